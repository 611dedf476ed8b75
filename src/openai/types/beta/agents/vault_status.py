# Made from api/agents.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypeAlias

__all__ = ["VaultStatus"]


VaultStatus: TypeAlias = Literal["active", "archived"]
"""Whether a vault or credential is in use."""
