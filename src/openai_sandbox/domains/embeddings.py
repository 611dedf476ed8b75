"""Embeddings: vectors whose nearness means likeness."""

from __future__ import annotations

import base64
import struct
from typing import TYPE_CHECKING, Any, List

from .. import check
from ..errors import ApiError, bad_request
from ..model import embed, tokens
from ..model.values import arr, is_array
from ..wire import Json
from . import models

if TYPE_CHECKING:
    from ..sandbox import Call

__all__ = ["create"]

_DIMENSIONS = {"text-embedding-ada-002": 1536, "text-embedding-3-small": 1536, "text-embedding-3-large": 3072}
_INPUTS, _TOKENS, _ALL_TOKENS = 2048, 8192, 300_000
_DIGITS = 8  # decimals of an entry; more than a float of 32 bits holds for entries near 1


def create(call: Call) -> Json:
    """POST /embeddings"""
    body = call.body
    name: str = body["model"]
    models.require(call, name, "embeddings")
    known = name in _DIMENSIONS or call.sandbox.model.upstream is None
    size = _DIMENSIONS.get(name, 1536)
    dimensions = check.integer(body, "dimensions", 1, size if known else None)
    if dimensions is not None and name == "text-embedding-ada-002":
        raise bad_request("This model does not support 'dimensions'.", "dimensions")
    texts = _texts(body["input"])
    costs = [tokens.count(text) if isinstance(text, str) else len(text) for text in texts]
    total = sum(costs)
    if known:
        _check_costs(costs, total)
    call.tokens = total
    packed = body.get("encoding_format") == "base64"
    vectors = call.sandbox.model.embed(body, len(texts), call.caller) or [
        _vector(text, dimensions or size) for text in texts
    ]
    data = [
        {"object": "embedding", "index": at, "embedding": _packed(vector) if packed else vector}
        for at, vector in enumerate(vectors)
    ]
    return {
        "object": "list",
        "data": data,
        "model": name,
        "usage": {"prompt_tokens": total, "total_tokens": total},
    }


def _check_costs(costs: List[int], total: int) -> None:
    """Check the tokens of the texts. Raises `ApiError` 400."""
    for at, cost in enumerate(costs):
        if cost > _TOKENS:
            raise bad_request(
                f"Invalid 'input[{at}]': at most {_TOKENS} tokens are allowed, but it has {cost}.",
                "input",
                "context_length_exceeded",
            )
    if total > _ALL_TOKENS:
        raise bad_request(
            f"Invalid 'input': at most {_ALL_TOKENS} tokens are allowed in a request, but got {total}.",
            "input",
            "max_tokens_per_request",
        )


def _vector(text: Any, dimensions: int) -> List[float]:
    # Tokens of another vocabulary say nothing here; as words, the same tokens at least give the same vector.
    plain = text if isinstance(text, str) else " ".join(f"token{token}" for token in text)
    return [round(value, _DIGITS) for value in embed.embed(plain, dimensions)]


def _packed(vector: List[float]) -> str:
    return base64.b64encode(struct.pack(f"<{len(vector)}f", *vector)).decode()


def _texts(given: object) -> List[Any]:
    """The texts, or lists of tokens, to embed."""
    if isinstance(given, str):
        texts: List[Any] = [given]
    else:
        texts = arr(given)
        if texts and isinstance(texts[0], int):
            texts = [texts]
    if not texts:
        raise _empty("input")
    if len(texts) > _INPUTS:
        raise bad_request(
            f"Invalid 'input': array too long. At most {_INPUTS} entries are allowed, but got {len(texts)}.",
            "input",
            "array_above_max_length",
        )
    single = not is_array(given) or texts[0] is not given[0]
    for at, text in enumerate(texts):
        where = "input" if single else f"input[{at}]"
        if isinstance(text, str):
            if not isinstance(texts[0], str):
                raise check.wrong_type(where, text, "array")
        else:
            if not is_array(text) or isinstance(texts[0], str):
                raise check.wrong_type(where, text, "string")
            for place, token in enumerate(text):
                if isinstance(token, bool) or not isinstance(token, int) or token < 0:
                    raise check.wrong_type(f"{where}[{place}]", token, "integer")
        if not text:
            raise _empty(where)
    return texts


def _empty(where: str) -> ApiError:
    return bad_request(f"Invalid '{where}': it must not be empty.", where, "invalid_value")
