# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.realtime.realtime_reasoning_effort import RealtimeReasoningEffort

__all__ = ["RealtimeReasoning"]


class RealtimeReasoning(BaseModel):
    """How a model that reasons thinks."""

    effort: Optional["RealtimeReasoningEffort"] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"RealtimeReasoningEffort": "openai.types.realtime.realtime_reasoning_effort"})
