"""What the steps of the tour (steps/) have in common: where they are registered, how they check, what they send."""

from __future__ import annotations

import inspect
import io
import json
import math
import struct
import threading
import time
import wave
import zlib
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from importlib.util import find_spec
from typing import Any, Callable, Dict, Generator, List, Sequence, Tuple

import openai

CHAT = "gpt-4o-mini"
HELLO: Any = [{"role": "user", "content": "Say hello."}]
WEATHER: Dict[str, Any] = {
    "name": "get_weather",
    "description": "The weather in a town.",
    "parameters": {
        "type": "object",
        "properties": {"town": {"type": "string"}},
        "required": ["town"],
        "additionalProperties": False,
    },
    "strict": True,
}
FACT = b"The lighthouse of Alexandria was finished around 280 BC. It stood on the island of Pharos.\n"

Step = Callable[[Any], None]
STEPS: Dict[str, Step] = {}
LENIENT: Dict[str, str] = {}  # steps for a client that does not validate answers -> why
SOCKETS: Dict[str, Step] = {}
ASYNC: Dict[str, Callable[[Any], Any]] = {}


def step(function: Step) -> Step:
    """A step of the tour; takes an `OpenAI`."""
    STEPS[function.__name__] = function
    return function


def lenient(why: str, here: bool = True) -> Callable[[Step], Step]:
    """A step for a client that does not validate answers; why says what the types do not know. here: whether that holds
    for this package, too, and not for that of the same name on PyPI alone."""

    def note(function: Step) -> Step:
        if here or find_spec("openai._core") is None:
            LENIENT[function.__name__] = why
        return step(function)

    return note


def socket(function: Step) -> Step:
    """A step over a websocket, or with a client of its own; takes an `OpenAI` that talks to a server."""
    SOCKETS[function.__name__] = function
    return function


def awaited(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """A step for an `AsyncOpenAI`."""
    ASYNC[function.__name__] = function
    return function


class Failed(Exception):
    """A check of the tour did not hold."""


class Absent(Exception):
    """The client that is installed does not have this."""


def check(holds: object, what: str) -> None:
    """`what` is said if it does not hold."""
    if not holds:
        raise Failed(what)


def same(found: object, expected: object, what: str) -> None:
    """`found` has to be what is expected."""
    if found != expected:
        raise Failed(f"{what}: {found!r:.200}, not {expected!r:.200}")


def need(client: Any, *names: str) -> None:
    """The step goes on only with a client that has these groups and calls."""
    for name in names:
        found = client
        for part in name.split("."):
            found = getattr(found, part, None)
        if found is None:
            raise Absent(name)


def other(client: Any, kind: str, **settings: Any) -> Any:
    """A client of another class, such as `AzureOpenAI`; awaited if this one is."""
    if isinstance(client, openai.OpenAI):
        return getattr(openai, kind)(**settings)
    return client.instead(getattr(openai, f"Async{kind}")(**settings))


def refused(kind: Any, call: Any, *args: Any, expect: Any = None, **kwargs: Any) -> Any:
    """The call has to fail with this class of error and, if told, these fields."""
    try:
        call(*args, **kwargs)
    except kind as error:
        for name, value in (expect or {}).items():
            same(getattr(error, name), value, f"{name} of the error ({error})")
        check(error.request_id, "the error has no request id")
        check(isinstance(error.body, dict) and error.body.get("message"), "the error has no message")
        return error
    raise Failed(f"{kind.__name__} expected, nothing raised")


def missing(call: Any, *args: Any, **kwargs: Any) -> None:
    """The call has to answer 404."""
    error = refused(openai.NotFoundError, call, *args, **kwargs)
    same((error.status_code, error.type), (404, "invalid_request_error"), "status and type")


def until(look: Callable[[], Any], *states: str) -> Any:
    """Look at an object until its status is one of these."""
    end, wait = time.monotonic() + 10, 0.001
    while (found := look()).status not in states:
        if time.monotonic() > end:
            raise Failed(f"after 10 s the status is {found.status!r}, not one of {states}")
        time.sleep(wait)
        wait = min(2 * wait, 0.05)
    return found


def paged(call: Any, ids: List[str], *args: Any, orders: Sequence[str] = ("asc", "desc"), **kwargs: Any) -> None:
    """All of these come out of a list that is fetched one by one, in the order of making and the other way round, and
    backwards where the list can be read so. A limit that cannot be is refused."""
    takes = inspect.signature(call).parameters
    for order, wanted in zip(orders, (ids, ids[::-1])):
        if "order" in takes or wanted is not ids:
            given = {"order": order} if "order" in takes else {}
            found = [each.id for each in call(*args, limit=1, **given, **kwargs) if each.id in ids]
            same(found, wanted, f"order {order}")
            beyond = call(*args, limit=1, after=wanted[-1], **given, **kwargs)
            same([each.id for each in beyond.data if each.id in ids], [], f"after {wanted[-1]}")
    if "before" in takes:
        page = call(*args, limit=1, order="asc", before=ids[-1], **kwargs)
        same([each.id for each in page.data], ids[-2:-1], f"before {ids[-1]}")
    refused(openai.BadRequestError, call, *args, **kwargs, limit=0, expect={"param": "limit"})


@contextmanager
def receiver(arrived: List[Tuple[Dict[str, str], bytes]]) -> Generator[str, None, None]:
    """The URL of a webhook endpoint that notes the headers and the body of what arrives."""

    class Endpoint(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            arrived.append((dict(self.headers.items()), self.rfile.read(int(self.headers["content-length"]))))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Endpoint) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


def upload(client: Any, content: bytes = FACT, name: str = "fact.txt", purpose: str = "user_data") -> str:
    """The id of a new file."""
    return str(client.files.create(file=(name, content), purpose=purpose).id)


def lines(*rows: Any) -> bytes:
    """JSON lines."""
    return b"".join(json.dumps(row).encode() + b"\n" for row in rows)


def picture(size: int = 64) -> Tuple[str, bytes, str]:
    """A square PNG, half red and half clear, ready to be sent."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    row = b"\x00" + b"\xff\x00\x00\xff" * (size // 2) + b"\x00\x00\x00\x00" * (size - size // 2)
    head = struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0)
    data = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(row * size)) + chunk(b"IEND", b"")
    return ("picture.png", b"\x89PNG\r\n\x1a\n" + data, "image/png")


def tone(seconds: float = 0.5, rate: int = 16000) -> bytes:
    """A WAV file with a tone."""
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        samples = (int(9000 * math.sin(at / rate * 440 * 2 * math.pi)) for at in range(int(seconds * rate)))
        file.writeframes(b"".join(struct.pack("<h", each) for each in samples))
    return out.getvalue()
