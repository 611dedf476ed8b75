"""Types as formats and parameters: `openai._core.formats` and `openai._core.tools`."""

from __future__ import annotations

import copy
import dataclasses
import json
import pickle
from typing import Any, Generic, List, TypeVar

import pydantic
import pytest
from pydantic import BaseModel

import openai
from openai._core import formats, tools
from openai._core.body import encode
from openai._core.schema import to_strict_json_schema
from openai._core.sentinels import not_given, omit

T = TypeVar("T")


class GetWeather(BaseModel):
    """Tell the weather.

    Of today.
    """

    city: str


class Plain(BaseModel):
    n: int


class Box(BaseModel, Generic[T]):
    item: T


@pydantic.dataclasses.dataclass
class Point:
    x: int


@dataclasses.dataclass
class Standard:
    x: int


def test_pydantic_function_tool() -> None:
    """R-SO-1, D-40: the name is in snake_case, the description the docstring of the class itself."""
    tool = openai.pydantic_function_tool(GetWeather)
    assert tool == {
        "type": "function",
        "function": {
            "name": "get_weather",
            "strict": True,
            "parameters": to_strict_json_schema(GetWeather),
            "description": "Tell the weather.\n\nOf today.",
        },
    }
    assert "description" not in openai.pydantic_function_tool(Plain)["function"]
    named = openai.pydantic_function_tool(Plain, name="Weather", description="d")["function"]
    assert (named["name"], named["description"]) == ("Weather", "d")


@pytest.mark.parametrize(
    ("name", "snake"),
    [("GetWeather", "get_weather"), ("HTTPGet", "http_get"), ("get_it", "get_it"), ("Area51", "area51"), ("X", "x")],
)
def test_snake_case(name: str, snake: str) -> None:
    """D-40."""
    assert tools.pydantic_function_tool(type(name, (BaseModel,), {}))["function"]["name"] == snake


def test_names_fit_the_api() -> None:
    assert tools.pydantic_function_tool(Box[int])["function"]["name"] == "box_int"


def test_tool_remembers_its_class() -> None:
    """R-SO-1: also as a copy; and it is sent like any dict."""
    tool: Any = openai.pydantic_function_tool(GetWeather)
    for each in (tool, copy.deepcopy(tool), pickle.loads(pickle.dumps(tool))):
        assert isinstance(each["function"], dict)
        assert each["function"].model is GetWeather
        assert json.loads(encode({"tools": [each]})) == {"tools": [tool]}


@pytest.mark.parametrize("model", [Point, Standard, int, None, GetWeather(city="x")])
def test_tool_of_something_else(model: Any) -> None:
    with pytest.raises(TypeError, match="pydantic model class"):
        openai.pydantic_function_tool(model)


def test_response_format() -> None:
    """R-SO-2."""
    made: Any = formats.type_to_response_format_param(Plain)
    schema = to_strict_json_schema(Plain)
    assert made == {"type": "json_schema", "json_schema": {"schema": schema, "name": "Plain", "strict": True}}
    point: Any = formats.type_to_response_format_param(Point)
    assert point["json_schema"]["name"] == "Point"
    assert point["json_schema"]["schema"]["required"] == ["x"]
    assert point["json_schema"]["schema"]["additionalProperties"] is False
    given = {"type": "json_object"}
    assert formats.type_to_response_format_param(given) is given
    assert formats.type_to_response_format_param(omit) is omit
    assert formats.type_to_response_format_param(not_given) is omit
    box: Any = formats.type_to_response_format_param(Box[int])
    assert box["json_schema"]["name"] == "Box_int"


@pytest.mark.parametrize("type_", [Standard, List[int], int, "json", 3])
def test_types_that_are_no_format(type_: Any) -> None:
    """R-SO-2, R-SO-3."""
    with pytest.raises(TypeError, match="Unsupported response_format type"):
        formats.type_to_response_format_param(type_)
    with pytest.raises(TypeError, match="Unsupported text_format type"):
        formats.type_to_text_format_param(type_)


def test_text_format() -> None:
    """R-SO-3."""
    made: Any = formats.type_to_text_format_param(Plain)
    assert made == {"type": "json_schema", "strict": True, "name": "Plain", "schema": to_strict_json_schema(Plain)}
    given = {"type": "text"}
    assert formats.type_to_text_format_param(given) is given


def test_read() -> None:
    assert formats.read(Plain, '{"n": 1}') == Plain(n=1)
    assert formats.read(Box[int], '{"item": 1}').item == 1
    assert formats.read(Point, '{"x": 1}') == Point(1)
    with pytest.raises(pydantic.ValidationError):
        formats.read(Plain, "{")


def test_only_strict_function_tools() -> None:
    """R-SO-5."""
    tools.check([openai.pydantic_function_tool(Plain), {"type": "function", "function": {"name": "f", "strict": True}}])
    with pytest.raises(ValueError, match="`custom`"):
        tools.check([{"type": "custom", "custom": {"name": "c"}}])
    with pytest.raises(ValueError, match="`f` is not strict"):
        tools.check([{"type": "function", "function": {"name": "f"}}])
    with pytest.raises(ValueError, match="`None`"):
        tools.check([3])


def test_tools_for_responses() -> None:
    """R-SO-11."""
    flat = {"type": "function", "name": "f", "parameters": {}, "strict": False}
    made = tools.for_responses(
        [openai.pydantic_function_tool(GetWeather), openai.pydantic_function_tool(Plain), flat, {"type": "web_search"}]
    )
    assert made[0] == {
        "type": "function",
        "name": "get_weather",
        "description": "Tell the weather.\n\nOf today.",
        "parameters": to_strict_json_schema(GetWeather),
        "strict": True,
    }
    assert made[0].model is GetWeather
    assert made[1]["description"] is None
    assert made[2] is flat
    assert made[3] == {"type": "web_search"}
    with pytest.raises(TypeError, match="pydantic_function_tool"):
        tools.for_responses([{"type": "function", "function": {"name": "f", "strict": True}}])


def test_arguments() -> None:
    """R-SO-8, R-SO-12: an instance, decoded JSON if strict, else None."""
    for known in (
        [openai.pydantic_function_tool(Plain), {"type": "function", "function": {"name": "s", "strict": True}}],
        [
            *tools.for_responses([openai.pydantic_function_tool(Plain)]),
            {"type": "function", "name": "s", "strict": True},
        ],
    ):
        assert tools.read_arguments(known, "plain", '{"n": 1}') == Plain(n=1)
        assert tools.read_arguments(known, "s", '{"n": 1}') == {"n": 1}
        assert tools.read_arguments(known, "unknown", '{"n": 1}') is None
        assert tools.read_arguments(known, "s", None) is None
        with pytest.raises(pydantic.ValidationError):
            tools.read_arguments(known, "plain", "{}")
        with pytest.raises(json.JSONDecodeError):
            tools.read_arguments(known, "s", "{")
    loose = [{"type": "function", "function": {"name": "l"}}, {"type": "function", "function": None}, "nonsense"]
    assert tools.read_arguments(loose, "l", "{}") is None


def test_iterators_of_tools() -> None:
    assert tools.listed(iter([1, 2])) == [1, 2]
    assert tools.listed(None) == tools.listed(omit) == tools.listed(not_given) == []


def test_doors() -> None:
    """The names under which other packages import them (E-35)."""
    from openai.lib._parsing import _completions, _responses
    from openai.lib._pydantic import to_strict_json_schema as schema
    from openai.lib._tools import PydanticFunctionTool, pydantic_function_tool

    assert schema is to_strict_json_schema
    assert pydantic_function_tool is openai.pydantic_function_tool
    assert PydanticFunctionTool is tools.PydanticFunctionTool
    assert _completions.type_to_response_format_param is formats.type_to_response_format_param
    assert _completions.is_basemodel_type(Box[int])
    assert not _completions.is_basemodel_type(Point)
    assert _responses.type_to_text_format_param is formats.type_to_text_format_param
