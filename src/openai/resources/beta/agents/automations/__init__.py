# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.resources.beta.agents.automations.automations import AsyncAutomations as AsyncAutomations
    from openai.resources.beta.agents.automations.automations import AsyncAutomationsWithRawResponse as AsyncAutomationsWithRawResponse
    from openai.resources.beta.agents.automations.automations import AsyncAutomationsWithStreamingResponse as AsyncAutomationsWithStreamingResponse
    from openai.resources.beta.agents.automations.automations import Automations as Automations
    from openai.resources.beta.agents.automations.automations import AutomationsWithRawResponse as AutomationsWithRawResponse
    from openai.resources.beta.agents.automations.automations import AutomationsWithStreamingResponse as AutomationsWithStreamingResponse
    from openai.resources.beta.agents.automations.invocations import AsyncInvocations as AsyncInvocations
    from openai.resources.beta.agents.automations.invocations import AsyncInvocationsWithRawResponse as AsyncInvocationsWithRawResponse
    from openai.resources.beta.agents.automations.invocations import AsyncInvocationsWithStreamingResponse as AsyncInvocationsWithStreamingResponse
    from openai.resources.beta.agents.automations.invocations import Invocations as Invocations
    from openai.resources.beta.agents.automations.invocations import InvocationsWithRawResponse as InvocationsWithRawResponse
    from openai.resources.beta.agents.automations.invocations import InvocationsWithStreamingResponse as InvocationsWithStreamingResponse
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "AsyncAutomations": "openai.resources.beta.agents.automations.automations",
            "AsyncAutomationsWithRawResponse": "openai.resources.beta.agents.automations.automations",
            "AsyncAutomationsWithStreamingResponse": "openai.resources.beta.agents.automations.automations",
            "Automations": "openai.resources.beta.agents.automations.automations",
            "AutomationsWithRawResponse": "openai.resources.beta.agents.automations.automations",
            "AutomationsWithStreamingResponse": "openai.resources.beta.agents.automations.automations",
            "AsyncInvocations": "openai.resources.beta.agents.automations.invocations",
            "AsyncInvocationsWithRawResponse": "openai.resources.beta.agents.automations.invocations",
            "AsyncInvocationsWithStreamingResponse": "openai.resources.beta.agents.automations.invocations",
            "Invocations": "openai.resources.beta.agents.automations.invocations",
            "InvocationsWithRawResponse": "openai.resources.beta.agents.automations.invocations",
            "InvocationsWithStreamingResponse": "openai.resources.beta.agents.automations.invocations",
        },
    )
