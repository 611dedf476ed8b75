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
    """What was wrong, usually `training_file` or `validation_file`."""


class Hyperparameters(BaseModel):
    batch_size: Union[Literal["auto"], int, None] = None
    """Examples per step, 1 to 256. The API's default is `auto`."""

    learning_rate_multiplier: Union[Literal["auto"], float, None] = None
    """Factor on the learning rate; smaller ones guard against overfitting. The API's default is `auto`."""

    n_epochs: Union[Literal["auto"], int, None] = None
    """How often all examples are gone through, 1 to 50. The API's default is `auto`."""


class Method(BaseModel):
    type: Literal["supervised", "dpo", "reinforcement"]
    """Names the one of the other fields that counts."""

    dpo: Optional["DpoMethod"] = None

    reinforcement: Optional["ReinforcementMethod"] = None

    supervised: Optional["SupervisedMethod"] = None


class FineTuningJob(BaseModel):
    """A job that trains a model."""

    id: str

    created_at: int
    """Unix seconds."""

    error: Optional[Error] = None
    """Why it failed."""

    fine_tuned_model: Optional[str] = None
    """The name of the new model, once it is done."""

    finished_at: Optional[int] = None
    """Unix seconds."""

    hyperparameters: Hyperparameters
    """Set for supervised training only."""

    model: str
    """The model it starts from."""

    object: Literal["fine_tuning.job"]

    organization_id: str

    result_files: List[str]
    """Ids of files with the results."""

    seed: int

    status: Literal["validating_files", "queued", "running", "paused", "succeeded", "failed", "cancelled"]

    trained_tokens: Optional[int] = None
    """Tokens charged, once it is done."""

    training_file: str
    """Id of the file with the examples."""

    validation_file: Optional[str] = None
    """Id of the file the model is tested on."""

    estimated_finish: Optional[int] = None
    """Unix seconds; set while it runs."""

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
