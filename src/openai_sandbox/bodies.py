"""Bodies as a cassette shows them: JSON as such, the events of streams one by one, other texts, and bytes as base64.

Part of recording.py, which says where they belong. `encode` and `clean` take out secrets (redaction.py).
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import re
import zlib
from collections.abc import Mapping, Sequence
from typing import Any, List, Optional, Tuple, Union

from .model.values import is_array, is_object
from .redaction import Redactor
from .wire import Json, dumps, loads, sse

__all__ = ["EVENT_END", "block", "clean", "decode", "encode", "event", "is_packed", "message", "rest", "unpacked"]

EVENT_END = re.compile(rb"\r\n\r\n|\n\n|\r\r")


def encode(body: bytes, kind: str, redactor: Redactor, cut: bool = False) -> Json:
    """A body as it is shown. kind: its content type. cut: it ends early."""
    if "json" in kind.partition(";")[0] and "jsonl" not in kind:
        with contextlib.suppress(ValueError, RecursionError):
            return {"json": redactor.json(_exact(body.decode("utf-8")))}
    return _shown(_text_or_bytes(body), redactor, cut)


def decode(body: Json) -> bytes:
    """The bytes of a body. Raises ValueError if it can't be read."""
    if "json" in body:
        return dumps(body["json"])
    if "text" in body:
        return str(body["text"]).encode("utf-8", "surrogatepass")
    if "base64" in body:
        return _bytes(body)
    raise ValueError("a body is to have json, text, base64 or events")


def _text_or_bytes(data: bytes) -> Json:
    try:
        return {"text": data.decode("utf-8")}
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(data).decode("ascii")}


def _bytes(value: Json) -> bytes:
    try:
        return base64.b64decode(value["base64"], validate=True)
    except (binascii.Error, TypeError) as error:
        raise ValueError(f"base64: {error}") from None


def _shown(value: Json, redactor: Redactor, cut: bool) -> Json:
    """A text, or bytes, without secrets."""
    if "text" in value:
        return {"text": redactor.text(value["text"], cut)}
    return {"base64": base64.b64encode(redactor.data(_bytes(value))).decode("ascii")}


def _exact(text: str) -> Any:
    """JSON that says the same when it is written again. Raises ValueError for any other."""
    return loads(text, object_pairs_hook=_unique)


def _unique(pairs: List[Tuple[str, Any]]) -> Json:
    out = dict(pairs)
    if len(out) != len(pairs):
        raise ValueError("a name occurs twice")
    return out


def message(data: Union[str, bytes]) -> Json:
    """What was said on a websocket, as it is shown, secrets and all."""
    if isinstance(data, bytes):
        return {"base64": base64.b64encode(data).decode("ascii")}
    value = _data(data)
    return {"text": value} if isinstance(value, str) else {"json": value}


# compressed


def is_packed(headers: Mapping[str, str]) -> bool:
    """Whether a body is compressed. headers: names in lower case."""
    return headers.get("content-encoding", "identity").strip().lower() not in ("", "identity")


def unpacked(data: bytes, headers: Mapping[str, str], cut: bool = False) -> Optional[bytes]:
    """A body that was compressed, as it was before; None if that can't be told. cut: it ends early."""
    kind = headers.get("content-encoding", "").strip().lower()
    if kind not in ("gzip", "x-gzip", "deflate"):
        return None
    for window in (zlib.MAX_WBITS | 32, -zlib.MAX_WBITS):  # with a header of either sort, and without one
        plain, rest = b"", data
        try:
            while rest:
                unpacking = zlib.decompressobj(window)
                plain += unpacking.decompress(rest) + unpacking.flush()
                if not unpacking.eof and not cut:
                    return None
                rest = unpacking.unused_data
        except zlib.error:
            continue
        return plain
    return None


# server-sent events


def event(data: bytes) -> Json:
    """A server-sent event by its fields, or, if it has others than the usual ones, as it stands."""
    shown = _text_or_bytes(data)
    if "text" not in shown:
        return shown
    text = shown["text"]
    lines = [line.partition(":") for line in re.split(r"\r\n|\n|\r", text)]
    fields = [(name, value[1:] if value.startswith(" ") else value) for name, _, value in lines]
    data_lines = [value for name, value in fields if name == "data"]
    others = [(name, value) for name, value in fields if name != "data"]
    single = dict(others)
    if not data_lines or len(single) != len(others) or not set(single) <= {"event", "id", "retry"}:
        return {"raw": text}
    return {**single, "data": _data("\n".join(data_lines))}


def _data(text: str) -> Any:
    with contextlib.suppress(ValueError, RecursionError):
        value = _exact(text)
        if is_object(value) or is_array(value):
            return value
    return text


def rest(data: bytes) -> Json:
    """What there is of an event that broke off."""
    shown = _text_or_bytes(data)
    return {"rest": shown.get("text", shown)}


def clean(events: Sequence[Json], redactor: Redactor, cut: bool = False) -> List[Json]:
    """Events or messages without secrets, also those that are split over several. cut: the stream ends early."""
    values = [each[name] for each in events for name in _values(each)]
    try:
        told = iter(redactor.events(values, cut))
    except RecursionError:  # nested too deeply to be looked at member by member
        told = iter([redactor.text(dumps(value).decode("utf-8")) for value in values])
    return [_clean(each, told, redactor) for each in events]


def _clean(given: Json, told: Any, redactor: Redactor) -> Json:
    out = {name: redactor.text(value) if isinstance(value, str) else value for name, value in given.items()}
    if "base64" in given:
        out.update(_shown({"base64": given["base64"]}, redactor, False))
    elif "rest" in given:
        out["rest"] = _rest(given["rest"], redactor)
    for name in _values(given):
        out[name] = next(told)
    return out


def _values(given: Json) -> List[str]:
    """The members that are values of JSON."""
    return [name for name in ("data", "json") if is_object(given.get(name)) or is_array(given.get(name))]


def _rest(given: Union[str, Json], redactor: Redactor) -> Union[str, Json]:
    return redactor.text(given, cut=True) if isinstance(given, str) else _shown(given, redactor, True)


def block(given: Json) -> bytes:
    """The bytes of an event. Raises ValueError or KeyError if it can't be read."""
    if "rest" in given:
        broken = given["rest"]
        return _bytes(broken) if is_object(broken) else str(broken).encode("utf-8")
    if "base64" in given:
        return _bytes(given) + b"\n\n"
    if "raw" in given:
        return str(given["raw"]).encode("utf-8") + b"\n\n"
    data = given["data"]
    head = "".join(f"{name}: {given[name]}\n" for name in ("id", "retry") if name in given).encode("utf-8")
    shown = data.replace("\n", "\ndata: ").encode("utf-8") if isinstance(data, str) else dumps(data)
    return head + sse(shown, given.get("event"))
