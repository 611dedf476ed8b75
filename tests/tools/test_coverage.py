"""docs/sandbox-coverage.md has every call that the description has, and says of none that it is not there."""

from __future__ import annotations

import re
from pathlib import Path

from openai_sandbox import domains
from openai_sandbox.routes import ROUTES

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "sandbox-coverage.md").read_text(encoding="utf-8")


def test_every_call_is_on_the_page() -> None:
    shown = re.findall(r"^\| `\w+` \| `(\w+) (\S+)` \|", PAGE, re.M)
    assert sorted(shown) == sorted((route.verb, route.path) for route in ROUTES)


def test_every_call_has_a_function() -> None:
    for route in ROUTES:
        domains.find(route.name)
    assert "not there" not in PAGE
