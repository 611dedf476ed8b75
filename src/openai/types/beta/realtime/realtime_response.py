# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.realtime.conversation_item import ConversationItem
    from openai.types.beta.realtime.realtime_response_status import RealtimeResponseStatus
    from openai.types.beta.realtime.realtime_response_usage import RealtimeResponseUsage
    from openai.types.shared.metadata import Metadata

__all__ = ["RealtimeResponse"]


class RealtimeResponse(BaseModel):
    """What the model answered."""

    id: Optional[str] = None

    conversation_id: Optional[str] = None
    """The conversation it was added to; missing if it was asked for with `conversation="none"`."""

    max_output_tokens: Union[int, Literal["inf"], None] = None
    """The most tokens it could have."""

    metadata: Optional["Metadata"] = None

    modalities: Optional[List[Literal["text", "audio"]]] = None
    """What it was to consist of."""

    object: Optional[Literal["realtime.response"]] = None

    output: Optional[List["ConversationItem"]] = None
    """What the model produced, in order."""

    output_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None
    """How the model's speech is encoded."""

    status: Optional[Literal["completed", "cancelled", "failed", "incomplete", "in_progress"]] = None

    status_details: Optional["RealtimeResponseStatus"] = None
    """Why it ended."""

    temperature: Optional[float] = None

    usage: Optional["RealtimeResponseUsage"] = None
    """The tokens it took."""

    voice: Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"], None] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "ConversationItem": "openai.types.beta.realtime.conversation_item",
            "Metadata": "openai.types.shared.metadata",
            "RealtimeResponseStatus": "openai.types.beta.realtime.realtime_response_status",
            "RealtimeResponseUsage": "openai.types.beta.realtime.realtime_response_usage",
        },
    )
