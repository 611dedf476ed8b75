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
    from openai._types import SequenceNotStr
    from openai.pagination import AsyncCursorPage
    from openai.pagination import SyncCursorPage
    from openai.types.beta.agents.environments.environment_template import EnvironmentTemplate
    from openai.types.beta.agents.environments.environment_template_deleted import EnvironmentTemplateDeleted
    from openai.types.beta.hosted_environment_file_param import HostedEnvironmentFileParam
    from openai.types.beta.hosted_plugin_param import HostedPluginParam
    from openai.types.beta.hosted_skill_param import HostedSkillParam
    from openai.types.beta.setup_command_param import SetupCommandParam
    from openai.types.beta.agents.environments import template_create_params
    from openai.types.beta.agents.environments import template_update_params
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "SequenceNotStr": "openai._types",
            "AsyncCursorPage": "openai.pagination",
            "SyncCursorPage": "openai.pagination",
            "EnvironmentTemplate": "openai.types.beta.agents.environments.environment_template",
            "EnvironmentTemplateDeleted": "openai.types.beta.agents.environments.environment_template_deleted",
            "HostedEnvironmentFileParam": "openai.types.beta.hosted_environment_file_param",
            "HostedPluginParam": "openai.types.beta.hosted_plugin_param",
            "HostedSkillParam": "openai.types.beta.hosted_skill_param",
            "SetupCommandParam": "openai.types.beta.setup_command_param",
        },
    )

__all__ = [
    "Templates",
    "AsyncTemplates",
    "TemplatesWithRawResponse",
    "AsyncTemplatesWithRawResponse",
    "TemplatesWithStreamingResponse",
    "AsyncTemplatesWithStreamingResponse",
]


class Templates(SyncAPIResource):
    """Templates from which environments are made."""

    @cached_property
    def with_raw_response(self) -> TemplatesWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return TemplatesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TemplatesWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return TemplatesWithStreamingResponse(self)

    @endpoint.post("/agents/environments/templates", "EnvironmentTemplate", headers={"OpenAI-Beta": "agents=v1"})
    def create(
        self,
        *,
        capability_directories: Optional[SequenceNotStr[str]] | Omit = omit,
        desktop: Optional[template_create_params.Desktop] | Omit = omit,
        env: Optional[Dict[str, str]] | Omit = omit,
        files: Optional[Iterable[HostedEnvironmentFileParam]] | Omit = omit,
        name: Optional[str] | Omit = omit,
        network: Optional[template_create_params.Network] | Omit = omit,
        packages: Optional[template_create_params.Packages] | Omit = omit,
        plugins: Optional[Iterable[HostedPluginParam]] | Omit = omit,
        setup_commands: Optional[Iterable[SetupCommandParam]] | Omit = omit,
        skills: Optional[Iterable[HostedSkillParam]] | Omit = omit,
        **options: Unpack[Options],
    ) -> EnvironmentTemplate:
        """Make a template for environments. (`POST /agents/environments/templates`)

        Args:
            capability_directories: Directories with skills and plugins.
            desktop: Whether there is a desktop that the model can use.
            env: Environment variables.
            setup_commands: Commands to run before the environment is ready.
        """
        ...

    @endpoint.get(
        "/agents/environments/templates/{environment_template_id}",
        "EnvironmentTemplate",
        headers={"OpenAI-Beta": "agents=v1"},
    )
    def retrieve(self, environment_template_id: str, **options: Unpack[Options]) -> EnvironmentTemplate:
        """Look up a template. (`GET /agents/environments/templates/{environment_template_id}`)"""
        ...

    @endpoint.post(
        "/agents/environments/templates/{environment_template_id}",
        "EnvironmentTemplate",
        headers={"OpenAI-Beta": "agents=v1"},
    )
    def update(
        self,
        environment_template_id: str,
        *,
        capability_directories: Optional[SequenceNotStr[str]] | Omit = omit,
        desktop: Optional[template_update_params.Desktop] | Omit = omit,
        env: Optional[Dict[str, str]] | Omit = omit,
        files: Optional[Iterable[HostedEnvironmentFileParam]] | Omit = omit,
        name: Optional[str] | Omit = omit,
        network: Optional[template_update_params.Network] | Omit = omit,
        packages: Optional[template_update_params.Packages] | Omit = omit,
        plugins: Optional[Iterable[HostedPluginParam]] | Omit = omit,
        setup_commands: Optional[Iterable[SetupCommandParam]] | Omit = omit,
        skills: Optional[Iterable[HostedSkillParam]] | Omit = omit,
        **options: Unpack[Options],
    ) -> EnvironmentTemplate:
        """Change a template; what is left out stays as it is. (`POST /agents/environments/templates/{environment_template_id}`)

        Args:
            capability_directories: Directories with skills and plugins.
            desktop: Whether there is a desktop that the model can use.
            env: Environment variables.
            setup_commands: Commands to run before the environment is ready.
        """
        ...

    @endpoint.get(
        "/agents/environments/templates",
        "EnvironmentTemplate",
        page="SyncCursorPage",
        headers={"OpenAI-Beta": "agents=v1"},
    )
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[EnvironmentTemplate]:
        """List templates. (`GET /agents/environments/templates`)

        Args:
            after: The id of the entry after which the page begins.
            limit: Entries per page.
        """
        ...

    @endpoint.delete(
        "/agents/environments/templates/{environment_template_id}",
        "EnvironmentTemplateDeleted",
        headers={"OpenAI-Beta": "agents=v1"},
    )
    def delete(self, environment_template_id: str, **options: Unpack[Options]) -> EnvironmentTemplateDeleted:
        """Delete a template. (`DELETE /agents/environments/templates/{environment_template_id}`)"""
        ...


class AsyncTemplates(AsyncAPIResource):
    """Templates from which environments are made."""

    @cached_property
    def with_raw_response(self) -> AsyncTemplatesWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncTemplatesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTemplatesWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncTemplatesWithStreamingResponse(self)

    @endpoint.post("/agents/environments/templates", "EnvironmentTemplate", headers={"OpenAI-Beta": "agents=v1"})
    async def create(
        self,
        *,
        capability_directories: Optional[SequenceNotStr[str]] | Omit = omit,
        desktop: Optional[template_create_params.Desktop] | Omit = omit,
        env: Optional[Dict[str, str]] | Omit = omit,
        files: Optional[Iterable[HostedEnvironmentFileParam]] | Omit = omit,
        name: Optional[str] | Omit = omit,
        network: Optional[template_create_params.Network] | Omit = omit,
        packages: Optional[template_create_params.Packages] | Omit = omit,
        plugins: Optional[Iterable[HostedPluginParam]] | Omit = omit,
        setup_commands: Optional[Iterable[SetupCommandParam]] | Omit = omit,
        skills: Optional[Iterable[HostedSkillParam]] | Omit = omit,
        **options: Unpack[Options],
    ) -> EnvironmentTemplate:
        """Make a template for environments. (`POST /agents/environments/templates`)

        Args:
            capability_directories: Directories with skills and plugins.
            desktop: Whether there is a desktop that the model can use.
            env: Environment variables.
            setup_commands: Commands to run before the environment is ready.
        """
        ...

    @endpoint.get(
        "/agents/environments/templates/{environment_template_id}",
        "EnvironmentTemplate",
        headers={"OpenAI-Beta": "agents=v1"},
    )
    async def retrieve(self, environment_template_id: str, **options: Unpack[Options]) -> EnvironmentTemplate:
        """Look up a template. (`GET /agents/environments/templates/{environment_template_id}`)"""
        ...

    @endpoint.post(
        "/agents/environments/templates/{environment_template_id}",
        "EnvironmentTemplate",
        headers={"OpenAI-Beta": "agents=v1"},
    )
    async def update(
        self,
        environment_template_id: str,
        *,
        capability_directories: Optional[SequenceNotStr[str]] | Omit = omit,
        desktop: Optional[template_update_params.Desktop] | Omit = omit,
        env: Optional[Dict[str, str]] | Omit = omit,
        files: Optional[Iterable[HostedEnvironmentFileParam]] | Omit = omit,
        name: Optional[str] | Omit = omit,
        network: Optional[template_update_params.Network] | Omit = omit,
        packages: Optional[template_update_params.Packages] | Omit = omit,
        plugins: Optional[Iterable[HostedPluginParam]] | Omit = omit,
        setup_commands: Optional[Iterable[SetupCommandParam]] | Omit = omit,
        skills: Optional[Iterable[HostedSkillParam]] | Omit = omit,
        **options: Unpack[Options],
    ) -> EnvironmentTemplate:
        """Change a template; what is left out stays as it is. (`POST /agents/environments/templates/{environment_template_id}`)

        Args:
            capability_directories: Directories with skills and plugins.
            desktop: Whether there is a desktop that the model can use.
            env: Environment variables.
            setup_commands: Commands to run before the environment is ready.
        """
        ...

    @endpoint.get(
        "/agents/environments/templates",
        "EnvironmentTemplate",
        page="AsyncCursorPage",
        headers={"OpenAI-Beta": "agents=v1"},
    )
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[EnvironmentTemplate, AsyncCursorPage[EnvironmentTemplate]]:
        """List templates. (`GET /agents/environments/templates`)

        Args:
            after: The id of the entry after which the page begins.
            limit: Entries per page.
        """
        ...

    @endpoint.delete(
        "/agents/environments/templates/{environment_template_id}",
        "EnvironmentTemplateDeleted",
        headers={"OpenAI-Beta": "agents=v1"},
    )
    async def delete(self, environment_template_id: str, **options: Unpack[Options]) -> EnvironmentTemplateDeleted:
        """Delete a template. (`DELETE /agents/environments/templates/{environment_template_id}`)"""
        ...


class TemplatesWithRawResponse(RawView):
    """The calls of `Templates`, answered with the HTTP response around it."""

    def __init__(self, templates: Templates) -> None:
        self._templates = self._resource = templates

    create = raw(Templates.create)
    retrieve = raw(Templates.retrieve)
    update = raw(Templates.update)
    list = raw(Templates.list)
    delete = raw(Templates.delete)


class AsyncTemplatesWithRawResponse(RawView):
    """The calls of `AsyncTemplates`, answered with the HTTP response around it."""

    def __init__(self, templates: AsyncTemplates) -> None:
        self._templates = self._resource = templates

    create = raw(AsyncTemplates.create)
    retrieve = raw(AsyncTemplates.retrieve)
    update = raw(AsyncTemplates.update)
    list = raw(AsyncTemplates.list)
    delete = raw(AsyncTemplates.delete)


class TemplatesWithStreamingResponse(StreamingView):
    """The calls of `Templates`, answered while the body is still to be read."""

    def __init__(self, templates: Templates) -> None:
        self._templates = self._resource = templates

    create = streaming(Templates.create)
    retrieve = streaming(Templates.retrieve)
    update = streaming(Templates.update)
    list = streaming(Templates.list)
    delete = streaming(Templates.delete)


class AsyncTemplatesWithStreamingResponse(StreamingView):
    """The calls of `AsyncTemplates`, answered while the body is still to be read."""

    def __init__(self, templates: AsyncTemplates) -> None:
        self._templates = self._resource = templates

    create = streaming(AsyncTemplates.create)
    retrieve = streaming(AsyncTemplates.retrieve)
    update = streaming(AsyncTemplates.update)
    list = streaming(AsyncTemplates.list)
    delete = streaming(AsyncTemplates.delete)
