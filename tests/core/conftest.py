"""What several tests of the core share."""

import sys
from typing import Any, Iterator

import pytest

from openai._core import lazy


@pytest.fixture
def fresh() -> Iterator[Any]:
    """The package `shapes` as if nobody had used it yet."""
    gone = {name: sys.modules.pop(name) for name in list(sys.modules) if name.partition(".")[0] == "shapes"}
    tables = {name: lazy.registry.pop(name) for name in list(lazy.registry) if name.partition(".")[0] == "shapes"}
    try:
        import shapes

        yield shapes
    finally:
        for name in list(sys.modules):
            if name.partition(".")[0] == "shapes":
                del sys.modules[name]
        sys.modules.update(gone)
        lazy.registry.update(tables)
