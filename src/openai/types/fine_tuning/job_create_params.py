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

    learning_rate_multiplier: Union[Literal["auto"], float]

    n_epochs: Union[Literal["auto"], int]


class IntegrationWandb(TypedDict, total=False):
    project: Required[str]

    entity: Optional[str]

    name: Optional[str]

    tags: SequenceNotStr[str]


class Integration(TypedDict, total=False):
    type: Required[Literal["wandb"]]

    wandb: Required[IntegrationWandb]


class Method(TypedDict, total=False):
    type: Required[Literal["supervised", "dpo", "reinforcement"]]

    dpo: DpoMethodParam

    reinforcement: ReinforcementMethodParam

    supervised: SupervisedMethodParam


class JobCreateParams(TypedDict, total=False):
    model: Required[Union[str, Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]]]

    training_file: Required[str]

    hyperparameters: Hyperparameters

    integrations: Optional[Iterable[Integration]]

    metadata: Optional[Metadata]

    method: Method

    seed: Optional[int]

    suffix: Optional[str]

    validation_file: Optional[str]
