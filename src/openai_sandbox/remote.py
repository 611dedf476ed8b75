"""What programs in any language can change in a sandbox behind a server: scripts, faults, paces, the clock, all of it.

panel.py serves these functions below `/_sandbox/`, for its page and for programs. A body is an object with the
arguments of the method that is meant (`Sandbox.on`, `Faults.add`, `Speed.set`, `Clock.advance`); what makes no sense is
a `Refusal`.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Dict, Tuple

from .clock import seconds_of
from .errors import ApiError
from .faults import KINDS
from .model import ToolCall
from .model.values import is_array, is_object
from .replies import Reply, refusal, tool_call
from .wire import Json

if TYPE_CHECKING:
    from .faults import Fault
    from .sandbox import Sandbox

__all__ = ["Refusal", "Remote"]

_FAR = 100 * 366 * 24 * 3600.0  # seconds by which the clock is moved at most
_NONE = type(None)
_Fields = Dict[str, Tuple[type, ...]]
_FAULT: _Fields = {
    "times": (int, _NONE),
    "operation": (str, _NONE),
    "headers": (dict, _NONE),
    "code": (str, int, _NONE),
    "message": (str, _NONE),
    "at": (int, _NONE),
    "event": (int, _NONE),
    "seconds": (int, float),
}
_SCRIPT: _Fields = {"operation": (str, _NONE), "model": (str, _NONE), "contains": (str, _NONE)}
_PACE: _Fields = {"name": (str, _NONE), "polls": (int, _NONE), "seconds": (int, float, str)}
_CALL: _Fields = {"name": (str,), "arguments": (str, dict)}
_ERROR: _Fields = {"status": (int,), "message": (str,), "code": (str, _NONE), "param": (str, _NONE)}
_REPLY = "a text, a list of texts, or an object with 'text', 'tool_calls', 'refusal', 'json', 'vectors' or 'error'"


class Refusal(Exception):
    """What was asked for is not to be had. status: that of the answer."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


class Remote:
    """Each method takes a body, or nothing, and gives one."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    # scripts

    def add_script(self, body: Json) -> Json:
        """`{"operation": "responses.create", "contains": "weather", "replies": ["It rains.", {"refusal": "No."}]}`."""
        replies = body.pop("replies", None)
        if not is_array(replies) or not replies:
            raise Refusal(400, f"'replies' says what is said, in order: a list; each is {_REPLY}.")
        said = [_reply(each) for each in replies]
        _check(body, _SCRIPT, "A script")
        given = {name: body.get(name) for name in ("model", "contains")}
        try:
            script = self._sandbox.on(body.get("operation"), **given)
            script.replies(said)
        except (TypeError, ValueError) as error:
            raise _refusal(error) from None
        return {"script": repr(script)}

    def clear_scripts(self) -> Json:
        """Forget all scripts."""
        self._sandbox.scripts.clear()
        return {}

    # faults

    def faults(self) -> Json:
        """The faults in force, and what kinds there are."""
        return {"data": [_fault(rule) for rule in self._sandbox.faults.all()], "kinds": KINDS}

    def add_fault(self, body: Json) -> Json:
        """`{"status": 429, "times": 2}`"""
        status = body.pop("status", None)
        _check(body, _FAULT, "A fault")
        if not isinstance(status, (int, str)) or isinstance(status, bool):
            raise Refusal(400, "'status' says what fails: a status from 400 to 599, or a kind.")
        try:
            return _fault(self._sandbox.faults.add(status, **body))
        except (ValueError, OverflowError) as error:
            raise _refusal(error) from None

    def remove_fault(self, id: str) -> Json:
        """Take one back."""
        rule = next((each for each in self._sandbox.faults.all() if _id(each) == id), None)
        if rule is None:
            raise Refusal(404, f"There is no fault '{id}' (any more).")
        self._sandbox.faults.remove(rule)
        return {"removed": id}

    # time

    def clock(self) -> Json:
        """The time of the sandbox, and by how many seconds it is ahead."""
        return {"now": int(self._sandbox.clock.now()), "ahead": self._sandbox.clock.ahead}

    def advance(self, body: Json) -> Json:
        """`{"by": "1h30m"}`"""
        by = body.get("by")
        if not isinstance(by, (str, int, float)) or isinstance(by, bool):
            raise Refusal(400, "'by' says how far: seconds, or a text such as '90s', '24h', '1h30m'.")
        try:
            seconds = seconds_of(by)
            if seconds > _FAR:
                raise ValueError("the clock moves by 100 years at most")
        except (ValueError, OverflowError) as error:
            raise _refusal(error) from None
        self._sandbox.clock.advance(seconds)
        return self.clock()

    def set_speed(self, body: Json) -> Json:
        """`{"name": "batches", "polls": 2}`"""
        _check(body, _PACE, "A pace")
        try:
            self._sandbox.speed.set(**body)
        except ValueError as error:
            raise _refusal(error) from None
        return body

    # all of it

    def reset(self, body: Json) -> Json:
        """`{}`: be as new."""
        _check(body, {}, "A reset")
        self._sandbox.reset()
        return {}


def _refusal(error: Exception) -> Refusal:
    said = str(error)
    return Refusal(400, said if said.endswith("?") else f"{said}.")


def _check(body: Json, fields: _Fields, what: str) -> None:
    for name, value in body.items():
        types = fields.get(name)
        if types is None:
            raise Refusal(400, f"{what} has no '{name}'.")
        if not isinstance(value, types) or isinstance(value, bool):
            raise Refusal(400, f"'{name}' can't be {json.dumps(value)}.")


def _reply(given: Any) -> Any:
    """What `Script.reply` takes, from its form in JSON."""
    if isinstance(given, str) or (is_array(given) and given and all(isinstance(each, str) for each in given)):
        return given
    if not is_object(given) or len(given) != 1:
        raise Refusal(400, f"A reply is {_REPLY}, not {json.dumps(given)[:200]}.")
    ((kind, value),) = given.items()
    if kind in ("json", "vectors"):
        return value
    if kind in ("text", "refusal") and isinstance(value, str):
        return value if kind == "text" else refusal(value)
    if kind == "tool_calls" and is_array(value) and value:
        return Reply(tool_calls=tuple(map(_call, value)))
    if kind == "error" and is_object(value):
        _check(value, _ERROR, "An error")
        if not 400 <= value.get("status", 0) <= 599 or not value.get("message"):
            raise Refusal(400, "An error has a 'status' from 400 to 599 and a 'message'.")
        return ApiError(value.pop("status"), value.pop("message"), **value)
    raise Refusal(400, f"A reply is {_REPLY}, not {json.dumps(given)[:200]}.")


def _call(given: Any) -> ToolCall:
    if not is_object(given) or "name" not in given:
        raise Refusal(400, "A tool call has a 'name' and 'arguments', an object or a text.")
    _check(given, _CALL, "A tool call")
    return tool_call(given["name"], given.get("arguments", {})).tool_calls[0]


def _id(rule: Fault) -> str:
    return str(id(rule))


def _fault(rule: Fault) -> Json:
    return {
        "id": _id(rule),
        "what": str(rule),
        "times": rule.times,
        "operation": rule.operation,
        "code": rule.code,
        "message": rule.message,
        "headers": rule.headers,
    }
