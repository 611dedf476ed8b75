"""The items of a realtime conversation: checking them, keeping them in order, and telling the model of them.

Neighbours: realtime_talk.py has the events that add and remove them.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Dict, List, Optional

from .. import check, generation
from ..errors import bad_request
from ..model import tokens
from ..model.values import arr
from ..route import Kind
from ..wire import Json
from . import transcripts
from .realtime_sound import Said, decode, encode, heard

if TYPE_CHECKING:
    from ..context import Context

__all__ = ["Conversation", "Entry", "counted", "listened", "made", "messages"]

_PARTS = {
    "user": ("input_text", "input_audio", "input_image"),
    "assistant": ("output_text", "output_audio"),
    "system": ("input_text",),
}
_COMMON = {
    "id": Kind("string"),
    "type": Kind("string", required=True),
    "object": Kind("string", values=["realtime.item"]),
    "status": Kind("string", values=["completed", "incomplete", "in_progress"]),
}
_TEXT = Kind("string", required=True)
_KINDS: Dict[str, Dict[str, Kind]] = {
    "message": {"role": _TEXT, "content": Kind("array", required=True)},
    "function_call": {"name": _TEXT, "arguments": _TEXT, "call_id": Kind("string")},
    "function_call_output": {"call_id": _TEXT, "output": _TEXT},
}
_ID = 64  # characters
_HEARD, _SPOKEN = 10, 20  # tokens of a second of sound


@dataclass
class Entry:
    """An item, and the sound in it by the place of its part. The item itself never has the sound."""

    item: Json
    said: Dict[int, Said] = field(default_factory=lambda: {})

    @property
    def id(self) -> str:
        """The id of the item."""
        return str(self.item["id"])

    def with_sound(self, format: str) -> Json:
        """The item with its sound in base64."""
        item = copy.deepcopy(self.item)
        for at, said in self.said.items():
            item["content"][at]["audio"] = encode(said.samples, format)
        return item


class Conversation:
    """The items of a session, in order."""

    def __init__(self, id: str) -> None:
        self.id = id
        self.entries: List[Entry] = []

    def find(self, id: object, param: str) -> Entry:
        """An item by its id. Raises `ApiError` 400."""
        if not isinstance(id, str):
            raise check.missing(param) if id is None else check.wrong_type(param, id, "string")
        for entry in self.entries:
            if entry.id == id:
                return entry
        raise bad_request(f"There is no item '{id}' in the conversation.", param, "item_not_found")

    def add(self, entry: Entry, after: Optional[str] = None) -> Optional[str]:
        """Put an item at the end, after another, or at the beginning (`root`). Gives the id of the item before it.

        Raises `ApiError` 400 for an id that is taken, or for an item to put it after that is not there.
        """
        if any(each.id == entry.id for each in self.entries):
            raise bad_request(f"There is an item '{entry.id}' already.", "item.id", "item_already_exists")
        if after is None:
            at = len(self.entries)
        elif after == "root":
            at = 0
        else:
            at = self.entries.index(self.find(after, "previous_item_id")) + 1
        self.entries.insert(at, entry)
        return self.entries[at - 1].id if at else None

    def remove(self, entry: Entry) -> None:
        """Take an item out."""
        self.entries.remove(entry)


def made(context: Context, given: object, where: str, format: str, calls: List[Entry]) -> Entry:
    """The item that a client describes. Raises `ApiError` 400.

    format: of the sound in it. calls: the items in which a function must have been called to be answered.
    """
    fields = generation.object_at(given, where)
    kind = generation.string_at(fields, "type", where)
    check.listed(kind, f"{where}.type", tuple(_KINDS))
    item = check.fields(fields, where, {**_COMMON, **_KINDS[kind]})
    if not 1 <= len(item.setdefault("id", context.new.new("item_", 21))) <= _ID:
        raise bad_request(f"Invalid '{where}.id': from 1 to {_ID} characters.", f"{where}.id", "invalid_value")
    item["object"] = "realtime.item"
    item.setdefault("status", "completed")
    entry = Entry(item)
    if kind == "message":
        _read_content(entry, where, format)
    elif kind == "function_call":
        item.setdefault("call_id", context.new.new("call_", 16))
    elif not any(each.item.get("call_id") == item["call_id"] and "name" in each.item for each in calls):
        raise bad_request(
            f"No function was called with the call_id '{item['call_id']}'.", f"{where}.call_id", "invalid_tool_call_id"
        )
    return entry


def _read_content(entry: Entry, where: str, format: str) -> None:
    item = entry.item
    check.listed(item["role"], f"{where}.role", tuple(_PARTS))
    parts: List[Json] = []
    for at, given in enumerate(item["content"]):
        place = f"{where}.content[{at}]"
        kind = generation.string_at(generation.object_at(given, place), "type", place)
        check.listed(kind, f"{place}.type", _PARTS[item["role"]])
        part: Json = {"type": kind}
        if kind.endswith("_text"):
            part["text"] = generation.string_at(given, "text", place)
        elif kind == "input_image":
            url = part["image_url"] = generation.string_at(given, "image_url", place)
            part["detail"] = given.get("detail", "auto")
            check.listed(part["detail"], f"{place}.detail", ("auto", "low", "high"))
            if not url.startswith(("data:image/png;base64,", "data:image/jpeg;base64,")):
                raise bad_request(
                    f"Invalid '{place}.image_url': expected a data URL of a PNG or JPEG image.",
                    f"{place}.image_url",
                    "invalid_value",
                )
        else:
            _read_sound(entry, part, given, at, place, format)
        parts.append(part)
    item["content"] = parts


def _read_sound(entry: Entry, part: Json, given: Json, at: int, place: str, format: str) -> None:
    if given.get("transcript") is not None:
        part["transcript"] = generation.string_at(given, "transcript", place)
    elif part["type"] == "input_audio":
        part["transcript"] = None
    if given.get("audio") is not None:
        samples = decode(given["audio"], format, f"{place}.audio")
        entry.said[at] = Said(samples, part.get("transcript") or "")
    elif part.get("transcript") is None:
        raise check.missing(f"{place}.audio")


def listened(entry: Entry, seed: int) -> None:
    """Understand the sound in an item that nobody has listened to yet."""
    for said in entry.said.values():
        if not said.text:
            said.text = transcripts.of_sound(heard(said.samples), seed).text


def messages(entries: List[Entry], silent: bool = False) -> List[Json]:
    """The items as chat messages. silent: without what was spoken, to count the rest."""
    out: List[Json] = []
    for entry in entries:
        item = entry.item
        if item["type"] == "function_call":
            called = {
                "id": item["call_id"],
                "type": "function",
                "function": {"name": item["name"], "arguments": item["arguments"]},
            }
            if out and out[-1].get("tool_calls"):
                out[-1]["tool_calls"].append(called)
            else:
                out.append({"role": "assistant", "content": None, "tool_calls": [called]})
        elif item["type"] == "function_call_output":
            out.append({"role": "tool", "tool_call_id": item["call_id"], "content": item["output"]})
        elif item["type"] == "message":
            parts = [_part(part, entry.said.get(at), silent) for at, part in enumerate(item["content"])]
            content: Any = parts if any("image_url" in part for part in parts) else _joined(parts)
            out.append({"role": item["role"], "content": content})
    return out


def counted(entries: List[Entry], tools: object) -> Dict[str, int]:
    """The tokens of an input, by kind."""
    shown = messages(entries, silent=True)
    images = 0
    for entry in entries:
        for part in arr(entry.item.get("content")):
            if part["type"] == "input_image":
                images += tokens.IMAGE_LOW if part["detail"] == "low" else tokens.IMAGE
    seconds = [
        said.seconds * (_SPOKEN if entry.item.get("role") == "assistant" else _HEARD)
        for entry in entries
        for said in entry.said.values()
    ]
    return {
        "text_tokens": max(0, tokens.count_messages(shown, tools) - images),
        "audio_tokens": round(sum(seconds)),
        "image_tokens": images,
    }


def _part(part: Json, said: Optional[Said], silent: bool) -> Json:
    if part["type"] == "input_image":
        return {"type": "image_url", "image_url": {"url": part["image_url"], "detail": part["detail"]}}
    if part["type"].endswith("_text"):
        return {"type": "text", "text": part["text"]}
    if said is not None:
        return {"type": "text", "text": "" if silent else said.text}
    return {"type": "text", "text": part.get("transcript") or ""}


def _joined(parts: List[Json]) -> str:
    return "\n".join(part["text"] for part in parts if part["text"])
