"""A tour of the client against the local sandbox, over real HTTP: no key, no network.

Run it with `make demo`. Each step prints what it does, checks the result, and the program ends with an error if a check
fails. Read it from top to bottom to learn the API.
"""

from __future__ import annotations

import asyncio
import base64
import json
import math
import os
import subprocess
import sys
import tempfile
import time
import warnings
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Iterator

from pydantic import BaseModel, Field

import openai
from openai import AssistantEventHandler, AsyncOpenAI, OpenAI

MODEL = "gpt-4o-mini"


def main() -> None:
    with sandbox() as url:
        print(f"The sandbox listens at {url}; its answers come from a simulated model.")
        client = OpenAI(api_key="sk-demo", base_url=url)
        chat(client)
        stream(client)
        tools(client)
        streamed_tools(client)
        structured(client)
        conversation(client)
        assistant(client)
        embeddings(client)
        files(client)
        realtime(client)
        errors(client)
        retries(client)
        asyncio.run(asynchronous(url))
    print("\nEverything checked. Next: docs/api.md lists every call.")


@contextmanager
def sandbox() -> Iterator[str]:
    """Start the server on a free port; stop it at the end."""
    process = subprocess.Popen(
        [sys.executable, "-m", "openai_sandbox", "--port", "0", "--seed", "7"], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    try:
        line = process.stdout.readline()  # it prints its address when it is ready
        yield next(word for word in line.split() if word.startswith("http"))
    finally:
        process.terminate()
        process.wait(timeout=10)
        process.stdout.close()


def step(title: str, explanation: str) -> None:
    print(f"\n== {title}\n   {explanation}")


def check(what: str, true: object) -> None:
    """Say what was checked; end the tour if it is not so."""
    if not true:
        raise SystemExit(f"   FAILED: {what}")
    print(f"   ok: {what}")


def chat(client: OpenAI) -> None:
    step("Chat", "client.chat.completions.create(model=..., messages=[...])")
    answer = client.chat.completions.create(
        model=MODEL,
        messages=[
            {"role": "system", "content": "You are a friendly guide."},
            {"role": "user", "content": "Why do rivers bend?"},
        ],
        max_completion_tokens=80,
    )
    text = answer.choices[0].message.content or ""
    print(f"   {text}")
    check("there is an answer", text)
    check("it finished by itself or at the limit", answer.choices[0].finish_reason in ("stop", "length"))
    usage = answer.usage
    check("the tokens add up", usage and usage.prompt_tokens + usage.completion_tokens == usage.total_tokens)


def stream(client: OpenAI) -> None:
    step("Stream", "stream=True: the words appear as they come")
    pieces: list[str] = []
    total = 0
    chunks = client.chat.completions.create(
        model=MODEL,
        messages=[{"role": "user", "content": "Tell me about lighthouses."}],
        stream=True,
        stream_options={"include_usage": True},
    )
    print("   ", end="")
    for chunk in chunks:
        if chunk.usage:
            total = chunk.usage.completion_tokens
        for choice in chunk.choices:
            piece = choice.delta.content or ""
            pieces.append(piece)
            print(piece, end="", flush=True)
            time.sleep(0.01)  # so that you can watch
    print()
    check("it came in several pieces", len([piece for piece in pieces if piece]) > 3)
    check("the last chunk counts the tokens", total > 0)


WEATHER: Any = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "The weather in a city right now",
        "parameters": {
            "type": "object",
            "properties": {
                "city": {"type": "string"},
                "unit": {"type": "string", "enum": ["celsius", "fahrenheit"]},
            },
            "required": ["city", "unit"],
            "additionalProperties": False,
        },
        "strict": True,
    },
}


def tools(client: OpenAI) -> None:
    step("Tools", "the model asks for a function, the program runs it, the model goes on")
    messages: list[Any] = [{"role": "user", "content": "What is the weather in Paris?"}]
    answer = client.chat.completions.create(model=MODEL, messages=messages, tools=[WEATHER])
    calls = answer.choices[0].message.tool_calls or []
    check("the model calls the tool", len(calls) == 1 and answer.choices[0].finish_reason == "tool_calls")
    call: Any = calls[0]
    arguments = json.loads(call.function.arguments)
    print(f"   it asks for {call.function.name}({arguments})")
    check(
        "the arguments fit the schema",
        set(arguments) == {"city", "unit"} and arguments["unit"] in ("celsius", "fahrenheit"),
    )
    messages.append(answer.choices[0].message)  # what came back goes in again, as it is
    messages.append(
        {"role": "tool", "tool_call_id": call.id, "content": json.dumps({"temperature": 21, "sky": "clear"})}
    )
    final = client.chat.completions.create(model=MODEL, messages=messages, tools=[WEATHER])
    print(f"   {final.choices[0].message.content}")
    check("the result is in the answer", "21" in (final.choices[0].message.content or ""))


def streamed_tools(client: OpenAI) -> None:
    step("Streamed tools", "completions.stream(...): the arguments grow piece by piece")
    messages: list[Any] = [{"role": "user", "content": "What is the weather in Paris and in Rome?"}]
    grown: list[str] = []
    with client.chat.completions.stream(model=MODEL, messages=messages, tools=[WEATHER]) as events:
        for event in events:
            if event.type == "tool_calls.function.arguments.delta":
                grown.append(event.arguments)  # all that has come so far
            elif event.type == "tool_calls.function.arguments.done":
                print(f"   {event.name}({event.arguments})")
        answer: Any = events.get_final_completion()
    calls: list[Any] = answer.choices[0].message.tool_calls or []
    check("it grew in several pieces", len(grown) > len(calls))
    cities = [json.loads(call.function.arguments)["city"] for call in calls]
    check("both cities are asked for", cities == ["Paris", "Rome"])


class City(BaseModel):
    """What the model is to say of a city."""

    city: str
    population: int = Field(ge=0)
    sights: list[str] = Field(min_length=1)


def structured(client: OpenAI) -> None:
    step("Structured output", "parse(response_format=City): an answer that is an object of your own class")
    answer = client.chat.completions.parse(
        model=MODEL, messages=[{"role": "user", "content": "Describe the city of Lisbon."}], response_format=City
    )
    city = answer.choices[0].message.parsed
    print(f"   {city!r}")
    check("it is a City", isinstance(city, City) and city.population >= 0 and city.sights)
    check("its text is JSON of that schema", City.model_validate_json(answer.choices[0].message.content or "") == city)


def conversation(client: OpenAI) -> None:
    step("Responses", "the API keeps the conversation: previous_response_id")
    first = client.responses.create(model=MODEL, input="My name is Ada and I like bridges.")
    print(f"   {first.output_text}")
    second = client.responses.create(model=MODEL, input="What did I say I like?", previous_response_id=first.id)
    print(f"   {second.output_text}")
    check("the second turn knows the first", second.previous_response_id == first.id and second.output_text)
    check("a response can be fetched again", client.responses.retrieve(second.id).output_text == second.output_text)
    kinds = [event.type for event in client.responses.create(model=MODEL, input="And now as a stream.", stream=True)]
    check("a stream begins and ends in order", kinds[0] == "response.created" and kinds[-1] == "response.completed")


class Printer(AssistantEventHandler):
    """Shows what an assistant does while it does it."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""

    def on_text_delta(self, delta: Any, snapshot: Any) -> None:
        self.text += delta.value
        print(delta.value, end="", flush=True)

    def on_tool_call_done(self, tool_call: Any) -> None:
        print(f"   it asks for {tool_call.function.name}({tool_call.function.arguments})")


def assistant(client: OpenAI) -> None:
    step("Assistants", "a run on a thread, followed by an event handler (the API has deprecated them)")
    warnings.filterwarnings("ignore", category=DeprecationWarning)
    runs = client.beta.threads.runs
    helper = client.beta.assistants.create(model=MODEL, instructions="You report the weather.", tools=[WEATHER])
    thread = client.beta.threads.create(messages=[{"role": "user", "content": "What is the weather in Paris?"}])
    with runs.stream(thread_id=thread.id, assistant_id=helper.id, event_handler=Printer()) as handler:
        run = handler.get_final_run()
    check("the run waits for the function", run.status == "requires_action" and run.required_action)
    calls = run.required_action.submit_tool_outputs.tool_calls if run.required_action else []
    results: list[Any] = [{"tool_call_id": call.id, "output": '{"temperature": 21}'} for call in calls]
    print("   ", end="")
    with runs.submit_tool_outputs_stream(
        run_id=run.id, thread_id=thread.id, tool_outputs=results, event_handler=Printer()
    ) as handler:
        run = handler.get_final_run()
    print()
    check("it ends with the result in its message", run.status == "completed" and "21" in handler.text)
    (message, _) = client.beta.threads.messages.list(thread.id)
    check("the message is in the thread", message.content[0].type == "text" and message.run_id == run.id)


def embeddings(client: OpenAI) -> None:
    step("Embeddings", "texts that mean alike lie near each other")
    texts = [
        "A kitten sleeps on the sofa.",
        "The stock market fell today.",
        "Rain is expected this evening.",
        "Interest rates rose.",
    ]
    question = "Where does the cat nap?"
    answer = client.embeddings.create(model="text-embedding-3-small", input=[question, *texts], dimensions=256)
    vectors = [row.embedding for row in answer.data]

    def nearness(a: list[float], b: list[float]) -> float:
        return sum(x * y for x, y in zip(a, b)) / math.sqrt(sum(x * x for x in a) * sum(y * y for y in b))

    ranked = sorted(((nearness(vectors[0], vector), text) for vector, text in zip(vectors[1:], texts)), reverse=True)
    for score, text in ranked:
        print(f"   {score:+.2f}  {text}")
    check("the cat is nearest to the kitten", ranked[0][1] == texts[0])


def files(client: OpenAI) -> None:
    step("Files", "up, listed, down, gone")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "notes.txt")
        path.write_text("The tide tables are on the second page.\n", encoding="utf-8")
        kept = client.files.create(file=path, purpose="user_data")
    print(f"   {kept.id}: {kept.filename}, {kept.bytes} bytes")
    check("it is in the list", kept.id in [each.id for each in client.files.list()])
    check("it comes back as it was", "tide tables" in client.files.content(kept.id).text)
    check("it can be deleted", client.files.delete(kept.id).deleted)


def realtime(client: OpenAI) -> None:
    step("Realtime", "a conversation over a websocket; the answer is spoken, and written while it is")
    said, sound = "", b""
    with client.realtime.connect(model="gpt-realtime") as connection:
        connection.conversation.item.create(
            item={
                "type": "message",
                "role": "user",
                "content": [{"type": "input_text", "text": "Say 'good morning'."}],
            }
        )
        connection.response.create()
        for event in connection:
            if event.type == "response.output_audio_transcript.delta":
                said += event.delta
            elif event.type == "response.output_audio.delta":
                sound += base64.b64decode(event.delta)
            elif event.type in ("response.done", "error"):
                break
    print(f"   {said!r}, in {len(sound) / 48_000:.1f} seconds of sound")  # 24,000 samples a second of two bytes each
    check("it says what it was told to", "good morning" in said.lower())
    check("it can be heard", len(sound) > 4800)


def errors(client: OpenAI) -> None:
    step("Errors", "each status has its class, with what the server said")
    try:
        client.chat.completions.create(model="no-such-model", messages=[{"role": "user", "content": "Hello"}])
    except openai.NotFoundError as error:
        print(f"   {type(error).__name__}: {error.message}")
        check("it carries status and code", error.status_code == 404 and error.code)
    else:
        check("an unknown model is an error", False)


def retries(client: OpenAI) -> None:
    step("Retries", "a busy server is asked again; here it is told to be busy twice")
    raw = client.chat.completions.with_raw_response.create(
        model=MODEL,
        messages=[{"role": "user", "content": "Are you there?"}],
        extra_headers={"x-sandbox-fault": "429;times=2;retry-after-ms=50"},
    )
    print(f"   answered after {raw.retries_taken} retries: {raw.parse().choices[0].message.content}")
    check("it took two retries", raw.retries_taken == 2)


async def asynchronous(url: str) -> None:
    step("Async", "the same calls with await; here five at a time")
    async with AsyncOpenAI(api_key="sk-demo", base_url=url) as client:

        async def ask(animal: str) -> str:
            answer = await client.chat.completions.create(
                model=MODEL, messages=[{"role": "user", "content": f"One fact about the {animal}."}]
            )
            return answer.choices[0].message.content or ""

        answers = await asyncio.gather(*map(ask, ("owl", "otter", "heron", "lynx", "newt")))
        print(f"   {answers[0]}")
        check("all five answered", all(answers))
        stream = await client.responses.create(model=MODEL, input="Count to three.", stream=True)
        text = ""
        async for event in stream:
            if event.type == "response.output_text.delta":
                text += event.delta
        print(f"   {text}")
        check("an async stream gives the text in pieces", text)
        names = [model.id async for model in client.models.list()]
        check("lists are iterated with async for", MODEL in names)


if __name__ == "__main__":
    os.environ.pop("OPENAI_BASE_URL", None)  # the tour is for the sandbox alone
    main()
