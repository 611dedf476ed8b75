# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaToolSearchToolParam"]


class BetaToolSearchToolParam(TypedDict, total=False):
    """Find tools that have `defer_loading` when they are needed."""

    type: Required[Literal["tool_search"]]

    description: Optional[str]
    """For `client`: what the model reads about the search."""

    execution: Literal["server", "client"]
    """Who searches: the API or you."""

    parameters: Optional[object]
    """For `client`: the arguments of the search as a JSON schema."""
