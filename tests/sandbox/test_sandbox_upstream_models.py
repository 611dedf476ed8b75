"""Which models a sandbox with a real model behind it has, which name is sent on, and what vectors may be like."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from typing import Any, List

import pytest
from modelserver import ModelServer

import openai
from openai_sandbox import Sandbox

HELLO: Any = [{"role": "user", "content": "Hello"}]


@pytest.fixture
def model() -> Iterator[Sandbox]:
    """The server with the real model: another sandbox, which is asked for models that it does not know."""
    with Sandbox(seed=7) as made:
        made.on("chat.completions.create").reply("Hello from afar.")
        yield made


def asked(model: Sandbox) -> List[str]:
    """The models that were asked for."""
    return [str((entry.body or {}).get("model")) for entry in model.journal if entry.method == "POST"]


@pytest.mark.filterwarnings("ignore:.*deprecated:DeprecationWarning")
def test_one_model_for_all(model: Sandbox) -> None:
    with model.server() as url, Sandbox(upstream=url, upstream_key="sk-any", upstream_model="gpt-4o") as box:
        client = box.client()
        made = client.chat.completions.create(model="gpt-4o-mini", messages=HELLO)
        assert made.choices[0].message.content == "Hello from afar."
        list(client.chat.completions.create(model="gpt-5", messages=HELLO, stream=True))
        client.responses.create(model="o3", input="Hello", max_output_tokens=50)
        list(client.responses.create(model="o3", input="Hello", stream=True))
        assistant = client.beta.assistants.create(model="gpt-4.1")
        thread = client.beta.threads.create(messages=HELLO)
        run = client.beta.threads.runs.create_and_poll(thread.id, assistant_id=assistant.id)
        assert (run.status, run.model) == ("completed", "gpt-4.1")

        async def ask() -> Any:
            return await box.async_client().chat.completions.create(model="gpt-4o-mini", messages=HELLO)

        assert asyncio.run(ask()).choices[0].message.content == "Hello from afar."
    assert asked(model) == ["gpt-4o"] * 6


def test_a_model_for_vectors(model: Sandbox) -> None:
    names: Any = {"upstream_model": "gpt-4o", "upstream_embedding_model": "text-embedding-3-large"}
    with model.server() as url, Sandbox(upstream=url, upstream_key="sk-any", **names) as box:
        client = box.client()
        assert len(client.embeddings.create(model="text-embedding-ada-002", input="a").data[0].embedding) == 3072
        client.chat.completions.create(model="llama3", messages=HELLO)
    assert asked(model) == ["text-embedding-3-large", "gpt-4o"]


@pytest.mark.parametrize("name", ["upstream_model", "upstream_embedding_model"])
@pytest.mark.parametrize("given", ["", " ", 3, ["a"]])
def test_what_is_no_model(name: str, given: Any) -> None:
    with pytest.raises(ValueError, match=f"{name} must be"):
        Sandbox(upstream="http://127.0.0.1:9/v1", **{name: given})


@pytest.mark.parametrize("name", ["upstream_key", "upstream_model", "upstream_embedding_model"])
def test_a_model_of_no_server(name: str) -> None:
    given: Any = {name: "llama3"}
    with pytest.raises(ValueError, match="need upstream"):
        Sandbox(**given)


def test_the_command_line(start: Any, model: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UPSTREAM_KEY", "sk-any")
    names = ("--upstream-model", "gpt-4o", "--upstream-embedding-model", "text-embedding-3-small")
    with model.server() as url:
        box = start("--upstream", url, "--upstream-key-env", "UPSTREAM_KEY", *names)
        for name in ("llama3", "gpt-4o-mini"):
            assert box.client.post("/chat/completions", json={"model": name, "messages": HELLO}).status_code == 200
        body = {"model": "text-embedding-3-large", "input": "a"}
        assert len(box.client.post("/embeddings", json=body).json()["data"][0]["embedding"]) == 1536
    assert asked(model) == ["gpt-4o", "gpt-4o", "text-embedding-3-small"]


# lists


@pytest.fixture
def other() -> Iterator[ModelServer]:
    with ModelServer() as made:
        yield made


LLAMA: Any = {"id": "meta/llama3", "object": "model", "created": 5, "owned_by": "library", "permission": []}


def test_models_of_both(other: ModelServer, time: Any) -> None:
    other.models = 200, {"object": "list", "data": [LLAMA, {"id": "gpt-4o"}, {"id": "bare"}, {"id": 3}, "odd", LLAMA]}
    with Sandbox(upstream=other.url, clock=time) as box:
        client = box.client()
        listed = list(client.models.list())
        names = [each.id for each in listed]
        assert names[-2:] == ["meta/llama3", "bare"]
        assert len(names) == len(set(names))
        assert (listed[-2].created, listed[-2].owned_by, listed[-1].owned_by) == (5, "library", "upstream")
        assert client.models.retrieve("meta/llama3").to_dict() == listed[-2].to_dict()
        with pytest.raises(openai.NotFoundError):
            client.models.retrieve("llama4")
        with pytest.raises(openai.PermissionDeniedError):
            client.models.delete("bare")

        async def names_of() -> List[str]:
            return [each.id async for each in box.async_client().models.list()]

        assert asyncio.run(names_of()) == names
        assert other.paths == ["/v1/models"]  # it is asked once a minute
        other.models = 200, {"data": [{"id": "new"}]}
        box.clock.advance(61)
        assert [each.id for each in client.models.list()][-1] == "new"
        assert client.models.retrieve("gpt-4o").owned_by == "openai"


@pytest.mark.parametrize(
    ("status", "body"),
    [(500, b"No."), (401, {"error": {}}), (200, b"<html>"), (200, []), (200, {}), (200, {"data": 3}), (302, b"")],
)
def test_lists_that_make_no_sense(other: ModelServer, time: Any, status: int, body: Any) -> None:
    other.models = status, body
    with Sandbox(upstream=other.url, clock=time) as box:
        client = box.client(max_retries=0)
        names = [each.id for each in client.models.list()]
        assert "gpt-4o" in names
        assert len(list(client.models.list())) == len(names)
        assert len(other.paths) == 1  # nor is it asked again at once
        with pytest.raises(openai.NotFoundError):
            client.models.retrieve("llama3")
        other.models = 200, {"data": [{"id": "llama3"}]}
        box.clock.advance(11)
        assert client.models.retrieve("llama3").id == "llama3"


def test_a_server_that_is_down() -> None:
    with Sandbox(upstream="http://127.0.0.1:9/v1") as box:
        assert "gpt-4o" in [each.id for each in box.client(max_retries=0).models.list()]


# vectors


LONG = "word " * 9000


def test_vectors_of_models_that_are_not_known_here(other: ModelServer) -> None:
    other.says(b'{"data": [{"embedding": [0.5, 1], "index": 0}]}')
    with Sandbox(upstream=other.url) as box:
        client = box.client()
        made = client.embeddings.create(model="nomic", input=LONG, dimensions=4096, encoding_format="float")
        assert made.data[0].embedding == [0.5, 1.0]
        assert (other.asked[0]["dimensions"], other.asked[0]["input"]) == (4096, LONG)
        client.embeddings.create(model="nomic", input=["a " * 8000] * 1)
        packed: Any = client.embeddings.with_raw_response.create(model="nomic", input="a", encoding_format="base64")
        assert packed.http_response.json()["data"][0]["embedding"] == "AAAAPwAAgD8="
        with pytest.raises(openai.BadRequestError, match="dimensions"):
            client.embeddings.create(model="nomic", input="a", dimensions=0)
        with pytest.raises(openai.BadRequestError, match="at most 8192 tokens"):
            client.embeddings.create(model="text-embedding-3-small", input=LONG)
        with pytest.raises(openai.BadRequestError, match="dimensions"):
            client.embeddings.create(model="text-embedding-3-small", input="a", dimensions=4096)
    assert [asked["model"] for asked in other.asked] == ["nomic"] * 3


def test_many_long_texts_at_once(other: ModelServer) -> None:
    texts = ["a " * 4000] * 100
    other.says(b'{"data": [%s]}' % b",".join([b'{"embedding": [1]}'] * 100))
    with Sandbox(upstream=other.url) as box:
        assert len(box.client().embeddings.create(model="nomic", input=texts).data) == 100


@pytest.mark.parametrize("packed", [False, True])
def test_a_vector_beyond_what_a_float_holds(other: ModelServer, packed: bool) -> None:
    other.says(b'{"data": [{"embedding": [1e300]}]}')
    with Sandbox(upstream=other.url) as box, pytest.raises(openai.InternalServerError, match="no list of numbers"):
        box.client(max_retries=0).embeddings.create(
            model="nomic", input="a", encoding_format="base64" if packed else "float"
        )


def test_vectors_given_in_base64(other: ModelServer) -> None:
    other.says(b'{"data": [{"embedding": "AAAAPwAAgD8=", "index": 0}]}')
    with Sandbox(upstream=other.url) as box:
        assert box.client().embeddings.create(model="nomic", input="a").data[0].embedding == [0.5, 1.0]


# what stays here


def lines_of(client: openai.OpenAI, url: str, *bodies: Any) -> List[Any]:
    """What a batch of requests comes to."""
    rows = [{"custom_id": str(at), "method": "POST", "url": url, "body": body} for at, body in enumerate(bodies)]
    file = client.files.create(file=("rows.jsonl", "\n".join(map(json.dumps, rows)).encode()), purpose="batch")
    endpoint: Any = url
    batch = client.batches.create(input_file_id=file.id, endpoint=endpoint, completion_window="24h")
    done = client.batches.retrieve(batch.id)
    assert done.output_file_id, done
    return [
        json.loads(line)["response"]["body"] for line in client.files.content(done.output_file_id).text.splitlines()
    ]


def test_batches_of_vectors(other: ModelServer) -> None:
    other.says(b'{"data": [{"embedding": [0.25]}]}')
    with Sandbox(upstream=other.url, upstream_embedding_model="nomic") as box:
        made = lines_of(box.client(), "/v1/embeddings", {"model": "x", "input": LONG}, {"model": "x", "input": "b"})
    assert [each["data"][0]["embedding"] for each in made] == [[0.25], [0.25]]
    assert [asked["model"] for asked in other.asked] == ["nomic", "nomic"]
    assert other.paths == ["/v1/embeddings", "/v1/embeddings"]


def test_vector_stores_stay_here(model: Sandbox) -> None:
    with model.server() as url, Sandbox(upstream=url, upstream_key="sk-any") as box:
        client = box.client()
        store = client.vector_stores.create(name="Notes")
        client.vector_stores.files.upload_and_poll(
            vector_store_id=store.id, file=("tides.txt", b"The moon pulls at the sea.")
        )
        assert client.vector_stores.search(store.id, query="moon").data[0].filename == "tides.txt"
        assert len(model.journal) == 0
        tool: Any = {"type": "file_search", "vector_store_ids": [store.id]}
        made = client.responses.create(
            model="gpt-4o-mini", input="Search my files: what pulls at the sea?", tools=[tool]
        )
    assert made.output_text == "Hello from afar."
    assert [item.type for item in made.output] == ["file_search_call", "message"]
    (sent,) = model.journal.assert_called("chat.completions.create", times=1)
    assert "The moon pulls at the sea." in json.dumps(sent.body)


def test_evals_ask_the_model_and_grade_here(model: Sandbox) -> None:
    model.on("chat.completions.create", contains="Grade").reply('{"steps": [], "result": 0.5}')
    with model.server() as url, Sandbox(upstream=url, upstream_key="sk-any", upstream_model="gpt-4o") as box:
        client = box.client()
        criteria: List[Any] = [
            {
                "type": "string_check",
                "name": "same",
                "input": "{{sample.output_text}}",
                "reference": "{{item.answer}}",
                "operation": "eq",
            }
        ]
        schema: Any = {"type": "object", "properties": {"answer": {"type": "string"}}}
        made = client.evals.create(
            data_source_config={"type": "custom", "item_schema": schema, "include_sample_schema": True},
            testing_criteria=criteria,
        )
        rows = [{"item": {"answer": "Hello from afar."}}, {"item": {"answer": "Something else."}}]
        source: Any = {
            "type": "completions",
            "model": "gpt-4o-mini",
            "source": {"type": "file_content", "content": rows},
            "input_messages": {"type": "template", "template": [{"role": "user", "content": "Say {{item.answer}}"}]},
        }
        run = client.evals.runs.create(made.id, data_source=source)
        done = client.evals.runs.retrieve(run.id, eval_id=made.id)
    assert done.status == "completed", done.error
    assert (done.result_counts.passed, done.result_counts.failed) == (1, 1)
    assert asked(model) == ["gpt-4o", "gpt-4o"]
