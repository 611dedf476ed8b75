"""Names that are imported when somebody first uses them (PEP 562).

The generated type modules and packages, and the package root, know where their names come from but import nothing:
`module` and `package` make the functions that fetch a name on first use. What they were told stays in `registry`, so
that `decode.py` can follow a reference one step at a time, and `models.py` can complete a class, without importing
what nobody needs. Nothing here imports pydantic.
"""

from __future__ import annotations

import keyword
import sys
import types
import typing
from importlib import import_module
from typing import (
    Annotated,
    Any,
    Callable,
    Dict,
    ForwardRef,
    Iterable,
    List,
    Literal,
    Mapping,
    NamedTuple,
    Optional,
    Tuple,
    Union,
    cast,
)

__all__ = [
    "PropertyInfo",
    "Ref",
    "Table",
    "Tagged",
    "complete",
    "evaluate",
    "module",
    "package",
    "registry",
    "sketch",
    "tagged",
    "unfold",
]


class PropertyInfo:
    """What the API says about a value beyond its Python type; stands in `Annotated[...]`, and does nothing by itself.

    alias: the name on the wire; format: how it is written there ("iso8601", "base64", "custom");
    format_template: the strftime text of the format "custom"; discriminator: the field that tells the members of a
    union apart (R-TYPES-4).
    """

    __slots__ = ("alias", "discriminator", "format", "format_template")

    def __init__(
        self,
        *,
        alias: Optional[str] = None,
        format: Optional[str] = None,
        format_template: Optional[str] = None,
        discriminator: Optional[str] = None,
    ) -> None:
        self.alias = alias
        self.format = format
        self.format_template = format_template
        self.discriminator = discriminator

    def _values(self) -> Tuple[Optional[str], ...]:
        return (self.alias, self.format, self.format_template, self.discriminator)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, PropertyInfo) and self._values() == other._values()

    def __hash__(self) -> int:
        return hash(self._values())

    def __repr__(self) -> str:
        given = ((name, getattr(self, name)) for name in ("alias", "format", "format_template", "discriminator"))
        return f"PropertyInfo({', '.join(f'{name}={value!r}' for name, value in given if value is not None)})"


class Tagged(NamedTuple):
    """A union whose members are told apart by one field; see `tagged`."""

    discriminator: str
    members: Mapping[str, Tuple[str, ...]]
    annotated: bool

    @property
    def names(self) -> List[str]:
        """The members in order, each once."""
        return list(dict.fromkeys(name for names in self.members.values() for name in names))


def tagged(discriminator: str, members: Mapping[str, Union[str, Tuple[str, ...]]], *, annotated: bool = True) -> Tagged:
    """Describe a union by the values of its tag.

    members maps each value of the field `discriminator` to the name of the member that carries it, or to several names
    when members share a value; the key "" names members without a tag. As a type the union is
    `Annotated[Union[...], PropertyInfo(discriminator=...)]`, with annotated=False only `Union[...]`.
    """
    return Tagged(
        discriminator,
        {tag: (names,) if isinstance(names, str) else tuple(names) for tag, names in members.items()},
        annotated,
    )


Alias = Union[str, Tagged]


class Table(NamedTuple):
    """What a lazy module knows about its names: where they are imported from, and what its aliases say."""

    imports: Mapping[str, str]
    aliases: Mapping[str, Alias]


registry: Dict[str, Table] = {}
"""The tables of all lazy modules, by module name."""


class Ref:
    """A type that has a name and a place but was not looked up yet.

    text: a name, or an expression over names, of the module `module`. Accepted by `decode` wherever it takes a type, so
    that a call can name its result without importing every member of a union. `resolve()` gives the real type.
    """

    __slots__ = ("module", "text")

    def __init__(self, module: str, text: str) -> None:
        self.module = module
        self.text = text

    def resolve(self) -> Any:
        return evaluate(self.module, self.text)

    def __getitem__(self, parameters: Any) -> Any:
        if not isinstance(parameters, tuple):
            parameters = (parameters,)
        actual = tuple(p.resolve() if isinstance(p, Ref) else p for p in cast("Tuple[Any, ...]", parameters))
        return self.resolve()[actual[0] if len(actual) == 1 else actual]

    def __call__(self) -> Any:  # `typing` takes only callable things as arguments of List, Union and the like
        raise TypeError(f"{self!r} is only a reference, call resolve() first")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Ref) and (self.module, self.text) == (other.module, other.text)

    def __hash__(self) -> int:
        return hash((self.module, self.text))

    def __repr__(self) -> str:
        return f"Ref({self.module}:{self.text})"


def module(
    name: str, imports: Mapping[str, str], aliases: Optional[Mapping[str, Alias]] = None
) -> Callable[[str], Any]:
    """Make the `__getattr__` of the module `name`.

    imports: public name -> the absolute path of the module that has it ("pkg.mod:Other" when it has another name
    there). aliases: name -> the text of a type expression over names of this module, or `tagged(...)`.
    A value is looked up once and then kept in the module's globals. An unknown name is an AttributeError; in a package
    a submodule of that name is imported. Safe with threads: a value may be made twice, never half.
    """
    known = registry[name] = Table(imports, aliases or {})

    def __getattr__(attribute: str) -> Any:
        if attribute in known.imports:
            path, _, original = known.imports[attribute].partition(":")
            value = getattr(import_module(path), original or attribute)
        elif attribute in known.aliases:
            alias = known.aliases[attribute]
            value = _union(name, alias) if isinstance(alias, Tagged) else evaluate(name, alias)
        else:
            return _submodule(name, attribute)
        return vars(sys.modules[name]).setdefault(attribute, value)

    return __getattr__


def package(name: str, imports: Mapping[str, str]) -> Tuple[Callable[[str], Any], Callable[[], List[str]], List[str]]:
    """Make `__getattr__, __dir__, __all__` of a package whose names live in its modules; see `module`."""

    def __dir__() -> List[str]:
        return sorted({*vars(sys.modules[name]), *imports})

    return module(name, imports), __dir__, list(imports)


def _submodule(parent: str, name: str) -> Any:
    home = sys.modules[parent]
    if "__path__" in vars(home) and not name.startswith("__"):
        path = f"{parent}.{name}"
        if path in sys.modules:
            return import_module(path)  # waits where another thread is importing it just now
        from importlib.util import find_spec

        if find_spec(path) is not None:
            return import_module(path)
    error = AttributeError(f"module {parent!r} has no attribute {name!r}")
    if sys.version_info >= (3, 10):
        error.name, error.obj = name, home  # lets Python suggest the right spelling
    raise error


def _union(home: str, alias: Tagged) -> Any:
    members = tuple(evaluate(home, name) for name in alias.names)
    union: Any = Union[members]
    return annotated(union, [PropertyInfo(discriminator=alias.discriminator)]) if alias.annotated else union


class _Namespace(Dict[str, Any]):
    """The names an expression may use: the module's own, then the vocabulary of typing.

    sketchy: names that would have to be imported are given as `Ref`.
    """

    def __init__(self, home: str, sketchy: bool) -> None:
        self.home = home
        self.sketchy = sketchy

    def __missing__(self, name: str) -> Any:
        table = registry.get(self.home)
        lazily = table is not None and (name in table.imports or name in table.aliases)
        if self.sketchy and lazily:
            return Ref(self.home, name)
        home = import_module(self.home)  # waits where another thread is importing it just now
        if lazily or name in vars(home):
            return getattr(home, name)
        if name == "PropertyInfo":
            return PropertyInfo
        import typing_extensions  # before typing: its Literal is the one without the faults of Python 3.9's

        if name in typing_extensions.__all__:
            return getattr(typing_extensions, name)
        raise KeyError(name)  # eval goes on to the builtins, and then raises NameError


def evaluate(home: str, text: str) -> Any:
    """Give the real type that the expression `text` names in the module `home`, importing what it needs.

    Raises NameError for a name that neither the module nor typing has.
    """
    return complete(eval(text, {}, _Namespace(home, sketchy=False)), home)


def sketch(home: str, text: str) -> Any:
    """Like `evaluate`, but importing nothing: names of other modules, and aliases, stay `Ref`s."""
    return eval(text, {}, _Namespace(home, sketchy=True))


def unfold(ref: Ref) -> Any:
    """Follow a reference one step: to a `Tagged`, a sketch with more `Ref`s, or a real type.

    Only the module that defines the name is imported. A `Tagged` speaks of names of `ref.module`.
    """
    if not ref.text.isidentifier() or keyword.iskeyword(ref.text):
        return sketch(ref.module, ref.text)
    table = registry.get(ref.module)
    if table is None:
        import_module(ref.module)
        table = registry.get(ref.module)
    if table is not None:
        alias = table.aliases.get(ref.text)
        if alias is not None:
            return alias if isinstance(alias, Tagged) else sketch(ref.module, alias)
        target = table.imports.get(ref.text)
        if target is not None:
            path, _, original = target.partition(":")
            import_module(path)
            return Ref(path, original or ref.text)
    return evaluate(ref.module, ref.text)


def is_literal(origin: Any) -> bool:
    """Whether the origin of a type is Literal (on old Pythons that of typing_extensions is another one)."""
    return origin is Literal or getattr(origin, "_name", None) == "Literal"


def has_references(annotation: Any) -> bool:
    """Whether a type contains names that were not looked up yet."""
    if isinstance(annotation, (str, ForwardRef, Ref)):
        return True
    origin = typing.get_origin(annotation)
    if origin is Annotated:
        return has_references(annotation.__origin__)
    return origin is not None and not is_literal(origin) and any(map(has_references, typing.get_args(annotation)))


def complete(annotation: Any, home: str) -> Any:
    """Replace every forward reference inside a type by the type that its text names in the module `home`."""
    if isinstance(annotation, str):
        return evaluate(home, annotation)
    if isinstance(annotation, ForwardRef):
        return evaluate(home, annotation.__forward_arg__)
    if isinstance(annotation, Ref):
        return annotation.resolve()
    origin = typing.get_origin(annotation)
    if origin is Annotated:
        inner = complete(annotation.__origin__, home)
        return annotation if inner is annotation.__origin__ else annotated(inner, annotation.__metadata__)
    if origin is None or is_literal(origin):
        return annotation
    old: Tuple[Any, ...] = typing.get_args(annotation)
    new: Tuple[Any, ...] = tuple(complete(arg, home) for arg in old)
    if all(a is b for a, b in zip(old, new)):
        return annotation
    if origin is Union or origin is getattr(types, "UnionType", None):
        return Union[new]
    if hasattr(annotation, "copy_with"):  # the aliases of typing: List, Dict, ...
        return annotation.copy_with(new)
    return origin[new]


def annotated(type_: Any, metadata: Iterable[Any]) -> Any:
    """`Annotated[type_, *metadata]`."""
    parts: Any = (type_, *metadata)
    return Annotated[parts]
