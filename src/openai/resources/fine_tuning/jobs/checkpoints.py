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
    from openai.types.fine_tuning.jobs.fine_tuning_job_checkpoint import FineTuningJobCheckpoint
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "AsyncCursorPage": "openai.pagination",
            "SyncCursorPage": "openai.pagination",
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
    """Models saved during training."""

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
        """List the checkpoints of a job. (`GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`)

        Args:
            after: Id of the item the page starts behind.
            limit: Items per page. The API's default is 10.
        """
        ...


class AsyncCheckpoints(AsyncAPIResource):
    """Models saved during training."""

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
        """List the checkpoints of a job. (`GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`)

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


class AsyncCheckpointsWithRawResponse(RawView):
    """The calls of `AsyncCheckpoints`, answered with the HTTP response around it."""

    def __init__(self, checkpoints: AsyncCheckpoints) -> None:
        self._checkpoints = self._resource = checkpoints

    list = raw(AsyncCheckpoints.list)


class CheckpointsWithStreamingResponse(StreamingView):
    """The calls of `Checkpoints`, answered while the body is still to be read."""

    def __init__(self, checkpoints: Checkpoints) -> None:
        self._checkpoints = self._resource = checkpoints

    list = streaming(Checkpoints.list)


class AsyncCheckpointsWithStreamingResponse(StreamingView):
    """The calls of `AsyncCheckpoints`, answered while the body is still to be read."""

    def __init__(self, checkpoints: AsyncCheckpoints) -> None:
        self._checkpoints = self._resource = checkpoints

    list = streaming(AsyncCheckpoints.list)
