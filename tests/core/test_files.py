"""What is known of a file from its name, and `file_from_path`."""

from __future__ import annotations

import io
import mimetypes
import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given, strategies as st

from openai._core import files
from openai._core.files import base_name, file_from_path, guess_type, is_path


@pytest.mark.parametrize(
    ("name", "content_type"),
    [
        ("a.png", "image/png"),
        ("a.JPG", "image/jpeg"),
        ("dir/a.pdf", "application/pdf"),
        ("a.txt", "text/plain"),
        ("a.mp3", "audio/mpeg"),
        ("a.webp", "image/webp"),
        ("a.WEBP", "image/webp"),
        ("a.unheard-of", "application/octet-stream"),
        ("a", "application/octet-stream"),
        (".webp", "application/octet-stream"),
        ("", "application/octet-stream"),
    ],
)
def test_guess_type(name: str, content_type: str) -> None:
    """R-MP-4."""
    assert guess_type(name) == content_type


@pytest.mark.parametrize("ending", ["flac", "m4a", "mpga", "oga", "ogg", "webp"])
def test_formats_of_the_api_have_a_type_everywhere(ending: str) -> None:
    assert guess_type(f"a.{ending}").split("/")[0] in ("audio", "image")


@given(st.text(max_size=8).map(lambda text: f"a.{text}"))
def test_the_tables_of_the_system_come_first(name: str) -> None:
    known = mimetypes.guess_type(name)[0]
    assert known is None or guess_type(name) == known


def test_file_from_path(tmp_path: Path) -> None:
    """D-39: name, content, content type; a `str` and a path object are the same."""
    path = tmp_path / "prüfung.png"
    path.write_bytes(b"\x89PNG\r\n")
    assert file_from_path(path) == ("prüfung.png", b"\x89PNG\r\n", "image/png")
    assert file_from_path(str(path)) == file_from_path(path)


def test_file_from_path_says_what_is_missing(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"none\.txt"):
        file_from_path(tmp_path / "none.txt")


def test_base_name() -> None:
    assert base_name("a/b.txt") == base_name(b"a/b.txt") == base_name(Path("a/b.txt")) == "b.txt"
    assert base_name("b.txt") == "b.txt"


def test_is_path() -> None:
    """R-MP-2: a plain `str` is never taken as a path."""
    assert is_path(Path("a"))
    assert not is_path("a")
    assert not is_path(io.BytesIO())


def test_file_types_are_usable_at_run_time() -> None:
    assert bytes in get_args(files.FileTypes)
    assert len([form for form in get_args(files.FileTypes) if getattr(form, "__origin__", None) is tuple]) == 3


def test_importing_needs_little() -> None:
    code = "import sys, openai._core.files; print(sorted({'mimetypes', 'httpx', 'pydantic', 'ssl'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
