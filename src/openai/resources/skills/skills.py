# Made from api/skills.py by `make generate`. Do not edit.
"""Skills: bundles of files a model can use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Union
from typing_extensions import Literal, Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._base_client import AsyncPaginator
    from openai._core.options import Options
    from openai._types import FileTypes
    from openai._types import SequenceNotStr
    from openai.pagination import AsyncCursorPage
    from openai.pagination import SyncCursorPage
    from openai.resources.skills.content import AsyncContent
    from openai.resources.skills.content import AsyncContentWithRawResponse
    from openai.resources.skills.content import AsyncContentWithStreamingResponse
    from openai.resources.skills.content import Content
    from openai.resources.skills.content import ContentWithRawResponse
    from openai.resources.skills.content import ContentWithStreamingResponse
    from openai.resources.skills.versions.versions import AsyncVersions
    from openai.resources.skills.versions.versions import AsyncVersionsWithRawResponse
    from openai.resources.skills.versions.versions import AsyncVersionsWithStreamingResponse
    from openai.resources.skills.versions.versions import Versions
    from openai.resources.skills.versions.versions import VersionsWithRawResponse
    from openai.resources.skills.versions.versions import VersionsWithStreamingResponse
    from openai.types.deleted_skill import DeletedSkill
    from openai.types.skill import Skill
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "FileTypes": "openai._types",
            "SequenceNotStr": "openai._types",
            "AsyncCursorPage": "openai.pagination",
            "SyncCursorPage": "openai.pagination",
            "AsyncContent": "openai.resources.skills.content",
            "AsyncContentWithRawResponse": "openai.resources.skills.content",
            "AsyncContentWithStreamingResponse": "openai.resources.skills.content",
            "Content": "openai.resources.skills.content",
            "ContentWithRawResponse": "openai.resources.skills.content",
            "ContentWithStreamingResponse": "openai.resources.skills.content",
            "AsyncVersions": "openai.resources.skills.versions.versions",
            "AsyncVersionsWithRawResponse": "openai.resources.skills.versions.versions",
            "AsyncVersionsWithStreamingResponse": "openai.resources.skills.versions.versions",
            "Versions": "openai.resources.skills.versions.versions",
            "VersionsWithRawResponse": "openai.resources.skills.versions.versions",
            "VersionsWithStreamingResponse": "openai.resources.skills.versions.versions",
            "DeletedSkill": "openai.types.deleted_skill",
            "Skill": "openai.types.skill",
        },
    )

__all__ = [
    "Skills",
    "AsyncSkills",
    "SkillsWithRawResponse",
    "AsyncSkillsWithRawResponse",
    "SkillsWithStreamingResponse",
    "AsyncSkillsWithStreamingResponse",
]


class Skills(SyncAPIResource):
    """Bundles of files a model can use."""

    @cached_property
    def content(self) -> Content:
        from openai.resources.skills.content import Content

        return Content(self._client)

    @cached_property
    def versions(self) -> Versions:
        from openai.resources.skills.versions.versions import Versions

        return Versions(self._client)

    @cached_property
    def with_raw_response(self) -> SkillsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return SkillsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SkillsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return SkillsWithStreamingResponse(self)

    @endpoint.post("/skills", "Skill", files=[("files", "<array>"), ("files",)], multipart="with_file")
    def create(
        self,
        *,
        files: Union[SequenceNotStr[FileTypes], FileTypes] | Omit = omit,
        **options: Unpack[Options],
    ) -> Skill:
        """Upload a skill, as files of a directory or as one zip file. (`POST /skills`)

        Args:
            files: The files of a directory, at most 500, or one zip file.
        """
        ...

    @endpoint.get("/skills/{skill_id}", "Skill")
    def retrieve(self, skill_id: str, **options: Unpack[Options]) -> Skill:
        """Fetch what is known about a skill. (`GET /skills/{skill_id}`)"""
        ...

    @endpoint.post("/skills/{skill_id}", "Skill")
    def update(self, skill_id: str, *, default_version: str, **options: Unpack[Options]) -> Skill:
        """Choose which version of a skill is used by default. (`POST /skills/{skill_id}`)

        Args:
            default_version: The number of the version.
        """
        ...

    @endpoint.get("/skills", "Skill", page="SyncCursorPage")
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[Skill]:
        """List the skills of the project. (`GET /skills`)

        Args:
            after: Id of the item the page starts behind.
            limit: Items per page, at most 100.
            order: By creation time; `asc` is oldest first.
        """
        ...

    @endpoint.delete("/skills/{skill_id}", "DeletedSkill")
    def delete(self, skill_id: str, **options: Unpack[Options]) -> DeletedSkill:
        """Delete a skill. (`DELETE /skills/{skill_id}`)"""
        ...


class AsyncSkills(AsyncAPIResource):
    """Bundles of files a model can use."""

    @cached_property
    def content(self) -> AsyncContent:
        from openai.resources.skills.content import AsyncContent

        return AsyncContent(self._client)

    @cached_property
    def versions(self) -> AsyncVersions:
        from openai.resources.skills.versions.versions import AsyncVersions

        return AsyncVersions(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncSkillsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncSkillsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSkillsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncSkillsWithStreamingResponse(self)

    @endpoint.post("/skills", "Skill", files=[("files", "<array>"), ("files",)], multipart="with_file")
    async def create(
        self,
        *,
        files: Union[SequenceNotStr[FileTypes], FileTypes] | Omit = omit,
        **options: Unpack[Options],
    ) -> Skill:
        """Upload a skill, as files of a directory or as one zip file. (`POST /skills`)

        Args:
            files: The files of a directory, at most 500, or one zip file.
        """
        ...

    @endpoint.get("/skills/{skill_id}", "Skill")
    async def retrieve(self, skill_id: str, **options: Unpack[Options]) -> Skill:
        """Fetch what is known about a skill. (`GET /skills/{skill_id}`)"""
        ...

    @endpoint.post("/skills/{skill_id}", "Skill")
    async def update(self, skill_id: str, *, default_version: str, **options: Unpack[Options]) -> Skill:
        """Choose which version of a skill is used by default. (`POST /skills/{skill_id}`)

        Args:
            default_version: The number of the version.
        """
        ...

    @endpoint.get("/skills", "Skill", page="AsyncCursorPage")
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[Skill, AsyncCursorPage[Skill]]:
        """List the skills of the project. (`GET /skills`)

        Args:
            after: Id of the item the page starts behind.
            limit: Items per page, at most 100.
            order: By creation time; `asc` is oldest first.
        """
        ...

    @endpoint.delete("/skills/{skill_id}", "DeletedSkill")
    async def delete(self, skill_id: str, **options: Unpack[Options]) -> DeletedSkill:
        """Delete a skill. (`DELETE /skills/{skill_id}`)"""
        ...


class SkillsWithRawResponse(RawView):
    """The calls of `Skills`, answered with the HTTP response around it."""

    def __init__(self, skills: Skills) -> None:
        self._skills = self._resource = skills

    create = raw(Skills.create)
    retrieve = raw(Skills.retrieve)
    update = raw(Skills.update)
    list = raw(Skills.list)
    delete = raw(Skills.delete)

    @cached_property
    def content(self) -> ContentWithRawResponse:
        from openai.resources.skills.content import ContentWithRawResponse

        return ContentWithRawResponse(self._skills.content)

    @cached_property
    def versions(self) -> VersionsWithRawResponse:
        from openai.resources.skills.versions.versions import VersionsWithRawResponse

        return VersionsWithRawResponse(self._skills.versions)


class AsyncSkillsWithRawResponse(RawView):
    """The calls of `AsyncSkills`, answered with the HTTP response around it."""

    def __init__(self, skills: AsyncSkills) -> None:
        self._skills = self._resource = skills

    create = raw(AsyncSkills.create)
    retrieve = raw(AsyncSkills.retrieve)
    update = raw(AsyncSkills.update)
    list = raw(AsyncSkills.list)
    delete = raw(AsyncSkills.delete)

    @cached_property
    def content(self) -> AsyncContentWithRawResponse:
        from openai.resources.skills.content import AsyncContentWithRawResponse

        return AsyncContentWithRawResponse(self._skills.content)

    @cached_property
    def versions(self) -> AsyncVersionsWithRawResponse:
        from openai.resources.skills.versions.versions import AsyncVersionsWithRawResponse

        return AsyncVersionsWithRawResponse(self._skills.versions)


class SkillsWithStreamingResponse(StreamingView):
    """The calls of `Skills`, answered while the body is still to be read."""

    def __init__(self, skills: Skills) -> None:
        self._skills = self._resource = skills

    create = streaming(Skills.create)
    retrieve = streaming(Skills.retrieve)
    update = streaming(Skills.update)
    list = streaming(Skills.list)
    delete = streaming(Skills.delete)

    @cached_property
    def content(self) -> ContentWithStreamingResponse:
        from openai.resources.skills.content import ContentWithStreamingResponse

        return ContentWithStreamingResponse(self._skills.content)

    @cached_property
    def versions(self) -> VersionsWithStreamingResponse:
        from openai.resources.skills.versions.versions import VersionsWithStreamingResponse

        return VersionsWithStreamingResponse(self._skills.versions)


class AsyncSkillsWithStreamingResponse(StreamingView):
    """The calls of `AsyncSkills`, answered while the body is still to be read."""

    def __init__(self, skills: AsyncSkills) -> None:
        self._skills = self._resource = skills

    create = streaming(AsyncSkills.create)
    retrieve = streaming(AsyncSkills.retrieve)
    update = streaming(AsyncSkills.update)
    list = streaming(AsyncSkills.list)
    delete = streaming(AsyncSkills.delete)

    @cached_property
    def content(self) -> AsyncContentWithStreamingResponse:
        from openai.resources.skills.content import AsyncContentWithStreamingResponse

        return AsyncContentWithStreamingResponse(self._skills.content)

    @cached_property
    def versions(self) -> AsyncVersionsWithStreamingResponse:
        from openai.resources.skills.versions.versions import AsyncVersionsWithStreamingResponse

        return AsyncVersionsWithStreamingResponse(self._skills.versions)
