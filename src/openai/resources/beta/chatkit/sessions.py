# Made from api/chatkit.py by `make generate`. Do not edit.
"""Chat interfaces hosted by the API (beta)."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._core.options import Options
    from openai.types.beta.chatkit.chat_session import ChatSession
    from openai.types.beta.chatkit.chat_session_chatkit_configuration_param import ChatSessionChatKitConfigurationParam
    from openai.types.beta.chatkit.chat_session_expires_after_param import ChatSessionExpiresAfterParam
    from openai.types.beta.chatkit.chat_session_rate_limits_param import ChatSessionRateLimitsParam
    from openai.types.beta.chatkit.chat_session_workflow_param import ChatSessionWorkflowParam
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "Options": "openai._core.options",
            "ChatSession": "openai.types.beta.chatkit.chat_session",
            "ChatSessionChatKitConfigurationParam": "openai.types.beta.chatkit.chat_session_chatkit_configuration_param",
            "ChatSessionExpiresAfterParam": "openai.types.beta.chatkit.chat_session_expires_after_param",
            "ChatSessionRateLimitsParam": "openai.types.beta.chatkit.chat_session_rate_limits_param",
            "ChatSessionWorkflowParam": "openai.types.beta.chatkit.chat_session_workflow_param",
        },
    )

__all__ = [
    "Sessions",
    "AsyncSessions",
    "SessionsWithRawResponse",
    "AsyncSessionsWithRawResponse",
    "SessionsWithStreamingResponse",
    "AsyncSessionsWithStreamingResponse",
]


class Sessions(SyncAPIResource):
    """Sessions, in which a browser talks to a workflow with a key of its own."""

    @cached_property
    def with_raw_response(self) -> SessionsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return SessionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SessionsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return SessionsWithStreamingResponse(self)

    @endpoint.post("/chatkit/sessions", "ChatSession", headers={"OpenAI-Beta": "chatkit_beta=v1"})
    def create(
        self,
        *,
        user: str,
        workflow: ChatSessionWorkflowParam,
        chatkit_configuration: ChatSessionChatKitConfigurationParam | Omit = omit,
        expires_after: ChatSessionExpiresAfterParam | Omit = omit,
        rate_limits: ChatSessionRateLimitsParam | Omit = omit,
        **options: Unpack[Options],
    ) -> ChatSession:
        """Start a session for an end user; the `client_secret` of the answer goes to the browser.

        `POST /chatkit/sessions`

        Args:
            user: Your name for the end user, not empty; sessions of the same user share their threads.
            workflow: The workflow that answers.
            chatkit_configuration: What the chat offers.
            expires_after: How long the session lives. The API's default is 10 minutes.
            rate_limits: How many requests the session may make. The API's default is 10 a minute.
        """
        ...

    @endpoint.post("/chatkit/sessions/{session_id}/cancel", "ChatSession", headers={"OpenAI-Beta": "chatkit_beta=v1"})
    def cancel(self, session_id: str, **options: Unpack[Options]) -> ChatSession:
        """End a session: its `client_secret` can make no further requests.

        `POST /chatkit/sessions/{session_id}/cancel`
        """
        ...


class AsyncSessions(AsyncAPIResource):
    """Sessions, in which a browser talks to a workflow with a key of its own."""

    @cached_property
    def with_raw_response(self) -> AsyncSessionsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncSessionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSessionsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncSessionsWithStreamingResponse(self)

    @endpoint.post("/chatkit/sessions", "ChatSession", headers={"OpenAI-Beta": "chatkit_beta=v1"})
    async def create(
        self,
        *,
        user: str,
        workflow: ChatSessionWorkflowParam,
        chatkit_configuration: ChatSessionChatKitConfigurationParam | Omit = omit,
        expires_after: ChatSessionExpiresAfterParam | Omit = omit,
        rate_limits: ChatSessionRateLimitsParam | Omit = omit,
        **options: Unpack[Options],
    ) -> ChatSession:
        """Start a session for an end user; the `client_secret` of the answer goes to the browser.

        `POST /chatkit/sessions`

        Args:
            user: Your name for the end user, not empty; sessions of the same user share their threads.
            workflow: The workflow that answers.
            chatkit_configuration: What the chat offers.
            expires_after: How long the session lives. The API's default is 10 minutes.
            rate_limits: How many requests the session may make. The API's default is 10 a minute.
        """
        ...

    @endpoint.post("/chatkit/sessions/{session_id}/cancel", "ChatSession", headers={"OpenAI-Beta": "chatkit_beta=v1"})
    async def cancel(self, session_id: str, **options: Unpack[Options]) -> ChatSession:
        """End a session: its `client_secret` can make no further requests.

        `POST /chatkit/sessions/{session_id}/cancel`
        """
        ...


class SessionsWithRawResponse(RawView):
    """The calls of `Sessions`, answered with the HTTP response around it."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = self._resource = sessions

    create = raw(Sessions.create)
    cancel = raw(Sessions.cancel)


class AsyncSessionsWithRawResponse(RawView):
    """The calls of `AsyncSessions`, answered with the HTTP response around it."""

    def __init__(self, sessions: AsyncSessions) -> None:
        self._sessions = self._resource = sessions

    create = raw(AsyncSessions.create)
    cancel = raw(AsyncSessions.cancel)


class SessionsWithStreamingResponse(StreamingView):
    """The calls of `Sessions`, answered while the body is still to be read."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = self._resource = sessions

    create = streaming(Sessions.create)
    cancel = streaming(Sessions.cancel)


class AsyncSessionsWithStreamingResponse(StreamingView):
    """The calls of `AsyncSessions`, answered while the body is still to be read."""

    def __init__(self, sessions: AsyncSessions) -> None:
        self._sessions = self._resource = sessions

    create = streaming(AsyncSessions.create)
    cancel = streaming(AsyncSessions.cancel)
