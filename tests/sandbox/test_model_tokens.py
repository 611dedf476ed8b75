"""The sandbox's tokens: nothing is lost, prefixes stay prefixes, and everything is counted by the same rule."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, strategies as st

from openai_sandbox.model import tokens

MIXED = st.one_of(
    st.text(),
    st.text("ab \n'.1é猫Z"),
    st.lists(st.sampled_from(["word ", "it's", "1234567", "\n\n", "  x"])).map("".join),
)


@given(MIXED)
def test_pieces_join_to_the_text(text: str) -> None:
    pieces = tokens.split(text)
    assert "".join(pieces) == text
    assert all(pieces)
    assert tokens.count(text) == len(pieces)


@given(MIXED, st.integers(0, 30))
def test_a_prefix_of_pieces_splits_into_the_same_pieces(text: str, number: int) -> None:
    pieces = tokens.split(text)[:number]
    assert tokens.split("".join(pieces)) == pieces


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("", []),
        ("Hello, world!", ["Hello", ",", " world", "!"]),
        ("internationalization", ["internat", "iona", "liza", "tion"]),
        ("it's 12345", ["it", "'s", " 123", "45"]),
        ("猫が好き", ["猫", "が", "好", "き"]),
        ("a\n\nb", ["a", "\n\n", "b"]),
        ("a  b", ["a", "  ", "b"]),
    ],
)
def test_split(text: str, pieces: list[str]) -> None:
    assert tokens.split(text) == pieces


def test_a_text_has_about_a_token_per_four_letters() -> None:
    text = "The quick brown fox jumps over the lazy dog while international organisations deliberate. " * 20
    assert 0.15 < tokens.count(text) / len(text) < 0.35


def user(content: Any) -> list[dict[str, Any]]:
    return [{"role": "user", "content": content}]


def test_messages() -> None:
    assert tokens.count_messages([]) == 3
    assert tokens.count_messages("hello there") == tokens.count_messages(user("hello there"))
    parts = [{"type": "text", "text": "hello there"}]
    assert tokens.count_messages(user(parts)) == tokens.count_messages(user("hello there"))
    assert tokens.count_messages(["a b", "c"]) == 3 + 3 + 2 + 3 + 1


def test_images_have_a_fixed_price() -> None:
    def image(detail: str | None) -> list[dict[str, Any]]:
        return user([{"type": "image_url", "image_url": {"url": "x" * 9999, **({"detail": detail} if detail else {})}}])

    empty = tokens.count_messages(user(""))
    assert tokens.count_messages(image(None)) == empty + tokens.IMAGE
    assert tokens.count_messages(image("low")) == empty + tokens.IMAGE_LOW
    response_part = {"type": "input_image", "detail": "low", "image_url": "data:" + "x" * 999}
    assert tokens.count_messages(user([response_part])) == empty + tokens.IMAGE_LOW


def test_sounds_and_files_have_a_fixed_price() -> None:
    empty = tokens.count_messages(user(""))
    sound = {"type": "input_audio", "input_audio": {"data": "x" * 9999, "format": "wav"}}
    assert tokens.count_messages(user([sound])) == empty + tokens.AUDIO
    assert tokens.count_messages(user([{"type": "input_file", "file_data": "x" * 9999}])) == empty + tokens.FILE


def test_tools_and_calls_are_counted_and_ids_are_not() -> None:
    tool = {"type": "function", "function": {"name": "f", "parameters": {"type": "object", "properties": {}}}}
    assert tokens.count_messages(user("x"), [tool]) == tokens.count_messages(user("x")) + tokens.count_tools([tool])
    assert tokens.count_tools([tool]) > 5
    call = {"role": "assistant", "tool_calls": [{"id": "c", "function": {"name": "f", "arguments": "{}"}}]}
    longer = {"role": "assistant", "tool_calls": [{"id": "c" * 99, "function": {"name": "f", "arguments": "{}"}}]}
    assert tokens.count_messages([call]) == tokens.count_messages([longer])
