# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Iterable
from typing_extensions import Literal, Required, TypedDict

from openai.types.beta.beta_response_input_item_param import BetaResponseInputItemParam

__all__ = ["BetaResponseInjectEventParam"]


class BetaResponseInjectEventParam(TypedDict, total=False):
    """Put items into the input of a response that is being worked on: all or none are taken up, and only results of
    calls that an agent waits for are possible.
    """

    input: Required[Iterable[BetaResponseInputItemParam]]
    """At most 16384 items."""

    response_id: Required[str]

    type: Required[Literal["response.inject"]]
