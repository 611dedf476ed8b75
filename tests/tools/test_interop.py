"""What the tours say was left out (tools/interop/evidence.py), and how an awaited client walks steps (waiting.py)."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any, Dict

import pytest

import openai
from openai import AsyncOpenAI
from openai_sandbox import Sandbox
from openai_sandbox.routes import ROUTES
from tools.interop import evidence
from tools.interop.kit import paged, refused
from tools.interop.waiting import Waiting, methods

ROOT = Path(__file__).resolve().parents[2]
LIST, CHAT = "vector_stores.list", "chat.completions.create"


@pytest.fixture
def sandbox() -> Any:
    with Sandbox() as made:
        yield made


def test_what_was_not_seen_is_named(sandbox: Sandbox) -> None:
    client = sandbox.client(max_retries=0)
    asked: Any = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Hello."}]}
    client.chat.completions.create(**asked)
    client.vector_stores.list(limit=1, order="asc")
    left = [*evidence.left(sandbox.journal, {LIST, CHAT, "files.retrieve"})]
    assert sorted(left) == [
        f"{CHAT}: no 400 with a param",
        f"{CHAT}: no stream",
        "files.retrieve: never carried out",
        "files.retrieve: no 404",
        f"{LIST}: no 400 with a param",
        f"{LIST}: no page in order desc",
        f"{LIST}: no page with after",
        f"{LIST}: no page with before",
    ]
    [*client.chat.completions.create(**asked, stream=True)]
    refused(openai.BadRequestError, client.chat.completions.create, **{**asked, "messages": []})
    paged(client.vector_stores.list, [client.vector_stores.create().id for _ in range(2)])
    assert not [*evidence.left(sandbox.journal, {LIST, CHAT})]


def test_methods_lead_to_calls() -> None:
    with openai.OpenAI(api_key="x") as client:
        found = evidence.routes(ROOT, [*methods(client), "admin.organization.usage.costs"])
    assert found["fine_tuning.jobs.checkpoints.list"] == "fine_tuning.checkpoints.list"
    assert found["beta.responses.create"] == "responses.create"
    assert found["files.wait_for_processing"] == ""
    assert "admin.organization.usage.costs" not in found
    assert len({*found.values()} - {""}) == len(ROUTES)


def test_steps_for_a_client_walk_an_awaited_one(sandbox: Sandbox) -> None:
    called: Dict[str, None] = {}
    loop = asyncio.new_event_loop()
    own = sandbox.async_client(max_retries=0)
    assert isinstance(own, AsyncOpenAI)
    client: Any = Waiting(own, loop, called)
    ids = [client.vector_stores.create().id for _ in range(3)]
    paged(client.vector_stores.list, ids)
    stream = client.responses.create(model="gpt-4o-mini", input="Hello.", stream=True)
    assert [event.type for event in stream][-1] == "response.completed"
    with client.responses.stream(model="gpt-4o-mini", input="Hello.") as helper:
        assert helper.get_final_response().output_text
    with pytest.raises(openai.NotFoundError):
        client.with_options(timeout=5).files.retrieve("file-none")
    assert [*called] == [
        "vector_stores.create",
        "vector_stores.list",
        "responses.create",
        "responses.stream",
        "with_options",
        "files.retrieve",
    ]
    loop.run_until_complete(own.close())
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()
