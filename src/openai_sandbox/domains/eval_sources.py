"""Where the items of an eval's run come from: the check of a `data_source`, and the rows it gives.

A row is `{"item", "sample", "messages"}`: what templates find under `item`, the answer that came with it (None: there
is none), and the messages it was an answer to. Neighbours: evals.py checks, eval_runs.py reads.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, List, Optional

from .. import check as checks
from ..errors import ApiError, bad_request
from ..generation import object_at, string_at
from ..model.check import Unsatisfiable, validate
from ..model.values import arr, is_array, is_object, obj
from ..wire import Json
from . import answers, templates
from .graders import sample_of

if TYPE_CHECKING:
    from ..context import Context

__all__ = ["NoData", "check", "default", "messages_at", "problem_of", "rows"]

_SOURCES = {
    "jsonl": ("file_content", "file_id"),
    "completions": ("file_content", "file_id", "stored_completions"),
    "responses": ("file_content", "file_id", "responses"),
}
_OWN = ("stored_completions", "responses")  # sources whose rows have answers
_MOST = 100_000
_SAMPLING = ("max_completion_tokens", "reasoning_effort", "seed", "temperature", "tools", "top_p")
_FORMAT = {"completions": "response_format", "responses": "text"}


class NoData(Exception):
    """The source gives no rows: `args[0]` says why."""


def default(config: Json) -> Optional[Json]:
    """The data source of a run that names none: what the eval itself looks at, if that is stored here."""
    kinds = {"stored_completions": ("completions", "stored_completions"), "logs": ("responses", "responses")}
    if config["type"] not in kinds:
        return None
    kind, source = kinds[config["type"]]
    return {"type": kind, "source": {"type": source, "metadata": config.get("metadata")}}


def check(context: Context, source: Json, config: Json) -> None:
    """Check the data source of a run against the eval's config. Raises `ApiError` 400."""
    where = "data_source"
    kind = string_at(source, "type", where)
    checks.listed(kind, f"{where}.type", [*_SOURCES])
    if "source" not in source:
        raise checks.missing(f"{where}.source")
    inner = object_at(source["source"], f"{where}.source")
    origin = string_at(inner, "type", f"{where}.source")
    checks.listed(origin, f"{where}.source.type", _SOURCES[kind])
    if origin == "file_content":
        _check_content(inner, config)
    elif origin == "file_id":
        id = string_at(inner, "id", f"{where}.source")
        if context.object("file", id) is None:
            raise bad_request(f"There is no file '{id}'.", f"{where}.source.id", "file_not_found")
    else:
        _check_filters(inner, f"{where}.source")
    if kind == "jsonl":
        return
    messages = source.get("input_messages")
    if messages is not None:
        _check_messages(object_at(messages, f"{where}.input_messages"), f"{where}.input_messages")
    if source.get("model") is not None:
        string_at(source, "model", where)
    if origin not in _OWN:
        for name in ("model", "input_messages"):
            if source.get(name) is None:
                raise checks.missing(f"{where}.{name}")
    if source.get("sampling_params") is not None:
        _check_sampling(object_at(source["sampling_params"], f"{where}.sampling_params"), kind)


def rows(context: Context, source: Json, config: Json) -> Iterator[Json]:
    """The rows of a checked source. Raises NoData."""
    inner: Json = source["source"]
    origin = inner["type"]
    if origin == "file_content":
        return (_row(each) for each in inner["content"])
    if origin == "file_id":
        return _file(context, inner["id"], config)
    return (_completions if origin == "stored_completions" else _responses)(context, inner, config)


# checks


def _check_content(source: Json, config: Json) -> None:
    where = "data_source.source.content"
    content = source.get("content")
    if content is None:
        raise checks.missing(where)
    if not is_array(content):
        raise checks.wrong_type(where, content, "array")
    if not content:
        raise bad_request(f"Invalid '{where}': empty array. There must be an item.", where, "empty_array")
    for at, each in enumerate(content):
        problem = _problem(each, config)
        if problem:
            raise bad_request(f"Invalid '{where}[{at}]': {problem}.", f"{where}[{at}]", "invalid_value")


def _problem(entry: object, config: Json) -> Optional[str]:
    """What is wrong with an entry of the data."""
    if not is_object(entry) or not is_object(entry.get("item")):
        return "it must be an object with an object 'item'"
    if entry.get("sample") is not None and not is_object(entry["sample"]):
        return "its 'sample' must be an object"
    if config["type"] != "custom":
        return None
    schema = obj(obj(obj(config["schema"]).get("properties")).get("item"))
    try:
        problem = validate(entry["item"], schema)
    except Unsatisfiable as error:
        problem = str(error)
    return f"its 'item' does not fit the schema of the eval: {problem}" if problem else None


def _check_filters(source: Json, where: str) -> None:
    for name in ("created_after", "created_before", "limit"):
        checks.integer(source, name, 1 if name == "limit" else 0, None, f"{where}.{name}")
    for name in ("temperature", "top_p"):
        checks.number(source, name, 0, 2, f"{where}.{name}")
    for name in ("model", "instructions_search", "reasoning_effort"):
        if source.get(name) is not None:
            string_at(source, name, where)
    for name in ("users", "tools"):
        if source.get(name) is not None and not is_array(source[name]):
            raise checks.wrong_type(f"{where}.{name}", source[name], "array")
    if source.get("metadata") is not None:
        object_at(source["metadata"], f"{where}.metadata")


def _check_messages(given: Json, where: str) -> None:
    kind = string_at(given, "type", where)
    checks.listed(kind, f"{where}.type", ("template", "item_reference"))
    if kind == "template":
        templates.check_messages(given.get("template", ()), f"{where}.template")
        return
    path = string_at(given, "item_reference", where)
    if not path.startswith("item."):
        message = f"Invalid '{where}.item_reference': it must name a field of the item, such as 'item.messages'."
        raise bad_request(message, f"{where}.item_reference", "invalid_value")


def _check_sampling(given: Json, kind: str) -> None:
    where = "data_source.sampling_params"
    for name in given:
        if name not in (*_SAMPLING, _FORMAT[kind]):
            message = f"Unknown parameter: '{where}.{name}'."
            raise bad_request(message, f"{where}.{name}", "unknown_parameter")
    checks.number(given, "temperature", 0, 2, f"{where}.temperature")
    checks.number(given, "top_p", 0, 1, f"{where}.top_p")
    checks.integer(given, "seed", -(2**63), 2**63 - 1, f"{where}.seed")
    checks.integer(given, "max_completion_tokens", 1, None, f"{where}.max_completion_tokens")
    for name, expected in (("tools", "array"), (_FORMAT[kind], "object"), ("reasoning_effort", "string")):
        if given.get(name) is not None and checks.kind_of(given[name]) != expected:
            raise checks.wrong_type(f"{where}.{name}", given[name], expected)


# rows


def _row(entry: Json) -> Json:
    sample = entry.get("sample")
    if sample is None:
        return {"item": entry["item"], "sample": None, "messages": None}
    text = sample.get("output_text")
    made = sample_of(templates.text_of(text) if text is not None else "")
    return {"item": entry["item"], "sample": {**made, **sample}, "messages": None}


def _file(context: Context, id: str, config: Json) -> Iterator[Json]:
    try:
        file = context.state.open_blob(id)
    except KeyError:
        raise NoData(f"The file '{id}' is no longer there.") from None
    with file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                entry: Any = json.loads(line)
            except (ValueError, RecursionError):
                raise NoData(f"Line {number} of the file '{id}' is no valid JSON.") from None
            problem = _problem(entry, config)
            if problem:
                raise NoData(f"Line {number} of the file '{id}': {problem}.")
            yield _row(entry)


def _completions(context: Context, source: Json, config: Json) -> Iterator[Json]:
    wanted = {**obj(config.get("metadata")), **obj(source.get("metadata"))}
    where = {name: str(value) for name, value in wanted.items()}
    page = context.state.page("chat", context.now, tag=source.get("model"), where=where, limit=_MOST, order="asc")
    found = [each for each in (page.data if page else ()) if _within(each["created"], source)]
    for each in found[: source.get("limit")]:
        kept = obj(context.state.get("chat.input", each["id"], context.now))
        messages = [_message(message) for message in arr(kept.get("messages"))]
        message = each["choices"][0]["message"]
        text = message.get("content") or message.get("refusal") or ""
        sample = sample_of(text, arr(message.get("tool_calls")), each["choices"])
        sample = {**sample, "model": each["model"], "finish_reason": each["choices"][0]["finish_reason"]}
        item = {"id": each["id"], "input": messages, "output": text, "metadata": each["metadata"]}
        yield {"item": item, "sample": sample, "messages": messages}


def _responses(context: Context, source: Json, config: Json) -> Iterator[Json]:
    wanted = {**obj(config.get("metadata")), **obj(source.get("metadata"))}
    page = context.state.page("response", context.now, limit=_MOST, order="asc")
    seen = [each for each in (page.data if page else ()) if each.get("cut") is None]
    found = [each for each in seen if _fits(each["response"], source, wanted)]
    for each in found[: source.get("limit")]:
        response: Json = each["response"]
        messages = [_message(item) for item in each["input"] if item.get("role")]
        if isinstance(response["instructions"], str):
            messages.insert(0, {"role": "system", "content": response["instructions"]})
        text = answers.text_of(response["output"])
        made = sample_of(text, answers.calls_of(response["output"]))
        sample = {**made, "model": response["model"], "finish_reason": "stop"}
        item = {"id": response["id"], "input": messages, "output": text, "metadata": response["metadata"]}
        yield {"item": item, "sample": sample, "messages": messages}


def _fits(response: Json, source: Json, metadata: Json) -> bool:
    tools = [str(tool.get("name", tool["type"])) for tool in response["tools"]]
    return (
        response["status"] in ("completed", "incomplete")
        and _within(response["created_at"], source)
        and all(obj(response["metadata"]).get(name) == value for name, value in metadata.items())
        and all(source.get(name) in (None, response[name]) for name in ("model", "temperature", "top_p"))
        and source.get("reasoning_effort") in (None, obj(response["reasoning"]).get("effort"))
        and (source.get("instructions_search") or "") in templates.text_of(response["instructions"] or "")
        and (not source.get("users") or response["user"] in source["users"])
        and all(name in tools for name in source.get("tools") or ())
    )


def _within(created: int, source: Json) -> bool:
    after, before = source.get("created_after"), source.get("created_before")
    return (after is None or created >= after) and (before is None or created <= before)


def _message(message: Json) -> Json:
    """A stored message, with a text for its content."""
    content: object = message.get("content")
    if is_array(content):
        content = "".join(obj(part).get("text") or "" for part in content)
    return {"role": message["role"], "content": content or ""}


def messages_at(item: object, path: str) -> List[Json]:
    """The messages that a field of an item holds. Raises `ApiError` 400, `templates.Unknown`."""
    found = templates.look_up(path, {"item": item})
    if isinstance(found, str):
        return [{"role": "user", "content": found}]
    templates.check_messages(found, path)
    messages: List[Json] = found
    return messages


def problem_of(error: Exception) -> Json:
    """An error as output items and runs show it."""
    if isinstance(error, ApiError):
        return {"code": error.code or "invalid_request", "message": error.message}
    if isinstance(error, templates.Unknown):
        return {"code": "invalid_variable", "message": f"There is no '{error.args[0]}' in the data."}
    return {"code": "invalid_data_source", "message": str(error)}
