# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaToolSearchTool"]


class BetaToolSearchTool(BaseModel):
    """Find tools that have `defer_loading` when they are needed."""

    type: Literal["tool_search"]

    description: Optional[str] = None
    """For `client`: what the model reads about the search."""

    execution: Optional[Literal["server", "client"]] = None
    """Who searches: the API or you."""

    parameters: Optional[object] = None
    """For `client`: the arguments of the search as a JSON schema."""
