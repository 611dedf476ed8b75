"""Coverage-guided fuzzing of what reads bytes from the network: `make fuzz`, or `fuzz.py TARGET [SECONDS]`.

Targets: `answers` (the HTTP/1.1 reader) and `events` (server-sent events). Each checks more than that nothing crashes:
however the bytes are split, the same has to come out. Ends by itself; an input that fails is written to the current
folder, and replayed by giving its path instead of the seconds. Needs atheris (dependency group `fuzz`).
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, Callable, Dict, List, Tuple

import atheris

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))

with atheris.instrument_imports(include=["openai"]):
    from openai._core import sse
    from openai._engine import http11

SEEDS: Dict[str, List[bytes]] = {
    "answers": [
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",
        b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
        b"5;a=b\r\nhello\r\n0\r\nA: b\r\n\r\n",
        b"HTTP/1.0 204 No\r\nConnection: close\r\n\r\n",
        b"HTTP/1.1 200 OK\nA: b\nA: c\n\nrest",
    ],
    "events": [
        b"data: 1\n\n",
        b"\xef\xbb\xbfevent: x\r\ndata: a\r\ndata: b\r\nid: 1\r\nretry: 5\r\n\r\n",
        b":c\rdata\r\r",
    ],
}


def answers(data: bytes) -> None:
    step = 1 + (data[0] if data else 0) % 7
    data = data[1:]
    whole, parts = _answer(data, len(data) or 1), _answer(data, step)
    # What comes behind an answer is seen only if it comes with its last bytes, so that is left out.
    assert whole[:3] == parts[:3], (whole, parts)


def _answer(data: bytes, step: int) -> Tuple[Any, ...]:
    reader = http11.Reader()
    body = b""
    try:
        for at in range(0, len(data), step):
            if reader.done:
                break
            reader.feed(data[at : at + step])
            body += reader.take()
        reader.eof()
    except http11.Broken:
        return (None, None, None)
    assert reader.done
    assert reader.head is not None
    return (reader.head.status, reader.head.headers, body)


def events(data: bytes) -> None:
    step = 1 + (data[0] if data else 0) % 7
    data = data[1:]
    assert _events(data, len(data) or 1) == _events(data, step)


def _events(data: bytes, step: int) -> List[sse.ServerSentEvent]:
    decoder = sse.Decoder()
    found: List[sse.ServerSentEvent] = []
    for at in range(0, len(data), step):
        found += decoder.feed(data[at : at + step])
    return found + decoder.end()


TARGETS: Dict[str, Callable[[bytes], None]] = {"answers": answers, "events": events}


def main(arguments: List[str]) -> None:
    if not arguments or arguments[0] not in TARGETS:
        sys.exit(f"name one of {', '.join(TARGETS)}")
    name, rest = arguments[0], arguments[1:]
    if rest and not rest[0].isdigit():
        TARGETS[name](Path(rest[0]).read_bytes())
        return
    corpus = ROOT / ".fuzz" / name
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(SEEDS[name]):
        (corpus / f"seed-{number}").write_bytes(b"\0" + seed)
    seconds = rest[0] if rest else "60"
    atheris.Setup([sys.argv[0], f"-max_total_time={seconds}", "-max_len=600", str(corpus)], TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1:])
