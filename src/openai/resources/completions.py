# Made from api/completions.py by `make generate`. Do not edit.
"""Text completions, the predecessor of chat."""

from __future__ import annotations

from typing import Dict, Iterable, Optional, TYPE_CHECKING, Union, overload
from typing_extensions import Literal, Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._core.options import Options
    from openai._streaming import AsyncStream
    from openai._streaming import Stream
    from openai._types import SequenceNotStr
    from openai.types.chat.chat_completion_stream_options_param import ChatCompletionStreamOptionsParam
    from openai.types.completion import Completion
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "Options": "openai._core.options",
            "AsyncStream": "openai._streaming",
            "Stream": "openai._streaming",
            "SequenceNotStr": "openai._types",
            "ChatCompletionStreamOptionsParam": "openai.types.chat.chat_completion_stream_options_param",
            "Completion": "openai.types.completion",
        },
    )

__all__ = [
    "Completions",
    "AsyncCompletions",
    "CompletionsWithRawResponse",
    "AsyncCompletionsWithRawResponse",
    "CompletionsWithStreamingResponse",
    "AsyncCompletionsWithStreamingResponse",
]


class Completions(SyncAPIResource):
    """Text completions, the predecessor of chat."""

    @cached_property
    def with_raw_response(self) -> CompletionsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return CompletionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CompletionsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return CompletionsWithStreamingResponse(self)

    @overload
    def create(
        self,
        *,
        model: Union[str, Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]],
        prompt: Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]], None],
        best_of: Optional[int] | Omit = omit,
        echo: Optional[bool] | Omit = omit,
        frequency_penalty: Optional[float] | Omit = omit,
        logit_bias: Optional[Dict[str, int]] | Omit = omit,
        logprobs: Optional[int] | Omit = omit,
        max_tokens: Optional[int] | Omit = omit,
        n: Optional[int] | Omit = omit,
        presence_penalty: Optional[float] | Omit = omit,
        seed: Optional[int] | Omit = omit,
        stop: Union[str, SequenceNotStr[str], None] | Omit = omit,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = omit,
        suffix: Optional[str] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        user: str | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        **options: Unpack[Options],
    ) -> Completion: ...

    @overload
    def create(
        self,
        *,
        model: Union[str, Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]],
        prompt: Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]], None],
        stream: Literal[True],
        best_of: Optional[int] | Omit = omit,
        echo: Optional[bool] | Omit = omit,
        frequency_penalty: Optional[float] | Omit = omit,
        logit_bias: Optional[Dict[str, int]] | Omit = omit,
        logprobs: Optional[int] | Omit = omit,
        max_tokens: Optional[int] | Omit = omit,
        n: Optional[int] | Omit = omit,
        presence_penalty: Optional[float] | Omit = omit,
        seed: Optional[int] | Omit = omit,
        stop: Union[str, SequenceNotStr[str], None] | Omit = omit,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = omit,
        suffix: Optional[str] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[Options],
    ) -> Stream[Completion]: ...

    @overload
    def create(
        self,
        *,
        model: Union[str, Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]],
        prompt: Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]], None],
        stream: bool,
        best_of: Optional[int] | Omit = omit,
        echo: Optional[bool] | Omit = omit,
        frequency_penalty: Optional[float] | Omit = omit,
        logit_bias: Optional[Dict[str, int]] | Omit = omit,
        logprobs: Optional[int] | Omit = omit,
        max_tokens: Optional[int] | Omit = omit,
        n: Optional[int] | Omit = omit,
        presence_penalty: Optional[float] | Omit = omit,
        seed: Optional[int] | Omit = omit,
        stop: Union[str, SequenceNotStr[str], None] | Omit = omit,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = omit,
        suffix: Optional[str] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[Options],
    ) -> Completion | Stream[Completion]: ...

    @endpoint.post(
        "/completions",
        "Completion",
        stream="Completion",
        require=[("model", "prompt"), ("model", "prompt", "stream")],
    )
    def create(
        self,
        *,
        model: Union[str, Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]] | Omit = omit,
        prompt: Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]], None] | Omit = omit,
        best_of: Optional[int] | Omit = omit,
        echo: Optional[bool] | Omit = omit,
        frequency_penalty: Optional[float] | Omit = omit,
        logit_bias: Optional[Dict[str, int]] | Omit = omit,
        logprobs: Optional[int] | Omit = omit,
        max_tokens: Optional[int] | Omit = omit,
        n: Optional[int] | Omit = omit,
        presence_penalty: Optional[float] | Omit = omit,
        seed: Optional[int] | Omit = omit,
        stop: Union[str, SequenceNotStr[str], None] | Omit = omit,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = omit,
        suffix: Optional[str] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        user: str | Omit = omit,
        stream: Optional[bool] | Omit = omit,
        **options: Unpack[Options],
    ) -> Completion | Stream[Completion]:
        """Continue a text; with `stream=True`, get the continuation as a stream of pieces of the same shape. For new
        work use chat or responses.

        `POST /completions`

        Args:
            model: Such as `gpt-3.5-turbo-instruct`.
            prompt: A text, a list of texts, or the same as token ids. Without one the model starts a new document.
            best_of: Writes this many texts, at most 20, and returns the `n` likeliest; must exceed `n`, and cannot
                be streamed. The API's default is 1.
            echo: Whether to repeat the prompt before the text. The API's default is false.
            frequency_penalty: From -2 to 2; above 0, tokens get less likely the more often they have occurred. The
                API's default is 0.
            logit_bias: Token ids, each with a number from -100 (never chosen) to 100 (always chosen) that is added
                to its logit.
            logprobs: How many of the likeliest tokens to tell at each place, at most 5; the chosen one comes on
                top.
            max_tokens: At most this many tokens are written; prompt and text share the context of the model. The
                API's default is 16.
            n: How many texts for each prompt, 1 to 128. The API's default is 1.
            presence_penalty: From -2 to 2; above 0, tokens that have occurred at all get less likely. The API's
                default is 0.
            seed: With equal parameters, makes equal results likely but not certain.
            stop: Up to 4 texts that end the continuation and are left out of it.
            stream_options: Only together with `stream=True`.
            suffix: Text that is to follow what is written; for `gpt-3.5-turbo-instruct` only.
            temperature: From 0 (focused) to 2 (random); set either this or `top_p`. The API's default is 1.
            top_p: Chooses only among the likeliest tokens whose probabilities add up to this, 0 to 1. The API's
                default is 1.
            user: A stable id of your user for abuse detection.
        """
        ...


class AsyncCompletions(AsyncAPIResource):
    """Text completions, the predecessor of chat."""

    @cached_property
    def with_raw_response(self) -> AsyncCompletionsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncCompletionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCompletionsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncCompletionsWithStreamingResponse(self)

    @overload
    async def create(
        self,
        *,
        model: Union[str, Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]],
        prompt: Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]], None],
        best_of: Optional[int] | Omit = omit,
        echo: Optional[bool] | Omit = omit,
        frequency_penalty: Optional[float] | Omit = omit,
        logit_bias: Optional[Dict[str, int]] | Omit = omit,
        logprobs: Optional[int] | Omit = omit,
        max_tokens: Optional[int] | Omit = omit,
        n: Optional[int] | Omit = omit,
        presence_penalty: Optional[float] | Omit = omit,
        seed: Optional[int] | Omit = omit,
        stop: Union[str, SequenceNotStr[str], None] | Omit = omit,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = omit,
        suffix: Optional[str] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        user: str | Omit = omit,
        stream: Optional[Literal[False]] | Omit = omit,
        **options: Unpack[Options],
    ) -> Completion: ...

    @overload
    async def create(
        self,
        *,
        model: Union[str, Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]],
        prompt: Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]], None],
        stream: Literal[True],
        best_of: Optional[int] | Omit = omit,
        echo: Optional[bool] | Omit = omit,
        frequency_penalty: Optional[float] | Omit = omit,
        logit_bias: Optional[Dict[str, int]] | Omit = omit,
        logprobs: Optional[int] | Omit = omit,
        max_tokens: Optional[int] | Omit = omit,
        n: Optional[int] | Omit = omit,
        presence_penalty: Optional[float] | Omit = omit,
        seed: Optional[int] | Omit = omit,
        stop: Union[str, SequenceNotStr[str], None] | Omit = omit,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = omit,
        suffix: Optional[str] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncStream[Completion]: ...

    @overload
    async def create(
        self,
        *,
        model: Union[str, Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]],
        prompt: Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]], None],
        stream: bool,
        best_of: Optional[int] | Omit = omit,
        echo: Optional[bool] | Omit = omit,
        frequency_penalty: Optional[float] | Omit = omit,
        logit_bias: Optional[Dict[str, int]] | Omit = omit,
        logprobs: Optional[int] | Omit = omit,
        max_tokens: Optional[int] | Omit = omit,
        n: Optional[int] | Omit = omit,
        presence_penalty: Optional[float] | Omit = omit,
        seed: Optional[int] | Omit = omit,
        stop: Union[str, SequenceNotStr[str], None] | Omit = omit,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = omit,
        suffix: Optional[str] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[Options],
    ) -> Completion | AsyncStream[Completion]: ...

    @endpoint.post(
        "/completions",
        "Completion",
        stream="Completion",
        require=[("model", "prompt"), ("model", "prompt", "stream")],
    )
    async def create(
        self,
        *,
        model: Union[str, Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]] | Omit = omit,
        prompt: Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]], None] | Omit = omit,
        best_of: Optional[int] | Omit = omit,
        echo: Optional[bool] | Omit = omit,
        frequency_penalty: Optional[float] | Omit = omit,
        logit_bias: Optional[Dict[str, int]] | Omit = omit,
        logprobs: Optional[int] | Omit = omit,
        max_tokens: Optional[int] | Omit = omit,
        n: Optional[int] | Omit = omit,
        presence_penalty: Optional[float] | Omit = omit,
        seed: Optional[int] | Omit = omit,
        stop: Union[str, SequenceNotStr[str], None] | Omit = omit,
        stream_options: Optional[ChatCompletionStreamOptionsParam] | Omit = omit,
        suffix: Optional[str] | Omit = omit,
        temperature: Optional[float] | Omit = omit,
        top_p: Optional[float] | Omit = omit,
        user: str | Omit = omit,
        stream: Optional[bool] | Omit = omit,
        **options: Unpack[Options],
    ) -> Completion | AsyncStream[Completion]:
        """Continue a text; with `stream=True`, get the continuation as a stream of pieces of the same shape. For new
        work use chat or responses.

        `POST /completions`

        Args:
            model: Such as `gpt-3.5-turbo-instruct`.
            prompt: A text, a list of texts, or the same as token ids. Without one the model starts a new document.
            best_of: Writes this many texts, at most 20, and returns the `n` likeliest; must exceed `n`, and cannot
                be streamed. The API's default is 1.
            echo: Whether to repeat the prompt before the text. The API's default is false.
            frequency_penalty: From -2 to 2; above 0, tokens get less likely the more often they have occurred. The
                API's default is 0.
            logit_bias: Token ids, each with a number from -100 (never chosen) to 100 (always chosen) that is added
                to its logit.
            logprobs: How many of the likeliest tokens to tell at each place, at most 5; the chosen one comes on
                top.
            max_tokens: At most this many tokens are written; prompt and text share the context of the model. The
                API's default is 16.
            n: How many texts for each prompt, 1 to 128. The API's default is 1.
            presence_penalty: From -2 to 2; above 0, tokens that have occurred at all get less likely. The API's
                default is 0.
            seed: With equal parameters, makes equal results likely but not certain.
            stop: Up to 4 texts that end the continuation and are left out of it.
            stream_options: Only together with `stream=True`.
            suffix: Text that is to follow what is written; for `gpt-3.5-turbo-instruct` only.
            temperature: From 0 (focused) to 2 (random); set either this or `top_p`. The API's default is 1.
            top_p: Chooses only among the likeliest tokens whose probabilities add up to this, 0 to 1. The API's
                default is 1.
            user: A stable id of your user for abuse detection.
        """
        ...


class CompletionsWithRawResponse(RawView):
    """The calls of `Completions`, answered with the HTTP response around it."""

    def __init__(self, completions: Completions) -> None:
        self._completions = self._resource = completions

    create = raw(Completions.create)


class AsyncCompletionsWithRawResponse(RawView):
    """The calls of `AsyncCompletions`, answered with the HTTP response around it."""

    def __init__(self, completions: AsyncCompletions) -> None:
        self._completions = self._resource = completions

    create = raw(AsyncCompletions.create)


class CompletionsWithStreamingResponse(StreamingView):
    """The calls of `Completions`, answered while the body is still to be read."""

    def __init__(self, completions: Completions) -> None:
        self._completions = self._resource = completions

    create = streaming(Completions.create)


class AsyncCompletionsWithStreamingResponse(StreamingView):
    """The calls of `AsyncCompletions`, answered while the body is still to be read."""

    def __init__(self, completions: AsyncCompletions) -> None:
        self._completions = self._resource = completions

    create = streaming(AsyncCompletions.create)
