"""A real model behind the sandbox; here another sandbox plays it, with scripts, over real HTTP."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any, List, Optional, Tuple

import httpx
import pytest

import openai
from openai_sandbox import ApiError, Sandbox, refusal, tool_call
from openai_sandbox.__main__ import main

MODEL = "gpt-4o-mini"
HELLO: Any = [{"role": "user", "content": "Hello"}]
COUNT: Any = [{"role": "user", "content": "Count."}]
PARAMETERS = {"type": "object", "properties": {"town": {"type": "string"}}}
KEY = "sk-upstream-secret"


@pytest.fixture
def model() -> Iterator[Sandbox]:
    """The server with the real model."""
    with Sandbox(seed=7, keys=[KEY]) as made:
        made.on("chat.completions.create", contains="Hello").reply("Hello from afar.")
        yield made


@pytest.fixture
def near(model: Sandbox) -> Iterator[Sandbox]:
    """The sandbox that asks it."""
    with model.server() as url, Sandbox(upstream=url, upstream_key=KEY) as made:
        yield made


def test_chat(model: Sandbox, near: Sandbox) -> None:
    client = near.client()
    made = client.chat.completions.create(model=MODEL, messages=HELLO, temperature=0.5, store=True)
    assert made.choices[0].message.content == "Hello from afar."
    sent = model.journal.assert_called("chat.completions.create", times=1)[0]
    assert sent.body == {"model": MODEL, "messages": HELLO, "temperature": 0.5}
    assert made.usage
    assert made.usage.prompt_tokens > 0
    assert client.chat.completions.retrieve(made.id).id == made.id
    assert model.state.get("chat", made.id, model.clock.now()) is None
    stream = client.chat.completions.create(model=MODEL, messages=HELLO, stream=True)
    assert "".join(chunk.choices[0].delta.content or "" for chunk in stream) == "Hello from afar."


def test_a_stream_goes_on_as_it_comes(model: Sandbox, near: Sandbox) -> None:
    model.on("chat.completions.create", contains="Count").reply(["one ", "two ", "three"])
    model.faults.add("disconnect", event=4)
    client = near.client(max_retries=0)
    heard: List[str] = []
    stream = client.chat.completions.create(model=MODEL, messages=COUNT, stream=True, store=True)
    with pytest.raises(openai.APIError, match="broke off its stream"):
        heard.extend(chunk.choices[0].delta.content or "" for chunk in stream)
    assert heard == ["", "one ", "two "]
    assert not client.chat.completions.list().data


def test_what_is_stored_of_a_stream(model: Sandbox, near: Sandbox) -> None:
    model.on("chat.completions.create", contains="Count").reply(["one ", "two"])
    client = near.client()
    stream = client.chat.completions.create(
        model=MODEL, messages=COUNT, stream=True, store=True, stream_options={"include_usage": True}, logprobs=True
    )
    chunks = list(stream)
    assert [chunk.choices[0].delta.content for chunk in chunks[1:-2]] == ["one", " two"]  # by tokens, as scored
    assert all(chunk.choices[0].logprobs for chunk in chunks[1:-2])
    assert chunks[-2].choices[0].finish_reason == "stop"
    assert chunks[-1].usage
    assert chunks[-1].usage.completion_tokens == 2
    assert {chunk.id for chunk in chunks} == {chunks[0].id}
    kept = client.chat.completions.retrieve(chunks[0].id)
    assert kept.choices[0].message.content == "one two"
    assert kept.usage
    assert kept.usage.total_tokens == chunks[-1].usage.total_tokens
    assert model.journal[-1].body
    assert model.journal[-1].body.get("store") is None


def test_async_streams(near: Sandbox) -> None:
    async def ask() -> str:
        stream = await near.async_client().chat.completions.create(model=MODEL, messages=HELLO, stream=True)
        return "".join([chunk.choices[0].delta.content or "" async for chunk in stream])

    assert asyncio.run(ask()) == "Hello from afar."


@pytest.mark.parametrize("event", [1, 2])
def test_streams_that_make_no_sense(model: Sandbox, near: Sandbox, event: int) -> None:
    model.faults.add("malformed", event=event)
    with pytest.raises(openai.APIError, match="something else than JSON"):
        list(near.client(max_retries=0).chat.completions.create(model=MODEL, messages=HELLO, stream=True))
    assert near.journal[-1].status == (502 if event == 1 else 200)  # before the first piece there is a status to tell


def held(model: Sandbox) -> Tuple[threading.Event, threading.Event]:
    """Let the model wait with its answer to "Count": an event for being asked, and one that lets it go on."""
    asked, go_on = threading.Event(), threading.Event()

    def say(_: Any) -> str:
        asked.set()
        assert go_on.wait(20)
        return "Done."

    model.on("chat.completions.create", contains="Count").reply(say)
    return asked, go_on


@pytest.mark.parametrize("stream", [False, True])
def test_others_are_served_meanwhile(model: Sandbox, near: Sandbox, stream: bool) -> None:
    asked, go_on = held(model)
    said: List[str] = []

    def ask(client: openai.OpenAI) -> None:
        if stream:
            chunks = client.chat.completions.create(model=MODEL, messages=COUNT, stream=True)
            said.append("".join(chunk.choices[0].delta.content or "" for chunk in chunks))
        else:
            said.append(client.responses.create(model=MODEL, input="Count").output_text)

    with near.server() as url, openai.OpenAI(api_key="x", base_url=url) as client:
        running = threading.Thread(target=ask, args=(client,))
        running.start()
        assert asked.wait(20)
        try:
            assert client.files.list(timeout=10).data == []
            assert said == []
        finally:
            go_on.set()
            running.join(20)
    assert said == ["Done."]


def test_a_pause_in_a_stream_stops_nobody_else(model: Sandbox, near: Sandbox) -> None:
    model.faults.add("stall", event=2, seconds=0.5)
    with near.server() as url, openai.OpenAI(api_key="x", base_url=url) as client:
        with client.chat.completions.create(model=MODEL, messages=HELLO, stream=True) as stream:
            next(iter(stream))
            began = time.perf_counter()
            client.files.list()
            assert time.perf_counter() - began < 0.4
            assert "".join(chunk.choices[0].delta.content or "" for chunk in stream) == "Hello from afar."


@pytest.mark.parametrize("polls", [None, 1])
def test_work_lets_others_pass(model: Sandbox, near: Sandbox, polls: Optional[int]) -> None:
    asked, go_on = held(model)
    near.speed.set("batches", polls=polls)
    with near.server() as url, openai.OpenAI(api_key="x", base_url=url) as client:
        batch = batch_of(client, "Hello", "Count", "Hello")
        ended: List[Any] = []

        def follow() -> None:
            while (found := client.batches.retrieve(batch.id)).status not in ("completed", "failed"):
                pass
            ended.append(found)

        running = threading.Thread(target=follow)
        running.start()
        assert asked.wait(20)
        try:
            assert client.files.list(timeout=10).data
            assert client.batches.retrieve(batch.id, timeout=10).status == "in_progress"
        finally:
            go_on.set()
            running.join(20)
        counts = ended[0].request_counts
        assert (counts.completed, counts.failed) == (3, 0)
        lines = [json.loads(line) for line in client.files.content(ended[0].output_file_id).text.splitlines()]
    said = [line["response"]["body"]["choices"][0]["message"]["content"] for line in lines]
    assert said == ["Hello from afar.", "Done.", "Hello from afar."]
    assert len(model.journal) == 3  # nothing was asked twice


def test_work_that_the_model_refuses(model: Sandbox, near: Sandbox) -> None:
    model.faults.add(500, message="No more.", times=1)
    client = near.client()
    done = client.batches.retrieve(batch_of(client, "Hello", "Hello").id)
    assert done.request_counts
    assert (done.request_counts.completed, done.request_counts.failed) == (1, 1)
    assert done.error_file_id
    assert "No more." in client.files.content(done.error_file_id).text
    session = client.beta.agents.sessions.create(agent={"model": MODEL}, environment={"type": "none"}, input="Hello")
    model.faults.add(429, message="No more.", times=1)
    assert client.beta.agents.sessions.retrieve(session.id).status == "idle"
    (turn,) = client.beta.agents.sessions.turns.list(session.id)
    assert (turn.status, turn.error and turn.error.code) == ("failed", "rate_limit_exceeded")


def batch_of(client: openai.OpenAI, *words: str) -> Any:
    """A batch of chat completions."""
    rows = [
        {
            "custom_id": str(at),
            "method": "POST",
            "url": "/v1/chat/completions",
            "body": {"model": MODEL, "messages": [{"role": "user", "content": each}]},
        }
        for at, each in enumerate(words)
    ]
    file = client.files.create(file=("rows.jsonl", "\n".join(map(json.dumps, rows)).encode()), purpose="batch")
    return client.batches.create(input_file_id=file.id, endpoint="/v1/chat/completions", completion_window="24h")


@pytest.mark.parametrize("key", ["", " ", "schl\u00fcssel", "a\nb"])
def test_what_is_no_key(key: str) -> None:
    with pytest.raises(ValueError, match="upstream_key") as caught:
        Sandbox(upstream="http://127.0.0.1:9/v1", upstream_key=key)
    assert not key.strip() or key not in str(caught.value)


def test_a_key_that_the_server_repeats(model: Sandbox, near: Sandbox) -> None:
    model.faults.add(401, message=f"Bad key: {KEY}", code=KEY)
    with pytest.raises(openai.AuthenticationError, match="Bad key") as caught:
        near.client().responses.create(model=MODEL, input="Hello")
    assert KEY not in str(caught.value) + str(caught.value.body) + repr(vars(near.journal[-1]))


def test_files_that_only_the_sandbox_has(near: Sandbox) -> None:
    client = near.client()
    file = client.files.create(file=("a.txt", b"a"), purpose="user_data")
    parts: Any = [{"type": "input_file", "file_id": file.id}]
    with pytest.raises(openai.BadRequestError, match=file.id) as caught:
        client.responses.create(model=MODEL, input=[{"role": "user", "content": parts}])
    assert caught.value.code == "file_not_upstream"


@pytest.mark.parametrize(
    ("choice", "names", "sent"),
    [
        ("required", ["a", "b"], "required"),
        ({"type": "function", "name": "a"}, ["a", "b"], {"type": "function", "function": {"name": "a"}}),
        (
            {"type": "allowed_tools", "mode": "auto", "tools": [{"type": "function", "name": "b"}]},
            ["b"],
            "auto",
        ),
    ],
)
def test_choices_of_tools(model: Sandbox, near: Sandbox, choice: Any, names: List[str], sent: Any) -> None:
    tools: Any = [{"type": "function", "name": name, "parameters": PARAMETERS, "strict": False} for name in "ab"]
    near.client().responses.create(model=MODEL, input="Hello", tools=tools, tool_choice=choice)
    body: Any = model.journal[-1].body
    assert [tool["function"]["name"] for tool in body["tools"]] == names
    assert body["tool_choice"] == sent


def test_several_answers(near: Sandbox) -> None:
    made = near.client().chat.completions.create(model=MODEL, messages=[{"role": "user", "content": "Go."}], n=3)
    assert [choice.index for choice in made.choices] == [0, 1, 2]
    stream = near.client().chat.completions.create(model=MODEL, messages=HELLO, n=2, stream=True)
    said = ["", ""]
    for chunk in stream:
        for choice in chunk.choices:
            said[choice.index] += choice.delta.content or ""
    assert said == ["Hello from afar."] * 2


def test_tools(model: Sandbox, near: Sandbox) -> None:
    model.on("chat.completions.create", contains="weather").reply(tool_call("get_weather", town="Oslo"))
    client = near.client()
    tool: Any = {"type": "function", "name": "get_weather", "parameters": PARAMETERS, "strict": False}
    given: Any = [{"role": "user", "content": "What is the weather in Oslo?"}]
    first = client.responses.create(model=MODEL, input=given, tools=[tool], instructions="Be brief.")
    call: Any = first.output[-1]
    assert (call.type, json.loads(call.arguments)) == ("function_call", {"town": "Oslo"})
    sent: Any = model.journal[-1].body
    assert sent["messages"][0] == {"role": "system", "content": "Be brief."}
    assert sent["tools"][0]["function"]["name"] == "get_weather"
    result: Any = {"type": "function_call_output", "call_id": call.call_id, "output": "rain"}
    client.responses.create(model=MODEL, previous_response_id=first.id, input=[result], tools=[tool])
    sent = model.journal[-1].body
    assert [message["role"] for message in sent["messages"]] == ["user", "assistant", "tool"]
    assert sent["messages"][1]["tool_calls"][0]["id"] == sent["messages"][2]["tool_call_id"] == call.call_id
    chat: Any = {"type": "function", "function": {"name": "get_weather", "parameters": PARAMETERS}}
    stream = client.chat.completions.create(model=MODEL, messages=given, tools=[chat], stream=True)
    pieces = [piece for chunk in stream for piece in chunk.choices[0].delta.tool_calls or ()]
    assert json.loads("".join(piece.function.arguments or "" for piece in pieces if piece.function)) == {"town": "Oslo"}
    assert len(pieces) > 2
    assert [piece.id for piece in pieces if piece.id] == [pieces[0].id]
    events: List[Any] = list(client.responses.create(model=MODEL, input=given, tools=[tool], stream=True))
    assert events[-1].response.output[-1].name == "get_weather"
    assert any(event.type == "response.function_call_arguments.delta" for event in events)


def test_responses(model: Sandbox, near: Sandbox) -> None:
    events = [event.type for event in near.client().responses.create(model=MODEL, input="Hello", stream=True)]
    assert events[-1] == "response.completed"

    async def ask() -> str:
        return (await near.async_client().responses.create(model=MODEL, input="Hello")).output_text

    assert asyncio.run(ask()) == "Hello from afar."
    schema = {"type": "object", "properties": {"a": {"type": "integer"}}, "required": ["a"]}
    form: Any = {"format": {"type": "json_schema", "name": "x", "schema": schema}}
    near.client().responses.create(model=MODEL, input="Count.", text=form, max_output_tokens=50)
    sent: Any = model.journal[-1].body
    assert sent["max_tokens"] == 50
    assert sent["response_format"] == {"type": "json_schema", "json_schema": {"name": "x", "schema": schema}}


def test_pictures(model: Sandbox, near: Sandbox) -> None:
    url = "data:image/png;base64,iVBORw0KGgo="
    parts: Any = [{"type": "input_text", "text": "Hello"}, {"type": "input_image", "image_url": url}]
    near.client().responses.create(model=MODEL, input=[{"role": "user", "content": parts}])
    sent: Any = model.journal[-1].body
    expected = [{"type": "text", "text": "Hello"}, {"type": "image_url", "image_url": {"url": url}}]
    assert sent["messages"][0]["content"] == expected


def test_embeddings(model: Sandbox, near: Sandbox) -> None:
    model.on("embeddings.create").reply([[0.0, 1.0], [1.0, 0.0]])
    made = near.client().embeddings.create(model="text-embedding-3-small", input=["a", "b"])
    assert [each.embedding for each in made.data] == [[0.0, 1.0], [1.0, 0.0]]


def test_completions(model: Sandbox, near: Sandbox) -> None:
    model.on("completions.create").reply("and so on")
    made = near.client().completions.create(model="gpt-3.5-turbo-instruct", prompt="Once", max_tokens=9)
    assert made.choices[0].text == "and so on"


@pytest.mark.filterwarnings("ignore:.*deprecated:DeprecationWarning")
def test_runs_and_batches_stay_here(model: Sandbox, near: Sandbox) -> None:
    client = near.client()
    assistant = client.beta.assistants.create(model=MODEL)
    thread = client.beta.threads.create(messages=HELLO)
    run = client.beta.threads.runs.create_and_poll(thread.id, assistant_id=assistant.id)
    assert run.status == "completed", run.last_error
    answer: Any = client.beta.threads.messages.list(thread.id).data[0].content[0]
    assert answer.text.value == "Hello from afar."
    row = {"custom_id": "a", "method": "POST", "url": "/v1/responses", "body": {"model": MODEL, "input": "Hello"}}
    file = client.files.create(file=("rows.jsonl", json.dumps(row).encode()), purpose="batch")
    made = client.batches.create(input_file_id=file.id, endpoint="/v1/responses", completion_window="24h")
    done = client.batches.retrieve(made.id)
    assert done.output_file_id
    assert "Hello from afar." in client.files.content(done.output_file_id).text
    assert {entry.operation for entry in model.journal} == {"chat.completions.create"}


def test_models_that_only_the_server_knows(model: Sandbox, near: Sandbox) -> None:
    with pytest.raises(openai.NotFoundError, match="upstream") as caught:
        near.client(max_retries=0).chat.completions.create(model="llama3", messages=HELLO)
    assert caught.value.code == "model_not_found"
    assert model.journal[-1].body
    assert model.journal[-1].body["model"] == "llama3"


@pytest.mark.parametrize(("status", "kind"), [(429, openai.RateLimitError), (500, openai.InternalServerError)])
def test_refusals(model: Sandbox, near: Sandbox, status: int, kind: Any) -> None:
    model.faults.add(status, message="No more.", headers={"retry-after": "7"})
    with pytest.raises(kind, match="upstream server: No more") as caught:
        near.client(max_retries=0).responses.create(model=MODEL, input="Hello")
    assert caught.value.response.headers["retry-after"] == "7"


def test_nobody_there(near: Sandbox) -> None:
    with Sandbox(upstream="http://127.0.0.1:9/v1", upstream_key=KEY) as lonely:
        with pytest.raises(openai.InternalServerError, match="did not answer") as caught:
            lonely.client(max_retries=0).responses.create(model=MODEL, input="Hello")
        assert caught.value.status_code == 502
        assert KEY not in str(caught.value) + repr(lonely.model.upstream) + repr(vars(lonely.journal[-1]))


def test_scripts_come_first(near: Sandbox) -> None:
    near.on("responses.create", contains="Hello").reply("From here.")
    near.on("responses.create", contains="Bye").reply(ApiError(400, "No."))
    assert near.client().responses.create(model=MODEL, input="Hello").output_text == "From here."


def test_through_the_server(near: Sandbox) -> None:
    with near.server() as url, openai.OpenAI(api_key="x", base_url=url) as client:
        assert client.responses.create(model=MODEL, input="Hello").output_text == "Hello from afar."


@pytest.mark.parametrize(
    "url",
    ["", "127.0.0.1:80", "ftp://host/v1", "http://", "http://a:99999/v1", "http://me:secret@a/v1", "http://a/v1?x=1"],
)
def test_what_is_no_url(url: str) -> None:
    with pytest.raises(ValueError, match="base URL") as caught:
        Sandbox(upstream=url)
    assert "secret" not in str(caught.value)


def test_the_command_line(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_SUCH_KEY", raising=False)
    assert main(["--upstream", "http://127.0.0.1:9/v1", "--upstream-key-env", "NO_SUCH_KEY"]) == 1
    assert "NO_SUCH_KEY is not set" in capsys.readouterr().err
    assert main(["--upstream", "nonsense"]) == 1
    assert "base URL" in capsys.readouterr().err


class Other:
    """A server that says what it is told to, whatever it is asked."""

    def __init__(self) -> None:
        self.kind, self.body = "application/json", b""
        self.asked: List[Any] = []
        other = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                other.asked.append(json.loads(self.rfile.read(int(self.headers["content-length"]))))
                self.send_response(200)
                self.send_header("content-type", other.kind)
                self.send_header("content-length", str(len(other.body)))
                self.end_headers()
                self.wfile.write(other.body)

            def log_message(self, format: str, *args: Any) -> None:
                """Nothing."""

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/v1"

    def says(self, *choices: Any) -> None:
        self.body = json.dumps({"choices": choices}).encode()

    def streams(self, *deltas: Any, end: Any = "stop") -> None:
        self.kind = "text/event-stream"
        chunks = [{"choices": [{"index": 0, "delta": delta, "finish_reason": None}]} for delta in deltas]
        chunks.append({"choices": [{"index": 0, "delta": {}, "finish_reason": end}]})
        self.body = b": hello\n\n" + b"".join(b"data: %s\n\n" % json.dumps(chunk).encode() for chunk in chunks)


@pytest.fixture
def other() -> Iterator[Other]:
    made = Other()
    serving = threading.Thread(target=made.server.serve_forever, kwargs={"poll_interval": 0.01})
    serving.start()
    yield made
    made.server.shutdown()
    serving.join()
    made.server.server_close()


CALL: Any = {"function": {"name": "f", "arguments": {"a": 1}}}


@pytest.mark.parametrize(
    ("choice", "content", "arguments", "end"),
    [
        ({"message": {"content": "Hi"}, "finish_reason": "eos"}, "Hi", [], "stop"),
        ({"message": {"content": "Hi"}}, "Hi", [], "stop"),
        ({"message": {"content": "", "tool_calls": [CALL]}, "finish_reason": None}, None, ['{"a":1}'], "tool_calls"),
        ({"message": {"content": "Well.", "tool_calls": [CALL, CALL]}}, "Well.", ['{"a":1}'] * 2, "tool_calls"),
        ({"message": None, "finish_reason": "length"}, "", [], "length"),
    ],
)
def test_how_other_servers_answer(other: Other, choice: Any, content: Any, arguments: List[str], end: str) -> None:
    other.says(choice)
    with Sandbox(upstream=other.url) as near:
        made = near.client().chat.completions.create(model="llama3", messages=HELLO, n=2)
    assert [(each.index, each.finish_reason) for each in made.choices] == [(0, end), (1, end)]
    said = made.choices[1].message
    calls: List[Any] = list(said.tool_calls or [])
    assert (said.content, [call.function.arguments for call in calls]) == (content, arguments)
    assert [asked["n"] for asked in other.asked] == [2, 1]  # it gives one, however many are wanted
    assert made.model == "llama3"


@pytest.mark.parametrize(
    ("deltas", "content", "arguments", "end"),
    [
        ([{"role": "assistant", "content": "H"}, {"role": "assistant", "content": "i"}], "Hi", [], "stop"),
        ([{"tool_calls": [CALL]}], "", ['{"a":1}'], "stop"),
        (
            [
                {"tool_calls": [{"index": 0, "id": "x", "function": {"name": "f", "arguments": ""}}]},
                {"tool_calls": [{"index": 1, "id": "x", "function": {"name": "f"}}]},
                {"tool_calls": [{"index": 0, "function": {"arguments": "{}"}}]},
                {"tool_calls": [{"index": 1, "function": {"arguments": "[]"}}]},
            ],
            "",
            ["{}", "[]"],
            "tool_calls",
        ),
    ],
)
def test_how_other_servers_stream(other: Other, deltas: Any, content: str, arguments: List[str], end: str) -> None:
    other.streams(*deltas, end=end)
    with Sandbox(upstream=other.url) as near:
        client: Any = near.client()
        with client.chat.completions.stream(model="llama3", messages=HELLO) as stream:
            made = stream.get_final_completion()
    said = made.choices[0].message
    calls: List[Any] = list(said.tool_calls or [])
    assert (said.content or "", [call.function.arguments for call in calls]) == (content, arguments)
    assert len({call.id for call in calls}) == len(calls)
    assert made.choices[0].finish_reason == end
    assert other.asked[0]["stream_options"] == {"include_usage": True}


@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b"{}", b'{"choices": 1}', b"[" * 100_000, b"\xff"])
@pytest.mark.parametrize("stream", [False, True])
def test_answers_that_make_no_sense(other: Other, body: bytes, stream: bool) -> None:
    other.body = b"data: %s\n\n" % body if stream else body
    with Sandbox(upstream=other.url) as near:
        client = near.client(max_retries=0)
        with pytest.raises(openai.APIError, match="upstream server"):
            list(client.chat.completions.create(model="llama3", messages=HELLO, stream=stream))
        with pytest.raises(openai.InternalServerError, match="upstream server"):
            client.embeddings.create(model="nomic", input="Hello")


@pytest.mark.parametrize("vector", [[], ["a"], [float("nan")], [float("inf"), 1], None])
def test_vectors_that_make_no_sense(other: Other, vector: Any) -> None:
    other.body = json.dumps({"data": [{"embedding": vector, "index": "x"}]}).encode()
    with Sandbox(upstream=other.url) as near, pytest.raises(openai.InternalServerError, match="upstream server"):
        near.client(max_retries=0).embeddings.create(model="nomic", input="Hello")


def test_what_no_utf8_can_carry(other: Other) -> None:
    other.says({"message": {"content": "Hi"}})
    body = b'{"model": "m", "messages": [{"role": "user", "content": "\\ud800"}]}'
    with Sandbox(upstream=other.url) as near, httpx.Client(transport=near.transport()) as client:
        headers = {"authorization": "Bearer x", "content-type": "application/json"}
        answer = client.post("http://sandbox.invalid/v1/chat/completions", content=body, headers=headers)
    assert answer.status_code == 200
    assert other.asked[0]["messages"][0]["content"] == "\ud800"


def test_websockets(model: Sandbox, near: Sandbox) -> None:
    with near.server() as url, openai.OpenAI(api_key="x", base_url=url) as client:
        with client.responses.connect() as connection:
            connection.response.create(model=MODEL, input="Hello")
            while (event := connection.recv()).type != "response.completed":
                assert event.type != "error"
            assert event.response.output_text == "Hello from afar."
            model.faults.add(429, message="No more.")
            connection.response.create(model=MODEL, input="Hello")
            refused: Any = connection.recv()
    assert (refused.type, refused.status) == ("error", 429)


@pytest.mark.filterwarnings("ignore:.*deprecated:DeprecationWarning")
def test_streamed_runs(model: Sandbox, near: Sandbox) -> None:
    model.on(when=lambda body: body["messages"][-1]["role"] == "tool").reply("It rains.")
    model.on(contains="weather").reply(tool_call("get_weather", town="Oslo"))
    client = near.client()
    tool: Any = {"type": "function", "function": {"name": "get_weather", "parameters": PARAMETERS}}
    assistant = client.beta.assistants.create(model=MODEL, tools=[tool], instructions="Be brief.")
    thread = client.beta.threads.create(messages=[{"role": "user", "content": "And the weather?"}])
    with client.beta.threads.runs.stream(thread.id, assistant_id=assistant.id) as stream:
        stream.until_done()
    run: Any = stream.current_run
    assert run.status == "requires_action"
    (call,) = run.required_action.submit_tool_outputs.tool_calls
    assert json.loads(call.function.arguments) == {"town": "Oslo"}
    outputs: Any = [{"tool_call_id": call.id, "output": "rain"}]
    answer = client.beta.threads.runs.submit_tool_outputs_stream(
        run_id=run.id, thread_id=thread.id, tool_outputs=outputs
    )
    with answer as answered:
        assert "".join(answered.text_deltas) == "It rains."
    sent: Any = model.journal[-1].body
    assert [message["role"] for message in sent["messages"]] == ["system", "user", "assistant", "tool"]


# responses that are told of while they come


FUNCTION: Any = {"type": "function", "name": "weather", "parameters": PARAMETERS, "strict": False}


def sequence(events: List[Any]) -> List[str]:
    """The types of events, those that come one after another once."""
    kinds = [event.type[len("response.") :] for event in events]
    return [kind for at, kind in enumerate(kinds) if not at or kinds[at - 1] != kind]


def test_a_response_goes_on_as_it_comes(model: Sandbox, near: Sandbox) -> None:
    model.on("chat.completions.create", contains="Count").reply(["one ", "two ", "three"])
    client = near.client()
    stream = client.responses.create(model=MODEL, input="Count.", stream=True, temperature=0.5)
    events = list(stream)
    assert sequence(events) == [
        "created",
        "in_progress",
        "output_item.added",
        "content_part.added",
        "output_text.delta",
        "output_text.done",
        "content_part.done",
        "output_item.done",
        "completed",
    ]
    assert [event.sequence_number for event in events] == list(range(len(events)))
    assert [event.delta for event in events if event.type == "response.output_text.delta"] == ["one ", "two ", "three"]
    made = events[-1].response
    assert (made.id, made.output_text, made.temperature) == (events[0].response.id, "one two three", 0.5)
    assert made.usage.output_tokens == 3
    assert client.responses.retrieve(made.id).to_dict() == made.to_dict()
    assert [item.id for item in made.output] == [events[2].item.id]
    more = client.responses.create(model=MODEL, input="Hello", previous_response_id=made.id)
    assert more.output_text == "Hello from afar."
    assert model.journal[-1].body is not None
    assert [message["role"] for message in model.journal[-1].body["messages"]] == ["user", "assistant", "user"]


def test_the_first_event_does_not_wait_for_the_last(model: Sandbox, near: Sandbox) -> None:
    model.on("chat.completions.create", contains="Count").reply(["one ", "two ", "three"])
    model.faults.add("stall", event=3, seconds=600)

    async def ask() -> List[str]:
        said: List[str] = []
        stream = await near.async_client(timeout=20).responses.create(model=MODEL, input="Count.", stream=True)
        async for event in stream:
            if event.type == "response.output_text.delta":
                said.append(event.delta)
                break
        await stream.close()
        return said

    assert asyncio.run(ask()) == ["one "]
    assert near.state.count("response") == 0


def test_calls_in_a_response_as_it_comes(model: Sandbox, near: Sandbox) -> None:
    both = [tool_call("weather", town="Oslo"), tool_call("weather", town="Bergen")]
    model.on("chat.completions.create", contains="Count").reply(both).reply("Cold.")
    with near.client().responses.stream(model=MODEL, input="Count.", tools=[FUNCTION]) as stream:
        events = list(stream)
        made = stream.get_final_response()
    assert [json.loads(item.arguments) for item in made.output if item.type == "function_call"] == [
        {"town": "Oslo"},
        {"town": "Bergen"},
    ]
    assert sequence(events)[-3:] == ["function_call_arguments.done", "output_item.done", "completed"]
    calls = [item for item in made.output if item.type == "function_call"]
    assert len({item.call_id for item in calls}) == 2
    results: Any = [{"type": "function_call_output", "call_id": item.call_id, "output": "-3"} for item in calls]
    again = near.client().responses.create(
        model=MODEL, input=results, previous_response_id=made.id, tools=[FUNCTION], stream=True
    )
    assert list(again)[-1].response.output_text == "Cold."  # type: ignore[union-attr]


def test_a_response_that_breaks_off(model: Sandbox, near: Sandbox) -> None:
    model.on("chat.completions.create", contains="Count").reply(["one ", "two ", "three"])
    model.faults.add("disconnect", event=4)
    client = near.client(max_retries=0)
    events: List[Any] = list(client.responses.create(model=MODEL, input="Count.", stream=True))
    assert events[-1].type == "response.failed"
    made = events[-1].response
    assert (made.status, made.error.code) == ("failed", "server_error")
    assert "broke off its stream" in made.error.message
    assert (made.output_text, made.output[0].status) == ("one two ", "incomplete")
    assert client.responses.retrieve(made.id).status == "failed"


def test_refusals_limits_and_scores_of_a_response_as_it_comes(model: Sandbox, near: Sandbox) -> None:
    client = near.client()
    model.on("chat.completions.create", contains="Count").reply(refusal("No.")).reply("one two three")
    events: List[Any] = list(client.responses.create(model=MODEL, input="Count.", stream=True))
    assert sequence(events)[3:7] == ["content_part.added", "refusal.delta", "refusal.done", "content_part.done"]
    assert events[-1].response.output[0].content[0].refusal == "No."
    scored: List[Any] = list(
        client.responses.create(
            model=MODEL, input="Count.", stream=True, include=["message.output_text.logprobs"], top_logprobs=2
        )
    )
    part = scored[-1].response.output[0].content[0]
    assert "".join(token.token for token in part.logprobs) == part.text == "one two three"
    assert all(event.logprobs for event in scored if event.type == "response.output_text.delta")
    limited: List[Any] = list(
        client.responses.create(model=MODEL, input="Write at length.", stream=True, max_output_tokens=16)
    )
    assert limited[-1].type == "response.incomplete"
    assert limited[-1].response.incomplete_details.reason == "max_output_tokens"
    assert limited[-1].response.output[0].status == "incomplete"


@pytest.mark.parametrize("summary", [None, "auto"])
def test_thoughts_of_a_response_as_it_comes(other: Other, summary: Any) -> None:
    deltas = [{"reasoning_content": "Hm, "}, {"reasoning": "well."}, {"content": "Yes"}, {"content": "."}]
    other.streams(*deltas)
    reasoning: Any = {"summary": summary} if summary else None
    with Sandbox(upstream=other.url) as box:
        events: List[Any] = list(
            box.client().responses.create(model=MODEL, input="Hi", stream=True, reasoning=reasoning)
        )
        made = events[-1].response
        assert [item.type for item in made.output] == ["reasoning", "message"]
        assert made.output_text == "Yes."
        assert [part.text for part in made.output[0].summary] == (["Hm, well."] if summary else [])
        assert ("reasoning_summary_text.delta" in sequence(events)) is bool(summary)
        assert box.client().responses.retrieve(made.id).to_dict() == made.to_dict()
