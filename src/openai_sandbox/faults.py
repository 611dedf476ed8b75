"""Failures on demand: by code (`sandbox.faults.add(status=429, times=2)`) or by a header of the request.

`x-sandbox-fault: 429;times=2;retry-after-ms=10` lets the first two attempts fail. Which attempt it is, is read from the
`x-stainless-retry-count` that clients send; without it, attempts with the same header and call are counted here.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Dict, List, Optional, Tuple

from .errors import ApiError, bad_request

__all__ = ["HEADER", "Fault", "Faults"]

HEADER = "x-sandbox-fault"
_MESSAGES = {
    401: ("The key was refused (as asked for).", "invalid_api_key"),
    429: ("Too many requests (as asked for). Try again later.", "rate_limit_exceeded"),
    500: ("The server failed (as asked for).", None),
    503: ("The server is overloaded (as asked for).", "overloaded"),
}


@dataclass
class Fault:
    """One rule. times: how often it strikes (None: always). operation: the call it is for (None: all)."""

    status: int
    times: Optional[int] = 1
    operation: Optional[str] = None
    headers: Dict[str, str] = field(default_factory=lambda: {})
    code: Optional[str] = None
    message: Optional[str] = None

    def error(self) -> ApiError:
        """What the request gets."""
        message, code = _MESSAGES.get(self.status, (f"Status {self.status}, as asked for.", None))
        return ApiError(
            self.status, self.message or message, code=self.code or code, headers=tuple(self.headers.items())
        )


class Faults:
    """The rules in force, oldest first; the first that fits strikes."""

    def __init__(self) -> None:
        self._rules: List[Fault] = []
        self._counts: Dict[Tuple[str, str], int] = {}
        self._lock = threading.Lock()

    def add(
        self,
        status: int,
        *,
        times: Optional[int] = 1,
        operation: Optional[str] = None,
        headers: Optional[Mapping[str, str]] = None,
        code: Optional[str] = None,
        message: Optional[str] = None,
    ) -> Fault:
        """Let the next `times` requests fail with a status (400 to 599).

        times: None for all from now on. operation: only this call; `beta.threads.runs` lets what a run does fail, and
        with it the run. headers: sent along, such as
        `{"retry-after-ms": "10"}`. code, message: those of the error. Raises ValueError for another status.
        """
        _check(status)
        rule = Fault(status, times, operation, dict(headers or {}), code, message)
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

    def strike(self, operation: str, headers: Mapping[str, str], *, named: bool = False) -> None:
        """Raise the error that is due for this request, if one is. named: only by rules for just this operation."""
        asked = headers.get(HEADER)
        if asked is not None:
            rule = _parse(asked)
            if self._due(rule, asked, operation, headers.get("x-stainless-retry-count")):
                raise rule.error()
        if not self._rules:
            return
        with self._lock:
            for rule in self._rules:
                if rule.operation == operation or (rule.operation is None and not named):
                    if rule.times is not None:
                        rule.times -= 1
                        if rule.times <= 0:
                            self._rules.remove(rule)
                    break
            else:
                return
        raise rule.error()

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


def _check(status: int) -> None:
    if not 400 <= status <= 599:
        raise ValueError(f"a fault has a status from 400 to 599, not {status}")


def _parse(text: str) -> Fault:
    status, *options = [part.strip() for part in text.split(";")]
    try:
        rule = Fault(int(status))
        _check(rule.status)
        for option in options:
            name, _, value = (part.strip() for part in option.partition("="))
            if name == "times":
                rule.times = None if value == "always" else int(value)
            elif name in ("retry-after", "retry-after-ms", "x-should-retry"):
                rule.headers[name] = value
            elif name == "code":
                rule.code = value
            elif name:
                raise ValueError(f"it has no option '{name}'")
    except ValueError as error:
        raise bad_request(f"The header {HEADER} is not understood: {error}.", HEADER) from None
    return rule
