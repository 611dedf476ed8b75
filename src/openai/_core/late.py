"""Models with fields that are worked out when somebody looks at them.

The events of an accumulator carry what has come so far. Most readers want only what is new, and joining everything for
every event would take time that grows with the square of the length. Events are in `chat_events.py` and
`response_events.py`; `recast` also makes the parsed forms of answers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Dict, Iterator, Mapping, Type, TypeVar, cast

import pydantic

from . import decode
from .models import BaseModel

__all__ = ["Late", "given_fields", "make", "peek", "recast"]

M = TypeVar("M", bound=BaseModel)
_values: Any = pydantic.BaseModel.__dict__["__dict__"]
# The slots themselves: nothing is to be validated or noticed, and an event is made for every piece of a stream.
_set_values: Callable[[Any, Any], None] = _values.__set__
_set_fields: Callable[[Any, Any], None] = pydantic.BaseModel.__dict__["__pydantic_fields_set__"].__set__
_set_extra: Callable[[Any, Any], None] = pydantic.BaseModel.__dict__["__pydantic_extra__"].__set__
_set_private: Callable[[Any, Any], None] = pydantic.BaseModel.__dict__["__pydantic_private__"].__set__
_NOTHING: Mapping[str, Callable[[], object]] = {}


def _open(model: Any) -> Mapping[str, Callable[[], object]]:
    try:
        return cast("Mapping[str, Callable[[], object]]", object.__getattribute__(model, "__late__"))
    except AttributeError:
        return _NOTHING


def _settled(model: Any) -> Dict[str, Any]:
    """The values of all fields."""
    values: Dict[str, Any] = _values.__get__(model)
    late = _open(model)
    if late:
        values.update({name: work_out() for name, work_out in late.items() if name not in values})
        object.__setattr__(model, "__late__", _NOTHING)
    return values


class Late(BaseModel):
    """A model of which `make` may leave fields open. They are like all others to whoever looks."""

    __slots__ = ("__late__",)

    if not TYPE_CHECKING:
        # pydantic reads the values of a model, to dump, compare, copy or show it, nowhere but here.
        __dict__ = property(_settled, _values.__set__)

        def __getattr__(self, name: str) -> Any:
            late = _open(self)
            if name not in late:
                return super().__getattr__(name)
            return _values.__get__(self).setdefault(name, late[name]())


def make(
    cls: Type[M], values: Dict[str, Any], late: Mapping[str, Callable[[], object]] = _NOTHING, source: Any = None
) -> M:
    """An instance with these values as they are; nothing is checked. late: what works out the other fields.

    source: the model whose unknown fields it takes over.
    """
    if "__openai_build__" not in cls.__dict__:
        decode.model_converter(cls)  # which also sees to it that the class can be dumped without building all it names
    made = cls.__new__(cls)
    _set_values(made, values)
    _set_fields(made, {*values, *late})
    extra = None if source is None else source.__pydantic_extra__
    _set_extra(made, {} if extra is None else extra)
    _set_private(made, None)
    if late:
        object.__setattr__(made, "__late__", late)
    return made


def recast(cls: Type[M], model: BaseModel, late: Mapping[str, Callable[[], object]] = _NOTHING, **changes: Any) -> M:
    """An instance of `cls` with the values of `model` and some changed or added. `cls` has all fields of `model`."""
    made = make(cls, {**model.__dict__, **changes}, late, model)
    _set_fields(made, {*model.__pydantic_fields_set__, *changes, *late})
    return made


def peek(model: Any, name: str) -> Any:
    """A field, or None: `getattr(model, name, None)` for names that most models don't have, which pydantic takes long
    to say."""
    values = getattr(model, "__dict__", _NOTHING)
    if name in values:
        return values[name]
    if not isinstance(model, pydantic.BaseModel):
        return getattr(model, name, None)
    extra = model.__pydantic_extra__
    return extra.get(name) if extra else None


def given_fields(model: Any) -> Iterator[str]:
    """The names of what a model was made with."""
    yield from getattr(model, "model_fields_set", ())
    yield from getattr(model, "model_extra", None) or ()
