# Made from api/completions.py by `make generate`. Do not edit.
from typing import Dict, Iterable, Optional, Union
from typing_extensions import Literal, Required, TypedDict

from openai._types import SequenceNotStr
from openai.types.chat.chat_completion_stream_options_param import ChatCompletionStreamOptionsParam

__all__ = [
    "CompletionCreateParamsBase",
    "CompletionCreateParamsNonStreaming",
    "CompletionCreateParamsStreaming",
    "CompletionCreateParams",
]


class CompletionCreateParamsBase(TypedDict, total=False):
    model: Required[Union[str, Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]]]
    """Such as `gpt-3.5-turbo-instruct`."""

    prompt: Required[Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]], None]]
    """A text, a list of texts, or the same as token ids. Without one the model starts a new document."""

    best_of: Optional[int]
    """Writes this many texts, at most 20, and returns the `n` likeliest; must exceed `n`, and cannot be streamed. The
    API's default is 1.
    """

    echo: Optional[bool]
    """Whether to repeat the prompt before the text. The API's default is false."""

    frequency_penalty: Optional[float]
    """From -2 to 2; above 0, tokens get less likely the more often they have occurred. The API's default is 0."""

    logit_bias: Optional[Dict[str, int]]
    """Token ids, each with a number from -100 (never chosen) to 100 (always chosen) that is added to its logit."""

    logprobs: Optional[int]
    """How many of the likeliest tokens to tell at each place, at most 5; the chosen one comes on top."""

    max_tokens: Optional[int]
    """At most this many tokens are written; prompt and text share the context of the model. The API's default is 16."""

    n: Optional[int]
    """How many texts for each prompt, 1 to 128. The API's default is 1."""

    presence_penalty: Optional[float]
    """From -2 to 2; above 0, tokens that have occurred at all get less likely. The API's default is 0."""

    seed: Optional[int]
    """With equal parameters, makes equal results likely but not certain."""

    stop: Union[str, SequenceNotStr[str], None]
    """Up to 4 texts that end the continuation and are left out of it."""

    stream_options: Optional[ChatCompletionStreamOptionsParam]
    """Only together with `stream=True`."""

    suffix: Optional[str]
    """Text that is to follow what is written; for `gpt-3.5-turbo-instruct` only."""

    temperature: Optional[float]
    """From 0 (focused) to 2 (random); set either this or `top_p`. The API's default is 1."""

    top_p: Optional[float]
    """Chooses only among the likeliest tokens whose probabilities add up to this, 0 to 1. The API's default is 1."""

    user: str
    """A stable id of your user for abuse detection."""


class CompletionCreateParamsNonStreaming(CompletionCreateParamsBase, total=False):
    stream: Optional[Literal[False]]
    """Answer in one piece."""


class CompletionCreateParamsStreaming(CompletionCreateParamsBase):
    stream: Required[Literal[True]]
    """Answer with server-sent events, piece by piece."""


CompletionCreateParams = Union[CompletionCreateParamsNonStreaming, CompletionCreateParamsStreaming]
