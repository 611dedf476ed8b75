# Made from api/fine_tuning.py by `make generate`. Do not edit.
from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypedDict

from openai._types import SequenceNotStr
from openai.types.fine_tuning.dpo_method_param import DpoMethodParam
from openai.types.fine_tuning.reinforcement_method_param import ReinforcementMethodParam
from openai.types.fine_tuning.supervised_method_param import SupervisedMethodParam
from openai.types.shared_params.metadata import Metadata

__all__ = ["JobCreateParams", "Hyperparameters", "Integration", "IntegrationWandb", "Method"]


class Hyperparameters(TypedDict, total=False):
    batch_size: Union[Literal["auto"], int]
    """Examples per step, 1 to 256. The API's default is `auto`."""

    learning_rate_multiplier: Union[Literal["auto"], float]
    """Factor on the learning rate; smaller ones guard against overfitting. The API's default is `auto`."""

    n_epochs: Union[Literal["auto"], int]
    """How often all examples are gone through, 1 to 50. The API's default is `auto`."""


class IntegrationWandb(TypedDict, total=False):
    project: Required[str]
    """The project the run is added to."""

    entity: Optional[str]
    """Team or user the run belongs to. The default is that of the key on file."""

    name: Optional[str]
    """What the run is called. The API's default is the id of the job."""

    tags: SequenceNotStr[str]


class Integration(TypedDict, total=False):
    type: Required[Literal["wandb"]]

    wandb: Required[IntegrationWandb]


class Method(TypedDict, total=False):
    type: Required[Literal["supervised", "dpo", "reinforcement"]]
    """Names the one of the other fields that counts."""

    dpo: DpoMethodParam

    reinforcement: ReinforcementMethodParam

    supervised: SupervisedMethodParam


class JobCreateParams(TypedDict, total=False):
    model: Required[Union[str, Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]]]
    """The model to start from."""

    training_file: Required[str]
    """Id of a JSONL file with purpose `fine-tune`."""

    hyperparameters: Hyperparameters
    """Deprecated in favour of `method`."""

    integrations: Optional[Iterable[Integration]]
    """Where else to report to."""

    metadata: Optional[Metadata]
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""

    method: Method
    """How to train, and with which settings."""

    seed: Optional[int]
    """From 0 to 2147483647; equal seeds and settings mostly give equal results. Chosen by the API if left out."""

    suffix: Optional[str]
    """Goes into the name of the new model; at most 64 characters."""

    validation_file: Optional[str]
    """Id of a JSONL file with purpose `fine-tune` to test on; it should share no examples with the training file."""
