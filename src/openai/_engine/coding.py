"""Content codings: what bodies are compressed with. gzip and deflate always, br and zstd if their packages are there.

As httpx does it; a body that can't be decompressed raises ValueError.
"""

from __future__ import annotations

import zlib
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Callable, List, Optional

__all__ = ["Decoder", "accepted", "decoder"]


@lru_cache(maxsize=1)
def accepted() -> str:
    """The value of Accept-Encoding."""
    known = ["gzip", "deflate"]
    if find_spec("brotli") or find_spec("brotlicffi"):
        known.append("br")
    if find_spec("zstandard"):
        known.append("zstd")
    return ", ".join(known)


class Decoder:
    """Undoes one coding, piece by piece. Both methods raise ValueError for damaged data."""

    def __init__(self, feed: Callable[[bytes], bytes], finish: Callable[[], bytes]) -> None:
        self._feed = feed
        self._finish = finish

    def feed(self, data: bytes) -> bytes:
        """What these bytes stand for, as far as that can be told already."""
        try:
            return self._feed(data)
        except Exception as error:
            raise ValueError(f"The body could not be decompressed: {error}") from error

    def finish(self) -> bytes:
        """The rest."""
        try:
            return self._finish()
        except Exception as error:
            raise ValueError(f"The body could not be decompressed: {error}") from error


def decoder(coding: Optional[str]) -> Optional[Decoder]:
    """What undoes a Content-Encoding; None if there is nothing to undo. Codings that are not known are left alone."""
    if not coding:
        return None
    makers = [_MAKERS[name] for name in map(str.strip, coding.lower().split(",")) if name in _MAKERS]
    steps = [made for made in (make() for make in reversed(makers)) if made is not None]
    return None if not steps else steps[0] if len(steps) == 1 else _chain(steps)


def _chain(steps: List[Decoder]) -> Decoder:
    def feed(data: bytes) -> bytes:
        for step in steps:
            data = step.feed(data)
        return data

    def finish() -> bytes:
        data = b""
        for step in steps:
            data = step.feed(data) + step.finish()
        return data

    return Decoder(feed, finish)


def _gzip() -> Decoder:
    made = zlib.decompressobj(zlib.MAX_WBITS | 16)
    return Decoder(made.decompress, made.flush)


def _deflate() -> Decoder:
    """By the standard with a header of zlib, by some servers without it."""
    made: Any = zlib.decompressobj()
    first = True

    def feed(data: bytes) -> bytes:
        nonlocal made, first
        was_first, first = first, False
        try:
            return bytes(made.decompress(data))
        except zlib.error:
            if not was_first:
                raise
            made = zlib.decompressobj(-zlib.MAX_WBITS)
            return bytes(made.decompress(data))

    return Decoder(feed, lambda: bytes(made.flush()))


def _brotli() -> Optional[Decoder]:
    library = _library("brotli") or _library("brotlicffi")
    if library is None:
        return None
    made = library.Decompressor()
    # The packages agree on the module's name, not on that of the method.
    return Decoder(getattr(made, "decompress", None) or made.process, lambda: b"")


def _zstd() -> Optional[Decoder]:
    library = _library("zstandard")
    if library is None:
        return None
    made = library.ZstdDecompressor().decompressobj()

    def feed(data: bytes) -> bytes:
        nonlocal made
        out = made.decompress(data)
        while made.eof and made.unused_data:  # frames may follow each other
            rest = made.unused_data
            made = library.ZstdDecompressor().decompressobj()
            out += made.decompress(rest)
        return bytes(out)

    return Decoder(feed, lambda: b"")


def _library(name: str) -> Any:
    try:
        return import_module(name)
    except ImportError:
        return None


_MAKERS: dict[str, Callable[[], Optional[Decoder]]] = {
    "gzip": _gzip,
    "x-gzip": _gzip,
    "deflate": _deflate,
    "br": _brotli,
    "zstd": _zstd,
}
