"""Embeddings: shapes, encodings, limits, likeness."""

from __future__ import annotations

import base64
import math
import struct
from typing import Any, List

import httpx
import pydantic
import pytest

from openai import omit
from openai.types import Embedding
from openai_sandbox import Sandbox

SMALL = "text-embedding-3-small"


def create(http: httpx.Client, given: Any, model: str = SMALL, **more: Any) -> httpx.Response:
    return http.post("/embeddings", json={"model": model, "input": given, **more})


def vectors(answer: httpx.Response) -> List[List[float]]:
    return [entry["embedding"] for entry in answer.json()["data"]]


def test_shape(http: httpx.Client) -> None:
    answer = create(http, ["one two", "three"]).json()
    assert (answer["object"], answer["model"]) == ("list", SMALL)
    assert [(entry["object"], entry["index"]) for entry in answer["data"]] == [("embedding", 0), ("embedding", 1)]
    assert answer["usage"] == {"prompt_tokens": 3, "total_tokens": 3}


@pytest.mark.parametrize(("form", "kind"), [(omit, list), ("float", list), ("base64", str)])
def test_forms_for_a_strict_client(sandbox: Sandbox, form: Any, kind: type) -> None:
    client = sandbox.client(_strict_response_validation=True)
    made = client.embeddings.create(model=SMALL, input="Hello", encoding_format=form)
    assert type(made.data[0].embedding) is kind
    with pytest.raises(pydantic.ValidationError):
        Embedding.model_validate({"embedding": 5, "index": 0, "object": "embedding"})


@pytest.mark.parametrize(
    ("model", "size"),
    [(SMALL, 1536), ("text-embedding-3-large", 3072), ("text-embedding-ada-002", 1536)],
)
def test_sizes(http: httpx.Client, model: str, size: int) -> None:
    vector = vectors(create(http, "Hello", model))[0]
    assert len(vector) == size
    assert math.isclose(sum(value * value for value in vector), 1, abs_tol=1e-4)


def test_dimensions(http: httpx.Client) -> None:
    long, short = vectors(create(http, "Hello"))[0], vectors(create(http, "Hello", dimensions=10))[0]
    norm = math.sqrt(sum(value * value for value in long[:10]))
    assert short == pytest.approx([value / norm for value in long[:10]], abs=1e-6)
    for model, dimensions in ((SMALL, 0), (SMALL, 1537), (SMALL, -1), ("text-embedding-ada-002", 10)):
        answer = create(http, "x", model, dimensions=dimensions)
        assert (answer.status_code, answer.json()["error"]["param"]) == (400, "dimensions")


def test_base64_holds_the_same_numbers(http: httpx.Client) -> None:
    plain = vectors(create(http, "Hello", dimensions=100))[0]
    packed: Any = vectors(create(http, "Hello", dimensions=100, encoding_format="base64"))[0]
    assert struct.unpack("<100f", base64.b64decode(packed)) == pytest.approx(plain, abs=1e-7)
    assert create(http, "x", encoding_format="hex").json()["error"]["param"] == "encoding_format"


def test_likeness_is_nearness(http: httpx.Client) -> None:
    texts = ["The cat sleeps on the sofa", "A kitten naps on the couch", "Interest rates rose in May"]
    cat, kitten, money = vectors(create(http, texts))

    def near(one: List[float], other: List[float]) -> float:
        return sum(a * b for a, b in zip(one, other))

    assert near(cat, kitten) > near(cat, money)
    assert near(cat, cat) == pytest.approx(1, abs=1e-4)


def test_tokens_as_input(http: httpx.Client) -> None:
    one = create(http, [1, 2, 3])
    assert len(vectors(one)) == 1
    assert one.json()["usage"]["prompt_tokens"] == 3
    two = create(http, [[1, 2, 3], [4]])
    assert vectors(two)[0] == vectors(one)[0] != vectors(two)[1]


@pytest.mark.parametrize(
    ("given", "param"),
    [
        ("", "input"),
        ([], "input"),
        ([""], "input[0]"),
        (["a", ""], "input[1]"),
        ([[]], "input[0]"),
        ([1, "a"], "input[1]"),
        (["a", 1], "input[1]"),
        (["a", [1]], "input[1]"),
        ([[1], "a"], "input[1]"),
        ([[1, -1]], "input[0][1]"),
        ([1.5], "input[0]"),
        ([None], "input[0]"),
        ([True], "input[0]"),
        ({"a": 1}, "input"),
        (None, "input"),
        (["a"] * 2049, "input"),
        ("word " * 8193, "input"),
        (["word " * 8000] * 40, "input"),
    ],
)
def test_refused_input(http: httpx.Client, given: Any, param: str) -> None:
    answer = create(http, given)
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, param)


def test_unicode(http: httpx.Client) -> None:
    assert len(vectors(create(http, ["żółw 🐢", "\u202e", "漢字", "\x00"]))) == 4
