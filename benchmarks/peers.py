"""The environments that are compared, each in a folder of `.venv-bench/`, made from the package index on first use.

All have the Python that runs this. `here` is the package as it lies in this folder, installed anew by every run, with
nothing but what it requires: what a user has after `pip install`.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Dict, List

__all__ = ["FOLDER", "ROOT", "environment", "versions"]

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".venv-bench"

ENVIRONMENTS: Dict[str, List[str]] = {
    "here": [str(ROOT)],
    "o2": ["openai==2.54.0"],
    "o3": ["openai==3.54.0"],
    "o2-aiohttp": ["openai[aiohttp]==2.54.0"],
    "litellm": ["litellm==1.110.2"],
}
_SHOWN = ("openai", "litellm", "pydantic", "httpx", "httpx2", "aiohttp")


def environment(name: str) -> Path:
    """The Python of an environment, with what ENVIRONMENTS says."""
    folder = FOLDER / name
    python = folder / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    stamp = folder / "installed.txt"
    wanted = "\n".join([sys.version, *ENVIRONMENTS[name]])
    is_new = not stamp.exists() or stamp.read_text(encoding="utf-8") != wanted
    pip = [str(python), "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
    if is_new:
        print(f"installing {name} ...", file=sys.stderr, flush=True)
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(folder)], check=True)
        subprocess.run([*pip, *ENVIRONMENTS[name]], check=True)
        stamp.write_text(wanted, encoding="utf-8")
    elif name == "here":
        subprocess.run([*pip, str(ROOT)], check=True)  # it may require more than before
        subprocess.run([*pip, "--force-reinstall", "--no-deps", str(ROOT)], check=True)
    return python


def versions(python: Path) -> Dict[str, str]:
    """The packages of an environment that matter, with their versions."""
    code = (
        "import importlib.metadata as m, json\n"
        f"names = {{d.metadata['name']: d.version for d in m.distributions() if d.metadata['name'] in {_SHOWN}}}\n"
        "print(json.dumps(names))"
    )
    done = subprocess.run([str(python), "-c", code], capture_output=True, text=True, check=True)
    found: Dict[str, str] = json.loads(done.stdout)
    return found
