"""Strict JSON schemas (R-SCHEMA-1 to R-SCHEMA-8)."""

from __future__ import annotations

import copy
import enum
import json
from typing import Any, Dict, Generic, Iterator, List, Optional, Tuple, TypeVar, Union

import pydantic
import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
from jsonschema import Draft202012Validator
from pydantic import BaseModel, Field, TypeAdapter, create_model
from typing_extensions import Annotated, Literal

from openai._core.schema import name_of, strict, to_strict_json_schema

T = TypeVar("T")


class Inner(BaseModel):
    a: int = Field(ge=1)


class Big(BaseModel):
    """Big one."""

    inner: Inner = Field(description="desc")
    l: List[Inner]  # noqa: E741
    o: Optional[Inner] = Field(default=None, description="maybe")
    s: str = "dflt"


class Color(enum.Enum):
    red = "r"
    blue = "b"


class Node(BaseModel):
    name: str
    children: List[Node] = Field(description="below")
    parent: Optional[Node] = None


class Box(BaseModel, Generic[T]):
    item: T


class Cat(BaseModel):
    kind: Literal["cat"]


class Dog(BaseModel):
    kind: Literal["dog"]


class Owner(BaseModel):
    pet: Union[Cat, Dog] = Field(discriminator="kind")


def objects(schema: Any, path: str = "") -> Iterator[Any]:
    """Every schema of an object in a schema."""
    if isinstance(schema, dict):
        if schema.get("type") == "object":
            yield schema
        for value in schema.values():
            yield from objects(value)
    elif isinstance(schema, list):
        for item in schema:
            yield from objects(item)


def test_example() -> None:
    """The example of the specification, section 35."""
    schema = to_strict_json_schema(Big)
    inner = {"properties": {"a": {"minimum": 1, "title": "A", "type": "integer"}}, "required": ["a"], "title": "Inner"}
    inner = {**inner, "type": "object", "additionalProperties": False}
    assert schema == {
        "$defs": {"Inner": inner},
        "additionalProperties": False,
        "description": "Big one.",
        "properties": {
            "inner": {**inner, "description": "desc"},
            "l": {"items": {"$ref": "#/$defs/Inner"}, "title": "L", "type": "array"},
            "o": {"anyOf": [{"$ref": "#/$defs/Inner"}, {"type": "null"}], "description": "maybe"},
            "s": {"default": "dflt", "title": "S", "type": "string"},
        },
        "required": ["inner", "l", "o", "s"],
        "title": "Big",
        "type": "object",
    }


def test_pydantic_schema_by_alias_stays() -> None:
    """R-SCHEMA-1: by alias, in validation mode; titles, enums, bounds and formats stay."""

    class Aliased(BaseModel):
        model_config = pydantic.ConfigDict(title="Called so")
        long_name: Annotated[str, Field(alias="short", pattern="^x", max_length=3)]
        color: Color
        when: pydantic.AwareDatetime

    schema = to_strict_json_schema(Aliased)
    assert schema["title"] == "Called so"
    assert schema["required"] == ["short", "color", "when"]
    assert schema["properties"]["short"]["pattern"] == "^x"
    assert schema["properties"]["short"]["maxLength"] == 3
    assert schema["properties"]["when"]["format"] == "date-time"
    assert schema["$defs"]["Color"]["enum"] == ["r", "b"]


def test_additional_properties() -> None:
    """R-SCHEMA-2: false where nothing is said; what is said stays."""

    class Loose(BaseModel):
        model_config = pydantic.ConfigDict(extra="allow")
        table: Dict[str, int]
        inners: Dict[str, Inner]

    schema = to_strict_json_schema(Loose)
    assert schema["additionalProperties"] is True
    assert schema["properties"]["table"]["additionalProperties"] == {"type": "integer"}
    assert schema["properties"]["inners"]["additionalProperties"] == {"$ref": "#/$defs/Inner"}
    assert schema["$defs"]["Inner"]["additionalProperties"] is False
    assert strict({"type": ["object", "null"]})["additionalProperties"] is False


def test_everything_is_required() -> None:
    """R-SCHEMA-3: in the order of the properties, whatever was required before."""
    assert strict({"properties": {"b": {}, "a": {}}, "required": ["a"]})["required"] == ["b", "a"]
    assert strict({"type": "object", "properties": {}})["required"] == []
    assert "required" not in strict({"type": "object"})


@pytest.mark.parametrize("word", ["anyOf", "allOf", "prefixItems"])
def test_recursion_into_lists(word: str) -> None:
    """R-SCHEMA-4."""
    part = {"type": "object", "properties": {"x": {"type": "object"}}}
    schema = strict({word: [part, part]})
    assert all(found["additionalProperties"] is False for found in objects(schema))
    assert len([*objects(schema)]) == 4


@pytest.mark.parametrize("word", ["$defs", "definitions", "properties", "patternProperties"])
def test_recursion_into_maps(word: str) -> None:
    """R-SCHEMA-4."""
    schema = strict({word: {"a": {"type": "object", "properties": {"x": {}}}}})
    assert schema[word]["a"]["required"] == ["x"]


@pytest.mark.parametrize("word", ["items", "additionalProperties"])
def test_recursion_into_one(word: str) -> None:
    """R-SCHEMA-4: `items` in the form of a dict."""
    assert strict({word: {"type": "object"}})[word] == {"type": "object", "additionalProperties": False}
    assert strict({word: False})[word] is False


def test_single_all_of() -> None:
    """R-SCHEMA-5."""
    schema = strict({"allOf": [{"type": "object", "properties": {"a": {}}, "title": "x"}], "title": "y"})
    assert schema == {
        "type": "object",
        "properties": {"a": {}},
        "required": ["a"],
        "title": "y",
        "additionalProperties": False,
    }
    nested = {"allOf": [{"allOf": [{"$ref": "#/$defs/A"}]}], "description": "d", "$defs": {"A": {"type": "string"}}}
    assert strict(nested) == {"type": "string", "description": "d", "$defs": {"A": {"type": "string"}}}


def test_several_all_of() -> None:
    """R-SCHEMA-5: their members are only converted."""
    assert strict({"allOf": [{"type": "object"}, {"title": "x"}]})["allOf"] == [
        {"type": "object", "additionalProperties": False},
        {"title": "x"},
    ]


def test_default() -> None:
    """R-SCHEMA-6."""
    assert strict({"default": None}) == {}
    assert strict({"default": False}) == {"default": False}
    root = {"properties": {"a": {"$ref": "#/$defs/A", "default": None}}, "$defs": {"A": {"type": "string"}}}
    assert strict(root)["properties"]["a"] == {"$ref": "#/$defs/A"}


def test_reference_with_siblings() -> None:
    """R-SCHEMA-7: the siblings win; what was inlined is converted too."""
    root = {
        "$defs": {"A": {"type": "object", "title": "A", "properties": {"b": {"$ref": "#/$defs/B", "title": "mine"}}}},
        "properties": {"a": {"$ref": "#/$defs/A", "title": "own"}, "c": {"$ref": "#/$defs/B"}},
    }
    root["$defs"]["B"] = {"type": "string", "title": "B"}
    made = strict(root)["properties"]
    assert made["a"] == {
        "type": "object",
        "title": "own",
        "properties": {"b": {"type": "string", "title": "mine"}},
        "required": ["b"],
        "additionalProperties": False,
    }
    assert made["c"] == {"$ref": "#/$defs/B"}


def test_reference_in_a_list_of_schemas() -> None:
    """R-SCHEMA-7: also in a tuple, and with escaped names."""

    class Pair(BaseModel):
        pair: Tuple[int, Annotated[Inner, Field(description="second")]]

    item = to_strict_json_schema(Pair)["properties"]["pair"]["prefixItems"][1]
    assert item["description"] == "second"
    assert item["properties"]["a"]["minimum"] == 1
    assert strict({"$defs": {"a/b": {"type": "null"}}, "$ref": "#/$defs/a~1b"})["type"] == "null"
    assert strict({"$defs": {"a%": {"type": "null"}}, "$ref": "#/$defs/a%25"})["type"] == "null"


def test_recursive_model() -> None:
    """R-SCHEMA-7: a reference with siblings inside itself can't be written out."""
    schema = to_strict_json_schema(Node)
    assert schema["type"] == "object"
    assert schema["properties"]["children"]["items"] == {"$ref": "#/$defs/Node"}
    Draft202012Validator(schema).validate(
        {"name": "a", "parent": None, "children": [{"name": "b", "parent": None, "children": []}]}
    )
    loop = {"$defs": {"A": {"properties": {"a": {"$ref": "#/$defs/A", "title": "t"}}}}, "$ref": "#/$defs/A"}
    assert strict(loop)["properties"]["a"] == {"anyOf": [{"$ref": "#/$defs/A"}], "title": "t"}


@pytest.mark.parametrize(
    ("schema", "message"),
    [
        ({"$ref": "other.json#/A", "title": "t"}, "The schema refers to 'other.json#/A'"),
        ({"properties": {"a": {"items": {"$ref": "#/$defs/Gone"}}}}, "`properties.a.items` of the schema refers to"),
        ({"properties": {"a": {"$ref": 3}}}, "must start with '#/'"),
        (
            {"$defs": {"A": {"properties": {"a": {"$ref": "#/$defs/A", "anyOf": [{}]}}}}, "$ref": "#/$defs/A"},
            "properties.a` of the schema refers to itself",
        ),
    ],
)
def test_references_that_lead_nowhere(schema: Dict[str, Any], message: str) -> None:
    """R-SCHEMA-7: a ValueError that names the place."""
    with pytest.raises(ValueError, match="schema") as caught:
        strict(schema)
    assert message in str(caught.value)


def test_one_of_stays() -> None:
    """R-SCHEMA-8."""
    pet = to_strict_json_schema(Owner)["properties"]["pet"]
    assert pet["discriminator"] == {"mapping": {"cat": "#/$defs/Cat", "dog": "#/$defs/Dog"}, "propertyName": "kind"}
    assert pet["oneOf"] == [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}]
    assert strict({"oneOf": [{"type": "object"}]}) == {"oneOf": [{"type": "object"}]}
    assert strict({"not": {"type": "object"}}) == {"not": {"type": "object"}}


@pytest.mark.parametrize(
    ("schema", "message"),
    [
        ([], "must be a dict"),
        ({"properties": {"a": True}}, "`properties.a` of the schema must be a JSON schema"),
        ({"properties": ["a"]}, "`properties` of the schema must be a dict"),
        ({"anyOf": [{"items": {"allOf": [3]}}]}, "`anyOf.0.items.allOf.0` of the schema"),
        ({"prefixItems": [None]}, "`prefixItems.0` of the schema"),
    ],
)
def test_what_is_no_schema(schema: Any, message: str) -> None:
    """R-SCHEMA-8: a TypeError that names the place."""
    with pytest.raises(TypeError) as caught:
        strict(schema)
    assert message in str(caught.value)


@pytest.mark.parametrize("model", [int, dict, Big(inner=Inner(a=1), l=[]), None])
def test_what_is_no_model(model: Any) -> None:
    """R-SCHEMA-8."""
    with pytest.raises(TypeError, match=r"pydantic\.TypeAdapter"):
        to_strict_json_schema(model)


def test_type_adapter() -> None:
    assert to_strict_json_schema(TypeAdapter(List[Inner]))["items"] == {"$ref": "#/$defs/Inner"}


def test_result_is_the_callers_own() -> None:
    """It is made once per class, and given out as copies."""
    first = to_strict_json_schema(Big)
    first["properties"]["s"]["default"] = "changed"
    first["required"].clear()
    assert to_strict_json_schema(Big)["properties"]["s"]["default"] == "dflt"
    assert len(to_strict_json_schema(Big)["required"]) == 4

    class Child(Big):
        more: int

    assert "more" in to_strict_json_schema(Child)["properties"]
    assert "more" not in to_strict_json_schema(Big)["properties"]


def test_class_that_is_completed_later() -> None:
    class Later(BaseModel):
        other: Optional[Unknown] = None  # noqa: F821

    with pytest.raises(Exception, match="not fully defined"):
        to_strict_json_schema(Later)
    Later.model_rebuild(_types_namespace={**globals(), "Unknown": int})
    assert to_strict_json_schema(Later)["properties"]["other"]["anyOf"] == [{"type": "integer"}, {"type": "null"}]


def test_names() -> None:
    assert name_of(Big) == "Big"
    assert name_of(Box[int]) == "Box_int"
    assert len(name_of(type("x" * 100, (BaseModel,), {}))) == 64


# --- properties -------------------------------------------------------------------------------------------------------

leaves = st.sampled_from([int, str, bool, float, Color, Inner, Literal["a", "b"], Optional[int], Dict[str, int]])
types = st.recursive(
    leaves,
    lambda inner: st.one_of(
        inner.map(lambda t: List[t]),
        inner.map(lambda t: Optional[t]),
        inner.map(lambda t: Tuple[t, int]),
        inner.map(lambda t: Dict[str, t]),
        st.tuples(inner, inner).map(lambda two: Union[two]),
        inner.map(lambda t: Annotated[t, Field(description="said")]),
        inner.map(lambda t: Box[t]),
        st.lists(inner, min_size=1, max_size=3).map(
            lambda fields: create_model("Made", **{f"f{n}": (t, ...) for n, t in enumerate(fields)})
        ),
    ),
    max_leaves=6,
)


@pytest.mark.filterwarnings("ignore:Default value Ellipsis")  # an old pydantic, about an ellipsis in create_model
@given(st.dictionaries(st.sampled_from("abcd"), st.tuples(types, st.sampled_from([..., None])), min_size=1))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_schemas_of_models(fields: Dict[str, Any]) -> None:
    """R-SCHEMA-2, R-SCHEMA-3: valid, closed and complete; what fits the model's own schema fits this one."""
    model = create_model("Model", **fields)
    schema = to_strict_json_schema(model)
    json.dumps(schema)
    Draft202012Validator.check_schema(schema)
    for found in objects(schema):
        assert "additionalProperties" in found
        if "properties" in found:
            assert found["required"] == [*found["properties"]]
    assert strict(schema) == schema


json_like = st.recursive(
    st.none() | st.booleans() | st.integers() | st.sampled_from(["object", "#/$defs/A", "#/a", "x"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["type", "properties", "$defs", "$ref", "anyOf", "allOf", "items", "default", "A", "title", "oneOf"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=15,
)


@given(json_like)
def test_takes_everything(schema: Any) -> None:
    """It is total: whatever is no schema is a TypeError or ValueError, and nothing is changed."""
    before = copy.deepcopy(schema)
    try:
        made = strict(schema)
    except (TypeError, ValueError) as error:
        assert "chema" in str(error)  # noqa: PT017
    else:
        assert isinstance(made, dict)
    assert schema == before
