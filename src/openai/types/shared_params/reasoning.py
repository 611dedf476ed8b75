# Made from api/shared.py by `make generate`. Do not edit.
from typing import Optional, Union
from typing_extensions import Literal, TypedDict

from openai.types.shared_params.reasoning_effort import ReasoningEffort

__all__ = ["Reasoning"]


class Reasoning(TypedDict, total=False):
    """How a reasoning model thinks."""

    context: Optional[Literal["auto", "current_turn", "all_turns"]]
    """Which earlier thoughts the model sees again: those of this turn or of all turns. With `auto` the model decides;
    `gpt-5.6` takes all turns, older models this turn only.
    """

    effort: Optional[ReasoningEffort]
    """How much to think; not every model knows every value. The API's default is `medium`."""

    generate_summary: Optional[Literal["auto", "concise", "detailed"]]
    """Deprecated in favour of `summary`."""

    mode: Union[str, Literal["standard", "pro"]]
    """The way of thinking; in an answer, the one that was used."""

    summary: Optional[Literal["auto", "concise", "detailed"]]
    """Ask for a summary of the thoughts, and how long; not every model has each kind."""
