"""Images that a JSON body refers to, in place of files in a form: by an address, by a data URL, or by a file's id.

Nothing is fetched from the network. An address of the sandbox's own leads to the image it gave out; for any other there
is a picture that is drawn from the address, always the same. Neighbours: images.py edits them.
"""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from typing import TYPE_CHECKING, List, Optional

from ..check import address, fields, wrong_type
from ..errors import bad_request, not_found
from ..media import picture, scene
from ..model.values import is_array
from ..route import Kind
from ..router import PREFIX
from .image_links import published

if TYPE_CHECKING:
    from ..sandbox import Call

__all__ = ["Referred", "images", "mask"]

_KINDS = {"image_url": Kind("string", "null"), "file_id": Kind("string", "null")}
_LONGEST = 20 * 1024 * 1024  # characters of an address
_SIDE = 1024  # pixels of a picture that stands for one elsewhere


@dataclass
class Referred:
    """An image, to be read like an uploaded one."""

    content: bytes

    @property
    def size(self) -> int:
        """How many bytes it has."""
        return len(self.content)

    def read(self) -> bytes:
        """The content."""
        return self.content


def images(call: Call) -> List[Referred]:
    """What `images` of the body refers to. Raises `ApiError` 400, or 404 for an unknown file."""
    given = call.body["images"]
    if not is_array(given):
        raise wrong_type("images", given, "array")
    if not given:
        raise bad_request("'images' is empty: refer to at least one image.", "images", "array_below_min_length")
    return [_referred(call, each, f"images[{at}]", True) for at, each in enumerate(given[:17])]


def mask(call: Call) -> Optional[Referred]:
    """What `mask` of the body refers to, None if there is none. Raises like `images`."""
    given = call.body.get("mask")
    return None if given is None else _referred(call, given, "mask", False)


def _referred(call: Call, given: object, param: str, drawn: bool) -> Referred:
    """drawn: whether a picture may stand for one that is elsewhere."""
    asked = fields(given, param, _KINDS)
    if len(asked) != 1:
        raise bad_request(f"Give either an 'image_url' or a 'file_id' in '{param}'.", param)
    if "file_id" in asked:
        id = asked["file_id"]
        if call.object("file", id) is None:
            raise not_found(f"There is no file '{id}'.", f"{param}.file_id")
        return Referred(call.blob(id))
    url: str = asked["image_url"]
    place = f"{param}.image_url"
    if len(url) > _LONGEST:
        raise bad_request(
            f"Invalid '{place}': it has more than {_LONGEST} characters.", place, "string_above_max_length"
        )
    if url.startswith("data:"):
        head, _, content = url.partition(",")
        try:
            if not head.endswith(";base64"):
                raise ValueError(head)
            return Referred(base64.b64decode(content, validate=True))
        except (binascii.Error, ValueError):
            raise bad_request(
                f"Invalid '{place}': a data URL has the image in base64.", place, "invalid_value"
            ) from None
    known = address(url)
    if known is None:
        raise bad_request(f"Invalid '{place}': an address or a data URL is needed.", place, "invalid_url")
    folder, _, name = known.path.rpartition("/")
    if folder == f"{PREFIX}/images/generated":
        found = published(call, name)
        if found is not None:
            return Referred(found)
    if not drawn:
        raise bad_request(
            f"Invalid '{place}': the sandbox fetches nothing. Send the mask as a data URL or a file's id.",
            place,
            "invalid_url",
        )
    stand_in = scene.imagine(url, [call.sandbox.seed, "elsewhere"], _SIDE, _SIDE)
    return Referred(picture.encoded(picture.paint(stand_in, _SIDE, _SIDE, captioned=False), "png"))
