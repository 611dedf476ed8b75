# Made from api/shared.py by `make generate`. Do not edit.
from typing import Optional, Union
from typing_extensions import Literal, TypedDict

from openai.types.shared_params.reasoning_effort import ReasoningEffort

__all__ = ["Reasoning"]


class Reasoning(TypedDict, total=False):
    context: Optional[Literal["auto", "current_turn", "all_turns"]]

    effort: Optional[ReasoningEffort]

    generate_summary: Optional[Literal["auto", "concise", "detailed"]]

    mode: Union[str, Literal["standard", "pro"]]

    summary: Optional[Literal["auto", "concise", "detailed"]]
