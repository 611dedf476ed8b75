"""Ids into paths (R-PATH-1 to R-PATH-4), paths onto the base URL (R-URL-1, R-URL-2, R-URL-4)."""

from __future__ import annotations

import enum
from typing import Any
from urllib.parse import unquote
from uuid import UUID

import httpx
import pytest
from hypothesis import assume, given, strategies as st

from openai._core.paths import check, fill, join, segment, sni_hostname, with_slash
from openai._core.sentinels import omit


class Name(str, enum.Enum):
    A = "a/b"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("file-abc123", "file-abc123"),
        ("a/b c:d", "a%2Fb%20c:d"),
        ("ft:gpt-4o:org::id", "ft:gpt-4o:org::id"),  # R-PATH-4
        ("-._~!$&'()*+,;=:@", "-._~!$&'()*+,;=:@"),
        ("?#%\\", "%3F%23%25%5C"),
        ("é", "%C3%A9"),
        ("%2e", "%252e"),
        ("\r\n", "%0D%0A"),
        (7, "7"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (Name.A, "a%2Fb"),
    ],
)
def test_segment(value: object, expected: str):
    """R-PATH-2."""
    assert segment("id", value) == expected


@pytest.mark.parametrize("value", ["", None, omit, 0])
def test_empty_values_are_refused(value: object):
    """R-PATH-1."""
    with pytest.raises(ValueError) as caught:
        segment("file_id", value)
    assert str(caught.value) == f"Expected a non-empty value for `file_id` but received {value!r}"


def test_values_that_are_no_ids_are_refused():
    class File:
        id = "file-1"

    with pytest.raises(TypeError, match=r"`file_id` must be a string, not File; pass its `\.id`"):
        segment("file_id", File())
    for wrong in (b"abc", True, ["a"], 1.5):
        with pytest.raises(TypeError, match="`file_id` must be a string, not"):
            segment("file_id", wrong)


def test_a_lone_surrogate_is_refused_by_name():
    with pytest.raises(ValueError, match="`file_id` holds half of a surrogate pair"):
        segment("file_id", "a\ud800")


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_any_text_stays_one_segment(text: str):
    """What the server decodes is what was given, and no other endpoint is reached."""
    encoded = segment("id", text)
    assert unquote(encoded) == text
    assert not set(encoded) & set("/?#\\ ")
    try:
        path = fill("/files/{id}/content", {"id": text})
    except ValueError:
        assert text in (".", "..")
        return
    url = httpx.URL("https://h/v1" + path)
    assert url.raw_path.decode().split("/")[1:] == ["v1", "files", encoded, "content"]


def test_fill():
    assert fill("/models", {}) == "/models"
    assert fill("/responses?beta=true", {"unused": ""}) == "/responses?beta=true"
    template = "/vector_stores/{vector_store_id}/files/{file_id}?beta=true"
    assert fill(template, {"file_id": "f/1", "vector_store_id": "v"}) == "/vector_stores/v/files/f%2F1?beta=true"
    assert fill("/{a}:{b}", {"a": "x", "b": "y"}) == "/x:y"


def test_fill_names_what_is_missing():
    with pytest.raises(TypeError, match="'file_id'"):
        fill("/files/{file_id}", {})
    with pytest.raises(ValueError, match="`file_id`"):
        fill("/files/{file_id}", {"file_id": ""})


@pytest.mark.parametrize("value", [".", ".."])
@pytest.mark.parametrize("template", ["/files/{id}", "/files/{id}/content", "/{id}?q=1", "/{id}#f"])
def test_ids_that_are_dots_are_refused(template: str, value: str):
    """R-PATH-3."""
    with pytest.raises(ValueError, match="dot-segment"):
        fill(template, {"id": value})


@pytest.mark.parametrize("path", ["..", "/a/..", "../a", "/a/./b", "/%2e", "/a/%2E%2e/b", "/.%2e/b", "/a/..?x", "."])
def test_dot_segments_are_refused(path: str):
    """R-PATH-3."""
    with pytest.raises(ValueError, match="dot-segment"):
        check(path)


@pytest.mark.parametrize("path", ["", "/", "/...", "/a..b", "/..a", "/a/%252e%252e", "/a?x=/../", "/a#/..", "/.a./b"])
def test_other_dots_are_fine(path: str):
    check(path)


@pytest.mark.parametrize(
    ("base", "path", "expected"),
    [
        ("https://h/v1/", "/models", "https://h/v1/models"),
        ("https://h/v1", "/models", "https://h/v1/models"),  # D-9
        ("https://h/v1", "models", "https://h/v1/models"),
        ("https://h", "models", "https://h/models"),
        ("https://h/v1/", "//models", "https://h/v1/models"),
        ("https://h/v1/", "", "https://h/v1/"),
        ("https://h/v1/", "/a/../b", "https://h/v1/a/../b"),
        ("https://h/v1/", "/a?x=1&y=/2", "https://h/v1/a?x=1&y=/2"),
        ("https://h/v1?k=v", "/a", "https://h/v1/a?k=v"),
        ("https://h/v1/?k=v", "/a?x=1", "https://h/v1/a?k=v&x=1"),
        ("https://h/v1/", "https://other/x?y#z", "https://other/x?y#z"),
        ("https://h/v1/", "HTTP://other", "HTTP://other"),
        ("https://h/v1/", "ft:gpt-4o", "https://h/v1/ft:gpt-4o"),
        ("https://h/v1/", "/a?next=https://x", "https://h/v1/a?next=https://x"),
    ],
)
def test_join(base: str, path: str, expected: str):
    """R-URL-1, R-URL-2: concatenated, never resolved."""
    assert join(base, path) == expected


@given(st.text("ab/.:%-", max_size=20))
def test_a_relative_path_never_leaves_the_host(path: str):
    assume("://" not in path)
    for base in ("https://host.example/v1/", "https://host.example/v1", "https://host.example"):
        assert join(base, path).startswith(with_slash(base))
        assert httpx.URL(join(base, path)).host == "host.example"


@pytest.mark.parametrize(
    ("base", "expected"),
    [
        ("https://h/v1", "https://h/v1/"),
        ("https://h/v1/", "https://h/v1/"),
        ("https://h", "https://h/"),
        ("https://h/v1?a=/b", "https://h/v1/?a=/b"),
    ],
)
def test_with_slash(base: str, expected: str):
    """R-CLIENT-14."""
    assert with_slash(base) == expected
    assert with_slash(expected) == expected


def test_sni_hostname():
    """R-URL-4."""
    assert sni_hostname("my_host.example") == "my-host.example"
    assert sni_hostname("my-host.example") is None


def test_templates_are_split_once():
    values: Any = {"id": "a"}
    assert fill("/once/{id}", values) is not None
    assert fill("/once/{id}", {"id": "b"}) == "/once/b"
