# Made from api/beta_realtime.py by `make generate`. Do not edit.
"""A websocket to a model that speaks the beta protocol: events go both ways."""

from __future__ import annotations

from typing import TYPE_CHECKING, Union

from openai._core import lazy
from openai._core.sentinels import Omit, omit
from openai._resource import cached_property
from openai._async.websockets import AsyncWebSocketConnection, AsyncWebSocketConnectionManager, AsyncWebSocketResource
from openai._sync.websockets import WebSocketConnection, WebSocketConnectionManager, WebSocketResource

if TYPE_CHECKING:
    from openai.types.beta.realtime.conversation_item_param import ConversationItemParam
    from openai.types.beta.realtime.realtime_client_event import RealtimeClientEvent
    from openai.types.beta.realtime.realtime_client_event_param import RealtimeClientEventParam
    from openai.types.beta.realtime.realtime_server_event import RealtimeServerEvent
    from openai.types.beta.realtime import response_create_event_param
    from openai.types.beta.realtime import session_update_event_param
    from openai.types.beta.realtime import transcription_session_update_param
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "ConversationItemParam": "openai.types.beta.realtime.conversation_item_param",
            "RealtimeClientEvent": "openai.types.beta.realtime.realtime_client_event",
            "RealtimeClientEventParam": "openai.types.beta.realtime.realtime_client_event_param",
            "RealtimeServerEvent": "openai.types.beta.realtime.realtime_server_event",
        },
    )

__all__ = [
    "AsyncRealtimeConnection",
    "AsyncRealtimeConnectionManager",
    "AsyncRealtimeConversationItemResource",
    "AsyncRealtimeConversationResource",
    "AsyncRealtimeInputAudioBufferResource",
    "AsyncRealtimeOutputAudioBufferResource",
    "AsyncRealtimeResponseResource",
    "AsyncRealtimeSessionResource",
    "AsyncRealtimeTranscriptionSessionResource",
    "BaseAsyncRealtimeConnectionResource",
    "BaseRealtimeConnectionResource",
    "RealtimeConnection",
    "RealtimeConnectionManager",
    "RealtimeConversationItemResource",
    "RealtimeConversationResource",
    "RealtimeInputAudioBufferResource",
    "RealtimeOutputAudioBufferResource",
    "RealtimeResponseResource",
    "RealtimeSessionResource",
    "RealtimeTranscriptionSessionResource",
]


class RealtimeConnection(
    WebSocketConnection["RealtimeServerEvent", "Union[RealtimeClientEvent, RealtimeClientEventParam]"],
):
    """A websocket to a model that speaks the beta protocol: events go both ways."""

    _receives = lazy.Ref(__name__, "RealtimeServerEvent")

    @cached_property
    def conversation(self) -> RealtimeConversationResource:
        return RealtimeConversationResource(self)

    @cached_property
    def input_audio_buffer(self) -> RealtimeInputAudioBufferResource:
        return RealtimeInputAudioBufferResource(self)

    @cached_property
    def output_audio_buffer(self) -> RealtimeOutputAudioBufferResource:
        return RealtimeOutputAudioBufferResource(self)

    @cached_property
    def response(self) -> RealtimeResponseResource:
        return RealtimeResponseResource(self)

    @cached_property
    def session(self) -> RealtimeSessionResource:
        return RealtimeSessionResource(self)

    @cached_property
    def transcription_session(self) -> RealtimeTranscriptionSessionResource:
        return RealtimeTranscriptionSessionResource(self)


class RealtimeConnectionManager(
    WebSocketConnectionManager[RealtimeConnection, "Union[RealtimeClientEvent, RealtimeClientEventParam]"],
):
    """Opens the connection, in `with` or by `manager.enter()`; until then it keeps handlers and events for it."""

    _opens = RealtimeConnection
    _path = "/realtime"
    _beta = "realtime=v1"


class BaseRealtimeConnectionResource(WebSocketResource):
    """Sends events of one kind over the connection that it is given."""

    def __init__(self, connection: RealtimeConnection) -> None:
        super().__init__(connection)


class RealtimeConversationResource(BaseRealtimeConnectionResource):
    """Sends the events `conversation.*`."""

    @cached_property
    def item(self) -> RealtimeConversationItemResource:
        return RealtimeConversationItemResource(self._connection)


class RealtimeConversationItemResource(BaseRealtimeConnectionResource):
    """Sends the events `conversation.item.*`."""

    def create(
        self,
        *,
        item: ConversationItemParam,
        event_id: str | Omit = omit,
        previous_item_id: str | Omit = omit,
    ) -> None:
        """Add an item to the conversation; `conversation.item.created` or `error` answers.

        Args:
            previous_item_id: The item to put it after, `root` for the beginning; at the end if left out.
        """
        self._send("conversation.item.create", item=item, event_id=event_id, previous_item_id=previous_item_id)

    def delete(self, *, item_id: str, event_id: str | Omit = omit) -> None:
        """Remove an item from the conversation."""
        self._send("conversation.item.delete", item_id=item_id, event_id=event_id)

    def retrieve(self, *, item_id: str, event_id: str | Omit = omit) -> None:
        """Ask for an item as the server has it, audio included."""
        self._send("conversation.item.retrieve", item_id=item_id, event_id=event_id)

    def truncate(self, *, audio_end_ms: int, content_index: int, item_id: str, event_id: str | Omit = omit) -> None:
        """Cut off what the model said after the part that the user has heard; its text is removed.

        Args:
            audio_end_ms: Keep this many milliseconds; more than there are is an error.
            content_index: Always 0.
            item_id: A message of the assistant.
        """
        self._send(
            "conversation.item.truncate",
            audio_end_ms=audio_end_ms,
            content_index=content_index,
            item_id=item_id,
            event_id=event_id,
        )


class RealtimeInputAudioBufferResource(BaseRealtimeConnectionResource):
    """Sends the events `input_audio_buffer.*`."""

    def append(self, *, audio: str, event_id: str | Omit = omit) -> None:
        """Send audio of the user; no event answers.

        Args:
            audio: Base64-encoded, in the input format of the session; at most 15 MiB.
        """
        self._send("input_audio_buffer.append", audio=audio, event_id=event_id)

    def clear(self, *, event_id: str | Omit = omit) -> None:
        """Throw away audio that was sent but not committed."""
        self._send("input_audio_buffer.clear", event_id=event_id)

    def commit(self, *, event_id: str | Omit = omit) -> None:
        """End the user's turn: make the audio sent so far a message. Needed only without turn detection."""
        self._send("input_audio_buffer.commit", event_id=event_id)


class RealtimeOutputAudioBufferResource(BaseRealtimeConnectionResource):
    """Sends the events `output_audio_buffer.*`."""

    def clear(self, *, event_id: str | Omit = omit) -> None:
        """Stop the speech that is playing; over WebRTC and SIP only."""
        self._send("output_audio_buffer.clear", event_id=event_id)


class RealtimeResponseResource(BaseRealtimeConnectionResource):
    """Sends the events `response.*`."""

    def cancel(self, *, event_id: str | Omit = omit, response_id: str | Omit = omit) -> None:
        """Stop a response; `response.done` with status `cancelled` answers, or `error` if there is none.

        Args:
            response_id: The one going on in the conversation if left out.
        """
        self._send("response.cancel", event_id=event_id, response_id=response_id)

    def create(
        self,
        *,
        event_id: str | Omit = omit,
        response: response_create_event_param.Response | Omit = omit,
    ) -> None:
        """Ask for a response."""
        self._send("response.create", event_id=event_id, response=response)


class RealtimeSessionResource(BaseRealtimeConnectionResource):
    """Sends the events `session.*`."""

    def update(self, *, session: session_update_event_param.Session, event_id: str | Omit = omit) -> None:
        """Change the settings of the session; `session.updated` answers."""
        self._send("session.update", session=session, event_id=event_id)


class RealtimeTranscriptionSessionResource(BaseRealtimeConnectionResource):
    """Sends the events `transcription_session.*`."""

    def update(self, *, session: transcription_session_update_param.Session, event_id: str | Omit = omit) -> None:
        """Change the settings of a session that only transcribes; `transcription_session.updated` answers."""
        self._send("transcription_session.update", session=session, event_id=event_id)


class AsyncRealtimeConnection(
    AsyncWebSocketConnection["RealtimeServerEvent", "Union[RealtimeClientEvent, RealtimeClientEventParam]"],
):
    """A websocket to a model that speaks the beta protocol: events go both ways."""

    _receives = lazy.Ref(__name__, "RealtimeServerEvent")

    @cached_property
    def conversation(self) -> AsyncRealtimeConversationResource:
        return AsyncRealtimeConversationResource(self)

    @cached_property
    def input_audio_buffer(self) -> AsyncRealtimeInputAudioBufferResource:
        return AsyncRealtimeInputAudioBufferResource(self)

    @cached_property
    def output_audio_buffer(self) -> AsyncRealtimeOutputAudioBufferResource:
        return AsyncRealtimeOutputAudioBufferResource(self)

    @cached_property
    def response(self) -> AsyncRealtimeResponseResource:
        return AsyncRealtimeResponseResource(self)

    @cached_property
    def session(self) -> AsyncRealtimeSessionResource:
        return AsyncRealtimeSessionResource(self)

    @cached_property
    def transcription_session(self) -> AsyncRealtimeTranscriptionSessionResource:
        return AsyncRealtimeTranscriptionSessionResource(self)


class AsyncRealtimeConnectionManager(
    AsyncWebSocketConnectionManager[AsyncRealtimeConnection, "Union[RealtimeClientEvent, RealtimeClientEventParam]"],
):
    """Opens the connection, in `async with` or by `await manager.enter()`; until then it keeps handlers and events for
    it.
    """

    _opens = AsyncRealtimeConnection
    _path = "/realtime"
    _beta = "realtime=v1"


class BaseAsyncRealtimeConnectionResource(AsyncWebSocketResource):
    """Sends events of one kind over the connection that it is given."""

    def __init__(self, connection: AsyncRealtimeConnection) -> None:
        super().__init__(connection)


class AsyncRealtimeConversationResource(BaseAsyncRealtimeConnectionResource):
    """Sends the events `conversation.*`."""

    @cached_property
    def item(self) -> AsyncRealtimeConversationItemResource:
        return AsyncRealtimeConversationItemResource(self._connection)


class AsyncRealtimeConversationItemResource(BaseAsyncRealtimeConnectionResource):
    """Sends the events `conversation.item.*`."""

    async def create(
        self,
        *,
        item: ConversationItemParam,
        event_id: str | Omit = omit,
        previous_item_id: str | Omit = omit,
    ) -> None:
        """Add an item to the conversation; `conversation.item.created` or `error` answers.

        Args:
            previous_item_id: The item to put it after, `root` for the beginning; at the end if left out.
        """
        await self._send("conversation.item.create", item=item, event_id=event_id, previous_item_id=previous_item_id)

    async def delete(self, *, item_id: str, event_id: str | Omit = omit) -> None:
        """Remove an item from the conversation."""
        await self._send("conversation.item.delete", item_id=item_id, event_id=event_id)

    async def retrieve(self, *, item_id: str, event_id: str | Omit = omit) -> None:
        """Ask for an item as the server has it, audio included."""
        await self._send("conversation.item.retrieve", item_id=item_id, event_id=event_id)

    async def truncate(
        self,
        *,
        audio_end_ms: int,
        content_index: int,
        item_id: str,
        event_id: str | Omit = omit,
    ) -> None:
        """Cut off what the model said after the part that the user has heard; its text is removed.

        Args:
            audio_end_ms: Keep this many milliseconds; more than there are is an error.
            content_index: Always 0.
            item_id: A message of the assistant.
        """
        await self._send(
            "conversation.item.truncate",
            audio_end_ms=audio_end_ms,
            content_index=content_index,
            item_id=item_id,
            event_id=event_id,
        )


class AsyncRealtimeInputAudioBufferResource(BaseAsyncRealtimeConnectionResource):
    """Sends the events `input_audio_buffer.*`."""

    async def append(self, *, audio: str, event_id: str | Omit = omit) -> None:
        """Send audio of the user; no event answers.

        Args:
            audio: Base64-encoded, in the input format of the session; at most 15 MiB.
        """
        await self._send("input_audio_buffer.append", audio=audio, event_id=event_id)

    async def clear(self, *, event_id: str | Omit = omit) -> None:
        """Throw away audio that was sent but not committed."""
        await self._send("input_audio_buffer.clear", event_id=event_id)

    async def commit(self, *, event_id: str | Omit = omit) -> None:
        """End the user's turn: make the audio sent so far a message. Needed only without turn detection."""
        await self._send("input_audio_buffer.commit", event_id=event_id)


class AsyncRealtimeOutputAudioBufferResource(BaseAsyncRealtimeConnectionResource):
    """Sends the events `output_audio_buffer.*`."""

    async def clear(self, *, event_id: str | Omit = omit) -> None:
        """Stop the speech that is playing; over WebRTC and SIP only."""
        await self._send("output_audio_buffer.clear", event_id=event_id)


class AsyncRealtimeResponseResource(BaseAsyncRealtimeConnectionResource):
    """Sends the events `response.*`."""

    async def cancel(self, *, event_id: str | Omit = omit, response_id: str | Omit = omit) -> None:
        """Stop a response; `response.done` with status `cancelled` answers, or `error` if there is none.

        Args:
            response_id: The one going on in the conversation if left out.
        """
        await self._send("response.cancel", event_id=event_id, response_id=response_id)

    async def create(
        self,
        *,
        event_id: str | Omit = omit,
        response: response_create_event_param.Response | Omit = omit,
    ) -> None:
        """Ask for a response."""
        await self._send("response.create", event_id=event_id, response=response)


class AsyncRealtimeSessionResource(BaseAsyncRealtimeConnectionResource):
    """Sends the events `session.*`."""

    async def update(self, *, session: session_update_event_param.Session, event_id: str | Omit = omit) -> None:
        """Change the settings of the session; `session.updated` answers."""
        await self._send("session.update", session=session, event_id=event_id)


class AsyncRealtimeTranscriptionSessionResource(BaseAsyncRealtimeConnectionResource):
    """Sends the events `transcription_session.*`."""

    async def update(self, *, session: transcription_session_update_param.Session, event_id: str | Omit = omit) -> None:
        """Change the settings of a session that only transcribes; `transcription_session.updated` answers."""
        await self._send("transcription_session.update", session=session, event_id=event_id)
