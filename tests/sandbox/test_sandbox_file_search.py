"""The tool that searches files: it is run, its passages are quoted and cited, and streams tell of it."""

from __future__ import annotations

from typing import Any, Dict, List

import httpx
import pytest

import openai
from openai import OpenAI
from openai_sandbox import Sandbox

TEXTS = {
    "refund.txt": "Welcome to the shop. To return an item, write to us within 14 days; the refund takes a week. "
    "We are open from nine to five on all days of the week, and on Sundays from ten to three, except in winter. "
    "Parking is behind the building.",
    "cats.txt": "The cat sleeps on the sofa. Felines purr when they are content.",
    "rates.md": "The central bank raised the interest rate to four percent in March.",
}
QUESTION = "How long does a refund take?"
QUOTE = "the refund takes a week."


@pytest.fixture
def client(sandbox: Sandbox) -> OpenAI:
    return sandbox.client(_strict_response_validation=True, max_retries=0)


@pytest.fixture
def tool(client: OpenAI) -> Any:
    store = client.vector_stores.create()
    for name, text in TEXTS.items():
        client.vector_stores.files.create_and_poll(
            client.files.create(file=(name, text.encode()), purpose="assistants").id,
            vector_store_id=store.id,
            attributes={"kind": name.partition(".")[0]},
        )
    return {"type": "file_search", "vector_store_ids": [store.id]}


def ask(client: OpenAI, tools: Any, question: Any = QUESTION, **options: Any) -> Any:
    return client.responses.create(model="gpt-4o", input=question, tools=tools, **options)


def kinds(response: Any) -> List[str]:
    return [item.type for item in response.output]


def test_found_quoted_and_cited(client: OpenAI, tool: Any) -> None:
    response = ask(client, [tool], include=["file_search_call.results"])
    assert kinds(response) == ["file_search_call", "message"]
    call, message = response.output
    assert call.id.startswith("fs_")
    assert (call.status, call.queries) == ("completed", [QUESTION])
    best = call.results[0]
    assert (best.filename, best.text, best.attributes) == ("refund.txt", TEXTS["refund.txt"], {"kind": "refund"})
    assert [hit.score for hit in call.results] == sorted((hit.score for hit in call.results), reverse=True)
    assert len(call.results) == 3
    assert QUOTE in response.output_text
    (cited,) = message.content[0].annotations
    assert (cited.type, cited.file_id, cited.filename) == ("file_citation", best.file_id, "refund.txt")
    assert response.output_text[: cited.index].endswith(QUOTE)
    assert response.usage.input_tokens > 70  # what was found is read by the model
    assert response.tools[0].max_num_results == 20


def test_results_are_shown_on_demand(client: OpenAI, tool: Any) -> None:
    response = ask(client, [tool])
    assert response.output[0].results is None
    assert client.responses.retrieve(response.id) == response
    again = client.responses.retrieve(response.id, include=["file_search_call.results"])
    assert again.output[0].type == "file_search_call"
    assert again.output[0].results is not None
    assert again.output[0].results[0].filename == "refund.txt"


def test_options(client: OpenAI, tool: Any) -> None:
    def found(**options: Any) -> List[str]:
        response = ask(client, [{**tool, **options}], include=["file_search_call.results"])
        return [hit.filename for hit in response.output[0].results]

    assert found(max_num_results=1) == ["refund.txt"]
    assert found(ranking_options={"score_threshold": 0.3}) == ["refund.txt"]
    assert found(filters={"type": "ne", "key": "kind", "value": "refund"})[0] != "refund.txt"
    assert len(found(ranking_options={"hybrid_search": {"embedding_weight": 1, "text_weight": 0}})) == 3


def test_nothing_found(client: OpenAI, tool: Any) -> None:
    response = ask(client, [tool], "What is the height of the Eiffel tower?")
    assert kinds(response) == ["file_search_call", "message"]
    assert response.output[1].content[0].annotations == []
    assert not any(text in response.output_text for text in TEXTS.values())


def test_searched_when_it_is_asked_for(client: OpenAI, tool: Any) -> None:
    function = {
        "type": "function",
        "name": "get_weather",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
    }
    assert kinds(ask(client, [tool], "Hello!")) == ["message"]
    assert kinds(ask(client, [tool], tool_choice="none")) == ["message"]
    assert kinds(ask(client, [tool], "Hello!", tool_choice="required")) == ["file_search_call", "message"]
    assert kinds(ask(client, [tool], "Hello!", tool_choice={"type": "file_search"})) == ["file_search_call", "message"]
    assert kinds(ask(client, [tool, function], "What is the weather in Paris?")) == ["function_call"]
    assert kinds(ask(client, [tool, function])) == ["file_search_call", "message"]
    chosen = {"type": "function", "name": "get_weather"}
    assert kinds(ask(client, [tool, function], tool_choice=chosen)) == ["function_call"]
    allowed = {"type": "allowed_tools", "mode": "auto", "tools": [chosen]}
    assert "file_search_call" not in kinds(ask(client, [tool, function], tool_choice=allowed))
    allowed = {"type": "allowed_tools", "mode": "required", "tools": [{"type": "file_search"}]}
    assert kinds(ask(client, [tool, function], "Hello!", tool_choice=allowed)) == ["file_search_call", "message"]


def test_conversations_go_on(client: OpenAI, tool: Any) -> None:
    first = ask(client, [tool])
    second = ask(client, [tool], "And what do cats do?", previous_response_id=first.id)
    assert "cat" in second.output_text.lower()
    assert second.output[1].content[0].annotations[0].filename == "cats.txt"
    listed = client.responses.input_items.list(second.id, order="asc").data
    assert [item.type for item in listed] == ["message", "file_search_call", "message", "message"]


def test_several_files_are_cited(client: OpenAI, tool: Any) -> None:
    file = client.files.create(
        file=("more.txt", b"A refund of money takes some days, at most ten."), purpose="assistants"
    )
    client.vector_stores.files.create_and_poll(file.id, vector_store_id=tool["vector_store_ids"][0])
    response = ask(client, [tool], "How long does the refund take?")
    cited = response.output[1].content[0].annotations
    assert {each.filename for each in cited} == {"refund.txt", "more.txt"}
    assert [each.index for each in cited] == sorted(each.index for each in cited)


def test_structured_outputs_are_filled_from_what_was_found(client: OpenAI, tool: Any) -> None:
    schema = {
        "type": "object",
        "properties": {"answer": {"type": "string"}},
        "required": ["answer"],
        "additionalProperties": False,
    }
    text: Any = {"format": {"type": "json_schema", "name": "x", "schema": schema, "strict": True}}
    response = ask(client, [tool], text=text)
    assert kinds(response) == ["file_search_call", "message"]


def test_events_in_order(client: OpenAI, tool: Any) -> None:
    events = list(ask(client, [tool], stream=True, include=["file_search_call.results"]))
    assert [event.sequence_number for event in events] == list(range(len(events)))
    names = [event.type for event in events if not event.type.endswith("text.delta")]
    assert names == [
        "response.created",
        "response.in_progress",
        "response.output_item.added",
        "response.file_search_call.in_progress",
        "response.file_search_call.searching",
        "response.file_search_call.completed",
        "response.output_item.done",
        "response.output_item.added",
        "response.content_part.added",
        "response.output_text.annotation.added",
        "response.output_text.done",
        "response.content_part.done",
        "response.output_item.done",
        "response.completed",
    ]
    added, done = (
        event for event in events if event.type.startswith("response.output_item.") and not event.output_index
    )
    assert (added.item.status, added.item.queries, added.item.results) == ("in_progress", [], None)
    assert (done.item.status, len(done.item.results)) == ("completed", 3)
    at = next(at for at, event in enumerate(events) if event.type == "response.output_text.annotation.added")
    said = "".join(event.delta for event in events[:at] if event.type == "response.output_text.delta")
    assert said.endswith(QUOTE)
    part = next(event.part for event in events if event.type == "response.content_part.added")
    assert (part.text, part.annotations) == ("", [])
    whole = events[-1].response
    assert [event.annotation_index for event in events if "annotation" in event.type] == [0]
    assert whole.output[1].content[0].annotations[0].filename == "refund.txt"


def test_helper_of_streams(client: OpenAI, tool: Any) -> None:
    with client.responses.stream(model="gpt-4o", input=QUESTION, tools=[tool]) as stream:
        for _ in stream:
            pass
        final = stream.get_final_response()
    assert final.output_text.endswith(QUOTE)
    assert final.output[1].content[0].annotations[0].type == "file_citation"  # type: ignore[union-attr]


def test_in_the_background(client: OpenAI, tool: Any, time: Any) -> None:
    response = ask(client, [tool], background=True)
    assert response.status == "queued"
    time.now += 5
    assert kinds(client.responses.retrieve(response.id)) == ["file_search_call", "message"]


@pytest.mark.parametrize(
    ("change", "param"),
    [
        ({"vector_store_ids": "vs_x"}, "vector_store_ids"),
        ({"vector_store_ids": []}, "vector_store_ids"),
        ({"vector_store_ids": [1]}, "vector_store_ids[0]"),
        ({"vector_store_ids": ["vs_x"]}, "vector_store_ids"),
        ({"max_num_results": 51}, "max_num_results"),
        ({"max_num_results": "5"}, "max_num_results"),
        ({"filters": {"type": "x"}}, "filters.type"),
        ({"ranking_options": {"ranker": "none"}}, "ranking_options.ranker"),
        ({"ranking_options": {"score_threshold": -1}}, "ranking_options.score_threshold"),
        ({"ranking_options": {"hybrid_search": {}}}, "ranking_options.hybrid_search.embedding_weight"),
        (
            {"ranking_options": {"hybrid_search": {"embedding_weight": 0, "text_weight": 0}}},
            "ranking_options.hybrid_search",
        ),
    ],
)
def test_refusals(http: httpx.Client, tool: Any, change: Dict[str, Any], param: str) -> None:
    answer = http.post("/responses", json={"model": "gpt-4o", "input": "Hi", "tools": [{**tool, **change}]})
    expected = 404 if change == {"vector_store_ids": ["vs_x"]} else 400
    assert (answer.status_code, answer.json()["error"]["param"]) == (expected, f"tools[0].{param}")


def test_an_expired_store(client: OpenAI, tool: Any, time: Any) -> None:
    store = tool["vector_store_ids"][0]
    client.vector_stores.update(store, expires_after={"anchor": "last_active_at", "days": 1})
    time.now += 24 * 3600
    with pytest.raises(openai.BadRequestError, match="expired"):
        ask(client, [tool])


def test_async(sandbox: Sandbox, tool: Any) -> None:
    import asyncio

    async def run() -> Any:
        client = sandbox.async_client(_strict_response_validation=True)
        return await client.responses.create(model="gpt-4o", input=QUESTION, tools=[tool])

    response = asyncio.run(run())
    assert kinds(response) == ["file_search_call", "message"]
    assert QUOTE in response.output_text
