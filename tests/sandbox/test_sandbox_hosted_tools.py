"""The tools of responses that are no functions: run by the API, an MCP server or the client; plain and streamed."""

from __future__ import annotations

import asyncio
import base64
import io
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Dict, List, Tuple

import httpx
import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
from PIL import Image

import openai
from openai import OpenAI
from openai_sandbox import Reply, Sandbox, tool_call
from openai_sandbox.domains import mcp_session

MODEL = "gpt-4o"
SCREEN = {"type": "computer_use_preview", "display_width": 800, "display_height": 600, "environment": "browser"}
DRAWING: Dict[str, Any] = {"type": "image_generation", "model": "gpt-image-2", "size": "64x64"}
CODE: Dict[str, Any] = {"type": "code_interpreter", "container": {"type": "auto"}}
FAR: Dict[str, Any] = {"type": "mcp", "server_label": "far", "server_url": "https://mcp.example.com/mcp"}
WEATHER: Dict[str, Any] = {
    "type": "function",
    "name": "get_weather",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
}

# name: tool, prompt that asks for it, types of the output
CASES: Dict[str, Tuple[Dict[str, Any], str, List[str]]] = {
    **{
        kind: ({"type": kind}, "What is the latest news about whales?", ["web_search_call", "message"])
        for kind in (
            "web_search",
            "web_search_2025_08_26",
            "web_search_preview",
            "web_search_preview_2025_03_11",
        )
    },
    "image_generation": (DRAWING, "Draw a picture of a red fish", ["image_generation_call", "message"]),
    "code_interpreter": (CODE, "Calculate 12 * 34 with Python", ["code_interpreter_call", "message"]),
    "mcp": (FAR, "Hello", ["mcp_list_tools", "message"]),
    "local_shell": ({"type": "local_shell"}, "Run `ls -l` in the terminal", ["local_shell_call"]),
    "shell": ({"type": "shell"}, "List the files in this directory", ["shell_call"]),
    "shell in a container": (
        {"type": "shell", "environment": {"type": "container_auto"}},
        "Run `ls -l` in the shell",
        ["shell_call", "shell_call_output", "message"],
    ),
    "apply_patch": ({"type": "apply_patch"}, "Create the file hello.txt saying 'hi'", ["apply_patch_call"]),
    "computer": ({"type": "computer"}, "Take a screenshot of the desktop", ["computer_call"]),
    "computer_use_preview": (SCREEN, "Click the button", ["computer_call"]),
}
ALL = pytest.mark.parametrize("name", CASES)
INCLUDE: Any = ["web_search_call.action.sources", "code_interpreter_call.outputs"]


@pytest.fixture
def client(sandbox: Sandbox) -> OpenAI:
    return sandbox.client(_strict_response_validation=True, max_retries=0)


def ask(client: Any, tools: Any, question: Any, **options: Any) -> Any:
    return client.responses.create(model=MODEL, input=question, tools=tools, **options)


def kinds(response: Any) -> List[str]:
    return [item.type for item in response.output]


def said(response: Any) -> List[str]:
    """The types of the output without what could not be listed, which is tried again in each turn."""
    return [kind for kind in kinds(response) if kind != "mcp_list_tools"]


def one(response: Any, kind: str) -> Any:
    (found,) = [item for item in response.output if item.type == kind]
    return found


BETWEEN: Dict[str, List[str]] = {
    "web_search_call": ["web_search_call.in_progress", "web_search_call.searching", "web_search_call.completed"],
    "image_generation_call": [
        "image_generation_call.in_progress",
        "image_generation_call.generating",
        "image_generation_call.partial_image",
        "image_generation_call.completed",
    ],
    "code_interpreter_call": [
        "code_interpreter_call.in_progress",
        "code_interpreter_call_code.delta",
        "code_interpreter_call_code.done",
        "code_interpreter_call.interpreting",
        "code_interpreter_call.completed",
    ],
    "mcp_call": [
        "mcp_call.in_progress",
        "mcp_call_arguments.delta",
        "mcp_call_arguments.done",
        "mcp_call.completed",
        "mcp_call.failed",
    ],
    "mcp_list_tools": ["mcp_list_tools.in_progress", "mcp_list_tools.completed", "mcp_list_tools.failed"],
    "mcp_approval_request": [],
    "shell_call": ["shell_call_command.added", "shell_call_command.delta", "shell_call_command.done"],
    "shell_call_output": ["shell_call_output_content.delta", "shell_call_output_content.done"],
    "local_shell_call": [],
    "apply_patch_call": [],
    "computer_call": [],
    "tool_search_call": [],
    "tool_search_output": [],
    "function_call": ["function_call_arguments.delta", "function_call_arguments.done"],
    "message": [
        "content_part.added",
        "output_text.delta",
        "output_text.annotation.added",
        "output_text.done",
        "content_part.done",
    ],
}
ANYWHERE = ("output_text.delta", "output_text.annotation.added")  # these two are mixed
STATELESS = ("mcp_list_tools", "mcp_approval_request")


def spoken(item: Dict[str, Any]) -> str:
    """What the deltas of an item say."""
    if item["type"] == "message":
        return "".join(part["text"] for part in item["content"])
    if item["type"] == "shell_call":
        return "".join(item["action"]["commands"])
    if not BETWEEN[item["type"]]:
        return ""
    return str(item.get({"code_interpreter_call": "code"}.get(item["type"], "arguments")) or "")


def checked(events: List[Dict[str, Any]]) -> Dict[str, Any]:
    """The last response of a stream whose events are in the right order and say what it contains."""
    assert [event["sequence_number"] for event in events] == list(range(len(events)))
    names = [event["type"][len("response.") :] for event in events]
    start = 3 if names[1] == "queued" else 2
    assert names[:start] == ["created", "queued", "in_progress"][:: 1 if start == 3 else 2]
    whole: Dict[str, Any] = events[-1]["response"]
    assert names[-1] == whole["status"]
    assert all(event["response"]["output"] == [] for event in events[:start])
    at = start
    for index, item in enumerate(whole["output"]):
        added = events[at]
        assert (names[at], added["output_index"]) == ("output_item.added", index)
        assert (added["item"]["type"], added["item"].get("id")) == (item["type"], item.get("id"))
        assert added["item"].get("status") == (None if item["type"] in STATELESS else "in_progress")
        order, text, last = BETWEEN[item["type"]], "", -1
        while names[(at := at + 1)] != "output_item.done":
            event = events[at]
            assert event["output_index"] == index
            assert event.get("item_id", item["id"]) == item["id"]
            if names[at] not in ANYWHERE or order.index(names[at]) > last:
                assert order.index(names[at]) >= last, names
                last = order.index(names[at])
            if names[at].endswith(".delta") and isinstance(event["delta"], str):
                text += event["delta"]
        assert events[at]["item"] == item
        assert events[at]["output_index"] == index
        assert text == spoken(item)
        at += 1
    assert at == len(events) - 1
    return whole


def streamed(client: Any, *arguments: Any, **options: Any) -> Tuple[List[Any], Dict[str, Any]]:
    events = list(ask(client, *arguments, stream=True, **options))
    return events, checked([event.to_dict(mode="json") for event in events])


# all of them


@ALL
def test_used_when_asked_for(client: OpenAI, name: str) -> None:
    tool, prompt, expected = CASES[name]
    response = ask(client, [tool], prompt)
    assert kinds(response) == expected
    assert response.status == "completed"
    assert client.responses.retrieve(response.id) == response
    assert "message" in kinds(ask(client, [tool], "Good morning!"))
    assert not [kind for kind in kinds(ask(client, [tool], prompt, tool_choice="none")) if kind.endswith("_call")]


@ALL
def test_streams_tell_what_the_plain_response_says(time: Any, name: str) -> None:
    tool, prompt, expected = CASES[name]
    with Sandbox(clock=time) as first, Sandbox(clock=time) as second:
        options = {"_strict_response_validation": True}
        plain = ask(first.client(**options), [tool], prompt, include=INCLUDE)
        events, whole = streamed(second.client(**options), [tool], prompt, include=INCLUDE)
        assert whole == plain.to_dict(mode="json")
        assert all(type(event).__name__ != "UnknownModel" for event in events)
        assert kinds(plain) == expected


@ALL
def test_the_same_seed_gives_the_same_bytes(time: Any, name: str) -> None:
    tool, prompt, _ = CASES[name]
    said = []
    for _ in range(2):
        with Sandbox(seed=5, clock=time) as sandbox, httpx.Client(transport=sandbox.transport()) as http:
            body = {"model": MODEL, "input": prompt, "tools": [tool], "include": INCLUDE}
            for stream in (False, True):
                answer = http.post(
                    "http://sandbox/v1/responses",
                    json={**body, "stream": stream},
                    headers={"authorization": "Bearer x"},
                )
                said.append(answer.content)
    assert said[:2] == said[2:]


@ALL
def test_awaited(sandbox: Sandbox, name: str) -> None:
    tool, prompt, expected = CASES[name]

    async def run() -> None:
        async with sandbox.async_client(_strict_response_validation=True) as client:
            response = await client.responses.create(model=MODEL, input=prompt, tools=[tool])
            assert kinds(response) == expected
            stream: Any = await client.responses.create(
                model=MODEL,
                input=prompt,
                tools=[tool],
                stream=True,
            )
            events = [event.to_dict(mode="json") async for event in stream]
            assert [item["type"] for item in checked(events)["output"]] == expected
            async with client.responses.stream(model=MODEL, input=prompt, tools=[tool]) as helper:
                assert kinds(await helper.get_final_response()) == expected

    asyncio.run(run())


@ALL
def test_forced(sandbox: Sandbox, name: str) -> None:
    client = sandbox.client(max_retries=0)  # the API takes more choices than its description lists
    tool, _, expected = CASES[name]
    choice: Dict[str, Any] = {"type": tool["type"]}
    if tool["type"] == "mcp":
        choice["server_label"] = "far"
    assert kinds(ask(client, [tool, WEATHER], "Good morning!", tool_choice=choice)) == expected
    assert kinds(ask(client, [tool], "Good morning!", tool_choice="required")) == expected
    allowed = {"type": "allowed_tools", "mode": "required", "tools": [choice]}
    assert kinds(ask(client, [WEATHER, tool], "Good morning!", tool_choice=allowed)) == expected
    with pytest.raises(openai.BadRequestError) as caught:
        ask(client, [WEATHER], "Hi", tool_choice=choice)
    assert caught.value.param == "tool_choice"


@ALL
def test_items_can_be_sent_back(client: OpenAI, name: str) -> None:
    """As agents do that keep the conversation themselves."""
    tool, prompt, _ = CASES[name]
    response = ask(client, [tool], prompt, include=INCLUDE, store=False)
    history: List[Any] = [{"role": "user", "content": prompt}]
    history += [item.to_dict(mode="json") for item in response.output] + answers(response)
    again = ask(client, [tool], history)
    assert kinds(again)[-1] == "message"
    history += [item.to_dict(mode="json") for item in again.output]
    third = ask(client, [tool], [*history, {"role": "user", "content": "Thank you!"}])
    assert said(third) == ["message"]
    listed = client.responses.input_items.list(third.id, order="asc").data
    assert [item.type for item in listed] == [each.get("type", "message") for each in history] + ["message"]


@ALL
def test_stored_and_resumed(client: OpenAI, sandbox: Sandbox, time: Any, name: str) -> None:
    tool, prompt, expected = CASES[name]
    response = ask(client, [tool], prompt, background=True)
    assert (response.status, response.output) == ("queued", [])
    time.now += 5
    done = client.responses.retrieve(response.id)
    assert kinds(done) == expected
    whole = [event.to_dict(mode="json") for event in client.responses.retrieve(response.id, stream=True)]
    assert checked(whole) == done.to_dict(mode="json")
    for after in (0, len(whole) // 2, len(whole) - 2):
        rest = client.responses.retrieve(response.id, stream=True, starting_after=after)
        assert [event.to_dict(mode="json") for event in rest] == whole[after + 1 :]


@ALL
def test_in_conversations(client: OpenAI, name: str) -> None:
    tool, prompt, expected = CASES[name]
    conversation = client.conversations.create()
    response = ask(client, [tool], prompt, conversation=conversation.id)
    listed = client.conversations.items.list(conversation.id, order="asc").data
    assert [item.type for item in listed] == ["message", *expected]
    second = ask(
        client, [tool], [*answers(response), {"role": "user", "content": "Thanks!"}], conversation=conversation.id
    )
    assert said(second) == ["message"]


@ALL
def test_beta(client: OpenAI, name: str) -> None:
    tool, prompt, expected = CASES[name]
    response: Any = client.beta.responses.create(model=MODEL, input=prompt, tools=[tool])
    assert kinds(response) == expected
    events: Any = client.beta.responses.create(model=MODEL, input=prompt, tools=[tool], stream=True)
    assert [item["type"] for item in checked([event.to_dict(mode="json") for event in events])["output"]] == expected


def answers(response: Any) -> List[Any]:
    """What a client says to the calls in a response that are its own."""
    out: List[Any] = []
    made = {item.call_id for item in response.output if item.type == "shell_call_output"}
    for item in response.output:
        if item.type == "local_shell_call":
            out.append({"type": "local_shell_call_output", "id": item.call_id, "output": '{"stdout": "a.txt"}'})
        elif item.type == "shell_call" and item.call_id not in made:
            outcome = {"type": "exit", "exit_code": 0}
            output = [{"stdout": "a.txt\n", "stderr": "", "outcome": outcome}]
            out.append({"type": "shell_call_output", "call_id": item.call_id, "output": output})
        elif item.type == "apply_patch_call":
            out.append({"type": "apply_patch_call_output", "call_id": item.call_id, "status": "completed"})
        elif item.type == "computer_call":
            picture = {"type": "computer_screenshot", "image_url": "data:image/png;base64," + "A" * 40_000}
            out.append({"type": "computer_call_output", "call_id": item.call_id, "output": picture})
        elif item.type == "function_call":
            out.append({"type": "function_call_output", "call_id": item.call_id, "output": "fine"})
    return out


LATER: Dict[str, Any] = {**WEATHER, "name": "get_forecast", "description": "The weather to come", "defer_loading": True}
FINDER: Dict[str, Any] = {"type": "tool_search"}
TOOLS: List[Dict[str, Any]] = [WEATHER, LATER, FINDER, *(tool for tool, _, _ in CASES.values())]
PROMPTS = [prompt for _, prompt, _ in CASES.values()] + [
    "What is the weather in Paris?",
    "Search the web, draw a picture of it, and calculate 3 * 4",
    "Say hello",
    "[refuse] search the web",
]


@settings(max_examples=60, deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.sampled_from(TOOLS), min_size=1, max_size=5, unique_by=lambda tool: str(tool)),
    st.sampled_from(PROMPTS),
    st.sampled_from(["auto", "required", "none", None]),
    st.lists(st.sampled_from(INCLUDE), unique=True),
    st.sampled_from([None, None, 1, 2]),
    st.sampled_from([None, True, False]),
    st.sampled_from([None, 16]),
)
def test_any_tools_together(
    tools: List[Any], prompt: str, choice: Any, include: List[str], most: Any, parallel: Any, limit: Any
) -> None:
    options: Dict[str, Any] = {"tool_choice": choice, "include": include, "max_tool_calls": most}
    options.update(parallel_tool_calls=parallel, max_output_tokens=limit)
    if tools == [FINDER] and choice == "required":
        return  # there is nothing to find
    with Sandbox(clock=lambda: 1_800_000_000.0) as first, Sandbox(clock=lambda: 1_800_000_000.0) as second:
        strict = {"_strict_response_validation": True, "max_retries": 0}
        plain = ask(first.client(**strict), tools, prompt, **options)
        events = list(ask(second.client(**strict), tools, prompt, stream=True, **options))
        listed = [event.to_dict(mode="json") for event in events]
        whole = plain.to_dict(mode="json")
        assert listed[-1]["response"] == whole
        if "[refuse]" not in prompt:
            assert checked(listed) == whole
        calls = [kind for kind in kinds(plain) if kind.endswith("_call") and kind != "function_call"]
        assert len(calls) <= (most or len(calls))
        if choice == "none":
            assert not calls
        usable = any(tool["type"] not in ("mcp", "tool_search") for tool in tools)
        if choice == "required" and "[refuse]" not in prompt and usable:
            assert [kind for kind in kinds(plain) if kind.endswith("_call")]
        replay: List[Any] = [{"role": "user", "content": prompt}, *(item.to_dict(mode="json") for item in plain.output)]
        again = ask(first.client(**strict), tools, [*replay, *answers(plain), {"role": "user", "content": "Thanks!"}])
        assert kinds(again)[-1] == "message"


# searching the web


SEARCH: Dict[str, Any] = {"type": "web_search"}
NEWS = "What is the latest news about whales?"


def test_pages_are_made_up_and_cited(client: OpenAI) -> None:
    response = ask(client, [SEARCH], NEWS, include=INCLUDE)
    search, message = response.output
    assert search.id.startswith("ws_")
    assert (search.action.type, search.action.query, search.action.queries) == ("search", NEWS, [NEWS])
    hosts = [httpx.URL(source.url).host for source in search.action.sources]
    assert len(hosts) == 4
    assert all(host.endswith((".example.com", ".example.org")) and "sandbox" in host for host in hosts)
    (part,) = message.content
    assert len(part.annotations) == 2
    for cited in part.annotations:
        assert cited.type == "url_citation"
        assert cited.url in [source.url for source in search.action.sources]
        assert "made up by the sandbox" in cited.title
        quoted = part.text[cited.start_index : cited.end_index]
        assert quoted.endswith(".")
        assert quoted[0].isupper()
    assert part.annotations[0].end_index <= part.annotations[1].start_index


def test_sources_are_shown_on_demand(client: OpenAI) -> None:
    response = ask(client, [SEARCH], NEWS)
    assert response.output[0].action.sources is None
    shown = client.responses.retrieve(response.id, include=["web_search_call.action.sources"])
    assert len(shown.output[0].action.sources) == 4


@pytest.mark.parametrize(
    ("domains", "expected"),
    [
        (["example.com"], {"sandbox.example.com", "news.sandbox.example.com"}),
        (["sandbox.example.org"], {"sandbox.example.org", "wiki.sandbox.example.org"}),
        (["docs.acme.test", "Acme.Example"], {"docs.acme.test", "acme.example"}),
        (["whitehouse.gov"], set()),
        (["notexample.com"], set()),
        ([], {"sandbox.example.com", "sandbox.example.org", "news.sandbox.example.com", "wiki.sandbox.example.org"}),
    ],
)
def test_allowed_domains(client: OpenAI, domains: List[str], expected: Any) -> None:
    response = ask(client, [{**SEARCH, "filters": {"allowed_domains": domains}}], NEWS, include=INCLUDE)
    assert {httpx.URL(source.url).host for source in response.output[0].action.sources} == expected
    assert bool(response.output[1].content[0].annotations) == bool(expected)


def test_how_much_is_searched(client: OpenAI) -> None:
    counts = [
        len(ask(client, [{**SEARCH, "search_context_size": size}], NEWS, include=INCLUDE).output[0].action.sources)
        for size in ("low", "medium", "high")
    ]
    assert counts == [2, 4, 6]


def test_what_a_script_says_is_cited_whole(sandbox: Sandbox, client: OpenAI) -> None:
    sandbox.on("responses.create", contains="whales").reply("They sing.")
    message = ask(client, [SEARCH], NEWS).output[1]
    (cited,) = message.content[0].annotations
    assert (cited.start_index, cited.end_index) == (0, len("They sing."))


# images


def picture(item: Any) -> Image.Image:
    return Image.open(io.BytesIO(base64.b64decode(item.result)))


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({}, ("PNG", (64, 64), "opaque")),
        ({"size": "96x64", "output_format": "jpeg", "output_compression": 50}, ("JPEG", (96, 64), "opaque")),
        ({"output_format": "webp", "background": "transparent"}, ("WEBP", (64, 64), "transparent")),
        ({"model": "gpt-image-2.5-flare", "output_format": "gif", "frame_count": 2}, ("GIF", (64, 64), "opaque")),
    ],
)
def test_pictures(client: OpenAI, options: Dict[str, Any], expected: Any) -> None:
    item = one(ask(client, [{**DRAWING, **options}], "Draw a red fish"), "image_generation_call")
    made = picture(item)
    assert (made.format, made.size, item.background) == expected
    assert (item.action, item.size, item.output_format) == (
        "generate",
        f"{made.width}x{made.height}",
        options.get("output_format", "png"),
    )
    assert item.revised_prompt == "Draw a red fish"


def test_unfinished_pictures(client: OpenAI) -> None:
    tool = {**DRAWING, "partial_images": 3}
    events, whole = streamed(client, [tool], "Draw a red fish")
    partial = [event for event in events if event.type.endswith("partial_image")]
    assert [event.partial_image_index for event in partial] == [0, 1, 2]
    images = [event.partial_image_b64 for event in partial]
    assert len({*images, whole["output"][0]["result"]}) == 4
    assert all(Image.open(io.BytesIO(base64.b64decode(image))).size == (64, 64) for image in images)
    again = client.responses.retrieve(whole["id"], stream=True)
    assert [event.to_dict() for event in again] == [event.to_dict() for event in events]
    assert "partial_images" not in json.dumps(whole["output"])
    plain = ask(client, [tool], "Draw a red fish")
    assert "partial_image" not in "".join(event.type for event in client.responses.retrieve(plain.id, stream=True))


def test_pictures_are_changed(client: OpenAI) -> None:
    first = ask(client, [DRAWING], "Draw a picture of a red fish")
    second = ask(client, [DRAWING], "Now make it blue", previous_response_id=first.id)
    item = one(second, "image_generation_call")
    assert item.action == "edit"
    assert picture(item).size == (64, 64)
    assert item.result != first.output[0].result
    anew = ask(client, [{**DRAWING, "action": "generate"}], "Change the picture", previous_response_id=first.id)
    assert one(anew, "image_generation_call").action == "generate"
    buffer = io.BytesIO()
    Image.new("RGB", (64, 64), "red").save(buffer, "PNG")
    file = client.files.create(file=("a.png", buffer.getvalue()), purpose="vision")
    url = "data:image/png;base64," + base64.b64encode(buffer.getvalue()).decode()
    for sent in ({"file_id": file.id}, {"image_url": url}):
        words = [{"type": "input_text", "text": "Draw a hat"}, {"type": "input_image", "detail": "auto", **sent}]
        tool = {**DRAWING, "action": "edit", "input_fidelity": "high"}
        edited = ask(client, [tool], [{"role": "user", "content": words}])
        assert one(edited, "image_generation_call").action == "edit"


def test_a_refused_picture(client: OpenAI) -> None:
    prompt = "Draw a picture of explicit porn"
    events, whole = streamed(client, [DRAWING], prompt)
    item, message = whole["output"]
    assert (item["status"], item["result"], item["error"]["code"]) == ("failed", None, "moderation_blocked")
    assert "No image was made" in message["content"][0]["text"]
    assert not [event for event in events if event.type.endswith("image_generation_call.completed")]


def test_pictures_cost_no_text(client: OpenAI) -> None:
    first = ask(client, [DRAWING], "Draw a picture of a red fish")
    second = ask(client, [], "Thanks", previous_response_id=first.id)
    assert second.usage.input_tokens < 1000


# code


@pytest.mark.parametrize(
    ("prompt", "code", "logs"),
    [
        ("Calculate 12 * 34", "print(12 * 34)", "408"),
        ("Compute 2 to the power of 10", "print(2 ** 10)", "1024"),
        ("Compute 10 / 4", "print(round(10 / 4, 6))", "2.5"),
        ("Compute 8 / 4", "print(round(8 / 4, 6))", "2.0"),
        ("Compute 1 / 3", "print(round(1 / 3, 6))", "0.333333"),
        ("Compute 0.1 + 0.2", "print(round(0.1 + 0.2, 6))", "0.3"),
    ],
)
def test_sums_are_worked_out(time: Any, prompt: str, code: str, logs: str) -> None:
    """And running them gives the same."""
    for runs in (False, True):
        with Sandbox(clock=time, allow_python_graders=runs) as sandbox:
            item = ask(sandbox.client(), [CODE], prompt, include=INCLUDE).output[0]
            assert (item.code, item.outputs[0].logs.strip(), item.status) == (code, logs, "completed")


def test_other_code_is_not_run(client: OpenAI) -> None:
    response = ask(client, [CODE], "Run this:\n```python\nprint('hi')\n```", include=INCLUDE)
    item, message = response.output
    assert item.code == "print('hi')"
    assert "not run" in item.outputs[0].logs
    assert "not run" in message.content[0].text
    assert ask(client, [CODE], "Run this: `x`").output[0].outputs is None
    shown: Any = client.responses.retrieve(response.id, include=["code_interpreter_call.outputs"])
    assert shown.output[0].outputs == item.outputs


def test_containers(client: OpenAI, time: Any) -> None:
    file = client.files.create(file=("data.csv", b"a,b\n1,2\n"), purpose="user_data")
    tool = {"type": "code_interpreter", "container": {"type": "auto", "file_ids": [file.id], "memory_limit": "4g"}}
    first = ask(client, [tool], "Calculate 1 + 1")
    id = first.output[0].container_id
    container = client.containers.retrieve(id)
    assert (container.status, container.memory_limit) == ("running", "4g")
    (copied,) = client.containers.files.list(id).data
    assert client.containers.files.content.retrieve(copied.id, container_id=id).read() == b"a,b\n1,2\n"
    second = ask(client, [tool], "Calculate 2 + 2", previous_response_id=first.id)
    assert second.output[0].container_id == id
    time.now += 3600  # it has expired
    third = ask(client, [tool], "Calculate 3 + 3", previous_response_id=second.id)
    assert third.output[0].container_id != id
    mine = client.containers.create(name="mine")
    named = {"type": "code_interpreter", "container": mine.id}
    assert ask(client, [named], "Calculate 4 + 4").output[0].container_id == mine.id
    time.now += 3600
    with pytest.raises(openai.BadRequestError, match="expired"):
        ask(client, [named], "Calculate 5 + 5")
    before = len(client.containers.list().data)
    ask(client, [tool], "Good morning!")
    assert len(client.containers.list().data) == before  # none is made for nothing


def test_code_is_run_where_that_is_allowed(time: Any) -> None:
    with Sandbox(clock=time, allow_python_graders=True) as sandbox:
        client = sandbox.client(_strict_response_validation=True)
        file = client.files.create(file=("data.csv", b"1,2,3"), purpose="user_data")
        tool = {"type": "code_interpreter", "container": {"type": "auto", "file_ids": [file.id]}}
        code = (
            "numbers = open('/mnt/data/data.csv').read().split(',')\n"
            "open('sum.txt', 'w').write(str(sum(map(int, numbers))))\n"
            "print('done', sum(map(int, numbers)))"
        )
        response = ask(client, [tool], f"Run this:\n```python\n{code}\n```", include=INCLUDE)
        item, message = response.output
        assert (item.code, item.outputs[0].logs, item.status) == (code, "done 6\n", "completed")
        (part,) = message.content
        (cited,) = part.annotations
        assert (cited.type, cited.container_id, cited.filename) == (
            "container_file_citation",
            item.container_id,
            "sum.txt",
        )
        assert part.text[cited.start_index : cited.end_index] == "sum.txt"
        content = client.containers.files.content.retrieve(cited.file_id, container_id=item.container_id)
        assert content.read() == b"6"
        failed = ask(client, [tool], "Run this:\n```\n1/0\n```", include=INCLUDE).output[0]
        assert (failed.status, "ZeroDivisionError" in failed.outputs[0].logs) == ("failed", True)


# MCP servers


class Mcp:
    """An MCP server on this machine. how: what it does differently."""

    def __init__(self) -> None:
        self.how = ""
        self.seen: List[Dict[str, Any]] = []
        self.headers: List[Dict[str, str]] = []
        mcp = self

        class Handler(BaseHTTPRequestHandler):
            def log_message(self, format: str, *args: Any) -> None:
                pass

            def do_DELETE(self) -> None:
                mcp.seen.append({"method": "DELETE"})
                self.send_response(204)
                self.end_headers()

            def do_POST(self) -> None:
                asked = json.loads(self.rfile.read(int(self.headers["content-length"])))
                mcp.seen.append(asked)
                mcp.headers.append({name.lower(): value for name, value in self.headers.items()})
                status, answer = mcp.answer(asked)
                body = (
                    b"" if answer is None else json.dumps({"jsonrpc": "2.0", "id": asked.get("id"), **answer}).encode()
                )
                kind = "application/json"
                if mcp.how == "stream" and body:
                    note = b'{"jsonrpc":"2.0","method":"notifications/message","params":{}}'
                    body, kind = b"event: message\ndata: " + note + b"\n\ndata: " + body + b"\n\n", "text/event-stream"
                if mcp.how == "no JSON":
                    body = b"<html>"
                self.send_response(status)
                self.send_header("content-type", kind)
                self.send_header("content-length", str(len(body)))
                if asked["method"] == "initialize":
                    self.send_header("mcp-session-id", "s-1")
                self.end_headers()
                self.wfile.write(body)

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.01,), daemon=True)
        self.thread.start()
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/mcp"

    def answer(self, asked: Dict[str, Any]) -> Tuple[int, Any]:
        method = asked["method"]
        if self.how == "500":
            return 500, {}
        if method == "initialize":
            return 200, {"result": {"protocolVersion": "2025-06-18", "capabilities": {}, "serverInfo": {}}}
        if method == "tools/list":
            if self.how == "odd":
                return 200, {"result": {"tools": "none"}}
            if self.how == "pages" and "cursor" not in asked["params"]:
                return 200, {"result": {"tools": TOOLBOX[:1], "nextCursor": "2"}}
            return 200, {"result": {"tools": TOOLBOX[1:] if self.how == "pages" else TOOLBOX}}
        if method == "tools/call":
            if self.how == "refuses":
                return 200, {"error": {"code": -32602, "message": "No such tool"}}
            if self.how == "fails":
                return 200, {"result": {"isError": True, "content": [{"type": "text", "text": "It is broken"}]}}
            said = f"{asked['params']['arguments'].get('city')}: sunny"
            return 200, {"result": {"content": [{"type": "text", "text": said}]}}
        return 202, None

    def methods(self) -> List[str]:
        return [each["method"] for each in self.seen]


TOOLBOX: List[Dict[str, Any]] = [
    {
        "name": "get_forecast",
        "description": "The weather forecast of a city",
        "inputSchema": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
        "annotations": {"readOnlyHint": True},
    },
    {"name": "book_table", "description": "Book a table in a restaurant", "inputSchema": {"type": "object"}},
]
SUNNY = "What is the weather forecast in Paris?"


@pytest.fixture
def mcp() -> Iterator[Mcp]:
    made = Mcp()
    yield made
    made.server.shutdown()
    made.server.server_close()
    made.thread.join()


def server(mcp: Mcp, **options: Any) -> Dict[str, Any]:
    return {
        "type": "mcp",
        "server_label": "near",
        "server_url": mcp.url,
        "require_approval": "never",
        **options,
    }


@pytest.mark.parametrize("how", ["", "stream", "pages"])
def test_a_server_is_asked(client: OpenAI, mcp: Mcp, how: str) -> None:
    mcp.how = how
    tool = server(mcp, headers={"X-Mine": "1"}, authorization="secret")
    response = ask(client, [tool], SUNNY)
    listed, called, message = response.output
    assert (listed.type, listed.server_label, listed.error) == ("mcp_list_tools", "near", None)
    assert [each.name for each in listed.tools] == ["get_forecast", "book_table"]
    assert listed.tools[0].input_schema == TOOLBOX[0]["inputSchema"]
    assert (called.type, called.name, called.server_label) == ("mcp_call", "get_forecast", "near")
    assert (json.loads(called.arguments), called.output, called.error) == ({"city": "Paris"}, "Paris: sunny", None)
    assert (called.status, called.approval_request_id) == ("completed", None)
    assert "Paris: sunny" in message.content[0].text
    pages = ["tools/list"] * (2 if how == "pages" else 1)
    assert mcp.methods() == ["initialize", "notifications/initialized", *pages, "tools/call", "DELETE"]
    last = mcp.headers[-1]
    assert (last["x-mine"], last["authorization"], last["mcp-session-id"]) == ("1", "Bearer secret", "s-1")
    assert (last["mcp-protocol-version"], last["accept"]) == ("2025-06-18", "application/json, text/event-stream")
    assert "secret" not in client.responses.retrieve(response.id).to_json()
    events, _ = streamed(client, [tool], SUNNY)
    assert "response.mcp_call_arguments.done" in [event.type for event in events]


def test_tools_are_listed_once(client: OpenAI, mcp: Mcp) -> None:
    first = ask(client, [server(mcp)], SUNNY)
    second = ask(client, [server(mcp)], "And the weather forecast in Oslo?", previous_response_id=first.id)
    assert kinds(second) == ["mcp_call", "message"]
    assert mcp.methods().count("tools/list") == 1
    assert json.loads(second.output[0].arguments) == {"city": "Oslo"}
    fewer = server(mcp, allowed_tools=["book_table"])
    assert kinds(ask(client, [fewer], "And the forecast in Rome?", previous_response_id=second.id)) == ["message"]


@pytest.mark.parametrize("replayed", [False, True])
@pytest.mark.parametrize("approve", [True, False])
def test_approval(client: OpenAI, mcp: Mcp, replayed: bool, approve: bool) -> None:
    tool = server(mcp)
    del tool["require_approval"]  # always is the API's default
    _, whole = streamed(client, [tool], SUNNY)
    assert [item["type"] for item in whole["output"]] == ["mcp_list_tools", "mcp_approval_request"]
    request = whole["output"][1]
    assert (request["name"], json.loads(request["arguments"])) == ("get_forecast", {"city": "Paris"})
    assert "tools/call" not in mcp.methods()
    answer = {"type": "mcp_approval_response", "approval_request_id": request["id"], "approve": approve}
    if replayed:
        history = [{"role": "user", "content": SUNNY}, *whole["output"], answer]
        second = ask(client, [tool], history)
    else:
        second = ask(client, [tool], [answer], previous_response_id=whole["id"])
    assert kinds(second) == (["mcp_call", "message"] if approve else ["message"])
    if approve:
        assert second.output[0].approval_request_id == request["id"]
        assert "sunny" in second.output_text
    else:
        assert "not approved" in second.output_text
    third = ask(client, [tool], "Thank you!", previous_response_id=second.id)
    assert kinds(third) == ["message"]
    assert "approved" not in third.output_text
    assert mcp.methods().count("tools/call") == approve


@pytest.mark.parametrize(
    ("rule", "waits"),
    [
        ("always", True),
        ("never", False),
        (None, True),
        ({"never": {"tool_names": ["get_forecast"]}}, False),
        ({"never": {"tool_names": ["book_table"]}}, True),
        ({"never": {"read_only": True}}, False),
        ({"always": {"tool_names": ["book_table"]}}, False),
        ({"always": {"tool_names": ["get_forecast"]}}, True),
        ({"always": {"tool_names": ["get_forecast"]}, "never": {"read_only": False}}, True),
    ],
)
def test_which_calls_wait(client: OpenAI, mcp: Mcp, rule: Any, waits: bool) -> None:
    made = kinds(ask(client, [server(mcp, require_approval=rule)], SUNNY))
    assert made == ["mcp_list_tools", *(["mcp_approval_request"] if waits else ["mcp_call", "message"])]


@pytest.mark.parametrize(
    "allowed", [["book_table"], {"tool_names": ["book_table"]}, {"read_only": False}, {"read_only": True}]
)
def test_allowed_tools(client: OpenAI, mcp: Mcp, allowed: Any) -> None:
    response = ask(client, [server(mcp, allowed_tools=allowed)], SUNNY)
    reads = allowed == {"read_only": True}
    assert [tool.name for tool in response.output[0].tools] == ["get_forecast" if reads else "book_table"]
    assert kinds(response) == ["mcp_list_tools", *(["mcp_call"] if reads else []), "message"]


def test_forced_tools_of_a_server(client: OpenAI, mcp: Mcp) -> None:
    choice = {"type": "mcp", "server_label": "near", "name": "book_table"}
    response = ask(client, [WEATHER, server(mcp)], "Hello", tool_choice=choice)
    assert one(response, "mcp_call").name == "book_table"
    assert "mcp_call" in kinds(ask(client, [server(mcp)], "Hello", tool_choice="required"))
    assert "mcp_call" not in kinds(ask(client, [server(mcp)], SUNNY, tool_choice="none"))
    both = ask(client, [SEARCH, server(mcp)], SUNNY, tool_choice="required", max_tool_calls=1)
    assert kinds(both) == ["mcp_list_tools", "mcp_call", "message"]


@pytest.mark.parametrize(
    ("how", "kind", "told"),
    [
        ("refuses", "mcp_protocol_error", "No such tool"),
        ("fails", "mcp_tool_execution_error", "It is broken"),
    ],
)
def test_failing_calls(client: OpenAI, mcp: Mcp, how: str, kind: str, told: str) -> None:
    mcp.how = how
    events, whole = streamed(client, [server(mcp)], SUNNY)
    called, message = whole["output"][1:]
    assert (called["status"], called["output"], called["error"]["type"]) == ("failed", None, kind)
    assert told in json.dumps(called["error"])
    assert told in message["content"][0]["text"]
    assert "response.mcp_call.failed" in [event.type for event in events]


def test_a_server_that_is_gone_when_it_is_called(client: OpenAI, mcp: Mcp) -> None:
    first = ask(client, [server(mcp, require_approval="always")], SUNNY)
    mcp.how = "500"
    answer = {"type": "mcp_approval_response", "approval_request_id": first.output[1].id, "approve": True}
    called = ask(client, [server(mcp)], [answer], previous_response_id=first.id).output[0]
    assert (called.error.type, called.error.code) == ("http_error", 500)


@pytest.mark.parametrize("how", ["500", "odd", "no JSON"])
def test_tools_that_cannot_be_listed(client: OpenAI, mcp: Mcp, how: str) -> None:
    mcp.how = how
    events, whole = streamed(client, [server(mcp)], SUNNY)
    listed, message = whole["output"]
    assert (listed["tools"], bool(listed["error"]), message["type"]) == ([], True, "message")
    assert [event.type for event in events][2:6] == [
        "response.output_item.added",
        "response.mcp_list_tools.in_progress",
        "response.mcp_list_tools.failed",
        "response.output_item.done",
    ]


@pytest.mark.parametrize(
    "change",
    [
        {"server_url": "https://example.com/mcp"},
        {"server_url": "http://192.0.2.1/mcp"},
        {"server_url": "http://127.0.0.1.example.com/"},
        {"server_url": "http://localhost@example.com/"},
        {"server_url": None, "connector_id": "connector_gmail"},
        {"server_url": None, "tunnel_id": "t"},
        {"headers": {"x-a": "b\r\nc: d"}},
        {"authorization": "a\nb"},
    ],
)
def test_nothing_leaves_the_machine(client: OpenAI, mcp: Mcp, change: Dict[str, Any]) -> None:
    tool = {name: value for name, value in {**server(mcp), **change}.items() if value is not None}
    listed = ask(client, [tool], SUNNY).output[0]
    assert (listed.tools, bool(listed.error)) == ([], True)
    assert mcp.seen == []


def test_a_server_in_the_same_loop(mcp: Mcp, sandbox: Sandbox) -> None:
    """A client that is awaited does not keep others from working while the server is asked."""

    async def run() -> int:
        ticks = 0
        client = sandbox.async_client()
        tool: Any = server(mcp)
        task = asyncio.ensure_future(client.responses.create(model=MODEL, input=SUNNY, tools=[tool]))
        while not task.done():
            ticks += 1
            await asyncio.sleep(0)
        assert kinds(task.result()) == ["mcp_list_tools", "mcp_call", "message"]
        return ticks

    assert asyncio.run(run()) > 3


# what the client carries out


@pytest.mark.parametrize(
    ("prompt", "commands"),
    [
        ("Run `git status` please", ["git status"]),
        ("Execute ls -l in the terminal", ["ls -l"]),
        ("Show me the file docs/readme.md in the shell", ["cat docs/readme.md"]),
        ("Which python version is in the shell?", ["python3 --version"]),
        ("List the directory", ["ls -la"]),
    ],
)
def test_commands(client: OpenAI, prompt: str, commands: List[str]) -> None:
    call = ask(client, [{"type": "shell"}], prompt).output[0]
    assert (call.action.commands, call.environment.type) == (commands, "local")
    local = ask(client, [{"type": "local_shell"}], prompt).output[0]
    assert local.action.command == ["bash", "-lc", *commands]


@pytest.mark.parametrize(
    ("prompt", "operation"),
    [
        ("Create the file a/b.txt with 'hello'", {"type": "create_file", "path": "a/b.txt", "diff": "+hello\n"}),
        ("Delete the file old.py", {"type": "delete_file", "path": "old.py"}),
        (
            "In main.py replace 'foo' by 'bar'",
            {"type": "update_file", "path": "main.py", "diff": "@@\n-foo\n+bar\n"},
        ),
        ("Add the line 'x = 1' to main.py", {"type": "update_file", "path": "main.py", "diff": "@@\n+x = 1\n"}),
    ],
)
def test_patches(client: OpenAI, prompt: str, operation: Any) -> None:
    call = ask(client, [{"type": "apply_patch"}], prompt).output[0]
    assert call.operation.to_dict() == operation
    events, _ = streamed(client, [{"type": "apply_patch"}], prompt)
    added = next(event for event in events if event.type == "response.output_item.added")
    assert getattr(added.item.operation, "diff", "") == ""


@pytest.mark.parametrize(
    ("prompt", "action"),
    [
        ("Take a screenshot", {"type": "screenshot"}),
        ("Click the button", {"type": "click", "button": "left", "x": 400, "y": 300}),
        ("Double click the icon on the desktop", {"type": "double_click", "x": 400, "y": 300, "keys": None}),
        ("Scroll up", {"type": "scroll", "x": 400, "y": 300, "scroll_x": 0, "scroll_y": -400}),
        ("Type 'hello' in the window", {"type": "type", "text": "hello"}),
        ("Press the key escape", {"type": "keypress", "keys": ["ESCAPE"]}),
    ],
)
def test_actions(client: OpenAI, prompt: str, action: Any) -> None:
    call = ask(client, [SCREEN], prompt).output[0]
    assert (call.action.to_dict(), call.actions, call.pending_safety_checks) == (action, None, [])
    several = ask(client, [{"type": "computer"}], prompt).output[0]
    assert (several.action, [each.type for each in several.actions]) == (None, [action["type"]])


@pytest.mark.parametrize("name", ["local_shell", "shell", "apply_patch", "computer", "computer_use_preview"])
def test_calls_are_answered(client: OpenAI, name: str) -> None:
    tool, prompt, _ = CASES[name]
    first = ask(client, [tool], prompt)
    second = ask(client, [tool], answers(first), previous_response_id=first.id)
    assert kinds(second) == ["message"]
    assert {"apply_patch": "completed", "shell": "a.txt", "local_shell": "a.txt"}.get(name, "") in second.output_text
    assert second.usage.input_tokens < 1200  # a screen is no text
    with pytest.raises(openai.BadRequestError, match="No tool output found"):
        ask(client, [tool], "Never mind", previous_response_id=first.id)
    other = answers(first)
    other[0]["id" if name == "local_shell" else "call_id"] = "call_x"
    with pytest.raises(openai.BadRequestError, match="No tool call found"):
        ask(client, [tool], other, previous_response_id=first.id)


def test_one_call_after_the_other(client: OpenAI) -> None:
    tools = [{"type": "shell"}, {"type": "apply_patch"}]
    prompt = "Run `ls` in the shell and create the file a.txt"
    assert kinds(ask(client, tools, prompt)) == ["shell_call", "apply_patch_call"]
    first = ask(client, tools, prompt, parallel_tool_calls=False)
    assert kinds(first) == ["shell_call"]
    second = ask(client, tools, answers(first), previous_response_id=first.id)
    assert kinds(second) == ["apply_patch_call"]
    assert kinds(ask(client, tools, prompt, max_tool_calls=1)) == ["shell_call"]


def test_scripts_say_what_is_called(sandbox: Sandbox, client: OpenAI) -> None:
    script = sandbox.on("responses.create")
    script.replies(
        [
            tool_call("shell", commands=["make", "make test"], timeout_ms=1000),
            tool_call("apply_patch", type="create_file", path="a", diff="+b"),
            tool_call("computer", type="click", button="left", x=1, y=2),
            tool_call("local_shell", command=["ls"]),
            Reply(text="Done."),
        ]
    )
    tools = [{"type": "shell"}, {"type": "apply_patch"}, SCREEN, {"type": "local_shell"}]
    first = ask(client, tools, "Go").output[0]
    assert (first.type, first.action.commands, first.action.timeout_ms) == ("shell_call", ["make", "make test"], 1000)
    assert ask(client, tools, "Go").output[0].operation.to_dict() == {"type": "create_file", "path": "a", "diff": "+b"}
    assert ask(client, tools, "Go").output[0].action.to_dict() == {"type": "click", "button": "left", "x": 1, "y": 2}
    assert ask(client, tools, "Go").output[0].action.command == ["ls"]
    assert ask(client, tools, "Run `ls` in the terminal").output_text == "Done."


# other ways in


def test_over_a_websocket(sandbox: Sandbox) -> None:
    tools: Any = [DRAWING, SEARCH]
    with sandbox.server() as url, OpenAI(api_key="x", base_url=url) as client, client.responses.connect() as connection:
        connection.response.create(model=MODEL, input="Search the web and draw a picture of it", tools=tools)
        events: List[Any] = []
        while not events or events[-1].type != "response.completed":
            events.append(connection.recv())
    whole = checked([event.to_dict(mode="json") for event in events])
    assert [item["type"] for item in whole["output"]] == ["image_generation_call", "web_search_call", "message"]


def test_a_real_model_is_told(sandbox: Sandbox, mcp: Mcp) -> None:
    with sandbox.server() as url, Sandbox(upstream=url, upstream_key="x") as near:
        sandbox.on("chat.completions.create").reply("So it is.")
        response = ask(near.client(), [server(mcp), SEARCH], "Search the web for the weather forecast in Paris")
        assert kinds(response) == ["mcp_list_tools", "web_search_call", "mcp_call", "message"]
        assert response.output_text == "So it is."
        (asked,) = sandbox.journal.assert_called("chat.completions.create")
        told = [message["content"] for message in asked.body["messages"] if message["role"] == "system"]
        assert told[-1] == "From get_forecast:\nParis: sunny"
        assert told[0].startswith("From sandbox.example.com:")
        assert "tools" not in asked.body


def test_models_that_reason(client: OpenAI) -> None:
    response: Any = client.responses.create(model="o3", input=NEWS, tools=[FAR, SEARCH])
    assert kinds(response) == ["mcp_list_tools", "reasoning", "web_search_call", "message"]


def test_structured_outputs(client: OpenAI) -> None:
    schema = {
        "type": "object",
        "properties": {"answer": {"type": "string"}},
        "required": ["answer"],
        "additionalProperties": False,
    }
    text: Any = {"format": {"type": "json_schema", "name": "x", "schema": schema, "strict": True}}
    response = ask(client, [SEARCH], NEWS, text=text)
    assert kinds(response) == ["web_search_call", "message"]
    assert list(json.loads(response.output_text)) == ["answer"]


def test_a_batch(client: OpenAI, mcp: Mcp) -> None:
    body = {"model": MODEL, "input": SUNNY, "tools": [server(mcp), CODE]}
    line = json.dumps({"custom_id": "1", "method": "POST", "url": "/v1/responses", "body": body})
    file = client.files.create(file=("a.jsonl", line.encode()), purpose="batch")
    batch = client.batches.create(input_file_id=file.id, endpoint="/v1/responses", completion_window="24h")
    done = client.batches.retrieve(batch.id)
    assert done.output_file_id
    output = json.loads(client.files.content(done.output_file_id).text)["response"]["body"]["output"]
    assert [item["type"] for item in output] == ["mcp_list_tools", "message"]
    assert "batch" in output[0]["error"]
    assert mcp.seen == []


def test_a_silent_server(client: OpenAI, mcp: Mcp, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mcp_session, "_TIMEOUT", 0.2)
    mcp.server.shutdown()
    listed = ask(client, [server(mcp)], SUNNY).output[0]
    assert (listed.tools, "did not answer" in listed.error) == ([], True)


# limits and refusals


def test_max_tool_calls(client: OpenAI) -> None:
    tools = [SEARCH, DRAWING, CODE]
    prompt = "Search the web for whales, draw a picture of one, and calculate 3 * 4"
    all_three = ["web_search_call", "image_generation_call", "code_interpreter_call", "message"]
    for most in (1, 2, 3, None):
        response = ask(client, tools, prompt, max_tool_calls=most)
        assert kinds(response) == [*all_three[: most or 3], "message"]
        assert response.max_tool_calls == most


def test_functions_come_first(client: OpenAI) -> None:
    response = ask(client, [SEARCH, WEATHER], "What is the weather in Paris today?")
    assert kinds(response) == ["function_call"]
    second = ask(client, [SEARCH, WEATHER], answers(response), previous_response_id=response.id)
    assert kinds(second) == ["web_search_call", "message"]


def test_namespaces(client: OpenAI) -> None:
    group = {"type": "namespace", "name": "sky", "description": "Of the weather", "tools": [WEATHER]}
    call = ask(client, [group], "What is the weather in Paris?").output[0]
    assert (call.type, call.name, call.namespace) == ("function_call", "get_weather", "sky")
    choice = {"type": "function", "name": "get_weather"}
    assert kinds(ask(client, [group], "Hello", tool_choice=choice)) == ["function_call"]


# searching for tools


def test_functions_are_found(client: OpenAI) -> None:
    tools = [LATER, FINDER]
    _, whole = streamed(client, tools, "Get the weather forecast for Paris")
    searched, found, called = whole["output"]
    assert (searched["type"], searched["execution"], searched["call_id"]) == ("tool_search_call", "server", None)
    assert searched["arguments"] == {"paths": ["get_forecast"]}
    assert (found["type"], [tool["name"] for tool in found["tools"]]) == ("tool_search_output", ["get_forecast"])
    assert (called["type"], called["name"], called["namespace"]) == ("function_call", "get_forecast", "get_forecast")
    answer = {"type": "function_call_output", "call_id": called["call_id"], "output": "sunny"}
    second = ask(client, tools, [answer], previous_response_id=whole["id"])
    assert kinds(second) == ["message"]
    third = ask(client, tools, "Get the weather forecast for Oslo", previous_response_id=second.id)
    assert kinds(third) == ["function_call"]  # it is known by now
    assert kinds(ask(client, tools, "Good morning!")) == ["message"]
    assert kinds(ask(client, [LATER], "Get the weather forecast for Paris")) == ["function_call"]


def test_groups_are_found(client: OpenAI) -> None:
    group = {"type": "namespace", "name": "sky", "description": "Of the weather", "tools": [LATER]}
    response = ask(client, [group, FINDER], "Get the weather forecast for Paris")
    searched, found, called = response.output
    assert (searched.arguments, found.tools[0].name, called.namespace) == ({"paths": ["sky"]}, "sky", "sky")


def test_the_client_finds_functions(sandbox: Sandbox, client: OpenAI) -> None:
    parameters = {"type": "object", "properties": {"goal": {"type": "string"}}, "required": ["goal"]}
    finder = {"type": "tool_search", "execution": "client", "description": "Find tools", "parameters": parameters}
    _, whole = streamed(client, [finder], "What will the weather be in Paris?", tool_choice="required")
    (searched,) = whole["output"]
    assert (searched["execution"], list(searched["arguments"])) == ("client", ["goal"])
    found = {
        "type": "tool_search_output",
        "call_id": searched["call_id"],
        "execution": "client",
        "status": "completed",
        "tools": [LATER],
    }
    second = ask(client, [finder], [found], previous_response_id=whole["id"])
    assert [item.name for item in second.output] == ["get_forecast"]
    third = ask(client, [finder], answers(second), previous_response_id=second.id)
    assert kinds(third) == ["message"]
    with pytest.raises(openai.BadRequestError, match="No tool output found for tool search call"):
        ask(client, [finder], "Never mind", previous_response_id=whole["id"])
    sandbox.on("responses.create").reply(tool_call("tool_search", goal="maps"))
    assert ask(client, [finder], "Go").output[0].arguments == {"goal": "maps"}


@pytest.mark.parametrize(
    ("tool", "param"),
    [
        ({"type": "tool_search", "execution": "somebody"}, "execution"),
        ({"type": "tool_search", "parameters": {"type": "x"}}, "parameters"),
        ({"type": "web_search", "search_context_size": "huge"}, "search_context_size"),
        ({"type": "web_search", "user_location": {"type": "exact"}}, "user_location.type"),
        ({"type": "web_search", "user_location": {"city": 1}}, "user_location.city"),
        ({"type": "web_search", "filters": []}, "filters"),
        ({"type": "web_search", "filters": {"allowed_domains": [1]}}, "filters.allowed_domains[0]"),
        ({"type": "web_search", "filters": {"allowed_domains": ["https://a.b"]}}, "filters.allowed_domains[0]"),
        ({"type": "web_search", "filters": {"allowed_domains": ["a.b"] * 101}}, "filters.allowed_domains"),
        ({"type": "web_search_preview", "filters": {}}, "filters"),
        ({"type": "image_generation", "size": "1x1"}, "size"),
        ({"type": "image_generation", "model": "dall-e-3"}, "model"),
        ({"type": "image_generation", "model": "nothing"}, "model"),
        ({"type": "image_generation", "model": 3}, "model"),
        ({"type": "image_generation", "output_format": "bmp"}, "output_format"),
        ({"type": "image_generation", "background": "transparent", "output_format": "jpeg"}, "background"),
        ({"type": "image_generation", "partial_images": 4}, "partial_images"),
        ({"type": "image_generation", "action": "erase"}, "action"),
        ({"type": "image_generation", "input_fidelity": "x"}, "input_fidelity"),
        ({"type": "image_generation", "input_image_mask": {}}, "input_image_mask.image_url"),
        ({"type": "code_interpreter"}, "container"),
        ({"type": "code_interpreter", "container": 1}, "container"),
        ({"type": "code_interpreter", "container": {"type": "x"}}, "container.type"),
        ({"type": "code_interpreter", "container": {"type": "auto", "memory_limit": "2g"}}, "container.memory_limit"),
        ({"type": "code_interpreter", "container": {"type": "auto", "file_ids": ["f"] * 51}}, "container.file_ids"),
        ({"type": "code_interpreter", "container": {"type": "auto", "file_ids": ["f"]}}, "container.file_ids[0]"),
        ({"type": "code_interpreter", "container": "cntr_x"}, "container"),
        ({"type": "mcp", "server_url": "http://127.0.0.1/"}, "server_label"),
        ({"type": "mcp", "server_label": "x"}, "server_url"),
        ({"type": "mcp", "server_label": "x", "server_url": "x"}, "server_url"),
        ({"type": "mcp", "server_label": "x", "connector_id": "x"}, "connector_id"),
        ({**FAR, "headers": {"a": 1}}, "headers.a"),
        ({**FAR, "allowed_tools": "all"}, "allowed_tools"),
        ({**FAR, "require_approval": "sometimes"}, "require_approval"),
        ({**FAR, "require_approval": {"later": {}}}, "require_approval"),
        ({**FAR, "require_approval": {"never": {"tool_names": [1]}}}, "require_approval.never.tool_names[0]"),
        ({"type": "shell", "environment": {"type": "moon"}}, "environment.type"),
        ({"type": "shell", "environment": {"type": "container_reference"}}, "environment.container_id"),
        ({"type": "computer_use_preview", "display_width": 1, "environment": "mac"}, "display_height"),
        ({**SCREEN, "environment": "amiga"}, "environment"),
        ({"type": "namespace", "name": "x", "description": "x"}, "tools"),
        ({"type": "namespace", "name": "x", "description": "x", "tools": [{"type": "mcp"}]}, "tools[0].type"),
    ],
)
def test_refused_tools(http: httpx.Client, tool: Dict[str, Any], param: str) -> None:
    for path in ("/responses", "/responses/input_tokens"):
        late = param.startswith("container.file_ids[") or tool.get("container") == "cntr_x"  # found out when it is run
        if late and path != "/responses":
            continue
        answer = http.post(path, json={"model": MODEL, "input": "Hi", "tools": [tool]})
        expected = 404 if late or tool.get("model") == "nothing" else 400
        assert (answer.status_code, answer.json()["error"]["param"]) == (expected, f"tools[0].{param}"), answer.text


@pytest.mark.parametrize("kind", ["namespace", "tool_search"])
def test_what_is_no_choice(http: httpx.Client, kind: str) -> None:
    body = {"model": MODEL, "input": "Hi", "tools": [FINDER, WEATHER], "tool_choice": {"type": kind}}
    answer = http.post("/responses", json=body)
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, "tool_choice.type")


def test_labels_are_unique(http: httpx.Client) -> None:
    answer = http.post("/responses", json={"model": MODEL, "input": "Hi", "tools": [FAR, FAR]})
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, "tools")


CALLS: List[Any] = [
    {"role": "user", "content": "x"},
    {"type": "shell_call", "call_id": "c", "action": {"commands": ["ls"]}},
]


@pytest.mark.parametrize(
    ("item", "param"),
    [
        ({"type": "shell_call_output", "output": []}, ".call_id"),
        ({"type": "shell_call_output", "call_id": "c"}, ".output"),
        ({"type": "shell_call_output", "call_id": "c", "output": "x"}, ".output"),
        ({"type": "shell_call_output", "call_id": "c", "output": [{"stdout": ""}]}, ".output[0].stderr"),
        (
            {"type": "shell_call_output", "call_id": "c", "output": [{"stdout": "", "stderr": "", "outcome": {}}]},
            ".output[0].outcome.type",
        ),
        (
            {
                "type": "shell_call_output",
                "call_id": "c",
                "output": [{"stdout": "", "stderr": "", "outcome": {"type": "exit"}}],
            },
            ".output[0].outcome.exit_code",
        ),
        ({"type": "shell_call", "call_id": "c"}, ".action"),
        ({"type": "local_shell_call_output", "id": "c"}, ".output"),
        ({"type": "apply_patch_call", "call_id": "c"}, ".operation"),
        ({"type": "apply_patch_call_output", "call_id": "c"}, ".status"),
        ({"type": "apply_patch_call_output", "call_id": "c", "status": "so so"}, ".status"),
        ({"type": "computer_call_output", "call_id": "c"}, ".output"),
        ({"type": "computer_call_output", "call_id": "c", "output": {"type": "text"}}, ".output.type"),
        (
            {"type": "computer_call_output", "call_id": "c", "output": {"type": "computer_screenshot"}},
            ".output.image_url",
        ),
        (
            {
                "type": "computer_call_output",
                "call_id": "c",
                "output": {"type": "computer_screenshot", "file_id": "file-x"},
            },
            ".output.file_id",
        ),
        ({"type": "mcp_approval_response", "approve": True}, ".approval_request_id"),
        ({"type": "mcp_approval_response", "approval_request_id": "x"}, ".approve"),
        ({"type": "tool_search_output", "call_id": "c"}, ".tools"),
        ({"type": "tool_search_output", "call_id": "c", "tools": [{"type": "function"}]}, ".tools[0].name"),
        ({"type": "mcp_list_tools", "server_label": "x"}, ".tools"),
        ({"type": "mcp_call", "server_label": "x", "name": "y"}, ".arguments"),
    ],
)
def test_refused_items(http: httpx.Client, item: Dict[str, Any], param: str) -> None:
    answer = http.post("/responses", json={"model": MODEL, "input": [*CALLS, item]})
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, f"input[2]{param}"), answer.text


def test_an_approval_without_its_server(client: OpenAI, mcp: Mcp) -> None:
    first = ask(client, [server(mcp, require_approval="always")], SUNNY)
    answer = {"type": "mcp_approval_response", "approval_request_id": first.output[1].id, "approve": True}
    called = ask(client, [], [answer], previous_response_id=first.id).output[0]
    assert (called.type, called.status, called.error.code) == ("mcp_call", "failed", 404)


def test_nothing_is_begun_if_a_tool_is_wrong(client: OpenAI) -> None:
    lost = {"type": "file_search", "vector_store_ids": ["vs_x"]}
    with pytest.raises(openai.NotFoundError):
        ask(client, [CODE, lost], "Calculate 1 + 1")
    assert not client.containers.list().data


def test_an_unknown_approval(http: httpx.Client) -> None:
    answer = {"type": "mcp_approval_response", "approval_request_id": "mcpr_x", "approve": True}
    told = http.post(
        "/responses", json={"model": MODEL, "input": [{"role": "user", "content": "x"}, answer], "tools": [FAR]}
    )
    assert (told.status_code, told.json()["error"]["param"]) == (400, "input")


# whatever is sent


SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-2, 100),
    st.text(max_size=3),
    st.sampled_from("auto x gpt-image-1 64x64 png never always container_auto local exit run `ls` a.txt".split()),
)
NAMES = st.sampled_from(
    "type name description tools container file_ids environment container_id size model quality output_format action "
    "background partial_images input_image_mask image_url svg server_label server_url headers allowed_tools tool_names "
    "read_only require_approval never always authorization connector_id filters allowed_domains user_location city "
    "search_context_size display_width display_height call_id id output outputs stdout stderr outcome exit_code status "
    "operation path diff actions commands command env approval_request_id approve reason arguments input_schema code "
    "results queries result error annotations parameters execution network_policy memory_limit".split()
)


def around(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return SCALARS | st.lists(inner, max_size=2) | st.dictionaries(NAMES, inner, max_size=3)


VALUES = around(around(SCALARS))
KINDS = st.sampled_from(sorted({tool["type"] for tool, _, _ in CASES.values()} | {"namespace", "tool_search"}))
ITEMS = st.sampled_from(
    [kind for kind in BETWEEN if kind not in ("message", "function_call")]
    + ["shell_call_output", "local_shell_call_output", "computer_call_output", "apply_patch_call_output"]
    + ["mcp_approval_response", "tool_search_call", "tool_search_output", "program", "file_search_call"]
)


def typed(kinds: Any, known: List[Any]) -> Any:
    """Objects of the kinds, some of them right but for a few fields."""
    near = st.builds(
        lambda right, changes: {**right, **changes}, st.sampled_from(known), st.dictionaries(NAMES, VALUES, max_size=2)
    )
    return near | st.builds(
        lambda kind, rest: {**rest, "type": kind}, kinds, st.dictionaries(NAMES, VALUES, max_size=4)
    )


SOUND: List[Any] = [
    {"type": "shell_call", "call_id": "c", "action": {"commands": ["ls"]}},
    {
        "type": "shell_call_output",
        "call_id": "c",
        "output": [{"stdout": "a", "stderr": "b", "outcome": {"type": "exit", "exit_code": 0}}],
    },
    {"type": "mcp_list_tools", "id": "l", "server_label": "far", "tools": [{"name": "x", "input_schema": {}}]},
    {"type": "mcp_approval_request", "id": "m", "server_label": "far", "name": "x", "arguments": "{}"},
    {"type": "mcp_approval_response", "approval_request_id": "m", "approve": True},
    {
        "type": "code_interpreter_call",
        "id": "i",
        "container_id": "c",
        "code": "1",
        "outputs": [],
        "status": "completed",
    },
    {"type": "image_generation_call", "id": "g", "result": "AAAA", "status": "completed"},
    {"type": "web_search_call", "id": "w", "action": {"type": "search"}, "status": "completed"},
]
CHOICES: List[Any] = [
    {"type": "mcp", "server_label": "far"},
    {"type": "web_search_preview"},
    {"type": "allowed_tools", "mode": "required", "tools": [{"type": "shell"}, {"type": "image_generation"}]},
]
USER = [
    {"role": "user", "content": "Draw, search the web, calculate 1 + 2 and run `ls` in the shell; edit a.txt, click"}
]


@settings(max_examples=200, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(typed(KINDS, [tool for tool, _, _ in CASES.values()]), max_size=3),
    st.lists(typed(ITEMS, SOUND), max_size=3),
    st.none()
    | st.sampled_from(["required", "auto"])
    | st.dictionaries(NAMES, VALUES, max_size=3)
    | typed(KINDS, CHOICES),
    st.booleans(),
)
def test_whatever_is_sent_is_answered_or_refused(tools: Any, items: Any, choice: Any, stream: bool) -> None:
    with Sandbox(clock=lambda: 1_800_000_000.0) as sandbox, httpx.Client(transport=sandbox.transport()) as http:
        answer = http.post(
            "http://sandbox/v1/responses",
            json={"model": MODEL, "input": [*items, *USER], "tools": tools, "tool_choice": choice, "stream": stream},
            headers={"authorization": "Bearer x"},
        )
        assert answer.status_code in (200, 400, 404, 501), answer.text
        if answer.status_code == 200 and stream:
            checked([json.loads(line[6:]) for line in answer.text.splitlines() if line.startswith("data: ")])
