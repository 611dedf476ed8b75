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
from openai import AsyncOpenAI, OpenAI
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


def test_4_classes() -> None:
    wire = Wire({})
    assert isinstance(wire.client(), OpenAI)
    assert isinstance(wire.client(), openai.Client)
    assert isinstance(AsyncWire({}).client(), AsyncOpenAI)
    assert not issubclass(OpenAI, AsyncOpenAI)


def test_5_signature_of_the_constructor() -> None:
    names = [name for name in inspect.signature(OpenAI.__init__).parameters if name != "self"]
    assert "api_key" in names
    assert "kwargs" not in names
    OpenAI(**{"api_key": "k", **dict.fromkeys(set(names) & {"organization", "project", "base_url"})})


def test_6_subclass_that_replaces_resources() -> None:
    """posthog and guardrails."""

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

    wire = Wire(COMPLETION)
    client: Any = Mine(api_key="k", http_client=wire.http_client())
    client.chat.completions.create(messages=[], model="m")
    assert wire.body["user"] == "wrapped"


def test_6_methods_set_on_instances() -> None:
    """braintrust and langsmith: also the raw form uses what was set before it was first looked at."""
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


async def test_8_http_client_of_a_client() -> None:
    """pydantic-ai assigns it, inspect-ai and azure-ai-projects add hooks to it."""
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


def test_10_low_level_post() -> None:
    """litellm: body, options, stream classes, and the header that asks for the raw response."""
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
def test_13_16_patching_points(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ordinary functions, found where others look for them."""
    module, _, name = path.partition(":")
    owner: Any = importlib.import_module(module)
    *parts, last = name.split(".")
    for part in parts:
        owner = getattr(owner, part)
    assert inspect.isfunction(inspect.getattr_static(owner, last) if last in vars(owner) else getattr(owner, last))


def test_13_wrapped_create(monkeypatch: pytest.MonkeyPatch) -> None:
    """otel, traceloop, openlit: called with the resource, which has the client; the raw form goes through it too."""
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


def test_14_request_replaced_on_the_class(monkeypatch: pytest.MonkeyPatch) -> None:
    """openinference: `request` sees the type, the options and the stream class of every call."""
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


async def test_14_request_set_on_an_instance() -> None:
    """logfire."""
    client = AsyncWire({"data": [], "object": "list"}).client()
    original, seen = client.request, []

    async def request(cast_to: Any, options: Any, *, stream: bool = False, stream_cls: Any = None) -> Any:
        seen.append((options.url, stream, stream_cls))
        return await original(cast_to, options, stream=stream, stream_cls=stream_cls)

    client.request = request
    await client.models.list()
    await client.chat.completions.create(messages=[], model="m")
    assert [url for url, _, _ in seen] == ["/models", "/chat/completions"]


async def test_14_request_of_ones_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """inspect-ai builds and sends by itself."""

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


def test_15_stream_class_derived_per_call() -> None:
    """logfire: a subclass of the class that was passed."""
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


def test_16_processing_wrapped(monkeypatch: pytest.MonkeyPatch) -> None:
    """ddtrace."""
    seen: list[Any] = []

    def wrapper(wrapped: Any, instance: Any, args: Any, kwargs: Any) -> Any:
        seen.append((sorted(kwargs), kwargs["response"].status_code))
        return wrapped(*args, **kwargs)

    patch(monkeypatch, "openai._base_client:SyncAPIClient._process_response", wrapper)
    Wire(COMPLETION).client().chat.completions.create(messages=[], model="m")
    assert seen == [(["cast_to", "options", "response", "retries_taken", "stream", "stream_cls"], 200)]


def test_17_signature_of_create() -> None:
    """weave names the inputs by it."""
    from openai.resources.chat.completions import AsyncCompletions, Completions

    for create in (Completions.create, AsyncCompletions.create):
        parameters = inspect.signature(create).parameters
        assert {"messages", "model", "stream", "tools", "extra_headers", "timeout"} <= set(parameters)
        assert all(p.kind is not p.VAR_KEYWORD for p in parameters.values())


def test_19_close_replaced() -> None:
    """`stream.close` set as an instance attribute, `with` closes all the same."""
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


def test_20_parsed_by_type() -> None:
    """openinference and ddtrace put a wrapped stream where `parse()` finds it."""
    client = Wire(lambda request: sse(chunk("a"))).client()
    raw = client.chat.completions.with_raw_response.create(messages=[], model="m", stream=True)
    assert not hasattr(raw, "_parsed")
    original = raw.parse()
    raw._parsed_by_type[raw._cast_to] = wrapped = iter(original)
    assert raw.parse() is wrapped


def test_24_members_of_a_raw_response() -> None:
    """langchain: `e.response = raw.http_response`, and every member that is read."""
    raw = Wire(COMPLETION).client().with_raw_response.chat.completions.create(messages=[], model="m")
    for name in "headers http_response http_request status_code text content retries_taken request_id".split():
        getattr(raw, name)
    assert json.loads(raw.text)["id"] == "chatcmpl-1"


def test_26_binary_content_made_by_others() -> None:
    """litellm derives from it and makes it of a response of its own."""

    class Mine(openai.HttpxBinaryResponseContent):
        _hidden_params: dict[str, Any] = {}  # noqa: RUF012

    found = Mine(httpx.Response(200, content=b"abc"))
    assert (found.content, found.read(), found.text) == (b"abc", b"abc", "abc")
    client = Wire(lambda request: httpx.Response(200, content=b"x")).client()
    assert isinstance(client.get("/x", cast_to=Mine), Mine)


def test_27_models_derived_from() -> None:
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


def test_28_construct() -> None:
    from openai._models import construct_type, construct_type_unchecked
    from openai.types.chat import ChatCompletion
    from openai.types.responses import ResponseStreamEvent

    assert ChatCompletion.model_construct(**COMPLETION).choices[0].message.content == "Hello"
    assert ChatCompletion.construct(**COMPLETION).id == "chatcmpl-1"
    event = construct_type(type_=ResponseStreamEvent, value={"type": "response.output_text.delta", "delta": "a"})
    assert type(event).__name__ == "ResponseTextDeltaEvent"
    assert construct_type_unchecked(type_=ChatCompletion, value=COMPLETION).id == "chatcmpl-1"


def test_29_type_adapters() -> None:
    from openai.types.responses import ResponseInputItemParam, ResponseOutputItem, ResponseUsage

    adapter = pydantic.TypeAdapter(List[Union[ResponseOutputItem, ResponseUsage]])
    message = {"id": "m", "type": "message", "role": "assistant", "status": "completed", "content": []}
    assert type(adapter.validate_python([message])[0]).__name__ == "ResponseOutputMessage"
    assert adapter.json_schema()["type"] == "array"
    assert pydantic.TypeAdapter(ResponseInputItemParam).validate_python({"role": "user", "content": "x"})


def test_30_looking_into_unions() -> None:
    from openai._utils import PropertyInfo
    from openai.types.chat import ChatCompletionMessageParam
    from openai.types.responses import ResponseOutputItem

    union, info = typing.get_args(ResponseOutputItem)
    assert isinstance(info, PropertyInfo)
    literals = {typing.get_args(member.model_fields["type"].annotation)[0] for member in typing.get_args(union)}
    assert {"message", "function_call", "reasoning"} <= literals
    assert len(typing.get_args(ChatCompletionMessageParam)) >= 6


def test_31_parameters_as_dictionaries() -> None:
    from openai.types import EmbeddingCreateParams
    from openai.types.chat import completion_create_params as params

    keys = params.CompletionCreateParamsNonStreaming.__annotations__
    assert {"messages", "model", "temperature", "stream"} <= set(keys)
    assert "input" in EmbeddingCreateParams.__annotations__
    assert "stream" in params.CompletionCreateParamsStreaming.__annotations__


def test_32_dumps_and_copies() -> None:
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


def test_34_errors_derived_from() -> None:
    """litellm and langchain: constructors and bases of their own."""

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
