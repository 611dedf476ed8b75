# Made from api/images.py by `make generate`. Do not edit.
from typing import Optional

from openai._core import lazy
from openai._models import BaseModel

__all__ = ["Image"]


class Image(BaseModel):
    b64_json: Optional[str] = None

    revised_prompt: Optional[str] = None

    url: Optional[str] = None
