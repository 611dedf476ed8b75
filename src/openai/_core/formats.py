"""Structured outputs: types as the formats of requests, and texts of answers as instances of those types.

The schemas are made in `schema.py`, function tools in `tools.py`; whole answers are read in `chat.py` and
`responses.py`.
"""

from __future__ import annotations

import inspect
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, Callable, cast

from . import schema
from .sentinels import NotGiven, Omit, omit

if TYPE_CHECKING:
    from openai.types.chat.completion_create_params import ResponseFormat
    from openai.types.responses.response_format_text_config_param import ResponseFormatTextConfigParam

__all__ = ["is_basemodel_type", "is_dataclass_type", "is_type", "keeping", "read", "type_to_response_format_param"]
__all__ += ["type_to_text_format_param"]


def is_basemodel_type(value: object) -> bool:
    """Whether `value` is a pydantic model class, or one with type arguments."""
    return bool(schema.is_model_class(getattr(value, "__origin__", value)))


def is_dataclass_type(value: object) -> bool:
    """Whether `value` is a pydantic dataclass."""
    return inspect.isclass(value) and hasattr(value, "__pydantic_config__") and not is_basemodel_type(value)


def is_type(value: object) -> bool:
    """Whether `value` is a type that a structured output can be read into."""
    return is_basemodel_type(value) or is_dataclass_type(value)


def type_to_response_format_param(response_format: object) -> ResponseFormat | Omit:
    """The `response_format` of a chat completion for a pydantic class; a mapping or None stays as it is.

    Raises TypeError for any other type (R-SO-2), and what `schema.to_strict_json_schema` raises.
    """
    if isinstance(response_format, (NotGiven, Omit)):
        return omit
    if response_format is None or isinstance(response_format, Mapping):
        return cast("ResponseFormat", response_format)
    name, made = _described(response_format, "response_format")
    return {"type": "json_schema", "json_schema": {"schema": made, "name": name, "strict": True}}


def type_to_text_format_param(type_: object) -> ResponseFormatTextConfigParam:
    """The `text.format` of a response for a pydantic class; a mapping stays as it is.

    Raises TypeError for any other type (R-SO-3), and what `schema.to_strict_json_schema` raises.
    """
    if isinstance(type_, Mapping):
        return cast("ResponseFormatTextConfigParam", type_)
    name, made = _described(type_, "text_format")
    return {"type": "json_schema", "strict": True, "name": name, "schema": made}


def read(type_: Any, text: str) -> Any:
    """The instance of `type_` that the JSON in `text` describes. Raises pydantic.ValidationError if it does not fit."""
    if is_basemodel_type(type_):
        return type_.model_validate_json(text)
    return _adapter(type_).validate_json(text)


@contextmanager
def keeping(**answer: Callable[[], object]) -> Generator[None, None, None]:
    """Give exceptions the whole answer in which something could not be read (B-11)."""
    try:
        yield
    except Exception as error:
        for name, get in answer.items():
            if not hasattr(error, name):
                with suppress(AttributeError):  # an exception with slots
                    setattr(error, name, get())
        raise


def _described(type_: Any, argument: str) -> tuple[str, dict[str, Any]]:
    if is_basemodel_type(type_):
        return schema.name_of(type_), schema.to_strict_json_schema(type_)
    if is_dataclass_type(type_):
        return schema.name_of(type_), schema.to_strict_json_schema(_adapter(type_))
    raise TypeError(
        f"Unsupported {argument} type - {type_!r}; pass a pydantic model class, a pydantic dataclass, or the format "
        "as a mapping"
    )


def _adapter(cls: Any) -> Any:
    """The adapter of a dataclass, made once; it is kept on the class and so goes with it."""
    known = cls.__dict__.get("__openai_adapter__")
    if known is None:
        from pydantic import TypeAdapter

        known = TypeAdapter(cls)
        type.__setattr__(cls, "__openai_adapter__", known)
    return known
