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
    id: Optional[str] = None

    conversation_id: Optional[str] = None

    max_output_tokens: Union[int, Literal["inf"], None] = None

    metadata: Optional["Metadata"] = None

    modalities: Optional[List[Literal["text", "audio"]]] = None

    object: Optional[Literal["realtime.response"]] = None

    output: Optional[List["ConversationItem"]] = None

    output_audio_format: Optional[Literal["pcm16", "g711_ulaw", "g711_alaw"]] = None

    status: Optional[Literal["completed", "cancelled", "failed", "incomplete", "in_progress"]] = None

    status_details: Optional["RealtimeResponseStatus"] = None

    temperature: Optional[float] = None

    usage: Optional["RealtimeResponseUsage"] = None

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
