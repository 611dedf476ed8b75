# Made from api/assistants.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypedDict

__all__ = ["AssistantListParams"]


class AssistantListParams(TypedDict, total=False):
    after: str

    before: str

    limit: int

    order: Literal["asc", "desc"]
