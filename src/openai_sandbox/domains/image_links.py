"""Addresses of images: for an hour the sandbox itself gives out what they lead to, without a key, as the API does."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Optional

from ..errors import not_found
from ..router import PREFIX
from ..wire import Answer, file_blocks

if TYPE_CHECKING:
    from ..sandbox import Call

__all__ = ["link", "publish", "published"]

_LIFE = 3600
_KIND = "image_link"
_UNKNOWN_HOST = "sandbox.invalid"  # a request that the sandbox makes of itself names none


def publish(call: Call, content: bytes, ending: str) -> str:
    """Keep the content of an image for an hour; its address. ending: the one of its name, such as `png`."""
    state = call.sandbox.state  # whoever has the address may look, from whatever project
    for old in state.expired(_KIND, call.now):
        state.remove(_KIND, old["name"])
        state.remove_blob(old["name"])
    name = call.new.hex("img-", 32) + f".{ending}"
    state.write_blob(name, io.BytesIO(content), len(content))
    state.add(_KIND, name, {"name": name, "bytes": len(content)}, expires=call.now + _LIFE)
    headers = call.request.headers
    scheme = "https" if headers.get("x-forwarded-proto") == "https" else "http"
    return f"{scheme}://{headers.get('host', _UNKNOWN_HOST)}{PREFIX}/images/generated/{name}"


def published(call: Call, name: str) -> Optional[bytes]:
    """The content of an image that was published, None if there is none or its hour is over."""
    state = call.sandbox.state
    if state.get(_KIND, name, call.now) is None:
        return None
    with state.open_blob(name) as file:
        return file.read()


def link(call: Call) -> Answer:
    """GET /images/generated/{name}: where an address from `publish` leads."""
    name = call.ids["name"]
    state = call.sandbox.state
    found = state.get(_KIND, name, call.now)
    try:
        if found is None:
            raise KeyError(name)
        content = state.open_blob(name)
    except KeyError:
        raise not_found(f"There is no image '{name}', or its hour is over.", "name") from None
    kind = {"jpeg": "image/jpeg", "webp": "image/webp"}.get(name.rpartition(".")[2], "image/png")
    return Answer(file_blocks(content), kind, [("content-length", str(found["bytes"]))])
