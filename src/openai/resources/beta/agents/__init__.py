# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.resources.beta.agents.agents import Agents as Agents
    from openai.resources.beta.agents.agents import AgentsWithRawResponse as AgentsWithRawResponse
    from openai.resources.beta.agents.agents import AgentsWithStreamingResponse as AgentsWithStreamingResponse
    from openai.resources.beta.agents.agents import AsyncAgents as AsyncAgents
    from openai.resources.beta.agents.agents import AsyncAgentsWithRawResponse as AsyncAgentsWithRawResponse
    from openai.resources.beta.agents.agents import AsyncAgentsWithStreamingResponse as AsyncAgentsWithStreamingResponse
    from openai.resources.beta.agents.automations.automations import AsyncAutomations as AsyncAutomations
    from openai.resources.beta.agents.automations.automations import AsyncAutomationsWithRawResponse as AsyncAutomationsWithRawResponse
    from openai.resources.beta.agents.automations.automations import AsyncAutomationsWithStreamingResponse as AsyncAutomationsWithStreamingResponse
    from openai.resources.beta.agents.automations.automations import Automations as Automations
    from openai.resources.beta.agents.automations.automations import AutomationsWithRawResponse as AutomationsWithRawResponse
    from openai.resources.beta.agents.automations.automations import AutomationsWithStreamingResponse as AutomationsWithStreamingResponse
    from openai.resources.beta.agents.environments.environments import AsyncEnvironments as AsyncEnvironments
    from openai.resources.beta.agents.environments.environments import AsyncEnvironmentsWithRawResponse as AsyncEnvironmentsWithRawResponse
    from openai.resources.beta.agents.environments.environments import AsyncEnvironmentsWithStreamingResponse as AsyncEnvironmentsWithStreamingResponse
    from openai.resources.beta.agents.environments.environments import Environments as Environments
    from openai.resources.beta.agents.environments.environments import EnvironmentsWithRawResponse as EnvironmentsWithRawResponse
    from openai.resources.beta.agents.environments.environments import EnvironmentsWithStreamingResponse as EnvironmentsWithStreamingResponse
    from openai.resources.beta.agents.sessions.sessions import AsyncSessions as AsyncSessions
    from openai.resources.beta.agents.sessions.sessions import AsyncSessionsWithRawResponse as AsyncSessionsWithRawResponse
    from openai.resources.beta.agents.sessions.sessions import AsyncSessionsWithStreamingResponse as AsyncSessionsWithStreamingResponse
    from openai.resources.beta.agents.sessions.sessions import Sessions as Sessions
    from openai.resources.beta.agents.sessions.sessions import SessionsWithRawResponse as SessionsWithRawResponse
    from openai.resources.beta.agents.sessions.sessions import SessionsWithStreamingResponse as SessionsWithStreamingResponse
    from openai.resources.beta.agents.vaults.vaults import AsyncVaults as AsyncVaults
    from openai.resources.beta.agents.vaults.vaults import AsyncVaultsWithRawResponse as AsyncVaultsWithRawResponse
    from openai.resources.beta.agents.vaults.vaults import AsyncVaultsWithStreamingResponse as AsyncVaultsWithStreamingResponse
    from openai.resources.beta.agents.vaults.vaults import Vaults as Vaults
    from openai.resources.beta.agents.vaults.vaults import VaultsWithRawResponse as VaultsWithRawResponse
    from openai.resources.beta.agents.vaults.vaults import VaultsWithStreamingResponse as VaultsWithStreamingResponse
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "Agents": "openai.resources.beta.agents.agents",
            "AgentsWithRawResponse": "openai.resources.beta.agents.agents",
            "AgentsWithStreamingResponse": "openai.resources.beta.agents.agents",
            "AsyncAgents": "openai.resources.beta.agents.agents",
            "AsyncAgentsWithRawResponse": "openai.resources.beta.agents.agents",
            "AsyncAgentsWithStreamingResponse": "openai.resources.beta.agents.agents",
            "AsyncAutomations": "openai.resources.beta.agents.automations.automations",
            "AsyncAutomationsWithRawResponse": "openai.resources.beta.agents.automations.automations",
            "AsyncAutomationsWithStreamingResponse": "openai.resources.beta.agents.automations.automations",
            "Automations": "openai.resources.beta.agents.automations.automations",
            "AutomationsWithRawResponse": "openai.resources.beta.agents.automations.automations",
            "AutomationsWithStreamingResponse": "openai.resources.beta.agents.automations.automations",
            "AsyncEnvironments": "openai.resources.beta.agents.environments.environments",
            "AsyncEnvironmentsWithRawResponse": "openai.resources.beta.agents.environments.environments",
            "AsyncEnvironmentsWithStreamingResponse": "openai.resources.beta.agents.environments.environments",
            "Environments": "openai.resources.beta.agents.environments.environments",
            "EnvironmentsWithRawResponse": "openai.resources.beta.agents.environments.environments",
            "EnvironmentsWithStreamingResponse": "openai.resources.beta.agents.environments.environments",
            "AsyncSessions": "openai.resources.beta.agents.sessions.sessions",
            "AsyncSessionsWithRawResponse": "openai.resources.beta.agents.sessions.sessions",
            "AsyncSessionsWithStreamingResponse": "openai.resources.beta.agents.sessions.sessions",
            "Sessions": "openai.resources.beta.agents.sessions.sessions",
            "SessionsWithRawResponse": "openai.resources.beta.agents.sessions.sessions",
            "SessionsWithStreamingResponse": "openai.resources.beta.agents.sessions.sessions",
            "AsyncVaults": "openai.resources.beta.agents.vaults.vaults",
            "AsyncVaultsWithRawResponse": "openai.resources.beta.agents.vaults.vaults",
            "AsyncVaultsWithStreamingResponse": "openai.resources.beta.agents.vaults.vaults",
            "Vaults": "openai.resources.beta.agents.vaults.vaults",
            "VaultsWithRawResponse": "openai.resources.beta.agents.vaults.vaults",
            "VaultsWithStreamingResponse": "openai.resources.beta.agents.vaults.vaults",
        },
    )
