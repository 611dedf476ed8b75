# Made from api/fine_tuning.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.fine_tuning.dpo_method import DpoMethod
    from openai.types.fine_tuning.fine_tuning_job_wandb_integration_object import FineTuningJobWandbIntegrationObject
    from openai.types.fine_tuning.reinforcement_method import ReinforcementMethod
    from openai.types.fine_tuning.supervised_method import SupervisedMethod
    from openai.types.shared.metadata import Metadata

__all__ = ["FineTuningJob", "Error", "Hyperparameters", "Method"]


class Error(BaseModel):
    code: str

    message: str

    param: Optional[str] = None


class Hyperparameters(BaseModel):
    batch_size: Union[Literal["auto"], int, None] = None

    learning_rate_multiplier: Union[Literal["auto"], float, None] = None

    n_epochs: Union[Literal["auto"], int, None] = None


class Method(BaseModel):
    type: Literal["supervised", "dpo", "reinforcement"]

    dpo: Optional["DpoMethod"] = None

    reinforcement: Optional["ReinforcementMethod"] = None

    supervised: Optional["SupervisedMethod"] = None


class FineTuningJob(BaseModel):
    id: str

    created_at: int

    error: Optional[Error] = None

    fine_tuned_model: Optional[str] = None

    finished_at: Optional[int] = None

    hyperparameters: Hyperparameters

    model: str

    object: Literal["fine_tuning.job"]

    organization_id: str

    result_files: List[str]

    seed: int

    status: Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"]

    trained_tokens: Optional[int] = None

    training_file: str

    validation_file: Optional[str] = None

    estimated_finish: Optional[int] = None

    integrations: Optional[List["FineTuningJobWandbIntegrationObject"]] = None

    metadata: Optional["Metadata"] = None

    method: Optional[Method] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "DpoMethod": "openai.types.fine_tuning.dpo_method",
            "FineTuningJobWandbIntegrationObject": "openai.types.fine_tuning.fine_tuning_job_wandb_integration_object",
            "Metadata": "openai.types.shared.metadata",
            "ReinforcementMethod": "openai.types.fine_tuning.reinforcement_method",
            "SupervisedMethod": "openai.types.fine_tuning.supervised_method",
        },
    )
