"""The guards say what `isinstance` says."""

from __future__ import annotations

from types import MappingProxyType

import pytest

from openai._core.guards import is_dict, is_iterable, is_list, is_mapping


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({}, "dict mapping iterable"),
        (MappingProxyType({}), "mapping iterable"),
        ([], "list iterable"),
        ((), "iterable"),
        (set(), "iterable"),
        (iter([]), "iterable"),
        ("text", ""),
        (b"bytes", ""),
        (bytearray(), ""),
        (memoryview(b""), ""),
        (1, ""),
        (None, ""),
    ],
)
def test_guards(value: object, expected: str):
    guards = {"dict": is_dict, "list": is_list, "mapping": is_mapping, "iterable": is_iterable}
    assert {name for name, guard in guards.items() if guard(value)} == set(expected.split())
