"""Takes secrets out of recorded traffic (recording.py): credentials by the name they stand under, and by their look."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Dict, List, Tuple, Union

from openai._core.headers import REDACTED, is_secret

from .model.values import is_array, is_object

__all__ = ["REDACTED", "Redactor"]

_ACCOUNT = ("openai-organization", "openai-project")
_SHORTEST = 8  # signs of a credential that is looked for in bodies; "test" would be found in every second one

_FIELD = re.compile(
    r"(?:proxy[-_])?authorization|(?:x[-_])?api[-_]?key|(?:(?:client|signing|webhook)[-_]?)?secret|private[-_]?key"
    r"|(?:access|auth|bearer|id|refresh|security|session)[-_]?token|password|credentials?|(?:set-)?cookie",
    re.I,
)
_QUERY = r"(?:api|access|auth|subscription)[-_]?key|(?:[a-z]+[-_])*(?:token|signature|credential|secret|password)|sig"
_PARAMETER = re.compile(_QUERY, re.I)

_LOOKS = (
    (re.compile(r"(?<![A-Za-z0-9])sk-[A-Za-z0-9_*-]{12,}"), REDACTED),
    (re.compile(r"(?<![A-Za-z0-9])(?:ek|whsec)_[A-Za-z0-9_+/=-]{8,}"), REDACTED),
    (re.compile(r"(?<![A-Za-z0-9])eyJ[\w-]{8,}\.[\w-]+\.[\w-]+"), REDACTED),
    (re.compile(r"(\bBearer\s+)[\w.~+/=-]{12,}", re.I), rf"\1{REDACTED}"),
    (re.compile(r"(://)[^/\s:@\"]+:[^/\s@\"]+@"), rf"\1{REDACTED}@"),
    (re.compile(rf"([?&](?:{_QUERY})=)[^&#\s\"'<>\\]+", re.I), rf"\1{REDACTED}"),
)


class Redactor:
    """Knows the credentials of one request, given its headers, and finds them elsewhere, too."""

    def __init__(self, headers: Iterable[Tuple[str, str]] = ()) -> None:
        found = {
            value.partition(" ")[2].strip() or value for name, value in headers if _hidden(name) and name != "cookie"
        }
        self._known = sorted((value for value in found if len(value) >= _SHORTEST), key=len, reverse=True)

    def text(self, text: str) -> str:
        """A text without what is, or looks like, a credential."""
        for value in self._known:
            text = text.replace(value, REDACTED)
        for look, instead in _LOOKS:
            text = look.sub(instead, text)
        return text

    def json(self, value: Any, headers: bool = False) -> Any:
        """A copy of a JSON value. headers: the names of an object are those of HTTP headers."""
        if isinstance(value, str):
            return self.text(value)
        if is_array(value):
            return [self.json(each) for each in value]
        if is_object(value):
            return {name: self._member(name, each, headers) for name, each in value.items()}
        return value

    def _member(self, name: str, value: Any, headers: bool) -> Any:
        if _FIELD.fullmatch(name) or (headers and _hidden(name.lower())):
            if isinstance(value, str):
                return REDACTED
            if is_object(value) and isinstance(value.get("value"), str):
                return {**self.json(value), "value": REDACTED}
        return self.json(value, name == "headers")

    def parameter(self, name: str, value: str) -> str:
        """The value of a query parameter."""
        return REDACTED if _PARAMETER.fullmatch(name) else self.text(value)

    def headers(self, pairs: Iterable[Tuple[str, str]]) -> Dict[str, Union[str, List[str]]]:
        """Headers by their name in lower case; those that occur more than once have a list."""
        out: Dict[str, Union[str, List[str]]] = {}
        for name, value in pairs:
            shown = REDACTED if _hidden(name) else self.text(value)
            before = out.get(name)
            if before is None:
                out[name] = shown
            else:
                out[name] = [*before, shown] if isinstance(before, list) else [before, shown]
        return out


def _hidden(name: str) -> bool:
    return name in _ACCOUNT or is_secret(name)
