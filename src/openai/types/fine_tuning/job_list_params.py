# Made from api/fine_tuning.py by `make generate`. Do not edit.
from typing import Dict, Optional
from typing_extensions import TypedDict

__all__ = ["JobListParams"]


class JobListParams(TypedDict, total=False):
    after: str

    limit: int

    metadata: Optional[Dict[str, str]]
