"""What a secret is: credentials by the name they stand under, and by their look.

The one list for all that shows traffic: cassettes (recording.py) and the page (panel.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Dict, List, Optional, Tuple, Union

from openai._core.headers import REDACTED, is_secret

from .model.values import is_array, is_object

__all__ = ["REDACTED", "Redactor"]

_ACCOUNT = ("openai-organization", "openai-project")
_SHORTEST = 8  # signs of a credential that is looked for in bodies; "test" would be found in every second one

_HEADER = re.compile(r"auth|cookie|secret|sec-websocket-protocol|(?<!idempotency-)key$|token$", re.I)
_NAMES = (
    r"[\w-]{0,40}?(?:api[-_]?keys?|private[-_]?key|passw(?:or)?d|secrets?)(?:[-_]?(?:value|(?:access[-_]?)?key))?"
    r"|(?:proxy[-_])?authorization|(?:access|auth|bearer|id|refresh|security|session)[-_]?token|token"
    r"|credentials?|(?:set-)?cookie"
)
_FIELD = re.compile(_NAMES, re.I)
_QUERY = r"(?:api|access|auth|subscription)[-_]?key|(?:[a-z]+[-_])*(?:token|signature|credential|secret|password)|sig"
_PARAMETER = re.compile(rf"{_QUERY}|{_NAMES}", re.I)

_Look = Tuple[Tuple[str, ...], "re.Pattern[str]"]
"""What must be in a text, in lower case, for a pattern to be looked for; in the pattern, the group `s` (or `e`, `t`) is
the secret."""

_KEYS: Tuple[_Look, ...] = (
    (("sk-",), re.compile(r"(?<![A-Za-z0-9])(?P<s>sk-[A-Za-z0-9_*-]{12,})")),
    (("ek_", "whsec_"), re.compile(r"(?<![A-Za-z0-9])(?P<s>(?:ek|whsec)_[A-Za-z0-9_+/=-]{8,})")),
    (("eyj",), re.compile(r"(?<![A-Za-z0-9])(?P<s>eyJ[\w-]{8,}\.[\w-]+\.[\w-]+)", re.A)),
    (
        ("bearer",),
        re.compile(r"\bBearer\s+(?P<s>[\w.~+/=-]{12,}|(?=[\w.~+/=-]*[\d._~+/=]\w)[\w.~+/=-]{6,})", re.I | re.A),
    ),
)
"""These may be looked for in bytes that are no text: they are not found there by chance."""

_LOOKS: Tuple[_Look, ...] = (
    *_KEYS,
    (("://",), re.compile(r"://(?P<s>[^/\s:@\"]+:[^/\s@\"]+)@")),
    (("?", "&"), re.compile(rf"[?&](?:{_QUERY})=(?P<s>[^&#\s\"'<>\\]+)", re.I)),
    # A member of an object in JSON, in JSON within JSON (where the quotes are escaped), or in the like.
    (
        ('"', "'"),
        re.compile(
            rf"""(?P<q>(?<!\\)\\*["'])(?:{_NAMES})(?P=q)\s*:\s*(?:\{{\s*(?P=q)value(?P=q)\s*:\s*)?"""
            r"""(?:"(?P<s>(?:[^"\\]|\\.)*)(?:"|\\?\Z)|(?P<o>(?!")\\*["'])(?P<e>(?:(?!(?<!\\)(?P=o)).)*)(?:(?P=o)|\Z))"""
            r"""(?!\s*,\s*\\*["'](?:logprob|bytes)\b)""",
            re.I | re.S,
        ),
    ),
)
_TAIL: Tuple[_Look, ...] = (
    (
        ("sk-", "ek_", "whsec_", "eyj", "bearer"),
        re.compile(
            r"(?<![A-Za-z0-9])(?P<s>sk-[\w*-]*|(?:ek|whsec)_[\w+/=-]*|eyJ[\w.-]*)\Z|\bBearer\s+(?P<t>\S+)\Z", re.A
        ),
    ),
)
"""What may become a key, at the end of a text that was cut there."""

Span = Tuple[int, int]
_Leaf = Tuple[Any, Any, str]
"""A text that is part of a longer one: the object or list it is in, its place there, and what it is."""


class Redactor:
    """Knows the credentials of one request, given its headers, and finds them elsewhere, too.

    account: whether the names of organization and project are to be hidden as well.
    """

    def __init__(self, headers: Iterable[Tuple[str, str]] = (), *, account: bool = True) -> None:
        self._account = account
        found = {
            value.partition(" ")[2].strip() or value
            for name, value in headers
            if self._hidden(name) and name not in ("cookie", "sec-websocket-protocol")
        }
        self._known = sorted((value for value in found if len(value) >= _SHORTEST), key=len, reverse=True)

    def text(self, text: str, cut: bool = False) -> str:
        """A text without what is, or looks like, a credential. cut: it ends early, maybe in the middle of one."""
        return _without(text, self._spans(text, cut))

    def data(self, data: bytes) -> bytes:
        """The same for bytes that are no text; only what can't be meant otherwise is taken out."""
        text = data.decode("latin-1")
        spans = _merged([*self._repeated(text), *_looking(text, _KEYS)])
        return _without(text, spans).encode("latin-1") if spans else data

    def json(self, value: Any) -> Any:
        """A copy of a JSON value."""
        return self.events([value])[0]

    def events(self, values: Sequence[Any], cut: bool = False) -> List[Any]:
        """Copies of the events of one stream, also without what is split over their deltas, or over tokens.

        The first piece of such a secret has the mark in its place, the others lack it: put together, the pieces are
        what `text` makes of the whole. cut: the stream ends early.
        """
        walk = _Walk(self)
        copies = [walk.copy(value) for value in values]
        for leaves in walk.tracks.values():
            self._clear(leaves, cut)
        return copies

    def field(self, name: str, value: str) -> str:
        """The value of a query parameter, or of a field of a form."""
        return REDACTED if _PARAMETER.fullmatch(name) else self.text(value)

    def headers(self, pairs: Iterable[Tuple[str, str]]) -> Dict[str, Union[str, List[str]]]:
        """Headers by their name in lower case; those that occur more than once have a list."""
        out: Dict[str, Union[str, List[str]]] = {}
        for name, value in pairs:
            shown = self.header(name, value)
            before = out.get(name)
            if before is None:
                out[name] = shown
            else:
                out[name] = [*before, shown] if isinstance(before, list) else [before, shown]
        return out

    def header(self, name: str, value: str) -> str:
        """The value of a header."""
        return REDACTED if self._hidden(name.lower()) else self.text(value)

    def _hidden(self, name: str) -> bool:
        return (self._account and name in _ACCOUNT) or is_secret(name) or _HEADER.search(name) is not None

    def _spans(self, text: str, cut: bool = False) -> List[Span]:
        found = [*self._repeated(text), *_looking(text, _LOOKS)]
        if cut:
            found += _looking(text, _TAIL)
        return _merged(found)

    def _repeated(self, text: str) -> Iterator[Span]:
        for value in self._known:
            at = text.find(value)
            while at >= 0:
                yield at, at + len(value)
                at = text.find(value, at + len(value))

    def _clear(self, leaves: Sequence[_Leaf], cut: bool) -> None:
        """Take the secrets out of pieces of a text."""
        spans = self._spans("".join(text for _, _, text in leaves), cut)
        start = 0
        for holder, place, text in leaves if spans else ():
            end = start + len(text)
            inside = [
                (max(a, start) - start, min(b, end) - start, a >= start) for a, b in spans if a < end and b > start
            ]
            start = end
            if inside:
                holder[place] = _without(text, [(a, b) for a, b, _ in inside], [first for _, _, first in inside])
                for name in ("bytes", "top_logprobs") if place == "token" else ():
                    if is_array(holder.get(name)):
                        holder[name] = []


class _Walk:
    """Copies JSON values. `tracks` are the texts that are pieces of longer ones, by what they belong to."""

    def __init__(self, redactor: Redactor) -> None:
        self._redactor = redactor
        self.tracks: Dict[Tuple[Any, ...], List[_Leaf]] = {}

    def copy(self, value: Any) -> Any:
        holder = [value]
        self._put(holder, 0, value, (), pieces=False, headers=False)
        return holder[0]

    def _put(self, holder: Any, place: Any, value: Any, path: Tuple[Any, ...], pieces: bool, headers: bool) -> None:
        if isinstance(value, str):
            if pieces:
                self.tracks.setdefault(path, []).append((holder, place, value))
            holder[place] = value if pieces else self._redactor.text(value)
        elif is_array(value):
            out: List[Any] = [None] * len(value)
            holder[place] = out
            for index, each in enumerate(value):
                inner = (*path, each["index"] if is_object(each) and isinstance(each.get("index"), int) else index)
                if is_object(each) and "token" in each and "logprob" in each:
                    inner = path
                self._put(out, index, each, path if place == "tokens" else inner, pieces or place == "tokens", headers)
        elif is_object(value):
            made: Dict[str, Any] = {}
            holder[place] = made
            inner = (*path, *(str(value.get(name)) for name in _BELONGING))
            for name, each in value.items():
                self._member(made, name, each, inner, value, pieces, headers)
        else:
            holder[place] = value

    def _member(
        self,
        made: Dict[str, Any],
        name: str,
        value: Any,
        path: Tuple[Any, ...],
        given: Dict[str, Any],
        pieces: bool,
        headers: bool,
    ) -> None:
        is_token = name == "token" and ("logprob" in given or "bytes" in given)
        if not is_token and (_FIELD.fullmatch(name) or (headers and self._redactor.header(name, "") == REDACTED)):
            made[name] = self._hide(value)
            return
        pieces = pieces or is_token or name == "delta" or (name == "text" and "choices" in path)
        self._put(made, name, value, (*path, name), pieces and name not in ("top_logprobs", "type"), name == "headers")

    def _hide(self, value: Any) -> Any:
        """What stands under the name of a secret."""
        if isinstance(value, str):
            return REDACTED if value else ""
        if is_array(value):
            return [self._hide(each) for each in value]
        copy = self._redactor.json(value)
        if is_object(value) and isinstance(value.get("value"), str):
            copy["value"] = REDACTED
        return copy


_SECRET = ("s", "e", "t")
_BELONGING = ("type", "response_id", "item_id", "output_index", "content_index", "summary_index")
"""Members that tell which text a delta belongs to."""


def _looking(text: str, looks: Iterable[_Look]) -> Iterator[Span]:
    lower = text.lower()
    for signs, look in looks:
        if not any(sign in lower for sign in signs):
            continue
        for found in look.finditer(text):
            for group, span in zip(found.re.groupindex, map(found.span, found.re.groupindex)):
                if group in _SECRET and span[0] < span[1]:
                    yield span


def _merged(spans: Iterable[Span]) -> List[Span]:
    out: List[Span] = []
    for start, end in sorted(spans):
        if out and start < out[-1][1]:
            out[-1] = out[-1][0], max(out[-1][1], end)
        else:
            out.append((start, end))
    return out


def _without(text: str, spans: Sequence[Span], marked: Optional[Sequence[bool]] = None) -> str:
    """A text with a mark in the place of each span; without one where the mark stands elsewhere."""
    out: List[str] = []
    at = 0
    for index, (start, end) in enumerate(spans):
        out += text[at:start], REDACTED if marked is None or marked[index] else ""
        at = end
    return "".join((*out, text[at:]))
