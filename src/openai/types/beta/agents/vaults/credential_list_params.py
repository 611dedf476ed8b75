# Made from api/agents.py by `make generate`. Do not edit.
from typing import Dict
from typing_extensions import Literal, TypedDict

from openai.types.beta.agents.vault_status_filter_param import VaultStatusFilterParam

__all__ = ["CredentialListParams"]


class CredentialListParams(TypedDict, total=False):
    after: str
    """The id of the entry after which the page begins."""

    limit: int
    """Entries per page."""

    metadata: Dict[str, str]
    """Only those that have these pairs."""

    order: Literal["asc", "desc"]

    status: VaultStatusFilterParam
    """Only those with this status, or with one of several."""
