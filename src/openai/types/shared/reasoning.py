# Made from api/shared.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING, Union
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.shared.reasoning_effort import ReasoningEffort

__all__ = ["Reasoning"]


class Reasoning(BaseModel):
    context: Optional[Literal["auto", "current_turn", "all_turns"]] = None

    effort: Optional["ReasoningEffort"] = None

    generate_summary: Optional[Literal["auto", "concise", "detailed"]] = None

    mode: Union[str, Literal["standard", "pro"], None] = None

    summary: Optional[Literal["auto", "concise", "detailed"]] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"ReasoningEffort": "openai.types.shared.reasoning_effort"})
