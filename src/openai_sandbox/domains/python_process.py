"""Python in a process of its own, with a limit on time and memory. It can do whatever the sandbox can.

Used by python_grader.py and code_interpreter.py, and only if the sandbox was told that it may (`allow_python_graders`).
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from typing import Optional, Tuple

__all__ = ["run"]

_HEAD = """
import json, sys
try:
    import resource
    resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
except (ImportError, OSError, ValueError):
    pass
given = json.load(sys.stdin)
"""


def run(program: str, given: bytes, folder: str, seconds: float, shown: int) -> Tuple[Optional[int], str, str]:
    """Exit status (None: out of time), what was written to stdout and stderr.

    program: finds what is in `given`, as JSON, in a variable of that name. folder: where it runs. seconds: how long it
    may take. shown: the bytes of stdout that are wanted. Both outputs go to files: a pipe would wait for whatever the
    program has started.
    """
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "TMP") if name in os.environ}
    with tempfile.TemporaryFile() as source, tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as errors:
        source.write(given)
        source.seek(0)
        process = subprocess.Popen(
            [sys.executable, "-I", "-c", _HEAD + program],
            stdin=source,
            stdout=out,
            stderr=errors,
            cwd=folder,
            env={**kept, "PYTHONIOENCODING": "utf-8"},
            start_new_session=True,
        )
        code: Optional[int] = None
        try:
            code = process.wait(seconds)
        except subprocess.TimeoutExpired:
            pass
        finally:
            if code is None:
                _end(process)
        out.seek(0)
        errors.seek(0)
        return code, out.read(shown).decode("utf-8", "replace"), errors.read().decode("utf-8", "replace")


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the process, and on POSIX what it has started as well."""
    if sys.platform == "win32":
        process.kill()
    else:
        os.killpg(process.pid, signal.SIGKILL)  # nobody has waited for it yet, so the group is still its own
    process.wait()
