"""Assistants: what they keep, what they refuse, and what their tools work with."""

from __future__ import annotations

from typing import Any, Dict

import pytest

import openai
from openai import OpenAI
from openai_sandbox import Sandbox

pytestmark = pytest.mark.filterwarnings("ignore:.*Responses API:DeprecationWarning")

WEATHER: Dict[str, Any] = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}
SEARCH: Dict[str, Any] = {"type": "file_search"}
CODE: Dict[str, Any] = {"type": "code_interpreter"}


@pytest.fixture
def client(sandbox: Sandbox) -> OpenAI:
    return sandbox.client(_strict_response_validation=True, max_retries=0)


def upload(client: OpenAI, content: bytes = b"Cats sleep on sofas.") -> str:
    return client.files.create(file=("cats.txt", content), purpose="assistants").id


def refused(error: Any) -> Any:
    return error.value.status_code, error.value.body["param"], error.value.body["code"]


def test_over_a_life(client: OpenAI, time: Any) -> None:
    made = client.beta.assistants.create(
        model="gpt-4o",
        name="Ada",
        description="counts",
        instructions="Be brief.",
        tools=[WEATHER, SEARCH, CODE],
        metadata={"k": "v"},
        temperature=0.5,
        top_p=0.9,
        response_format={"type": "json_object"},
        reasoning_effort="low",
    )
    assert made.id.startswith("asst_")
    assert made.created_at == int(time.now)
    assert (made.name, made.description, made.instructions) == ("Ada", "counts", "Be brief.")
    assert [tool.type for tool in made.tools] == ["function", "file_search", "code_interpreter"]
    assert (made.temperature, made.top_p, made.metadata) == (0.5, 0.9, {"k": "v"})
    assert made.tool_resources is not None
    assert made.tool_resources.file_search is not None
    assert made.tool_resources.file_search.vector_store_ids == []
    assert client.beta.assistants.retrieve(made.id) == made

    changed = client.beta.assistants.update(
        made.id, model="gpt-4o-mini", name=None, tools=[], temperature=None, metadata={"a": "b"}, response_format="auto"
    )
    assert (changed.model, changed.name, changed.tools, changed.temperature) == ("gpt-4o-mini", None, [], 1)
    assert (changed.instructions, changed.description, changed.top_p) == ("Be brief.", "counts", 0.9)
    assert (changed.metadata, changed.response_format) == ({"a": "b"}, "auto")
    assert client.beta.assistants.retrieve(made.id) == changed

    gone = client.beta.assistants.delete(made.id)
    assert (gone.id, gone.object, gone.deleted) == (made.id, "assistant.deleted", True)
    for call in (client.beta.assistants.retrieve, client.beta.assistants.update, client.beta.assistants.delete):
        with pytest.raises(openai.NotFoundError, match=made.id):
            call(made.id)


def test_the_least(client: OpenAI) -> None:
    made = client.beta.assistants.create(model="gpt-4o")
    assert (made.name, made.description, made.instructions, made.tools, made.metadata) == (None, None, None, [], {})
    assert (made.temperature, made.top_p, made.response_format) == (1, 1, "auto")


def test_pages(client: OpenAI) -> None:
    ids = [client.beta.assistants.create(model="gpt-4o", name=str(at)).id for at in range(5)]
    assert [each.id for each in client.beta.assistants.list(limit=2)] == ids[::-1]
    page = client.beta.assistants.list(limit=2, order="asc", after=ids[1])
    assert ([each.id for each in page.data], page.has_more) == (ids[2:4], True)
    assert [each.id for each in client.beta.assistants.list(before=ids[2], order="asc").data] == ids[:2]
    with pytest.raises(openai.BadRequestError, match="asst_x"):
        client.beta.assistants.list(after="asst_x")


def test_resources(client: OpenAI) -> None:
    file, other = upload(client), upload(client)
    store = client.vector_stores.create().id
    made: Any = client.beta.assistants.create(
        model="gpt-4o",
        tools=[SEARCH, CODE],
        tool_resources={"code_interpreter": {"file_ids": [file]}, "file_search": {"vector_store_ids": [store]}},
    )
    assert made.tool_resources.code_interpreter.file_ids == [file]
    assert made.tool_resources.file_search.vector_store_ids == [store]
    changed: Any = client.beta.assistants.update(
        made.id, tool_resources={"code_interpreter": {"file_ids": [file, other]}}
    )
    assert changed.tool_resources.code_interpreter.file_ids == [file, other]
    assert changed.tool_resources.file_search.vector_store_ids == [store]
    described: Any = {"file_search": {"vector_stores": []}}
    with pytest.raises(openai.BadRequestError) as error:
        client.beta.assistants.update(made.id, tool_resources=described)
    assert refused(error) == (400, "tool_resources.file_search.vector_stores", "unknown_parameter")


def test_a_described_store_is_made(client: OpenAI) -> None:
    file = upload(client)
    made: Any = client.beta.assistants.create(
        model="gpt-4o",
        tools=[SEARCH],
        tool_resources={
            "file_search": {
                "vector_stores": [
                    {
                        "file_ids": [file],
                        "metadata": {"of": "mine"},
                        "chunking_strategy": {
                            "type": "static",
                            "static": {"max_chunk_size_tokens": 200, "chunk_overlap_tokens": 50},
                        },
                    }
                ]
            }
        },
    )
    (id,) = made.tool_resources.file_search.vector_store_ids
    store = client.vector_stores.retrieve(id)
    assert (store.metadata, store.file_counts.completed, store.expires_after) == ({"of": "mine"}, 1, None)
    assert client.vector_stores.search(id, query="cats").data[0].file_id == file

    count = len(client.vector_stores.list().data)
    with pytest.raises(openai.NotFoundError) as error:
        client.beta.assistants.create(
            model="gpt-4o", tool_resources={"file_search": {"vector_stores": [{"file_ids": ["file-x"]}]}}
        )
    assert refused(error)[:2] == (404, "tool_resources.file_search.vector_stores")
    assert "file-x" in error.value.message
    # Nothing is left of what was made before something else was found to be wrong.
    with pytest.raises(openai.BadRequestError):
        client.beta.threads.create(
            tool_resources={"file_search": {"vector_stores": [{"file_ids": [file]}]}},
            messages=[{"role": "user", "content": ""}],
        )
    assert len(client.vector_stores.list().data) == count


LONG = "x" * 256_001
FUNCTIONS = [{"type": "function", "function": {"name": f"f{at}"}} for at in range(129)]
STORES: Any = {"file_search": {"vector_store_ids": ["vs_x"]}}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"model": "nothing"}, (404, "model", "model_not_found")),
        ({"model": "text-embedding-3-small"}, (404, "model", None)),
        ({"temperature": 2.5}, (400, "temperature", "decimal_above_max_value")),
        ({"top_p": -0.1}, (400, "top_p", "decimal_below_min_value")),
        ({"instructions": LONG}, (400, "instructions", "string_above_max_length")),
        ({"name": "x" * 257}, (400, "name", "string_above_max_length")),
        ({"description": "x" * 513}, (400, "description", "string_above_max_length")),
        ({"metadata": {str(at): "x" for at in range(17)}}, (400, "metadata", "object_above_max_properties")),
        ({"tools": FUNCTIONS}, (400, "tools", "array_above_max_length")),
        ({"tools": [{"type": "browser"}]}, (400, "tools[0].type", "invalid_value")),
        ({"tools": [{"type": "function"}]}, (400, "tools[0].function", "missing_required_parameter")),
        ({"tools": [WEATHER, WEATHER]}, (400, "tools[1]", "invalid_value")),
        (
            {"tools": [{"type": "function", "function": {"name": "a b"}}]},
            (400, "tools[0].function.name", "invalid_value"),
        ),
        (
            {"tools": [{"type": "file_search", "file_search": {"max_num_results": 51}}]},
            (400, "tools[0].file_search.max_num_results", "integer_above_max_value"),
        ),
        (
            {"tools": [{"type": "file_search", "file_search": {"ranking_options": {"ranker": "best"}}}]},
            (400, "tools[0].file_search.ranking_options.ranker", "invalid_value"),
        ),
        ({"response_format": "text"}, (400, "response_format", "invalid_value")),
        ({"response_format": {"type": "xml"}}, (400, "response_format.type", "invalid_value")),
        (
            {"response_format": {"type": "json_schema", "json_schema": {"name": "x", "strict": True, "schema": {}}}},
            (400, "response_format", "invalid_json_schema"),
        ),
        ({"reasoning_effort": "much"}, (400, "reasoning_effort", "invalid_value")),
        ({"tool_resources": STORES}, (404, "tool_resources.file_search.vector_store_ids[0]", None)),
        (
            {"tool_resources": {"file_search": {"vector_store_ids": ["a", "b"]}}},
            (400, "tool_resources.file_search.vector_store_ids", "array_above_max_length"),
        ),
        (
            {"tool_resources": {"file_search": {"vector_stores": [{}, {}]}}},
            (400, "tool_resources.file_search.vector_stores", "array_above_max_length"),
        ),
        (
            {"tool_resources": {"code_interpreter": {"file_ids": ["file-x"]}}},
            (404, "tool_resources.code_interpreter.file_ids[0]", None),
        ),
        (
            {"tool_resources": {"code_interpreter": {"file_ids": ["x"] * 21}}},
            (400, "tool_resources.code_interpreter.file_ids", "array_above_max_length"),
        ),
        ({"tool_resources": {"web": {}}}, (400, "tool_resources.web", "unknown_parameter")),
        ({"tool_resources": {"file_search": []}}, (400, "tool_resources.file_search", "invalid_type")),
        (
            {"tool_resources": {"file_search": {"vector_store_ids": [1]}}},
            (400, "tool_resources.file_search.vector_store_ids[0]", "invalid_type"),
        ),
    ],
)
def test_refusals(client: OpenAI, given: Any, expected: Any) -> None:
    made = client.beta.assistants.create(model="gpt-4o", instructions="mine")
    with pytest.raises(openai.APIStatusError) as error:
        client.beta.assistants.create(**{"model": "gpt-4o", **given})
    assert refused(error) == expected
    update: Any = client.beta.assistants.update
    if "vector_stores" not in str(given):  # which only a new assistant can describe
        with pytest.raises(openai.APIStatusError) as error:
            update(made.id, **given)
        assert refused(error) == expected
    assert client.beta.assistants.retrieve(made.id) == made
    assert len(client.beta.assistants.list().data) == 1


def test_kept_over_a_restart(tmp_path: Any) -> None:
    with Sandbox(data=tmp_path) as sandbox:
        made = sandbox.client().beta.assistants.create(model="gpt-4o")
    with Sandbox(data=tmp_path) as sandbox:
        assert sandbox.client().beta.assistants.retrieve(made.id) == made
