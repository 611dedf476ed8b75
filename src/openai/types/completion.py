# Made from api/completions.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.completion_choice import CompletionChoice
    from openai.types.completion_usage import CompletionUsage

__all__ = ["Completion"]


class Completion(BaseModel):
    """Texts that continue a prompt."""

    id: str

    choices: List["CompletionChoice"]

    created: int
    """Unix seconds."""

    model: str

    object: Literal["text_completion"]

    system_fingerprint: Optional[str] = None
    """Names the server setup the model ran on; a change can explain different results with the same `seed`."""

    usage: Optional["CompletionUsage"] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {"CompletionChoice": "openai.types.completion_choice", "CompletionUsage": "openai.types.completion_usage"},
    )
