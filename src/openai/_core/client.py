"""What both clients share: their settings, and how a request is made from them and from the options of a call.

Nothing here waits or sends. The clients that do are in `openai._async.client` and `openai._sync.client`; when a request
is sent again is decided in `retry.py`. Rules: R-CLIENT-*, R-COPY-*, R-HDR-*, R-AUTH-*, R-URL-*.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from types import FunctionType
from typing import TYPE_CHECKING, Any, Callable, ClassVar, Generic, NoReturn, Optional, TypeVar, cast

from .._version import __version__
from . import headers, paths, retry, security
from .constants import BASE_URL, DEFAULT_MAX_RETRIES, RAW_RESPONSE_HEADER
from .content import body_of
from .errors import OpenAIError, connection_error, make_status_error, status_error
from .sentinels import NotGiven, Omit, not_given, omit
from .timeouts import DEFAULT_TIMEOUTS, Timeouts

if TYPE_CHECKING:
    from collections.abc import Awaitable

    import httpx
    from typing_extensions import Self

    from .._engine.exchange import Address, Draft
    from ..auth.workload import WorkloadIdentityAuth
    from .errors import APIStatusError
    from .headers import Prepared
    from .identity import WorkloadIdentity
    from .options import FinalRequestOptions
    from .provider import Provider
    from .query import Querystring

    _Layers = tuple[Optional[Mapping[str, Any]], Optional[Mapping[str, Any]]]
    TokenProvider = Callable[[], str]
    AsyncTokenProvider = Callable[[], Awaitable[str]]

__all__ = ["BaseClient", "OpenAIClient", "as_httpx", "logs"]

HttpClientT = TypeVar("HttpClientT")
StreamT = TypeVar("StreamT")


class Carrier:
    """What carries the requests of a client and of its copies: the lean engine, or a client of httpx where that has to
    step aside (`_engine/choice.py`). Both are made when they are needed."""

    pool: Any = None
    http: Any = None
    wrapped: Callable[[], bool]
    exchange: Any
    closed = False
    watched = False
    """Whether somebody asked for the client of httpx, to set it up or to listen in; then it is used."""


class BaseClient(Generic[HttpClientT, StreamT]):
    """The settings of a client, and the making of requests from them.

    Changes to the public attributes take effect with the next request (R-CLIENT-15).
    """

    max_retries: float
    """Attempts after the first one; 0 switches retries off, `math.inf` never gives up."""

    _world: ClassVar[str]
    """The package that the client and its resources live in."""
    _threaded: ClassVar[bool]
    """Whether files are read in a worker thread."""

    _idempotency_header: str | None = None
    _http: HttpClientT | None = None
    """The HTTP client that was passed in."""
    _carrier: Carrier
    _base: str
    """`base_url` as text; setting it needs no httpx."""

    def __init__(
        self,
        *,
        version: str = __version__,
        base_url: str | httpx.URL = BASE_URL,
        _strict_response_validation: bool = False,
        max_retries: float = DEFAULT_MAX_RETRIES,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        http_client: HttpClientT | None = None,
        custom_headers: Mapping[str, str] | None = None,
        custom_query: Mapping[str, object] | None = None,
    ) -> None:
        given: Any = max_retries
        if given is None:
            raise TypeError(
                "max_retries can't be None. Pass 0 to switch retries off, `math.inf` or a high number for many, or "
                "`openai.DEFAULT_MAX_RETRIES` for the default"
            )
        self._version = version
        self._prepared: dict[bool, tuple[Any, Prepared]] = {}
        self._urls: dict[str, httpx.URL] = {}
        self._addresses: dict[str, Address] = {}
        self._carrier = Carrier()
        self.base_url = base_url
        self.max_retries = max_retries
        self._timeout = timeout
        self._custom_headers: Mapping[str, str] = custom_headers or {}
        self._custom_query: Mapping[str, object] = custom_query or {}
        self._strict_response_validation = _strict_response_validation
        self._http = http_client

    # --- settings -----------------------------------------------------------------------------------------------------

    @property
    def base_url(self) -> httpx.URL:
        """The URL that paths are put behind; it always ends with a slash (R-CLIENT-14)."""
        return self._parse(self._base)

    @base_url.setter
    def base_url(self, url: str | httpx.URL) -> None:
        self._base = paths.with_slash(str(url))

    @property
    def _base_url(self) -> httpx.URL:
        return self.base_url

    @_base_url.setter
    def _base_url(self, url: str | httpx.URL) -> None:
        self.base_url = url

    @property
    def timeout(self) -> float | httpx.Timeout | None:
        """How long a request may take: seconds for each phase, an `httpx.Timeout`, or None for ever."""
        timeout = self._timeout
        if isinstance(timeout, NotGiven):
            from .._engine.httpx import DEFAULT_TIMEOUT, own_timeout

            timeout = self._timeout = DEFAULT_TIMEOUT if self._http is None else own_timeout(self._http)
        return timeout

    @timeout.setter
    def timeout(self, timeout: float | httpx.Timeout | None) -> None:
        self._timeout = timeout

    @property
    def qs(self) -> Querystring:
        """How query strings are written."""
        from .query import qs

        return qs

    @property
    def user_agent(self) -> str:
        """The User-Agent; the name of the class is in it (R-HDR-3)."""
        return f"{self.__class__.__name__}/Python {self._version}"

    @property
    def custom_auth(self) -> httpx.Auth | None:
        """None. A subclass may give an `httpx.Auth` here, which then signs every request."""
        return None

    @property
    def auth_headers(self) -> dict[str, str]:
        """The headers that say who is calling; none without a key."""
        return {}

    @property
    def default_headers(self) -> dict[str, str | Omit]:
        """The headers of every request, before those of the single call. A value may be `Omit` (R-HDR-2)."""
        return {
            "Accept": "application/json",
            "Content-Type": "application/json",
            "User-Agent": self.user_agent,
            **self.platform_headers(),
            **self.auth_headers,
            **self._custom_headers,
        }

    @property
    def default_query(self) -> dict[str, object]:
        """The query parameters of every request."""
        return {**self._custom_query}

    def platform_headers(self) -> dict[str, str]:
        """The headers that describe this library and the computer it runs on."""
        return headers.platform_headers(self._version)

    # --- the HTTP client ----------------------------------------------------------------------------------------------

    @property
    def _client(self) -> HttpClientT:
        """The client of httpx. Who asks for it has something to do with it, so all requests go through it then."""
        if self._http is not None:
            return self._http
        self._carrier.watched = True
        return self._fallback

    @_client.setter
    def _client(self, http: HttpClientT) -> None:
        self._http = http

    @property
    def _fallback(self) -> HttpClientT:
        """The client of httpx for requests that the lean engine does not take."""
        if self._http is not None:
            return self._http
        kept = self._carrier.__dict__
        # Two threads may both make one here, but only one is ever used.
        return cast("HttpClientT", kept.get("http") or kept.setdefault("http", self._make_http_client()))

    def _make_http_client(self) -> HttpClientT:
        raise NotImplementedError

    _picky = False
    """Whether requests have to be objects of httpx, to be signed for instance."""

    def _make_pool(self) -> Any:
        raise NotImplementedError

    def _lean(self) -> Any:
        """The lean engine, or None where it steps aside for httpx."""
        carrier = self._carrier
        if self._http is not None or carrier.watched or self._picky or not untouched(self):
            return None
        pool = carrier.pool
        if pool is None:
            from .._engine import choice, exchange

            carrier.exchange = exchange
            if choice.proxied():
                carrier.watched = True
                return None
            carrier.wrapped = choice.httpx_is_wrapped
            pool = carrier.__dict__.setdefault("pool", self._make_pool())
            pool.closed = carrier.closed
        return None if carrier.wrapped() else pool

    # --- requests -----------------------------------------------------------------------------------------------------

    def _prepare_url(self, url: str) -> httpx.URL:
        """The URL of a path: below the base URL, or an absolute URL as it is (R-URL-1, R-URL-2)."""
        return self._parse(paths.join(self._base, url))

    def _path_for(self, options: FinalRequestOptions) -> str:
        """The path of a call; Azure decides it by more than the endpoint."""
        return options.url

    def _parse(self, url: str) -> httpx.URL:
        known = self._urls.get(url)
        if known is None:
            import httpx

            if len(self._urls) > 255:  # ids make ever new ones
                self._urls.clear()
            known = self._urls[url] = httpx.URL(url)
        return known

    def _auth_headers(self, allowed: Mapping[str, bool]) -> Mapping[str, str]:
        """The headers that say who is calling, for a call that allows these kinds of credentials (`security.py`)."""
        return self.auth_headers

    def _headers_state(self, options: FinalRequestOptions) -> Any:
        """Everything the prepared headers depend on; they are made anew when it has changed."""
        return dict(self._auth_headers(options.security)), dict(self._custom_headers)

    def _prepared_headers(self, options: FinalRequestOptions) -> Prepared:
        """The headers that don't depend on the single call, merged and checked."""
        get = options.method.lower() == "get"
        state = self._headers_state(options)
        known = self._prepared.get(get)
        if known is not None and known[0] == state:
            return known[1]
        default: dict[str, Any] = self.default_headers
        if get:
            default = {name: value for name, value in default.items() if name.lower() != "content-type"}
        for name, value in self.auth_headers.items():
            # There for the caller to look at; which credential a request gets depends on the call.
            if default.get(name) == value:
                del default[name]
        prepared = headers.Prepared(self._auth_headers(options.security), default)
        if "default_headers" not in self._changed:
            self._prepared[get] = (state, prepared)
        return prepared

    _changed: ClassVar[frozenset[str]] = frozenset()
    """The hooks that a subclass has replaced."""

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if cls.__module__.partition(".")[0] != "openai":
            cls._changed = cls._changed | _HOOKS.intersection(vars(cls))

    def _build_headers(self, options: FinalRequestOptions, *, retries_taken: int = 0) -> dict[str, str]:
        """The headers of one attempt (R-HDR-1). Raises TypeError and ValueError for values that can't be sent."""
        given = None if isinstance(options.headers, NotGiven) else options.headers
        own = {"x-stainless-retry-count": str(retries_taken)}
        read = self._phases(options).read
        if read is not None:
            own["x-stainless-read-timeout"] = str(read)
        if self._idempotency_header and options.method.lower() != "get" and options.idempotency_key:
            own[self._idempotency_header] = options.idempotency_key
        prepared = self._prepared_headers(options)
        if given or self._custom_headers:
            fresh = {name: value for name, value in own.items() if headers.find(self._custom_headers, name) is None}
            result = prepared.merge(fresh, given)
        else:
            result = {**prepared.headers, **own}
        self._validate_headers(result, given or {})
        return result

    def _validate_headers(self, made: Mapping[str, str], custom_headers: Mapping[str, str | Omit]) -> None:
        """Refuse headers that the API would refuse. Raises TypeError if nothing says who is calling (R-AUTH-4)."""

    def _idempotency_key(self) -> str:
        from uuid import uuid4

        return f"stainless-python-retry-{uuid4()}"

    def _phases(self, options: FinalRequestOptions) -> Timeouts:
        """How long each phase of an attempt may take."""
        timeout = options.timeout
        if timeout is not_given and self._timeout is not_given and self._http is None:
            if self.__class__.timeout is _TIMEOUT:  # a subclass may know better
                return DEFAULT_TIMEOUTS
        if isinstance(timeout, NotGiven):
            timeout = self.timeout
        return Timeouts.of(timeout)

    def _draft(self, options: FinalRequestOptions, *, retries_taken: int = 0) -> Draft:
        """The request of one attempt for the lean engine; the twin of `_build_request`."""
        exchange = self._carrier.exchange
        made = self._build_headers(options, retries_taken=retries_taken)
        body = body_of(options, made, threaded=self._threaded)
        url = paths.join(self._base, self._path_for(options))
        default = self.default_query
        if default or options.params or "?" in url:
            from .query import combine

            bare, _, query = url.partition("?")
            query = combine(query, {**default, **options.params})
            url = f"{bare}?{query}" if query else bare
        address = self._addresses.get(url)
        if address is None:
            if len(self._addresses) > 255:  # ids make ever new ones
                self._addresses.clear()
            address = self._addresses[url] = exchange.plain_url(url)
        host = address.origin.host
        draft: Draft = exchange.Draft(
            options.method.upper(),
            url,
            made,
            body,
            self._phases(options),
            address=address,
            source=None if options.kept is None else options.kept.body,
            sni=paths.sni_hostname(host) if "_" in host else None,
        )
        return draft

    def _build_request(self, options: FinalRequestOptions, *, retries_taken: int = 0) -> httpx.Request:
        """The HTTP request of one attempt, not sent yet.

        Raises TypeError and ValueError for what can't be sent; the text names the header or the place in the body.
        """
        made = self._build_headers(options, retries_taken=retries_taken)
        body = body_of(options, made, threaded=self._threaded)
        url = self._prepare_url(self._path_for(options))
        default = self.default_query
        if default or options.params or url.query:
            from .query import combine

            query = combine(url.query.decode(), {**default, **options.params})
            url = url.copy_with(query=query.encode() or None)
        more: dict[str, Any] = {}
        if "_" in url.host:
            more["extensions"] = {"sni_hostname": paths.sni_hostname(url.host)}
        timeout = self.timeout if isinstance(options.timeout, NotGiven) else options.timeout
        http: Any = self._fallback
        target: Any = url
        if getattr(http, "params", None):
            more["params"] = url.query.decode()  # else httpx puts the client's own in the place of all others
        if sys.modules.get("httpx2") is not None:
            from .._engine.httpx import fit_timeout

            timeout, target = fit_timeout(http, timeout), str(url)
        from .._engine.httpx import build_request

        request: httpx.Request = build_request(http, options.method.upper(), target, made, body, timeout, more)
        return request

    # --- answers ------------------------------------------------------------------------------------------------------

    def _refused(self, request: httpx.Request, status: int) -> bool:
        """Whether an answer refuses credentials that can be replaced; then the request is sent once more."""
        return False

    def _attempts(self, options: FinalRequestOptions) -> float:
        """How many retries a call may have."""
        return self.max_retries if isinstance(options.max_retries, NotGiven) else options.max_retries

    def _should_retry(self, response: httpx.Response) -> bool:
        """Whether an answer with an error status is worth another attempt (R-RETRY-2 to R-RETRY-4)."""
        return retry.should_retry(response.status_code, response.headers)

    def _calculate_retry_timeout(
        self, remaining_retries: float, options: FinalRequestOptions, response_headers: httpx.Headers | None = None
    ) -> float:
        """The seconds to wait before the next attempt (R-RETRY-5, R-RETRY-6)."""
        from time import time

        delay = None if response_headers is None else retry.retry_after(response_headers, time())
        if delay is not None and 0 < delay <= 120:
            return delay
        most = self._attempts(options)
        return retry.backoff(int(most - remaining_retries) if most != float("inf") else 0)

    def _outcome(self, response: httpx.Response) -> retry.Answer:
        """What the retry flow is told of an answer."""
        known: Mapping[str, str] = response.headers
        if _overridden(self, "_should_retry"):
            wish = "true" if self._should_retry(as_httpx(response)) else "false"
            known = {**{name.lower(): value for name, value in known.items()}, "x-should-retry": wish}
        return retry.Answer(response.status_code, known)

    def _next(self, steps: Any, outcome: retry.Outcome) -> retry.Sleep | None:
        """What the retry flow says to an outcome: the pause before the next attempt, None if there is to be none."""
        try:
            return cast("retry.Sleep", steps.send(outcome))
        except StopIteration:
            return None

    def _pause(self, step: retry.Sleep, options: FinalRequestOptions, response: httpx.Response | None) -> float:
        """The seconds that the retry flow wants to wait, unless a subclass decides."""
        if _overridden(self, "_calculate_retry_timeout"):
            known = None if response is None else as_httpx(response).headers
            return self._calculate_retry_timeout(step.retries_left + 1, options, known)
        return step.seconds

    def _raise_failure(self, outcome: retry.Outcome, request: httpx.Request) -> NoReturn:
        """Raise what a call ends with when no answer came (R-RETRY-7, R-RETRY-8)."""
        assert isinstance(outcome, retry.Failure)
        error = connection_error(outcome.error, as_httpx(request))
        try:
            if error is outcome.error:
                raise error
            raise error from outcome.error
        finally:
            del error, outcome  # they hold the frames that would hold them

    def _make_status_error_from_response(self, response: httpx.Response) -> APIStatusError:
        """The exception for an answer with an error status, whose body was read if it could be (R-ERR-4, R-ERR-5)."""
        text = response.text if hasattr(response, "_content") else None
        if not _overridden(self, "_make_status_error"):
            return status_error(response, text)
        message, body = f"Error code: {response.status_code}", None
        if text is not None:
            import json

            body = text.strip()
            try:
                body = json.loads(text)
                message = f"{message} - {body}"
            except ValueError:
                message = text.strip() or message
        return self._make_status_error(message, body=body, response=response)

    def _make_status_error(self, err_msg: str, *, body: object, response: httpx.Response) -> APIStatusError:
        """The exception for a message, the whole decoded body and the answer."""
        return make_status_error(err_msg, body=body, response=response)

    def _mark(self, options: FinalRequestOptions) -> str | None:
        """In what wrapper the caller wants the answer: `true`, `stream`, or None for none (`views.py`)."""
        given = options.headers
        return headers.find(given, RAW_RESPONSE_HEADER) if given and not isinstance(given, NotGiven) else None

    def _process_response_data(self, *, data: object, cast_to: Any, response: httpx.Response) -> Any:
        """Decoded JSON as `cast_to`."""
        from .answer import construct

        return construct(data, cast_to, response, strict=self._strict_response_validation)

    def _build_options(
        self, method: str, path: str, options: Any, body: object = None, content: Any = None, files: Any = None
    ) -> FinalRequestOptions:
        """The options of a call of a low-level verb (R-LOW-1, R-LOW-2)."""
        from .options import FinalRequestOptions

        if body is not None and content is not None:
            raise TypeError("Pass either `body` or `content`, not both")
        if files is not None and content is not None:
            raise TypeError("Pass either `files` or `content`, not both")
        if isinstance(body, (bytes, bytearray)):
            import warnings

            warnings.warn(
                "Raw bytes as `body` are deprecated; pass them as `content`", DeprecationWarning, stacklevel=3
            )
            body, content = None, body
        return FinalRequestOptions(method=method, url=path, json_data=body, content=content, files=files, **options)

    # --- pickling -----------------------------------------------------------------------------------------------------

    @property
    def _portable(self) -> bool:
        """Whether the client can be pickled: not with an HTTP client of the caller's."""
        return self._http is None

    def __getstate__(self) -> dict[str, Any]:
        """The settings; what was made from them (connections, resources) is made anew (decision 7)."""
        from .resource import AsyncAPIResource, SyncAPIResource

        left = ("_http", "_carrier", "_prepared", "_urls", "_addresses")
        made = (SyncAPIResource, AsyncAPIResource)
        state = {
            name: value
            for name, value in self.__dict__.items()
            if name not in left and not isinstance(value, made) and not hasattr(value, "__openai_view__")
        }
        if not self._portable:
            raise TypeError(
                "A client with an `http_client` of its own can't be pickled or deep-copied, because connections can't; "
                f"make a {type(self).__name__} without one"
            )
        return state

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state, _prepared={}, _urls={}, _addresses={}, _carrier=Carrier())


_HOOKS = frozenset({"default_headers", "_prepare_options", "_build_request", "_prepare_url"})


_verified: dict[type, tuple[Any, ...]] = {}


def untouched(client: Any) -> bool:
    """Whether requests are made, sent and answered by this library's own methods, so that nobody waits in them for what
    httpx has. Methods may be replaced at any time, on the class or on the client."""
    kind, own = client.__class__, client.__dict__
    if "_send" in own or "_build_request" in own or "_prepare_request" in own:
        return False
    if "_prepare_url" in own or "_process_response" in own:
        return False
    now = (
        kind._build_request,
        kind._prepare_request,
        kind._prepare_url,
        kind._send,
        kind._process_response,
        kind.custom_auth,
    )
    known = _verified.get(kind)
    if known is not None:
        for one, other in zip(now, known):
            if one is not other:
                break
        else:
            return True
    for function in now[:-1]:
        if function.__class__ is not FunctionType or not function.__globals__["__name__"].startswith(_OURS):
            return False
    if kind.custom_auth is not _NO_AUTH:
        return False
    _verified[kind] = now
    return True


def logs() -> Any:
    """The module that writes to the logs. None if the program has none: where nobody has imported `logging`, nobody can
    have set it up, and it takes half a megabyte."""
    if "logging" not in sys.modules:
        return None
    from . import log

    return log


def as_httpx(exchanged: Any) -> Any:
    """A request or response of the lean engine as that of httpx; those of httpx as they are."""
    return getattr(exchanged, "httpx", exchanged)


_OURS = f"{__name__.partition('.')[0]}._"
_NO_AUTH = BaseClient.custom_auth
_TIMEOUT = BaseClient.timeout


def _overridden(client: Any, name: str) -> bool:
    """Whether a subclass, a test or a user's patch stands in place of this module's method."""
    return getattr(getattr(client, name), "__func__", None) is not _ORIGINAL[name]


_ORIGINAL = {
    name: vars(BaseClient)[name] for name in ("_should_retry", "_calculate_retry_timeout", "_make_status_error")
}


class OpenAIClient(BaseClient[HttpClientT, StreamT]):
    """What `OpenAI` and `AsyncOpenAI` have in common: the credentials, and the headers that go with them."""

    api_key: str
    """The key of normal calls; empty if there is none, or none was fetched yet."""
    admin_api_key: str | None
    """The key of `client.admin`."""
    organization: str | None
    project: str | None
    websocket_base_url: str | httpx.URL | None
    _detour: ClassVar[Any] = None
    """Gives the HTTP client and the URL for websockets of a new client, while a test mocks all of them. It is given
    the kind of HTTP client, and the one that the new client was given."""

    _webhook_secret: str | Sequence[str] | None = None
    _api_key_provider: Any = None
    _identity: WorkloadIdentityAuth | None = None
    _provider: Provider | None = None
    _enforce_credentials = True

    @property
    def webhook_secret(self) -> str | Sequence[str] | None:
        """What webhooks are signed with; several while one is replaced by another. ValueError for one that can't be."""
        return self._webhook_secret

    @webhook_secret.setter
    def webhook_secret(self, value: str | Sequence[str] | None) -> None:
        if value is not None:
            from .signature import keys

            keys(value)
        self._webhook_secret = value

    def _configure(
        self,
        *,
        api_key: Any,
        admin_api_key: str | None,
        workload_identity: WorkloadIdentity | WorkloadIdentityAuth | None,
        organization: str | None,
        project: str | None,
        webhook_secret: str | Sequence[str] | None,
        provider: Provider | None,
        base_url: str | httpx.URL | None,
        websocket_base_url: str | httpx.URL | None,
        timeout: float | httpx.Timeout | NotGiven | None,
        max_retries: float,
        default_headers: Mapping[str, str] | None,
        default_query: Mapping[str, object] | None,
        http_client: HttpClientT | None,
        strict: bool,
        enforce_credentials: bool,
        kind: str,
    ) -> None:
        """Take the constructor's arguments, and from the environment what was not given (R-CLIENT-3)."""
        environ: Callable[[str], str | None] = os.environ.get
        if provider is not None:
            from .provider import check_alone, nothing

            check_alone(
                api_key=api_key, admin_api_key=admin_api_key, workload_identity=workload_identity, base_url=base_url
            )
            environ = nothing
            api_key, base_url = provider.api_key or "", provider.base_url
            self._provider = provider
            self._picky = provider.signs
        elif workload_identity is not None:
            from ..auth.workload import WorkloadIdentityAuth

            if api_key is not None:
                raise OpenAIError("`api_key` and `workload_identity` are mutually exclusive; pass just one of them")
            api_key = ""
            self._identity = WorkloadIdentityAuth.of(workload_identity)
        if api_key is None:
            api_key = environ("OPENAI_API_KEY")
        if admin_api_key is None:
            admin_api_key = environ("OPENAI_ADMIN_KEY")
        missing = not api_key and not admin_api_key and self._identity is None and self._provider is None
        if enforce_credentials and missing:
            raise OpenAIError(
                "Missing credentials. Please pass `api_key` (or `admin_api_key`), or set the environment variable "
                "`OPENAI_API_KEY` (or `OPENAI_ADMIN_KEY`)."
            )
        if callable(api_key):
            self._api_key_provider = api_key
            self.api_key = ""
        else:
            self.api_key = api_key or ""
        self._enforce_credentials = enforce_credentials
        self.admin_api_key = admin_api_key
        self.organization = environ("OPENAI_ORG_ID") if organization is None else organization
        self.project = environ("OPENAI_PROJECT_ID") if project is None else project
        self.webhook_secret = (environ("OPENAI_WEBHOOK_SECRET") or None) if webhook_secret is None else webhook_secret
        self.websocket_base_url = websocket_base_url
        if base_url is None:
            base_url = environ("OPENAI_BASE_URL") or BASE_URL
        extra = environ("OPENAI_CUSTOM_HEADERS")
        if extra is not None:
            default_headers = {**headers.parse_custom(extra), **(default_headers or {})}
        if http_client is not None:
            _check_http_client(http_client, kind)
        if self._detour is not None:
            http_client, self.websocket_base_url = self._detour(kind, http_client)
        super().__init__(
            base_url=base_url,
            max_retries=max_retries,
            timeout=timeout,
            http_client=http_client,
            custom_headers=default_headers,
            custom_query=default_query,
            _strict_response_validation=strict,
        )

    @property
    def auth_headers(self) -> dict[str, str]:
        """`{"Authorization": "Bearer <api_key>"}`, or nothing while there is no key (R-CLIENT-16)."""
        return {"Authorization": f"Bearer {self.api_key}"} if self.api_key else {}

    @property
    def default_headers(self) -> dict[str, str | Omit]:
        """The headers of every request, before those of the single call. A value may be `Omit` (R-HDR-2)."""
        organization, project = self.organization, self.project
        return {
            "Accept": "application/json",
            "Content-Type": "application/json",
            "User-Agent": self.user_agent,
            **self.platform_headers(),
            **self.auth_headers,
            "X-Stainless-Async": self._async_library(),
            "OpenAI-Organization": omit if organization is None else organization,
            "OpenAI-Project": omit if project is None else project,
            **self._custom_headers,
        }

    def _async_library(self) -> str:
        return headers.async_library() if self._threaded else "false"

    def _auth_headers(self, allowed: Mapping[str, bool]) -> Mapping[str, str]:
        own = self.auth_headers if security.allows(allowed, "bearer_auth") else {}
        return own or security.authorization(allowed, None, self.admin_api_key)

    def _headers_state(self, options: FinalRequestOptions) -> Any:
        return (
            self._auth_headers(options.security),
            self.organization,
            self.project,
            dict(self._custom_headers),
            headers.async_library() if self._threaded else None,
        )

    def _validate_headers(self, made: Mapping[str, str], custom_headers: Mapping[str, str | Omit]) -> None:
        if made.get("Authorization") or headers.find(made, "authorization"):
            return
        if self._provider is not None and self._provider.signs:
            return  # that is done when everything else about the request is known
        if isinstance(headers.find(custom_headers, "authorization"), Omit):
            return
        raise TypeError(security.MISSING)

    def _websocket_url(self, path: str, model: str | None, query: Mapping[str, object]) -> str:
        """Where a websocket connection to `path` leads (R-WS-3)."""
        from .websocket import address

        return address(
            path,
            {**({} if model is None else {"model": model}), **query},
            base_url=self._base,
            websocket_base_url=self.websocket_base_url,
        )

    def _wants_fresh_key(self, options: FinalRequestOptions) -> bool:
        """Whether the function that gives the key has to be asked before an attempt (R-CLIENT-6)."""
        if self._api_key_provider is None and self._identity is None:
            return False
        return security.allows(options.security, "bearer_auth")

    def _refused(self, request: httpx.Request, status: int) -> bool:
        identity = self._identity
        return identity is not None and status == 401 and identity.refused(request.headers.get("Authorization"))

    def _copied(self, given: dict[str, Any], *, headers: _Layers, query: _Layers) -> dict[str, Any]:
        """The constructor's arguments for a copy: what was given, else what is set here (R-COPY-3 to R-COPY-5).

        `headers` and `query` are each what is to be laid over the settings, and what is to replace them.
        """
        for name, (extra, whole) in (("headers", headers), ("query", query)):
            if extra is not None and whole is not None:
                raise ValueError(f"`default_{name}` and `set_default_{name}` are mutually exclusive")
            settings: Mapping[str, Any] = getattr(self, f"_custom_{name}") if whole is None else whole
            given[f"default_{name}"] = {**settings, **(extra or {})}
        if isinstance(given["timeout"], NotGiven):
            own = self._http is not None or given["http_client"] is not None
            given["timeout"] = self.timeout if own else self._timeout
        if isinstance(given["max_retries"], NotGiven):
            given["max_retries"] = self.max_retries
        provider = given["provider"] = given["provider"] or self._provider
        if not given["api_key"] and given["workload_identity"] is None and provider is None:
            given["workload_identity"] = self._identity
            if self._identity is None:
                given["api_key"] = self._api_key_provider or self.api_key
        if provider is self._provider:  # another one has no use for them
            for name in ("admin_api_key", "organization", "project", "webhook_secret", "websocket_base_url"):
                given[name] = given[name] or getattr(self, name)
        if provider is None:
            given["base_url"] = given["base_url"] or self._base
        given["http_client"] = given["http_client"] or self._http
        if given["_enforce_credentials"] is None:
            given["_enforce_credentials"] = self._enforce_credentials
        given["_strict_response_validation"] = self._strict_response_validation
        return {
            name: value
            for name, value in given.items()
            # A subclass need not know the private arguments as long as they say nothing.
            if (value is not None or name == "timeout") and (name, value) not in _USUAL and value is not not_given
        }

    def _sharing(self, other: Self) -> Self:
        """This client, a copy of another, with the connections of that one, unless it has an HTTP client of its own."""
        if self._http is other._http:
            self._carrier = other._carrier
        return self


_USUAL = (("_enforce_credentials", True), ("_strict_response_validation", False))


def _check_http_client(http_client: object, kind: str) -> None:
    for cls in type(http_client).__mro__:
        if cls.__name__ == kind and cls.__module__.partition(".")[0] in ("httpx", "httpx2"):
            return
    raise TypeError(
        f"Invalid `http_client` argument; Expected an instance of `httpx.{kind}` but got {type(http_client)}"
    )
