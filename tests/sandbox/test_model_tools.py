"""When the simulated model calls tools, and with what."""

from __future__ import annotations

import json
import random
import re
from typing import Any

import jsonschema
import pytest

from openai_sandbox.model import grammar, tools

CITY = {
    "type": "object",
    "properties": {"city": {"type": "string"}, "unit": {"type": "string", "enum": ["celsius", "fahrenheit"]}},
    "required": ["city", "unit"],
    "additionalProperties": False,
}
WEATHER = {"type": "function", "function": {"name": "get_weather", "description": "Get the current weather in a city",
                                            "parameters": CITY, "strict": True}}  # fmt: skip
TIME = {"type": "function", "name": "get_time", "description": "Current time in a city",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}}  # fmt: skip
ADD = {"type": "function", "name": "add", "description": "Add two numbers",
       "parameters": {"type": "object", "properties": {"a": {"type": "number"}, "b": {"type": "number"}},
                      "required": ["a", "b"]}}  # fmt: skip
SEARCH = {"type": "function", "name": "search_documents", "description": "Search the knowledge base",
          "parameters": {"type": "object", "required": ["query"],
                         "properties": {"query": {"type": "string"}}}}  # fmt: skip
EMAIL = {"type": "function", "name": "send_email",
         "parameters": {"type": "object", "required": ["to", "body"],
                        "properties": {"to": {"type": "string", "format": "email"},
                                       "body": {"type": "string"}}}}  # fmt: skip
CODE = {"type": "custom", "custom": {"name": "code_exec", "description": "Executes Python code"}}
ALL = [WEATHER, TIME, ADD, SEARCH, EMAIL, CODE]


def choose(prompt: Any, choice: Any = None, given: list[Any] = ALL, parallel: bool = True) -> list[tools.ToolCall]:
    return tools.choose(given, choice, prompt, random.Random(1), parallel)


def named(calls: list[tools.ToolCall]) -> list[str]:
    return [call.name for call in calls]


@pytest.mark.parametrize(
    ("prompt", "names"),
    [
        ("What's the weather in Paris?", ["get_weather"]),
        ("How hot is it in Rome?", ["get_weather"]),
        ("What time is it in Tokyo?", ["get_time"]),
        ("what is 3 + 5?", ["add"]),
        ("Search for information about refunds", ["search_documents"]),
        ("Send an email to bob@example.org saying hi", ["send_email"]),
        ("Please run Python code for 2+2", ["code_exec"]),
        ("Use get_weather for Oslo", ["get_weather"]),
        ("Hello", []),
        ("Tell me a joke", []),
        ("What is the capital of France?", []),
        ("Write a poem about rain", []),
        ("", []),
    ],
)
def test_auto_calls_what_the_prompt_is_about(prompt: str, names: list[str]) -> None:
    found = named(choose(prompt))
    assert found[: len(names)] == names
    assert bool(found) == bool(names)


def test_arguments_fit_the_schema_and_the_prompt() -> None:
    (call,) = choose("What's the weather in Paris, in fahrenheit?", given=[WEATHER])
    assert json.loads(call.arguments) == {"city": "Paris", "unit": "fahrenheit"}
    (call,) = choose("what is 3 + 5?", given=[ADD])
    assert json.loads(call.arguments) == {"a": 3, "b": 5}
    (call,) = choose("Send an email to bob@example.org saying hi", given=[EMAIL])
    assert json.loads(call.arguments) == {"to": "bob@example.org", "body": "hi"}


def test_parallel_calls() -> None:
    calls = choose("What's the weather in Paris and London?", given=[WEATHER])
    assert [json.loads(call.arguments)["city"] for call in calls] == ["Paris", "London"]
    calls = choose("the weather in Paris and the time in Tokyo", given=[WEATHER, TIME])
    assert [(call.name, json.loads(call.arguments)["city"]) for call in calls] == [
        ("get_weather", "Paris"),
        ("get_time", "Tokyo"),
    ]
    assert len(choose("What's the weather in Paris and London?", given=[WEATHER], parallel=False)) == 1


@pytest.mark.parametrize(
    "choice",
    [
        {"type": "function", "function": {"name": "add"}},
        {"type": "function", "name": "add"},
        {"name": "add"},
        {"type": "allowed_tools", "mode": "required", "tools": [{"type": "function", "name": "add"}]},
        {"type": "allowed_tools",
         "allowed_tools": {"mode": "required", "tools": [{"type": "function", "function": {"name": "add"}}]}},
    ],
)  # fmt: skip
def test_named_tools_are_called_whatever_is_asked(choice: Any) -> None:
    (call,) = choose("Hello", choice)
    assert call.name == "add"
    jsonschema.validate(json.loads(call.arguments), ADD["parameters"])


def test_none_required_and_allowed() -> None:
    assert choose("What's the weather in Paris?", "none") == []
    assert len(choose("Hello", "required")) == 1
    assert named(choose("What's the weather in Paris?", "required")) == ["get_weather"]
    allowed = {"type": "allowed_tools", "mode": "auto", "tools": [{"type": "function", "name": "get_time"}]}
    assert choose("What's the weather in Paris?", allowed) == []
    assert named(choose("What's the time in Paris?", allowed)) == ["get_time"]
    assert choose("x", {"type": "file_search"}) == []
    assert choose("x", "required", given=[]) == []
    assert choose("x", "required", given=[{"type": "web_search"}, 3, {"type": "function"}]) == []


def test_a_tool_is_not_called_again_before_the_user_speaks() -> None:
    talk: list[Any] = [{"role": "user", "content": "What's the weather in Paris?"}]
    call = {"id": "c1", "type": "function", "function": {"name": "get_weather", "arguments": "{}"}}
    talk += [{"role": "assistant", "tool_calls": [call]}, {"role": "tool", "tool_call_id": "c1", "content": "21"}]
    assert choose(talk) == []
    assert named(choose([*talk, {"role": "user", "content": "And the weather in Rome?"}])) == ["get_weather"]
    items: list[Any] = [
        {"role": "user", "content": "the weather in Paris and the time in Tokyo"},
        {"type": "function_call", "call_id": "c", "name": "get_weather", "arguments": "{}"},
        {"type": "function_call_output", "call_id": "c", "output": "21"},
    ]
    assert named(choose(items, given=[WEATHER, TIME], parallel=False)) == ["get_time"]


def test_yes_means_what_was_asked_before() -> None:
    talk = [
        {"role": "user", "content": "What's the weather in Paris?"},
        {"role": "assistant", "content": "Shall I look it up?"},
        {"role": "user", "content": "Yes, please"},
    ]
    (call,) = choose(talk, given=[WEATHER])
    assert json.loads(call.arguments)["city"] == "Paris"


def test_tools_without_parameters_and_with_impossible_ones() -> None:
    assert choose("x", "required", given=[{"type": "function", "name": "ping"}])[0].arguments == "{}"
    impossible = {
        "type": "function",
        "name": "ping",
        "parameters": {"type": "object", "properties": {"a": False}, "required": ["a"]},
    }
    assert choose("x", "required", given=[impossible])[0].arguments == "{}"


def test_old_functions_and_namespaces() -> None:
    assert named(choose("weather in Paris", given=[WEATHER["function"]])) == ["get_weather"]
    space = {"type": "namespace", "name": "n", "tools": [TIME]}
    assert named(choose("What time is it in Paris?", given=[space])) == ["get_time"]


def custom(syntax: str, definition: str) -> dict[str, Any]:
    return {"type": "custom", "name": "t", "format": {"type": "grammar", "syntax": syntax, "definition": definition}}


def test_custom_tools_get_text() -> None:
    (call,) = choose("run python code for 2+2", given=[CODE])
    assert call.kind == "custom"
    assert call.arguments == "print(2+2)"
    (call,) = choose("x", "required", given=[custom("regex", r"\d{4}-\d\d")])
    assert re.fullmatch(r"\d{4}-\d\d", call.arguments)
    chat_shape = {"type": "custom", "custom": {"name": "t", "format": {"type": "grammar", "grammar": {
        "syntax": "regex", "definition": "a+"}}}}  # fmt: skip
    assert set(choose("x", "required", given=[chat_shape])[0].arguments) == {"a"}
    plain = {"type": "custom", "name": "note"}
    assert choose('take the note "buy milk"', "required", given=[plain])[0].arguments == "buy milk"
    assert choose("remember this", "required", given=[plain])[0].arguments == "remember this"
    assert choose("", "required", given=[plain])[0].arguments
    assert choose("x y", "required", given=[custom("regex", "(")])[0].arguments == "x y"
    assert choose("x y", "required", given=[custom("lark", "start: missing")])[0].arguments == "x y"


SUMS = """
start: expr
expr: term (SP ADD SP term)* -> add
| term
term: factor (SP MUL SP factor)* -> mul
| factor
factor: INT | "(" expr ")"
SP: " "
ADD: "+"
MUL: "*"
%import common.INT
"""


@pytest.mark.parametrize(
    ("definition", "pattern"),
    [
        (SUMS, r"[\d+*() ]+"),
        ('start: "a" "b"~2..3 ["c"]', "ab{2,3}c?"),
        ('start: (A | B)+\nA: "x"\nB: /[0-9]{2}/', r"(x|\d\d)+"),
        ('start: "a".."c" "\\n"', "[a-c]\n"),
        ('?start: item ("," item)*\n!item: WORD // c\n%import common (WORD, WS)\n%ignore WS', "[a-z]+(,[a-z]+)*"),
        ("start.2: NUMBER -> n\n%import common.SIGNED_INT -> NUMBER", r"[+-]?\d+"),
        ('start: "IF"i list\nlist: "[" [list] "]"', r"IF\[+\]+"),
    ],
)
def test_grammars(definition: str, pattern: str) -> None:
    for seed in range(20):
        made = grammar.make(definition, random.Random(seed))
        assert made is not None
        assert re.fullmatch(pattern, made)
        assert len(made) < 2000


@pytest.mark.parametrize(
    "definition",
    ["", "start: start", "start: x", "start: (", 'start: "a" )', "nothing here", "%declare X\nstart: X",
     "%import common.NOPE", "start: /(/", "start: \"a\"~99999999", "start: &"],
)  # fmt: skip
def test_grammars_that_are_not_understood(definition: str) -> None:
    assert grammar.make(definition, random.Random(1)) is None


def test_hosted_tools() -> None:
    assert tools.wants("file_search", "What does the contract say?") == "What does the contract say?"
    assert tools.wants("web_search_preview", "What is in the news today?")
    assert tools.wants("code_interpreter", "Plot the data")
    assert tools.wants("image_generation", "Draw a cat")
    assert tools.wants("web_search", "Hello") is None
    assert tools.wants("mcp", "What?") is None
    assert tools.wants("file_search", "") is None
    used = [{"role": "user", "content": "What does it say?"}, {"type": "file_search_call", "results": None}]
    assert tools.wants("file_search", used) is None
    assert tools.wants("web_search", [{"role": "user", "content": "news?"}, {"type": "web_search_call"}]) is None
