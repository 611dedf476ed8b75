"""The options of one request: the public dictionary a caller may write, and the object the client works with.

The client turns a `FinalRequestOptions` into a request (`openai._async.client`), with the help of `query.py`,
`paths.py`, `headers.py`, `body.py` and `multipart.py`; how often it is sent is decided in `retry.py`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Callable, TypedDict, TypeVar, cast

from .sentinels import NotGiven, Omit, not_given

if TYPE_CHECKING:
    from httpx import Timeout

__all__ = ["FinalRequestOptions", "Options", "RequestOptions", "make_request_options"]

T = TypeVar("T", bound="FinalRequestOptions")


class RequestOptions(TypedDict, total=False):
    """What the low-level verbs (`client.get`, `client.post`, ...) take as `options` (R-SENT-6, D-16).

    `extra_headers`, `extra_query` and `extra_body` are other names for `headers`, `params` and `extra_json`; where both
    are given they are merged and the `extra_` one wins.
    """

    extra_headers: Mapping[str, str | Omit]
    """Headers to add or replace; `omit` removes one."""
    extra_query: Mapping[str, object]
    """Query parameters to add or replace."""
    extra_body: object
    """Mapping merged over the top level of the JSON body."""
    timeout: float | Timeout | None
    """Seconds for each phase of an attempt, or an `httpx.Timeout`; `None` waits for ever."""
    headers: Mapping[str, str | Omit]
    params: Mapping[str, object]
    extra_json: Mapping[str, object]
    max_retries: float
    """Attempts after the first one; 0 switches retries off."""
    idempotency_key: str
    follow_redirects: bool
    """Overrides the HTTP client's own setting (R-LOW-4)."""
    security: Mapping[str, bool]
    """Which credentials fit: `bearer_auth`, `admin_api_key_auth`. Empty: either (R-AUTH-1)."""
    synthesize_event_and_data: bool
    """Wrap each server-sent event as `{"event": ..., "data": ...}` (R-STREAM-5)."""


class Options(TypedDict, total=False):
    """The four options that every endpoint method takes (R-ARGS-5)."""

    extra_headers: Mapping[str, str | Omit] | None
    extra_query: Mapping[str, object] | None
    extra_body: object | None
    timeout: float | Timeout | NotGiven | None


class _InnerOptions(RequestOptions, total=False):
    post_parser: Callable[[Any], Any]


_OTHER_NAMES = {"extra_headers": "headers", "extra_query": "params", "extra_body": "extra_json"}


class _Kept:
    """Holds the body that was made from the options, apart from the fields that a caller gives."""

    __slots__ = ("kept",)

    kept: Any


class FinalRequestOptions(_Kept):
    """Everything that is known about one call before it becomes an HTTP request.

    The same object serves every attempt, so nothing here may be used up by sending it. Only `method` and `url` (a path
    below the base URL, or an absolute URL) are required. `json_data` is the body before encoding, `content` a raw body;
    the other fields are those of `RequestOptions`, whose `extra_` names are understood too.

    Raises TypeError for an unknown keyword.
    """

    __slots__ = (
        "content",
        "extra_json",
        "files",
        "follow_redirects",
        "headers",
        "idempotency_key",
        "json_data",
        "max_retries",
        "method",
        "params",
        "post_parser",
        "security",
        "synthesize_event_and_data",
        "timeout",
        "url",
    )

    method: str
    url: str
    params: Mapping[str, object]
    headers: Mapping[str, str | Omit] | NotGiven
    max_retries: float | NotGiven
    timeout: float | Timeout | NotGiven | None
    files: Sequence[tuple[str, Any]] | Mapping[str, Any] | None
    idempotency_key: str | None
    post_parser: Callable[[Any], Any] | NotGiven
    follow_redirects: bool | None
    security: Mapping[str, bool]
    synthesize_event_and_data: bool | None
    content: Any
    json_data: Any
    extra_json: Mapping[str, object] | None

    def __init__(
        self,
        *,
        method: str,
        url: str,
        params: Mapping[str, object] | None = None,
        headers: Mapping[str, str | Omit] | NotGiven = not_given,
        max_retries: float | NotGiven = not_given,
        timeout: float | Timeout | NotGiven | None = not_given,
        files: Sequence[tuple[str, Any]] | Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
        post_parser: Callable[[Any], Any] | NotGiven = not_given,
        follow_redirects: bool | None = None,
        security: Mapping[str, bool] | None = None,
        synthesize_event_and_data: bool | None = None,
        content: Any = None,
        json_data: Any = None,
        extra_json: Mapping[str, object] | None = None,
        **others: Any,
    ) -> None:
        self.method = method
        self.url = url
        self.params = {} if params is None else params
        self.headers = headers
        self.max_retries = max_retries
        self.timeout = timeout
        self.files = files
        self.idempotency_key = idempotency_key
        self.post_parser = post_parser
        self.follow_redirects = follow_redirects
        self.security = {} if security is None else security
        self.synthesize_event_and_data = synthesize_event_and_data
        self.content = content
        self.json_data = json_data
        self.extra_json = extra_json
        self.kept = None
        if others:
            self._take(others)

    def _take(self, others: Mapping[str, Any]) -> None:
        """Merge the values given under their `extra_` names."""
        for name, value in others.items():
            field = _OTHER_NAMES.get(name)
            if field is None:
                raise TypeError(f"{type(self).__name__}() got an unexpected option '{name}'")
            if value is None or isinstance(value, (NotGiven, Omit)):
                continue
            current = getattr(self, field)
            if not current or not isinstance(value, Mapping):
                setattr(self, field, value)
            elif field == "headers":
                from .headers import merge

                setattr(self, field, merge(current, cast("Mapping[str, Any]", value), keep_omit=True))
            else:
                setattr(self, field, {**current, **value})

    @classmethod
    def construct(cls: type[T], _fields_set: object = None, **values: Any) -> T:
        """Same as the constructor; the name under which other packages know it."""
        return cls(**values)

    model_construct = construct

    def copy(self: T, **changes: Any) -> T:
        """A copy whose params, headers, security and extra_json can be changed without touching this one.

        `changes` replace fields. The body, files and content are shared.
        """
        values: dict[str, Any] = {name: getattr(self, name) for name in FinalRequestOptions.__slots__}
        for name in ("params", "headers", "security", "extra_json"):
            if isinstance(values[name], Mapping):
                values[name] = dict(values[name])
        values.update(changes)
        return type(self)(**values)

    __copy__ = copy

    def given(self) -> dict[str, Any]:
        """The fields that say something, by name: a timeout of None does, an empty mapping or a sentinel doesn't."""
        result: dict[str, Any] = {}
        for name in FinalRequestOptions.__slots__:
            value = getattr(self, name)
            silent = value is None and name != "timeout"
            empty = not value and isinstance(value, (dict, NotGiven, Omit)) and name != "json_data"
            if not silent and not empty:
                result[name] = value
        return result

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, FinalRequestOptions):
            return NotImplemented
        return type(self) is type(other) and self.given() == other.given()

    def __repr__(self) -> str:
        from .headers import redact

        shown = self.given()
        if "headers" in shown:
            shown["headers"] = redact(shown["headers"])
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in shown.items())})"


RequestOptions.__module__ = "openai"


def make_request_options(
    *,
    query: Mapping[str, object] | None = None,
    extra_headers: Mapping[str, str | Omit] | None = None,
    extra_query: Mapping[str, object] | None = None,
    extra_body: object | None = None,
    idempotency_key: str | None = None,
    timeout: float | Timeout | NotGiven | None = not_given,
    post_parser: Callable[[Any], Any] | NotGiven = not_given,
    security: Mapping[str, bool] | None = None,
    synthesize_event_and_data: bool | None = None,
) -> RequestOptions:
    """`RequestOptions` with only what was given, under the names `FinalRequestOptions` uses.

    `extra_query` is merged over `query` (R-BODY-10). Other packages call this one to use the low-level verbs.
    """
    options: _InnerOptions = {}
    if extra_headers is not None:
        options["headers"] = extra_headers
    if extra_body is not None:
        options["extra_json"] = cast("Mapping[str, object]", extra_body)
    if extra_query is not None:
        query = {**query, **extra_query} if query else extra_query
    if query is not None:
        options["params"] = query
    if not isinstance(timeout, (NotGiven, Omit)):
        options["timeout"] = timeout
    if idempotency_key is not None:
        options["idempotency_key"] = idempotency_key
    if not isinstance(post_parser, (NotGiven, Omit)):
        options["post_parser"] = post_parser
    if security is not None:
        options["security"] = security
    if synthesize_event_and_data is not None:
        options["synthesize_event_and_data"] = synthesize_event_and_data
    return options
