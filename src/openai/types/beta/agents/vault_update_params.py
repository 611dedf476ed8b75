# Made from api/agents.py by `make generate`. Do not edit.
from typing import Dict, Optional
from typing_extensions import TypedDict

__all__ = ["VaultUpdateParams"]


class VaultUpdateParams(TypedDict, total=False):
    metadata: Dict[str, str]
    """Pairs of your own, kept with it."""

    name: Optional[str]
