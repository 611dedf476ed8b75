"""Fine-tuning: jobs, what they report, the models they leave, and tries of graders.

Neighbours: training_plan.py checks the method, training.py does the work, checkpoint_permissions.py shares models.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, List, Optional

from .. import check, listing
from ..errors import bad_request, not_found
from ..generation import object_at, string_at
from ..model.values import arr, is_array, obj
from ..wire import Json
from . import graders, training, training_plan
from .checkpoint_permissions import (
    checkpoints_permissions_create,
    checkpoints_permissions_delete,
    checkpoints_permissions_list,
)

if TYPE_CHECKING:
    from ..context import Context
    from ..sandbox import Call

__all__ = [
    "advance_jobs",
    "alpha_graders_run",
    "alpha_graders_validate",
    "checkpoints_list",
    "checkpoints_permissions_create",
    "checkpoints_permissions_delete",
    "checkpoints_permissions_list",
    "jobs_cancel",
    "jobs_create",
    "jobs_list",
    "jobs_list_events",
    "jobs_pause",
    "jobs_resume",
    "jobs_retrieve",
]

_OWNER = "org-sandbox"
_KINDS = ("string_check", "text_similarity", "python", "score_model", "multi")
_FLAGS = (
    "formula_parse_error",
    "sample_parse_error",
    "truncated_observation_error",
    "unresponsive_reward_error",
    "invalid_variable_error",
    "other_error",
    "python_grader_server_error",
    "python_grader_runtime_error",
    "model_grader_server_error",
    "model_grader_refusal_error",
    "model_grader_parse_error",
)
_DETAILED = ("python_grader_runtime_error", "model_grader_server_error")


def jobs_create(call: Call) -> Json:
    """POST /fine_tuning/jobs"""
    body = call.body
    base = training_plan.base_of(body["model"], lambda name: call.object("model", name) is not None)
    method = training_plan.method_of(body, base)
    kind: str = method["type"]
    if kind == "reinforcement":
        graders.refuse_python(call, method[kind]["grader"], "method.reinforcement.grader")
    metadata = check.metadata(body) or None
    suffix = _suffix(body)
    seed = check.integer(body, "seed", 0, 2**31 - 1)
    for name in ("training_file", "validation_file"):
        _file(call, name)
    id = call.new.new("ftjob-")
    job: Json = {
        "id": id,
        "object": "fine_tuning.job",
        "created_at": call.stamp,
        "error": None,
        "fine_tuned_model": None,
        "finished_at": None,
        "hyperparameters": method[kind]["hyperparameters"] if kind == "supervised" else {},
        "model": base,
        "organization_id": call.scope.partition("/")[0] or _OWNER,
        "result_files": [],
        "seed": int(call.new.hex("", 8), 16) & 0x7FFFFFFF if seed is None else seed,
        "status": "validating_files",
        "trained_tokens": None,
        "training_file": body["training_file"],
        "validation_file": body.get("validation_file"),
        "estimated_finish": None,
        "integrations": _integrations(body, id),
        "metadata": metadata,
        "method": method,
        "user_provided_suffix": suffix,
        "usage_metrics": None,
        "shared_with_openai": False,
    }
    with call.state.transaction():
        call.state.add("ft.job", id, job)
        training.report(call, id, f"Created fine-tuning job: {id}")
        training.report(call, id, f"Validating training file: {job['training_file']}")
        call.start("fine_tuning.jobs", id)
    return job


def jobs_retrieve(call: Call) -> Json:
    """GET /fine_tuning/jobs/{fine_tuning_job_id}"""
    call.look("fine_tuning.jobs", call.ids["fine_tuning_job_id"])
    return _job(call)


def jobs_list(call: Call) -> Json:
    """GET /fine_tuning/jobs"""
    where = {name: str(value) for name, value in obj(call.query.get("metadata")).items()}
    return listing.page(call, "ft.job", where=where)


def jobs_list_events(call: Call) -> Json:
    """GET /fine_tuning/jobs/{fine_tuning_job_id}/events"""
    return listing.page(call, "ft.event", parent=_job(call)["id"])


def checkpoints_list(call: Call) -> Json:
    """GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints"""
    return listing.page(call, "ft.checkpoint", parent=_job(call)["id"], limit=10)


def jobs_cancel(call: Call) -> Json:
    """POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel"""
    with call.state.transaction():
        job = _in_status(call, "cancelled", *training.OPEN, "paused")
        call.stop("fine_tuning.jobs", job["id"])
        training.report(call, job["id"], "The job was cancelled")
        training.end(call, job, "cancelled")
        call.state.set("ft.job", job["id"], job)
    return job


def jobs_pause(call: Call) -> Json:
    """POST /fine_tuning/jobs/{fine_tuning_job_id}/pause"""
    with call.state.transaction():
        job = _in_status(call, "paused", "queued", "running")
        call.stop("fine_tuning.jobs", job["id"])
        job["status"] = "paused"
        job["estimated_finish"] = None
        training.report(call, job["id"], "The job was paused")
        call.state.set("ft.job", job["id"], job)
    return job


def jobs_resume(call: Call) -> Json:
    """POST /fine_tuning/jobs/{fine_tuning_job_id}/resume"""
    with call.state.transaction():
        job = _in_status(call, "resumed", "paused")
        job["status"] = "queued"
        call.state.set("ft.job", job["id"], job)
        call.start("fine_tuning.jobs", job["id"])
    return job


def advance_jobs(context: Context, id: str, step: int) -> bool:
    """A step of a job."""
    return training.advance(context, id)


def alpha_graders_run(call: Call) -> Json:
    """POST /fine_tuning/alpha/graders/run"""
    grader = graders.check(call.body["grader"], "grader", _KINDS)
    graders.refuse_python(call, grader, "grader")
    errors: Json = {name: False for name in _FLAGS}
    errors.update({f"{name}_details": None for name in _DETAILED}, python_grader_server_error_type=None)
    made = graders.Grade(0.0)
    item = call.body.get("item")
    try:
        made = graders.grade(call, grader, {} if item is None else item, graders.sample_of(call.body["model_sample"]))
    except graders.Failure as failure:
        errors[failure.kind] = True
        if failure.kind in _DETAILED:
            errors[f"{failure.kind}_details"] = failure.message
    spent = sum(usage["total_tokens"] for usage in made.usage.values())
    return {
        "reward": made.score,
        "metadata": {
            "name": grader["name"],
            "type": grader["type"],
            "errors": errors,
            "execution_time": round(0.001 + spent / 1000, 3),  # not measured: the same request gives the same answer
            "scores": made.parts,
            "token_usage": spent or None,
            "sampled_model_name": next(iter(made.usage), None),
        },
        "sub_rewards": made.parts,
        "model_grader_token_usage_per_model": {
            model: {name: count for name, count in usage.items() if name != "invocation_count"}
            for model, usage in made.usage.items()
        },
    }


def alpha_graders_validate(call: Call) -> Json:
    """POST /fine_tuning/alpha/graders/validate"""
    return {"grader": graders.check(call.body["grader"], "grader", _KINDS)}


def _job(call: Call) -> Json:
    id = call.ids["fine_tuning_job_id"]
    job = call.object("ft.job", id)
    if job is None:
        raise not_found(f"There is no fine-tuning job '{id}'.", "fine_tuning_job_id", "fine_tune_not_found")
    return job


def _in_status(call: Call, done: str, *allowed: str) -> Json:
    job = _job(call)
    if job["status"] not in allowed:
        raise bad_request(
            f"A job with the status '{job['status']}' cannot be {done}.", "fine_tuning_job_id", "invalid_job_status"
        )
    return job


# the request


def _file(call: Call, name: str) -> None:
    id = call.body.get(name)
    if id is None:
        return
    file = call.object("file", id)
    if file is None:
        raise bad_request(f"There is no file '{id}'.", name, "invalid_file")
    if file["purpose"] != "fine-tune":
        message = f"The file '{id}' has the purpose '{file['purpose']}'; upload it with the purpose 'fine-tune'."
        raise bad_request(message, name, "invalid_file_purpose")


def _suffix(body: Json) -> Optional[str]:
    suffix: Optional[str] = body.get("suffix")
    if suffix is not None and not 1 <= len(suffix) <= 64:
        code = "string_above_max_length" if suffix else "string_below_min_length"
        raise bad_request(f"Invalid 'suffix': it may have 1 to 64 characters, not {len(suffix)}.", "suffix", code)
    return suffix


def _integrations(body: Json, id: str) -> List[Json]:
    out: List[Json] = []
    for at, given in enumerate(arr(body.get("integrations"))):
        where = f"integrations[{at}]"
        integration = object_at(given, where)
        check.listed(string_at(integration, "type", where), f"{where}.type", ("wandb",))
        if "wandb" not in integration:
            raise check.missing(f"{where}.wandb")
        wandb = object_at(integration["wandb"], f"{where}.wandb")
        string_at(wandb, "project", f"{where}.wandb")
        for name in ("name", "entity"):
            if wandb.get(name) is not None:
                string_at(wandb, name, f"{where}.wandb")
        tags = wandb.get("tags")
        if tags is not None and not (is_array(tags) and all(isinstance(tag, str) for tag in tags)):
            raise check.wrong_type(f"{where}.wandb.tags", tags, "array of strings")
        out.append({"type": "wandb", "wandb": {"name": None, "entity": None, "tags": [], **wandb, "run_id": id}})
    return out
