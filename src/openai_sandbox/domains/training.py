"""What goes on in a fine-tuning job: its files are checked, it waits, it trains portion by portion, a model is there.

How far it is, is in the state: `ft.plan`. Neighbours: fine_tuning.py starts and shows jobs, training_files.py reads
examples, training_plan.py knows the figures.
"""

from __future__ import annotations

import base64
import csv
import io
import re
from typing import TYPE_CHECKING, Any, Dict, List, Optional, Tuple

from ..model.values import obj
from ..wire import Json
from . import files, graders, training_files, training_plan
from .training_files import BadExamples

if TYPE_CHECKING:
    from ..context import Context

__all__ = ["OPEN", "advance", "end", "report"]

OPEN = ("validating_files", "queued", "running")
"""The statuses of jobs that go on."""

_PORTIONS = 5  # steps of work in which a job trains
_REPORTS = 200  # events with figures at most
_CHECKPOINTS = 3  # of the last epochs
_TRIED = 4  # examples that the model answers before it is trained by reinforcement


def advance(context: Context, id: str) -> bool:
    """A step of a job; whether there is more to do."""
    job = context.object("ft.job", id)
    if job is None or job["status"] not in OPEN:
        return False
    try:
        if job["status"] == "validating_files":
            _validate(context, job)
        elif job["status"] == "queued":
            _begin(context, job)
        else:
            _train(context, job)
    except _Failed as failed:
        job["error"] = {"code": failed.code, "message": failed.message, "param": failed.param}
        report(context, id, failed.message, level="error")
        end(context, job, "failed")
    context.state.set("ft.job", id, job)
    return job["status"] in OPEN


def report(context: Context, id: str, message: str, level: str = "info", data: Optional[Json] = None) -> None:
    """Add an event to a job. data: figures."""
    event: Json = {
        "id": context.new.new("ftevent-"),
        "object": "fine_tuning.job.event",
        "created_at": context.stamp,
        "level": level,
        "message": message,
        "data": {} if data is None else data,
        "type": "message" if data is None else "metrics",
    }
    context.state.add("ft.event", event["id"], event, parent=id)


def end(context: Context, job: Json, status: str) -> None:
    """Give a job its last status, and tell the webhooks."""
    job["status"] = status
    job["finished_at"] = context.stamp
    job["estimated_finish"] = None
    context.state.remove("ft.plan", job["id"])
    context.emit(f"fine_tuning.job.{status}", {"id": job["id"]})


class _Failed(Exception):
    def __init__(self, code: str, message: str, param: str) -> None:
        super().__init__(message)
        self.code, self.message, self.param = code, message, param


def _validate(context: Context, job: Json) -> None:
    kind: str = job["method"]["type"]
    form = training_files.form_of(job["model"], kind)
    found = _examine(context, job, "training_file", form, training_files.LEAST)
    if job["validation_file"] is not None:
        _examine(context, job, "validation_file", form, 1)
    settings: Json = job["method"][kind]["hyperparameters"]
    training_plan.resolve(settings, found.count)
    if kind == "supervised":
        job["hyperparameters"] = settings
    epochs: int = settings["n_epochs"]
    plan: Json = {
        "method": kind,
        "base": job["model"],
        "seed": job["seed"],
        "tokens": found.tokens,
        "epochs": epochs,
        "rate": settings["learning_rate_multiplier"],
        "valid": job["validation_file"] is not None,
        "steps": -(-found.count // settings["batch_size"]) * epochs,
        "done": 0,
    }
    context.state.add("ft.plan", job["id"], plan)
    job["status"] = "queued"
    report(context, job["id"], "Files validated, the job is queued")


def _examine(context: Context, job: Json, name: str, form: str, least: int) -> training_files.Examples:
    try:
        with context.state.open_blob(job[name]) as file:
            return training_files.examine(file, form, least)
    except KeyError:
        raise _Failed(f"invalid_{name}", f"The file '{job[name]}' is no longer there.", name) from None
    except BadExamples as error:
        code = error.code if error.code == "invalid_n_examples" else f"invalid_{name}"
        raise _Failed(code, f"The file '{job[name]}' cannot be used. {error}", name) from None


def _begin(context: Context, job: Json) -> None:
    plan = _plan(context, job)
    if plan["method"] == "reinforcement" and "reward" not in plan:
        plan["reward"] = _reward(context, job, "training_file")
        plan["valid_reward"] = _reward(context, job, "validation_file") if plan["valid"] else None
        context.state.set("ft.plan", job["id"], plan)
    seconds = context.sandbox.speed.of("fine_tuning.jobs").seconds
    job["status"] = "running"
    job["estimated_finish"] = int(context.now + seconds * _PORTIONS)
    report(context, job["id"], "Fine-tuning job started" if not plan["done"] else "Fine-tuning job resumed")


def _train(context: Context, job: Json) -> None:
    plan = _plan(context, job)
    steps: int = plan["steps"]
    until = min(steps, plan["done"] + -(-steps // _PORTIONS))
    stride = -(-steps // _REPORTS)
    ends = _ends(plan)
    if "name" not in plan:
        plan["name"] = _name(context, job)
    for step in range(plan["done"] + 1, until + 1):
        if step % stride and step not in ends:
            continue
        figures = training_plan.metrics(plan, step)
        shown = ", ".join(f"{_words(name)}={figures[name]}" for name in [*figures][1:] if "accuracy" not in name)
        data = {"total_steps": steps, **figures}
        report(context, job["id"], f"Step {step}/{steps}: {shown}", data=data)
        if step in ends:
            _checkpoint(context, job, plan, step, figures)
    plan["done"] = until
    context.state.set("ft.plan", job["id"], plan)
    if until == steps:
        _finish(context, job, plan)


def _plan(context: Context, job: Json) -> Json:
    return obj(context.state.get("ft.plan", job["id"], 0))


def _words(name: str) -> str:
    return name.replace("train_", "training ").replace("valid_", "validation ").replace("_", " ")


def _ends(plan: Json) -> Tuple[int, ...]:
    """The steps after which a checkpoint is made: the ends of the last epochs."""
    each = plan["steps"] // plan["epochs"]
    return tuple(each * epoch for epoch in range(max(1, plan["epochs"] - _CHECKPOINTS + 1), plan["epochs"] + 1))


def _name(context: Context, job: Json) -> str:
    owner = re.sub(r"[^a-z0-9_-]+", "-", job["organization_id"].lower())
    suffix = re.sub(r"[^a-z0-9_-]+", "-", (job["user_provided_suffix"] or "").lower())
    return f"ft:{job['model']}:{owner}:{suffix}:{context.new.new('', 8)}"


def _model(context: Context, job: Json, name: str, parent: str = "") -> None:
    made = {"id": name, "object": "model", "created": context.stamp, "owned_by": job["organization_id"]}
    context.state.add("model", name, made, parent=parent)


def _checkpoint(context: Context, job: Json, plan: Json, step: int, figures: Json) -> None:
    last = step == plan["steps"]
    name = plan["name"] if last else f"{plan['name']}:ckpt-step-{step}"
    whole = {f"full_{name}": value for name, value in figures.items() if name.startswith("valid_")}
    checkpoint: Json = {
        "id": context.new.new("ftckpt_"),
        "object": "fine_tuning.job.checkpoint",
        "created_at": context.stamp,
        "fine_tuned_model_checkpoint": name,
        "fine_tuning_job_id": job["id"],
        "metrics": {**figures, **whole},
        "step_number": step,
    }
    context.state.add("ft.checkpoint", checkpoint["id"], checkpoint, parent=job["id"])
    # Models of checkpoints can be used, but the list of models shows the last one only.
    _model(context, job, name, "" if last else "checkpoint")
    if not last:
        report(context, job["id"], f"Checkpoint created at step {step}: {name}")


def _finish(context: Context, job: Json, plan: Json) -> None:
    columns = training_plan.COLUMNS["reinforcement" if plan["method"] == "reinforcement" else "supervised"]
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(columns)
    for step in range(1, plan["steps"] + 1):
        figures = training_plan.metrics(plan, step)
        figures["train_accuracy"] = figures.get("train_mean_token_accuracy")
        table.writerow([figures.get(name) for name in columns])
    content = base64.b64encode(text.getvalue().encode())  # as the API gives it
    file = files.keep(context, io.BytesIO(content), len(content), "step_metrics.csv", "fine-tune-results")
    job["result_files"] = [file["id"]]
    job["fine_tuned_model"] = plan["name"]
    job["trained_tokens"] = plan["tokens"] * plan["epochs"]
    report(context, job["id"], f"New fine-tuned model created: {plan['name']}")
    report(context, job["id"], "The job has successfully completed")
    end(context, job, "succeeded")


def _reward(context: Context, job: Json, name: str) -> float:
    """What the grader gives the model before it is trained, on the first examples of a file."""
    grader: Json = job["method"]["reinforcement"]["grader"]
    try:
        with context.state.open_blob(job[name]) as file:
            examples = training_files.first(file, _TRIED)
    except KeyError:
        raise _Failed(f"invalid_{name}", f"The file '{job[name]}' is no longer there.", name) from None
    scores: List[float] = []
    for example in examples:
        item = {key: value for key, value in example.items() if key not in ("messages", "tools")}
        body: Dict[str, Any] = {"model": job["model"], "messages": example["messages"], "store": False}
        response = context.perform("POST", "/v1/chat/completions", body)
        answer = response.json()
        if response.status != 200:
            message = f"The model cannot answer an example of '{job[name]}': {obj(answer.get('error')).get('message')}"
            raise _Failed(f"invalid_{name}", message, name)
        said = obj(answer["choices"][0]["message"])
        try:
            sample = graders.sample_of(said.get("content") or "", said.get("tool_calls") or (), answer["choices"])
            scores.append(graders.grade(context, grader, item, sample).score)
        except graders.Failure as failure:
            message = f"The grader gives no score: {failure.message}"
            raise _Failed("invalid_grader", message, "method.reinforcement.grader") from None
    return round(sum(scores) / len(scores), 5)
