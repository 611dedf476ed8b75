"""From an HTTP answer to the type a call promises.

`build` reads a body that is there already; nothing here waits. The wrappers around answers are in `response.py`, the
lenient reading of models in `decode.py`, and error statuses never come here. Rules: R-PARSE-*, R-LOW-3.
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any, Callable, cast

from .errors import APIResponseValidationError

if TYPE_CHECKING:
    import httpx

__all__ = ["build", "construct", "is_http_response", "is_json", "maker", "sign", "stream_argument"]


def build(response: httpx.Response, cast_to: Any, *, strict: bool = False, binary: bool = False) -> Any:
    """The body of `response` as `cast_to`.

    `cast_to` may be a model of `openai.BaseModel`, a typing construct over such, `dict`, `list`, `object`, `str`,
    `int`, `float`, `bool`, `None`'s type, `httpx.Response`, `HttpxBinaryResponseContent`, or a class with a class
    method `build(response=, data=)`; with `binary` also `bytes`. `strict` validates instead of taking what came.

    Raises json.JSONDecodeError for a JSON answer that isn't one (R-PARSE-3), APIResponseValidationError in strict mode
    (R-PARSE-9), and TypeError, ValueError or RuntimeError for a type that can't be (R-PARSE-6).
    """
    model = _is_model(cast_to)
    if not model:
        cast_to = _bare(cast_to)
        model = _is_model(cast_to)
    if not model:
        special = _special(response, cast_to, binary)
        if special is not _NO:
            return special

    headers = response.headers
    if not is_json(headers.get("content-type")):
        if model or _has_model(cast_to):
            try:
                data = json.loads(response.content)
            except ValueError:
                return _not_json(response, strict)
        else:
            return _not_json(response, strict)
    else:
        data = (_decoders or _load())[0](response.content)
    result = construct(data, cast_to, response, strict=strict)
    sign(result, response)
    return result


def sign(result: Any, response: httpx.Response) -> None:
    """Note on a model the id of the request it answers (R-PARSE-10)."""
    if _is_model(type(result)):
        object.__setattr__(result, "_request_id", response.headers.get("x-request-id"))


def construct(data: Any, cast_to: Any, response: httpx.Response, *, strict: bool = False) -> Any:
    """Decoded JSON as `cast_to`; null gives None (R-PARSE-4). `response` is where it came from."""
    return None if data is None else maker(cast_to, response, strict=strict)(data)


def maker(cast_to: Any, response: httpx.Response, *, strict: bool = False) -> Callable[[Any], Any]:
    """The function that turns decoded JSON into `cast_to`, for many values of one type."""
    if cast_to is object:
        return lambda data: data
    own = None if _is_model(cast_to) or not isinstance(cast_to, type) else getattr(cast_to, "build", None)
    if own is None and not strict:
        return (_decoders or _load())[1](cast_to)

    def make(data: Any) -> Any:
        from pydantic import ValidationError

        from .models import validate_type

        try:
            if own is not None:
                return own(response=_http(response), data=data)
            return validate_type(type_=_real(cast_to), value=data)
        except ValidationError as error:
            raise APIResponseValidationError(response=_http(response), body=data) from error

    return make


def is_json(content_type: str | None) -> bool:
    """Whether a content type is one of JSON: its media type ends with `json` (R-PARSE-1)."""
    return content_type is not None and content_type.partition(";")[0].rstrip()[-4:].lower() == "json"


def is_http_response(cls: type) -> bool:
    """Whether a class is the response of httpx (or httpx2), or derives from it."""
    return any(base.__name__ == "Response" and _library(base) in ("httpx", "httpx2") for base in cls.__mro__)


def _library(cls: type) -> str:
    return cls.__module__.partition(".")[0]


def stream_argument(stream_cls: Any) -> Any:
    """The type of the events of `Stream[T]`, or of a class that derives from it. TypeError if it names none."""
    arguments = getattr(stream_cls, "__args__", None)
    if arguments:
        return arguments[0]
    for cls in getattr(stream_cls, "__mro__", ()):
        for base in cls.__dict__.get("__orig_bases__", ()):
            arguments = getattr(base, "__args__", None)
            if arguments and not hasattr(arguments[0], "__bound__"):
                return arguments[0]
    raise TypeError(
        f"Expected a stream class with the type of its events, such as Stream[ChatCompletionChunk], not {stream_cls!r}"
    )


def _http(response: Any) -> Any:
    """A reply of the lean engine as the response of httpx that it stands for."""
    return getattr(response, "httpx", response)


_decoders: tuple[Callable[[bytes], Any], Callable[[Any], Callable[[Any], Any]]] | None = None


def _load() -> tuple[Callable[[bytes], Any], Callable[[Any], Callable[[Any], Any]]]:
    """What reads JSON, and what makes models of it: imported with the first answer, because it brings pydantic."""
    global _decoders
    from .decode import converter, parse

    _decoders = parse, converter
    return _decoders


_NO: Any = object()
_MODELS = f"{__package__}.models"


def _is_model(cast_to: Any) -> bool:
    """Whether it is a model class of this library. If `models.py` was never imported there is none, nor is it now."""
    base = getattr(sys.modules.get(_MODELS), "BaseModel", None)  # another thread may be importing it just now
    return base is not None and isinstance(cast_to, type) and base in cast_to.__mro__


def _bare(cast_to: Any) -> Any:
    """A type without the aliases around it (R-PARSE-7); an annotated union keeps its annotation, which has its tag."""
    while True:
        if hasattr(cast_to, "__value__"):
            cast_to = cast_to.__value__
        elif hasattr(cast_to, "__metadata__") and isinstance(cast_to.__origin__, type):
            cast_to = cast_to.__origin__
        else:
            return cast_to


def _special(response: httpx.Response, cast_to: Any, binary: bool) -> Any:
    """What needs no JSON, or `_NO`."""
    if cast_to is type(None) or cast_to is None:
        return None
    if not isinstance(cast_to, type):
        from .lazy import Ref

        if getattr(cast_to, "__origin__", None) is None and not isinstance(cast_to, Ref) and not _is_union(cast_to):
            raise RuntimeError(f"Unsupported type for an answer: {cast_to!r}")
        return _NO
    wanted: type[Any] = cast_to
    if wanted is str:
        return response.text
    if wanted is bytes and binary:
        return response.content
    if wanted is bool:
        return response.text.lower() == "true"
    if wanted is int or wanted is float:
        return wanted(response.text)
    if wanted is object or issubclass(wanted, (dict, list)):
        return _NO
    return _object(response, wanted)


def _object(response: httpx.Response, cast_to: type[Any]) -> Any:
    """What a class makes of the response as it is, or `_NO` if it needs JSON."""
    response = _http(response)
    if is_http_response(cast_to):
        if not isinstance(response, cast_to) or (type(response) is not cast_to and cast_to.__name__ != "Response"):
            raise ValueError(f"A subclass of `httpx.Response` can't be the type of an answer: {cast_to!r}")
        return response
    if hasattr(cast_to, "__openai_binary__"):
        return cast_to(response)
    if hasattr(cast_to, "build") or getattr(cast_to, "__origin__", None) is not None:
        return _NO
    if hasattr(cast_to, "__pydantic_fields__") or hasattr(cast_to, "model_fields"):
        raise TypeError(
            f"Pydantic models must derive from `openai.BaseModel` to be the type of an answer, but {cast_to!r} does "
            "not; write `from openai import BaseModel`"
        )
    raise RuntimeError(f"Unsupported type for an answer: {cast_to!r}")


def _is_union(cast_to: Any) -> bool:
    return type(cast_to).__name__ in ("Union", "UnionType", "_UnionGenericAlias")


def _has_model(cast_to: Any) -> bool:
    from .lazy import Ref

    if isinstance(cast_to, Ref):
        return True
    if _is_union(cast_to) or hasattr(cast_to, "__metadata__"):
        return any(_is_model(member) or _has_model(member) for member in cast("tuple[Any, ...]", cast_to.__args__))
    return False


def _real(cast_to: Any) -> Any:
    resolve = getattr(cast_to, "resolve", None)
    return resolve() if resolve is not None else cast_to


def _not_json(response: httpx.Response, strict: bool) -> str:
    text = response.text
    if strict:
        kind = response.headers.get("content-type")
        raise APIResponseValidationError(
            response=_http(response),
            body=text,
            message=f"Expected an answer of the type application/json, but it is {kind or 'of no type'}.",
        )
    return text
