"""tools/unasync.py: what it makes of words, marks and imports, and what it finds out of step."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools import unasync

MADE = "# Made from src/openai/_async/{} by `make sync`. Do not edit.\n"


def convert(text: str) -> str:
    return unasync.convert(text, set())


@pytest.mark.parametrize(
    ("line", "twin"),
    [
        ("async def f() -> None: ...", "def f() -> None: ..."),
        ("    async with a as b, c:", "    with a as b, c:"),
        ("x = [y async for y in z]", "x = [y for y in z]"),
        ("return await self._get()", "return self._get()"),
        ("await task", "task"),
        ("(await first_page).data", "(first_page).data"),
        ("# you await the page", "# you await the page"),
        ('"""`await` it"""', '"""`await` it"""'),
        ("an asynchronous client, asynchronously", "a synchronous client, synchronously"),
        ("Asynchronous", "Asynchronous"),
        ("def __aiter__(self) -> AsyncIterator[T]:", "def __iter__(self) -> Iterator[T]:"),
        ("raise StopAsyncIteration", "raise StopIteration"),
        ("class AsyncStream(Generic[T]):", "class Stream(Generic[T]):"),
        ("class AsyncCursorPage(BaseAsyncPage[T]):", "class SyncCursorPage(BaseSyncPage[T]):"),
        ("class AsyncConversationCursorPage: ...", "class SyncConversationCursorPage: ..."),
        ("AsyncAPIClient, AsyncAPIResource, AsyncAPIResponse", "SyncAPIClient, SyncAPIResource, APIResponse"),
        ("AsyncHttpxClientWrapper, AsyncResponseContextManager", "SyncHttpxClientWrapper, ResponseContextManager"),
        ("AsyncPage AsyncPaginator AsyncNextCursorPage", "SyncPage Paginator SyncNextCursorPage"),
        ('"httpx.AsyncClient"', '"httpx.Client"'),
        ("Async, MyAsyncPage, _AsyncThing, async_, asyncio", "Async, MyAsyncPage, _AsyncThing, async_, asyncio"),
        ("response.aiter_bytes().aclose()", "response.iter_bytes().close()"),
        ("disclose, aclosed, xaiter_bytes", "disclose, aclosed, xaiter_bytes"),
        ("from openai._async.client import AsyncOpenAI", "from openai._sync.client import OpenAI"),
        ("import anyio", "import time"),
        ("await anyio.sleep(1)", "time.sleep(1)"),
    ],
)
def test_words(line: str, twin: str) -> None:
    assert convert(line + "\n") == twin + "\n"


@pytest.mark.parametrize(
    ("text", "twin"),
    [
        ("a\nb  # async only\nc\n", "a\nc\n"),
        ("a\n# sync: b = 1\nc\n", "a\nb = 1\nc\n"),
        ("if a:\n    b  # async only\n    # sync: c\n", "if a:\n    c\n"),
        ("if await x():  # async only\n# sync: if y:\n    z\n", "if y:\n    z\n"),
        ("def f():  # async only\n    a\n\n    if b:\n        c\n\n\ndef g(): ...\n", "def g(): ...\n"),
        ("a\n\n\nclass B:  # async only\n    c\n\n\nd\n", "a\n\n\nd\n"),
        ("a\n\n\nclass B:  # async only\n    c\n", "a\n"),
        ("a\nb  # async only\n\n\nclass C: ...\n", "a\n\n\nclass C: ...\n"),
        ("f(  # async only\n    a,\n)  # async only\nb\n", "b\n"),
        ("class A:\n    def f():  # async only\n        a\n\n    def g(): ...\n", "class A:\n    def g(): ...\n"),
        ("class A:\n    b\n\n    def f():  # async only\n        a\n\n    c\n", "class A:\n    b\n\n    c\n"),
        ("@d  # async only\nclass A:  # async only\n    b\nc\n", "c\n"),
        ("    a  # async only\nb  # async only\n    c\nd\n", "d\n"),
    ],
)
def test_marks(text: str, twin: str) -> None:
    """A marked line goes with its block, and leaves no more room than there was."""
    assert convert(text) == twin


@pytest.mark.parametrize(
    ("text", "twin"),
    [
        (
            "from typing import TYPE_CHECKING, AsyncIterator, Generic, Iterator, cast\n",
            "from typing import TYPE_CHECKING, Generic, Iterator, cast\n",
        ),
        (
            "if x:\n    from typing import (\n        Any,\n        AsyncIterator,\n        Generic,\n    )\n",
            "if x:\n    from typing import (\n        Any,\n        Generic,\n        Iterator,\n    )\n",
        ),
        ("from a import Awaitable, b\nx: Awaitable  # async only\n", "from a import b\n"),
        ("from a import Awaitable\nx: Awaitable  # async only\ny = 1\n", "y = 1\n"),
        ("from a import b as c\nc  # async only\nb\n", "b\n"),
        ("from a import fixture\n", "from a import fixture\n"),
        ("from a import z, b  # noqa\n", "from a import z, b  # noqa\n"),
        ("from __future__ import annotations\n", "from __future__ import annotations\n"),
    ],
)
def test_imports(text: str, twin: str) -> None:
    """Names are sorted, each once; those that only dropped lines used are dropped with them."""
    assert convert(text) == twin


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of two files, in step, with rules of which each is used."""
    monkeypatch.setattr(unasync, "RULES", {r"\basync (?=def\b)": "", r"\bawait ": ""})
    for name, text in {
        "src/openai/_async/a.py": "async def a() -> None: ...\n",
        "src/openai/_async/deep/b.py": "async def b() -> None:\n    await b()\n",
        "tests/async/test_a.py": "async def test_a() -> None: ...\n",
        "tests/async/data.json": "{}",
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert unasync.main([str(tmp_path)]) == 0
    return tmp_path


def checked(root: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """What `--check` says; it changes nothing."""
    before = {path: path.read_bytes() for path in root.rglob("*.py")}
    capsys.readouterr()
    code = unasync.main(["--check", str(root)])
    assert {path: path.read_bytes() for path in root.rglob("*.py")} == before
    said = capsys.readouterr()
    assert (code, bool(said.err)) in [(0, False), (1, True)]
    return said.err.splitlines()


def test_in_step(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sync = root / "src/openai/_sync"
    assert (sync / "a.py").read_text("utf-8") == MADE.format("a.py") + "def a() -> None: ...\n"
    assert (sync / "deep/b.py").read_text("utf-8") == MADE.format("deep/b.py") + "def b() -> None:\n    b()\n"
    assert (
        (root / "tests/sync/test_a.py")
        .read_text("utf-8")
        .startswith("# Made from tests/async/test_a.py by `make sync`")
    )
    assert not (root / "tests/sync/data.json").exists()
    assert checked(root, capsys) == []
    capsys.readouterr()
    assert unasync.main([str(root)]) == 0
    assert capsys.readouterr().out == "3 files in step, 0 changed\n"


def test_stale(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = root / "src/openai/_sync/a.py"
    text = path.read_bytes()
    path.write_bytes(text + b"edited = True\n")
    assert checked(root, capsys) == ["src/openai/_sync/a.py: stale; run `make sync`"]
    assert unasync.main([str(root)]) == 0
    assert path.read_bytes() == text


def test_missing(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = root / "tests/sync/test_a.py"
    path.unlink()
    assert checked(root, capsys) == ["tests/sync/test_a.py: missing; run `make sync`"]
    assert unasync.main([str(root)]) == 0
    assert path.exists()


def test_extra(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A twin that has lost its original goes; a file that somebody wrote there is not touched."""
    (root / "src/openai/_async/a.py").unlink()
    foreign = root / "src/openai/_sync/mine.py"
    foreign.write_text("x = 1\n", encoding="utf-8")
    assert checked(root, capsys) == [
        "src/openai/_sync/a.py: has lost its original; run `make sync`",
        "src/openai/_sync/mine.py: not made from anything; everything in this folder must be",
    ]
    assert unasync.main([str(root)]) == 1
    assert not (root / "src/openai/_sync/a.py").exists()
    assert foreign.exists()


def test_rules_never_used(root: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """They fail the check, and don't stop anybody from working."""
    monkeypatch.setitem(unasync.RULES, r"\bnever\b", "")
    assert checked(root, capsys) == [r"tools/unasync.py: rule never used: \bnever\b"]
    assert unasync.main([str(root)]) == 0


@pytest.mark.parametrize("text", ["async def f() -> None:\n    x = await_\n    async with y: pass\n", "def f(:\n"])
def test_twins_must_be_python(root: Path, capsys: pytest.CaptureFixture[str], text: str) -> None:
    (root / "src/openai/_async/a.py").write_text(text, encoding="utf-8")
    assert unasync.main([str(root)]) == 1
    assert "src/openai/_async/a.py: its twin is no valid Python" in capsys.readouterr().err


def test_nothing_to_convert(tmp_path: Path) -> None:
    assert unasync.main(["--check", str(tmp_path)]) == 0


def test_the_tables() -> None:
    """A word stands once, and is not what a pattern does anyway."""
    for word, new in unasync.WORDS.items():
        text = word
        for pattern, replacement in unasync.PATTERNS.items():
            text = unasync.re.sub(pattern, replacement, text)
        assert text != new, word
