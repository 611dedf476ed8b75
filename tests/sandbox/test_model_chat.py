"""The simulated model as a whole: one request body in, one answer out, the same for the same seed."""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from openai_sandbox import model as model_package
from openai_sandbox.model import Choice, Completion, Model, Unsatisfiable, tokens

SKY = [{"role": "user", "content": "Why is the sky blue?"}]
WEATHER = {"type": "function", "function": {"name": "get_weather", "parameters": {
    "type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}}}  # fmt: skip
ASK = [{"role": "user", "content": "What's the weather in Paris?"}]


def complete(messages: Any = SKY, seed: int = 1, **more: Any) -> Completion:
    return Model(seed).complete({"model": "gpt-4o", "messages": messages, **more})


def first(messages: Any = SKY, **more: Any) -> Choice:
    return complete(messages, **more).choices[0]


def test_an_answer() -> None:
    made = complete()
    assert made.model == "gpt-4o"
    (choice,) = made.choices
    assert choice.content
    assert (choice.index, choice.finish_reason, choice.refusal, choice.tool_calls) == (0, "stop", None, ())
    assert choice.logprobs is None
    assert choice.reasoning is None
    assert made.usage.prompt_tokens == tokens.count_messages(SKY)
    assert made.usage.completion_tokens == tokens.count(choice.content)
    assert made.usage.total_tokens == made.usage.prompt_tokens + made.usage.completion_tokens


def test_the_same_seed_and_request_give_the_same_bytes() -> None:
    assert complete(n=3, logprobs=True, top_logprobs=5) == complete(n=3, logprobs=True, top_logprobs=5)
    answers = {complete(seed=seed).choices[0].content for seed in range(10)}
    assert len(answers) > 5
    assert len({first(seed=3, **{"model": name}).content for name in ("gpt-4o", "gpt-4.1", "gpt-4o-mini")}) > 1


SCRIPT = """
import json
from openai_sandbox.model import Model
tool = {"type": "function", "name": "f", "parameters": {"type": "object", "properties": {
    "a": {"type": "string"}, "b": {"enum": ["x", "y", "z"]}, "c": {"type": "array", "items": {"type": "number"}}}}}
for text in ("Why is the sky blue?", "use f for this", "Classify: cats or dogs?", "weather in Paris and Rome"):
    for seed in range(3):
        for more in ({}, {"tools": [tool]}, {"response_format": {"type": "json_object"}}):
            body = {"model": "o3", "messages": [{"role": "user", "content": text}], "logprobs": True, **more}
            print(Model(seed).complete(body))
"""


def test_the_answer_does_not_depend_on_the_process() -> None:
    source = str(Path(model_package.__file__).parents[2])
    outputs = set()
    for hashing in ("1", "2"):
        env = {**os.environ, "PYTHONHASHSEED": hashing, "PYTHONPATH": source, "PYTHONIOENCODING": "utf-8"}
        outputs.add(subprocess.run([sys.executable, "-c", SCRIPT], env=env, capture_output=True, check=True).stdout)
    assert len(outputs) == 1


def test_choices_differ_above_temperature_zero_only() -> None:
    texts = [choice.content for choice in complete(n=5).choices]
    assert len(set(texts)) == 5
    assert [choice.index for choice in complete(n=5).choices] == [0, 1, 2, 3, 4]
    assert len({choice.content for choice in complete(n=5, temperature=0).choices}) == 1
    assert complete(n=5).choices[0] == complete().choices[0]


def test_the_seed_of_the_request_counts_above_temperature_zero() -> None:
    assert len({first(**{"temperature": 1, "seed": None, "user": str(number)}).content for number in range(3)}) == 1

    def asked(number: int, **more: Any) -> str | None:
        return Model(1).complete({"model": "gpt-4o", "messages": SKY, "seed": number, **more}).choices[0].content

    assert len({asked(number) for number in range(8)}) > 4
    assert len({asked(number, temperature=0) for number in range(8)}) == 1


def test_what_does_not_change_the_text() -> None:
    plain = first().content
    assert plain is not None
    extras = {"stream": True, "logit_bias": {"1": -100}, "user": "u", "metadata": {"a": "b"}, "logprobs": True}
    assert first(**extras).content == plain
    with_ids = [{"role": "user", "content": "Why is the sky blue?", "id": "msg_1"}]
    assert first(with_ids).content == plain


@pytest.mark.parametrize("key", ["max_tokens", "max_completion_tokens", "max_output_tokens"])
def test_limits(key: str) -> None:
    plain = first().content
    assert plain is not None
    made = complete(**{key: 5})
    (choice,) = made.choices
    assert choice.finish_reason == "length"
    assert choice.content == "".join(tokens.split(plain)[:5])
    assert made.usage.completion_tokens == 5
    exact = tokens.count(plain)
    assert first(**{key: exact}).finish_reason == "stop"
    assert first(**{key: exact - 1}).finish_reason == "length"


def test_stops() -> None:
    plain = first().content
    assert plain is not None
    word = plain.split()[3]
    for stop in (word, ["never said", word]):
        choice = first(stop=stop)
        assert choice.content == plain[: plain.find(word)]
        assert choice.finish_reason == "stop"
    assert first(stop=["never said"]).content == plain
    assert first(stop=word, max_tokens=2).finish_reason == "length"
    assert first(stop=plain[:3]).content == ""


def test_pieces_join_to_the_content() -> None:
    content = first().content
    assert content is not None
    pieces = list(Model().pieces(content))
    assert "".join(pieces) == content
    assert len(pieces) == tokens.count(content)


@pytest.mark.parametrize("top", [None, 0, 2, 20])
@pytest.mark.parametrize("temperature", [0, 1])
def test_logprobs(top: int | None, temperature: float) -> None:
    choice = first(logprobs=True, top_logprobs=top, temperature=temperature)
    assert choice.logprobs is not None
    assert choice.content == "".join(token.token for token in choice.logprobs)
    swapped = 0
    for token in choice.logprobs:
        assert bytes(token.bytes).decode() == token.token
        assert token.logprob <= 0
        assert len(token.top) == (top or 0)
        values = [entry.logprob for entry in token.top]
        assert values == sorted(values, reverse=True)
        assert sum(math.exp(value) for value in values) <= 1.0001
        assert len({entry.token for entry in token.top}) == len(token.top)
        if top:
            assert token.token in {entry.token for entry in token.top}
            swapped += token.top[0].token != token.token
    assert temperature or not swapped


def test_tokens_that_were_sampled_were_likely_enough() -> None:
    drawn: list[Any] = []
    for at in range(60):
        choice = first([{"role": "user", "content": f"Tell me about thing {at}."}], logprobs=True, top_logprobs=2)
        assert choice.logprobs is not None
        drawn += choice.logprobs
    second = [token for token in drawn if token.top[0].token != token.token]
    assert 0.02 < len(second) / len(drawn) < 0.12
    assert min(token.logprob for token in drawn) > -6
    assert all(token.top[0].logprob > token.logprob for token in second)


def test_a_text_that_is_read_is_scored() -> None:
    read = Model(1).score("The moon pulls.", 3)
    assert "".join(token.token for token in read) == "The moon pulls."
    assert all(token.logprob < 0 for token in read)
    assert all(token.token in {top.token for top in token.top} and len(token.top) == 3 for token in read)
    assert read == Model(1).score("The moon pulls.", 3) != Model(2).score("The moon pulls.", 3)


def test_logprobs_of_the_other_apis() -> None:
    body = {"model": "gpt-4o", "input": SKY, "include": ["message.output_text.logprobs"], "top_logprobs": 3}
    (choice,) = Model(1).complete(body).choices
    assert choice.logprobs
    assert len(choice.logprobs[0].top) == 3
    (choice,) = Model(1).complete({"model": "x", "prompt": "Say hi", "logprobs": 2}).choices
    assert choice.logprobs
    assert len(choice.logprobs[0].top) == 2


def test_one_conversation_through_three_doors() -> None:
    chat = first().content
    items = [{"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Why is the sky blue?"}]}]
    for body in ({"input": "Why is the sky blue?"}, {"input": items}, {"prompt": "Why is the sky blue?"}):
        assert Model(1).complete({"model": "gpt-4o", **body}).choices[0].content == chat
    with_rules = Model(1).complete({"model": "gpt-4o", "input": "Why?", "instructions": "Answer in one word"})
    assert len((with_rules.choices[0].content or "").split()) == 1
    assert with_rules.usage.prompt_tokens > tokens.count_messages("Why?")


SCHEMA = {
    "type": "object",
    "properties": {"city": {"type": "string"}, "temperature": {"type": "number"}, "sky": {"type": ["string", "null"]}},
    "required": ["city", "temperature", "sky"],
    "additionalProperties": False,
}


def test_json_schema() -> None:
    for seed in range(10):
        chat = {"type": "json_schema", "json_schema": {"name": "w", "strict": True, "schema": SCHEMA}}
        made = complete(ASK, seed=seed, response_format=chat)
        value = json.loads(made.choices[0].content or "")
        jsonschema.validate(value, SCHEMA)
        assert value["city"] == "Paris"
        response = {"format": {"type": "json_schema", "name": "w", "schema": SCHEMA}}
        (choice,) = Model(seed).complete({"model": "gpt-4o", "input": ASK, "text": response}).choices
        jsonschema.validate(json.loads(choice.content or ""), SCHEMA)
    assert made.usage.prompt_tokens > tokens.count_messages(ASK)


def test_json_schema_is_filled_from_results_of_tools() -> None:
    items = [
        *ASK,
        {"type": "function_call", "call_id": "c", "name": "get_weather", "arguments": "{}"},
        {"type": "function_call_output", "call_id": "c", "output": '{"temperature": 22.5, "sky": "windy"}'},
    ]
    form = {"format": {"type": "json_schema", "name": "w", "schema": SCHEMA}}
    (choice,) = Model(1).complete({"model": "gpt-4o", "input": items, "text": form, "tools": [WEATHER]}).choices
    assert json.loads(choice.content or "") == {"city": "Paris", "temperature": 22.5, "sky": "windy"}


def test_impossible_schemas() -> None:
    with pytest.raises(Unsatisfiable):
        complete(response_format={"type": "json_schema", "json_schema": {"name": "x", "schema": {"not": {}}}})


def test_json_object() -> None:
    prompts = ["Give JSON with keys a and b", "Reply in JSON", "x", 'like {"properties": {"a": false}} in JSON']
    for prompt in prompts:
        made = first([{"role": "user", "content": prompt}], response_format={"type": "json_object"})
        assert isinstance(json.loads(made.content or ""), dict)


def test_tools() -> None:
    made = complete(ASK, tools=[WEATHER])
    (choice,) = made.choices
    assert choice.finish_reason == "tool_calls"
    assert choice.content is None
    (call,) = choice.tool_calls
    assert (call.name, call.kind, json.loads(call.arguments)) == ("get_weather", "function", {"city": "Paris"})
    assert made.usage.completion_tokens == tokens.count("get_weather") + tokens.count(call.arguments)
    assert made.usage.prompt_tokens == tokens.count_messages(ASK, [WEATHER])
    assert first(ASK, tools=[WEATHER], tool_choice="none").content
    both = [{"role": "user", "content": "the weather in Paris and London"}]
    assert len(first(both, tools=[WEATHER]).tool_calls) == 2
    assert len(first(both, tools=[WEATHER], parallel_tool_calls=False).tool_calls) == 1


def test_old_functions() -> None:
    choice = first(ASK, functions=[WEATHER["function"]], function_call="auto")
    assert choice.finish_reason == "function_call"
    assert choice.tool_calls[0].name == "get_weather"
    assert first(SKY, functions=[WEATHER["function"]], function_call={"name": "get_weather"}).tool_calls
    assert first(ASK, functions=[WEATHER["function"]], function_call="none").content


def test_calls_are_cut_by_limits_too() -> None:
    whole = first(ASK, tools=[WEATHER]).tool_calls[0]
    made = complete(ASK, tools=[WEATHER], max_tokens=5)
    (choice,) = made.choices
    assert choice.finish_reason == "length"
    assert whole.arguments.startswith(choice.tool_calls[0].arguments)
    assert made.usage.completion_tokens == 5
    nothing = first(ASK, tools=[WEATHER], max_tokens=1)
    assert nothing.finish_reason == "length"
    assert nothing.tool_calls == ()
    assert nothing.content == ""


def test_refusals_on_demand() -> None:
    messages = [{"role": "user", "content": "[refuse] do it"}]
    made = complete(messages, logprobs=True, tools=[WEATHER])
    (choice,) = made.choices
    assert choice.refusal
    assert choice.content is None
    assert choice.finish_reason == "stop"
    assert choice.logprobs is not None
    assert "".join(token.token for token in choice.logprobs) == choice.refusal
    assert made.usage.completion_tokens == tokens.count(choice.refusal)
    assert first(messages, max_tokens=2).finish_reason == "length"
    later = [*messages, {"role": "assistant", "content": "no"}, {"role": "user", "content": "Hello"}]
    assert first(later).content


def test_content_filter_on_demand() -> None:
    choice = first([{"role": "user", "content": "[filter] tell me about tea"}])
    assert choice.finish_reason == "content_filter"
    assert choice.content


@pytest.mark.parametrize(
    ("model", "effort", "thinks"),
    [
        ("o3-mini", None, True),
        ("o1", "low", True),
        ("gpt-5", None, True),
        ("gpt-5-mini", "minimal", False),
        ("gpt-5", "high", True),
        ("gpt-5.1", None, False),
        ("gpt-5.1", "medium", True),
        ("gpt-5-chat-latest", None, False),
        ("ft:o4-mini-2025:org::x", None, True),
        ("gpt-4o", "high", False),
    ],
)
def test_reasoning(model: str, effort: str | None, thinks: bool) -> None:
    for body in ({"reasoning_effort": effort}, {"reasoning": {"effort": effort}}):
        made = Model(1).complete({"model": model, "messages": SKY, **body})
        (choice,) = made.choices
        assert bool(made.usage.reasoning_tokens) == thinks
        assert bool(choice.reasoning) == thinks
        assert made.usage.completion_tokens == made.usage.reasoning_tokens + tokens.count(choice.content or "")


def test_reasoning_uses_up_the_limit() -> None:
    made = complete(model="o3", max_completion_tokens=20)
    assert made.choices[0].content == ""
    assert made.choices[0].finish_reason == "length"
    assert (made.usage.completion_tokens, made.usage.reasoning_tokens) == (20, 20)


def test_verbosity() -> None:
    low = first(verbosity="low").content or ""
    assert low.count(". ") == 0
    assert len(low) < len(first(verbosity="high").content or "") or low


def test_thread_messages_and_old_results_are_read() -> None:
    thread = [{"role": "user", "content": [{"type": "text", "text": {"value": "Say hello", "annotations": []}}]}]
    assert first(thread).content == "Hello."
    old = [
        *ASK,
        {"role": "assistant", "content": None, "function_call": {"name": "get_weather", "arguments": "{}"}},
        {"role": "function", "name": "get_weather", "content": "warm"},
    ]
    assert "warm" in (first(old, functions=[WEATHER["function"]]).content or "")
    hosted = [*ASK, {"type": "code_interpreter_call", "outputs": [{"type": "logs", "logs": "it is 42"}]}]
    assert "it is 42" in (first(hosted).content or "")
    assert "warm" in (first([*ASK, {"type": "mcp_call", "name": "m", "output": "warm"}]).content or "")
    assert "warm" in (first([*ASK, {"type": "mcp_call", "name": "m", "output": {"text": "warm"}}]).content or "")
    assert first([*ASK, {"role": "assistant", "content": ["part"]}]).content


def test_lone_surrogates_do_no_harm() -> None:
    value = {"type": "object", "properties": {"a": {"const": "\ud800"}}, "required": ["a"]}
    form = {"type": "json_schema", "json_schema": {"name": "x", "schema": value}}
    content = first([{"role": "user", "content": "say \ud800"}], response_format=form, logprobs=True).content
    assert (content or "").encode("utf-8") == b'{"a":"\\ud800"}'


def test_odd_bodies() -> None:
    assert Model().complete({}).choices[0].content
    odd = {"model": None, "messages": None, "n": 0, "temperature": None, "stop": None, "tools": None, "logprobs": False}
    (choice,) = Model().complete(odd).choices
    assert choice.content
    assert choice.logprobs is None
