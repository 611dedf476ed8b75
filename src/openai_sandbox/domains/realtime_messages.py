"""Reads what a client sends over a websocket of the realtime protocol."""

from __future__ import annotations

from typing import Any, Mapping, Union

from .. import check
from ..errors import bad_request
from ..model.values import is_object
from ..route import Kind, Route
from ..wire import Json, loads

__all__ = ["kind_of", "read"]

_ENVELOPE = {"type": Kind("string", required=True), "event_id": Kind("string", "null")}


def read(message: Union[str, bytes]) -> Json:
    """The JSON object in a message. Raises `ApiError` 400."""
    try:
        event: object = loads(message, parse_constant=_constant)
    except RecursionError:
        raise bad_request("The message is nested too deeply.", code="invalid_json") from None
    except ValueError as error:
        raise bad_request(f"The message is no JSON: {error}.", code="invalid_json") from None
    if not is_object(event):
        raise bad_request("The message is JSON, but not an object.", code="invalid_json")
    return event


def kind_of(event: Json, known: Mapping[str, Mapping[str, Kind]]) -> str:
    """The type of an event, once its fields are checked. known: the fields of each type. Raises `ApiError` 400."""
    given: Any = event.get("type")
    if given is None:
        raise check.missing("type")
    check.listed(given, "type", tuple(known))
    kind = str(given)
    check.body(event, (), Route("", "", kind, body={**_ENVELOPE, **known[kind]}))
    return kind


def _constant(name: str) -> object:
    raise ValueError(f"{name} is no value in JSON")
