# Made from api/beta_realtime.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai.types.beta.realtime.conversation_item_create_event_param import ConversationItemCreateEventParam
from openai.types.beta.realtime.conversation_item_delete_event_param import ConversationItemDeleteEventParam
from openai.types.beta.realtime.conversation_item_retrieve_event_param import ConversationItemRetrieveEventParam
from openai.types.beta.realtime.conversation_item_truncate_event_param import ConversationItemTruncateEventParam
from openai.types.beta.realtime.input_audio_buffer_append_event_param import InputAudioBufferAppendEventParam
from openai.types.beta.realtime.input_audio_buffer_clear_event_param import InputAudioBufferClearEventParam
from openai.types.beta.realtime.input_audio_buffer_commit_event_param import InputAudioBufferCommitEventParam
from openai.types.beta.realtime.response_cancel_event_param import ResponseCancelEventParam
from openai.types.beta.realtime.response_create_event_param import ResponseCreateEventParam
from openai.types.beta.realtime.session_update_event_param import SessionUpdateEventParam
from openai.types.beta.realtime.transcription_session_update_param import TranscriptionSessionUpdateParam

__all__ = ["RealtimeClientEventParam", "OutputAudioBufferClear"]


class OutputAudioBufferClear(TypedDict, total=False):
    """Stop the speech that is playing; over WebRTC and SIP only."""

    type: Required[Literal["output_audio_buffer.clear"]]

    event_id: str


RealtimeClientEventParam: TypeAlias = Union[
    ConversationItemCreateEventParam,
    ConversationItemDeleteEventParam,
    ConversationItemRetrieveEventParam,
    ConversationItemTruncateEventParam,
    InputAudioBufferAppendEventParam,
    InputAudioBufferClearEventParam,
    OutputAudioBufferClear,
    InputAudioBufferCommitEventParam,
    ResponseCancelEventParam,
    ResponseCreateEventParam,
    SessionUpdateEventParam,
    TranscriptionSessionUpdateParam,
]
"""An event that you send."""
