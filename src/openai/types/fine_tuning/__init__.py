# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.fine_tuning.dpo_hyperparameters import DpoHyperparameters as DpoHyperparameters
    from openai.types.fine_tuning.dpo_hyperparameters_param import DpoHyperparametersParam as DpoHyperparametersParam
    from openai.types.fine_tuning.dpo_method import DpoMethod as DpoMethod
    from openai.types.fine_tuning.dpo_method_param import DpoMethodParam as DpoMethodParam
    from openai.types.fine_tuning.fine_tuning_job import FineTuningJob as FineTuningJob
    from openai.types.fine_tuning.fine_tuning_job_event import FineTuningJobEvent as FineTuningJobEvent
    from openai.types.fine_tuning.fine_tuning_job_integration import FineTuningJobIntegration as FineTuningJobIntegration
    from openai.types.fine_tuning.fine_tuning_job_wandb_integration import FineTuningJobWandbIntegration as FineTuningJobWandbIntegration
    from openai.types.fine_tuning.fine_tuning_job_wandb_integration_object import FineTuningJobWandbIntegrationObject as FineTuningJobWandbIntegrationObject
    from openai.types.fine_tuning.job_create_params import JobCreateParams as JobCreateParams
    from openai.types.fine_tuning.job_list_events_params import JobListEventsParams as JobListEventsParams
    from openai.types.fine_tuning.job_list_params import JobListParams as JobListParams
    from openai.types.fine_tuning.reinforcement_hyperparameters import ReinforcementHyperparameters as ReinforcementHyperparameters
    from openai.types.fine_tuning.reinforcement_hyperparameters_param import ReinforcementHyperparametersParam as ReinforcementHyperparametersParam
    from openai.types.fine_tuning.reinforcement_method import ReinforcementMethod as ReinforcementMethod
    from openai.types.fine_tuning.reinforcement_method_param import ReinforcementMethodParam as ReinforcementMethodParam
    from openai.types.fine_tuning.supervised_hyperparameters import SupervisedHyperparameters as SupervisedHyperparameters
    from openai.types.fine_tuning.supervised_hyperparameters_param import SupervisedHyperparametersParam as SupervisedHyperparametersParam
    from openai.types.fine_tuning.supervised_method import SupervisedMethod as SupervisedMethod
    from openai.types.fine_tuning.supervised_method_param import SupervisedMethodParam as SupervisedMethodParam
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "DpoHyperparameters": "openai.types.fine_tuning.dpo_hyperparameters",
            "DpoHyperparametersParam": "openai.types.fine_tuning.dpo_hyperparameters_param",
            "DpoMethod": "openai.types.fine_tuning.dpo_method",
            "DpoMethodParam": "openai.types.fine_tuning.dpo_method_param",
            "FineTuningJob": "openai.types.fine_tuning.fine_tuning_job",
            "FineTuningJobEvent": "openai.types.fine_tuning.fine_tuning_job_event",
            "FineTuningJobIntegration": "openai.types.fine_tuning.fine_tuning_job_integration",
            "FineTuningJobWandbIntegration": "openai.types.fine_tuning.fine_tuning_job_wandb_integration",
            "FineTuningJobWandbIntegrationObject": "openai.types.fine_tuning.fine_tuning_job_wandb_integration_object",
            "JobCreateParams": "openai.types.fine_tuning.job_create_params",
            "JobListEventsParams": "openai.types.fine_tuning.job_list_events_params",
            "JobListParams": "openai.types.fine_tuning.job_list_params",
            "ReinforcementHyperparameters": "openai.types.fine_tuning.reinforcement_hyperparameters",
            "ReinforcementHyperparametersParam": "openai.types.fine_tuning.reinforcement_hyperparameters_param",
            "ReinforcementMethod": "openai.types.fine_tuning.reinforcement_method",
            "ReinforcementMethodParam": "openai.types.fine_tuning.reinforcement_method_param",
            "SupervisedHyperparameters": "openai.types.fine_tuning.supervised_hyperparameters",
            "SupervisedHyperparametersParam": "openai.types.fine_tuning.supervised_hyperparameters_param",
            "SupervisedMethod": "openai.types.fine_tuning.supervised_method",
            "SupervisedMethodParam": "openai.types.fine_tuning.supervised_method_param",
        },
    )
