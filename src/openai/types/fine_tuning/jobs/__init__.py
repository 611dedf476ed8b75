# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.fine_tuning.jobs.checkpoint_list_params import CheckpointListParams as CheckpointListParams
    from openai.types.fine_tuning.jobs.fine_tuning_job_checkpoint import FineTuningJobCheckpoint as FineTuningJobCheckpoint
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "CheckpointListParams": "openai.types.fine_tuning.jobs.checkpoint_list_params",
            "FineTuningJobCheckpoint": "openai.types.fine_tuning.jobs.fine_tuning_job_checkpoint",
        },
    )
