"""Models trained further on examples."""

from typing import Literal

from .graders import MultiGrader, PythonGrader, ScoreModelGrader, StringCheckGrader, TextSimilarityGrader
from .shared import Metadata
from .vocabulary import Model, Params, Resource, Shape, delete, get, post, wire

package = "openai.types.fine_tuning"


class DpoHyperparameters(Shape):
    """Settings for training on preferences."""

    batch_size: Literal["auto"] | int = ...
    """Examples per step, 1 to 256. The API's default is `auto`."""
    beta: Literal["auto"] | float = ...
    """From 0 to 2; the higher, the closer to the original model. The API's default is `auto`."""
    learning_rate_multiplier: Literal["auto"] | float = ...
    """Factor on the learning rate; smaller ones guard against overfitting. The API's default is `auto`."""
    n_epochs: Literal["auto"] | int = ...
    """How often all examples are gone through, 1 to 50. The API's default is `auto`."""


class DpoMethod(Shape):
    """Training on preferences (direct preference optimization)."""

    hyperparameters: DpoHyperparameters = ...


class FineTuningJob(Model):
    """A job that trains a model."""

    class Error:
        code: str
        message: str
        param: str = ...
        """What was wrong, usually `training_file` or `validation_file`."""

    class Hyperparameters:
        batch_size: Literal["auto"] | int = ...
        """Examples per step, 1 to 256. The API's default is `auto`."""
        learning_rate_multiplier: Literal["auto"] | float = ...
        """Factor on the learning rate; smaller ones guard against overfitting. The API's default is `auto`."""
        n_epochs: Literal["auto"] | int = ...
        """How often all examples are gone through, 1 to 50. The API's default is `auto`."""

    class Method:
        type: Literal["supervised", "dpo", "reinforcement"]
        """Names the one of the other fields that counts."""
        dpo: DpoMethod = ...
        reinforcement: ReinforcementMethod = ...
        supervised: SupervisedMethod = ...

    id: str
    created_at: int
    """Unix seconds."""
    error: Error = ...
    """Why it failed."""
    fine_tuned_model: str = ...
    """The name of the new model, once it is done."""
    finished_at: int = ...
    """Unix seconds."""
    hyperparameters: Hyperparameters
    """Set for supervised training only."""
    model: str
    """The model it starts from."""
    object: Literal["fine_tuning.job"]
    organization_id: str
    result_files: list[str]
    """Ids of files with the results."""
    seed: int
    status: Literal["validating_files", "queued", "running", "paused", "succeeded", "failed", "cancelled"]
    trained_tokens: int = ...
    """Tokens charged, once it is done."""
    training_file: str
    """Id of the file with the examples."""
    validation_file: str = ...
    """Id of the file the model is tested on."""
    estimated_finish: int = ...
    """Unix seconds; set while it runs."""
    integrations: list[FineTuningJobWandbIntegrationObject] = ...
    metadata: Metadata = ...
    method: Method = ...


class FineTuningJobEvent(Model):
    """A report of a job."""

    id: str
    created_at: int
    """Unix seconds."""
    level: Literal["info", "warn", "error"]
    message: str
    object: Literal["fine_tuning.job.event"]
    data: object = ...
    """Figures, if `type` is `metrics`."""
    type: Literal["message", "metrics"] = ...


FineTuningJobIntegration = FineTuningJobWandbIntegrationObject
"""Where else a job reports to."""


class FineTuningJobWandbIntegration(Model):
    """A project of Weights & Biases."""

    project: str
    entity: str = ...
    """Team or user the run belongs to. The default is that of the key on file."""
    name: str = ...
    """What the run is called. The API's default is the id of the job."""
    tags: list[str] = ...


class FineTuningJobWandbIntegrationObject(Model):
    """Reports to Weights & Biases."""

    type: Literal["wandb"]
    wandb: FineTuningJobWandbIntegration


class JobCreateParams(Params):
    class Hyperparameters:
        batch_size: Literal["auto"] | int = ...
        """Examples per step, 1 to 256. The API's default is `auto`."""
        learning_rate_multiplier: Literal["auto"] | float = ...
        """Factor on the learning rate; smaller ones guard against overfitting. The API's default is `auto`."""
        n_epochs: Literal["auto"] | int = ...
        """How often all examples are gone through, 1 to 50. The API's default is `auto`."""

    class Integration:
        class Wandb:
            project: str
            """The project the run is added to."""
            entity: str | None = ...
            """Team or user the run belongs to. The default is that of the key on file."""
            name: str | None = ...
            """What the run is called. The API's default is the id of the job."""
            tags: list[str] = ...

        type: Literal["wandb"]
        wandb: Wandb

    class Method:
        type: Literal["supervised", "dpo", "reinforcement"]
        """Names the one of the other fields that counts."""
        dpo: DpoMethod = ...
        reinforcement: ReinforcementMethod = ...
        supervised: SupervisedMethod = ...

    model: str | Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]
    """The model to start from."""
    training_file: str
    """Id of a JSONL file with purpose `fine-tune`."""
    hyperparameters: Hyperparameters = ...
    """Deprecated in favour of `method`."""
    integrations: list[Integration] | None = ...
    """Where else to report to."""
    metadata: Metadata | None = ...
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""
    method: Method = ...
    """How to train, and with which settings."""
    seed: int | None = ...
    """From 0 to 2147483647; equal seeds and settings mostly give equal results. Chosen by the API if left out."""
    suffix: str | None = ...
    """Goes into the name of the new model; at most 64 characters."""
    validation_file: str | None = ...
    """Id of a JSONL file with purpose `fine-tune` to test on; it should share no examples with the training file."""


class JobListEventsParams(Params):
    after: str = ...
    """Id of the item the page starts behind."""
    limit: int = ...
    """Items per page. The API's default is 20."""


class JobListParams(Params):
    after: str = ...
    """Id of the item the page starts behind."""
    limit: int = ...
    """Items per page. The API's default is 20."""
    metadata: dict[str, str] | None = ...
    """Only jobs with these pairs."""


class ReinforcementHyperparameters(Shape):
    """Settings for training on scores."""

    batch_size: Literal["auto"] | int = ...
    """Examples per step, 1 to 256. The API's default is `auto`."""
    compute_multiplier: Literal["auto"] | float = ...
    """How much to try out, from 0.00001 to 10. The API's default is `auto`."""
    eval_interval: Literal["auto"] | int = ...
    """Steps between tests, at least 1. The API's default is `auto`."""
    eval_samples: Literal["auto"] | int = ...
    """Samples to test on per training step, at least 1. The API's default is `auto`."""
    learning_rate_multiplier: Literal["auto"] | float = ...
    """Factor on the learning rate; smaller ones guard against overfitting. The API's default is `auto`."""
    n_epochs: Literal["auto"] | int = ...
    """How often all examples are gone through, 1 to 50. The API's default is `auto`."""
    reasoning_effort: Literal["default", "low", "medium", "high"] = ...
    """How much the model thinks. The API's default is `default`."""


class ReinforcementMethod(Shape):
    """Training on the scores of a grader."""

    Grader = StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader

    grader: Grader
    """Scores what the model writes."""
    hyperparameters: ReinforcementHyperparameters = ...


class SupervisedHyperparameters(Shape):
    """Settings for training on examples."""

    batch_size: Literal["auto"] | int = ...
    """Examples per step, 1 to 256. The API's default is `auto`."""
    learning_rate_multiplier: Literal["auto"] | float = ...
    """Factor on the learning rate; smaller ones guard against overfitting. The API's default is `auto`."""
    n_epochs: Literal["auto"] | int = ...
    """How often all examples are gone through, 1 to 50. The API's default is `auto`."""


class SupervisedMethod(Shape):
    """Training on examples."""

    hyperparameters: SupervisedHyperparameters = ...


package = "openai.types.fine_tuning.alpha"


class GraderRunParams(Params):
    Grader = StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader

    grader: Grader
    """The grader to try."""
    model_sample: str
    """The text to score, found under `sample`; if it is JSON, also decoded as `output_json`."""
    item: object = ...
    """What templates of the grader find under `item`."""


class GraderRunResponse(Model):
    """What a grader made of a sample."""

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
        """What went wrong."""
        execution_time: float
        name: str
        sampled_model_name: str = ...
        scores: dict[str, object]
        token_usage: int = ...
        type: str

    metadata: Metadata
    api_model_grader_token_usage_per_model: dict[str, object] = wire("model_grader_token_usage_per_model")
    reward: float
    """The score."""
    sub_rewards: dict[str, object]
    """The scores of the single graders."""


class GraderValidateParams(Params):
    Grader = StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader

    grader: Grader
    """The grader to check."""


class GraderValidateResponse(Model):
    """The grader as the API understood it."""

    Grader = StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader

    grader: Grader = ...


package = "openai.types.fine_tuning.checkpoints"


class PermissionCreateParams(Params):
    project_ids: list[str]
    """The projects that may use the checkpoint."""


class PermissionCreateResponse(Model):
    """That a project may use a checkpoint."""

    id: str
    created_at: int
    """Unix seconds."""
    object: Literal["checkpoint.permission"]
    project_id: str


class PermissionDeleteResponse(Model):
    """That a permission is gone."""

    id: str
    deleted: bool
    object: Literal["checkpoint.permission"]


class PermissionListParams(Params):
    after: str = ...
    """Id of the item the page starts behind."""
    limit: int = ...
    """Items per page. The API's default is 10."""
    order: Literal["ascending", "descending"] = ...
    """By creation time. The API's default is `descending`, newest first."""
    project_id: str = ...
    """Only permissions of this project."""


class PermissionListResponse(Model):
    """That a project may use a checkpoint."""

    id: str
    created_at: int
    """Unix seconds."""
    object: Literal["checkpoint.permission"]
    project_id: str


class PermissionRetrieveParams(Params):
    after: str = ...
    """Id of the item the page starts behind."""
    limit: int = ...
    """Items per page. The API's default is 10."""
    order: Literal["ascending", "descending"] = ...
    """By creation time. The API's default is `descending`, newest first."""
    project_id: str = ...
    """Only permissions of this project."""


class PermissionRetrieveResponse(Model):
    """A page of permissions."""

    class Data:
        id: str
        created_at: int
        """Unix seconds."""
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
    """Id of the item the page starts behind."""
    limit: int = ...
    """Items per page. The API's default is 10."""


class FineTuningJobCheckpoint(Model):
    """A model saved during training."""

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
    """Unix seconds."""
    fine_tuned_model_checkpoint: str
    """The name to call it by."""
    fine_tuning_job_id: str
    metrics: Metrics
    """How good it was at that step."""
    object: Literal["fine_tuning.job.checkpoint"]
    step_number: int


class Alpha(Resource, module="fine_tuning.alpha.alpha"):
    """Parts that may still change."""

    graders: Graders


class Graders(Resource, module="fine_tuning.alpha.graders"):
    """Tries of graders for reinforcement fine-tuning."""

    @post("/fine_tuning/alpha/graders/run")
    def run(self, params: GraderRunParams) -> GraderRunResponse:
        """Score a sample with a grader."""

    @post("/fine_tuning/alpha/graders/validate")
    def validate(self, params: GraderValidateParams) -> GraderValidateResponse:
        """Check that a grader is put together well."""


class Checkpoints(Resource, module="fine_tuning.checkpoints.checkpoints"):
    """Models saved during training, and who may use them."""

    permissions: Permissions

    @get("/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints")
    def list(self, fine_tuning_job_id: str, params: CheckpointListParams) -> CursorPage[FineTuningJobCheckpoint]:
        """List the checkpoints of a job; the same as `fine_tuning.jobs.checkpoints.list`."""


class Permissions(Resource, module="fine_tuning.checkpoints.permissions"):
    """Which projects may use a checkpoint. All calls need an admin API key."""

    @post("/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions")
    def create(
        self, fine_tuned_model_checkpoint: str, params: PermissionCreateParams
    ) -> Page[PermissionCreateResponse]:
        """Let projects use a checkpoint. Needs an admin API key."""

    @get("/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions", deprecated="`list`")
    def retrieve(
        self, fine_tuned_model_checkpoint: str, params: PermissionRetrieveParams
    ) -> PermissionRetrieveResponse:
        """Fetch a page of the permissions of a checkpoint. Needs an admin API key."""

    @get("/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions")
    def list(
        self, fine_tuned_model_checkpoint: str, params: PermissionListParams
    ) -> ConversationCursorPage[PermissionListResponse]:
        """List the permissions of a checkpoint. Needs an admin API key."""

    @delete("/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}")
    def delete(self, permission_id: str, fine_tuned_model_checkpoint: str) -> PermissionDeleteResponse:
        """Take a permission for a checkpoint back. Needs an admin API key."""


class JobCheckpoints(Resource, module="fine_tuning.jobs.checkpoints", name="Checkpoints"):
    """Models saved during training."""

    @get("/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints")
    def list(self, fine_tuning_job_id: str, params: CheckpointListParams) -> CursorPage[FineTuningJobCheckpoint]:
        """List the checkpoints of a job."""


class Jobs(Resource, module="fine_tuning.jobs.jobs"):
    """Jobs that train a model."""

    checkpoints: JobCheckpoints

    @post("/fine_tuning/jobs")
    def create(self, params: JobCreateParams) -> FineTuningJob:
        """Start a job that trains a model on an uploaded file."""

    @get("/fine_tuning/jobs/{fine_tuning_job_id}")
    def retrieve(self, fine_tuning_job_id: str) -> FineTuningJob:
        """Fetch the state of a job."""

    @get("/fine_tuning/jobs")
    def list(self, params: JobListParams) -> CursorPage[FineTuningJob]:
        """List the jobs of the organization."""

    @post("/fine_tuning/jobs/{fine_tuning_job_id}/cancel")
    def cancel(self, fine_tuning_job_id: str) -> FineTuningJob:
        """Cancel a job."""

    @get("/fine_tuning/jobs/{fine_tuning_job_id}/events")
    def list_events(self, fine_tuning_job_id: str, params: JobListEventsParams) -> CursorPage[FineTuningJobEvent]:
        """List what a job has reported."""

    @post("/fine_tuning/jobs/{fine_tuning_job_id}/pause")
    def pause(self, fine_tuning_job_id: str) -> FineTuningJob:
        """Pause a job."""

    @post("/fine_tuning/jobs/{fine_tuning_job_id}/resume")
    def resume(self, fine_tuning_job_id: str) -> FineTuningJob:
        """Go on with a paused job."""


class FineTuning(Resource, module="fine_tuning.fine_tuning"):
    """Models trained further on examples."""

    jobs: Jobs
    checkpoints: Checkpoints
    alpha: Alpha
