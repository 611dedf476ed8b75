"""The page at `/` of the server, for people who watch what a program asks: requests, objects, faults, the clock.

`Front` stands before the door of app.py and takes what is for the page: `GET /` of a browser, and `/_sandbox/...`. The
page itself is in `page/`, without a build step. What it shows is gathered while it is open: an open page is told every
tenth of a second what changed in the journal; nobody is told when none is open.

Changes are made by remote.py. Who may look: programs and pages of this machine. `Host` must be local (a name that
leads here by DNS is not enough), another origin is refused, and what changes something has to be JSON, which no form of
another page can send.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncGenerator, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Awaitable, Callable, Dict, List, Optional, Tuple
from urllib.parse import urlsplit

from starlette.applications import Starlette
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from . import bodies
from .deliveries import is_here
from .model.values import is_object
from .overheard import Conversation
from .redaction import Redactor
from .remote import Refusal, Remote
from .wire import Json, dumps, loads, sse

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.types import ASGIApp, Receive, Scope, Send

    from .journal import Entry, Sent
    from .sandbox import Sandbox

__all__ = ["Front", "is_local"]

_FOLDER = Path(__file__).parent / "page"
_ROWS = 200  # requests that are shown
_OBJECTS = 100  # objects of a list
_BODY = 64 * 1024  # signs of a body that are shown, and bytes of one that the page may send
_TICK = 0.1  # seconds
_TELLING = ("filename", "name", "title", "url", "status", "model", "type", "role", "object")
_FILES = {
    "index.html": "text/html; charset=utf-8",
    "page.css": "text/css; charset=utf-8",
    "page.js": "text/javascript; charset=utf-8",
    "icon.svg": "image/svg+xml",
}
_HEADERS = {
    "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
}

_REDACTOR = Redactor(account=False)


class Front:
    """What is for the page goes to the panel, all else to the door."""

    def __init__(self, sandbox: Sandbox, door: ASGIApp) -> None:
        self._door = door
        self._panel = _panel(sandbox)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path: str = scope["path"]
        if scope["type"] != "http" or not (path.startswith("/_sandbox/") or (path == "/" and _is_browser(scope))):
            await self._door(scope, receive, send)
            return
        reason = _refused(scope)
        if reason is not None:
            await _json({"error": reason}, 403)(scope, receive, send)
        else:
            await self._panel({**scope, "outer": scope.get("app")}, receive, send)


# who may look


def _headers(scope: Scope) -> Dict[str, str]:
    return {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}


def _is_browser(scope: Scope) -> bool:
    return scope["method"] in ("GET", "HEAD") and "text/html" in _headers(scope).get("accept", "")


def _refused(scope: Scope) -> Optional[str]:
    """Why a request is none of a page or program of this machine; None if it is one."""
    headers = _headers(scope)
    host = headers.get("host", "")
    if not is_local(host):
        return f"The page of the sandbox is for this machine: open it as localhost or 127.0.0.1, not as '{host}'."
    origin = headers.get("origin")
    if origin is not None and origin != f"{scope['scheme']}://{host}":
        return f"Pages of '{origin}' may not use this."
    if headers.get("sec-fetch-site", "none") not in ("none", "same-origin") and scope["path"] != "/":
        return "Pages of another origin may not use this."
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    if scope["method"] not in ("GET", "HEAD") and kind != "application/json":
        return "Changes are asked for with 'Content-Type: application/json'."
    return None


def is_local(host: str) -> bool:
    """Whether a host, with its port, is this machine."""
    try:
        return (urlsplit(f"//{host}").hostname or "").endswith(".localhost") or is_here(f"//{host}")
    except ValueError:
        return False


# the application


def _panel(sandbox: Sandbox) -> Starlette:
    remote = Remote(sandbox)
    panel = _Panel(sandbox, remote)
    routes = [
        Route("/", _file("index.html")),
        *(Route(f"/_sandbox/{name}", _file(name)) for name in _FILES),
        Route("/_sandbox/events", panel.events),
        Route("/_sandbox/requests", panel.requests),
        Route("/_sandbox/requests/{id}", panel.request),
        Route("/_sandbox/objects", panel.counts),
        Route("/_sandbox/objects/{kind}", panel.objects),
        Route("/_sandbox/objects/{kind}/{place}", panel.object),
        Route("/_sandbox/faults", _asked(remote.faults)),
        Route("/_sandbox/faults", _changed(remote.add_fault, 201), methods=["POST"]),
        Route("/_sandbox/faults/{id}", _removed(remote.remove_fault), methods=["DELETE"]),
        Route("/_sandbox/scripts", _changed(remote.add_script, 201), methods=["POST"]),
        Route("/_sandbox/scripts", _asked(remote.clear_scripts), methods=["DELETE"]),
        Route("/_sandbox/clock", _asked(remote.clock)),
        Route("/_sandbox/clock", _changed(remote.advance), methods=["POST"]),
        Route("/_sandbox/speed", _changed(remote.set_speed), methods=["POST"]),
        Route("/_sandbox/reset", _changed(remote.reset), methods=["POST"]),
    ]
    return Starlette(routes=routes, exception_handlers={Refusal: _refusal, 404: _missing})


async def _refusal(_: Request, error: Exception) -> Response:
    return _json({"error": str(error)}, error.status if isinstance(error, Refusal) else 500)


async def _missing(request: Request, _: Exception) -> Response:
    return _json({"error": f"There is nothing at {request.url.path}."}, 404)


def _file(name: str) -> Callable[[Request], Awaitable[Response]]:
    async def serve(_: Request) -> Response:
        content = (_FOLDER / name).read_bytes()
        return Response(content, headers=_HEADERS, media_type=_FILES[name])

    return serve


def _json(body: object, status: int = 200) -> Response:
    return Response(dumps(_clean(body)), status, _HEADERS, "application/json")


def _clean(value: object) -> object:
    """JSON without secrets."""
    try:
        return _REDACTOR.json(value)
    except RecursionError:  # nested too deeply to be looked at member by member
        return loads(_REDACTOR.text(dumps(value).decode()))


async def _body(request: Request) -> Json:
    raw = b""
    async for block in request.stream():
        raw += block
        if len(raw) > _BODY:
            raise Refusal(413, f"The body is larger than {_BODY} bytes.")
    try:
        body = json.loads(raw)
    except (ValueError, RecursionError):
        raise Refusal(400, "The body is not valid JSON.") from None
    if not is_object(body):
        raise Refusal(400, "The body is JSON, but not an object.")
    return body


# what remote.py does, over HTTP


def _asked(ask: Callable[[], Json]) -> Callable[[Request], Response]:
    def serve(_: Request) -> Response:
        return _json(ask())

    return serve


def _changed(change: Callable[[Json], Json], status: int = 200) -> Callable[[Request], Awaitable[Response]]:
    async def serve(request: Request) -> Response:
        body = await _body(request)
        return _json(await asyncio.to_thread(change, body), status)  # work that is due may be done with it

    return serve


def _removed(remove: Callable[[str], Json]) -> Callable[[Request], Response]:
    def serve(request: Request) -> Response:
        return _json(remove(request.path_params["id"]))

    return serve


class _Panel:
    def __init__(self, sandbox: Sandbox, remote: Remote) -> None:
        self._sandbox = sandbox
        self._remote = remote

    # requests

    def requests(self, request: Request) -> Response:
        """The last requests, oldest first; with `?call=`, those for one call."""
        call = request.query_params.get("call")
        entries = [each for each in self._sandbox.journal[-_ROWS:] if call is None or each.operation == call]
        return _json({"data": [{**_row(each), "body": each.body} for each in entries]})

    async def events(self, request: Request) -> Response:
        """Server-sent events: `requests` that are new or changed, `faults` and the `clock` when they changed."""
        return StreamingResponse(
            self._changes(request), headers={**_HEADERS, "x-accel-buffering": "no"}, media_type="text/event-stream"
        )

    async def _changes(self, request: Request) -> AsyncGenerator[bytes, None]:
        seen: Dict[str, Tuple[object, ...]] = {}
        before: Dict[str, object] = {}
        first = True
        outer: Optional[Starlette] = request.scope["outer"]  # server.py tells it of its end
        while outer is None or not getattr(outer.state, "leaving", False):
            entries = self._sandbox.journal[-_ROWS:]
            marks = {entry.request_id: _mark(entry) for entry in entries}
            changed = [_row(entry) for entry in entries if seen.get(entry.request_id) != marks[entry.request_id]]
            gone = not entries and bool(seen)
            if changed or gone or first:
                yield _event({"all": first or gone, "rows": changed}, "requests")
            for name, value in (("faults", self._remote.faults()), ("clock", self._remote.clock())):
                if before.get(name) != value:
                    yield _event(value, name)
                    before[name] = value
            seen, first = marks, False
            await asyncio.sleep(_TICK)

    async def request(self, request: Request) -> Response:
        """One request, with its body and its answer."""
        id = request.path_params["id"]
        entry = next((each for each in self._sandbox.journal[-_ROWS:] if each.request_id == id), None)
        if entry is None:
            raise Refusal(404, f"There is no request '{id}' (any more).")
        body = None if entry.body is None else dumps(_clean(entry.body)).decode()
        return _json(
            {
                **_row(entry),
                "query": entry.query,
                "headers": _shown(entry.headers),
                "body": None if body is None else body[:_BODY],
                "body_cut": body is not None and len(body) > _BODY,
                "error": entry.error,
                **_came_back(entry.sent),
            }
        )

    # stored objects

    def counts(self, _: Request) -> Response:
        """How many objects there are, by project and kind."""
        found = self._sandbox.state.counts(self._sandbox.clock.now())
        return _json({"projects": [{"name": name, "kinds": found[name]} for name in sorted(found)]})

    def objects(self, request: Request) -> Response:
        """The newest objects of a kind in a project."""
        kind = request.path_params["kind"]
        state = self._sandbox.scoped(request.query_params.get("project", ""))
        found = state.newest(kind, self._sandbox.clock.now(), limit=_OBJECTS + 1)
        data = [{"place": place, "id": id, "about": _about(value)} for place, id, value in found[:_OBJECTS]]
        return _json({"data": data, "more": len(found) > _OBJECTS})

    def object(self, request: Request) -> Response:
        """One object as it is stored. Its place names it, since some ids are keys."""
        kind, place = request.path_params["kind"], request.path_params["place"]
        state = self._sandbox.scoped(request.query_params.get("project", ""))
        is_place = place.isascii() and place.isdigit() and len(place) < 19
        found = state.at(kind, int(place), self._sandbox.clock.now()) if is_place else None
        if found is None:
            raise Refusal(404, f"There is no {kind} at place {place} (any more).")
        return _json({"id": found[0], "data": found[1]})


def _mark(entry: Entry) -> Tuple[object, ...]:
    """Changes when a row does."""
    sent = entry.sent
    return (entry.status,) if sent is None else (entry.status, sent.size, sent.took, _count(sent))


def _row(entry: Entry) -> Json:
    sent = entry.sent
    return {
        "id": entry.request_id,
        "time": entry.time,
        "method": entry.method,
        "path": _REDACTOR.text(entry.path),
        "call": entry.operation,
        "status": entry.status,
        "fault": entry.fault,
        "took": None if sent is None else sent.took,
        "size": None if sent is None else sent.size,
        "state": None if sent is None else sent.ending or "open",
        "stream": sent is not None and _type(sent).startswith("text/event-stream"),
        "messages": _count(sent),
    }


def _count(sent: Optional[Sent]) -> Optional[int]:
    """The messages of a websocket."""
    return sent.count if isinstance(sent, Conversation) else None


def _came_back(sent: Optional[Sent]) -> Json:
    """The answer; of a websocket, what was said and how the server closed it."""
    if isinstance(sent, Conversation):
        return {"answer": None, "said": _said(sent), "closing": sent.closing}
    return {"answer": None if sent is None else _answer(sent), "said": None}


def _said(sent: Conversation) -> List[Json]:
    """The last messages of a websocket, without secrets."""
    kept = sent.messages.copy()
    cut = sent.took is None
    texts: Dict[str, Iterator[Json]] = {}
    for side in ("client", "server"):
        shown = [bodies.message(each.text) for each in kept if each.side == side and not each.cut]
        texts[side] = iter(bodies.clean(shown, _REDACTOR, cut))
    return [
        {
            "number": sent.count - len(kept) + place,
            "from": each.side,
            "at": each.at,
            "size": each.size,
            "cut": each.cut,
            "text": _REDACTOR.text(each.text, cut=True)
            if each.cut
            else bodies.decode(next(texts[each.side])).decode("utf-8", "replace"),
        }
        for place, each in enumerate(kept, 1)
    ]


def _answer(sent: Sent) -> Json:
    kind = _type(sent)
    is_text = kind.startswith("text/") or "json" in kind or kind.partition(";")[0].endswith(("xml", "x-subrip"))
    cut = sent.size > sent.kept
    text = _told(b"".join(list(sent.pieces)), kind, cut or sent.ending != "complete") if is_text else None
    return {"type": kind, "headers": _shown(dict(sent.headers)), "text": text, "cut": cut}


def _told(data: bytes, kind: str, cut: bool) -> str:
    """The text of an answer without secrets. cut: more of it may come."""
    text = data.decode("utf-8", "replace")
    if kind.startswith("text/event-stream"):
        *blocks, rest = re.split(r"\r\n\r\n|\n\n|\r\r", text)
        events = bodies.clean([bodies.event(each.encode()) for each in blocks], _REDACTOR, cut)
        return b"".join(map(bodies.block, events)).decode() + _REDACTOR.text(rest, cut)
    with suppress(ValueError, RecursionError):
        return dumps(_REDACTOR.json(loads(text))).decode()
    return _REDACTOR.text(text, cut)


def _type(sent: Sent) -> str:
    return next((value for name, value in sent.headers if name.lower() == "content-type"), "")


def _shown(headers: Mapping[str, str]) -> Dict[str, str]:
    return {name: _REDACTOR.header(name, value) for name, value in headers.items()}


def _about(value: Json) -> str:
    """A few words that tell one object of a list from the next."""
    places = [value, *(each for each in value.values() if is_object(each) and "id" in each)]
    for name in _TELLING:
        for place in places:
            found = place.get(name)
            if isinstance(found, str) and found:
                return found[:120]
    return ""


def _event(value: object, name: str) -> bytes:
    return sse(_clean(value), name)
