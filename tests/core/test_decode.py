"""Lenient decoding of parsed JSON into models: `openai._core.decode` and `openai._core.choice`."""

import json
import sys
import typing
from collections import UserDict
from datetime import date, datetime, timezone
from enum import Enum
from typing import Any, Dict, Generic, Iterable, List, Mapping, NewType, Optional, Sequence, Tuple, TypeVar, Union

import pydantic
import pytest
import shapes
from hypothesis import given, settings, strategies as st
from pydantic import Field as FieldInfo
from typing_extensions import Annotated, Literal, TypeAliasType, TypedDict

from openai._core.decode import converter, decode, decode_bytes
from openai._core.lazy import PropertyInfo, Ref
from openai._core.models import BaseModel, construct_type

T = TypeVar("T")
VERSION = tuple(map(int, pydantic.VERSION.split(".")[:2]))


def loaded() -> List[str]:
    return sorted(name[7:] for name in sys.modules if name.startswith("shapes."))


TEXT = {"type": "text", "text": "hi", "annotations": [{"type": "url", "url": "u"}]}


class Inner(BaseModel):
    count: int
    note: Optional[str] = None


class Outer(BaseModel):
    name: str
    inner: Inner
    maybe: Optional[Inner] = None
    many: List[Inner]
    named: Optional[Dict[str, Inner]] = None
    deep: Optional[List[List[Inner]]] = None


class TestImports:
    """Only what the answer contains is imported (R-PKG-2)."""

    def test_plan_imports_nothing(self, fresh: Any) -> None:
        decode(fresh.Answer, {"id": "a"})
        assert loaded() == ["answer"]

    def test_scalars_import_nothing(self, fresh: Any) -> None:
        decode(fresh.Answer, {"id": "a", "level": "low", "content": "text", "output": None, "usage": None})
        assert loaded() == ["answer"]

    def test_member_that_comes(self, fresh: Any) -> None:
        made = decode(fresh.Answer, {"output": [{"type": "image", "created_at": 0}]})
        assert type(made.output[0]) is fresh.ImageItem
        assert loaded() == ["answer", "image_item", "item"]

    def test_unknown_member_imports_no_member(self, fresh: Any) -> None:
        made = decode(fresh.Answer, {"output": [{"type": "hologram"}]})
        assert type(made.output[0]) is BaseModel
        assert loaded() == ["answer", "item"]

    def test_reference_as_type(self, fresh: Any) -> None:
        made = decode(Ref("shapes", "Items"), [{"type": "call", "name": "f"}])
        assert [type(item).__name__ for item in made] == ["CallItem"]
        assert loaded() == ["call_item", "item"]

    def test_member_once(self, fresh: Any) -> None:
        first, second = decode(fresh.item.Items, [TEXT, TEXT])
        assert type(first) is type(second) is fresh.TextItem
        assert type(first.annotations[0]).__name__ == "UrlAnnotation"


class TestFields:
    def test_nested(self) -> None:
        """R-MODEL-4"""
        made = decode(
            Outer,
            {
                "name": "n",
                "inner": {"count": 1},
                "maybe": {"count": 2, "note": "x"},
                "many": [{"count": 3}],
                "named": {"a": {"count": 4}},
                "deep": [[{"count": 5}], []],
            },
        )
        assert made.inner == Inner(count=1)
        assert made.maybe == Inner(count=2, note="x")
        assert made.many == [Inner(count=3)]
        assert made.named == {"a": Inner(count=4)}
        assert made.deep == [[Inner(count=5)], []]

    def test_missing_is_none_or_default(self) -> None:
        """R-MODEL-2, R-MISC-9"""
        made = decode(Outer, {})
        assert made.name is None
        assert made.inner is None
        assert made.many is None
        assert made.model_fields_set == set()
        assert decode(shapes.ImageItem, {}).width == 64

    def test_null_gives_the_default(self) -> None:
        """R-MODEL-2"""
        made = decode(shapes.ImageItem, {"width": None, "type": None, "created_at": None})
        assert (made.width, made.type, made.created_at) == (64, "image", None)
        assert made.model_fields_set == {"width", "type", "created_at"}

    def test_default_factory_and_mutable_default(self) -> None:
        class Box(BaseModel):
            made: List[int] = FieldInfo(default_factory=list)
            shared: Dict[str, int] = {"a": 1}  # noqa: RUF012

        one, two = decode(Box, {}), decode(Box, {"made": None, "shared": None})
        assert one.made == two.made == []
        assert one.shared == two.shared == {"a": 1}
        assert one.made is not two.made
        assert one.shared is not two.shared

    @pytest.mark.skipif(VERSION < (2, 10), reason="such factories are newer")
    def test_factory_that_looks_at_the_others(self) -> None:
        class Box(BaseModel):
            size: int
            double: int = FieldInfo(default_factory=lambda values: values["size"] * 2)

        assert decode(Box, {"size": 2, "double": None}).double == 4

    def test_unknown_fields(self) -> None:
        """R-MODEL-7"""
        made = decode(Inner, {"count": 1, "more": {"a": [1]}, "z": None})
        assert made.more == {"a": [1]}
        assert made.model_extra == {"more": {"a": [1]}, "z": None}
        assert list(made.model_extra) == ["more", "z"]
        with pytest.raises(AttributeError):
            made.absent  # noqa: B018

    def test_fields_set(self) -> None:
        """R-MODEL-8: what the answer holds, null included; unknown fields are not fields."""
        made = decode(Inner, {"count": None, "more": 1})
        assert made.model_fields_set == {"count"}
        assert decode(Inner, {"count": 1, "note": None}).model_fields_set == {"count", "note"}

    def test_order(self) -> None:
        """R-MODEL-11: fields in the order of the class, then what is unknown."""
        assert repr(decode(Inner, {"z": 1, "note": "n", "count": 1})) == "Inner(count=1, note='n', z=1)"

    def test_input_is_not_changed(self) -> None:
        data = {"name": "n", "inner": {"count": 1, "x": 1}, "many": [{"count": 1}], "more": {"a": 1}}
        before = json.dumps(data)
        made = decode(Outer, data)
        made.inner.count = 7
        assert json.dumps(data) == before

    def test_real_pydantic_instance(self) -> None:
        made = decode(Inner, {"count": 1})
        assert made.__pydantic_extra__ == {}
        assert made.__pydantic_private__ is None
        assert made == Inner(count=1)

    @pytest.mark.parametrize("value", ["x", 1, 1.5, True, [1], ["a"]])
    def test_wrong_value_is_kept(self, value: Any) -> None:
        """R-MODEL-2, R-MODEL-4, R-MODEL-5"""
        made = decode(Outer, {"name": value, "inner": value, "maybe": value, "many": value, "named": value})
        for name in ("name", "inner", "maybe", "many", "named"):
            assert getattr(made, name) == value

    def test_odd_containers(self) -> None:
        assert decode(Outer, {"many": {"a": {"count": 1}}}).many == {"a": {"count": 1}}
        assert decode(Outer, {"named": [{"count": 1}]}).named == [{"count": 1}]
        assert decode(Outer, {"many": [{"count": 1}, 5, None, "x"]}).many == [Inner(count=1), 5, None, "x"]

    def test_list_for_a_model(self) -> None:
        """R-MODEL-4, R-PARSE-8"""
        assert decode(Outer, {"inner": [{"count": 1}, 2]}).inner == [Inner(count=1), 2]
        assert decode(Inner, [{"count": 1}, None, "x"]) == [Inner(count=1), None, "x"]

    def test_root_of_another_kind(self) -> None:
        assert decode(Inner, None) is None
        assert decode(Inner, "x") == "x"
        made = Inner(count=1)
        assert decode(Inner, made) is made

    def test_any_mapping(self) -> None:
        made = decode(Inner, UserDict({"count": 1}))
        assert made == Inner(count=1)
        items = decode(shapes.Item, UserDict(TEXT))
        assert type(items) is shapes.TextItem

    def test_generator(self) -> None:
        """R-MODEL-14"""
        made = Outer.construct(many=({"count": n} for n in range(2)))
        assert made.many == [Inner(count=0), Inner(count=1)]

    def test_field_names_of_methods(self) -> None:
        class Odd(BaseModel):
            cls: str
            self: Optional[str] = None

        assert decode(Odd, {"cls": "a", "self": "b"}).cls == "a"
        assert Odd.construct(cls="a").cls == "a"

    def test_recursive(self) -> None:
        made = decode(
            shapes.Node,
            {"value": 1, "children": [{"value": 2}], "by_name": {"a": {"value": 3}}, "groups": {"g": [{"value": 4}]}},
        )
        assert made.children[0].value == 2
        assert made.by_name["a"].value == 3
        assert made.groups["g"][0].value == 4
        assert type(made.groups["g"][0]) is shapes.Node


class TestScalars:
    """R-MODEL-3"""

    @pytest.mark.parametrize("value", ["2", 2.5, True, None])
    def test_int_is_not_coerced(self, value: Any) -> None:
        made = decode(Inner, {"count": value}).count
        assert made is value or made == value
        assert type(made) is type(value)

    @pytest.mark.parametrize("value", [1, 1.5, True, ["x"]])
    def test_str_is_not_coerced(self, value: Any) -> None:
        assert decode(Outer, {"name": value}).name is value

    def test_float(self) -> None:
        made = decode(shapes.Usage, {"cost": 3, "rates": [1, 2.5], "shares": {"a": 1}})
        assert (made.cost, type(made.cost)) == (3.0, float)
        assert [type(rate) for rate in made.rates] == [float, float]
        assert type(made.shares["a"]) is float

    @pytest.mark.parametrize("value", [2**53 + 1, 10**400, True, "1.5", None, "x"])
    def test_float_keeps_what_would_change(self, value: Any) -> None:
        made = decode(shapes.Usage, {"cost": value}).cost
        assert made is value

    def test_long_vector_is_not_walked(self) -> None:
        vector = [0.5] * 10
        assert decode(shapes.Usage, {"rates": vector}).rates is vector

    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            ("2019-12-27T18:11:19.117Z", datetime(2019, 12, 27, 18, 11, 19, 117000, tzinfo=timezone.utc)),
            ("2019-12-27T18:11:19+00:00", datetime(2019, 12, 27, 18, 11, 19, tzinfo=timezone.utc)),
            (1577470279, datetime(2019, 12, 27, 18, 11, 19, tzinfo=timezone.utc)),
            (1577470279000, datetime(2019, 12, 27, 18, 11, 19, tzinfo=timezone.utc)),
            (1577470279.5, datetime(2019, 12, 27, 18, 11, 19, 500000, tzinfo=timezone.utc)),
            ("yesterday", "yesterday"),
            (True, True),
            ([1], [1]),
            ({}, {}),
        ],
    )
    def test_datetime(self, value: Any, expected: Any) -> None:
        assert decode(shapes.ImageItem, {"created_at": value}).created_at == expected

    @pytest.mark.parametrize(
        ("value", "expected"), [("2019-12-27", date(2019, 12, 27)), ("never", "never"), (False, False)]
    )
    def test_date(self, value: Any, expected: Any) -> None:
        assert decode(shapes.ImageItem, {"day": value}).day == expected

    @pytest.mark.parametrize(
        ("field", "value", "expected"),
        [
            ("cached", "2", 2),
            ("cached", 2.0, 2),
            ("cached", "many", "many"),
            ("cached", [2], [2]),
            ("estimated", "true", True),
            ("estimated", 1, True),
            ("estimated", "perhaps", "perhaps"),
        ],
    )
    def test_optional_is_a_union(self, field: str, value: Any, expected: Any) -> None:
        """R-MODEL-6: Optional scalars are read as pydantic reads them."""
        made = getattr(decode(shapes.Usage, {field: value}), field)
        assert made == expected
        assert type(made) is type(expected)

    def test_literal_mismatch(self) -> None:
        """R-MODEL-5"""
        made = decode(shapes.Answer, {"status": "melted", "object": 3})
        assert (made.status, made.object) == ("melted", 3)

    def test_enum(self) -> None:
        class Color(Enum):
            RED = "red"

        class Paint(BaseModel):
            color: Color
            other: Optional[Color] = None
            either: Union[Color, int, None] = None

        made = decode(Paint, {"color": "red", "other": "mauve", "either": "red"})
        assert (made.color, made.other, made.either) == (Color.RED, "mauve", Color.RED)


class TestAliases:
    """R-MODEL-13"""

    def test_api_name(self) -> None:
        made = decode(shapes.CallItem, {"type": "call", "schema": {"a": 1}, "self-harm": True})
        assert made.schema_ == {"a": 1}
        assert made.self_harm is True
        assert made.model_fields_set == {"type", "schema_", "self_harm"}
        assert made.model_extra == {}

    def test_attribute_name(self) -> None:
        made = shapes.CallItem.construct(name="f", schema_={"a": 1})
        assert made.schema_ == {"a": 1}
        assert made.to_dict() == {"name": "f", "schema": {"a": 1}}

    def test_both(self) -> None:
        made = decode(shapes.CallItem, {"self_harm": 1, "self-harm": True})
        assert made.self_harm is True
        assert made.model_extra == {"self_harm": 1}

    def test_null(self) -> None:
        made = decode(shapes.CallItem, {"schema": None})
        assert made.schema_ is None
        assert made.model_fields_set == {"schema_"}

    def test_choices(self) -> None:
        class Many(BaseModel):
            value: int = FieldInfo(validation_alias=pydantic.AliasChoices("one", "two"))

        assert decode(Many, {"two": 2}).value == 2
        assert decode(Many, {"one": 1}).value == 1

    def test_generator(self) -> None:
        class Camel(BaseModel):
            model_config = pydantic.ConfigDict(alias_generator=lambda name: name.upper())
            later: Optional["Inner"] = None

        assert decode(Camel, {"LATER": {"count": 1}}).later == Inner(count=1)


class TestTaggedUnions:
    """R-MODEL-6 with B-1"""

    def test_by_tag(self) -> None:
        data = [TEXT, {"type": "call_preview", "name": "f"}, {"type": "image", "created_at": 1}]
        names = [type(item) for item in decode(List[shapes.Item], data)]
        assert names == [shapes.TextItem, shapes.CallItem, shapes.ImageItem]

    def test_known_tag_with_bad_content(self) -> None:
        made = decode(shapes.Item, {"type": "text", "text": 5, "annotations": "none"})
        assert type(made) is shapes.TextItem
        assert (made.text, made.annotations) == (5, "none")

    @pytest.mark.parametrize("tag", ["hologram", None, 5, True, ["text"], {"text": 1}, ""])
    def test_unknown_tag(self, tag: Any) -> None:
        made = decode(shapes.Item, {"type": tag, "text": "x", "nested": {"a": 1}})
        assert type(made) is BaseModel
        assert made.to_dict() == {"type": tag, "text": "x", "nested": {"a": 1}}
        assert made.nested == {"a": 1}

    def test_missing_tag(self) -> None:
        made = decode(shapes.Item, {"text": "x"})
        assert type(made) is BaseModel
        assert made.text == "x"

    def test_shared_tag(self) -> None:
        from shapes.message import InputMessage, OutputMessage

        assert type(decode(shapes.Item, {"type": "message", "content": "x"})) is InputMessage
        assert type(decode(shapes.Item, {"type": "message", "content": ["x"], "status": "s"})) is OutputMessage
        assert type(decode(shapes.Item, {"type": "message"})) is OutputMessage

    def test_not_an_object(self) -> None:
        assert decode(shapes.Item, "x") == "x"
        assert decode(shapes.Item, None) is None
        assert [type(item) for item in decode(shapes.Item, [TEXT, 1])] == [shapes.TextItem, int]

    def test_untagged_members_beside(self) -> None:
        from shapes.grader import CodeGrader, Panel

        assert decode(Panel, {"choice": "auto"}).choice == "auto"
        assert type(decode(Panel, {"choice": {"type": "code", "source": "s"}}).choice) is CodeGrader
        assert type(decode(Panel, {"choice": {"type": "new"}}).choice) is BaseModel

    def test_inside_optional_and_containers(self) -> None:
        made = decode(shapes.Answer, {"last": TEXT, "content": [TEXT], "output": [TEXT]})
        assert type(made.last) is type(made.content[0]) is type(made.output[0]) is shapes.TextItem

    def test_evaluated_union(self) -> None:
        """The alias as a type, not as a table: the same answers."""
        for data in (TEXT, {"type": "call", "name": "n"}, {"type": "message", "content": "x"}, {"type": "new"}, {}):
            by_type = decode(typing.cast(Any, shapes.Item), data)
            assert type(by_type) is type(decode(Ref("shapes", "Item"), data))


class A(BaseModel):
    type: Literal["a"]
    data: bool


class B(BaseModel):
    type: Literal["b"]
    data: int


class C(BaseModel):
    type: Literal["c"]
    data: bool


class TestUnionsOfClasses:
    """R-MODEL-6 for classes that the caller wrote."""

    def tagged(self, *members: Any, by: str = "type") -> Any:
        return Annotated[Union[members], PropertyInfo(discriminator=by)]

    def test_tag(self) -> None:
        made = construct_type(type_=self.tagged(A, B), value={"type": "b", "data": "foo"})
        assert type(made) is B
        assert made.data == "foo"
        made = construct_type(type_=self.tagged(A, B), value={"type": "a", "data": 100})
        assert type(made) is A
        assert made.data == 100

    def test_metadata_beside(self) -> None:
        made = construct_type(
            type_=Union[A, B], value={"type": "b", "data": 1}, metadata=[PropertyInfo(discriminator="type")]
        )
        assert type(made) is B

    def test_unknown(self) -> None:
        made = construct_type(type_=self.tagged(A, B), value={"type": "c", "data": None, "new": "bar"})
        assert type(made) is BaseModel
        assert (made.type, made.data, made.new) == ("c", None, "bar")

    def test_nested_unions(self) -> None:
        made = construct_type(type_=self.tagged(Union[A, B], C), value={"type": "b", "data": "foo"})
        assert type(made) is B
        made = decode(self.tagged(self.tagged(A, B), C), {"type": "c", "data": 1})
        assert type(made) is C
        made = decode(self.tagged(Ref("shapes", "Item"), C), TEXT)
        assert type(made) is shapes.TextItem

    def test_aliased_tag(self) -> None:
        class X(BaseModel):
            foo_type: Literal["x"] = FieldInfo(alias="type")

        class Y(BaseModel):
            foo_type: Literal["y"] = FieldInfo(alias="type")

        made = decode(self.tagged(X, Y, by="foo_type"), {"type": "y"})
        assert type(made) is Y
        assert made.foo_type == "y"

    def test_overlapping_tags(self) -> None:
        class A2(BaseModel):
            type: Literal["a"]
            data: int

        union = self.tagged(A, A2)
        assert type(decode(union, {"type": "a", "data": True})) is A
        assert type(decode(union, {"type": "a", "data": 1})) is A2
        assert type(decode(union, {"type": "a", "data": "foo"})) is A2

    def test_pydantic_discriminator(self) -> None:
        class Holder(BaseModel):
            one: Union[A, B] = FieldInfo(discriminator="type")
            two: Annotated[Union[A, B], FieldInfo(discriminator="type")]

        made = decode(Holder, {"one": {"type": "b"}, "two": {"type": "z"}})
        assert type(made.one) is B
        assert type(made.two) is BaseModel

    def test_nested_discriminated(self) -> None:
        class Leaf(BaseModel):
            inner_value: str

        class Inner1(BaseModel):
            type: Literal["type_1"]

        class Inner2(BaseModel):
            type: Literal["type_2"]
            leaf: Leaf

        class Type1(BaseModel):
            base_type: Literal["base_type_1"]
            value: Annotated[Union[Inner1, Inner2], PropertyInfo(discriminator="type")]

        class Type2(BaseModel):
            base_type: Literal["base_type_2"]

        made = decode(
            self.tagged(Type1, Type2, by="base_type"),
            {"base_type": "base_type_1", "value": {"type": "type_2", "leaf": {}}},
        )
        assert type(made) is Type1
        assert type(made.value) is Inner2
        assert type(made.value.leaf) is Leaf

    def test_member_without_tag(self) -> None:
        class Free(BaseModel):
            free: str

        union = self.tagged(A, B, Free)
        assert type(decode(union, {"free": "x"})) is Free
        assert type(decode(union, {"type": "b"})) is B
        assert type(decode(union, {"type": "q"})) is BaseModel


class Level(BaseModel):
    level: int


class Name(BaseModel):
    name: str


class Flag(BaseModel):
    bar: bool


class TestUntaggedUnions:
    """R-MODEL-6: by literal fields, then by what is required, else the first."""

    def test_by_required_keys(self) -> None:
        class Model(BaseModel):
            foo: Union[Level, Name, None, Flag]  # noqa: RUF036

        assert type(decode(Model, {"foo": {"name": "x"}}).foo) is Name
        assert type(decode(Model, {"foo": {"bar": 1}}).foo) is Flag
        assert type(decode(Model, {"foo": {"name": 3}}).foo) is Name
        assert type(decode(Model, {"foo": {}}).foo) is Level
        assert decode(Model, {"foo": None}).foo is None
        assert decode(Model, {"foo": True}).foo is True

    def test_by_json_type(self) -> None:
        class Number(BaseModel):
            data: int

        class Text(BaseModel):
            data: str

        for data, expected in ((1, Number), ("x", Text), (None, Number), ([], Number)):
            assert type(decode(Union[Number, Text], {"data": data})) is expected

    def test_by_most_known_keys(self) -> None:
        class Short(BaseModel):
            a: int

        class Long(BaseModel):
            a: int
            b: Optional[int] = None

        assert type(decode(Union[Short, Long], {"a": 1, "b": 2})) is Long
        assert type(decode(Union[Short, Long], {"a": 1})) is Short

    def test_by_literal(self) -> None:
        assert type(decode(shapes.Grader, {"type": "code"})).__name__ == "CodeGrader"
        assert type(decode(shapes.Grader, {"type": "text", "source": "s"})).__name__ == "TextGrader"

    def test_new_literal(self) -> None:
        """B-1: never an arbitrary wrong class."""
        assert type(decode(shapes.Grader, {"type": "court", "name": "n"})) is BaseModel

    def test_lazy(self) -> None:
        from shapes.grader import Circle, Panel, Square

        made = decode(Panel, {"figure": {"side": 2}, "figures": [{"radius": 1}, {"side": 1, "label": "x"}]})
        assert type(made.figure) is Square
        assert [type(figure) for figure in made.figures] == [Circle, Square]

    def test_models_and_scalars(self) -> None:
        class Model(BaseModel):
            foo: Union[Flag, Literal[True], Literal["CARD_HOLDER"]]

        assert decode(Model, {"foo": True}).foo is True
        assert decode(Model, {"foo": "CARD_HOLDER"}).foo == "CARD_HOLDER"
        assert type(decode(Model, {"foo": {"bar": False}}).foo) is Flag

    def test_list_of_unions(self) -> None:
        made = decode(List[Union[Level, Name]], [{"level": 1}, {"name": "x"}, 156, {"level": -1}])
        assert [type(item) for item in made] == [Level, Name, int, Level]

    def test_union_of_lists(self) -> None:
        union = Union[List[Level], List[Name]]
        assert [type(item) for item in decode(union, [{"name": "x"}])] == [Name]
        assert [type(item) for item in decode(union, [{"level": 1}, {"name": "x"}])] == [Level, Level]
        assert [type(item) for item in decode(union, [{"level": 1}, 156])] == [Level, int]
        assert decode(union, []) == []
        assert decode(union, {"level": 1}) == {"level": 1}

    def test_union_of_dicts(self) -> None:
        union = Union[Dict[str, Level], Dict[str, Name]]
        made = decode(union, {"hello": {"name": "there"}, "foo": {"foo": "bar"}})
        assert [type(item) for item in made.values()] == [Level, Level]
        assert type(decode(union, {"hello": {"name": "there"}})["hello"]) is Name

    def test_nested_containers(self) -> None:
        made = decode(Dict[str, List[Union[Level, Name]]], {"a": [{"level": 1}, {"name": "b"}], "c": 5})
        assert [type(item) for item in made["a"]] == [Level, Name]
        assert made["c"] == 5

    def test_model_or_anything(self) -> None:
        class Filter(BaseModel):
            key: str
            value: str

        for union in (Union[Filter, object], Union[Filter, Any], Union[Filter, Dict[str, object]]):
            assert type(decode(union, {"key": "k", "value": "v"})) is Filter
            assert decode(union, {"and": []}) == {"and": []}
        assert decode(Union[Filter, object], [{"key": 1}]) == [{"key": 1}]

    def test_model_or_list_or_text(self) -> None:
        union = Union[str, List[Name], Level]
        assert decode(union, "x") == "x"
        assert decode(union, [{"name": "n"}]) == [Name(name="n")]
        assert decode(union, {"level": 1}) == Level(level=1)

    def test_scalars_in_unions(self) -> None:
        assert type(decode(Union[Literal["auto"], float, None], 1)) is float
        assert type(decode(Union[int, float], 1)) is int
        assert decode(Union[datetime, int], "2020-01-01T00:00:00Z") == datetime(2020, 1, 1, tzinfo=timezone.utc)
        assert decode(Union[str, datetime], "2020-01-01") == "2020-01-01"
        assert decode(Union[date, None, int], "2020-01-01") == date(2020, 1, 1)

    def test_tagged_union_or_model(self) -> None:
        union: Any = Union[Ref("shapes", "Item"), Level, Annotated[Union[A, B], PropertyInfo(discriminator="type")]]
        assert type(decode(union, TEXT)) is shapes.TextItem
        assert type(decode(union, {"level": 1})) is Level
        assert type(decode(union, {"type": "b", "data": 1})) is B
        assert decode(union, [TEXT, {"level": 1}])[1] == Level(level=1)

    def test_list_of_tagged_or_of_models(self) -> None:
        union: Any = Union[List[Level], List[Annotated[Union[A, B], PropertyInfo(discriminator="type")]], List]
        assert type(decode(union, [{"type": "b", "data": 1}])[0]) is B
        assert type(decode(union, [{"level": 1}])[0]) is Level
        mixed: Any = Union[List[Ref("shapes", "Item")], List[Union[str, Level, None]], None]
        assert decode(mixed, ["x", {"level": 1}, None]) == ["x", Level(level=1), None]
        assert type(decode(mixed, [TEXT])[0]) is shapes.TextItem
        assert decode(Union[List[Name], List[Any]], [1, "x"]) == [1, "x"]

    def test_dicts_of_scalars(self) -> None:
        union: Any = Union[Dict[str, List[Level]], Dict[str, Level], Dict[str, bool], Dict[str, Literal["x"]], Dict]
        assert decode(union, {"a": True}) == {"a": True}
        assert decode(union, {"a": "x"}) == {"a": "x"}
        assert decode(union, {"a": 1.5}) == {"a": 1.5}
        assert decode(union, {"a": {"level": 1}}) == {"a": Level(level=1)}
        assert decode(union, {"a": [{"level": 1}]}) == {"a": [Level(level=1)]}

    def test_what_fields_hold_counts(self) -> None:
        class Later(BaseModel):
            key: str
            when: datetime
            items: List[str]
            inner: Optional[Level] = None
            ref: Optional["shapes.Usage"] = None

        class Sooner(BaseModel):
            key: str
            when: List[int]
            items: List[str]

        union = Union[Sooner, Later]
        base = {"key": "k", "items": [], "inner": {"level": 1}, "ref": {}}
        assert type(decode(union, {**base, "when": "2020-01-01T00:00:00Z"})) is Later
        assert type(decode(union, {"key": "k", "items": [], "when": [1]})) is Sooner
        assert type(decode(union, {"key": "k", "items": {}, "when": {}})) is Sooner

    def test_alias_with_parameters(self) -> None:
        Pair = TypeAliasType("Pair", Union[T, List[T]], type_params=(T,))
        union: Any = Union[Pair[Level], Name]
        assert decode(union, {"level": 1}) == Level(level=1)
        assert decode(union, [{"level": 1}]) == [Level(level=1)]
        assert decode(union, {"name": "n"}) == Name(name="n")

    def test_many_classes(self) -> None:
        for number in range(1100):
            made: Any = pydantic.create_model(f"Made{number}", __base__=BaseModel, other=(int, ...))
            assert type(decode(Union[Level, made], {"other": number})) is made

    def test_foreign_models(self) -> None:
        class Plain(pydantic.BaseModel):
            x: int

        class Model(BaseModel):
            plain: Plain
            either: Union[Plain, Level, None] = None

        made = decode(Model, {"plain": {"x": "1"}, "either": {"x": 2}})
        assert (made.plain, made.either) == (Plain(x=1), Plain(x=2))
        assert decode(Model, {"plain": {"x": "one"}}).plain == {"x": "one"}


class TestTypes:
    def test_kinds_that_stay(self) -> None:
        class Shape(TypedDict):
            a: int

        for type_ in (str, int, bool, object, Any, None, dict, list, bytes, Tuple[int, str], Shape, Literal["a"], List):
            assert decode(type_, {"a": [1]}) == {"a": [1]}
            assert decode(type_, ["a"]) == ["a"]

    @pytest.mark.parametrize("type_", [Sequence[Level], Iterable[Level], typing.Collection[Level], list[Level]])
    def test_sequences(self, type_: Any) -> None:
        assert decode(type_, [{"level": 1}]) == [Level(level=1)]
        assert decode(type_, "text") == "text"

    def test_mappings(self) -> None:
        assert decode(Mapping[str, Level], {"a": {"level": 1}}) == {"a": Level(level=1)}

    def test_wrappers(self) -> None:
        """R-PARSE-7"""
        Alias = TypeAliasType("Alias", List[Level])
        Own = NewType("Own", Level)

        class Model(BaseModel):
            alias: Alias
            own: Own
            union: Union[int, Alias]

        made = decode(Model, {"alias": [{"level": 1}], "own": {"level": 2}, "union": [{"level": 3}]})
        assert made.alias == [Level(level=1)]
        assert made.own == Level(level=2)
        assert made.union == [Level(level=3)]
        assert decode(Annotated[Level, "random metadata"], {"level": 1}) == Level(level=1)

    def test_generic_alias(self) -> None:
        Alias = TypeAliasType("Alias", List[T], type_params=(T,))
        assert decode(Alias[Level], [{"level": 1}]) == [Level(level=1)]

    @pytest.mark.skipif(sys.version_info < (3, 10), reason="X | Y is Python 3.10's")
    def test_bar_unions(self) -> None:
        type_ = eval("Level | Name | None")
        assert type(decode(type_, {"name": "n"})) is Name

    def test_generics(self) -> None:
        class Page(BaseModel, Generic[T]):
            data: List[T]
            first: Optional[T] = None

        made = decode(Page[Level], {"data": [{"level": 1}], "first": {"level": 2}})
        assert made.data == [Level(level=1)]
        assert made.first == Level(level=2)
        assert decode(Page, {"data": [{"level": 1}]}).data == [{"level": 1}]

    def test_bound_type_variable(self) -> None:
        Bound = TypeVar("Bound", bound=Level)

        class Page(BaseModel, Generic[Bound]):
            data: List[Bound]

        assert decode(Page, {"data": [{"level": 1}]}).data == [Level(level=1)]

    def test_generated_generic(self) -> None:
        class Wish(shapes.Usage):
            pass

        made = decode(
            shapes.ParsedAnswer[Wish], {"output": [{**TEXT, "parsed": {"tokens": 1}}], "usage": {}, "own": {}}
        )
        assert type(made.output[0].parsed) is Wish
        assert type(made.usage) is shapes.Usage
        assert type(made.own).__module__ == "shapes.parsed"

    def test_typed_extra(self) -> None:
        class Model(BaseModel):
            __pydantic_extra__: Dict[str, Level]
            other: str

        made = decode(Model, {"a": {"level": 1}, "other": "foo"})
        assert type(made.a) is Level
        assert made.other == "foo"

    @pytest.mark.skipif(VERSION < (2, 8), reason="Field(init=False) is newer")
    def test_typed_extra_with_a_field(self) -> None:
        class Model(BaseModel):
            __pydantic_extra__: Dict[str, Level] = FieldInfo(init=False)
            other: str

        made = decode(Model, {"a": {"level": 1}, "other": "foo"})
        assert type(made.a) is Level
        assert made.other == "foo"

    def test_other_extra_settings(self) -> None:
        class Strict(BaseModel):
            model_config = pydantic.ConfigDict(extra="ignore")
            a: int

        made = decode(Strict, {"a": 1, "b": 2})
        assert made.model_extra is None
        assert made.model_dump() == {"a": 1}

    def test_private_attributes(self) -> None:
        class Keeper(BaseModel):
            a: int
            _seen: int = pydantic.PrivateAttr(default=3)

        made = decode(Keeper, {"a": 1})
        assert made._seen == 3

    def test_local_forward_reference(self) -> None:
        class Tree(BaseModel):
            leaf: Optional["Leaf"] = None

        class Leaf(BaseModel):
            color: str

        Tree.model_rebuild()
        if VERSION >= (2, 10):
            assert decode(Tree, {"leaf": {"color": "green"}}).leaf == Leaf(color="green")

    def test_converter_is_kept(self) -> None:
        assert converter(shapes.Usage) is converter(shapes.Usage)
        assert converter(shapes.Item) is converter(shapes.Item)

    def test_many_types(self) -> None:
        for number in range(1100):
            type_ = Annotated[List[Level], number]
            assert decode(type_, [{"level": number}])[0].level == number


class TestBytes:
    def test_bytes_and_text(self) -> None:
        assert decode_bytes(Level, b'{"level": 1}') == Level(level=1)
        assert decode_bytes(Level, '{"level": 1}') == Level(level=1)
        assert decode_bytes(Level, b"null") is None

    @pytest.mark.parametrize("data", [b"", b"{", b"{'a': 1}", b'{"a": 1} x', b"nope"])
    def test_invalid(self, data: bytes) -> None:
        """R-PARSE-3"""
        with pytest.raises(json.JSONDecodeError):
            decode_bytes(Level, data)

    def test_what_python_reads_too(self) -> None:
        assert decode_bytes(Name, b'{"name": "\\ud800"}').name == "\ud800"
        assert decode_bytes(Name, '{"name": "é"}'.encode("utf-16")).name == "é"
        assert decode_bytes(Level, b'{"level": 123456789012345678901234567890}').level == 123456789012345678901234567890


KEYS = sorted(
    {"type", "id", "output", "usage", "schema", "schema_", "self-harm", "children", "new", "figure", "created_at"}
    | {name for cls in (shapes.Answer, shapes.TextItem, shapes.Usage) for name in cls.__annotations__}
)
WORDS = ["text", "call", "image", "message", "url", "file", "code", "", "2020-01-01T00:00:00Z", "2"]
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.sampled_from(WORDS),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=5),
    max_leaves=25,
)


@pytest.mark.parametrize(
    "type_",
    [
        shapes.Answer,
        shapes.Item,
        shapes.Items,
        shapes.Node,
        shapes.Usage,
        shapes.grader.Panel,
        shapes.Page[shapes.Item],
    ],
)
@given(value=VALUES)
@settings(max_examples=60, deadline=None)
def test_never_fails(type_: Any, value: Any) -> None:
    """R-MODEL-2: any JSON can be read, stays as it was, is written without a warning, and reads the same again."""
    before = json.dumps(value, sort_keys=True)
    made = decode(type_, value)
    assert json.dumps(value, sort_keys=True) == before
    if isinstance(made, BaseModel):
        repr(made)
        assert made.model_fields_set <= set(type(made).model_fields)
        assert decode(type_, json.loads(made.to_json())) == made
