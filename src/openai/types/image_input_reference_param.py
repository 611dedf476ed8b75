# Made from api/images.py by `make generate`. Do not edit.
from typing_extensions import TypedDict

__all__ = ["ImageInputReferenceParam"]


class ImageInputReferenceParam(TypedDict, total=False):
    """An image to start from: either an uploaded file or an address."""

    file_id: str

    image_url: str
    """An address, or the image itself as a base64 data URL."""
