"""Chat completions: plain, streamed, with tools and formats, stored; and what is refused."""

from __future__ import annotations

import base64
import json
from array import array
from typing import Any, Callable, Dict, List

import httpx
import pytest

from openai_sandbox import Sandbox
from openai_sandbox.media import sound, voice

Events = Callable[[str], List[Dict[str, Any]]]

USER = [{"role": "user", "content": "Write a few words about Paris."}]
WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "The weather at a place",
        "parameters": {
            "type": "object",
            "properties": {"city": {"type": "string"}, "unit": {"enum": ["c", "f"]}},
            "required": ["city", "unit"],
            "additionalProperties": False,
        },
    },
}
ASK_WEATHER = [{"role": "user", "content": "What is the weather in Paris?"}]


def create(http: httpx.Client, messages: Any = USER, **more: Any) -> httpx.Response:
    return http.post("/chat/completions", json={"model": "gpt-4o", "messages": messages, **more})


def refused(answer: httpx.Response, param: str | None) -> Any:
    assert answer.status_code == 400, answer.text
    assert answer.json()["error"]["param"] == param, answer.text
    return answer.json()["error"]


def test_shape(http: httpx.Client, time: Any) -> None:
    answer = create(http).json()
    assert answer["id"].startswith("chatcmpl-")
    assert (answer["object"], answer["created"], answer["model"]) == ("chat.completion", int(time.now), "gpt-4o")
    (choice,) = answer["choices"]
    assert (choice["index"], choice["finish_reason"], choice["logprobs"]) == (0, "stop", None)
    message = choice["message"]
    assert (message["role"], message["refusal"], message["annotations"]) == ("assistant", None, [])
    assert "Paris" in message["content"]
    usage = answer["usage"]
    assert usage["total_tokens"] == usage["prompt_tokens"] + usage["completion_tokens"] > 0
    assert answer["service_tier"] == "default"
    assert answer["system_fingerprint"].startswith("fp_")


def test_n_stop_and_limits(http: httpx.Client) -> None:
    choices = create(http, n=3).json()["choices"]
    assert [choice["index"] for choice in choices] == [0, 1, 2]
    assert len({choice["message"]["content"] for choice in choices}) == 3
    whole = create(http).json()["choices"][0]["message"]["content"]
    for name in ("max_tokens", "max_completion_tokens"):
        answer = create(http, **{name: 3}).json()
        assert answer["choices"][0]["finish_reason"] == "length"
        assert answer["usage"]["completion_tokens"] == 3
        assert whole.startswith(answer["choices"][0]["message"]["content"])
    word = whole.split()[2]
    answer = create(http, stop=["never occurs", word]).json()["choices"][0]
    assert (answer["finish_reason"], answer["message"]["content"]) == ("stop", whole[: whole.index(word)])


def test_logprobs(http: httpx.Client) -> None:
    choice = create(http, logprobs=True, top_logprobs=3).json()["choices"][0]
    scores = choice["logprobs"]["content"]
    assert choice["logprobs"]["refusal"] is None
    assert "".join(score["token"] for score in scores) == choice["message"]["content"]
    for score in scores:
        assert score["logprob"] <= 0
        assert bytes(score["bytes"]).decode() == score["token"]
        assert len(score["top_logprobs"]) == 3
    assert create(http, logprobs=True).json()["choices"][0]["logprobs"]["content"][0]["top_logprobs"] == []


def test_refusals_and_filters(http: httpx.Client) -> None:
    choice = create(http, [{"role": "user", "content": "[refuse] this"}], logprobs=True).json()["choices"][0]
    assert choice["message"]["content"] is None
    assert choice["message"]["refusal"]
    assert choice["logprobs"]["content"] is None
    choice = create(http, [{"role": "user", "content": "[filter] this"}]).json()["choices"][0]
    assert choice["finish_reason"] == "content_filter"


def test_reasoning_models(http: httpx.Client) -> None:
    usage = create(http, model="o3").json()["usage"]
    assert 0 < usage["completion_tokens_details"]["reasoning_tokens"] < usage["completion_tokens"]


def test_json_formats(http: httpx.Client) -> None:
    messages = [{"role": "user", "content": "Paris as json"}]
    content = create(http, messages, response_format={"type": "json_object"}).json()["choices"][0]["message"]["content"]
    assert isinstance(json.loads(content), dict)
    schema = {
        "type": "object",
        "properties": {"city": {"type": "string"}, "people": {"type": "integer"}},
        "required": ["city", "people"],
        "additionalProperties": False,
    }
    form = {"type": "json_schema", "json_schema": {"name": "place", "strict": True, "schema": schema}}
    content = create(http, response_format=form).json()["choices"][0]["message"]["content"]
    value = json.loads(content)
    assert set(value) == {"city", "people"}
    assert isinstance(value["people"], int)


def test_tool_round_trip(http: httpx.Client) -> None:
    choice = create(http, ASK_WEATHER, tools=[WEATHER]).json()["choices"][0]
    assert choice["finish_reason"] == "tool_calls"
    assert choice["message"]["content"] is None
    (call,) = choice["message"]["tool_calls"]
    assert call["id"].startswith("call_")
    assert (call["type"], call["function"]["name"]) == ("function", "get_weather")
    arguments = json.loads(call["function"]["arguments"])
    assert arguments["city"] == "Paris"
    assert arguments["unit"] in ("c", "f")
    result = {"role": "tool", "tool_call_id": call["id"], "content": '{"temperature": 21}'}
    answer = create(http, [*ASK_WEATHER, choice["message"], result], tools=[WEATHER]).json()["choices"][0]
    assert answer["finish_reason"] == "stop"
    assert "21" in answer["message"]["content"]


def test_tool_choice(http: httpx.Client) -> None:
    for choice, called in (
        ("none", False),
        ("required", True),
        ({"type": "function", "function": {"name": "get_weather"}}, True),
        ({"type": "allowed_tools", "allowed_tools": {"mode": "required", "tools": [WEATHER]}}, True),
    ):
        message = create(http, ASK_WEATHER, tools=[WEATHER], tool_choice=choice).json()["choices"][0]["message"]
        assert ("tool_calls" in message) == called
    custom = {"type": "custom", "custom": {"name": "run"}}
    chosen = create(http, tools=[custom], tool_choice={"type": "custom", "custom": {"name": "run"}}).json()
    (call,) = chosen["choices"][0]["message"]["tool_calls"]
    assert (call["type"], call["custom"]["name"], isinstance(call["custom"]["input"], str)) == ("custom", "run", True)


def test_old_functions(http: httpx.Client, events: Events) -> None:
    more = {"functions": [WEATHER["function"]], "function_call": {"name": "get_weather"}}
    choice = create(http, ASK_WEATHER, **more).json()["choices"][0]
    assert choice["finish_reason"] == "function_call"
    made = choice["message"]["function_call"]
    assert json.loads(made["arguments"])["city"] == "Paris"
    chunks = events(create(http, ASK_WEATHER, stream=True, **more).text)
    deltas = [chunk["choices"][0]["delta"].get("function_call", {}) for chunk in chunks]
    assert deltas[0]["name"] == "get_weather"
    assert "".join(delta.get("arguments", "") for delta in deltas) == made["arguments"]
    said = [*ASK_WEATHER, choice["message"], {"role": "function", "name": "get_weather", "content": "21"}]
    assert create(http, said, functions=more["functions"]).status_code == 200


def test_stream(http: httpx.Client, events: Events) -> None:
    answer = create(http, stream=True)
    assert answer.headers["content-type"].startswith("text/event-stream")
    assert answer.text.endswith("\n\ndata: [DONE]\n\n")
    chunks = events(answer.text)
    assert {chunk["object"] for chunk in chunks} == {"chat.completion.chunk"}
    assert len({(chunk["id"], chunk["created"], chunk["model"]) for chunk in chunks}) == 1
    assert all("usage" not in chunk for chunk in chunks)
    choices = [chunk["choices"][0] for chunk in chunks]
    assert choices[0]["delta"] == {"role": "assistant", "content": "", "refusal": None}
    assert choices[-1]["delta"] == {}
    assert [choice["finish_reason"] for choice in choices] == [None] * (len(choices) - 1) + ["stop"]
    content = "".join(choice["delta"].get("content") or "" for choice in choices)
    assert content == create(http).json()["choices"][0]["message"]["content"]
    assert len(choices) > 5


def test_stream_with_usage(http: httpx.Client, events: Events) -> None:
    chunks = events(create(http, stream=True, stream_options={"include_usage": True}).text)
    assert all(chunk["usage"] is None for chunk in chunks[:-1])
    assert chunks[-1]["choices"] == []
    assert chunks[-1]["usage"] == create(http).json()["usage"]


def test_stream_of_several_choices(http: httpx.Client, events: Events) -> None:
    chunks = events(create(http, stream=True, n=2).text)
    said = ["", ""]
    for chunk in chunks:
        (choice,) = chunk["choices"]
        said[choice["index"]] += choice["delta"].get("content") or ""
    assert [chunk["choices"][0]["index"] for chunk in chunks[:4]] == [0, 1, 0, 1]
    assert said == [choice["message"]["content"] for choice in create(http, n=2).json()["choices"]]


def test_stream_of_tool_calls(http: httpx.Client, events: Events) -> None:
    custom = {"type": "custom", "custom": {"name": "run"}}
    for tool, group, field in ((WEATHER, "function", "arguments"), (custom, "custom", "input")):
        more: Any = {"tools": [tool], "tool_choice": "required"}
        (whole,) = create(http, ASK_WEATHER, **more).json()["choices"][0]["message"]["tool_calls"]
        chunks = events(create(http, ASK_WEATHER, stream=True, **more).text)
        assert chunks[0]["choices"][0]["delta"]["content"] is None
        calls = [call for chunk in chunks for call in chunk["choices"][0]["delta"].get("tool_calls", [])]
        assert calls[0]["id"].startswith("call_")
        assert (calls[0]["index"], calls[0]["type"]) == (0, group)
        assert calls[0][group] == {"name": whole[group]["name"], field: ""}
        assert all(set(call) == {"index", group} for call in calls[1:])
        assert "".join(call[group][field] for call in calls) == whole[group][field]
        assert chunks[-1]["choices"][0]["finish_reason"] == "tool_calls"


def test_stream_of_refusals_and_logprobs(http: httpx.Client, events: Events) -> None:
    chunks = events(create(http, [{"role": "user", "content": "[refuse]"}], stream=True).text)
    assert "".join(chunk["choices"][0]["delta"].get("refusal") or "" for chunk in chunks)
    chunks = events(create(http, stream=True, logprobs=True, top_logprobs=1).text)
    for chunk in chunks[1:-1]:
        (choice,) = chunk["choices"]
        assert choice["logprobs"]["content"][0]["token"] == choice["delta"]["content"]


def test_stream_with_obfuscation(http: httpx.Client, events: Events) -> None:
    chunks = events(create(http, stream=True, stream_options={"include_obfuscation": True}).text)
    assert all("obfuscation" in chunk for chunk in chunks)


# stored completions


def test_stored(http: httpx.Client) -> None:
    kept: Any = create(http, store=True, metadata={"run": "a"}, user="me", tools=[WEATHER]).json()
    other = create(http, store=True, metadata={"run": "b", "x": "y"}, model="gpt-4o-mini").json()
    create(http)
    stored = http.get(f"/chat/completions/{kept['id']}").json()
    assert {key: stored[key] for key in kept} == kept
    assert (stored["metadata"], stored["input_user"], stored["tools"]) == ({"run": "a"}, "me", [WEATHER])

    def ids(**query: Any) -> List[str]:
        answer = http.get("/chat/completions", params=query)
        assert answer.status_code == 200, answer.text
        return [entry["id"] for entry in answer.json()["data"]]

    assert ids() == [kept["id"], other["id"]]
    assert ids(order="desc", limit=1) == [other["id"]]
    assert ids(after=kept["id"]) == [other["id"]]
    assert ids(model="gpt-4o") == [kept["id"]]
    assert ids(**{"metadata[run]": "b"}) == ids(**{"metadata[run]": "b", "metadata[x]": "y"}) == [other["id"]]
    assert ids(**{"metadata[run]": "c"}) == ids(**{"metadata[run]": "b", "metadata[x]": "z"}) == []

    changed = http.post(f"/chat/completions/{kept['id']}", json={"metadata": {"run": "c"}}).json()
    assert changed["metadata"] == {"run": "c"}
    assert ids(**{"metadata[run]": "c"}) == [kept["id"]]
    assert http.post(f"/chat/completions/{kept['id']}", json={}).json()["error"]["param"] == "metadata"
    assert http.post(f"/chat/completions/{kept['id']}", json={"metadata": None}).json()["metadata"] == {}

    gone = http.delete(f"/chat/completions/{kept['id']}").json()
    assert gone == {"object": "chat.completion.deleted", "id": kept["id"], "deleted": True}
    path = f"/chat/completions/{kept['id']}"
    for answer in (
        http.get(path),
        http.delete(path),
        http.post(path, json={"metadata": {}}),
        http.get(path + "/messages"),
    ):
        assert answer.status_code == 404


def test_stored_messages(http: httpx.Client) -> None:
    image = {"type": "image_url", "image_url": {"url": "data:image/png;base64,AAAA"}}
    messages = [
        {"role": "developer", "content": "Be brief."},
        {"role": "user", "content": [{"type": "text", "text": "What is "}, {"type": "text", "text": "this?"}, image]},
        {"role": "user", "content": "Well?", "name": "Bo"},
    ]
    kept = create(http, messages, store=True).json()
    path = f"/chat/completions/{kept['id']}/messages"
    listed = http.get(path).json()
    assert [message["id"] for message in listed["data"]] == [f"{kept['id']}-{at}" for at in range(3)]
    assert [message["content"] for message in listed["data"]] == ["Be brief.", "What is this?", "Well?"]
    assert listed["data"][1]["content_parts"] == messages[1]["content"]
    assert listed["data"][2]["content_parts"] is None
    assert listed["data"][2]["name"] == "Bo"
    page = http.get(path, params={"limit": 1, "after": listed["first_id"]}).json()
    assert (page["first_id"], page["has_more"]) == (f"{kept['id']}-1", True)
    assert http.get(path, params={"order": "desc"}).json()["first_id"] == f"{kept['id']}-2"
    assert http.get(path, params={"after": "x"}).json()["error"]["param"] == "after"


def test_streams_are_stored_too(http: httpx.Client, events: Events) -> None:
    chunks = events(create(http, store=True, stream=True).text)
    stored = http.get(f"/chat/completions/{chunks[0]['id']}").json()
    said = "".join(chunk["choices"][0]["delta"].get("content") or "" for chunk in chunks)
    assert stored["choices"][0]["message"]["content"] == said


# refused


@pytest.mark.parametrize(
    ("change", "param"),
    [
        ({"temperature": -0.1}, "temperature"),
        ({"temperature": 2.1}, "temperature"),
        ({"top_p": 1.1}, "top_p"),
        ({"frequency_penalty": 3}, "frequency_penalty"),
        ({"presence_penalty": -3}, "presence_penalty"),
        ({"n": 0}, "n"),
        ({"n": 129}, "n"),
        ({"max_tokens": 0}, "max_tokens"),
        ({"max_completion_tokens": -1}, "max_completion_tokens"),
        ({"max_tokens": 5, "max_completion_tokens": 5}, "max_tokens"),
        ({"model": "o3", "max_tokens": 5}, "max_tokens"),
        ({"model": "gpt-5.1", "max_tokens": 5}, "max_tokens"),
        ({"model": "o3", "temperature": 0}, "temperature"),
        ({"model": "gpt-5-mini-2025-08-07", "temperature": 0.5}, "temperature"),
        ({"model": "o4-mini", "top_p": 0.5}, "top_p"),
        ({"model": "gpt-5", "presence_penalty": 1}, "presence_penalty"),
        ({"model": "o3", "logprobs": True}, "logprobs"),
        ({"model": "o3", "logit_bias": {"50256": 1}}, "logit_bias"),
        ({"logprobs": True, "top_logprobs": 21}, "top_logprobs"),
        ({"top_logprobs": 2}, "top_logprobs"),
        ({"stop": ["a", "b", "c", "d", "e"]}, "stop"),
        ({"stop": ["a", 1]}, "stop[1]"),
        ({"logit_bias": {"50256": 101}}, "logit_bias.50256"),
        ({"logit_bias": {"50256": "x"}}, "logit_bias.50256"),
        ({"seed": 2**63}, "seed"),
        ({"stream_options": {"include_usage": True}}, "stream_options"),
        ({"tool_choice": "auto"}, "tool_choice"),
        ({"parallel_tool_calls": False}, "parallel_tool_calls"),
        ({"function_call": "auto"}, "function_call"),
        ({"functions": []}, "functions"),
        ({"tools": []}, "tools"),
        ({"tools": [WEATHER] * 129}, "tools"),
        ({"tools": [1]}, "tools[0]"),
        ({"tools": [{"type": "magic"}]}, "tools[0].type"),
        ({"tools": [{"type": "function"}]}, "tools[0].function"),
        ({"tools": [{"type": "function", "function": {}}]}, "tools[0].function.name"),
        ({"tools": [{"type": "function", "function": {"name": "a b"}}]}, "tools[0].function.name"),
        ({"tools": [{"type": "function", "function": {"name": ""}}]}, "tools[0].function.name"),
        ({"tools": [{"type": "function", "function": {"name": "a" * 65}}]}, "tools[0].function.name"),
        (
            {"tools": [{"type": "function", "function": {"name": "a", "parameters": {"type": "array"}}}]},
            "tools[0].function.parameters",
        ),
        (
            {"tools": [{"type": "function", "function": {"name": "a", "parameters": {"properties": {"b": 1}}}}]},
            "tools[0].function.parameters",
        ),
        (
            {
                "tools": [
                    {
                        "type": "function",
                        "function": {"name": "a", "strict": True, "parameters": {"type": "object", "properties": {}}},
                    }
                ]
            },
            "tools[0].function.parameters",
        ),
        ({"tools": [WEATHER], "tool_choice": {"type": "function", "function": {"name": "b"}}}, "tool_choice"),
        ({"tools": [WEATHER], "tool_choice": {"type": "function"}}, "tool_choice.function"),
        ({"tools": [WEATHER], "tool_choice": {"type": "x"}}, "tool_choice.type"),
        ({"tools": [WEATHER], "tool_choice": "always"}, "tool_choice"),
        (
            {"tools": [WEATHER], "tool_choice": {"type": "allowed_tools", "allowed_tools": {"mode": "x"}}},
            "tool_choice.allowed_tools.mode",
        ),
        ({"response_format": {}}, "response_format.type"),
        ({"response_format": {"type": "xml"}}, "response_format.type"),
        ({"response_format": {"type": "json_object"}}, "messages"),
        ({"response_format": {"type": "json_schema"}}, "response_format.json_schema"),
        ({"response_format": {"type": "json_schema", "json_schema": {}}}, "response_format.json_schema.name"),
        (
            {"response_format": {"type": "json_schema", "json_schema": {"name": "a", "strict": True}}},
            "response_format.json_schema.schema",
        ),
        (
            {"response_format": {"type": "json_schema", "json_schema": {"name": "a", "schema": {"type": "text"}}}},
            "response_format",
        ),
        (
            {"response_format": {"type": "json_schema", "json_schema": {"name": "a", "schema": {"enum": []}}}},
            "response_format",
        ),
        (
            {"response_format": {"type": "json_schema", "json_schema": {"name": "a", "schema": {"properties": []}}}},
            "response_format",
        ),
        (
            {"response_format": {"type": "json_schema", "json_schema": {"name": "a", "schema": {"$ref": "#/x"}}}},
            "response_format",
        ),
    ],
)
def test_refused(http: httpx.Client, change: Any, param: str) -> None:
    assert refused(create(http, **change), param)["type"] == "invalid_request_error"


@pytest.mark.parametrize(
    ("schema", "place"),
    [
        ({"type": "string"}, "its type must be 'object'"),
        ({"type": "object", "properties": {"a": {}}}, "additionalProperties"),
        ({"type": "object", "properties": {"a": {}}, "additionalProperties": False}, "'a' is missing"),
        (
            {
                "type": "object",
                "additionalProperties": False,
                "required": ["a"],
                "properties": {"a": {"type": "array", "items": {"anyOf": [{"type": ["object", "null"]}]}}},
            },
            "/properties/a/items/anyOf/0",
        ),
    ],
)
def test_strict_schemas(http: httpx.Client, schema: Any, place: str) -> None:
    form = {"type": "json_schema", "json_schema": {"name": "a", "strict": True, "schema": schema}}
    error = refused(create(http, response_format=form), "response_format")
    assert error["code"] == "invalid_json_schema"
    assert place in error["message"]
    form["json_schema"]["strict"] = False  # type: ignore[index]  # the literal is known to be a dict
    assert create(http, response_format=form).status_code == 200


def part(value: Any, role: str = "user") -> List[Any]:
    return [{"role": role, "content": [value]}]


CALL = {"id": "c1", "type": "function", "function": {"name": "f", "arguments": "{}"}}


@pytest.mark.parametrize(
    ("messages", "param"),
    [
        ([], "messages"),
        ([1], "messages[0]"),
        ([{}], "messages[0].role"),
        ([{"role": "robot", "content": "x"}], "messages[0].role"),
        ([{"role": 1, "content": "x"}], "messages[0].role"),
        ([{"role": "user"}], "messages[0].content"),
        ([{"role": "user", "content": None}], "messages[0].content"),
        ([{"role": "user", "content": 1}], "messages[0].content"),
        ([{"role": "user", "content": []}], "messages[0].content"),
        ([{"role": "assistant", "content": None}], "messages[0].content"),
        (part("x"), "messages[0].content[0]"),
        (part({}), "messages[0].content[0].type"),
        (part({"type": "x"}), "messages[0].content[0].type"),
        (part({"type": "text"}), "messages[0].content[0].text"),
        (part({"type": "image_url", "image_url": {"url": "http://x"}}, "system"), "messages[0].content[0].type"),
        (part({"type": "image_url"}), "messages[0].content[0].image_url"),
        (part({"type": "image_url", "image_url": "http://x"}), "messages[0].content[0].image_url"),
        (part({"type": "image_url", "image_url": {"url": "x"}}), "messages[0].content[0].image_url.url"),
        (part({"type": "input_audio", "input_audio": {"data": "x"}}), "messages[0].content[0].input_audio.format"),
        (part({"type": "file", "file": {}}), "messages[0].content[0].file.file_data"),
        (part({"type": "file", "file": {"file_id": "file-x"}}), "messages[0].content[0].file.file_id"),
        ([{"role": "tool", "content": "x", "tool_call_id": "c1"}], "messages[0].role"),
        ([{"role": "tool", "content": "x"}], "messages[0].tool_call_id"),
        ([{"role": "function", "content": "x"}], "messages[0].name"),
        ([{"role": "assistant", "tool_calls": [CALL]}], "messages[0]"),
        ([{"role": "assistant", "tool_calls": [CALL]}, {"role": "user", "content": "x"}], "messages[1]"),
        (
            [{"role": "assistant", "tool_calls": [CALL]}, {"role": "tool", "tool_call_id": "c2", "content": "x"}],
            "messages[1].tool_call_id",
        ),
        ([{"role": "assistant", "tool_calls": []}], "messages[0].tool_calls"),
        ([{"role": "assistant", "tool_calls": {}}], "messages[0].tool_calls"),
        ([{"role": "assistant", "tool_calls": [{"id": "x"}]}], "messages[0].tool_calls[0].type"),
        (
            [{"role": "assistant", "tool_calls": [{"id": "x", "type": "function"}]}],
            "messages[0].tool_calls[0].function",
        ),
        (
            [{"role": "assistant", "tool_calls": [{"id": "x", "type": "function", "function": {"name": "f"}}]}],
            "messages[0].tool_calls[0].function.arguments",
        ),
    ],
)
def test_refused_messages(http: httpx.Client, messages: Any, param: str) -> None:
    refused(create(http, messages), param)


@pytest.mark.parametrize(
    "accepted",
    [
        {"model": "o3", "temperature": 1, "top_p": 1.0, "presence_penalty": 0, "logprobs": False, "logit_bias": {}},
        {"model": "gpt-5", "max_completion_tokens": 100},
        {"model": "gpt-5.1", "temperature": 0.5},
        {"model": "gpt-5-chat-latest", "temperature": 0.5, "max_tokens": 5},
        {"model": "gpt-4o", "temperature": 0, "logprobs": True, "max_tokens": 5},
    ],
)
def test_models_that_reason_take_defaults(http: httpx.Client, accepted: Dict[str, Any]) -> None:
    assert create(http, **accepted).status_code == 200


def test_accepted_messages(http: httpx.Client) -> None:
    file = http.post("/files", files={"file": ("a.pdf", b"x")}, data={"purpose": "user_data"}).json()
    messages = [
        {"role": "system", "content": [{"type": "text", "text": "Be brief"}]},
        {"role": "developer", "content": "Be kind", "name": "dev"},
        *part({"type": "file", "file": {"file_id": file["id"]}}),
        *part({"type": "file", "file": {"file_data": "data:;base64,AAAA", "filename": "a.pdf"}}),
        *part({"type": "input_audio", "input_audio": {"data": "AAAA", "format": "wav"}}),
        *part({"type": "image_url", "image_url": {"url": "https://x/y.png", "detail": "low"}}),
        {"role": "assistant", "content": None, "refusal": "no"},
        {"role": "assistant", "content": [{"type": "refusal", "refusal": "no"}]},
        {"role": "assistant", "content": None, "function_call": {"name": "f", "arguments": "{}"}},
        {"role": "function", "name": "f", "content": None},
        {"role": "assistant", "tool_calls": [CALL, {**CALL, "id": "c2"}]},
        {"role": "tool", "tool_call_id": "c2", "content": [{"type": "text", "text": "x"}]},
        {"role": "tool", "tool_call_id": "c1", "content": ""},
        {"role": "user", "content": "żółw 🐢 \u0000"},
    ]
    answer = create(http, messages)
    assert answer.status_code == 200, answer.text


@pytest.mark.parametrize("path", ["/chat/completions", "/responses"])
def test_null_is_left_out(http: httpx.Client, path: str) -> None:
    """Programs send null for what they do not set, also where the description knows no null."""
    given: Dict[str, Any] = {"input": "hello"} if path == "/responses" else {"messages": USER}
    nulls = {"user": None, "tools": None, "tool_choice": None, "parallel_tool_calls": None}
    answer = http.post(path, json={"model": "gpt-4o-mini", **given, **nulls})
    assert answer.status_code == 200, answer.text
    assert http.post("/chat/completions", json={"model": None, "messages": USER}).status_code == 400


# sound

SPEAKING: Dict[str, Any] = {
    "model": "gpt-4o-audio-preview",
    "modalities": ["text", "audio"],
    "audio": {"voice": "nova", "format": "wav"},
}


def heard(data: bytes) -> Any:
    (said,) = voice.hear(sound.read(data).samples)
    return said


@pytest.mark.parametrize("format", ["wav", "aac", "mp3", "flac", "opus", "pcm16"])
def test_spoken_answers(http: httpx.Client, time: Any, format: str) -> None:
    answer = create(http, **{**SPEAKING, "audio": {"voice": "nova", "format": format}}).json()
    (choice,) = answer["choices"]
    assert (choice["message"]["content"], choice["finish_reason"]) == (None, "stop")
    told = choice["message"]["audio"]
    assert told["expires_at"] == int(time.now) + 3600
    data = base64.b64decode(told["data"])
    if format == "pcm16":
        data = sound.write(array("h", data), voice.RATE, "wav")
    assert (heard(data).text, heard(data).voice) == (told["transcript"], voice.number_of("nova"))
    plain = create(http, model="gpt-4o-audio-preview").json()
    assert plain["choices"][0]["message"]["content"] == told["transcript"]
    usage = answer["usage"]
    spent = usage["completion_tokens_details"]["audio_tokens"]
    assert spent > 0
    assert usage["completion_tokens"] == plain["usage"]["completion_tokens"] + spent
    assert usage["total_tokens"] == usage["prompt_tokens"] + usage["completion_tokens"]


def test_spoken_answers_in_a_stream(sandbox: Sandbox) -> None:
    body = {**SPEAKING, "messages": USER, "audio": {"voice": "ash", "format": "pcm16"}}
    create: Any = sandbox.client(_strict_response_validation=True).chat.completions.create
    whole = create(**body)
    chunks = list(create(**body, stream=True, stream_options={"include_usage": True}))
    told: List[Dict[str, Any]] = [each for chunk in chunks for each in _sounds(chunk)]
    assert [sorted(each) for each in (told[0], told[-1])] == [["id", "transcript"], ["expires_at"]]
    message = whole.choices[0].message.audio
    assert message is not None
    assert "".join(each.get("transcript", "") for each in told) == message.transcript
    assert "".join(each.get("data", "") for each in told) == message.data
    assert chunks[-1].usage == whole.usage
    assert [chunk.choices[0].finish_reason for chunk in chunks[:-1]][-1] == "stop"


def _sounds(chunk: Any) -> List[Dict[str, Any]]:
    return [choice.delta.audio.to_dict() for choice in chunk.choices if choice.delta.audio is not None]


def test_a_conversation_by_voice(http: httpx.Client, time: Any) -> None:
    said = base64.b64encode(sound.write(voice.speak("My name is Ada."), voice.RATE, "mp3")).decode()
    messages: List[Any] = part({"type": "input_audio", "input_audio": {"data": said, "format": "mp3"}})
    first = create(http, messages, **SPEAKING).json()
    assert first["usage"]["prompt_tokens_details"]["audio_tokens"] == 100
    told = first["choices"][0]["message"]["audio"]
    messages += [{"role": "assistant", "audio": {"id": told["id"]}}, {"role": "user", "content": "What is my name?"}]
    assert "Ada" in create(http, messages).json()["choices"][0]["message"]["content"]
    in_words = [*messages[:1], {"role": "assistant", "content": told["transcript"]}, *messages[2:]]
    assert create(http, in_words).json()["usage"] == create(http, messages).json()["usage"]
    time.now += 3601
    refused(create(http, messages), "messages[1].audio.id")


def test_what_is_said_instead_of_words_is_not_spoken(http: httpx.Client) -> None:
    message = create(http, **SPEAKING, tools=[WEATHER], tool_choice="required").json()["choices"][0]["message"]
    assert message["tool_calls"]
    assert "audio" not in message
    message = create(http, [{"role": "user", "content": "[refuse] x"}], **SPEAKING).json()["choices"][0]["message"]
    assert message["refusal"]
    assert "audio" not in message


@pytest.mark.parametrize(
    ("change", "param"),
    [
        ({"model": "gpt-4o"}, "modalities"),
        ({"modalities": ["smell"]}, "modalities[0]"),
        ({"modalities": []}, "modalities"),
        ({"audio": None}, "audio"),
        ({"audio": {"voice": "nova"}}, "audio.format"),
        ({"audio": {"format": "wav"}}, "audio.voice"),
        ({"audio": {"voice": "zed", "format": "wav"}}, "audio.voice"),
        ({"audio": {"voice": "nova", "format": "midi"}}, "audio.format"),
        ({"stream": True}, "audio.format"),
        ({"messages": [{"role": "assistant", "audio": {}}]}, "messages[0].audio.id"),
        ({"messages": [{"role": "assistant", "audio": "x"}]}, "messages[0].audio"),
        ({"messages": [{"role": "assistant", "audio": {"id": "audio_1"}}]}, "messages[0].audio.id"),
    ],
)
def test_refused_sound(http: httpx.Client, change: Dict[str, Any], param: str) -> None:
    refused(http.post("/chat/completions", json={"messages": USER, **SPEAKING, **change}), param)
