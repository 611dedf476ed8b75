# Made from api/agents.py by `make generate`. Do not edit.
from typing import Dict, Optional
from typing_extensions import TypedDict

__all__ = ["VaultCreateParams"]


class VaultCreateParams(TypedDict, total=False):
    metadata: Optional[Dict[str, str]]
    """Pairs of your own, kept with it."""

    name: str
