"""What programs in any language change in a sandbox over HTTP (`openai_sandbox.remote`)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Dict

import httpx
import pytest

from openai import OpenAI
from openai_sandbox import Sandbox

RESPONSES = "responses.create"


@pytest.fixture
def web(served: Any) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=served.url[: -len("/v1")] + "/_sandbox", trust_env=False, timeout=20) as client:
        yield client


@pytest.fixture
def client(served: Any) -> Iterator[OpenAI]:
    with OpenAI(base_url=served.url, api_key="any", max_retries=0) as made:
        yield made


@pytest.fixture
def box(served: Any) -> Sandbox:
    found: Sandbox = served.sandbox
    return found


def respond(client: OpenAI, text: str = "Hi", **more: Any) -> Any:
    return client.responses.create(model="gpt-4o", input=text, **more)


def test_scripts(web: httpx.Client, client: OpenAI) -> None:
    function = {"type": "function", "name": "f", "parameters": {"type": "object", "properties": {}}, "strict": False}
    replies = [
        "It rains.",
        {"text": "It snows."},
        {"refusal": "No."},
        {"tool_calls": [{"name": "f", "arguments": {"a": "é"}}, {"name": "f", "arguments": "{}"}]},
        {"json": {"b": 1}},
        {"error": {"status": 418, "message": "Tea.", "code": "pot"}},
        ["It", " thaws."],
    ]
    made = web.post("/scripts", json={"operation": RESPONSES, "contains": "weather", "replies": replies})
    assert made.status_code == 201
    assert made.json() == {"script": "on('responses.create', contains='weather')"}
    assert respond(client, "The weather?").output_text == "It rains."
    assert respond(client, "Something else.").output_text != "It snows."
    assert respond(client, "The weather?").output_text == "It snows."
    assert respond(client, "The weather?").output[0].content[0].refusal == "No."
    calls = respond(client, "The weather?", tools=[function]).output
    assert [json.loads(call.arguments) for call in calls] == [{"a": "é"}, {}]
    assert json.loads(respond(client, "The weather?").output_text) == {"b": 1}
    with pytest.raises(Exception, match="Tea") as caught:
        respond(client, "The weather?")
    assert (caught.value.status_code, caught.value.code) == (418, "pot")  # type: ignore[attr-defined]
    assert respond(client, "The weather?").output_text == "It thaws."
    assert web.request("DELETE", "/scripts", headers={"content-type": "application/json"}).status_code == 200
    assert respond(client, "The weather?").output_text != "It thaws."


def test_scripts_of_embeddings(web: httpx.Client, client: OpenAI) -> None:
    web.post("/scripts", json={"operation": "embeddings.create", "replies": [{"vectors": [1.0, 0.0]}]})
    assert client.embeddings.create(model="text-embedding-3-small", input="x").data[0].embedding == [1.0, 0.0]


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ({}, "'replies' says"),
        ({"replies": []}, "'replies' says"),
        ({"replies": "x"}, "'replies' says"),
        ({"replies": [1]}, "A reply is"),
        ({"replies": [{}]}, "A reply is"),
        ({"replies": [{"text": 1}]}, "A reply is"),
        ({"replies": [{"text": "a", "json": {}}]}, "A reply is"),
        ({"replies": [{"json": 5}]}, "a reply is"),
        ({"replies": [{"tool_calls": [{}]}]}, "A tool call has"),
        ({"replies": [{"tool_calls": [{"name": "f", "arguments": 5}]}]}, "'arguments' can't be 5"),
        ({"replies": [{"tool_calls": [{"name": "f", "more": 5}]}]}, "no 'more'"),
        ({"replies": [{"error": {"message": "x"}}]}, "status"),
        ({"replies": [{"error": {"status": 200, "message": "x"}}]}, "from 400 to 599"),
        ({"replies": [{"error": {"status": 400, "message": "x", "kind": "y"}}]}, "no 'kind'"),
        ({"replies": ["x"], "operation": "response.create"}, "did you mean"),
        ({"replies": ["x"], "when": "y"}, "no 'when'"),
        ({"replies": ["x"], "model": 5}, "'model' can't be 5"),
        ({"replies": ["x"], "operation": "embeddings.create"}, "embeddings"),
    ],
)
def test_scripts_that_make_no_sense(web: httpx.Client, client: OpenAI, body: Dict[str, Any], told: str) -> None:
    found = web.post("/scripts", json=body)
    assert found.status_code == 400
    assert told in found.json()["error"]
    assert respond(client).output_text != "x"


def test_paces(web: httpx.Client, client: OpenAI, box: Sandbox) -> None:
    assert web.post("/speed", json={"name": "vector_stores", "polls": 2}).json() == {
        "name": "vector_stores",
        "polls": 2,
    }
    store = client.vector_stores.create()
    file = client.files.create(file=("a.txt", b"Facts."), purpose="assistants")
    assert client.vector_stores.files.create(store.id, file_id=file.id).status == "in_progress"
    assert web.post("/speed", json={}).status_code == 200
    assert box.speed.of("vector_stores").polls is None
    for bad in ({"polls": 0}, {"polls": 1, "seconds": 1}, {"name": "batchs"}, {"pace": 1}, {"polls": "1"}):
        assert web.post("/speed", json=bad).status_code == 400


def test_reset(web: httpx.Client, client: OpenAI) -> None:
    first = client.files.create(file=b"x", purpose="user_data")
    web.post("/faults", json={"status": 500, "times": None, "operation": "models.list"})
    assert web.post("/reset", json={"all": True}).status_code == 400
    assert web.post("/reset", json={}).json() == {}
    assert client.files.create(file=b"x", purpose="user_data").id == first.id
    assert len(client.files.list().data) == 1
    assert client.models.list().data


def test_requests(web: httpx.Client, client: OpenAI) -> None:
    respond(client, "Something.")
    client.models.list()
    found = web.get("/requests").json()["data"]
    assert [each["call"] for each in found] == [RESPONSES, "models.list"]
    assert (found[0]["body"]["input"], found[0]["status"]) == ("Something.", 200)
    assert [each["call"] for each in web.get("/requests", params={"call": "models.list"}).json()["data"]] == [
        "models.list"
    ]
    assert web.get("/requests", params={"call": "files.list"}).json() == {"data": []}


def test_other_pages_change_nothing(web: httpx.Client) -> None:
    for path in ("scripts", "speed", "reset"):
        assert web.post(f"/{path}", json={}, headers={"origin": "http://a.example"}).status_code == 403
        assert web.post(f"/{path}", content="{}", headers={"content-type": "text/plain"}).status_code == 403


def test_paces_and_faults_as_python_has_them(served: Any, web: httpx.Client) -> None:
    assert web.post("/speed", json={"name": "batches", "seconds": "5m"}).status_code == 200
    assert served.sandbox.speed.of("batches").seconds == 300
    assert web.post("/speed", json={"name": "batch"}).json()["error"].endswith("did you mean 'batches'?")
    fault = {"status": 429, "headers": {"retry-after": 3}}
    assert web.post("/faults", json=fault).json()["headers"] == {"retry-after": "3"}
    for headers in ({"a": "b\nc"}, {"a": None}, ["a"]):
        assert web.post("/faults", json={"status": 429, "headers": headers}).status_code == 400
