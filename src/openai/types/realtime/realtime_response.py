# Made from api/realtime.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.realtime.conversation_item import ConversationItem
    from openai.types.realtime.realtime_audio_formats import RealtimeAudioFormats
    from openai.types.realtime.realtime_response_status import RealtimeResponseStatus
    from openai.types.realtime.realtime_response_usage import RealtimeResponseUsage
    from openai.types.shared.metadata import Metadata

__all__ = ["RealtimeResponse", "Audio", "AudioOutput"]


class AudioOutput(BaseModel):
    format: Optional["RealtimeAudioFormats"] = None

    voice: Union[
        str,
        Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"],
        None,
    ] = None


class Audio(BaseModel):
    output: Optional[AudioOutput] = None


class RealtimeResponse(BaseModel):
    id: Optional[str] = None

    audio: Optional[Audio] = None

    conversation_id: Optional[str] = None

    max_output_tokens: Union[int, Literal["inf"], None] = None

    metadata: Optional["Metadata"] = None

    object: Optional[Literal["realtime.response"]] = None

    output: Optional[List["ConversationItem"]] = None

    output_modalities: Optional[List[Literal["text", "audio"]]] = None

    status: Optional[Literal["completed", "cancelled", "failed", "incomplete", "in_progress"]] = None

    status_details: Optional["RealtimeResponseStatus"] = None

    usage: Optional["RealtimeResponseUsage"] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "ConversationItem": "openai.types.realtime.conversation_item",
            "Metadata": "openai.types.shared.metadata",
            "RealtimeAudioFormats": "openai.types.realtime.realtime_audio_formats",
            "RealtimeResponseStatus": "openai.types.realtime.realtime_response_status",
            "RealtimeResponseUsage": "openai.types.realtime.realtime_response_usage",
        },
    )
