# Made from api/images.py by `make generate`. Do not edit.
from typing import Optional

from openai._models import BaseModel

__all__ = ["Image"]


class Image(BaseModel):
    """An image, as data or as an address."""

    b64_json: Optional[str] = None
    """The image in base64; GPT image models always answer with this."""

    revised_prompt: Optional[str] = None
    """The prompt as rewritten by `dall-e-3`."""

    url: Optional[str] = None
    """From DALL-E models only; valid for 60 minutes."""
