"""Batches over their whole life: the file, the run, what comes of it, and what ends it early."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, List, Optional

import pytest

import openai
from openai import OpenAI
from openai.types import Batch
from openai_sandbox import Sandbox

CHAT = "/v1/chat/completions"


def line(at: int, url: str = CHAT, **body: Any) -> Dict[str, Any]:
    if not body:
        body = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": f"Number {at}"}]}
    return {"custom_id": f"r{at}", "method": "POST", "url": url, "body": body}


def upload(client: OpenAI, lines: Any, purpose: Any = "batch") -> str:
    text = lines if isinstance(lines, bytes) else "".join(json.dumps(each) + "\n" for each in lines).encode()
    return client.files.create(file=("requests.jsonl", text), purpose=purpose).id


def start(client: OpenAI, lines: Any, endpoint: Any = CHAT, **options: Any) -> Batch:
    return client.batches.create(
        input_file_id=upload(client, lines), endpoint=endpoint, completion_window="24h", **options
    )


def results(client: OpenAI, id: Optional[str]) -> List[Dict[str, Any]]:
    assert id is not None
    return [json.loads(each) for each in client.files.content(id).text.splitlines()]


def events(sandbox: Sandbox) -> List[str]:
    return [event["type"] for event in sandbox.state.all("event")]


@pytest.fixture
def client(sandbox: Sandbox) -> OpenAI:
    return sandbox.client(_strict_response_validation=True, max_retries=0)


def test_a_batch_runs(sandbox: Sandbox, client: OpenAI, time: Any) -> None:
    batch = start(client, [line(1), line(2), line(3, model="gpt-4o-mini", messages=[])], metadata={"a": "b"})
    assert (batch.status, batch.metadata, batch.endpoint) == ("validating", {"a": "b"}, CHAT)
    assert batch.expires_at == batch.created_at + 24 * 3600

    done = client.batches.retrieve(batch.id)
    assert done.status == "completed"
    assert done.request_counts is not None
    assert done.request_counts.to_dict() == {"total": 3, "completed": 2, "failed": 1}
    assert done.in_progress_at == done.finalizing_at == done.completed_at == int(time.now)
    assert done.errors is None
    assert events(sandbox) == ["batch.completed"]
    assert sandbox.state.all("event")[0]["data"] == {"id": batch.id}

    good = results(client, done.output_file_id)
    assert [each["custom_id"] for each in good] == ["r1", "r2"]
    assert all(each["id"].startswith("batch_req_") and each["error"] is None for each in good)
    assert {each["response"]["status_code"] for each in good} == {200}
    assert len({each["response"]["request_id"] for each in good}) == 2
    bodies = [each["response"]["body"] for each in good]
    assert all(body["object"] == "chat.completion" for body in bodies)
    (bad,) = results(client, done.error_file_id)
    assert (bad["custom_id"], bad["response"]["status_code"]) == ("r3", 400)
    assert bad["response"]["body"]["error"]["param"] == "messages"

    assert done.usage is not None
    assert done.usage.input_tokens == sum(body["usage"]["prompt_tokens"] for body in bodies)
    assert done.usage.output_tokens == sum(body["usage"]["completion_tokens"] for body in bodies)
    assert done.usage.total_tokens == done.usage.input_tokens + done.usage.output_tokens
    assert client.files.retrieve(done.output_file_id or "").purpose == "batch_output"


def test_a_line_answers_as_the_call_itself_would(client: OpenAI) -> None:
    body = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "What is a tide?"}]}
    direct = client.chat.completions.create(**body)
    batch = client.batches.retrieve(start(client, [line(1, **body)]).id)
    (result,) = results(client, batch.output_file_id)
    assert result["response"]["body"]["choices"][0]["message"]["content"] == direct.choices[0].message.content


@pytest.mark.parametrize(
    ("endpoint", "body", "object"),
    [
        ("/v1/responses", {"model": "gpt-4o", "input": "Hi"}, "response"),
        ("/v1/embeddings", {"model": "text-embedding-3-small", "input": ["a", "b"]}, "list"),
        ("/v1/completions", {"model": "gpt-3.5-turbo-instruct", "prompt": "Hi"}, "text_completion"),
    ],
)
def test_endpoints(client: OpenAI, endpoint: str, body: Dict[str, Any], object: str) -> None:
    batch = client.batches.retrieve(start(client, [line(1, endpoint, **body)], endpoint).id)
    (result,) = results(client, batch.output_file_id)
    assert result["response"]["body"]["object"] == object
    assert batch.error_file_id is None
    assert batch.usage is not None
    assert batch.usage.input_tokens > 0
    assert batch.model == body["model"]


def test_streams_are_no_part_of_it(client: OpenAI) -> None:
    request = line(1)
    request["body"]["stream"] = True
    batch = client.batches.retrieve(start(client, [request]).id)
    (result,) = results(client, batch.error_file_id)
    assert result["response"]["status_code"] == 400
    assert result["response"]["body"]["error"]["param"] == "stream"
    assert (batch.status, batch.output_file_id) == ("completed", None)


GOOD = json.dumps(line(1)).encode()


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"\n", [(None, "empty_file", None)]),
        (b"{", [(1, "invalid_json_line", None)]),
        (b"[]\n" + GOOD + b"\n\n\xff\n", [(1, "invalid_json_line", None), (4, "invalid_json_line", None)]),
        (b'{"custom_id": NaN}', [(1, "invalid_json_line", None)]),
        (b"[" * 100_000, [(1, "invalid_json_line", None)]),
        (GOOD + b"\n" + GOOD, [(2, "duplicate_custom_id", "custom_id")]),
        (GOOD.replace(b"custom_id", b"other"), [(1, "missing_required_parameter", "custom_id")]),
        (GOOD.replace(b'"r1"', b"1"), [(1, "invalid_type", "custom_id")]),
        (GOOD.replace(b'"r1"', b'""'), [(1, "empty_string", "custom_id")]),
        (GOOD.replace(b"POST", b"GET"), [(1, "invalid_method", "method")]),
        (GOOD.replace(b"/v1/chat", b"/v1/other"), [(1, "mismatched_url", "url")]),
        (b'{"custom_id":"a","method":"POST","url":"/v1/chat/completions","body":[]}', [(1, "invalid_type", "body")]),
        (
            GOOD + b"\n" + GOOD.replace(b"r1", b"r2").replace(b"gpt-4o-mini", b"gpt-4o"),
            [(2, "mismatched_model", "body.model")],
        ),
    ],
)
def test_bad_files(sandbox: Sandbox, client: OpenAI, content: bytes, expected: Any) -> None:
    batch = client.batches.retrieve(start(client, content).id)
    assert batch.status == "failed"
    assert batch.failed_at is not None
    assert batch.errors is not None
    assert [(error.line, error.code, error.param) for error in batch.errors.data or []] == expected
    assert all(error.message for error in batch.errors.data or [])
    assert (batch.output_file_id, batch.error_file_id) == (None, None)
    assert events(sandbox) == ["batch.failed"]


def test_limits(client: OpenAI, monkeypatch: pytest.MonkeyPatch) -> None:
    from openai_sandbox.domains import batch_lines

    monkeypatch.setattr(batch_lines, "MOST", 3)
    cases: List[Any] = [([line(at) for at in range(4)], CHAT, "too_many_requests")]
    body = {"model": "text-embedding-3-small", "input": ["a", "b"]}
    cases.append(([line(at, "/v1/embeddings", **body) for at in range(2)], "/v1/embeddings", "too_many_inputs"))
    for lines, endpoint, code in cases:
        batch = client.batches.retrieve(start(client, lines, endpoint).id)
        assert batch.errors is not None
        assert [error.code for error in batch.errors.data or []] == [code]


@pytest.mark.parametrize(
    ("change", "param"),
    [
        ({"endpoint": "/v1/files"}, "endpoint"),
        ({"completion_window": "1h"}, "completion_window"),
        ({"input_file_id": "file-none"}, "input_file_id"),
        ({"metadata": {"a": "x" * 513}}, "metadata.a"),
        ({"output_expires_after": {"anchor": "created_at", "seconds": 1}}, "output_expires_after.seconds"),
        ({"output_expires_after": {"anchor": "now", "seconds": 3600}}, "output_expires_after.anchor"),
    ],
)
def test_refused(sandbox: Sandbox, client: OpenAI, change: Dict[str, Any], param: str) -> None:
    options: Any = {"input_file_id": upload(client, [line(1)]), "endpoint": CHAT, "completion_window": "24h", **change}
    with pytest.raises(openai.BadRequestError) as caught:
        client.batches.create(**options)
    assert caught.value.param == param
    assert sandbox.state.count("batch") == 0


def test_the_file_must_be_meant_for_it(client: OpenAI) -> None:
    with pytest.raises(openai.BadRequestError, match="purpose 'batch'") as caught:
        client.batches.create(
            input_file_id=upload(client, [line(1)], "user_data"), endpoint="/v1/responses", completion_window="24h"
        )
    assert caught.value.code == "invalid_file_purpose"


def test_steps_can_be_watched(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.speed.set("batches", polls=1)
    batch = start(client, [line(at) for at in range(25)])
    seen = []
    for _ in range(6):
        now = client.batches.retrieve(batch.id)
        counts = now.request_counts
        assert counts is not None
        seen.append((now.status, counts.completed, counts.total))
    assert seen == [
        ("in_progress", 0, 25),
        ("in_progress", 10, 25),
        ("in_progress", 20, 25),
        ("finalizing", 25, 25),
        ("completed", 25, 25),
        ("completed", 25, 25),
    ]
    ids = [each["custom_id"] for each in results(client, client.batches.retrieve(batch.id).output_file_id)]
    assert ids == [f"r{at}" for at in range(25)]
    assert sandbox.state.count("batch.part", parent=batch.id) == 0


def test_times_are_those_of_the_steps(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.speed.set("batches", seconds=60)
    batch = start(client, [line(1)])
    sandbox.clock.advance(30 * 24 * 3600)
    done = client.batches.retrieve(batch.id)
    times = (done.in_progress_at, done.finalizing_at, done.completed_at)
    assert times == tuple(batch.created_at + 60 * at for at in (1, 2, 3))
    assert done.status == "completed"


def test_cancel_keeps_what_is_done(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.speed.set("batches", polls=1)
    batch = start(client, [line(at) for at in range(25)])
    for _ in range(2):
        client.batches.retrieve(batch.id)
    cancelling = client.batches.cancel(batch.id)
    assert cancelling.status == "cancelling"
    assert cancelling.cancelling_at is not None
    cancelled = client.batches.retrieve(batch.id)
    assert cancelled.status == "cancelled"
    assert cancelled.cancelled_at is not None
    assert len(results(client, cancelled.output_file_id)) == 10
    assert cancelled.error_file_id is None
    assert events(sandbox) == ["batch.cancelled"]
    with pytest.raises(openai.ConflictError, match="cancelled"):
        client.batches.cancel(batch.id)


def test_expiry(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.speed.set("batches", seconds=10 * 3600)
    batch = start(client, [line(at) for at in range(25)])
    sandbox.clock.advance(24 * 3600 - 1)
    assert client.batches.retrieve(batch.id).status == "in_progress"
    sandbox.clock.advance(1)
    (expired,) = client.batches.list().data
    assert (expired.status, expired.expired_at) == ("expired", batch.expires_at)
    assert len(results(client, expired.output_file_id)) == 10
    late = results(client, expired.error_file_id)
    assert [each["custom_id"] for each in late] == [f"r{at}" for at in range(10, 25)]
    assert {each["error"]["code"] for each in late} == {"batch_expired"}
    assert {each["response"] for each in late} == {None}
    assert expired.request_counts is not None
    assert expired.request_counts.to_dict() == {"total": 25, "completed": 10, "failed": 15}
    assert events(sandbox) == ["batch.expired"]
    assert sandbox.state.all("work") == []


def test_expiry_at_a_step(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.speed.set("batches", seconds=25 * 3600)
    batch = start(client, [line(1)])
    sandbox.clock.advance(26 * 3600)
    client.models.list()
    assert events(sandbox) == ["batch.expired"]
    expired = client.batches.retrieve(batch.id)
    assert (expired.status, expired.output_file_id, expired.error_file_id) == ("expired", None, None)


def test_results_expire(sandbox: Sandbox, client: OpenAI) -> None:
    batch = start(client, [line(1)], output_expires_after={"anchor": "created_at", "seconds": 3600})
    id = client.batches.retrieve(batch.id).output_file_id
    assert id is not None
    file = client.files.retrieve(id)
    assert file.expires_at == file.created_at + 3600
    sandbox.clock.advance(3600)
    with pytest.raises(openai.NotFoundError):
        client.files.content(id)


@pytest.mark.parametrize("looks", [0, 2])
def test_the_input_is_deleted_meanwhile(sandbox: Sandbox, client: OpenAI, looks: int) -> None:
    sandbox.speed.set("batches", polls=1)
    batch = start(client, [line(at) for at in range(15)])
    for _ in range(looks):
        client.batches.retrieve(batch.id)
    client.files.delete(batch.input_file_id)
    failed = client.batches.retrieve(batch.id)
    assert failed.status == "failed"
    assert failed.errors is not None
    assert failed.errors.data is not None
    assert failed.errors.data[0].code == "input_file_not_found"
    assert (failed.output_file_id is None) == (looks == 0)


def test_faults_strike_lines(sandbox: Sandbox, client: OpenAI) -> None:
    batch = start(client, [line(at) for at in range(3)])
    sandbox.faults.add(429, operation="chat.completions.create", times=2)
    done = client.batches.retrieve(batch.id)
    assert done.request_counts is not None
    assert (done.request_counts.failed, done.request_counts.completed) == (2, 1)
    assert {each["response"]["status_code"] for each in results(client, done.error_file_id)} == {429}


def test_list(client: OpenAI) -> None:
    ids = [start(client, [line(1)]).id for _ in range(3)]
    assert [batch.id for batch in client.batches.list(limit=2)] == ids[::-1]
    assert {batch.status for batch in client.batches.list()} == {"completed"}
    for call in (client.batches.retrieve, client.batches.cancel):
        with pytest.raises(openai.NotFoundError, match="batch_none"):
            call("batch_none")


def test_it_goes_on_after_a_restart(tmp_path: Path) -> None:
    with Sandbox(data=tmp_path) as sandbox:
        sandbox.speed.set("batches", polls=1)
        client = sandbox.client()
        batch = start(client, [line(at) for at in range(15)])
        for _ in range(2):
            client.batches.retrieve(batch.id)
    with Sandbox(data=tmp_path) as sandbox:
        client = sandbox.client()
        for _ in range(3):
            done = client.batches.retrieve(batch.id)
        assert done.status == "completed"
        assert [each["custom_id"] for each in results(client, done.output_file_id)] == [f"r{at}" for at in range(15)]


def test_projects_have_their_own(sandbox: Sandbox) -> None:
    batch = start(sandbox.client(project="p"), [line(1)])
    with pytest.raises(openai.NotFoundError):
        sandbox.client().batches.retrieve(batch.id)
    assert sandbox.client(project="p").batches.retrieve(batch.id).status == "completed"


async def _awaited(sandbox: Sandbox) -> None:
    client = sandbox.async_client(_strict_response_validation=True)
    file = await client.files.create(file=("a.jsonl", json.dumps(line(1)).encode()), purpose="batch")
    batch = await client.batches.create(input_file_id=file.id, endpoint=CHAT, completion_window="24h")
    assert (await client.batches.retrieve(batch.id)).status == "completed"
    assert [each.id async for each in client.batches.list()] == [batch.id]
    with pytest.raises(openai.ConflictError):
        await client.batches.cancel(batch.id)


def test_async(sandbox: Sandbox) -> None:
    import anyio

    anyio.run(_awaited, sandbox)
