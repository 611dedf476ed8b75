# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal, Required, TypedDict

from openai._types import SequenceNotStr

__all__ = ["BetaWebSearchToolParam", "Filters", "UserLocation"]


class Filters(TypedDict, total=False):
    allowed_domains: Optional[SequenceNotStr[str]]
    """Only these domains and those below them; all if left out."""


class UserLocation(TypedDict, total=False):
    city: Optional[str]
    """The name of the city, such as `San Francisco`."""

    country: Optional[str]
    """Two letters of ISO 3166-1, such as `US`."""

    region: Optional[str]
    """The state or region by name."""

    timezone: Optional[str]
    """The IANA name, such as `America/Los_Angeles`."""

    type: Literal["approximate"]


class BetaWebSearchToolParam(TypedDict, total=False):
    """Search the web."""

    type: Required[Literal["web_search", "web_search_2025_08_26"]]

    external_web_access: bool
    """`False` keeps to pages the API already has. The API's default is `True`."""

    filters: Optional[Filters]

    search_context_size: Literal["low", "medium", "high"]
    """How much of the context the results may fill. The API's default is `medium`."""

    user_location: Optional[UserLocation]
    """Where the user is, roughly, for local results."""
