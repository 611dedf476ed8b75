# Made from api/agents.py by `make generate`. Do not edit.
from typing import Dict
from typing_extensions import TypedDict

from openai.types.beta.agents.automation_target_param import AutomationTargetParam

__all__ = ["AutomationUpdateParams"]


class AutomationUpdateParams(TypedDict, total=False):
    expression: str
    """The times at which it runs; for a periodic one."""

    metadata: Dict[str, str]
    """Pairs of your own, kept with it."""

    name: str

    run_at: int
    """When to run it, in Unix seconds; for one that runs once."""

    target: AutomationTargetParam

    timezone: str
    """The time zone of `expression`."""
