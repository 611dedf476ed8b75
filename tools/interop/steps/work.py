"""What goes on after the call: batches, fine-tuning, graders, evals."""

from __future__ import annotations

import json
import warnings
from typing import Any, Dict

import openai

from ..kit import CHAT, HELLO, check, lenient, lines, missing, need, paged, refused, same, step, until, upload


@step
def batches(client: Any) -> None:
    calls = client.batches
    url = "/v1/chat/completions"
    rows = [
        {"custom_id": f"r{at}", "method": "POST", "url": url, "body": {"model": CHAT, "messages": messages}}
        for at, messages in enumerate([HELLO, HELLO, []])
    ]
    file = upload(client, lines(*rows), "requests.jsonl", "batch")
    made = calls.create(input_file_id=file, endpoint=url, completion_window="24h", metadata={"a": "b"})
    done = until(lambda: calls.retrieve(made.id), "completed")
    counts = done.request_counts
    same((counts.total, counts.completed, counts.failed), (3, 2, 1), "counts")
    found = [json.loads(row) for row in client.files.content(done.output_file_id).text.splitlines()]
    same([row["custom_id"] for row in found], ["r0", "r1"], "ids")
    check(found[0]["response"]["body"]["choices"][0]["message"]["content"], "no text")
    check(client.files.content(done.error_file_id).text, "no errors")
    other = calls.create(input_file_id=file, endpoint=url, completion_window="24h")
    check(calls.cancel(other.id).status in ("cancelling", "cancelled"), "not cancelled")
    paged(calls.list, [made.id, other.id])
    missing(calls.retrieve, "batch_none")
    refused(openai.BadRequestError, calls.create, input_file_id=file, endpoint="/v1/none", completion_window="24h")


TRAINING = lines(
    *(
        {"messages": [{"role": "user", "content": f"Q{at}"}, {"role": "assistant", "content": f"A{at}"}]}
        for at in range(12)
    )
)


@step
def fine_tuning(client: Any) -> None:
    calls = client.fine_tuning.jobs
    base = "gpt-4o-mini-2024-07-18"
    made = calls.create(model=base, training_file=upload(client, TRAINING, "t.jsonl", "fine-tune"), suffix="tour")
    done = until(lambda: calls.retrieve(made.id), "succeeded")
    events = [*calls.list_events(made.id)]
    check(len(events) > 3, "no events")
    paged(calls.list_events, [each.id for each in events[::-1]], made.id)
    points = [*calls.checkpoints.list(made.id)]
    check(points, "no checkpoints")
    paged(calls.checkpoints.list, [each.id for each in points[::-1]], made.id)
    own = client.chat.completions.create(model=done.fine_tuned_model, messages=HELLO)
    same(own.model, done.fine_tuned_model, "model")
    permissions = client.fine_tuning.checkpoints.permissions
    name = points[-1].fine_tuned_model_checkpoint
    given = [permissions.create(name, project_ids=[project]).data[0] for project in ("one", "two")]
    paged(permissions.list, [each.id for each in given], name, orders=("ascending", "descending"))
    same([each.id for each in permissions.list(name, project_id="two")], [given[1].id], "permissions")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the older name
        same([each.id for each in permissions.retrieve(name, limit=1).data], [given[1].id], "permissions")
    refused(openai.BadRequestError, permissions.create, name, project_ids=[], expect={"param": "project_ids"})
    check(permissions.delete(given[0].id, fine_tuned_model_checkpoint=name).deleted, "not deleted")
    again = calls.create(model=base, training_file=made.training_file)
    paged(calls.list, [made.id, again.id])
    check(client.models.delete(done.fine_tuned_model).deleted, "not deleted")
    missing(client.models.retrieve, done.fine_tuned_model)
    missing(calls.retrieve, "ftjob-none")


@lenient("paused is no status of the types", here=False)
def fine_tuning_stops(client: Any) -> None:
    calls = client.fine_tuning.jobs
    file = upload(client, TRAINING, "t.jsonl", "fine-tune")
    made = calls.create(model="gpt-4o-mini-2024-07-18", training_file=file)
    until(lambda: calls.retrieve(made.id), "running")
    same(calls.pause(made.id).status, "paused", "status")
    calls.resume(made.id)
    same(calls.cancel(made.id).status, "cancelled", "status")
    refused(openai.BadRequestError, calls.cancel, made.id)


@step
def fine_tuning_own(client: Any) -> None:
    need(client, "fine_tuning.checkpoints.list")
    calls = client.fine_tuning
    file = upload(client, TRAINING, "t.jsonl", "fine-tune")
    made = calls.jobs.create(model="gpt-4o-mini-2024-07-18", training_file=file)
    until(lambda: calls.jobs.retrieve(made.id), "succeeded")
    check([*calls.checkpoints.list(made.id)], "no checkpoints")


EXACT: Dict[str, Any] = {
    "type": "string_check",
    "name": "exact",
    "operation": "eq",
    "input": "{{sample.output_text}}",
    "reference": "{{item.a}}",
}


@step
def graders(client: Any) -> None:
    calls = client.fine_tuning.alpha.graders
    same(calls.validate(grader=EXACT).grader.type, "string_check", "type")
    same(calls.run(grader=EXACT, model_sample="one", item={"a": "one"}).reward, 1.0, "reward")
    same(calls.run(grader=EXACT, model_sample="two", item={"a": "one"}).reward, 0.0, "reward")
    refused(openai.BadRequestError, calls.validate, grader={"type": "none"})


@lenient("the types want an error of every run", here=False)
def evals(client: Any) -> None:
    calls = client.evals
    schema = {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]}
    config: Any = {"type": "custom", "item_schema": schema, "include_sample_schema": True}
    made = calls.create(name="Tour", data_source_config=config, testing_criteria=[EXACT])
    same(calls.retrieve(made.id).name, "Tour", "name")
    same(calls.update(made.id, name="Other").name, "Other", "name")
    twin = calls.create(name="Twin", data_source_config=config, testing_criteria=[EXACT])
    paged(calls.list, [made.id, twin.id])
    rows = [{"item": {"a": a}, "sample": {"output_text": said}} for a, said in (("one", "one"), ("two", "no"))]
    source: Any = {"type": "jsonl", "source": {"type": "file_content", "content": rows}}
    run = calls.runs.create(made.id, data_source=source, name="First")
    done = until(lambda: calls.runs.retrieve(run.id, eval_id=made.id), "completed")
    same((done.result_counts.passed, done.result_counts.failed), (1, 1), "counts")
    items = [*calls.runs.output_items.list(run.id, eval_id=made.id, order="asc")]
    same(len(items), 2, "items")
    paged(calls.runs.output_items.list, [each.id for each in items], run.id, eval_id=made.id)
    item = calls.runs.output_items.retrieve(items[0].id, eval_id=made.id, run_id=run.id)
    same(item.id, items[0].id, "id")
    other = calls.runs.create(made.id, data_source=source)
    same(calls.runs.cancel(other.id, eval_id=made.id).status, "canceled", "status")
    paged(calls.runs.list, [run.id, other.id], made.id)
    check(calls.runs.delete(run.id, eval_id=made.id).deleted, "not deleted")
    missing(calls.runs.retrieve, run.id, eval_id=made.id)
    check(calls.delete(made.id).deleted, "not deleted")
    missing(calls.retrieve, made.id)
