"""Embeddings of the simulated model: unit vectors, deterministic, near for what is alike."""

from __future__ import annotations

import math
import time

import pytest
from hypothesis import given, settings, strategies as st

from openai_sandbox.model.embed import embed, similarity


@settings(deadline=None, max_examples=50)
@given(st.text(), st.sampled_from([1, 7, 256, 1536]))
def test_unit_vectors(text: str, dimensions: int) -> None:
    vector = embed(text, dimensions)
    assert len(vector) == dimensions
    assert math.isclose(math.sqrt(sum(value * value for value in vector)), 1.0, rel_tol=1e-9)
    assert embed(text, dimensions) == vector


@settings(deadline=None, max_examples=30)
@given(st.text(min_size=1))
def test_fewer_dimensions_are_the_normalised_prefix(text: str) -> None:
    long, short = embed(text, 512)[:64], embed(text, 64)
    length = math.sqrt(sum(value * value for value in long))
    assert [value / length for value in long] == pytest.approx(short)


@pytest.mark.parametrize(
    ("text", "near", "far"),
    [
        ("a kitten sleeps", "cat on a sofa", "stock market rises"),
        ("shares fell sharply", "the stock exchange lost value", "she baked bread"),
        ("How do I reset my password?", "I cannot log in to my account", "What is for dinner tonight?"),
        ("puppies and kittens", "cats and dogs", "interest rates and inflation"),
        ("rain is expected tomorrow", "weather forecast: sunny", "the court found the criminal guilty"),
        ("refund for a broken product", "I want to return my purchase", "the telescope saw a new galaxy"),
        ("running quickly", "he runs", "the cheese is mouldy"),
        ("猫が好きです", "猫が嫌いです", "今日は天気がいい"),
        ("zwibbelfork manual", "manual of the zwibbelforks", "annual report"),
    ],
)
@pytest.mark.parametrize("dimensions", [256, 1536])
def test_likeness_is_nearness(text: str, near: str, far: str, dimensions: int) -> None:
    vector = embed(text, dimensions)
    assert similarity(vector, embed(near, dimensions)) > similarity(vector, embed(far, dimensions)) + 0.05


def test_case_and_punctuation_hardly_matter_and_order_little() -> None:
    vector = embed("The dog bit the man.")
    assert similarity(vector, embed("the dog bit the man")) > 0.99
    assert 0.9 < similarity(vector, embed("the man bit the dog")) < 0.9999


def test_unlike_texts_are_about_orthogonal() -> None:
    assert abs(similarity(embed("quarterly revenue"), embed("a violin concert"))) < 0.12


def test_empty_text_and_signs_have_vectors_of_their_own() -> None:
    assert embed("") != embed("!!!")
    assert abs(similarity(embed(""), embed("!!!"))) < 0.15


def test_dimensions_are_checked() -> None:
    with pytest.raises(ValueError, match="dimensions"):
        embed("x", 0)


def test_a_sentence_takes_milliseconds() -> None:
    embed("warm up")
    texts = [f"The number {index} bus stops near the old town hall and the library" for index in range(20)]
    started = time.perf_counter()
    for text in texts:
        embed(text)
    assert (time.perf_counter() - started) / len(texts) < 0.02  # about a tenth of that; slow machines must pass too
