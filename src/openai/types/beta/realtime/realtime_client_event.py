# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.realtime.conversation_item_create_event import ConversationItemCreateEvent
    from openai.types.beta.realtime.conversation_item_delete_event import ConversationItemDeleteEvent
    from openai.types.beta.realtime.conversation_item_retrieve_event import ConversationItemRetrieveEvent
    from openai.types.beta.realtime.conversation_item_truncate_event import ConversationItemTruncateEvent
    from openai.types.beta.realtime.input_audio_buffer_append_event import InputAudioBufferAppendEvent
    from openai.types.beta.realtime.input_audio_buffer_clear_event import InputAudioBufferClearEvent
    from openai.types.beta.realtime.input_audio_buffer_commit_event import InputAudioBufferCommitEvent
    from openai.types.beta.realtime.response_cancel_event import ResponseCancelEvent
    from openai.types.beta.realtime.response_create_event import ResponseCreateEvent
    from openai.types.beta.realtime.session_update_event import SessionUpdateEvent
    from openai.types.beta.realtime.transcription_session_update import TranscriptionSessionUpdate

__all__ = ["RealtimeClientEvent", "OutputAudioBufferClear"]


class OutputAudioBufferClear(BaseModel):
    """Stop the speech that is playing; over WebRTC and SIP only."""

    type: Literal["output_audio_buffer.clear"]

    event_id: Optional[str] = None


if TYPE_CHECKING:
    RealtimeClientEvent: TypeAlias = Annotated[
        Union[
            ConversationItemCreateEvent,
            ConversationItemDeleteEvent,
            ConversationItemRetrieveEvent,
            ConversationItemTruncateEvent,
            InputAudioBufferAppendEvent,
            InputAudioBufferClearEvent,
            OutputAudioBufferClear,
            InputAudioBufferCommitEvent,
            ResponseCancelEvent,
            ResponseCreateEvent,
            SessionUpdateEvent,
            TranscriptionSessionUpdate,
        ],
        PropertyInfo(discriminator="type"),
    ]
    """An event that you send."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "ConversationItemCreateEvent": "openai.types.beta.realtime.conversation_item_create_event",
            "ConversationItemDeleteEvent": "openai.types.beta.realtime.conversation_item_delete_event",
            "ConversationItemRetrieveEvent": "openai.types.beta.realtime.conversation_item_retrieve_event",
            "ConversationItemTruncateEvent": "openai.types.beta.realtime.conversation_item_truncate_event",
            "InputAudioBufferAppendEvent": "openai.types.beta.realtime.input_audio_buffer_append_event",
            "InputAudioBufferClearEvent": "openai.types.beta.realtime.input_audio_buffer_clear_event",
            "InputAudioBufferCommitEvent": "openai.types.beta.realtime.input_audio_buffer_commit_event",
            "ResponseCancelEvent": "openai.types.beta.realtime.response_cancel_event",
            "ResponseCreateEvent": "openai.types.beta.realtime.response_create_event",
            "SessionUpdateEvent": "openai.types.beta.realtime.session_update_event",
            "TranscriptionSessionUpdate": "openai.types.beta.realtime.transcription_session_update",
        },
        {
            "RealtimeClientEvent": lazy.tagged(
                "type",
                {
                    "conversation.item.create": "ConversationItemCreateEvent",
                    "conversation.item.delete": "ConversationItemDeleteEvent",
                    "conversation.item.retrieve": "ConversationItemRetrieveEvent",
                    "conversation.item.truncate": "ConversationItemTruncateEvent",
                    "input_audio_buffer.append": "InputAudioBufferAppendEvent",
                    "input_audio_buffer.clear": "InputAudioBufferClearEvent",
                    "output_audio_buffer.clear": "OutputAudioBufferClear",
                    "input_audio_buffer.commit": "InputAudioBufferCommitEvent",
                    "response.cancel": "ResponseCancelEvent",
                    "response.create": "ResponseCreateEvent",
                    "session.update": "SessionUpdateEvent",
                    "transcription_session.update": "TranscriptionSessionUpdate",
                },
            ),
        },
    )
