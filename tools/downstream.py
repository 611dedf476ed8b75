"""Run packages that build on `openai` on top of this one, against the sandbox.

`python tools/downstream.py [package ...]`. Each package is installed from the index into a new environment below
.venv-downstream; this repository then replaces the `openai` that came with it, and `tools/downstream/<package>.py` runs
there with the sandbox as its API. Prints a line for each package; exit code 1 if one fails.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import Dict, Generator, List, Optional

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tools.matrix import pythons  # noqa: E402  # the folder above has to be on the path first

# `python -P` keeps a program called instructor.py from being what it imports; 3.10 does not know it.
PYTHONS = ("3.12", "3.13", "3.11", "3.14")
INSTALL, RUN = 600, 180  # seconds

# Package -> what to ask the index for.
PACKAGES: Dict[str, List[str]] = {
    "langchain-openai": ["langchain-openai"],
    "litellm": ["litellm[mcp]"],  # 1.106 imports mcp for any tool
    "instructor": ["instructor"],
    "openai-agents": ["openai-agents<0.21"],
    "llama-index-llms-openai": ["llama-index-llms-openai"],
    "opentelemetry-instrumentation-openai-v2": [
        "opentelemetry-instrumentation-openai-v2",
        "opentelemetry-sdk",
        "opentelemetry-util-genai>=0.4b0,<1",  # 2.4b0 imports what later ones no longer have, and does not say so
    ],
}


class Failed(Exception):
    """A command failed; the message is the last line that it said."""


def call(command: List[str], timeout: int, folder: Path = ROOT, environment: Optional[Dict[str, str]] = None) -> str:
    """What the command prints."""
    try:
        done = subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, text=True, timeout=timeout, check=False
        )
    except subprocess.TimeoutExpired:
        raise Failed(f"not done after {timeout} s: {' '.join(command)}") from None
    if done.returncode:
        lines = (done.stderr.strip() or done.stdout.strip() or f"exit code {done.returncode}").splitlines()
        raise Failed(lines[-1].strip())
    return done.stdout


def install(package: str, python: str) -> str:
    """Make the package's environment anew, with this repository as its `openai`; the path of its Python."""
    folder = ROOT / ".venv-downstream" / package
    call([python, "-m", "venv", "--clear", str(folder)], INSTALL)
    binary = str(folder / ("Scripts" if sys.platform == "win32" else "bin") / "python")
    pip = [binary, "-m", "pip", "install", "--quiet"]
    call([*pip, *PACKAGES[package]], INSTALL)
    call([*pip, "--force-reinstall", "--no-deps", str(ROOT)], INSTALL)
    call([*pip, "openai"], INSTALL)  # is there; brings what this one needs and the replaced one did not
    return binary


def check_version(binary: str) -> None:
    """It is this package that would be imported."""
    declared = re.search(r'^version = "(.+)"', (ROOT / "pyproject.toml").read_text(encoding="utf-8"), re.MULTILINE)
    assert declared
    found = call([binary, "-P", "-c", "import openai; print(openai.__version__)"], RUN).strip()
    if found != declared[1]:
        raise Failed(f"openai {found} is installed, not {declared[1]}")


@contextmanager
def sandbox() -> Generator[str, None, None]:
    """The sandbox as a server on a free port; its base URL."""
    process = subprocess.Popen(
        [sys.executable, "-m", "openai_sandbox", "--port", "0"], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    assert process.stdout is not None
    try:
        url = process.stdout.readline().strip()
        if not url:
            raise Failed("the sandbox did not start")
        yield url
    finally:
        process.terminate()
        process.wait(timeout=10)
        process.stdout.close()


def try_out(package: str, python: str) -> None:
    """Install the package and run its program. Raises Failed."""
    binary = install(package, python)
    check_version(binary)
    program = ROOT / "tools" / "downstream" / f"{package}.py"
    with sandbox() as url, tempfile.TemporaryDirectory() as folder:
        # Nothing of the caller's keys and proxies: whatever else a program wants of the network, it has to do without.
        kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
        environment = {**kept, "HOME": folder, "OPENAI_BASE_URL": url, "OPENAI_API_KEY": "sk-downstream"}
        call([binary, "-P", str(program)], RUN, Path(folder), environment)


def main(arguments: List[str]) -> int:
    unknown = set(arguments) - set(PACKAGES)
    if unknown:
        print(f"no such package here: {', '.join(sorted(unknown))}", file=sys.stderr)
        return 2
    found = pythons()
    python = next((found[version] for version in PYTHONS if version in found), None)
    if python is None:
        print(f"none of Python {', '.join(PYTHONS)} found", file=sys.stderr)
        return 1
    failures = 0
    for package in arguments or PACKAGES:
        try:
            try_out(package, python)
        except Failed as error:
            failures += 1
            print(f"FAILED  {package}: {error}", flush=True)
        else:
            print(f"passed  {package}", flush=True)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
