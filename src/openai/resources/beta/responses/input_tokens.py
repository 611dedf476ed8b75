# Made from api/beta_responses.py by `make generate`. Do not edit.
"""Responses as they are in beta, with several agents."""

from __future__ import annotations

from typing import Iterable, List, Optional, TYPE_CHECKING, Union
from typing_extensions import Literal, Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._core.options import Options
    from openai.types.beta.beta_response_input_item_param import BetaResponseInputItemParam
    from openai.types.beta.beta_tool_param import BetaToolParam
    from openai.types.beta.responses.input_token_count_response import InputTokenCountResponse
    from openai.types.beta.responses import input_token_count_params
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "Options": "openai._core.options",
            "BetaResponseInputItemParam": "openai.types.beta.beta_response_input_item_param",
            "BetaToolParam": "openai.types.beta.beta_tool_param",
            "InputTokenCountResponse": "openai.types.beta.responses.input_token_count_response",
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

    @endpoint.post("/responses/input_tokens?beta=true", "InputTokenCountResponse", header={"betas": "openai-beta"})
    def count(
        self,
        *,
        conversation: Optional[input_token_count_params.Conversation] | Omit = omit,
        input: Union[str, Iterable[BetaResponseInputItemParam], None] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        model: Optional[str] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        personality: Union[str, Literal["friendly", "pragmatic"]] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        reasoning: Optional[input_token_count_params.Reasoning] | Omit = omit,
        text: Optional[input_token_count_params.Text] | Omit = omit,
        tool_choice: Optional[input_token_count_params.ToolChoice] | Omit = omit,
        tools: Optional[Iterable[BetaToolParam]] | Omit = omit,
        truncation: Literal["auto", "disabled"] | Omit = omit,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = omit,
        **options: Unpack[Options],
    ) -> InputTokenCountResponse:
        """Count the tokens that an input would take, without creating a response.

        `POST /responses/input_tokens?beta=true`

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
            betas: Features in beta to switch on; sent as the header `openai-beta`.
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

    @endpoint.post("/responses/input_tokens?beta=true", "InputTokenCountResponse", header={"betas": "openai-beta"})
    async def count(
        self,
        *,
        conversation: Optional[input_token_count_params.Conversation] | Omit = omit,
        input: Union[str, Iterable[BetaResponseInputItemParam], None] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        model: Optional[str] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        personality: Union[str, Literal["friendly", "pragmatic"]] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        reasoning: Optional[input_token_count_params.Reasoning] | Omit = omit,
        text: Optional[input_token_count_params.Text] | Omit = omit,
        tool_choice: Optional[input_token_count_params.ToolChoice] | Omit = omit,
        tools: Optional[Iterable[BetaToolParam]] | Omit = omit,
        truncation: Literal["auto", "disabled"] | Omit = omit,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = omit,
        **options: Unpack[Options],
    ) -> InputTokenCountResponse:
        """Count the tokens that an input would take, without creating a response.

        `POST /responses/input_tokens?beta=true`

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
            betas: Features in beta to switch on; sent as the header `openai-beta`.
        """
        ...


class InputTokensWithRawResponse(RawView):
    """The calls of `InputTokens`, answered with the HTTP response around it."""

    def __init__(self, input_tokens: InputTokens) -> None:
        self._input_tokens = self._resource = input_tokens

    count = raw(InputTokens.count)


class AsyncInputTokensWithRawResponse(RawView):
    """The calls of `AsyncInputTokens`, answered with the HTTP response around it."""

    def __init__(self, input_tokens: AsyncInputTokens) -> None:
        self._input_tokens = self._resource = input_tokens

    count = raw(AsyncInputTokens.count)


class InputTokensWithStreamingResponse(StreamingView):
    """The calls of `InputTokens`, answered while the body is still to be read."""

    def __init__(self, input_tokens: InputTokens) -> None:
        self._input_tokens = self._resource = input_tokens

    count = streaming(InputTokens.count)


class AsyncInputTokensWithStreamingResponse(StreamingView):
    """The calls of `AsyncInputTokens`, answered while the body is still to be read."""

    def __init__(self, input_tokens: AsyncInputTokens) -> None:
        self._input_tokens = self._resource = input_tokens

    count = streaming(AsyncInputTokens.count)
