"""From parsed JSON to models: lenient, in one pass, importing only what the answer contains.

`converter(type)` compiles a type into a function, once; a model's fields that need work are compiled when they first
have a value, and names of other modules (`lazy.Ref`) are followed only then. None stands for a converter that would
change nothing. Nothing here raises for bad data (R-MODEL-2 ... R-MODEL-8). Neighbours: `models.py`, `lazy.py`.
"""

from __future__ import annotations

import collections.abc as abc
import copy
import json
import types
import typing
from datetime import date, datetime
from enum import Enum
from typing import (
    Annotated,
    Any,
    Callable,
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
    cast,
)

import pydantic
import pydantic_core
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from . import lazy
from .models import BaseModel, fields_of, home_of, is_light, lighten, own_annotations

__all__ = ["converter", "decode", "decode_bytes"]

Convert = Callable[[Any], Any]

_NOTHING: Mapping[str, Any] = {}
_SCALARS = frozenset({str, int, float, bool, type(None)})
_LISTS = frozenset(
    {list, tuple, set, frozenset, abc.Sequence, abc.MutableSequence, abc.Iterable, abc.Collection, abc.Set}
)
_DICTS = frozenset({dict, abc.Mapping, abc.MutableMapping})
_UNIONS = frozenset({Union, getattr(types, "UnionType", Union)})

_converters: Dict[int, Tuple[Any, Convert]] = {}


def decode(type_: Any, value: Any) -> Any:
    """Make a value of `type_` from parsed JSON. What does not fit is kept as it is; never raises for bad data.

    type_: a model class, any typing construct over models and JSON's types, or a `lazy.Ref`.
    """
    return converter(type_)(value)


def decode_bytes(type_: Any, data: Union[bytes, str]) -> Any:
    """`decode` for JSON text. Raises json.JSONDecodeError when it is not JSON (R-PARSE-3)."""
    return converter(type_)(parse(data))


def parse(data: Union[bytes, str]) -> Any:
    """Parse JSON, by pydantic's parser where it agrees with Python's. Raises json.JSONDecodeError."""
    if _from_json is not None:
        try:
            return _from_json(data)
        except ValueError:
            pass  # a lone surrogate, UTF-16, great depth: Python's parser knows them, or says what is wrong
    return json.loads(data)


_from_json: Optional[Callable[[Any], Any]] = getattr(pydantic_core, "from_json", None)  # since pydantic 2.5


def converter(type_: Any) -> Convert:
    """The function that `decode` uses for a type; worth keeping where many values of one type come."""
    known = _converters.get(id(type_))
    if known is not None:
        return known[1]
    convert = compile_type(type_, None) or _keep
    if len(_converters) > 1023:  # types made on the fly must not pile up
        _converters.clear()
    _converters[id(type_)] = (type_, convert)  # holding the type keeps its id its own
    return convert


def _keep(value: Any) -> Any:
    return value


# ------------------------------------------------------------------------------------------------ compiling a type


def compile_type(
    type_: Any, home: Optional[str], settle: Optional[Callable[[Convert], None]] = None
) -> Optional[Convert]:
    """Compile a type whose forward references are names of the module `home`; None if values stay as they are.

    settle: called with the final function when a reference had to be waited for.
    """
    if isinstance(type_, (str, ForwardRef)):
        if home is None:
            return None
        type_ = _reference(type_, home)
    if isinstance(type_, lazy.Ref):
        return _late(type_, settle)
    if isinstance(type_, lazy.Tagged):
        return _tagged(type_, cast(str, home))
    if isinstance(type_, type) and not typing.get_args(type_):
        if issubclass(type_, BaseModel):
            return model_converter(type_)
        return _special(type_)
    origin = typing.get_origin(type_)
    if origin is Annotated:
        discriminator = _discriminator(type_.__metadata__)
        inner = type_.__origin__
        if discriminator is not None and typing.get_origin(inner) in _UNIONS:
            return _union(inner, home, discriminator)
        return compile_type(inner, home, settle)
    if origin in _UNIONS:
        return _union(type_, home, None)
    if origin in _LISTS:
        return _list(typing.get_args(type_)[0], home)
    if origin in _DICTS:
        return _dict(typing.get_args(type_)[1], home)
    unwrapped = _unwrapped(type_)
    return None if unwrapped is type_ else compile_type(unwrapped, home, settle)


def _reference(type_: Union[str, ForwardRef], home: str) -> lazy.Ref:
    return lazy.Ref(home, type_ if isinstance(type_, str) else type_.__forward_arg__)


def _unwrapped(type_: Any) -> Any:
    """What stands behind a type alias (PEP 695), a NewType or a type variable."""
    if hasattr(type_, "__value__"):
        return type_.__value__
    if hasattr(type_, "__supertype__"):
        return type_.__supertype__
    if isinstance(type_, typing.TypeVar):
        return type_.__bound__ or type_
    origin = typing.get_origin(type_)
    if origin is not None and hasattr(origin, "__value__"):  # a parametrized alias
        return origin.__value__[typing.get_args(type_)]
    return type_


def _discriminator(metadata: Iterable[Any]) -> Optional[str]:
    for item in metadata:
        if isinstance(item, (lazy.PropertyInfo, FieldInfo)) and isinstance(item.discriminator, str):
            return item.discriminator
    return None


def _late(ref: lazy.Ref, settle: Optional[Callable[[Convert], None]]) -> Convert:
    """A converter that looks its type up when there is something to convert.

    Scalars pass by: no reference of the API leads to a type that changes them.
    """
    final: Optional[Convert] = None

    def convert(value: Any) -> Any:
        nonlocal final
        if value.__class__ in _SCALARS:
            return value
        if final is None:
            final = compile_type(*_followed(ref)) or _keep
            if settle is not None:
                settle(final)
        return final(value)

    return convert


def _followed(type_: Any, home: Optional[str] = None) -> Tuple[Any, Optional[str]]:
    """Follow references until there is something to look at: a type, or a `Tagged`, and the module it speaks of."""
    while True:
        if isinstance(type_, (str, ForwardRef)) and home is not None:
            type_ = _reference(type_, home)
        if not isinstance(type_, lazy.Ref):
            return type_, home
        home, type_ = type_.module, lazy.unfold(type_)


# ------------------------------------------------------------------------------------------------ scalars


def _float(value: Any) -> Any:
    if value.__class__ is int:
        try:
            exact = float(value)
        except OverflowError:
            return value
        return exact if exact == value else value
    return value


def _lax(kind: Any) -> Convert:
    """pydantic's reading of a scalar, made when first needed; what it refuses is kept."""
    validate: Optional[Convert] = None

    def convert(value: Any) -> Any:
        nonlocal validate
        if validate is None:
            validate = pydantic_core.SchemaValidator(cast(Any, {"type": kind})).validate_python
        try:
            return validate(value)
        except ValueError:
            return value

    return convert


_lax_int, _lax_bool, _lax_float = _lax("int"), _lax("bool"), _lax("float")
_lax_datetime, _lax_date = _lax("datetime"), _lax("date")


def _datetime(value: Any) -> Any:
    return value if value.__class__ is bool else _lax_datetime(value)


def _date(value: Any) -> Any:
    return value if value.__class__ is bool else _lax_date(value)


def _special(cls: Type[Any]) -> Optional[Convert]:
    """Classes that are neither models of this library nor JSON's own types."""
    if cls is float:
        return _float
    if cls is datetime:
        return _datetime
    if cls is date:
        return _date
    if issubclass(cls, Enum) or issubclass(cls, pydantic.BaseModel):
        build: Callable[[Any], Any] = cls.model_validate if issubclass(cls, pydantic.BaseModel) else cls

        def convert(value: Any) -> Any:
            try:
                return build(value)
            except (ValueError, TypeError):
                return value

        return convert
    return None


def _optional(member: Any) -> Optional[Convert]:
    """Optional[int], Optional[float], Optional[bool] read other scalars as pydantic would (R-MODEL-6)."""
    lax = {int: _lax_int, bool: _lax_bool, float: _lax_float}.get(member)
    if lax is None:
        return None

    def convert(value: Any) -> Any:
        return value if value.__class__ is member or value is None else lax(value)

    return convert


# ------------------------------------------------------------------------------------------------ containers


def _list(item: Any, home: Optional[str]) -> Optional[Convert]:
    if item is float:
        return _floats

    def settle(convert: Convert) -> None:
        nonlocal each
        each = convert

    each = compile_type(item, home, settle)
    if each is None:
        return None

    def convert(value: Any) -> Any:
        if value.__class__ is list:
            return [each(one) for one in value]
        if isinstance(value, (str, bytes, abc.Mapping)) or not isinstance(value, abc.Iterable):
            return value
        return [each(one) for one in cast("Iterable[Any]", value)]  # generators are consumed here (R-MODEL-14)

    return convert


def _floats(value: Any) -> Any:
    if value.__class__ is list and int in set(map(type, value)):  # long vectors rarely hold one
        return [_float(one) for one in value]
    return value


def _dict(item: Any, home: Optional[str]) -> Optional[Convert]:
    def settle(convert: Convert) -> None:
        nonlocal each
        each = convert

    each = compile_type(item, home, settle)
    if each is None:
        return None

    def convert(value: Any) -> Any:
        return {key: each(one) for key, one in value.items()} if isinstance(value, abc.Mapping) else value

    return convert


# ------------------------------------------------------------------------------------------------ models


def model_converter(cls: Type[BaseModel]) -> Convert:
    """The function that makes instances of a model class; kept on the class."""
    known = cls.__dict__.get("__openai_build__")
    if known is None:
        known = _model(cls)
        type.__setattr__(cls, "__openai_build__", staticmethod(known))
        return known
    return cast(Convert, known.__func__)


def _wire_names(field: FieldInfo) -> List[str]:
    alias = field.validation_alias or field.alias
    choices: Sequence[Any] = getattr(alias, "choices", None) or [alias]
    return [name for name in choices if isinstance(name, str)]


_set_dict = pydantic.BaseModel.__dict__["__dict__"].__set__
_set_fields = pydantic.BaseModel.__dict__["__pydantic_fields_set__"].__set__
_set_extra = pydantic.BaseModel.__dict__["__pydantic_extra__"].__set__
_set_private = pydantic.BaseModel.__dict__["__pydantic_private__"].__set__


def _model(cls: Type[BaseModel]) -> Convert:
    lighten(cls)
    if not is_light(cls) and not cls.__pydantic_complete__:
        cls.model_rebuild(raise_errors=False)  # aliases may be made only then, local names be found
    fields = fields_of(cls)
    blank: Dict[str, Any] = dict.fromkeys(fields)
    names = frozenset(fields)
    count = len(names)
    wire: Dict[str, str] = {}
    fallbacks: List[Tuple[str, Callable[[], Any]]] = []
    steps: List[Tuple[str, Convert]] = []
    for name, field in fields.items():
        wire.update((key, name) for key in _wire_names(field) if key != name)
        fallback = _fallback(field)
        if fallback is not None:
            fallbacks.append((name, fallback))
        convert = compile_type(_annotation(field), home_of(cls, name), _settler(steps, len(steps), name))
        if convert is not None:
            steps.append((name, convert))
    keep_extra = cls.model_config.get("extra") == "allow"
    extra_item = _extra_converter(cls)
    post_init: Optional[str] = cls.__pydantic_post_init__
    aliased = frozenset(wire.values())
    new: Callable[[Any], Any] = cls.__new__

    def build(data: Any) -> Any:
        if data.__class__ is not dict:
            return unlike(data)
        clashing: Mapping[str, Any] = _NOTHING
        if wire:
            data, clashing = _renamed(data, wire, aliased)
        values: Dict[str, Any] = {**blank, **data}
        extra: Optional[Dict[str, Any]] = {}
        if len(values) == count:
            fields_set = set(data)
        else:
            fields_set = set(names.intersection(data))
            extra = {key: values.pop(key) for key in data if key not in names}
        if clashing:
            extra.update(clashing)
        if extra and extra_item is not None:
            extra = {key: extra_item(value) for key, value in extra.items()}
        for name, fallback in fallbacks:
            if values[name] is None:
                values[name] = fallback()
        for name, convert in steps:
            value = values[name]
            if value is not None:
                values[name] = convert(value)
        model = new(cls)
        _set_dict(model, values)
        _set_fields(model, fields_set)
        _set_extra(model, extra if keep_extra else None)
        _set_private(model, None)
        if post_init is not None:
            getattr(model, post_init)(None)
        return model

    def unlike(data: Any) -> Any:
        if data.__class__ is list:  # a list where one model was expected (R-MODEL-4, R-PARSE-8)
            return [build(item) if item.__class__ is dict else item for item in data]
        if isinstance(data, abc.Mapping):
            return build(dict(cast("Mapping[str, Any]", data)))
        return data

    return build


def _settler(steps: List[Tuple[str, Convert]], index: int, name: str) -> Callable[[Convert], None]:
    def settle(convert: Convert) -> None:
        steps[index] = (name, convert)

    return settle


def _annotation(field: FieldInfo) -> Any:
    """The type of a field; a discriminator that pydantic moved into the metadata is put back beside its union."""
    discriminator = _discriminator([field, *field.metadata])
    if discriminator is None:
        return field.annotation
    return Annotated[(field.annotation, lazy.PropertyInfo(discriminator=discriminator))]


def _fallback(field: FieldInfo) -> Optional[Callable[[], Any]]:
    """What makes the value of a field that is missing or null; None if that value is None."""
    if field.default_factory is not None:
        return cast("Callable[[], Any]", field.default_factory)
    default = field.default
    if default is None or default is PydanticUndefined or default is ...:
        return None
    return lambda: copy.deepcopy(default)


def _renamed(
    data: Dict[str, Any], wire: Mapping[str, str], aliased: FrozenSet[str]
) -> Tuple[Dict[str, Any], Mapping[str, Any]]:
    """Put attribute names in place of the API's (R-MODEL-13).

    A key that looks like the attribute name counts as the field too, unless the real one is there: then it is an
    unknown field.
    """
    taken = {wire[key] for key in data if key in wire}
    clashing = {key: value for key, value in data.items() if key in aliased and key in taken and key not in wire}
    return {wire.get(key, key): value for key, value in data.items() if key not in clashing}, clashing


def _extra_converter(cls: Type[BaseModel]) -> Optional[Convert]:
    """The converter for unknown fields of a class that declares their type."""
    for parent in cls.__mro__:
        if parent is BaseModel:
            return None
        annotation = own_annotations(parent).get("__pydantic_extra__")
        if annotation is not None:
            args = typing.get_args(annotation)
            return compile_type(args[1], parent.__module__) if len(args) == 2 else None
    return None


# ------------------------------------------------------------------------------------------------ unions


def _generic(value: Any) -> Any:
    """The model for something the API sent that this version does not know (decision 1)."""
    return model_converter(BaseModel)(value)


def _tagged(alias: lazy.Tagged, home: str) -> Convert:
    """A union told apart by a tag, of which only the members that turn up are imported."""

    def member(tag: Any) -> Optional[Convert]:
        names = alias.members.get(tag if isinstance(tag, str) else "") or alias.members.get("")
        if names is None:
            return None
        if len(names) == 1:
            convert = compile_type(*_followed(lazy.Ref(home, names[0])))
            return convert or _keep
        return _choice([lazy.Ref(home, name) for name in names], home, last=True)

    return _by_tag(alias.discriminator, {}, member)


def _by_tag(key: str, table: Dict[str, Convert], member: Callable[[Any], Optional[Convert]]) -> Convert:
    def convert(value: Any) -> Any:
        if value.__class__ is not dict:
            return unlike(value)
        tag = value.get(key)
        try:
            known = table.get(tag)
        except TypeError:  # not hashable
            tag = known = None
        if known is None:
            known = member(tag)
            if known is None:
                return _generic(value)
            if isinstance(tag, str):
                table[tag] = known
        return known(value)

    def unlike(value: Any) -> Any:
        if value.__class__ is list:
            return [convert(item) if item.__class__ is dict else item for item in value]
        return convert(dict(cast("Mapping[str, Any]", value))) if isinstance(value, abc.Mapping) else value

    return convert


class Member(NamedTuple):
    """One possibility of a union, with its references followed."""

    type: Any
    home: Optional[str]
    kind: str  # "model", "tagged", "dict", "list", "scalar", "any"


def _members(type_: Any, home: Optional[str], follow: bool) -> List[Member]:
    """The possibilities of a type, unions inside unions spread out; without `follow` references stay aside."""
    if isinstance(type_, (str, ForwardRef, lazy.Ref)):
        if not follow:
            return []
        type_, home = _followed(type_, home)
    if isinstance(type_, lazy.Tagged):
        return [Member(type_, home, "tagged")]
    origin = typing.get_origin(type_)
    if origin is Annotated:
        if _discriminator(type_.__metadata__) is not None and typing.get_origin(type_.__origin__) in _UNIONS:
            return [Member(type_, home, "tagged")]
        return _members(type_.__origin__, home, follow)
    if origin in _UNIONS:
        return [member for arg in typing.get_args(type_) for member in _members(arg, home, follow)]
    if origin is None:
        unwrapped = _unwrapped(type_)
        if unwrapped is not type_:
            return _members(unwrapped, home, follow)
    return [Member(type_, home, _kind(type_, origin))]


def _kind(type_: Any, origin: Any) -> str:
    if origin in _LISTS or type_ in (list, tuple, set):
        return "list"
    if origin in _DICTS or type_ is dict or typing.is_typeddict(type_) if hasattr(typing, "is_typeddict") else False:
        return "dict"
    if type_ is Any or type_ is object or isinstance(type_, typing.TypeVar):
        return "any"
    if isinstance(type_, type) and issubclass(type_, pydantic.BaseModel):
        return "model"
    return "scalar"


def _union(type_: Any, home: Optional[str], discriminator: Optional[str]) -> Optional[Convert]:
    args = [arg for arg in typing.get_args(type_) if arg is not type(None)]
    near = [member for arg in args for member in _members(arg, home, follow=False)]
    if len(args) == 1:
        alone = _optional(args[0])
        return alone or compile_type(args[0], home)
    scalar = _scalar_of([member.type for member in near if member.kind == "scalar"])
    structured: Optional[Convert] = None

    def convert(value: Any) -> Any:
        nonlocal structured
        if value.__class__ in _SCALARS:
            return scalar(value) if scalar is not None else value
        if structured is None:
            structured = _structured(args, home, discriminator)
        return structured(value)

    if (
        scalar is None
        and all(member.kind in ("scalar", "any") for member in near)
        and not any(map(lazy.has_references, args))
    ):
        return None
    return convert


def _scalar_of(types_: List[Any]) -> Optional[Convert]:
    """How a scalar is read where several scalar types are possible: only if none of them takes it as it is."""
    if float in types_ and int not in types_:
        return _float
    if str not in types_:
        for time, convert in ((datetime, _datetime), (date, _date)):
            if time in types_:
                return convert
    for type_ in types_:
        if isinstance(type_, type) and issubclass(type_, Enum):
            return _special(type_)
    return None


def _structured(args: Sequence[Any], home: Optional[str], discriminator: Optional[str]) -> Convert:
    """How objects and lists are read in a union."""
    members = [member for arg in args for member in _members(arg, home, follow=True)]
    objects = [member for member in members if member.kind in ("model", "tagged", "dict")]
    lists = [member for member in members if member.kind == "list"]
    open_ = any(member.kind == "any" for member in members)
    if discriminator is not None and objects:
        on_dict = _by_literal(objects, discriminator)
    else:
        on_dict = _pick(objects, open_)
    on_list = _pick(lists, open_) if lists else None

    def convert(value: Any) -> Any:
        if value.__class__ is dict:
            return on_dict(value)
        if value.__class__ is list:
            if on_list is not None:
                return on_list(value)
            return value if open_ else [on_dict(item) if item.__class__ is dict else item for item in value]
        return on_dict(dict(cast("Mapping[str, Any]", value))) if isinstance(value, abc.Mapping) else value

    return convert


def _compiled(member: Member) -> Convert:
    return compile_type(member.type, member.home) or _keep


def _choice(types_: Iterable[Any], home: Optional[str], last: bool) -> Convert:
    return _pick([member for type_ in types_ for member in _members(type_, home, follow=True)], False, last=last)


def _pick(members: List[Member], open_: bool, last: bool = False) -> Convert:
    """A converter that tries to tell members without a tag apart by what they require.

    open_: the union also takes anything, so that what fits no member well stays as it is. last: among members that fit
    equally badly the last one is taken.
    """
    converts = [_compiled(member) for member in members]
    if not members:
        return _keep
    if len(members) == 1 and not open_:
        return converts[0]
    shared = _shared_tag(members)

    def convert(value: Any) -> Any:
        ranks = [_rank(member, value) for member in members]
        best = max(ranks)
        if open_ and best < _KEYS:
            return value
        if best < (0,) and shared is not None:
            return _generic(value)
        if last and best < _FITS:
            return converts[len(ranks) - 1 - ranks[::-1].index(best)](value)
        return converts[ranks.index(best)](value)

    return convert


def _shared_tag(members: List[Member]) -> Optional[str]:
    """A required field whose literal values tell all members apart: as good as a discriminator."""
    tags: Optional[FrozenSet[str]] = None
    for member in members:
        if member.kind != "model" or not issubclass(member.type, BaseModel):
            return None
        own = frozenset(shape_of(member.type).literals)
        tags = own if tags is None else tags & own
    return min(tags) if tags else None


def _by_literal(members: List[Member], discriminator: str) -> Convert:
    """A tagged union of classes that are already there."""
    by_tag: Dict[str, List[Member]] = {}
    untagged: List[Member] = []
    key = discriminator
    spread: List[Member] = []
    for member in members:
        if member.kind == "tagged" and not isinstance(member.type, lazy.Tagged):
            spread += _members(member.type.__origin__, member.home, follow=True)
        elif member.kind == "tagged":
            alias = cast(lazy.Tagged, member.type)
            spread += [m for name in alias.names for m in _members(lazy.Ref(cast(str, member.home), name), None, True)]
        else:
            spread.append(member)
    for member in spread:
        values: Sequence[Any] = ()
        if member.kind == "model" and issubclass(member.type, BaseModel):
            field = fields_of(member.type).get(discriminator)
            if field is not None:
                values = _literals(field.annotation, home_of(member.type, discriminator))
                key = next(iter(_wire_names(field)), key)
        for value in values:
            by_tag.setdefault(value, []).append(member)
        if not values:
            untagged.append(member)

    def find(tag: Any) -> Optional[Convert]:
        candidates = by_tag.get(tag) if isinstance(tag, str) else None
        if candidates:
            return _pick(candidates, False, last=True)
        return _pick(untagged, False) if untagged else None

    return _by_tag(key, {}, find)


def _literals(annotation: Any, home: Optional[str]) -> List[Any]:
    """The values of a Literal, however wrapped."""
    annotation, home = _followed(annotation, home)
    origin = typing.get_origin(annotation)
    if origin is not None and lazy.is_literal(origin):
        return [value.value if isinstance(value, Enum) else value for value in typing.get_args(annotation)]
    if origin is Annotated:
        return _literals(annotation.__origin__, home)
    if origin in _UNIONS:
        parts = [_literals(arg, home) for arg in typing.get_args(annotation) if arg is not type(None)]
        return [value for part in parts for value in part] if all(parts) else []
    unwrapped = _unwrapped(annotation)
    return [] if unwrapped is annotation else _literals(unwrapped, home)


# ------------------------------------------------------------------------------------------------ how well a value fits

Rank = Tuple[int, ...]
_FITS: Rank = (2,)  # everything known has the right JSON type; the second number counts the known keys
_KEYS: Rank = (1,)  # what is required is there
_POOR: Rank = (0,)
_NOT: Rank = (-1,)


class Shape(NamedTuple):
    required: FrozenSet[str]
    literals: Mapping[str, Sequence[Any]]
    types: Mapping[str, Tuple[Any, Optional[str]]]


_shapes: Dict[int, Tuple[Any, Shape]] = {}


def shape_of(cls: Type[pydantic.BaseModel]) -> Shape:
    """What tells instances of a class apart from others in JSON."""
    known = _shapes.get(id(cls))
    if known is not None:
        return known[1]
    literals: Dict[str, Sequence[Any]] = {}
    required: List[str] = []
    types_: Dict[str, Tuple[Any, Optional[str]]] = {}
    for name, field in fields_of(cls).items():
        key = next(iter(_wire_names(field)), name)
        home = home_of(cls, name)
        types_[key] = (field.annotation, home)
        if field.is_required():
            required.append(key)
        if not isinstance(field.annotation, (str, ForwardRef)):
            values = _literals(field.annotation, home)
            if values:
                literals[key] = values
    shape = Shape(frozenset(required), literals, types_)
    if len(_shapes) > 1023:
        _shapes.clear()
    _shapes[id(cls)] = (cls, shape)
    return shape


def _rank(member: Member, value: Any) -> Rank:
    if member.kind == "model":
        return _rank_model(member.type, value)
    if member.kind == "tagged":
        return _rank_tagged(member, value)
    if member.kind == "any":
        return _KEYS
    args = typing.get_args(member.type)
    if member.kind == "list":
        if value.__class__ is not list:
            return _NOT
        return min((_rank_any(args[0], member.home, item) for item in value), default=_FITS) if args else _FITS
    if member.kind == "dict":
        if value.__class__ is not dict:
            return _NOT
        if len(args) != 2:
            return _KEYS
        return min((_rank_any(args[1], member.home, item) for item in value.values()), default=_KEYS)
    return _FITS if _is_scalar(member.type, value) else _NOT


def _rank_any(type_: Any, home: Optional[str], value: Any) -> Rank:
    return max((_rank(member, value) for member in _members(type_, home, follow=True)), default=_POOR)


def _rank_model(cls: Type[pydantic.BaseModel], value: Any) -> Rank:
    if value.__class__ is not dict:
        return _NOT
    shape = shape_of(cls)
    known = sum(1 for key in shape.types if key in value)
    for key, allowed in shape.literals.items():
        if key in value and value[key] not in allowed and value[key] is not None:
            return _NOT
    if not shape.required.issubset(value):
        return (*_POOR, known)
    for key, (type_, home) in shape.types.items():
        if key in value and not _may_be(type_, home, value[key]):
            return (*_KEYS, known)
    return (*_FITS, known)


def _rank_tagged(member: Member, value: Any) -> Rank:
    if value.__class__ is not dict:
        return _NOT
    if isinstance(member.type, lazy.Tagged):
        tag = value.get(member.type.discriminator)
        return (*_FITS, 1) if isinstance(tag, str) and tag in member.type.members else _NOT
    return _rank_any(member.type.__origin__, member.home, value)


def _may_be(type_: Any, home: Optional[str], value: Any) -> bool:
    """Whether a field's value has a JSON type that its annotation allows, as far as known without importing."""
    if isinstance(type_, (str, ForwardRef, lazy.Ref)):
        return True
    if value is None:
        return type_ is None or type_ is type(None) or type(None) in typing.get_args(type_)
    members = _members(type_, home, follow=False)
    if not members or lazy.has_references(type_):
        return True
    return any(
        value.__class__ is dict
        if member.kind in ("model", "tagged", "dict")
        else value.__class__ is list
        if member.kind == "list"
        else member.kind == "any" or _is_scalar(member.type, value)
        for member in members
    )


def _is_scalar(type_: Any, value: Any) -> bool:
    if lazy.is_literal(typing.get_origin(type_)):
        return value in _literals(type_, None)
    if type_ is float:
        return value.__class__ in (int, float)
    if type_ in (str, int, bool):
        return value.__class__ is type_
    return value.__class__ in _SCALARS
