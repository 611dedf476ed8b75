"""What requests for vector stores are made of, beyond the types of their parameters: files, attributes, filters.

All functions raise `ApiError` 400. Neighbours: vector_stores.py and vector_files.py ask, as do tools that search files.
"""

from __future__ import annotations

from typing import List, NamedTuple, Sequence

from .. import check, generation
from ..errors import ApiError, bad_request
from ..model.values import is_array
from ..wire import Json

__all__ = ["Entry", "attributes", "entries", "filters", "ranking", "strategy"]

_AUTO: Json = {"type": "static", "static": {"max_chunk_size_tokens": 800, "chunk_overlap_tokens": 400}}
_COMPARISONS = ("eq", "ne", "gt", "gte", "lt", "lte", "in", "nin")


class Entry(NamedTuple):
    """A file to be attached."""

    file_id: str
    attributes: Json
    strategy: Json


def entries(file_ids: Sequence[object], given: Json, how: Json) -> List[Entry]:
    """Files to be attached alike, from a list of ids."""
    out: List[Entry] = []
    for at, id in enumerate(file_ids):
        if not isinstance(id, str):
            raise check.wrong_type(f"file_ids[{at}]", id, "string")
        out.append(Entry(id, given, how))
    return list({entry.file_id: entry for entry in out}.values())


def attributes(given: object, param: str = "attributes") -> Json:
    """The attributes of a file: at most 16 texts, numbers or booleans."""
    if given is None:
        return {}
    pairs = generation.object_at(given, param)
    if len(pairs) > 16:
        raise bad_request(
            f"Invalid '{param}': too many properties. At most 16 are allowed, but got {len(pairs)}.",
            param,
            "object_above_max_properties",
        )
    for key, value in pairs.items():
        place = f"{param}.{key}"
        if not isinstance(value, (str, int, float)):
            raise check.wrong_type(place, value, "string", "number", "boolean")
        if len(key) > 64:
            raise _too_long(param, 64, len(key))
        if isinstance(value, str) and len(value) > 512:
            raise _too_long(place, 512, len(value))
    return pairs


def _too_long(param: str, most: int, length: int) -> ApiError:
    return bad_request(
        f"Invalid '{param}': string too long. At most {most} characters are allowed, but got {length}.",
        param,
        "string_above_max_length",
    )


def strategy(given: object, param: str = "chunking_strategy") -> Json:
    """How to cut files, with the sizes."""
    if given is None:
        return _AUTO
    asked = generation.object_at(given, param)
    kind = generation.string_at(asked, "type", param)
    check.listed(kind, f"{param}.type", ("auto", "static"))
    if kind == "auto":
        return _AUTO
    place = f"{param}.static"
    if "static" not in asked:
        raise check.missing(place)
    sizes = generation.object_at(asked["static"], place)
    most = check.integer(sizes, "max_chunk_size_tokens", 100, 4096, f"{place}.max_chunk_size_tokens")
    overlap = check.integer(sizes, "chunk_overlap_tokens", 0, None, f"{place}.chunk_overlap_tokens")
    if most is None or overlap is None:
        raise check.missing(f"{place}.{'max_chunk_size_tokens' if most is None else 'chunk_overlap_tokens'}")
    if overlap > most // 2:
        raise bad_request(
            f"Invalid '{place}.chunk_overlap_tokens': at most half of 'max_chunk_size_tokens' ({most // 2}) is allowed,"
            f" but got {overlap}.",
            f"{place}.chunk_overlap_tokens",
            "invalid_value",
        )
    return {"type": "static", "static": {"max_chunk_size_tokens": most, "chunk_overlap_tokens": overlap}}


def filters(given: object, param: str) -> None:
    """Check a filter by attributes."""
    if given is None:
        return
    asked = generation.object_at(given, param)
    kind = generation.string_at(asked, "type", param)
    check.listed(kind, f"{param}.type", (*_COMPARISONS, "and", "or"))
    if kind in ("and", "or"):
        inner = asked.get("filters")
        if inner is None:
            raise check.missing(f"{param}.filters")
        if not is_array(inner):
            raise check.wrong_type(f"{param}.filters", inner, "array")
        for at, each in enumerate(inner):
            filters(generation.object_at(each, f"{param}.filters[{at}]"), f"{param}.filters[{at}]")
        return
    generation.string_at(asked, "key", param)
    value = asked.get("value")
    if value is None:
        raise check.missing(f"{param}.value")
    if kind in ("in", "nin"):
        if not is_array(value):
            raise check.wrong_type(f"{param}.value", value, "array")
        for at, each in enumerate(value):
            _scalar(each, f"{param}.value[{at}]")
    else:
        _scalar(value, f"{param}.value")


def ranking(given: object, param: str, rankers: Sequence[str]) -> None:
    """Check ranking options."""
    if given is None:
        return
    options = generation.object_at(given, param)
    if options.get("ranker") is not None:
        check.listed(options["ranker"], f"{param}.ranker", rankers)
    check.number(options, "score_threshold", 0, 1, f"{param}.score_threshold")
    if options.get("hybrid_search") is None:
        return
    weights = generation.object_at(options["hybrid_search"], f"{param}.hybrid_search")
    for name in ("embedding_weight", "text_weight"):
        place = f"{param}.hybrid_search.{name}"
        if check.number(weights, name, 0, 1e6, place) is None:
            raise check.missing(place)
    if not weights["embedding_weight"] and not weights["text_weight"]:
        raise bad_request(
            f"Invalid '{param}.hybrid_search': one of the weights must be above 0.",
            f"{param}.hybrid_search",
            "invalid_value",
        )


def _scalar(value: object, param: str) -> None:
    if not isinstance(value, (str, int, float)):
        raise check.wrong_type(param, value, "string", "number", "boolean")
