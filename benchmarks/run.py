"""Measure this package against the one of the same name on PyPI, in the same run: `make bench` or `run.py CASE ...`.

Every case runs in processes of its own, by turns, three rounds; the table has the medians of CPU time (user and
system) and their ratio. Times depend on the machine, ratios hardly. What is meant to hold is in the tests, as counts of
calls and modules; nothing here fails.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from statistics import median
from typing import Dict, List

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tools.differential import PEER, peer  # noqa: E402  # the folder above has to be on the path first

CASES = {
    "import_only": "import openai",
    "first_call": "import, client, first chat answer",
    "chat": "chat.completions.create",
    "chat_async": "the same, async, 32 at a time",
    "many_messages": "create with 1,000 messages",
    "stream": "a chunk of a chat stream",
}
ROUNDS = 3


def measure(python: Path, case: str, url: str) -> float:
    """One run of a case: CPU microseconds."""
    command = [str(python), str(ROOT / "benchmarks" / "cases.py"), case, url]
    done = subprocess.run(command, cwd="/", capture_output=True, text=True, check=True)
    return float(done.stdout)


def main(cases: List[str]) -> int:
    unknown = [case for case in cases if case not in CASES]
    if unknown:
        print(f"no case {unknown[0]}; there are {', '.join(CASES)}", file=sys.stderr)
        return 2
    here_and_there = (Path(sys.executable), peer(ROOT / ".venv-bench", sys.executable))  # the same Python for both
    pythons = dict(zip(("here", "there"), here_and_there))
    command = [sys.executable, str(ROOT / "benchmarks" / "server.py")]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert server.stdout is not None
    try:
        url = server.stdout.readline().strip()
        print(f"CPU microseconds, median of {ROUNDS}; there: {PEER}\n")
        print(f"{'case':36}{'here':>10}{'there':>12}{'ratio':>8}")
        for case in cases or CASES:
            found: Dict[str, List[float]] = {name: [] for name in pythons}
            for _ in range(ROUNDS):
                for name, python in pythons.items():
                    found[name].append(measure(python, case, url))
            here, there = median(found["here"]), median(found["there"])
            print(f"{CASES[case]:36}{here:10.1f}{there:12.1f}{there / here:7.1f}x", flush=True)
        print(f"\nhttpx alone, the same chat request: {measure(pythons['here'], 'raw_httpx', url):.1f}")
    finally:
        server.terminate()
        server.wait(timeout=10)
        server.stdout.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
