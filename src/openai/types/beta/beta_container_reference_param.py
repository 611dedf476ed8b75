# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaContainerReferenceParam"]


class BetaContainerReferenceParam(TypedDict, total=False):
    """A container that exists already."""

    container_id: Required[str]

    type: Required[Literal["container_reference"]]
