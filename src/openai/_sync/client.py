# Made from src/openai/_async/client.py by `make sync`. Do not edit.
"""The synchronous client: what sends requests, waits for answers and tries again.

How a request is made is in `_core/client.py`, when it is sent again in `_core/retry.py`, what becomes of an answer in
`_core/answer.py`. `openai._sync.client` is made from this file. Rules: R-CLIENT-*, R-COPY-*, R-LOW-*, R-RETRY-*.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Sequence, TypeVar, overload

from .._core import retry
from .._core.answer import build
from .._core.client import BaseClient, OpenAIClient, as_httpx, logs
from .._core.constants import DEFAULT_MAX_RETRIES
from .._core.content import repeatable
from .._core.resource import cached_property
from .._core.response import LegacyAPIResponse
from .._core.sentinels import NotGiven, not_given
from .ask import ask

if TYPE_CHECKING:
    from types import TracebackType

    import httpx
    from typing_extensions import Literal, Self

    from .. import resources
    from .._core.client import TokenProvider
    from .._core.files import RequestFiles
    from .._core.identity import WorkloadIdentity
    from .._core.options import FinalRequestOptions, RequestOptions
    from .._core.provider import Provider
    from ..auth.workload import WorkloadIdentityAuth
    from .pages import BaseSyncPage
    from .stream import Stream
    from .views import OpenAIWithRawResponse, OpenAIWithStreamedResponse

    PageT = TypeVar("PageT", bound="BaseSyncPage[Any]")
    ResponseT = TypeVar("ResponseT")
    StreamT = TypeVar("StreamT", bound="Stream[Any]")

_NOTHING: Any = {}


class SyncAPIClient(BaseClient["httpx.Client", Any]):
    """A client without any resources or credentials: the low-level verbs, and the sending behind them."""

    _world = "openai._sync"
    _threaded = False

    # ------------------------------------------------------------------------------------------------ life

    def _make_http_client(self) -> httpx.Client:
        from .._engine.httpx import SyncHttpxClientWrapper

        return SyncHttpxClientWrapper(base_url=self._base, timeout=self.timeout)

    def _make_pool(self) -> Any:
        from .._engine.sockets import Pool

        return Pool()

    def _lean(self) -> Any:
        return super()._lean()

    @property
    def _default_stream_cls(self) -> Any:
        from .stream import Stream

        return Stream[object]

    def is_closed(self) -> bool:
        """Whether the client was closed; it can't be opened again."""
        return self._carrier.closed if self._http is None else self._http.is_closed

    def close(self) -> None:
        """Close all connections, also of an `http_client` that was passed in, and of copies of this client."""
        carrier = self._carrier
        if self._http is not None:
            self._http.close()
            return
        carrier.closed = True
        if carrier.pool is not None:
            carrier.pool.closed = True
            carrier.pool.close()
        if carrier.http is not None:
            carrier.http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    # ------------------------------------------------------------------------------------------------ sending

    def _prepare_options(self, options: FinalRequestOptions) -> FinalRequestOptions:
        """Called before each attempt; gives the options to use, which may be those it got, changed. For subclasses."""
        return options

    def _prepare_request(self, request: httpx.Request) -> None:
        """Called with each request before it is sent, for instance to sign it; for subclasses."""

    @overload
    def request(
        self,
        cast_to: type[ResponseT],
        options: FinalRequestOptions,
        *,
        stream: Literal[True],
        stream_cls: type[StreamT],
    ) -> StreamT: ...
    @overload
    def request(
        self,
        cast_to: type[ResponseT],
        options: FinalRequestOptions,
        *,
        stream: Literal[False] = False,
        stream_cls: None = None,
    ) -> ResponseT: ...
    @overload
    def request(
        self,
        cast_to: Any,
        options: FinalRequestOptions,
        *,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any: ...
    def request(
        self,
        cast_to: Any,
        options: FinalRequestOptions,
        *,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """Send a request, again if that may help, and give the answer as `cast_to` (R-LOW-3).

        Every call of the library comes through here. Raises APIStatusError for an error status, APITimeoutError and
        APIConnectionError if no answer came, and what building the request raises.
        """
        if self._idempotency_header and not options.idempotency_key and options.method.lower() != "get":
            options = options.copy(idempotency_key=self._idempotency_key())
        log = logs()
        detailed = bool(log) and log.debugging()
        if detailed:
            log.starting(options)
        options.kept = None  # of an earlier call with the same options
        unread = stream or self._mark(options) == "stream"
        steps = retry.flow(self._attempts(options))
        next(steps)
        taken, renewed = 0, False
        while True:
            attempt = options.copy() if taken or self._changed else options
            attempt.kept = options.kept
            attempt = self._prepare_options(attempt) or attempt
            lean = self._lean()
            request: Any
            if lean is None:
                request = self._build_request(attempt, retries_taken=taken)
                self._prepare_request(request)
            else:
                request = self._draft(attempt, retries_taken=taken)
            options.kept = attempt.kept
            if detailed:
                log.sending(request.method, request.url)
            response: Any = None
            outcome: retry.Answer | retry.Failure
            try:
                if lean is None:
                    response = self._send(request, attempt, unread)
                else:
                    follow = attempt.follow_redirects is not False
                    response = lean.send(request, stream=unread, follow_redirects=follow)
                    if log:
                        log.exchanged(response)
            except Exception as error:
                if log:
                    log.failed(error)
                outcome = retry.Failure(error)
            else:
                if detailed:
                    status, reason = response.status_code, response.reason_phrase
                    log.answered(request.method, request.url, status, reason, response.headers)
                if response.is_success:
                    break
                if not renewed and self._refused(request, response.status_code) and repeatable(attempt):
                    renewed = True
                    response.close()
                    continue
                outcome = self._outcome(response)

            pause = self._next(steps, outcome)
            if pause is None or not repeatable(attempt):
                try:
                    if response is None:
                        self._raise_failure(outcome, request)
                    self._finish(response)
                    raise self._make_status_error_from_response(as_httpx(response)) from None
                finally:
                    del outcome  # it holds the exception that holds this frame
            if response is not None:
                response.close()
            seconds = self._pause(pause, options, response)
            if log:
                log.retrying(options.url, seconds)
            self._sleep(seconds)
            next(steps)
            taken += 1

        return self._process_response(
            cast_to=cast_to,
            options=options,
            response=response,
            stream=stream,
            stream_cls=stream_cls,
            retries_taken=taken,
        )

    def _send(self, request: httpx.Request, options: FinalRequestOptions, stream: bool) -> httpx.Response:
        more: dict[str, Any] = {}
        if options.follow_redirects is not None:
            more["follow_redirects"] = options.follow_redirects
        if self.custom_auth is not None:
            more["auth"] = self.custom_auth
        return self._fallback.send(request, stream=stream, **more)

    def _sleep(self, seconds: float) -> None:
        import time

        time.sleep(seconds)

    def _finish(self, response: httpx.Response) -> None:
        """Read the body of an error, for its message; an error that can't be read is an error all the same."""
        try:
            response.read()
        except Exception:
            response.close()

    def _process_response(
        self,
        *,
        cast_to: Any,
        options: FinalRequestOptions,
        response: httpx.Response,
        stream: bool,
        stream_cls: Any = None,
        retries_taken: int = 0,
    ) -> Any:
        """What the caller gets for an answer: the result, a stream, or the wrapper that was asked for."""
        mark = self._mark(options)
        kind: Any = LegacyAPIResponse
        if mark in ("stream", "raw") or hasattr(cast_to, "__openai_response__"):
            from .response import response_class

            kind, cast_to = response_class(cast_to)
        elif mark is None and not stream and isinstance(options.post_parser, NotGiven):
            return build(response, cast_to, strict=self._strict_response_validation)
        wrapper: Any = kind(
            raw=response,
            client=self,
            cast_to=cast_to,
            stream=stream,
            stream_cls=stream_cls,
            options=options,
            retries_taken=retries_taken,
        )
        return wrapper if mark is not None or kind is not LegacyAPIResponse else wrapper.parse()

    def _request_api_list(self, model: Any, page: type[PageT], options: FinalRequestOptions) -> PageT:
        return self._get_page(model, page, options)

    def _get_page(self, model: Any, page: type[PageT], options: FinalRequestOptions) -> PageT:
        from .._core.pages import Finish

        # The page keeps the options as they were, for the request of the next one.
        result: PageT = self.request(page, options.copy(post_parser=Finish(self, model, options)))
        return result

    # ------------------------------------------------------------------------------------------------ verbs

    @overload
    def get(
        self,
        path: str,
        *,
        cast_to: type[ResponseT],
        options: RequestOptions = ...,
        stream: Literal[False] = False,
    ) -> ResponseT: ...
    @overload
    def get(
        self,
        path: str,
        *,
        cast_to: type[ResponseT],
        options: RequestOptions = ...,
        stream: Literal[True],
        stream_cls: type[StreamT],
    ) -> StreamT: ...
    @overload
    def get(
        self,
        path: str,
        *,
        cast_to: Any,
        options: RequestOptions = ...,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any: ...
    def get(
        self,
        path: str,
        *,
        cast_to: Any,
        options: RequestOptions = _NOTHING,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """`GET` a path below the base URL, or an absolute URL, and give the answer as `cast_to` (R-LOW-1)."""
        made = self._build_options("get", path, options)
        return self.request(cast_to, made, stream=stream, stream_cls=stream_cls)

    @overload
    def post(
        self,
        path: str,
        *,
        cast_to: type[ResponseT],
        body: object = None,
        content: Any = None,
        options: RequestOptions = ...,
        files: RequestFiles | None = None,
        stream: Literal[False] = False,
    ) -> ResponseT: ...
    @overload
    def post(
        self,
        path: str,
        *,
        cast_to: type[ResponseT],
        body: object = None,
        content: Any = None,
        options: RequestOptions = ...,
        files: RequestFiles | None = None,
        stream: Literal[True],
        stream_cls: type[StreamT],
    ) -> StreamT: ...
    @overload
    def post(
        self,
        path: str,
        *,
        cast_to: Any,
        body: object = None,
        content: Any = None,
        options: RequestOptions = ...,
        files: RequestFiles | None = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any: ...
    def post(
        self,
        path: str,
        *,
        cast_to: Any,
        body: object = None,
        content: Any = None,
        options: RequestOptions = _NOTHING,
        files: RequestFiles | None = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """`POST` to a path: `body` as JSON, `content` as it is, or `files` with `body` as form fields (R-LOW-2).

        Raises TypeError for `content` together with one of the others.
        """
        made = self._build_options("post", path, options, body, content, files)
        return self.request(cast_to, made, stream=stream, stream_cls=stream_cls)

    def patch(
        self,
        path: str,
        *,
        cast_to: type[ResponseT],
        body: object = None,
        content: Any = None,
        options: RequestOptions = _NOTHING,
        files: RequestFiles | None = None,
    ) -> ResponseT:
        """`PATCH` a path; see `post`."""
        return self.request(cast_to, self._build_options("patch", path, options, body, content, files))

    def put(
        self,
        path: str,
        *,
        cast_to: type[ResponseT],
        body: object = None,
        content: Any = None,
        options: RequestOptions = _NOTHING,
        files: RequestFiles | None = None,
    ) -> ResponseT:
        """`PUT` to a path; see `post`."""
        return self.request(cast_to, self._build_options("put", path, options, body, content, files))

    def delete(
        self,
        path: str,
        *,
        cast_to: type[ResponseT],
        body: object = None,
        content: Any = None,
        options: RequestOptions = _NOTHING,
    ) -> ResponseT:
        """`DELETE` a path; see `post`."""
        return self.request(cast_to, self._build_options("delete", path, options, body, content))

    def get_api_list(
        self,
        path: str,
        *,
        model: Any,
        page: type[PageT],
        body: object = None,
        options: RequestOptions = _NOTHING,
        method: str = "get",
    ) -> PageT:
        """Fetch a list in pages of the class `page` with items of the class `model`."""
        return self._request_api_list(model, page, self._build_options(method, path, options, body))


class OpenAI(OpenAIClient["httpx.Client", Any], SyncAPIClient):
    """The client of the OpenAI API for asyncio and trio. One serves a whole program; it is safe to share.

    Nothing is connected, read or imported before the first request. Raises OpenAIError if there are no credentials.
    """

    __module__ = "openai"

    def __init__(
        self,
        *,
        api_key: str | TokenProvider | None = None,
        admin_api_key: str | None = None,
        workload_identity: WorkloadIdentity | WorkloadIdentityAuth | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | Sequence[str] | None = None,
        provider: Provider | None = None,
        base_url: str | httpx.URL | None = None,
        websocket_base_url: str | httpx.URL | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: float = DEFAULT_MAX_RETRIES,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: httpx.Client | None = None,
        _strict_response_validation: bool = False,
        _enforce_credentials: bool = True,
    ) -> None:
        """Make a client; what is not given is taken from the environment (R-CLIENT-3).

        `api_key` (`OPENAI_API_KEY`) may be a function that is asked before each attempt. `timeout` is in seconds, for
        each phase of an attempt (600, 5 to connect), None waits for ever. `max_retries` counts the attempts after the
        first. `base_url` (`OPENAI_BASE_URL`) is where the API is. `default_headers` (`OPENAI_CUSTOM_HEADERS`) and
        `default_query` go with every request. `http_client` is used instead of an own one, with its proxies, hooks and
        transports. `_strict_response_validation` validates answers instead of taking what comes.
        """
        self._configure(
            api_key=api_key,
            admin_api_key=admin_api_key,
            workload_identity=workload_identity,
            organization=organization,
            project=project,
            webhook_secret=webhook_secret,
            provider=provider,
            base_url=base_url,
            websocket_base_url=websocket_base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict=_strict_response_validation,
            enforce_credentials=_enforce_credentials,
            kind="Client",
        )

    def _refresh_api_key(self) -> str:
        """Ask for a new key if `api_key` was given as a function, and give the key in use."""
        if self._api_key_provider is not None:
            self.api_key = ask(self._api_key_provider)
        elif self._identity is not None:
            from .identity import token

            self.api_key = token(self._identity, self._fallback)
        return self.api_key

    def _websocket_auth(self) -> dict[str, str]:
        """The headers that say who is calling, for a websocket connection (R-WS-4)."""
        if self._provider is not None:
            self._provider.check_websockets()
        self._refresh_api_key()
        return self.auth_headers

    def _prepare_options(self, options: FinalRequestOptions) -> FinalRequestOptions:
        if self._wants_fresh_key(options):
            self._refresh_api_key()
        return options

    def _send(self, request: httpx.Request, options: FinalRequestOptions, stream: bool) -> httpx.Response:
        if self._provider is not None and self._provider.signs:
            from .signing import sign

            options = sign(self._provider, request, options)
        return super()._send(request, options, stream)

    def copy(
        self,
        *,
        api_key: str | TokenProvider | None = None,
        admin_api_key: str | None = None,
        workload_identity: WorkloadIdentity | WorkloadIdentityAuth | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | Sequence[str] | None = None,
        provider: Provider | None = None,
        websocket_base_url: str | httpx.URL | None = None,
        base_url: str | httpx.URL | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        http_client: httpx.Client | None = None,
        max_retries: float | NotGiven = not_given,
        default_headers: Mapping[str, str] | None = None,
        set_default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        set_default_query: Mapping[str, object] | None = None,
        _enforce_credentials: bool | None = None,
        _extra_kwargs: Mapping[str, Any] = {},  # never changed
    ) -> Self:
        """Another client that differs in what is given and shares the connections of this one (R-COPY-1, R-COPY-2).

        `default_headers` and `default_query` are laid over those of this client, the `set_` forms replace them;
        ValueError for both of a pair.
        """
        return self.__class__(
            **self._copied(
                {
                    "api_key": api_key,
                    "admin_api_key": admin_api_key,
                    "workload_identity": workload_identity,
                    "organization": organization,
                    "project": project,
                    "webhook_secret": webhook_secret,
                    "provider": provider,
                    "websocket_base_url": websocket_base_url,
                    "base_url": base_url,
                    "timeout": timeout,
                    "http_client": http_client,
                    "max_retries": max_retries,
                    "_enforce_credentials": _enforce_credentials,
                },
                headers=(default_headers, set_default_headers),
                query=(default_query, set_default_query),
            ),
            **_extra_kwargs,
        )._sharing(self)

    with_options = copy

    # ------------------------------------------------------------------------------------------------ resources

    @cached_property
    def completions(self) -> resources.Completions:
        """Prompts continued as text, the older form of `chat`."""
        from ..resources.completions import Completions

        return Completions(self)

    @cached_property
    def chat(self) -> resources.Chat:
        """Conversations with a model."""
        from ..resources.chat import Chat

        return Chat(self)

    @cached_property
    def embeddings(self) -> resources.Embeddings:
        """Vectors that represent text."""
        from ..resources.embeddings import Embeddings

        return Embeddings(self)

    @cached_property
    def files(self) -> resources.Files:
        """Files kept by the API for other calls."""
        from ..resources.files import Files

        return Files(self)

    @cached_property
    def images(self) -> resources.Images:
        """Pictures, made and changed."""
        from ..resources.images import Images

        return Images(self)

    @cached_property
    def audio(self) -> resources.Audio:
        """Speech to text and text to speech."""
        from ..resources.audio import Audio

        return Audio(self)

    @cached_property
    def moderations(self) -> resources.Moderations:
        """Whether content is harmful."""
        from ..resources.moderations import Moderations

        return Moderations(self)

    @cached_property
    def models(self) -> resources.Models:
        """The models there are."""
        from ..resources.models import Models

        return Models(self)

    @cached_property
    def fine_tuning(self) -> resources.FineTuning:
        """Models trained further on your own data."""
        from ..resources.fine_tuning import FineTuning

        return FineTuning(self)

    @cached_property
    def vector_stores(self) -> resources.VectorStores:
        """Files cut in passages that can be searched."""
        from ..resources.vector_stores import VectorStores

        return VectorStores(self)

    @cached_property
    def webhooks(self) -> resources.Webhooks:
        """Events that the API sends to your server."""
        from ..resources.webhooks import Webhooks

        return Webhooks(self)

    @cached_property
    def beta(self) -> resources.Beta:
        """Calls that may still change, and those that are on their way out."""
        from ..resources.beta import Beta

        return Beta(self)

    @cached_property
    def batches(self) -> resources.Batches:
        """Many requests as one file, answered within a day."""
        from ..resources.batches import Batches

        return Batches(self)

    @cached_property
    def uploads(self) -> resources.Uploads:
        """Large files, sent in parts."""
        from ..resources.uploads import Uploads

        return Uploads(self)

    @cached_property
    def responses(self) -> resources.Responses:
        """Answers of a model, with tools and state."""
        from ..resources.responses import Responses

        return Responses(self)

    @cached_property
    def realtime(self) -> resources.Realtime:
        """Spoken conversations over a websocket."""
        from ..resources.realtime import Realtime

        return Realtime(self)

    @cached_property
    def conversations(self) -> resources.Conversations:
        """Conversations that the API keeps."""
        from ..resources.conversations import Conversations

        return Conversations(self)

    @cached_property
    def evals(self) -> resources.Evals:
        """Tests of models."""
        from ..resources.evals import Evals

        return Evals(self)

    @cached_property
    def containers(self) -> resources.Containers:
        """Sandboxes in which models run code."""
        from ..resources.containers import Containers

        return Containers(self)

    @cached_property
    def skills(self) -> resources.Skills:
        """Bundles of instructions and files that models can use."""
        from ..resources.skills import Skills

        return Skills(self)

    @cached_property
    def videos(self) -> resources.Videos:
        """Videos, made and changed."""
        from ..resources.videos import Videos

        return Videos(self)

    @cached_property
    def with_raw_response(self) -> OpenAIWithRawResponse:
        """All calls of the client, answered with the HTTP response around the result (R-RAW-1)."""
        from .views import OpenAIWithRawResponse

        return OpenAIWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OpenAIWithStreamedResponse:
        """All calls of the client, answered while the body is still to be read (R-SRESP-1)."""
        from .views import OpenAIWithStreamedResponse

        return OpenAIWithStreamedResponse(self)
