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
    """Cannot change once the model has spoken. The API's default is `alloy`."""


class Audio(BaseModel):
    output: Optional[AudioOutput] = None


class RealtimeResponse(BaseModel):
    """What the model answered."""

    id: Optional[str] = None

    audio: Optional[Audio] = None

    conversation_id: Optional[str] = None
    """The conversation it was added to; missing if it was asked for with `conversation="none"`."""

    max_output_tokens: Union[int, Literal["inf"], None] = None
    """The most tokens it could have."""

    metadata: Optional["Metadata"] = None

    object: Optional[Literal["realtime.response"]] = None

    output: Optional[List["ConversationItem"]] = None
    """What the model produced, in order."""

    output_modalities: Optional[List[Literal["text", "audio"]]] = None
    """What it was to consist of: `audio` with its text, or `text`."""

    status: Optional[Literal["completed", "cancelled", "failed", "incomplete", "in_progress"]] = None

    status_details: Optional["RealtimeResponseStatus"] = None
    """Why it ended."""

    usage: Optional["RealtimeResponseUsage"] = None
    """The tokens it took."""


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
