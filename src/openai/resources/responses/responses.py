# Made from api/responses.py by `make generate`. Do not edit.
"""Responses: a model answers, uses tools and keeps the state."""

from __future__ import annotations

from typing import Any, Dict, Iterable, List, Optional, TYPE_CHECKING, Type, Union, overload
from typing_extensions import Literal, Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._core.options import Options
    from openai._core.parsed_response import ParsedResponse
    from openai._core.parsed_response import TextFormatT
    from openai._core.websocket import AsyncReconnectingHandler
    from openai._core.websocket import ReconnectingHandler
    from openai._core.websocket import SyncWebSocketConnectionOptions
    from openai._core.websocket import WebSocketConnectionOptions
    from openai._streaming import AsyncStream
    from openai._streaming import Stream
    from openai._types import Headers
    from openai._types import Query
    from openai.lib.streaming.responses import AsyncResponseStreamManager
    from openai.lib.streaming.responses import ResponseStreamManager
    from openai.resources.responses.connection import AsyncResponsesConnection
    from openai.resources.responses.connection import AsyncResponsesConnectionManager
    from openai.resources.responses.connection import AsyncResponsesResponseResource
    from openai.resources.responses.connection import BaseAsyncResponsesConnectionResource
    from openai.resources.responses.connection import BaseResponsesConnectionResource
    from openai.resources.responses.connection import ResponsesConnection
    from openai.resources.responses.connection import ResponsesConnectionManager
    from openai.resources.responses.connection import ResponsesResponseResource
    from openai.resources.responses.input_items import AsyncInputItems
    from openai.resources.responses.input_items import AsyncInputItemsWithRawResponse
    from openai.resources.responses.input_items import AsyncInputItemsWithStreamingResponse
    from openai.resources.responses.input_items import InputItems
    from openai.resources.responses.input_items import InputItemsWithRawResponse
    from openai.resources.responses.input_items import InputItemsWithStreamingResponse
    from openai.resources.responses.input_tokens import AsyncInputTokens
    from openai.resources.responses.input_tokens import AsyncInputTokensWithRawResponse
    from openai.resources.responses.input_tokens import AsyncInputTokensWithStreamingResponse
    from openai.resources.responses.input_tokens import InputTokens
    from openai.resources.responses.input_tokens import InputTokensWithRawResponse
    from openai.resources.responses.input_tokens import InputTokensWithStreamingResponse
    from openai.types.responses.compacted_response import CompactedResponse
    from openai.types.responses.response import Response
    from openai.types.responses.response_deleted import ResponseDeleted
    from openai.types.responses.response_includable import ResponseIncludable
    from openai.types.responses.response_input_item_param import ResponseInputItemParam
    from openai.types.responses.response_input_param import ResponseInputParam
    from openai.types.responses.response_prompt_param import ResponsePromptParam
    from openai.types.responses.response_stream_event import ResponseStreamEvent
    from openai.types.responses.response_text_config_param import ResponseTextConfigParam
    from openai.types.responses.service_tier import ServiceTier
    from openai.types.responses.tool_param import ToolParam
    from openai.types.shared_params.metadata import Metadata
    from openai.types.shared_params.reasoning import Reasoning
    from openai.types.shared_params.reasoning_effort import ReasoningEffort
    from openai.types.shared_params.responses_model import ResponsesModel
    from openai.types.responses import response_compact_params
    from openai.types.responses import response_create_params
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "Options": "openai._core.options",
            "ParsedResponse": "openai._core.parsed_response",
            "TextFormatT": "openai._core.parsed_response",
            "AsyncReconnectingHandler": "openai._core.websocket",
            "ReconnectingHandler": "openai._core.websocket",
            "SyncWebSocketConnectionOptions": "openai._core.websocket",
            "WebSocketConnectionOptions": "openai._core.websocket",
            "AsyncStream": "openai._streaming",
            "Stream": "openai._streaming",
            "Headers": "openai._types",
            "Query": "openai._types",
            "AsyncResponseStreamManager": "openai.lib.streaming.responses",
            "ResponseStreamManager": "openai.lib.streaming.responses",
            "AsyncResponsesConnection": "openai.resources.responses.connection",
            "AsyncResponsesConnectionManager": "openai.resources.responses.connection",
            "AsyncResponsesResponseResource": "openai.resources.responses.connection",
            "BaseAsyncResponsesConnectionResource": "openai.resources.responses.connection",
            "BaseResponsesConnectionResource": "openai.resources.responses.connection",
            "ResponsesConnection": "openai.resources.responses.connection",
            "ResponsesConnectionManager": "openai.resources.responses.connection",
            "ResponsesResponseResource": "openai.resources.responses.connection",
            "AsyncInputItems": "openai.resources.responses.input_items",
            "AsyncInputItemsWithRawResponse": "openai.resources.responses.input_items",
            "AsyncInputItemsWithStreamingResponse": "openai.resources.responses.input_items",
            "InputItems": "openai.resources.responses.input_items",
            "InputItemsWithRawResponse": "openai.resources.responses.input_items",
            "InputItemsWithStreamingResponse": "openai.resources.responses.input_items",
            "AsyncInputTokens": "openai.resources.responses.input_tokens",
            "AsyncInputTokensWithRawResponse": "openai.resources.responses.input_tokens",
            "AsyncInputTokensWithStreamingResponse": "openai.resources.responses.input_tokens",
            "InputTokens": "openai.resources.responses.input_tokens",
            "InputTokensWithRawResponse": "openai.resources.responses.input_tokens",
            "InputTokensWithStreamingResponse": "openai.resources.responses.input_tokens",
            "CompactedResponse": "openai.types.responses.compacted_response",
            "Response": "openai.types.responses.response",
            "ResponseDeleted": "openai.types.responses.response_deleted",
            "ResponseIncludable": "openai.types.responses.response_includable",
            "ResponseInputItemParam": "openai.types.responses.response_input_item_param",
            "ResponseInputParam": "openai.types.responses.response_input_param",
            "ResponsePromptParam": "openai.types.responses.response_prompt_param",
            "ResponseStreamEvent": "openai.types.responses.response_stream_event",
            "ResponseTextConfigParam": "openai.types.responses.response_text_config_param",
            "ServiceTier": "openai.types.responses.service_tier",
            "ToolParam": "openai.types.responses.tool_param",
            "Metadata": "openai.types.shared_params.metadata",
            "Reasoning": "openai.types.shared_params.reasoning",
            "ReasoningEffort": "openai.types.shared_params.reasoning_effort",
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
    """Have a model answer, with tools, streaming and state kept by the API."""

    @cached_property
    def input_items(self) -> InputItems:
        from openai.resources.responses.input_items import InputItems

        return InputItems(self._client)

    @cached_property
    def input_tokens(self) -> InputTokens:
        from openai.resources.responses.input_tokens import InputTokens

        return InputTokens(self._client)

    @cached_property
    def with_raw_response(self) -> ResponsesWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return ResponsesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ResponsesWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return ResponsesWithStreamingResponse(self)

    @endpoint.helper("responses:parse")
    def parse(
        self,
        *,
        access_programs: response_create_params.AccessPrograms | Omit = omit,
        background: Optional[bool] | Omit = omit,
        background_options: response_create_params.BackgroundOptions | Omit = omit,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = omit,
        conversation: Optional[response_create_params.Conversation] | Omit = omit,
        image: response_create_params.Image | Omit = omit,
        include: Optional[List[ResponseIncludable]] | Omit = omit,
        input: Union[str, ResponseInputParam, Dict[str, object]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_output_tokens: Optional[int] | Omit = omit,
        max_tool_calls: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: Optional[response_create_params.Moderation] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt: Optional[ResponsePromptParam] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning: Optional[Reasoning] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        service_tier: Optional[ServiceTier] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[ToolParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = omit,
        user: str | Omit = omit,
        text_format: Type[TextFormatT] | Omit = omit,
        response_format: Type[TextFormatT] | Omit = omit,
        parse_as: Optional[Type[Any]] | Omit = omit,
        stream: Optional[bool] | Omit = omit,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        **options: Unpack[Options],
    ) -> ParsedResponse[TextFormatT]:
        """Ask for a response and read its text into `text_format`, a pydantic model or dataclass; `output_parsed` has
        the result. `response_format` is another name for `text_format`. A text that does not fit it, as when the output
        limit cuts it off, raises a `ValidationError`; arguments of tools made by `pydantic_function_tool` are read
        likewise.

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
            reasoning_effort: Short for `reasoning={"effort": ...}`, merged into a given `reasoning`.
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
        """
        ...

    @endpoint.helper("responses:stream")
    def stream(
        self,
        *,
        access_programs: response_create_params.AccessPrograms | Omit = omit,
        background: Optional[bool] | Omit = omit,
        background_options: response_create_params.BackgroundOptions | Omit = omit,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = omit,
        conversation: Optional[response_create_params.Conversation] | Omit = omit,
        image: response_create_params.Image | Omit = omit,
        include: Optional[List[ResponseIncludable]] | Omit = omit,
        input: Union[str, ResponseInputParam, Dict[str, object]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_output_tokens: Optional[int] | Omit = omit,
        max_tool_calls: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: Optional[response_create_params.Moderation] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt: Optional[ResponsePromptParam] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning: Optional[Reasoning] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        service_tier: Optional[ServiceTier] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[ToolParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = omit,
        user: str | Omit = omit,
        response_id: str | Omit = omit,
        text_format: Type[TextFormatT] | Omit = omit,
        starting_after: int | Omit = omit,
        **options: Unpack[Options],
    ) -> ResponseStreamManager[TextFormatT]:
        """Stream a response, with the text so far in the events and `get_final_response()` for the whole. `response_id`
        follows an existing response in place of creating one, and yields only events numbered above `starting_after`.

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
            reasoning_effort: Short for `reasoning={"effort": ...}`, merged into a given `reasoning`.
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
        """
        ...

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
        include: Optional[List[ResponseIncludable]] | Omit = omit,
        input: Union[str, ResponseInputParam, Dict[str, object]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_output_tokens: Optional[int] | Omit = omit,
        max_tool_calls: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: Optional[response_create_params.Moderation] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt: Optional[ResponsePromptParam] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning: Optional[Reasoning] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        service_tier: Optional[ServiceTier] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[ToolParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = omit,
        user: str | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        **options: Unpack[Options],
    ) -> Response: ...

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
        include: Optional[List[ResponseIncludable]] | Omit = omit,
        input: Union[str, ResponseInputParam, Dict[str, object]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_output_tokens: Optional[int] | Omit = omit,
        max_tool_calls: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: Optional[response_create_params.Moderation] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt: Optional[ResponsePromptParam] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning: Optional[Reasoning] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        service_tier: Optional[ServiceTier] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[ToolParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[Options],
    ) -> Stream[ResponseStreamEvent]: ...

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
        include: Optional[List[ResponseIncludable]] | Omit = omit,
        input: Union[str, ResponseInputParam, Dict[str, object]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_output_tokens: Optional[int] | Omit = omit,
        max_tool_calls: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: Optional[response_create_params.Moderation] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt: Optional[ResponsePromptParam] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning: Optional[Reasoning] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        service_tier: Optional[ServiceTier] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[ToolParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = omit,
        user: str | Omit = omit,
        stream: Optional[bool] | Omit = omit,
        **options: Unpack[Options],
    ) -> Response | Stream[ResponseStreamEvent]: ...

    @endpoint.post("/responses", "Response", stream="ResponseStreamEvent", before="create_response")
    def create(
        self,
        *,
        access_programs: response_create_params.AccessPrograms | Omit = omit,
        background: Optional[bool] | Omit = omit,
        background_options: response_create_params.BackgroundOptions | Omit = omit,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = omit,
        conversation: Optional[response_create_params.Conversation] | Omit = omit,
        image: response_create_params.Image | Omit = omit,
        include: Optional[List[ResponseIncludable]] | Omit = omit,
        input: Union[str, ResponseInputParam, Dict[str, object]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_output_tokens: Optional[int] | Omit = omit,
        max_tool_calls: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: Optional[response_create_params.Moderation] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt: Optional[ResponsePromptParam] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning: Optional[Reasoning] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        service_tier: Optional[ServiceTier] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[ToolParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = omit,
        user: str | Omit = omit,
        stream: Optional[bool] | Omit = omit,
        **options: Unpack[Options],
    ) -> Response | Stream[ResponseStreamEvent]:
        """Ask a model for a response. With `stream=True` the events come back as they arrive; with `background=True`
        the answer is a response that is still queued.

        `POST /responses`

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
            reasoning_effort: Short for `reasoning={"effort": ...}`, merged into a given `reasoning`.
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
        """
        ...

    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: List[ResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: Literal[False] | Omit = omit,
        **options: Unpack[Options],
    ) -> Response: ...

    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[True],
        include: List[ResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        **options: Unpack[Options],
    ) -> Stream[ResponseStreamEvent]: ...

    @overload
    def retrieve(
        self,
        response_id: str,
        *,
        include: List[ResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: Optional[bool] | Omit = omit,
        **options: Unpack[Options],
    ) -> Response | Stream[ResponseStreamEvent]: ...

    @endpoint.get("/responses/{response_id}", "Response", stream="ResponseStreamEvent")
    def retrieve(
        self,
        response_id: str,
        *,
        include: List[ResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: Optional[bool] | Omit = omit,
        **options: Unpack[Options],
    ) -> Response | Stream[ResponseStreamEvent]:
        """Look up a stored response. With `stream=True` the events of a background response are sent again and followed
        to its end.

        `GET /responses/{response_id}`

        Args:
            include: Parts of the output that are left out unless named here.
            include_obfuscation: With `stream=True`: whether deltas carry random padding that hides their length. On
                unless `False`.
            starting_after: With `stream=True`: skip the events up to this `sequence_number`.
        """
        ...

    @endpoint.delete("/responses/{response_id}", "ResponseDeleted", headers={"Accept": "*/*"}, after="response_deleted")
    def delete(self, response_id: str, **options: Unpack[Options]) -> ResponseDeleted:
        """Delete a stored response. (`DELETE /responses/{response_id}`)"""
        ...

    @endpoint.post("/responses/{response_id}/cancel", "Response")
    def cancel(self, response_id: str, **options: Unpack[Options]) -> Response:
        """Stop a response that was created with `background=True`; others cannot be cancelled.

        `POST /responses/{response_id}/cancel`
        """
        ...

    @endpoint.post("/responses/compact", "CompactedResponse")
    def compact(
        self,
        *,
        model: Union[Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"], str, None],
        image: response_compact_params.Image | Omit = omit,
        input: Union[str, Iterable[ResponseInputItemParam], None] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: Optional[response_compact_params.PromptCacheOptions] | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        service_tier: Optional[Literal["auto", "default", "fast", "flex", "priority"]] | Omit = omit,
        **options: Unpack[Options],
    ) -> CompactedResponse:
        """Shorten a conversation to items that can be the input of the next response in place of everything before.

        `POST /responses/compact`

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
        """
        ...

    @endpoint.helper("websockets:connect_responses")
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
        `initial_delay` to `max_delay` seconds; up to `max_queue_size` bytes of messages wait meanwhile.
        """
        ...


class AsyncResponses(AsyncAPIResource):
    """Have a model answer, with tools, streaming and state kept by the API."""

    @cached_property
    def input_items(self) -> AsyncInputItems:
        from openai.resources.responses.input_items import AsyncInputItems

        return AsyncInputItems(self._client)

    @cached_property
    def input_tokens(self) -> AsyncInputTokens:
        from openai.resources.responses.input_tokens import AsyncInputTokens

        return AsyncInputTokens(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncResponsesWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncResponsesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncResponsesWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncResponsesWithStreamingResponse(self)

    @endpoint.helper("responses:parse")
    async def parse(
        self,
        *,
        access_programs: response_create_params.AccessPrograms | Omit = omit,
        background: Optional[bool] | Omit = omit,
        background_options: response_create_params.BackgroundOptions | Omit = omit,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = omit,
        conversation: Optional[response_create_params.Conversation] | Omit = omit,
        image: response_create_params.Image | Omit = omit,
        include: Optional[List[ResponseIncludable]] | Omit = omit,
        input: Union[str, ResponseInputParam, Dict[str, object]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_output_tokens: Optional[int] | Omit = omit,
        max_tool_calls: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: Optional[response_create_params.Moderation] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt: Optional[ResponsePromptParam] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning: Optional[Reasoning] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        service_tier: Optional[ServiceTier] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[ToolParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = omit,
        user: str | Omit = omit,
        text_format: Type[TextFormatT] | Omit = omit,
        response_format: Type[TextFormatT] | Omit = omit,
        parse_as: Optional[Type[Any]] | Omit = omit,
        stream: Optional[bool] | Omit = omit,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        **options: Unpack[Options],
    ) -> ParsedResponse[TextFormatT]:
        """Ask for a response and read its text into `text_format`, a pydantic model or dataclass; `output_parsed` has
        the result. `response_format` is another name for `text_format`. A text that does not fit it, as when the output
        limit cuts it off, raises a `ValidationError`; arguments of tools made by `pydantic_function_tool` are read
        likewise.

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
            reasoning_effort: Short for `reasoning={"effort": ...}`, merged into a given `reasoning`.
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
        """
        ...

    @endpoint.helper("responses:stream")
    def stream(
        self,
        *,
        access_programs: response_create_params.AccessPrograms | Omit = omit,
        background: Optional[bool] | Omit = omit,
        background_options: response_create_params.BackgroundOptions | Omit = omit,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = omit,
        conversation: Optional[response_create_params.Conversation] | Omit = omit,
        image: response_create_params.Image | Omit = omit,
        include: Optional[List[ResponseIncludable]] | Omit = omit,
        input: Union[str, ResponseInputParam, Dict[str, object]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_output_tokens: Optional[int] | Omit = omit,
        max_tool_calls: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: Optional[response_create_params.Moderation] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt: Optional[ResponsePromptParam] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning: Optional[Reasoning] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        service_tier: Optional[ServiceTier] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[ToolParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = omit,
        user: str | Omit = omit,
        response_id: str | Omit = omit,
        text_format: Type[TextFormatT] | Omit = omit,
        starting_after: int | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncResponseStreamManager[TextFormatT]:
        """Stream a response, with the text so far in the events and `get_final_response()` for the whole. `response_id`
        follows an existing response in place of creating one, and yields only events numbered above `starting_after`.

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
            reasoning_effort: Short for `reasoning={"effort": ...}`, merged into a given `reasoning`.
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
        """
        ...

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
        include: Optional[List[ResponseIncludable]] | Omit = omit,
        input: Union[str, ResponseInputParam, Dict[str, object]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_output_tokens: Optional[int] | Omit = omit,
        max_tool_calls: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: Optional[response_create_params.Moderation] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt: Optional[ResponsePromptParam] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning: Optional[Reasoning] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        service_tier: Optional[ServiceTier] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[ToolParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = omit,
        user: str | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        **options: Unpack[Options],
    ) -> Response: ...

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
        include: Optional[List[ResponseIncludable]] | Omit = omit,
        input: Union[str, ResponseInputParam, Dict[str, object]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_output_tokens: Optional[int] | Omit = omit,
        max_tool_calls: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: Optional[response_create_params.Moderation] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt: Optional[ResponsePromptParam] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning: Optional[Reasoning] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        service_tier: Optional[ServiceTier] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[ToolParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncStream[ResponseStreamEvent]: ...

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
        include: Optional[List[ResponseIncludable]] | Omit = omit,
        input: Union[str, ResponseInputParam, Dict[str, object]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_output_tokens: Optional[int] | Omit = omit,
        max_tool_calls: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: Optional[response_create_params.Moderation] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt: Optional[ResponsePromptParam] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning: Optional[Reasoning] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        service_tier: Optional[ServiceTier] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[ToolParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = omit,
        user: str | Omit = omit,
        stream: Optional[bool] | Omit = omit,
        **options: Unpack[Options],
    ) -> Response | AsyncStream[ResponseStreamEvent]: ...

    @endpoint.post("/responses", "Response", stream="ResponseStreamEvent", before="create_response")
    async def create(
        self,
        *,
        access_programs: response_create_params.AccessPrograms | Omit = omit,
        background: Optional[bool] | Omit = omit,
        background_options: response_create_params.BackgroundOptions | Omit = omit,
        context_management: Optional[Iterable[response_create_params.ContextManagement]] | Omit = omit,
        conversation: Optional[response_create_params.Conversation] | Omit = omit,
        image: response_create_params.Image | Omit = omit,
        include: Optional[List[ResponseIncludable]] | Omit = omit,
        input: Union[str, ResponseInputParam, Dict[str, object]] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        max_output_tokens: Optional[int] | Omit = omit,
        max_tool_calls: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: ResponsesModel | Omit = omit,
        moderation: Optional[response_create_params.Moderation] | Omit = omit,
        parallel_tool_calls: Optional[bool] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt: Optional[ResponsePromptParam] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: response_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning: Optional[Reasoning] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        service_tier: Optional[ServiceTier] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[response_create_params.StreamOptions] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        text: ResponseTextConfigParam | Omit = omit,
        tool_choice: response_create_params.ToolChoice | Omit = omit,
        tools: Iterable[ToolParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        truncation: Optional[Literal["auto", "disabled"]] | Omit = omit,
        user: str | Omit = omit,
        stream: Optional[bool] | Omit = omit,
        **options: Unpack[Options],
    ) -> Response | AsyncStream[ResponseStreamEvent]:
        """Ask a model for a response. With `stream=True` the events come back as they arrive; with `background=True`
        the answer is a response that is still queued.

        `POST /responses`

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
            reasoning_effort: Short for `reasoning={"effort": ...}`, merged into a given `reasoning`.
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
        """
        ...

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: List[ResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: Literal[False] | Omit = omit,
        **options: Unpack[Options],
    ) -> Response: ...

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        stream: Literal[True],
        include: List[ResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncStream[ResponseStreamEvent]: ...

    @overload
    async def retrieve(
        self,
        response_id: str,
        *,
        include: List[ResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: Optional[bool] | Omit = omit,
        **options: Unpack[Options],
    ) -> Response | AsyncStream[ResponseStreamEvent]: ...

    @endpoint.get("/responses/{response_id}", "Response", stream="ResponseStreamEvent")
    async def retrieve(
        self,
        response_id: str,
        *,
        include: List[ResponseIncludable] | Omit = omit,
        include_obfuscation: bool | Omit = omit,
        starting_after: int | Omit = omit,
        stream: Optional[bool] | Omit = omit,
        **options: Unpack[Options],
    ) -> Response | AsyncStream[ResponseStreamEvent]:
        """Look up a stored response. With `stream=True` the events of a background response are sent again and followed
        to its end.

        `GET /responses/{response_id}`

        Args:
            include: Parts of the output that are left out unless named here.
            include_obfuscation: With `stream=True`: whether deltas carry random padding that hides their length. On
                unless `False`.
            starting_after: With `stream=True`: skip the events up to this `sequence_number`.
        """
        ...

    @endpoint.delete("/responses/{response_id}", "ResponseDeleted", headers={"Accept": "*/*"}, after="response_deleted")
    async def delete(self, response_id: str, **options: Unpack[Options]) -> ResponseDeleted:
        """Delete a stored response. (`DELETE /responses/{response_id}`)"""
        ...

    @endpoint.post("/responses/{response_id}/cancel", "Response")
    async def cancel(self, response_id: str, **options: Unpack[Options]) -> Response:
        """Stop a response that was created with `background=True`; others cannot be cancelled.

        `POST /responses/{response_id}/cancel`
        """
        ...

    @endpoint.post("/responses/compact", "CompactedResponse")
    async def compact(
        self,
        *,
        model: Union[Literal["gpt-6-astra", "gpt-6.2-astra", "gpt-6.1-sol", "gpt-6.2-sol", "gpt-6.1-terra", "gpt-6-sol", "gpt-6-luna", "gpt-5.6-sol", "gpt-5.6-terra", "gpt-5.6-luna", "gpt-5.5", "gpt-5.5-2026-04-23", "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17", "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro", "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini", "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1", "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-audio-mini", "gpt-audio-mini-2025-12-15", "gpt-4o-audio-preview", "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17", "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview", "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview", "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest", "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613", "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research", "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26", "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5.5-pro", "gpt-5.5-pro-2026-04-23", "gpt-5-codex", "gpt-5-pro", "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max", "gpt-daybreak-blue-latest", "gpt-daybreak-red-latest", "gpt-5.6-cyber", "gpt-6-cyber", "gpt-rosalind-research", "gpt-6-rosalind", "gpt-6.2-astra-law"], str, None],
        image: response_compact_params.Image | Omit = omit,
        input: Union[str, Iterable[ResponseInputItemParam], None] | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        previous_response_id: Optional[str] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: Optional[response_compact_params.PromptCacheOptions] | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        service_tier: Optional[Literal["auto", "default", "fast", "flex", "priority"]] | Omit = omit,
        **options: Unpack[Options],
    ) -> CompactedResponse:
        """Shorten a conversation to items that can be the input of the next response in place of everything before.

        `POST /responses/compact`

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
        """
        ...

    @endpoint.helper("websockets:connect_responses")
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
        `initial_delay` to `max_delay` seconds; up to `max_queue_size` bytes of messages wait meanwhile.
        """
        ...


class ResponsesWithRawResponse(RawView):
    """The calls of `Responses`, answered with the HTTP response around it."""

    def __init__(self, responses: Responses) -> None:
        self._responses = self._resource = responses

    parse = raw(Responses.parse)
    create = raw(Responses.create)
    retrieve = raw(Responses.retrieve)
    delete = raw(Responses.delete)
    cancel = raw(Responses.cancel)
    compact = raw(Responses.compact)

    @cached_property
    def input_items(self) -> InputItemsWithRawResponse:
        from openai.resources.responses.input_items import InputItemsWithRawResponse

        return InputItemsWithRawResponse(self._responses.input_items)

    @cached_property
    def input_tokens(self) -> InputTokensWithRawResponse:
        from openai.resources.responses.input_tokens import InputTokensWithRawResponse

        return InputTokensWithRawResponse(self._responses.input_tokens)


class AsyncResponsesWithRawResponse(RawView):
    """The calls of `AsyncResponses`, answered with the HTTP response around it."""

    def __init__(self, responses: AsyncResponses) -> None:
        self._responses = self._resource = responses

    parse = raw(AsyncResponses.parse)
    create = raw(AsyncResponses.create)
    retrieve = raw(AsyncResponses.retrieve)
    delete = raw(AsyncResponses.delete)
    cancel = raw(AsyncResponses.cancel)
    compact = raw(AsyncResponses.compact)

    @cached_property
    def input_items(self) -> AsyncInputItemsWithRawResponse:
        from openai.resources.responses.input_items import AsyncInputItemsWithRawResponse

        return AsyncInputItemsWithRawResponse(self._responses.input_items)

    @cached_property
    def input_tokens(self) -> AsyncInputTokensWithRawResponse:
        from openai.resources.responses.input_tokens import AsyncInputTokensWithRawResponse

        return AsyncInputTokensWithRawResponse(self._responses.input_tokens)


class ResponsesWithStreamingResponse(StreamingView):
    """The calls of `Responses`, answered while the body is still to be read."""

    def __init__(self, responses: Responses) -> None:
        self._responses = self._resource = responses

    parse = streaming(Responses.parse)
    create = streaming(Responses.create)
    retrieve = streaming(Responses.retrieve)
    delete = streaming(Responses.delete)
    cancel = streaming(Responses.cancel)
    compact = streaming(Responses.compact)

    @cached_property
    def input_items(self) -> InputItemsWithStreamingResponse:
        from openai.resources.responses.input_items import InputItemsWithStreamingResponse

        return InputItemsWithStreamingResponse(self._responses.input_items)

    @cached_property
    def input_tokens(self) -> InputTokensWithStreamingResponse:
        from openai.resources.responses.input_tokens import InputTokensWithStreamingResponse

        return InputTokensWithStreamingResponse(self._responses.input_tokens)


class AsyncResponsesWithStreamingResponse(StreamingView):
    """The calls of `AsyncResponses`, answered while the body is still to be read."""

    def __init__(self, responses: AsyncResponses) -> None:
        self._responses = self._resource = responses

    parse = streaming(AsyncResponses.parse)
    create = streaming(AsyncResponses.create)
    retrieve = streaming(AsyncResponses.retrieve)
    delete = streaming(AsyncResponses.delete)
    cancel = streaming(AsyncResponses.cancel)
    compact = streaming(AsyncResponses.compact)

    @cached_property
    def input_items(self) -> AsyncInputItemsWithStreamingResponse:
        from openai.resources.responses.input_items import AsyncInputItemsWithStreamingResponse

        return AsyncInputItemsWithStreamingResponse(self._responses.input_items)

    @cached_property
    def input_tokens(self) -> AsyncInputTokensWithStreamingResponse:
        from openai.resources.responses.input_tokens import AsyncInputTokensWithStreamingResponse

        return AsyncInputTokensWithStreamingResponse(self._responses.input_tokens)
