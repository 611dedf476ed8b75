"""`openai.BaseModel` as pydantic sees it: everything on demand, as if it had been there from the start."""

import copy
import inspect
import json
import os
import pickle
import subprocess
import sys
import threading
import typing
from datetime import datetime, timezone
from typing import Any, Dict, Generic, List, Mapping, Optional, TypeVar, Union

import pydantic
import pydantic_core
import pytest
import shapes
from pydantic import TypeAdapter, ValidationError
from typing_extensions import Annotated, Literal

import openai
from openai._core import lazy
from openai._core.decode import decode
from openai._core.lazy import PropertyInfo, Ref
from openai._core.models import (
    BaseModel,
    GenericModel,
    add_request_id,
    construct_type,
    construct_type_unchecked,
    validate_type,
)

VERSION = tuple(map(int, pydantic.VERSION.split(".")[:2]))

ANSWER: Dict[str, Any] = {
    "id": "a",
    "object": "answer",
    "output": [
        {"type": "text", "text": "hi", "annotations": [{"type": "url", "url": "u"}]},
        {"type": "image", "created_at": "2020-01-01T00:00:00Z"},
    ],
    "usage": {"tokens": 1, "cost": 0.5, "details": {"audio": 2}},
}


def loaded() -> List[str]:
    return sorted(name[7:] for name in sys.modules if name.startswith("shapes."))


@pytest.fixture
def public_name(monkeypatch: pytest.MonkeyPatch) -> None:
    """`openai.BaseModel`, where pickle looks for it."""
    if "BaseModel" not in vars(openai):
        monkeypatch.setattr(openai, "BaseModel", BaseModel, raising=False)


# The same classes as in `shapes`, all there from the start, nothing deferred: what pydantic makes of them.
class EagerModel(pydantic.BaseModel):
    model_config = pydantic.ConfigDict(extra="allow", protected_namespaces=())


class FileAnnotation(EagerModel):
    file_id: str
    type: Literal["file"]


class UrlAnnotation(EagerModel):
    url: str
    type: Literal["url"]


Annotation = Annotated[Union[FileAnnotation, UrlAnnotation], PropertyInfo(discriminator="type")]


class TextItem(EagerModel):
    """Some text."""

    text: str
    type: Literal["text"]
    annotations: List[Annotation]
    first: Optional[Annotation] = None


class Details(EagerModel):
    audio: int
    kind: Optional[str] = None


class Usage(EagerModel):
    tokens: int
    cost: float
    details: Optional[Details] = None
    rates: Optional[List[float]] = None
    shares: Optional[Dict[str, float]] = None
    cached: Optional[int] = None
    estimated: Optional[bool] = None


class Node(EagerModel):
    value: int
    children: Optional[List["Node"]] = None
    by_name: Optional[Dict[str, "Node"]] = None
    groups: Optional[Dict[str, List["Node"]]] = None
    parent: Optional["Node"] = None


class TestOnDemand:
    def test_class_imports_nothing(self, fresh: Any) -> None:
        """R-MODEL-1, R-PKG-2"""
        assert fresh.Answer.__pydantic_complete__ is False
        assert loaded() == ["answer"]

    def test_calling(self, fresh: Any) -> None:
        made = fresh.Answer(**ANSWER)
        assert type(made.output[1]) is fresh.ImageItem
        assert made.output[1].created_at == datetime(2020, 1, 1, tzinfo=timezone.utc)
        assert made.usage.details.audio == 2
        assert fresh.Answer.__pydantic_complete__ is True

    def test_model_validate(self, fresh: Any) -> None:
        """R-MISC-19: validating is strict."""
        with pytest.raises(ValidationError) as caught:
            fresh.Answer.model_validate({"object": "question", "output": [{}]})
        places = {error["loc"][0] for error in caught.value.errors()}
        assert places == {"id", "object", "output"}
        assert fresh.Answer.model_validate(ANSWER).usage.tokens == 1

    def test_model_validate_json(self, fresh: Any) -> None:
        assert fresh.Answer.model_validate_json(json.dumps(ANSWER)) == fresh.Answer.model_validate(ANSWER)

    def test_json_schema(self, fresh: Any) -> None:
        schema = fresh.Answer.model_json_schema()
        assert {"TextItem", "CallItem", "Usage", "Details", "Reason", "UrlAnnotation"} <= set(schema["$defs"])
        assert schema["required"] == ["id", "object", "output"]

    @pytest.mark.parametrize("name", ["TextItem", "Usage", "Node"])
    @pytest.mark.parametrize("mode", ["validation", "serialization"])
    def test_json_schema_is_that_of_eager_classes(self, fresh: Any, name: str, mode: Any) -> None:
        ours = getattr(fresh, name).model_json_schema(mode=mode)
        assert ours == globals()[name].model_json_schema(mode=mode)

    @pytest.mark.parametrize(
        ("name", "data"),
        [
            ("TextItem", {"text": "a", "type": "text", "annotations": [{"type": "url"}]}),
            ("TextItem", {"text": 1, "type": "x", "annotations": [{"type": "file", "file_id": "f"}], "first": {}}),
            ("Usage", {"tokens": "1", "cost": 1, "details": {"audio": "x"}, "more": 1}),
            ("Node", {"value": 1, "children": [{"value": 2, "by_name": {"a": {}}}]}),
            ("Node", {"value": 1, "children": [{"value": "2", "by_name": {"a": {"value": 3}}}]}),
        ],
    )
    def test_validates_like_eager_classes(self, fresh: Any, name: str, data: Any) -> None:
        ours, theirs = getattr(fresh, name), globals()[name]
        results: List[Any] = []
        for cls in (ours, theirs):
            try:
                made = cls.model_validate(data)
                results.append((repr(made), made.model_dump(), made.model_dump_json(exclude_unset=True)))
            except ValidationError as error:
                results.append([(e["loc"], e["type"], e["msg"]) for e in error.errors()])
        assert results[0] == results[1]

    def test_signature(self, fresh: Any) -> None:
        assert list(inspect.signature(fresh.Details).parameters) == ["audio", "kind", "extra_data"]
        usage = inspect.signature(fresh.Usage)
        assert usage.parameters["tokens"].annotation is int
        assert usage.parameters["details"].default is None
        assert "kwargs" not in str(inspect.signature(BaseModel))

    def test_type_hints(self, fresh: Any) -> None:
        """Once a class is complete, its module has the names."""
        fresh.Answer.model_rebuild()
        assert typing.get_type_hints(fresh.Answer)["usage"] == Optional[fresh.Usage]

    def test_type_adapter(self, fresh: Any) -> None:
        """E-29"""
        assert type(TypeAdapter(fresh.Answer).validate_python(ANSWER)) is fresh.Answer
        assert type(TypeAdapter(List[fresh.Answer]).validate_python([ANSWER])[0]) is fresh.Answer

    def test_type_adapter_of_a_union(self, fresh: Any) -> None:
        adapter: Any = TypeAdapter(fresh.Item)
        assert type(adapter.validate_python(ANSWER["output"][0])) is fresh.TextItem
        assert type(adapter.validate_json('{"type": "call", "name": "f"}')) is fresh.CallItem
        with pytest.raises(ValidationError):
            adapter.validate_python({"type": "hologram"})
        assert {"TextItem", "ImageItem"} <= set(adapter.json_schema()["$defs"])
        mixed: Any = TypeAdapter(Union[fresh.Item, fresh.Usage, None])
        assert type(mixed.validate_python({"tokens": 1, "cost": 1})) is fresh.Usage

    def test_type_adapter_dumps(self, fresh: Any) -> None:
        adapter: Any = TypeAdapter(fresh.Item)
        item = adapter.validate_python(ANSWER["output"][0])
        assert adapter.dump_python(item, exclude_unset=True) == ANSWER["output"][0]
        made = decode(List[fresh.Item], ANSWER["output"])
        assert json.loads(TypeAdapter(List[fresh.Item]).dump_json(made, exclude_unset=True)) == ANSWER["output"]

    def test_model_rebuild(self, fresh: Any) -> None:
        assert fresh.Answer.model_rebuild() is True
        assert fresh.Answer.model_rebuild() is None
        assert fresh.Answer.model_rebuild(force=True) is True
        assert fresh.Answer.model_validate(ANSWER).usage.tokens == 1

    def test_model_fields(self, fresh: Any) -> None:
        """E-30: literals are read from the fields."""
        assert typing.get_args(fresh.TextItem.model_fields["type"].annotation) == ("text",)
        assert fresh.Answer.model_fields["usage"].is_required() is False
        assert fresh.Answer.model_fields["usage"].default is None
        assert fresh.CallItem.model_fields["schema_"].alias == "schema"

    @pytest.mark.skipif(VERSION < (2, 11), reason="older pydantic shows the text until the class is complete")
    def test_model_fields_are_types(self, fresh: Any) -> None:
        assert fresh.Answer.model_fields["usage"].annotation == Optional[fresh.Usage]
        assert fresh.Answer.model_fields["output"].annotation == List[fresh.Item]

    def test_field_that_is_an_alias(self) -> None:
        """As for an eager class, what an alias says beside its type becomes the field's metadata."""

        class Lazy(BaseModel):
            item: "shapes.Item"

        class Eager(EagerModel):
            item: shapes.Item

        Lazy.model_rebuild()
        if VERSION >= (2, 11):
            assert Lazy.model_fields["item"].annotation == Eager.model_fields["item"].annotation
            assert Lazy.model_fields["item"].metadata == Eager.model_fields["item"].metadata
        assert type(Lazy(item={"type": "call", "name": "f"}).item) is shapes.CallItem
        assert type(decode(Lazy, {"item": {"type": "call"}}).item) is shapes.CallItem

    @pytest.mark.skipif(VERSION < (2, 11), reason="older pydantic shows the text until the class is complete")
    def test_lazy_field_that_is_an_alias(self, fresh: Any) -> None:
        field = fresh.grader.Panel.model_fields["grader"]
        assert field.annotation == fresh.Grader
        module = type(sys)("shapes.holder")
        sys.modules["shapes.holder"] = module
        vars(module)["__getattr__"] = lazy.module("shapes.holder", {"Item": "shapes.item"})
        exec(
            "from openai._core.models import BaseModel\nclass Holder(BaseModel):\n    item: 'Item'\n",
            vars(module),
        )
        field = vars(module)["Holder"].model_fields["item"]
        assert field.annotation == typing.get_args(fresh.Item)[0]
        assert field.metadata == [PropertyInfo(discriminator="type")]
        assert vars(module)["Holder"](item={"type": "call", "name": "f"}).item.name == "f"

    def test_inherited_names_are_the_parents(self, fresh: Any) -> None:
        """A class of the same name beside the subclass is another one."""
        parsed = fresh.ParsedAnswer
        made = parsed.model_validate({**ANSWER, "output": [], "own": {"mine": 1}})
        assert type(made.usage) is fresh.Usage
        assert type(made.own).__module__ == "shapes.parsed"
        assert type(decode(parsed, {"usage": {}, "own": {}}).usage) is fresh.Usage

    def test_threads(self, fresh: Any) -> None:
        results: List[Any] = []
        errors: List[BaseException] = []
        start = threading.Barrier(6)

        def run(number: int) -> None:
            start.wait()
            try:
                cls = fresh.Answer
                made = cls.model_validate(ANSWER) if number % 2 else decode(cls, ANSWER)
                results.append(made.model_dump())
            except BaseException as error:
                errors.append(error)

        threads = [threading.Thread(target=run, args=(number,)) for number in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert errors == []
        assert len(results) == 6

    def test_environment(self) -> None:
        """R-MODEL-1: DEFER_PYDANTIC_BUILD=false builds what can be built at once."""
        script = (
            "from openai._core.models import BaseModel\n"
            "class M(BaseModel):\n    a: int\n"
            "print(M.__pydantic_complete__, M(a=1))"
        )
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", script],
            env={**os.environ, "DEFER_PYDANTIC_BUILD": "false"},
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout == "True M(a=1)\n"


class TestSubclasses:
    """E-27"""

    def test_changed_field(self, fresh: Any) -> None:
        class Loose(fresh.Answer):  # type: ignore[misc,name-defined]
            object: Optional[str] = None
            usages: Optional[Dict[str, List[fresh.Usage]]] = None

        made = Loose.model_validate({"id": "x", "output": [{"type": "call", "name": "f"}], "usage": ANSWER["usage"]})
        assert type(made.usage) is fresh.Usage
        assert type(made.output[0]) is fresh.CallItem
        assert made.object is None
        with pytest.raises(ValidationError):
            Loose.model_validate({"id": 1, "output": []})
        assert type(decode(Loose, {"usage": {"tokens": 1}}).usage) is fresh.Usage
        assert Loose.model_json_schema()["properties"]["usage"]

    def test_validators(self, fresh: Any) -> None:
        class Checked(fresh.Usage):  # type: ignore[misc,name-defined]
            @pydantic.field_validator("tokens")
            @classmethod
            def positive(cls, value: int) -> int:
                if value < 0:
                    raise ValueError("negative")
                return value

            @pydantic.model_validator(mode="before")
            @classmethod
            def defaults(cls, data: Any) -> Any:
                return {"cost": 0, **data}

        assert Checked.model_validate({"tokens": 1}).cost == 0
        with pytest.raises(ValidationError, match="negative"):
            Checked(tokens=-1)
        assert decode(Checked, {"tokens": -1}).tokens == -1

    def test_own_serializer(self, fresh: Any) -> None:
        class Quiet(fresh.Usage):  # type: ignore[misc,name-defined]
            @pydantic.field_serializer("tokens")
            def many(self, value: int) -> str:
                return "many"

            @pydantic.computed_field  # type: ignore[prop-decorator]
            @property
            def twice(self) -> int:
                return 2

        made = decode(Quiet, {"tokens": 1, "cost": 1.0})
        assert made.to_dict() == {"tokens": "many", "cost": 1.0, "twice": 2}
        page = decode(fresh.Page[Quiet], {"data": [{"tokens": 1}]})
        assert page.to_dict() == {"data": [{"tokens": "many", "twice": 2}]}

    def test_after_completion(self, fresh: Any) -> None:
        fresh.Answer.model_rebuild()

        class Later(fresh.Answer):  # type: ignore[misc,name-defined]
            usage: Optional[int] = None

        assert Later.model_validate({**ANSWER, "usage": 3}).usage == 3

    def test_extra_methods_and_config(self, fresh: Any) -> None:
        class Dictish(fresh.Usage):  # type: ignore[misc,name-defined]
            model_config = pydantic.ConfigDict(populate_by_name=True, arbitrary_types_allowed=True)

            def get(self, key: str, default: Any = None) -> Any:
                return getattr(self, key, default)

            def __getitem__(self, key: str) -> Any:
                return getattr(self, key)

        made = Dictish(tokens=1, cost=2)
        assert made["tokens"] == made.get("tokens") == 1
        assert made.get("nope", 5) == 5

    def test_users_base_model(self) -> None:
        """R-MISC-18"""

        class Mine(BaseModel):
            a: int
            model_name: Optional[str] = None

        assert Mine(a=1, b=2).model_extra == {"b": 2}
        assert Mine.construct(a="x").a == "x"

    def test_only_the_declared_type_is_written(self) -> None:
        """Users' classes keep pydantic's rules for writing."""

        class User(BaseModel):
            name: str

        class Secret(User):
            password: str

        class Team(BaseModel):
            owner: User

        made = Team(owner=Secret(name="n", password="p"))
        assert made.model_dump() == {"owner": {"name": "n"}}
        assert decode(Team, {"owner": {"name": "n"}}).to_dict() == {"owner": {"name": "n"}}

    @pytest.mark.skipif(VERSION < (2, 5), reason="older pydantic loses the alias of an annotation that has to wait")
    def test_future_annotations(self) -> None:
        space: Dict[str, Any] = {"__name__": "future_shapes"}
        module = type(sys)("future_shapes")
        sys.modules["future_shapes"] = module
        try:
            exec(
                compile(
                    "from __future__ import annotations\n"
                    "from typing import ClassVar, List, Optional\n"
                    "from pydantic import Field\n"
                    "from typing_extensions import Annotated\n"
                    "from openai._core.models import BaseModel\n"
                    "class Branch(BaseModel):\n"
                    "    kind: ClassVar[Leaf]\n"
                    "    leaves: List[Leaf]\n"
                    "    named: Annotated[Optional[Leaf], Field(alias='leafName')] = None\n"
                    "class Leaf(BaseModel):\n"
                    "    color: str\n",
                    "future_shapes",
                    "exec",
                    dont_inherit=True,
                ),
                vars(module),
            )
            space = vars(module)
            made = space["Branch"].model_validate({"leaves": [{"color": "red"}], "leafName": {"color": "green"}})
            assert (made.leaves[0].color, made.named.color) == ("red", "green")
            lenient = decode(space["Branch"], {"leaves": [{"color": 1}], "leafName": {"color": 2}})
            assert (lenient.leaves[0].color, lenient.named.color) == (1, 2)
            assert lenient.to_dict(warnings=False) == {"leaves": [{"color": 1}], "leafName": {"color": 2}}
        finally:
            del sys.modules["future_shapes"]


class Wish(pydantic.BaseModel):
    what: str


class TestGenerics:
    """R-TYPES-8"""

    def test_names(self, fresh: Any) -> None:
        assert fresh.Page[fresh.Usage].__name__ == "Page[Usage]"
        assert fresh.Page[fresh.Usage] is fresh.Page[fresh.Usage]
        assert issubclass(fresh.Page[fresh.Usage], fresh.Page)

    def test_parametrized_before_completion(self, fresh: Any) -> None:
        from shapes.pages import CursorPage

        page = CursorPage[fresh.Usage]
        made = page.model_validate({"data": [ANSWER["usage"]], "info": {"total": 1}, "has_more": False})
        assert type(made.data[0]) is fresh.Usage
        assert type(made.info).__name__ == "Info"
        with pytest.raises(ValidationError):
            page.model_validate({"data": [{}]})

    def test_parsed(self, fresh: Any) -> None:
        cls = fresh.ParsedAnswer[Wish]
        data = {
            **ANSWER,
            "output": [{"type": "text", "text": "x", "annotations": [], "parsed": {"what": "sea"}}],
        }
        made = cls.model_validate(data)
        assert made.output[0].parsed == Wish(what="sea")
        assert type(made.output[0]).__name__ == "ParsedTextItem[Wish]"
        assert isinstance(made, fresh.Answer)
        lenient = decode(cls, data)
        assert lenient.output[0].parsed == Wish(what="sea")
        assert lenient.to_dict() == data
        assert cls.model_json_schema()["$defs"]["Wish"]

    def test_not_parametrized(self, fresh: Any) -> None:
        made = fresh.ParsedAnswer.model_validate({**ANSWER, "output": [{"type": "call", "name": "f"}]})
        assert type(made.output[0]) is fresh.CallItem

    def test_made_in_the_middle_of_an_import(self) -> None:
        """A generic parent may be used before what it refers to exists."""
        module = type(sys)("half_made")
        sys.modules["half_made"] = module
        try:
            vars(module)["__getattr__"] = lazy.module("half_made", {"Later": "half_made_elsewhere", "Odd": "half_made"})
            exec(
                "from typing import Generic, List, Optional, TypeVar\n"
                "from openai._core.models import BaseModel\n"
                "T = TypeVar('T')\n"
                "class Base(BaseModel, Generic[T]):\n"
                "    data: List[T]\n"
                "    info: Optional['Later'] = None\n"
                "class Child(Base[T], Generic[T]):\n"
                "    pass\n",
                vars(module),
            )
            other = type(sys)("half_made_elsewhere")
            other.Later = shapes.Usage  # type: ignore[attr-defined]
            sys.modules["half_made_elsewhere"] = other
            child = vars(module)["Child"]
            made = child[int].model_validate({"data": ["1"], "info": {"tokens": 1, "cost": 1}})
            assert made.data == [1]
            assert type(made.info) is shapes.Usage
            assert type(decode(child, {"info": {}}).info) is shapes.Usage
        finally:
            for name in ("half_made", "half_made_elsewhere"):
                sys.modules.pop(name, None)
                lazy.registry.pop(name, None)

    def test_generic_model(self) -> None:
        T = TypeVar("T")

        class Box(GenericModel, Generic[T]):
            item: T

        assert Box[int](item="3").item == 3

    @pytest.mark.usefixtures("public_name")
    def test_pickle(self) -> None:
        """B-7: pages pickle."""
        made = decode(shapes.Page[shapes.Usage], {"data": [{"tokens": 1}], "x": 2})
        back = pickle.loads(pickle.dumps(made))
        assert back == made
        assert type(back) is shapes.Page[shapes.Usage]
        assert back.x == 2


class TestRequestId:
    """R-PARSE-10"""

    def test_set(self) -> None:
        made = decode(shapes.Answer, ANSWER)
        before = repr(made), made.model_dump(), made.to_json()
        add_request_id(made, "req_1")
        assert made._request_id == "req_1"
        assert (repr(made), made.model_dump(), made.to_json()) == before
        assert "_request_id" not in made.model_fields_set
        add_request_id(made, None)
        assert made._request_id is None

    def test_nested_has_none(self) -> None:
        made = decode(shapes.Answer, ANSWER)
        add_request_id(made, "req_1")
        with pytest.raises(AttributeError):
            made.usage._request_id  # noqa: B018

    def test_survives(self) -> None:
        made = decode(shapes.Usage, {"tokens": 1})
        add_request_id(made, "req_1")
        for other in (copy.copy(made), copy.deepcopy(made), made.model_copy(), pickle.loads(pickle.dumps(made))):
            assert other._request_id == "req_1"

    def test_validated_models(self) -> None:
        made = shapes.Answer.model_validate(ANSWER)
        add_request_id(made, "req_1")
        assert "req_1" not in repr(made) + made.model_dump_json()

    def test_inside_another_model(self) -> None:
        """A whole answer as a part of something else is written without it."""

        class Record(BaseModel):
            answer: Union[shapes.Usage, shapes.Node]

        made = decode(shapes.Usage, {"tokens": 1, "cost": 1.0})
        add_request_id(made, "req_1")
        assert Record.construct(answer=made).to_dict() == {"answer": {"tokens": 1, "cost": 1.0}}
        assert Record(answer=made).to_dict() == {"answer": {"tokens": 1, "cost": 1.0}}


class TestWriting:
    def test_without_completing(self, fresh: Any) -> None:
        made = decode(fresh.Answer, ANSWER)
        assert made.to_dict() == {**ANSWER, "output": [ANSWER["output"][0], {**ANSWER["output"][1], **made_at()}]}
        assert fresh.Answer.__pydantic_complete__ is False
        assert loaded() == ["annotation", "answer", "image_item", "item", "text_item", "usage"]

    def test_to_dict(self) -> None:
        """R-MODEL-9"""
        made = decode(shapes.CallItem, {"type": "call", "schema": {"a": 1}, "name": None, "new": 1})
        assert made.to_dict() == {"name": None, "type": "call", "schema": {"a": 1}, "new": 1}
        assert made.to_dict(use_api_names=False)["schema_"] == {"a": 1}
        assert made.to_dict(exclude_unset=False)["self-harm"] is None
        assert "name" not in made.to_dict(exclude_none=True)
        assert decode(shapes.ImageItem, {"width": 64}).to_dict(exclude_defaults=True) == {}
        with_time = decode(shapes.ImageItem, {"created_at": 0})
        assert with_time.to_dict() == {"created_at": datetime(1970, 1, 1, tzinfo=timezone.utc)}
        assert with_time.to_dict(mode="json") == {"created_at": "1970-01-01T00:00:00Z"}

    def test_to_json(self) -> None:
        """R-MODEL-9"""
        made = decode(shapes.CallItem, {"type": "call", "schema": {"a": "é"}, "new": [1]})
        assert made.to_json(indent=None) == '{"type":"call","schema":{"a":"é"},"new":[1]}'
        assert made.to_json() == ('{\n  "type": "call",\n  "schema": {\n    "a": "é"\n  },\n  "new": [\n    1\n  ]\n}')
        assert json.loads(made.to_json(use_api_names=False, exclude_unset=False, exclude_none=True)) == {
            "type": "call",
            "schema_": {"a": "é"},
            "new": [1],
        }

    def test_wrong_values_are_written_silently(self) -> None:
        """R-MISC-10, B-1: dumps of what the API really sent do not warn."""
        made = decode(shapes.Answer, {"id": 5, "output": [{"type": "new", "a": {"b": 1}}, "x"], "usage": "none"})
        expected = {"id": 5, "output": [{"type": "new", "a": {"b": 1}}, "x"], "usage": "none"}
        assert made.to_dict() == made.to_dict(warnings=False) == expected
        assert json.loads(made.to_json()) == expected
        shapes.Answer.model_rebuild(force=True)
        assert made.to_dict() == expected

    def test_model_dump(self) -> None:
        """R-MODEL-10, E-32"""
        made = decode(shapes.Answer, ANSWER)
        assert made.model_dump(exclude_unset=True, mode="json") == ANSWER
        assert made.model_dump(include={"usage": {"tokens"}}) == {"usage": {"tokens": 1}}
        assert made.model_dump(include={"output": {0: {"text"}}}) == {"output": [{"text": "hi"}]}
        assert made.model_dump(exclude={"output": True, "usage": {"details"}}, exclude_unset=True) == {
            "id": "a",
            "object": "answer",
            "usage": {"tokens": 1, "cost": 0.5},
        }
        assert json.loads(made.model_dump_json(exclude_unset=True)) == ANSWER
        assert made.model_dump()["usage"]["cached"] is None

    def test_same_as_of_validated(self) -> None:
        lenient, strict = decode(shapes.Answer, ANSWER), shapes.Answer.model_validate(ANSWER)
        assert lenient == strict
        for options in ({}, {"exclude_unset": True}, {"exclude_none": True}, {"mode": "json"}, {"by_alias": True}):
            assert lenient.model_dump(**options) == strict.model_dump(**options)
        assert lenient.model_dump_json(indent=2) == strict.model_dump_json(indent=2)

    def test_whatever_writes_it(self) -> None:
        """Other code that meets an answer: pydantic_core, adapters, other models."""
        made = decode(shapes.Answer, ANSWER)
        assert json.loads(pydantic_core.to_json(made, exclude_none=True))["id"] == "a"
        assert TypeAdapter(Any).dump_python(made)["usage"]["tokens"] == 1

        class Holder(pydantic.BaseModel):
            anything: Any

        assert Holder(anything=[made]).model_dump()["anything"][0]["id"] == "a"

    def test_whole_response_body(self) -> None:
        """E-29: as a web framework does it: validate the answer again, write it as JSON."""
        adapter: Any = TypeAdapter(Annotated[shapes.Answer, PropertyInfo()])
        made = adapter.validate_python(decode(shapes.Answer, ANSWER))
        assert json.loads(adapter.dump_json(made, exclude_unset=True)) == ANSWER
        assert adapter.json_schema(mode="serialization")["title"] == "Answer"


def made_at() -> Mapping[str, Any]:
    return {"created_at": datetime(2020, 1, 1, tzinfo=timezone.utc)}


class TestInstances:
    def test_str(self) -> None:
        """R-MODEL-11"""
        made = decode(shapes.Usage, {"tokens": 1, "x": "y"})
        assert str(made) == repr(made)
        assert repr(made) == (
            "Usage(tokens=1, cost=None, details=None, rates=None, shares=None, cached=None, estimated=None, x='y')"
        )

    def test_copies(self) -> None:
        """R-MODEL-12, E-32"""
        made = decode(shapes.Answer, ANSWER)
        for other in (copy.deepcopy(made), made.model_copy(deep=True), pickle.loads(pickle.dumps(made))):
            assert other == made
            assert other is not made
            assert other.usage is not made.usage
            assert other.model_fields_set == made.model_fields_set
        assert made.model_copy(update={"id": "b"}).id == "b"
        assert copy.copy(made).usage is made.usage

    @pytest.mark.usefixtures("public_name")
    def test_pickle_of_what_is_unknown(self) -> None:
        made = decode(shapes.Item, {"type": "new", "x": 1})
        assert pickle.loads(pickle.dumps(made)) == made

    def test_pickle_into_a_fresh_process(self) -> None:
        data = pickle.dumps(decode(shapes.Answer, ANSWER))
        script = (
            "import pickle, sys; made = pickle.loads(sys.stdin.buffer.read());"
            "print(made.usage.tokens, made.output[1].type, made.to_dict()['id'], made.model_dump()['usage']['cost'],"
            "type(made).__pydantic_complete__)"
        )
        path = os.pathsep.join(entry for entry in sys.path if entry)
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", script],
            input=data,
            env={**os.environ, "PYTHONPATH": path},
            capture_output=True,
            check=True,
        )
        assert done.stdout.decode().split() == ["1", "image", "a", "0.5", "False"]

    def test_assigning(self) -> None:
        made = decode(shapes.Usage, {"tokens": 1})
        made.tokens = 2
        made.anything = 3
        assert made.to_dict() == {"tokens": 2, "anything": 3}

    def test_equality(self) -> None:
        assert decode(shapes.Usage, {"tokens": 1}) == decode(shapes.Usage, {"tokens": 1})
        assert decode(shapes.Usage, {"tokens": 1}) != decode(shapes.Usage, {"tokens": 2})
        assert decode(shapes.Usage, {"x": 1}) != decode(shapes.Usage, {})

    def test_iteration_and_rich(self) -> None:
        made = decode(shapes.Usage, {"tokens": 1, "x": 2})
        assert dict(made)["tokens"] == 1
        assert dict(made)["x"] == 2
        assert ("tokens", 1) in list(made.__rich_repr__())

    def test_names(self) -> None:
        """R-SENT-8"""
        assert (BaseModel.__module__, BaseModel.__qualname__) == ("openai", "BaseModel")


class TestConstruct:
    @pytest.mark.parametrize("name", ["construct", "model_construct"])
    def test_lenient(self, name: str) -> None:
        """R-MODEL-2, E-28"""
        make = getattr(shapes.Answer, name)
        made = make(**{**ANSWER, "id": 5})
        assert made.id == 5
        assert type(made.usage) is shapes.Usage
        assert made.model_fields_set == set(ANSWER)

    def test_fields_set(self) -> None:
        made = shapes.Usage.construct({"tokens"}, tokens=1, cost=2)
        assert made.model_fields_set == {"tokens"}
        assert shapes.Usage.construct(_fields_set=set(), tokens=1).to_dict() == {}

    def test_instances_stay(self) -> None:
        usage = shapes.Usage(tokens=1, cost=1)
        assert shapes.Answer.construct(usage=usage, output=[usage]).usage is usage

    def test_construct_type(self) -> None:
        assert construct_type(type_=shapes.Usage, value={"tokens": 1}) == shapes.Usage.construct(tokens=1)
        assert construct_type(type_=int, value="x") == "x"
        assert construct_type_unchecked(value={"tokens": 1}, type_=shapes.Usage).tokens == 1

    def test_validate_type(self) -> None:
        """R-PARSE-9"""
        assert validate_type(type_=shapes.Usage, value={"tokens": "1", "cost": 1}).tokens == 1
        assert validate_type(type_=List[int], value=["1"]) == [1]
        assert validate_type(type_=typing.cast(Any, Ref("shapes", "Items")), value=ANSWER["output"])[0].text == "hi"
        with pytest.raises(ValidationError):
            validate_type(type_=shapes.Usage, value={})
        with pytest.raises(ValidationError):
            validate_type(type_=Dict[str, int], value=[])
        for number in range(300):
            annotated: Any = Annotated[int, number]
            assert validate_type(type_=annotated, value="1") == 1
