"""How long pyright takes for a small program with this package, and with the one of the same name on PyPI.

`python tools/pyright_time.py [--stats]`. The program makes a chat completion, streams one and parses one. Pyright keeps
nothing between two runs, so each is what an editor does when it opens its first file. Both packages by turns, each in
an environment of its own; the shortest time of seven, as pyright counts it. `--stats` also prints where the time goes.
Exit code 1 if the program has errors with either package, or if this one takes a tenth longer: more than the noise.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Dict, List

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tools.differential import PEER, peer  # noqa: E402  # the folder above has to be on the path first

ROUNDS = 7
PROGRAM = """from openai import OpenAI
from pydantic import BaseModel

class City(BaseModel):
    name: str

client = OpenAI()
answer = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hello"}])
for chunk in client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hi"}], stream=True):
    print(chunk.choices[0].delta.content)
parsed = client.chat.completions.parse(model="gpt-4o", messages=[{"role": "user", "content": ""}], response_format=City)
print(answer.choices[0].message.content, parsed.choices[0].message.parsed)
"""


def installed(folder: Path) -> Path:
    """The Python of an environment with this package as it is now and nothing but what it needs, as its peer has."""
    python = folder / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    pip = [str(python), "-m", "pip", "install", "--quiet"]
    subprocess.run([*pip, str(ROOT)], check=True)
    subprocess.run([*pip, "--force-reinstall", "--no-deps", str(ROOT)], check=True)
    return python


def check(python: Path, folder: Path, *options: str) -> str:
    """What pyright prints of the program with the packages of this Python."""
    command = [sys.executable, "-m", "pyright", "--pythonpath", str(python), *options, "program.py"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False).stdout


def main(arguments: List[str]) -> int:
    pythons = {"here": installed(ROOT / ".venv-pyright"), "there": peer(ROOT / ".venv-bench" / "o2", sys.executable)}
    seconds: Dict[str, List[float]] = {name: [] for name in pythons}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "program.py").write_text(PROGRAM, encoding="utf-8")
        (folder / "pyrightconfig.json").write_text("{}", encoding="utf-8")
        for number in range(ROUNDS + 1):  # the first only fills the caches of the disk
            for place, python in pythons.items():
                found = json.loads(check(python, folder, "--outputjson"))
                if found["summary"]["errorCount"]:
                    print(f"{place}: {found['generalDiagnostics'][0]['message']}", file=sys.stderr)
                    return 1
                if number:
                    seconds[place].append(found["summary"]["timeInSec"])
        if "--stats" in arguments:
            for place, python in pythons.items():
                print(f"== {place}\n{check(python, folder, '--stats')}")
    here, there = min(seconds["here"]), min(seconds["there"])
    print(f"pyright, seconds, best of {ROUNDS}: here {here:.2f}, {PEER} {there:.2f}, ratio {here / there:.2f}")
    return 1 if here > 1.1 * there else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
