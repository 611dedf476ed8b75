"""What a request asks of the model is kept in every way to ask: chat, responses, old completions, streams, batches."""

from __future__ import annotations

import json
from typing import Any, Callable, Dict, List, Tuple

import httpx
import pytest

Events = Callable[[str], List[Dict[str, Any]]]
TALK = [{"role": "user", "content": "Tell me about the history of Paris and of London, please."}]
WEATHER = {
    "name": "get_weather",
    "description": "The weather in a city",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
}
TIME = {**WEATHER, "name": "get_time", "description": "The time in a city"}
ASKED = "What is the weather in Paris and what is the time in Paris?"


def chat(http: httpx.Client, **more: Any) -> Dict[str, Any]:
    answer = http.post("/chat/completions", json={"model": "gpt-4o", "messages": TALK, **more})
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def respond(http: httpx.Client, **more: Any) -> Dict[str, Any]:
    answer = http.post("/responses", json={"model": "gpt-4o", "input": TALK, **more})
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def said(answer: Dict[str, Any]) -> str:
    if "choices" in answer:
        (choice,) = answer["choices"]
        return str(choice["message"]["content"] if "message" in choice else choice["text"])
    return "".join(part["text"] for each in answer["output"] if each["type"] == "message" for part in each["content"])


@pytest.mark.parametrize("stop", ["history", ["history"], ["nowhere to be seen", "history", "a", "b"]])
def test_stop(http: httpx.Client, stop: Any) -> None:
    message = [{"role": "user", "content": "Repeat exactly: one history of two"}]
    whole = chat(http, messages=message)
    assert "history" in said(whole)
    first = min(said(whole).find(each) for each in ([stop] if isinstance(stop, str) else stop) if each in said(whole))
    cut = chat(http, messages=message, stop=stop)
    assert said(cut) == said(whole)[:first]
    assert cut["choices"][0]["finish_reason"] == "stop"


@pytest.mark.parametrize("key", ["max_tokens", "max_completion_tokens"])
@pytest.mark.parametrize("stream", [False, True])
def test_limits_of_chat(http: httpx.Client, events: Events, key: str, stream: bool) -> None:
    if stream:
        body = {"model": "gpt-4o", "messages": TALK, key: 5, "stream": True, "stream_options": {"include_usage": True}}
        parts = events(http.post("/chat/completions", json=body).text)
        reason = next(part["choices"][0]["finish_reason"] for part in reversed(parts) if part["choices"])
        usage = parts[-1]["usage"]
    else:
        answer = chat(http, **{key: 5})
        reason, usage = answer["choices"][0]["finish_reason"], answer["usage"]
    assert (reason, usage["completion_tokens"]) == ("length", 5)


def test_limits_elsewhere(http: httpx.Client) -> None:
    short = respond(http, max_output_tokens=16)
    assert (short["status"], short["incomplete_details"]) == ("incomplete", {"reason": "max_output_tokens"})
    assert short["usage"]["output_tokens"] == 16
    old = http.post("/completions", json={"model": "gpt-3.5-turbo-instruct", "prompt": "Tell me", "max_tokens": 3})
    assert (old.json()["choices"][0]["finish_reason"], old.json()["usage"]["completion_tokens"]) == ("length", 3)


@pytest.mark.parametrize("n", [1, 3, 8])
def test_choices(http: httpx.Client, n: int) -> None:
    cold = chat(http, n=n, temperature=0)
    assert [each["index"] for each in cold["choices"]] == [*range(n)]
    assert len({each["message"]["content"] for each in cold["choices"]}) == 1
    assert cold["choices"] == chat(http, n=n, temperature=0, seed=5)["choices"]


@pytest.mark.parametrize("top", [None, 0, 5, 20])
def test_logprobs(http: httpx.Client, top: Any) -> None:
    more = {} if top is None else {"top_logprobs": top}
    answer = chat(http, logprobs=True, temperature=0, **more)
    tokens = answer["choices"][0]["logprobs"]["content"]
    assert "".join(each["token"] for each in tokens) == said(answer)
    assert len(tokens) == answer["usage"]["completion_tokens"]
    for each in tokens:
        assert each["logprob"] <= 0
        assert bytes(each["bytes"]).decode() == each["token"]
        assert len(each["top_logprobs"]) == (top or 0)
        scores = [other["logprob"] for other in each["top_logprobs"]]
        assert scores == sorted(scores, reverse=True)
        assert not top or each["token"] in [other["token"] for other in each["top_logprobs"]]


CHOICES: List[Tuple[Any, List[str]]] = [
    ("none", []),
    ("auto", ["get_weather", "get_time"]),
    ("required", ["get_weather", "get_time"]),
    ("get_time", ["get_time"]),
]


@pytest.mark.parametrize(("choice", "called"), CHOICES)
@pytest.mark.parametrize("parallel", [True, False])
def test_tool_choice(http: httpx.Client, choice: str, called: List[str], parallel: bool) -> None:
    named = choice.startswith("get")
    answer = chat(
        http,
        messages=[{"role": "user", "content": ASKED}],
        tools=[{"type": "function", "function": each} for each in (WEATHER, TIME)],
        tool_choice={"type": "function", "function": {"name": choice}} if named else choice,
        parallel_tool_calls=parallel,
    )["choices"][0]
    names = [each["function"]["name"] for each in answer["message"].get("tool_calls") or ()]
    assert names == (called if parallel else called[:1])
    assert answer["finish_reason"] == ("tool_calls" if called else "stop")
    other = respond(
        http,
        input=ASKED,
        tools=[{"type": "function", **each} for each in (WEATHER, TIME)],
        tool_choice={"type": "function", "name": choice} if named else choice,
        parallel_tool_calls=parallel,
    )
    assert [each["name"] for each in other["output"] if each["type"] == "function_call"] == names


@pytest.mark.parametrize("tool_choice", ["required", "auto"])
def test_required_calls_something_whatever_is_asked(http: httpx.Client, tool_choice: str) -> None:
    tools = [{"type": "function", "function": TIME}]
    answer = chat(http, messages=[{"role": "user", "content": "Hi!"}], tools=tools, tool_choice=tool_choice)
    assert bool(answer["choices"][0]["message"].get("tool_calls")) is (tool_choice == "required")


def test_reasoning(http: httpx.Client) -> None:
    answer = respond(http, model="o3", reasoning={"effort": "high", "summary": "auto"})
    assert [each["type"] for each in answer["output"]] == ["reasoning", "message"]
    assert answer["output"][0]["summary"]
    details = answer["usage"]["output_tokens_details"]
    assert 0 < details["reasoning_tokens"] < answer["usage"]["output_tokens"]
    counted = chat(http, model="o3", reasoning_effort="high")["usage"]["completion_tokens_details"]
    assert counted["reasoning_tokens"] == details["reasoning_tokens"]


def test_refusals(http: httpx.Client) -> None:
    form: Dict[str, Any] = {"type": "json_schema", "json_schema": {"name": "x", "schema": {"type": "object"}}}
    message = chat(http, messages=[{"role": "user", "content": "[refuse] Hello"}], response_format=form)
    message = message["choices"][0]["message"]
    assert message["refusal"]
    assert message["content"] is None
    answer = respond(http, input="[refuse] Hello", text={"format": {"type": "json_schema", **form["json_schema"]}})
    assert [part["type"] for part in answer["output"][-1]["content"]] == ["refusal"]


BODIES: List[Dict[str, Any]] = [
    {"input": "Hello there"},
    {"input": TALK, "instructions": "Be brief."},
    {"input": ASKED, "tools": [{"type": "function", **WEATHER}], "tool_choice": "required"},
    {"input": TALK, "model": "o3", "reasoning": {"effort": "low"}},
    {"input": TALK, "max_output_tokens": 16},
    {"input": "A list", "text": {"format": {"type": "json_object"}}},
]


@pytest.mark.parametrize("body", BODIES)
def test_tokens_are_counted_the_same_everywhere(http: httpx.Client, events: Events, body: Any) -> None:
    body = {"model": "gpt-4o", **body}
    if "text" in body:
        body["input"] = "A list, in JSON"
    usage = respond(http, **body)["usage"]
    assert usage["total_tokens"] == usage["input_tokens"] + usage["output_tokens"]
    counted = {key: body[key] for key in body if key not in ("max_output_tokens",)}
    assert http.post("/responses/input_tokens", json=counted).json()["input_tokens"] == usage["input_tokens"]
    streamed = events(http.post("/responses", json={**body, "stream": True}).text)
    assert streamed[-1]["response"]["usage"] == usage
    assert batched(http, "/v1/responses", body)["usage"] == usage


@pytest.mark.parametrize("more", [{}, {"n": 3}, {"max_tokens": 4}, {"model": "o3"}])
def test_tokens_of_chat_are_counted_the_same_everywhere(http: httpx.Client, events: Events, more: Any) -> None:
    body = {"model": "gpt-4o", "messages": TALK, **more}
    usage = chat(http, **body)["usage"]
    options = {"stream": True, "stream_options": {"include_usage": True}}
    assert events(http.post("/chat/completions", json={**body, **options}).text)[-1]["usage"] == usage
    assert batched(http, "/v1/chat/completions", body)["usage"] == usage
    counted = http.post("/responses/input_tokens", json={"model": body["model"], "input": TALK}).json()
    assert counted["input_tokens"] == usage["prompt_tokens"]


def batched(http: httpx.Client, url: str, body: Any) -> Dict[str, Any]:
    line = json.dumps({"custom_id": "1", "method": "POST", "url": url, "body": body})
    file = http.post("/files", data={"purpose": "batch"}, files={"file": ("l.jsonl", line.encode())}).json()["id"]
    asked = {"input_file_id": file, "endpoint": url, "completion_window": "24h"}
    batch = http.post("/batches", json=asked).json()["id"]
    done = http.get(f"/batches/{batch}").json()
    answered = http.get(f"/files/{done['output_file_id']}/content").text
    return dict(json.loads(answered)["response"]["body"])
