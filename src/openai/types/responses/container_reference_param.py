# Made from api/responses.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["ContainerReferenceParam"]


class ContainerReferenceParam(TypedDict, total=False):
    """A container that exists already."""

    container_id: Required[str]

    type: Required[Literal["container_reference"]]
