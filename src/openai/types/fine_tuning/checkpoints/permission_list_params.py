# Made from api/fine_tuning.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypedDict

__all__ = ["PermissionListParams"]


class PermissionListParams(TypedDict, total=False):
    after: str

    limit: int

    order: Literal["ascending", "descending"]

    project_id: str
