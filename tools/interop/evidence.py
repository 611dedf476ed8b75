"""What a walk of the tour left undone, told from the journal of the server and from what was called on the client."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Dict, Iterable, Iterator, List, Set

from codegen.index import paths
from codegen.read import read
from openai_sandbox.journal import Entry, Journal
from openai_sandbox.route import Route
from openai_sandbox.routes import ROUTES

# Methods of clients that the sandbox has no answer for -> why.
BEYOND: Dict[str, str] = {
    r"^admin\.": "administration is outside the scope (docs/drift.md)",
    r"^content_provenance_checks\.": "provenance checks are outside the scope (docs/drift.md)",
}


def routes(root: Path, methods: Iterable[str]) -> Dict[str, str]:
    """For each of these public methods of a client the call of the sandbox that it makes; `""` if that is several."""
    described = {
        f"{place}.{call.name}": (call.verb.upper(), call.path.partition("?")[0])
        for place, resource in paths(read(root / "api"))
        for call in resource.calls
    }
    names = {(route.verb, route.path): route.name for route in ROUTES}
    return {name: names.get(described.get(name, ("", "")), "") for name in methods if not _beyond(name)}


def _beyond(name: str) -> bool:
    return any(re.search(pattern, name) for pattern in BEYOND)


def left(journal: Journal, calls: Set[str]) -> Iterator[str]:
    """What was not seen of these calls: success, errors, paging, streams."""
    seen: Dict[str, List[Entry]] = {}
    for entry in journal:
        seen.setdefault(entry.operation or "", []).append(entry)
    for route in ROUTES:
        if route.name in calls:
            for what in _left(route, seen.get(route.name, [])):
                yield f"{route.name}: {what}"


def _left(route: Route, entries: List[Entry]) -> Iterator[str]:
    if not any(entry.executed for entry in entries):
        yield "never carried out"
    if "{" in route.path and not any(entry.status == 404 for entry in entries):
        yield "no 404"
    if any(kind.required for kind in route.body.values()) or "limit" in route.query:
        if not any(entry.status == 400 and (entry.error or {}).get("param") for entry in entries):
            yield "no 400 with a param"
    if "after" in route.query:
        listed = [entry.query for entry in entries if entry.executed]
        for name in ("after", "before", "limit"):
            if name in route.query and not any(name in query for query in listed):
                yield f"no page with {name}"
        for order in (route.query["order"].values or ()) if "order" in route.query else ():
            if not any(query.get("order") == order for query in listed):
                yield f"no page in order {order}"
    if route.streams and not any(entry.executed and _streamed(entry) for entry in entries):
        yield "no stream"


def _streamed(entry: Entry) -> bool:
    return any(str((given or {}).get("stream")).lower() == "true" for given in (entry.body, entry.query))
