"""From parsed JSON to models: lenient, in one pass, importing only what the answer contains.

`converter(type)` compiles a type into a function, once; a model's fields that need work are compiled when they first
have a value, and names of other modules (`lazy.Ref`) are followed only then. None stands for a converter that would
change nothing. Nothing here raises for bad data (R-MODEL-2 ... R-MODEL-8). Neighbours: `models.py`, `lazy.py`.
"""

from __future__ import annotations

import collections.abc as abc
import copy
import json
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

from . import choice, lazy
from .choice import Member
from .models import BaseModel, fields_of, home_of, is_light, lighten, own_annotations

__all__ = ["converter", "decode", "decode_bytes"]

Convert = Callable[[Any], Any]
Fallback = Callable[[Dict[str, Any]], Any]
Settle = Callable[[Convert], None]

_NOTHING: Mapping[str, Any] = {}
_OBJECTS = ("model", "tagged", "dict")

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
    convert = _followed(type_, None) or _keep
    if len(_converters) > 1023:  # types made on the fly must not pile up
        _converters.clear()
    _converters[id(type_)] = (type_, convert)  # holding the type keeps its id its own
    return convert


def _keep(value: Any) -> Any:
    return value


# ------------------------------------------------------------------------------------------------ compiling a type


def compile_type(type_: Any, home: Optional[str], settle: Optional[Settle] = None) -> Optional[Convert]:
    """Compile a type whose forward references are names of the module `home`; None if values stay as they are.

    settle: called with the final function when a reference had to be waited for.
    """
    if isinstance(type_, (str, ForwardRef)):
        if home is None:
            return None
        type_ = lazy.Ref(home, type_ if isinstance(type_, str) else type_.__forward_arg__)
    if isinstance(type_, lazy.Ref):
        return _late(type_, settle)
    if isinstance(type_, lazy.Tagged):
        return _tagged(type_, cast(str, home))
    if isinstance(type_, type) and not typing.get_args(type_):
        if issubclass(type_, BaseModel):
            return _late(type_, settle)
        return _special(cast("Type[Any]", type_))
    origin = typing.get_origin(type_)
    if origin is Annotated:
        annotated: Any = type_
        discriminator = choice.discriminator_of(annotated.__metadata__)
        inner: Any = annotated.__origin__
        if discriminator is not None and typing.get_origin(inner) in choice.UNIONS:
            return _union(inner, home, discriminator, settle)
        return compile_type(inner, home, settle)
    if origin in choice.UNIONS:
        return _union(type_, home, None, settle)
    args = typing.get_args(type_)
    if origin in choice.LISTS:
        return _list(args[0], home) if args else None
    if origin in choice.DICTS:
        return _dict(args[1], home) if args else None
    unwrapped = choice.unwrap(type_)
    return None if unwrapped is type_ else compile_type(unwrapped, home, settle)


def _followed(type_: Any, home: Optional[str]) -> Optional[Convert]:
    """`compile_type` at once, whatever has to be imported."""
    type_, home = choice.follow(type_, home)
    if isinstance(type_, type) and not typing.get_args(type_) and issubclass(type_, BaseModel):
        return model_converter(type_)
    return compile_type(type_, home)


def _late(type_: Any, settle: Optional[Settle]) -> Convert:
    """A converter for a reference or a model that gets ready when there is something to convert.

    Scalars pass by: no reference of the API leads to a type that changes them.
    """
    final: Optional[Convert] = None

    def convert(value: Any) -> Any:
        nonlocal final
        if value.__class__ in choice.SCALARS:
            return value
        if final is None:
            final = _followed(type_, None) or _keep
            if settle is not None:
                settle(final)
        return final(value)

    return convert


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
    each: Convert = _keep

    def settle(convert: Convert) -> None:
        nonlocal each
        each = convert

    made = compile_type(item, home, settle)
    if made is None:
        return None
    each = made

    def convert(value: Any) -> Any:
        if value.__class__ is list:
            return [each(one) for one in value]
        return [each(one) for one in value] if _is_series(value) else value

    return convert


def _is_series(value: Any) -> bool:
    """Whether a value can be read as a list; generators are consumed then (R-MODEL-14)."""
    return isinstance(value, abc.Iterable) and not isinstance(value, (str, bytes, abc.Mapping))


def _is_mapping(value: Any) -> bool:
    return isinstance(value, abc.Mapping)


def _floats(value: Any) -> Any:
    if value.__class__ is list and int in set(map(type, value)):  # long vectors rarely hold one
        return [_float(one) for one in value]
    return value


def _dict(item: Any, home: Optional[str]) -> Optional[Convert]:
    each: Convert = _keep

    def settle(convert: Convert) -> None:
        nonlocal each
        each = convert

    made = compile_type(item, home, settle)
    if made is None:
        return None
    each = made

    def convert(value: Any) -> Any:
        return {key: each(one) for key, one in value.items()} if _is_mapping(value) else value

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


_set_dict = pydantic.BaseModel.__dict__["__dict__"].__set__
_set_fields = pydantic.BaseModel.__dict__["__pydantic_fields_set__"].__set__
_set_extra = pydantic.BaseModel.__dict__["__pydantic_extra__"].__set__
_extra_slot = pydantic.BaseModel.__dict__["__pydantic_extra__"]
_set_private = pydantic.BaseModel.__dict__["__pydantic_private__"].__set__


def _set_shadowed_extra(model: Any, extra: Optional[Dict[str, Any]]) -> None:
    """For classes that say `__pydantic_extra__: Dict[str, X] = Field(init=False)`: the slot is out of reach."""
    object.__setattr__(model, "__pydantic_extra__", extra)


def _model(cls: Type[BaseModel]) -> Convert:
    lighten(cls)
    if not is_light(cls) and not cls.__pydantic_complete__:
        cls.model_rebuild(raise_errors=False)  # aliases may be made only then, local names be found
    fields = fields_of(cls)
    blank: Dict[str, Any] = dict.fromkeys(fields)
    names = frozenset(fields)
    count = len(names)
    wire: Dict[str, str] = {}
    fallbacks: List[Tuple[str, Fallback]] = []
    steps: List[Tuple[str, Convert]] = []
    for name, field in fields.items():
        wire.update((key, name) for key in choice.wire_names(field) if key != name)
        fallback = _fallback(field)
        if fallback is not None:
            fallbacks.append((name, fallback))
        convert = compile_type(_annotation(field), home_of(cls, name), _settler(steps, len(steps), name))
        if convert is not None:
            steps.append((name, convert))
    keep_extra = cls.model_config.get("extra") == "allow"
    extra_item = _extra_converter(cls)
    set_extra = _set_extra if cls.__pydantic_extra__ is _extra_slot else _set_shadowed_extra
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
        extra: Dict[str, Any] = {}
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
                values[name] = fallback(values)
        for name, convert in steps:
            value = values[name]
            if value is not None:
                values[name] = convert(value)
        model = new(cls)
        _set_dict(model, values)
        _set_fields(model, fields_set)
        set_extra(model, extra if keep_extra else None)
        _set_private(model, None)
        if post_init is not None:
            getattr(model, post_init)(None)
        return model

    def unlike(data: Any) -> Any:
        if data.__class__ is list:  # a list where one model was expected (R-MODEL-4, R-PARSE-8)
            return [build(item) if item.__class__ is dict else item for item in data]
        return build(dict(data)) if _is_mapping(data) else data

    return build


def _settler(steps: List[Tuple[str, Convert]], index: int, name: str) -> Settle:
    def settle(convert: Convert) -> None:
        steps[index] = (name, convert)

    return settle


def _annotation(field: FieldInfo) -> Any:
    """The type of a field; a discriminator that pydantic moved into the metadata is put back beside its union."""
    discriminator = choice.discriminator_of([field, *field.metadata])
    if discriminator is None:
        return field.annotation
    return lazy.annotated(field.annotation, [lazy.PropertyInfo(discriminator=discriminator)])


def _fallback(field: FieldInfo) -> Optional[Fallback]:
    """What makes the value of a field that is missing or null, from the other values; None if that value is None."""
    default = field.default
    if field.default_factory is not None:
        if getattr(field, "default_factory_takes_validated_data", False):  # since pydantic 2.10
            return cast(Fallback, field.default_factory)
        make = cast("Callable[[], Any]", field.default_factory)
        return lambda values: make()
    if default is None or default is PydanticUndefined or default is ...:
        return None
    if default.__class__ in choice.SCALARS:
        return lambda values: default
    return lambda values: copy.deepcopy(default)


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
    for parent in cls.__mro__[: cls.__mro__.index(BaseModel)]:
        args = typing.get_args(own_annotations(parent).get("__pydantic_extra__"))
        if len(args) == 2:
            return compile_type(args[1], parent.__module__)
    return None


# ------------------------------------------------------------------------------------------------ unions


def _generic(value: Any) -> Any:
    """The model for something the API sent that this version does not know (B-1)."""
    return model_converter(BaseModel)(value)


def _tagged(alias: lazy.Tagged, home: str) -> Convert:
    """A union told apart by a tag, of which only the members that turn up are imported."""

    def candidates(tag: Any) -> List[Member]:
        return [
            member
            for name in alias.members.get(tag, ())
            for member in choice.members_of(lazy.Ref(home, name), None)
            if member.kind in _OBJECTS
        ]

    return _by_tag(alias.discriminator, candidates)


def _by_tag(key: str, candidates: Callable[[Any], List[Member]]) -> Convert:
    """key: the tag's name in JSON. candidates: the members that carry a tag; for "" those that carry none."""
    table: Dict[Any, Convert] = {}

    def convert(value: Any) -> Any:
        if value.__class__ is not dict:
            return unlike(value)
        try:
            known = table[value[key]]
        except (KeyError, TypeError):  # no tag, one that was not met before, one that is no text
            known = find(value.get(key))
        return known(value)

    def find(tag: Any) -> Convert:
        if isinstance(tag, (str, int)) and tag != "":
            members = candidates(tag)
            if members:
                table[tag] = _pick(members, last=True)
                return table[tag]
        untagged = candidates("")
        return _pick(untagged, otherwise=_generic) if untagged else _generic

    def unlike(value: Any) -> Any:
        if value.__class__ is list:
            return [convert(item) if item.__class__ is dict else item for item in value]
        return convert(dict(value)) if _is_mapping(value) else value

    return convert


def _union(
    type_: Any, home: Optional[str], discriminator: Optional[str], settle: Optional[Settle]
) -> Optional[Convert]:
    args = [arg for arg in typing.get_args(type_) if arg is not type(None)]
    if len(args) == 1:
        return _optional(args[0]) or compile_type(args[0], home, settle)
    near = [member for arg in args for member in choice.members_of(arg, home, near=True)]
    scalar = _scalar_of([member.type for member in near if member.kind == "scalar"])
    if scalar is None and all(m.kind in ("scalar", "any") for m in near) and not any(map(lazy.has_references, args)):
        return None
    structured: Optional[Convert] = None

    def convert(value: Any) -> Any:
        nonlocal structured
        if value.__class__ in choice.SCALARS:
            return value if scalar is None else scalar(value)
        if structured is None:
            structured = _structured(args, home, discriminator)
        return structured(value)

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
    members = [member for arg in args for member in choice.members_of(arg, home)]
    objects = [member for member in members if member.kind in _OBJECTS]
    lists = [member for member in members if member.kind == "list"]
    otherwise: Optional[Convert] = _keep if any(member.kind == "any" for member in members) else None
    on_dict: Convert
    if not objects:
        on_dict = _keep
    elif discriminator is not None:
        on_dict = _by_literal(objects, discriminator)
    else:
        on_dict = _pick(objects, otherwise=otherwise)
    on_list = _pick(lists, otherwise=otherwise) if lists else otherwise

    def convert(value: Any) -> Any:
        if value.__class__ is dict:
            return on_dict(value)
        if value.__class__ is list:
            if on_list is not None:
                return on_list(value)
            return [on_dict(item) if item.__class__ is dict else item for item in value]
        return on_dict(dict(value)) if _is_mapping(value) else value

    return convert


def _pick(members: List[Member], *, otherwise: Optional[Convert] = None, last: bool = False) -> Convert:
    """A converter that finds the member a value fits best.

    otherwise: what to do when no member's required keys are there. last: when none fits well, the last of the best is
    taken, not the first (members that share a tag).
    """
    converts = [_followed(member.type, member.home) or _keep for member in members]
    if len(members) == 1 and otherwise is None:
        return converts[0]
    tagged = otherwise is None and choice.shared_tag(members)

    def convert(value: Any) -> Any:
        ranks = [choice.rank(member, value) for member in members]
        best = max(ranks)
        if otherwise is not None and best < choice.KEYS:
            return otherwise(value)
        if tagged and best == choice.NOT:
            return _generic(value)  # a new value of the tag
        if last and best < choice.FITS:
            return converts[len(ranks) - 1 - ranks[::-1].index(best)](value)
        return converts[ranks.index(best)](value)

    return convert


def _by_literal(members: List[Member], discriminator: str) -> Convert:
    """A tagged union of classes that are already there."""
    by_tag: Dict[Any, List[Member]] = {"": []}
    key = discriminator
    for member in _spread(members):
        values: Sequence[Any] = ()
        field = fields_of(member.type).get(discriminator) if member.kind == "model" else None
        if field is not None:
            values = choice.literals_of(field.annotation, home_of(member.type, discriminator))
            key = next(iter(choice.wire_names(field)), key)
        for value in values or ("",):
            by_tag.setdefault(value, []).append(member)
    return _by_tag(key, lambda tag: by_tag.get(tag, []))


def _spread(members: Iterable[Member]) -> Iterable[Member]:
    """The members of tagged unions inside a tagged union beside its own."""
    for member in members:
        if member.kind != "tagged":
            yield member
        elif isinstance(member.type, lazy.Tagged):
            for name in member.type.names:
                yield from _spread(choice.members_of(lazy.Ref(cast(str, member.home), name), None))
        else:
            yield from _spread(choice.members_of(member.type.__origin__, member.home))
