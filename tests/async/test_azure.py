"""The client of Azure: settings, places, credentials of each request, copies, connections."""

from __future__ import annotations

import inspect
import pickle
import threading  # async only
import time  # async only
from typing import Any

import anyio  # async only
import httpx
import pytest
from wire import COMPLETION, AsyncWire, sse

import openai
from openai import AsyncAzureOpenAI, AsyncOpenAI, OpenAIError, omit
from openai.lib.azure import API_KEY_SENTINEL, MutuallyExclusiveAuthError

pytestmark = pytest.mark.anyio

VARIABLES = {
    "AZURE_OPENAI_API_KEY": "env-key",
    "AZURE_OPENAI_AD_TOKEN": "env-token",
    "AZURE_OPENAI_ENDPOINT": "https://env.com/",
    "OPENAI_API_VERSION": "env-version",
    "OPENAI_ORG_ID": "env-org",
    "OPENAI_PROJECT_ID": "env-project",
    "OPENAI_API_KEY": "sk-env",
    "OPENAI_BASE_URL": "http://env/v9",
}
PLACE = {"azure_endpoint": "https://e.com/", "api_version": "v1"}


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)


def client(wire: AsyncWire, **settings: Any) -> AsyncAzureOpenAI:
    if not {"api_key", "azure_ad_token", "azure_ad_token_provider"} & set(settings):
        settings["api_key"] = "k"
    place = {"api_version": "v1"} if "base_url" in settings else PLACE
    return AsyncAzureOpenAI(**{**place, "http_client": wire.http_client(), **settings})


async def chat(api: AsyncOpenAI, **more: Any) -> Any:
    return await api.chat.completions.create(**{"messages": [], "model": "gpt 4", **more})


# ---------------------------------------------------------------------------------------------------- settings


def test_what_it_is() -> None:
    """R-AZ-1, D-8: an `AsyncOpenAI` with real parameters, each by name."""
    assert issubclass(AsyncAzureOpenAI, AsyncOpenAI)
    assert AsyncAzureOpenAI.__module__ == "openai"
    parameters = inspect.signature(AsyncAzureOpenAI.__init__).parameters
    assert {
        *("api_version", "azure_endpoint", "azure_deployment", "azure_ad_token", "azure_ad_token_provider"),
        *("api_key", "admin_api_key", "workload_identity", "organization", "project", "webhook_secret", "base_url"),
        *("websocket_base_url", "timeout", "max_retries", "default_headers", "default_query", "http_client"),
    } <= set(parameters)
    kinds = {parameter.kind for name, parameter in parameters.items() if name != "self"}
    assert kinds == {inspect.Parameter.KEYWORD_ONLY}


async def test_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """R-AZ-2: what is for OpenAI is not used."""
    for name, value in VARIABLES.items():
        monkeypatch.setenv(name, value)
    wire = AsyncWire(COMPLETION)
    api = AsyncAzureOpenAI(http_client=wire.http_client())
    assert (api.api_key, api._azure_ad_token, api._api_version) == ("env-key", "env-token", "env-version")
    assert (api.organization, api.project) == ("env-org", "env-project")
    await chat(api)
    assert wire.url == "https://env.com/openai/deployments/gpt%204/chat/completions?api-version=env-version"
    assert wire.headers["authorization"] == "Bearer env-token"
    # The endpoint is asked for only if there is no base URL, a token only if there is no function that gives one.
    api = AsyncAzureOpenAI(
        base_url="https://b.com/foo", azure_ad_token_provider=lambda: "given", http_client=wire.http_client()
    )
    await chat(api)
    assert wire.url.startswith("https://b.com/foo/deployments/")
    assert wire.headers["authorization"] == "Bearer given"


def test_what_is_missing() -> None:
    """R-AZ-3."""
    with pytest.raises(OpenAIError, match="Missing credentials") as caught:
        AsyncAzureOpenAI(**PLACE)
    for name in ("api_key", "azure_ad_token", "azure_ad_token_provider", *list(VARIABLES)[:2]):
        assert name in str(caught.value)
    with pytest.raises(ValueError, match="OPENAI_API_VERSION"):
        AsyncAzureOpenAI(api_key="k", azure_endpoint="https://e.com")
    with pytest.raises(ValueError, match="AZURE_OPENAI_ENDPOINT"):
        AsyncAzureOpenAI(api_key="k", api_version="v1")
    with pytest.raises(ValueError, match="mutually exclusive"):
        AsyncAzureOpenAI(api_key="k", base_url="https://b.com", **PLACE)


def test_several_credentials() -> None:
    """R-AZ-3: they are accepted; the class for refusing them is there for who catches it."""
    AsyncAzureOpenAI(api_key="k", azure_ad_token="t", azure_ad_token_provider=lambda: "p", **PLACE)
    assert issubclass(MutuallyExclusiveAuthError, OpenAIError)


@pytest.mark.parametrize("place", ["base_url", "azure_endpoint"])
async def test_v1_needs_no_version(place: str) -> None:
    """R-AZ-3 says that a version is needed; the v1 layout has none, nor deployments in paths."""
    wire = AsyncWire(COMPLETION)
    api = AsyncAzureOpenAI(api_key="k", http_client=wire.http_client(), **{place: "https://e.com/openai/v1/"})
    for each in (api, api.copy()):
        await chat(each, model="m")
        assert wire.url == "https://e.com/openai/v1/chat/completions"
        assert wire.body["model"] == "m"
        assert wire.headers["api-key"] == "k"


def test_ignored_and_refused() -> None:
    """R-AZ-13."""
    api = AsyncAzureOpenAI(api_key="k", workload_identity={"any": "thing"}, **PLACE)
    assert api._identity is None
    assert api.copy(workload_identity=object())._identity is None
    with pytest.raises(OpenAIError, match="`provider`"):
        api.with_options(provider=object())


def test_names() -> None:
    """R-AZ-14, D-15: at home in `openai.lib.azure`, and at hand in `openai`."""
    from openai.lib import azure

    for name in ("AsyncAzureOpenAI", "AzureOpenAI", "AsyncAzureADTokenProvider", "AzureADTokenProvider"):
        assert getattr(azure, name) is getattr(openai, name)


# ---------------------------------------------------------------------------------------------------- places


async def test_wire_examples() -> None:
    """Section 35, R-AZ-4 to R-AZ-7."""
    wire = AsyncWire({"data": [], "object": "list"})
    api = client(wire)
    deployed = client(wire, azure_deployment="dep")
    image = ("i.png", b"png")
    for call, expected in (
        (lambda: chat(api), "https://e.com/openai/deployments/gpt%204/chat/completions?api-version=v1"),
        (lambda: api.models.list(), "https://e.com/openai/models?api-version=v1"),
        (lambda: api.responses.create(model="m", input="x"), "https://e.com/openai/responses?api-version=v1"),
        (
            lambda: api.images.edit(image=image, prompt="p", model="d"),
            "https://e.com/openai/deployments/d/images/edits?api-version=v1",
        ),
        (
            lambda: api.images.create_variation(image=image, model="dall-e-2"),
            "https://e.com/openai/images/variations?api-version=v1",
        ),
        (lambda: chat(deployed), "https://e.com/openai/deployments/dep/chat/completions?api-version=v1"),
        (lambda: deployed.files.list(), "https://e.com/openai/files?api-version=v1"),
        (
            lambda: client(wire, base_url="https://b.com/foo").embeddings.create(
                model="e", input="x", encoding_format="float"
            ),
            "https://b.com/foo/deployments/e/embeddings?api-version=v1",
        ),
        (
            lambda: client(wire, base_url="https://b.com/openai/deployments/zz").files.list(),
            "https://b.com/openai/deployments/zz/files?api-version=v1",
        ),
    ):
        await call()
        assert wire.url == expected


async def test_multipart_and_low_level_calls_have_deployments() -> None:
    """R-AZ-6: the model is found in a form, and in what `extra_body` says; retries don't add a second deployment."""
    wire = AsyncWire(500, {"text": "hi"})
    api = client(wire)
    await api.audio.transcriptions.create(file=("a.wav", b"wav"), model="whisper", extra_body={"model": "own"})
    for request in wire.requests:
        assert str(request.url) == "https://e.com/openai/deployments/own/audio/transcriptions?api-version=v1"
    await api.post("/chat/completions", cast_to=object, body={"model": "m"})
    assert wire.url == "https://e.com/openai/deployments/m/chat/completions?api-version=v1"
    await api.post("/chat/completions", cast_to=object, body={"messages": []})
    assert wire.url == "https://e.com/openai/chat/completions?api-version=v1"
    await api.get("https://other.com/x", cast_to=object)
    assert wire.url == "https://other.com/x?api-version=v1"


async def test_version() -> None:
    """R-AZ-5: over the client's own key, under that of the call."""
    wire = AsyncWire({"data": []})
    api = client(wire, default_query={"api-version": "own", "a": "1"})
    await api.models.list()
    assert dict(wire.request.url.params) == {"api-version": "v1", "a": "1"}
    assert api.default_query == api._custom_query == {"api-version": "v1", "a": "1"}
    await client(wire, http_client=wire.http_client(params={"p": "1"})).models.list()
    assert dict(wire.request.url.params) == {"p": "1", "api-version": "v1"}
    await api.models.list(extra_query={"api-version": "call"})
    assert wire.request.url.params["api-version"] == "call"


async def test_a_new_base_url_holds_for_all_calls() -> None:
    """R-CLIENT-15: the split of R-AZ-7 belongs to the endpoint."""
    wire = AsyncWire({"data": []})
    api = client(wire, azure_deployment="dep")
    api.base_url = "https://new.com/x"
    await api.models.list()
    assert wire.url == "https://new.com/x/models?api-version=v1"
    await api.copy().models.list()
    assert wire.url == "https://new.com/x/models?api-version=v1"
    await chat(api)
    assert wire.url == "https://new.com/x/deployments/dep/chat/completions?api-version=v1"


# ---------------------------------------------------------------------------------------------------- credentials


async def test_key() -> None:
    """R-AZ-8."""
    wire = AsyncWire(COMPLETION)
    api = client(wire, api_key="k")
    await chat(api)
    assert wire.headers["api-key"] == "k"
    assert "authorization" not in wire.headers
    assert api.auth_headers == {"api-key": "k"}
    api.api_key = "k2"
    await chat(api)
    assert wire.headers["api-key"] == "k2"


async def test_token() -> None:
    """R-AZ-8, R-AZ-9: before the key, and without it."""
    wire = AsyncWire(COMPLETION)
    api = client(wire, azure_ad_token="t")
    assert api.api_key == API_KEY_SENTINEL == "<missing API key>"
    for each in (api, client(wire, azure_ad_token="t", api_key="k"), api.copy()):
        await chat(each)
        assert wire.headers["authorization"] == "Bearer t"
        assert "api-key" not in wire.headers
        assert each.auth_headers == {"Authorization": "Bearer t"}


async def test_provider_is_asked_for_every_attempt(naps: list[float]) -> None:
    """R-AZ-8: with a function for tokens a key goes along, as some gateways want it."""
    wire = AsyncWire(500, 429, COMPLETION)
    tokens = iter("abc")
    await chat(client(wire, azure_ad_token_provider=lambda: next(tokens)))
    assert [request.headers["authorization"] for request in wire.requests] == ["Bearer a", "Bearer b", "Bearer c"]
    assert len(naps) == 2
    assert "api-key" not in wire.headers
    api = client(wire, azure_ad_token_provider=lambda: "t", api_key="k")
    await chat(api)
    assert (wire.headers["authorization"], wire.headers["api-key"]) == ("Bearer t", "k")
    assert api.auth_headers == {"api-key": "k"}


async def test_retries_send_the_same_body_with_another_token(naps: list[float]) -> None:
    wire = AsyncWire(500, {"text": "hi"})
    tokens = iter("ab")
    api = client(wire, azure_ad_token_provider=lambda: next(tokens))
    await api.audio.transcriptions.create(file=("a.wav", b"wav" * 1000), model="m")
    first, second = wire.requests
    assert (first.headers["authorization"], second.headers["authorization"]) == ("Bearer a", "Bearer b")
    assert first.content == second.content
    assert b"wavwav" in first.content


async def give() -> str:
    await anyio.lowlevel.checkpoint()  # async only
    return "t"


class Giver:
    async def __call__(self) -> str:
        return "t"


@pytest.mark.parametrize(
    "provider",
    [
        give,
        Giver(),
        lambda: "t",
        lambda: give(),
    ],
)
async def test_kinds_of_functions(provider: Any) -> None:
    """R-AZ-1, D-7: functions for tokens and for keys may be of any kind."""
    wire = AsyncWire(COMPLETION)
    await chat(client(wire, azure_ad_token_provider=provider))
    assert wire.headers["authorization"] == "Bearer t"
    api = client(wire, api_key=provider)
    assert (api.api_key, api.auth_headers) == ("", {})
    await chat(api)
    assert wire.headers["api-key"] == "t"
    assert "authorization" not in wire.headers


async def test_key_function_is_asked_for_every_attempt(naps: list[float]) -> None:
    """D-7, R-AZ-10: where the reference fails; copies ask it, too."""
    wire = AsyncWire(500, COMPLETION)
    keys = iter("abc")
    api = client(wire, api_key=lambda: next(keys))
    await chat(api)
    await chat(api.copy(max_retries=0))
    assert [request.headers["api-key"] for request in wire.requests] == ["a", "b", "c"]


@pytest.mark.parametrize("wrong", ["", None, 5])
async def test_functions_that_give_nothing(wrong: Any) -> None:
    """R-AZ-9: at once, without a request."""
    wire = AsyncWire(COMPLETION)
    for name in ("azure_ad_token_provider", "api_key"):
        with pytest.raises(ValueError, match=f"`{name}`"):
            await chat(client(wire, **{name: lambda: wrong}))
    assert wire.requests == []


async def test_a_blocking_function_does_not_block_the_loop() -> None:  # async only
    """Users' wish 27: others go on while it waits."""
    wire = AsyncWire(COMPLETION)
    threads: list[int] = []

    def slow() -> str:
        threads.append(threading.get_ident())
        time.sleep(0.3)
        return "t"

    ticks = 0
    async with anyio.create_task_group() as group:

        async def call() -> None:
            await chat(client(wire, azure_ad_token_provider=slow))
            group.cancel_scope.cancel()

        group.start_soon(call)
        while not wire.requests:
            ticks += 1
            await anyio.sleep(0.01)
    assert ticks > 10
    assert threads != [threading.get_ident()]


async def test_calls_at_the_same_time_keep_their_tokens() -> None:  # async only
    """Tokens are those of the request they were fetched for."""
    count = 0

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={**COMPLETION, "id": request.headers["authorization"]})

    async def provide() -> str:
        nonlocal count
        count += 1
        mine = str(count)
        await anyio.sleep(0.01 if count % 2 else 0)
        return mine

    wire = AsyncWire(answer)
    api = client(wire, azure_ad_token_provider=provide)
    seen: list[str] = []

    async def call() -> None:
        seen.append((await chat(api)).id)

    async with anyio.create_task_group() as group:
        for _ in range(20):
            group.start_soon(call)
    assert sorted(seen) == sorted(f"Bearer {number}" for number in range(1, 21))


async def test_own_headers_win() -> None:
    """R-AZ-8, R-AUTH-2, R-AUTH-3: whatever their case; a token that is not needed isn't fetched."""
    wire = AsyncWire(COMPLETION)

    def provide() -> str:
        raise AssertionError("not needed")

    await chat(client(wire), extra_headers={"API-KEY": "own"})
    assert wire.headers.get_list("api-key") == ["own"]
    await chat(client(wire, azure_ad_token="t"), extra_headers={"authorization": "own"})
    assert wire.headers.get_list("authorization") == ["own"]
    await chat(client(wire, azure_ad_token_provider=provide), extra_headers={"authorization": "own"})
    assert wire.headers.get_list("authorization") == ["own"]
    await chat(client(wire, azure_ad_token_provider=provide, default_headers={"Authorization": "own"}))
    assert wire.headers.get_list("authorization") == ["own"]
    await chat(client(wire), extra_headers={"api-key": omit})
    assert not {"api-key", "authorization"} & set(wire.headers)
    await chat(client(wire, default_headers={"Authorization": omit}))
    assert wire.headers["api-key"] == "k"


async def test_no_credentials() -> None:
    """R-AUTH-4, in the words of Azure; the placeholder is never sent."""
    wire = AsyncWire(COMPLETION)
    for settings in ({"api_key": API_KEY_SENTINEL}, {"api_key": None, "_enforce_credentials": False}):
        api = client(wire, **settings)
        with pytest.raises(TypeError, match="azure_ad_token_provider"):
            await chat(api)
    assert wire.requests == []


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    ("place", "kept"),
    [
        ("https://e.com/elsewhere", True),
        ("/elsewhere", True),
        ("https://other.com/x", False),
        ("https://e.com:444/x", False),
        ("http://e.com/x", False),
    ],
)
async def test_keys_stay_with_their_origin(status: int, place: str, kept: bool) -> None:
    """Reliability 23: a redirect to another origin takes no credentials along."""
    wire = AsyncWire(
        lambda request: httpx.Response(status, headers={"location": place}),
        lambda request: httpx.Response(302, headers={"location": "/last"}),
        COMPLETION,
    )
    http = wire.http_client(follow_redirects=True)
    answer = await client(
        wire, http_client=http, default_headers={"X-Api-Key": "s", "X-Other": "o"}
    ).chat.completions.with_raw_response.create(messages=[], model="m")
    assert answer.parse().id == COMPLETION["id"]
    assert wire.requests[0].headers["api-key"] == "k"
    for request in wire.requests[1:]:
        assert ("api-key" in request.headers, "x-api-key" in request.headers) == (kept, kept)
        assert request.headers["x-other"] == "o"
    assert len(answer.http_response.history) == 2


async def test_redirects_as_the_http_client_follows_them() -> None:
    """R-LOW-4, R-LOW-5."""
    moved = httpx.Response(302, headers={"location": "/x"})
    wire = AsyncWire(moved)
    with pytest.raises(openai.APIStatusError) as caught:
        await chat(client(wire), extra_headers={"api-key": "k"})
    assert caught.value.status_code == 302
    assert len(wire.requests) == 1
    with pytest.raises(openai.APIConnectionError) as lost:
        await client(wire, max_retries=0).get("/x", cast_to=object, options={"follow_redirects": True})
    assert isinstance(lost.value.__cause__, httpx.TooManyRedirects)
    assert len(wire.requests) == 1 + 21
    http = wire.http_client(follow_redirects=True)
    with pytest.raises(openai.APIStatusError):
        await client(wire, http_client=http).get("/x", cast_to=object, options={"follow_redirects": False})
    with pytest.raises(openai.APIStatusError):
        await client(AsyncWire(304), http_client=AsyncWire(304).http_client(follow_redirects=True)).models.list()


async def test_an_upgrade_keeps_the_key() -> None:
    """The same host, encrypted from now on, is the same origin; httpx sees it so, too."""
    wire = AsyncWire(httpx.Response(307, headers={"location": "https://e.com/x"}), COMPLETION)
    http = wire.http_client(follow_redirects=True)
    await chat(client(wire, http_client=http, azure_endpoint="http://e.com"))
    assert wire.headers["api-key"] == "k"


async def test_streams() -> None:
    """Answers that are streamed come through redirects, too."""
    wire = AsyncWire(httpx.Response(307, headers={"location": "/x"}), sse({"id": "c1"}))
    api = client(wire, http_client=wire.http_client(follow_redirects=True))
    stream = await chat(api, stream=True)
    assert [chunk.id async for chunk in stream] == ["c1"]


# ---------------------------------------------------------------------------------------------------- copies


async def test_copies() -> None:
    """R-AZ-11: what is Azure's is kept and can be given anew; the split of R-AZ-7, too, which the reference loses."""
    wire = AsyncWire({"data": []})
    api = client(wire, azure_deployment="dep", azure_ad_token="t", default_headers={"X-A": "1"})
    other = api.with_options(api_version="v2", azure_ad_token="t2", timeout=3)
    assert type(other) is AsyncAzureOpenAI
    await other.models.list()
    assert wire.url == "https://e.com/openai/models?api-version=v2"
    assert (wire.headers["authorization"], wire.headers["x-a"]) == ("Bearer t2", "1")
    await chat(other.copy(set_default_query={}))
    assert wire.url == "https://e.com/openai/deployments/dep/chat/completions?api-version=v2"
    await api.copy(base_url="https://b.com/z").models.list()
    assert wire.url == "https://b.com/z/models?api-version=v1"
    provided = api.copy(azure_ad_token_provider=lambda: "p")
    assert (provided._azure_ad_token, provided.copy()._azure_ad_token) == (None, None)
    await provided.copy().models.list()
    assert wire.headers["authorization"] == "Bearer p"
    with pytest.raises(ValueError, match="mutually exclusive"):
        api.copy(default_query={}, set_default_query={})


async def test_copies_of_subclasses() -> None:
    """E-6: constructors of their own, with the usual arguments passed on."""

    class Own(AsyncAzureOpenAI):
        def __init__(self, *args: Any, **kwargs: Any) -> None:
            super().__init__(*args, **kwargs)

    wire = AsyncWire({"data": []})
    api = Own(api_key="k", azure_deployment="dep", http_client=wire.http_client(), **PLACE)
    await api.copy().models.list()
    assert wire.url == "https://e.com/openai/models?api-version=v1"
    assert wire.headers["user-agent"].startswith("Own/Python ")


def test_pickles() -> None:
    """B-7."""
    api = AsyncAzureOpenAI(azure_ad_token_provider=give, azure_deployment="dep", **PLACE)
    again = pickle.loads(pickle.dumps(api))
    assert (again._site, again._azure_ad_token_provider) == (api._site, give)
