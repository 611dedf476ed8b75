# Made from api/moderations.py by `make generate`. Do not edit.
from typing import List, TYPE_CHECKING

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.moderation import Moderation

__all__ = ["ModerationCreateResponse"]


class ModerationCreateResponse(BaseModel):
    """Findings on all inputs."""

    id: str

    model: str

    results: List["Moderation"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"Moderation": "openai.types.moderation"})
