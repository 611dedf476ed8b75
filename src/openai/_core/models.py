"""`BaseModel`, the parent of every answer class, and the public ways to make models.

Answers are filled in leniently by `decode.py`. Everything that pydantic itself does (validating, JSON schemas, building
serializers) works as for any model, but only when asked for: a class is created with forward references as text, and
completed here by way of `lazy.py`.
"""

from __future__ import annotations

import os
import sys
import threading
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    Dict,
    Iterable,
    List,
    Mapping,
    Optional,
    Set,
    SupportsIndex,
    Tuple,
    Type,
    TypeVar,
    cast,
)

import pydantic
from pydantic.errors import PydanticUndefinedAnnotation
from pydantic.fields import FieldInfo
from pydantic_core import CoreSchema, SchemaSerializer, core_schema
from typing_extensions import Literal, Self

from . import lazy
from .lazy import PropertyInfo

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler

__all__ = [
    "BaseModel",
    "GenericModel",
    "PropertyInfo",
    "add_request_id",
    "construct_type",
    "construct_type_unchecked",
    "validate_type",
]

T = TypeVar("T")

# What pydantic keeps about fields and does not publish, in one place. `__pydantic_fields__` is where `model_fields`
# comes from since 2.10; reading it does not trigger the completing that our `model_fields` does.
_FIELDS_ATTRIBUTE: Any = pydantic.BaseModel.__dict__.get("model_fields")
_PUBLIC_FIELDS = isinstance(_FIELDS_ATTRIBUTE, dict)
_OWN_PACKAGE = __name__.partition(".")[0]
_NO_ANNOTATIONS: Mapping[str, Any] = {}
_settling = threading.Lock()
_rebuilding = threading.RLock()


def fields_of(cls: Type[pydantic.BaseModel]) -> Dict[str, FieldInfo]:
    """The fields of a class as they stand, possibly with forward references."""
    return cast("Dict[str, FieldInfo]", getattr(cls, "model_fields" if _PUBLIC_FIELDS else "__pydantic_fields__", {}))


def home_of(cls: type, field: str) -> Optional[str]:
    """The module whose names the annotation of a field uses; None if a class inside a function declared it."""
    homes: Optional[Dict[str, Optional[str]]] = cls.__dict__.get("__openai_homes__")
    if homes is None:
        homes = {}
        for parent in reversed(cls.__mro__):
            home = None if "<locals>" in parent.__qualname__ else parent.__module__
            homes.update(dict.fromkeys(own_annotations(parent), home))
        type.__setattr__(cls, "__openai_homes__", homes)
    return homes.get(field)


def own_annotations(cls: type) -> Mapping[str, Any]:
    """The annotations that stand in a class itself."""
    own: Mapping[str, Any]
    if sys.version_info >= (3, 14):
        import annotationlib

        # as values they might name things that do not exist yet
        own = annotationlib.get_annotations(cls, format=annotationlib.Format.FORWARDREF)
    else:
        own = cls.__dict__.get("__annotations__", _NO_ANNOTATIONS)  # noqa: RUF063 - what replaces it is newer
    return own


def resolve(cls: Type[pydantic.BaseModel], missing: Tuple[Type[Exception], ...] = (NameError,)) -> None:
    """Replace the forward references in the fields of a class by the real types, each in the module that wrote it.

    pydantic would look inherited ones up in the module of the subclass. What cannot be found (that is, the lookup
    raises one of `missing`) is left to pydantic.
    """
    if "__openai_resolved__" in cls.__dict__:
        return
    found: List[Tuple[FieldInfo, Any]] = []
    resolved = True
    for name, field in fields_of(cls).items():
        home = home_of(cls, name)
        try:
            annotation = field.annotation if home is None else lazy.complete(field.annotation, home)
        except missing:
            resolved = False
            continue
        if annotation is not field.annotation and all(
            isinstance(item, PropertyInfo) for item in getattr(annotation, "__metadata__", ())
        ):
            found.append((field, annotation))
    with _settling:  # the imports above must not happen under a lock
        if "__openai_resolved__" not in cls.__dict__:
            for field, annotation in found:
                if lazy.has_references(field.annotation):  # another thread may have been here
                    _settle(field, annotation)
            if resolved:
                type.__setattr__(cls, "__openai_resolved__", True)


def _settle(field: FieldInfo, annotation: Any) -> None:
    metadata: Tuple[Any, ...] = getattr(annotation, "__metadata__", ())
    inner = annotation.__origin__ if metadata else annotation
    field.annotation = inner
    field.metadata = [*metadata, *field.metadata]
    # pydantic's own notes on a field it could not evaluate; without them it would evaluate the text again.
    for note, value in (("_complete", True), ("evaluated", True), ("_original_annotation", annotation)):
        if hasattr(field, note):
            setattr(field, note, value)
    attributes = getattr(field, "_attributes_set", None)
    if isinstance(attributes, dict) and "annotation" in attributes:
        attributes["annotation"] = inner


def lighten(cls: Type[pydantic.BaseModel]) -> None:
    """Give a class a serializer that writes every field by what is in it, not by what its type promises.

    Answers hold values their types do not know; pydantic's typed serializer would warn about each, and would need all
    classes that the type mentions. Classes that say anything special about writing keep pydantic's.
    """
    if is_light(cls):
        cls.__pydantic_serializer__ = cls.__dict__["__openai_light__"]


def is_light(cls: Type[pydantic.BaseModel]) -> bool:
    """Whether a class can have such a serializer; it is made at the first question."""
    if "__openai_light__" not in cls.__dict__:
        type.__setattr__(cls, "__openai_light__", _light_serializer(cls) if _is_plain(cls) else None)
    return cls.__dict__["__openai_light__"] is not None


def _light_serializer(cls: Type[pydantic.BaseModel]) -> SchemaSerializer:
    fields: Dict[str, core_schema.ModelField] = {}
    for name, field in fields_of(cls).items():
        schema: CoreSchema = core_schema.any_schema()
        if not field.is_required():
            if field.default_factory is not None:
                schema = core_schema.with_default_schema(schema, default_factory=cast(Any, field.default_factory))
            else:
                schema = core_schema.with_default_schema(schema, default=field.default)
        fields[name] = core_schema.model_field(schema, serialization_alias=field.serialization_alias or field.alias)
    config = core_schema.CoreConfig(title=cls.__name__, extra_fields_behavior="allow")
    return SchemaSerializer(
        core_schema.model_schema(cls, core_schema.model_fields_schema(fields, extra_behavior="allow"), config=config),
        config,
    )


def _is_plain(cls: Type[pydantic.BaseModel]) -> bool:
    """Whether a class is one of the library's own and says nothing special about writing.

    Classes of users keep pydantic's serializer: it writes of a subclass only what the declared type has.
    """
    decorators = cls.__pydantic_decorators__
    origin: Any = cls.__pydantic_generic_metadata__["origin"] or cls
    package: str = origin.__module__
    while package and package != _OWN_PACKAGE and package not in lazy.registry:
        package = package.rpartition(".")[0]
    return bool(
        package
        and cls.model_config == _CONFIG
        and not (decorators.computed_fields or decorators.field_serializers or decorators.model_serializers)
    )


def _defers() -> bool:  # a function, so that type checkers of user code need not read `os`
    return os.environ.get("DEFER_PYDANTIC_BUILD", "true").lower() in ("1", "on", "t", "true", "y", "yes")


_CONFIG = pydantic.ConfigDict(
    extra="allow",
    defer_build=_defers(),
    protected_namespaces=(),  # the API has fields called model_...
)


class BaseModel(pydantic.BaseModel):
    """A typed answer of the API.

    Made from an answer, it keeps everything that came: unknown fields are attributes too, fields that are missing are
    None, values of an unexpected type stay as they are. Calling the class, `model_validate` and all other methods of
    pydantic behave as pydantic documents them. Sources: R-MODEL-1 ... R-MODEL-14.
    """

    __module__ = "openai"

    model_config = _CONFIG

    if TYPE_CHECKING:
        _request_id: Optional[str] = None
        """The x-request-id header of the answer; only the outermost model of an answer has it (R-PARSE-10)."""

    def to_dict(
        self,
        *,
        mode: Literal["json", "python"] = "python",
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> Dict[str, object]:
        """Give the model as a dict, by default just what the API sent, under the API's names.

        mode: "json" makes every value fit for JSON (datetimes become text). use_api_names: False gives the names of
        the attributes. exclude_unset, exclude_defaults, exclude_none: leave out fields that were not set, have their
        default, or are None. warnings: warn about values that do not fit their field's type. Source: R-MODEL-9.
        """
        return self.model_dump(
            mode=mode,
            by_alias=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
            warnings=warnings,
        )

    def to_json(
        self,
        *,
        indent: Optional[int] = 2,
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> str:
        """Give the model as JSON text; indent=None makes it compact. The rest is as in `to_dict`. Source: R-MODEL-9."""
        return self.model_dump_json(
            indent=indent,
            by_alias=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
            warnings=warnings,
        )

    def __str__(self) -> str:
        return repr(self)

    @classmethod
    def construct(cls, /, _fields_set: Optional[Set[str]] = None, **values: Any) -> Self:  # pyright: ignore[reportIncompatibleMethodOverride]  # no deprecation here
        """Make an instance without validating: what fits is converted, the rest is kept. Source: R-MODEL-2."""
        from .decode import converter

        made = cast("Self", converter(cls)(values))
        if _fields_set is not None:
            object.__setattr__(made, "__pydantic_fields_set__", set(_fields_set))
        return made

    if not TYPE_CHECKING:
        model_construct = construct

    @classmethod
    def model_rebuild(
        cls,
        *,
        force: bool = False,
        raise_errors: bool = True,
        _parent_namespace_depth: int = 2,
        _types_namespace: Any = None,
    ) -> Optional[bool]:
        """Build the validator and serializer of the class now, importing the classes it refers to."""
        needed = force or not cls.__pydantic_complete__
        with _rebuilding:
            resolve(cls)
            done = super().model_rebuild(
                force=force,
                raise_errors=raise_errors,
                # this method is one more frame between pydantic and the code whose local names count
                _parent_namespace_depth=_parent_namespace_depth + 1 if _parent_namespace_depth > 0 else 0,
                _types_namespace=_types_namespace,
            )
            lighten(cls)
            if cls is BaseModel:
                type.__setattr__(cls, "__signature__", _Signature())
            return True if needed and done is None else done  # another thread did it while this one waited

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler, /) -> CoreSchema:
        if "__pydantic_validator__" not in cls.__dict__ and any(
            lazy.has_references(field.annotation) for field in fields_of(cls).values()
        ):  # the class is just being made, and not to be built now
            raise PydanticUndefinedAnnotation(cls.__name__, f"{cls.__name__} is not complete yet")
        resolve(cls)
        lighten(cls)
        return handler(source)

    def __init_subclass__(cls, **kwargs: Any) -> None:
        for base in cls.__bases__:
            generic: Mapping[str, Any] = base.__dict__.get("__pydantic_generic_metadata__") or {}
            if generic.get("parameters") and issubclass(base, BaseModel):
                # pydantic is about to put types in place of its type variables, wherever it can see them;
                # in the middle of an import some are not there yet
                resolve(base, missing=(NameError, AttributeError, ImportError))
        super().__init_subclass__(**kwargs)

    def __reduce_ex__(self, protocol: SupportsIndex, /) -> Any:
        generic = cast("Mapping[str, Any]", type(self).__pydantic_generic_metadata__)
        if generic["origin"] is not None:  # Page[Item] has no name to be found by
            return _revive, (generic["origin"], generic["args"]), self.__getstate__()
        return super().__reduce_ex__(protocol)

    def __setstate__(self, state: Dict[Any, Any]) -> None:
        lighten(type(self))
        super().__setstate__(state)


def _revive(origin: Any, arguments: Tuple[Any, ...]) -> Any:
    cls = origin[arguments[0] if len(arguments) == 1 else arguments]
    return cls.__new__(cls)


class _ModelFields:
    """`model_fields` of a class, completed first: who reads an annotation wants the type, not a reference to it."""

    def __init__(self, original: Any) -> None:
        self.original = original

    def __get__(self, instance: Optional[BaseModel], owner: Type[BaseModel]) -> Any:
        resolve(owner)
        return self.original.__get__(instance, owner)


if not isinstance(_FIELDS_ATTRIBUTE, (dict, property)):  # so since pydantic 2.11
    type.__setattr__(BaseModel, "model_fields", _ModelFields(_FIELDS_ATTRIBUTE))


class _Signature:
    """`__signature__` of a class that is not complete yet, which would show that of its parent."""

    def __get__(self, instance: Optional[BaseModel], owner: Type[BaseModel]) -> Any:
        if instance is None and owner is not BaseModel:
            owner.model_rebuild(raise_errors=False)
            made = owner.__dict__.get("__signature__")
            if made is not None:
                return made.__get__(None, owner)
        raise AttributeError("__signature__")  # `inspect` goes on to __init__


lighten(BaseModel)
type.__setattr__(BaseModel, "__signature__", _Signature())


class GenericModel(BaseModel):
    """The parent of generic models; kept for its name, `BaseModel` can do the same."""


def construct_type(*, type_: Any, value: object, metadata: Optional[Iterable[Any]] = None) -> Any:
    """Make a value of a type from parsed JSON as leniently as answers are read.

    type_ may be any type: a model, a union, a list, `Annotated[...]`. metadata: what stood beside it in Annotated.
    Values that fit nothing come back unchanged; never raises for bad data. Source: R-MODEL-2 ... R-MODEL-6.
    """
    from .decode import decode

    return decode(lazy.annotated(type_, metadata) if metadata else type_, value)


def construct_type_unchecked(*, value: object, type_: Type[T]) -> T:
    """`construct_type` for callers who trust the data: typed as the type asked for, nothing is checked."""
    return cast("T", construct_type(type_=type_, value=value))


_adapters: Dict[int, Tuple[Any, Callable[[Any], Any]]] = {}


def validate_type(*, type_: Type[T], value: object) -> T:
    """Make a value of a type from parsed JSON strictly. Raises pydantic.ValidationError when it does not fit."""
    cls: Any = type_
    if isinstance(cls, lazy.Ref):
        return cast("T", validate_type(type_=cls.resolve(), value=value))
    if isinstance(cls, type) and issubclass(cls, pydantic.BaseModel):
        return cast("T", cls.model_validate(value))
    known = _adapters.get(id(type_))
    if known is None or known[0] is not type_:
        if len(_adapters) > 255:
            _adapters.clear()
        validate = pydantic.TypeAdapter(type_).validate_python
        known = _adapters[id(type_)] = (type_, validate)
    return cast("T", known[1](value))


def add_request_id(obj: BaseModel, request_id: Optional[str]) -> None:
    """Note the id of the request that an answer came with. Source: R-PARSE-10."""
    object.__setattr__(obj, "_request_id", request_id)
