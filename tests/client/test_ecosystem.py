"""What other packages do with this one at run time; the numbers are those of the ecosystem list.

Streams, raw responses and patched methods are in `tests/async` too, where both clients are tried.
"""

from __future__ import annotations

import copy
import functools
import importlib
import inspect
import json
import typing
from typing import Any, List, Union

import httpx
import pydantic
import pytest
from wire import COMPLETION, AsyncWire, Wire, chunk, sse

import openai
from openai import AsyncAzureOpenAI, AsyncOpenAI, AzureOpenAI, OpenAI
from openai._legacy_response import LegacyAPIResponse

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


def patch(monkeypatch: pytest.MonkeyPatch, path: str, wrapper: Any) -> None:
    """What wrapt does: replace `package.module:Class.method` by a function that gets what it wrapped."""
    module, _, name = path.partition(":")
    owner: Any = importlib.import_module(module)
    *parts, last = name.split(".")
    for part in parts:
        owner = getattr(owner, part)
    original = inspect.getattr_static(owner, last) if isinstance(owner, type) else getattr(owner, last)

    @functools.wraps(original)
    def wrapped(self: Any, *args: Any, **kwargs: Any) -> Any:
        return wrapper(functools.partial(original, self), self, args, kwargs)

    monkeypatch.setattr(owner, last, wrapped)


def test_classes() -> None:
    """E-4."""
    wire = Wire({})
    assert isinstance(wire.client(), OpenAI)
    assert isinstance(wire.client(), openai.Client)
    assert isinstance(AsyncWire({}).client(), AsyncOpenAI)
    assert not issubclass(OpenAI, AsyncOpenAI)
    assert issubclass(AzureOpenAI, OpenAI)
    assert issubclass(AsyncAzureOpenAI, AsyncOpenAI)
    assert not issubclass(AzureOpenAI, AsyncOpenAI)


@pytest.mark.parametrize(
    ("kind", "more"),
    [
        (OpenAI, set()),
        (AsyncOpenAI, set()),
        (AzureOpenAI, {"azure_endpoint", "azure_deployment", "api_version", "azure_ad_token"}),
        (AsyncAzureOpenAI, {"azure_endpoint", "azure_deployment", "api_version", "azure_ad_token_provider"}),
    ],
)
def test_signature_of_the_constructor(kind: Any, more: set[str]) -> None:
    """E-5, litellm: it fills the parameters that it finds, and makes the key of its cache of them."""
    parameters = dict(inspect.signature(kind.__init__).parameters)
    del parameters["self"]
    assert {"api_key", "base_url", "organization", "timeout", "max_retries", "http_client"} | more <= set(parameters)
    assert all(each.kind is each.KEYWORD_ONLY for each in parameters.values())
    given = {name: each.default for name, each in parameters.items() if each.default is not each.empty}
    given.update(api_key="k", **({"azure_endpoint": "https://e", "api_version": "v"} if more else {}))
    assert kind(**given).api_key == "k"


def test_subclass_that_replaces_resources() -> None:
    """E-6, posthog and guardrails; these derive from the clients of Azure, too."""

    class WrappedCompletions:
        def __init__(self, client: Any, original: Any) -> None:
            self._client, self._original = client, original

        def create(self, **kwargs: Any) -> Any:
            return self._original.create(**kwargs, user="wrapped")

    class WrappedChat:
        def __init__(self, client: Any, original: Any) -> None:
            self.completions = WrappedCompletions(client, original.completions)

    class Mine(OpenAI):
        def __init__(self, *args: Any, **kwargs: Any) -> None:
            super().__init__(*args, **kwargs)
            self._original_chat = super().chat
            self.chat = WrappedChat(self, self._original_chat)

    class OnAzure(AzureOpenAI):
        def __init__(self, *args: Any, **kwargs: Any) -> None:
            super().__init__(*args, **kwargs)
            self.chat = WrappedChat(self, super().chat)

    wire = Wire(COMPLETION)
    clients: list[Any] = [
        Mine(api_key="k", http_client=wire.http_client()),
        OnAzure(api_key="k", azure_endpoint="https://e", api_version="v", http_client=wire.http_client()),
    ]
    for client in clients:
        client.chat.completions.create(messages=[], model="m")
        assert wire.body["user"] == "wrapped"
    assert wire.url == "https://e/openai/deployments/m/chat/completions?api-version=v"


def test_methods_set_on_instances() -> None:
    """E-6, braintrust and langsmith: also the raw form uses what was set before it was first looked at."""
    wire = Wire(COMPLETION)
    client = wire.client()
    original, seen = client.chat.completions.create, []

    def create(*args: Any, **kwargs: Any) -> Any:
        seen.append(kwargs)
        return original(*args, **kwargs)

    client.chat.completions.create = create
    client.chat.completions.create(messages=[], model="m")
    raw = client.chat.completions.with_raw_response.create(messages=[], model="m")
    assert raw.parse().id == "chatcmpl-1"
    assert len(seen) == 2
    assert seen[1]["extra_headers"] == {"X-Stainless-Raw-Response": "true"}


def test_settings_changed_later() -> None:
    """E-7, litellm and pydantic-ai: what is set on a client counts for the next request; copies take another client."""
    first, second = Wire(COMPLETION), Wire(COMPLETION)
    client = first.client()
    client.organization, client.api_key, client.base_url, client.max_retries = "o", "sk-2", "http://other/v2", 0
    client.chat.completions.create(messages=[], model="m")
    assert first.url == "http://other/v2/chat/completions"
    assert (first.headers["openai-organization"], first.headers["authorization"]) == ("o", "Bearer sk-2")
    copied = client.copy(http_client=second.http_client(), timeout=3)
    assert type(copied) is type(client)
    copied.chat.completions.create(messages=[], model="m")
    assert second.url == first.url
    assert second.headers["x-stainless-read-timeout"] == "3"
    assert len(first.requests) == 1
    client._client = Wire(503).http_client()
    with pytest.raises(openai.InternalServerError):
        client.models.list()


def test_what_is_read_of_a_client() -> None:
    """E-8: of clients of Azure, too."""
    client: Any = OpenAI(api_key="k", default_headers={"X-A": "1", "X-B": openai.omit}, base_url="https://h:81/v1")
    assert (client.base_url.host, client.base_url.port, str(client.base_url)) == ("h", 81, "https://h:81/v1/")
    assert client.auth_headers == {"Authorization": "Bearer k"}
    assert client.default_headers["X-A"] == "1"
    assert isinstance(client.default_headers["X-B"], openai.Omit)
    assert (client.default_query, client.websocket_base_url, client.max_retries) == ({}, None, 2)
    assert isinstance(client._client, httpx.Client)
    azure: Any = AzureOpenAI(azure_endpoint="https://e", api_version="v", azure_ad_token="t")
    assert (azure._custom_query["api-version"], azure._api_version, azure._azure_ad_token) == ("v", "v", "t")
    assert azure._azure_ad_token_provider is None
    assert azure.base_url.host == "e"


async def test_key_that_is_asked_for_again() -> None:
    """E-8: `_refresh_api_key` asks the function."""
    keys = iter(["one", "two"])

    async def give() -> str:
        return next(keys)

    client = AsyncOpenAI(api_key=give)
    assert client.api_key == ""
    for expected in ("one", "two"):
        await client._refresh_api_key()
        assert client.api_key == expected
    plain = OpenAI(api_key=lambda: "three")
    plain._refresh_api_key()
    assert plain.api_key == "three"


async def test_http_client_of_a_client() -> None:
    """E-8: pydantic-ai assigns it, inspect-ai and azure-ai-projects add hooks to it."""
    first, second = AsyncWire({"n": 1}), AsyncWire({"n": 2})
    client = first.client()
    seen: list[str] = []

    async def hook(request: httpx.Request) -> None:
        seen.append(request.method)

    client._client.event_hooks["request"].append(hook)
    assert await client.get("/x", cast_to=object) == {"n": 1}
    assert seen == ["GET"]
    client._client = second.http_client()
    assert await client.get("/x", cast_to=object) == {"n": 2}
    own = AsyncOpenAI(api_key="k")
    own._client = second.http_client()
    assert await own.get("/x", cast_to=object) == {"n": 2}


def test_low_level_post() -> None:
    """E-10, litellm: body, options, stream classes, and the header that asks for the raw response."""
    from openai._base_client import make_request_options
    from openai.types.chat import ChatCompletion, ChatCompletionChunk

    wire = Wire(COMPLETION)
    options = make_request_options(
        extra_headers={"X-Stainless-Raw-Response": "true"}, extra_query={"q": 1}, extra_body={"b": 2}, timeout=3
    )
    given: Any = {
        "cast_to": ChatCompletion,
        "body": {"a": 1},
        "options": options,
        "stream": False,
        "stream_cls": openai.Stream[ChatCompletionChunk],
    }
    raw = wire.client().post("/chat/completions", **given)
    assert isinstance(raw, LegacyAPIResponse)
    assert raw.parse().id == "chatcmpl-1"
    assert wire.body == {"a": 1, "b": 2}
    assert wire.url.endswith("/chat/completions?q=1")
    assert wire.headers["x-stainless-read-timeout"] == "3"
    assert isinstance(wire.client().get("/x", cast_to=httpx.Response), httpx.Response)
    wire = Wire(lambda request: sse(chunk("a")))
    raw = wire.client().post("/chat/completions", **{**given, "stream": True})
    assert [piece.choices[0].delta.content for piece in raw.parse()] == ["a"]


def test_marker_of_raw_calls(monkeypatch: pytest.MonkeyPatch) -> None:
    """E-11, litellm and langfuse: what wraps `create` sees by `extra_headers` that a raw response is wanted."""
    from openai._constants import RAW_RESPONSE_HEADER

    seen: list[Any] = []

    def wrapper(wrapped: Any, instance: Any, args: Any, kwargs: Any) -> Any:
        seen.append((kwargs.get("extra_headers") or {}).get(RAW_RESPONSE_HEADER))
        return wrapped(*args, **kwargs)

    patch(monkeypatch, "openai.resources.chat.completions:Completions.create", wrapper)
    completions = Wire(COMPLETION).client().chat.completions
    completions.create(messages=[], model="m", extra_headers={"X-A": "1"})
    completions.with_raw_response.create(messages=[], model="m", extra_headers={"X-A": "1"})
    with completions.with_streaming_response.create(messages=[], model="m"):
        pass
    assert RAW_RESPONSE_HEADER == "X-Stainless-Raw-Response"
    assert seen == [None, "true", "stream"]


PATHS = """openai.resources.chat.completions:Completions.create
openai.resources.chat.completions:AsyncCompletions.create
openai.resources.chat.completions:Completions.parse
openai.resources.completions:Completions.create
openai.resources.embeddings:Embeddings.create
openai.resources.embeddings:AsyncEmbeddings.create
openai.resources.images:Images.generate
openai.resources.responses:Responses.create
openai.resources.responses:Responses.parse
openai.resources.responses:AsyncResponses.retrieve
openai.resources.responses:Responses.cancel
openai.resources.beta.assistants:Assistants.create
openai.resources.beta.threads.runs:Runs.create
openai.resources.beta.threads.messages:Messages.list
openai.resources:models.Models.list
openai.resources:files.Files.retrieve_content
openai._base_client:SyncAPIClient._process_response
openai._base_client:AsyncAPIClient._process_response
openai:OpenAI.__init__
openai:AsyncOpenAI.__init__
openai:OpenAI.request
openai:AsyncOpenAI.request
openai.resources.chat:CompletionsWithRawResponse.__init__
openai.resources:CompletionsWithRawResponse.__init__""".split()


@pytest.mark.parametrize("path", PATHS)
def test_patching_points(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """E-13, E-16: ordinary functions, found where others look for them."""
    module, _, name = path.partition(":")
    owner: Any = importlib.import_module(module)
    *parts, last = name.split(".")
    for part in parts:
        owner = getattr(owner, part)
    assert inspect.isfunction(inspect.getattr_static(owner, last) if last in vars(owner) else getattr(owner, last))


def test_wrapped_create(monkeypatch: pytest.MonkeyPatch) -> None:
    """E-13, otel and traceloop: called with the resource, which has the client; the raw form goes through it too."""
    seen: list[Any] = []

    def wrapper(wrapped: Any, instance: Any, args: Any, kwargs: Any) -> Any:
        seen.append((str(instance._client.base_url), args, sorted(kwargs)))
        return wrapped(*args, **kwargs)

    patch(monkeypatch, "openai.resources.chat.completions:Completions.create", wrapper)
    client = Wire(COMPLETION).client()
    client.chat.completions.create(messages=[], model="m")
    client.chat.completions.with_raw_response.create(messages=[], model="m")
    client.with_raw_response.chat.completions.create(messages=[], model="m")
    with client.chat.completions.with_streaming_response.create(messages=[], model="m") as response:
        response.parse()
    assert [names for _, _, names in seen] == [["messages", "model"]] + [["extra_headers", "messages", "model"]] * 3
    assert seen[0][:2] == ("http://test/v1/", ())


def test_request_replaced_on_the_class(monkeypatch: pytest.MonkeyPatch) -> None:
    """E-14, openinference: `request` sees the type, the options and the stream class of every call."""
    seen: list[Any] = []

    def wrapper(wrapped: Any, instance: Any, args: Any, kwargs: Any) -> Any:
        bound = inspect.signature(OpenAI.request.__wrapped__).bind(instance, *args, **kwargs).arguments
        options = bound["options"]
        seen.append((bound["cast_to"].__name__, options.method, options.url, options.json_data, options.files))
        return wrapped(*args, **kwargs)

    patch(monkeypatch, "openai:OpenAI.request", wrapper)
    client = Wire(COMPLETION).client()
    client.chat.completions.create(messages=[], model="m")
    client.models.list()
    client.get("/x", cast_to=str)
    client.chat.completions.with_raw_response.create(messages=[], model="m")
    body = {"messages": [], "model": "m"}
    assert seen == [
        ("ChatCompletion", "post", "/chat/completions", body, None),
        ("SyncPage[Model]", "get", "/models", None, None),
        ("str", "get", "/x", None, None),
        ("ChatCompletion", "post", "/chat/completions", body, None),
    ]


async def test_request_set_on_an_instance() -> None:
    """E-14: logfire."""
    client = AsyncWire({"data": [], "object": "list"}).client()
    original, seen = client.request, []

    async def request(cast_to: Any, options: Any, *, stream: bool = False, stream_cls: Any = None) -> Any:
        seen.append((options.url, stream, stream_cls))
        return await original(cast_to, options, stream=stream, stream_cls=stream_cls)

    client.request = request
    await client.models.list()
    await client.chat.completions.create(messages=[], model="m")
    assert [url for url, _, _ in seen] == ["/models", "/chat/completions"]


async def test_request_of_ones_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """E-14: inspect-ai builds and sends by itself."""

    async def request(
        self: Any, cast_to: Any, options: Any, *, stream: bool = False, stream_cls: Any = None, **other: Any
    ) -> Any:
        request = self._build_request(options)
        response = await self._client.send(request, stream=stream)
        return await self._process_response(
            cast_to=cast_to, options=options, response=response, stream=stream, stream_cls=stream_cls
        )

    monkeypatch.setattr(openai._base_client.AsyncAPIClient, "request", request)
    answer = await AsyncWire(COMPLETION).client().chat.completions.create(messages=[], model="m")
    assert answer.id == "chatcmpl-1"
    wire = AsyncWire(lambda request: sse(chunk("a")))
    stream = await wire.client().chat.completions.create(messages=[], model="m", stream=True)
    assert [piece.choices[0].delta.content async for piece in stream] == ["a"]


def test_stream_class_derived_per_call() -> None:
    """E-15, logfire: a subclass of the class that was passed."""
    client = Wire(lambda request: sse(chunk("a"))).client()
    original, seen = client.request, []

    def request(cast_to: Any, options: Any, *, stream: bool = False, stream_cls: Any = None) -> Any:
        assert stream
        assert stream_cls is not None

        class Watched(stream_cls):  # type: ignore[misc,valid-type]
            def __stream__(self) -> Any:
                for piece in super().__stream__():
                    seen.append(piece)
                    yield piece

        return original(cast_to, options, stream=stream, stream_cls=Watched)

    client.request = request
    stream = client.chat.completions.create(messages=[], model="m", stream=True)
    assert isinstance(stream, openai.Stream)
    assert len(list(stream)) == len(seen) == 1
    assert type(seen[0]).__name__ == "ChatCompletionChunk"


def test_processing_wrapped(monkeypatch: pytest.MonkeyPatch) -> None:
    """E-16: ddtrace."""
    seen: list[Any] = []

    def wrapper(wrapped: Any, instance: Any, args: Any, kwargs: Any) -> Any:
        seen.append((sorted(kwargs), kwargs["response"].status_code))
        return wrapped(*args, **kwargs)

    patch(monkeypatch, "openai._base_client:SyncAPIClient._process_response", wrapper)
    Wire(COMPLETION).client().chat.completions.create(messages=[], model="m")
    assert seen == [(["cast_to", "options", "response", "retries_taken", "stream", "stream_cls"], 200)]


@pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI, AzureOpenAI, AsyncAzureOpenAI])
def test_constructors_wrapped(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """E-16, ddtrace: called for each new client, with what it was given."""
    seen: list[Any] = []

    def wrapper(wrapped: Any, instance: Any, args: Any, kwargs: Any) -> Any:
        seen.append((type(instance), kwargs["api_key"]))
        return wrapped(*args, **kwargs)

    patch(monkeypatch, f"openai:{kind.__name__}.__init__", wrapper)
    azure = {"azure_endpoint": "https://e", "api_version": "v"} if "Azure" in kind.__name__ else {}
    assert kind(api_key="k", **azure).api_key == "k"
    assert seen == [(kind, "k")]


@pytest.mark.parametrize("path", ["openai.resources.chat", "openai.resources.chat.completions"])
def test_raw_forms_wrapped(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """E-16, ddtrace: a class whose constructor takes the resource."""
    from openai.resources.chat.completions import Completions

    seen: list[Any] = []

    def wrapper(wrapped: Any, instance: Any, args: Any, kwargs: Any) -> Any:
        seen.append(args)
        return wrapped(*args, **kwargs)

    patch(monkeypatch, f"{path}:CompletionsWithRawResponse.__init__", wrapper)
    client = Wire(COMPLETION).client()
    raw = client.chat.completions.with_raw_response.create(messages=[], model="m")
    assert raw.parse().id == "chatcmpl-1"
    assert [type(each) for each in seen[0]] == [Completions]


def test_signature_of_create() -> None:
    """E-17: weave names the inputs by it."""
    from openai.resources.chat.completions import AsyncCompletions, Completions

    for create in (Completions.create, AsyncCompletions.create):
        parameters = inspect.signature(create).parameters
        assert {"messages", "model", "stream", "tools", "extra_headers", "timeout"} <= set(parameters)
        assert all(p.kind is not p.VAR_KEYWORD for p in parameters.values())


async def test_streams_are_told_by_their_class() -> None:
    """E-18: what `stream=True` gives, and what a raw response is parsed to."""
    given: Any = {"messages": [], "model": "m", "stream": True}
    sync, other = (kind(lambda request: sse(chunk("a"))).client().chat.completions for kind in (Wire, AsyncWire))
    for stream in (sync.create(**given), sync.with_raw_response.create(**given).parse()):
        assert isinstance(stream, openai.Stream)
    for stream in (await other.create(**given), (await other.with_raw_response.create(**given)).parse()):
        assert isinstance(stream, openai.AsyncStream)


async def test_iterator_replaced() -> None:
    """E-19, langfuse and langsmith: both `for` and `next()` go through what was put in its place."""
    given: Any = {"messages": [], "model": "m", "stream": True}
    stream = Wire(lambda request: sse(chunk("a"), chunk("b"))).client().chat.completions.create(**given)
    inner = stream._iterator
    stream._iterator = (("seen", piece) for piece in inner)
    assert next(stream)[0] == "seen"
    assert [mark for mark, _ in stream] == ["seen"]
    other = await AsyncWire(lambda request: sse(chunk("a"), chunk("b"))).client().chat.completions.create(**given)
    pieces = other._iterator

    async def watched() -> Any:
        async for piece in pieces:
            yield "seen", piece

    other._iterator = watched()
    assert (await other.__anext__())[0] == "seen"
    assert [mark async for mark, _ in other] == ["seen"]
    assert other.response.status_code == 200


def test_close_replaced() -> None:
    """E-19: `stream.close` set as an instance attribute, `with` closes all the same."""
    stream = Wire(lambda request: sse(chunk("a"))).client().chat.completions.create(messages=[], model="m", stream=True)
    original, seen = stream.close, []

    def close() -> None:
        seen.append(1)
        original()

    stream.close = close
    with stream:
        pass
    assert seen == [1]
    assert stream.response.is_closed


def test_parsed_by_type() -> None:
    """E-20: openinference and ddtrace put a wrapped stream where `parse()` finds it."""
    client = Wire(lambda request: sse(chunk("a"))).client()
    raw = client.chat.completions.with_raw_response.create(messages=[], model="m", stream=True)
    assert not hasattr(raw, "_parsed")
    original = raw.parse()
    raw._parsed_by_type[raw._cast_to] = wrapped = iter(original)
    assert raw.parse() is wrapped


def test_states_of_streams() -> None:
    """E-21, logfire: it accumulates what it sees."""
    from openai.lib.streaming.chat import ChatCompletionStreamState
    from openai.lib.streaming.responses._responses import ResponseStreamState

    chat = ChatCompletionStreamState()
    client = Wire(lambda request: sse(chunk("a"), chunk("b"))).client()
    for piece in client.chat.completions.create(messages=[], model="m", stream=True):
        chat.handle_chunk(piece)
    assert chat.current_completion_snapshot.choices[0].message.content == "ab"

    response = {"id": "r", "object": "response", "output": [], "status": "completed"}
    events = [{"type": "response.created", "response": response}, {"type": "response.completed", "response": response}]
    state: Any = ResponseStreamState(input_tools=openai.omit, text_format=openai.omit)
    assert state._completed_response is None
    for event in Wire(sse(*events)).client().responses.create(model="m", input="x", stream=True):
        state.handle_event(event)
    assert state._completed_response.id == "r"


def test_managers_of_streams_wrapped(monkeypatch: pytest.MonkeyPatch) -> None:
    """E-21, otel: entering a manager is wrapped, and the HTTP response is read from the stream."""
    response = {"id": "r", "object": "response", "output": [], "status": "completed"}
    events = [{"type": "response.created", "response": response}, {"type": "response.completed", "response": response}]
    seen: list[Any] = []

    def wrapper(wrapped: Any, instance: Any, args: Any, kwargs: Any) -> Any:
        stream = wrapped(*args, **kwargs)
        seen.append((type(instance).__name__, stream._response.headers["content-type"]))
        return stream

    patch(monkeypatch, "openai.lib.streaming.responses:ResponseStreamManager.__enter__", wrapper)
    with Wire(sse(*events)).client().responses.stream(model="m", input="x") as stream:
        assert stream.get_final_response().id == "r"
    assert seen == [("ResponseStreamManager", "text/event-stream")]


async def test_streaming_response_that_is_a_stream() -> None:
    """E-22, openai-agents: the id of the request and the events of one call."""
    event = {"type": "response.output_text.delta", "delta": "a"}
    answer = sse(event, done=False)
    answer.headers["x-request-id"] = "r1"
    responses = AsyncWire(answer).client().responses
    async with responses.with_streaming_response.create(model="m", input="x", stream=True) as api_response:
        stream = await api_response.parse()
        assert isinstance(stream, openai.AsyncStream)
        assert api_response.request_id == "r1"
        assert [each.delta async for each in stream] == ["a"]


@pytest.mark.parametrize(
    "text",
    [
        'event: error\ndata: {"error": {"message": "slow down", "code": "c", "param": "p"}}\n\n',
        'data: {"error": {"message": "slow down", "code": "c", "param": "p"}}\n\n',
    ],
)
async def test_errors_in_async_streams(text: str) -> None:
    """E-23."""
    stream = await AsyncWire(sse(text)).client().chat.completions.create(messages=[], model="m", stream=True)
    with pytest.raises(openai.APIError) as caught:
        async for _ in stream:
            pass  # pragma: no cover
    error = caught.value
    assert (error.message, error.code, error.param) == ("slow down", "c", "p")
    assert error.body == {"message": "slow down", "code": "c", "param": "p"}


def test_members_of_a_raw_response() -> None:
    """E-24, langchain: `e.response = raw.http_response`, and every member that is read."""
    raw = Wire(COMPLETION).client().with_raw_response.chat.completions.create(messages=[], model="m")
    for name in "headers http_response http_request status_code text content retries_taken request_id".split():
        getattr(raw, name)
    assert json.loads(raw.text)["id"] == "chatcmpl-1"


def test_binary_content_made_by_others() -> None:
    """E-26: litellm derives from it and makes it of a response of its own."""

    class Mine(openai.HttpxBinaryResponseContent):
        _hidden_params: dict[str, Any] = {}  # noqa: RUF012

    found = Mine(httpx.Response(200, content=b"abc"))
    assert (found.content, found.read(), found.text) == (b"abc", b"abc", "abc")
    client = Wire(lambda request: httpx.Response(200, content=b"x")).client()
    assert isinstance(client.get("/x", cast_to=Mine), Mine)


def test_models_derived_from() -> None:
    """E-27."""
    from openai.types.chat import ChatCompletion

    class Mine(ChatCompletion):
        provider: str
        usage: Any = None

        @pydantic.field_validator("provider")
        @classmethod
        def lower(cls, value: str) -> str:
            return value.lower()

    assert Mine.model_validate({**COMPLETION, "provider": "X"}).provider == "x"
    with pytest.raises(pydantic.ValidationError):
        Mine.model_validate({"id": "x"})


def test_construct() -> None:
    """E-28."""
    from openai._models import construct_type, construct_type_unchecked
    from openai.types.chat import ChatCompletion
    from openai.types.responses import ResponseStreamEvent

    assert ChatCompletion.model_construct(**COMPLETION).choices[0].message.content == "Hello"
    assert ChatCompletion.construct(**COMPLETION).id == "chatcmpl-1"
    event = construct_type(type_=ResponseStreamEvent, value={"type": "response.output_text.delta", "delta": "a"})
    assert type(event).__name__ == "ResponseTextDeltaEvent"
    assert construct_type_unchecked(type_=ChatCompletion, value=COMPLETION).id == "chatcmpl-1"


def test_type_adapters() -> None:
    """E-29."""
    from openai.types.responses import ResponseInputItemParam, ResponseOutputItem, ResponseUsage

    adapter = pydantic.TypeAdapter(List[Union[ResponseOutputItem, ResponseUsage]])
    message = {"id": "m", "type": "message", "role": "assistant", "status": "completed", "content": []}
    assert type(adapter.validate_python([message])[0]).__name__ == "ResponseOutputMessage"
    assert adapter.json_schema()["type"] == "array"
    assert pydantic.TypeAdapter(ResponseInputItemParam).validate_python({"role": "user", "content": "x"})


def test_looking_into_unions() -> None:
    """E-30."""
    from openai._utils import PropertyInfo
    from openai.types.chat import ChatCompletionMessageParam
    from openai.types.responses import ResponseOutputItem

    union, info = typing.get_args(ResponseOutputItem)
    assert isinstance(info, PropertyInfo)
    literals = {typing.get_args(member.model_fields["type"].annotation)[0] for member in typing.get_args(union)}
    assert {"message", "function_call", "reasoning"} <= literals
    assert len(typing.get_args(ChatCompletionMessageParam)) >= 6


def test_parameters_as_dictionaries() -> None:
    """E-31."""
    from openai.types import EmbeddingCreateParams
    from openai.types.chat import completion_create_params as params

    keys = params.CompletionCreateParamsNonStreaming.__annotations__
    assert len(keys) == 37  # with those of the bases
    assert {"messages", "model", "temperature", "stream"} <= set(keys)
    assert "input" in EmbeddingCreateParams.__annotations__
    assert "stream" in params.CompletionCreateParamsStreaming.__annotations__


def test_dumps_and_copies() -> None:
    """E-32."""
    answer = (
        Wire({**COMPLETION, "new": {"a": 1}, "created": "odd"}).client().chat.completions.create(messages=[], model="m")
    )
    assert answer.new == {"a": 1}
    assert answer.created == "odd"
    assert answer.model_extra == {"new": {"a": 1}}
    assert "system_fingerprint" not in answer.model_fields_set
    assert answer.to_dict(warnings=False)["created"] == "odd"
    assert answer.model_dump(exclude_unset=True, warnings=False)["new"] == {"a": 1}
    again = copy.deepcopy(answer)
    assert again == answer
    assert again._request_id == answer._request_id


def test_errors_derived_from() -> None:
    """E-34, litellm and langchain: constructors and bases of their own."""

    class Mine(openai.RateLimitError):
        def __init__(self, message: str, provider: str) -> None:
            self.provider = provider
            request = httpx.Request("POST", "http://test")
            super().__init__(message, response=httpx.Response(429, request=request), body={"code": "c"})

    class Mixed(openai.APIError, KeyError):
        pass

    error = Mine("slow", "p")
    assert (error.status_code, error.code, error.provider, str(error)) == (429, "c", "p", "slow")
    request = httpx.Request("GET", "http://test")
    assert isinstance(Mixed("m", request, body=None), openai.APIError)
    assert openai.APITimeoutError(request).request is request
    assert openai.APIConnectionError(message="m", request=request).message == "m"
    assert openai.APIStatusError("m", response=httpx.Response(418, request=request), body=None).status_code == 418
    unauthorized = Wire(
        httpx.Response(401, json={"error": {"message": "no", "code": "c"}}, headers={"retry-after": "3"})
    )
    with pytest.raises(openai.AuthenticationError) as caught:
        unauthorized.client(max_retries=0).models.list()
    assert str(caught.value).startswith("Error code: 401 - {'error':")
    assert caught.value.body == {"message": "no", "code": "c"}
    assert caught.value.response.headers["retry-after"] == "3"


def test_sentinels_in_wrapped_calls(monkeypatch: pytest.MonkeyPatch) -> None:
    """E-33: what stands for nothing is false, and known by its class where `create` is wrapped."""
    seen: list[Any] = []

    def wrapper(wrapped: Any, instance: Any, args: Any, kwargs: Any) -> Any:
        seen.append({name: isinstance(each, (openai.NotGiven, openai.Omit)) for name, each in kwargs.items()})
        return wrapped(*args, **kwargs)

    patch(monkeypatch, "openai.resources.chat.completions:Completions.create", wrapper)
    wire = Wire(COMPLETION)
    wire.client().chat.completions.create(messages=[], model="m", temperature=openai.NOT_GIVEN, user=openai.omit)
    assert seen == [{"messages": False, "model": False, "temperature": True, "user": True}]
    assert wire.body == {"messages": [], "model": "m"}
    assert not openai.NOT_GIVEN
    assert not openai.omit


def test_functions_called_by_others() -> None:
    """E-35: haystack, semantic-kernel and litellm."""
    from openai._base_client import make_request_options
    from openai._streaming import ServerSentEvent, SSEDecoder
    from openai.lib._parsing._completions import type_to_response_format_param
    from openai.lib._parsing._responses import type_to_text_format_param
    from openai.lib._pydantic import to_strict_json_schema

    class City(pydantic.BaseModel):
        name: str

    schema = to_strict_json_schema(City)
    assert schema["additionalProperties"] is False
    assert type_to_response_format_param(City) == {
        "type": "json_schema",
        "json_schema": {"schema": schema, "name": "City", "strict": True},
    }
    assert type_to_text_format_param(City)["schema"] == schema
    assert openai.pydantic_function_tool(City, name="City")["function"]["parameters"] == schema
    events = list(SSEDecoder().iter_bytes(iter([b"event: a\ndata: 1\n", b"\ndata: 2\n\n"])))
    assert events == [ServerSentEvent(event="a", data="1"), ServerSentEvent(data="2")]
    assert make_request_options(extra_headers={"X-A": "1"}, timeout=3)["timeout"] == 3


def test_private_names_of_objects() -> None:
    """Beyond the imports: attributes and arguments that public code of others uses."""
    client: Any = OpenAI(api_key=None, _enforce_credentials=False, _strict_response_validation=True)
    assert client.chat._client is client
    assert client.chat.completions.messages._client is client
    assert inspect.isfunction(openai.Stream._iter_events)
    assert inspect.isfunction(openai.AsyncStream._iter_events)
    assert callable(openai._reset_client)
