"""What chat completions, completions and responses share: checks of the parameters, and the call of the model."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Dict, List, Union, cast

from . import check, hearing, window
from .errors import ApiError, bad_request
from .model import Completion, Token, Unsatisfiable
from .model.values import is_array, is_object, obj
from .wire import Json

if TYPE_CHECKING:
    from .chunks import Chunks
    from .sandbox import Call

__all__ = [
    "check_functions",
    "check_sampling",
    "check_schema",
    "complete",
    "logprobs",
    "name_of",
    "object_at",
    "stream",
    "string_at",
    "thinks",
    "walk",
]

_NAME = re.compile(r"[a-zA-Z0-9_-]+")
_THINKING = re.compile(r"(ft:)?(o\d|gpt-5(?!.*chat))")
_SAMPLED_BY_ITSELF = re.compile(r"(ft:)?(o\d|gpt-5(-mini|-nano|-pro)?(-\d{4}-\d\d-\d\d)?(:|$))")
_DEFAULTS = {"temperature": 1, "top_p": 1, "presence_penalty": 0, "frequency_penalty": 0}
_JSON_TYPES = ("string", "number", "integer", "boolean", "object", "array", "null")
_LISTS = ("anyOf", "oneOf", "allOf", "prefixItems")
_MAPS = ("properties", "$defs", "definitions", "patternProperties", "dependentSchemas")
_KEYWORDS = {
    **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems"), ("integer",)),
    **dict.fromkeys(("minProperties", "maxProperties", "minContains", "maxContains"), ("integer",)),
    **dict.fromkeys(("minimum", "maximum", "multipleOf"), ("number", "integer")),
    **dict.fromkeys(("exclusiveMinimum", "exclusiveMaximum"), ("number", "integer", "boolean")),
    **dict.fromkeys(("pattern", "format", "$ref"), ("string",)),
    **dict.fromkeys(("dependentRequired", "dependencies"), ("object",)),
}
_INNER = ("items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames")


def complete(call: Call, request: Json, param: str) -> Completion:
    """Ask the model. param: where a JSON schema stands that cannot be met.

    Raises `ApiError` 400 for such a schema, and for what is too long (window.py).
    """
    try:
        result = call.sandbox.model.complete(_asked(call, request), call.caller)
    except Unsatisfiable as error:
        raise _unsatisfiable(error, param) from None
    call.tokens += result.usage.total_tokens
    return result


def stream(call: Call, request: Json, param: str) -> Union[Completion, Chunks]:
    """As `complete`; in pieces if they come one by one."""
    try:
        result = call.sandbox.model.stream(_asked(call, request), call.caller)
    except Unsatisfiable as error:
        raise _unsatisfiable(error, param) from None
    if isinstance(result, Completion):
        call.tokens += result.usage.total_tokens
    else:
        call.tokens += call.sandbox.model.prompt_tokens(request)
    return result


def _asked(call: Call, request: Json) -> Json:
    """The request as the model is asked. Another server hears for itself."""
    return window.within(call, request if call.sandbox.model.upstream is not None else hearing.heard(request))


def logprobs(tokens: Iterable[Token]) -> List[Json]:
    """Log probabilities as chat completions and responses write them."""
    return [{**_token(each), "top_logprobs": [_token(top) for top in each.top]} for each in tokens]


def _token(token: Token) -> Json:
    return {"token": token.token, "logprob": token.logprob, "bytes": token.bytes}


def _unsatisfiable(error: Unsatisfiable, param: str) -> ApiError:
    return bad_request(f"No value meets the JSON schema: {error}.", param, "invalid_json_schema")


def thinks(model: str) -> bool:
    """Whether a model is one of those that reason, which refuse some older parameters."""
    return _THINKING.match(model) is not None


def check_sampling(body: Json) -> None:
    """Check the ranges of the parameters that all three share."""
    check.number(body, "temperature", 0, 2)
    check.number(body, "top_p", 0, 1)
    check.number(body, "frequency_penalty", -2, 2)
    check.number(body, "presence_penalty", -2, 2)
    check.integer(body, "n", 1, 128)
    check.integer(body, "max_tokens", 1)
    check.integer(body, "max_completion_tokens", 1)
    check.integer(body, "max_output_tokens", 16)
    check.integer(body, "top_logprobs", 0, 20)
    check.metadata(body)
    stop = body.get("stop")
    if is_array(stop):
        if len(stop) > 4:
            raise bad_request(
                f"Invalid 'stop': array too long. At most 4 entries are allowed, but got {len(stop)}.",
                "stop",
                "array_above_max_length",
            )
        for at, entry in enumerate(stop):
            if not isinstance(entry, str):
                raise check.wrong_type(f"stop[{at}]", entry, "string")
    bias = body.get("logit_bias")
    if is_object(bias):
        for token in bias:
            check.number(bias, token, -100, 100, f"logit_bias.{token}")
    _check_fixed(body)


def _check_fixed(body: Json) -> None:
    """Some models that reason decide for themselves how they sample."""
    if not _SAMPLED_BY_ITSELF.match(str(body.get("model"))):
        return
    for name, default in _DEFAULTS.items():
        if body.get(name) not in (None, default):
            raise bad_request(
                f"Unsupported value: '{name}' does not go with {body[name]} for this model, only with {default}.",
                name,
                "unsupported_value",
            )
    for name in ("logprobs", "top_logprobs", "logit_bias"):
        if body.get(name):
            raise bad_request(
                f"Unsupported parameter: '{name}' does not go with this model.", name, "unsupported_parameter"
            )


def object_at(value: object, param: str) -> Json:
    """The value, which must be an object."""
    if not is_object(value):
        raise check.wrong_type(param, value, "object")
    return value


def string_at(given: Json, name: str, where: str) -> str:
    """A text in an object that stands at `where` in the request."""
    param = f"{where}.{name}"
    if name not in given:
        raise check.missing(param)
    value = given[name]
    if not isinstance(value, str):
        raise check.wrong_type(param, value, "string")
    return value


def name_of(given: Json, where: str, limit: int = 64) -> str:
    """The `name` of a function, tool or schema: letters, digits, `_` and `-`."""
    name = string_at(given, "name", where)
    if not _NAME.fullmatch(name):
        raise bad_request(
            f"Invalid '{where}.name': '{name}' is not made of letters, digits, '_' and '-' only.",
            f"{where}.name",
            "invalid_value" if name else "empty_string",
        )
    if len(name) > limit:
        raise bad_request(
            f"Invalid '{where}.name': string too long. At most {limit} characters are allowed, but got {len(name)}.",
            f"{where}.name",
            "string_above_max_length",
        )
    return name


def check_functions(function: Json, where: str) -> str:
    """Check the definition of a function; its name."""
    name = name_of(function, where)
    parameters = function.get("parameters")
    if parameters is not None:
        place = f"{where}.parameters"
        schema = object_at(parameters, place)
        if schema and schema.get("type", "object") != "object":
            raise bad_request(
                f"Invalid schema for function '{name}': its type must be 'object'.",
                place,
                "invalid_function_parameters",
            )
        check_schema(schema, f"function '{name}'", place, function.get("strict") is True, "invalid_function_parameters")
    return name


def check_schema(schema: object, what: str, param: str, strict: bool, code: str = "invalid_json_schema") -> None:
    """Check that a JSON schema is well formed, and that a strict one allows no surprises.

    Strict: every object says `additionalProperties: false` and requires all its properties; the whole is an object.
    """

    def wrong(place: str, problem: str) -> ApiError:
        return bad_request(f"Invalid schema for {what}: at {place or 'the top'}: {problem}.", param, code)

    if strict and is_object(schema) and schema.get("type") != "object" and "$ref" not in schema:
        raise wrong("", "its type must be 'object'")
    for place, inner in walk(schema):
        if isinstance(inner, bool):
            continue
        if not is_object(inner):
            raise wrong(place, f"a schema must be an object, not {check.kind_of(inner)}")
        type_ = inner.get("type")
        for each in type_ if is_array(type_) else [type_]:
            if each is not None and each not in _JSON_TYPES:
                raise wrong(place, f"{each!r} is not a type")
        for key in _MAPS:
            if key in inner and not is_object(inner[key]):
                raise wrong(place, f"'{key}' must be an object")
        for key in (*_LISTS, "enum", "required"):
            if key in inner and (not is_array(inner[key]) or (not inner[key] and key != "required")):
                raise wrong(place, f"'{key}' must be an array" + ("" if key == "required" else " with entries"))
        for key, kinds in _KEYWORDS.items():
            if key in inner and check.kind_of(inner[key]) not in kinds:
                raise wrong(place, f"'{key}' must be of type {kinds[0]}")
        old = [each for each in obj(inner.get("dependencies")).values() if is_array(each)]
        for needed in [inner.get("required", ()), *obj(inner.get("dependentRequired")).values(), *old]:
            if not is_array(needed) or not all(isinstance(name, str) for name in needed):
                raise wrong(place, "what is required must be an array of names")
        if not strict or not (type_ == "object" or (is_array(type_) and "object" in type_) or "properties" in inner):
            continue
        if inner.get("additionalProperties") is not False:
            raise wrong(place, "'additionalProperties' is required to be supplied and to be false")
        properties = cast("Dict[str, Any]", inner.get("properties", {}))
        left = [name for name in properties if name not in inner.get("required", [])]
        if left:
            raise wrong(place, f"'required' must name every property; '{left[0]}' is missing")


def walk(schema: object, place: str = "") -> Iterator[tuple[str, object]]:
    """Every schema in a schema, with its place."""
    yield place, schema
    if not is_object(schema):
        return
    for key in _MAPS:
        inner = schema.get(key)
        if is_object(inner):
            for name, each in inner.items():
                yield from walk(each, f"{place}/{key}/{name}")
    for key in _LISTS:
        inner = schema.get(key)
        if is_array(inner):
            for at, each in enumerate(inner):
                yield from walk(each, f"{place}/{key}/{at}")
    for key in _INNER:
        if key in schema and not (key == "items" and is_array(schema[key])):
            yield from walk(schema[key], f"{place}/{key}")
