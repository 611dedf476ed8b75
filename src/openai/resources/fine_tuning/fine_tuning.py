# Made from api/fine_tuning.py by `make generate`. Do not edit.
"""Models trained further on examples."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai._core import lazy
from openai._core.views import RawView, StreamingView
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai.resources.fine_tuning.alpha.alpha import Alpha
    from openai.resources.fine_tuning.alpha.alpha import AlphaWithRawResponse
    from openai.resources.fine_tuning.alpha.alpha import AlphaWithStreamingResponse
    from openai.resources.fine_tuning.alpha.alpha import AsyncAlpha
    from openai.resources.fine_tuning.alpha.alpha import AsyncAlphaWithRawResponse
    from openai.resources.fine_tuning.alpha.alpha import AsyncAlphaWithStreamingResponse
    from openai.resources.fine_tuning.checkpoints.checkpoints import AsyncCheckpoints
    from openai.resources.fine_tuning.checkpoints.checkpoints import AsyncCheckpointsWithRawResponse
    from openai.resources.fine_tuning.checkpoints.checkpoints import AsyncCheckpointsWithStreamingResponse
    from openai.resources.fine_tuning.checkpoints.checkpoints import Checkpoints
    from openai.resources.fine_tuning.checkpoints.checkpoints import CheckpointsWithRawResponse
    from openai.resources.fine_tuning.checkpoints.checkpoints import CheckpointsWithStreamingResponse
    from openai.resources.fine_tuning.jobs.jobs import AsyncJobs
    from openai.resources.fine_tuning.jobs.jobs import AsyncJobsWithRawResponse
    from openai.resources.fine_tuning.jobs.jobs import AsyncJobsWithStreamingResponse
    from openai.resources.fine_tuning.jobs.jobs import Jobs
    from openai.resources.fine_tuning.jobs.jobs import JobsWithRawResponse
    from openai.resources.fine_tuning.jobs.jobs import JobsWithStreamingResponse
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "Alpha": "openai.resources.fine_tuning.alpha.alpha",
            "AlphaWithRawResponse": "openai.resources.fine_tuning.alpha.alpha",
            "AlphaWithStreamingResponse": "openai.resources.fine_tuning.alpha.alpha",
            "AsyncAlpha": "openai.resources.fine_tuning.alpha.alpha",
            "AsyncAlphaWithRawResponse": "openai.resources.fine_tuning.alpha.alpha",
            "AsyncAlphaWithStreamingResponse": "openai.resources.fine_tuning.alpha.alpha",
            "AsyncCheckpoints": "openai.resources.fine_tuning.checkpoints.checkpoints",
            "AsyncCheckpointsWithRawResponse": "openai.resources.fine_tuning.checkpoints.checkpoints",
            "AsyncCheckpointsWithStreamingResponse": "openai.resources.fine_tuning.checkpoints.checkpoints",
            "Checkpoints": "openai.resources.fine_tuning.checkpoints.checkpoints",
            "CheckpointsWithRawResponse": "openai.resources.fine_tuning.checkpoints.checkpoints",
            "CheckpointsWithStreamingResponse": "openai.resources.fine_tuning.checkpoints.checkpoints",
            "AsyncJobs": "openai.resources.fine_tuning.jobs.jobs",
            "AsyncJobsWithRawResponse": "openai.resources.fine_tuning.jobs.jobs",
            "AsyncJobsWithStreamingResponse": "openai.resources.fine_tuning.jobs.jobs",
            "Jobs": "openai.resources.fine_tuning.jobs.jobs",
            "JobsWithRawResponse": "openai.resources.fine_tuning.jobs.jobs",
            "JobsWithStreamingResponse": "openai.resources.fine_tuning.jobs.jobs",
        },
    )

__all__ = [
    "FineTuning",
    "AsyncFineTuning",
    "FineTuningWithRawResponse",
    "AsyncFineTuningWithRawResponse",
    "FineTuningWithStreamingResponse",
    "AsyncFineTuningWithStreamingResponse",
]


class FineTuning(SyncAPIResource):
    """Models trained further on examples."""

    @cached_property
    def jobs(self) -> Jobs:
        from openai.resources.fine_tuning.jobs.jobs import Jobs

        return Jobs(self._client)

    @cached_property
    def checkpoints(self) -> Checkpoints:
        from openai.resources.fine_tuning.checkpoints.checkpoints import Checkpoints

        return Checkpoints(self._client)

    @cached_property
    def alpha(self) -> Alpha:
        from openai.resources.fine_tuning.alpha.alpha import Alpha

        return Alpha(self._client)

    @cached_property
    def with_raw_response(self) -> FineTuningWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return FineTuningWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FineTuningWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return FineTuningWithStreamingResponse(self)


class AsyncFineTuning(AsyncAPIResource):
    """Models trained further on examples."""

    @cached_property
    def jobs(self) -> AsyncJobs:
        from openai.resources.fine_tuning.jobs.jobs import AsyncJobs

        return AsyncJobs(self._client)

    @cached_property
    def checkpoints(self) -> AsyncCheckpoints:
        from openai.resources.fine_tuning.checkpoints.checkpoints import AsyncCheckpoints

        return AsyncCheckpoints(self._client)

    @cached_property
    def alpha(self) -> AsyncAlpha:
        from openai.resources.fine_tuning.alpha.alpha import AsyncAlpha

        return AsyncAlpha(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncFineTuningWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncFineTuningWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFineTuningWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncFineTuningWithStreamingResponse(self)


class FineTuningWithRawResponse(RawView):
    """The calls of `FineTuning`, answered with the HTTP response around it."""

    def __init__(self, fine_tuning: FineTuning) -> None:
        self._fine_tuning = self._resource = fine_tuning

    @cached_property
    def jobs(self) -> JobsWithRawResponse:
        from openai.resources.fine_tuning.jobs.jobs import JobsWithRawResponse

        return JobsWithRawResponse(self._fine_tuning.jobs)

    @cached_property
    def checkpoints(self) -> CheckpointsWithRawResponse:
        from openai.resources.fine_tuning.checkpoints.checkpoints import CheckpointsWithRawResponse

        return CheckpointsWithRawResponse(self._fine_tuning.checkpoints)

    @cached_property
    def alpha(self) -> AlphaWithRawResponse:
        from openai.resources.fine_tuning.alpha.alpha import AlphaWithRawResponse

        return AlphaWithRawResponse(self._fine_tuning.alpha)


class AsyncFineTuningWithRawResponse(RawView):
    """The calls of `AsyncFineTuning`, answered with the HTTP response around it."""

    def __init__(self, fine_tuning: AsyncFineTuning) -> None:
        self._fine_tuning = self._resource = fine_tuning

    @cached_property
    def jobs(self) -> AsyncJobsWithRawResponse:
        from openai.resources.fine_tuning.jobs.jobs import AsyncJobsWithRawResponse

        return AsyncJobsWithRawResponse(self._fine_tuning.jobs)

    @cached_property
    def checkpoints(self) -> AsyncCheckpointsWithRawResponse:
        from openai.resources.fine_tuning.checkpoints.checkpoints import AsyncCheckpointsWithRawResponse

        return AsyncCheckpointsWithRawResponse(self._fine_tuning.checkpoints)

    @cached_property
    def alpha(self) -> AsyncAlphaWithRawResponse:
        from openai.resources.fine_tuning.alpha.alpha import AsyncAlphaWithRawResponse

        return AsyncAlphaWithRawResponse(self._fine_tuning.alpha)


class FineTuningWithStreamingResponse(StreamingView):
    """The calls of `FineTuning`, answered while the body is still to be read."""

    def __init__(self, fine_tuning: FineTuning) -> None:
        self._fine_tuning = self._resource = fine_tuning

    @cached_property
    def jobs(self) -> JobsWithStreamingResponse:
        from openai.resources.fine_tuning.jobs.jobs import JobsWithStreamingResponse

        return JobsWithStreamingResponse(self._fine_tuning.jobs)

    @cached_property
    def checkpoints(self) -> CheckpointsWithStreamingResponse:
        from openai.resources.fine_tuning.checkpoints.checkpoints import CheckpointsWithStreamingResponse

        return CheckpointsWithStreamingResponse(self._fine_tuning.checkpoints)

    @cached_property
    def alpha(self) -> AlphaWithStreamingResponse:
        from openai.resources.fine_tuning.alpha.alpha import AlphaWithStreamingResponse

        return AlphaWithStreamingResponse(self._fine_tuning.alpha)


class AsyncFineTuningWithStreamingResponse(StreamingView):
    """The calls of `AsyncFineTuning`, answered while the body is still to be read."""

    def __init__(self, fine_tuning: AsyncFineTuning) -> None:
        self._fine_tuning = self._resource = fine_tuning

    @cached_property
    def jobs(self) -> AsyncJobsWithStreamingResponse:
        from openai.resources.fine_tuning.jobs.jobs import AsyncJobsWithStreamingResponse

        return AsyncJobsWithStreamingResponse(self._fine_tuning.jobs)

    @cached_property
    def checkpoints(self) -> AsyncCheckpointsWithStreamingResponse:
        from openai.resources.fine_tuning.checkpoints.checkpoints import AsyncCheckpointsWithStreamingResponse

        return AsyncCheckpointsWithStreamingResponse(self._fine_tuning.checkpoints)

    @cached_property
    def alpha(self) -> AsyncAlphaWithStreamingResponse:
        from openai.resources.fine_tuning.alpha.alpha import AsyncAlphaWithStreamingResponse

        return AsyncAlphaWithStreamingResponse(self._fine_tuning.alpha)
