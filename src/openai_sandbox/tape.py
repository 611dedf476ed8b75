"""The file of a cassette: JSON to be read, written as a whole or not at all.

Neighbours: recording.py and spoken.py know what is in it.
"""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, List, Optional, Tuple, Union

from .model.values import is_array, is_number, is_object
from .recording import Exchange, Recorded
from .spoken import METHOD, Spoken
from .wire import Json

__all__ = ["load", "save"]

FORMAT = "openai_sandbox cassette"
VERSION = 1
_WIDTH = 110


def save(path: Path, upstream: Optional[str], recordings: Sequence[Recorded]) -> None:
    """Write a file in the place of what is there, all of it or nothing. Raises OSError."""
    content: Json = {"format": FORMAT, "version": VERSION}
    if upstream is not None:
        content["upstream"] = upstream
    content["exchanges"] = [each.to_json() for each in recordings]
    try:
        data = _lines(content, False).encode("utf-8")
    except UnicodeEncodeError:  # a lone surrogate, which came escaped
        data = _lines(content, True).encode("ascii")
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data + b"\n")
        if os.name == "posix":
            os.chmod(name, 0o644)
        os.replace(name, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise


def _lines(value: Any, ascii_only: bool, margin: str = "") -> str:
    """JSON for readers: what fits is on one line, and so are the numbers of a vector."""
    flat = json.dumps(value, ensure_ascii=ascii_only)
    if len(margin) + len(flat) <= _WIDTH:
        return flat
    inner = margin + "  "
    if is_object(value):
        members = [
            f"{inner}{json.dumps(name, ensure_ascii=ascii_only)}: {_lines(each, ascii_only, inner)}"
            for name, each in value.items()
        ]
        return "{\n" + ",\n".join(members) + f"\n{margin}}}"
    if is_array(value) and not all(is_number(each) for each in value):
        return "[\n" + ",\n".join(inner + _lines(each, ascii_only, inner) for each in value) + f"\n{margin}]"
    return flat


def load(path: Path) -> Tuple[Optional[str], List[Union[Exchange, Spoken]]]:
    """Where a file was recorded from, and what. Raises OSError; ValueError, which says what is wrong with it."""
    try:
        content: Any = json.loads(path.read_bytes())
    except ValueError as error:
        raise ValueError(f"it is not JSON: {error}") from None
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    if not is_object(content) or content.get("format") != FORMAT:
        raise ValueError(f'it has no "format": "{FORMAT}"')
    if content.get("version") != VERSION:
        raise ValueError(f"its version is {content.get('version')!r}, this package reads {VERSION}")
    upstream, entries = content.get("upstream"), content.get("exchanges", [])
    if upstream is not None and not isinstance(upstream, str):
        raise ValueError(f'its "upstream" is {upstream!r}')
    if not is_array(entries):
        raise ValueError('its "exchanges" are no list')
    recordings: List[Union[Exchange, Spoken]] = []
    for number, entry in enumerate(entries, 1):
        try:
            kind = Spoken if entry["request"]["method"] == METHOD and entry["response"]["status"] == 101 else Exchange
            recordings.append(kind.from_json(entry))
        except (AttributeError, KeyError, TypeError, ValueError, RecursionError) as error:
            raise ValueError(f"exchange {number} is damaged: {type(error).__name__}: {error}") from None
    return upstream, recordings
