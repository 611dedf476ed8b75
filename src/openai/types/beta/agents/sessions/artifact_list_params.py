# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal, TypedDict

__all__ = ["ArtifactListParams"]


class ArtifactListParams(TypedDict, total=False):
    after: str
    """The id of the entry after which the page begins."""

    environment_id: Optional[str]
    """Only artifacts from this environment."""

    limit: int
    """Entries per page."""

    order: Literal["asc", "desc"]
