# Made from api/responses.py by `make generate`. Do not edit.
from typing import List
from typing_extensions import Literal, TypedDict

from openai.types.responses.response_includable import ResponseIncludable

__all__ = ["InputItemListParams"]


class InputItemListParams(TypedDict, total=False):
    after: str

    include: List[ResponseIncludable]

    limit: int

    order: Literal["asc", "desc"]
