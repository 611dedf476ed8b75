# Made from api/containers.py by `make generate`. Do not edit.
from typing import List, Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["Container", "ExpiresAfter", "NetworkPolicy"]


class ExpiresAfter(BaseModel):
    anchor: Optional[Literal["last_active_at"]] = None
    """The moment that `minutes` counts from."""

    minutes: Optional[int] = None


class NetworkPolicy(BaseModel):
    type: Literal["allowlist", "disabled"]

    allowed_domains: Optional[List[str]] = None
    """The hosts it may reach, if `type` is `allowlist`."""


class Container(BaseModel):
    """A machine of its own for code and files."""

    id: str

    created_at: int
    """Unix seconds."""

    name: str

    object: str

    status: str
    """Such as `running`."""

    expires_after: Optional[ExpiresAfter] = None
    """When it expires, counted from its last use."""

    last_active_at: Optional[int] = None
    """Unix seconds."""

    memory_limit: Optional[Literal["1g", "4g", "16g", "64g"]] = None

    network_policy: Optional[NetworkPolicy] = None
