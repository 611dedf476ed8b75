"""Evals: what they are made of, their runs over every kind of data, and what comes of each item."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, List

import httpx
import pytest

import openai
from openai import OpenAI
from openai.types.evals import RunRetrieveResponse
from openai_sandbox import Sandbox

SCHEMA = {"type": "object", "properties": {"q": {"type": "string"}, "a": {"type": "string"}}, "required": ["q"]}
CUSTOM: Dict[str, Any] = {"type": "custom", "item_schema": SCHEMA, "include_sample_schema": True}
EXACT: Dict[str, Any] = {
    "type": "string_check",
    "name": "exact",
    "operation": "eq",
    "input": "{{sample.output_text}}",
    "reference": "{{item.a}}",
}
NEAR: Dict[str, Any] = {**EXACT, "type": "text_similarity", "name": "near", "evaluation_metric": "fuzzy_match"}
NEAR["pass_threshold"] = 0.6
del NEAR["operation"]
JUDGED = [{"role": "user", "content": "Is this right? {{sample.output_text}}"}]
LABEL: Dict[str, Any] = {
    "type": "label_model",
    "name": "label",
    "model": "gpt-4o",
    "input": JUDGED,
    "labels": ["yes", "no"],
    "passing_labels": ["yes", "no"],
}
SCORE: Dict[str, Any] = {"type": "score_model", "name": "score", "model": "o3-mini", "input": JUDGED, "range": [0, 10]}
PYTHON: Dict[str, Any] = {
    "type": "python",
    "name": "python",
    "source": "def grade(sample, item):\n    return len(sample['output_text']) / 10",
    "pass_threshold": 0.4,
}
ASK = {
    "type": "template",
    "template": [{"role": "developer", "content": "Be brief."}, {"role": "user", "content": "{{item.q}}"}],
}


def content(*entries: Dict[str, Any]) -> Dict[str, Any]:
    return {"type": "file_content", "content": list(entries)}


def entry(q: str, a: str, said: str) -> Dict[str, Any]:
    return {"item": {"q": q, "a": a}, "sample": {"output_text": said}}


JSONL: Dict[str, Any] = {
    "type": "jsonl",
    "source": content(entry("1", "one", "one"), entry("2", "two", "twa"), entry("3", "x", "y")),
}


@pytest.fixture
def client(sandbox: Sandbox) -> OpenAI:
    return sandbox.client(_strict_response_validation=True, max_retries=0)


def make(client: OpenAI, *criteria: Dict[str, Any], config: Any = CUSTOM) -> str:
    return client.evals.create(data_source_config=config, testing_criteria=list(criteria or (EXACT,))).id


def run(client: OpenAI, id: str, source: Any, **options: Any) -> RunRetrieveResponse:
    made = client.evals.runs.create(id, data_source=source, **options)
    assert made.status == "queued"
    return client.evals.runs.retrieve(made.id, eval_id=id)


def items(client: OpenAI, done: Any, **options: Any) -> List[Any]:
    return [*client.evals.runs.output_items.list(done.id, eval_id=done.eval_id, **options)]


def events(sandbox: Sandbox) -> List[str]:
    return [event["type"] for event in sandbox.state.all("event")]


# evals


def test_the_life_of_an_eval(sandbox: Sandbox, time: Any) -> None:
    client = sandbox.client(_strict_response_validation=True)
    made = client.evals.create(data_source_config=CUSTOM, testing_criteria=[EXACT], name="Sums", metadata={"a": "b"})
    assert (made.name, made.metadata, made.created_at) == ("Sums", {"a": "b"}, int(time.now))
    assert made.data_source_config.to_dict() == {
        "type": "custom",
        "schema": {
            "type": "object",
            "properties": {"item": SCHEMA, "sample": {"type": "object"}},
            "required": ["item", "sample"],
        },
    }
    (criterion,) = made.testing_criteria
    assert criterion.to_dict() == {**EXACT, "id": criterion.to_dict()["id"]}
    assert client.evals.retrieve(made.id).to_dict() == made.to_dict()
    assert client.evals.update(made.id, name="Products").name == "Products"
    changed = client.evals.update(made.id, metadata={"c": "d"})
    assert (changed.name, changed.metadata) == ("Products", {"c": "d"})
    assert client.evals.delete(made.id).to_dict() == {"object": "eval.deleted", "deleted": True, "eval_id": made.id}
    for call in (client.evals.retrieve, client.evals.update, client.evals.delete, client.evals.runs.list):
        with pytest.raises(openai.NotFoundError, match=made.id):
            call(made.id)


def test_list(client: OpenAI, time: Any) -> None:
    ids = []
    for _ in range(3):
        ids.append(make(client))
        time.now += 1
    client.evals.update(ids[0], name="touched")
    assert [each.id for each in client.evals.list(limit=2)] == ids
    assert [each.id for each in client.evals.list(order="desc")] == ids[::-1]
    assert [each.id for each in client.evals.list(order_by="updated_at", limit=1)] == [ids[1], ids[2], ids[0]]


@pytest.mark.parametrize("kind", ["logs", "stored_completions"])
def test_other_configs(client: OpenAI, kind: str) -> None:
    id = make(client, config={"type": kind, "metadata": {"use": "chat"}})
    config = client.evals.retrieve(id).data_source_config.to_dict()
    assert (config["type"], config["metadata"]) == (kind, {"use": "chat"})
    assert config["schema"]["required"] == ["item", "sample"]


@pytest.mark.parametrize(
    ("config", "criteria", "param"),
    [
        ({"type": "other"}, [EXACT], "data_source_config.type"),
        ({"type": "custom"}, [EXACT], "data_source_config.item_schema"),
        ({"type": "custom", "item_schema": {"type": "thing"}}, [EXACT], "data_source_config.item_schema"),
        ({**CUSTOM, "include_sample_schema": 1}, [EXACT], "data_source_config.include_sample_schema"),
        ({"type": "logs", "metadata": []}, [EXACT], "data_source_config.metadata"),
        ({"type": "logs", "metadata": {"a": 1}}, [EXACT], "metadata.a"),
        (CUSTOM, [], "testing_criteria"),
        (CUSTOM, [1], "testing_criteria[0]"),
        (CUSTOM, [EXACT, {**EXACT, "operation": "is"}], "testing_criteria[1].operation"),
        (CUSTOM, [{**NEAR, "pass_threshold": None}], "testing_criteria[0].pass_threshold"),
        (CUSTOM, [{**SCORE, "pass_threshold": "high"}], "testing_criteria[0].pass_threshold"),
        (
            CUSTOM,
            [{"type": "multi", "name": "m", "graders": EXACT, "calculate_output": "exact"}],
            "testing_criteria[0].type",
        ),
        (CUSTOM, [PYTHON], "testing_criteria[0]"),
        (CUSTOM, [{**EXACT, "input": "{{item.b}}"}], "testing_criteria[0]"),
        (CUSTOM, [{**EXACT, "input": "{{other.b}}"}], "testing_criteria[0]"),
        (CUSTOM, [{**EXACT, "input": "{{}}"}], "testing_criteria[0]"),
        ({**CUSTOM, "include_sample_schema": False}, [EXACT], "testing_criteria[0]"),
    ],
)
def test_refused_evals(sandbox: Sandbox, client: OpenAI, config: Any, criteria: Any, param: str) -> None:
    with pytest.raises(openai.BadRequestError) as caught:
        client.evals.create(data_source_config=config, testing_criteria=criteria)
    assert caught.value.param == param
    assert sandbox.state.count("eval") == 0


# runs


def test_answers_that_come_with_the_data(sandbox: Sandbox, client: OpenAI) -> None:
    id = make(client, EXACT, NEAR)
    done = run(client, id, JSONL, name="first", metadata={"a": "b"})
    assert (done.status, done.name, done.metadata, done.eval_id) == ("completed", "first", {"a": "b"}, id)
    assert done.result_counts.to_dict() == {"total": 3, "passed": 1, "failed": 2, "errored": 0}
    names = [each.to_dict()["id"] for each in client.evals.retrieve(id).testing_criteria]
    assert [each.to_dict() for each in done.per_testing_criteria_results] == [
        {"testing_criteria": names[0], "passed": 1, "failed": 2},
        {"testing_criteria": names[1], "passed": 2, "failed": 1},
    ]
    assert done.per_model_usage == []
    assert done.id in done.report_url
    found = items(client, done)
    assert [each.status for each in found] == ["pass", "fail", "fail"]
    assert [[result.score for result in each.results] for each in found][:2] == [[1, 1], [0, pytest.approx(2 / 3)]]
    assert found[1].datasource_item == {"q": "2", "a": "two"}
    assert [each.datasource_item_id for each in found] == [0, 1, 2]
    assert found[1].sample.output[0].content == "twa"
    assert [each.id for each in items(client, done, status="fail", limit=1)] == [each.id for each in found[1:]]
    one = client.evals.runs.output_items.retrieve(found[0].id, eval_id=id, run_id=done.id)
    assert one.to_dict() == found[0].to_dict()
    assert events(sandbox) == ["eval.run.succeeded"]


@pytest.mark.parametrize("kind", ["completions", "responses"])
def test_a_model_answers(sandbox: Sandbox, client: OpenAI, kind: str) -> None:
    id = make(client, {**EXACT, "operation": "ilike"})
    given = [{"item": {"q": "Say the word tide.", "a": "tide"}}, {"item": {"q": "What is a cat?", "a": "zebra"}}]
    sampling = {"temperature": 0.5, "max_completion_tokens": 500, "seed": 3, "top_p": 0.9, "reasoning_effort": None}
    source = {
        "type": kind,
        "model": "gpt-4o-mini",
        "source": content(*given),
        "input_messages": ASK,
        "sampling_params": sampling,
    }
    done = run(client, id, source)
    assert (done.status, done.model, done.name) == ("completed", "gpt-4o-mini", "gpt-4o-mini")
    assert done.result_counts.to_dict() == {"total": 2, "passed": 1, "failed": 1, "errored": 0}
    first, second = items(client, done)
    assert [message.content for message in first.sample.input] == ["Be brief.", "Say the word tide."]
    assert "tide" in first.sample.output[0].content.lower()
    shown = first.sample
    assert (shown.model, shown.temperature, shown.top_p, shown.seed) == ("gpt-4o-mini", 0.5, 0.9, 3)
    assert (shown.max_completion_tokens, shown.finish_reason, shown.error) == (500, "stop", None)
    (usage,) = done.per_model_usage
    assert (usage.run_model_name, usage.invocation_count) == ("gpt-4o-mini", 2)
    assert usage.total_tokens == first.sample.usage.total_tokens + second.sample.usage.total_tokens
    assert sandbox.state.count("chat") + sandbox.state.count("response") == 0


def test_the_same_run_twice_gives_the_same(client: OpenAI) -> None:
    id = make(client, SCORE)
    source = {"type": "completions", "model": "gpt-4o", "source": content({"item": {"q": "Hi"}}), "input_messages": ASK}
    one, other = (items(client, run(client, id, source))[0] for _ in range(2))
    assert one.results == other.results
    assert one.sample == other.sample


def test_a_reference_to_messages(client: OpenAI) -> None:
    id = make(client, {**EXACT, "operation": "ne"}, config={**CUSTOM, "item_schema": {"type": "object"}})
    talk = [
        {"role": "user", "content": "Hi {{item.name}}"},
        {"role": "assistant", "content": "Hello"},
        {"role": "user", "content": "Bye"},
    ]
    given = [
        {"item": {"a": "", "talk": talk, "name": "Ann"}},
        {"item": {"a": "", "talk": "Only text"}},
        {"item": {"a": "", "talk": [1]}},
        {"item": {"a": ""}},
    ]
    source = {
        "type": "responses",
        "model": "gpt-4o",
        "source": content(*given),
        "input_messages": {"type": "item_reference", "item_reference": "item.talk"},
    }
    found = items(client, run(client, id, source))
    assert [message.content for message in found[0].sample.input] == ["Hi Ann", "Hello", "Bye"]
    assert [message.content for message in found[1].sample.input] == ["Only text"]
    assert [each.status for each in found] == ["pass", "pass", "error", "error"]
    assert [each.sample.error.code for each in found[2:]] == ["invalid_type", "invalid_variable"]


def test_data_in_a_file(client: OpenAI) -> None:
    id = make(client)
    text = "\n".join(json.dumps(entry(str(at), "a", "a" if at % 2 else "b")) for at in range(45)) + "\n\n"
    file = client.files.create(file=("data.jsonl", text.encode()), purpose="evals")
    done = run(client, id, {"type": "jsonl", "source": {"type": "file_id", "id": file.id}})
    assert done.result_counts.to_dict() == {"total": 45, "passed": 22, "failed": 23, "errored": 0}
    assert [each.datasource_item_id for each in items(client, done, order="desc", limit=10)] == [*range(44, -1, -1)]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "Line 1"),
        ('{"item": {"q": "x"}}\n[]', "Line 2"),
        ('{"item": {"a": "x"}}', "does not fit"),
        ('{"item": {"q": "x"}, "sample": 1}', "sample"),
        ("\n", "no items"),
    ],
)
def test_a_file_that_is_no_data(sandbox: Sandbox, client: OpenAI, text: str, message: str) -> None:
    id = make(client)
    file = client.files.create(file=("data.jsonl", text.encode()), purpose="evals")
    failed = run(client, id, {"type": "jsonl", "source": {"type": "file_id", "id": file.id}})
    assert (failed.status, failed.error.code) == ("failed", "invalid_data_source")
    assert message in failed.error.message
    assert failed.result_counts.total == 0
    assert events(sandbox) == ["eval.run.failed"]
    assert sandbox.state.count("eval.rows", parent=failed.id) == 0


def test_a_file_that_is_gone(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.speed.set("evals", polls=1)
    id = make(client)
    file = client.files.create(file=("data.jsonl", b"{}"), purpose="evals")
    made = client.evals.runs.create(id, data_source={"type": "jsonl", "source": {"type": "file_id", "id": file.id}})
    client.files.delete(file.id)
    assert client.evals.runs.retrieve(made.id, eval_id=id).status == "failed"


def stored(client: OpenAI, question: str, **options: Any) -> None:
    messages: Any = [{"role": "user", "content": [{"type": "text", "text": question}]}]
    client.chat.completions.create(**{"model": "gpt-4o", "messages": messages, "store": True, **options})


def test_stored_completions(client: OpenAI, time: Any) -> None:
    stored(client, "Say the word tide.", metadata={"use": "chat", "n": "1"})
    stored(client, "Say the word moon.", metadata={"use": "chat"})
    stored(client, "Say the word moon.", metadata={"use": "chat"}, model="gpt-4o-mini")
    stored(client, "Say the word sun.")
    grader = {**EXACT, "operation": "ilike", "reference": "moon"}
    id = make(client, grader, config={"type": "stored_completions", "metadata": {"use": "chat"}})
    plain = client.evals.runs.create(id)  # what the eval looks at
    done = client.evals.runs.retrieve(plain.id, eval_id=id)
    assert done.result_counts.to_dict() == {"total": 3, "passed": 2, "failed": 1, "errored": 0}
    first = items(client, done)[0]
    assert first.datasource_item["input"] == [{"role": "user", "content": "Say the word tide."}]
    assert "tide" in first.datasource_item["output"].lower()
    assert first.sample.model == "gpt-4o"

    def total(**filters: Any) -> int:
        source = {"type": "completions", "source": {"type": "stored_completions", **filters}}
        return run(client, id, source).result_counts.total

    assert total(model="gpt-4o") == 2
    assert total(metadata={"n": "1"}) == 1
    assert total(limit=1) == 1
    assert total(created_after=int(time.now) + 1) == 0
    assert total(created_before=int(time.now)) == 3
    again = {"type": "completions", "model": "gpt-4o-mini", "source": {"type": "stored_completions", "limit": 1}}
    sampled = run(client, id, again)
    assert [usage.run_model_name for usage in sampled.per_model_usage] == ["gpt-4o-mini"]
    assert items(client, sampled)[0].sample.input[0].content == "Say the word tide."


def test_stored_responses(client: OpenAI) -> None:
    client.responses.create(
        model="gpt-4o", input="Say the word tide.", instructions="Be kind.", user="u1", metadata={"a": "b"}
    )
    client.responses.create(model="gpt-4o-mini", input="Say the word moon.", temperature=0.5)
    id = make(client, {**EXACT, "operation": "ilike", "reference": "tide"}, config={"type": "logs"})
    made = client.evals.runs.create(id)
    done = client.evals.runs.retrieve(made.id, eval_id=id)
    assert done.result_counts.to_dict() == {"total": 2, "passed": 1, "failed": 1, "errored": 0}
    first = items(client, done)[0]
    assert [message.role for message in first.sample.input] == ["system", "user"]

    def total(**filters: Any) -> int:
        return run(client, id, {"type": "responses", "source": {"type": "responses", **filters}}).result_counts.total

    for filters in (
        {"model": "gpt-4o"},
        {"temperature": 0.5},
        {"users": ["u1"]},
        {"instructions_search": "kind"},
        {"metadata": {"a": "b"}},
        {"limit": 1},
    ):
        assert total(**filters) == 1, filters
    assert total(tools=["web_search"]) == total(reasoning_effort="high") == 0
    again = {"type": "responses", "model": "gpt-4o-mini", "source": {"type": "responses", "users": ["u1"]}}
    assert items(client, run(client, id, again))[0].sample.model == "gpt-4o-mini"


def test_judging_models(client: OpenAI) -> None:
    done = run(client, make(client, LABEL, SCORE), JSONL)
    assert {usage.run_model_name: usage.invocation_count for usage in done.per_model_usage} == {
        "gpt-4o": 3,
        "o3-mini": 3,
    }
    label, score = items(client, done)[0].results
    assert (label.passed, label.score, label.sample["label"] in ("yes", "no")) == (True, 1, True)
    assert 0 <= score.score <= 10
    assert score.passed == (score.score >= 5)
    assert json.loads(score.sample["output"][0]["content"])["result"] == score.score
    tasteless = run(client, make(client, {**LABEL, "passing_labels": ["yes"], "labels": ["yes", "no"]}), JSONL)
    assert tasteless.result_counts.passed + tasteless.result_counts.failed == 3


def test_errors_of_graders_and_models(client: OpenAI) -> None:
    failed = run(client, make(client, {**SCORE, "model": "gpt-0"}, EXACT), JSONL)
    assert (failed.status, failed.result_counts.errored) == ("completed", 3)
    result = items(client, failed)[0].results[0]
    assert (result.passed, result.sample["error"]["code"]) == (False, "model_grader_server_error")
    source = {"type": "completions", "model": "gpt-0", "source": content({"item": {"q": "x"}}), "input_messages": ASK}
    unknown = run(client, make(client), source)
    (item,) = items(client, unknown)
    assert (item.status, item.sample.error.code, item.results) == ("error", "model_not_found", [])
    assert unknown.result_counts.errored == 1


def test_python(time: Any) -> None:
    with Sandbox(clock=time, allow_python_graders=True) as sandbox:
        client = sandbox.client()
        done = run(
            client,
            make(client, PYTHON),
            {"type": "jsonl", "source": content(entry("1", "a", "four"), entry("1", "a", "one"))},
        )
        assert [each.results[0].score for each in items(client, done)] == [0.4, 0.3]
        assert [each.status for each in items(client, done)] == ["pass", "fail"]


@pytest.mark.parametrize(
    ("source", "param"),
    [
        (None, "data_source"),
        ({}, "data_source.type"),
        ({"type": "other"}, "data_source.type"),
        ({"type": "jsonl"}, "data_source.source"),
        ({"type": "jsonl", "source": {"type": "responses"}}, "data_source.source.type"),
        ({"type": "jsonl", "source": {"type": "file_id", "id": "file-0"}}, "data_source.source.id"),
        ({"type": "jsonl", "source": content()}, "data_source.source.content"),
        ({"type": "jsonl", "source": {"type": "file_content"}}, "data_source.source.content"),
        ({"type": "jsonl", "source": content({"q": "x"})}, "data_source.source.content[0]"),
        ({"type": "jsonl", "source": content({"item": {"q": 1}})}, "data_source.source.content[0]"),
        ({"type": "completions", "source": content({"item": {"q": "x"}})}, "data_source.model"),
        (
            {"type": "completions", "source": content({"item": {"q": "x"}}), "model": "gpt-4o"},
            "data_source.input_messages",
        ),
        ({"type": "completions", "source": {"type": "stored_completions", "limit": 0}}, "data_source.source.limit"),
        ({"type": "completions", "source": {"type": "stored_completions", "model": 1}}, "data_source.source.model"),
        ({"type": "responses", "source": {"type": "responses", "users": "u"}}, "data_source.source.users"),
        ({"type": "responses", "source": {"type": "responses", "metadata": 1}}, "data_source.source.metadata"),
        ({"type": "responses", "source": {"type": "responses"}, "model": 1}, "data_source.model"),
        (
            {"type": "responses", "source": {"type": "responses"}, "input_messages": {"type": "x"}},
            "data_source.input_messages.type",
        ),
        (
            {
                "type": "responses",
                "source": {"type": "responses"},
                "input_messages": {"type": "template", "template": []},
            },
            "data_source.input_messages.template",
        ),
        (
            {
                "type": "responses",
                "source": {"type": "responses"},
                "input_messages": {"type": "item_reference", "item_reference": "x"},
            },
            "data_source.input_messages.item_reference",
        ),
        (
            {"type": "responses", "source": {"type": "responses"}, "sampling_params": {"stream": True}},
            "data_source.sampling_params.stream",
        ),
        (
            {"type": "responses", "source": {"type": "responses"}, "sampling_params": {"temperature": 3}},
            "data_source.sampling_params.temperature",
        ),
        (
            {"type": "responses", "source": {"type": "responses"}, "sampling_params": {"tools": {}}},
            "data_source.sampling_params.tools",
        ),
    ],
)
def test_refused_runs(sandbox: Sandbox, http: httpx.Client, client: OpenAI, source: Any, param: str) -> None:
    body = {} if source is None else {"data_source": source}
    answer = http.post(f"/evals/{make(client)}/runs", json=body)
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, param)
    assert sandbox.state.count("eval.run") == 0


def test_steps_cancel_and_delete(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.speed.set("evals", polls=1)
    id = make(client)
    source = {"type": "jsonl", "source": content(*(entry(str(at), "a", "a") for at in range(45)))}
    made = client.evals.runs.create(id, data_source=source)
    seen = []
    for _ in range(2):
        found = client.evals.runs.retrieve(made.id, eval_id=id)
        seen.append((found.status, found.result_counts.total))
    assert seen == [("in_progress", 0), ("in_progress", 20)]
    canceled = client.evals.runs.cancel(made.id, eval_id=id)
    assert (canceled.status, canceled.result_counts.total) == ("canceled", 20)
    assert client.evals.runs.retrieve(made.id, eval_id=id).status == "canceled"
    assert events(sandbox) == ["eval.run.canceled"]
    with pytest.raises(openai.BadRequestError, match="canceled"):
        client.evals.runs.cancel(made.id, eval_id=id)
    other = client.evals.runs.create(id, data_source=source)
    assert [each.id for each in client.evals.runs.list(id)] == [made.id, other.id]
    assert [each.id for each in client.evals.runs.list(id, status="queued")] == [other.id]
    assert [each.id for each in client.evals.runs.list(id, order="desc", limit=1)] == [other.id, made.id]
    deleted = client.evals.runs.delete(made.id, eval_id=id)
    assert deleted.to_dict() == {"object": "eval.run.deleted", "deleted": True, "run_id": made.id}
    assert sandbox.state.count("eval.item", parent=made.id) == 0
    for call in (
        client.evals.runs.retrieve,
        client.evals.runs.delete,
        client.evals.runs.cancel,
        client.evals.runs.output_items.list,
    ):
        with pytest.raises(openai.NotFoundError, match=made.id):
            call(made.id, eval_id=id)
    with pytest.raises(openai.NotFoundError, match="outputitem_0"):
        client.evals.runs.output_items.retrieve("outputitem_0", eval_id=id, run_id=other.id)
    with pytest.raises(openai.NotFoundError, match="run"):
        client.evals.runs.retrieve(other.id, eval_id=make(client))
    client.evals.delete(id)
    assert sandbox.state.all("work") == []
    assert sandbox.state.count("eval.run", parent=id) == 0


def test_a_run_goes_on_after_a_restart(tmp_path: Path) -> None:
    with Sandbox(data=tmp_path) as sandbox:
        sandbox.speed.set("evals", polls=1)
        client = sandbox.client()
        id = make(client)
        source = {"type": "jsonl", "source": content(*(entry(str(at), "a", "a") for at in range(25)))}
        made = client.evals.runs.create(id, data_source=source)
        for _ in range(2):
            client.evals.runs.retrieve(made.id, eval_id=id)
    with Sandbox(data=tmp_path) as sandbox:
        done = sandbox.client().evals.runs.retrieve(made.id, eval_id=id)
        assert (done.status, done.result_counts.passed) == ("completed", 25)


async def _awaited(sandbox: Sandbox) -> None:
    client = sandbox.async_client()
    made = await client.evals.create(data_source_config=CUSTOM, testing_criteria=[EXACT])
    started = await client.evals.runs.create(made.id, data_source=JSONL)
    done = await client.evals.runs.retrieve(started.id, eval_id=made.id)
    assert done.status == "completed"
    found = [each async for each in client.evals.runs.output_items.list(done.id, eval_id=made.id, limit=1)]
    assert [each.status for each in found] == ["pass", "fail", "fail"]
    await client.evals.runs.delete(done.id, eval_id=made.id)
    await client.evals.delete(made.id)
    assert [each async for each in client.evals.list()] == []


def test_async(sandbox: Sandbox) -> None:
    import anyio

    anyio.run(_awaited, sandbox)
