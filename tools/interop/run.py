"""Tours of the sandbox over real HTTP with clients that others made, and with this one.

`python tools/interop/run.py python`: tour.py with the package of the same name on PyPI, in an environment of its own,
and with this package, sync and awaited. `python tools/interop/run.py node`: tour.mjs with the official client for Node,
which npm puts into .venv-interop/node; without Node it is left out, or fails with INTEROP_NODE=required. Exit code 1 if
a step fails, or if a tour leaves out a call that the client has (evidence.py).
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Dict, Generator, List, Optional, Sequence, Tuple

import trustme

ROOT = Path(__file__).resolve().parents[2]
sys.path[0] = str(ROOT)  # not the folder of this file

from openai_sandbox import Sandbox  # noqa: E402  # the folder above has to be on the path first
from openai_sandbox.journal import Journal  # noqa: E402
from tools.differential import PEER, peer  # noqa: E402
from tools.interop import evidence  # noqa: E402

HERE = Path(__file__).resolve().parent
FOLDER = ROOT / ".venv-interop"
NODE_PACKAGES = ("openai@6", "ws@8")  # the last major version of the client that runs on Node 20
TOUR = "tools.interop.tour"
LIMIT = 120  # seconds


@contextmanager
def server(tls: bool) -> Generator[Tuple[str, Journal, Dict[str, str]], None, None]:
    """A sandbox whose work goes on when it is looked at: base URL, journal, and what the client's environment has.

    tls: with a certificate, since the client for Node opens websockets only with TLS.
    """
    with Sandbox() as sandbox, tempfile.TemporaryDirectory() as name:
        sandbox.speed.set(polls=1)
        sandbox.journal = Journal(size=1_000_000)
        environment = dict(os.environ)
        certificate: Optional[Path] = None
        if tls:
            authority, root, certificate = trustme.CA(), Path(name, "authority.pem"), Path(name, "server.pem")
            authority.cert_pem.write_to_path(str(root))
            authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(str(certificate))
            environment["NODE_EXTRA_CA_CERTS"] = str(root)
        with sandbox.server(certificate=certificate) as url:
            yield url, sandbox.journal, environment


def walk(command: Sequence[str], folder: Path, way: str, tls: bool) -> Tuple[Dict[str, Any], List[str]]:
    """Walk a tour against a server of its own: what came of it, and what is to be printed of that."""
    with server(tls) as (url, journal, environment):
        started = time.perf_counter()
        with subprocess.Popen(
            [*command, url, way],
            cwd=folder,
            env={**environment, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        ) as process:
            try:
                output, errors = process.communicate(timeout=LIMIT)
            except subprocess.TimeoutExpired:
                process.kill()
                output, errors = process.communicate()
                errors += f"stopped after {LIMIT} s"
        seconds = time.perf_counter() - started
    rows = [json.loads(line) for line in output.splitlines() if line.startswith("{")]
    steps = [row for row in rows if "step" in row]
    counts = Counter(row["state"] for row in steps)
    said = [
        f"{way}: {len(steps)} steps in {seconds:.1f} s: {counts['ok']} ok, {counts['failed']} failed, "
        f"{counts['missing']} not in the sandbox, {counts['absent']} not in this client"
    ]
    said += [f"  {row['state']:8} {row['step']}: {row['why']}" for row in steps if row["state"] not in ("ok", "absent")]
    whole = process.returncode == 0 and bool(steps)
    if not whole:
        said.append(errors[-2000:])
    found = {name: {each for row in rows for each in row.get(name, ())} for name in ("methods", "called")}
    good = whole and not counts["failed"] and not counts["missing"]
    return {"way": way, "good": good, "journal": journal, **found}, said


def tour(title: str, command: Sequence[str], folder: Path, ways: Sequence[str], tls: bool = False) -> bool:
    """Walk a tour in these ways at the same time; print what came of it. Whether nothing failed or was left out.

    What is left out is told from the methods that the client says it has. Of the tours for Python it is also which
    calls never saw an error, a page or a stream, and which methods were not called.
    """
    with ThreadPoolExecutor(len(ways)) as threads:
        walks = [*threads.map(lambda way: walk(command, folder, way, tls), ways)]
    has = evidence.routes(ROOT, set().union(*(found["methods"] for found, _ in walks)))
    calls = {*has.values()} - {""}
    good = bool(calls)
    for found, said in walks:
        print(f"{title}, {said[0]}", *said[1:], sep="\n")
        reached = {entry.operation for entry in found["journal"] if entry.executed} & calls
        undone = sorted(calls - reached) if tls else [*evidence.left(found["journal"], calls)]
        print(f"  {len(reached)} of the {len(calls)} calls that it has were carried out")
        for each in undone:
            print(f"  left out {each}")
        good = good and found["good"] and not undone
    called = set().union(*(found["called"] for found, _ in walks))
    if called:
        print(f"{title}: {len({*has} & called)} of {len(has)} public methods were called")
        for each in sorted({*has} - called):
            print(f"  left out {each}")
            good = False
    return good


def python() -> bool:
    """tour.py with the package on PyPI and with this one."""
    walks = ("sync", "async")
    theirs = tour(PEER, [str(peer(FOLDER, extra=("websockets",))), "-m", TOUR], FOLDER, walks)
    ours = tour("this package", [sys.executable, "-m", TOUR], FOLDER, walks)
    return theirs and ours


def node() -> bool:
    """tour.mjs with the official client for Node. Whether nothing failed; also if there is no Node and it may be so."""
    found, npm = shutil.which("node"), shutil.which("npm")
    if found is None or npm is None:
        print("node or npm is not here: the tour with the client for Node was NOT run")
        return os.environ.get("INTEROP_NODE") != "required"
    folder = FOLDER / "node"
    if not all((folder / "node_modules" / each.partition("@")[0]).exists() for each in NODE_PACKAGES):
        folder.mkdir(parents=True, exist_ok=True)
        command = [npm, "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(folder), *NODE_PACKAGES]
        subprocess.run(command, check=True, timeout=300)
    shutil.copy(HERE / "tour.mjs", folder)  # so that Node finds the packages
    package = folder / "node_modules" / "openai" / "package.json"
    version = json.loads(package.read_text(encoding="utf-8"))["version"]
    return tour(f"openai {version} for Node", [found, "tour.mjs"], folder, ("node",), tls=True)


def main(arguments: List[str]) -> int:
    ways = {"python": python, "node": node}
    if len(arguments) != 1 or arguments[0] not in ways:
        print(f"usage: run.py {'|'.join(ways)}", file=sys.stderr)
        return 2
    return 0 if ways[arguments[0]]() else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
