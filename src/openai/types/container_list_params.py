# Made from api/containers.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypedDict

__all__ = ["ContainerListParams"]


class ContainerListParams(TypedDict, total=False):
    after: str

    limit: int

    name: str

    order: Literal["asc", "desc"]
