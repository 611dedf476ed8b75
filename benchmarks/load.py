"""Starts the load server: the native one if there is a C compiler, with TLS if there is OpenSSL, else the Python one.

It runs on a core of its own where the system lets us choose, so that its work does not disturb what is measured.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import List, Optional, Tuple

import answers
from peers import FOLDER, ROOT

__all__ = ["Load", "cores", "pin", "serving"]

SOURCE = ROOT / "benchmarks"


@dataclass(frozen=True)
class Load:
    """A running server. tls, certificate: None if it has no TLS. kind: what it is, in words."""

    plain: str
    tls: Optional[str]
    certificate: Optional[Path]
    kind: str


def cores() -> Tuple[Optional[int], Optional[int]]:
    """The cores for the client and for the server; None: the system decides."""
    if sys.platform == "linux":
        allowed = sorted(os.sched_getaffinity(0))
        if len(allowed) > 1:
            return allowed[0], allowed[-1]
    return None, None


def pin(process: int, core: Optional[int]) -> None:
    """Let a process that has just been started, and what it starts, run on this core only."""
    if sys.platform == "linux" and core is not None:
        os.sched_setaffinity(process, {core})


@contextmanager
def serving(core: Optional[int] = None) -> Generator[Load, None, None]:
    """Run the server on this core."""
    folder = FOLDER / "server"
    answers.write(folder / "answers")
    certificate = _certificate(folder)
    command, kind = _server(folder, certificate is not None)
    files = [str(each) for each in certificate or ()]
    process = subprocess.Popen(
        [*command, str(folder / "answers"), *files], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        pin(process.pid, core)
        port, tls_port = process.stdout.readline().split()
        tls = f"https://127.0.0.1:{tls_port}" if tls_port != "0" else None
        yield Load(f"http://127.0.0.1:{port}", tls, certificate[0] if certificate and tls else None, kind)
    finally:
        process.stdin.close()  # which ends it
        process.stdout.close()
        process.wait(timeout=10)


def _certificate(folder: Path) -> Optional[Tuple[Path, Path]]:
    """A certificate for this machine that signs itself, and its key."""
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    tool = shutil.which("openssl")
    if not certificate.exists() and tool:
        command = [tool, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "3650", "-subj", "/CN=localhost"]
        for extension in (
            "subjectAltName=IP:127.0.0.1",
            "basicConstraints=critical,CA:TRUE",
            "keyUsage=critical,digitalSignature,keyCertSign",
        ):
            command += ["-addext", extension]
        command += ["-keyout", str(key), "-out", str(certificate)]
        subprocess.run(command, check=True, capture_output=True)
    return (certificate, key) if certificate.exists() else None


def _server(folder: Path, with_tls: bool) -> Tuple[List[str], str]:
    """The command that starts a server, and what it is."""
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    program = folder / "server"
    if compiler:
        command = [compiler, "-O2", str(SOURCE / "server.c"), "-o", str(program), "-pthread"]
        tls = ["-DWITH_TLS", "-lssl", "-lcrypto"]
        if with_tls and not subprocess.run([*command, *tls], check=False, capture_output=True).returncode:
            return [str(program)], "native, with TLS"
        if not subprocess.run(command, check=False, capture_output=True).returncode:
            return [str(program)], "native, without TLS: there is no OpenSSL to build with"
    return [sys.executable, str(SOURCE / "server.py")], "in Python: there is no C compiler"
