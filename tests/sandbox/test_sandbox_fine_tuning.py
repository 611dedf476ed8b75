"""Fine-tuning: jobs over their whole life, their files, the models they leave, and tries of graders."""

from __future__ import annotations

import base64
import csv
import json
from pathlib import Path
from typing import Any, Dict, List

import httpx
import pytest

import openai
from openai import OpenAI
from openai.types.fine_tuning import FineTuningJob
from openai_sandbox import Sandbox

CHAT: List[Any] = [
    {"messages": [{"role": "user", "content": f"Question {at}"}, {"role": "assistant", "content": f"Answer {at}"}]}
    for at in range(12)
]
PAIR: List[Any] = [
    {
        "input": {"messages": [{"role": "user", "content": f"Question {at}"}]},
        "preferred_output": [{"role": "assistant", "content": "Good"}],
        "non_preferred_output": [{"role": "assistant", "content": "Bad"}],
    }
    for at in range(12)
]
SCORED: List[Any] = [
    {"messages": [{"role": "user", "content": f"Say the word w{at}."}], "label": f"w{at}"} for at in range(12)
]
PLAIN: List[Any] = [{"prompt": f"Question {at}", "completion": f" Answer {at}"} for at in range(12)]
GRADER: Dict[str, Any] = {
    "type": "string_check",
    "name": "exact",
    "operation": "ilike",
    "input": "{{sample.output_text}}",
    "reference": "{{item.label}}",
}
REINFORCE: Dict[str, Any] = {"type": "reinforcement", "reinforcement": {"grader": GRADER}}
HELLO: Any = [{"role": "user", "content": "Hello"}]


@pytest.fixture
def client(sandbox: Sandbox) -> OpenAI:
    return sandbox.client(_strict_response_validation=True, max_retries=0)


def upload(client: OpenAI, examples: Any = CHAT, purpose: Any = "fine-tune") -> str:
    content = examples if isinstance(examples, bytes) else "\n".join(map(json.dumps, examples)).encode()
    return client.files.create(file=("examples.jsonl", content), purpose=purpose).id


def start(client: OpenAI, examples: Any = CHAT, **options: Any) -> FineTuningJob:
    return client.fine_tuning.jobs.create(
        **{"model": "gpt-4o-mini", "training_file": upload(client, examples), **options}
    )


def train(client: OpenAI, examples: Any = CHAT, **options: Any) -> FineTuningJob:
    return client.fine_tuning.jobs.retrieve(start(client, examples, **options).id)


def reports(client: OpenAI, job: FineTuningJob) -> List[Any]:
    return [*client.fine_tuning.jobs.list_events(job.id, limit=100)][::-1]


def table(client: OpenAI, job: FineTuningJob) -> List[Dict[str, str]]:
    (id,) = job.result_files
    return [*csv.DictReader(base64.b64decode(client.files.content(id).content).decode().splitlines())]


def sent(sandbox: Sandbox) -> List[str]:
    return [event["type"] for event in sandbox.state.all("event")]


# jobs


def test_a_job_succeeds(sandbox: Sandbox, client: OpenAI, time: Any) -> None:
    valid = upload(client, CHAT[:2])
    job = start(client, suffix="My Model!", seed=7, validation_file=valid, metadata={"a": "b"})
    assert (job.status, job.model, job.seed) == ("validating_files", "gpt-4o-mini-2024-07-18", 7)
    assert (job.fine_tuned_model, job.finished_at, job.error, job.result_files) == (None, None, None, [])
    assert (job.hyperparameters.n_epochs, job.metadata) == ("auto", {"a": "b"})

    done = client.fine_tuning.jobs.retrieve(job.id)
    assert (done.status, done.finished_at, done.estimated_finish) == ("succeeded", int(time.now), None)
    assert done.fine_tuned_model is not None
    assert done.fine_tuned_model.startswith("ft:gpt-4o-mini-2024-07-18:org-sandbox:my-model-:")
    assert done.hyperparameters.to_dict() == {"n_epochs": 8, "batch_size": 1, "learning_rate_multiplier": 1.8}
    assert done.method is not None
    assert done.method.supervised is not None
    assert done.method.supervised.to_dict() == {"hyperparameters": done.hyperparameters.to_dict()}
    assert done.trained_tokens is not None
    assert done.trained_tokens % 8 == 0
    assert sent(sandbox) == ["fine_tuning.job.succeeded"]

    events = reports(client, done)
    assert [event.type for event in events[:6]] == ["message"] * 4 + ["metrics"] * 2
    assert {event.level for event in events} == {"info"}
    steps = [event.data for event in events if event.type == "metrics"]
    assert [step["step"] for step in steps] == [*range(1, 97)]
    assert {step["total_steps"] for step in steps} == {96}
    assert steps[-1]["train_loss"] < steps[0]["train_loss"] / 3
    assert steps[-1]["train_mean_token_accuracy"] > steps[0]["train_mean_token_accuracy"]
    assert done.fine_tuned_model in events[-2].message

    rows = table(client, done)
    assert [*rows[0]] == ["step", "train_loss", "train_accuracy", "valid_loss", "valid_mean_token_accuracy"]
    assert [float(row["train_loss"]) for row in rows] == [step["train_loss"] for step in steps]
    file = client.files.retrieve(done.result_files[0])
    assert (file.filename, file.purpose) == ("step_metrics.csv", "fine-tune-results")


def test_checkpoints(client: OpenAI) -> None:
    job = train(
        client,
        validation_file=upload(client),
        method={"type": "supervised", "supervised": {"hyperparameters": {"n_epochs": 4, "batch_size": 5}}},
    )
    found = [*client.fine_tuning.jobs.checkpoints.list(job.id, limit=2)]
    assert [each.step_number for each in found] == [12, 9, 6]
    assert found[0].fine_tuned_model_checkpoint == job.fine_tuned_model
    assert found[1].fine_tuned_model_checkpoint == f"{job.fine_tuned_model}:ckpt-step-9"
    assert found[1].metrics.step == 9
    assert found[1].metrics.full_valid_loss == found[1].metrics.valid_loss is not None
    assert [each.id for each in client.fine_tuning.checkpoints.list(job.id)] == [each.id for each in found]
    for each in found:
        answer = client.chat.completions.create(model=each.fine_tuned_model_checkpoint, messages=HELLO)
        assert answer.model == each.fine_tuned_model_checkpoint


def test_the_model_can_be_used_and_deleted(client: OpenAI) -> None:
    name = train(client).fine_tuned_model
    assert name is not None
    assert client.chat.completions.create(model=name, messages=HELLO).model == name
    assert client.responses.create(model=name, input="Hello").model == name
    for refused in (
        lambda: client.embeddings.create(model=name, input="x"),
        lambda: client.completions.create(model=name, prompt="x"),
    ):
        with pytest.raises((openai.PermissionDeniedError, openai.NotFoundError)):
            refused()
    model = client.models.retrieve(name)
    assert (model.owned_by, model.object) == ("org-sandbox", "model")
    assert [each.id for each in client.models.list() if each.id.startswith("ft:")] == [name]
    again = train(client, model=name, suffix="two")
    assert (again.status, again.model) == ("succeeded", "gpt-4o-mini-2024-07-18")
    assert client.models.delete(name).to_dict() == {"id": name, "object": "model", "deleted": True}
    for gone in (
        lambda: client.models.retrieve(name),
        lambda: client.models.delete(name),
        lambda: client.chat.completions.create(model=name, messages=HELLO),
    ):
        with pytest.raises(openai.NotFoundError) as caught:
            gone()
        assert caught.value.code == "model_not_found"
    with pytest.raises(openai.BadRequestError):
        start(client, model=name)


def test_a_completion_model(client: OpenAI) -> None:
    job = train(client, PLAIN, model="babbage-002")
    assert job.status == "succeeded"
    name = job.fine_tuned_model or ""
    assert client.completions.create(model=name, prompt="x").model == name
    with pytest.raises(openai.NotFoundError):
        client.chat.completions.create(model=name, messages=HELLO)
    assert train(client, CHAT, model="davinci-002").status == "failed"


def test_training_is_repeatable() -> None:
    tables = []
    for seed in (1, 1, 2):
        with Sandbox(clock=lambda: 1e9) as sandbox:
            client = sandbox.client()
            tables.append(table(client, train(client, seed=seed)))
    assert tables[0] == tables[1] != tables[2]


def test_preferences(client: OpenAI) -> None:
    method = {"type": "dpo", "dpo": {"hyperparameters": {"beta": 0.3, "n_epochs": "auto"}}}
    job = train(client, PAIR, method=method)
    assert job.status == "succeeded"
    assert job.method is not None
    assert job.method.dpo is not None
    assert job.method.dpo.hyperparameters is not None
    assert job.method.dpo.hyperparameters.beta == 0.3
    assert job.hyperparameters.n_epochs is None
    assert [*table(client, job)[0]][1] == "train_loss"


def test_reinforcement(client: OpenAI) -> None:
    job = train(client, SCORED, model="o4-mini", method=REINFORCE, validation_file=upload(client, SCORED[:3]))
    assert job.status == "succeeded", job.error
    assert job.method is not None
    assert job.method.reinforcement is not None
    assert job.method.reinforcement.to_dict()["grader"] == GRADER
    assert job.method.reinforcement.hyperparameters is not None
    assert job.method.reinforcement.hyperparameters.reasoning_effort == "default"
    rows = table(client, job)
    assert [*rows[0]] == ["step", "train_mean_reward", "valid_mean_reward"]
    hard = {**GRADER, "operation": "eq", "reference": "never said {{item.label}}"}
    low = train(client, SCORED, model="o4-mini", method={"type": "reinforcement", "reinforcement": {"grader": hard}})
    rewards = [float(row["train_mean_reward"]) for row in table(client, low)]
    assert rewards[0] < 0.2 < rewards[-1] <= 1


@pytest.mark.parametrize(
    ("examples", "options", "code"),
    [
        (CHAT[:9], {}, "invalid_n_examples"),
        (b"\n\n", {}, "invalid_n_examples"),
        (b"{", {}, "invalid_training_file"),
        (b"\xff", {}, "invalid_training_file"),
        (b"[]", {}, "invalid_training_file"),
        (b"[" * 100_000, {}, "invalid_training_file"),
        ([*CHAT, {"prompt": "x", "completion": "y"}], {}, "invalid_training_file"),
        ([*CHAT, {"messages": []}], {}, "invalid_training_file"),
        ([*CHAT, {"messages": ["x"]}], {}, "invalid_training_file"),
        ([*CHAT, {"messages": [{"role": "user", "content": "x"}]}], {}, "invalid_training_file"),
        ([*CHAT, {"messages": [{"role": "assistant", "content": "x", "weight": 0}]}], {}, "invalid_training_file"),
        ([*CHAT, {"messages": [{"role": "assistant", "content": "x", "weight": 2}]}], {}, "invalid_training_file"),
        ([*CHAT, {"messages": [{"role": "assistant", "content": "x", "mood": "good"}]}], {}, "invalid_training_file"),
        ([*CHAT, {"messages": [{"role": "assistant"}]}], {}, "invalid_training_file"),
        ([*CHAT, {"messages": [{"role": "assistant", "content": 1}]}], {}, "invalid_training_file"),
        ([*CHAT, {"messages": [{"role": "assistant", "tool_calls": {}}]}], {}, "invalid_training_file"),
        ([*CHAT, {"messages": [{"role": "robot", "content": "x"}]}], {}, "invalid_training_file"),
        (PAIR, {}, "invalid_training_file"),
        (CHAT, {"method": {"type": "dpo"}}, "invalid_training_file"),
        ([*PAIR, {**PAIR[0], "preferred_output": HELLO}], {"method": {"type": "dpo"}}, "invalid_training_file"),
        (CHAT, {"model": "o4-mini", "method": REINFORCE}, "invalid_training_file"),
        (
            [{"messages": HELLO, "other": 1}] * 10,
            {"model": "o4-mini", "method": REINFORCE},
            "invalid_grader",
        ),
        (
            [{"messages": [{"role": "tool", "content": "x"}]}] * 10,
            {"model": "o4-mini", "method": REINFORCE},
            "invalid_training_file",
        ),
    ],
)
def test_a_job_fails(sandbox: Sandbox, client: OpenAI, examples: Any, options: Any, code: str) -> None:
    job = train(client, examples, **options)
    assert (job.status, job.fine_tuned_model) == ("failed", None)
    assert job.error is not None
    assert job.error.code == code
    assert job.error.param == ("method.reinforcement.grader" if code == "invalid_grader" else "training_file")
    last = reports(client, job)[-1]
    assert (last.level, last.message) == ("error", job.error.message)
    assert sent(sandbox) == ["fine_tuning.job.failed"]
    if examples[:12] == CHAT and len(examples) > 12:
        assert "Line 13" in job.error.message


def test_a_bad_validation_file(client: OpenAI) -> None:
    job = train(client, validation_file=upload(client, b"{}"))
    assert job.error is not None
    assert (job.error.code, job.error.param) == ("invalid_validation_file", "validation_file")


def test_good_examples_of_all_kinds(client: OpenAI) -> None:
    call = {"id": "c", "type": "function", "function": {"name": "f", "arguments": "{}"}}
    more = {
        "messages": [
            {"role": "developer", "content": "x"},
            {"role": "user", "name": "ann", "content": [{"type": "text", "text": "x"}]},
            {"role": "assistant", "tool_calls": [call], "weight": 1},
            {"role": "tool", "tool_call_id": "c", "content": "x"},
            {"role": "assistant", "content": None, "refusal": "no"},
        ],
        "tools": [{"type": "function", "function": {"name": "f"}}],
        "parallel_tool_calls": False,
    }
    assert train(client, [*CHAT, more]).status == "succeeded"


def test_the_file_is_deleted_meanwhile(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.speed.set("fine_tuning", polls=1)
    job = start(client)
    client.files.delete(job.training_file)
    failed = client.fine_tuning.jobs.retrieve(job.id)
    assert failed.error is not None
    assert failed.error.code == "invalid_training_file"


@pytest.mark.parametrize(
    ("options", "param"),
    [
        ({"model": "gpt-0"}, "model"),
        ({"model": "text-embedding-3-small"}, "model"),
        ({"model": "ft:gpt-4o-mini-2024-07-18:org::x"}, "model"),
        ({"training_file": "file-0"}, "training_file"),
        ({"validation_file": "file-0"}, "validation_file"),
        ({"suffix": ""}, "suffix"),
        ({"suffix": "x" * 65}, "suffix"),
        ({"seed": -1}, "seed"),
        ({"metadata": {"a": 1}}, "metadata.a"),
        ({"hyperparameters": {"n_epochs": 0}}, "hyperparameters.n_epochs"),
        ({"hyperparameters": {"n_epochs": 51}}, "hyperparameters.n_epochs"),
        ({"hyperparameters": {"n_epochs": 1.5}}, "hyperparameters.n_epochs"),
        ({"hyperparameters": {"n_epochs": "many"}}, "hyperparameters.n_epochs"),
        ({"hyperparameters": {"batch_size": 257}}, "hyperparameters.batch_size"),
        ({"hyperparameters": {"learning_rate_multiplier": 0}}, "hyperparameters.learning_rate_multiplier"),
        ({"hyperparameters": {"speed": 1}}, "hyperparameters.speed"),
        ({"hyperparameters": {}, "method": {"type": "supervised"}}, "hyperparameters"),
        ({"method": {}}, "method.type"),
        ({"method": {"type": "magic"}}, "method.type"),
        ({"method": {"type": "supervised", "magic": {}}}, "method.magic"),
        ({"method": {"type": "dpo", "dpo": {"hyperparameters": {"beta": 3}}}}, "method.dpo.hyperparameters.beta"),
        ({"method": {"type": "dpo", "dpo": 1}}, "method.dpo"),
        ({"method": REINFORCE}, "method.type"),
        ({"model": "o4-mini"}, "method"),
        ({"model": "o4-mini", "method": {"type": "reinforcement"}}, "method.reinforcement.grader"),
        (
            {"model": "o4-mini", "method": {"type": "reinforcement", "reinforcement": {"grader": {"type": "x"}}}},
            "method.reinforcement.grader.type",
        ),
        (
            {
                "model": "o4-mini",
                "method": {
                    "type": "reinforcement",
                    "reinforcement": {"grader": GRADER, "hyperparameters": {"reasoning_effort": "max"}},
                },
            },
            "method.reinforcement.hyperparameters.reasoning_effort",
        ),
        (
            {
                "model": "o4-mini",
                "method": {
                    "type": "reinforcement",
                    "reinforcement": {
                        "grader": {"type": "python", "name": "p", "source": "def grade(sample, item): return 1"}
                    },
                },
            },
            "method.reinforcement.grader",
        ),
        ({"integrations": [{"type": "other"}]}, "integrations[0].type"),
        ({"integrations": [{"type": "wandb"}]}, "integrations[0].wandb"),
        ({"integrations": [{"type": "wandb", "wandb": {}}]}, "integrations[0].wandb.project"),
        ({"integrations": [{"type": "wandb", "wandb": {"project": "p", "tags": [1]}}]}, "integrations[0].wandb.tags"),
    ],
)
def test_refused(sandbox: Sandbox, client: OpenAI, options: Any, param: str) -> None:
    with pytest.raises(openai.BadRequestError) as caught:
        start(client, **options)
    assert caught.value.param == param
    assert sandbox.state.count("ft.job") == 0


def test_the_file_must_be_meant_for_it(client: OpenAI) -> None:
    with pytest.raises(openai.BadRequestError, match="fine-tune") as caught:
        start(client, training_file=upload(client, CHAT, "user_data"))
    assert caught.value.code == "invalid_file_purpose"


def test_integrations(client: OpenAI) -> None:
    job = start(client, integrations=[{"type": "wandb", "wandb": {"project": "p", "tags": ["t"]}}])
    assert job.integrations is not None
    assert job.integrations[0].wandb.to_dict() == {
        "project": "p",
        "name": None,
        "entity": None,
        "tags": ["t"],
        "run_id": job.id,
    }


def test_old_settings(client: OpenAI) -> None:
    job = train(client, hyperparameters={"n_epochs": 2, "batch_size": 6, "learning_rate_multiplier": 0.5})
    assert job.hyperparameters.to_dict() == {"n_epochs": 2, "batch_size": 6, "learning_rate_multiplier": 0.5}
    assert len(table(client, job)) == 4


@pytest.mark.parametrize(("count", "epochs", "batch"), [(10, 10, 1), (40, 3, 1), (1500, 3, 3), (20_000, 1, 40)])
def test_what_auto_means(count: int, epochs: int, batch: int) -> None:
    from openai_sandbox.domains import training_plan

    settings = {"n_epochs": "auto", "batch_size": "auto"}
    training_plan.resolve(settings, count)
    assert settings == {"n_epochs": epochs, "batch_size": batch}


def test_many_steps_have_fewer_events(client: OpenAI) -> None:
    job = train(client, CHAT * 10, hyperparameters={"n_epochs": 7, "batch_size": 1})
    assert len(table(client, job)) == 840
    steps = [event.data["step"] for event in reports(client, job) if event.type == "metrics"]
    assert 150 < len(steps) < 210
    assert steps[-1] == 840


# states


def test_steps_pause_resume_cancel(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.speed.set("fine_tuning", polls=1)
    jobs = client.fine_tuning.jobs
    job = start(client, hyperparameters={"n_epochs": 5, "batch_size": 12})
    seen = [jobs.retrieve(job.id).status for _ in range(4)]
    assert seen == ["queued", "running", "running", "running"]
    with pytest.raises(openai.BadRequestError, match="running"):
        jobs.resume(job.id)
    assert jobs.pause(job.id).status == "paused"
    for _ in range(3):
        assert jobs.retrieve(job.id).status == "paused"
    with pytest.raises(openai.BadRequestError, match="paused"):
        jobs.pause(job.id)
    assert jobs.resume(job.id).status == "queued"
    seen = [jobs.retrieve(job.id).status for _ in range(4)]
    assert seen == ["running", "running", "running", "succeeded"]
    steps = [event.data["step"] for event in reports(client, job) if event.type == "metrics"]
    assert steps == [1, 2, 3, 4, 5]
    for call in (jobs.pause, jobs.resume, jobs.cancel):
        with pytest.raises(openai.BadRequestError, match="succeeded"):
            call(job.id)

    other = start(client)
    cancelled = jobs.cancel(other.id)
    assert (cancelled.status, cancelled.finished_at is not None) == ("cancelled", True)
    assert jobs.retrieve(other.id).status == "cancelled"
    assert sent(sandbox) == ["fine_tuning.job.succeeded", "fine_tuning.job.cancelled"]
    assert sandbox.state.all("work") == []


def test_estimated_finish(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.speed.set("fine_tuning", seconds=60)
    job = start(client)
    sandbox.clock.advance(120)
    running = client.fine_tuning.jobs.retrieve(job.id)
    assert (running.status, running.estimated_finish) == ("running", job.created_at + 7 * 60)
    sandbox.clock.advance(24 * 3600)
    assert client.fine_tuning.jobs.retrieve(job.id).finished_at == running.estimated_finish


def test_lists(client: OpenAI) -> None:
    jobs = [start(client, metadata={"n": str(at % 2)}) for at in range(3)]
    assert [job.id for job in client.fine_tuning.jobs.list(limit=2)] == [job.id for job in jobs[::-1]]
    assert [job.id for job in client.fine_tuning.jobs.list(metadata={"n": "1"})] == [jobs[1].id]
    events = client.fine_tuning.jobs.list_events(jobs[0].id, limit=1)
    assert len(events.data) == 1
    assert events.has_more
    assert "Created" in [*events][-1].message
    fine_tuning = client.fine_tuning
    for call in (
        fine_tuning.jobs.retrieve,
        fine_tuning.jobs.cancel,
        fine_tuning.jobs.pause,
        fine_tuning.jobs.resume,
        fine_tuning.jobs.list_events,
        fine_tuning.jobs.checkpoints.list,
        fine_tuning.checkpoints.list,
    ):
        with pytest.raises(openai.NotFoundError, match="ftjob-0"):
            call("ftjob-0")


def test_it_goes_on_after_a_restart(tmp_path: Path) -> None:
    with Sandbox(data=tmp_path) as sandbox:
        sandbox.speed.set("fine_tuning", polls=1)
        client = sandbox.client()
        job = start(client)
        for _ in range(4):
            client.fine_tuning.jobs.retrieve(job.id)
    with Sandbox(data=tmp_path) as sandbox:
        client = sandbox.client()
        for _ in range(3):
            done = client.fine_tuning.jobs.retrieve(job.id)
        assert done.status == "succeeded"
        assert client.chat.completions.create(model=done.fine_tuned_model or "", messages=HELLO).choices


def test_the_organization_is_in_the_name(sandbox: Sandbox) -> None:
    client = sandbox.client(organization="Acme:Inc")
    job = train(client)
    assert job.organization_id == "Acme:Inc"
    assert (job.fine_tuned_model or "").startswith("ft:gpt-4o-mini-2024-07-18:acme-inc::")


# permissions


def test_permissions(sandbox: Sandbox, client: OpenAI) -> None:
    job = train(client)
    name = [*client.fine_tuning.jobs.checkpoints.list(job.id)][-1].fine_tuned_model_checkpoint
    permissions = client.fine_tuning.checkpoints.permissions
    other = sandbox.client(project="other", max_retries=0)
    with pytest.raises(openai.NotFoundError):
        other.chat.completions.create(model=name, messages=HELLO)
    made = permissions.create(name, project_ids=["other", "third"]).data
    assert [each.project_id for each in made] == ["other", "third"]
    assert other.chat.completions.create(model=name, messages=HELLO).model == name
    assert [each.id for each in permissions.list(name, limit=1)] == [each.id for each in made[::-1]]
    assert [each.id for each in permissions.list(name, order="ascending")] == [each.id for each in made]
    assert sandbox.journal[-1].query == {"order": "ascending"}  # what was sent
    assert [each.id for each in permissions.list(name, project_id="third")] == [made[1].id]
    with pytest.warns(DeprecationWarning, match="list"):
        page = permissions.retrieve(name)
    assert (page.has_more, len(page.data)) == (False, 2)
    with pytest.raises(openai.BadRequestError) as caught:
        permissions.create(name, project_ids=["new", "third"])
    assert caught.value.code == "permission_exists"
    assert len([*permissions.list(name)]) == 2
    deleted = permissions.delete(made[0].id, fine_tuned_model_checkpoint=name)
    assert deleted.to_dict() == {"id": made[0].id, "object": "checkpoint.permission", "deleted": True}
    with pytest.raises(openai.NotFoundError):
        other.chat.completions.create(model=name, messages=HELLO)
    with pytest.raises(openai.NotFoundError, match=made[0].id):
        permissions.delete(made[0].id, fine_tuned_model_checkpoint=name)
    third = sandbox.client(project="third", max_retries=0)
    assert third.models.retrieve(name).id == name
    client.models.delete(name)
    with pytest.raises(openai.NotFoundError):
        third.models.retrieve(name)
    with pytest.raises(openai.NotFoundError):
        permissions.list(name)


@pytest.mark.parametrize("ids", [[], [""], [1]])
def test_refused_permissions(client: OpenAI, ids: Any) -> None:
    name = train(client).fine_tuned_model or ""
    with pytest.raises(openai.BadRequestError) as caught:
        client.fine_tuning.checkpoints.permissions.create(name, project_ids=ids)
    assert (caught.value.param or "").startswith("project_ids")


# graders

SAMPLE = {"item": {"label": "yes"}, "model_sample": "Yes"}
MULTI: Dict[str, Any] = {
    "type": "multi",
    "name": "both",
    "graders": {"exact": GRADER, "other": {**GRADER, "operation": "eq"}},
    "calculate_output": "(exact + other) / 4",
}
JUDGE: Dict[str, Any] = {
    "type": "score_model",
    "name": "judge",
    "model": "gpt-4o",
    "input": [{"role": "user", "content": "Rate {{sample.output_text}}"}],
}


def test_try_a_grader(client: OpenAI) -> None:
    graders = client.fine_tuning.alpha.graders
    assert graders.validate(grader=GRADER).to_dict() == {"grader": GRADER}
    done = client.fine_tuning.alpha.graders.run(grader=MULTI, **SAMPLE)
    assert (done.reward, done.sub_rewards) == (0.25, {"exact": 1.0, "other": 0.0})
    assert (done.metadata.name, done.metadata.type, done.metadata.scores) == ("both", "multi", done.sub_rewards)
    assert not any(done.metadata.errors.to_dict().values())
    assert done.api_model_grader_token_usage_per_model == {}


def test_try_a_judging_grader(client: OpenAI) -> None:
    one, other = (client.fine_tuning.alpha.graders.run(grader=JUDGE, model_sample="x") for _ in range(2))
    assert one.to_dict() == other.to_dict()
    assert 0 <= one.reward <= 1
    assert one.metadata.sampled_model_name == "gpt-4o"
    usage = one.api_model_grader_token_usage_per_model["gpt-4o"]
    assert usage["total_tokens"] == one.metadata.token_usage == usage["prompt_tokens"] + usage["completion_tokens"]


@pytest.mark.parametrize(
    ("grader", "sample", "flag"),
    [
        (GRADER, {"model_sample": "x"}, "invalid_variable_error"),
        (GRADER, {"model_sample": "x", "item": [1]}, "invalid_variable_error"),
        ({**GRADER, "input": "{{sample.output_json.a}}"}, SAMPLE, "sample_parse_error"),
        ({**MULTI, "calculate_output": "1 / (exact - 1)"}, SAMPLE, "other_error"),
        ({**JUDGE, "model": "gpt-0"}, SAMPLE, "model_grader_server_error"),
        (JUDGE, {"model_sample": "[refuse]"}, "model_grader_refusal_error"),
    ],
)
def test_a_grader_that_gives_no_score(http: httpx.Client, grader: Any, sample: Any, flag: str) -> None:
    answer = http.post("/fine_tuning/alpha/graders/run", json={"grader": grader, **sample}).json()
    errors = answer["metadata"]["errors"]
    assert [name for name, is_so in errors.items() if is_so is True] == [flag]
    assert (errors["model_grader_server_error_details"] is None) == (flag != "model_grader_server_error")
    assert answer["reward"] == 0


def test_python_graders(http: httpx.Client) -> None:
    grader = {"type": "python", "name": "p", "source": "def grade(sample, item):\n    return item['n'] / 0"}
    body = {"grader": grader, "model_sample": "x", "item": {"n": 1}}
    assert http.post("/fine_tuning/alpha/graders/validate", json={"grader": grader}).status_code == 200
    refused = http.post("/fine_tuning/alpha/graders/run", json=body)
    assert (refused.status_code, refused.json()["error"]["code"]) == (400, "python_graders_not_allowed")
    with Sandbox(allow_python_graders=True) as sandbox:
        client = sandbox.client()
        done = client.fine_tuning.alpha.graders.run(**body)
        assert done.metadata.errors.python_grader_runtime_error
        assert "ZeroDivisionError" in (done.metadata.errors.python_grader_runtime_error_details or "")


def test_refused_graders(http: httpx.Client) -> None:
    for path in ("run", "validate"):
        body: Dict[str, Any] = {"grader": {**GRADER, "operation": "is"}}
        if path == "run":
            body["model_sample"] = "x"
        answer = http.post(f"/fine_tuning/alpha/graders/{path}", json=body)
        assert (answer.status_code, answer.json()["error"]["param"]) == (400, "grader.operation")


async def _awaited(sandbox: Sandbox) -> None:
    client = sandbox.async_client(_strict_response_validation=True)
    content = "\n".join(map(json.dumps, CHAT)).encode()
    file = await client.files.create(file=("a.jsonl", content), purpose="fine-tune")
    job = await client.fine_tuning.jobs.create(model="gpt-4o-mini", training_file=file.id)
    done = await client.fine_tuning.jobs.retrieve(job.id)
    assert done.status == "succeeded"
    assert len([event async for event in client.fine_tuning.jobs.list_events(job.id)]) > 90
    assert len([each async for each in client.fine_tuning.checkpoints.list(job.id)]) == 3
    name = done.fine_tuned_model or ""
    await client.fine_tuning.checkpoints.permissions.create(name, project_ids=["p"])
    assert [each.project_id async for each in client.fine_tuning.checkpoints.permissions.list(name)] == ["p"]
    assert (await client.fine_tuning.alpha.graders.validate(grader=GRADER)).grader is not None
    assert (await client.models.delete(name)).deleted


def test_async(sandbox: Sandbox) -> None:
    import anyio

    anyio.run(_awaited, sandbox)
