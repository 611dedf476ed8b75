# Made from api/responses.py by `make generate`. Do not edit.
"""Responses: a model answers, uses tools and keeps the state."""

from __future__ import annotations

from typing import Iterable, Optional, TYPE_CHECKING, Union, overload
from typing_extensions import Literal, Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._core.options import Options
    from openai.types.responses.input_token_count_response import InputTokenCountResponse
    from openai.types.responses.response_input_item_param import ResponseInputItemParam
    from openai.types.responses.response_input_token import ResponseInputToken
    from openai.types.responses.response_input_token_deleted import ResponseInputTokenDeleted
    from openai.types.responses.tool_param import ToolParam
    from openai.types.shared_params.reasoning import Reasoning
    from openai.types.responses import input_token_count_params
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "Options": "openai._core.options",
            "InputTokenCountResponse": "openai.types.responses.input_token_count_response",
            "ResponseInputItemParam": "openai.types.responses.response_input_item_param",
            "ResponseInputToken": "openai.types.responses.response_input_token",
            "ResponseInputTokenDeleted": "openai.types.responses.response_input_token_deleted",
            "ToolParam": "openai.types.responses.tool_param",
            "Reasoning": "openai.types.shared_params.reasoning",
        },
    )

__all__ = [
    "InputTokens",
    "AsyncInputTokens",
    "InputTokensWithRawResponse",
    "AsyncInputTokensWithRawResponse",
    "InputTokensWithStreamingResponse",
    "AsyncInputTokensWithStreamingResponse",
]


class InputTokens(SyncAPIResource):
    """How many tokens an input takes."""

    @cached_property
    def with_raw_response(self) -> InputTokensWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return InputTokensWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> InputTokensWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return InputTokensWithStreamingResponse(self)

    @endpoint.post("/responses/{response_id}/input_tokens", "ResponseInputToken")
    def create(self, response_id: str, *, token: str, **options: Unpack[Options]) -> ResponseInputToken:
        """Add a token to the input of a response. (`POST /responses/{response_id}/input_tokens`)

        Args:
            token: The token to add.
        """
        ...

    @overload
    def delete(self, token_id: str, *, response_id: str, **options: Unpack[Options]) -> ResponseInputTokenDeleted: ...

    @overload
    def delete(self, response_id: str, token_id: str, /, **options: Unpack[Options]) -> ResponseInputTokenDeleted: ...

    @endpoint.delete(
        "/responses/{response_id}/input_tokens/{token_id}",
        "ResponseInputTokenDeleted",
        after="input_token_deleted",
    )
    def delete(
        self,
        *ids: str,
        token_id: str = "",
        response_id: str = "",
        **options: Unpack[Options],
    ) -> ResponseInputTokenDeleted:
        """Remove a token from the input of a response. (`DELETE /responses/{response_id}/input_tokens/{token_id}`)"""
        ...

    @endpoint.post("/responses/input_tokens", "InputTokenCountResponse")
    def count(
        self,
        *,
        conversation: Optional[input_token_count_params.Conversation] | Omit = omit,
        input: Union[str, Iterable[ResponseInputItemParam], None] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        model: Optional[str] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        personality: Union[str, Literal["friendly", "pragmatic"]] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        reasoning: Optional[Reasoning] | Omit = omit,
        text: Optional[input_token_count_params.Text] | Omit = omit,
        tool_choice: Optional[input_token_count_params.ToolChoice] | Omit = omit,
        tools: Optional[Iterable[ToolParam]] | Omit = omit,
        truncation: Literal["auto", "disabled"] | Omit = omit,
        **options: Unpack[Options],
    ) -> InputTokenCountResponse:
        """Count the tokens that an input would take, without creating a response.

        `POST /responses/input_tokens`

        Args:
            conversation: The conversation whose items come before `input`, as an id or `{"id": ...}`. Not with
                `previous_response_id`.
            input: A text of at most 10485760 characters, which counts as one user message, or a list of items.
            instructions: A system message put before everything else.
            model: The model whose tokens are counted.
            parallel_tool_calls: Whether the model may call several tools at once.
            personality: A style that the model brings along, at most 64 characters; its own default if left out.
            previous_response_id: The response to continue from. Not together with `conversation`.
            reasoning: How a reasoning model thinks.
            text: The form and length of text output.
            tool_choice: Which tool the model may or must call.
            tools: What the model may call; the definitions count too.
            truncation: Deprecated. `auto` drops items from the beginning of an input that is too long, `disabled`
                refuses it.
        """
        ...


class AsyncInputTokens(AsyncAPIResource):
    """How many tokens an input takes."""

    @cached_property
    def with_raw_response(self) -> AsyncInputTokensWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncInputTokensWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncInputTokensWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncInputTokensWithStreamingResponse(self)

    @endpoint.post("/responses/{response_id}/input_tokens", "ResponseInputToken")
    async def create(self, response_id: str, *, token: str, **options: Unpack[Options]) -> ResponseInputToken:
        """Add a token to the input of a response. (`POST /responses/{response_id}/input_tokens`)

        Args:
            token: The token to add.
        """
        ...

    @overload
    async def delete(self, token_id: str, *, response_id: str, **options: Unpack[Options]) -> ResponseInputTokenDeleted: ...

    @overload
    async def delete(self, response_id: str, token_id: str, /, **options: Unpack[Options]) -> ResponseInputTokenDeleted: ...

    @endpoint.delete(
        "/responses/{response_id}/input_tokens/{token_id}",
        "ResponseInputTokenDeleted",
        after="input_token_deleted",
    )
    async def delete(
        self,
        *ids: str,
        token_id: str = "",
        response_id: str = "",
        **options: Unpack[Options],
    ) -> ResponseInputTokenDeleted:
        """Remove a token from the input of a response. (`DELETE /responses/{response_id}/input_tokens/{token_id}`)"""
        ...

    @endpoint.post("/responses/input_tokens", "InputTokenCountResponse")
    async def count(
        self,
        *,
        conversation: Optional[input_token_count_params.Conversation] | Omit = omit,
        input: Union[str, Iterable[ResponseInputItemParam], None] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        model: Optional[str] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        personality: Union[str, Literal["friendly", "pragmatic"]] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        reasoning: Optional[Reasoning] | Omit = omit,
        text: Optional[input_token_count_params.Text] | Omit = omit,
        tool_choice: Optional[input_token_count_params.ToolChoice] | Omit = omit,
        tools: Optional[Iterable[ToolParam]] | Omit = omit,
        truncation: Literal["auto", "disabled"] | Omit = omit,
        **options: Unpack[Options],
    ) -> InputTokenCountResponse:
        """Count the tokens that an input would take, without creating a response.

        `POST /responses/input_tokens`

        Args:
            conversation: The conversation whose items come before `input`, as an id or `{"id": ...}`. Not with
                `previous_response_id`.
            input: A text of at most 10485760 characters, which counts as one user message, or a list of items.
            instructions: A system message put before everything else.
            model: The model whose tokens are counted.
            parallel_tool_calls: Whether the model may call several tools at once.
            personality: A style that the model brings along, at most 64 characters; its own default if left out.
            previous_response_id: The response to continue from. Not together with `conversation`.
            reasoning: How a reasoning model thinks.
            text: The form and length of text output.
            tool_choice: Which tool the model may or must call.
            tools: What the model may call; the definitions count too.
            truncation: Deprecated. `auto` drops items from the beginning of an input that is too long, `disabled`
                refuses it.
        """
        ...


class InputTokensWithRawResponse(RawView):
    """The calls of `InputTokens`, answered with the HTTP response around it."""

    def __init__(self, input_tokens: InputTokens) -> None:
        self._input_tokens = self._resource = input_tokens

    create = raw(InputTokens.create)
    delete = raw(InputTokens.delete)
    count = raw(InputTokens.count)


class AsyncInputTokensWithRawResponse(RawView):
    """The calls of `AsyncInputTokens`, answered with the HTTP response around it."""

    def __init__(self, input_tokens: AsyncInputTokens) -> None:
        self._input_tokens = self._resource = input_tokens

    create = raw(AsyncInputTokens.create)
    delete = raw(AsyncInputTokens.delete)
    count = raw(AsyncInputTokens.count)


class InputTokensWithStreamingResponse(StreamingView):
    """The calls of `InputTokens`, answered while the body is still to be read."""

    def __init__(self, input_tokens: InputTokens) -> None:
        self._input_tokens = self._resource = input_tokens

    create = streaming(InputTokens.create)
    delete = streaming(InputTokens.delete)
    count = streaming(InputTokens.count)


class AsyncInputTokensWithStreamingResponse(StreamingView):
    """The calls of `AsyncInputTokens`, answered while the body is still to be read."""

    def __init__(self, input_tokens: AsyncInputTokens) -> None:
        self._input_tokens = self._resource = input_tokens

    create = streaming(AsyncInputTokens.create)
    delete = streaming(AsyncInputTokens.delete)
    count = streaming(AsyncInputTokens.count)
