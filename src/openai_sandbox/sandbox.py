"""The engine: one request in, one response out, and the state in between.

The way of a request: route (router.py) -> key -> faults (faults.py) -> size, JSON or form, types (check.py) -> the call
in `domains/` -> response with the API's headers -> journal. The doors (transport.py, app.py) only translate.
"""

from __future__ import annotations

import atexit
import json
import logging
import math
import time
from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager, ExitStack
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Optional, Tuple, Union
from urllib.parse import parse_qsl

from . import azure, calls, check, damage, domains, ephemeral, overheard, snapshot
from .clock import Clock, Ids
from .context import Context, scope_of
from .deliveries import Deliveries
from .errors import ApiError, bad_request, not_found
from .faults import Fault, Faults
from .journal import Entry, Journal
from .limits import Limits
from .model.values import is_number, is_object
from .route import Route
from .router import PREFIX, Router
from .scripts import Contains, Script, Scripted, Scripts, When
from .snapshot import Snapshot
from .state import State
from .wire import Answer, Json, Request, Response, Talk, dumps, loads
from .work import Speed, Work

if TYPE_CHECKING:
    import httpx

    import openai

    from .address import Address
    from .form import Upload
    from .upstream import Upstream

__all__ = ["Call", "Sandbox"]

KEY = "sk-sandbox"
"""The key that the in-process clients use. Any other is as good."""

IN_PROCESS = "http://sandbox.invalid" + PREFIX

_WAITED = (b'"server_url"', b'"image_generation"', b'"code_interpreter"')
"""What a request for a response says that asks another server, draws or runs code."""

_FAILED = "The sandbox failed; its log says why."

_log = logging.getLogger("openai_sandbox")
_SECRET = ("authorization", "api-key", "cookie", "proxy-authorization", "sec-websocket-protocol")


class Call(Context):
    """One call of the API, checked against the description: what a function in `domains/` is given."""

    def __init__(
        self,
        sandbox: Sandbox,
        route: Route,
        ids: Dict[str, str],
        request: Request,
        scope: str,
        at: Optional[float] = None,
    ) -> None:
        super().__init__(sandbox, scope, at)
        self.route = route
        self.ids = ids
        self.request = request
        self.caller = request.caller
        self.query: Json = {}
        self.body: Json = {}
        self.files: Dict[str, List[Upload]] = {}
        self.tokens = 0
        """What the call costs of the tokens per minute; set by calls that generate."""
        self.fault: Optional[Fault] = None
        """What is to be done to the answer."""


class Sandbox:
    """A simulated OpenAI API.

    `on` says what the model answers (scripts.py), `speed` how fast work goes on behind the calls (work.py), `faults`
    what goes wrong on purpose, `limits` how much may be asked, `journal` what was asked. `clock.advance` moves the
    time. `webhooks` shows how events are delivered (deliveries.py). `future` lets answers contain what no client knows
    yet (future.py). `reset`, `snapshot`, `restore`, `save` and `load` are about all that it remembers (snapshot.py).

    seed: decides the model's answers and the ids. data: a folder in which state is kept over restarts, and how far the
    clock was moved (default: in memory, gone with this object). clock: the source of time, seconds since 1970. keys:
    the API keys that are valid (default: any). pace: seconds between the tokens of a stream. max_body, max_upload:
    limits in bytes of a JSON body and of a form. allow_python_graders: whether Python code of graders and of the code
    interpreter runs here, in a process of its own that can do what this one can; without it such graders are refused,
    and the code is not run. allow_remote_webhooks: whether events are also sent to webhook endpoints on other machines.
    strict: whether asking the model for a text that no script has is an error. upstream: the base URL of a server with
    a real model, which then says what the simulated one would, and makes the embeddings; upstream_key: its key;
    upstream_model, upstream_embedding_model: what it is asked for, whatever requests name (upstream.py). ValueError if
    that is no URL, or a number none.

    Ready for use from several threads. Use it with `with`, or call `close`.
    """

    def __init__(
        self,
        seed: int = 0,
        data: Union[str, Path, None] = None,
        clock: Callable[[], float] = time.time,
        *,
        keys: Optional[Iterable[str]] = None,
        pace: float = 0.0,
        max_body: int = 512 * 1024 * 1024,
        max_upload: int = 512 * 1024 * 1024,
        allow_python_graders: bool = False,
        allow_remote_webhooks: bool = False,
        strict: bool = False,
        upstream: Optional[str] = None,
        upstream_key: Optional[str] = None,
        upstream_model: Optional[str] = None,
        upstream_embedding_model: Optional[str] = None,
    ) -> None:
        if not hasattr(seed, "__index__"):
            raise ValueError(f"seed must be a whole number, not {seed!r}")
        if not is_number(pace) or not 0 <= pace < math.inf:
            raise ValueError(f"pace must be seconds, 0 or more, not {pace!r}")
        self.seed = seed
        self.clock = Clock(clock, self._moved)
        self.keys = None if keys is None else frozenset(keys)
        self.pace = pace
        self.max_body = max_body
        self.max_upload = max_upload
        self.allow_python_graders = allow_python_graders
        self.scripts = Scripts()
        asked = _upstream(upstream, upstream_key, upstream_model, upstream_embedding_model)
        self.model = Scripted(seed, self.scripts, strict, asked)
        self.state = State(Path(data) if data is not None else None)
        self.clock.ahead = self.state.ahead
        self.ids = Ids(seed, self.state.opening)
        self.faults = Faults()
        self.journal = Journal()
        self.limits = Limits(self.clock)
        self.speed = Speed()
        self.work = Work(self)
        self.webhooks = Deliveries(self, allow_remote_webhooks)
        self.future = False
        self._scopes: Dict[str, State] = {"": self.state}
        self._router: Optional[Router] = None
        self._sockets: Optional[Address] = None
        self._ended = ExitStack()

    def close(self) -> None:
        """Release the state. What was kept in memory is gone."""
        self._ended.close()
        self.webhooks.close()
        if self.model.upstream is not None:
            self.model.upstream.close()
        self.state.close()

    # its memory

    def reset(self) -> None:
        """Be as new: no objects, contents or work to come, the clock not moved, nothing in the journal, no scripts,
        faults, limits or paces. The same calls then give the same answers and ids again. RuntimeError inside of a call.
        """
        with self.state._lock:
            self.state.replace(None)
            self._remember(0, 0.0)
            self.webhooks.restart(clear=True)
        self.scripts.clear()
        self.model.forget()
        self.faults.clear()
        self.limits.clear()
        self.speed.set()
        self.journal.clear()
        self.future = False

    def snapshot(self) -> Snapshot:
        """What calls have left behind, to come back to with `restore`, here or in another sandbox: objects of all
        projects, contents, work to come, the clock, the ids to come. Not what tests say: scripts, faults, limits,
        paces; not the journal. RuntimeError inside of a call."""
        taken = Snapshot()
        with self.state._lock:
            self.state.copy(taken)
            taken._facts = {
                "opening": self.state.opening,
                "ids": self.ids.count,
                "deliveries": self.webhooks.count,
                "ahead": self.clock.ahead,
            }
        return taken

    def restore(self, snapshot: Snapshot) -> None:
        """Go back to a snapshot. It can be used again. RuntimeError inside of a call, TypeError for anything else."""
        facts = getattr(snapshot, "_facts", None)
        if facts is None:
            raise TypeError(f"restore takes what snapshot() gave, not {snapshot!r}; load(path) reads a file")
        with self.state._lock:
            self.state.replace(snapshot, facts["opening"], facts["ahead"])
            self._remember(facts["ids"], facts["ahead"])
            self.webhooks.restart(facts["deliveries"])

    def save(self, path: Union[str, Path]) -> None:
        """Write a snapshot to a file, a zip, in place of what is there. Also against a kill, the file is then the old
        one or the new one. OSError if it can't be written."""
        snapshot.write(self.snapshot(), path)

    def load(self, path: Union[str, Path], *, max_size: int = 4 * 1024**3) -> None:
        """Go back to what `save` wrote, in any sandbox. max_size: the bytes that it may unpack to.

        ValueError if it is no such file, damaged, from another version or too large, OSError if it can't be read; then
        all stays as it was.
        """
        self.restore(snapshot.read(path, max_size))

    def _remember(self, ids: int, ahead: float) -> None:
        self.ids.restart(self.state.opening, ids)
        self.clock.ahead = ahead
        self._scopes.clear()
        self._scopes[""] = self.state
        self.work.forget()

    def _moved(self) -> None:
        self.state.ahead = self.clock.ahead
        self.work.run(None)

    def __enter__(self) -> Sandbox:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # doors

    def transport(self) -> httpx.BaseTransport:
        """A transport for `httpx.Client` that leads here, without a socket."""
        from .transport import SandboxTransport

        return SandboxTransport(self)

    def async_transport(self) -> httpx.AsyncBaseTransport:
        """A transport for `httpx.AsyncClient` that leads here, without a socket."""
        from .transport import AsyncSandboxTransport

        return AsyncSandboxTransport(self, waits=self.waits)

    def client(self, **options: Any) -> openai.OpenAI:
        """An `OpenAI` whose requests come here. options: as for `OpenAI`. Its websockets go to a server of its
        own, which is started for the first one and stops with the sandbox."""
        import httpx

        from openai import OpenAI

        options = {"api_key": KEY, "base_url": IN_PROCESS, "websocket_base_url": self.sockets, **options}
        return OpenAI(http_client=httpx.Client(transport=self.transport()), **options)

    def async_client(self, **options: Any) -> openai.AsyncOpenAI:
        """An `AsyncOpenAI` whose requests come here. options: as for `AsyncOpenAI`. For websockets see `client`."""
        import httpx

        from openai import AsyncOpenAI

        options = {"api_key": KEY, "base_url": IN_PROCESS, "websocket_base_url": self.sockets, **options}
        return AsyncOpenAI(http_client=httpx.AsyncClient(transport=self.async_transport()), **options)

    @property
    def sockets(self) -> Address:
        """Where the websockets of the clients made here go."""
        if self._sockets is None:
            from .address import Address

            stack = ExitStack()
            atexit.register(stack.close)  # the thread of a server can't be waited for later than that
            self._ended.callback(atexit.unregister, stack.close)
            self._ended.enter_context(stack)
            self._sockets = Address(self, stack)
        return self._sockets

    def server(
        self, host: str = "127.0.0.1", port: int = 0, certificate: Union[str, Path, None] = None
    ) -> AbstractContextManager[str]:
        """A server in this process: `with sandbox.server() as url:`, where url is what clients need as `base_url`.

        For websockets, other processes and other languages. port: 0 takes a free one. certificate: a PEM file with a
        certificate and its private key, for https and wss. Raises OSError if the port is taken or the certificate can't
        be used, ValueError for a host that other machines can reach, ImportError without the extra `sandbox`.
        """
        from .server import running

        return running(self, host, port, None if certificate is None else Path(certificate))

    # what a test says

    def on(
        self,
        operation: Optional[str] = None,
        *,
        model: Optional[str] = None,
        contains: Contains = None,
        when: When = None,
    ) -> Script:
        """Decide on an answer of the model: `sandbox.on("responses.create", contains="weather").reply("It rains.")`.

        operation: `chat.completions.create` (runs of assistants are asked like this as well), `responses.create`,
        `completions.create`, `embeddings.create`, or None for all that make text. model: its name, also as a pattern
        (`gpt-4o*`). contains: a text or regular expression that is in what the user said last. when: a function that is
        given the body, with the conversation before it in `input` or `messages`. The first script that fits answers;
        requests of batches, evals and runs are answered, too. Raises ValueError for another operation.
        """
        return self.scripts.on(operation, model, contains, when)

    # the engine

    def limit(self, method: str, path: str, content_type: str) -> int:
        """The bytes that the body of a request may have; a door need not read more than one byte beyond."""
        if path.startswith(azure.PREFIX):
            path, _ = azure.locate(path)
        try:
            route, _ = self.router.find(method, path)
        except ApiError:
            return self.max_body
        is_form = content_type.lower().startswith("multipart/form-data")
        return self.max_upload + 64 * 1024 if route.multipart and is_form else self.max_body

    def waits(self, request: Request) -> bool:
        """Whether the answer may take a while because another server is asked; a door lets others pass meanwhile."""
        if self.model.upstream is not None:
            return True  # also a look at a run lets it go on
        if request.path == f"{PREFIX}/responses" and isinstance(request.body, bytes):
            return any(word in request.body for word in _WAITED)
        return request.path.startswith(f"{PREFIX}/webhook_endpoints/") and request.path.endswith("/test")

    @property
    def router(self) -> Router:
        """The routes; read on first use."""
        if self._router is None:
            self._router = Router(calls.routes())
        return self._router

    def handle(self, request: Request) -> Response:
        """Answer a request. Never raises: what goes wrong is an answer too."""
        if request.path == "/health":
            return _json(200, {"status": "ok", "simulated": True})
        unable = self._unable()
        if unable is not None:
            return unable
        if request.path.startswith(azure.PREFIX):
            request = azure.plain(request)
        started = time.perf_counter()
        entry = Entry(request.method, request.path, request_id=self.ids.hex("req_", 32), time=self.clock.now())
        entry.headers = {name: value for name, value in request.headers.items() if name not in _SECRET}
        with self.state.visit():
            response, call = self._answer(request, entry, None)
        response.entry = entry
        entry.status = response.status
        response.headers += self._headers(request.headers, entry.request_id, started, call)
        self.journal.add(entry)
        if self.future:
            from . import future

            future.mix(response)
        if call is not None and call.fault is not None:
            damage.answer(call.fault, response)
        return response

    def perform(self, request: Request, scope: str, at: Optional[float] = None) -> Response:
        """Answer a request that the sandbox makes of itself (`Context.perform`). at: the time if it is not now."""
        return self._answer(request, Entry(request.method, request.path), scope, at)[0]

    def connect(self, request: Request) -> Union[Talk, Response]:
        """Answer a request for a websocket: the conversation, or why there is none."""
        unable = self._unable()
        if unable is not None:
            return unable
        if request.path.startswith(azure.PREFIX):
            request = azure.plain(request)
        entry = Entry("GET", request.path, request_id=self.ids.hex("req_", 32), time=self.clock.now())
        entry.headers = {name: value for name, value in request.headers.items() if name not in _SECRET}
        try:
            name = domains.SOCKETS.get(request.path[len(PREFIX) :] if request.path.startswith(PREFIX) else "")
            if name is None:
                raise not_found(f"There is no websocket at {request.path}.", code="unknown_url")
            entry.operation = name
            self._authenticate(request.headers, name)
            route = Route("GET", request.path, name)
            call = Call(self, route, {}, request, scope_of(request.headers))
            call.query = entry.query = check.nested(parse_qsl(request.query, keep_blank_values=True))
            if request.deployment is not None or "deployment" in call.query:
                call.query["model"] = azure.model(call.query.get("deployment") or call.query.get("model"), name)
            fault = self.faults.strike(name, request.headers)
            talk = domains.socket(name)(call)
            if self.future:
                from . import future

                talk = future.talk(talk)
        except ApiError as error:
            response = _refusal(error)
            entry.status, entry.error = error.status, error.payload()["error"]
            self.journal.add(entry)
            return response
        entry.status = 101
        entry.fault = str(fault) if fault is not None else None
        entry.executed = True
        self.journal.add(entry)
        return overheard.overhear(talk if fault is None else damage.talk(fault, talk), entry, self.journal)

    def _unable(self) -> Optional[Response]:
        """Let work go on that is due; the answer to a request if none can be answered."""
        if self.state.closed:
            return _refusal(
                ApiError(
                    503,
                    "This sandbox is closed: the `with`, the decorator or the fixture that it is from has ended. Make "
                    "clients inside of it.",
                    code="sandbox_closed",
                    headers=(("x-should-retry", "false"),),
                )
            )
        try:
            self.work.run()
        except Exception:
            _log.exception("the work behind the calls failed")
            return _refusal(ApiError(500, _FAILED))
        return None

    def scoped(self, scope: str) -> State:
        """The state as a project sees it (context.py)."""
        found = self._scopes.get(scope)
        return self._scopes.setdefault(scope, self.state.scoped(scope)) if found is None else found

    def _answer(
        self, request: Request, entry: Entry, inside: Optional[str], at: Optional[float] = None
    ) -> Tuple[Response, Optional[Call]]:
        """The answer, without the headers that all have. inside: the project, for calls that we make ourselves."""
        call: Optional[Call] = None
        try:
            route, ids = self.router.find(request.method, request.path)
            entry.operation = route.name
            if inside is None and route is not calls.LINK:
                self._authenticate(request.headers, route.name)
            call = Call(self, route, ids, request, scope_of(request.headers) if inside is None else inside, at)
            self._read(call, entry)
            if request.deployment is not None and "model" in route.body:
                named = request.deployment or call.body.get("model")
                if isinstance(named, str):
                    call.body["model"] = azure.model(named, route.name)
            call.fault = self.faults.strike(entry.operation, request.headers, inside=inside is not None)
            entry.fault = str(call.fault) if call.fault is not None else None
            if self.limits.enforced and inside is None and route.verb == "POST" and "model" in route.body:
                self.limits.admit()
            check.body(call.body, call.files, call.route)
            response = _respond(domains.find(entry.operation)(call))
            entry.executed = True
        except ApiError as error:
            response = _refusal(error)
            entry.error = error.payload()["error"]
        except ImportError as error:
            response = _json(501, _not_installed(error).payload())
        except RecursionError:
            response = _json(400, bad_request("The request is nested too deeply.").payload())
        except Exception:
            _log.exception("%s %s failed", request.method, request.path)
            response = _json(500, ApiError(500, _FAILED).payload())
        return response, call

    def refuse_size(self, request: Request) -> Response:
        """The answer to a request whose body is larger than `limit` allows (the body itself is not needed)."""
        limit = self.limit(request.method, request.path, request.headers.get("content-type", ""))
        error = _too_large(limit)
        entry = Entry(request.method, request.path, status=413, request_id=self.ids.hex("req_", 32))
        entry.error = error.payload()["error"]
        self.journal.add(entry)
        headers = self._headers(request.headers, entry.request_id, time.perf_counter(), None)
        response = _json(413, error.payload(), headers)
        response.entry = entry
        return response

    def _authenticate(self, headers: Mapping[str, str], operation: str) -> None:
        scheme, _, key = headers.get("authorization", "").partition(" ")
        if operation in ephemeral.OPEN_TO and ephemeral.named(headers) is not None:
            return  # the call looks it up
        if not key and "api-key" in headers:
            scheme, key = "bearer", headers["api-key"]
        if scheme.lower() != "bearer" or not key.strip():
            raise ApiError(
                401, "There is no API key in the request. Send it in a header, as 'Authorization: Bearer KEY'."
            )
        if any(sign.isspace() for sign in key.strip()):
            raise ApiError(401, "The API key is malformed: it contains blanks.", code="invalid_api_key")
        if self.keys is not None and key.strip() not in self.keys:
            raise ApiError(401, "The API key is not valid here.", code="invalid_api_key")

    def _read(self, call: Call, entry: Entry) -> None:
        request, route = call.request, call.route
        call.query = entry.query = check.query(request.query, route.query, route.streams)
        if request.method not in ("POST", "PUT", "PATCH"):
            return
        content_type = request.headers.get("content-type", "")
        limit = self.limit(request.method, request.path, content_type)
        if _size(request) > limit:
            raise _too_large(limit)
        if content_type.lower().startswith("multipart/"):
            from . import form  # the standard library's parser of headers takes a while to import

            mark = form.boundary(content_type)
            if not route.multipart:
                raise ApiError(415, f"{route.path} takes JSON, not a form.", code="unsupported_content_type")
            fields, files = form.parse(request.open(), mark)
            call.body = _typed(check.nested(fields), route)
            for name, upload in files:
                call.files.setdefault(name.replace("[]", ""), []).append(upload)
            entry.body = {**call.body, **{name: [each.describe() for each in call.files[name]] for name in call.files}}
            return
        raw = request.read()
        kind = content_type.partition(";")[0].strip().lower()
        if kind == "application/sdp" and "sdp" in route.body:
            call.body = entry.body = {"sdp": raw.decode("utf-8", "replace")}
            return
        if raw and kind and kind != "application/json" and not kind.endswith("+json"):
            raise ApiError(415, f"{route.path} takes JSON, not '{kind}'.", code="unsupported_content_type")
        if raw:
            call.body = entry.body = _parse(raw)
            entry.weight = len(raw)
        if route.name in calls.REFERENCES:
            plain = {name: kind for name, kind in route.body.items() if "file" not in kind.types}
            call.route = replace(route, body={**plain, **calls.REFERENCES[route.name]})

    def _headers(
        self, sent: Mapping[str, str], request_id: str, started: float, call: Optional[Call]
    ) -> List[Tuple[str, str]]:
        out = [
            ("x-request-id", request_id),
            ("openai-processing-ms", str(round((time.perf_counter() - started) * 1000))),
            ("openai-version", "2020-10-01"),
            ("x-openai-sandbox", "simulated"),
        ]
        for name in ("openai-organization", "openai-project"):
            if name in sent:
                out.append((name, sent[name]))
        pause = self.work.pause(call) if call is not None and call.watched else None
        if pause is not None:
            out.append(("openai-poll-after-ms", str(pause)))
        if call is not None and call.route.verb == "POST" and call.tokens:
            out += self.limits.spend(call.tokens)
        return out


def _upstream(url: Optional[str], *settings: Optional[str]) -> Optional[Upstream]:
    if url is None:
        if any(each is not None for each in settings):
            raise ValueError("upstream_key and the models of an upstream need upstream, its base URL")
        return None
    from .upstream import Upstream

    return Upstream(url, *settings)


def _respond(result: Union[Json, Answer]) -> Response:
    if isinstance(result, dict):
        return _json(200, result)
    return Response(200, [("content-type", result.content_type), *result.headers], result.body)


def _refusal(error: ApiError) -> Response:
    response = _json(error.status, error.payload(), error.headers)
    response.wait = error.wait
    return response


def _json(status: int, body: Json, headers: Iterable[Tuple[str, str]] = ()) -> Response:
    raw = dumps(body)
    return Response(status, [("content-type", "application/json"), ("content-length", str(len(raw))), *headers], raw)


def _not_installed(error: ImportError) -> ApiError:
    what = f"This needs the package '{error.name}'. Install all that the sandbox uses: pip install 'openai[sandbox]'."
    return ApiError(501, what, code="not_installed")


def _too_large(limit: int) -> ApiError:
    return ApiError(413, f"The body is larger than the {limit} bytes allowed here.", code="request_too_large")


def _size(request: Request) -> int:
    if isinstance(request.body, bytes):
        return len(request.body)
    return request.body.seek(0, 2)


def _parse(raw: bytes) -> Json:
    try:
        value = loads(raw.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        reason = "it is nested too deeply" if isinstance(error, RecursionError) else str(error)
        raise bad_request(f"The body is not valid JSON: {reason}.", code="invalid_json") from None
    if not is_object(value):
        raise bad_request("The body is JSON, but not an object.", code="invalid_json")
    return value


def _typed(fields: Json, route: Route) -> Json:
    """Form fields are texts; those described as something else become that."""
    out: Json = {}
    for name, value in fields.items():
        kind = route.body.get(name) or (check.STREAM if route.streams and name == "stream" else None)
        if isinstance(value, str) and kind is not None and "string" not in kind.types:
            try:
                value = json.loads(value)
            except ValueError:
                pass
        out[name] = value
    return out
