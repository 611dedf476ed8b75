"""Failures on demand: by code (`sandbox.faults.add(429, times=2)`) or by a header of the request.

`x-sandbox-fault: 429;times=2;retry-after-ms=10` lets the first two attempts fail. Which attempt it is, is read from the
`x-stainless-retry-count` that clients send; without it, attempts with the same header and call are counted here.

A fault is a status, or a kind of damage done to the answer (damage.py): `disconnect;at=100`.
"""

from __future__ import annotations

import math
import re
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional, Tuple, Union

from . import calls
from .domains import SOCKETS
from .errors import ApiError, bad_request
from .model.values import is_number

__all__ = ["HEADER", "KINDS", "Fault", "Faults"]

HEADER = "x-sandbox-fault"
_MESSAGES = {
    401: ("The key was refused (as asked for).", "invalid_api_key"),
    429: ("Too many requests (as asked for). Try again later.", "rate_limit_exceeded"),
    500: ("The server failed (as asked for).", None),
    503: ("The server is overloaded (as asked for).", "overloaded"),
}

KINDS: Dict[str, Tuple[str, ...]] = {
    "quota": ("seconds",),
    "rate_limit": ("seconds",),
    "latency": ("seconds",),
    "disconnect": ("at", "event"),
    "reset": ("at", "event"),
    "stall": ("at", "event", "seconds"),
    "split": ("at",),
    "malformed": ("event",),
    "content_type": (),
    "missing_done": (),
    "double_done": (),
    "close": ("event",),
}
"""What can go wrong besides a status, and which of `at`, `event` and `seconds` say how."""

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VALUE = re.compile(r"[\t\x20-\x7e\x80-\xff]*")
_REFUSALS = ("quota", "rate_limit")
_CLOSE = 1011


@dataclass
class Fault:
    """One rule. times: how often it strikes (None: always). operation: the call it is for (None: all).

    status: 0 for a kind of damage. The rest as for `Faults.add`.
    """

    status: int
    times: Optional[int] = 1
    operation: Optional[str] = None
    headers: Dict[str, str] = field(default_factory=lambda: {})
    code: Union[str, int, None] = None
    message: Optional[str] = None
    kind: str = "status"
    at: Optional[int] = None
    event: Optional[int] = None
    seconds: float = 0.0

    def error(self) -> Optional[ApiError]:
        """What the request gets if it is refused; None if it is answered and the answer is damaged."""
        if self.kind == "quota":
            what = "You exceeded your current quota (as asked for). Check plan and billing."
            made = ApiError(429, self.message or what, type="insufficient_quota", code="insufficient_quota")
            made.headers += self.headers.items()
        elif self.kind == "rate_limit":
            made = self._rate_limit()
        elif self.kind == "status":
            message, code = _MESSAGES.get(self.status, (f"Status {self.status}, as asked for.", None))
            said = str(self.code) if self.code is not None else code
            made = ApiError(self.status, self.message or message, code=said, headers=tuple(self.headers.items()))
        else:
            return None
        made.wait = 0.0 if self.kind == "rate_limit" else self.seconds
        return made

    def _rate_limit(self) -> ApiError:
        reset = self.seconds or 1.0
        headers = {"retry-after": str(math.ceil(reset)), "retry-after-ms": str(math.ceil(reset * 1000))}
        for name, limit in (("requests", 500), ("tokens", 30_000)):
            headers[f"x-ratelimit-limit-{name}"] = str(limit)
            headers[f"x-ratelimit-remaining-{name}"] = "0"
            headers[f"x-ratelimit-reset-{name}"] = f"{reset:g}s"
        message = self.message or f"Rate limit reached (as asked for). Please try again in {reset:g}s."
        sent = tuple({**headers, **self.headers}.items())
        return ApiError(429, message, type="requests", code=str(self.code or "rate_limit_exceeded"), headers=sent)

    def __str__(self) -> str:
        given = {"at": self.at, "event": self.event, "seconds": self.seconds or None}
        shown = "".join(f";{name}={value:g}" for name, value in given.items() if value is not None)
        return (str(self.status) if self.kind == "status" else self.kind) + shown


class Faults:
    """The rules in force, oldest first; the first that fits strikes."""

    def __init__(self) -> None:
        self._rules: List[Fault] = []
        self._counts: Dict[Tuple[str, str], int] = {}
        self._lock = threading.Lock()

    def add(
        self,
        status: Union[int, str],
        *,
        times: Optional[int] = 1,
        operation: Optional[str] = None,
        headers: Optional[Mapping[str, Union[str, float]]] = None,
        code: Union[str, int, None] = None,
        message: Optional[str] = None,
        at: Optional[int] = None,
        event: Optional[int] = None,
        seconds: float = 0.0,
    ) -> Fault:
        """Let the next `times` requests fail with a status (400 to 599), or damage their answers.

        status: the status, or one of

        - `quota`: 429 because nothing is left to pay with; `rate_limit`: 429 with all its headers, for `seconds`;
        - `latency`: the answer comes after `seconds` (a status and `quota` can wait like this, too);
        - `disconnect`: the connection ends without an answer; `at`: after so many bytes of the body (0: after the
          headers); `event`: inside the event of that number, from 1. The call has been carried out. `reset`: the same,
          as a reset;
        - `stall`: `at` some byte or `event` (default: before the body) nothing comes for `seconds`;
        - `split`: the body comes in two parts, divided `at` a byte, or else byte by byte;
        - `malformed`: JSON that is cut off, in the body or in one `event` (default: the first);
        - `content_type`: a wrong one, `text/html` unless `headers` says otherwise;
        - `missing_done`, `double_done`: a stream without `[DONE]`, or with two;
        - `close`: a websocket is closed with `code` (default: 1011), before its first `event` or after some. Other
          requests leave the rule for the next websocket.

        times: None for all from now on. operation: only this call; `beta.threads.runs` lets what a run does fail, and
        with it the run. headers: sent along, such as `{"retry-after-ms": "10"}`. code, message: those of the error.
        Raises ValueError for another status or kind, for something that the kind has no use for, and for a call that
        there is not.
        """
        calls.require(operation)
        rule = Fault(0, times, operation, _headers(headers or {}), code, message, "status", at, event, seconds)
        _set(rule, status)
        with self._lock:
            self._rules.append(rule)
        return rule

    def remove(self, rule: Fault) -> None:
        """Take a rule back; nothing happens if it is used up."""
        with self._lock:
            if rule in self._rules:
                self._rules.remove(rule)

    def clear(self) -> None:
        """Take all rules back."""
        with self._lock:
            self._rules.clear()
            self._counts.clear()

    def all(self) -> List[Fault]:
        """The rules that are not used up."""
        with self._lock:
            return list(self._rules)

    def strike(
        self, operation: str, headers: Mapping[str, str], *, named: bool = False, inside: bool = False
    ) -> Optional[Fault]:
        """Raise the error that is due for this request, or give the damage that is to be done to its answer.

        named: only by rules for just this operation. inside: the sandbox asks itself, so there is nothing to damage.
        """
        asked = headers.get(HEADER)
        if asked is not None:
            rule = _parse(asked)
            if self._due(rule, asked, operation, headers.get("x-stainless-retry-count")):
                return _raised(rule)
        if not self._rules:
            return None
        with self._lock:
            for rule in self._rules:
                if inside and rule.kind not in ("status", *_REFUSALS):
                    continue
                if rule.kind == "close" and operation not in SOCKETS.values():
                    continue
                if rule.operation == operation or (rule.operation is None and not named):
                    if rule.times is not None:
                        rule.times -= 1
                        if rule.times <= 0:
                            self._rules.remove(rule)
                    break
            else:
                return None
        return _raised(rule)

    def _due(self, rule: Fault, asked: str, operation: str, attempt: Optional[str]) -> bool:
        if rule.times is None:
            return True
        if attempt is not None and attempt.isdigit():
            return int(attempt) < rule.times
        with self._lock:
            count = self._counts.get((asked, operation), 0)
            due = count < rule.times
            self._counts[asked, operation] = count + 1 if due else 0
            return due


def _raised(rule: Fault) -> Fault:
    error = rule.error()
    if error is not None:
        raise error
    return rule


def _set(rule: Fault, status: Union[int, str]) -> None:
    """Make the rule one of a status or of a kind. ValueError if that or its options make no sense."""
    options: Tuple[str, ...] = ("seconds",)
    if isinstance(status, int):
        if not 400 <= status <= 599:
            raise ValueError(f"a fault has a status from 400 to 599, not {status}")
        rule.status = status
    elif status in KINDS:
        rule.kind, options = status, KINDS[status]
    else:
        raise ValueError(f"a fault is a status from 400 to 599 or one of {', '.join(KINDS)}, not {status!r}")
    given: Dict[str, Any] = {"at": rule.at, "event": rule.event, "seconds": rule.seconds or None}
    for name, value in {**given, "times": rule.times}.items():
        if value is not None and (not is_number(value) or (name != "seconds" and not isinstance(value, int))):
            raise ValueError(f"'{name}' must be a {'' if name == 'seconds' else 'whole '}number, not {value!r}")
    for name, value in given.items():
        if value is not None and name not in options:
            raise ValueError(f"{status} has no use for '{name}'")
        if value is not None and not (1 if name == "event" else 0) <= value < math.inf:
            raise ValueError(f"'{name}' can't be {value}")
    if "seconds" in options and not rule.seconds and rule.kind in ("latency", "stall"):
        raise ValueError(f"{status} needs 'seconds'")
    if rule.at is not None and rule.event is not None:
        raise ValueError("'at' and 'event' exclude each other")
    if rule.times is not None and rule.times < 1:
        raise ValueError(f"'times' must be at least 1, not {rule.times}")
    if rule.kind == "close":
        if rule.operation is not None and rule.operation not in SOCKETS.values():
            raise ValueError(f"{rule.operation} is no websocket; those are {', '.join(SOCKETS.values())}")
        if isinstance(rule.code, str) and not rule.code.isdecimal():
            raise ValueError(f"the 'code' of a close must be a number, not {rule.code!r}")
        code = int(rule.code) if rule.code is not None else _CLOSE
        if not (1000 <= code <= 1014 and code not in (1004, 1005, 1006)) and not 3000 <= code <= 4999:
            raise ValueError(f"{code} is no code that a websocket is closed with")
        rule.code = code


def _headers(given: Mapping[str, object]) -> Dict[str, str]:
    out: Dict[str, str] = {}
    for name, value in given.items():
        if not _TOKEN.fullmatch(name):
            raise ValueError(f"{name!r} is no name of a header")
        if not isinstance(value, str) and not is_number(value):
            raise ValueError(f"the header {name!r} must be a text or a number, not {value!r}")
        if not _VALUE.fullmatch(str(value)):
            raise ValueError(f"the header {name!r} can't be {value!r}")
        out[name] = str(value)
    return out


def _number(kind: Callable[[str], Any], name: str, text: str) -> Any:
    try:
        return kind(text)
    except ValueError:
        raise ValueError(f"'{name}' can't be {text!r}") from None


def _parse(text: str) -> Fault:
    status, *options = [part.strip() for part in text.split(";")]
    rule = Fault(0)
    try:
        for option in options:
            name, _, value = (part.strip() for part in option.partition("="))
            if name == "times":
                rule.times = None if value == "always" else _number(int, name, value)
            elif name in ("retry-after", "retry-after-ms", "x-should-retry", "content-type"):
                rule.headers[name] = value
            elif name in ("code", "message"):
                setattr(rule, name, value)
            elif name in ("at", "event"):
                setattr(rule, name, _number(int, name, value))
            elif name == "seconds":
                rule.seconds = _number(float, name, value)
            elif name:
                raise ValueError(f"it has no option '{name}'")
        _set(rule, int(status) if status.lstrip("-").isdigit() else status)
    except ValueError as error:
        raise bad_request(f"The header {HEADER} is not understood: {error}.", HEADER) from None
    return rule
