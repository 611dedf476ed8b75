# Made from api/skills.py by `make generate`. Do not edit.
"""Skills: bundles of files a model can use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Union, overload
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
    from openai.resources.skills.versions.content import AsyncContent
    from openai.resources.skills.versions.content import AsyncContentWithRawResponse
    from openai.resources.skills.versions.content import AsyncContentWithStreamingResponse
    from openai.resources.skills.versions.content import Content
    from openai.resources.skills.versions.content import ContentWithRawResponse
    from openai.resources.skills.versions.content import ContentWithStreamingResponse
    from openai.types.skills.deleted_skill_version import DeletedSkillVersion
    from openai.types.skills.skill_version import SkillVersion
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
            "AsyncContent": "openai.resources.skills.versions.content",
            "AsyncContentWithRawResponse": "openai.resources.skills.versions.content",
            "AsyncContentWithStreamingResponse": "openai.resources.skills.versions.content",
            "Content": "openai.resources.skills.versions.content",
            "ContentWithRawResponse": "openai.resources.skills.versions.content",
            "ContentWithStreamingResponse": "openai.resources.skills.versions.content",
            "DeletedSkillVersion": "openai.types.skills.deleted_skill_version",
            "SkillVersion": "openai.types.skills.skill_version",
        },
    )

__all__ = [
    "Versions",
    "AsyncVersions",
    "VersionsWithRawResponse",
    "AsyncVersionsWithRawResponse",
    "VersionsWithStreamingResponse",
    "AsyncVersionsWithStreamingResponse",
]


class Versions(SyncAPIResource):
    """Versions of a skill; once made they do not change."""

    @cached_property
    def content(self) -> Content:
        from openai.resources.skills.versions.content import Content

        return Content(self._client)

    @cached_property
    def with_raw_response(self) -> VersionsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return VersionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> VersionsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return VersionsWithStreamingResponse(self)

    @endpoint.post(
        "/skills/{skill_id}/versions",
        "SkillVersion",
        files=[("files", "<array>"), ("files",)],
        multipart="with_file",
    )
    def create(
        self,
        skill_id: str,
        *,
        default: bool | Omit = omit,
        files: Union[SequenceNotStr[FileTypes], FileTypes] | Omit = omit,
        **options: Unpack[Options],
    ) -> SkillVersion:
        """Upload a new version of a skill. (`POST /skills/{skill_id}/versions`)

        Args:
            default: Whether to use it by default from now on.
            files: The files of a directory, at most 500, or one zip file.
        """
        ...

    @overload
    def retrieve(self, version: str, *, skill_id: str, **options: Unpack[Options]) -> SkillVersion: ...

    @overload
    def retrieve(self, skill_id: str, version: str, /, **options: Unpack[Options]) -> SkillVersion: ...

    @endpoint.get("/skills/{skill_id}/versions/{version}", "SkillVersion")
    def retrieve(self, *ids: str, version: str = "", skill_id: str = "", **options: Unpack[Options]) -> SkillVersion:
        """Fetch what is known about a version of a skill. (`GET /skills/{skill_id}/versions/{version}`)"""
        ...

    @endpoint.get("/skills/{skill_id}/versions", "SkillVersion", page="SyncCursorPage")
    def list(
        self,
        skill_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[SkillVersion]:
        """List the versions of a skill. (`GET /skills/{skill_id}/versions`)

        Args:
            after: Id of the item the page starts behind.
            limit: Items per page, at most 100.
            order: By version number; `asc` is lowest first.
        """
        ...

    @overload
    def delete(self, version: str, *, skill_id: str, **options: Unpack[Options]) -> DeletedSkillVersion: ...

    @overload
    def delete(self, skill_id: str, version: str, /, **options: Unpack[Options]) -> DeletedSkillVersion: ...

    @endpoint.delete("/skills/{skill_id}/versions/{version}", "DeletedSkillVersion")
    def delete(
        self,
        *ids: str,
        version: str = "",
        skill_id: str = "",
        **options: Unpack[Options],
    ) -> DeletedSkillVersion:
        """Delete a version of a skill. (`DELETE /skills/{skill_id}/versions/{version}`)"""
        ...


class AsyncVersions(AsyncAPIResource):
    """Versions of a skill; once made they do not change."""

    @cached_property
    def content(self) -> AsyncContent:
        from openai.resources.skills.versions.content import AsyncContent

        return AsyncContent(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncVersionsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncVersionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVersionsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncVersionsWithStreamingResponse(self)

    @endpoint.post(
        "/skills/{skill_id}/versions",
        "SkillVersion",
        files=[("files", "<array>"), ("files",)],
        multipart="with_file",
    )
    async def create(
        self,
        skill_id: str,
        *,
        default: bool | Omit = omit,
        files: Union[SequenceNotStr[FileTypes], FileTypes] | Omit = omit,
        **options: Unpack[Options],
    ) -> SkillVersion:
        """Upload a new version of a skill. (`POST /skills/{skill_id}/versions`)

        Args:
            default: Whether to use it by default from now on.
            files: The files of a directory, at most 500, or one zip file.
        """
        ...

    @overload
    async def retrieve(self, version: str, *, skill_id: str, **options: Unpack[Options]) -> SkillVersion: ...

    @overload
    async def retrieve(self, skill_id: str, version: str, /, **options: Unpack[Options]) -> SkillVersion: ...

    @endpoint.get("/skills/{skill_id}/versions/{version}", "SkillVersion")
    async def retrieve(
        self,
        *ids: str,
        version: str = "",
        skill_id: str = "",
        **options: Unpack[Options],
    ) -> SkillVersion:
        """Fetch what is known about a version of a skill. (`GET /skills/{skill_id}/versions/{version}`)"""
        ...

    @endpoint.get("/skills/{skill_id}/versions", "SkillVersion", page="AsyncCursorPage")
    def list(
        self,
        skill_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[SkillVersion, AsyncCursorPage[SkillVersion]]:
        """List the versions of a skill. (`GET /skills/{skill_id}/versions`)

        Args:
            after: Id of the item the page starts behind.
            limit: Items per page, at most 100.
            order: By version number; `asc` is lowest first.
        """
        ...

    @overload
    async def delete(self, version: str, *, skill_id: str, **options: Unpack[Options]) -> DeletedSkillVersion: ...

    @overload
    async def delete(self, skill_id: str, version: str, /, **options: Unpack[Options]) -> DeletedSkillVersion: ...

    @endpoint.delete("/skills/{skill_id}/versions/{version}", "DeletedSkillVersion")
    async def delete(
        self,
        *ids: str,
        version: str = "",
        skill_id: str = "",
        **options: Unpack[Options],
    ) -> DeletedSkillVersion:
        """Delete a version of a skill. (`DELETE /skills/{skill_id}/versions/{version}`)"""
        ...


class VersionsWithRawResponse(RawView):
    """The calls of `Versions`, answered with the HTTP response around it."""

    def __init__(self, versions: Versions) -> None:
        self._versions = self._resource = versions

    create = raw(Versions.create)
    retrieve = raw(Versions.retrieve)
    list = raw(Versions.list)
    delete = raw(Versions.delete)

    @cached_property
    def content(self) -> ContentWithRawResponse:
        from openai.resources.skills.versions.content import ContentWithRawResponse

        return ContentWithRawResponse(self._versions.content)


class AsyncVersionsWithRawResponse(RawView):
    """The calls of `AsyncVersions`, answered with the HTTP response around it."""

    def __init__(self, versions: AsyncVersions) -> None:
        self._versions = self._resource = versions

    create = raw(AsyncVersions.create)
    retrieve = raw(AsyncVersions.retrieve)
    list = raw(AsyncVersions.list)
    delete = raw(AsyncVersions.delete)

    @cached_property
    def content(self) -> AsyncContentWithRawResponse:
        from openai.resources.skills.versions.content import AsyncContentWithRawResponse

        return AsyncContentWithRawResponse(self._versions.content)


class VersionsWithStreamingResponse(StreamingView):
    """The calls of `Versions`, answered while the body is still to be read."""

    def __init__(self, versions: Versions) -> None:
        self._versions = self._resource = versions

    create = streaming(Versions.create)
    retrieve = streaming(Versions.retrieve)
    list = streaming(Versions.list)
    delete = streaming(Versions.delete)

    @cached_property
    def content(self) -> ContentWithStreamingResponse:
        from openai.resources.skills.versions.content import ContentWithStreamingResponse

        return ContentWithStreamingResponse(self._versions.content)


class AsyncVersionsWithStreamingResponse(StreamingView):
    """The calls of `AsyncVersions`, answered while the body is still to be read."""

    def __init__(self, versions: AsyncVersions) -> None:
        self._versions = self._resource = versions

    create = streaming(AsyncVersions.create)
    retrieve = streaming(AsyncVersions.retrieve)
    list = streaming(AsyncVersions.list)
    delete = streaming(AsyncVersions.delete)

    @cached_property
    def content(self) -> AsyncContentWithStreamingResponse:
        from openai.resources.skills.versions.content import AsyncContentWithStreamingResponse

        return AsyncContentWithStreamingResponse(self._versions.content)
