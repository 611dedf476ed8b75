"""What the simulated model makes for JSON schemas validates, ends, and uses the words of the prompt."""

from __future__ import annotations

import json
import random
import re
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from openai_sandbox.model import depth, search
from openai_sandbox.model.check import Document, format_of
from openai_sandbox.model.pattern import Pattern, PatternError
from openai_sandbox.model.schema import Unsatisfiable, generate, validate

FORMATS = jsonschema.Draft202012Validator.FORMAT_CHECKER


def check(schema: Any, value: Any) -> None:
    jsonschema.Draft202012Validator(schema, format_checker=FORMATS).validate(value)


def make(schema: Any, prompt: str = "", seed: int = 1) -> Any:
    value = generate(schema, random.Random(seed), prompt=prompt)
    check(schema, value)
    assert validate(value, schema) is None
    return value


# -- schemas that have a value -------------------------------------------------------------------------------------

NAMES = st.sampled_from(["name", "city", "count", "date", "items", "price", "tags", "is_open", "notes", "x", "userId"])
PATTERNS = ["^[A-Z]{3}$", r"^\d{3}-\d{4}$", "^(red|green)$", "ab+c", r"^[^@\s]+@[a-z]+\.com$", r"^\+?[1-9]\d{1,14}$"]


@st.composite
def strings(draw: Any) -> dict[str, Any]:
    kind = draw(st.sampled_from(["plain", "length", "format", "pattern"]))
    schema: dict[str, Any] = {"type": "string"}
    if kind == "length":
        low = draw(st.integers(0, 40))
        schema["minLength"] = low
        if draw(st.booleans()):
            schema["maxLength"] = low + draw(st.integers(0, 30))
    elif kind == "format":
        schema["format"] = draw(
            st.sampled_from("date-time date time duration email hostname ipv4 ipv6 uri uuid regex json-pointer".split())
        )
    elif kind == "pattern":
        schema["pattern"] = draw(st.sampled_from(PATTERNS))
    return schema


@st.composite
def numbers(draw: Any) -> dict[str, Any]:
    whole = draw(st.booleans())
    schema: dict[str, Any] = {"type": "integer" if whole else "number"}
    low = draw(st.integers(-1000, 1000))
    edge = "inimum" if draw(st.booleans()) else ""
    if draw(st.booleans()):
        schema["minimum" if edge else "exclusiveMinimum"] = low
    if draw(st.booleans()):
        schema["maximum" if edge else "exclusiveMaximum"] = low + draw(st.integers(20, 100))
    if draw(st.booleans()):
        schema["multipleOf"] = draw(st.sampled_from([1, 2, 5, 7] if whole else [0.01, 0.1, 0.5, 2, 2.5]))
    return schema


SCALARS = st.one_of(
    strings(),
    numbers(),
    st.just({"type": "boolean"}),
    st.just({"type": "null"}),
    st.just({"type": ["string", "null"]}),
    st.just({"type": ["integer", "boolean"]}),
    st.lists(st.sampled_from(["a", "b", 1, None, 2.5, True, "c d"]), min_size=1).map(lambda items: {"enum": items}),
    st.sampled_from(["k", 3, None, {"a": [1]}]).map(lambda item: {"const": item}),
    st.just(True),
    st.just({}),
    st.just({"type": "string", "default": "preset"}),
    st.just({"type": "integer", "examples": [7, 8]}),
    st.just({"type": "string", "not": {"enum": ["cedar", "amber"]}}),
    st.just({"not": {"type": "string"}}),
)


@st.composite
def objects(draw: Any, inner: Any) -> dict[str, Any]:
    properties = draw(st.dictionaries(NAMES, inner, max_size=4))
    schema: dict[str, Any] = {"type": "object", "properties": properties}
    schema["required"] = [name for name in properties if draw(st.booleans())]
    extra = draw(st.sampled_from(["none", "closed", "typed", "strict"]))
    if extra == "closed":
        schema["additionalProperties"] = False
    elif extra == "strict":
        schema["additionalProperties"] = False
        schema["required"] = list(properties)
    elif extra == "typed":
        schema["additionalProperties"] = draw(inner)
        schema["minProperties"] = len(properties) + draw(st.integers(0, 2))
    if draw(st.booleans()) and extra in ("none", "typed"):
        schema["propertyNames"] = {"pattern": "^[A-Za-z_][A-Za-z0-9_]*$"}
    return schema


@st.composite
def arrays(draw: Any, inner: Any) -> dict[str, Any]:
    low = draw(st.integers(0, 4))
    schema: dict[str, Any] = {"type": "array", "minItems": low, "maxItems": low + draw(st.integers(0, 3))}
    kind = draw(st.sampled_from(["items", "prefix", "contains", "unique"]))
    if kind == "items":
        schema["items"] = draw(inner)
    elif kind == "prefix":
        schema["prefixItems"] = draw(st.lists(inner, min_size=1, max_size=3))
        if draw(st.booleans()):
            schema["items"] = draw(inner)
    elif kind == "contains":
        schema["maxItems"] += 1
        schema["contains"] = {"type": "integer", "minimum": 5}
    else:
        schema["items"] = draw(st.sampled_from([{"type": "string"}, {"type": "integer"}, {"type": "number"}]))
        schema["uniqueItems"] = True
    return schema


@st.composite
def mixes(draw: Any, inner: Any) -> dict[str, Any]:
    kind = draw(st.sampled_from(["anyOf", "oneOf", "allOf", "if"]))
    if kind == "anyOf":
        return {"anyOf": draw(st.lists(inner, min_size=1, max_size=3))}
    if kind == "oneOf":
        tags = ["cat", "dog", "owl"]
        return {
            "oneOf": [
                {"type": "object", "properties": {"kind": {"const": tag}, "v": draw(inner)}, "required": ["kind", "v"]}
                for tag in tags
            ]
        }
    if kind == "allOf":
        return {
            "allOf": [
                {"type": "object", "properties": {"left": draw(inner)}, "required": ["left"]},
                {"properties": {"right": draw(inner)}, "required": ["right"]},
            ],
            "unevaluatedProperties": False,
        }
    return {
        "type": "object",
        "properties": {"country": {"enum": ["US", "CA"]}, "code": True},
        "required": ["country", "code"],
        "if": {"properties": {"country": {"const": "US"}}},
        "then": {"properties": {"code": {"type": "string", "pattern": r"^\d{5}$"}}},
        "else": {"properties": {"code": {"type": "integer", "minimum": 3}}},
    }


SCHEMAS = st.recursive(SCALARS, lambda inner: st.one_of(objects(inner), arrays(inner), mixes(inner)), max_leaves=8)
PROMPTS = st.one_of(
    st.just(""),
    st.sampled_from(
        [
            "What is the weather in Paris and New York on 2025-02-03 at 9:30?",
            "name: Bob, age: 30, price = 12.50, city: Rome. Write to bob@example.org or see https://example.com/x.",
            "Add 3 and 5.5 to 1e400 \ud800 \u732b",
        ]
    ),
    st.text(max_size=60),
)


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(schema=SCHEMAS, prompt=PROMPTS, seed=st.integers(0, 5))
def test_what_is_made_validates(schema: Any, prompt: str, seed: int) -> None:
    value = make(schema, prompt, seed)
    json.dumps(value, allow_nan=False)
    assert generate(schema, random.Random(seed), prompt=prompt) == value


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(inner=SCHEMAS, seed=st.integers(0, 5))
def test_recursion_ends(inner: Any, seed: int) -> None:
    node = {
        "type": "object",
        "properties": {
            "value": inner,
            "next": {"anyOf": [{"$ref": "#/$defs/node"}, {"type": "null"}]},
            "children": {"type": "array", "items": {"$ref": "#/$defs/node"}},
        },
        "required": ["value", "next", "children"],
        "additionalProperties": False,
    }
    make({"$ref": "#/$defs/node", "$defs": {"node": node}}, seed=seed)


# -- single features -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "object", "properties": {"a": {"$ref": "#"}}},
        {"$defs": {"a": {"$anchor": "here", "type": "integer"}}, "$ref": "#here"},
        {"definitions": {"a b": {"type": "integer"}}, "$ref": "#/definitions/a%20b"},
        {"type": "object", "dependentRequired": {"a": ["b"]}, "properties": {"a": True, "b": True}},
        {"type": "object", "dependentSchemas": {"a": {"required": ["c"]}}, "required": ["a"]},
        {"type": "object", "patternProperties": {"^x-[a-z]{3}$": {"type": "integer"}}, "minProperties": 2,
         "additionalProperties": False},
        {"type": "object", "propertyNames": {"enum": ["left", "right"]}, "minProperties": 2},
        {"type": "object", "maxProperties": 1, "properties": {"a": True, "b": True, "c": True}},
        {"type": "array", "contains": {"const": 5}, "minContains": 2, "maxContains": 3, "items": {"type": "integer"}},
        {"type": "array", "uniqueItems": True, "items": {"enum": ["a", "b", "c"]}, "minItems": 3},
        {"type": "array", "prefixItems": [{"type": "string"}], "unevaluatedItems": False},
        {"type": "string", "pattern": r"^(?=.*[A-Z])(?=.*\d)[A-Za-z\d]{8,12}$", "minLength": 9, "maxLength": 10},
        {"type": "string", "pattern": "[0-9]", "minLength": 20},
        {"type": "string", "maxLength": 0},
        {"type": "string", "format": "email", "maxLength": 12},
        {"anyOf": [{"type": "number"}, {"type": "string"}], "not": {"type": "string"}},
        {"type": ["string", "integer"], "not": {"type": "string"}},
        {"type": "number", "minimum": 0.1, "maximum": 0.100001},
        {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1e-9},
        {"type": "integer", "minimum": 10**20, "maximum": 10**20 + 3},
        {"type": "integer", "multipleOf": 7, "minimum": 50, "maximum": 56},
        {"type": "number", "multipleOf": 0.01},
        {"allOf": [{"type": "integer", "multipleOf": 4}, {"multipleOf": 6, "minimum": 1}]},
        {"allOf": [{"type": "string", "minLength": 3}, {"maxLength": 5}]},
        {"allOf": [{"enum": [1, 2, 3]}, {"enum": [3, 4]}]},
        {"oneOf": [{"type": "integer", "multipleOf": 3}, {"type": "integer", "multipleOf": 5}]},
        {"type": "object", "properties": {"a": False, "b": {"type": "string"}}, "required": ["b"]},
        {"minProperties": 2},
        {"$dynamicRef": "#node", "$defs": {"n": {"$dynamicAnchor": "node", "type": "boolean"}}},
        {"type": "object", "patternProperties": {"^S_": {"type": "string"}}, "minProperties": 4,
         "additionalProperties": False},
        {"type": "object", "propertyNames": {"pattern": "^on"}, "additionalProperties": True, "minProperties": 3},
        {"type": "object", "required": ["card"], "properties": {"address": {"type": "string"}},
         "dependentSchemas": {"card": {"required": ["address"], "properties": {"address": {"pattern": "^[0-9]+$"}}}}},
        {"type": "object", "required": ["a"],
         "dependentSchemas": {"a": {"$ref": "#/$defs/b"}, "b": {"required": ["c"], "properties": {"c": {"const": 1}}}},
         "$defs": {"b": {"required": ["b"], "properties": {"b": {"type": "integer", "maximum": -5}}}}},
        {"type": "object", "additionalProperties": {"type": "integer"}, "required": ["a"],
         "dependentRequired": {"a": ["b"]}, "minProperties": 3},
        {"type": "object", "patternProperties": {"^k": {"type": "integer"}}, "minProperties": 1,
         "dependentSchemas": {"k": {"required": ["t"]}}, "properties": {"k": {"minimum": 3}}},
        {"not": {"type": ["string", "number", "boolean", "null"]}},
        {"not": {"type": ["string", "integer", "object", "array", "null"]}},
        {"not": {"required": ["a"]}},
        {"type": ["string", "array"], "not": {"type": "string"}},
        {"type": "string", "not": {"minLength": 1}},
        {"type": "string", "not": {"maxLength": 70}},
        {"type": "integer", "not": {"maximum": 193}},
        {"type": "number", "not": {"exclusiveMinimum": -3}, "minimum": -3},
        {"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}], "items": False, "minItems": 2,
         "contains": {"type": "string", "minLength": 4}},
        {"type": "array", "items": {"type": "null"}, "contains": {"const": None}, "maxContains": 1},
        {"patternProperties": {"^n": {"type": "integer"}}, "dependentRequired": {"n": ["t"]}, "minProperties": 2},
        {"type": "string", "pattern": "^b", "minLength": 7},
        {"allOf": [{"type": "string", "pattern": "^.{4}$"}, {"pattern": "^ab"}]},
        {"allOf": [{"pattern": "^[A-Z]+[0-9]*$"}, {"type": "string", "pattern": "[0-9]{2}$"}]},
    ],
)  # fmt: skip
def test_single_keywords(schema: Any) -> None:
    for seed in range(12):
        make(schema, seed=seed)


@pytest.mark.parametrize(
    "schema",
    [
        False,
        {"not": {}},
        {"enum": []},
        {"$ref": "#/$defs/missing"},
        {"$ref": "https://example.com/other.json"},
        {"$ref": "#"},
        {"type": "string", "minLength": 5, "maxLength": 2},
        {"type": "integer", "minimum": 5, "maximum": 2},
        {"type": "integer", "exclusiveMinimum": 1, "exclusiveMaximum": 2},
        {"type": "object", "properties": {"a": {"$ref": "#"}}, "required": ["a"]},
        {"type": "object", "required": ["a"], "additionalProperties": False},
        {"allOf": [{"type": "string"}, {"type": "integer"}]},
        {"type": "array", "items": {"const": 1}, "uniqueItems": True, "minItems": 2},
        {"type": "object", "properties": {"a": {"type": "object", "properties": {"b": False}, "required": ["b"]}},
         "required": ["a"]},
    ],
)  # fmt: skip
def test_what_has_no_value_is_said_to_have_none(schema: Any) -> None:
    with pytest.raises(Unsatisfiable):
        generate(schema, random.Random(1))


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "array", "items": [{"type": "integer"}, {"type": "string"}], "minItems": 3, "additionalItems": False},
        {"type": "array", "items": [{"type": "integer"}], "additionalItems": {"type": "boolean"}, "minItems": 3},
        {"type": "object", "dependencies": {"a": ["b"]}, "required": ["a"]},
        {"type": "object", "dependencies": {"a": {"required": ["c"]}}, "required": ["a"]},
    ],
)
def test_older_spellings(schema: Any) -> None:
    for seed in range(12):
        if schema.get("additionalItems") is False:
            with pytest.raises(Unsatisfiable):
                generate(schema, random.Random(seed))
        else:
            jsonschema.Draft7Validator(schema).validate(generate(schema, random.Random(seed)))


def test_root_is_where_references_point() -> None:
    root = {"$defs": {"city": {"type": "string", "minLength": 3}}}
    value = generate({"$ref": "#/$defs/city"}, random.Random(1), root)
    assert len(value) >= 3


# -- the words of the prompt -----------------------------------------------------------------------------------------


def strict(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


def text() -> dict[str, Any]:
    return {"type": "string"}


def test_prompt_fills_the_place_and_the_unit() -> None:
    schema = strict(city=text(), unit={"type": "string", "enum": ["celsius", "fahrenheit"]})
    assert make(schema, "What's the weather in Paris in Fahrenheit?") == {"city": "Paris", "unit": "fahrenheit"}


def test_prompt_fills_the_event() -> None:
    schema = strict(name=text(), date=text(), participants={"type": "array", "items": text()})
    value = make(schema, "Extract the event: Alice and Bob are going to a science fair on Friday.")
    assert value == {"name": "science fair", "date": "Friday", "participants": ["Alice", "Bob"]}


def test_prompt_fills_numbers_in_order() -> None:
    number = {"type": "number"}
    assert make(strict(a=number, b=number), "Add 3 and 5.5, please") == {"a": 3, "b": 5.5}


def test_prompt_fills_pairs() -> None:
    schema = strict(name=text(), age={"type": "integer"}, email={"type": "string", "format": "email"})
    value = make(schema, "name: Ada Lovelace, age: 36, mail to ada@example.org")
    assert value == {"name": "Ada Lovelace", "age": 36, "email": "ada@example.org"}


def test_prompt_says_how_many() -> None:
    schema = strict(cities={"type": "array", "items": text()})
    assert len(make(schema, "Name five cities")["cities"]) == 5


def test_prompt_picks_the_sentiment() -> None:
    schema = strict(sentiment={"enum": ["negative", "neutral", "positive"]})
    assert make(schema, "I love this wonderful phone")["sentiment"] == "positive"
    assert make(schema, "What a terrible, sad film")["sentiment"] == "negative"


def test_prompt_that_does_not_fit_is_left_aside() -> None:
    schema = strict(city={"type": "string", "maxLength": 4}, n={"type": "integer", "maximum": 2})
    for seed in range(10):
        make(schema, "weather in Constantinople, 500 times", seed)


def test_words_of_the_prompt_that_would_need_others_are_left_aside() -> None:
    make({"type": "object", "dependentRequired": {"name": ["age"]}, "not": {"type": "boolean"}}, "name: Bob")


def test_answers_that_are_known() -> None:
    assert make(strict(final_answer=text()), "how can I solve 8x + 7 = -23")["final_answer"] == "x = -3.75"


def test_defaults_and_examples_come_before_invention() -> None:
    schema = strict(mode={"type": "string", "default": "fast"}, level={"type": "integer", "examples": [41]})
    assert make(schema) == {"mode": "fast", "level": 41}


def test_different_seeds_differ() -> None:
    schema = strict(name=text(), notes=text(), price={"type": "number"})
    assert len({json.dumps(make(schema, seed=seed)) for seed in range(10)}) > 5


def test_time_is_bounded_for_large_schemas() -> None:
    many = {f"field_{index}": {"type": "array", "items": strict(a=text(), b=text())} for index in range(100)}
    value = make(strict(**many))
    assert len(value) == 100


# -- parts -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "pattern",
    [r"^\d{3}$", r"^[A-Z]{2,3}\d+$", "abc", "^(foo|bar)+$", r"^([ab])\1$", r"^#[0-9a-fA-F]{6}$", "", "^$", r"\bcat\b",
     r"^https?:\/\/[\w.-]+(\/.*)?$", r"^(?:[01]\d|2[0-3]):[0-5]\d$", "^a|b$", r"^[^\W\d]+$", r"^[a\]]+$", r"^\S+\s\S+$",
     r"^[\u4e00-\u9fff]{2,4}$", r"^(?!^[-+.]*$)[+-]?0*\d*\.?\d*$", r"^\x41\u0042\t$", "^[^a-zA-Z0-9 ]$",
     "^.{5}$", "^a{2,}b{0,1}c?$", r"^\$[\d,]+\.\d\d$"],
)  # fmt: skip
def test_patterns(pattern: str) -> None:
    for seed in range(20):
        made = Pattern.of(pattern).make(random.Random(seed))
        assert made is not None
        assert re.search(pattern, made)


@pytest.mark.parametrize(
    "pattern",
    [r"^\p{Lu}\p{Ll}+$", r"^\P{L}+$", r"^(?<year>\d{4})-\k<year>$", r"^\cJ$", r"^\u{1F600}$", r"^[^]$", r"\A\w\Z"],
)
def test_patterns_in_another_spelling_than_pythons(pattern: str) -> None:
    made = Pattern.of(pattern).make(random.Random(1))
    assert made
    assert Pattern.of(pattern).matches(made)


def test_patterns_that_match_nothing_or_too_much() -> None:
    assert Pattern("^a$b").make(random.Random(1)) is None
    assert Pattern("[]").make(random.Random(1)) is None
    assert Pattern("a{2000000}").make(random.Random(1)) is None
    assert Pattern("^a{3}$").make(random.Random(1), 4, 5) is None
    assert Pattern("^(a|bc|def)$").make(random.Random(1), 3, 3) == "def"


@pytest.mark.parametrize(
    "pattern",
    [
        r"\p{Nope}",
        r"\x1",
        r"\k<a>",
        "a{99999999999}",
        "(",
        "[a",
        "*a",
        "a{3,1}",
        ")",
        "(?<",
        "\\",
        "[z-a]",
        r"\2",
        "^*",
        "(?#x)",
    ],
)
def test_patterns_that_cannot_be_read(pattern: str) -> None:
    with pytest.raises(PatternError):
        Pattern(pattern)


@pytest.mark.parametrize(
    ("name", "good", "bad"),
    [
        ("date", "2024-02-29", "2023-02-29"),
        ("date-time", "2024-02-29T10:00:00Z", "2024-02-29 10:00"),
        ("time", "10:00:00+02:00", "25:00:00Z"),
        ("duration", "P3DT4H", "P"),
        ("email", "a@b.co", "a b@c"),
        ("hostname", "example.com", "-a.com"),
        ("ipv4", "1.2.3.4", "1.2.3.400"),
        ("ipv6", "::1", "1::2::3"),
        ("uri", "https://x.y/z?q", "no uri"),
        ("uuid", "123e4567-e89b-42d3-a456-426614174000", "123e4567e89b42d3a456426614174000"),
        ("regex", "^a$", "("),
        ("json-pointer", "/a/0", "a"),
        ("something-else", "anything", None),
    ],
)
def test_formats(name: str, good: str, bad: str | None) -> None:
    assert format_of(good, name)
    if bad is not None:
        assert not format_of(bad, name)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    schema=SCHEMAS,
    value=st.recursive(
        st.one_of(st.none(), st.booleans(), st.integers(-9, 9), st.sampled_from(["a", "US", "cat", "12345"])),
        lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(NAMES, inner, max_size=3)),
        max_leaves=5,
    ),
)
def test_validate_agrees_with_jsonschema(schema: Any, value: Any) -> None:
    known = jsonschema.Draft202012Validator(schema, format_checker=FORMATS).is_valid(value)
    assert (validate(value, schema) is None) == known


@pytest.mark.parametrize(
    ("schema", "value", "problem"),
    [
        (False, 1, "$: nothing is allowed here"),
        ({"$ref": "#"}, 1, "$: the schema refers to itself without end"),
        ({"type": ["string", "null"]}, 1, "$: must be string or null, not integer"),
        ({"const": 1}, True, "$: must be 1"),
        ({"enum": [1]}, 2, "$: must be one of [1]"),
        ({"anyOf": [False]}, 2, "$: meets none of the schemas in anyOf"),
        ({"oneOf": [True, {}]}, 2, "$: meets 2 of the schemas in oneOf, which must be 1"),
        ({"not": {}}, 2, "$: meets the schema in not"),
        ({"if": True, "then": False}, 2, "$: nothing is allowed here"),
        ({"allOf": [{"minLength": 2}]}, "a", "$: must have at least 2 characters"),
        ({"maxLength": 2}, "abc", "$: must have at most 2 characters"),
        ({"pattern": "^b"}, "abc", "$: must match '^b'"),
        ({"format": "date"}, "abc", "$: must be a valid date"),
        ({"minimum": 2}, 1, "$: must be at least 2"),
        ({"exclusiveMaximum": 2}, 2, "$: must be less than 2"),
        ({"minimum": 2, "exclusiveMinimum": True}, 2, "$: must not be 2"),
        ({"multipleOf": 0.1}, 0.25, "$: must be a multiple of 0.1"),
        ({"multipleOf": 0.1}, float("inf"), "$: must be a finite multiple of 0.1"),
        ({"minItems": 1}, [], "$: must have at least 1 items"),
        ({"maxItems": 1}, [1, 2], "$: must have at most 1 items"),
        ({"uniqueItems": True}, [1, 1.0], "$: has equal items"),
        ({"items": {"type": "null"}}, [1], "$[0]: must be null, not integer"),
        ({"contains": {"const": 1}}, [2], "$: 0 items meet the schema in contains"),
        ({"contains": {"const": 1}, "maxContains": 1}, [1, 1], "$: 2 items meet the schema in contains"),
        ({"prefixItems": [{}], "unevaluatedItems": False}, [1, 2], "$[1]: nothing is allowed here"),
        ({"required": ["a"]}, {}, "$: 'a' is missing"),
        ({"minProperties": 1}, {}, "$: must have at least 1 properties"),
        ({"maxProperties": 0}, {"a": 1}, "$: must have at most 0 properties"),
        ({"propertyNames": {"maxLength": 1}}, {"ab": 1}, "$: 'ab' is no allowed name"),
        ({"dependentRequired": {"a": ["b"]}}, {"a": 1}, "$: 'b' is missing"),
        ({"additionalProperties": False}, {"a": 1}, "$.a: nothing is allowed here"),
        ({"allOf": [{"properties": {"b": {}}}], "unevaluatedProperties": False}, {"a": 1, "b": 2},
         "$.a: nothing is allowed here"),
    ],
)  # fmt: skip
def test_problems(schema: Any, value: Any, problem: str) -> None:
    assert validate(value, schema) == problem


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"contains": {"const": 1}, "unevaluatedItems": False}, [1, 1]),
        ({"anyOf": [{"prefixItems": [{}, {}]}, {"type": "null"}], "unevaluatedItems": False}, [1, 2]),
        ({"anyOf": [{"items": {}, "unevaluatedItems": {}}], "unevaluatedItems": False}, [1, 2]),
        ({"if": {"required": ["a"]}, "then": {"properties": {"a": {}, "b": {}}}, "unevaluatedProperties": False},
         {"a": 1, "b": 2}),
        ({"dependentSchemas": {"a": {"properties": {"b": {}}}}, "properties": {"a": {}},
          "unevaluatedProperties": False}, {"a": 1, "b": 2}),
        ({"$defs": {"x": {"properties": {"a": {}}}}, "$ref": "#/$defs/x", "unevaluatedProperties": False}, {"a": 1}),
        ({"$id": "http://x/y", "$defs": {"z": {"$id": "http://x/z", "type": "integer"}}, "properties": {
            "a": {"$ref": "http://x/z"}, "b": {"$ref": "http://x/y"}}}, {"a": 1, "b": {"a": 2}}),
        ({"$defs": {"l": [{"type": "integer"}]}, "$ref": "#/$defs/l/0"}, 4),
        ({"pattern": r"\p{Nope}"}, "anything: nobody can tell"),
        ({"pattern": r"(?i)^ABC$"}, "abc"),
        ({"exclusiveMinimum": True, "minimum": 2}, 3),
        ({"format": "uri-template"}, "https://x.y/{id}"),
    ],
)  # fmt: skip
def test_valid_values(schema: Any, value: Any) -> None:
    assert validate(value, schema) is None


@pytest.mark.parametrize(
    "schema",
    [{"type": "string", "minLength": "5"}, {"type": 5}, {"enum": 3}, {"anyOf": []},
     {"type": "array", "minItems": None}, {"type": "object", "required": [{}]}, {"type": "strange"}],
)  # fmt: skip
def test_what_is_no_schema_does_no_harm(schema: Any) -> None:
    with pytest.raises(Unsatisfiable, match="schema"):
        generate(schema, random.Random(1))


@pytest.mark.parametrize(
    "name", "date-time date time duration email idn-email hostname ipv4 ipv6 uri iri uri-reference uri-template uuid "
    "json-pointer relative-json-pointer regex byte".split()
)  # fmt: skip
def test_every_format_is_made(name: str) -> None:
    for seed in range(10):
        value = make({"type": "string", "format": name}, seed=seed)
        assert format_of(value, name)
        make({"type": "string", "format": name, "minLength": 1, "maxLength": 60}, seed=seed)


def test_formats_use_the_prompt() -> None:
    prompt = "Meet ada@example.org on 2025-02-03 at 9:30, see https://example.org/x."
    for name, said in (
        ("date", "2025-02-03"),
        ("time", "09:30:00Z"),
        ("date-time", "2025-02-03T09:30:00Z"),
        ("email", "ada@example.org"),
        ("uri", "https://example.org/x"),
    ):
        assert make({"type": "string", "format": name}, prompt) == said


def test_free_objects_and_maps() -> None:
    assert make({"type": "object"}, "city: Rome, days: 3") == {"city": "Rome", "days": "3"}
    made = make({"type": "object", "additionalProperties": {"type": "integer"}, "minProperties": 3}, "red green blue")
    assert len(made) >= 3
    make({"type": "object", "patternProperties": {"^a+$": True, r"\\p{Nope}": True}, "minProperties": 1})
    make({"type": "object", "properties": {"a": True}, "minProperties": 4})
    make({"type": "object", "propertyNames": {"minLength": 30}, "minProperties": 2})
    with pytest.raises(Unsatisfiable):
        make({"type": "object", "properties": {"a": True}, "additionalProperties": False, "minProperties": 2})


def test_branches_that_the_prompt_speaks_of() -> None:
    def animal(kind: str) -> dict[str, Any]:
        return strict(kind={"const": kind}, age={"type": "integer"})

    schema = {"type": "object", "properties": {"pet": {"anyOf": [animal("cat"), animal("dog"), {"type": "null"}]}},
              "required": ["pet"]}  # fmt: skip
    found = [make(schema, "my dog is ill", seed)["pet"] or {} for seed in range(20)]
    assert sum(pet.get("kind") == "dog" for pet in found) > 12


def test_enums() -> None:
    assert make({"enum": ["a", "b"], "default": "b"}) == "b"
    assert make({"enum": [None, "b"]}) == "b"
    assert make(strict(size={"enum": ["S", "M", "L"]}), "size: l") == {"size": "L"}


def test_decimals_are_numbers() -> None:
    for seed in range(20):
        assert not isinstance(make({"anyOf": [{"type": "number"}, {"type": "string"}]}, seed=seed), str)
    assert isinstance(make({"anyOf": [{"type": "number"}, {"type": "string"}], "not": {"type": "number"}}), str)


def test_numbers_between_the_bounds() -> None:
    for schema in (
        {"type": "number", "maximum": -5},
        {"type": "number", "exclusiveMaximum": 5},
        {"type": "number", "minimum": 1e300},
        {"type": "number", "minimum": 2.5, "maximum": 2.5},
        {"type": "integer", "minimum": 0.5, "maximum": 1.5},
        {"type": "number", "multipleOf": 1e-9},
        {"type": "number", "multipleOf": 3, "minimum": 10**16},
        {"type": "integer", "minimum": 5, "exclusiveMinimum": 5},
        {"type": "integer", "minimum": float("-inf"), "maximum": float("inf")},
    ):
        for seed in range(10):
            make(schema, seed=seed)
    draft_4 = {"type": "integer", "minimum": 5, "maximum": 7, "exclusiveMinimum": True, "exclusiveMaximum": True}
    assert generate(draft_4, random.Random(1)) == 6


def test_validate_says_what_is_wrong_and_where() -> None:
    problem = validate({"city": 3}, strict(city=text()))
    assert problem == "$.city: must be string, not integer"


# -- schemas that are made to take long ----------------------------------------------------------------------------


def doubled(keyword: str, depth: int, end: Any) -> dict[str, Any]:
    """2 ** depth ways through references to one end."""
    parts = {f"d{at}": {keyword: [{"$ref": f"#/$defs/d{at + 1}"}] * 2} for at in range(depth)}
    return {"$defs": {**parts, f"d{depth}": end}, "$ref": "#/$defs/d0"}


SELF = {"allOf": [{"anyOf": [{"$ref": "#"}, {"$ref": "#"}]}, {"$ref": "#"}]}


@pytest.mark.parametrize(
    ("schema", "value", "valid"),
    [
        (doubled("allOf", 60, {"type": "string"}), "a", True),
        (doubled("anyOf", 60, {"type": "string"}), "a", True),
        (doubled("anyOf", 60, {"type": "string"}), 1, False),
        (doubled("oneOf", 60, {"type": "string"}), "a", False),
        (SELF, "a", False),
        ({"type": "array", "items": {"enum": [*range(2000)]}}, [*range(2000)], True),
    ],
)
def test_steps_of_a_check_are_bounded(schema: Any, value: Any, valid: bool) -> None:
    document = Document(schema)
    assert (document.problem(value, schema) is None) is valid
    assert document.steps < 5000


def test_checks_that_would_take_too_long_are_given_up() -> None:
    schema = {**doubled("allOf", 60, {"properties": {"a": {}}}), "unevaluatedProperties": False}
    with pytest.raises(Unsatisfiable, match="too many steps"):
        validate({"a": 1}, schema)


@pytest.mark.parametrize("keyword", ["allOf", "anyOf"])
def test_many_ways_to_one_end(keyword: str) -> None:
    schema = doubled(keyword, 20, {"type": "string"})
    value = generate(schema, random.Random(1))
    assert isinstance(value, str)


def test_steps_for_large_enums(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[int] = []
    count = Document.count

    def noted(self: Document, steps: int = 1) -> None:
        looked.append(steps)
        count(self, steps)

    monkeypatch.setattr(Document, "count", noted)
    names = [f"p{at}" for at in range(100)]
    schema = {
        "type": "object",
        "properties": {name: {"$ref": "#/$defs/e"} for name in names},
        "required": names,
        "$defs": {"e": {"enum": [f"value {at}" for at in range(2000)]}},
    }
    assert set(generate(schema, random.Random(1))) == set(names)
    assert sum(looked) < 5000


def test_references_one_after_the_other_are_read_in_few_rounds(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    by_parts = depth.Costs._by_parts

    def noted(self: depth.Costs, schema: dict[str, Any]) -> float:
        asked.append(0)
        return by_parts(self, schema)

    monkeypatch.setattr(depth.Costs, "_by_parts", noted)
    for order in (range(1000), reversed(range(1000))):
        schema: dict[str, Any] = {"$defs": {f"c{at}": {"$ref": f"#/$defs/c{at + 1}"} for at in order}}
        schema["$defs"]["c1000"] = {"type": "string"}
        with pytest.raises(Unsatisfiable):  # further than anybody refers
            generate({**schema, "$ref": "#/$defs/c0"}, random.Random(1))
    assert len(asked) < 20_000


RISKY = ["^(a+)+$", "^(a|a)*b$", r"^(([a-z])+.)+[A-Z]([a-z])+$", "(x+x+)+y", "(.*)(.*)(.*)(.*)(.*)x$", "^(a+)+$(?!x)z"]


@pytest.mark.parametrize("pattern", RISKY)
def test_patterns_that_would_take_pythons_engine_years(pattern: str) -> None:
    assert not Pattern(pattern).matches("a" * 500 + "!")
    assert validate("a" * 500 + "!", {"type": "string", "pattern": pattern}) is not None


@pytest.mark.parametrize("pattern", ["(?i)^(a+)+$", r"^(?>a)(\w+)*$"])
def test_risky_patterns_that_are_not_read_are_not_judged(pattern: str) -> None:
    assert validate("a" * 500 + "!", {"type": "string", "pattern": pattern}) is None


SAFE = [
    *RISKY, "^a{2,3}(b|c)*$", r"\bab\b", "(?=a)(a|b)+", "(?!b)(a|b)+$", "(?<=a)(b|c)*a", "(?<!a)(b+)*$",
    "(a{2}){2}|b?$", "^((a|ab)(c|bcd))*$", "(ab?)*?c", "^$|(a+)+",
]  # fmt: skip


@given(st.sampled_from(SAFE), st.text("abcxyZ! \n", max_size=9))
def test_both_ways_to_find_a_pattern_agree(pattern: str, text: str) -> None:
    read = Pattern(pattern)
    assert search.found(read._root, text) is (read._checker.search(text) is not None)
