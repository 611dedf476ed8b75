"""Webhook endpoints, and events that are delivered to a real receiver."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

import httpx
import pytest

import openai
from openai import InvalidWebhookSignatureError, OpenAI
from openai_sandbox import Sandbox
from openai_sandbox.context import Context

EVENTS = ["response.completed", "response.cancelled", "response.failed", "response.incomplete"]


class Receiver:
    """A server that takes events. answers: the statuses of the next answers (200 when there are no more)."""

    def __init__(self) -> None:
        self.requests: List[Tuple[Dict[str, str], bytes]] = []
        self.answers: List[int] = []
        self.before: Optional[Callable[[], object]] = None
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                receiver.requests.append(({name.lower(): value for name, value in self.headers.items()}, body))
                if receiver.before is not None:
                    receiver.before()
                self.send_response(receiver.answers.pop(0) if receiver.answers else 200)
                self.send_header("location", f"{receiver.url}/elsewhere")
                self.send_header("content-length", "0")
                self.end_headers()

            def log_message(self, *_: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/hook"
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True)
        self.thread.start()

    def stop(self) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    made = Receiver()
    yield made
    made.stop()


@pytest.fixture
def now() -> Iterator[Sandbox]:
    """A sandbox in real time, since signatures have to be fresh."""
    with Sandbox() as made:
        yield made


@pytest.fixture
def client(now: Sandbox) -> OpenAI:
    return now.client(_strict_response_validation=True, max_retries=0)


def emit(sandbox: Sandbox, id: str, type: str = "response.completed") -> None:
    Context(sandbox).emit(type, {"id": id})
    assert sandbox.webhooks.wait()


def test_endpoints(client: OpenAI) -> None:
    made = client.webhooks.create(event_types=["batch.completed"], name="mine", url="https://example.com/hook")
    assert made.id.startswith("we_")
    assert made.signing_secret.startswith("whsec_")
    assert made.signing_secret.endswith(made.signing_secret_hint[-4:])
    assert made.signing_secret not in repr(made)
    found = client.webhooks.retrieve(made.id)
    assert (found.name, found.url, found.event_types) == ("mine", "https://example.com/hook", ["batch.completed"])
    assert not hasattr(found, "signing_secret")
    changed = client.webhooks.update(made.id, event_types=["batch.failed", "batch.failed"])
    assert (changed.name, changed.event_types) == ("mine", ["batch.failed"])
    assert client.webhooks.delete(made.id).deleted
    with pytest.raises(openai.NotFoundError, match=made.id):
        client.webhooks.retrieve(made.id)


def test_lists(client: OpenAI) -> None:
    ids = [client.webhooks.create(event_types=["batch.failed"], name=str(n), url="http://localhost/").id for n in "abc"]
    assert [each.id for each in client.webhooks.list(limit=2)] == ids[::-1]
    assert [each.id for each in client.webhooks.list(after=ids[1])] == ids[:1]
    assert "response.completed" in client.webhooks.event_types.list().data


@pytest.mark.parametrize(
    ("given", "param"),
    [
        ({"event_types": []}, "event_types"),
        ({"event_types": ["batch.completed", "batch.started"]}, "event_types[1]"),
        ({"event_types": [3]}, "event_types[0]"),
        ({"name": ""}, "name"),
        ({"name": "x" * 257}, "name"),
        *(
            ({"url": url}, "url")
            for url in (
                "ftp://localhost/",
                "file:///etc/passwd",
                "localhost:80",
                "http://",
                "http://me:secret@localhost/",
                "http://localhost:99999/",
                "http://localhost:0/",
                "http://local\r\nhost/",
                "http://[::1/",
                "http://localhost/" + "x" * 2048,
            )
        ),
    ],
)
def test_endpoints_that_are_refused(client: OpenAI, given: Any, param: str) -> None:
    fine: Any = {"event_types": ["batch.completed"], "name": "n", "url": "http://localhost/"}
    with pytest.raises(openai.BadRequestError) as caught:
        client.webhooks.create(**{**fine, **given})
    assert caught.value.param == param
    made = client.webhooks.create(**fine)
    with pytest.raises(openai.BadRequestError):
        client.webhooks.update(made.id, **given)
    assert client.webhooks.retrieve(made.id).url == fine["url"]


def test_an_event_is_signed_and_says_what_happened(now: Sandbox, client: OpenAI, receiver: Receiver) -> None:
    made = client.webhooks.create(event_types=EVENTS, name="n", url=receiver.url)
    client.webhooks.create(event_types=["batch.failed"], name="other", url=receiver.url)
    emit(now, "resp_1")
    ((headers, body),) = receiver.requests
    event = client.webhooks.unwrap(body, headers, secret=made.signing_secret)
    assert event.type == "response.completed"
    assert (event.data.id, event.object) == ("resp_1", "event")
    assert headers["webhook-id"] == event.id
    (attempt,) = now.webhooks.attempts
    assert (attempt.ok, attempt.status, attempt.event, attempt.endpoint) == (True, 200, event.id, made.id)
    with pytest.raises(InvalidWebhookSignatureError):
        client.webhooks.unwrap(body + b" ", headers, secret=made.signing_secret)
    assert now.state.count("work") == now.state.count("webhook_delivery") == 0


def test_a_receiver_may_ask_the_sandbox_meanwhile(receiver: Receiver) -> None:
    with Sandbox() as sandbox, sandbox.server() as url, OpenAI(base_url=url, api_key="k", max_retries=0) as client:
        made = client.webhooks.create(event_types=EVENTS, name="n", url=receiver.url)
        seen: List[str] = []
        receiver.before = lambda: seen.append(client.models.retrieve("gpt-4o").id)
        assert client.webhooks.test(made.id, event_type="batch.failed").success
        Context(sandbox).emit("response.failed", {"id": "x"})
        assert sandbox.webhooks.wait()
        assert seen == ["gpt-4o", "gpt-4o"]


def test_what_does_not_arrive_is_sent_again(now: Sandbox, client: OpenAI, receiver: Receiver) -> None:
    made = client.webhooks.create(event_types=EVENTS, name="n", url=receiver.url)
    receiver.answers = [500, 302]
    emit(now, "resp_1")
    for wait, count in ((4, 1), (2, 2), (299, 2), (2, 3), (100_000, 3)):
        now.clock.advance(wait)
        assert now.webhooks.wait()
        assert len(receiver.requests) == count
    assert [attempt.status for attempt in now.webhooks.attempts] == [500, 302, 200]
    assert len({headers["webhook-id"] for headers, _ in receiver.requests}) == 1
    for headers, body in receiver.requests:  # still fresh for a receiver whose clock nobody moved
        client.webhooks.verify_signature(body, headers, secret=made.signing_secret)


def test_an_endpoint_that_takes_nothing_for_three_days(now: Sandbox, client: OpenAI, receiver: Receiver) -> None:
    made = client.webhooks.create(event_types=EVENTS, name="n", url=receiver.url)
    receiver.answers = [500] * 100
    emit(now, "resp_1")
    for _ in range(12):
        now.clock.advance("24h")
        assert now.webhooks.wait()
    assert len(receiver.requests) == 9
    emit(now, "resp_2")
    assert len(receiver.requests) == 9
    receiver.answers = []
    client.webhooks.update(made.id, name="mended")
    emit(now, "resp_3")
    assert len(receiver.requests) == 10


def test_an_endpoint_that_is_gone(now: Sandbox, client: OpenAI, receiver: Receiver) -> None:
    client.webhooks.create(event_types=EVENTS, name="n", url=receiver.url)
    receiver.answers = [410]
    emit(now, "resp_1")
    emit(now, "resp_2")
    now.clock.advance("72h")
    assert len(receiver.requests) == 1
    assert now.state.count("work") == 0


def test_nobody_listens(now: Sandbox, client: OpenAI, receiver: Receiver) -> None:
    made = client.webhooks.create(event_types=EVENTS, name="n", url="http://127.0.0.1:9/")
    emit(now, "resp_1")
    (attempt,) = now.webhooks.attempts
    assert attempt.status is None
    assert attempt.error is not None
    assert "Connect" in attempt.error
    client.webhooks.update(made.id, url=receiver.url)
    now.clock.advance(6)
    assert now.webhooks.wait()
    assert len(receiver.requests) == 1


def test_deleted_meanwhile(now: Sandbox, client: OpenAI, receiver: Receiver) -> None:
    made = client.webhooks.create(event_types=EVENTS, name="n", url=receiver.url)
    receiver.answers = [500]
    emit(now, "resp_1")
    client.webhooks.delete(made.id)
    now.clock.advance("1h")
    assert now.webhooks.wait()
    assert len(receiver.requests) == 1
    assert now.state.count("webhook_delivery") == 0


@pytest.mark.parametrize("keep", [True, False])
def test_rotation(now: Sandbox, client: OpenAI, receiver: Receiver, keep: bool) -> None:
    old = client.webhooks.create(event_types=EVENTS, name="n", url=receiver.url)
    new = client.webhooks.rotate_secret(old.id, keep_old_secret_active_for_24_hours=keep)
    assert new.signing_secret != old.signing_secret
    emit(now, "resp_1")
    now.clock.advance("25h")
    emit(now, "resp_2")
    good = [
        [_verifies(client, headers, body, each.signing_secret) for each in (old, new)]
        for headers, body in receiver.requests
    ]
    assert good == [[keep, True], [False, True]]


def _verifies(client: OpenAI, headers: Dict[str, str], body: bytes, secret: str) -> bool:
    try:
        client.webhooks.verify_signature(body, headers, secret=secret)
    except InvalidWebhookSignatureError:
        return False
    return True


def test_twice_and_in_another_order(now: Sandbox, client: OpenAI, receiver: Receiver) -> None:
    client.webhooks.create(event_types=EVENTS, name="n", url=receiver.url)
    now.webhooks.duplicate()
    emit(now, "resp_1")
    ids = [headers["webhook-id"] for headers, _ in receiver.requests]
    assert ids[0] == ids[1]
    now.webhooks.duplicate(0)
    now.webhooks.shuffle("10m")
    sent = [f"resp_{number}" for number in range(2, 10)]
    for id in sent:
        emit(now, id)
    now.clock.advance("10m")
    assert now.webhooks.wait()
    got = [client.webhooks.unwrap(body, headers, secret=_secret(now)).data.id for headers, body in receiver.requests]  # type: ignore[union-attr]  # all are of responses
    assert got[:2] == ["resp_1", "resp_1"]
    assert sorted(got[2:]) == sent
    assert got[2:] != sent
    for wrong in (lambda: now.webhooks.duplicate(-1), lambda: now.webhooks.shuffle("soon")):
        with pytest.raises(ValueError, match=r"times|duration"):
            wrong()


def _secret(sandbox: Sandbox) -> str:
    (record,) = sandbox.state.all("webhook_endpoint")
    return str(record["secrets"][0]["secret"])


@pytest.mark.parametrize("type", ["response.completed", "realtime.call.incoming", "agent.session.action_required"])
def test_test_events(client: OpenAI, receiver: Receiver, type: Any) -> None:
    made = client.webhooks.create(event_types=["batch.failed"], name="n", url=receiver.url)
    result = client.webhooks.test(made.id, event_type=type)
    assert (result.success, result.status_code, result.event_type) == (True, 200, type)
    ((headers, body),) = receiver.requests
    assert client.webhooks.unwrap(body, headers, secret=made.signing_secret).type == type
    receiver.answers = [503]
    with pytest.raises(openai.BadRequestError, match="503"):
        client.webhooks.test(made.id, event_type=type)


def test_every_type_of_event_can_be_tested(client: OpenAI, receiver: Receiver) -> None:
    made = client.webhooks.create(event_types=["batch.failed"], name="n", url=receiver.url)
    types: Any = client.webhooks.event_types.list().data
    for type in types:
        client.webhooks.test(made.id, event_type=type)
    kinds = [client.webhooks.unwrap(*request[::-1], secret=made.signing_secret).type for request in receiver.requests]
    assert kinds == types


def test_other_machines_get_nothing(client: OpenAI, now: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(httpx.Client, "stream", lambda *_, **__: pytest.fail("something was sent"))
    for url in ("https://example.com/hook", "http://10.0.0.1/", "http://localhost.example.com/", "http://[::2]/"):
        made = client.webhooks.create(event_types=EVENTS, name="n", url=url)
        with pytest.raises(openai.BadRequestError, match="another machine"):
            client.webhooks.test(made.id, event_type="batch.failed")
    emit(now, "resp_1")
    assert {attempt.error is not None for attempt in now.webhooks.attempts} == {True}


def test_other_machines_if_that_is_allowed() -> None:
    with Sandbox(allow_remote_webhooks=True) as sandbox:
        client = sandbox.client(max_retries=0)
        made = client.webhooks.create(event_types=["batch.failed"], name="n", url="http://name.invalid/")
        with pytest.raises(openai.BadRequestError, match="ConnectError"):
            client.webhooks.test(made.id, event_type="batch.failed")


def test_deliveries_go_on_after_a_restart(tmp_path: Path, receiver: Receiver) -> None:
    with Sandbox(data=tmp_path) as sandbox:
        made = sandbox.client().webhooks.create(event_types=EVENTS, name="n", url=receiver.url)
        Context(sandbox).emit("response.completed", {"id": "resp_1"})
    with Sandbox(data=tmp_path) as sandbox:
        assert sandbox.webhooks.wait()
        ((headers, body),) = receiver.requests
        sandbox.client().webhooks.verify_signature(body, headers, secret=made.signing_secret)


def test_projects_have_their_own_endpoints(now: Sandbox, receiver: Receiver) -> None:
    now.client(project="a").webhooks.create(event_types=EVENTS, name="n", url=receiver.url)
    emit(now, "resp_1")
    assert receiver.requests == []
    Context(now, "/a").emit("response.completed", {"id": "resp_2"})
    assert now.webhooks.wait()
    assert len(receiver.requests) == 1


async def _async_calls(sandbox: Sandbox) -> None:
    client = sandbox.async_client()
    made = await client.webhooks.create(event_types=["batch.failed"], name="n", url="http://localhost/")
    assert [each.id async for each in client.webhooks.list()] == [made.id]
    assert (await client.webhooks.rotate_secret(made.id)).signing_secret != made.signing_secret


def test_async_calls(now: Sandbox) -> None:
    import asyncio

    asyncio.run(_async_calls(now))


def test_background_responses_say_how_they_end(now: Sandbox, client: OpenAI, receiver: Receiver) -> None:
    client.webhooks.create(event_types=EVENTS, name="mine", url=receiver.url)
    asked: Any = {"model": "gpt-4o-mini", "input": "Say hello.", "background": True}
    cancelled, deleted = client.responses.create(**asked), client.responses.create(**asked)
    client.responses.cancel(cancelled.id)
    client.responses.cancel(cancelled.id)
    client.responses.delete(deleted.id)
    done, short = client.responses.create(**asked), client.responses.create(**asked, max_output_tokens=16)
    client.responses.create(**{**asked, "background": False})
    now.clock.advance("1h")
    assert now.webhooks.wait()
    told = [json.loads(body) for _, body in receiver.requests]
    ends = {done.id: "completed", short.id: client.responses.retrieve(short.id).status, cancelled.id: "cancelled"}
    assert sorted((each["data"]["id"], each["type"]) for each in told) == sorted(
        (id, f"response.{status}") for id, status in ends.items()
    )
