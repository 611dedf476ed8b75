"""Values that a text may have, read from the client's types, so that the description stays the only place for them."""

from __future__ import annotations

import importlib
from functools import cache
from typing import Tuple, get_args

__all__ = ["literals"]


@cache
def literals(module: str, name: str, field: str = "") -> Tuple[str, ...]:
    """The texts in a `Literal` of `openai.types` (or in unions of them), or in a field of a class there."""
    found = getattr(importlib.import_module(f"openai.types.{module}"), name)
    return _texts(found.__annotations__[field] if field else found)


def _texts(form: object) -> Tuple[str, ...]:
    if isinstance(form, str):
        return (form,)
    return tuple(text for inner in get_args(form) for text in _texts(inner))
