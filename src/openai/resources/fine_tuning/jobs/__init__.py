# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.resources.fine_tuning.jobs.checkpoints import AsyncCheckpoints as AsyncCheckpoints
    from openai.resources.fine_tuning.jobs.checkpoints import AsyncCheckpointsWithRawResponse as AsyncCheckpointsWithRawResponse
    from openai.resources.fine_tuning.jobs.checkpoints import AsyncCheckpointsWithStreamingResponse as AsyncCheckpointsWithStreamingResponse
    from openai.resources.fine_tuning.jobs.checkpoints import Checkpoints as Checkpoints
    from openai.resources.fine_tuning.jobs.checkpoints import CheckpointsWithRawResponse as CheckpointsWithRawResponse
    from openai.resources.fine_tuning.jobs.checkpoints import CheckpointsWithStreamingResponse as CheckpointsWithStreamingResponse
    from openai.resources.fine_tuning.jobs.jobs import AsyncJobs as AsyncJobs
    from openai.resources.fine_tuning.jobs.jobs import AsyncJobsWithRawResponse as AsyncJobsWithRawResponse
    from openai.resources.fine_tuning.jobs.jobs import AsyncJobsWithStreamingResponse as AsyncJobsWithStreamingResponse
    from openai.resources.fine_tuning.jobs.jobs import Jobs as Jobs
    from openai.resources.fine_tuning.jobs.jobs import JobsWithRawResponse as JobsWithRawResponse
    from openai.resources.fine_tuning.jobs.jobs import JobsWithStreamingResponse as JobsWithStreamingResponse
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "AsyncCheckpoints": "openai.resources.fine_tuning.jobs.checkpoints",
            "AsyncCheckpointsWithRawResponse": "openai.resources.fine_tuning.jobs.checkpoints",
            "AsyncCheckpointsWithStreamingResponse": "openai.resources.fine_tuning.jobs.checkpoints",
            "Checkpoints": "openai.resources.fine_tuning.jobs.checkpoints",
            "CheckpointsWithRawResponse": "openai.resources.fine_tuning.jobs.checkpoints",
            "CheckpointsWithStreamingResponse": "openai.resources.fine_tuning.jobs.checkpoints",
            "AsyncJobs": "openai.resources.fine_tuning.jobs.jobs",
            "AsyncJobsWithRawResponse": "openai.resources.fine_tuning.jobs.jobs",
            "AsyncJobsWithStreamingResponse": "openai.resources.fine_tuning.jobs.jobs",
            "Jobs": "openai.resources.fine_tuning.jobs.jobs",
            "JobsWithRawResponse": "openai.resources.fine_tuning.jobs.jobs",
            "JobsWithStreamingResponse": "openai.resources.fine_tuning.jobs.jobs",
        },
    )
