# Made from api/agents.py by `make generate`. Do not edit.
"""Agents: models with instructions, tools and an environment, kept by the API and run in sessions (beta)."""

from __future__ import annotations

from typing import Dict, Iterable, Optional, TYPE_CHECKING
from typing_extensions import Literal, Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._base_client import AsyncPaginator
    from openai._core.options import Options
    from openai.pagination import AsyncCursorPage
    from openai.pagination import SyncCursorPage
    from openai.resources.beta.agents.automations.automations import AsyncAutomations
    from openai.resources.beta.agents.automations.automations import AsyncAutomationsWithRawResponse
    from openai.resources.beta.agents.automations.automations import AsyncAutomationsWithStreamingResponse
    from openai.resources.beta.agents.automations.automations import Automations
    from openai.resources.beta.agents.automations.automations import AutomationsWithRawResponse
    from openai.resources.beta.agents.automations.automations import AutomationsWithStreamingResponse
    from openai.resources.beta.agents.environments.environments import AsyncEnvironments
    from openai.resources.beta.agents.environments.environments import AsyncEnvironmentsWithRawResponse
    from openai.resources.beta.agents.environments.environments import AsyncEnvironmentsWithStreamingResponse
    from openai.resources.beta.agents.environments.environments import Environments
    from openai.resources.beta.agents.environments.environments import EnvironmentsWithRawResponse
    from openai.resources.beta.agents.environments.environments import EnvironmentsWithStreamingResponse
    from openai.resources.beta.agents.sessions.sessions import AsyncSessions
    from openai.resources.beta.agents.sessions.sessions import AsyncSessionsWithRawResponse
    from openai.resources.beta.agents.sessions.sessions import AsyncSessionsWithStreamingResponse
    from openai.resources.beta.agents.sessions.sessions import Sessions
    from openai.resources.beta.agents.sessions.sessions import SessionsWithRawResponse
    from openai.resources.beta.agents.sessions.sessions import SessionsWithStreamingResponse
    from openai.resources.beta.agents.vaults.vaults import AsyncVaults
    from openai.resources.beta.agents.vaults.vaults import AsyncVaultsWithRawResponse
    from openai.resources.beta.agents.vaults.vaults import AsyncVaultsWithStreamingResponse
    from openai.resources.beta.agents.vaults.vaults import Vaults
    from openai.resources.beta.agents.vaults.vaults import VaultsWithRawResponse
    from openai.resources.beta.agents.vaults.vaults import VaultsWithStreamingResponse
    from openai.types.beta.agent import Agent
    from openai.types.beta.agent_deleted import AgentDeleted
    from openai.types.beta.agent_reasoning_param import AgentReasoningParam
    from openai.types.beta.agent_text_param import AgentTextParam
    from openai.types.beta.multi_agent_config_param import MultiAgentConfigParam
    from openai.types.beta.persisted_agent_tool_param import PersistedAgentToolParam
    from openai.types.beta import agent_create_params
    from openai.types.beta import agent_update_params
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "AsyncCursorPage": "openai.pagination",
            "SyncCursorPage": "openai.pagination",
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
            "Agent": "openai.types.beta.agent",
            "AgentDeleted": "openai.types.beta.agent_deleted",
            "AgentReasoningParam": "openai.types.beta.agent_reasoning_param",
            "AgentTextParam": "openai.types.beta.agent_text_param",
            "MultiAgentConfigParam": "openai.types.beta.multi_agent_config_param",
            "PersistedAgentToolParam": "openai.types.beta.persisted_agent_tool_param",
        },
    )

__all__ = [
    "Agents",
    "AsyncAgents",
    "AgentsWithRawResponse",
    "AsyncAgentsWithRawResponse",
    "AgentsWithStreamingResponse",
    "AsyncAgentsWithStreamingResponse",
]


class Agents(SyncAPIResource):
    """Models with instructions and tools, kept by the API and run in sessions."""

    @cached_property
    def automations(self) -> Automations:
        from openai.resources.beta.agents.automations.automations import Automations

        return Automations(self._client)

    @cached_property
    def environments(self) -> Environments:
        from openai.resources.beta.agents.environments.environments import Environments

        return Environments(self._client)

    @cached_property
    def vaults(self) -> Vaults:
        from openai.resources.beta.agents.vaults.vaults import Vaults

        return Vaults(self._client)

    @cached_property
    def sessions(self) -> Sessions:
        from openai.resources.beta.agents.sessions.sessions import Sessions

        return Sessions(self._client)

    @cached_property
    def with_raw_response(self) -> AgentsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AgentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AgentsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AgentsWithStreamingResponse(self)

    @endpoint.post("/agents", "Agent", headers={"OpenAI-Beta": "agents=v1"})
    def create(
        self,
        *,
        model: str,
        compaction: Optional[agent_create_params.Compaction] | Omit = omit,
        experimental: agent_create_params.Experimental | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        multi_agent: Optional[MultiAgentConfigParam] | Omit = omit,
        name: Optional[str] | Omit = omit,
        reasoning: Optional[AgentReasoningParam] | Omit = omit,
        service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]] | Omit = omit,
        text: Optional[AgentTextParam] | Omit = omit,
        tools: Optional[Iterable[PersistedAgentToolParam]] | Omit = omit,
        **options: Unpack[Options],
    ) -> Agent:
        """Make an agent. (`POST /agents`)

        Args:
            compaction: How a context that grows too long is shortened.
            experimental: Features on trial.
            instructions: What the model is told before everything else.
            metadata: Pairs of your own, kept with it.
            multi_agent: Whether the agent may start subagents, and how many.
            reasoning: How the model thinks.
            service_tier: How fast and at what price the model is served.
            text: The form and length of text output.
            tools: What the model may call.
        """
        ...

    @endpoint.get("/agents/{agent_id}", "Agent", headers={"OpenAI-Beta": "agents=v1"})
    def retrieve(self, agent_id: str, **options: Unpack[Options]) -> Agent:
        """Look up an agent. (`GET /agents/{agent_id}`)"""
        ...

    @endpoint.post("/agents/{agent_id}", "Agent", headers={"OpenAI-Beta": "agents=v1"})
    def update(
        self,
        agent_id: str,
        *,
        compaction: Optional[agent_update_params.Compaction] | Omit = omit,
        experimental: agent_update_params.Experimental | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        model: str | Omit = omit,
        multi_agent: Optional[MultiAgentConfigParam] | Omit = omit,
        name: Optional[str] | Omit = omit,
        reasoning: Optional[AgentReasoningParam] | Omit = omit,
        service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]] | Omit = omit,
        text: Optional[AgentTextParam] | Omit = omit,
        tools: Optional[Iterable[PersistedAgentToolParam]] | Omit = omit,
        **options: Unpack[Options],
    ) -> Agent:
        """Change an agent; what is left out stays as it is. (`POST /agents/{agent_id}`)

        Args:
            compaction: How a context that grows too long is shortened.
            experimental: Features on trial.
            instructions: What the model is told before everything else.
            metadata: Pairs of your own, kept with it.
            multi_agent: Whether the agent may start subagents, and how many.
            reasoning: How the model thinks.
            service_tier: How fast and at what price the model is served.
            text: The form and length of text output.
            tools: What the model may call.
        """
        ...

    @endpoint.get("/agents", "Agent", page="SyncCursorPage", headers={"OpenAI-Beta": "agents=v1"})
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[Agent]:
        """List agents. (`GET /agents`)

        Args:
            after: The id of the entry after which the page begins.
            limit: Entries per page.
        """
        ...

    @endpoint.delete("/agents/{agent_id}", "AgentDeleted", headers={"OpenAI-Beta": "agents=v1"})
    def delete(self, agent_id: str, **options: Unpack[Options]) -> AgentDeleted:
        """Delete an agent. (`DELETE /agents/{agent_id}`)"""
        ...


class AsyncAgents(AsyncAPIResource):
    """Models with instructions and tools, kept by the API and run in sessions."""

    @cached_property
    def automations(self) -> AsyncAutomations:
        from openai.resources.beta.agents.automations.automations import AsyncAutomations

        return AsyncAutomations(self._client)

    @cached_property
    def environments(self) -> AsyncEnvironments:
        from openai.resources.beta.agents.environments.environments import AsyncEnvironments

        return AsyncEnvironments(self._client)

    @cached_property
    def vaults(self) -> AsyncVaults:
        from openai.resources.beta.agents.vaults.vaults import AsyncVaults

        return AsyncVaults(self._client)

    @cached_property
    def sessions(self) -> AsyncSessions:
        from openai.resources.beta.agents.sessions.sessions import AsyncSessions

        return AsyncSessions(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncAgentsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncAgentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAgentsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncAgentsWithStreamingResponse(self)

    @endpoint.post("/agents", "Agent", headers={"OpenAI-Beta": "agents=v1"})
    async def create(
        self,
        *,
        model: str,
        compaction: Optional[agent_create_params.Compaction] | Omit = omit,
        experimental: agent_create_params.Experimental | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        multi_agent: Optional[MultiAgentConfigParam] | Omit = omit,
        name: Optional[str] | Omit = omit,
        reasoning: Optional[AgentReasoningParam] | Omit = omit,
        service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]] | Omit = omit,
        text: Optional[AgentTextParam] | Omit = omit,
        tools: Optional[Iterable[PersistedAgentToolParam]] | Omit = omit,
        **options: Unpack[Options],
    ) -> Agent:
        """Make an agent. (`POST /agents`)

        Args:
            compaction: How a context that grows too long is shortened.
            experimental: Features on trial.
            instructions: What the model is told before everything else.
            metadata: Pairs of your own, kept with it.
            multi_agent: Whether the agent may start subagents, and how many.
            reasoning: How the model thinks.
            service_tier: How fast and at what price the model is served.
            text: The form and length of text output.
            tools: What the model may call.
        """
        ...

    @endpoint.get("/agents/{agent_id}", "Agent", headers={"OpenAI-Beta": "agents=v1"})
    async def retrieve(self, agent_id: str, **options: Unpack[Options]) -> Agent:
        """Look up an agent. (`GET /agents/{agent_id}`)"""
        ...

    @endpoint.post("/agents/{agent_id}", "Agent", headers={"OpenAI-Beta": "agents=v1"})
    async def update(
        self,
        agent_id: str,
        *,
        compaction: Optional[agent_update_params.Compaction] | Omit = omit,
        experimental: agent_update_params.Experimental | Omit = omit,
        instructions: Optional[str] | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        model: str | Omit = omit,
        multi_agent: Optional[MultiAgentConfigParam] | Omit = omit,
        name: Optional[str] | Omit = omit,
        reasoning: Optional[AgentReasoningParam] | Omit = omit,
        service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]] | Omit = omit,
        text: Optional[AgentTextParam] | Omit = omit,
        tools: Optional[Iterable[PersistedAgentToolParam]] | Omit = omit,
        **options: Unpack[Options],
    ) -> Agent:
        """Change an agent; what is left out stays as it is. (`POST /agents/{agent_id}`)

        Args:
            compaction: How a context that grows too long is shortened.
            experimental: Features on trial.
            instructions: What the model is told before everything else.
            metadata: Pairs of your own, kept with it.
            multi_agent: Whether the agent may start subagents, and how many.
            reasoning: How the model thinks.
            service_tier: How fast and at what price the model is served.
            text: The form and length of text output.
            tools: What the model may call.
        """
        ...

    @endpoint.get("/agents", "Agent", page="AsyncCursorPage", headers={"OpenAI-Beta": "agents=v1"})
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[Agent, AsyncCursorPage[Agent]]:
        """List agents. (`GET /agents`)

        Args:
            after: The id of the entry after which the page begins.
            limit: Entries per page.
        """
        ...

    @endpoint.delete("/agents/{agent_id}", "AgentDeleted", headers={"OpenAI-Beta": "agents=v1"})
    async def delete(self, agent_id: str, **options: Unpack[Options]) -> AgentDeleted:
        """Delete an agent. (`DELETE /agents/{agent_id}`)"""
        ...


class AgentsWithRawResponse(RawView):
    """The calls of `Agents`, answered with the HTTP response around it."""

    def __init__(self, agents: Agents) -> None:
        self._agents = self._resource = agents

    create = raw(Agents.create)
    retrieve = raw(Agents.retrieve)
    update = raw(Agents.update)
    list = raw(Agents.list)
    delete = raw(Agents.delete)

    @cached_property
    def automations(self) -> AutomationsWithRawResponse:
        from openai.resources.beta.agents.automations.automations import AutomationsWithRawResponse

        return AutomationsWithRawResponse(self._agents.automations)

    @cached_property
    def environments(self) -> EnvironmentsWithRawResponse:
        from openai.resources.beta.agents.environments.environments import EnvironmentsWithRawResponse

        return EnvironmentsWithRawResponse(self._agents.environments)

    @cached_property
    def vaults(self) -> VaultsWithRawResponse:
        from openai.resources.beta.agents.vaults.vaults import VaultsWithRawResponse

        return VaultsWithRawResponse(self._agents.vaults)

    @cached_property
    def sessions(self) -> SessionsWithRawResponse:
        from openai.resources.beta.agents.sessions.sessions import SessionsWithRawResponse

        return SessionsWithRawResponse(self._agents.sessions)


class AsyncAgentsWithRawResponse(RawView):
    """The calls of `AsyncAgents`, answered with the HTTP response around it."""

    def __init__(self, agents: AsyncAgents) -> None:
        self._agents = self._resource = agents

    create = raw(AsyncAgents.create)
    retrieve = raw(AsyncAgents.retrieve)
    update = raw(AsyncAgents.update)
    list = raw(AsyncAgents.list)
    delete = raw(AsyncAgents.delete)

    @cached_property
    def automations(self) -> AsyncAutomationsWithRawResponse:
        from openai.resources.beta.agents.automations.automations import AsyncAutomationsWithRawResponse

        return AsyncAutomationsWithRawResponse(self._agents.automations)

    @cached_property
    def environments(self) -> AsyncEnvironmentsWithRawResponse:
        from openai.resources.beta.agents.environments.environments import AsyncEnvironmentsWithRawResponse

        return AsyncEnvironmentsWithRawResponse(self._agents.environments)

    @cached_property
    def vaults(self) -> AsyncVaultsWithRawResponse:
        from openai.resources.beta.agents.vaults.vaults import AsyncVaultsWithRawResponse

        return AsyncVaultsWithRawResponse(self._agents.vaults)

    @cached_property
    def sessions(self) -> AsyncSessionsWithRawResponse:
        from openai.resources.beta.agents.sessions.sessions import AsyncSessionsWithRawResponse

        return AsyncSessionsWithRawResponse(self._agents.sessions)


class AgentsWithStreamingResponse(StreamingView):
    """The calls of `Agents`, answered while the body is still to be read."""

    def __init__(self, agents: Agents) -> None:
        self._agents = self._resource = agents

    create = streaming(Agents.create)
    retrieve = streaming(Agents.retrieve)
    update = streaming(Agents.update)
    list = streaming(Agents.list)
    delete = streaming(Agents.delete)

    @cached_property
    def automations(self) -> AutomationsWithStreamingResponse:
        from openai.resources.beta.agents.automations.automations import AutomationsWithStreamingResponse

        return AutomationsWithStreamingResponse(self._agents.automations)

    @cached_property
    def environments(self) -> EnvironmentsWithStreamingResponse:
        from openai.resources.beta.agents.environments.environments import EnvironmentsWithStreamingResponse

        return EnvironmentsWithStreamingResponse(self._agents.environments)

    @cached_property
    def vaults(self) -> VaultsWithStreamingResponse:
        from openai.resources.beta.agents.vaults.vaults import VaultsWithStreamingResponse

        return VaultsWithStreamingResponse(self._agents.vaults)

    @cached_property
    def sessions(self) -> SessionsWithStreamingResponse:
        from openai.resources.beta.agents.sessions.sessions import SessionsWithStreamingResponse

        return SessionsWithStreamingResponse(self._agents.sessions)


class AsyncAgentsWithStreamingResponse(StreamingView):
    """The calls of `AsyncAgents`, answered while the body is still to be read."""

    def __init__(self, agents: AsyncAgents) -> None:
        self._agents = self._resource = agents

    create = streaming(AsyncAgents.create)
    retrieve = streaming(AsyncAgents.retrieve)
    update = streaming(AsyncAgents.update)
    list = streaming(AsyncAgents.list)
    delete = streaming(AsyncAgents.delete)

    @cached_property
    def automations(self) -> AsyncAutomationsWithStreamingResponse:
        from openai.resources.beta.agents.automations.automations import AsyncAutomationsWithStreamingResponse

        return AsyncAutomationsWithStreamingResponse(self._agents.automations)

    @cached_property
    def environments(self) -> AsyncEnvironmentsWithStreamingResponse:
        from openai.resources.beta.agents.environments.environments import AsyncEnvironmentsWithStreamingResponse

        return AsyncEnvironmentsWithStreamingResponse(self._agents.environments)

    @cached_property
    def vaults(self) -> AsyncVaultsWithStreamingResponse:
        from openai.resources.beta.agents.vaults.vaults import AsyncVaultsWithStreamingResponse

        return AsyncVaultsWithStreamingResponse(self._agents.vaults)

    @cached_property
    def sessions(self) -> AsyncSessionsWithStreamingResponse:
        from openai.resources.beta.agents.sessions.sessions import AsyncSessionsWithStreamingResponse

        return AsyncSessionsWithStreamingResponse(self._agents.sessions)
