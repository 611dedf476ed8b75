"""Graders written in Python: `grade(sample, item)` runs in a process of its own, with a limit on time and memory.

It can read and write whatever the sandbox can, so it runs only if the sandbox was told that it may
(`allow_python_graders`). Neighbours: graders.py, python_process.py.
"""

from __future__ import annotations

import ast
import json
import shutil
import tempfile
from typing import Optional

from ..wire import Json
from . import python_process

__all__ = ["PythonGraderError", "check", "run"]

_SECONDS = 30.0
_LONGEST = 256 * 1024
_SHOWN = 2000  # characters of what it wrote to stderr
_PROGRAM = """
out, sys.stdout = sys.stdout, sys.stderr
scope = {"__name__": "grader"}
exec(compile(given["source"], "grader.py", "exec"), scope)
score = float(scope["grade"](given["sample"], given["item"]))
out.write(json.dumps({"score": score}))
out.flush()
"""


class PythonGraderError(Exception):
    """A grader gave no score: `args[0]` says why."""


def check(source: str) -> Optional[str]:
    """What is wrong with a source, None if it has a `grade(sample, item)`."""
    if len(source) > _LONGEST:
        return f"it is longer than {_LONGEST} characters"
    try:
        body = ast.parse(source).body
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        return f"it is no Python: {error}"
    for each in body:
        if isinstance(each, ast.FunctionDef) and each.name == "grade":
            return None
    return "it has no function 'grade(sample, item)'"


def run(source: str, sample: Json, item: object) -> float:
    """The score of a sample. Raises PythonGraderError if there is none."""
    given = json.dumps({"source": source, "sample": sample, "item": item}).encode()
    folder = tempfile.mkdtemp(prefix="openai-sandbox-grader-")
    try:
        code, out, errors = python_process.run(_PROGRAM, given, folder, _SECONDS, _SHOWN)
    finally:
        shutil.rmtree(folder, ignore_errors=True)  # Windows keeps it while something that was started is in it
    if code is None:
        raise PythonGraderError(f"It ran for more than {_SECONDS:g} seconds.")
    try:
        score = json.loads(out)["score"]
    except (ValueError, LookupError, TypeError):
        raise PythonGraderError(errors.strip()[-_SHOWN:] or f"It ended with status {code}.") from None
    if not isinstance(score, (int, float)) or not -1e308 <= score <= 1e308:
        raise PythonGraderError(f"The score must be a number, not {score}.")
    return float(score)
