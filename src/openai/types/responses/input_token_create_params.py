# Made from api/responses.py by `make generate`. Do not edit.
from typing_extensions import Required, TypedDict

__all__ = ["InputTokenCreateParams"]


class InputTokenCreateParams(TypedDict, total=False):
    token: Required[str]
    """The token to add."""
