# Made from api/beta_responses.py by `make generate`. Do not edit.
"""Responses as they are in beta, with several agents."""

from __future__ import annotations

from typing import Dict, Iterable, List, Optional, TYPE_CHECKING, Union, overload
from typing_extensions import Literal, Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._core.options import Options
    from openai._core.websocket import AsyncReconnectingHandler
    from openai._core.websocket import ReconnectingHandler
    from openai._core.websocket import SyncWebSocketConnectionOptions
    from openai._core.websocket import WebSocketConnectionOptions
    from openai._streaming import AsyncStream
    from openai._streaming import Stream
    from openai._types import Headers
    from openai._types import Query
    from openai.resources.beta.responses.connection import AsyncResponsesConnection
    from openai.resources.beta.responses.connection import AsyncResponsesConnectionManager
    from openai.resources.beta.responses.connection import AsyncResponsesResponseResource
    from openai.resources.beta.responses.connection import BaseAsyncResponsesConnectionResource
    from openai.resources.beta.responses.connection import BaseResponsesConnectionResource
    from openai.resources.beta.responses.connection import ResponsesConnection
    from openai.resources.beta.responses.connection import ResponsesConnectionManager
    from openai.resources.beta.responses.connection import ResponsesResponseResource
    from openai.resources.beta.responses.input_items import AsyncInputItems
    from openai.resources.beta.responses.input_items import AsyncInputItemsWithRawResponse
    from openai.resources.beta.responses.input_items import AsyncInputItemsWithStreamingResponse
    from openai.resources.beta.responses.input_items import InputItems
    from openai.resources.beta.responses.input_items import InputItemsWithRawResponse
    from openai.resources.beta.responses.input_items import InputItemsWithStreamingResponse
    from openai.resources.beta.responses.input_tokens import AsyncInputTokens
    from openai.resources.beta.responses.input_tokens import AsyncInputTokensWithRawResponse
    from openai.resources.beta.responses.input_tokens import AsyncInputTokensWithStreamingResponse
    from openai.resources.beta.responses.input_tokens import InputTokens
    from openai.resources.beta.responses.input_tokens import InputTokensWithRawResponse
    from openai.resources.beta.responses.input_tokens import InputTokensWithStreamingResponse
    from openai.types.beta.beta_compacted_response import BetaCompactedResponse
    from openai.types.beta.beta_response import BetaResponse
    from openai.types.beta.beta_response_includable import BetaResponseIncludable
    from openai.types.beta.beta_response_input_item_param import BetaResponseInputItemParam
    from openai.types.beta.beta_response_input_param import BetaResponseInputParam
    from openai.types.beta.beta_response_prompt_param import BetaResponsePromptParam
    from openai.types.beta.beta_response_stream_event import BetaResponseStreamEvent
    from openai.types.beta.beta_response_text_config_param import BetaResponseTextConfigParam
    from openai.types.beta.beta_service_tier import BetaServiceTier
    from openai.types.beta.beta_tool_param import BetaToolParam
    from openai.types.shared_params.responses_model import ResponsesModel
    from openai.types.beta import response_compact_params
    from openai.types.beta import response_create_params
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "Options": "openai._core.options",
            "AsyncReconnectingHandler": "openai._core.websocket",
            "ReconnectingHandler": "openai._core.websocket",
            "SyncWebSocketConnectionOptions": "openai._core.websocket",
            "WebSocketConnectionOptions": "openai._core.websocket",
            "AsyncStream": "openai._streaming",
            "Stream": "openai._streaming",
            "Headers": "openai._types",
            "Query": "openai._types",
            "AsyncResponsesConnection": "openai.resources.beta.responses.connection",
            "AsyncResponsesConnectionManager": "openai.resources.beta.responses.connection",
            "AsyncResponsesResponseResource": "openai.resources.beta.responses.connection",
            "BaseAsyncResponsesConnectionResource": "openai.resources.beta.responses.connection",
            "BaseResponsesConnectionResource": "openai.resources.beta.responses.connection",
            "ResponsesConnection": "openai.resources.beta.responses.connection",
            "ResponsesConnectionManager": "openai.resources.beta.responses.connection",
            "ResponsesResponseResource": "openai.resources.beta.responses.connection",
            "AsyncInputItems": "openai.resources.beta.responses.input_items",
            "AsyncInputItemsWithRawResponse": "openai.resources.beta.responses.input_items",
            "AsyncInputItemsWithStreamingResponse": "openai.resources.beta.responses.input_items",
            "InputItems": "openai.resources.beta.responses.input_items",
            "InputItemsWithRawResponse": "openai.resources.beta.responses.input_items",
            "InputItemsWithStreamingResponse": "openai.resources.beta.responses.input_items",
            "AsyncInputTokens": "openai.resources.beta.responses.input_tokens",
            "AsyncInputTokensWithRawResponse": "openai.resources.beta.responses.input_tokens",
            "AsyncInputTokensWithStreamingResponse": "openai.resources.beta.responses.input_tokens",
            "InputTokens": "openai.resources.beta.responses.input_tokens",
            "InputTokensWithRawResponse": "openai.resources.beta.responses.input_tokens",
            "InputTokensWithStreamingResponse": "openai.resources.beta.responses.input_tokens",
            "BetaCompactedResponse": "openai.types.beta.beta_compacted_response",
            "BetaResponse": "openai.types.beta.beta_response",
            "BetaResponseIncludable": "openai.types.beta.beta_response_includable",
            "BetaResponseInputItemParam": "openai.types.beta.beta_response_input_item_param",
            "BetaResponseInputParam": "openai.types.beta.beta_response_input_param",
            "BetaResponsePromptParam": "openai.types.beta.beta_response_prompt_param",
            "BetaResponseStreamEvent": "openai.types.beta.beta_response_stream_event",
            "BetaResponseTextConfigParam": "openai.types.beta.beta_response_text_config_param",
            "BetaServiceTier": "openai.types.beta.beta_service_tier",
            "BetaToolParam": "openai.types.beta.beta_tool_param",
            "ResponsesModel": "openai.types.shared_params.responses_model",
        },
    )

__all__ = [
    "Responses",
    "AsyncResponses",
    "ResponsesWithRawResponse",
    "AsyncResponsesWithRawResponse",
    "ResponsesWithStreamingResponse",
    "AsyncResponsesWithStreamingResponse",
    "BaseResponsesConnectionResource",
    "BaseAsyncResponsesConnectionResource",
    "ResponsesConnection",
    "ResponsesConnectionManager",
    "ResponsesResponseResource",
    "AsyncResponsesConnection",
    "AsyncResponsesConnectionManager",
    "AsyncResponsesResponseResource",
]


class Responses(SyncAPIResource):
    """Have a model answer, with what is still in beta: several agents that work on one response."""

    @cached_property
    def input_items(self) -> InputItems:
        from openai.resources.beta.responses.input_items import InputItems

        return InputItems(self._client)

    @cached_property
    def input_tokens(self) -> InputTokens:
        from openai.resources.beta.responses.input_tokens import InputTokens

        return InputTokens(self._client)

    @cached_property
    def with_raw_response(self) -> ResponsesWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return ResponsesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ResponsesWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return ResponsesWithStreamingResponse(self)

    @overload
    def create(
        self,
        *,
        access_programs: response_create_params.AccessPrograms | Omit = omit,
        background: Optional[bool] | Omit = omit,
        background_options: response_create_params.BackgroundOptions | Omit = omit,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = omit,
        conversation: Optional[response_create_params.Conversation] | Omit = omit,
        image: response_create_params.Image | Omit = omit,
        include: Optional[List[BetaResponseIncludable]] | Omit = omit,
        input: Union[str, BetaResponseInputParam] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_output_tokens: Optional[int] | Omit = omit,
        max_tool_calls: Optional[int] | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: Optional[response_create_params.Moderation] | Omit = omit,
        multi_agent: Optional[response_create_params.MultiAgent] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt: Optional[BetaResponsePromptParam] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning: Optional[response_create_params.Reasoning] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        service_tier: Optional[BetaServiceTier] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        text: BetaResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[BetaToolParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = omit,
        user: str | Omit = omit,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        **options: Unpack[Options],
    ) -> BetaResponse: ...

    @overload
    def create(
        self,
        *,
        stream: Literal[True],
        access_programs: response_create_params.AccessPrograms | Omit = omit,
        background: Optional[bool] | Omit = omit,
        background_options: response_create_params.BackgroundOptions | Omit = omit,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = omit,
        conversation: Optional[response_create_params.Conversation] | Omit = omit,
        image: response_create_params.Image | Omit = omit,
        include: Optional[List[BetaResponseIncludable]] | Omit = omit,
        input: Union[str, BetaResponseInputParam] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_output_tokens: Optional[int] | Omit = omit,
        max_tool_calls: Optional[int] | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: Optional[response_create_params.Moderation] | Omit = omit,
        multi_agent: Optional[response_create_params.MultiAgent] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt: Optional[BetaResponsePromptParam] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning: Optional[response_create_params.Reasoning] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        service_tier: Optional[BetaServiceTier] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        text: BetaResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[BetaToolParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = omit,
        user: str | Omit = omit,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = omit,
        **options: Unpack[Options],
    ) -> Stream[BetaResponseStreamEvent]: ...

    @overload
    def create(
        self,
        *,
        access_programs: response_create_params.AccessPrograms | Omit = omit,
        background: Optional[bool] | Omit = omit,
        background_options: response_create_params.BackgroundOptions | Omit = omit,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = omit,
        conversation: Optional[response_create_params.Conversation] | Omit = omit,
        image: response_create_params.Image | Omit = omit,
        include: Optional[List[BetaResponseIncludable]] | Omit = omit,
        input: Union[str, BetaResponseInputParam] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_output_tokens: Optional[int] | Omit = omit,
        max_tool_calls: Optional[int] | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: Optional[response_create_params.Moderation] | Omit = omit,
        multi_agent: Optional[response_create_params.MultiAgent] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt: Optional[BetaResponsePromptParam] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning: Optional[response_create_params.Reasoning] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        service_tier: Optional[BetaServiceTier] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        text: BetaResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[BetaToolParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = omit,
        user: str | Omit = omit,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = omit,
        stream: Optional[bool] | Omit = omit,
        **options: Unpack[Options],
    ) -> BetaResponse | Stream[BetaResponseStreamEvent]: ...

    @endpoint.post(
        "/responses?beta=true",
        "BetaResponse",
        stream="BetaResponseStreamEvent",
        header={"betas": "openai-beta"},
    )
    def create(
        self,
        *,
        access_programs: response_create_params.AccessPrograms | Omit = omit,
        background: Optional[bool] | Omit = omit,
        background_options: response_create_params.BackgroundOptions | Omit = omit,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = omit,
        conversation: Optional[response_create_params.Conversation] | Omit = omit,
        image: response_create_params.Image | Omit = omit,
        include: Optional[List[BetaResponseIncludable]] | Omit = omit,
        input: Union[str, BetaResponseInputParam] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_output_tokens: Optional[int] | Omit = omit,
        max_tool_calls: Optional[int] | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: Optional[response_create_params.Moderation] | Omit = omit,
        multi_agent: Optional[response_create_params.MultiAgent] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt: Optional[BetaResponsePromptParam] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning: Optional[response_create_params.Reasoning] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        service_tier: Optional[BetaServiceTier] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        text: BetaResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[BetaToolParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = omit,
        user: str | Omit = omit,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = omit,
        stream: Optional[bool] | Omit = omit,
        **options: Unpack[Options],
    ) -> BetaResponse | Stream[BetaResponseStreamEvent]:
        """Ask a model for a response. With `stream=True` the events come back as they arrive; with `background=True`
        the answer is a response that is still queued.

        `POST /responses?beta=true`

        Args:
            access_programs: The access programs to make use of.
            background: Whether to answer at once and go on working; ask with `retrieve` how it stands. The API's
                default is `False`.
            background_options: How a response with `background=True` is run.
            context_management: What to do when the context grows too long, one entry or more.
            conversation: The conversation that the response belongs to, as an id or `{"id": ...}`: its items come
                before `input`, and the new input and output items are added to it at the end. Not together with
                `previous_response_id`.
            include: Parts of the output that are left out unless named here.
            input: What the model is given: a text, which counts as one user message, or a list of items.
            instructions: A system message put before everything else. Instructions of the response in
                `previous_response_id` are not taken over.
            max_output_tokens: The most tokens to generate, those of reasoning included; at least 16.
            max_tool_calls: How many calls of built-in tools are made at most, all tools together; later ones are
                ignored.
            metadata: Up to 16 pairs kept with the response: keys of at most 64 characters, values of at most 512.
            model: The model that answers.
            moderation: Have the input and output checked by a moderation model.
            multi_agent: Whether the model may start subagents, run by the API; needs `responses_multi_agent=v1` in
                `betas`.
            parallel_tool_calls: Whether the model may call several tools at once. The API's default is `True`.
            previous_response_id: The response to continue from. Not together with `conversation`.
            prompt: A stored prompt template and the values for it.
            prompt_cache_key: Requests with the same key and beginning share cached input more often; it takes the
                place of `user`.
            prompt_cache_options: Where prompt caching breaks and for how long it holds; for `gpt-5.6` and newer
                models.
            prompt_cache_retention: How long cached input may be kept. Deprecated in favour of
                `prompt_cache_options`.
            reasoning: How a reasoning model thinks.
            safety_identifier: A stable mark of your end user, at most 64 characters; send a hash rather than a name
                or address.
            service_tier: How fast and at what price the request is served. The API's default is `auto`: what the
                project is set to. The response tells the tier that was used, which may be another one.
            store: Whether the response can be looked up later. The API's default is `True`.
            stream_options: How events are streamed; only with `stream=True`.
            temperature: How random the output is, from 0 to 2. The API's default is 1. Change this or `top_p`, not
                both.
            text: The form and length of text output; with a JSON schema the output follows it.
            tool_choice: Which tool the model may or must call.
            tools: What the model may call: built-in tools, MCP servers, your functions and custom tools.
            top_logprobs: How many likely tokens to report at each place, from 0 to 20; some places may have fewer.
            top_p: Sample only from the likeliest tokens that make up this share, from 0 to 1. The API's default is
                1.
            truncation: Deprecated. What to do with an input that is too long: `auto` drops items from its
                beginning, `disabled`, the API's default, makes the request fail with status 400.
            user: Deprecated in favour of `safety_identifier` and `prompt_cache_key`.
            betas: Features in beta to switch on; sent as the header `openai-beta`.
        """
        ...

    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: List[BetaResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = omit,
        stream: Literal[False] | Omit = omit,
        **options: Unpack[Options],
    ) -> BetaResponse: ...

    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[True],
        include: List[BetaResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = omit,
        **options: Unpack[Options],
    ) -> Stream[BetaResponseStreamEvent]: ...

    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: List[BetaResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = omit,
        stream: Optional[bool] | Omit = omit,
        **options: Unpack[Options],
    ) -> BetaResponse | Stream[BetaResponseStreamEvent]: ...

    @endpoint.get(
        "/responses/{response_id}?beta=true",
        "BetaResponse",
        stream="BetaResponseStreamEvent",
        header={"betas": "openai-beta"},
    )
    def retrieve(
        self,
        response_id: str,
        *,
        include: List[BetaResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = omit,
        stream: Optional[bool] | Omit = omit,
        **options: Unpack[Options],
    ) -> BetaResponse | Stream[BetaResponseStreamEvent]:
        """Look up a stored response. With `stream=True` the events of a background response are sent again and followed
        to its end.

        `GET /responses/{response_id}?beta=true`

        Args:
            include: Parts of the output that are left out unless named here.
            include_obfuscation: With `stream=True`: whether deltas carry random padding that hides their length. On
                unless `False`.
            starting_after: With `stream=True`: skip the events up to this `sequence_number`.
            betas: Features in beta to switch on; sent as the header `openai-beta`.
        """
        ...

    @endpoint.delete(
        "/responses/{response_id}?beta=true",
        None,
        headers={"Accept": "*/*"},
        header={"betas": "openai-beta"},
    )
    def delete(
        self,
        response_id: str,
        *,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = omit,
        **options: Unpack[Options],
    ) -> None:
        """Delete a stored response. Nothing comes back. (`DELETE /responses/{response_id}?beta=true`)"""
        ...

    @endpoint.post("/responses/{response_id}/cancel?beta=true", "BetaResponse", header={"betas": "openai-beta"})
    def cancel(
        self,
        response_id: str,
        *,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = omit,
        **options: Unpack[Options],
    ) -> BetaResponse:
        """Stop a response that was created with `background=True`; others cannot be cancelled.

        `POST /responses/{response_id}/cancel?beta=true`
        """
        ...

    @endpoint.post("/responses/compact?beta=true", "BetaCompactedResponse", header={"betas": "openai-beta"})
    def compact(
        self,
        *,
        model: Optional[ResponsesModel],
        image: response_compact_params.Image | Omit = omit,
        input: Union[str, Iterable[BetaResponseInputItemParam], None] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: Optional[response_compact_params.PromptCacheOptions] | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        service_tier: Optional[Literal["auto", "default", "fast", "flex", "priority"]] | Omit = omit,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = omit,
        **options: Unpack[Options],
    ) -> BetaCompactedResponse:
        """Shorten a conversation to items that can be the input of the next response in place of everything before.

        `POST /responses/compact?beta=true`

        Args:
            model: The model that compacts.
            input: What to compact: a text of at most 10485760 characters or a list of items.
            instructions: A system message put before everything else; that of `previous_response_id` is not taken
                over.
            previous_response_id: The response whose conversation to compact.
            prompt_cache_key: Requests with the same key and beginning share cached input more often; at most 64
                characters.
            prompt_cache_options: Where prompt caching breaks and for how long it holds.
            prompt_cache_retention: How long cached input may be kept. Deprecated in favour of
                `prompt_cache_options`.
            service_tier: How fast and at what price the request is served. The API's default is `auto`: what the
                project is set to.
            betas: Features in beta to switch on; sent as the header `openai-beta`.
        """
        ...

    @endpoint.helper("websockets:connect_beta_responses")
    def connect(
        self,
        *,
        websocket_connection_options: SyncWebSocketConnectionOptions | Omit = omit,
        on_reconnecting: Optional[ReconnectingHandler] = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1048576,
        extra_query: Query | Omit = omit,
        extra_headers: Headers | Omit = omit,
    ) -> ResponsesConnectionManager:
        """Open a websocket on which responses are created.

        With `on_reconnecting` a lost connection is opened anew, up to `max_retries` times with waits from
        `initial_delay` to `max_delay` seconds; up to `max_queue_size` bytes of messages wait meanwhile. Betas are asked
        for by `extra_headers={"openai-beta": ...}`.
        """
        ...


class AsyncResponses(AsyncAPIResource):
    """Have a model answer, with what is still in beta: several agents that work on one response."""

    @cached_property
    def input_items(self) -> AsyncInputItems:
        from openai.resources.beta.responses.input_items import AsyncInputItems

        return AsyncInputItems(self._client)

    @cached_property
    def input_tokens(self) -> AsyncInputTokens:
        from openai.resources.beta.responses.input_tokens import AsyncInputTokens

        return AsyncInputTokens(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncResponsesWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncResponsesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncResponsesWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncResponsesWithStreamingResponse(self)

    @overload
    async def create(
        self,
        *,
        access_programs: response_create_params.AccessPrograms | Omit = omit,
        background: Optional[bool] | Omit = omit,
        background_options: response_create_params.BackgroundOptions | Omit = omit,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = omit,
        conversation: Optional[response_create_params.Conversation] | Omit = omit,
        image: response_create_params.Image | Omit = omit,
        include: Optional[List[BetaResponseIncludable]] | Omit = omit,
        input: Union[str, BetaResponseInputParam] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_output_tokens: Optional[int] | Omit = omit,
        max_tool_calls: Optional[int] | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: Optional[response_create_params.Moderation] | Omit = omit,
        multi_agent: Optional[response_create_params.MultiAgent] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt: Optional[BetaResponsePromptParam] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning: Optional[response_create_params.Reasoning] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        service_tier: Optional[BetaServiceTier] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        text: BetaResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[BetaToolParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = omit,
        user: str | Omit = omit,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        **options: Unpack[Options],
    ) -> BetaResponse: ...

    @overload
    async def create(
        self,
        *,
        stream: Literal[True],
        access_programs: response_create_params.AccessPrograms | Omit = omit,
        background: Optional[bool] | Omit = omit,
        background_options: response_create_params.BackgroundOptions | Omit = omit,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = omit,
        conversation: Optional[response_create_params.Conversation] | Omit = omit,
        image: response_create_params.Image | Omit = omit,
        include: Optional[List[BetaResponseIncludable]] | Omit = omit,
        input: Union[str, BetaResponseInputParam] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_output_tokens: Optional[int] | Omit = omit,
        max_tool_calls: Optional[int] | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: Optional[response_create_params.Moderation] | Omit = omit,
        multi_agent: Optional[response_create_params.MultiAgent] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt: Optional[BetaResponsePromptParam] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning: Optional[response_create_params.Reasoning] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        service_tier: Optional[BetaServiceTier] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        text: BetaResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[BetaToolParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = omit,
        user: str | Omit = omit,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncStream[BetaResponseStreamEvent]: ...

    @overload
    async def create(
        self,
        *,
        access_programs: response_create_params.AccessPrograms | Omit = omit,
        background: Optional[bool] | Omit = omit,
        background_options: response_create_params.BackgroundOptions | Omit = omit,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = omit,
        conversation: Optional[response_create_params.Conversation] | Omit = omit,
        image: response_create_params.Image | Omit = omit,
        include: Optional[List[BetaResponseIncludable]] | Omit = omit,
        input: Union[str, BetaResponseInputParam] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_output_tokens: Optional[int] | Omit = omit,
        max_tool_calls: Optional[int] | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: Optional[response_create_params.Moderation] | Omit = omit,
        multi_agent: Optional[response_create_params.MultiAgent] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt: Optional[BetaResponsePromptParam] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning: Optional[response_create_params.Reasoning] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        service_tier: Optional[BetaServiceTier] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        text: BetaResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[BetaToolParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = omit,
        user: str | Omit = omit,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = omit,
        stream: Optional[bool] | Omit = omit,
        **options: Unpack[Options],
    ) -> BetaResponse | AsyncStream[BetaResponseStreamEvent]: ...

    @endpoint.post(
        "/responses?beta=true",
        "BetaResponse",
        stream="BetaResponseStreamEvent",
        header={"betas": "openai-beta"},
    )
    async def create(
        self,
        *,
        access_programs: response_create_params.AccessPrograms | Omit = omit,
        background: Optional[bool] | Omit = omit,
        background_options: response_create_params.BackgroundOptions | Omit = omit,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = omit,
        conversation: Optional[response_create_params.Conversation] | Omit = omit,
        image: response_create_params.Image | Omit = omit,
        include: Optional[List[BetaResponseIncludable]] | Omit = omit,
        input: Union[str, BetaResponseInputParam] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_output_tokens: Optional[int] | Omit = omit,
        max_tool_calls: Optional[int] | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: Optional[response_create_params.Moderation] | Omit = omit,
        multi_agent: Optional[response_create_params.MultiAgent] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt: Optional[BetaResponsePromptParam] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning: Optional[response_create_params.Reasoning] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        service_tier: Optional[BetaServiceTier] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        text: BetaResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[BetaToolParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = omit,
        user: str | Omit = omit,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = omit,
        stream: Optional[bool] | Omit = omit,
        **options: Unpack[Options],
    ) -> BetaResponse | AsyncStream[BetaResponseStreamEvent]:
        """Ask a model for a response. With `stream=True` the events come back as they arrive; with `background=True`
        the answer is a response that is still queued.

        `POST /responses?beta=true`

        Args:
            access_programs: The access programs to make use of.
            background: Whether to answer at once and go on working; ask with `retrieve` how it stands. The API's
                default is `False`.
            background_options: How a response with `background=True` is run.
            context_management: What to do when the context grows too long, one entry or more.
            conversation: The conversation that the response belongs to, as an id or `{"id": ...}`: its items come
                before `input`, and the new input and output items are added to it at the end. Not together with
                `previous_response_id`.
            include: Parts of the output that are left out unless named here.
            input: What the model is given: a text, which counts as one user message, or a list of items.
            instructions: A system message put before everything else. Instructions of the response in
                `previous_response_id` are not taken over.
            max_output_tokens: The most tokens to generate, those of reasoning included; at least 16.
            max_tool_calls: How many calls of built-in tools are made at most, all tools together; later ones are
                ignored.
            metadata: Up to 16 pairs kept with the response: keys of at most 64 characters, values of at most 512.
            model: The model that answers.
            moderation: Have the input and output checked by a moderation model.
            multi_agent: Whether the model may start subagents, run by the API; needs `responses_multi_agent=v1` in
                `betas`.
            parallel_tool_calls: Whether the model may call several tools at once. The API's default is `True`.
            previous_response_id: The response to continue from. Not together with `conversation`.
            prompt: A stored prompt template and the values for it.
            prompt_cache_key: Requests with the same key and beginning share cached input more often; it takes the
                place of `user`.
            prompt_cache_options: Where prompt caching breaks and for how long it holds; for `gpt-5.6` and newer
                models.
            prompt_cache_retention: How long cached input may be kept. Deprecated in favour of
                `prompt_cache_options`.
            reasoning: How a reasoning model thinks.
            safety_identifier: A stable mark of your end user, at most 64 characters; send a hash rather than a name
                or address.
            service_tier: How fast and at what price the request is served. The API's default is `auto`: what the
                project is set to. The response tells the tier that was used, which may be another one.
            store: Whether the response can be looked up later. The API's default is `True`.
            stream_options: How events are streamed; only with `stream=True`.
            temperature: How random the output is, from 0 to 2. The API's default is 1. Change this or `top_p`, not
                both.
            text: The form and length of text output; with a JSON schema the output follows it.
            tool_choice: Which tool the model may or must call.
            tools: What the model may call: built-in tools, MCP servers, your functions and custom tools.
            top_logprobs: How many likely tokens to report at each place, from 0 to 20; some places may have fewer.
            top_p: Sample only from the likeliest tokens that make up this share, from 0 to 1. The API's default is
                1.
            truncation: Deprecated. What to do with an input that is too long: `auto` drops items from its
                beginning, `disabled`, the API's default, makes the request fail with status 400.
            user: Deprecated in favour of `safety_identifier` and `prompt_cache_key`.
            betas: Features in beta to switch on; sent as the header `openai-beta`.
        """
        ...

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: List[BetaResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = omit,
        stream: Literal[False] | Omit = omit,
        **options: Unpack[Options],
    ) -> BetaResponse: ...

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[True],
        include: List[BetaResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncStream[BetaResponseStreamEvent]: ...

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: List[BetaResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = omit,
        stream: Optional[bool] | Omit = omit,
        **options: Unpack[Options],
    ) -> BetaResponse | AsyncStream[BetaResponseStreamEvent]: ...

    @endpoint.get(
        "/responses/{response_id}?beta=true",
        "BetaResponse",
        stream="BetaResponseStreamEvent",
        header={"betas": "openai-beta"},
    )
    async def retrieve(
        self,
        response_id: str,
        *,
        include: List[BetaResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = omit,
        stream: Optional[bool] | Omit = omit,
        **options: Unpack[Options],
    ) -> BetaResponse | AsyncStream[BetaResponseStreamEvent]:
        """Look up a stored response. With `stream=True` the events of a background response are sent again and followed
        to its end.

        `GET /responses/{response_id}?beta=true`

        Args:
            include: Parts of the output that are left out unless named here.
            include_obfuscation: With `stream=True`: whether deltas carry random padding that hides their length. On
                unless `False`.
            starting_after: With `stream=True`: skip the events up to this `sequence_number`.
            betas: Features in beta to switch on; sent as the header `openai-beta`.
        """
        ...

    @endpoint.delete(
        "/responses/{response_id}?beta=true",
        None,
        headers={"Accept": "*/*"},
        header={"betas": "openai-beta"},
    )
    async def delete(
        self,
        response_id: str,
        *,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = omit,
        **options: Unpack[Options],
    ) -> None:
        """Delete a stored response. Nothing comes back. (`DELETE /responses/{response_id}?beta=true`)"""
        ...

    @endpoint.post("/responses/{response_id}/cancel?beta=true", "BetaResponse", header={"betas": "openai-beta"})
    async def cancel(
        self,
        response_id: str,
        *,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = omit,
        **options: Unpack[Options],
    ) -> BetaResponse:
        """Stop a response that was created with `background=True`; others cannot be cancelled.

        `POST /responses/{response_id}/cancel?beta=true`
        """
        ...

    @endpoint.post("/responses/compact?beta=true", "BetaCompactedResponse", header={"betas": "openai-beta"})
    async def compact(
        self,
        *,
        model: Optional[ResponsesModel],
        image: response_compact_params.Image | Omit = omit,
        input: Union[str, Iterable[BetaResponseInputItemParam], None] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: Optional[response_compact_params.PromptCacheOptions] | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        service_tier: Optional[Literal["auto", "default", "fast", "flex", "priority"]] | Omit = omit,
        betas: List[Literal["responses_multi_agent=v1"]] | Omit = omit,
        **options: Unpack[Options],
    ) -> BetaCompactedResponse:
        """Shorten a conversation to items that can be the input of the next response in place of everything before.

        `POST /responses/compact?beta=true`

        Args:
            model: The model that compacts.
            input: What to compact: a text of at most 10485760 characters or a list of items.
            instructions: A system message put before everything else; that of `previous_response_id` is not taken
                over.
            previous_response_id: The response whose conversation to compact.
            prompt_cache_key: Requests with the same key and beginning share cached input more often; at most 64
                characters.
            prompt_cache_options: Where prompt caching breaks and for how long it holds.
            prompt_cache_retention: How long cached input may be kept. Deprecated in favour of
                `prompt_cache_options`.
            service_tier: How fast and at what price the request is served. The API's default is `auto`: what the
                project is set to.
            betas: Features in beta to switch on; sent as the header `openai-beta`.
        """
        ...

    @endpoint.helper("websockets:connect_beta_responses")
    def connect(
        self,
        *,
        websocket_connection_options: WebSocketConnectionOptions | Omit = omit,
        on_reconnecting: Optional[AsyncReconnectingHandler] = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1048576,
        extra_query: Query | Omit = omit,
        extra_headers: Headers | Omit = omit,
    ) -> AsyncResponsesConnectionManager:
        """Open a websocket on which responses are created.

        With `on_reconnecting` a lost connection is opened anew, up to `max_retries` times with waits from
        `initial_delay` to `max_delay` seconds; up to `max_queue_size` bytes of messages wait meanwhile. Betas are asked
        for by `extra_headers={"openai-beta": ...}`.
        """
        ...


class ResponsesWithRawResponse(RawView):
    """The calls of `Responses`, answered with the HTTP response around it."""

    def __init__(self, responses: Responses) -> None:
        self._responses = self._resource = responses

    create = raw(Responses.create)
    retrieve = raw(Responses.retrieve)
    delete = raw(Responses.delete)
    cancel = raw(Responses.cancel)
    compact = raw(Responses.compact)

    @cached_property
    def input_items(self) -> InputItemsWithRawResponse:
        from openai.resources.beta.responses.input_items import InputItemsWithRawResponse

        return InputItemsWithRawResponse(self._responses.input_items)

    @cached_property
    def input_tokens(self) -> InputTokensWithRawResponse:
        from openai.resources.beta.responses.input_tokens import InputTokensWithRawResponse

        return InputTokensWithRawResponse(self._responses.input_tokens)


class AsyncResponsesWithRawResponse(RawView):
    """The calls of `AsyncResponses`, answered with the HTTP response around it."""

    def __init__(self, responses: AsyncResponses) -> None:
        self._responses = self._resource = responses

    create = raw(AsyncResponses.create)
    retrieve = raw(AsyncResponses.retrieve)
    delete = raw(AsyncResponses.delete)
    cancel = raw(AsyncResponses.cancel)
    compact = raw(AsyncResponses.compact)

    @cached_property
    def input_items(self) -> AsyncInputItemsWithRawResponse:
        from openai.resources.beta.responses.input_items import AsyncInputItemsWithRawResponse

        return AsyncInputItemsWithRawResponse(self._responses.input_items)

    @cached_property
    def input_tokens(self) -> AsyncInputTokensWithRawResponse:
        from openai.resources.beta.responses.input_tokens import AsyncInputTokensWithRawResponse

        return AsyncInputTokensWithRawResponse(self._responses.input_tokens)


class ResponsesWithStreamingResponse(StreamingView):
    """The calls of `Responses`, answered while the body is still to be read."""

    def __init__(self, responses: Responses) -> None:
        self._responses = self._resource = responses

    create = streaming(Responses.create)
    retrieve = streaming(Responses.retrieve)
    delete = streaming(Responses.delete)
    cancel = streaming(Responses.cancel)
    compact = streaming(Responses.compact)

    @cached_property
    def input_items(self) -> InputItemsWithStreamingResponse:
        from openai.resources.beta.responses.input_items import InputItemsWithStreamingResponse

        return InputItemsWithStreamingResponse(self._responses.input_items)

    @cached_property
    def input_tokens(self) -> InputTokensWithStreamingResponse:
        from openai.resources.beta.responses.input_tokens import InputTokensWithStreamingResponse

        return InputTokensWithStreamingResponse(self._responses.input_tokens)


class AsyncResponsesWithStreamingResponse(StreamingView):
    """The calls of `AsyncResponses`, answered while the body is still to be read."""

    def __init__(self, responses: AsyncResponses) -> None:
        self._responses = self._resource = responses

    create = streaming(AsyncResponses.create)
    retrieve = streaming(AsyncResponses.retrieve)
    delete = streaming(AsyncResponses.delete)
    cancel = streaming(AsyncResponses.cancel)
    compact = streaming(AsyncResponses.compact)

    @cached_property
    def input_items(self) -> AsyncInputItemsWithStreamingResponse:
        from openai.resources.beta.responses.input_items import AsyncInputItemsWithStreamingResponse

        return AsyncInputItemsWithStreamingResponse(self._responses.input_items)

    @cached_property
    def input_tokens(self) -> AsyncInputTokensWithStreamingResponse:
        from openai.resources.beta.responses.input_tokens import AsyncInputTokensWithStreamingResponse

        return AsyncInputTokensWithStreamingResponse(self._responses.input_tokens)
