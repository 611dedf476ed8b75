"""The TypedDicts of the public types can be read at run time (R-TYPES-3): every one of them resolves."""

from __future__ import annotations

import importlib
import pkgutil
from typing import get_type_hints

import openai.types


def typed_dicts() -> list[type]:
    found: list[type] = []
    for info in pkgutil.walk_packages(openai.types.__path__, "openai.types."):
        module = importlib.import_module(info.name)
        if info.name.endswith(("_param", "_params")) or "shared_params" in info.name:
            found += [
                value
                for name in getattr(module, "__all__", ())
                if hasattr(value := getattr(module, name), "__required_keys__") and value.__module__ == info.name
            ]
    return found


def test_every_typed_dict_resolves() -> None:
    every = typed_dicts()
    assert len(every) > 600
    for each in every:
        hints = get_type_hints(each, include_extras=True)
        assert set(hints) == set(each.__annotations__), each


def test_annotations_hold_the_keys_of_the_bases() -> None:
    """Other packages read them (E-31)."""
    from openai.types.chat.completion_create_params import (
        CompletionCreateParamsNonStreaming,
        CompletionCreateParamsStreaming,
    )

    for each in (CompletionCreateParamsNonStreaming, CompletionCreateParamsStreaming):
        assert {"model", "messages", "temperature", "stream"} <= set(each.__annotations__)
    assert {"model", "messages"} <= CompletionCreateParamsNonStreaming.__required_keys__
    assert "stream" in CompletionCreateParamsStreaming.__required_keys__
    assert "stream" in CompletionCreateParamsNonStreaming.__optional_keys__
