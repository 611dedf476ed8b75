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

    prompt: Required[Union[str, SequenceNotStr[str], Iterable[int], Iterable[Iterable[int]], None]]

    best_of: Optional[int]

    echo: Optional[bool]

    frequency_penalty: Optional[float]

    logit_bias: Optional[Dict[str, int]]

    logprobs: Optional[int]

    max_tokens: Optional[int]

    n: Optional[int]

    presence_penalty: Optional[float]

    seed: Optional[int]

    stop: Union[str, SequenceNotStr[str], None]

    stream_options: Optional[ChatCompletionStreamOptionsParam]

    suffix: Optional[str]

    temperature: Optional[float]

    top_p: Optional[float]

    user: str


class CompletionCreateParamsNonStreaming(CompletionCreateParamsBase, total=False):
    stream: Optional[Literal[False]]
    """Answer in one piece."""


class CompletionCreateParamsStreaming(CompletionCreateParamsBase):
    stream: Required[Literal[True]]
    """Answer with server-sent events, piece by piece."""


CompletionCreateParams = Union[CompletionCreateParamsNonStreaming, CompletionCreateParamsStreaming]
