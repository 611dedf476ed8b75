# Made from api/fine_tuning.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING
from typing_extensions import TypeAlias

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.fine_tuning.fine_tuning_job_wandb_integration_object import FineTuningJobWandbIntegrationObject

__all__ = ["FineTuningJobIntegration"]


if TYPE_CHECKING:
    FineTuningJobIntegration: TypeAlias = FineTuningJobWandbIntegrationObject
    """Where else a job reports to."""
else:
    __getattr__ = lazy.module(
        __name__,
        {"FineTuningJobWandbIntegrationObject": "openai.types.fine_tuning.fine_tuning_job_wandb_integration_object"},
        {"FineTuningJobIntegration": 'FineTuningJobWandbIntegrationObject'},
    )
