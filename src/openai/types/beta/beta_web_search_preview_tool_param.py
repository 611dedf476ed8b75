# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List, Optional
from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaWebSearchPreviewToolParam", "UserLocation"]


class UserLocation(TypedDict, total=False):
    type: Required[Literal["approximate"]]

    city: Optional[str]
    """The name of the city, such as `San Francisco`."""

    country: Optional[str]
    """Two letters of ISO 3166-1, such as `US`."""

    region: Optional[str]
    """The state or region by name."""

    timezone: Optional[str]
    """The IANA name, such as `America/Los_Angeles`."""


class BetaWebSearchPreviewToolParam(TypedDict, total=False):
    """Search the web, as it was in preview; `WebSearchTool` is its successor."""

    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]

    search_content_types: List[Literal["text", "image"]]

    search_context_size: Literal["low", "medium", "high"]
    """How much of the context the results may fill. The API's default is `medium`."""

    user_location: Optional[UserLocation]
    """Where the user is, roughly, for local results."""
