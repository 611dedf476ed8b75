"""Threads and their messages."""

from __future__ import annotations

from typing import Any

import pytest

import openai
from openai import OpenAI
from openai_sandbox import Sandbox

pytestmark = pytest.mark.filterwarnings("ignore:.*Responses API:DeprecationWarning")


@pytest.fixture
def client(sandbox: Sandbox) -> OpenAI:
    return sandbox.client(_strict_response_validation=True, max_retries=0)


def upload(client: OpenAI, content: bytes = b"Cats sleep on sofas.") -> str:
    return client.files.create(file=("cats.txt", content), purpose="assistants").id


def refused(error: Any) -> Any:
    return error.value.status_code, error.value.body["param"], error.value.body["code"]


def test_over_a_life(client: OpenAI, time: Any) -> None:
    made = client.beta.threads.create(metadata={"k": "v"})
    assert made.id.startswith("thread_")
    assert (made.created_at, made.metadata) == (int(time.now), {"k": "v"})
    assert client.beta.threads.retrieve(made.id) == made
    file = upload(client)
    changed: Any = client.beta.threads.update(
        made.id, metadata={}, tool_resources={"code_interpreter": {"file_ids": [file]}}
    )
    assert (changed.metadata, changed.tool_resources.code_interpreter.file_ids) == ({}, [file])
    assert client.beta.threads.update(made.id) == changed
    message = client.beta.threads.messages.create(made.id, role="user", content="Hello")
    gone = client.beta.threads.delete(made.id)
    assert (gone.id, gone.object, gone.deleted) == (made.id, "thread.deleted", True)
    for call in (client.beta.threads.retrieve, client.beta.threads.update, client.beta.threads.delete):
        with pytest.raises(openai.NotFoundError, match=made.id):
            call(made.id)
    with pytest.raises(openai.NotFoundError, match=made.id):
        client.beta.threads.messages.retrieve(message.id, thread_id=made.id)


def test_begun_with_messages(client: OpenAI) -> None:
    image = client.files.create(file=("a.png", b"x"), purpose="vision").id
    made = client.beta.threads.create(
        messages=[
            {"role": "user", "content": "Hello", "metadata": {"a": "b"}},
            {"role": "assistant", "content": "Hello yourself"},
            {
                "role": "user",
                "content": [
                    {"type": "text", "text": "Look"},
                    {"type": "image_file", "image_file": {"file_id": image}},
                    {"type": "image_url", "image_url": {"url": "https://example.com/a.png", "detail": "low"}},
                ],
            },
        ]
    )
    first, second, third = client.beta.threads.messages.list(made.id, order="asc").data
    assert first.to_dict() == {
        "id": first.id,
        "object": "thread.message",
        "created_at": made.created_at,
        "assistant_id": None,
        "thread_id": made.id,
        "run_id": None,
        "role": "user",
        "status": "completed",
        "completed_at": made.created_at,
        "incomplete_at": None,
        "incomplete_details": None,
        "content": [{"type": "text", "text": {"value": "Hello", "annotations": []}}],
        "attachments": [],
        "metadata": {"a": "b"},
    }
    assert (second.role, second.assistant_id) == ("assistant", None)
    assert [part.to_dict() for part in third.content] == [
        {"type": "text", "text": {"value": "Look", "annotations": []}},
        {"type": "image_file", "image_file": {"file_id": image, "detail": "auto"}},
        {"type": "image_url", "image_url": {"url": "https://example.com/a.png", "detail": "low"}},
    ]


def test_messages(client: OpenAI) -> None:
    thread = client.beta.threads.create().id
    messages = client.beta.threads.messages
    ids = [messages.create(thread, role="user", content=str(at)).id for at in range(5)]
    assert all(id.startswith("msg_") for id in ids)
    assert [each.id for each in messages.list(thread, limit=2)] == ids[::-1]
    page = messages.list(thread, order="asc", after=ids[0], limit=3)
    assert ([each.id for each in page.data], page.has_more) == (ids[1:4], True)
    assert [each.id for each in messages.list(thread, order="asc", before=ids[3], limit=2).data] == ids[1:3]
    assert messages.list(thread, run_id="run_x").data == []
    found = messages.retrieve(ids[1], thread_id=thread)
    changed = messages.update(ids[1], thread_id=thread, metadata={"seen": "yes"})
    assert changed == found.model_copy(update={"metadata": {"seen": "yes"}})
    assert messages.retrieve(thread, ids[1]) == changed
    gone = messages.delete(ids[1], thread_id=thread)
    assert (gone.id, gone.object, gone.deleted) == (ids[1], "thread.message.deleted", True)
    with pytest.raises(openai.NotFoundError, match=ids[1]):
        messages.delete(ids[1], thread_id=thread)
    assert [each.id for each in messages.list(thread, order="asc").data] == [ids[0], *ids[2:]]
    other = client.beta.threads.create().id
    with pytest.raises(openai.NotFoundError, match=other):
        messages.retrieve(ids[0], thread_id=other)
    with pytest.raises(openai.BadRequestError, match=ids[0]):
        messages.list(other, after=ids[0])


def test_attachments(client: OpenAI, sandbox: Sandbox) -> None:
    thread = client.beta.threads.create().id
    found, code = upload(client), upload(client, b"a,b\n1,2\n")
    message = client.beta.threads.messages.create(
        thread,
        role="user",
        content="What do cats do?",
        attachments=[
            {"file_id": found, "tools": [{"type": "file_search"}]},
            {"file_id": code, "tools": [{"type": "code_interpreter"}, {"type": "file_search"}]},
            {"file_id": code},
        ],
    )
    assert message.attachments is not None
    assert [[tool.type for tool in each.tools or []] for each in message.attachments] == [
        ["file_search"],
        ["code_interpreter", "file_search"],
        [],
    ]
    resources: Any = client.beta.threads.retrieve(thread).tool_resources
    assert resources.code_interpreter.file_ids == [code]
    (store,) = resources.file_search.vector_store_ids
    made = client.vector_stores.retrieve(store)
    assert made.file_counts.completed == 2
    assert made.expires_after is not None
    assert made.expires_after.days == 7
    assert client.vector_stores.search(store, query="cats").data[0].file_id == found


def test_a_store_there_already(client: OpenAI) -> None:
    store = client.vector_stores.create().id
    thread = client.beta.threads.create(tool_resources={"file_search": {"vector_store_ids": [store]}}).id
    file = upload(client)
    client.beta.threads.messages.create(
        thread, role="user", content="x", attachments=[{"file_id": file, "tools": [{"type": "file_search"}]}]
    )
    assert [each.id for each in client.vector_stores.files.list(store)] == [file]
    with pytest.raises(openai.BadRequestError) as error:
        client.beta.threads.create(tool_resources={"file_search": {"vector_store_ids": [store], "vector_stores": [{}]}})
    assert refused(error) == (400, "tool_resources.file_search.vector_stores", "invalid_value")
    code: Any = [{"file_id": upload(client), "tools": [{"type": "code_interpreter"}]} for _ in range(21)]
    with pytest.raises(openai.BadRequestError) as error:
        client.beta.threads.messages.create(thread, role="user", content="x", attachments=code)
    assert refused(error) == (400, "attachments[20]", "array_above_max_length")
    client.vector_stores.delete(store)
    with pytest.raises(openai.NotFoundError, match=store):
        client.beta.threads.messages.create(
            thread, role="user", content="x", attachments=[{"file_id": file, "tools": [{"type": "file_search"}]}]
        )
    assert len(client.beta.threads.messages.list(thread).data) == 1


def test_stores_of_a_thread_expire(client: OpenAI, sandbox: Sandbox) -> None:
    file = upload(client)
    made: Any = client.beta.threads.create(tool_resources={"file_search": {"vector_stores": [{"file_ids": [file]}]}})
    (store,) = made.tool_resources.file_search.vector_store_ids
    sandbox.clock.advance(7 * 24 * 3600 + 1)
    assert client.vector_stores.retrieve(store).status == "expired"
    assistant = client.beta.assistants.create(model="gpt-4o", tools=[{"type": "file_search"}]).id
    client.beta.threads.messages.create(made.id, role="user", content="Where do cats sleep?")
    run = client.beta.threads.runs.create_and_poll(made.id, assistant_id=assistant, poll_interval_ms=1)
    assert run.status == "failed"
    assert run.last_error is not None
    assert "expired" in run.last_error.message


TEXT = {"type": "text", "text": "x"}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"role": "system"}, (400, "role", "invalid_value")),
        ({"content": ""}, (400, "content", "empty_string")),
        ({"content": []}, (400, "content", "empty_array")),
        ({"content": "x" * 256_001}, (400, "content", "string_above_max_length")),
        ({"content": [TEXT, "x"]}, (400, "content[1]", "invalid_type")),
        ({"content": [{"type": "audio"}]}, (400, "content[0].type", "invalid_value")),
        ({"content": [{"type": "text"}]}, (400, "content[0].text", "missing_required_parameter")),
        ({"content": [{"type": "image_url"}]}, (400, "content[0].image_url", "missing_required_parameter")),
        (
            {"content": [{"type": "image_url", "image_url": {"url": "ftp://x"}}]},
            (400, "content[0].image_url.url", "invalid_value"),
        ),
        (
            {"content": [{"type": "image_file", "image_file": {"file_id": "file-x"}}]},
            (404, "content[0].image_file.file_id", None),
        ),
        (
            {"content": [{"type": "image_url", "image_url": {"url": "https://x", "detail": "all"}}]},
            (400, "content[0].image_url.detail", "invalid_value"),
        ),
        ({"attachments": [{"file_id": "file-x", "tools": []}]}, (404, "attachments[0].file_id", None)),
        ({"attachments": [{}]}, (400, "attachments[0].file_id", "missing_required_parameter")),
        ({"metadata": {"k": 1}}, (400, "metadata.k", "invalid_type")),
    ],
)
def test_refused_messages(client: OpenAI, given: Any, expected: Any) -> None:
    thread = client.beta.threads.create().id
    message: Any = {"role": "user", "content": "x", **given}
    create: Any = client.beta.threads.messages.create
    with pytest.raises(openai.APIStatusError) as error:
        create(thread, **message)
    assert refused(error) == expected
    assert client.beta.threads.messages.list(thread).data == []
    with pytest.raises(openai.APIStatusError) as error:
        client.beta.threads.create(messages=[{"role": "user", "content": "fine"}, message])
    status, param, code = expected
    place = param if param.startswith("metadata") else f"messages[1].{param}"
    assert refused(error) == (status, place, code)


@pytest.mark.parametrize("tools", [[{"type": "web"}], "all", [1]])
def test_refused_attachments(client: OpenAI, tools: Any) -> None:
    file, thread = upload(client), client.beta.threads.create().id
    with pytest.raises(openai.BadRequestError, match=r"attachments\[0\]\.tools"):
        client.beta.threads.messages.create(
            thread, role="user", content="x", attachments=[{"file_id": file, "tools": tools}]
        )


def test_other_refusals(client: OpenAI) -> None:
    create: Any = client.beta.threads.create
    for given, param in (
        ({"messages": [1]}, r"messages\[0\]"),
        ({"messages": [{"content": "x"}]}, r"messages\[0\]\.role"),
        ({"messages": [{"role": "user", "content": "x", "name": "y"}]}, r"messages\[0\]\.name"),
        ({"messages": [{"role": "user"}]}, r"messages\[0\]\.content"),
        ({"messages": [{"role": "user", "content": 1}]}, r"messages\[0\]\.content"),
        ({"messages": [{"role": "user", "content": "x", "attachments": 1}]}, r"messages\[0\]\.attachments"),
        ({"tool_resources": {"file_search": {"vector_store_ids": ["vs_x"]}}}, r"vs_x"),
        ({"tool_resources": {"file_search": {"vector_stores": 1}}}, r"vector_stores"),
    ):
        with pytest.raises((openai.BadRequestError, openai.NotFoundError), match=param):
            create(**given)
    for path in ("/threads/x/messages", "/threads/x/runs", "/threads/x"):
        with pytest.raises(openai.NotFoundError, match="'x'"):
            client.get(path, cast_to=object)
