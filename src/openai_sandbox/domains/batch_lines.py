"""The lines of a batch: the check of a whole input file, the run of one request, and the tokens it took.

Neighbour: batches.py, where a batch lives.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, BinaryIO, List, Optional, Set, Tuple

from ..errors import ApiError, bad_request
from ..model.values import is_array, is_number, is_object, obj
from ..wire import Json

if TYPE_CHECKING:
    from ..context import Context

__all__ = ["Findings", "add_usage", "error_line", "examine", "following", "read", "run"]

MOST = 50_000
"""Requests in a batch, and inputs in one of embeddings."""

_SHOWN = 100  # errors that are listed at most
_TOKENS = (("input_tokens", "prompt_tokens"), ("output_tokens", "completion_tokens"))
_DETAILS = (("input_tokens_details", "cached_tokens"), ("output_tokens_details", "reasoning_tokens"))
_OLD_DETAILS = {"input_tokens_details": "prompt_tokens_details", "output_tokens_details": "completion_tokens_details"}


@dataclass
class Findings:
    """What a check found. errors: entries of `errors.data`; none if the batch can run."""

    errors: List[Json] = field(default_factory=lambda: [])
    total: int = 0
    model: Optional[str] = None


def read(file: BinaryIO) -> Iterator[Tuple[int, bytes]]:
    """The lines of a file with their numbers, without the blank ones."""
    for number, line in enumerate(file, 1):
        if line.strip():
            yield number, line


def following(file: BinaryIO) -> Optional[bytes]:
    """The next line of a file that is not blank, None at its end."""
    while line := file.readline():  # a `for` would read ahead, and `tell` would not say where the next line starts
        if line.strip():
            return line
    return None


def examine(lines: Iterable[Tuple[int, bytes]], endpoint: str) -> Findings:
    """Check all requests of a file that go to an endpoint."""
    found = Findings()
    seen: Set[str] = set()
    inputs = 0

    def wrong(line: Optional[int], code: str, message: str, param: Optional[str] = None) -> None:
        if len(found.errors) < _SHOWN:
            found.errors.append({"code": code, "line": line, "message": message, "param": param})

    for number, line in lines:
        found.total += 1
        if found.total > MOST:
            wrong(None, "too_many_requests", f"The file has more than the {MOST} requests that a batch may have.")
            return found
        try:
            request = _request(line, endpoint)
        except ApiError as error:
            wrong(number, error.code or "invalid_request", error.message, error.param)
            continue
        custom_id: str = request["custom_id"]
        if custom_id in seen:
            wrong(number, "duplicate_custom_id", f"The custom_id '{custom_id}' stands in an earlier line.", "custom_id")
        seen.add(custom_id)
        model = request["body"].get("model")
        if isinstance(model, str):
            found.model = found.model or model
            if model != found.model:
                message = f"All requests of a batch go to one model; here it is '{model}', before '{found.model}'."
                wrong(number, "mismatched_model", message, "body.model")
        inputs += _inputs(request["body"].get("input")) if endpoint == "/v1/embeddings" else 0
    if not found.total:
        wrong(None, "empty_file", "The file has no requests.")
    if inputs > MOST:
        wrong(None, "too_many_inputs", f"The batch has {inputs} inputs to embed; {MOST} are allowed.")
    return found


def run(context: Context, line: bytes, azure: bool = False) -> Tuple[Json, bool, Json]:
    """Let the sandbox answer the request of a checked line. The line of the result, whether it is an answer (and not
    an error), and the body of the answer. azure: see `Context.perform`."""
    request: Json = json.loads(line)
    body: Json = request["body"]
    if body.get("stream"):
        error = bad_request("Requests of a batch cannot be streamed.", "stream", "unsupported_parameter")
        status, answer = error.status, error.payload()
    else:
        response = context.perform("POST", request["url"], body, azure=azure)
        status, answer = response.status, response.json()
    out = _line(context, request["custom_id"])
    out["response"] = {"status_code": status, "request_id": context.new.hex("req_", 32), "body": answer}
    return out, status < 400, answer


def error_line(context: Context, line: bytes, code: str, message: str) -> Json:
    """The line of the result for a request that was not sent."""
    return {**_line(context, json.loads(line)["custom_id"]), "error": {"code": code, "message": message}}


def add_usage(total: Json, answer: Json) -> None:
    """Add the tokens of an answer, whichever API it is from, to the `usage` of a batch."""
    usage = obj(answer.get("usage"))
    for name, old in _TOKENS:
        total[name] += _count(usage.get(name, usage.get(old)))
    for name, inner in _DETAILS:
        total[name][inner] += _count(obj(usage.get(name, usage.get(_OLD_DETAILS[name]))).get(inner))
    total["total_tokens"] = total["input_tokens"] + total["output_tokens"]


def _line(context: Context, custom_id: str) -> Json:
    return {"id": context.new.hex("batch_req_", 32), "custom_id": custom_id, "response": None, "error": None}


def _count(value: object) -> int:
    return int(value) if is_number(value) else 0


def _request(line: bytes, endpoint: str) -> Json:
    try:
        request = json.loads(line)
        json.dumps(request, allow_nan=False)
    except (ValueError, RecursionError):
        raise bad_request("This line is no valid JSON.", code="invalid_json_line") from None
    if not is_object(request):
        raise bad_request("This line is JSON, but not an object.", code="invalid_json_line")
    for name, type_, kind in (
        ("custom_id", str, "a text"),
        ("method", str, "a text"),
        ("url", str, "a text"),
        ("body", dict, "an object"),
    ):
        if name not in request:
            raise bad_request(f"Missing required parameter: '{name}'.", name, "missing_required_parameter")
        if not isinstance(request[name], type_):
            raise bad_request(f"Invalid type for '{name}': it must be {kind}.", name, "invalid_type")
    if not request["custom_id"]:
        raise bad_request("The custom_id is empty.", "custom_id", "empty_string")
    if request["method"] != "POST":
        raise bad_request(f"The method must be POST, not '{request['method']}'.", "method", "invalid_method")
    if request["url"] != endpoint:
        message = f"The url '{request['url']}' is not the endpoint of the batch, '{endpoint}'."
        raise bad_request(message, "url", "mismatched_url")
    return request


def _inputs(value: Any) -> int:
    """How many texts an embedding request asks for: a list of numbers is one."""
    return len(value) if is_array(value) and value and not is_number(value[0]) else 1
