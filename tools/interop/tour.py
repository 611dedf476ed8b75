"""A tour of the whole API with whichever `openai` is installed: every call that the sandbox may have, with its errors.

`python -m tools.interop.tour BASE_URL sync|async`: prints a JSON line for each step, and at the end which public
methods the client has and which of them were called; started by run.py with this package and with the one of the same
name on PyPI. tools/coverage.py walks the same steps in process. The steps are in steps/; for an `AsyncOpenAI` they are
the same (waiting.py). Nothing but the public interface is used. A step makes what it needs by itself. Work has to go on
while somebody looks (`sandbox.speed.set(polls=1)`).
"""

from __future__ import annotations

import asyncio
import json
import sys
import traceback
import warnings
from pathlib import Path
from typing import Any, Callable, Dict, Tuple

import openai

from . import steps
from .kit import ASYNC, LENIENT, SOCKETS, STEPS, Absent, Step
from .waiting import Waiting, methods

__all__ = ["ASYNC", "LENIENT", "SOCKETS", "STEPS", "options", "outcome"]

FOLDER = str(Path(steps.__file__).parent)


def outcome(function: Step, client: Any) -> Tuple[str, str]:
    """Take a step: (`ok`, `absent`: not in this client, `missing`: not in the sandbox, or `failed`; and why)."""
    try:
        function(client)
    except Absent as error:
        return "absent", str(error)
    except Exception as error:
        if "not_implemented_in_sandbox" in str(error) or "HTTP 501" in str(error):  # the latter of websockets
            return "missing", str(error)
        own = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.startswith(FOLDER)]
        return "failed", f"{type(error).__name__}: {error} ({own[-1].line if own else 'at the start'})"
    return "ok", ""


def options(name: str) -> Dict[str, Any]:
    """Of the client for a step."""
    return {"max_retries": 0, "_strict_response_validation": name not in LENIENT}


def report(name: str, result: Tuple[str, str]) -> None:
    """A line for run.py."""
    print(json.dumps({"step": name, "state": result[0], "why": result[1]}), flush=True)


def walk(settings: Dict[str, Any]) -> None:
    """The steps with an `OpenAI`."""
    for name, function in {**STEPS, **SOCKETS}.items():
        with openai.OpenAI(**settings, **options(name)) as client:
            report(name, outcome(function, client))


def walk_async(settings: Dict[str, Any]) -> None:
    """The steps with an `AsyncOpenAI`, and those for it alone."""
    called: Dict[str, None] = {}
    loop = asyncio.new_event_loop()
    for name, function in {**STEPS, **SOCKETS}.items():
        client = openai.AsyncOpenAI(**settings, **options(name))
        report(name, outcome(function, Waiting(client, loop, called)))
        loop.run_until_complete(client.close())
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()

    async def one(function: Callable[[Any], Any], name: str) -> None:
        async with openai.AsyncOpenAI(**settings, **options(name)) as client:
            await function(client)

    for name, function in ASYNC.items():

        def awaited(_: Any, function: Callable[[Any], Any] = function, name: str = name) -> None:
            asyncio.run(one(function, name))

        report(name, outcome(awaited, None))
    print(json.dumps({"methods": list(methods(openai.AsyncOpenAI(**settings))), "called": list(called)}), flush=True)


if __name__ == "__main__":
    warnings.simplefilter("ignore")  # assistants are deprecated
    {"sync": walk, "async": walk_async}[sys.argv[2]]({"api_key": "sk-tour", "base_url": sys.argv[1]})
