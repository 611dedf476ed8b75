# Made from api/shared.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING, Union
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.shared.reasoning_effort import ReasoningEffort

__all__ = ["Reasoning"]


class Reasoning(BaseModel):
    """How a reasoning model thinks."""

    context: Optional[Literal["auto", "current_turn", "all_turns"]] = None
    """Which earlier thoughts the model sees again: those of this turn or of all turns. With `auto` the model decides;
    `gpt-5.6` takes all turns, older models this turn only.
    """

    effort: Optional["ReasoningEffort"] = None
    """How much to think; not every model knows every value. The API's default is `medium`."""

    generate_summary: Optional[Literal["auto", "concise", "detailed"]] = None
    """Deprecated in favour of `summary`."""

    mode: Union[str, Literal["standard", "pro"], None] = None
    """The way of thinking; in an answer, the one that was used."""

    summary: Optional[Literal["auto", "concise", "detailed"]] = None
    """Ask for a summary of the thoughts, and how long; not every model has each kind."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"ReasoningEffort": "openai.types.shared.reasoning_effort"})
