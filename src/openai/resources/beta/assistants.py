# Made from api/assistants.py by `make generate`. Do not edit.
"""Assistants, the predecessor of responses (beta)."""

from __future__ import annotations

from typing import Iterable, Optional, TYPE_CHECKING, Union
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
    from openai.types.beta.assistant import Assistant
    from openai.types.beta.assistant_deleted import AssistantDeleted
    from openai.types.beta.assistant_response_format_option_param import AssistantResponseFormatOptionParam
    from openai.types.beta.assistant_tool_param import AssistantToolParam
    from openai.types.shared_params.chat_model import ChatModel
    from openai.types.shared_params.metadata import Metadata
    from openai.types.shared_params.reasoning_effort import ReasoningEffort
    from openai.types.beta import assistant_create_params
    from openai.types.beta import assistant_update_params
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "AsyncCursorPage": "openai.pagination",
            "SyncCursorPage": "openai.pagination",
            "Assistant": "openai.types.beta.assistant",
            "AssistantDeleted": "openai.types.beta.assistant_deleted",
            "AssistantResponseFormatOptionParam": "openai.types.beta.assistant_response_format_option_param",
            "AssistantToolParam": "openai.types.beta.assistant_tool_param",
            "ChatModel": "openai.types.shared_params.chat_model",
            "Metadata": "openai.types.shared_params.metadata",
            "ReasoningEffort": "openai.types.shared_params.reasoning_effort",
        },
    )

__all__ = [
    "Assistants",
    "AsyncAssistants",
    "AssistantsWithRawResponse",
    "AsyncAssistantsWithRawResponse",
    "AssistantsWithStreamingResponse",
    "AsyncAssistantsWithStreamingResponse",
]


class Assistants(SyncAPIResource):
    """Assistants: a model with instructions and tools."""

    @cached_property
    def with_raw_response(self) -> AssistantsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AssistantsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AssistantsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AssistantsWithStreamingResponse(self)

    @endpoint.post(
        "/assistants",
        "Assistant",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    def create(
        self,
        *,
        model: Union[str, ChatModel],
        description: Optional[str] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        name: Optional[str] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_resources: Optional[assistant_create_params.ToolResources] | Omit = omit,
        tools: Iterable[AssistantToolParam] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        **options: Unpack[Options],
    ) -> Assistant:
        """Make an assistant. (`POST /assistants`)

        Args:
            model: The model that answers.
            description: At most 512 characters.
            instructions: What the model is told before everything else; at most 256,000 characters.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            name: At most 256 characters.
            reasoning_effort: How much a reasoning model thinks first; less is faster and takes fewer tokens.
            response_format: Form of the text: free, following a JSON schema, or any JSON, which a message has to
                ask for as well.
            temperature: From 0 (focused) to 2 (random); set either this or `top_p`. The API's default is 1.
            tool_resources: Files and vector stores its tools can use.
            tools: At most 128.
            top_p: Chooses only among the likeliest tokens whose probabilities add up to this, 0 to 1. The API's
                default is 1.
        """
        ...

    @endpoint.get(
        "/assistants/{assistant_id}",
        "Assistant",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    def retrieve(self, assistant_id: str, **options: Unpack[Options]) -> Assistant:
        """Fetch an assistant. (`GET /assistants/{assistant_id}`)"""
        ...

    @endpoint.post(
        "/assistants/{assistant_id}",
        "Assistant",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    def update(
        self,
        assistant_id: str,
        *,
        description: Optional[str] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, Literal["gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4.5-preview", "gpt-4.5-preview-2025-02-27", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613"]] | Omit = omit,
        name: Optional[str] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_resources: Optional[assistant_update_params.ToolResources] | Omit = omit,
        tools: Iterable[AssistantToolParam] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        **options: Unpack[Options],
    ) -> Assistant:
        """Change an assistant. (`POST /assistants/{assistant_id}`)

        Args:
            description: At most 512 characters.
            instructions: What the model is told before everything else; at most 256,000 characters.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            model: The model that answers.
            name: At most 256 characters.
            reasoning_effort: How much a reasoning model thinks first; less is faster and takes fewer tokens.
            response_format: Form of the text: free, following a JSON schema, or any JSON, which a message has to
                ask for as well.
            temperature: From 0 (focused) to 2 (random); set either this or `top_p`. The API's default is 1.
            tool_resources: Files and vector stores its tools can use.
            tools: At most 128.
            top_p: Chooses only among the likeliest tokens whose probabilities add up to this, 0 to 1. The API's
                default is 1.
        """
        ...

    @endpoint.get(
        "/assistants",
        "Assistant",
        page="SyncCursorPage",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    def list(
        self,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[Assistant]:
        """List the assistants. (`GET /assistants`)

        Args:
            after: Id of the assistant the page starts behind.
            before: Id of the assistant the page ends before.
            limit: Assistants per page, 1 to 100. The API's default is 20.
            order: By creation time. The API's default is `desc`, newest first.
        """
        ...

    @endpoint.delete(
        "/assistants/{assistant_id}",
        "AssistantDeleted",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    def delete(self, assistant_id: str, **options: Unpack[Options]) -> AssistantDeleted:
        """Delete an assistant. (`DELETE /assistants/{assistant_id}`)"""
        ...


class AsyncAssistants(AsyncAPIResource):
    """Assistants: a model with instructions and tools."""

    @cached_property
    def with_raw_response(self) -> AsyncAssistantsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncAssistantsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAssistantsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncAssistantsWithStreamingResponse(self)

    @endpoint.post(
        "/assistants",
        "Assistant",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    async def create(
        self,
        *,
        model: Union[str, ChatModel],
        description: Optional[str] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        name: Optional[str] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_resources: Optional[assistant_create_params.ToolResources] | Omit = omit,
        tools: Iterable[AssistantToolParam] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        **options: Unpack[Options],
    ) -> Assistant:
        """Make an assistant. (`POST /assistants`)

        Args:
            model: The model that answers.
            description: At most 512 characters.
            instructions: What the model is told before everything else; at most 256,000 characters.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            name: At most 256 characters.
            reasoning_effort: How much a reasoning model thinks first; less is faster and takes fewer tokens.
            response_format: Form of the text: free, following a JSON schema, or any JSON, which a message has to
                ask for as well.
            temperature: From 0 (focused) to 2 (random); set either this or `top_p`. The API's default is 1.
            tool_resources: Files and vector stores its tools can use.
            tools: At most 128.
            top_p: Chooses only among the likeliest tokens whose probabilities add up to this, 0 to 1. The API's
                default is 1.
        """
        ...

    @endpoint.get(
        "/assistants/{assistant_id}",
        "Assistant",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    async def retrieve(self, assistant_id: str, **options: Unpack[Options]) -> Assistant:
        """Fetch an assistant. (`GET /assistants/{assistant_id}`)"""
        ...

    @endpoint.post(
        "/assistants/{assistant_id}",
        "Assistant",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    async def update(
        self,
        assistant_id: str,
        *,
        description: Optional[str] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: Union[str, Literal["gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4.5-preview", "gpt-4.5-preview-2025-02-27", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613"]] | Omit = omit,
        name: Optional[str] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Optional[AssistantResponseFormatOptionParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_resources: Optional[assistant_update_params.ToolResources] | Omit = omit,
        tools: Iterable[AssistantToolParam] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        **options: Unpack[Options],
    ) -> Assistant:
        """Change an assistant. (`POST /assistants/{assistant_id}`)

        Args:
            description: At most 512 characters.
            instructions: What the model is told before everything else; at most 256,000 characters.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            model: The model that answers.
            name: At most 256 characters.
            reasoning_effort: How much a reasoning model thinks first; less is faster and takes fewer tokens.
            response_format: Form of the text: free, following a JSON schema, or any JSON, which a message has to
                ask for as well.
            temperature: From 0 (focused) to 2 (random); set either this or `top_p`. The API's default is 1.
            tool_resources: Files and vector stores its tools can use.
            tools: At most 128.
            top_p: Chooses only among the likeliest tokens whose probabilities add up to this, 0 to 1. The API's
                default is 1.
        """
        ...

    @endpoint.get(
        "/assistants",
        "Assistant",
        page="AsyncCursorPage",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    def list(
        self,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[Assistant, AsyncCursorPage[Assistant]]:
        """List the assistants. (`GET /assistants`)

        Args:
            after: Id of the assistant the page starts behind.
            before: Id of the assistant the page ends before.
            limit: Assistants per page, 1 to 100. The API's default is 20.
            order: By creation time. The API's default is `desc`, newest first.
        """
        ...

    @endpoint.delete(
        "/assistants/{assistant_id}",
        "AssistantDeleted",
        headers={"OpenAI-Beta": "assistants=v2"},
        deprecated="deprecated in favour of the Responses API",
    )
    async def delete(self, assistant_id: str, **options: Unpack[Options]) -> AssistantDeleted:
        """Delete an assistant. (`DELETE /assistants/{assistant_id}`)"""
        ...


class AssistantsWithRawResponse(RawView):
    """The calls of `Assistants`, answered with the HTTP response around it."""

    def __init__(self, assistants: Assistants) -> None:
        self._assistants = self._resource = assistants

    create = raw(Assistants.create)
    retrieve = raw(Assistants.retrieve)
    update = raw(Assistants.update)
    list = raw(Assistants.list)
    delete = raw(Assistants.delete)


class AsyncAssistantsWithRawResponse(RawView):
    """The calls of `AsyncAssistants`, answered with the HTTP response around it."""

    def __init__(self, assistants: AsyncAssistants) -> None:
        self._assistants = self._resource = assistants

    create = raw(AsyncAssistants.create)
    retrieve = raw(AsyncAssistants.retrieve)
    update = raw(AsyncAssistants.update)
    list = raw(AsyncAssistants.list)
    delete = raw(AsyncAssistants.delete)


class AssistantsWithStreamingResponse(StreamingView):
    """The calls of `Assistants`, answered while the body is still to be read."""

    def __init__(self, assistants: Assistants) -> None:
        self._assistants = self._resource = assistants

    create = streaming(Assistants.create)
    retrieve = streaming(Assistants.retrieve)
    update = streaming(Assistants.update)
    list = streaming(Assistants.list)
    delete = streaming(Assistants.delete)


class AsyncAssistantsWithStreamingResponse(StreamingView):
    """The calls of `AsyncAssistants`, answered while the body is still to be read."""

    def __init__(self, assistants: AsyncAssistants) -> None:
        self._assistants = self._resource = assistants

    create = streaming(AsyncAssistants.create)
    retrieve = streaming(AsyncAssistants.retrieve)
    update = streaming(AsyncAssistants.update)
    list = streaming(AsyncAssistants.list)
    delete = streaming(AsyncAssistants.delete)
