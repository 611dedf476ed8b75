# Made from api/realtime.py by `make generate`. Do not edit.
from typing_extensions import TypedDict

from openai.types.realtime.realtime_reasoning_effort import RealtimeReasoningEffort

__all__ = ["RealtimeReasoningParam"]


class RealtimeReasoningParam(TypedDict, total=False):
    """How a model that reasons thinks."""

    effort: RealtimeReasoningEffort
