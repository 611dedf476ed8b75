# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List
from typing_extensions import Literal, TypedDict

from openai.types.beta.beta_response_includable import BetaResponseIncludable

__all__ = ["InputItemListParams"]


class InputItemListParams(TypedDict, total=False):
    after: str
    """The id of the item after which the page begins."""

    include: List[BetaResponseIncludable]
    """Parts of the items that are left out unless named here."""

    limit: int
    """Items per page, from 1 to 100. The API's default is 20."""

    order: Literal["asc", "desc"]
    """The API's default is `desc`, newest first."""

    betas: List[Literal["responses_multi_agent=v1"]]
    """Features in beta to switch on; sent as the header `openai-beta`."""
