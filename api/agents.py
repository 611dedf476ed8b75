"""Agents: models with instructions, tools and an environment, kept by the API and run in sessions (beta)."""

from typing import Iterable, Literal

from .agent_sessions import AgentReasoning, AgentSessionInputMessageParam, AgentText, InputContent, Sessions
from .vocabulary import Input, Model, OneOf, Params, Resource, Shape, delete, get, post, tagged, wire

package = "openai.types.beta"


class Agent(Model):
    """A model with instructions and tools, kept by the API and run in sessions."""

    class Compaction:
        async_: bool = wire("async")

    class Experimental:
        time_awareness: bool
        """Whether the model knows the time."""

    id: str
    created_at: int
    """Unix seconds."""
    instructions: str = ...
    """What the model is told before everything else."""
    metadata: dict[str, str]
    """Your own pairs."""
    model: str
    multi_agent: MultiAgentConfig
    """Whether the agent may start subagents, and how many."""
    name: str = ...
    object: Literal["agent"]
    reasoning: AgentReasoning
    """How the model thinks."""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    """How fast and at what price the model is served."""
    text: AgentText
    """The form and length of text output."""
    tools: list[PersistedAgentTool]
    """What the model may call."""
    updated_at: int
    """Unix seconds."""
    compaction: Compaction = ...
    """How a context that grows too long is shortened."""
    experimental: Experimental = ...
    """Features on trial."""


class AgentCreateParams(Params):
    class Compaction:
        async_: bool | None = wire("async", ...)

    class Experimental:
        time_awareness: bool = ...
        """Whether the model knows the time."""

    model: str
    compaction: Compaction | None = ...
    """How a context that grows too long is shortened."""
    experimental: Experimental = ...
    """Features on trial."""
    instructions: str | None = ...
    """What the model is told before everything else."""
    metadata: dict[str, str] | None = ...
    """Pairs of your own, kept with it."""
    multi_agent: MultiAgentConfig | None = ...
    """Whether the agent may start subagents, and how many."""
    name: str | None = ...
    reasoning: AgentReasoning | None = ...
    """How the model thinks."""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None = ...
    """How fast and at what price the model is served."""
    text: AgentText | None = ...
    """The form and length of text output."""
    tools: list[PersistedAgentTool] | None = ...
    """What the model may call."""


class AgentDeleted(Model):
    """That an agent is gone."""

    id: str
    deleted: bool
    object: Literal["agent.deleted"]


class AgentListParams(Params):
    after: str = ...
    """The id of the entry after which the page begins."""
    limit: int = ...
    """Entries per page."""
    order: Literal["asc", "desc"] = ...


class AgentTool(OneOf, tag="type"):
    """A tool of an agent at work."""

    class AgentToolResourceFunction:
        defer_loading: bool
        """Whether the model sees the tool only after finding it by tool search."""
        description: str
        name: str
        parameters: dict[str, object]
        """The arguments as a JSON schema."""
        type: Literal["function"]
        async_: bool = wire("async", ...)

    class AgentToolResourceProgrammaticToolCalling:
        enabled: bool
        type: Literal["programmatic_tool_calling"]

    class AgentToolResourceMcp:
        allowed_tools: list[str] = ...
        """The names of the tools that may be called; all if left out."""
        connection_origin: Literal["service", "environment"]
        """Who connects to the server: the API (`service`) or the environment."""
        credential_id: str = ...
        """The credential in a vault with which to connect."""
        request_metadata: dict[str, object]
        required: bool
        server_label: str
        """Your name for the server."""
        transport: McpTransport
        type: Literal["mcp"]

    class AgentToolResourceWebSearch:
        class Location:
            city: str = ...
            country: str = ...
            region: str = ...
            timezone: str = ...
            """The IANA name, such as `America/Los_Angeles`."""

        allowed_domains: list[str] = ...
        """Only these domains; all if left out."""
        context_size: Literal["low", "medium", "high"]
        """How much of the context the results may fill."""
        location: Location = ...
        """Where the user is, for local results."""
        mode: Literal["disabled", "cached", "live"]
        """Whether pages are searched as they are now (`live`) or as they were kept (`cached`), or not at all."""
        type: Literal["web_search"]

    class AgentToolResourceComputerUse:
        include_screenshots: bool
        """Whether screenshots come back to you."""
        type: Literal["computer_use"]

    class AgentToolResourceAutomations:
        type: Literal["automations"]

    members = (
        AgentToolResourceFunction
        | AgentToolResourceProgrammaticToolCalling
        | AgentToolResourceMcp
        | AgentToolResourceWebSearch
        | AgentToolResourceComputerUse
        | AgentToolResourceAutomations
    )


class AgentToolParam(OneOf):
    """A tool for the agent of a session."""

    class AgentToolConfigParamFunction:
        description: str
        name: str
        parameters: dict[str, object]
        """The arguments as a JSON schema."""
        type: Literal["function"]
        defer_loading: bool = ...
        """Whether the model sees the tool only after finding it by tool search."""
        async_: bool = wire("async", ...)

    class AgentToolConfigParamToolSearch:
        type: Literal["tool_search"]

    class AgentToolConfigParamProgrammaticToolCalling:
        type: Literal["programmatic_tool_calling"]
        enabled: bool = ...

    class AgentToolConfigParamMcp:
        server_label: str
        """Your name for the server."""
        transport: McpTransport
        type: Literal["mcp"]
        allowed_tools: list[str] | None = ...
        """The names of the tools that may be called; all if left out."""
        connection_origin: Literal["service", "environment"] | None = ...
        """Who connects to the server: the API (`service`) or the environment."""
        credential_id: str | None = ...
        """The credential in a vault with which to connect."""
        request_metadata: dict[str, object] | None = ...
        required: bool = ...

    class AgentToolConfigParamWebSearch:
        class Location:
            city: str | None = ...
            country: str | None = ...
            region: str | None = ...
            timezone: str | None = ...
            """The IANA name, such as `America/Los_Angeles`."""

        type: Literal["web_search"]
        allowed_domains: list[str] | None = ...
        """Only these domains; all if left out."""
        context_size: Literal["low", "medium", "high"] | None = ...
        """How much of the context the results may fill."""
        location: Location | None = ...
        """Where the user is, for local results."""
        mode: Literal["disabled", "cached", "live"] | None = ...
        """Whether pages are searched as they are now (`live`) or as they were kept (`cached`), or not at all."""

    class AgentToolConfigParamComputerUse:
        type: Literal["computer_use"]
        include_screenshots: bool = ...
        """Whether screenshots come back to you."""

    class AgentToolConfigParamAutomations:
        type: Literal["automations"]

    members = (
        AgentToolConfigParamFunction
        | AgentToolConfigParamToolSearch
        | AgentToolConfigParamProgrammaticToolCalling
        | AgentToolConfigParamMcp
        | AgentToolConfigParamWebSearch
        | AgentToolConfigParamComputerUse
        | AgentToolConfigParamAutomations
    )


class AgentUpdateParams(Params):
    class Compaction:
        async_: bool | None = wire("async", ...)

    class Experimental:
        time_awareness: bool = ...
        """Whether the model knows the time."""

    compaction: Compaction | None = ...
    """How a context that grows too long is shortened."""
    experimental: Experimental = ...
    """Features on trial."""
    instructions: str | None = ...
    """What the model is told before everything else."""
    metadata: dict[str, str] | None = ...
    """Pairs of your own, kept with it."""
    model: str = ...
    multi_agent: MultiAgentConfig | None = ...
    """Whether the agent may start subagents, and how many."""
    name: str | None = ...
    reasoning: AgentReasoning | None = ...
    """How the model thinks."""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None = ...
    """How fast and at what price the model is served."""
    text: AgentText | None = ...
    """The form and length of text output."""
    tools: list[PersistedAgentTool] | None = ...
    """What the model may call."""


class Environment(OneOf, tag="type"):
    """The machine of a session: none, one hosted by OpenAI, or your own."""

    class EnvironmentResourceNone:
        type: Literal["none"]

    class EnvironmentResourceOpenAIHosted:
        class Network:
            access: Literal["enabled", "disabled", "restricted"]
            """`restricted` allows only the domains that are listed."""
            allowed_domains: list[str]

        class Packages:
            npm: list[str]
            python: list[str]
            system: list[str]

        class Desktop:
            enabled: bool

        id: str
        capability_directories: list[str]
        """Directories with skills and plugins."""
        files: list[HostedEnvironmentFile]
        network: Network
        packages: Packages
        plugins: list[HostedPlugin]
        skills: list[HostedSkill]
        type: Literal["openai_hosted"]
        container_size: Literal["small", "medium", "large"] = ...
        desktop: Desktop = ...
        """Whether there is a desktop that the model can use."""

    class EnvironmentResourceSelfHosted:
        id: str
        capability_directories: list[str]
        """Directories with skills and plugins."""
        remote_url: str
        type: Literal["self_hosted"]
        workspace_directory: str
        """The directory in which the agent works."""

    members = EnvironmentResourceNone | EnvironmentResourceOpenAIHosted | EnvironmentResourceSelfHosted


class EnvironmentParam(OneOf):
    """The machine for a session: none, one hosted by OpenAI, or your own."""

    class EnvironmentParamNone:
        type: Literal["none"]

    class EnvironmentParamOpenAIHosted:
        class Desktop:
            enabled: bool

        class Network:
            access: Literal["enabled", "disabled", "restricted"]
            """`restricted` allows only the domains that are listed."""
            allowed_domains: list[str] | None = ...
            blocked_domains: list[str] | None = ...

        class Packages:
            npm: list[str] | None = ...
            python: list[str] | None = ...
            system: list[str] | None = ...

        type: Literal["openai_hosted"]
        capability_directories: list[str] | None = ...
        """Directories with skills and plugins."""
        container_size: Literal["small", "medium", "large"] = ...
        desktop: Desktop | None = ...
        """Whether there is a desktop that the model can use."""
        env: dict[str, str] | None = ...
        """Environment variables."""
        environment_id: str = ...
        """An environment that exists already."""
        environment_template_id: str = ...
        """The template to make it from."""
        files: list[HostedEnvironmentFile] | None = ...
        network: Network | None = ...
        packages: Packages | None = ...
        plugins: list[HostedPlugin] | None = ...
        setup_commands: list[SetupCommandParam] | None = ...
        """Commands to run before the environment is ready."""
        skills: list[HostedSkill] | None = ...

    class EnvironmentParamSelfHosted:
        type: Literal["self_hosted"]
        workspace_directory: str
        """The directory in which the agent works."""
        capability_directories: list[str] | None = ...
        """Directories with skills and plugins."""

    members = EnvironmentParamNone | EnvironmentParamOpenAIHosted | EnvironmentParamSelfHosted


class HostedEnvironmentFile(OneOf, tag="type"):
    """A file in an environment: an uploaded one, or one given by its content."""

    class HostedEnvironmentFileResourceInline:
        id: str
        path: str
        size_bytes: int
        type: Literal["inline"]

    members = HostedEnvironmentFileID | HostedEnvironmentFileResourceInline


class HostedEnvironmentFileID(Model):
    """An uploaded file in an environment."""

    id: str
    file_id: str
    path: str
    size_bytes: int
    type: Literal["file_id"]


class HostedEnvironmentFileParam(OneOf):
    """A file in an environment: an uploaded one, or one given by its content."""

    class HostedEnvironmentFileParamFileID:
        file_id: str
        path: str
        type: Literal["file_id"]

    class HostedEnvironmentFileParamInline:
        data: str
        """The content."""
        path: str
        type: Literal["inline"]

    members = HostedEnvironmentFileParamFileID | HostedEnvironmentFileParamInline


class HostedPlugin(Model):
    """A plugin in an environment."""

    description: str
    name: str
    type: Literal["inline"]


class HostedPluginParam(Input):
    """A plugin in an environment."""

    description: str
    name: str
    source: InlineCapabilitySourceParam
    type: Literal["inline"]


class HostedSkill(OneOf, tag="type"):
    """A skill in an environment: an uploaded one, or one given by its content."""

    class HostedSkillResourceInline:
        description: str
        name: str
        type: Literal["inline"]

    members = HostedSkillReference | HostedSkillResourceInline


class HostedSkillParam(OneOf):
    """A skill in an environment: an uploaded one, or one given by its content."""

    class HostedSkillParamSkillReference:
        skill_id: str
        type: Literal["skill_reference"]
        version: str | None = ...

    class HostedSkillParamInline:
        description: str
        name: str
        source: InlineCapabilitySourceParam
        type: Literal["inline"]

    members = HostedSkillParamSkillReference | HostedSkillParamInline


class HostedSkillReference(Model):
    """An uploaded skill in an environment."""

    description: str
    name: str
    skill_id: str
    type: Literal["skill_reference"]
    version: str


class InlineCapabilitySourceParam(Input):
    """The content of a skill or plugin."""

    data: str
    """A ZIP file in base64."""
    media_type: Literal["application/zip"]
    type: Literal["base64"]


class McpTransport(OneOf, tag="type"):
    """How an MCP server is reached: at a URL, or as a process in the environment."""

    class McpTransportResourceHTTP:
        server_url: str
        type: Literal["http"]

    class McpTransportResourceStdio:
        args: list[str]
        command: str
        cwd: str
        """The directory to start it in."""
        env_vars: list[str]
        """The names of environment variables to hand on."""
        type: Literal["stdio"]

    members = McpTransportResourceHTTP | McpTransportResourceStdio


class McpTransportParam(OneOf):
    """How an MCP server is reached: at a URL, or as a process in the environment."""

    class McpTransportConfigParamHTTP:
        server_url: str
        type: Literal["http"]
        authorization: str | None = ...
        """The value of the `Authorization` header."""
        headers: dict[str, str] | None = ...

    class McpTransportConfigParamStdio:
        command: str
        cwd: str
        """The directory to start it in."""
        type: Literal["stdio"]
        args: list[str] | None = ...
        env: dict[str, str] | None = ...
        """Environment variables."""
        env_vars: list[str] | None = ...
        """The names of environment variables to hand on."""

    members = McpTransportConfigParamHTTP | McpTransportConfigParamStdio


class MultiAgentConfig(Shape):
    """Whether an agent may start subagents, and how many."""

    enabled: bool
    max_concurrent_subagents: int = ...
    """How many may be active at the same time."""


class PersistedAgentTool(OneOf, tag="type"):
    """A tool of an agent that is kept."""

    class PersistedAgentToolResourceFunction:
        defer_loading: bool
        """Whether the model sees the tool only after finding it by tool search."""
        description: str
        name: str
        parameters: dict[str, object]
        """The arguments as a JSON schema."""
        type: Literal["function"]
        async_: bool = wire("async", ...)

    class PersistedAgentToolResourceToolSearch:
        type: Literal["tool_search"]

    class PersistedAgentToolResourceProgrammaticToolCalling:
        enabled: bool
        type: Literal["programmatic_tool_calling"]

    class PersistedAgentToolResourceMcp:
        allowed_tools: list[str] = ...
        """The names of the tools that may be called; all if left out."""
        connection_origin: Literal["service", "environment"]
        """Who connects to the server: the API (`service`) or the environment."""
        credential_id: str = ...
        """The credential in a vault with which to connect."""
        request_metadata: dict[str, object]
        required: bool
        server_label: str
        """Your name for the server."""
        transport: PersistedMcpTransport
        type: Literal["mcp"]

    class PersistedAgentToolResourceWebSearch:
        class Location:
            city: str = ...
            country: str = ...
            region: str = ...
            timezone: str = ...
            """The IANA name, such as `America/Los_Angeles`."""

        allowed_domains: list[str] = ...
        """Only these domains; all if left out."""
        context_size: Literal["low", "medium", "high"]
        """How much of the context the results may fill."""
        location: Location = ...
        """Where the user is, for local results."""
        mode: Literal["disabled", "cached", "live"]
        """Whether pages are searched as they are now (`live`) or as they were kept (`cached`), or not at all."""
        type: Literal["web_search"]

    class PersistedAgentToolResourceComputerUse:
        include_screenshots: bool
        """Whether screenshots come back to you."""
        type: Literal["computer_use"]

    class PersistedAgentToolResourceAutomations:
        type: Literal["automations"]

    members = (
        PersistedAgentToolResourceFunction
        | PersistedAgentToolResourceToolSearch
        | PersistedAgentToolResourceProgrammaticToolCalling
        | PersistedAgentToolResourceMcp
        | PersistedAgentToolResourceWebSearch
        | PersistedAgentToolResourceComputerUse
        | PersistedAgentToolResourceAutomations
    )


class PersistedAgentToolParam(OneOf):
    """A tool for an agent that is kept."""

    class PersistedAgentToolConfigParamFunction:
        description: str
        name: str
        parameters: dict[str, object]
        """The arguments as a JSON schema."""
        type: Literal["function"]
        defer_loading: bool = ...
        """Whether the model sees the tool only after finding it by tool search."""
        async_: bool = wire("async", ...)

    class PersistedAgentToolConfigParamToolSearch:
        type: Literal["tool_search"]

    class PersistedAgentToolConfigParamProgrammaticToolCalling:
        type: Literal["programmatic_tool_calling"]
        enabled: bool = ...

    class PersistedAgentToolConfigParamMcp:
        server_label: str
        """Your name for the server."""
        transport: PersistedMcpTransport
        type: Literal["mcp"]
        allowed_tools: list[str] | None = ...
        """The names of the tools that may be called; all if left out."""
        connection_origin: Literal["service", "environment"] | None = ...
        """Who connects to the server: the API (`service`) or the environment."""
        credential_id: str | None = ...
        """The credential in a vault with which to connect."""
        request_metadata: dict[str, object] | None = ...
        required: bool = ...

    class PersistedAgentToolConfigParamWebSearch:
        class Location:
            city: str | None = ...
            country: str | None = ...
            region: str | None = ...
            timezone: str | None = ...
            """The IANA name, such as `America/Los_Angeles`."""

        type: Literal["web_search"]
        allowed_domains: list[str] | None = ...
        """Only these domains; all if left out."""
        context_size: Literal["low", "medium", "high"] | None = ...
        """How much of the context the results may fill."""
        location: Location | None = ...
        """Where the user is, for local results."""
        mode: Literal["disabled", "cached", "live"] | None = ...
        """Whether pages are searched as they are now (`live`) or as they were kept (`cached`), or not at all."""

    class PersistedAgentToolConfigParamComputerUse:
        type: Literal["computer_use"]
        include_screenshots: bool = ...
        """Whether screenshots come back to you."""

    class PersistedAgentToolConfigParamAutomations:
        type: Literal["automations"]

    members = (
        PersistedAgentToolConfigParamFunction
        | PersistedAgentToolConfigParamToolSearch
        | PersistedAgentToolConfigParamProgrammaticToolCalling
        | PersistedAgentToolConfigParamMcp
        | PersistedAgentToolConfigParamWebSearch
        | PersistedAgentToolConfigParamComputerUse
        | PersistedAgentToolConfigParamAutomations
    )


class PersistedMcpTransport(OneOf, tag="type"):
    """How an MCP server is reached: at a URL, or as a process in the environment."""

    class PersistedMcpTransportResourceHTTP:
        headers: dict[str, str]
        server_url: str
        type: Literal["http"]

    class PersistedMcpTransportResourceStdio:
        args: list[str]
        command: str
        cwd: str
        """The directory to start it in."""
        env_vars: list[str]
        """The names of environment variables to hand on."""
        type: Literal["stdio"]

    members = PersistedMcpTransportResourceHTTP | PersistedMcpTransportResourceStdio


class PersistedMcpTransportParam(OneOf):
    """How an MCP server is reached: at a URL, or as a process in the environment."""

    class PersistedMcpTransportConfigParamHTTP:
        server_url: str
        type: Literal["http"]
        headers: dict[str, str] | None = ...

    class PersistedMcpTransportConfigParamStdio:
        command: str
        cwd: str
        """The directory to start it in."""
        type: Literal["stdio"]
        args: list[str] | None = ...
        env_vars: list[str] | None = ...
        """The names of environment variables to hand on."""

    members = PersistedMcpTransportConfigParamHTTP | PersistedMcpTransportConfigParamStdio


class SetupCommandParam(Input):
    """A command that makes an environment ready."""

    command: str
    cwd: str | None = ...
    """The directory to run it in."""


class TextFormat(OneOf, tag="type"):
    """Plain text, or JSON that follows a schema."""

    class TextFormatResourceText:
        type: Literal["text"]

    class TextFormatResourceJSONSchema:
        schema_: dict[str, object] = wire("schema")
        type: Literal["json_schema"]

    members = TextFormatResourceText | TextFormatResourceJSONSchema


class TextFormatParam(OneOf):
    """Plain text, or JSON that follows a schema."""

    class TextFormatParamText:
        type: Literal["text"]

    class TextFormatParamJSONSchema:
        schema: dict[str, object]
        type: Literal["json_schema"]

    members = TextFormatParamText | TextFormatParamJSONSchema


package = "openai.types.beta.agents"


Automation = tagged("type", PeriodicAutomation | OneTimeAutomation)
"""Work that is planned, for one time or for many."""


class AutomationAgentConfig(Model):
    """The agent of a session that an automation starts."""

    class Compaction:
        async_: bool = wire("async")

    class Experimental:
        time_awareness: bool
        """Whether the model knows the time."""

    instructions: str = ...
    """What the model is told before everything else."""
    model: str
    multi_agent: MultiAgentConfig
    """Whether the agent may start subagents, and how many."""
    reasoning: AgentReasoning
    """How the model thinks."""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    """How fast and at what price the model is served."""
    text: AgentText
    """The form and length of text output."""
    tools: list[AgentTool]
    """What the model may call."""
    compaction: Compaction = ...
    """How a context that grows too long is shortened."""
    experimental: Experimental = ...
    """Features on trial."""


class AutomationCreateParams(OneOf, Input):
    class CreateAutomationParamsPeriodic:
        expression: str
        """The times at which it runs."""
        name: str
        target: AutomationTarget
        timezone: str
        """The time zone of `expression`."""
        type: Literal["periodic"]
        metadata: AutomationMetadataParam = ...

    class CreateAutomationParamsOnce:
        name: str
        run_at: int
        """Unix seconds."""
        target: AutomationTarget
        type: Literal["once"]
        metadata: AutomationMetadataParam = ...

    members = CreateAutomationParamsPeriodic | CreateAutomationParamsOnce


class AutomationCreatedBy(OneOf, tag="type"):
    """Who planned an automation: you, or an agent."""

    class AutomationCreatedByResourceDeveloper:
        type: Literal["developer"]

    class AutomationCreatedByResourceAgent:
        session_id: str
        tool_call_id: str
        type: Literal["agent"]

    members = AutomationCreatedByResourceDeveloper | AutomationCreatedByResourceAgent


class AutomationDeleted(Model):
    """That an automation is gone."""

    id: str
    deleted: bool
    object: Literal["agent.automation.deleted"]


class AutomationEnvironment(OneOf, tag="type"):
    """The machine of a session that an automation starts."""

    class AutomationEnvironmentResourceNone:
        type: Literal["none"]

    class AutomationEnvironmentResourceOpenAIHosted:
        class Desktop:
            enabled: bool

        class FileHostedTemplateFileResourceFileID:
            file_id: str
            path: str
            type: Literal["file_id"]

        class FileHostedTemplateFileResourceInline:
            path: str
            size_bytes: int
            type: Literal["inline"]

        class Network:
            access: Literal["enabled", "disabled", "restricted"]
            """`restricted` allows only the domains that are listed."""
            allowed_domains: list[str]

        class Packages:
            npm: list[str]
            python: list[str]
            system: list[str]

        class SkillHostedTemplateSkillResourceSkillReference:
            skill_id: str
            type: Literal["skill_reference"]
            version: str = ...

        class SkillHostedTemplateSkillResourceInline:
            description: str
            name: str
            type: Literal["inline"]

        capability_directories: list[str] = ...
        """Directories with skills and plugins."""
        container_size: Literal["small", "medium", "large"] = ...
        desktop: Desktop = ...
        """Whether there is a desktop that the model can use."""
        environment_id: str = ...
        """An environment that exists already."""
        environment_template_id: str = ...
        """The template to make it from."""
        files: list[AutomationEnvironmentResourceOpenaiHostedFile] = ...
        network: Network = ...
        packages: Packages = ...
        plugins: list[HostedPlugin] = ...
        skills: list[AutomationEnvironmentResourceOpenaiHostedSkill] = ...
        type: Literal["openai_hosted"]

    class AutomationEnvironmentResourceSelfHosted:
        capability_directories: list[str]
        """Directories with skills and plugins."""
        environment_id: str = ...
        """An environment that exists already."""
        type: Literal["self_hosted"]
        workspace_directory: str
        """The directory in which the agent works."""

    AutomationEnvironmentResourceOpenaiHostedFile = tagged(
        "type",
        AutomationEnvironmentResourceOpenAIHosted.FileHostedTemplateFileResourceFileID
        | AutomationEnvironmentResourceOpenAIHosted.FileHostedTemplateFileResourceInline,
    )

    AutomationEnvironmentResourceOpenaiHostedSkill = tagged(
        "type",
        AutomationEnvironmentResourceOpenAIHosted.SkillHostedTemplateSkillResourceSkillReference
        | AutomationEnvironmentResourceOpenAIHosted.SkillHostedTemplateSkillResourceInline,
    )

    members = (
        AutomationEnvironmentResourceNone
        | AutomationEnvironmentResourceOpenAIHosted
        | AutomationEnvironmentResourceSelfHosted
    )


class AutomationListParams(Params):
    after: str = ...
    """The id of the entry after which the page begins."""
    limit: int = ...
    """Entries per page."""
    order: Literal["asc", "desc"] = ...
    session_id: str = ...
    """Only automations for this session."""


AutomationMetadataParam = dict[str, str]
"""Pairs of your own."""


class AutomationTarget(OneOf, tag="type"):
    """What an automation does: start a session, or go on with one."""

    class AutomationTargetResourceNewSession:
        class Input:
            content: list[InputContent]
            role: Literal["user"]
            type: Literal["message"]

        agent: AutomationAgentConfig = ...
        """An agent described on the spot."""
        agent_id: str = ...
        """The agent to run."""
        environment: AutomationEnvironment
        input: list[Input]
        metadata: dict[str, str]
        """Your own pairs."""
        type: Literal["new_session"]
        vault_ids: list[str]
        """The vaults whose credentials may be used."""

    class AutomationTargetResourceExistingSession:
        instructions: str
        """What the agent is told to do."""
        session_id: str
        type: Literal["existing_session"]

    members = AutomationTargetResourceNewSession | AutomationTargetResourceExistingSession


class AutomationTargetParam(OneOf):
    """What an automation does: start a session, or go on with one."""

    class AutomationTargetParamNewSession:
        class Agent:
            class Compaction:
                async_: bool | None = wire("async", ...)

            class Experimental:
                time_awareness: bool = ...
                """Whether the model knows the time."""

            compaction: Compaction | None = ...
            """How a context that grows too long is shortened."""
            experimental: Experimental = ...
            """Features on trial."""
            instructions: str | None = ...
            """What the model is told before everything else."""
            model: str = ...
            multi_agent: MultiAgentConfig | None = ...
            """Whether the agent may start subagents, and how many."""
            reasoning: AgentReasoning | None = ...
            """How the model thinks."""
            service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"] | None = ...
            """How fast and at what price the model is served."""
            text: AgentText | None = ...
            """The form and length of text output."""
            tools: list[AgentTool] | None = ...
            """What the model may call."""

        environment: Environment
        input: list[AgentSessionInputMessageParam]
        type: Literal["new_session"]
        agent: Agent = ...
        """An agent described on the spot."""
        agent_id: str = ...
        """The agent to run."""
        metadata: dict[str, str] | None = ...
        """Pairs of your own, kept with it."""
        vault_ids: list[str] | None = ...
        """The vaults whose credentials may be used."""

    class AutomationTargetParamExistingSession:
        instructions: str
        """What the agent is told to do."""
        session_id: str
        type: Literal["existing_session"]

    members = AutomationTargetParamNewSession | AutomationTargetParamExistingSession


class AutomationUpdateParams(Params):
    expression: str = ...
    """The times at which it runs; for a periodic one."""
    metadata: dict[str, str] = ...
    """Pairs of your own, kept with it."""
    name: str = ...
    run_at: int = ...
    """When to run it, in Unix seconds; for one that runs once."""
    target: AutomationTarget = ...
    timezone: str = ...
    """The time zone of `expression`."""


class EnvironmentCreateParams(Params):
    class Environment:
        class Desktop:
            enabled: bool

        class Network:
            access: Literal["enabled", "disabled", "restricted"]
            """`restricted` allows only the domains that are listed."""
            allowed_domains: list[str] | None = ...
            blocked_domains: list[str] | None = ...

        class Packages:
            npm: list[str] | None = ...
            python: list[str] | None = ...
            system: list[str] | None = ...

        type: Literal["openai_hosted"]
        capability_directories: list[str] | None = ...
        """Directories with skills and plugins."""
        desktop: Desktop | None = ...
        """Whether there is a desktop that the model can use."""
        env: dict[str, str] | None = ...
        """Environment variables."""
        environment_template_id: str = ...
        """The template to make it from."""
        files: list[HostedEnvironmentFile] | None = ...
        network: Network | None = ...
        packages: Packages | None = ...
        plugins: list[HostedPlugin] | None = ...
        setup_commands: list[SetupCommandParam] | None = ...
        """Commands to run before the environment is ready."""
        skills: list[HostedSkill] | None = ...

    environment: Environment
    vault_ids: list[str] | None = ...
    """The vaults whose credentials may be used."""
    idempotency_key: str = ...
    """A text of your own; a call repeated with the same one is carried out once."""


class EnvironmentInfo(Model):
    """An environment and its status."""

    id: str
    files: list[HostedEnvironmentFile]
    object: Literal["agent.environment"]
    plugins: list[HostedPlugin]
    skills: list[HostedSkill]
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"]
    type: Literal["openai_hosted", "self_hosted"]


class EnvironmentListParams(Params):
    after: str = ...
    """The id of the entry after which the page begins."""
    limit: int = ...
    """Entries per page."""
    order: Literal["asc", "desc"] = ...
    type: Literal["openai_hosted"] = ...
    """Only environments of this kind."""


class OneTimeAutomation(Model):
    """Work that is planned for one time."""

    id: str
    created_at: int
    """Unix seconds."""
    created_by: AutomationCreatedBy
    metadata: dict[str, str]
    """Your own pairs."""
    name: str
    object: Literal["agent.automation"]
    run_at: int
    """Unix seconds."""
    status: Literal["active", "paused", "completed"]
    target: AutomationTarget
    type: Literal["once"]
    pause_reason: Literal["target_session_failed"] = ...
    """Why the API paused it."""


class PeriodicAutomation(Model):
    """Work that is planned for many times."""

    id: str
    created_at: int
    """Unix seconds."""
    created_by: AutomationCreatedBy
    expression: str
    """The times at which it runs."""
    metadata: dict[str, str]
    """Your own pairs."""
    name: str
    object: Literal["agent.automation"]
    status: Literal["active", "paused"]
    target: AutomationTarget
    timezone: str
    """The time zone of `expression`."""
    type: Literal["periodic"]
    pause_reason: Literal["target_session_failed"] = ...
    """Why the API paused it."""


class Vault(Model):
    """A named place for credentials."""

    id: str
    created_at: int
    """Unix seconds."""
    metadata: dict[str, str]
    """Your own pairs."""
    name: str = ...
    object: Literal["vault"]


class VaultCreateParams(Params):
    metadata: dict[str, str] | None = ...
    """Pairs of your own, kept with it."""
    name: str = ...


class VaultDeleted(Model):
    """That it is gone."""

    id: str
    deleted: bool
    object: Literal["vault.deleted"]


class VaultListParams(Params):
    after: str = ...
    """The id of the entry after which the page begins."""
    limit: int = ...
    """Entries per page."""
    metadata: dict[str, str] = ...
    """Only those that have these pairs."""
    order: Literal["asc", "desc"] = ...
    status: VaultStatusFilterParam = ...
    """Only those with this status, or with one of several."""


VaultStatus = Literal["active", "archived"]
"""Whether a vault or credential is in use."""


VaultStatusFilterParam = VaultStatus | Iterable[VaultStatus]
"""One status or several."""


class VaultUpdateParams(Params):
    metadata: dict[str, str] = ...
    """Pairs of your own, kept with it."""
    name: str | None = ...


package = "openai.types.beta.agents.automations"


class AutomationInvocation(Model):
    """One run of an automation."""

    class Error:
        code: str
        message: str

    id: str
    automation_id: str
    created_at: int
    """Unix seconds."""
    error: Error = ...
    object: Literal["agent.automation.invocation"]
    scheduled_at: int = ...
    """When it was due, in Unix seconds."""
    session_id: str = ...
    """The session in which it ran."""
    skip_reason: Literal["pending_delivery"] = ...
    """Why it was skipped."""
    source: AutomationInvocationSource
    status: Literal["queued", "completed", "failed", "skipped"]


class AutomationInvocationSource(OneOf, tag="type"):
    """What started the run: a call, or the plan."""

    class AutomationInvocationSourceResourceManual:
        type: Literal["manual"]

    class AutomationInvocationSourceResourceAutomation:
        automation: Automation
        type: Literal["automation"]

    members = AutomationInvocationSourceResourceManual | AutomationInvocationSourceResourceAutomation


class InvocationListParams(Params):
    after: str = ...
    """The id of the entry after which the page begins."""
    limit: int = ...
    """Entries per page."""
    order: Literal["asc", "desc"] = ...


package = "openai.types.beta.agents.environments"


class EnvironmentFile(Model):
    """A file in an environment."""

    environment_id: str
    object: Literal["agent.environment.file"]
    path: str
    size_bytes: int


class EnvironmentTemplate(Model):
    """What environments are made from."""

    class Network:
        access: Literal["enabled", "disabled", "restricted"]
        """`restricted` allows only the domains that are listed."""
        allowed_domains: list[str]

    class Packages:
        npm: list[str]
        python: list[str]
        system: list[str]

    class Desktop:
        enabled: bool

    class File(OneOf, tag="type"):
        class HostedTemplateFileResourceFileID:
            file_id: str
            path: str
            type: Literal["file_id"]

        class HostedTemplateFileResourceInline:
            path: str
            size_bytes: int
            type: Literal["inline"]

        members = HostedTemplateFileResourceFileID | HostedTemplateFileResourceInline

    class Skill(OneOf, tag="type"):
        class HostedTemplateSkillResourceSkillReference:
            skill_id: str
            type: Literal["skill_reference"]
            version: str = ...

        class HostedTemplateSkillResourceInline:
            description: str
            name: str
            type: Literal["inline"]

        members = HostedTemplateSkillResourceSkillReference | HostedTemplateSkillResourceInline

    id: str
    capability_directories: list[str]
    """Directories with skills and plugins."""
    created_at: int
    """Unix seconds."""
    files: list[File]
    name: str = ...
    network: Network
    object: Literal["agent.environment.template"]
    packages: Packages
    plugins: list[HostedPlugin]
    skills: list[Skill]
    updated_at: int
    """Unix seconds."""
    desktop: Desktop = ...
    """Whether there is a desktop that the model can use."""


class EnvironmentTemplateDeleted(Model):
    """That it is gone."""

    id: str
    deleted: bool
    object: Literal["agent.environment.template.deleted"]


class FileCreateParams(OneOf, Input):
    class HostedEnvironmentFileParamFileID:
        file_id: str
        path: str
        type: Literal["file_id"]

    class HostedEnvironmentFileParamInline:
        data: str
        """The content."""
        path: str
        type: Literal["inline"]

    members = HostedEnvironmentFileParamFileID | HostedEnvironmentFileParamInline


class FileListParams(Params):
    limit: int | None = ...
    """Entries per page."""
    order: Literal["asc", "desc"] = ...
    page: str = ...
    """The mark of the page to fetch, from the page before it."""
    path: str | None = ...
    """The path to list."""


class TemplateCreateParams(Params):
    class Desktop:
        enabled: bool

    class Network:
        access: Literal["enabled", "disabled", "restricted"]
        """`restricted` allows only the domains that are listed."""
        allowed_domains: list[str] | None = ...
        blocked_domains: list[str] | None = ...

    class Packages:
        npm: list[str] | None = ...
        python: list[str] | None = ...
        system: list[str] | None = ...

    capability_directories: list[str] | None = ...
    """Directories with skills and plugins."""
    desktop: Desktop | None = ...
    """Whether there is a desktop that the model can use."""
    env: dict[str, str] | None = ...
    """Environment variables."""
    files: list[HostedEnvironmentFile] | None = ...
    name: str | None = ...
    network: Network | None = ...
    packages: Packages | None = ...
    plugins: list[HostedPlugin] | None = ...
    setup_commands: list[SetupCommandParam] | None = ...
    """Commands to run before the environment is ready."""
    skills: list[HostedSkill] | None = ...


class TemplateListParams(Params):
    after: str = ...
    """The id of the entry after which the page begins."""
    limit: int = ...
    """Entries per page."""
    order: Literal["asc", "desc"] = ...


class TemplateUpdateParams(Params):
    class Desktop:
        enabled: bool

    class Network:
        access: Literal["enabled", "disabled", "restricted"]
        """`restricted` allows only the domains that are listed."""
        allowed_domains: list[str] | None = ...
        blocked_domains: list[str] | None = ...

    class Packages:
        npm: list[str] | None = ...
        python: list[str] | None = ...
        system: list[str] | None = ...

    capability_directories: list[str] | None = ...
    """Directories with skills and plugins."""
    desktop: Desktop | None = ...
    """Whether there is a desktop that the model can use."""
    env: dict[str, str] | None = ...
    """Environment variables."""
    files: list[HostedEnvironmentFile] | None = ...
    name: str | None = ...
    network: Network | None = ...
    packages: Packages | None = ...
    plugins: list[HostedPlugin] | None = ...
    setup_commands: list[SetupCommandParam] | None = ...
    """Commands to run before the environment is ready."""
    skills: list[HostedSkill] | None = ...


package = "openai.types.beta.agents.vaults"


class Credential(Model):
    """Something secret that agents may use, without the secret itself."""

    id: str
    auth: CredentialAuth
    created_at: int
    """Unix seconds."""
    metadata: dict[str, str]
    """Your own pairs."""
    name: str
    object: Literal["vault.credential"]
    updated_at: int
    """Unix seconds."""
    vault_id: str


class CredentialAuth(OneOf, tag="type"):
    """What a credential is for, without its secret."""

    class VaultCredentialAuthResourceMcpOauth:
        class Refresh:
            client_id: str
            resource: str = ...
            scope: str = ...
            token_endpoint: str
            token_endpoint_auth: McpOauthTokenEndpointAuth

        expires_at: str = ...
        mcp_server_url: str
        refresh: Refresh = ...
        type: Literal["mcp_oauth"]

    class VaultCredentialAuthResourceStaticBearer:
        mcp_server_url: str
        type: Literal["static_bearer"]

    class VaultCredentialAuthResourceEnvironmentVariable:
        networking: CredentialNetworking
        secret_name: str
        """The name of the environment variable."""
        type: Literal["environment_variable"]

    members = (
        VaultCredentialAuthResourceMcpOauth
        | VaultCredentialAuthResourceStaticBearer
        | VaultCredentialAuthResourceEnvironmentVariable
    )


class CredentialAuthCreateParam(OneOf):
    """A new credential with its secret."""

    class CreateVaultCredentialAuthParamMcpOauth:
        class Refresh:
            client_id: str
            refresh_token: str
            token_endpoint: str
            token_endpoint_auth: McpOauthTokenEndpointAuthCreateParam
            resource: str | None = ...
            scope: str | None = ...

        access_token: str
        mcp_server_url: str
        type: Literal["mcp_oauth"]
        expires_at: str | None = ...
        refresh: Refresh | None = ...

    class CreateVaultCredentialAuthParamStaticBearer:
        token: str
        mcp_server_url: str
        type: Literal["static_bearer"]

    class CreateVaultCredentialAuthParamEnvironmentVariable:
        networking: CredentialNetworking
        secret_name: str
        """The name of the environment variable."""
        secret_value: str
        type: Literal["environment_variable"]

    members = (
        CreateVaultCredentialAuthParamMcpOauth
        | CreateVaultCredentialAuthParamStaticBearer
        | CreateVaultCredentialAuthParamEnvironmentVariable
    )


class CredentialAuthRotateParam(OneOf):
    """A new secret for a credential, whose kind stays the same."""

    class RotateVaultCredentialAuthParamMcpOauth:
        class Refresh:
            refresh_token: str | None = ...
            scope: str | None = ...
            token_endpoint_auth: McpOauthTokenEndpointAuthRotateParam | None = ...

        type: Literal["mcp_oauth"]
        access_token: str | None = ...
        expires_at: str | None = ...
        refresh: Refresh | None = ...

    class RotateVaultCredentialAuthParamStaticBearer:
        token: str
        type: Literal["static_bearer"]

    class RotateVaultCredentialAuthParamEnvironmentVariable:
        secret_value: str
        type: Literal["environment_variable"]

    members = (
        RotateVaultCredentialAuthParamMcpOauth
        | RotateVaultCredentialAuthParamStaticBearer
        | RotateVaultCredentialAuthParamEnvironmentVariable
    )


class CredentialCreateParams(Params):
    auth: CredentialAuthCreateParam
    name: str
    metadata: dict[str, str] = ...
    """Pairs of your own, kept with it."""


class CredentialDeleted(Model):
    """That it is gone."""

    id: str
    deleted: bool
    object: Literal["vault.credential.deleted"]


class CredentialListParams(Params):
    after: str = ...
    """The id of the entry after which the page begins."""
    limit: int = ...
    """Entries per page."""
    metadata: dict[str, str] = ...
    """Only those that have these pairs."""
    order: Literal["asc", "desc"] = ...
    status: VaultStatusFilterParam = ...
    """Only those with this status, or with one of several."""


class CredentialNetworking(OneOf, tag="type"):
    """The hosts that the credential may be sent to."""

    class VaultCredentialNetworkingResourceUnrestricted:
        type: Literal["unrestricted"]

    class VaultCredentialNetworkingResourceLimited:
        allowed_hosts: list[str]
        type: Literal["limited"]

    members = VaultCredentialNetworkingResourceUnrestricted | VaultCredentialNetworkingResourceLimited


class CredentialNetworkingParam(OneOf):
    """The hosts that the credential may be sent to."""

    class VaultCredentialNetworkingParamUnrestricted:
        type: Literal["unrestricted"]

    class VaultCredentialNetworkingParamLimited:
        allowed_hosts: list[str]
        type: Literal["limited"]

    members = VaultCredentialNetworkingParamUnrestricted | VaultCredentialNetworkingParamLimited


class CredentialUpdateParams(Params):
    vault_id: str
    auth: CredentialAuthRotateParam = ...
    metadata: dict[str, str] = ...
    """Pairs of your own, kept with it."""


class McpOauthTokenEndpointAuth(OneOf, tag="type"):
    """How the client shows who it is when it refreshes a token."""

    class McpOauthTokenEndpointAuthResourceNone:
        type: Literal["none"]

    class McpOauthTokenEndpointAuthResourceClientSecretBasic:
        type: Literal["client_secret_basic"]

    class McpOauthTokenEndpointAuthResourceClientSecretPost:
        type: Literal["client_secret_post"]

    members = (
        McpOauthTokenEndpointAuthResourceNone
        | McpOauthTokenEndpointAuthResourceClientSecretBasic
        | McpOauthTokenEndpointAuthResourceClientSecretPost
    )


class McpOauthTokenEndpointAuthCreateParam(OneOf):
    """How the client shows who it is when it refreshes a token."""

    class CreateMcpOauthTokenEndpointAuthParamNone:
        type: Literal["none"]

    class CreateMcpOauthTokenEndpointAuthParamClientSecretBasic:
        client_secret: str
        type: Literal["client_secret_basic"]

    class CreateMcpOauthTokenEndpointAuthParamClientSecretPost:
        client_secret: str
        type: Literal["client_secret_post"]

    members = (
        CreateMcpOauthTokenEndpointAuthParamNone
        | CreateMcpOauthTokenEndpointAuthParamClientSecretBasic
        | CreateMcpOauthTokenEndpointAuthParamClientSecretPost
    )


class McpOauthTokenEndpointAuthRotateParam(OneOf):
    """How the client shows who it is when it refreshes a token."""

    class RotateMcpOauthTokenEndpointAuthParamClientSecretBasic:
        type: Literal["client_secret_basic"]
        client_secret: str | None = ...

    class RotateMcpOauthTokenEndpointAuthParamClientSecretPost:
        type: Literal["client_secret_post"]
        client_secret: str | None = ...

    members = (
        RotateMcpOauthTokenEndpointAuthParamClientSecretBasic | RotateMcpOauthTokenEndpointAuthParamClientSecretPost
    )


class Invocations(Resource, module="beta.agents.automations.invocations", beta="agents=v1"):
    """The runs of an automation."""

    @post("/agents/automations/{automation_id}/invocations")
    def create(self, automation_id: str) -> AutomationInvocation:
        """Run an automation now, besides its times."""

    @get("/agents/automations/{automation_id}/invocations/{invocation_id}")
    def retrieve(self, invocation_id: str, automation_id: str) -> AutomationInvocation:
        """Look up a run of an automation."""

    @get("/agents/automations/{automation_id}/invocations")
    def list(self, automation_id: str, params: InvocationListParams) -> CursorPage[AutomationInvocation]:
        """List the runs of an automation."""


class Automations(Resource, module="beta.agents.automations.automations", beta="agents=v1"):
    """What agents do at a time, once or again and again."""

    invocations: Invocations

    @post("/agents/automations")
    def create(
        self,
        *,
        type: Literal["periodic", "once"],
        name: str,
        target: AutomationTarget,
        expression: str = ...,
        timezone: str = ...,
        run_at: int = ...,
        metadata: AutomationMetadataParam = ...,
    ) -> Automation:
        """Plan work for an agent: with `type="periodic"` at the times of `expression` in `timezone`, with `type="once"`
        at `run_at`, in Unix seconds.
        """

    @get("/agents/automations/{automation_id}")
    def retrieve(self, automation_id: str) -> Automation:
        """Look up an automation."""

    @post("/agents/automations/{automation_id}")
    def update(self, automation_id: str, params: AutomationUpdateParams) -> Automation:
        """Change an automation; what is left out stays as it is."""

    @get("/agents/automations")
    def list(self, params: AutomationListParams) -> CursorPage[Automation]:
        """List automations, all of them or those for a session."""

    @delete("/agents/automations/{automation_id}")
    def delete(self, automation_id: str) -> AutomationDeleted:
        """Delete an automation."""

    @post("/agents/automations/{automation_id}/pause")
    def pause(self, automation_id: str) -> Automation:
        """Keep an automation from running until it is resumed."""

    @post("/agents/automations/{automation_id}/resume")
    def resume(self, automation_id: str) -> Automation:
        """Let a paused automation run again."""


class Files(Resource, module="beta.agents.environments.files", beta="agents=v1"):
    """The files in an environment."""

    @post("/agents/environments/{environment_id}/files")
    def create(
        self,
        environment_id: str,
        *,
        type: Literal["file_id", "inline"],
        path: str,
        file_id: str = ...,
        data: str = ...,
    ) -> EnvironmentFile:
        """Put a file at `path` in an environment: with `type="file_id"` an uploaded one, with `type="inline"` one whose
        content is `data`.
        """

    @get("/agents/environments/{environment_id}/files")
    def list(self, environment_id: str, params: FileListParams) -> Page[EnvironmentFile]:
        """List files in an environment. One page comes back, and iterating does not fetch another; ask for it with
        `page`.
        """


class Templates(Resource, module="beta.agents.environments.templates", beta="agents=v1"):
    """Templates from which environments are made."""

    @post("/agents/environments/templates")
    def create(self, params: TemplateCreateParams) -> EnvironmentTemplate:
        """Make a template for environments."""

    @get("/agents/environments/templates/{environment_template_id}")
    def retrieve(self, environment_template_id: str) -> EnvironmentTemplate:
        """Look up a template."""

    @post("/agents/environments/templates/{environment_template_id}")
    def update(self, environment_template_id: str, params: TemplateUpdateParams) -> EnvironmentTemplate:
        """Change a template; what is left out stays as it is."""

    @get("/agents/environments/templates")
    def list(self, params: TemplateListParams) -> CursorPage[EnvironmentTemplate]:
        """List templates."""

    @delete("/agents/environments/templates/{environment_template_id}")
    def delete(self, environment_template_id: str) -> EnvironmentTemplateDeleted:
        """Delete a template."""


class Environments(Resource, module="beta.agents.environments.environments", beta="agents=v1"):
    """Machines in which agents run commands and keep files."""

    files: Files
    templates: Templates

    @post("/agents/environments", header={"idempotency_key": "Idempotency-Key"})
    def create(self, params: EnvironmentCreateParams) -> EnvironmentInfo:
        """Make an environment. It may still be `pending` when the answer comes."""

    @get("/agents/environments/{environment_id}")
    def retrieve(self, environment_id: str) -> EnvironmentInfo:
        """Look up an environment and its status."""

    @get("/agents/environments")
    def list(self, params: EnvironmentListParams) -> CursorPage[EnvironmentInfo]:
        """List environments."""


class Credentials(Resource, module="beta.agents.vaults.credentials", beta="agents=v1"):
    """The credentials in a vault. Their secrets are never sent back."""

    @post("/vaults/{vault_id}/credentials")
    def create(self, vault_id: str, params: CredentialCreateParams) -> Credential:
        """Put a credential into a vault."""

    @get("/vaults/{vault_id}/credentials/{credential_id}")
    def retrieve(self, credential_id: str, vault_id: str) -> Credential:
        """Look up a credential, without its secret."""

    @post("/vaults/{vault_id}/credentials/{credential_id}")
    def update(self, credential_id: str, params: CredentialUpdateParams, vault_id: str) -> Credential:
        """Give a credential new secrets or other metadata; what is left out stays as it is."""

    @get("/vaults/{vault_id}/credentials")
    def list(self, vault_id: str, params: CredentialListParams) -> CursorPage[Credential]:
        """List the credentials in a vault, without their secrets."""

    @delete("/vaults/{vault_id}/credentials/{credential_id}")
    def delete(self, credential_id: str, vault_id: str) -> CredentialDeleted:
        """Delete a credential."""


class Vaults(Resource, module="beta.agents.vaults.vaults", beta="agents=v1"):
    """Vaults: credentials that agents may use without seeing them."""

    credentials: Credentials

    @post("/vaults")
    def create(self, params: VaultCreateParams) -> Vault:
        """Make a vault, still empty."""

    @get("/vaults/{vault_id}")
    def retrieve(self, vault_id: str) -> Vault:
        """Look up a vault."""

    @post("/vaults/{vault_id}")
    def update(self, vault_id: str, params: VaultUpdateParams) -> Vault:
        """Change the name or metadata of a vault."""

    @get("/vaults")
    def list(self, params: VaultListParams) -> CursorPage[Vault]:
        """List vaults."""

    @delete("/vaults/{vault_id}")
    def delete(self, vault_id: str) -> VaultDeleted:
        """Delete a vault."""


class Agents(Resource, module="beta.agents.agents", beta="agents=v1"):
    """Models with instructions and tools, kept by the API and run in sessions."""

    automations: Automations
    environments: Environments
    vaults: Vaults
    sessions: Sessions

    @post("/agents")
    def create(self, params: AgentCreateParams) -> Agent:
        """Make an agent."""

    @get("/agents/{agent_id}")
    def retrieve(self, agent_id: str) -> Agent:
        """Look up an agent."""

    @post("/agents/{agent_id}")
    def update(self, agent_id: str, params: AgentUpdateParams) -> Agent:
        """Change an agent; what is left out stays as it is."""

    @get("/agents")
    def list(self, params: AgentListParams) -> CursorPage[Agent]:
        """List agents."""

    @delete("/agents/{agent_id}")
    def delete(self, agent_id: str) -> AgentDeleted:
        """Delete an agent."""
