# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.resources.fine_tuning.alpha.alpha import Alpha as Alpha
    from openai.resources.fine_tuning.alpha.alpha import AlphaWithRawResponse as AlphaWithRawResponse
    from openai.resources.fine_tuning.alpha.alpha import AlphaWithStreamingResponse as AlphaWithStreamingResponse
    from openai.resources.fine_tuning.alpha.alpha import AsyncAlpha as AsyncAlpha
    from openai.resources.fine_tuning.alpha.alpha import AsyncAlphaWithRawResponse as AsyncAlphaWithRawResponse
    from openai.resources.fine_tuning.alpha.alpha import AsyncAlphaWithStreamingResponse as AsyncAlphaWithStreamingResponse
    from openai.resources.fine_tuning.checkpoints.checkpoints import AsyncCheckpoints as AsyncCheckpoints
    from openai.resources.fine_tuning.checkpoints.checkpoints import AsyncCheckpointsWithRawResponse as AsyncCheckpointsWithRawResponse
    from openai.resources.fine_tuning.checkpoints.checkpoints import AsyncCheckpointsWithStreamingResponse as AsyncCheckpointsWithStreamingResponse
    from openai.resources.fine_tuning.checkpoints.checkpoints import Checkpoints as Checkpoints
    from openai.resources.fine_tuning.checkpoints.checkpoints import CheckpointsWithRawResponse as CheckpointsWithRawResponse
    from openai.resources.fine_tuning.checkpoints.checkpoints import CheckpointsWithStreamingResponse as CheckpointsWithStreamingResponse
    from openai.resources.fine_tuning.fine_tuning import AsyncFineTuning as AsyncFineTuning
    from openai.resources.fine_tuning.fine_tuning import AsyncFineTuningWithRawResponse as AsyncFineTuningWithRawResponse
    from openai.resources.fine_tuning.fine_tuning import AsyncFineTuningWithStreamingResponse as AsyncFineTuningWithStreamingResponse
    from openai.resources.fine_tuning.fine_tuning import FineTuning as FineTuning
    from openai.resources.fine_tuning.fine_tuning import FineTuningWithRawResponse as FineTuningWithRawResponse
    from openai.resources.fine_tuning.fine_tuning import FineTuningWithStreamingResponse as FineTuningWithStreamingResponse
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
            "AsyncFineTuning": "openai.resources.fine_tuning.fine_tuning",
            "AsyncFineTuningWithRawResponse": "openai.resources.fine_tuning.fine_tuning",
            "AsyncFineTuningWithStreamingResponse": "openai.resources.fine_tuning.fine_tuning",
            "FineTuning": "openai.resources.fine_tuning.fine_tuning",
            "FineTuningWithRawResponse": "openai.resources.fine_tuning.fine_tuning",
            "FineTuningWithStreamingResponse": "openai.resources.fine_tuning.fine_tuning",
            "AsyncJobs": "openai.resources.fine_tuning.jobs.jobs",
            "AsyncJobsWithRawResponse": "openai.resources.fine_tuning.jobs.jobs",
            "AsyncJobsWithStreamingResponse": "openai.resources.fine_tuning.jobs.jobs",
            "Jobs": "openai.resources.fine_tuning.jobs.jobs",
            "JobsWithRawResponse": "openai.resources.fine_tuning.jobs.jobs",
            "JobsWithStreamingResponse": "openai.resources.fine_tuning.jobs.jobs",
        },
    )
