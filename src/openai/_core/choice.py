"""Which member of a union a JSON value is.

`members_of` spreads a union out, `rank` says how well a value fits one member. A tag decides where there is one; this
is for the rest: literal fields first, then the required keys, then the JSON types of what is there. For `decode.py`.
"""

from __future__ import annotations

import collections.abc as abc
import types
import typing
from enum import Enum
from typing import (
    Annotated,
    Any,
    Dict,
    ForwardRef,
    FrozenSet,
    Iterable,
    List,
    Mapping,
    NamedTuple,
    Optional,
    Sequence,
    Tuple,
    Type,
    Union,
)

import pydantic
from pydantic.fields import FieldInfo
from typing_extensions import is_typeddict

from . import lazy
from .models import fields_of, home_of

__all__ = ["Member", "discriminator_of", "literals_of", "members_of", "rank", "shared_tag", "wire_names"]

SCALARS = frozenset({str, int, float, bool, type(None)})
LISTS = frozenset({list, abc.Sequence, abc.MutableSequence, abc.Iterable, abc.Collection})
DICTS = frozenset({dict, abc.Mapping, abc.MutableMapping})
UNIONS = frozenset({Union, getattr(types, "UnionType", Union)})


class Member(NamedTuple):
    """One possibility of a union, with its references followed."""

    type: Any
    home: Optional[str]
    kind: str  # "model", "tagged", "dict", "list", "scalar", "any"


def follow(type_: Any, home: Optional[str]) -> Tuple[Any, Optional[str]]:
    """Follow references until there is something to look at: a type, or a `Tagged`, and the module it speaks of."""
    while True:
        if isinstance(type_, (str, ForwardRef)) and home is not None:
            type_ = lazy.Ref(home, type_ if isinstance(type_, str) else type_.__forward_arg__)
        if not isinstance(type_, lazy.Ref):
            return type_, home
        home, type_ = type_.module, lazy.unfold(type_)


def unwrap(type_: Any) -> Any:
    """What stands behind a type alias (PEP 695), a NewType or a type variable; the type itself if nothing does."""
    origin = typing.get_origin(type_)
    if origin is not None:
        return origin.__value__[typing.get_args(type_)] if hasattr(origin, "__value__") else type_
    if hasattr(type_, "__value__"):
        return type_.__value__
    if hasattr(type_, "__supertype__"):
        return type_.__supertype__
    if isinstance(type_, typing.TypeVar):
        return type_.__bound__ or type_
    return type_


def discriminator_of(metadata: Iterable[Any]) -> Optional[str]:
    """The name of the field that tells the members of a union apart, as `Annotated[...]` gives it."""
    for item in metadata:
        if isinstance(item, (lazy.PropertyInfo, FieldInfo)) and isinstance(item.discriminator, str):
            return item.discriminator
    return None


def wire_names(field: FieldInfo) -> List[str]:
    """The names a field has in JSON when they differ from the attribute's."""
    alias = field.validation_alias or field.alias
    choices: Sequence[Any] = getattr(alias, "choices", None) or [alias]
    return [name for name in choices if isinstance(name, str)]


def members_of(type_: Any, home: Optional[str], *, near: bool = False) -> List[Member]:
    """The possibilities of a type, unions inside unions spread out.

    near: leave out what is only a reference, so that nothing is imported.
    """
    if isinstance(type_, (str, ForwardRef, lazy.Ref)):
        if near:
            return []
        type_, home = follow(type_, home)
    if isinstance(type_, lazy.Tagged):
        return [Member(type_, home, "tagged")]
    origin = typing.get_origin(type_)
    if origin is Annotated:
        inner: Any = type_.__origin__
        if discriminator_of(type_.__metadata__) is not None and typing.get_origin(inner) in UNIONS:
            return [Member(type_, home, "tagged")]
        return members_of(inner, home, near=near)
    if origin in UNIONS:
        return [member for arg in typing.get_args(type_) for member in members_of(arg, home, near=near)]
    unwrapped = unwrap(type_)
    if unwrapped is not type_:
        return members_of(unwrapped, home, near=near)
    return [Member(type_, home, _kind(type_, origin))]


def _kind(type_: Any, origin: Any) -> str:
    if origin in LISTS or type_ is list:
        return "list"
    if origin in DICTS or type_ is dict or is_typeddict(type_):
        return "dict"
    if type_ is Any or type_ is object or isinstance(type_, typing.TypeVar):
        return "any"
    if origin is None and isinstance(type_, type) and issubclass(type_, pydantic.BaseModel):
        return "model"
    return "scalar"


def literals_of(annotation: Any, home: Optional[str]) -> List[Any]:
    """The values of a Literal, however wrapped; empty when other values are possible too."""
    annotation, home = follow(annotation, home)
    origin = typing.get_origin(annotation)
    if origin is Annotated:
        return literals_of(annotation.__origin__, home)
    if origin is not None and lazy.is_literal(origin):
        return [value.value if isinstance(value, Enum) else value for value in typing.get_args(annotation)]
    if origin in UNIONS:
        parts = [literals_of(arg, home) for arg in typing.get_args(annotation) if arg is not type(None)]
        return [value for part in parts for value in part] if all(parts) else []
    unwrapped = unwrap(annotation)
    return [] if unwrapped is annotation else literals_of(unwrapped, home)


Rank = Tuple[int, ...]
FITS: Rank = (2,)  # what is there has the right JSON type; a second number counts the known keys
KEYS: Rank = (1,)  # what is required is there
POOR: Rank = (0,)
NOT: Rank = (-1,)


class _Shape(NamedTuple):
    required: FrozenSet[str]
    literals: Mapping[str, Sequence[Any]]
    types: Mapping[str, Tuple[Any, Optional[str]]]


_shapes: Dict[int, Tuple[Any, _Shape]] = {}


def _shape(cls: Type[pydantic.BaseModel]) -> _Shape:
    """What tells the JSON of a class apart from that of others."""
    known = _shapes.get(id(cls))
    if known is not None:
        return known[1]
    literals: Dict[str, Sequence[Any]] = {}
    required: List[str] = []
    types_: Dict[str, Tuple[Any, Optional[str]]] = {}
    for name, field in fields_of(cls).items():
        key = next(iter(wire_names(field)), name)
        home = home_of(cls, name)
        types_[key] = (field.annotation, home)
        if field.is_required():
            required.append(key)
        annotation: Any = field.annotation
        values = [] if isinstance(annotation, (str, ForwardRef)) else literals_of(annotation, home)
        if values:
            literals[key] = values
    shape = _Shape(frozenset(required), literals, types_)
    if len(_shapes) > 1023:  # classes made on the fly must not pile up
        _shapes.clear()
    _shapes[id(cls)] = (cls, shape)  # holding the class keeps its id its own
    return shape


def shared_tag(members: Sequence[Member]) -> bool:
    """Whether all members are models with a literal field of the same name: as good as a discriminator."""
    if not all(member.kind == "model" for member in members):
        return False
    first = set(_shape(members[0].type).literals)
    return bool(first.intersection(*(_shape(member.type).literals for member in members[1:])))


def rank(member: Member, value: Any) -> Rank:
    """How well a value fits a member, to be compared: at most NOT, POOR, KEYS or FITS."""
    if member.kind == "model":
        return _rank_model(member.type, value)
    if member.kind == "tagged":
        return _rank_tagged(member, value)
    if member.kind == "any":
        return KEYS
    args = typing.get_args(member.type)
    if member.kind == "list":
        if value.__class__ is not list:
            return NOT
        return min((_rank_type(args[0], member.home, item) for item in value), default=FITS) if args else FITS
    if member.kind == "dict":
        if value.__class__ is not dict:
            return NOT
        if len(args) != 2:
            return KEYS
        return min((_rank_type(args[1], member.home, item) for item in value.values()), default=KEYS)
    return FITS if _is_scalar(member.type, value) else NOT


def _rank_type(type_: Any, home: Optional[str], value: Any) -> Rank:
    return max((rank(member, value) for member in members_of(type_, home)), default=POOR)


def _rank_model(cls: Type[pydantic.BaseModel], value: Any) -> Rank:
    if value.__class__ is not dict:
        return NOT
    shape = _shape(cls)
    for key, allowed in shape.literals.items():
        if value.get(key) is not None and value[key] not in allowed:
            return NOT
    known = sum(1 for key in shape.types if key in value)
    if not shape.required.issubset(value):
        return (*POOR, known)
    fits = all(_may_be(*typed, value[key]) for key, typed in shape.types.items() if key in value)
    return (*(FITS if fits else KEYS), known)


def _rank_tagged(member: Member, value: Any) -> Rank:
    if value.__class__ is not dict:
        return NOT
    if isinstance(member.type, lazy.Tagged):
        tag = value.get(member.type.discriminator)
        return (*FITS, 1) if isinstance(tag, str) and tag in member.type.members else NOT
    return _rank_type(member.type.__origin__, member.home, value)


def _may_be(type_: Any, home: Optional[str], value: Any) -> bool:
    """Whether a field's value has a JSON type that its annotation allows, as far as known without importing."""
    if lazy.has_references(type_) and value is not None:
        return True
    if value is None:
        return type_ is type(None) or type(None) in typing.get_args(type_)
    for member in members_of(type_, home, near=True):
        if member.kind in ("model", "tagged", "dict"):
            if value.__class__ is dict:
                return True
        elif member.kind == "list":
            if value.__class__ is list:
                return True
        elif member.kind == "any" or _is_scalar(member.type, value):
            return True
    return False


def _is_scalar(type_: Any, value: Any) -> bool:
    if lazy.is_literal(typing.get_origin(type_)):
        return value in literals_of(type_, None)
    if type_ is float:
        return value.__class__ in (int, float)
    if type_ in (str, int, bool):
        return value.__class__ is type_
    return value.__class__ in SCALARS
