# Made from src/openai/_async/ask.py by `make sync`. Do not edit.
"""Functions of the caller's that are asked for a key or a token; they may wait in whatever way they like.

`openai._sync.ask` is made from this file.
"""

from __future__ import annotations

from typing import Any, Callable

__all__ = ["Giver", "ask"]

Giver = Callable[[], str]
"""Such a function."""


def ask(function: Callable[[], Any]) -> Any:
    """What the function answers."""
    return function()
