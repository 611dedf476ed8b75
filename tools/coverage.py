"""Writes docs/sandbox-coverage.md: what the sandbox does for each call, found by walking the tour (tools/interop).

`python tools/coverage.py`, or `make coverage`. A call that was carried out at least once is executed, or simulated if
what it answers is the simulated model's; one that only was refused, or never reached, has its arguments validated and
is shown as such. tests/tools/test_coverage.py sees to it that the page has every call.
"""

from __future__ import annotations

import asyncio
import sys
import warnings
from collections import Counter
from functools import partial
from pathlib import Path
from typing import Any, Callable, Dict, List, Set

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from openai_sandbox import Sandbox, domains  # noqa: E402  # the folder above has to be on the path first
from openai_sandbox.errors import ApiError  # noqa: E402
from openai_sandbox.journal import Journal  # noqa: E402
from openai_sandbox.routes import ROUTES  # noqa: E402
from tools.interop import tour  # noqa: E402

PAGE = ROOT / "docs" / "sandbox-coverage.md"
SIMULATED = (
    "audio.speech.create",
    "audio.transcriptions.create",
    "audio.translations.create",
    "beta.agents.sessions.",
    "beta.responses.create",
    "beta.responses.compact",
    "beta.threads.create_and_run",
    "beta.threads.runs.create",
    "chat.completions.create",
    "completions.create",
    "embeddings.create",
    "images.",
    "moderations.create",
    "realtime.calls.create",
    "responses.compact",
    "responses.create",
    "videos.create",
    "videos.remix",
    "videos.edit",
    "videos.extend",
)
"""Calls, or beginnings of their names, whose answers stand for what a model would make."""

HEAD = """# What the sandbox does

Made by `make coverage` from a tour of all calls. Do not edit.

*Executed*: the work is really done, on what is stored. *Simulated*: so it is, but what a model would say, draw or hear
is made up; speech that the sandbox spoke is really understood. *Validated*: arguments are checked and errors are the
API's, but the tour never saw it carried out.

"""


def carried_out() -> Set[str]:
    """The names of the calls that were answered with success while the tour was walked."""
    warnings.simplefilter("ignore")  # assistants are deprecated
    with Sandbox() as sandbox:
        sandbox.speed.set(polls=1)
        sandbox.journal = Journal(size=1_000_000)
        for name, step in tour.STEPS.items():
            report(name, tour.outcome(step, sandbox.client(**tour.options(name))))
        for name, step in tour.ASYNC.items():
            report(name, tour.outcome(partial(_awaited, step), sandbox.async_client(**tour.options(name))))
        return {entry.operation or "" for entry in sandbox.journal if entry.executed}


def _awaited(step: Callable[[Any], Any], client: Any) -> None:
    asyncio.run(step(client))


def report(name: str, outcome: Any) -> None:
    """Say which steps failed; the page would be wrong about their calls."""
    if outcome[0] != "ok":
        raise SystemExit(f"the step {name} of the tour: {' '.join(outcome)}")


def rows(done: Set[str]) -> List[List[str]]:
    """A row for each call: method, path, name, what is done."""
    out: List[List[str]] = []
    for route in ROUTES:
        try:
            domains.find(route.name)
            state = "validated" if route.name not in done else "executed"
        except ApiError:
            state = "not there"
        if state == "executed" and route.name.startswith(SIMULATED) and route.verb == "POST":
            state = "simulated"
        out.append([route.verb, route.path, route.name, state])
    return out


def page(table: List[List[str]]) -> str:
    """The page for a table."""
    counts = Counter(row[3] for row in table)
    said = ", ".join(f"{count} {state}" for state, count in counts.most_common())
    groups: Dict[str, List[List[str]]] = {}
    for row in table:
        groups.setdefault(row[2].rpartition(".")[0], []).append(row)
    out = [HEAD, f"{len(table)} calls: {said}. Websockets besides: {', '.join(map(code, domains.SOCKETS))}.\n"]
    for group, listed in sorted(groups.items()):
        out.append(f"\n## {group}\n\n| call | request | |\n| --- | --- | --- |\n")
        out += [f"| `{name.rpartition('.')[2]}` | `{verb} {path}` | {state} |\n" for verb, path, name, state in listed]
    return "".join(out)


def code(text: str) -> str:
    """As code in Markdown."""
    return f"`{text}`"


def main() -> None:
    table = rows(carried_out())
    PAGE.write_text(page(table), encoding="utf-8")
    print(f"{PAGE.relative_to(ROOT)}: {dict(Counter(row[3] for row in table))}")
    for row in table:
        if row[3] in ("validated", "not there"):
            print(f"  {row[3]:10} {row[2]}")


if __name__ == "__main__":
    main()
