"""ChatKit: sessions and their settings, and the threads of end users."""

from __future__ import annotations

from typing import Any, List

import anyio
import pytest

import openai
from openai import OpenAI
from openai_sandbox import Sandbox
from openai_sandbox.context import Context
from openai_sandbox.domains import chatkit


@pytest.fixture
def client(sandbox: Sandbox) -> OpenAI:
    return sandbox.client(_strict_response_validation=True, max_retries=0)


def session(client: OpenAI, user: str = "ada", **options: Any) -> Any:
    return client.beta.chatkit.sessions.create(**{"user": user, "workflow": {"id": "wf_1"}, **options})


def refused(error: Any) -> Any:
    return error.value.status_code, error.value.body["param"], error.value.body["code"]


def test_the_least(client: OpenAI, time: Any) -> None:
    made = session(client)
    assert made.id.startswith("cksess_")
    assert made.client_secret.startswith("ek_")
    assert made.to_dict() == {
        "id": made.id,
        "object": "chatkit.session",
        "client_secret": made.client_secret,
        "expires_at": int(time.now) + 600,
        "status": "active",
        "user": "ada",
        "workflow": {"id": "wf_1", "version": None, "state_variables": None, "tracing": {"enabled": True}},
        "rate_limits": {"max_requests_per_1_minute": 10},
        "max_requests_per_1_minute": 10,
        "chatkit_configuration": {
            "automatic_thread_titling": {"enabled": True},
            "file_upload": {"enabled": False, "max_file_size": 512, "max_files": 10},
            "history": {"enabled": True, "recent_threads": None},
        },
    }
    assert session(client).client_secret != made.client_secret


def test_settings(client: OpenAI, time: Any) -> None:
    made = session(
        client,
        workflow={"id": "wf_1", "version": "3", "state_variables": {"n": 1, "s": "x"}, "tracing": {"enabled": False}},
        expires_after={"anchor": "created_at", "seconds": 30},
        rate_limits={"max_requests_per_1_minute": 5},
        chatkit_configuration={
            "automatic_thread_titling": {"enabled": False},
            "file_upload": {"enabled": True, "max_file_size": 8, "max_files": 2},
            "history": {"enabled": False, "recent_threads": 4},
        },
    )
    assert made.expires_at == int(time.now) + 30
    assert (made.workflow.version, made.workflow.state_variables, made.workflow.tracing.enabled) == (
        "3",
        {"n": 1, "s": "x"},
        False,
    )
    assert (made.rate_limits.max_requests_per_1_minute, made.max_requests_per_1_minute) == (5, 5)
    configuration = made.chatkit_configuration
    assert not configuration.automatic_thread_titling.enabled
    assert configuration.file_upload.to_dict() == {"enabled": True, "max_file_size": 8, "max_files": 2}
    assert configuration.history.to_dict() == {"enabled": False, "recent_threads": 4}
    assert client.beta.chatkit.threads.list().data[0].title is None


def test_cancelled_or_expired(client: OpenAI, time: Any) -> None:
    sessions = client.beta.chatkit.sessions
    made, other = session(client), session(client)
    cancelled = sessions.cancel(made.id)
    assert cancelled == made.model_copy(update={"status": "cancelled"})
    time.now += 600
    assert sessions.cancel(made.id).status == "cancelled"
    assert sessions.cancel(other.id).status == "expired"
    with pytest.raises(openai.NotFoundError) as error:
        sessions.cancel("cksess_x")
    assert refused(error) == (404, "session_id", None)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"user": ""}, (400, "user", "empty_string")),
        ({"workflow": {}}, (400, "workflow.id", "missing_required_parameter")),
        ({"workflow": {"id": ""}}, (400, "workflow.id", "empty_string")),
        ({"workflow": {"id": "x", "version": 1}}, (400, "workflow.version", "invalid_type")),
        ({"workflow": {"id": "x", "tracing": {"enabled": 1}}}, (400, "workflow.tracing.enabled", "invalid_type")),
        (
            {"workflow": {"id": "x", "state_variables": {"a": []}}},
            (400, "workflow.state_variables.a", "invalid_type"),
        ),
        (
            {"workflow": {"id": "x", "state_variables": {"a" * 65: 1}}},
            (400, "workflow.state_variables", "string_above_max_length"),
        ),
        (
            {"workflow": {"id": "x", "state_variables": {str(at): 1 for at in range(65)}}},
            (400, "workflow.state_variables", "object_above_max_properties"),
        ),
        (
            {"expires_after": {"anchor": "created_at", "seconds": 601}},
            (400, "expires_after.seconds", "integer_above_max_value"),
        ),
        ({"expires_after": {"anchor": "now", "seconds": 6}}, (400, "expires_after.anchor", "invalid_value")),
        (
            {"rate_limits": {"max_requests_per_1_minute": 0}},
            (400, "rate_limits.max_requests_per_1_minute", "integer_below_min_value"),
        ),
        (
            {"chatkit_configuration": {"file_upload": {"max_file_size": 513}}},
            (400, "chatkit_configuration.file_upload.max_file_size", "integer_above_max_value"),
        ),
        (
            {"chatkit_configuration": {"history": {"recent_threads": 0}}},
            (400, "chatkit_configuration.history.recent_threads", "integer_below_min_value"),
        ),
        ({"chatkit_configuration": {"history": 1}}, (400, "chatkit_configuration.history", "invalid_type")),
    ],
)
def test_refusals(client: OpenAI, given: Any, expected: Any) -> None:
    with pytest.raises(openai.BadRequestError) as error:
        session(client, **given)
    assert refused(error) == expected
    assert client.beta.chatkit.threads.list().data == []


def test_each_session_begins_a_thread(client: OpenAI, time: Any) -> None:
    for user in ("ada", "ben", "ada"):
        session(client, user)
    threads = client.beta.chatkit.threads
    every = threads.list().data
    assert [each.user for each in every] == ["ada", "ben", "ada"]
    one = threads.list(user="ben").data[0]
    assert one.id.startswith("cthr_")
    assert (one.title, one.status.type, one.created_at) == ("Hello", "active", int(time.now))
    assert threads.retrieve(one.id) == one
    answer, hello = threads.list_items(one.id).data
    assert (hello.type, hello.thread_id, hello.object) == ("chatkit.user_message", one.id, "chatkit.thread_item")
    assert hello.content[0].text == "Hello"
    assert answer.type == "chatkit.assistant_message"
    assert answer.content[0].text
    assert threads.list(user="nobody").data == []

    gone = threads.delete(one.id)
    assert (gone.id, gone.object, gone.deleted) == (one.id, "chatkit.thread.deleted", True)
    for call in (threads.retrieve, threads.delete, threads.list_items):
        with pytest.raises(openai.NotFoundError, match=one.id):
            call(one.id)
    assert [each.user for each in threads.list().data] == ["ada", "ada"]
    for user in ("", "x" * 513):
        with pytest.raises(openai.BadRequestError) as error:
            client.get(f"/chatkit/threads?user={user}", cast_to=object)
        assert error.value.param == "user"


def test_threads_of_your_own(client: OpenAI, sandbox: Sandbox) -> None:
    said = [f"{'What' if at % 2 == 0 else 'That'} {at}" for at in range(5)]
    made = chatkit.begin(Context(sandbox), "ada", said)
    chatkit.begin(Context(sandbox), "ada", [], titled=False)
    threads = client.beta.chatkit.threads
    assert [each.title for each in threads.list(user="ada")] == [None, "What 0"]
    items: List[Any] = list(threads.list_items(made["id"], order="asc", limit=2))
    assert [item.content[0].text for item in items] == said
    assert [item.type.split(".")[1] for item in items] == ["user_message", "assistant_message"] * 2 + ["user_message"]
    page = threads.list_items(made["id"], after=items[3].id, order="desc", limit=2)
    assert ([item.id for item in page.data], page.has_more) == ([items[2].id, items[1].id], True)
    page = threads.list_items(made["id"], before=items[2].id, order="asc")
    assert [item.id for item in page.data] == [items[0].id, items[1].id]


def test_async(sandbox: Sandbox) -> None:
    async def talk() -> None:
        client = sandbox.async_client(_strict_response_validation=True)
        made = await client.beta.chatkit.sessions.create(user="ada", workflow={"id": "wf_1"})
        assert (await client.beta.chatkit.sessions.cancel(made.id)).status == "cancelled"
        threads = [each async for each in client.beta.chatkit.threads.list(user="ada")]
        items = [item async for item in client.beta.chatkit.threads.list_items(threads[0].id, limit=1)]
        assert len(items) == 2

    anyio.run(talk)
