# Made from api/skills.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypedDict

__all__ = ["VersionListParams"]


class VersionListParams(TypedDict, total=False):
    after: str

    limit: int

    order: Literal["asc", "desc"]
