# Made from api/fine_tuning.py by `make generate`. Do not edit.
"""Models trained further on examples."""

from __future__ import annotations

from typing import Dict, Iterable, Optional, TYPE_CHECKING, Union
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
    from openai.resources.fine_tuning.jobs.checkpoints import AsyncCheckpoints
    from openai.resources.fine_tuning.jobs.checkpoints import AsyncCheckpointsWithRawResponse
    from openai.resources.fine_tuning.jobs.checkpoints import AsyncCheckpointsWithStreamingResponse
    from openai.resources.fine_tuning.jobs.checkpoints import Checkpoints
    from openai.resources.fine_tuning.jobs.checkpoints import CheckpointsWithRawResponse
    from openai.resources.fine_tuning.jobs.checkpoints import CheckpointsWithStreamingResponse
    from openai.types.fine_tuning.fine_tuning_job import FineTuningJob
    from openai.types.fine_tuning.fine_tuning_job_event import FineTuningJobEvent
    from openai.types.shared_params.metadata import Metadata
    from openai.types.fine_tuning import job_create_params
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "AsyncCursorPage": "openai.pagination",
            "SyncCursorPage": "openai.pagination",
            "AsyncCheckpoints": "openai.resources.fine_tuning.jobs.checkpoints",
            "AsyncCheckpointsWithRawResponse": "openai.resources.fine_tuning.jobs.checkpoints",
            "AsyncCheckpointsWithStreamingResponse": "openai.resources.fine_tuning.jobs.checkpoints",
            "Checkpoints": "openai.resources.fine_tuning.jobs.checkpoints",
            "CheckpointsWithRawResponse": "openai.resources.fine_tuning.jobs.checkpoints",
            "CheckpointsWithStreamingResponse": "openai.resources.fine_tuning.jobs.checkpoints",
            "FineTuningJob": "openai.types.fine_tuning.fine_tuning_job",
            "FineTuningJobEvent": "openai.types.fine_tuning.fine_tuning_job_event",
            "Metadata": "openai.types.shared_params.metadata",
        },
    )

__all__ = [
    "Jobs",
    "AsyncJobs",
    "JobsWithRawResponse",
    "AsyncJobsWithRawResponse",
    "JobsWithStreamingResponse",
    "AsyncJobsWithStreamingResponse",
]


class Jobs(SyncAPIResource):
    """Jobs that train a model."""

    @cached_property
    def checkpoints(self) -> Checkpoints:
        from openai.resources.fine_tuning.jobs.checkpoints import Checkpoints

        return Checkpoints(self._client)

    @cached_property
    def with_raw_response(self) -> JobsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return JobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> JobsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return JobsWithStreamingResponse(self)

    @endpoint.post("/fine_tuning/jobs", "FineTuningJob")
    def create(
        self,
        *,
        model: Union[str, Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]],
        training_file: str,
        hyperparameters: job_create_params.Hyperparameters | Omit = omit,
        integrations: Optional[Iterable[job_create_params.Integration]] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        method: job_create_params.Method | Omit = omit,
        seed: Optional[int] | Omit = omit,
        suffix: Optional[str] | Omit = omit,
        validation_file: Optional[str] | Omit = omit,
        **options: Unpack[Options],
    ) -> FineTuningJob:
        """Start a job that trains a model on an uploaded file. (`POST /fine_tuning/jobs`)

        Args:
            model: The model to start from.
            training_file: Id of a JSONL file with purpose `fine-tune`.
            hyperparameters: Deprecated in favour of `method`.
            integrations: Where else to report to.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            method: How to train, and with which settings.
            seed: From 0 to 2147483647; equal seeds and settings mostly give equal results. Chosen by the API if
                left out.
            suffix: Goes into the name of the new model; at most 64 characters.
            validation_file: Id of a JSONL file with purpose `fine-tune` to test on; it should share no examples
                with the training file.
        """
        ...

    @endpoint.get("/fine_tuning/jobs/{fine_tuning_job_id}", "FineTuningJob")
    def retrieve(self, fine_tuning_job_id: str, **options: Unpack[Options]) -> FineTuningJob:
        """Fetch the state of a job. (`GET /fine_tuning/jobs/{fine_tuning_job_id}`)"""
        ...

    @endpoint.get("/fine_tuning/jobs", "FineTuningJob", page="SyncCursorPage")
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[FineTuningJob]:
        """List the jobs of the organization. (`GET /fine_tuning/jobs`)

        Args:
            after: Id of the item the page starts behind.
            limit: Items per page. The API's default is 20.
            metadata: Only jobs with these pairs.
        """
        ...

    @endpoint.post("/fine_tuning/jobs/{fine_tuning_job_id}/cancel", "FineTuningJob")
    def cancel(self, fine_tuning_job_id: str, **options: Unpack[Options]) -> FineTuningJob:
        """Cancel a job. (`POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel`)"""
        ...

    @endpoint.get("/fine_tuning/jobs/{fine_tuning_job_id}/events", "FineTuningJobEvent", page="SyncCursorPage")
    def list_events(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[FineTuningJobEvent]:
        """List what a job has reported. (`GET /fine_tuning/jobs/{fine_tuning_job_id}/events`)

        Args:
            after: Id of the item the page starts behind.
            limit: Items per page. The API's default is 20.
        """
        ...

    @endpoint.post("/fine_tuning/jobs/{fine_tuning_job_id}/pause", "FineTuningJob")
    def pause(self, fine_tuning_job_id: str, **options: Unpack[Options]) -> FineTuningJob:
        """Pause a job. (`POST /fine_tuning/jobs/{fine_tuning_job_id}/pause`)"""
        ...

    @endpoint.post("/fine_tuning/jobs/{fine_tuning_job_id}/resume", "FineTuningJob")
    def resume(self, fine_tuning_job_id: str, **options: Unpack[Options]) -> FineTuningJob:
        """Go on with a paused job. (`POST /fine_tuning/jobs/{fine_tuning_job_id}/resume`)"""
        ...


class AsyncJobs(AsyncAPIResource):
    """Jobs that train a model."""

    @cached_property
    def checkpoints(self) -> AsyncCheckpoints:
        from openai.resources.fine_tuning.jobs.checkpoints import AsyncCheckpoints

        return AsyncCheckpoints(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncJobsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncJobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncJobsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncJobsWithStreamingResponse(self)

    @endpoint.post("/fine_tuning/jobs", "FineTuningJob")
    async def create(
        self,
        *,
        model: Union[str, Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]],
        training_file: str,
        hyperparameters: job_create_params.Hyperparameters | Omit = omit,
        integrations: Optional[Iterable[job_create_params.Integration]] | Omit = omit,
        metadata: Optional[Metadata] | Omit = omit,
        method: job_create_params.Method | Omit = omit,
        seed: Optional[int] | Omit = omit,
        suffix: Optional[str] | Omit = omit,
        validation_file: Optional[str] | Omit = omit,
        **options: Unpack[Options],
    ) -> FineTuningJob:
        """Start a job that trains a model on an uploaded file. (`POST /fine_tuning/jobs`)

        Args:
            model: The model to start from.
            training_file: Id of a JSONL file with purpose `fine-tune`.
            hyperparameters: Deprecated in favour of `method`.
            integrations: Where else to report to.
            metadata: Up to 16 pairs of your own; keys to 64 characters, values to 512.
            method: How to train, and with which settings.
            seed: From 0 to 2147483647; equal seeds and settings mostly give equal results. Chosen by the API if
                left out.
            suffix: Goes into the name of the new model; at most 64 characters.
            validation_file: Id of a JSONL file with purpose `fine-tune` to test on; it should share no examples
                with the training file.
        """
        ...

    @endpoint.get("/fine_tuning/jobs/{fine_tuning_job_id}", "FineTuningJob")
    async def retrieve(self, fine_tuning_job_id: str, **options: Unpack[Options]) -> FineTuningJob:
        """Fetch the state of a job. (`GET /fine_tuning/jobs/{fine_tuning_job_id}`)"""
        ...

    @endpoint.get("/fine_tuning/jobs", "FineTuningJob", page="AsyncCursorPage")
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        metadata: Optional[Dict[str, str]] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[FineTuningJob, AsyncCursorPage[FineTuningJob]]:
        """List the jobs of the organization. (`GET /fine_tuning/jobs`)

        Args:
            after: Id of the item the page starts behind.
            limit: Items per page. The API's default is 20.
            metadata: Only jobs with these pairs.
        """
        ...

    @endpoint.post("/fine_tuning/jobs/{fine_tuning_job_id}/cancel", "FineTuningJob")
    async def cancel(self, fine_tuning_job_id: str, **options: Unpack[Options]) -> FineTuningJob:
        """Cancel a job. (`POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel`)"""
        ...

    @endpoint.get("/fine_tuning/jobs/{fine_tuning_job_id}/events", "FineTuningJobEvent", page="AsyncCursorPage")
    def list_events(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[FineTuningJobEvent, AsyncCursorPage[FineTuningJobEvent]]:
        """List what a job has reported. (`GET /fine_tuning/jobs/{fine_tuning_job_id}/events`)

        Args:
            after: Id of the item the page starts behind.
            limit: Items per page. The API's default is 20.
        """
        ...

    @endpoint.post("/fine_tuning/jobs/{fine_tuning_job_id}/pause", "FineTuningJob")
    async def pause(self, fine_tuning_job_id: str, **options: Unpack[Options]) -> FineTuningJob:
        """Pause a job. (`POST /fine_tuning/jobs/{fine_tuning_job_id}/pause`)"""
        ...

    @endpoint.post("/fine_tuning/jobs/{fine_tuning_job_id}/resume", "FineTuningJob")
    async def resume(self, fine_tuning_job_id: str, **options: Unpack[Options]) -> FineTuningJob:
        """Go on with a paused job. (`POST /fine_tuning/jobs/{fine_tuning_job_id}/resume`)"""
        ...


class JobsWithRawResponse(RawView):
    """The calls of `Jobs`, answered with the HTTP response around it."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = self._resource = jobs

    create = raw(Jobs.create)
    retrieve = raw(Jobs.retrieve)
    list = raw(Jobs.list)
    cancel = raw(Jobs.cancel)
    list_events = raw(Jobs.list_events)
    pause = raw(Jobs.pause)
    resume = raw(Jobs.resume)

    @cached_property
    def checkpoints(self) -> CheckpointsWithRawResponse:
        from openai.resources.fine_tuning.jobs.checkpoints import CheckpointsWithRawResponse

        return CheckpointsWithRawResponse(self._jobs.checkpoints)


class AsyncJobsWithRawResponse(RawView):
    """The calls of `AsyncJobs`, answered with the HTTP response around it."""

    def __init__(self, jobs: AsyncJobs) -> None:
        self._jobs = self._resource = jobs

    create = raw(AsyncJobs.create)
    retrieve = raw(AsyncJobs.retrieve)
    list = raw(AsyncJobs.list)
    cancel = raw(AsyncJobs.cancel)
    list_events = raw(AsyncJobs.list_events)
    pause = raw(AsyncJobs.pause)
    resume = raw(AsyncJobs.resume)

    @cached_property
    def checkpoints(self) -> AsyncCheckpointsWithRawResponse:
        from openai.resources.fine_tuning.jobs.checkpoints import AsyncCheckpointsWithRawResponse

        return AsyncCheckpointsWithRawResponse(self._jobs.checkpoints)


class JobsWithStreamingResponse(StreamingView):
    """The calls of `Jobs`, answered while the body is still to be read."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = self._resource = jobs

    create = streaming(Jobs.create)
    retrieve = streaming(Jobs.retrieve)
    list = streaming(Jobs.list)
    cancel = streaming(Jobs.cancel)
    list_events = streaming(Jobs.list_events)
    pause = streaming(Jobs.pause)
    resume = streaming(Jobs.resume)

    @cached_property
    def checkpoints(self) -> CheckpointsWithStreamingResponse:
        from openai.resources.fine_tuning.jobs.checkpoints import CheckpointsWithStreamingResponse

        return CheckpointsWithStreamingResponse(self._jobs.checkpoints)


class AsyncJobsWithStreamingResponse(StreamingView):
    """The calls of `AsyncJobs`, answered while the body is still to be read."""

    def __init__(self, jobs: AsyncJobs) -> None:
        self._jobs = self._resource = jobs

    create = streaming(AsyncJobs.create)
    retrieve = streaming(AsyncJobs.retrieve)
    list = streaming(AsyncJobs.list)
    cancel = streaming(AsyncJobs.cancel)
    list_events = streaming(AsyncJobs.list_events)
    pause = streaming(AsyncJobs.pause)
    resume = streaming(AsyncJobs.resume)

    @cached_property
    def checkpoints(self) -> AsyncCheckpointsWithStreamingResponse:
        from openai.resources.fine_tuning.jobs.checkpoints import AsyncCheckpointsWithStreamingResponse

        return AsyncCheckpointsWithStreamingResponse(self._jobs.checkpoints)
