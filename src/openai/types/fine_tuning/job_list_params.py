# Made from api/fine_tuning.py by `make generate`. Do not edit.
from typing import Dict, Optional
from typing_extensions import TypedDict

__all__ = ["JobListParams"]


class JobListParams(TypedDict, total=False):
    after: str
    """Id of the item the page starts behind."""

    limit: int
    """Items per page. The API's default is 20."""

    metadata: Optional[Dict[str, str]]
    """Only jobs with these pairs."""
