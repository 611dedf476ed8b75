# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List, Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaWebSearchPreviewTool", "UserLocation"]


class UserLocation(BaseModel):
    type: Literal["approximate"]

    city: Optional[str] = None
    """The name of the city, such as `San Francisco`."""

    country: Optional[str] = None
    """Two letters of ISO 3166-1, such as `US`."""

    region: Optional[str] = None
    """The state or region by name."""

    timezone: Optional[str] = None
    """The IANA name, such as `America/Los_Angeles`."""


class BetaWebSearchPreviewTool(BaseModel):
    """Search the web, as it was in preview; `WebSearchTool` is its successor."""

    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]

    search_content_types: Optional[List[Literal["text", "image"]]] = None

    search_context_size: Optional[Literal["low", "medium", "high"]] = None
    """How much of the context the results may fill. The API's default is `medium`."""

    user_location: Optional[UserLocation] = None
    """Where the user is, roughly, for local results."""
