# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List, Union
from typing_extensions import Literal, Required, TypedDict

from openai.types.beta.beta_response_includable import BetaResponseIncludable

__all__ = [
    "ResponseRetrieveParamsBase",
    "ResponseRetrieveParamsNonStreaming",
    "ResponseRetrieveParamsStreaming",
    "ResponseRetrieveParams",
]


class ResponseRetrieveParamsBase(TypedDict, total=False):
    include: List[BetaResponseIncludable]
    """Parts of the output that are left out unless named here."""

    include_obfuscation: bool
    """With `stream=True`: whether deltas carry random padding that hides their length. On unless `False`."""

    starting_after: int
    """With `stream=True`: skip the events up to this `sequence_number`."""

    betas: List[Literal["responses_multi_agent=v1"]]
    """Features in beta to switch on; sent as the header `openai-beta`."""


class ResponseRetrieveParamsNonStreaming(ResponseRetrieveParamsBase, total=False):
    stream: Literal[False]
    """Answer in one piece."""


class ResponseRetrieveParamsStreaming(ResponseRetrieveParamsBase):
    stream: Required[Literal[True]]
    """Answer with server-sent events, piece by piece."""


ResponseRetrieveParams = Union[ResponseRetrieveParamsNonStreaming, ResponseRetrieveParamsStreaming]
