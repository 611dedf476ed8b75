"""The asynchronous client: what sends requests, waits for answers and tries again.

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
from .._core.headers import in_asyncio  # async only
from .._core.resource import cached_property
from .._core.response import LegacyAPIResponse
from .._core.sentinels import NotGiven, not_given
from .ask import ask

if TYPE_CHECKING:
    from types import TracebackType

    import httpx
    from typing_extensions import Literal, Self

    from .. import resources
    from .._core.client import AsyncTokenProvider
    from .._core.files import RequestFiles
    from .._core.identity import WorkloadIdentity
    from .._core.options import FinalRequestOptions, RequestOptions
    from .._core.pages import AsyncPaginator  # async only
    from .._core.provider import Provider
    from ..auth.workload import WorkloadIdentityAuth
    from .pages import BaseAsyncPage
    from .stream import AsyncStream
    from .views import AsyncOpenAIWithRawResponse, AsyncOpenAIWithStreamedResponse

    PageT = TypeVar("PageT", bound="BaseAsyncPage[Any]")
    ResponseT = TypeVar("ResponseT")
    StreamT = TypeVar("StreamT", bound="AsyncStream[Any]")

_NOTHING: Any = {}


class AsyncAPIClient(BaseClient["httpx.AsyncClient", Any]):
    """A client without any resources or credentials: the low-level verbs, and the sending behind them."""

    _world = "openai._async"
    _threaded = True  # async only
    # sync: _threaded = False

    # ------------------------------------------------------------------------------------------------ life

    def _make_http_client(self) -> httpx.AsyncClient:
        from .._engine.httpx import AsyncHttpxClientWrapper

        return AsyncHttpxClientWrapper(base_url=self._base, timeout=self.timeout)

    def _make_pool(self) -> Any:
        from .._engine.loops import AsyncPool  # async only

        # sync: from .._engine.sockets import Pool

        return AsyncPool()

    def _lean(self) -> Any:
        return super()._lean() if in_asyncio() else None  # async only
        # sync: return super()._lean()

    @property
    def _default_stream_cls(self) -> Any:
        from .stream import AsyncStream

        return AsyncStream[object]

    def is_closed(self) -> bool:
        """Whether the client was closed; it can't be opened again."""
        return self._carrier.closed if self._http is None else self._http.is_closed

    async def close(self) -> None:
        """Close all connections, also of an `http_client` that was passed in, and of copies of this client."""
        carrier = self._carrier
        if self._http is not None:
            await self._http.aclose()
            return
        carrier.closed = True
        if carrier.pool is not None:
            carrier.pool.closed = True
            await carrier.pool.aclose()
        if carrier.http is not None:
            await carrier.http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    # ------------------------------------------------------------------------------------------------ sending

    async def _prepare_options(self, options: FinalRequestOptions) -> FinalRequestOptions:
        """Called before each attempt; gives the options to use, which may be those it got, changed. For subclasses."""
        return options

    async def _prepare_request(self, request: httpx.Request) -> None:
        """Called with each request before it is sent, for instance to sign it; for subclasses."""

    @overload
    async def request(
        self,
        cast_to: type[ResponseT],
        options: FinalRequestOptions,
        *,
        stream: Literal[True],
        stream_cls: type[StreamT],
    ) -> StreamT: ...
    @overload
    async def request(
        self,
        cast_to: type[ResponseT],
        options: FinalRequestOptions,
        *,
        stream: Literal[False] = False,
        stream_cls: None = None,
    ) -> ResponseT: ...
    @overload
    async def request(
        self,
        cast_to: Any,
        options: FinalRequestOptions,
        *,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any: ...
    async def request(
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
            attempt = await self._prepare_options(attempt) or attempt
            lean = self._lean()
            request: Any
            if lean is None:
                request = self._build_request(attempt, retries_taken=taken)
                await self._prepare_request(request)
            else:
                request = self._draft(attempt, retries_taken=taken)
            options.kept = attempt.kept
            if detailed:
                log.sending(request.method, request.url)
            response: Any = None
            outcome: retry.Answer | retry.Failure
            try:
                if lean is None:
                    response = await self._send(request, attempt, unread)
                else:
                    follow = attempt.follow_redirects is not False
                    response = await lean.send(request, stream=unread, follow_redirects=follow)
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
                    await response.aclose()
                    continue
                outcome = self._outcome(response)

            pause = self._next(steps, outcome)
            if pause is None or not repeatable(attempt):
                try:
                    if response is None:
                        self._raise_failure(outcome, request)
                    await self._finish(response)
                    raise self._make_status_error_from_response(as_httpx(response)) from None
                finally:
                    del outcome  # it holds the exception that holds this frame
            if response is not None:
                await response.aclose()
            seconds = self._pause(pause, options, response)
            if log:
                log.retrying(options.url, seconds)
            await self._sleep(seconds)
            next(steps)
            taken += 1

        return await self._process_response(
            cast_to=cast_to,
            options=options,
            response=response,
            stream=stream,
            stream_cls=stream_cls,
            retries_taken=taken,
        )

    async def _send(self, request: httpx.Request, options: FinalRequestOptions, stream: bool) -> httpx.Response:
        more: dict[str, Any] = {}
        if options.follow_redirects is not None:
            more["follow_redirects"] = options.follow_redirects
        if self.custom_auth is not None:
            more["auth"] = self.custom_auth
        return await self._fallback.send(request, stream=stream, **more)

    async def _sleep(self, seconds: float) -> None:
        import anyio

        await anyio.sleep(seconds)

    async def _finish(self, response: httpx.Response) -> None:
        """Read the body of an error, for its message; an error that can't be read is an error all the same."""
        try:
            await response.aread()
        except Exception:
            await response.aclose()

    async def _process_response(
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

    def _request_api_list(  # async only
        self, model: Any, page: type[PageT], options: FinalRequestOptions
    ) -> AsyncPaginator[Any, PageT]:  # async only
        from .._core.pages import AsyncPaginator  # async only

        return AsyncPaginator(client=self, options=options, page_cls=page, model=model)

    # sync: def _request_api_list(self, model: Any, page: type[PageT], options: FinalRequestOptions) -> PageT:
    # sync:     return self._get_page(model, page, options)

    async def _get_page(self, model: Any, page: type[PageT], options: FinalRequestOptions) -> PageT:
        from .._core.pages import Finish

        # The page keeps the options as they were, for the request of the next one.
        result: PageT = await self.request(page, options.copy(post_parser=Finish(self, model, options)))
        return result

    # ------------------------------------------------------------------------------------------------ verbs

    @overload
    async def get(
        self,
        path: str,
        *,
        cast_to: type[ResponseT],
        options: RequestOptions = ...,
        stream: Literal[False] = False,
    ) -> ResponseT: ...
    @overload
    async def get(
        self,
        path: str,
        *,
        cast_to: type[ResponseT],
        options: RequestOptions = ...,
        stream: Literal[True],
        stream_cls: type[StreamT],
    ) -> StreamT: ...
    @overload
    async def get(
        self,
        path: str,
        *,
        cast_to: Any,
        options: RequestOptions = ...,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any: ...
    async def get(
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
        return await self.request(cast_to, made, stream=stream, stream_cls=stream_cls)

    @overload
    async def post(
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
    async def post(
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
    async def post(
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
    async def post(
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
        return await self.request(cast_to, made, stream=stream, stream_cls=stream_cls)

    async def patch(
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
        return await self.request(cast_to, self._build_options("patch", path, options, body, content, files))

    async def put(
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
        return await self.request(cast_to, self._build_options("put", path, options, body, content, files))

    async def delete(
        self,
        path: str,
        *,
        cast_to: type[ResponseT],
        body: object = None,
        content: Any = None,
        options: RequestOptions = _NOTHING,
    ) -> ResponseT:
        """`DELETE` a path; see `post`."""
        return await self.request(cast_to, self._build_options("delete", path, options, body, content))

    def get_api_list(  # async only
        self,
        path: str,
        *,
        model: Any,
        page: type[PageT],
        body: object = None,
        options: RequestOptions = _NOTHING,
        method: str = "get",
    ) -> AsyncPaginator[Any, PageT]:  # async only
        """Fetch a list in pages of the class `page` with items of the class `model`."""
        return self._request_api_list(model, page, self._build_options(method, path, options, body))

    # sync: def get_api_list(
    # sync:     self,
    # sync:     path: str,
    # sync:     *,
    # sync:     model: Any,
    # sync:     page: type[PageT],
    # sync:     body: object = None,
    # sync:     options: RequestOptions = _NOTHING,
    # sync:     method: str = "get",
    # sync: ) -> PageT:
    # sync:     """Fetch a list in pages of the class `page` with items of the class `model`."""
    # sync:     return self._request_api_list(model, page, self._build_options(method, path, options, body))


class AsyncOpenAI(OpenAIClient["httpx.AsyncClient", Any], AsyncAPIClient):
    """The client of the OpenAI API for asyncio and trio. One serves a whole program; it is safe to share.

    Nothing is connected, read or imported before the first request. Raises OpenAIError if there are no credentials.
    """

    __module__ = "openai"

    def __init__(
        self,
        *,
        api_key: str | AsyncTokenProvider | None = None,
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
        http_client: httpx.AsyncClient | None = None,
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
            kind="AsyncClient",
        )

    async def _refresh_api_key(self) -> str:
        """Ask for a new key if `api_key` was given as a function, and give the key in use."""
        if self._api_key_provider is not None:
            self.api_key = await ask(self._api_key_provider)
        elif self._identity is not None:
            from .identity import token

            self.api_key = await token(self._identity, self._fallback)
        return self.api_key

    async def _websocket_auth(self) -> dict[str, str]:
        """The headers that say who is calling, for a websocket connection (R-WS-4)."""
        if self._provider is not None:
            self._provider.check_websockets()
        await self._refresh_api_key()
        return self.auth_headers

    async def _prepare_options(self, options: FinalRequestOptions) -> FinalRequestOptions:
        if self._wants_fresh_key(options):
            await self._refresh_api_key()
        return options

    async def _send(self, request: httpx.Request, options: FinalRequestOptions, stream: bool) -> httpx.Response:
        if self._provider is not None and self._provider.signs:
            from .signing import sign

            options = await sign(self._provider, request, options)
        return await super()._send(request, options, stream)

    def copy(
        self,
        *,
        api_key: str | AsyncTokenProvider | None = None,
        admin_api_key: str | None = None,
        workload_identity: WorkloadIdentity | WorkloadIdentityAuth | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | Sequence[str] | None = None,
        provider: Provider | None = None,
        websocket_base_url: str | httpx.URL | None = None,
        base_url: str | httpx.URL | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        http_client: httpx.AsyncClient | None = None,
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
    def completions(self) -> resources.AsyncCompletions:
        """Prompts continued as text, the older form of `chat`."""
        from ..resources.completions import AsyncCompletions

        return AsyncCompletions(self)

    @cached_property
    def chat(self) -> resources.AsyncChat:
        """Conversations with a model."""
        from ..resources.chat import AsyncChat

        return AsyncChat(self)

    @cached_property
    def embeddings(self) -> resources.AsyncEmbeddings:
        """Vectors that represent text."""
        from ..resources.embeddings import AsyncEmbeddings

        return AsyncEmbeddings(self)

    @cached_property
    def files(self) -> resources.AsyncFiles:
        """Files kept by the API for other calls."""
        from ..resources.files import AsyncFiles

        return AsyncFiles(self)

    @cached_property
    def images(self) -> resources.AsyncImages:
        """Pictures, made and changed."""
        from ..resources.images import AsyncImages

        return AsyncImages(self)

    @cached_property
    def audio(self) -> resources.AsyncAudio:
        """Speech to text and text to speech."""
        from ..resources.audio import AsyncAudio

        return AsyncAudio(self)

    @cached_property
    def moderations(self) -> resources.AsyncModerations:
        """Whether content is harmful."""
        from ..resources.moderations import AsyncModerations

        return AsyncModerations(self)

    @cached_property
    def models(self) -> resources.AsyncModels:
        """The models there are."""
        from ..resources.models import AsyncModels

        return AsyncModels(self)

    @cached_property
    def fine_tuning(self) -> resources.AsyncFineTuning:
        """Models trained further on your own data."""
        from ..resources.fine_tuning import AsyncFineTuning

        return AsyncFineTuning(self)

    @cached_property
    def vector_stores(self) -> resources.AsyncVectorStores:
        """Files cut in passages that can be searched."""
        from ..resources.vector_stores import AsyncVectorStores

        return AsyncVectorStores(self)

    @cached_property
    def webhooks(self) -> resources.AsyncWebhooks:
        """Events that the API sends to your server."""
        from ..resources.webhooks import AsyncWebhooks

        return AsyncWebhooks(self)

    @cached_property
    def beta(self) -> resources.AsyncBeta:
        """Calls that may still change, and those that are on their way out."""
        from ..resources.beta import AsyncBeta

        return AsyncBeta(self)

    @cached_property
    def batches(self) -> resources.AsyncBatches:
        """Many requests as one file, answered within a day."""
        from ..resources.batches import AsyncBatches

        return AsyncBatches(self)

    @cached_property
    def uploads(self) -> resources.AsyncUploads:
        """Large files, sent in parts."""
        from ..resources.uploads import AsyncUploads

        return AsyncUploads(self)

    @cached_property
    def responses(self) -> resources.AsyncResponses:
        """Answers of a model, with tools and state."""
        from ..resources.responses import AsyncResponses

        return AsyncResponses(self)

    @cached_property
    def realtime(self) -> resources.AsyncRealtime:
        """Spoken conversations over a websocket."""
        from ..resources.realtime import AsyncRealtime

        return AsyncRealtime(self)

    @cached_property
    def conversations(self) -> resources.AsyncConversations:
        """Conversations that the API keeps."""
        from ..resources.conversations import AsyncConversations

        return AsyncConversations(self)

    @cached_property
    def evals(self) -> resources.AsyncEvals:
        """Tests of models."""
        from ..resources.evals import AsyncEvals

        return AsyncEvals(self)

    @cached_property
    def containers(self) -> resources.AsyncContainers:
        """Sandboxes in which models run code."""
        from ..resources.containers import AsyncContainers

        return AsyncContainers(self)

    @cached_property
    def skills(self) -> resources.AsyncSkills:
        """Bundles of instructions and files that models can use."""
        from ..resources.skills import AsyncSkills

        return AsyncSkills(self)

    @cached_property
    def videos(self) -> resources.AsyncVideos:
        """Videos, made and changed."""
        from ..resources.videos import AsyncVideos

        return AsyncVideos(self)

    @cached_property
    def with_raw_response(self) -> AsyncOpenAIWithRawResponse:
        """All calls of the client, answered with the HTTP response around the result (R-RAW-1)."""
        from .views import AsyncOpenAIWithRawResponse

        return AsyncOpenAIWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOpenAIWithStreamedResponse:
        """All calls of the client, answered while the body is still to be read (R-SRESP-1)."""
        from .views import AsyncOpenAIWithStreamedResponse

        return AsyncOpenAIWithStreamedResponse(self)
