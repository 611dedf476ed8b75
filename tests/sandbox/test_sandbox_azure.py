"""Azure's layouts: every route in each of them, and the tour of the whole API with the clients for Azure."""

from __future__ import annotations

import asyncio
import json
import re
import time
import warnings
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any, Callable, Dict, List
from urllib.parse import unquote

import httpx
import pytest

from openai import AsyncAzureOpenAI, AzureOpenAI
from openai_sandbox import Sandbox, azure
from openai_sandbox.journal import Journal
from openai_sandbox.route import Route
from openai_sandbox.routes import ROUTES
from openai_sandbox.wire import Request
from tools.interop import tour
from tools.interop.waiting import Waiting

VERSION = "2024-10-21"
SHAPES = {
    "version": "/openai{path}",
    "v1": "/openai/v1{path}",
    "deployment": "/openai/deployments/my-chat{path}",
    "escapes": "/openai/deployments/my%2Fchat%20%C3%A4{path}",
}
ELSEWHERE: Dict[str, str] = {
    "chat": "asks for a model that is not there, and any name is a deployment",
    "refusals_of_users": "asks for a model that is not there",
    "webhook_events": "waits for deliveries, which have no part in Azure",
}
"""Steps of the tour that are for OpenAI alone."""
MODELS = {
    "audio_streams": "needs a model that streams",
    "fine_tuning": "asks the new model",
}
"""Steps that need other models than that of the deployment a client is made for."""


def path_of(route: Route) -> str:
    return re.sub(r"{(\w+)}", lambda match: f"{match[1]}%2F1", route.path)


@pytest.fixture(name="sandbox")
def _sandbox() -> Iterator[Sandbox]:
    start, begun = time.time(), time.monotonic()
    with Sandbox(clock=lambda: start + 20 * (time.monotonic() - begun)) as made:  # steps wait for less
        yield made


# every route


@pytest.mark.parametrize("shape", SHAPES)
def test_every_route_is_found(sandbox: Sandbox, shape: str) -> None:
    for route in ROUTES:
        path = SHAPES[shape].format(path=path_of(route))
        plain, deployment = azure.locate(path)
        found, ids = sandbox.router.find(route.verb, plain)
        assert (found.verb, found.path, found.name) == (route.verb, route.path, route.name)
        assert ids == {name: f"{name}/1" for name in re.findall(r"{(\w+)}", route.path)}
        assert deployment == (unquote(path.split("/")[3]) if "deployments" in path else None)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("door", ["process", "server"])
def test_every_route_is_answered(sandbox: Sandbox, shape: str, door: str) -> None:
    """With the key where Azure has it. What is wrong with such empty requests is said by the calls themselves."""
    sandbox.journal = Journal(size=10_000)
    with ExitStack() as stack:
        if door == "server":
            root = stack.enter_context(sandbox.server())[: -len("/v1")]
            http = stack.enter_context(httpx.Client(base_url=root, headers={"api-key": "x"}, trust_env=False))
        else:
            transport = sandbox.transport()
            http = stack.enter_context(httpx.Client(transport=transport, base_url="http://a", headers={"api-key": "x"}))
        for route in ROUTES:
            answer = http.request(
                route.verb, SHAPES[shape].format(path=path_of(route)), params={"api-version": VERSION}
            )
            assert sandbox.journal[-1].operation == route.name
            assert answer.status_code in (200, 400, 404), (route.name, answer.text)
            if answer.status_code != 200:
                assert answer.json()["error"]["code"] != "unknown_url", route.name


def test_without_a_key_nothing_is_answered(sandbox: Sandbox) -> None:
    for shape in SHAPES.values():
        for route in ROUTES:
            request = Request(route.verb, shape.format(path=path_of(route)), f"api-version={VERSION}")
            assert sandbox.handle(request).status == 401, route.name


# every call, with the clients


def layouts(root: str) -> Dict[str, Dict[str, Any]]:
    tokens: Any = {"azure_ad_token_provider": lambda: "a-token"}
    return {
        "version": {"azure_endpoint": root, "api_version": VERSION, "api_key": "x"},
        "deployment": {"azure_endpoint": root, "api_version": VERSION, "azure_deployment": "mine", **tokens},
        "v1": {"azure_endpoint": f"{root}/openai/v1", "api_key": "x"},
    }


@contextmanager
def walking(sandbox: Sandbox, layout: str, door: str, awaited: bool) -> Iterator[Callable[[], Any]]:
    """Gives a function that makes clients, used like an `OpenAI` also if they are awaited."""
    with ExitStack() as stack:
        own: Dict[str, Any] = {}
        root = "http://sandbox.invalid"
        if door == "server":
            root = stack.enter_context(sandbox.server())[: -len("/v1")]
        elif awaited:
            own["http_client"] = httpx.AsyncClient(transport=sandbox.async_transport())
        else:
            own["http_client"] = stack.enter_context(httpx.Client(transport=sandbox.transport()))
        options = {**layouts(root)[layout], **own, "max_retries": 0}
        if not awaited:
            yield lambda: stack.enter_context(AzureOpenAI(**options))
            return
        loop = asyncio.new_event_loop()
        made: List[AsyncAzureOpenAI] = []

        def make() -> Any:
            made.append(AsyncAzureOpenAI(**options))
            return Waiting(made[-1], loop, {})

        yield make
        for each in made:
            loop.run_until_complete(each.close())
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()


@pytest.mark.parametrize(
    ("layout", "door", "awaited"),
    [
        ("version", "server", False),
        ("version", "process", True),
        ("v1", "server", True),
        ("deployment", "process", False),
    ],
)
def test_the_tour(sandbox: Sandbox, layout: str, door: str, awaited: bool) -> None:
    sandbox.speed.set(polls=1)
    sandbox.journal = Journal(size=100_000)
    wrong: Dict[str, str] = {}
    with warnings.catch_warnings(), walking(sandbox, layout, door, awaited) as make:
        warnings.simplefilter("ignore", DeprecationWarning)  # assistants
        client = make()
        for name, step in tour.STEPS.items():
            if name not in ELSEWHERE and not (layout == "deployment" and name in MODELS):
                state, why = tour.outcome(step, client)
                if state not in ("ok", "absent"):
                    wrong[name] = why
    assert not wrong
    done = {entry.operation for entry in sandbox.journal if entry.executed}
    assert len(done) > 0.9 * len(ROUTES)


# deployments that are named inside of something else


def test_requests_of_a_batch(sandbox: Sandbox) -> None:
    line = {"custom_id": "1", "method": "POST", "url": "/v1/embeddings", "body": {"model": "vectors", "input": "x"}}
    own: Any = {
        "http_client": httpx.Client(transport=sandbox.transport()),
        **layouts("http://sandbox.invalid")["version"],
    }
    with AzureOpenAI(**own) as client:
        file = client.files.create(file=("a.jsonl", json.dumps(line).encode()), purpose="batch").id
        made = client.batches.create(input_file_id=file, endpoint="/v1/embeddings", completion_window="24h").id
        done = client.batches.retrieve(made)
        assert (done.status, done.error_file_id) == ("completed", None)
    plain = sandbox.client()
    made = plain.batches.create(input_file_id=file, endpoint="/v1/embeddings", completion_window="24h").id
    assert plain.batches.retrieve(made).error_file_id


@pytest.mark.parametrize(("path", "known"), [("/openai/v1/responses", True), ("/v1/responses", False)])
def test_a_websocket(sandbox: Sandbox, path: str, known: bool) -> None:
    talk: Any = sandbox.connect(Request("GET", path, "", {"api-key": "x"}))
    said = list(talk.receive(json.dumps({"type": "response.create", "model": "my-chat", "input": "Hello"})))
    last = said[-1] if isinstance(said[-1], dict) else json.loads(said[-1])
    assert (last["type"], last.get("code")) == (("response.completed", None) if known else ("error", "model_not_found"))
