# Made from api/chat.py by `make generate`. Do not edit.
"""Chat: a model answers a conversation."""

from __future__ import annotations

from typing import Dict, Iterable, List, Optional, TYPE_CHECKING, Type, Union, overload
from typing_extensions import Literal, Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._base_client import AsyncPaginator
    from openai._core.options import Options
    from openai._core.parsed_chat import ParsedChatCompletion
    from openai._core.parsed_chat import ResponseFormatT
    from openai._streaming import AsyncStream
    from openai._streaming import Stream
    from openai._types import SequenceNotStr
    from openai.lib._parsing._completions import type_to_response_format_param as _type_to_response_format
    from openai.lib.streaming.chat import AsyncChatCompletionStreamManager
    from openai.lib.streaming.chat import ChatCompletionStreamManager
    from openai.pagination import AsyncCursorPage
    from openai.pagination import SyncCursorPage
    from openai.resources.chat.completions.messages import AsyncMessages
    from openai.resources.chat.completions.messages import AsyncMessagesWithRawResponse
    from openai.resources.chat.completions.messages import AsyncMessagesWithStreamingResponse
    from openai.resources.chat.completions.messages import Messages
    from openai.resources.chat.completions.messages import MessagesWithRawResponse
    from openai.resources.chat.completions.messages import MessagesWithStreamingResponse
    from openai.types.chat.chat_completion import ChatCompletion
    from openai.types.chat.chat_completion_audio_param import ChatCompletionAudioParam
    from openai.types.chat.chat_completion_chunk import ChatCompletionChunk
    from openai.types.chat.chat_completion_deleted import ChatCompletionDeleted
    from openai.types.chat.chat_completion_message_param import ChatCompletionMessageParam
    from openai.types.chat.chat_completion_prediction_content_param import ChatCompletionPredictionContentParam
    from openai.types.chat.chat_completion_stream_options_param import ChatCompletionStreamOptionsParam
    from openai.types.chat.chat_completion_tool_choice_option_param import ChatCompletionToolChoiceOptionParam
    from openai.types.chat.chat_completion_tool_union_param import ChatCompletionToolUnionParam
    from openai.types.shared_params.chat_model import ChatModel
    from openai.types.shared_params.metadata import Metadata
    from openai.types.shared_params.reasoning_effort import ReasoningEffort
    from openai.types.chat import completion_create_params
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "ParsedChatCompletion": "openai._core.parsed_chat",
            "ResponseFormatT": "openai._core.parsed_chat",
            "AsyncStream": "openai._streaming",
            "Stream": "openai._streaming",
            "SequenceNotStr": "openai._types",
            "_type_to_response_format": "openai.lib._parsing._completions:type_to_response_format_param",
            "AsyncChatCompletionStreamManager": "openai.lib.streaming.chat",
            "ChatCompletionStreamManager": "openai.lib.streaming.chat",
            "AsyncCursorPage": "openai.pagination",
            "SyncCursorPage": "openai.pagination",
            "AsyncMessages": "openai.resources.chat.completions.messages",
            "AsyncMessagesWithRawResponse": "openai.resources.chat.completions.messages",
            "AsyncMessagesWithStreamingResponse": "openai.resources.chat.completions.messages",
            "Messages": "openai.resources.chat.completions.messages",
            "MessagesWithRawResponse": "openai.resources.chat.completions.messages",
            "MessagesWithStreamingResponse": "openai.resources.chat.completions.messages",
            "ChatCompletion": "openai.types.chat.chat_completion",
            "ChatCompletionAudioParam": "openai.types.chat.chat_completion_audio_param",
            "ChatCompletionChunk": "openai.types.chat.chat_completion_chunk",
            "ChatCompletionDeleted": "openai.types.chat.chat_completion_deleted",
            "ChatCompletionMessageParam": "openai.types.chat.chat_completion_message_param",
            "ChatCompletionPredictionContentParam": "openai.types.chat.chat_completion_prediction_content_param",
            "ChatCompletionStreamOptionsParam": "openai.types.chat.chat_completion_stream_options_param",
            "ChatCompletionToolChoiceOptionParam": "openai.types.chat.chat_completion_tool_choice_option_param",
            "ChatCompletionToolUnionParam": "openai.types.chat.chat_completion_tool_union_param",
            "ChatModel": "openai.types.shared_params.chat_model",
            "Metadata": "openai.types.shared_params.metadata",
            "ReasoningEffort": "openai.types.shared_params.reasoning_effort",
        },
    )

__all__ = [
    "Completions",
    "AsyncCompletions",
    "CompletionsWithRawResponse",
    "AsyncCompletionsWithRawResponse",
    "CompletionsWithStreamingResponse",
    "AsyncCompletionsWithStreamingResponse",
    "_type_to_response_format",
]


class Completions(SyncAPIResource):
    """Replies of a model to a conversation."""

    @cached_property
    def messages(self) -> Messages:
        from openai.resources.chat.completions.messages import Messages

        return Messages(self._client)

    @cached_property
    def with_raw_response(self) -> CompletionsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return CompletionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CompletionsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return CompletionsWithStreamingResponse(self)

    @endpoint.helper("chat:parse")
    def parse(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: Union[str, ChatModel],
        audio: Optional[ChatCompletionAudioParam] | Omit = omit,
        frequency_penalty: Optional[float] | Omit = omit,
        function_call: completion_create_params.FunctionCall | Omit = omit,
        functions: Iterable[completion_create_params.Function] | Omit = omit,
        logit_bias: Optional[Dict[str, int]] | Omit = omit,
        logprobs: Optional[bool] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        modalities: Optional[List[Literal["text", "audio"]]] | Omit = omit,
        moderation: Optional[completion_create_params.Moderation] | Omit = omit,
        n: Optional[int] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: Optional[ChatCompletionPredictionContentParam] | Omit = omit,
        presence_penalty: Optional[float] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Type[ResponseFormatT] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        seed: Optional[int] | Omit = omit,
        service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] | Omit = omit,
        stop: Union[str, SequenceNotStr[str], None] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        user: str | Omit = omit,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        **options: Unpack[Options],
    ) -> ParsedChatCompletion[ResponseFormatT]:
        """Ask for a reply and read it into the type given as `response_format`. Function tools must be strict
        (`ValueError` otherwise); a reply cut off by `length` raises `LengthFinishReasonError`, one stopped by
        `content_filter` raises `ContentFilterFinishReasonError`.

        Args:
            messages: The conversation so far, oldest message first; at least one.
            model: The model that replies, such as `gpt-4o`.
            audio: Voice and format of a spoken reply; needed if `modalities` has `audio`.
            frequency_penalty: From -2 to 2; above 0, tokens get less likely the more often they have occurred. The
                API's default is 0.
            function_call: Deprecated in favour of `tool_choice`.
            functions: Deprecated in favour of `tools`. At most 128.
            logit_bias: Token ids, each with a number from -100 (never chosen) to 100 (always chosen) that is added
                to its logit.
            logprobs: Whether to tell how likely each token was. The API's default is false.
            max_completion_tokens: At most this many tokens are written, hidden reasoning included.
            max_tokens: Deprecated in favour of `max_completion_tokens`; reasoning models refuse it.
            metadata: Up to 16 pairs of your own, for stored completions; keys to 64 characters, values to 512.
            modalities: The kinds of output wanted. The API's default is `["text"]`.
            moderation: Has the input and the reply checked by a moderation model.
            n: How many replies to write, 1 to 128; the tokens of all are charged. The API's default is 1.
            parallel_tool_calls: Whether a reply may hold several tool calls. The API's default is true.
            prediction: Text that much of the reply is expected to repeat, which makes it faster.
            presence_penalty: From -2 to 2; above 0, tokens that have occurred at all get less likely. The API's
                default is 0.
            prompt_cache_key: Groups requests with similar beginnings so that the cache is hit more often.
            prompt_cache_options: Where and how long beginnings of the prompt are cached.
            prompt_cache_retention: How long entries are kept at most. Deprecated in favour of
                `prompt_cache_options.ttl`.
            reasoning_effort: How much a reasoning model thinks first; less is faster and takes fewer tokens. Which
                values work depends on the model.
            safety_identifier: A stable id of your user for abuse detection, at most 64 characters; best a hash.
            seed: With equal parameters, makes equal results likely but not certain. Deprecated.
            service_tier: `auto` (the API's default) follows the project's setting, `default` is standard, `flex`
                cheaper and slower, `priority` and `fast` faster. The answer names the tier used.
            stop: Up to 4 texts that end the reply and are left out of it. Some reasoning models do not take it.
            store: Whether to keep the completion for later `retrieve` and `list`. The API's default is false.
            stream_options: Only together with `stream=True`.
            temperature: From 0 (focused) to 2 (random); set either this or `top_p`. The API's default is 1.
            tool_choice: Whether and which tools are called. The API's default is `auto` if there are tools and
                `none` if not.
            tools: Functions and custom tools the model may call.
            top_logprobs: How many of the likeliest tokens to tell at each place, 0 to 20; needs `logprobs=True`.
            top_p: Chooses only among the likeliest tokens whose probabilities add up to this, 0 to 1. The API's
                default is 1.
            user: Deprecated in favour of `safety_identifier` and `prompt_cache_key`.
            verbosity: How long the reply gets. The API's default is `medium`.
            web_search_options: Lets a search model look things up on the web.
        """
        ...

    @endpoint.helper("chat:stream")
    def stream(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: Union[str, ChatModel],
        audio: Optional[ChatCompletionAudioParam] | Omit = omit,
        frequency_penalty: Optional[float] | Omit = omit,
        function_call: completion_create_params.FunctionCall | Omit = omit,
        functions: Iterable[completion_create_params.Function] | Omit = omit,
        logit_bias: Optional[Dict[str, int]] | Omit = omit,
        logprobs: Optional[bool] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        modalities: Optional[List[Literal["text", "audio"]]] | Omit = omit,
        moderation: Optional[completion_create_params.Moderation] | Omit = omit,
        n: Optional[int] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: Optional[ChatCompletionPredictionContentParam] | Omit = omit,
        presence_penalty: Optional[float] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Union[completion_create_params.ResponseFormat, Type[ResponseFormatT]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        seed: Optional[int] | Omit = omit,
        service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] | Omit = omit,
        stop: Union[str, SequenceNotStr[str], None] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        user: str | Omit = omit,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        **options: Unpack[Options],
    ) -> ChatCompletionStreamManager[ResponseFormatT]:
        """Ask for a reply and follow it as typed events inside a `with` block. The request is sent when the block is
        entered; `get_final_completion()` of the stream gives the whole reply.

        Args:
            messages: The conversation so far, oldest message first; at least one.
            model: The model that replies, such as `gpt-4o`.
            audio: Voice and format of a spoken reply; needed if `modalities` has `audio`.
            frequency_penalty: From -2 to 2; above 0, tokens get less likely the more often they have occurred. The
                API's default is 0.
            function_call: Deprecated in favour of `tool_choice`.
            functions: Deprecated in favour of `tools`. At most 128.
            logit_bias: Token ids, each with a number from -100 (never chosen) to 100 (always chosen) that is added
                to its logit.
            logprobs: Whether to tell how likely each token was. The API's default is false.
            max_completion_tokens: At most this many tokens are written, hidden reasoning included.
            max_tokens: Deprecated in favour of `max_completion_tokens`; reasoning models refuse it.
            metadata: Up to 16 pairs of your own, for stored completions; keys to 64 characters, values to 512.
            modalities: The kinds of output wanted. The API's default is `["text"]`.
            moderation: Has the input and the reply checked by a moderation model.
            n: How many replies to write, 1 to 128; the tokens of all are charged. The API's default is 1.
            parallel_tool_calls: Whether a reply may hold several tool calls. The API's default is true.
            prediction: Text that much of the reply is expected to repeat, which makes it faster.
            presence_penalty: From -2 to 2; above 0, tokens that have occurred at all get less likely. The API's
                default is 0.
            prompt_cache_key: Groups requests with similar beginnings so that the cache is hit more often.
            prompt_cache_options: Where and how long beginnings of the prompt are cached.
            prompt_cache_retention: How long entries are kept at most. Deprecated in favour of
                `prompt_cache_options.ttl`.
            reasoning_effort: How much a reasoning model thinks first; less is faster and takes fewer tokens. Which
                values work depends on the model.
            safety_identifier: A stable id of your user for abuse detection, at most 64 characters; best a hash.
            seed: With equal parameters, makes equal results likely but not certain. Deprecated.
            service_tier: `auto` (the API's default) follows the project's setting, `default` is standard, `flex`
                cheaper and slower, `priority` and `fast` faster. The answer names the tier used.
            stop: Up to 4 texts that end the reply and are left out of it. Some reasoning models do not take it.
            store: Whether to keep the completion for later `retrieve` and `list`. The API's default is false.
            stream_options: Only together with `stream=True`.
            temperature: From 0 (focused) to 2 (random); set either this or `top_p`. The API's default is 1.
            tool_choice: Whether and which tools are called. The API's default is `auto` if there are tools and
                `none` if not.
            tools: Functions and custom tools the model may call.
            top_logprobs: How many of the likeliest tokens to tell at each place, 0 to 20; needs `logprobs=True`.
            top_p: Chooses only among the likeliest tokens whose probabilities add up to this, 0 to 1. The API's
                default is 1.
            user: Deprecated in favour of `safety_identifier` and `prompt_cache_key`.
            verbosity: How long the reply gets. The API's default is `medium`.
            web_search_options: Lets a search model look things up on the web.
        """
        ...

    @overload
    def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: Union[str, ChatModel],
        audio: Optional[ChatCompletionAudioParam] | Omit = omit,
        frequency_penalty: Optional[float] | Omit = omit,
        function_call: completion_create_params.FunctionCall | Omit = omit,
        functions: Iterable[completion_create_params.Function] | Omit = omit,
        logit_bias: Optional[Dict[str, int]] | Omit = omit,
        logprobs: Optional[bool] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        modalities: Optional[List[Literal["text", "audio"]]] | Omit = omit,
        moderation: Optional[completion_create_params.Moderation] | Omit = omit,
        n: Optional[int] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: Optional[ChatCompletionPredictionContentParam] | Omit = omit,
        presence_penalty: Optional[float] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: completion_create_params.ResponseFormat | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        seed: Optional[int] | Omit = omit,
        service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] | Omit = omit,
        stop: Union[str, SequenceNotStr[str], None] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        user: str | Omit = omit,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        **options: Unpack[Options],
    ) -> ChatCompletion: ...

    @overload
    def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: Union[str, ChatModel],
        stream: Literal[True],
        audio: Optional[ChatCompletionAudioParam] | Omit = omit,
        frequency_penalty: Optional[float] | Omit = omit,
        function_call: completion_create_params.FunctionCall | Omit = omit,
        functions: Iterable[completion_create_params.Function] | Omit = omit,
        logit_bias: Optional[Dict[str, int]] | Omit = omit,
        logprobs: Optional[bool] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        modalities: Optional[List[Literal["text", "audio"]]] | Omit = omit,
        moderation: Optional[completion_create_params.Moderation] | Omit = omit,
        n: Optional[int] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: Optional[ChatCompletionPredictionContentParam] | Omit = omit,
        presence_penalty: Optional[float] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: completion_create_params.ResponseFormat | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        seed: Optional[int] | Omit = omit,
        service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] | Omit = omit,
        stop: Union[str, SequenceNotStr[str], None] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        user: str | Omit = omit,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        **options: Unpack[Options],
    ) -> Stream[ChatCompletionChunk]: ...

    @overload
    def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: Union[str, ChatModel],
        stream: bool,
        audio: Optional[ChatCompletionAudioParam] | Omit = omit,
        frequency_penalty: Optional[float] | Omit = omit,
        function_call: completion_create_params.FunctionCall | Omit = omit,
        functions: Iterable[completion_create_params.Function] | Omit = omit,
        logit_bias: Optional[Dict[str, int]] | Omit = omit,
        logprobs: Optional[bool] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        modalities: Optional[List[Literal["text", "audio"]]] | Omit = omit,
        moderation: Optional[completion_create_params.Moderation] | Omit = omit,
        n: Optional[int] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: Optional[ChatCompletionPredictionContentParam] | Omit = omit,
        presence_penalty: Optional[float] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: completion_create_params.ResponseFormat | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        seed: Optional[int] | Omit = omit,
        service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] | Omit = omit,
        stop: Union[str, SequenceNotStr[str], None] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        user: str | Omit = omit,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        **options: Unpack[Options],
    ) -> ChatCompletion | Stream[ChatCompletionChunk]: ...

    @endpoint.post(
        "/chat/completions",
        "ChatCompletion",
        stream="ChatCompletionChunk",
        require=[("messages", "model"), ("messages", "model", "stream")],
        before="check_chat",
    )
    def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam] | Omit = omit,
        model: Union[str, ChatModel] | Omit = omit,
        audio: Optional[ChatCompletionAudioParam] | Omit = omit,
        frequency_penalty: Optional[float] | Omit = omit,
        function_call: completion_create_params.FunctionCall | Omit = omit,
        functions: Iterable[completion_create_params.Function] | Omit = omit,
        logit_bias: Optional[Dict[str, int]] | Omit = omit,
        logprobs: Optional[bool] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        modalities: Optional[List[Literal["text", "audio"]]] | Omit = omit,
        moderation: Optional[completion_create_params.Moderation] | Omit = omit,
        n: Optional[int] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: Optional[ChatCompletionPredictionContentParam] | Omit = omit,
        presence_penalty: Optional[float] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: completion_create_params.ResponseFormat | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        seed: Optional[int] | Omit = omit,
        service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] | Omit = omit,
        stop: Union[str, SequenceNotStr[str], None] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        user: str | Omit = omit,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        stream: Optional[bool] | Omit = omit,
        **options: Unpack[Options],
    ) -> ChatCompletion | Stream[ChatCompletionChunk]:
        """Ask a model for the next message of a conversation; with `stream=True`, get it as a stream of chunks. A
        pydantic class as `response_format` raises `TypeError`: use `parse`.

        `POST /chat/completions`

        Args:
            messages: The conversation so far, oldest message first; at least one.
            model: The model that replies, such as `gpt-4o`.
            audio: Voice and format of a spoken reply; needed if `modalities` has `audio`.
            frequency_penalty: From -2 to 2; above 0, tokens get less likely the more often they have occurred. The
                API's default is 0.
            function_call: Deprecated in favour of `tool_choice`.
            functions: Deprecated in favour of `tools`. At most 128.
            logit_bias: Token ids, each with a number from -100 (never chosen) to 100 (always chosen) that is added
                to its logit.
            logprobs: Whether to tell how likely each token was. The API's default is false.
            max_completion_tokens: At most this many tokens are written, hidden reasoning included.
            max_tokens: Deprecated in favour of `max_completion_tokens`; reasoning models refuse it.
            metadata: Up to 16 pairs of your own, for stored completions; keys to 64 characters, values to 512.
            modalities: The kinds of output wanted. The API's default is `["text"]`.
            moderation: Has the input and the reply checked by a moderation model.
            n: How many replies to write, 1 to 128; the tokens of all are charged. The API's default is 1.
            parallel_tool_calls: Whether a reply may hold several tool calls. The API's default is true.
            prediction: Text that much of the reply is expected to repeat, which makes it faster.
            presence_penalty: From -2 to 2; above 0, tokens that have occurred at all get less likely. The API's
                default is 0.
            prompt_cache_key: Groups requests with similar beginnings so that the cache is hit more often.
            prompt_cache_options: Where and how long beginnings of the prompt are cached.
            prompt_cache_retention: How long entries are kept at most. Deprecated in favour of
                `prompt_cache_options.ttl`.
            reasoning_effort: How much a reasoning model thinks first; less is faster and takes fewer tokens. Which
                values work depends on the model.
            response_format: Form of the text: free (`text`, the API's default), following a JSON schema
                (`json_schema`), or any JSON (`json_object`, which a message has to ask for as well).
            safety_identifier: A stable id of your user for abuse detection, at most 64 characters; best a hash.
            seed: With equal parameters, makes equal results likely but not certain. Deprecated.
            service_tier: `auto` (the API's default) follows the project's setting, `default` is standard, `flex`
                cheaper and slower, `priority` and `fast` faster. The answer names the tier used.
            stop: Up to 4 texts that end the reply and are left out of it. Some reasoning models do not take it.
            store: Whether to keep the completion for later `retrieve` and `list`. The API's default is false.
            stream_options: Only together with `stream=True`.
            temperature: From 0 (focused) to 2 (random); set either this or `top_p`. The API's default is 1.
            tool_choice: Whether and which tools are called. The API's default is `auto` if there are tools and
                `none` if not.
            tools: Functions and custom tools the model may call.
            top_logprobs: How many of the likeliest tokens to tell at each place, 0 to 20; needs `logprobs=True`.
            top_p: Chooses only among the likeliest tokens whose probabilities add up to this, 0 to 1. The API's
                default is 1.
            user: Deprecated in favour of `safety_identifier` and `prompt_cache_key`.
            verbosity: How long the reply gets. The API's default is `medium`.
            web_search_options: Lets a search model look things up on the web.
        """
        ...

    @endpoint.get("/chat/completions/{completion_id}", "ChatCompletion")
    def retrieve(self, completion_id: str, **options: Unpack[Options]) -> ChatCompletion:
        """Fetch a stored completion. Only completions made with `store=True` are found.

        `GET /chat/completions/{completion_id}`
        """
        ...

    @endpoint.post("/chat/completions/{completion_id}", "ChatCompletion")
    def update(self, completion_id: str, *, metadata: Optional[Metadata], **options: Unpack[Options]) -> ChatCompletion:
        """Change the metadata of a stored completion; nothing else can be changed.

        `POST /chat/completions/{completion_id}`

        Args:
            metadata: Up to 16 pairs; keys to 64 characters, values to 512.
        """
        ...

    @endpoint.get("/chat/completions", "ChatCompletion", page="SyncCursorPage")
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: str | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[ChatCompletion]:
        """List the stored completions, those made with `store=True`. (`GET /chat/completions`)

        Args:
            after: Id of the item the page starts behind.
            limit: Items per page. The API's default is 20.
            metadata: Only completions with these pairs.
            model: Only completions by this model.
            order: By creation time. The API's default is `asc`, oldest first.
        """
        ...

    @endpoint.delete("/chat/completions/{completion_id}", "ChatCompletionDeleted")
    def delete(self, completion_id: str, **options: Unpack[Options]) -> ChatCompletionDeleted:
        """Delete a stored completion. (`DELETE /chat/completions/{completion_id}`)"""
        ...


class AsyncCompletions(AsyncAPIResource):
    """Replies of a model to a conversation."""

    @cached_property
    def messages(self) -> AsyncMessages:
        from openai.resources.chat.completions.messages import AsyncMessages

        return AsyncMessages(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncCompletionsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncCompletionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCompletionsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncCompletionsWithStreamingResponse(self)

    @endpoint.helper("chat:parse")
    async def parse(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: Union[str, ChatModel],
        audio: Optional[ChatCompletionAudioParam] | Omit = omit,
        frequency_penalty: Optional[float] | Omit = omit,
        function_call: completion_create_params.FunctionCall | Omit = omit,
        functions: Iterable[completion_create_params.Function] | Omit = omit,
        logit_bias: Optional[Dict[str, int]] | Omit = omit,
        logprobs: Optional[bool] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        modalities: Optional[List[Literal["text", "audio"]]] | Omit = omit,
        moderation: Optional[completion_create_params.Moderation] | Omit = omit,
        n: Optional[int] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: Optional[ChatCompletionPredictionContentParam] | Omit = omit,
        presence_penalty: Optional[float] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Type[ResponseFormatT] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        seed: Optional[int] | Omit = omit,
        service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] | Omit = omit,
        stop: Union[str, SequenceNotStr[str], None] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        user: str | Omit = omit,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        **options: Unpack[Options],
    ) -> ParsedChatCompletion[ResponseFormatT]:
        """Ask for a reply and read it into the type given as `response_format`. Function tools must be strict
        (`ValueError` otherwise); a reply cut off by `length` raises `LengthFinishReasonError`, one stopped by
        `content_filter` raises `ContentFilterFinishReasonError`.

        Args:
            messages: The conversation so far, oldest message first; at least one.
            model: The model that replies, such as `gpt-4o`.
            audio: Voice and format of a spoken reply; needed if `modalities` has `audio`.
            frequency_penalty: From -2 to 2; above 0, tokens get less likely the more often they have occurred. The
                API's default is 0.
            function_call: Deprecated in favour of `tool_choice`.
            functions: Deprecated in favour of `tools`. At most 128.
            logit_bias: Token ids, each with a number from -100 (never chosen) to 100 (always chosen) that is added
                to its logit.
            logprobs: Whether to tell how likely each token was. The API's default is false.
            max_completion_tokens: At most this many tokens are written, hidden reasoning included.
            max_tokens: Deprecated in favour of `max_completion_tokens`; reasoning models refuse it.
            metadata: Up to 16 pairs of your own, for stored completions; keys to 64 characters, values to 512.
            modalities: The kinds of output wanted. The API's default is `["text"]`.
            moderation: Has the input and the reply checked by a moderation model.
            n: How many replies to write, 1 to 128; the tokens of all are charged. The API's default is 1.
            parallel_tool_calls: Whether a reply may hold several tool calls. The API's default is true.
            prediction: Text that much of the reply is expected to repeat, which makes it faster.
            presence_penalty: From -2 to 2; above 0, tokens that have occurred at all get less likely. The API's
                default is 0.
            prompt_cache_key: Groups requests with similar beginnings so that the cache is hit more often.
            prompt_cache_options: Where and how long beginnings of the prompt are cached.
            prompt_cache_retention: How long entries are kept at most. Deprecated in favour of
                `prompt_cache_options.ttl`.
            reasoning_effort: How much a reasoning model thinks first; less is faster and takes fewer tokens. Which
                values work depends on the model.
            safety_identifier: A stable id of your user for abuse detection, at most 64 characters; best a hash.
            seed: With equal parameters, makes equal results likely but not certain. Deprecated.
            service_tier: `auto` (the API's default) follows the project's setting, `default` is standard, `flex`
                cheaper and slower, `priority` and `fast` faster. The answer names the tier used.
            stop: Up to 4 texts that end the reply and are left out of it. Some reasoning models do not take it.
            store: Whether to keep the completion for later `retrieve` and `list`. The API's default is false.
            stream_options: Only together with `stream=True`.
            temperature: From 0 (focused) to 2 (random); set either this or `top_p`. The API's default is 1.
            tool_choice: Whether and which tools are called. The API's default is `auto` if there are tools and
                `none` if not.
            tools: Functions and custom tools the model may call.
            top_logprobs: How many of the likeliest tokens to tell at each place, 0 to 20; needs `logprobs=True`.
            top_p: Chooses only among the likeliest tokens whose probabilities add up to this, 0 to 1. The API's
                default is 1.
            user: Deprecated in favour of `safety_identifier` and `prompt_cache_key`.
            verbosity: How long the reply gets. The API's default is `medium`.
            web_search_options: Lets a search model look things up on the web.
        """
        ...

    @endpoint.helper("chat:stream")
    def stream(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: Union[str, ChatModel],
        audio: Optional[ChatCompletionAudioParam] | Omit = omit,
        frequency_penalty: Optional[float] | Omit = omit,
        function_call: completion_create_params.FunctionCall | Omit = omit,
        functions: Iterable[completion_create_params.Function] | Omit = omit,
        logit_bias: Optional[Dict[str, int]] | Omit = omit,
        logprobs: Optional[bool] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        modalities: Optional[List[Literal["text", "audio"]]] | Omit = omit,
        moderation: Optional[completion_create_params.Moderation] | Omit = omit,
        n: Optional[int] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: Optional[ChatCompletionPredictionContentParam] | Omit = omit,
        presence_penalty: Optional[float] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: Union[completion_create_params.ResponseFormat, Type[ResponseFormatT]] | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        seed: Optional[int] | Omit = omit,
        service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] | Omit = omit,
        stop: Union[str, SequenceNotStr[str], None] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        user: str | Omit = omit,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncChatCompletionStreamManager[ResponseFormatT]:
        """Ask for a reply and follow it as typed events inside a `with` block. The request is sent when the block is
        entered; `get_final_completion()` of the stream gives the whole reply.

        Args:
            messages: The conversation so far, oldest message first; at least one.
            model: The model that replies, such as `gpt-4o`.
            audio: Voice and format of a spoken reply; needed if `modalities` has `audio`.
            frequency_penalty: From -2 to 2; above 0, tokens get less likely the more often they have occurred. The
                API's default is 0.
            function_call: Deprecated in favour of `tool_choice`.
            functions: Deprecated in favour of `tools`. At most 128.
            logit_bias: Token ids, each with a number from -100 (never chosen) to 100 (always chosen) that is added
                to its logit.
            logprobs: Whether to tell how likely each token was. The API's default is false.
            max_completion_tokens: At most this many tokens are written, hidden reasoning included.
            max_tokens: Deprecated in favour of `max_completion_tokens`; reasoning models refuse it.
            metadata: Up to 16 pairs of your own, for stored completions; keys to 64 characters, values to 512.
            modalities: The kinds of output wanted. The API's default is `["text"]`.
            moderation: Has the input and the reply checked by a moderation model.
            n: How many replies to write, 1 to 128; the tokens of all are charged. The API's default is 1.
            parallel_tool_calls: Whether a reply may hold several tool calls. The API's default is true.
            prediction: Text that much of the reply is expected to repeat, which makes it faster.
            presence_penalty: From -2 to 2; above 0, tokens that have occurred at all get less likely. The API's
                default is 0.
            prompt_cache_key: Groups requests with similar beginnings so that the cache is hit more often.
            prompt_cache_options: Where and how long beginnings of the prompt are cached.
            prompt_cache_retention: How long entries are kept at most. Deprecated in favour of
                `prompt_cache_options.ttl`.
            reasoning_effort: How much a reasoning model thinks first; less is faster and takes fewer tokens. Which
                values work depends on the model.
            safety_identifier: A stable id of your user for abuse detection, at most 64 characters; best a hash.
            seed: With equal parameters, makes equal results likely but not certain. Deprecated.
            service_tier: `auto` (the API's default) follows the project's setting, `default` is standard, `flex`
                cheaper and slower, `priority` and `fast` faster. The answer names the tier used.
            stop: Up to 4 texts that end the reply and are left out of it. Some reasoning models do not take it.
            store: Whether to keep the completion for later `retrieve` and `list`. The API's default is false.
            stream_options: Only together with `stream=True`.
            temperature: From 0 (focused) to 2 (random); set either this or `top_p`. The API's default is 1.
            tool_choice: Whether and which tools are called. The API's default is `auto` if there are tools and
                `none` if not.
            tools: Functions and custom tools the model may call.
            top_logprobs: How many of the likeliest tokens to tell at each place, 0 to 20; needs `logprobs=True`.
            top_p: Chooses only among the likeliest tokens whose probabilities add up to this, 0 to 1. The API's
                default is 1.
            user: Deprecated in favour of `safety_identifier` and `prompt_cache_key`.
            verbosity: How long the reply gets. The API's default is `medium`.
            web_search_options: Lets a search model look things up on the web.
        """
        ...

    @overload
    async def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: Union[str, ChatModel],
        audio: Optional[ChatCompletionAudioParam] | Omit = omit,
        frequency_penalty: Optional[float] | Omit = omit,
        function_call: completion_create_params.FunctionCall | Omit = omit,
        functions: Iterable[completion_create_params.Function] | Omit = omit,
        logit_bias: Optional[Dict[str, int]] | Omit = omit,
        logprobs: Optional[bool] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        modalities: Optional[List[Literal["text", "audio"]]] | Omit = omit,
        moderation: Optional[completion_create_params.Moderation] | Omit = omit,
        n: Optional[int] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: Optional[ChatCompletionPredictionContentParam] | Omit = omit,
        presence_penalty: Optional[float] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: completion_create_params.ResponseFormat | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        seed: Optional[int] | Omit = omit,
        service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] | Omit = omit,
        stop: Union[str, SequenceNotStr[str], None] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        user: str | Omit = omit,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        **options: Unpack[Options],
    ) -> ChatCompletion: ...

    @overload
    async def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: Union[str, ChatModel],
        stream: Literal[True],
        audio: Optional[ChatCompletionAudioParam] | Omit = omit,
        frequency_penalty: Optional[float] | Omit = omit,
        function_call: completion_create_params.FunctionCall | Omit = omit,
        functions: Iterable[completion_create_params.Function] | Omit = omit,
        logit_bias: Optional[Dict[str, int]] | Omit = omit,
        logprobs: Optional[bool] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        modalities: Optional[List[Literal["text", "audio"]]] | Omit = omit,
        moderation: Optional[completion_create_params.Moderation] | Omit = omit,
        n: Optional[int] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: Optional[ChatCompletionPredictionContentParam] | Omit = omit,
        presence_penalty: Optional[float] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: completion_create_params.ResponseFormat | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        seed: Optional[int] | Omit = omit,
        service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] | Omit = omit,
        stop: Union[str, SequenceNotStr[str], None] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        user: str | Omit = omit,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncStream[ChatCompletionChunk]: ...

    @overload
    async def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam],
        model: Union[str, ChatModel],
        stream: bool,
        audio: Optional[ChatCompletionAudioParam] | Omit = omit,
        frequency_penalty: Optional[float] | Omit = omit,
        function_call: completion_create_params.FunctionCall | Omit = omit,
        functions: Iterable[completion_create_params.Function] | Omit = omit,
        logit_bias: Optional[Dict[str, int]] | Omit = omit,
        logprobs: Optional[bool] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        modalities: Optional[List[Literal["text", "audio"]]] | Omit = omit,
        moderation: Optional[completion_create_params.Moderation] | Omit = omit,
        n: Optional[int] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: Optional[ChatCompletionPredictionContentParam] | Omit = omit,
        presence_penalty: Optional[float] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: completion_create_params.ResponseFormat | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        seed: Optional[int] | Omit = omit,
        service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] | Omit = omit,
        stop: Union[str, SequenceNotStr[str], None] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        user: str | Omit = omit,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        **options: Unpack[Options],
    ) -> ChatCompletion | AsyncStream[ChatCompletionChunk]: ...

    @endpoint.post(
        "/chat/completions",
        "ChatCompletion",
        stream="ChatCompletionChunk",
        require=[("messages", "model"), ("messages", "model", "stream")],
        before="check_chat",
    )
    async def create(
        self,
        *,
        messages: Iterable[ChatCompletionMessageParam] | Omit = omit,
        model: Union[str, ChatModel] | Omit = omit,
        audio: Optional[ChatCompletionAudioParam] | Omit = omit,
        frequency_penalty: Optional[float] | Omit = omit,
        function_call: completion_create_params.FunctionCall | Omit = omit,
        functions: Iterable[completion_create_params.Function] | Omit = omit,
        logit_bias: Optional[Dict[str, int]] | Omit = omit,
        logprobs: Optional[bool] | Omit = omit,
        max_completion_tokens: Optional[int] | Omit = omit,
        max_tokens: Optional[int] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        modalities: Optional[List[Literal["text", "audio"]]] | Omit = omit,
        moderation: Optional[completion_create_params.Moderation] | Omit = omit,
        n: Optional[int] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prediction: Optional[ChatCompletionPredictionContentParam] | Omit = omit,
        presence_penalty: Optional[float] | Omit = omit,
        prompt_cache_key: Optional[str] | Omit = omit,
        prompt_cache_options: completion_create_params.PromptCacheOptions | Omit = omit,
        prompt_cache_retention: Optional[Literal["in_memory", "24h"]] | Omit = omit,
        reasoning_effort: Optional[ReasoningEffort] | Omit = omit,
        response_format: completion_create_params.ResponseFormat | Omit = omit,
        safety_identifier: Optional[str] | Omit = omit,
        seed: Optional[int] | Omit = omit,
        service_tier: Optional[Literal["auto", "default", "flex", "scale", "priority", "fast"]] | Omit = omit,
        stop: Union[str, SequenceNotStr[str], None] | Omit = omit,
        store: Optional[bool] | Omit = omit,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        tool_choice: ChatCompletionToolChoiceOptionParam | Omit = omit,
        tools: Iterable[ChatCompletionToolUnionParam] | Omit = omit,
        top_logprobs: Optional[int] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        user: str | Omit = omit,
        verbosity: Optional[Literal["low", "medium", "high"]] | Omit = omit,
        web_search_options: completion_create_params.WebSearchOptions | Omit = omit,
        stream: Optional[bool] | Omit = omit,
        **options: Unpack[Options],
    ) -> ChatCompletion | AsyncStream[ChatCompletionChunk]:
        """Ask a model for the next message of a conversation; with `stream=True`, get it as a stream of chunks. A
        pydantic class as `response_format` raises `TypeError`: use `parse`.

        `POST /chat/completions`

        Args:
            messages: The conversation so far, oldest message first; at least one.
            model: The model that replies, such as `gpt-4o`.
            audio: Voice and format of a spoken reply; needed if `modalities` has `audio`.
            frequency_penalty: From -2 to 2; above 0, tokens get less likely the more often they have occurred. The
                API's default is 0.
            function_call: Deprecated in favour of `tool_choice`.
            functions: Deprecated in favour of `tools`. At most 128.
            logit_bias: Token ids, each with a number from -100 (never chosen) to 100 (always chosen) that is added
                to its logit.
            logprobs: Whether to tell how likely each token was. The API's default is false.
            max_completion_tokens: At most this many tokens are written, hidden reasoning included.
            max_tokens: Deprecated in favour of `max_completion_tokens`; reasoning models refuse it.
            metadata: Up to 16 pairs of your own, for stored completions; keys to 64 characters, values to 512.
            modalities: The kinds of output wanted. The API's default is `["text"]`.
            moderation: Has the input and the reply checked by a moderation model.
            n: How many replies to write, 1 to 128; the tokens of all are charged. The API's default is 1.
            parallel_tool_calls: Whether a reply may hold several tool calls. The API's default is true.
            prediction: Text that much of the reply is expected to repeat, which makes it faster.
            presence_penalty: From -2 to 2; above 0, tokens that have occurred at all get less likely. The API's
                default is 0.
            prompt_cache_key: Groups requests with similar beginnings so that the cache is hit more often.
            prompt_cache_options: Where and how long beginnings of the prompt are cached.
            prompt_cache_retention: How long entries are kept at most. Deprecated in favour of
                `prompt_cache_options.ttl`.
            reasoning_effort: How much a reasoning model thinks first; less is faster and takes fewer tokens. Which
                values work depends on the model.
            response_format: Form of the text: free (`text`, the API's default), following a JSON schema
                (`json_schema`), or any JSON (`json_object`, which a message has to ask for as well).
            safety_identifier: A stable id of your user for abuse detection, at most 64 characters; best a hash.
            seed: With equal parameters, makes equal results likely but not certain. Deprecated.
            service_tier: `auto` (the API's default) follows the project's setting, `default` is standard, `flex`
                cheaper and slower, `priority` and `fast` faster. The answer names the tier used.
            stop: Up to 4 texts that end the reply and are left out of it. Some reasoning models do not take it.
            store: Whether to keep the completion for later `retrieve` and `list`. The API's default is false.
            stream_options: Only together with `stream=True`.
            temperature: From 0 (focused) to 2 (random); set either this or `top_p`. The API's default is 1.
            tool_choice: Whether and which tools are called. The API's default is `auto` if there are tools and
                `none` if not.
            tools: Functions and custom tools the model may call.
            top_logprobs: How many of the likeliest tokens to tell at each place, 0 to 20; needs `logprobs=True`.
            top_p: Chooses only among the likeliest tokens whose probabilities add up to this, 0 to 1. The API's
                default is 1.
            user: Deprecated in favour of `safety_identifier` and `prompt_cache_key`.
            verbosity: How long the reply gets. The API's default is `medium`.
            web_search_options: Lets a search model look things up on the web.
        """
        ...

    @endpoint.get("/chat/completions/{completion_id}", "ChatCompletion")
    async def retrieve(self, completion_id: str, **options: Unpack[Options]) -> ChatCompletion:
        """Fetch a stored completion. Only completions made with `store=True` are found.

        `GET /chat/completions/{completion_id}`
        """
        ...

    @endpoint.post("/chat/completions/{completion_id}", "ChatCompletion")
    async def update(
        self,
        completion_id: str,
        *,
        metadata: Optional[Metadata],
        **options: Unpack[Options],
    ) -> ChatCompletion:
        """Change the metadata of a stored completion; nothing else can be changed.

        `POST /chat/completions/{completion_id}`

        Args:
            metadata: Up to 16 pairs; keys to 64 characters, values to 512.
        """
        ...

    @endpoint.get("/chat/completions", "ChatCompletion", page="AsyncCursorPage")
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        model: str | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[ChatCompletion, AsyncCursorPage[ChatCompletion]]:
        """List the stored completions, those made with `store=True`. (`GET /chat/completions`)

        Args:
            after: Id of the item the page starts behind.
            limit: Items per page. The API's default is 20.
            metadata: Only completions with these pairs.
            model: Only completions by this model.
            order: By creation time. The API's default is `asc`, oldest first.
        """
        ...

    @endpoint.delete("/chat/completions/{completion_id}", "ChatCompletionDeleted")
    async def delete(self, completion_id: str, **options: Unpack[Options]) -> ChatCompletionDeleted:
        """Delete a stored completion. (`DELETE /chat/completions/{completion_id}`)"""
        ...


class CompletionsWithRawResponse(RawView):
    """The calls of `Completions`, answered with the HTTP response around it."""

    def __init__(self, completions: Completions) -> None:
        self._completions = self._resource = completions

    parse = raw(Completions.parse)
    create = raw(Completions.create)
    retrieve = raw(Completions.retrieve)
    update = raw(Completions.update)
    list = raw(Completions.list)
    delete = raw(Completions.delete)

    @cached_property
    def messages(self) -> MessagesWithRawResponse:
        from openai.resources.chat.completions.messages import MessagesWithRawResponse

        return MessagesWithRawResponse(self._completions.messages)


class AsyncCompletionsWithRawResponse(RawView):
    """The calls of `AsyncCompletions`, answered with the HTTP response around it."""

    def __init__(self, completions: AsyncCompletions) -> None:
        self._completions = self._resource = completions

    parse = raw(AsyncCompletions.parse)
    create = raw(AsyncCompletions.create)
    retrieve = raw(AsyncCompletions.retrieve)
    update = raw(AsyncCompletions.update)
    list = raw(AsyncCompletions.list)
    delete = raw(AsyncCompletions.delete)

    @cached_property
    def messages(self) -> AsyncMessagesWithRawResponse:
        from openai.resources.chat.completions.messages import AsyncMessagesWithRawResponse

        return AsyncMessagesWithRawResponse(self._completions.messages)


class CompletionsWithStreamingResponse(StreamingView):
    """The calls of `Completions`, answered while the body is still to be read."""

    def __init__(self, completions: Completions) -> None:
        self._completions = self._resource = completions

    parse = streaming(Completions.parse)
    create = streaming(Completions.create)
    retrieve = streaming(Completions.retrieve)
    update = streaming(Completions.update)
    list = streaming(Completions.list)
    delete = streaming(Completions.delete)

    @cached_property
    def messages(self) -> MessagesWithStreamingResponse:
        from openai.resources.chat.completions.messages import MessagesWithStreamingResponse

        return MessagesWithStreamingResponse(self._completions.messages)


class AsyncCompletionsWithStreamingResponse(StreamingView):
    """The calls of `AsyncCompletions`, answered while the body is still to be read."""

    def __init__(self, completions: AsyncCompletions) -> None:
        self._completions = self._resource = completions

    parse = streaming(AsyncCompletions.parse)
    create = streaming(AsyncCompletions.create)
    retrieve = streaming(AsyncCompletions.retrieve)
    update = streaming(AsyncCompletions.update)
    list = streaming(AsyncCompletions.list)
    delete = streaming(AsyncCompletions.delete)

    @cached_property
    def messages(self) -> AsyncMessagesWithStreamingResponse:
        from openai.resources.chat.completions.messages import AsyncMessagesWithStreamingResponse

        return AsyncMessagesWithStreamingResponse(self._completions.messages)
