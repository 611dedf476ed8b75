# Made from api/threads.py by `make generate`. Do not edit.
"""Conversations with assistants: threads, messages, runs and their steps (beta)."""

from __future__ import annotations

from typing import Iterable, Optional, TYPE_CHECKING, Union, overload
from typing_extensions import Literal, Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._base_client import AsyncPaginator
    from openai._core.options import Options
    from openai.pagination import AsyncCursorPage
    from openai.pagination import SyncCursorPage
    from openai.types.beta.threads.message import Message
    from openai.types.beta.threads.message_content_part_param import MessageContentPartParam
    from openai.types.beta.threads.message_deleted import MessageDeleted
    from openai.types.shared_params.metadata import Metadata
    from openai.types.beta.threads import message_create_params
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "AsyncCursorPage": "openai.pagination",
            "SyncCursorPage": "openai.pagination",
            "Message": "openai.types.beta.threads.message",
            "MessageContentPartParam": "openai.types.beta.threads.message_content_part_param",
            "MessageDeleted": "openai.types.beta.threads.message_deleted",
            "Metadata": "openai.types.shared_params.metadata",
        },
    )

__all__ = [
    "Messages",
    "AsyncMessages",
    "MessagesWithRawResponse",
    "AsyncMessagesWithRawResponse",
    "MessagesWithStreamingResponse",
    "AsyncMessagesWithStreamingResponse",
]


class Messages(SyncAPIResource):
    """The messages of a thread."""

    @cached_property
    def with_raw_response(self) -> MessagesWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return MessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MessagesWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return MessagesWithStreamingResponse(self)

    @endpoint.post(
        "/threads/{thread_id}/messages",
        "Message",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    def create(
        self,
        thread_id: str,
        *,
        content: Union[str, Iterable[MessageContentPartParam]],
        role: Literal["user", "assistant"],
        attachments: Optional[Iterable[message_create_params.Attachment]] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        **options: Unpack[Options],
    ) -> Message:
        """Add a message to a thread. (`POST /threads/{thread_id}/messages`)

        Args:
            content: Text, or a list of text and images.
            role: `assistant` adds a message as if the model had written it.
            attachments: Files that come with it, and the tools that may use them.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
        """
        ...

    @overload
    def retrieve(self, message_id: str, *, thread_id: str, **options: Unpack[Options]) -> Message: ...

    @overload
    def retrieve(self, thread_id: str, message_id: str, /, **options: Unpack[Options]) -> Message: ...

    @endpoint.get(
        "/threads/{thread_id}/messages/{message_id}",
        "Message",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    def retrieve(self, *ids: str, message_id: str = "", thread_id: str = "", **options: Unpack[Options]) -> Message:
        """Fetch a message. (`GET /threads/{thread_id}/messages/{message_id}`)"""
        ...

    @overload
    def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        metadata: Optional[Metadata] | Omit = omit,
        **options: Unpack[Options],
    ) -> Message: ...

    @overload
    def update(
        self,
        thread_id: str,
        message_id: str,
        /,
        *,
        metadata: Optional[Metadata] | Omit = omit,
        **options: Unpack[Options],
    ) -> Message: ...

    @endpoint.post(
        "/threads/{thread_id}/messages/{message_id}",
        "Message",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    def update(
        self,
        *ids: str,
        message_id: str = "",
        thread_id: str = "",
        metadata: Optional[Metadata] | Omit = omit,
        **options: Unpack[Options],
    ) -> Message:
        """Change the metadata of a message. (`POST /threads/{thread_id}/messages/{message_id}`)

        Args:
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
        """
        ...

    @endpoint.get(
        "/threads/{thread_id}/messages",
        "Message",
        page="SyncCursorPage",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    def list(
        self,
        thread_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        run_id: str | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[Message]:
        """List the messages of a thread. (`GET /threads/{thread_id}/messages`)

        Args:
            after: Id of the item the page starts behind.
            before: Id of the item the page ends before.
            limit: Items per page, 1 to 100. The API's default is 20.
            order: By creation time. The API's default is `desc`, newest first.
            run_id: Only messages written by this run.
        """
        ...

    @overload
    def delete(self, message_id: str, *, thread_id: str, **options: Unpack[Options]) -> MessageDeleted: ...

    @overload
    def delete(self, thread_id: str, message_id: str, /, **options: Unpack[Options]) -> MessageDeleted: ...

    @endpoint.delete(
        "/threads/{thread_id}/messages/{message_id}",
        "MessageDeleted",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    def delete(
        self,
        *ids: str,
        message_id: str = "",
        thread_id: str = "",
        **options: Unpack[Options],
    ) -> MessageDeleted:
        """Delete a message. (`DELETE /threads/{thread_id}/messages/{message_id}`)"""
        ...


class AsyncMessages(AsyncAPIResource):
    """The messages of a thread."""

    @cached_property
    def with_raw_response(self) -> AsyncMessagesWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncMessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMessagesWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncMessagesWithStreamingResponse(self)

    @endpoint.post(
        "/threads/{thread_id}/messages",
        "Message",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    async def create(
        self,
        thread_id: str,
        *,
        content: Union[str, Iterable[MessageContentPartParam]],
        role: Literal["user", "assistant"],
        attachments: Optional[Iterable[message_create_params.Attachment]] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        **options: Unpack[Options],
    ) -> Message:
        """Add a message to a thread. (`POST /threads/{thread_id}/messages`)

        Args:
            content: Text, or a list of text and images.
            role: `assistant` adds a message as if the model had written it.
            attachments: Files that come with it, and the tools that may use them.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
        """
        ...

    @overload
    async def retrieve(self, message_id: str, *, thread_id: str, **options: Unpack[Options]) -> Message: ...

    @overload
    async def retrieve(self, thread_id: str, message_id: str, /, **options: Unpack[Options]) -> Message: ...

    @endpoint.get(
        "/threads/{thread_id}/messages/{message_id}",
        "Message",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    async def retrieve(
        self,
        *ids: str,
        message_id: str = "",
        thread_id: str = "",
        **options: Unpack[Options],
    ) -> Message:
        """Fetch a message. (`GET /threads/{thread_id}/messages/{message_id}`)"""
        ...

    @overload
    async def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        metadata: Optional[Metadata] | Omit = omit,
        **options: Unpack[Options],
    ) -> Message: ...

    @overload
    async def update(
        self,
        thread_id: str,
        message_id: str,
        /,
        *,
        metadata: Optional[Metadata] | Omit = omit,
        **options: Unpack[Options],
    ) -> Message: ...

    @endpoint.post(
        "/threads/{thread_id}/messages/{message_id}",
        "Message",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    async def update(
        self,
        *ids: str,
        message_id: str = "",
        thread_id: str = "",
        metadata: Optional[Metadata] | Omit = omit,
        **options: Unpack[Options],
    ) -> Message:
        """Change the metadata of a message. (`POST /threads/{thread_id}/messages/{message_id}`)

        Args:
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
        """
        ...

    @endpoint.get(
        "/threads/{thread_id}/messages",
        "Message",
        page="AsyncCursorPage",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    def list(
        self,
        thread_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        run_id: str | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[Message, AsyncCursorPage[Message]]:
        """List the messages of a thread. (`GET /threads/{thread_id}/messages`)

        Args:
            after: Id of the item the page starts behind.
            before: Id of the item the page ends before.
            limit: Items per page, 1 to 100. The API's default is 20.
            order: By creation time. The API's default is `desc`, newest first.
            run_id: Only messages written by this run.
        """
        ...

    @overload
    async def delete(self, message_id: str, *, thread_id: str, **options: Unpack[Options]) -> MessageDeleted: ...

    @overload
    async def delete(self, thread_id: str, message_id: str, /, **options: Unpack[Options]) -> MessageDeleted: ...

    @endpoint.delete(
        "/threads/{thread_id}/messages/{message_id}",
        "MessageDeleted",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    async def delete(
        self,
        *ids: str,
        message_id: str = "",
        thread_id: str = "",
        **options: Unpack[Options],
    ) -> MessageDeleted:
        """Delete a message. (`DELETE /threads/{thread_id}/messages/{message_id}`)"""
        ...


class MessagesWithRawResponse(RawView):
    """The calls of `Messages`, answered with the HTTP response around it."""

    def __init__(self, messages: Messages) -> None:
        self._messages = self._resource = messages

    create = raw(Messages.create)
    retrieve = raw(Messages.retrieve)
    update = raw(Messages.update)
    list = raw(Messages.list)
    delete = raw(Messages.delete)


class AsyncMessagesWithRawResponse(RawView):
    """The calls of `AsyncMessages`, answered with the HTTP response around it."""

    def __init__(self, messages: AsyncMessages) -> None:
        self._messages = self._resource = messages

    create = raw(AsyncMessages.create)
    retrieve = raw(AsyncMessages.retrieve)
    update = raw(AsyncMessages.update)
    list = raw(AsyncMessages.list)
    delete = raw(AsyncMessages.delete)


class MessagesWithStreamingResponse(StreamingView):
    """The calls of `Messages`, answered while the body is still to be read."""

    def __init__(self, messages: Messages) -> None:
        self._messages = self._resource = messages

    create = streaming(Messages.create)
    retrieve = streaming(Messages.retrieve)
    update = streaming(Messages.update)
    list = streaming(Messages.list)
    delete = streaming(Messages.delete)


class AsyncMessagesWithStreamingResponse(StreamingView):
    """The calls of `AsyncMessages`, answered while the body is still to be read."""

    def __init__(self, messages: AsyncMessages) -> None:
        self._messages = self._resource = messages

    create = streaming(AsyncMessages.create)
    retrieve = streaming(AsyncMessages.retrieve)
    update = streaming(AsyncMessages.update)
    list = streaming(AsyncMessages.list)
    delete = streaming(AsyncMessages.delete)
