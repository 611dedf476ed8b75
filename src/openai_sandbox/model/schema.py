"""Values for JSON schemas."""

from __future__ import annotations

import random
from typing import Any

__all__ = ["Unsatisfiable", "generate", "validate"]


class Unsatisfiable(ValueError):
    """No value was found for a schema: it contradicts itself, or a `$ref` in it leads nowhere."""


def generate(schema: object, rng: random.Random, root: object = None, *, prompt: str = "") -> Any:
    """A value that validates against a JSON schema (draft 2020-12, older spellings understood).

    root: the document that `$ref` points into (default: the schema itself). prompt: the user's text, whose words,
    numbers and names are used where they fit. Raises `Unsatisfiable`.
    """
    raise NotImplementedError


def validate(value: object, schema: object, root: object = None) -> str | None:
    """None if the value is valid, else what is wrong and where (`$.city: expected string`)."""
    raise NotImplementedError
