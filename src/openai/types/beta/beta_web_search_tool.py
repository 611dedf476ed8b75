# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List, Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaWebSearchTool", "Filters", "UserLocation"]


class Filters(BaseModel):
    allowed_domains: Optional[List[str]] = None
    """Only these domains and those below them; all if left out."""


class UserLocation(BaseModel):
    city: Optional[str] = None
    """The name of the city, such as `San Francisco`."""

    country: Optional[str] = None
    """Two letters of ISO 3166-1, such as `US`."""

    region: Optional[str] = None
    """The state or region by name."""

    timezone: Optional[str] = None
    """The IANA name, such as `America/Los_Angeles`."""

    type: Optional[Literal["approximate"]] = None


class BetaWebSearchTool(BaseModel):
    """Search the web."""

    type: Literal["web_search", "web_search_2025_08_26"]

    external_web_access: Optional[bool] = None
    """`False` keeps to pages the API already has. The API's default is `True`."""

    filters: Optional[Filters] = None

    search_context_size: Optional[Literal["low", "medium", "high"]] = None
    """How much of the context the results may fill. The API's default is `medium`."""

    user_location: Optional[UserLocation] = None
    """Where the user is, roughly, for local results."""
