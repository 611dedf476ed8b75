# Made from api/agent_sessions.py by `make generate`. Do not edit.
"""Sessions of agents: what goes in, what comes out, step by step (beta)."""

from __future__ import annotations

from typing import Optional, TYPE_CHECKING, overload
from typing_extensions import Literal, Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._base_client import AsyncPaginator
    from openai._core.options import Options
    from openai._legacy_response import HttpxBinaryResponseContent
    from openai.pagination import AsyncCursorPage
    from openai.pagination import SyncCursorPage
    from openai.types.beta.agents.sessions.session_artifact import SessionArtifact
    from openai.types.beta.agents.sessions.session_artifact_deleted import SessionArtifactDeleted
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "HttpxBinaryResponseContent": "openai._legacy_response",
            "AsyncCursorPage": "openai.pagination",
            "SyncCursorPage": "openai.pagination",
            "SessionArtifact": "openai.types.beta.agents.sessions.session_artifact",
            "SessionArtifactDeleted": "openai.types.beta.agents.sessions.session_artifact_deleted",
        },
    )

__all__ = [
    "Artifacts",
    "AsyncArtifacts",
    "ArtifactsWithRawResponse",
    "AsyncArtifactsWithRawResponse",
    "ArtifactsWithStreamingResponse",
    "AsyncArtifactsWithStreamingResponse",
]


class Artifacts(SyncAPIResource):
    """Files that an agent hands over."""

    @cached_property
    def with_raw_response(self) -> ArtifactsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return ArtifactsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ArtifactsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return ArtifactsWithStreamingResponse(self)

    @overload
    def retrieve(self, artifact_id: str, *, session_id: str, **options: Unpack[Options]) -> SessionArtifact: ...

    @overload
    def retrieve(self, session_id: str, artifact_id: str, /, **options: Unpack[Options]) -> SessionArtifact: ...

    @endpoint.get(
        "/agents/sessions/{session_id}/artifacts/{artifact_id}",
        "SessionArtifact",
        headers={"OpenAI-Beta": "agents=v1"},
    )
    def retrieve(
        self,
        *ids: str,
        artifact_id: str = "",
        session_id: str = "",
        **options: Unpack[Options],
    ) -> SessionArtifact:
        """Look up an artifact: where it is, how large, from which turn.

        `GET /agents/sessions/{session_id}/artifacts/{artifact_id}`
        """
        ...

    @endpoint.get(
        "/agents/sessions/{session_id}/artifacts",
        "SessionArtifact",
        page="SyncCursorPage",
        headers={"OpenAI-Beta": "agents=v1"},
    )
    def list(
        self,
        session_id: str,
        *,
        after: str | Omit = omit,
        environment_id: Optional[str] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[SessionArtifact]:
        """List the artifacts of a session, all of them or those from one environment.

        `GET /agents/sessions/{session_id}/artifacts`

        Args:
            after: The id of the entry after which the page begins.
            environment_id: Only artifacts from this environment.
            limit: Entries per page.
        """
        ...

    @overload
    def delete(self, artifact_id: str, *, session_id: str, **options: Unpack[Options]) -> SessionArtifactDeleted: ...

    @overload
    def delete(self, session_id: str, artifact_id: str, /, **options: Unpack[Options]) -> SessionArtifactDeleted: ...

    @endpoint.delete(
        "/agents/sessions/{session_id}/artifacts/{artifact_id}",
        "SessionArtifactDeleted",
        headers={"OpenAI-Beta": "agents=v1"},
    )
    def delete(
        self,
        *ids: str,
        artifact_id: str = "",
        session_id: str = "",
        **options: Unpack[Options],
    ) -> SessionArtifactDeleted:
        """Delete an artifact. (`DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}`)"""
        ...

    @overload
    def content(self, artifact_id: str, *, session_id: str, **options: Unpack[Options]) -> HttpxBinaryResponseContent: ...

    @overload
    def content(self, session_id: str, artifact_id: str, /, **options: Unpack[Options]) -> HttpxBinaryResponseContent: ...

    @endpoint.get(
        "/agents/sessions/{session_id}/artifacts/{artifact_id}/content",
        "HttpxBinaryResponseContent",
        headers={"OpenAI-Beta": "agents=v1", "Accept": "application/octet-stream"},
    )
    def content(
        self,
        *ids: str,
        artifact_id: str = "",
        session_id: str = "",
        **options: Unpack[Options],
    ) -> HttpxBinaryResponseContent:
        """Fetch the content of an artifact. (`GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content`)"""
        ...


class AsyncArtifacts(AsyncAPIResource):
    """Files that an agent hands over."""

    @cached_property
    def with_raw_response(self) -> AsyncArtifactsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncArtifactsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncArtifactsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncArtifactsWithStreamingResponse(self)

    @overload
    async def retrieve(self, artifact_id: str, *, session_id: str, **options: Unpack[Options]) -> SessionArtifact: ...

    @overload
    async def retrieve(self, session_id: str, artifact_id: str, /, **options: Unpack[Options]) -> SessionArtifact: ...

    @endpoint.get(
        "/agents/sessions/{session_id}/artifacts/{artifact_id}",
        "SessionArtifact",
        headers={"OpenAI-Beta": "agents=v1"},
    )
    async def retrieve(
        self,
        *ids: str,
        artifact_id: str = "",
        session_id: str = "",
        **options: Unpack[Options],
    ) -> SessionArtifact:
        """Look up an artifact: where it is, how large, from which turn.

        `GET /agents/sessions/{session_id}/artifacts/{artifact_id}`
        """
        ...

    @endpoint.get(
        "/agents/sessions/{session_id}/artifacts",
        "SessionArtifact",
        page="AsyncCursorPage",
        headers={"OpenAI-Beta": "agents=v1"},
    )
    def list(
        self,
        session_id: str,
        *,
        after: str | Omit = omit,
        environment_id: Optional[str] | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[SessionArtifact, AsyncCursorPage[SessionArtifact]]:
        """List the artifacts of a session, all of them or those from one environment.

        `GET /agents/sessions/{session_id}/artifacts`

        Args:
            after: The id of the entry after which the page begins.
            environment_id: Only artifacts from this environment.
            limit: Entries per page.
        """
        ...

    @overload
    async def delete(self, artifact_id: str, *, session_id: str, **options: Unpack[Options]) -> SessionArtifactDeleted: ...

    @overload
    async def delete(self, session_id: str, artifact_id: str, /, **options: Unpack[Options]) -> SessionArtifactDeleted: ...

    @endpoint.delete(
        "/agents/sessions/{session_id}/artifacts/{artifact_id}",
        "SessionArtifactDeleted",
        headers={"OpenAI-Beta": "agents=v1"},
    )
    async def delete(
        self,
        *ids: str,
        artifact_id: str = "",
        session_id: str = "",
        **options: Unpack[Options],
    ) -> SessionArtifactDeleted:
        """Delete an artifact. (`DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}`)"""
        ...

    @overload
    async def content(
        self,
        artifact_id: str,
        *,
        session_id: str,
        **options: Unpack[Options],
    ) -> HttpxBinaryResponseContent: ...

    @overload
    async def content(
        self,
        session_id: str,
        artifact_id: str,
        /,
        **options: Unpack[Options],
    ) -> HttpxBinaryResponseContent: ...

    @endpoint.get(
        "/agents/sessions/{session_id}/artifacts/{artifact_id}/content",
        "HttpxBinaryResponseContent",
        headers={"OpenAI-Beta": "agents=v1", "Accept": "application/octet-stream"},
    )
    async def content(
        self,
        *ids: str,
        artifact_id: str = "",
        session_id: str = "",
        **options: Unpack[Options],
    ) -> HttpxBinaryResponseContent:
        """Fetch the content of an artifact. (`GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content`)"""
        ...


class ArtifactsWithRawResponse(RawView):
    """The calls of `Artifacts`, answered with the HTTP response around it."""

    def __init__(self, artifacts: Artifacts) -> None:
        self._artifacts = self._resource = artifacts

    retrieve = raw(Artifacts.retrieve)
    list = raw(Artifacts.list)
    delete = raw(Artifacts.delete)
    content = raw(Artifacts.content)


class AsyncArtifactsWithRawResponse(RawView):
    """The calls of `AsyncArtifacts`, answered with the HTTP response around it."""

    def __init__(self, artifacts: AsyncArtifacts) -> None:
        self._artifacts = self._resource = artifacts

    retrieve = raw(AsyncArtifacts.retrieve)
    list = raw(AsyncArtifacts.list)
    delete = raw(AsyncArtifacts.delete)
    content = raw(AsyncArtifacts.content)


class ArtifactsWithStreamingResponse(StreamingView):
    """The calls of `Artifacts`, answered while the body is still to be read."""

    def __init__(self, artifacts: Artifacts) -> None:
        self._artifacts = self._resource = artifacts

    retrieve = streaming(Artifacts.retrieve)
    list = streaming(Artifacts.list)
    delete = streaming(Artifacts.delete)
    content = streaming(Artifacts.content)


class AsyncArtifactsWithStreamingResponse(StreamingView):
    """The calls of `AsyncArtifacts`, answered while the body is still to be read."""

    def __init__(self, artifacts: AsyncArtifacts) -> None:
        self._artifacts = self._resource = artifacts

    retrieve = streaming(AsyncArtifacts.retrieve)
    list = streaming(AsyncArtifacts.list)
    delete = streaming(AsyncArtifacts.delete)
    content = streaming(AsyncArtifacts.content)
