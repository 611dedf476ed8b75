"""Files: uploaded content with a purpose, kept until it is deleted or expires."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO, Optional
from urllib.parse import quote

from .. import check, generation, listing
from ..errors import ApiError, bad_request, not_found
from ..wire import Answer, Json, file_blocks

if TYPE_CHECKING:
    from ..context import Context
    from ..sandbox import Call

__all__ = ["content", "create", "delete", "keep", "lifetime", "list", "retrieve"]

_SHORTEST, _LONGEST = 3600, 2_592_000  # seconds that a file may live
_BATCH = 200 * 1024 * 1024
_BATCH_LIFE = 30 * 24 * 3600


def create(call: Call) -> Json:
    """POST /files"""
    uploads = call.files["file"]
    if len(uploads) != 1:
        raise bad_request("Only one file can be uploaded at a time.", "file")
    upload = uploads[0]
    purpose: str = call.body["purpose"]
    expires = lifetime(call.body, "expires_after")
    if expires is None and purpose == "batch":
        expires = _BATCH_LIFE
    if not upload.size:
        raise bad_request("The file is empty.", "file", "invalid_file")
    if upload.size > call.sandbox.max_upload:
        raise ApiError(413, f"The file is larger than {call.sandbox.max_upload} bytes.", code="request_too_large")
    if purpose in ("batch", "fine-tune") and not upload.filename.lower().endswith(".jsonl"):
        raise bad_request(f"A file for '{purpose}' must be JSON Lines, named '*.jsonl'.", "file", "invalid_file")
    if purpose == "batch" and upload.size > _BATCH:
        raise bad_request(f"A file for 'batch' may have {_BATCH} bytes.", "file", "invalid_file")
    file = keep(call, upload.open(), upload.size, upload.filename or "upload", purpose, expires)
    _sweep(call)
    return file


def retrieve(call: Call) -> Json:
    """GET /files/{file_id}"""
    return _stored(call)


def list(call: Call) -> Json:
    """GET /files"""
    return listing.page(call, "file", tag=call.query.get("purpose"), limit=10_000, most=10_000)


def delete(call: Call) -> Json:
    """DELETE /files/{file_id}"""
    id = _stored(call)["id"]
    _remove(call, id)
    return {"id": id, "object": "file", "deleted": True}


def content(call: Call) -> Answer:
    """GET /files/{file_id}/content"""
    file = _stored(call)
    try:
        blob = call.state.open_blob(file["id"])
    except KeyError:  # deleted since
        raise _unknown(file["id"]) from None
    headers = [
        ("content-length", str(file["bytes"])),
        ("content-disposition", f"attachment; filename*=UTF-8''{quote(file['filename'], safe='', errors='replace')}"),
    ]
    return Answer(file_blocks(blob), content_type="application/octet-stream", headers=headers)


def keep(context: Context, source: BinaryIO, size: int, name: str, purpose: str, seconds: Optional[int] = None) -> Json:
    """Store a file, also one that the sandbox itself has written. seconds: how long it lives (None: until deleted)."""
    now = context.stamp
    file: Json = {
        "id": context.new.new("file-", 22),
        "object": "file",
        "bytes": size,
        "created_at": now,
        "expires_at": now + seconds if seconds else None,
        "filename": name,
        "purpose": purpose,
        "status": "processed",
        "status_details": None,
    }
    # The content first: an object that is listed can always be read.
    context.state.write_blob(file["id"], source, size)
    context.state.add("file", file["id"], file, tag=purpose, expires=file["expires_at"])
    return file


def _stored(call: Call) -> Json:
    id = call.ids["file_id"]
    file = call.state.get("file", id, call.now)
    if file is None:
        raise _unknown(id)
    return file


def _unknown(id: str) -> ApiError:
    return not_found(f"There is no file '{id}'.", "id")


def lifetime(
    body: Json,
    name: str,
    anchor: str = "created_at",
    unit: str = "seconds",
    low: int = _SHORTEST,
    high: int = _LONGEST,
) -> Optional[int]:
    """The number in a parameter such as `{"anchor": "created_at", "seconds": 3600}`, None if it was left out."""
    given = body.get(name)
    if given is None:
        return None
    after = {**generation.object_at(given, name)}
    check.listed(generation.string_at(after, "anchor", name), f"{name}.anchor", (anchor,))
    number = after.get(unit)
    if number is None:
        raise check.missing(f"{name}.{unit}")
    if isinstance(number, str) and number.isdecimal() and len(number) < 16:  # a form sends texts
        after[unit] = int(number)
    return check.integer(after, unit, low, high, f"{name}.{unit}")


def _sweep(call: Call) -> None:
    for file in call.state.expired("file", call.now):
        _remove(call, file["id"])


def _remove(call: Call, id: str) -> None:
    from . import vector_files  # not before something was uploaded and is deleted

    with call.state.transaction():
        call.state.remove("file", id)
        vector_files.forget(call, id)
    call.state.remove_blob(id)
