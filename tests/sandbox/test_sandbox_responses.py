"""Responses: plain, streamed, in turns, in the background; and what is refused."""

from __future__ import annotations

import json
from typing import Any, Callable, Dict, List

import httpx
import pytest

from openai_sandbox import Pause, Request, Sandbox

Events = Callable[[str], List[Dict[str, Any]]]

WEATHER = {
    "type": "function",
    "name": "get_weather",
    "parameters": {
        "type": "object",
        "properties": {"city": {"type": "string"}},
        "required": ["city"],
        "additionalProperties": False,
    },
}


def create(http: httpx.Client, given: Any = "Tell me about Paris.", **more: Any) -> httpx.Response:
    return http.post("/responses", json={"model": "gpt-4o", "input": given, **more})


def text(response: Any) -> str:
    return "".join(
        part["text"]
        for item in response["output"]
        if item["type"] == "message"
        for part in item["content"]
        if part["type"] == "output_text"
    )


def types(listed: List[Any]) -> List[str]:
    """The types of events, with those in a row counted once."""
    out: List[str] = []
    for event in listed:
        if not out or out[-1] != event["type"]:
            out.append(event["type"])
    return out


def test_shape(http: httpx.Client, time: Any) -> None:
    response = create(http, metadata={"a": "b"}, temperature=0.5, user="me").json()
    assert response["id"].startswith("resp_")
    assert (response["object"], response["status"], response["created_at"]) == ("response", "completed", int(time.now))
    (message,) = response["output"]
    assert message["id"].startswith("msg_")
    assert (message["type"], message["role"], message["status"]) == ("message", "assistant", "completed")
    (part,) = message["content"]
    assert (part["type"], part["annotations"], part["logprobs"]) == ("output_text", [], [])
    assert "Paris" in part["text"]
    usage = response["usage"]
    assert usage["total_tokens"] == usage["input_tokens"] + usage["output_tokens"]
    assert response["metadata"] == {"a": "b"}
    assert (response["temperature"], response["top_p"], response["user"]) == (0.5, 1.0, "me")
    assert (response["tools"], response["tool_choice"], response["parallel_tool_calls"]) == ([], "auto", True)
    assert (response["error"], response["incomplete_details"], response["previous_response_id"]) == (None, None, None)
    assert response["text"] == {"format": {"type": "text"}, "verbosity": "medium"}
    assert http.get(f"/responses/{response['id']}").json() == response


def test_life(http: httpx.Client, time: Any) -> None:
    response = create(http).json()
    path = f"/responses/{response['id']}"
    assert http.delete(path).json() == {"id": response["id"], "object": "response", "deleted": True}
    for answer in (http.get(path), http.delete(path), http.post(path + "/cancel"), http.get(path + "/input_items")):
        assert (answer.status_code, answer.json()["error"]["param"]) == (404, "response_id")
    unkept = create(http, store=False).json()
    assert unkept["store"] is False
    assert http.get(f"/responses/{unkept['id']}").status_code == 404
    kept = create(http).json()
    time.now += 30 * 24 * 3600
    assert http.get(f"/responses/{kept['id']}").status_code == 404


def test_incomplete(http: httpx.Client, events: Events) -> None:
    response = create(http, "Write a long story.", max_output_tokens=16).json()
    assert (response["status"], response["incomplete_details"]) == ("incomplete", {"reason": "max_output_tokens"})
    assert response["output"][0]["status"] == "incomplete"
    assert (response["usage"]["output_tokens"], response["completed_at"]) == (16, None)
    listed = events(create(http, "Write a long story.", max_output_tokens=16, stream=True).text)
    assert listed[-1]["type"] == "response.incomplete"
    assert listed[-1]["response"]["incomplete_details"] == {"reason": "max_output_tokens"}
    filtered = create(http, "[filter]").json()
    assert filtered["incomplete_details"] == {"reason": "content_filter"}
    thought = create(http, "Prove it.", model="o3", max_output_tokens=16).json()
    assert [item["type"] for item in thought["output"]] == ["reasoning"]
    assert thought["status"] == "incomplete"


def test_structured_output(http: httpx.Client) -> None:
    schema = {
        "type": "object",
        "properties": {"city": {"type": "string"}},
        "required": ["city"],
        "additionalProperties": False,
    }
    form = {"type": "json_schema", "name": "place", "strict": True, "schema": schema}
    response = create(http, "city: Paris", text={"format": form}).json()
    assert json.loads(text(response)) == {"city": "Paris"}
    assert response["text"]["format"] == form
    response = create(http, "Paris as JSON", text={"format": {"type": "json_object"}}).json()
    assert isinstance(json.loads(text(response)), dict)
    assert create(http, "Paris", instructions="Say JSON", text={"format": {"type": "json_object"}}).status_code == 200
    parts = [{"role": "user", "content": [{"type": "input_text", "text": "json"}]}]
    assert create(http, parts, text={"format": {"type": "json_object"}}).status_code == 200


def test_logprobs(http: httpx.Client, events: Events) -> None:
    more: Any = {"include": ["message.output_text.logprobs"], "top_logprobs": 2}
    part = create(http, **more).json()["output"][0]["content"][0]
    assert "".join(score["token"] for score in part["logprobs"]) == part["text"]
    assert len(part["logprobs"][0]["top_logprobs"]) == 2
    deltas = [event for event in events(create(http, stream=True, **more).text) if event["type"].endswith("text.delta")]
    assert [event["logprobs"][0]["token"] for event in deltas] == [event["delta"] for event in deltas]


# turns


def test_turns(http: httpx.Client) -> None:
    first = create(http, "My name is Bo.").json()
    second = create(http, "What is my name?", previous_response_id=first["id"]).json()
    assert "Bo" in text(second)
    assert second["previous_response_id"] == first["id"]
    assert second["usage"]["input_tokens"] > first["usage"]["total_tokens"]
    listed = http.get(f"/responses/{second['id']}/input_items", params={"order": "asc"}).json()
    assert [item["role"] for item in listed["data"]] == ["user", "assistant", "user"]
    assert listed["data"][1] == first["output"][0]
    question = listed["data"][2]
    assert question["content"] == [{"type": "input_text", "text": "What is my name?"}]
    assert (question["type"], question["status"], question["id"][:4]) == ("message", "completed", "msg_")
    page = http.get(f"/responses/{second['id']}/input_items", params={"limit": 1}).json()
    assert (page["data"], page["has_more"]) == ([question], True)
    page = http.get(f"/responses/{second['id']}/input_items", params={"after": page["last_id"]}).json()
    assert (len(page["data"]), page["has_more"]) == (2, False)
    third = create(http, "Hello", previous_response_id=second["id"], store=False).json()
    http.delete(f"/responses/{first['id']}")
    shorter = create(http, "Hello", previous_response_id=second["id"]).json()
    assert shorter["usage"]["input_tokens"] < third["usage"]["input_tokens"]


def test_tool_round_trip(http: httpx.Client, events: Events) -> None:
    asked = create(http, "What is the weather in Paris?", tools=[WEATHER]).json()
    (call,) = asked["output"]
    assert call["id"].startswith("fc_")
    assert call["call_id"].startswith("call_")
    assert (call["type"], call["status"], call["name"]) == ("function_call", "completed", "get_weather")
    assert json.loads(call["arguments"]) == {"city": "Paris"}
    assert asked["tools"][0]["strict"] is True
    output = {"type": "function_call_output", "call_id": call["call_id"], "output": '{"temperature": 21}'}
    for answered in (
        create(http, [output], tools=[WEATHER], previous_response_id=asked["id"]),
        create(http, [{"role": "user", "content": "What is the weather in Paris?"}, call, output], tools=[WEATHER]),
        create(
            http,
            [{"role": "user", "content": "Weather?"}, {"type": "item_reference", "id": call["id"]}, output],
            tools=[WEATHER],
        ),
        create(http, [{"role": "user", "content": "Weather?"}, {"id": call["id"]}, output], tools=[WEATHER]),
    ):
        assert answered.status_code == 200, answered.text
        assert "21" in text(answered.json())
    left = create(http, "Never mind", previous_response_id=asked["id"])
    assert (left.status_code, left.json()["error"]["param"]) == (400, "input")
    listed = events(create(http, "What is the weather in Paris?", tools=[WEATHER], stream=True).text)
    assert types(listed) == [
        "response.created",
        "response.in_progress",
        "response.output_item.added",
        "response.function_call_arguments.delta",
        "response.function_call_arguments.done",
        "response.output_item.done",
        "response.completed",
    ]
    assert listed[2]["item"]["arguments"] == ""
    assert "".join(event["delta"] for event in listed if event["type"].endswith(".delta")) == call["arguments"]


def test_custom_tools(http: httpx.Client, events: Events) -> None:
    more: Any = {"tools": [{"type": "custom", "name": "run"}], "tool_choice": {"type": "custom", "name": "run"}}
    (call,) = create(http, **more).json()["output"]
    assert (call["type"], call["name"], isinstance(call["input"], str)) == ("custom_tool_call", "run", True)
    listed = events(create(http, stream=True, **more).text)
    assert "response.custom_tool_call_input.delta" in types(listed)
    assert listed[-3]["type"] == "response.custom_tool_call_input.done"
    assert listed[-3]["input"] == call["input"]
    output = {"type": "custom_tool_call_output", "call_id": call["call_id"], "output": "done"}
    assert create(http, [call, output]).status_code == 200


def test_reasoning_items(http: httpx.Client, events: Events) -> None:
    plain = create(http, model="o3").json()
    assert [item["type"] for item in plain["output"]] == ["reasoning", "message"]
    assert plain["output"][0]["summary"] == []
    assert plain["usage"]["output_tokens_details"]["reasoning_tokens"] > 0
    assert plain["reasoning"] == {"effort": "medium", "summary": None}
    more: Any = {
        "model": "o3",
        "reasoning": {"effort": "high", "summary": "auto"},
        "include": ["reasoning.encrypted_content"],
        "store": False,
    }
    thought = create(http, **more).json()
    assert thought["reasoning"] == {"effort": "high", "summary": "detailed"}
    (summary,) = thought["output"][0]["summary"]
    assert summary["type"] == "summary_text"
    assert thought["output"][0]["encrypted_content"]
    again = [{"role": "user", "content": "Hello"}, *thought["output"], {"role": "user", "content": "And?"}]
    assert create(http, again, **more).status_code == 200
    listed = events(create(http, stream=True, **more).text)
    assert types(listed)[2:8] == [
        "response.output_item.added",
        "response.reasoning_summary_part.added",
        "response.reasoning_summary_text.delta",
        "response.reasoning_summary_text.done",
        "response.reasoning_summary_part.done",
        "response.output_item.done",
    ]


def test_changing_the_input_afterwards(http: httpx.Client) -> None:
    """D-110, D-111, D-113, D-114: calls that only the user's document has."""
    path = f"/responses/{create(http).json()['id']}"
    added = http.post(path + "/input_items", json={"type": "message", "content": "My name is Bo."}).json()
    assert (added["role"], added["content"][0]["text"]) == ("user", "My name is Bo.")
    assert http.get(path + "/input_items").json()["first_id"] == added["id"]
    gone = http.delete(f"{path}/input_items/{added['id']}").json()
    assert gone == {"id": added["id"], "object": "response.input_item.deleted", "deleted": True}
    assert http.delete(f"{path}/input_items/{added['id']}").status_code == 404
    assert len(http.get(path + "/input_items").json()["data"]) == 1
    assert http.post(path + "/input_items", json={"type": "message"}).json()["error"]["param"] == "content"
    token = http.post(path + "/input_tokens", json={"token": "abc"}).json()
    assert token == {"id": token["id"], "object": "response.input_token", "token": "abc"}
    gone = http.delete(f"{path}/input_tokens/{token['id']}").json()
    assert gone == {"id": token["id"], "object": "response.input_token.deleted", "deleted": True}
    assert http.delete(f"{path}/input_tokens/{token['id']}").status_code == 404


# streams


def test_stream(http: httpx.Client, events: Events) -> None:
    answer = create(http, stream=True)
    assert answer.headers["content-type"].startswith("text/event-stream")
    listed = events(answer.text)
    names = [line[len("event: ") :] for line in answer.text.splitlines() if line.startswith("event: ")]
    assert names == [event["type"] for event in listed]
    assert [event["sequence_number"] for event in listed] == list(range(len(listed)))
    assert types(listed) == [
        "response.created",
        "response.in_progress",
        "response.output_item.added",
        "response.content_part.added",
        "response.output_text.delta",
        "response.output_text.done",
        "response.content_part.done",
        "response.output_item.done",
        "response.completed",
    ]
    begun, whole = listed[0]["response"], listed[-1]["response"]
    assert (begun["status"], begun["output"], begun["usage"], begun["id"]) == ("in_progress", [], None, whole["id"])
    said = "".join(event["delta"] for event in listed if event["type"] == "response.output_text.delta")
    assert said == text(whole) == listed[-4]["text"] == text(create(http).json())
    assert whole == http.get(f"/responses/{whole['id']}").json()


def test_refusals(http: httpx.Client, events: Events) -> None:
    response = create(http, "[refuse] this").json()
    (part,) = response["output"][0]["content"]
    assert part["type"] == "refusal"
    listed = events(create(http, "[refuse] this", stream=True).text)
    assert types(listed)[3:7] == [
        "response.content_part.added",
        "response.refusal.delta",
        "response.refusal.done",
        "response.content_part.done",
    ]
    assert "".join(event["delta"] for event in listed if event["type"].endswith("delta")) == listed[-4]["refusal"]


def test_stored_responses_stream_from_any_place(http: httpx.Client, events: Events) -> None:
    whole = events(create(http, stream=True).text)
    path = f"/responses/{whole[0]['response']['id']}"
    assert events(http.get(path, params={"stream": "true"}).text) == whole
    for after in (0, 5, len(whole) - 1, len(whole) + 5):
        part = http.get(path, params={"stream": "true", "starting_after": after})
        assert events(part.text) == whole[after + 1 :]
    assert http.get(path, params={"stream": "true", "starting_after": -1}).json()["error"]["param"] == "starting_after"
    assert http.get(path, params={"stream": "maybe"}).json()["error"]["param"] == "stream"
    hidden = events(http.get(path, params={"stream": "true", "include_obfuscation": "true"}).text)
    assert all("obfuscation" in event for event in hidden if event["type"].endswith(".delta"))


def test_pace(time: Any) -> None:
    with Sandbox(pace=0.01) as sandbox:
        for path, body in (
            ("responses", {"model": "gpt-4o", "input": "x", "stream": True}),
            ("chat/completions", {"model": "gpt-4o", "messages": [{"role": "user", "content": "x"}], "stream": True}),
            ("completions", {"model": "davinci-002", "prompt": "x", "stream": True}),
        ):
            raw = json.dumps(body).encode()
            answer = sandbox.handle(Request("POST", f"/v1/{path}", "", {"authorization": "Bearer x"}, raw))
            assert not isinstance(answer.body, bytes)
            assert Pause(0.01) in list(answer.body)


# in the background


def test_background(sandbox: Sandbox, http: httpx.Client, time: Any) -> None:
    response = create(http, background=True).json()
    assert (response["status"], response["output"], response["background"]) == ("queued", [], True)
    path = f"/responses/{response['id']}"
    go_on = create(http, "And?", previous_response_id=response["id"])
    assert (go_on.status_code, go_on.json()["error"]["param"]) == (400, "previous_response_id")
    time.now += 0.5
    running = http.get(path).json()
    assert (running["status"], running["output"], running["usage"]) == ("in_progress", [], None)
    time.now += 1
    done = http.get(path).json()
    assert done["status"] == "completed"
    assert text(done)
    assert done["completed_at"] == done["created_at"] + 1
    assert http.post(path + "/cancel").json() == done
    assert create(http, "And?", previous_response_id=response["id"]).status_code == 200


def test_cancel(http: httpx.Client, time: Any, events: Events) -> None:
    assert http.post(f"/responses/{create(http).json()['id']}/cancel").status_code == 400
    response = create(http, background=True).json()
    path = f"/responses/{response['id']}"
    time.now += 0.7
    cancelled = http.post(path + "/cancel").json()
    assert (cancelled["status"], cancelled["output"], cancelled["completed_at"]) == ("cancelled", [], None)
    time.now += 10
    assert http.post(path + "/cancel").json() == http.get(path).json() == cancelled
    listed = events(http.get(path, params={"stream": "true"}).text)
    assert types(listed)[:4] == [
        "response.created",
        "response.queued",
        "response.in_progress",
        "response.output_item.added",
    ]
    assert listed[-1]["type"] == "response.output_text.delta"


def test_background_streams(http: httpx.Client, events: Events) -> None:
    """The clock of this sandbox stands still; the stream goes on all the same, as the reader waits."""
    with http.stream(
        "POST", "/responses", json={"model": "gpt-4o", "input": "x", "background": True, "stream": True}
    ) as answer:
        listed = events(answer.read().decode())
    assert types(listed)[:3] == ["response.created", "response.queued", "response.in_progress"]
    assert listed[0]["response"]["status"] == "queued"
    assert listed[-1]["type"] == "response.completed"


def test_a_background_stream_ends_when_it_is_cancelled(sandbox: Sandbox, http: httpx.Client, time: Any) -> None:
    raw = json.dumps({"model": "gpt-4o", "input": "x", "background": True, "stream": True}).encode()
    answer = sandbox.handle(Request("POST", "/v1/responses", "", {"authorization": "Bearer x"}, raw))
    assert not isinstance(answer.body, bytes)
    first = next(answer.body)
    assert isinstance(first, bytes)
    id = json.loads(first.split(b"data: ")[1])["response"]["id"]
    assert b"response.queued" in next(answer.body)  # type: ignore[operator]  # no pause comes before it
    assert isinstance(next(answer.body), Pause)
    assert http.post(f"/responses/{id}/cancel").json()["status"] == "cancelled"
    assert list(answer.body) == []


def test_resuming_a_background_stream(http: httpx.Client, time: Any, events: Events) -> None:
    response = create(http, background=True).json()
    path = f"/responses/{response['id']}"
    time.now += 2
    whole = events(http.get(path, params={"stream": "true"}).text)
    assert events(http.get(path, params={"stream": "true", "starting_after": 4}).text) == whole[5:]


# counting


def test_input_tokens(http: httpx.Client) -> None:
    for body in (
        {"model": "gpt-4o", "input": "Hello there"},
        {"model": "gpt-4o", "input": "Hello there", "instructions": "Be brief", "tools": [WEATHER]},
    ):
        counted = http.post("/responses/input_tokens", json=body).json()
        assert counted["object"] == "response.input_tokens"
        assert counted["input_tokens"] == http.post("/responses", json=body).json()["usage"]["input_tokens"]
    first = create(http).json()
    body = {"model": "gpt-4o", "input": "More", "previous_response_id": first["id"]}
    assert http.post("/responses/input_tokens", json=body).json()["input_tokens"] > first["usage"]["input_tokens"]
    assert http.post("/responses/input_tokens", json={"input": "x"}).json()["input_tokens"] > 0
    assert http.post("/responses/input_tokens", json={"model": "gpt-0", "input": "x"}).status_code == 404


# refused


@pytest.mark.parametrize(
    ("change", "param"),
    [
        ({"model": None}, "model"),
        ({"input": []}, "input"),
        ({"input": [1]}, "input[0]"),
        ({"input": [{}]}, "input[0].type"),
        ({"input": [{"type": "x"}]}, "input[0].type"),
        ({"input": [{"role": "tool", "content": "x"}]}, "input[0].role"),
        ({"input": [{"role": "user"}]}, "input[0].content"),
        ({"input": [{"role": "user", "content": 1}]}, "input[0].content"),
        ({"input": [{"role": "user", "content": "x", "id": 1}]}, "input[0].id"),
        ({"input": [{"role": "user", "content": [1]}]}, "input[0].content[0]"),
        ({"input": [{"role": "user", "content": [{"type": "output_text"}]}]}, "input[0].content[0].type"),
        ({"input": [{"role": "assistant", "content": [{"type": "input_text"}]}]}, "input[0].content[0].type"),
        ({"input": [{"role": "user", "content": [{"type": "input_text"}]}]}, "input[0].content[0].text"),
        ({"input": [{"role": "user", "content": [{"type": "input_image"}]}]}, "input[0].content[0].image_url"),
        (
            {"input": [{"role": "user", "content": [{"type": "input_image", "image_url": "x"}]}]},
            "input[0].content[0].image_url",
        ),
        (
            {"input": [{"role": "user", "content": [{"type": "input_file", "file_id": "x"}]}]},
            "input[0].content[0].file_id",
        ),
        ({"input": [{"role": "user", "content": [{"type": "input_file"}]}]}, "input[0].content[0].file_id"),
        ({"input": [{"type": "function_call", "name": "f"}]}, "input[0].call_id"),
        ({"input": [{"type": "function_call_output", "call_id": "c"}]}, "input[0].output"),
        ({"input": [{"type": "function_call_output", "call_id": "c", "output": 1}]}, "input[0].output"),
        ({"input": [{"type": "function_call_output", "call_id": "c", "output": "x"}]}, "input"),
        ({"input": [{"type": "reasoning"}]}, "input[0].summary"),
        ({"max_output_tokens": 15}, "max_output_tokens"),
        ({"max_tool_calls": 0}, "max_tool_calls"),
        ({"temperature": 3}, "temperature"),
        ({"model": "o3", "temperature": 0.5}, "temperature"),
        ({"top_logprobs": 21}, "top_logprobs"),
        ({"include": ["x"]}, "include[0]"),
        ({"stream_options": {}}, "stream_options"),
        ({"background": True, "store": False}, "background"),
        ({"reasoning": {"effort": "x"}}, "reasoning.effort"),
        ({"reasoning": {"summary": "x"}}, "reasoning.summary"),
        ({"text": {"verbosity": "x"}}, "text.verbosity"),
        ({"text": {"format": 1}}, "text.format"),
        ({"text": {"format": {"type": "x"}}}, "text.format.type"),
        ({"text": {"format": {"type": "json_object"}}}, "input"),
        ({"text": {"format": {"type": "json_schema"}}}, "text.format.name"),
        ({"text": {"format": {"type": "json_schema", "name": "a"}}}, "text.format.schema"),
        (
            {"text": {"format": {"type": "json_schema", "name": "a", "strict": True, "schema": {"type": "array"}}}},
            "text.format.schema",
        ),
        ({"tools": [{"type": "x"}]}, "tools[0].type"),
        ({"tools": [{"type": "function"}]}, "tools[0].name"),
        ({"tools": [{"type": "file_search"}]}, "tools[0].vector_store_ids"),
        ({"tool_choice": "required"}, "tool_choice"),
        ({"tools": [WEATHER], "tool_choice": {"type": "function", "name": "x"}}, "tool_choice"),
        ({"tools": [WEATHER], "tool_choice": {"type": "x"}}, "tool_choice.type"),
        ({"tools": [WEATHER], "tool_choice": {"type": "allowed_tools", "mode": "x"}}, "tool_choice.mode"),
        ({"previous_response_id": "resp_x"}, "previous_response_id"),
        ({"previous_response_id": "resp_x", "conversation": "conv_x"}, "previous_response_id"),
    ],
)
def test_refused(http: httpx.Client, change: Any, param: str) -> None:
    answer = create(
        http,
        **{
            "given": "x",
            **({"given": change["input"]} if "input" in change else {}),
            **{key: value for key, value in change.items() if key != "input"},
        },
    )
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, param), answer.text


def test_missing(http: httpx.Client) -> None:
    assert http.post("/responses", json={"model": "gpt-4o"}).json()["error"]["param"] == "input"
    assert create(http, prompt={"id": "pmpt_x"}).status_code == 404
    assert create(http, [{"type": "item_reference", "id": "msg_x"}]).status_code == 404
    assert create(http, conversation="conv_x").status_code == 404


def test_programs_cannot_be_forced(http: httpx.Client) -> None:
    programs = {"type": "programmatic_tool_calling"}
    assert create(http, tools=[programs]).status_code == 200
    for choice in ("required", programs):
        answer = create(http, tools=[programs], tool_choice=choice)
        assert (answer.status_code, answer.json()["error"]["code"]) == (501, "not_implemented_in_sandbox")
    assert create(http, tools=[programs, WEATHER], tool_choice="required").status_code == 200


def test_accepted_input(http: httpx.Client) -> None:
    file = http.post("/files", files={"file": ("a.pdf", b"x")}, data={"purpose": "user_data"}).json()
    given: Any = [
        {"role": "developer", "content": "Be brief"},
        {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "żółw 🐢"}]},
        {"role": "user", "content": [{"type": "input_image", "image_url": "https://x/y.png"}]},
        {"role": "user", "content": [{"type": "input_image", "file_id": file["id"], "detail": "low"}]},
        {"role": "user", "content": [{"type": "input_file", "file_url": "https://x/y.pdf"}]},
        {"role": "assistant", "content": "Hm"},
        {"role": "assistant", "content": [{"type": "output_text", "text": "Hm"}, {"type": "refusal", "refusal": "No"}]},
        {"type": "function_call", "call_id": "c", "name": "f", "arguments": "{}"},
        {
            "type": "function_call_output",
            "call_id": "c",
            "output": [{"type": "input_image", "image_url": "data:image/png;base64,AAAA"}],
        },
        {"type": "reasoning", "id": "rs_1", "summary": []},
        {"type": "file_search_call", "id": "fs_1", "queries": ["x"], "status": "completed", "results": None},
        {"role": "user", "content": "x"},
    ]
    response = create(http, given)
    assert response.status_code == 200, response.text
    listed = http.get(f"/responses/{response.json()['id']}/input_items", params={"order": "asc"}).json()["data"]
    assert len(listed) == len(given)
    assert listed[2]["content"][0]["detail"] == "auto"
    assert listed[5]["content"] == [{"type": "output_text", "text": "Hm", "annotations": [], "logprobs": []}]
    assert len({item["id"] for item in listed}) == len(given)
    assert create(http, listed).status_code == 200
    assert create(http, {"role": "user", "content": "just one"}).status_code == 200
