"""What the generated classes of answers have beyond their fields."""

from __future__ import annotations

from typing import Any, Callable, List

import pydantic

from .guards import is_list
from .models import BaseModel

__all__ = ["Base64", "OutputText"]


class Base64(BaseModel):
    """A vector in `embedding`, which the API sends as text if that is asked for."""

    @pydantic.field_validator("embedding", mode="wrap", check_fields=False)
    @classmethod
    def _or_text(cls, value: Any, validate: Callable[[Any], Any]) -> Any:
        return value if isinstance(value, str) else validate(value)


class OutputText(BaseModel):
    """An answer whose `output` is a list of items."""

    @property
    def output_text(self) -> str:
        """All text that the model wrote, put together; empty if there is none (R-SO-14)."""
        texts: List[str] = []
        for item in _items(self, "output"):
            if getattr(item, "type", None) == "message":
                for part in _items(item, "content"):
                    text = getattr(part, "text", None)
                    if getattr(part, "type", None) == "output_text" and isinstance(text, str):
                        texts.append(text)
        return "".join(texts)


def _items(model: object, name: str) -> List[object]:
    found = getattr(model, name, None)
    return found if is_list(found) else []
