"""Models trained further on examples."""

from typing import Literal

from .graders import MultiGrader, PythonGrader, ScoreModelGrader, StringCheckGrader, TextSimilarityGrader
from .shared import Metadata
from .vocabulary import Model, Params, Resource, Shape, delete, get, post, wire

package = "openai.types.fine_tuning"


class DpoHyperparameters(Shape):
    batch_size: Literal["auto"] | int = ...
    beta: Literal["auto"] | float = ...
    learning_rate_multiplier: Literal["auto"] | float = ...
    n_epochs: Literal["auto"] | int = ...


class DpoMethod(Shape):
    hyperparameters: DpoHyperparameters = ...


class FineTuningJob(Model):
    class Error:
        code: str
        message: str
        param: str = ...

    class Hyperparameters:
        batch_size: Literal["auto"] | int = ...
        learning_rate_multiplier: Literal["auto"] | float = ...
        n_epochs: Literal["auto"] | int = ...

    class Method:
        type: Literal["supervised", "dpo", "reinforcement"]
        dpo: DpoMethod = ...
        reinforcement: ReinforcementMethod = ...
        supervised: SupervisedMethod = ...

    id: str
    created_at: int
    error: Error = ...
    fine_tuned_model: str = ...
    finished_at: int = ...
    hyperparameters: Hyperparameters
    model: str
    object: Literal["fine_tuning.job"]
    organization_id: str
    result_files: list[str]
    seed: int
    status: Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"]
    trained_tokens: int = ...
    training_file: str
    validation_file: str = ...
    estimated_finish: int = ...
    integrations: list[FineTuningJobWandbIntegrationObject] = ...
    metadata: Metadata = ...
    method: Method = ...


class FineTuningJobEvent(Model):
    id: str
    created_at: int
    level: Literal["info", "warn", "error"]
    message: str
    object: Literal["fine_tuning.job.event"]
    data: object = ...
    type: Literal["message", "metrics"] = ...


FineTuningJobIntegration = FineTuningJobWandbIntegrationObject


class FineTuningJobWandbIntegration(Model):
    project: str
    entity: str = ...
    name: str = ...
    tags: list[str] = ...


class FineTuningJobWandbIntegrationObject(Model):
    type: Literal["wandb"]
    wandb: FineTuningJobWandbIntegration


class JobCreateParams(Params):
    class Hyperparameters:
        batch_size: Literal["auto"] | int = ...
        learning_rate_multiplier: Literal["auto"] | float = ...
        n_epochs: Literal["auto"] | int = ...

    class Integration:
        class Wandb:
            project: str
            entity: str | None = ...
            name: str | None = ...
            tags: list[str] = ...

        type: Literal["wandb"]
        wandb: Wandb

    class Method:
        type: Literal["supervised", "dpo", "reinforcement"]
        dpo: DpoMethod = ...
        reinforcement: ReinforcementMethod = ...
        supervised: SupervisedMethod = ...

    model: str | Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]
    training_file: str
    hyperparameters: Hyperparameters = ...
    integrations: list[Integration] | None = ...
    metadata: Metadata | None = ...
    method: Method = ...
    seed: int | None = ...
    suffix: str | None = ...
    validation_file: str | None = ...


class JobListEventsParams(Params):
    after: str = ...
    limit: int = ...


class JobListParams(Params):
    after: str = ...
    limit: int = ...
    metadata: dict[str, str] | None = ...


class ReinforcementHyperparameters(Shape):
    batch_size: Literal["auto"] | int = ...
    compute_multiplier: Literal["auto"] | float = ...
    eval_interval: Literal["auto"] | int = ...
    eval_samples: Literal["auto"] | int = ...
    learning_rate_multiplier: Literal["auto"] | float = ...
    n_epochs: Literal["auto"] | int = ...
    reasoning_effort: Literal["default", "low", "medium", "high"] = ...


class ReinforcementMethod(Shape):
    Grader = StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader

    grader: Grader
    hyperparameters: ReinforcementHyperparameters = ...


class SupervisedHyperparameters(Shape):
    batch_size: Literal["auto"] | int = ...
    learning_rate_multiplier: Literal["auto"] | float = ...
    n_epochs: Literal["auto"] | int = ...


class SupervisedMethod(Shape):
    hyperparameters: SupervisedHyperparameters = ...


package = "openai.types.fine_tuning.alpha"


class GraderRunParams(Params):
    Grader = StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader

    grader: Grader
    model_sample: str
    item: object = ...


class GraderRunResponse(Model):
    class Metadata:
        class Errors:
            formula_parse_error: bool
            invalid_variable_error: bool
            api_model_grader_parse_error: bool = wire("model_grader_parse_error")
            api_model_grader_refusal_error: bool = wire("model_grader_refusal_error")
            api_model_grader_server_error: bool = wire("model_grader_server_error")
            api_model_grader_server_error_details: str = wire("model_grader_server_error_details", ...)
            other_error: bool
            python_grader_runtime_error: bool
            python_grader_runtime_error_details: str = ...
            python_grader_server_error: bool
            python_grader_server_error_type: str = ...
            sample_parse_error: bool
            truncated_observation_error: bool
            unresponsive_reward_error: bool

        errors: Errors
        execution_time: float
        name: str
        sampled_model_name: str = ...
        scores: dict[str, object]
        token_usage: int = ...
        type: str

    metadata: Metadata
    api_model_grader_token_usage_per_model: dict[str, object] = wire("model_grader_token_usage_per_model")
    reward: float
    sub_rewards: dict[str, object]


class GraderValidateParams(Params):
    Grader = StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader

    grader: Grader


class GraderValidateResponse(Model):
    Grader = StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader

    grader: Grader = ...


package = "openai.types.fine_tuning.checkpoints"


class PermissionCreateParams(Params):
    project_ids: list[str]


class PermissionCreateResponse(Model):
    id: str
    created_at: int
    object: Literal["checkpoint.permission"]
    project_id: str


class PermissionDeleteResponse(Model):
    id: str
    deleted: bool
    object: Literal["checkpoint.permission"]


class PermissionListParams(Params):
    after: str = ...
    limit: int = ...
    order: Literal["ascending", "descending"] = ...
    project_id: str = ...


class PermissionListResponse(Model):
    id: str
    created_at: int
    object: Literal["checkpoint.permission"]
    project_id: str


class PermissionRetrieveParams(Params):
    after: str = ...
    limit: int = ...
    order: Literal["ascending", "descending"] = ...
    project_id: str = ...


class PermissionRetrieveResponse(Model):
    class Data:
        id: str
        created_at: int
        object: Literal["checkpoint.permission"]
        project_id: str

    data: list[Data]
    has_more: bool
    object: Literal["list"]
    first_id: str = ...
    last_id: str = ...


package = "openai.types.fine_tuning.jobs"


class CheckpointListParams(Params):
    after: str = ...
    limit: int = ...


class FineTuningJobCheckpoint(Model):
    class Metrics:
        full_valid_loss: float = ...
        full_valid_mean_token_accuracy: float = ...
        step: float = ...
        train_loss: float = ...
        train_mean_token_accuracy: float = ...
        valid_loss: float = ...
        valid_mean_token_accuracy: float = ...

    id: str
    created_at: int
    fine_tuned_model_checkpoint: str
    fine_tuning_job_id: str
    metrics: Metrics
    object: Literal["fine_tuning.job.checkpoint"]
    step_number: int


class Alpha(Resource, module="fine_tuning.alpha.alpha"):
    graders: Graders


class Graders(Resource, module="fine_tuning.alpha.graders"):
    @post("/fine_tuning/alpha/graders/run")
    def run(self, params: GraderRunParams) -> GraderRunResponse: ...

    @post("/fine_tuning/alpha/graders/validate")
    def validate(self, params: GraderValidateParams) -> GraderValidateResponse: ...


class Checkpoints(Resource, module="fine_tuning.checkpoints.checkpoints"):
    permissions: Permissions

    @get("/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints")
    def list(self, fine_tuning_job_id: str, params: CheckpointListParams) -> CursorPage[FineTuningJobCheckpoint]:
        """List the checkpoints of a job; the same as `fine_tuning.jobs.checkpoints.list`."""


class Permissions(Resource, module="fine_tuning.checkpoints.permissions"):
    @post("/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions")
    def create(
        self, fine_tuned_model_checkpoint: str, params: PermissionCreateParams
    ) -> Page[PermissionCreateResponse]: ...

    @get("/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions", deprecated="`list`")
    def retrieve(
        self, fine_tuned_model_checkpoint: str, params: PermissionRetrieveParams
    ) -> PermissionRetrieveResponse: ...

    @get("/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions")
    def list(
        self, fine_tuned_model_checkpoint: str, params: PermissionListParams
    ) -> ConversationCursorPage[PermissionListResponse]: ...

    @delete("/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}")
    def delete(self, permission_id: str, fine_tuned_model_checkpoint: str) -> PermissionDeleteResponse: ...


class JobCheckpoints(Resource, module="fine_tuning.jobs.checkpoints", name="Checkpoints"):
    @get("/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints")
    def list(self, fine_tuning_job_id: str, params: CheckpointListParams) -> CursorPage[FineTuningJobCheckpoint]: ...


class Jobs(Resource, module="fine_tuning.jobs.jobs"):
    checkpoints: JobCheckpoints

    @post("/fine_tuning/jobs")
    def create(self, params: JobCreateParams) -> FineTuningJob: ...

    @get("/fine_tuning/jobs/{fine_tuning_job_id}")
    def retrieve(self, fine_tuning_job_id: str) -> FineTuningJob: ...

    @get("/fine_tuning/jobs")
    def list(self, params: JobListParams) -> CursorPage[FineTuningJob]: ...

    @post("/fine_tuning/jobs/{fine_tuning_job_id}/cancel")
    def cancel(self, fine_tuning_job_id: str) -> FineTuningJob: ...

    @get("/fine_tuning/jobs/{fine_tuning_job_id}/events")
    def list_events(self, fine_tuning_job_id: str, params: JobListEventsParams) -> CursorPage[FineTuningJobEvent]: ...

    @post("/fine_tuning/jobs/{fine_tuning_job_id}/pause")
    def pause(self, fine_tuning_job_id: str) -> FineTuningJob: ...

    @post("/fine_tuning/jobs/{fine_tuning_job_id}/resume")
    def resume(self, fine_tuning_job_id: str) -> FineTuningJob: ...


class FineTuning(Resource, module="fine_tuning.fine_tuning"):
    jobs: Jobs
    checkpoints: Checkpoints
    alpha: Alpha
