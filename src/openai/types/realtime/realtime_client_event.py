# Made from api/realtime.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import Annotated, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo

if TYPE_CHECKING:
    from openai.types.realtime.conversation_item_create_event import ConversationItemCreateEvent
    from openai.types.realtime.conversation_item_delete_event import ConversationItemDeleteEvent
    from openai.types.realtime.conversation_item_retrieve_event import ConversationItemRetrieveEvent
    from openai.types.realtime.conversation_item_truncate_event import ConversationItemTruncateEvent
    from openai.types.realtime.input_audio_buffer_append_event import InputAudioBufferAppendEvent
    from openai.types.realtime.input_audio_buffer_clear_event import InputAudioBufferClearEvent
    from openai.types.realtime.input_audio_buffer_commit_event import InputAudioBufferCommitEvent
    from openai.types.realtime.output_audio_buffer_clear_event import OutputAudioBufferClearEvent
    from openai.types.realtime.response_cancel_event import ResponseCancelEvent
    from openai.types.realtime.response_create_event import ResponseCreateEvent
    from openai.types.realtime.session_update_event import SessionUpdateEvent

__all__ = ["RealtimeClientEvent"]


if TYPE_CHECKING:
    RealtimeClientEvent: TypeAlias = Annotated[
        Union[
            ConversationItemCreateEvent,
            ConversationItemDeleteEvent,
            ConversationItemRetrieveEvent,
            ConversationItemTruncateEvent,
            InputAudioBufferAppendEvent,
            InputAudioBufferClearEvent,
            OutputAudioBufferClearEvent,
            InputAudioBufferCommitEvent,
            ResponseCancelEvent,
            ResponseCreateEvent,
            SessionUpdateEvent,
        ],
        PropertyInfo(discriminator="type"),
    ]
    """An event that you send."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "ConversationItemCreateEvent": "openai.types.realtime.conversation_item_create_event",
            "ConversationItemDeleteEvent": "openai.types.realtime.conversation_item_delete_event",
            "ConversationItemRetrieveEvent": "openai.types.realtime.conversation_item_retrieve_event",
            "ConversationItemTruncateEvent": "openai.types.realtime.conversation_item_truncate_event",
            "InputAudioBufferAppendEvent": "openai.types.realtime.input_audio_buffer_append_event",
            "InputAudioBufferClearEvent": "openai.types.realtime.input_audio_buffer_clear_event",
            "InputAudioBufferCommitEvent": "openai.types.realtime.input_audio_buffer_commit_event",
            "OutputAudioBufferClearEvent": "openai.types.realtime.output_audio_buffer_clear_event",
            "ResponseCancelEvent": "openai.types.realtime.response_cancel_event",
            "ResponseCreateEvent": "openai.types.realtime.response_create_event",
            "SessionUpdateEvent": "openai.types.realtime.session_update_event",
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
                    "output_audio_buffer.clear": "OutputAudioBufferClearEvent",
                    "input_audio_buffer.commit": "InputAudioBufferCommitEvent",
                    "response.cancel": "ResponseCancelEvent",
                    "response.create": "ResponseCreateEvent",
                    "session.update": "SessionUpdateEvent",
                },
            ),
        },
    )
