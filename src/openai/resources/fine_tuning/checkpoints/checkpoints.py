# Made from api/fine_tuning.py by `make generate`. Do not edit.
"""Models trained further on examples."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._base_client import AsyncPaginator
    from openai._core.options import Options
    from openai.pagination import AsyncCursorPage
    from openai.pagination import SyncCursorPage
    from openai.resources.fine_tuning.checkpoints.permissions import AsyncPermissions
    from openai.resources.fine_tuning.checkpoints.permissions import AsyncPermissionsWithRawResponse
    from openai.resources.fine_tuning.checkpoints.permissions import AsyncPermissionsWithStreamingResponse
    from openai.resources.fine_tuning.checkpoints.permissions import Permissions
    from openai.resources.fine_tuning.checkpoints.permissions import PermissionsWithRawResponse
    from openai.resources.fine_tuning.checkpoints.permissions import PermissionsWithStreamingResponse
    from openai.types.fine_tuning.jobs.fine_tuning_job_checkpoint import FineTuningJobCheckpoint
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "AsyncCursorPage": "openai.pagination",
            "SyncCursorPage": "openai.pagination",
            "AsyncPermissions": "openai.resources.fine_tuning.checkpoints.permissions",
            "AsyncPermissionsWithRawResponse": "openai.resources.fine_tuning.checkpoints.permissions",
            "AsyncPermissionsWithStreamingResponse": "openai.resources.fine_tuning.checkpoints.permissions",
            "Permissions": "openai.resources.fine_tuning.checkpoints.permissions",
            "PermissionsWithRawResponse": "openai.resources.fine_tuning.checkpoints.permissions",
            "PermissionsWithStreamingResponse": "openai.resources.fine_tuning.checkpoints.permissions",
            "FineTuningJobCheckpoint": "openai.types.fine_tuning.jobs.fine_tuning_job_checkpoint",
        },
    )

__all__ = [
    "Checkpoints",
    "AsyncCheckpoints",
    "CheckpointsWithRawResponse",
    "AsyncCheckpointsWithRawResponse",
    "CheckpointsWithStreamingResponse",
    "AsyncCheckpointsWithStreamingResponse",
]


class Checkpoints(SyncAPIResource):
    """Models saved during training, and who may use them."""

    @cached_property
    def permissions(self) -> Permissions:
        from openai.resources.fine_tuning.checkpoints.permissions import Permissions

        return Permissions(self._client)

    @cached_property
    def with_raw_response(self) -> CheckpointsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return CheckpointsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CheckpointsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return CheckpointsWithStreamingResponse(self)

    @endpoint.get("/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints", "FineTuningJobCheckpoint", page="SyncCursorPage")
    def list(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[FineTuningJobCheckpoint]:
        """List the checkpoints of a job; the same as `fine_tuning.jobs.checkpoints.list`.

        `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`

        Args:
            after: Id of the item the page starts behind.
            limit: Items per page. The API's default is 10.
        """
        ...


class AsyncCheckpoints(AsyncAPIResource):
    """Models saved during training, and who may use them."""

    @cached_property
    def permissions(self) -> AsyncPermissions:
        from openai.resources.fine_tuning.checkpoints.permissions import AsyncPermissions

        return AsyncPermissions(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncCheckpointsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncCheckpointsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCheckpointsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncCheckpointsWithStreamingResponse(self)

    @endpoint.get(
        "/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints",
        "FineTuningJobCheckpoint",
        page="AsyncCursorPage",
    )
    def list(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[FineTuningJobCheckpoint, AsyncCursorPage[FineTuningJobCheckpoint]]:
        """List the checkpoints of a job; the same as `fine_tuning.jobs.checkpoints.list`.

        `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`

        Args:
            after: Id of the item the page starts behind.
            limit: Items per page. The API's default is 10.
        """
        ...


class CheckpointsWithRawResponse(RawView):
    """The calls of `Checkpoints`, answered with the HTTP response around it."""

    def __init__(self, checkpoints: Checkpoints) -> None:
        self._checkpoints = self._resource = checkpoints

    list = raw(Checkpoints.list)

    @cached_property
    def permissions(self) -> PermissionsWithRawResponse:
        from openai.resources.fine_tuning.checkpoints.permissions import PermissionsWithRawResponse

        return PermissionsWithRawResponse(self._checkpoints.permissions)


class AsyncCheckpointsWithRawResponse(RawView):
    """The calls of `AsyncCheckpoints`, answered with the HTTP response around it."""

    def __init__(self, checkpoints: AsyncCheckpoints) -> None:
        self._checkpoints = self._resource = checkpoints

    list = raw(AsyncCheckpoints.list)

    @cached_property
    def permissions(self) -> AsyncPermissionsWithRawResponse:
        from openai.resources.fine_tuning.checkpoints.permissions import AsyncPermissionsWithRawResponse

        return AsyncPermissionsWithRawResponse(self._checkpoints.permissions)


class CheckpointsWithStreamingResponse(StreamingView):
    """The calls of `Checkpoints`, answered while the body is still to be read."""

    def __init__(self, checkpoints: Checkpoints) -> None:
        self._checkpoints = self._resource = checkpoints

    list = streaming(Checkpoints.list)

    @cached_property
    def permissions(self) -> PermissionsWithStreamingResponse:
        from openai.resources.fine_tuning.checkpoints.permissions import PermissionsWithStreamingResponse

        return PermissionsWithStreamingResponse(self._checkpoints.permissions)


class AsyncCheckpointsWithStreamingResponse(StreamingView):
    """The calls of `AsyncCheckpoints`, answered while the body is still to be read."""

    def __init__(self, checkpoints: AsyncCheckpoints) -> None:
        self._checkpoints = self._resource = checkpoints

    list = streaming(AsyncCheckpoints.list)

    @cached_property
    def permissions(self) -> AsyncPermissionsWithStreamingResponse:
        from openai.resources.fine_tuning.checkpoints.permissions import AsyncPermissionsWithStreamingResponse

        return AsyncPermissionsWithStreamingResponse(self._checkpoints.permissions)
