"""Run the tests on every Python found, with the newest dependencies; on the oldest Python with the oldest ones, too.

`python tools/matrix.py [--only 3.9] [pytest arguments]`. Each combination has its own folder below .venv-matrix.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Dict, List

ROOT = Path(__file__).resolve().parent.parent
VERSIONS = ("3.9", "3.10", "3.11", "3.12", "3.13", "3.14")
OLDEST = ("httpx==0.26.0", "pydantic==2.6.0", "anyio==4.1.0", "typing-extensions==4.11.0")


def pythons() -> Dict[str, str]:
    """The interpreters on this machine: version -> path."""
    found: Dict[str, str] = {}
    for version in VERSIONS:
        candidates = [
            shutil.which(f"python{version}"),
            *map(str, sorted(Path.home().glob(f".pyenv/versions/{version}.*/bin/python"))),
        ]
        for path in candidates:
            if path and subprocess.run([path, "-c", ""], capture_output=True, check=False).returncode == 0:
                found[version] = path
                break
    return found


def run(version: str, python: str, pins: List[str], arguments: List[str]) -> bool:
    """Install and test one combination; True if the tests passed."""
    name = f"{version}{'-oldest' if pins else ''}"
    folder = ROOT / ".venv-matrix" / name
    binary = folder / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    print(f"== {name}", flush=True)
    if not binary.exists():
        subprocess.run([python, "-m", "venv", str(folder)], check=True)
    pip = [str(binary), "-m", "pip", "install", "--quiet"]
    subprocess.run([*pip, "--upgrade", "pip"], check=True)
    subprocess.run(
        [*pip, "--editable", f"{ROOT}[sandbox,realtime]", "--group", f"{ROOT / 'pyproject.toml'}:test", *pins],
        check=True,
    )
    return (
        subprocess.run([str(binary), "-m", "pytest", "-q", "-n", "2", *arguments], cwd=ROOT, check=False).returncode
        == 0
    )


def main(arguments: List[str]) -> int:
    only = arguments[arguments.index("--only") + 1] if "--only" in arguments else ""
    rest = [a for i, a in enumerate(arguments) if a != "--only" and (i == 0 or arguments[i - 1] != "--only")]
    found = {version: path for version, path in pythons().items() if only in ("", version)}
    if not found:
        print("no Python found", file=sys.stderr)
        return 1
    results = {version: run(version, path, [], rest) for version, path in found.items()}
    oldest = next(iter(found))
    if oldest == VERSIONS[0]:
        results[f"{oldest}, oldest dependencies"] = run(oldest, found[oldest], list(OLDEST), rest)
    for name, passed in results.items():
        print(f"{'passed' if passed else 'FAILED'}  {name}")
    return 0 if all(results.values()) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
