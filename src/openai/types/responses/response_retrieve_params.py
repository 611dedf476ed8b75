# Made from api/responses.py by `make generate`. Do not edit.
from typing import List, Union
from typing_extensions import Literal, Required, TypedDict

from openai.types.responses.response_includable import ResponseIncludable

__all__ = [
    "ResponseRetrieveParamsBase",
    "ResponseRetrieveParamsNonStreaming",
    "ResponseRetrieveParamsStreaming",
    "ResponseRetrieveParams",
]


class ResponseRetrieveParamsBase(TypedDict, total=False):
    include: List[ResponseIncludable]

    include_obfuscation: bool

    starting_after: int


class ResponseRetrieveParamsNonStreaming(ResponseRetrieveParamsBase, total=False):
    stream: Literal[False]
    """Answer in one piece."""


class ResponseRetrieveParamsStreaming(ResponseRetrieveParamsBase):
    stream: Required[Literal[True]]
    """Answer with server-sent events, piece by piece."""


ResponseRetrieveParams = Union[ResponseRetrieveParamsNonStreaming, ResponseRetrieveParamsStreaming]
