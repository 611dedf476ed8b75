# Made from api/agents.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.agents.automation import Automation

__all__ = [
    "AutomationInvocationSource",
    "AutomationInvocationSourceResourceManual",
    "AutomationInvocationSourceResourceAutomation",
]


class AutomationInvocationSourceResourceManual(BaseModel):
    type: Literal["manual"]


class AutomationInvocationSourceResourceAutomation(BaseModel):
    automation: "Automation"

    type: Literal["automation"]


AutomationInvocationSource: TypeAlias = Annotated[
    Union[AutomationInvocationSourceResourceManual, AutomationInvocationSourceResourceAutomation],
    PropertyInfo(discriminator="type"),
]
"""What started the run: a call, or the plan."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"Automation": "openai.types.beta.agents.automation"})
