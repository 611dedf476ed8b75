"""tools/rules.py: what it takes for a name, what it misses; and that no rule of the project's own is missed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools import rules

ROOT = Path(__file__).resolve().parents[2]
LIST = "# 1. Beginnings\nR-ONE-1\nR-ONE-2\n\n# 2. Ends\nR-TWO-1\nE-1\n"
DOCUMENT = """# Behaviour
R-ONE-9 is only spoken of.
## 1. Beginnings
- R-ONE-1 Something. See R-TWO-1.
- R-ONE-3 [Q] Something new.
## Without a number
## 2. Ends
- R-TWO-1 The end.
  - R-TWO-5 no entry of its own
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for folder in ("async", "sync", "core", "tools"):
        (tmp_path / "tests" / folder).mkdir(parents=True)
    (tmp_path / "tests" / "rules.txt").write_text(LIST, encoding="utf-8")
    return tmp_path


def name(root: Path, folder: str, text: str) -> None:
    (root / "tests" / folder / "test_it.py").write_text(text, encoding="utf-8")


def test_what_names_a_rule(root: Path) -> None:
    """R-ONE-1 below tests/tools is not meant; R-TWO-* is no name."""
    name(root, "core", '"""R-CORE-2 to R-CORE-4, E-7."""  # R-TWO-*, XR-ONE-1, R-ONE-, R-ONE-12a')
    name(root, "async", "R-ONE-1")
    name(root, "sync", "R-ONE-12")
    name(root, "tools", "R-ONE-1")
    both = {"sync", "async"}
    assert rules.named(root / "tests") == {
        "R-CORE-2": both,
        "R-CORE-3": both,
        "R-CORE-4": both,
        "E-7": both,
        "R-ONE-1": {"async"},
        "R-ONE-12": {"sync"},
    }


def test_what_is_missing_is_told(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name(root, "core", "R-ONE-1 to R-ONE-2")
    name(root, "async", "R-TWO-1")
    assert rules.main([], root, root / "nowhere.md") == 1
    assert capsys.readouterr().out.splitlines() == [
        "1. Beginnings: 2 rules, with a test sync 2, async 2",
        "2. Ends: 2 rules, with a test sync 0, async 1",
        "    no sync test: R-TWO-1 E-1",
        "    no async test: E-1",
        "4 rules, 0 not built, 3 problems",
    ]
    name(root, "core", "R-ONE-1 to R-ONE-2, R-TWO-1, E-1")
    assert rules.main([], root, root / "nowhere.md") == 0


def test_a_document_is_compared(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name(root, "core", "R-ONE-1 R-ONE-2 R-TWO-1 E-1")
    document = root / "behaviour.md"
    document.write_text(DOCUMENT, encoding="utf-8")
    assert rules.described(document) == {"1. Beginnings": ["R-ONE-1", "R-ONE-3"], "2. Ends": ["R-TWO-1"]}
    for arguments in ([str(document)], []):
        assert rules.main(arguments, root, document) == 1
        out = capsys.readouterr().out
        assert "R-ONE-3: not in tests/rules.txt\nR-ONE-2: not in behaviour.md\n4 rules, 0 not built, 2 problems" in out
    assert rules.main([str(root / "nowhere.md")], root, document) == 2
    assert "nowhere.md" in capsys.readouterr().err


def test_remarks_and_what_is_async_only(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (root / "tests" / "rules.txt").write_text("# 1. One\nR-ONE-1  # not yet\nR-ASYNC-1\n", encoding="utf-8")
    name(root, "async", "R-ASYNC-1")
    assert rules.main([], root, root / "nowhere.md") == 0
    out = capsys.readouterr().out
    assert "    not built: R-ONE-1, not yet\n2 rules, 1 not built, 0 problems" in out


def test_every_rule_has_a_test() -> None:
    """What `make rules` says; remove the remark of what is built by now."""
    sections, remarks = rules.listed(ROOT / "tests" / "rules.txt")
    without = rules.missing(sections, ROOT / "tests")
    for client in rules.CLIENTS:
        found = {each for section in without.values() for each in section[client]}
        assert found == set(remarks), (client, sorted(found ^ set(remarks)))
