"""What is measured, against what, and what is aimed at: the rows of the results and their curves.

A case is a function of cases.py with its options, run for each side by turns; its rows are what is taken from it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, List, Optional, Tuple, Union

__all__ = ["CASES", "CURVES", "MEGABYTES", "SIDES", "Case", "Curve", "Row", "Side"]


Option = Union[int, str]


@dataclass(frozen=True)
class Side:
    """One that is compared: an environment of peers.py and a way of ways.py."""

    title: str
    environment: str
    way: str


SIDES: Dict[str, Side] = {
    "here": Side("this package", "here", "openai"),
    "here-httpx": Side("this package on a user's httpx client", "here", "openai-httpx"),
    "o2": Side("openai 2.54.0", "o2", "openai"),
    "o3": Side("openai 3.54.0", "o3", "openai"),
    "o2-aiohttp": Side("openai 2.54.0 on aiohttp", "o2-aiohttp", "openai-aiohttp"),
    "litellm": Side("litellm", "litellm", "litellm"),
    "httpx": Side("httpx alone", "here", "httpx"),  # in the same environment as this package
    "aiohttp": Side("aiohttp alone", "o2-aiohttp", "aiohttp"),
}
HTTPX = 1 / 1.15  # at most 1.15 times what httpx alone takes

MEGABYTES = 500
"""The size of the file that is uploaded."""


@dataclass(frozen=True)
class Row:
    """A figure of a case. less: how many times less than a side it is to be; most: what it may be at most."""

    title: str
    unit: str
    measure: str = "cpu"
    scale: float = 1.0
    less: Dict[str, float] = field(default_factory=lambda: {})
    most: Optional[float] = None


@dataclass(frozen=True)
class Case:
    """rounds: how often in a full run, if not as often as the others. is_slow: left out of a quick run."""

    name: str
    group: str
    function: str
    sides: Tuple[str, ...]
    rows: Tuple[Row, ...]
    options: Dict[str, Option] = field(default_factory=lambda: {})
    over_tls: bool = False
    is_slow: bool = False
    rounds: Optional[int] = None

    @property
    def subject(self) -> str:
        """The side that is this package."""
        return self.sides[0]


def micro(title: str, **more: float) -> Row:
    """A row of CPU time in microseconds. more: the targets by side, with `_` for `-`."""
    return Row(title, "µs", less={side.replace("_", "-"): times for side, times in more.items()})


def milli(title: str, most: Optional[float] = None, **more: float) -> Row:
    return Row(title, "ms", scale=1e-3, most=most, less=more)


def megabytes(title: str, measure: str, most: Optional[float]) -> Row:
    return Row(title, "MB", measure, scale=1 / 1024, most=most)


def calls(title: str, most: Optional[float] = None) -> Row:
    return Row(title, "calls", "calls", most=most)


BOTH = ("here", "o2", "o3")
ALL = (*BOTH, "litellm")
ASYNC = (*BOTH, "o2-aiohttp")


def first(name: str, title: str, sides: Tuple[str, ...] = BOTH) -> Case:
    rows = (
        milli(f"import, client and {title}", o2=4.5, o3=2.5),
        megabytes("- memory over the bare interpreter", "memory", 20 if name == "chat" else None),
    )
    return Case(f"start_{name}", "Start", "first", sides, rows, {"what": name})


def chat_async(inflight: int, sides: Tuple[str, ...], is_slow: bool = False, **less: float) -> Case:
    row = micro(f"chat.completions.create, async, {inflight:,} in flight", **less)
    options: Dict[str, Option] = {"inflight": inflight}
    name, rounds = f"chat_async_{inflight}", 1 if inflight > 256 else None
    return Case(name, "Requests", "chat_async", sides, (row,), options, is_slow=is_slow, rounds=rounds)


CASES: List[Case] = [
    Case(
        "start_import",
        "Start",
        "import_only",
        BOTH,
        (
            milli("import openai", most=25, o2=20),
            megabytes("- memory over the bare interpreter", "memory", 5),
            Row("- modules loaded", "modules", "modules"),
            Row("- of pydantic, httpx, ssl, asyncio", "modules", "heavy", most=0),
        ),
    ),
    first("chat", "first chat answer", ALL),
    first("response", "first Responses answer"),
    first("event", "first event of a stream"),
    Case("chat", "Requests", "chat", (*ALL, "httpx"), (micro("chat.completions.create", o2=9),)),
    Case("chat_tls", "Requests", "chat", BOTH, (micro("chat.completions.create over TLS", o2=8),), over_tls=True),
    chat_async(1, (*ASYNC, "litellm", "httpx", "aiohttp"), o2=9),
    chat_async(32, (*ASYNC, "litellm", "httpx", "aiohttp"), o2=18, o2_aiohttp=9),
    chat_async(256, (*ASYNC, "aiohttp"), o2=18, o2_aiohttp=9),
    chat_async(1000, (*ASYNC, "aiohttp"), is_slow=True, o2=18, o2_aiohttp=9),
    Case(
        "chat_async_tls",
        "Requests",
        "chat_async",
        BOTH,
        (micro("chat.completions.create, async, 64 in flight over TLS", o2=16),),
        {"inflight": 64},
        over_tls=True,
        is_slow=True,
    ),
    Case(
        "httpx",
        "Requests",
        "chat",
        ("here-httpx", "o2", "httpx"),
        (micro("chat.completions.create on a user's httpx.Client", httpx=HTTPX),),
    ),
    Case(
        "httpx_async",
        "Requests",
        "chat_async",
        ("here-httpx", "o2", "httpx"),
        (micro("async, 32 in flight on a user's httpx.AsyncClient", httpx=HTTPX),),
        {"inflight": 32},
    ),
    Case(
        "messages",
        "Requests",
        "chat",
        ALL,
        (milli("chat.completions.create with 1,000 messages", o2=100),),
        {"messages": 1000},
    ),
    Case("stream_chat", "Streams", "stream", ALL, (micro("a chunk of a chat stream", o2=12),)),
    Case(
        "stream_responses",
        "Streams",
        "stream",
        BOTH,
        (micro("an event of a Responses stream", o2=13),),
        {"kind": "responses"},
    ),
    Case("stream_async_chat", "Streams", "stream_async", ASYNC, (micro("a chunk of a chat stream, async", o2=12),)),
    Case(
        "stream_async_responses",
        "Streams",
        "stream_async",
        ASYNC,
        (micro("an event of a Responses stream, async", o2=13),),
        {"kind": "responses"},
    ),
    Case(
        "stream_paced_1",
        "Streams",
        "paced",
        ASYNC,
        (micro("a chunk that comes alone, 1 stream, 0.3 ms apart", o2=2.2),),
        {"streams": 1, "pause": 300, "n": 2000},
        is_slow=True,
    ),
    Case(
        "stream_paced_64",
        "Streams",
        "paced",
        ASYNC,
        (micro("a chunk that comes alone, 64 streams, 30 ms apart", o2=4),),
        {"streams": 64, "pause": 30000, "n": 100},
    ),
    Case("helper_chat", "Streams", "helper", BOTH, (micro("a chunk through chat.completions.stream()", o2=10),)),
    Case(
        "helper_responses",
        "Streams",
        "helper",
        BOTH,
        (micro("an event through responses.stream()", o2=10),),
        {"kind": "responses"},
    ),
    Case(
        "open_streams",
        "Streams",
        "open_streams",
        ASYNC,
        (Row("memory of an open async stream", "KB", "memory", most=25),),
        {"n": 300},
    ),
    Case(
        "clients",
        "Clients",
        "clients",
        BOTH,
        (milli("one more OpenAI()", most=0.3), Row("- memory", "KB", "memory", most=40)),
        {"n": 200},
    ),
    Case(
        "clients_async",
        "Clients",
        "clients",
        BOTH,
        (milli("one more AsyncOpenAI()", most=0.3), Row("- memory", "KB", "memory", most=40)),
        {"n": 200, "kind": 1},
        is_slow=True,
    ),
    Case("clients_used", "Clients", "client_per_request", BOTH, (milli("a client made for one request"),)),
    Case("with_options", "Clients", "with_options", BOTH, (Row("client.with_options()", "µs", most=50),)),
    Case(
        "embeddings",
        "Large bodies",
        "embeddings",
        BOTH,
        (milli("embeddings.create, 256 of 1,536 numbers, no numpy", o2=2),),
    ),
    Case(
        "embeddings_float",
        "Large bodies",
        "embeddings",
        BOTH,
        (milli('embeddings.create with encoding_format="float"', o2=28),),
        {"format": "float"},
    ),
    Case(
        "upload",
        "Large bodies",
        "upload",
        BOTH,
        (
            milli(f"files.create of {MEGABYTES} MB by path, at 1 Gbit/s", o2=30),
            megabytes("- peak of memory", "growth", 4),
        ),
        {"rate": 125},
        is_slow=True,
        rounds=2,
    ),
    Case(
        "download",
        "Large bodies",
        "download",
        BOTH,
        (milli("files.content of 256 MB, read()"), megabytes("- peak of memory", "growth", 256 + 4)),
        {"megabytes": 256},
        is_slow=True,
    ),
    Case(
        "download_streamed",
        "Large bodies",
        "download",
        BOTH,
        # A bare loop of socket.recv is 2.4 times less.
        (milli("files.content of 256 MB, iter_bytes()", o2=1.5), megabytes("- peak of memory", "growth", 4)),
        {"megabytes": 256, "streamed": 1},
        is_slow=True,
    ),
    Case(
        "calls",
        "Function calls",
        "calls",
        BOTH,
        (calls("chat.completions.create", 250),),
        {"what": "request"},
        rounds=1,
    ),
    Case("calls_async", "Function calls", "calls_async", BOTH, (calls("- async"),), rounds=1),
    Case(
        "calls_chat",
        "Function calls",
        "calls",
        BOTH,
        (calls("a chunk of a chat stream"),),
        {"what": "chat"},
        rounds=1,
    ),
    Case(
        "calls_responses",
        "Function calls",
        "calls",
        BOTH,
        (calls("an event of a Responses stream"),),
        {"what": "responses"},
        rounds=1,
    ),
]


@dataclass(frozen=True)
class Curve:
    """A case at many sizes. option: the one that has the size. per_size: what a call costs is divided by the size."""

    name: str
    title: str
    function: str
    option: str
    sizes: Tuple[int, ...]
    per_size: bool = False


CURVES: List[Curve] = [
    Curve("growth_inflight", "a request, by requests in flight", "chat_async", "inflight", (1, 4, 16, 64, 256, 1000)),
    Curve("growth_stream", "a chunk, by length of the chat stream", "stream", "n", (10, 100, 1000, 10_000, 100_000)),
    Curve("growth_helper", "a chunk of the helper, by length", "helper", "n", (10, 100, 1000, 10_000, 100_000)),
    Curve("growth_messages", "a message, by messages sent", "chat", "messages", (1, 10, 100, 1000, 10_000), True),
    Curve("growth_pages", "a page of a list, by pages", "pages", "n", (1, 10, 100, 1000)),
]
