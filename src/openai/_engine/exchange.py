"""A request and its answer as the lean engine knows them, and the objects of httpx that stand for them.

httpx is imported, and its objects are made, when somebody looks at them. sockets.py and loops.py derive the replies
that can be read from here; redirects are decided here too.
"""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING, Any, Dict, NamedTuple, NoReturn, Optional, Tuple

from .._core.headers import is_secret
from .._core.timeouts import Timeouts
from .coding import accepted, decoder
from .http11 import header_block

if TYPE_CHECKING:
    import httpx

    from .coding import Decoder
    from .http11 import Head

__all__ = ["Draft", "Origin", "Reply", "fail", "onward", "plain_url"]

MAX_REDIRECTS = 20
_LENGTH = "Content-Length"
_FRAMED = frozenset(("content-length", "transfer-encoding"))

# What httpx would leave as it is. Anything else is parsed, encoded or refused by httpx.
_PLAIN = re.compile(
    r"(https?)://([a-z0-9](?:[a-z0-9._-]*[a-z0-9])?|\[[0-9a-f:]+\])(?::([0-9]{1,5}))?"
    r"((?:/(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-F]{2})*)?)(\?(?:[A-Za-z0-9._~!$&()*+,;=:@/?-]|%[0-9A-F]{2})*)?"
)
_DOT_SEGMENT = re.compile(r"/\.\.?(?:/|$)")


class Origin(NamedTuple):
    """Where a connection leads."""

    scheme: str
    host: str
    port: int


class Address(NamedTuple):
    """A URL taken apart as the engine needs it. `host`: the value of the header Host."""

    origin: Origin
    host: str
    target: str


def plain_url(url: str) -> Address:
    """The parts of a URL. One that is not plain ASCII without anything to encode goes through httpx, which also says
    what is wrong with it (httpx.InvalidURL, httpx.UnsupportedProtocol)."""
    found = _PLAIN.fullmatch(url)
    if found is None or _DOT_SEGMENT.search(found[4]):
        import httpx

        made = httpx.URL(url)
        if made.scheme not in ("http", "https") or not made.host:
            raise httpx.UnsupportedProtocol(f"Request URL has an unsupported protocol '{made.scheme}://'.")
        host = made.raw_host.decode("ascii")
        port = made.port or (443 if made.scheme == "https" else 80)
        return Address(Origin(made.scheme, host, port), made.netloc.decode("ascii"), made.raw_path.decode("ascii"))
    scheme, host, port_text, path, query = found.groups()
    standard = 443 if scheme == "https" else 80
    port = int(port_text) if port_text else standard
    shown = host if port == standard else f"{host}:{port}"
    return Address(Origin(scheme, host.strip("[]"), port), shown, (path or "/") + (query or ""))


class Draft:
    """A request to be sent. `body`: bytes, None, or what can be iterated (and says `length`)."""

    __slots__ = ("_httpx", "address", "body", "headers", "method", "sni", "source", "timeouts", "url")

    def __init__(
        self,
        method: str,
        url: str,
        headers: Dict[str, Any],
        body: Any,
        timeouts: Timeouts,
        *,
        address: Optional[Address] = None,
        source: Any = None,
        sni: Optional[str] = None,
    ) -> None:
        self.method = method
        self.url = url
        self.address = plain_url(url) if address is None else address
        self.headers = headers
        self.body = body
        self.source = source
        """The body as it was made, which knows whether it can be sent again."""
        self.timeouts = timeouts
        self.sni = sni
        self._httpx: Optional[httpx.Request] = None

    @property
    def httpx(self) -> httpx.Request:
        """The request as httpx has it."""
        made = self._httpx
        if made is None:
            import httpx

            made = self._httpx = httpx.Request(
                self.method,
                self.url,
                headers={"Host": self.address.host, **self.wire_headers()},
                content=self.body,
                extensions={"timeout": self.timeouts._asdict()},
            )
        return made

    def wire_headers(self) -> Dict[str, Any]:
        """The headers with those that say how the body is framed and what answers are understood."""
        made = dict(self.headers)
        lower = {name.lower() for name in made}
        if "accept-encoding" not in lower:
            made["Accept-Encoding"] = accepted()
        if "connection" not in lower:
            made["Connection"] = "keep-alive"
        if not lower.isdisjoint(_FRAMED):
            return made
        body = self.body
        if body is None or isinstance(body, bytes):
            if body or self.method in ("POST", "PUT", "PATCH"):
                made[_LENGTH] = str(len(body or b""))
        else:
            made["Transfer-Encoding"] = "chunked"
        return made

    def head(self, known: Dict[Any, Tuple[bytes, bool]]) -> bytes:
        """The bytes of the head. `known` keeps what many requests of a client have in common."""
        body, headers = self.body, self.headers
        sized = body.__class__ is bytes and body != b""
        key = (self.method, self.address.host, sized, body is None, *headers.items())
        block = known.get(key)
        if block is None:
            made = self.wire_headers()
            sized = sized and _LENGTH in made and _LENGTH not in headers
            if sized:
                del made[_LENGTH]
            if len(known) > 63:
                known.clear()
            block = known[key] = header_block(self.address.host, made), sized
        line = f"{self.method} {self.address.target} HTTP/1.1\r\n".encode("ascii")
        if block[1]:
            return b"%b%bContent-Length: %d\r\n\r\n" % (line, block[0], len(body))
        return b"%b%b\r\n" % (line, block[0])

    @property
    def replayable(self) -> bool:
        """Whether it can be sent once more."""
        return self.body is None or isinstance(self.body, bytes) or bool(getattr(self.source, "replayable", False))

    def rewind(self) -> None:
        """Get the body ready to be sent again."""
        if not (self.body is None or isinstance(self.body, bytes)):
            self.source.rewind()


class Reply:
    """An answer, its body still on the wire or read. Has what the clients need of `httpx.Response`, by its names."""

    __slots__ = ("__weakref__", "_content", "_decoder", "_ended", "_httpx", "_raw", "_started", "draft", "head",
                 "history")  # fmt: skip

    def __init__(self, draft: Draft, head: Head, started: float) -> None:
        self.draft = draft
        self.head = head
        self.history: list[Reply] = []
        coding = head.headers.get("content-encoding")
        self._decoder: Optional[Decoder] = decoder(coding) if coding is not None else None
        self._content: Optional[bytes] = None
        self._raw: Optional[bytes] = None
        self._started = started
        self._ended: Optional[float] = None
        self._httpx: Optional[httpx.Response] = None

    @property
    def status_code(self) -> int:
        return self.head.status

    @property
    def is_success(self) -> bool:
        return 200 <= self.head.status < 300

    @property
    def headers(self) -> Dict[str, str]:
        """The headers; names in lower case."""
        return self.head.headers

    @property
    def reason_phrase(self) -> str:
        return self.head.reason.decode("ascii", "ignore")

    @property
    def request(self) -> httpx.Request:
        return self.draft.httpx

    @property
    def content(self) -> bytes:
        """The body, which was read."""
        if self._content is None:
            raise RuntimeError("The body of the response was not read yet")
        return self._content

    @property
    def text(self) -> str:
        """The body as text."""
        return self.httpx.text if b";" in self.content_type else self.content.decode("utf-8", "replace")

    @property
    def content_type(self) -> bytes:
        return self.head.headers.get("content-type", "").encode("latin-1")

    @property
    def httpx(self) -> httpx.Response:
        """The response as httpx has it; it takes the rest of the body over if that was not read."""
        made = self._httpx
        if made is None:
            import httpx

            content = self._content if self._raw is None else self._raw
            made = self._httpx = httpx.Response(
                self.head.status,
                headers=self.head.fields,
                request=self.draft.httpx,
                extensions={"http_version": self.head.version.encode(), "reason_phrase": self.head.reason},
                history=[each.httpx for each in self.history],
                stream=self._stream() if content is None else httpx.ByteStream(content),
            )
            if content is not None:
                made.read()
            if self._ended is not None and self._content is None:
                made.is_closed = made.is_stream_consumed = True
            self._note_end()
        return made

    def _stream(self) -> Any:
        raise NotImplementedError

    def _keep(self, raw: bytes) -> None:
        """All of the body is there."""
        if self._decoder is None:
            self._content = raw
        else:
            try:
                self._content = self._decoder.feed(raw) + self._decoder.finish()
            except ValueError as error:
                fail("DecodingError", str(error), self.draft, error)
            self._raw = raw
        self._over()

    def _over(self) -> None:
        """Nothing more comes: note how long it took."""
        if self._ended is None:
            self._ended = time.perf_counter()
            self._note_end()

    def _note_end(self) -> None:
        if self._httpx is not None and self._ended is not None:
            import datetime

            self._httpx.is_closed = True

            self._httpx.elapsed = datetime.timedelta(seconds=self._ended - self._started)


def fail(name: str, message: str, draft: Draft, cause: Optional[BaseException] = None) -> NoReturn:
    """Raise an exception of httpx: what users of this library know to catch."""
    import httpx

    raise getattr(httpx, name)(message, request=draft.httpx) from cause


def onward(reply: Reply) -> Optional[Draft]:
    """The request that a redirect leads to, by the rules of httpx; None if the answer is no redirect.

    Credentials stay behind when the origin changes. Raises what httpx raises for an address that can't be followed.
    """
    status, draft = reply.head.status, reply.draft
    if status not in (301, 302, 303, 307, 308) or "location" not in reply.head.headers:
        return None
    import httpx

    old = draft.httpx.url
    try:
        new = httpx.URL(reply.head.headers["location"])
    except httpx.InvalidURL as error:
        fail("RemoteProtocolError", f"Invalid URL in location header: {error}.", draft, error)
    if new.scheme and not new.host:
        new = new.copy_with(host=old.host)
    if new.is_relative_url:
        new = old.join(new)
    if old.fragment and not new.fragment:
        new = new.copy_with(fragment=old.fragment)
    if new.scheme not in ("http", "https"):
        fail("UnsupportedProtocol", f"Scheme {new.scheme!r} not supported.", draft)
    method = draft.method
    if (status in (302, 303) and method != "HEAD") or (status == 301 and method == "POST"):
        method = "GET"
    headers, body = dict(draft.headers), draft.body
    if method != draft.method and method == "GET":
        body = None
        headers = {n: v for n, v in headers.items() if n.lower() not in ("content-length", "transfer-encoding")}
    address = plain_url(str(new.copy_with(fragment=None)))
    if address.origin != draft.address.origin and not _is_upgrade(draft.address.origin, address.origin):
        headers = {n: v for n, v in headers.items() if n.lower() != "host" and not is_secret(n)}
    if body is not None and not isinstance(body, bytes):
        if not draft.replayable:
            fail("ReadError", "The body can't be sent again to follow a redirect.", draft)
        draft.rewind()
    return Draft(method, str(new), headers, body, draft.timeouts, address=address, source=draft.source)


def _is_upgrade(old: Origin, new: Origin) -> bool:
    """Whether the only difference is that the new address is encrypted, on the usual ports."""
    return old.host == new.host and (old.scheme, old.port, new.scheme, new.port) == ("http", 80, "https", 443)
