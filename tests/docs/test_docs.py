"""Every Python fence of README and docs, and every example, runs against the sandbox over real HTTP.

A fence of a guide may use what the ones before it define, as its reader does; elsewhere each stands for itself.
"""

from __future__ import annotations

import contextlib
import gc
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, Dict, Iterable, Iterator, Tuple

import pytest
from azure_layout import azure

import openai

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
SETTINGS = ("api_key", "api_type", "base_url", "organization", "project", "max_retries", "timeout", "default_headers")
GUIDES = sorted((ROOT / "docs" / "guides").glob("*.md"))


def fences(page: Path) -> Iterator[Tuple[int, str]]:
    """The Python of a page: the line before its first, and the code."""
    text = page.read_text(encoding="utf-8")
    for match in re.finditer(r"```python\n(.*?)```", text, re.S):
        yield text[: match.start(1)].count("\n"), match.group(1)


def run(page: Path, pieces: Iterable[Tuple[int, str]]) -> None:
    """Run code one piece after the other; tracebacks show the page and its line. Files (`# app.py`) are written, and
    tests among them run by pytest."""
    scope: Dict[str, Any] = {"__name__": "__main__"}
    for line, code in pieces:
        named = re.match(r"# (\w+\.py)\n", code)
        if named is not None:
            Path(named[1]).write_text(code, encoding="utf-8")
            if named[1].startswith("test_"):
                command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", named[1]]
                done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=100)
                assert done.returncode == 0, done.stdout + done.stderr
            continue
        exec(compile("\n" * line + code, str(page), "exec", dont_inherit=True), scope)


FENCES = [pytest.param(page, line, code, id=f"{page.name}:{line}") for page in PAGES for line, code in fences(page)]


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    process = subprocess.Popen(
        [sys.executable, "-m", "openai_sandbox", "--port", "0"], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    assert process.stdout is not None
    line = process.stdout.readline()
    yield next(word for word in line.split() if word.startswith("http"))
    process.terminate()
    assert process.wait(timeout=10) == 0
    process.stdout.close()


@pytest.fixture
def reader(server: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """What a reader's machine has: a key, a place to write to, and the API, which is the sandbox."""
    monkeypatch.setenv("OPENAI_BASE_URL", server)
    monkeypatch.setenv("OPENAI_API_KEY", "sk-docs")
    monkeypatch.chdir(tmp_path)
    kept = {name: getattr(openai, name) for name in SETTINGS}
    openai._reset_client()
    yield
    openai._reset_client()
    for name, value in kept.items():
        setattr(openai, name, value)
    gc.collect()  # clients that a page does not close complain about nothing


@pytest.mark.usefixtures("reader")
@pytest.mark.parametrize(("page", "line", "code"), FENCES)
def test_fence(page: Path, line: int, code: str) -> None:
    run(page, [(line, code)])


@pytest.mark.usefixtures("reader")
@pytest.mark.filterwarnings("ignore:.*deprecated:DeprecationWarning")  # of assistants; their guide says so
@pytest.mark.parametrize("page", GUIDES, ids=lambda page: page.name)
def test_guide(page: Path, server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with contextlib.ExitStack() as stack:
        if page.name == "azure.md":
            monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", stack.enter_context(azure(server)))
            monkeypatch.setenv("AZURE_OPENAI_API_KEY", "azure-docs")
        run(page, fences(page))


def test_there_are_fences() -> None:
    assert len(FENCES) >= 3
    assert [page.name for page in GUIDES if page.name != "README.md" and not [*fences(page)]] == []


def test_index_of_the_guides() -> None:
    """Each guide is in the index, once."""
    index = (ROOT / "docs" / "guides" / "README.md").read_text(encoding="utf-8")
    links = re.findall(r"\]\((\S+\.md)\)", index)
    assert sorted(links) == [page.name for page in GUIDES if page.name != "README.md"]


@pytest.mark.parametrize("example", sorted((ROOT / "examples").glob("*.py")), ids=lambda path: path.name)
def test_example(example: Path) -> None:
    done = subprocess.run([sys.executable, str(example)], capture_output=True, text=True, check=False, timeout=100)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("page", [*PAGES, *GUIDES], ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target
