# Made from api/agents.py by `make generate`. Do not edit.
from typing import Dict
from typing_extensions import TypeAlias

__all__ = ["AutomationMetadataParam"]


AutomationMetadataParam: TypeAlias = Dict[str, str]
"""Pairs of your own."""
