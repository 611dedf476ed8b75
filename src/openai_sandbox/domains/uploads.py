"""Uploads: large files sent in parts, which become a file when they are complete.

Parts are kept as contents of their own and copied one after another, so the file is never in memory as a whole.
"""

from __future__ import annotations

import hashlib
import io
import re
from typing import TYPE_CHECKING, Any, BinaryIO, List, Set

from .. import check
from ..errors import ApiError, bad_request, not_found
from ..wire import BLOCK, Json, file_blocks
from . import files

if TYPE_CHECKING:
    from ..context import Context
    from ..sandbox import Call

__all__ = ["cancel", "complete", "create", "parts_create"]

_LIFE = 3600  # seconds
_MOST = 8 * 1024**3
_MOST_PART = 64 * 1024**2
_MIME = re.compile(r"[\w.+-]+/[\w.+-]+(?:\s*;.*)?", re.ASCII)
_JSONL = ("text/jsonl", "application/jsonl", "application/x-ndjson", "application/json", "text/plain")
_BATCH_LIFE = 30 * 24 * 3600


def create(call: Call) -> Json:
    """POST /uploads"""
    body = call.body
    size = check.integer(body, "bytes", 1, _MOST)
    name: str = body["filename"]
    purpose: str = body["purpose"]
    if not name:
        raise bad_request("Invalid 'filename': it is empty.", "filename", "empty_string")
    if not _MIME.fullmatch(body["mime_type"]):
        raise bad_request(f"Invalid 'mime_type': '{body['mime_type']}' is no MIME type.", "mime_type", "invalid_value")
    if purpose in ("batch", "fine-tune") and body["mime_type"].partition(";")[0].strip() not in _JSONL:
        raise bad_request(
            f"Invalid 'mime_type': a file for '{purpose}' must be JSON Lines ('text/jsonl').",
            "mime_type",
            "invalid_value",
        )
    seconds = files.lifetime(body, "expires_after")
    now = call.stamp
    upload: Json = {
        "id": call.new.hex("upload_", 32),
        "object": "upload",
        "bytes": size,
        "created_at": now,
        "expires_at": now + _LIFE,
        "filename": name,
        "purpose": purpose,
        "status": "pending",
        "file": None,
    }
    record: Json = {"upload": upload, "seconds": seconds or (_BATCH_LIFE if purpose == "batch" else None), "sent": 0}
    with call.state.transaction():
        call.state.add("upload", upload["id"], record)
        call.state.add("upload_open", upload["id"], {"id": upload["id"]}, expires=upload["expires_at"])
    _sweep(call)
    return upload


def parts_create(call: Call) -> Json:
    """POST /uploads/{upload_id}/parts"""
    _open(call)
    given = call.files["data"]
    if len(given) != 1:
        raise bad_request("A part is one piece of data.", "data")
    size = given[0].size
    if not size:
        raise bad_request("The part is empty.", "data", "invalid_value")
    if size > _MOST_PART:
        raise ApiError(
            413, f"A part may have {_MOST_PART} bytes, but got {size}.", param="data", code="request_too_large"
        )
    part: Json = {
        "id": call.new.hex("part_", 32),
        "object": "upload.part",
        "created_at": call.stamp,
        "upload_id": call.ids["upload_id"],
    }
    call.state.write_blob(part["id"], given[0].open(), size)
    try:
        with call.state.transaction():
            record = _open(call)  # it may have been completed or cancelled since
            if record["sent"] + size > _MOST:
                raise bad_request(f"The parts of an upload may have {_MOST} bytes together.", "data", "invalid_value")
            call.state.set("upload", record["upload"]["id"], {**record, "sent": record["sent"] + size})
            call.state.add("upload_part", part["id"], {"part": part, "bytes": size}, parent=record["upload"]["id"])
    except BaseException:
        call.state.remove_blob(part["id"])
        raise
    return part


def complete(call: Call) -> Json:
    """POST /uploads/{upload_id}/complete"""
    with call.state.transaction():
        record = _open(call)
        upload: Json = record["upload"]
        parts = _chosen(call, upload["id"])
        size = sum(part["bytes"] for part in parts)
        if size != upload["bytes"]:
            raise bad_request(
                f"The parts have {size} bytes together, but {upload['bytes']} were announced for the upload.",
                "part_ids",
                "invalid_value",
            )
        chosen = [part["part"]["id"] for part in parts]
        wanted = call.body.get("md5")
        if wanted is not None and _md5(_joined(call, chosen)) != wanted.lower():
            raise bad_request("The content does not have the checksum in 'md5'.", "md5", "checksum_mismatch")
        with _joined(call, chosen) as source:
            file = files.keep(call, source, size, upload["filename"], upload["purpose"], record["seconds"])
        upload = {**upload, "status": "completed", "file": file}
        ids = _end(call, {**record, "upload": upload})
    _drop(call, ids)
    return upload


def cancel(call: Call) -> Json:
    """POST /uploads/{upload_id}/cancel"""
    with call.state.transaction():
        record = _open(call)
        upload: Json = {**record["upload"], "status": "cancelled"}
        ids = _end(call, {**record, "upload": upload})
    _drop(call, ids)
    return upload


class _Joined(io.RawIOBase):
    """Stored contents, read one after another."""

    def __init__(self, context: Context, ids: List[str]) -> None:
        self._context = context
        self._left = ids[::-1]
        self._current: BinaryIO = io.BytesIO()

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not (block := self._current.read(len(buffer))):
            if not self._left:
                return 0
            self._current.close()
            self._current = self._context.state.open_blob(self._left.pop())
        buffer[: len(block)] = block
        return len(block)

    def close(self) -> None:
        self._current.close()
        super().close()


def _joined(call: Call, ids: List[str]) -> BinaryIO:
    return io.BufferedReader(_Joined(call, ids), BLOCK)


def _md5(content: BinaryIO) -> str:
    digest = hashlib.md5(usedforsecurity=False)
    for block in file_blocks(content):
        digest.update(block)
    return digest.hexdigest()


def _open(call: Call) -> Json:
    """The upload, which must still take parts."""
    id = call.ids["upload_id"]
    record = call.object("upload", id)
    if record is None:
        raise not_found(f"There is no upload '{id}'.", "upload_id")
    status = record["upload"]["status"]
    if status == "pending" and record["upload"]["expires_at"] <= call.now:
        status = "expired"
    if status != "pending":
        raise bad_request(
            f"The upload '{id}' is {status} and cannot be changed any more.", "upload_id", "invalid_value"
        )
    return record


def _chosen(call: Call, upload_id: str) -> List[Json]:
    """The parts that are named, in this order."""
    parts: List[Json] = []
    seen: Set[str] = set()
    for at, id in enumerate(call.body["part_ids"]):
        if not isinstance(id, str):
            raise check.wrong_type(f"part_ids[{at}]", id, "string")
        part = call.object("upload_part", id, parent=upload_id)
        if part is None:
            raise bad_request(f"There is no part '{id}' of this upload.", f"part_ids[{at}]", "invalid_value")
        if id in seen:
            raise bad_request(f"The part '{id}' is named twice.", f"part_ids[{at}]", "invalid_value")
        seen.add(id)
        parts.append(part)
    return parts


def _end(call: Call, record: Json) -> List[str]:
    """Store an upload that takes no more parts and forget those it has; gives their ids. In a transaction."""
    id = record["upload"]["id"]
    ids = [part["part"]["id"] for part in call.state.all("upload_part", parent=id)]
    call.state.set("upload", id, record)
    call.state.remove("upload_open", id)
    call.state.remove_all("upload_part", id)
    return ids


def _drop(call: Call, ids: List[str]) -> None:
    """Remove the contents of parts, once nothing refers to them."""
    for id in ids:
        call.state.remove_blob(id)


def _sweep(call: Call) -> None:
    """Free what uploads have left behind that were not completed in time."""
    for entry in call.state.expired("upload_open", call.now):
        with call.state.transaction():
            record = call.object("upload", entry["id"])
            if record is None:
                continue
            ids = _end(call, {**record, "upload": {**record["upload"], "status": "expired"}})
        _drop(call, ids)
