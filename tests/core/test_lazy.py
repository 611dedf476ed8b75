"""Names that are imported on first use: `openai._core.lazy`."""

import subprocess
import sys
import threading
import typing
from typing import Any, Dict, ForwardRef, List, Optional, Union

import pytest
from typing_extensions import Annotated, Literal

from openai._core import lazy
from openai._core.lazy import PropertyInfo, Ref

if typing.TYPE_CHECKING:
    from shapes import Node


def loaded() -> List[str]:
    return sorted(name[7:] for name in sys.modules if name.startswith("shapes."))


def test_import_is_empty(fresh: Any) -> None:
    """R-PKG-2: a package imports its modules only when a name is asked for."""
    assert loaded() == []
    assert fresh.Usage.__name__ == "Usage"
    assert loaded() == ["usage"]


def test_name_is_cached(fresh: Any) -> None:
    assert "Usage" not in vars(fresh)
    first = fresh.Usage
    assert vars(fresh)["Usage"] is first is fresh.Usage


def test_renamed(fresh: Any) -> None:
    assert fresh.Tokens is fresh.Usage


def test_dir_and_all(fresh: Any) -> None:
    assert set(fresh.__all__) <= set(dir(fresh))
    assert "__name__" in dir(fresh)
    assert loaded() == []


def test_star_import(fresh: Any) -> None:
    space: Dict[str, Any] = {}
    exec("from shapes import *", space)
    assert set(fresh.__all__) <= set(space)


def test_unknown_name(fresh: Any) -> None:
    with pytest.raises(AttributeError, match=r"^module 'shapes' has no attribute 'Usages'$") as caught:
        fresh.Usages  # noqa: B018
    if sys.version_info >= (3, 10):
        assert caught.value.name == "Usages"
        assert caught.value.obj is fresh
    assert not hasattr(fresh, "__wrapped__")
    with pytest.raises(ImportError, match="cannot import name 'Nothing'"):
        from shapes import Nothing  # type: ignore[attr-defined]  # noqa: F401


def test_unknown_name_in_a_module(fresh: Any) -> None:
    item = fresh.item
    with pytest.raises(AttributeError, match=r"^module 'shapes.item' has no attribute 'annotation'$"):
        item.annotation  # noqa: B018  # a module has no submodules


def test_submodule(fresh: Any) -> None:
    """R-TYPES-2: `openai.types.chat` is there after `import openai.types`."""
    assert fresh.node.Node.__name__ == "Node"
    assert loaded() == ["node"]


def test_lazy_module_imports(fresh: Any) -> None:
    item = fresh.item
    assert loaded() == ["item"]
    assert item.CallItem is fresh.CallItem
    assert loaded() == ["call_item", "item"]


def test_alias_text(fresh: Any) -> None:
    assert fresh.item.Level == Optional[Literal["low", "high"]]
    assert loaded() == ["item"]
    assert fresh.item.Items == List[fresh.Item]
    assert typing.get_args(fresh.item.Content) == (str, fresh.item.Items, type(None))


def test_tagged_alias(fresh: Any) -> None:
    """R-TYPES-4; E-30: the union and its discriminator can be taken apart."""
    union, info = typing.get_args(fresh.Item)
    assert info == PropertyInfo(discriminator="type")
    names = [member.__name__ for member in typing.get_args(union)]
    assert names == ["TextItem", "CallItem", "ImageItem", "InputMessage", "OutputMessage"]


def test_tagged_without_annotation(fresh: Any) -> None:
    grader = fresh.grader
    assert grader.Choice == Union[Literal["auto", "none"], grader.TextGrader, grader.CodeGrader]


def test_tagged_normalises() -> None:
    alias = lazy.tagged("type", {"a": "A", "b": ("B", "C"), "c": "A"})
    assert alias.members == {"a": ("A",), "b": ("B", "C"), "c": ("A",)}
    assert alias.names == ["A", "B", "C"]


def test_broken_import_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "broken", typing.cast(Any, type(sys)("broken")))
    vars(sys.modules["broken"])["__getattr__"] = lazy.module("broken", {"Thing": "no.such.place", "Odd": "typing:Nope"})
    with pytest.raises(ModuleNotFoundError):
        sys.modules["broken"].Thing  # noqa: B018
    with pytest.raises(AttributeError, match="Nope"):
        sys.modules["broken"].Odd  # noqa: B018
    del lazy.registry["broken"]


def test_threads(fresh: Any) -> None:
    results: List[Any] = []
    start = threading.Barrier(8)

    def run() -> None:
        start.wait()
        results.append((fresh.Item, fresh.Answer, fresh.item.Items))

    threads = [threading.Thread(target=run) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(results) == 8
    assert all(result[1] is results[0][1] and result[0] is results[0][0] for result in results)


class TestEvaluate:
    def test_names_and_vocabulary(self, fresh: Any) -> None:
        assert lazy.evaluate("shapes.node", "Node") is fresh.Node
        assert lazy.evaluate("shapes.node", "Optional[List[Node]]") == Optional[List[fresh.Node]]
        assert lazy.evaluate("shapes.usage", "Sequence[int]") == typing.Sequence[int]
        assert (
            lazy.evaluate("shapes.usage", 'Annotated[int, PropertyInfo(alias="x")]')
            == Annotated[int, PropertyInfo(alias="x")]
        )

    def test_lazy_names(self, fresh: Any) -> None:
        assert lazy.evaluate("shapes.item", "List[Item]") == List[fresh.Item]

    def test_unknown(self, fresh: Any) -> None:
        with pytest.raises(NameError, match="Nowhere"):
            lazy.evaluate("shapes.node", "List[Nowhere]")

    def test_imports_the_module_itself(self, fresh: Any) -> None:
        assert lazy.evaluate("shapes.usage", "Usage").__module__ == "shapes.usage"

    def test_generic(self, fresh: Any) -> None:
        page = lazy.evaluate("shapes", "Page[Usage]") if "Page" in fresh.__all__ else None
        assert page is fresh.Page[fresh.Usage]


class TestComplete:
    def test_nothing_to_do_is_the_same_object(self, fresh: Any) -> None:
        for type_ in (
            int,
            List[int],
            Optional[Dict[str, List[str]]],
            Literal["Node"],
            Annotated[int, PropertyInfo(format="iso8601")],
            None,
        ):
            assert lazy.complete(type_, "shapes.node") is type_
            assert not lazy.has_references(type_)

    @pytest.mark.parametrize(
        "type_",
        [
            "Node",
            ForwardRef("Node"),
            Ref("shapes.node", "Node"),
        ],
    )
    def test_bare(self, fresh: Any, type_: Any) -> None:
        assert lazy.has_references(type_)
        assert lazy.complete(type_, "shapes.node") is fresh.Node

    def test_nested(self, fresh: Any) -> None:
        node = fresh.Node
        for type_, expected in (
            (List["Node"], List[node]),
            (list["Node"], list[node]),
            (Optional["Node"], Optional[node]),
            (Dict[str, List["Node"]], Dict[str, List[node]]),
            (Annotated[Optional["Node"], PropertyInfo(alias="x")], Annotated[Optional[node], PropertyInfo(alias="x")]),
            (Union["Node", Literal["Node"], None], Union[node, Literal["Node"], None]),
        ):
            assert lazy.has_references(type_)
            assert lazy.complete(type_, "shapes.node") == expected


class TestRef:
    def test_resolve_and_equality(self, fresh: Any) -> None:
        ref = Ref("shapes", "Usage")
        assert loaded() == []
        assert ref.resolve() is fresh.Usage
        assert ref == Ref("shapes", "Usage") != Ref("shapes", "Node")
        assert hash(ref) == hash(Ref("shapes", "Usage"))
        assert repr(ref) == "Ref(shapes:Usage)"
        with pytest.raises(TypeError, match="only a reference"):
            ref()

    def test_subscript(self, fresh: Any) -> None:
        assert Ref("shapes", "Page")[Ref("shapes", "Usage")] is fresh.Page[fresh.Usage]
        assert Ref("shapes", "Page")[int] is fresh.Page[int]

    def test_unfold_goes_one_step(self, fresh: Any) -> None:
        step = lazy.unfold(Ref("shapes", "Items"))
        assert step == Ref("shapes.item", "Items")
        assert loaded() == ["item"]
        step = lazy.unfold(step)
        assert step == List[Ref("shapes.item", "Item")]  # type: ignore[misc]  # a value on purpose
        alias = lazy.unfold(Ref("shapes.item", "Item"))
        assert isinstance(alias, lazy.Tagged)
        assert loaded() == ["item"]

    def test_unfold_expression_and_class(self, fresh: Any) -> None:
        assert lazy.unfold(Ref("shapes.node", "List[Node]")) == List[fresh.Node]
        assert lazy.unfold(Ref("shapes.node", "Node")) is fresh.Node
        with pytest.raises(NameError):
            lazy.unfold(Ref("shapes.node", "Nowhere"))


class TestPropertyInfo:
    def test_says_what_it_was_given(self) -> None:
        info = PropertyInfo(alias="a-b", format="custom", format_template="%Y", discriminator="type")
        assert (info.alias, info.format, info.format_template, info.discriminator) == ("a-b", "custom", "%Y", "type")
        assert repr(info) == "PropertyInfo(alias='a-b', format='custom', format_template='%Y', discriminator='type')"
        assert repr(PropertyInfo()) == "PropertyInfo()"

    def test_equal_by_value(self) -> None:
        assert PropertyInfo(alias="a") == PropertyInfo(alias="a") != PropertyInfo(alias="b")
        assert PropertyInfo() != 1
        assert len({PropertyInfo(alias="a"), PropertyInfo(alias="a")}) == 1


def test_needs_no_pydantic() -> None:
    """R-PKG-2: the module itself is light."""
    script = (
        "import sys, openai._core.lazy\n"
        "heavy = {'pydantic', 'pydantic_core', 'httpx', 'asyncio', 'ssl', 'anyio', 'typing_extensions'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
