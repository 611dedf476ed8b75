# Made from api/agents.py by `make generate`. Do not edit.
from typing import Iterable, Union
from typing_extensions import TypeAlias

from openai.types.beta.agents.vault_status import VaultStatus

__all__ = ["VaultStatusFilterParam"]


VaultStatusFilterParam: TypeAlias = Union[VaultStatus, Iterable[VaultStatus]]
"""One status or several."""
