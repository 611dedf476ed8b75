# Made from api/agents.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import Annotated, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo

if TYPE_CHECKING:
    from openai.types.beta.agents.one_time_automation import OneTimeAutomation
    from openai.types.beta.agents.periodic_automation import PeriodicAutomation

__all__ = ["Automation"]


if TYPE_CHECKING:
    Automation: TypeAlias = Annotated[Union[PeriodicAutomation, OneTimeAutomation], PropertyInfo(discriminator="type")]
    """Work that is planned, for one time or for many."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "OneTimeAutomation": "openai.types.beta.agents.one_time_automation",
            "PeriodicAutomation": "openai.types.beta.agents.periodic_automation",
        },
        {"Automation": lazy.tagged("type", {"periodic": "PeriodicAutomation", "once": "OneTimeAutomation"})},
    )
