"""`Cassette`: traffic with a real API, recorded to a file and replayed from it.

Neighbours: reel.py records, player.py plays, deck.py is the server for both. recording.py and spoken.py know what is on
a cassette, redaction.py what must not get onto it.
"""

from __future__ import annotations

import atexit
import os
from contextlib import AbstractContextManager, ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any, Dict, List, Optional, Union
from urllib.parse import urlsplit

import httpx

from .player import CassetteError, Player
from .reel import AsyncRecorder, Reel, SyncRecorder
from .router import PREFIX
from .transport import AsyncSandboxTransport, SandboxTransport
from .wire import Json

if TYPE_CHECKING:
    from types import TracebackType

    import openai

__all__ = ["Cassette", "CassetteError"]

_KEY = "sk-replay"
_ANYWHERE = "http://cassette.invalid/v1"
_MODES = ("auto", "record", "replay")


class Cassette:
    """Records what clients and an API say to each other, and plays it again without a network.

    `with Cassette("tests/tides.json") as cassette:`, then `cassette.client()`. path: the file, readable JSON without
    secrets. upstream: the base URL of the API for `client()`, `async_client()` and `server()`; default as for `OpenAI`,
    or as it was when recorded. mode: `replay` the file; `record` it anew, in the place of what is there; `auto`: replay
    if the file is there, else record. timing: replay as slowly as it came.

    A request is answered by the first one recorded with equal method, path, query and body that was not played yet;
    host and headers don't matter. What has no answer raises `CassetteError`, which names the nearest requests recorded,
    where it is sent, and again at the end of the `with` in case that was caught. Requests that nobody answered
    are not recorded. Recording asks the API not to compress its answers.

    Websockets of `client()` and `async_client()` are recorded and replayed message by message; they go through a server
    of this process, which needs the extra `sandbox`. The client has to say what it said, its `event_id`s apart.

    Raises ValueError for a mode that there is not, FileNotFoundError if there is nothing to replay, `CassetteError` if
    the file is damaged.
    """

    def __init__(
        self,
        path: Union[str, os.PathLike[str]],
        upstream: Optional[str] = None,
        mode: str = "auto",
        timing: bool = False,
    ) -> None:
        if mode not in _MODES:
            raise ValueError(f"mode is one of {', '.join(_MODES)}, not {mode!r}")
        self.path = Path(path)
        """The file."""
        if mode == "auto":
            mode = "replay" if self.path.exists() else "record"
        self.mode = mode
        """What it does: `record` or `replay`."""
        self.upstream = upstream
        """The base URL of the API; when replaying, that of the recording if no other was given."""
        self._works: Union[Reel, Player]
        self._stack = ExitStack()
        self._servers: Dict[Optional[str], str] = {}
        self._closed = False
        if mode == "replay":
            self._works = Player(self.path, timing)
            self.upstream = upstream or self._works.upstream
        else:
            self._works = Reel(self.path, lambda: self.upstream)
            atexit.register(self.close)

    # doors

    def client(self, **options: Any) -> openai.OpenAI:
        """An `OpenAI` that is recorded or replayed. options: as for `OpenAI`. Replaying needs no API key."""
        from openai import DefaultHttpxClient, OpenAI

        http_client = DefaultHttpxClient(transport=self.transport())
        client = OpenAI(http_client=http_client, **{**self._defaults(), **options})
        self._lead(client, options)
        return client

    def async_client(self, **options: Any) -> openai.AsyncOpenAI:
        """An `AsyncOpenAI` that is recorded or replayed. options: as for `AsyncOpenAI`."""
        from openai import AsyncOpenAI, DefaultAsyncHttpxClient

        http_client = DefaultAsyncHttpxClient(transport=self.async_transport())
        client = AsyncOpenAI(http_client=http_client, **{**self._defaults(), **options})
        self._lead(client, options)
        return client

    def transport(self, over: Optional[httpx.BaseTransport] = None) -> httpx.BaseTransport:
        """A transport for `httpx.Client`, wherever its requests go. over: what sends them while recording; default a
        plain `httpx.HTTPTransport`, which knows nothing of proxies."""
        if isinstance(self._works, Player):
            return SandboxTransport(self._works)
        if over is None:
            over = self._stack.enter_context(httpx.HTTPTransport())
        return SyncRecorder(self._works, over)

    def async_transport(self, over: Optional[httpx.AsyncBaseTransport] = None) -> httpx.AsyncBaseTransport:
        """The same for `httpx.AsyncClient`."""
        if isinstance(self._works, Player):
            return AsyncSandboxTransport(self._works)
        return AsyncRecorder(self._works, over or httpx.AsyncHTTPTransport())

    def server(self, host: str = "127.0.0.1", port: int = 0) -> AbstractContextManager[str]:
        """A server in this process: `with cassette.server() as url:`, where url is what clients need as `base_url`.

        For websockets, other processes and other languages: what is asked there is sent on to `upstream` and recorded,
        or replayed. What was not recorded is answered with status 400. port: 0 takes a free one. Raises
        ValueError when recording without `upstream` and for a host that other machines can reach, OSError if the port
        is taken, ImportError without the extra `sandbox`.
        """
        return self._server(self.upstream, host, port)

    def _server(self, upstream: Optional[str], host: str = "127.0.0.1", port: int = 0) -> AbstractContextManager[str]:
        from .deck import application
        from .server import running

        return running(application(self._works, upstream), host, port, path=base_path(upstream))

    def serve(
        self,
        host: str = "127.0.0.1",
        port: int = 4010,
        *,
        allow_remote: bool = False,
        certificate: Optional[Path] = None,
        key: Optional[str] = None,
    ) -> int:
        """Be a server until SIGTERM or SIGINT, as `python -m openai_sandbox --record` or `--replay` does. key: that of
        the API, in the place of those that clients send. Returns the exit status."""
        from .deck import application
        from .server import serve

        app = application(self._works, self.upstream, key)
        path = base_path(self.upstream)
        return serve(app, host, port, allow_remote=allow_remote, certificate=certificate, path=path)

    def _defaults(self) -> Json:
        defaults: Json = {} if self.upstream is None else {"base_url": self.upstream}
        return defaults if self.mode == "record" else {"api_key": _KEY, "base_url": _ANYWHERE, **defaults}

    def _lead(self, client: Union[openai.OpenAI, openai.AsyncOpenAI], options: Json) -> None:
        url = str(client.base_url).rstrip("/")
        if self.mode == "record" and self.upstream is None:
            self.upstream = url
        if options.get("websocket_base_url") is None:
            address: Any = _Address(self, url)
            client.websocket_base_url = address

    def _socket_url(self, upstream: str) -> str:
        """Where websockets for an API go: to a server that is started when the first one wants to know."""
        if self._closed:
            raise CassetteError(f"the cassette {self.path} is closed")
        if upstream not in self._servers:
            url = self._stack.enter_context(self._server(upstream))
            self._servers[upstream] = url.replace("http", "ws", 1)
        return self._servers[upstream]

    @property
    def unplayed(self) -> List[str]:
        """The recorded requests that nobody has asked for again, such as `POST /v1/responses`."""
        return self._works.unplayed() if isinstance(self._works, Player) else []

    # the end

    def __enter__(self) -> Cassette:
        return self

    def __exit__(
        self, kind: Optional[type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self.close()
        if error is None and isinstance(self._works, Player) and self._works.missed:
            raise CassetteError("\n".join(self._works.missed))

    def close(self) -> None:
        """Write the file, if something was recorded; streams that are still open are cut off there. Clients are of no
        more use then. Raises OSError."""
        self._closed = True
        atexit.unregister(self.close)
        try:
            self._stack.close()
        finally:
            self._works.close()


def base_path(upstream: Optional[str]) -> str:
    """The path of a base URL; a server has the same, so that the paths of requests are those of the API."""
    return PREFIX if upstream is None else urlsplit(upstream).path.rstrip("/")


class _Address:
    """The URL for the websockets of a client. Knowing it starts a server."""

    def __init__(self, cassette: Cassette, upstream: str) -> None:
        self._cassette = cassette
        self._upstream = upstream

    def __str__(self) -> str:
        return self._cassette._socket_url(self._upstream)
