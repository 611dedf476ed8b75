# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.beta.agents.automations.automation_invocation import AutomationInvocation as AutomationInvocation
    from openai.types.beta.agents.automations.automation_invocation_source import AutomationInvocationSource as AutomationInvocationSource
    from openai.types.beta.agents.automations.invocation_list_params import InvocationListParams as InvocationListParams
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "AutomationInvocation": "openai.types.beta.agents.automations.automation_invocation",
            "AutomationInvocationSource": "openai.types.beta.agents.automations.automation_invocation_source",
            "InvocationListParams": "openai.types.beta.agents.automations.invocation_list_params",
        },
    )
