"""JSON bodies: what can be sent, what is left out, what is refused and with which words."""

from __future__ import annotations

import array
import asyncio
import collections
import copy
import dataclasses
import datetime
import enum
import io
import json
import subprocess
import sys
import types
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, ClassVar, Optional

import pydantic
import pytest
from hypothesis import given, strategies as st

from openai._core import body
from openai._core.sentinels import NotGiven, Omit, not_given, omit

CHAT: dict[str, object] = {
    "messages": [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "hé"}],
    "model": "gpt-4o",
    "temperature": 0.5,
    "stop": None,
    "stream": True,
}


class Color(enum.Enum):
    RED = "red"


class Size(str, enum.Enum):
    BIG = "big"


class Level(enum.IntEnum):
    LOW = 1


class Inner(pydantic.BaseModel):
    a: Optional[int] = None
    b: Optional[str] = None
    when: Optional[datetime.datetime] = None
    wire: Optional[int] = pydantic.Field(default=None, alias="wireName")


class Call(pydantic.BaseModel):
    __api_exclude__: ClassVar[set[str]] = {"parsed"}
    name: str
    parsed: Any = None


class Message(pydantic.BaseModel):
    calls: list[Call] = []
    named: dict[str, Call] = {}
    first: Optional[Call] = None


class Array:
    """What numpy's arrays look like from here."""

    def tolist(self) -> list[int]:
        return [1, 2]


class OneShot:
    """Iterable, not an iterator, and yet to be read only once."""

    def __init__(self) -> None:
        self.items = iter([1, 2])

    def __iter__(self) -> Iterator[int]:
        return self.items


@dataclasses.dataclass
class Point:
    x: int


def sent(data: object) -> Any:
    return json.loads(body.encode(data))


def test_compact_utf8() -> None:
    """R-BODY-2, and the first wire example."""
    data = {"messages": [{"role": "user", "content": "hé\u2028"}], "model": "m"}
    assert body.encode(data) == '{"messages":[{"role":"user","content":"hé\u2028"}],"model":"m"}'.encode()


@pytest.mark.parametrize(
    ("value", "wire"),
    [
        (None, None),
        ((1, 2), [1, 2]),
        (lambda: (n for n in [1, 2]), [1, 2]),
        (lambda: map(str, [1, 2]), ["1", "2"]),
        (lambda: iter([]), []),
        (lambda: OneShot(), [1, 2]),
        ({7}, [7]),
        (frozenset([7]), [7]),
        ({"a": 1}.keys(), ["a"]),
        ({"a": 1}.values(), [1]),
        (collections.deque([1]), [1]),
        (range(3), [0, 1, 2]),
        (array.array("i", [1, 2]), [1, 2]),
        (Array(), [1, 2]),
        (types.MappingProxyType({"a": 1}), {"a": 1}),
        (collections.UserDict({"a": (1,)}), {"a": [1]}),
        (collections.OrderedDict(a=1), {"a": 1}),
        ("text", "text"),
        (datetime.date(2024, 1, 2), "2024-01-02"),
        (datetime.time(3, 4), "03:04:00"),
        (datetime.datetime(2024, 1, 2, 3, 4, tzinfo=datetime.timezone.utc), "2024-01-02T03:04:00+00:00"),
        (Color.RED, "red"),
        (Size.BIG, "big"),
        (Level.LOW, 1),
        (Inner(a=None, wireName=3), {"a": None, "wireName": 3}),
        (Inner(when=datetime.datetime(2024, 1, 2)), {"when": "2024-01-02T00:00:00"}),
        ([Inner(a=1)], [{"a": 1}]),
        ({1: 2, False: 3, None: 4, 1.5: 5}, {"1": 2, "false": 3, "null": 4, "1.5": 5}),
    ],
)
def test_values(value: object, wire: object) -> None:
    """R-BODY-1, R-BODY-4 to R-BODY-6; at the top, in a list, in a mapping, and where something is omitted beside it."""
    places: list[tuple[Callable[[object], object], object]] = [
        (lambda value: value, wire),
        (lambda value: [value], [wire]),
        (lambda value: {"a": {"b": value}}, {"a": {"b": wire}}),
        (lambda value: {"x": omit, "a": {"b": value}}, {"a": {"b": wire}}),
        (lambda value: {"a": {"b": value}, "x": [omit]}, {"a": {"b": wire}, "x": []}),
    ]
    for place, expected in places:
        assert sent(place(value() if isinstance(value, types.FunctionType) else value)) == expected


def test_iterators_are_read_once_and_whole() -> None:
    """R-BODY-4: also where the body has to be gone through a second time because of what follows."""
    assert sent({"input": (n for n in range(3)), "x": omit}) == {"input": [0, 1, 2]}
    assert sent({"input": OneShot(), "x": omit}) == {"input": [1, 2]}
    assert sent({"input": (Inner(a=n) for n in range(2))}) == {"input": [{"a": 0}, {"a": 1}]}
    assert sent({"input": ({"a": (n for n in [1])} for _ in range(2))}) == {"input": [{"a": [1]}, {"a": [1]}]}


@pytest.mark.parametrize(
    "missing", [omit, not_given, Omit(), NotGiven()], ids=["omit", "not_given", "Omit()", "NotGiven()"]
)
def test_omitted_at_any_depth(missing: object) -> None:
    """R-BODY-1, R-SENT-3: any instance; None is something else."""
    data = {"a": missing, "b": {"c": missing, "d": None, "e": [1, missing, {"f": missing}]}, "g": (missing,)}
    kept = copy.copy(data)
    assert body.encode(data) == b'{"b":{"d":null,"e":[1,{}]},"g":[]}'
    assert data == kept
    assert data["b"]["c"] is missing  # type: ignore[index]
    with pytest.raises(TypeError, match=r"The body can't be sent"):
        body.encode(missing)


def test_models_may_hide_fields_at_any_depth() -> None:
    """R-BODY-5: `parsed_arguments` is never sent back; what is hidden need not even be serialisable."""
    call = Call(name="f", parsed=object())
    assert sent(call) == {"name": "f"}
    message = Message(calls=[Call(name="a"), call], named={"k": call}, first=call)
    hidden = {"name": "f"}
    assert sent([message]) == [{"calls": [{"name": "a"}, hidden], "named": {"k": hidden}, "first": hidden}]
    assert call.parsed is not None


def test_models_with_wrong_types_pass_in_silence() -> None:
    """R-MISC-10: answers are built without validation, and may be passed back (a warning would fail this test)."""
    assert sent(Inner.model_construct(a="seven", extra=[1])) == {"a": "seven"}


def refused(data: object, *texts: str, error: type[Exception] = TypeError) -> None:
    with pytest.raises(error) as caught:
        body.encode(data)
    for text in texts:
        assert text in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__ or caught.value.__context__ is None


@pytest.mark.parametrize(
    ("value", "texts"),
    [
        (b"x", ["of type bytes", "base64"]),
        (bytearray(b"x"), ["of type bytearray", "base64"]),
        (memoryview(b"x"), ["of type memoryview", "base64"]),
        (io.BytesIO(b"x"), ["of type BytesIO", "files.create"]),
        (Path("x"), ["`str(path)`"]),
        (Inner, ["the class Inner", "`parse()`"]),
        (Color, ["the class Color"]),
        (Point(1), ["of type Point", "dataclasses.asdict"]),
        (object(), ["of type object", "pydantic model"]),
        (1j, ["of type complex"]),
        (len, ["builtin_function_or_method"]),
    ],
)
def test_what_can_not_be_sent(value: object, texts: list[str]) -> None:
    """The message names the place and the remedy."""
    refused({"messages": [{"content": value}]}, "`messages[0].content`", *texts)
    refused({"x": omit, "a": ({"b": iter([value])},)}, "`a[0].b[0]`", *texts)
    refused(value, "The body", *texts)


def test_what_must_be_awaited() -> None:
    async def later() -> None: ...

    coroutine = later()
    refused({"a": coroutine}, "`a`", "await it first")
    asyncio.run(coroutine)


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
def test_no_nan(number: float) -> None:
    """R-BODY-2."""
    refused({"a": [1.0, {"b": number}]}, "`a[1].b`", repr(number), error=ValueError)
    refused({"a": (n for n in [number])}, "`a[0]`", error=ValueError)
    refused(number, "The body", error=ValueError)


def test_lone_surrogates() -> None:
    """They have no UTF-8 form. The error is still Python's own, and says where."""
    refused({"messages": [{"content": "a\ud83d"}]}, "`messages[0].content`", "lone surrogate", error=UnicodeEncodeError)
    refused({"a": {"\ud83d": 1}}, "lone surrogate", error=UnicodeEncodeError)


def test_circles() -> None:
    circle: dict[str, object] = {}
    circle["a"] = [{"b": circle}]
    refused(circle, "`a[0].b`", "contains itself", error=ValueError)
    twice = [1]
    assert sent([twice, twice, omit]) == [[1], [1]]


def test_keys() -> None:
    refused({"a": {(1, 2): 3}}, "`a`", "(1, 2)", "of type tuple")


def test_errors_of_models_are_theirs() -> None:
    class Broken(pydantic.BaseModel):
        a: object

    with pytest.raises(ValueError, match="serialize"):
        body.encode({"a": Broken(a=object())})


TEXT = st.text(st.characters(exclude_categories=["Cs"]))
NUMBERS = st.integers() | st.floats(allow_nan=False, allow_infinity=False)
JSON = st.recursive(
    st.none() | st.booleans() | NUMBERS | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=12,
)


@given(JSON)
def test_json_arrives_as_it_was(data: object) -> None:
    assert body.encode(data) == json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()


def sprinkled(data: object, draw: Any) -> object:
    """The same with things to be omitted, and with other containers."""
    if isinstance(data, dict):
        items = {key: sprinkled(value, draw) for key, value in data.items()}
        if draw(st.booleans()):
            items = {"<absent>": omit, **items}
        return types.MappingProxyType(items) if draw(st.booleans()) else items
    if isinstance(data, list):
        values = [sprinkled(value, draw) for value in data]
        if draw(st.booleans()):
            values.insert(draw(st.integers(0, len(values))), not_given)
        return draw(st.sampled_from([list, tuple, iter, collections.deque]))(values)
    return data


@given(JSON, st.data())
def test_every_form_of_the_same_data_is_sent_alike(data: object, draws: st.DataObject) -> None:
    assert body.encode(sprinkled(data, draws.draw)) == body.encode(data)


@given(JSON)
def test_nothing_is_changed(data: object) -> None:
    """R-BODY-12."""
    given_data = {"a": data, "x": omit}
    kept = {"a": copy.deepcopy(data), "x": omit}
    body.encode(given_data)
    assert given_data == kept


def test_the_usual_request_is_one_pass_of_the_encoder() -> None:
    """The budget of the hot path: no walk over the data, a fixed number of Python calls."""

    def calls(data: object) -> int:
        count = 0

        def profile(frame: object, event: str, arg: object) -> None:
            nonlocal count
            count += event == "call"

        sys.setprofile(profile)
        try:
            body.encode(data)
        finally:
            sys.setprofile(None)
        return count

    long = {**CHAT, "messages": [{"role": "user", "content": "x"}] * 500}
    assert calls(CHAT) == calls(long) <= 6


def test_importing_needs_little() -> None:
    code = "import sys, openai._core.body; print(sorted({'datetime', 'httpx', 'pydantic', 'ssl'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


# merge


def test_merge() -> None:
    """R-BODY-9: shallow, the extra wins, `omit` removes, nothing is changed."""
    data: Mapping[str, object] = {"a": {"x": 1}, "b": 2, "c": 3}
    extra = {"a": {"y": 2}, "b": omit, "d": None}
    assert body.merge(data, extra) == {"a": {"y": 2}, "c": 3, "d": None}
    assert data == {"a": {"x": 1}, "b": 2, "c": 3}
    assert extra == {"a": {"y": 2}, "b": omit, "d": None}
    assert body.merge(types.MappingProxyType({"a": 1}), types.MappingProxyType({"b": 2})) == {"a": 1, "b": 2}
    assert body.merge({"a": omit}, {"b": 1}) == {"b": 1}


@pytest.mark.parametrize("nothing", [None, omit, not_given])
def test_merge_with_nothing(nothing: object) -> None:
    data = {"a": 1}
    assert body.merge(data, nothing) is data
    assert body.merge([1], nothing) == [1]
    assert body.merge(nothing, {"a": 1, "b": omit}) == {"a": 1}
    assert body.merge(nothing, {}) == {}
    assert body.merge(nothing, [1]) == [1]
    assert body.merge(nothing, nothing) is nothing


def test_merge_into_a_model() -> None:
    assert body.merge(Inner(a=1, wireName=2), {"a": 3}) == {"a": 3, "wireName": 2}


@pytest.mark.parametrize(
    ("data", "extra", "texts"),
    [
        ({"a": 1}, [1], ["`extra_body` must be a mapping", "list"]),
        ({"a": 1}, "a", ["`extra_body` must be a mapping", "str"]),
        ([1], {"a": 1}, ["The body must be a mapping", "list"]),
    ],
)
def test_merge_refuses(data: object, extra: object, texts: list[str]) -> None:
    with pytest.raises(TypeError) as caught:
        body.merge(data, extra)
    assert all(text in str(caught.value) for text in texts)
