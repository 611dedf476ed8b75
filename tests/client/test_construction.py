"""Making clients: arguments, environment, copies, closing, pickling."""

from __future__ import annotations

import asyncio
import copy
import gc
import inspect
import math
import pickle
import subprocess
import sys
import threading
import weakref
from typing import Any

import httpx
import pytest
from wire import AsyncWire, Wire

import openai
from openai import AsyncOpenAI, OpenAI, OpenAIError, omit

CLIENTS = [OpenAI, AsyncOpenAI]
VARIABLES = {
    "OPENAI_API_KEY": "sk-env",
    "OPENAI_ADMIN_KEY": "ak-env",
    "OPENAI_ORG_ID": "org-env",
    "OPENAI_PROJECT_ID": "proj-env",
    "OPENAI_WEBHOOK_SECRET": "whsec_c2VjcmV0",
    "OPENAI_BASE_URL": "http://env/v9",
    "OPENAI_CUSTOM_HEADERS": "X-A: 1\nnonsense\n X-B :  2: 3 \n",
}


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize("kind", CLIENTS)
def test_environment(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """R-CLIENT-3, R-CLIENT-4: only what was not given."""
    for name, value in VARIABLES.items():
        monkeypatch.setenv(name, value)
    client = kind()
    assert (client.api_key, client.admin_api_key) == ("sk-env", "ak-env")
    assert (client.organization, client.project, client.webhook_secret) == ("org-env", "proj-env", "whsec_c2VjcmV0")
    assert str(client.base_url) == "http://env/v9/"
    assert {name: client.default_headers[name] for name in ("X-A", "X-B")} == {"X-A": "1", "X-B": "2: 3"}
    client = kind(
        api_key="k",
        admin_api_key="a",
        organization="o",
        project="p",
        webhook_secret="w",
        base_url="http://given",
        default_headers={"X-A": "9"},
    )
    assert (client.api_key, client.admin_api_key) == ("k", "a")
    assert (client.organization, client.project, client.webhook_secret) == ("o", "p", "w")
    assert str(client.base_url) == "http://given/"
    assert {name: client.default_headers[name] for name in ("X-A", "X-B")} == {"X-A": "9", "X-B": "2: 3"}


@pytest.mark.parametrize("kind", CLIENTS)
def test_arguments(kind: Any) -> None:
    """R-CLIENT-1, E-5: real keyword parameters, by these names."""
    parameters = inspect.signature(kind.__init__).parameters
    assert list(parameters) == [
        *("self", "api_key", "admin_api_key", "workload_identity", "organization", "project", "webhook_secret"),
        *("provider", "base_url", "websocket_base_url", "timeout", "max_retries", "default_headers", "default_query"),
        *("http_client", "_strict_response_validation", "_enforce_credentials"),
    ]
    assert all(p.kind is p.KEYWORD_ONLY for p in list(parameters.values())[1:])
    with pytest.raises(TypeError, match="positional"):
        kind("sk")
    assert openai.Client is OpenAI  # R-CLIENT-2
    assert openai.AsyncClient is AsyncOpenAI


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("key", [None, ""])
def test_missing_credentials(kind: Any, key: Any) -> None:
    """R-CLIENT-5."""
    with pytest.raises(OpenAIError, match=r"^Missing credentials.*api_key.*OPENAI_API_KEY"):
        kind(api_key=key)
    assert kind(api_key=key, admin_api_key="a").api_key == ""
    client = kind(api_key=key, _enforce_credentials=False)
    assert (client.api_key, client.auth_headers) == ("", {})
    assert client.with_options(timeout=1).api_key == ""  # the copy does not insist either


@pytest.mark.parametrize("kind", CLIENTS)
def test_arguments_that_are_refused(kind: Any) -> None:
    """R-CLIENT-8, R-CLIENT-9."""
    with pytest.raises(TypeError, match=r"max_retries.*0.*math\.inf.*DEFAULT_MAX_RETRIES"):
        kind(api_key="k", max_retries=None)
    other = httpx.AsyncClient() if kind is OpenAI else httpx.Client()
    for wrong in (other, object()):
        with pytest.raises(TypeError, match=r"^Invalid `http_client` argument.*Client") as caught:
            kind(api_key="k", http_client=wrong)
        assert type(wrong).__name__ in str(caught.value)
    for name in ("workload_identity", "provider"):
        with pytest.raises(OpenAIError, match=name):
            kind(api_key="k", **{name: {}})
    assert kind(api_key="k", max_retries=math.inf).max_retries == math.inf


def test_timeouts() -> None:
    """R-CLIENT-10, R-CLIENT-11, R-SENT-7, R-MISC-20."""
    default = httpx.Timeout(600, connect=5)
    assert openai.DEFAULT_TIMEOUT == OpenAI(api_key="k").timeout == default
    assert OpenAI(api_key="k", http_client=httpx.Client()).timeout == default
    assert OpenAI(api_key="k", http_client=httpx.Client(timeout=5)).timeout == default
    assert OpenAI(api_key="k", http_client=httpx.Client(timeout=7)).timeout == httpx.Timeout(7)
    assert OpenAI(api_key="k", http_client=httpx.Client(timeout=None)).timeout == httpx.Timeout(None)
    assert OpenAI(api_key="k", http_client=httpx.Client(timeout=7), timeout=3).timeout == 3
    assert OpenAI(api_key="k", timeout=None).timeout is None
    assert openai.DEFAULT_MAX_RETRIES == OpenAI(api_key="k").max_retries == 2


def test_own_http_client() -> None:
    """R-CLIENT-12, R-SENT-7."""
    client = OpenAI(api_key="k", timeout=7, base_url="http://h/v1")
    http = client._client
    assert http is client._client
    assert http.timeout == httpx.Timeout(7)
    assert http.follow_redirects
    limits = openai.DEFAULT_CONNECTION_LIMITS
    assert (limits.max_connections, limits.max_keepalive_connections) == (1000, 100)
    pool = http._transport._pool  # type: ignore[attr-defined]
    assert (pool._max_connections, pool._max_keepalive_connections) == (1000, 100)


@pytest.mark.parametrize("name", ["DefaultHttpxClient", "DefaultAsyncHttpxClient"])
def test_default_http_clients(name: str) -> None:
    """R-CLIENT-13, E-9: classes that can be derived from."""
    base = getattr(openai, name)
    assert (base.__name__, base.__module__) == (name, "openai")

    class Mine(base):
        def __del__(self) -> None:
            pass

    made = Mine(base_url="http://h", transport=httpx.MockTransport(lambda request: httpx.Response(200)))
    assert made.timeout == openai.DEFAULT_TIMEOUT
    assert made.follow_redirects
    made = base(timeout=3, follow_redirects=False, limits=httpx.Limits(max_connections=1))
    assert (made.timeout, made.follow_redirects) == (httpx.Timeout(3), False)
    kind = OpenAI if name == "DefaultHttpxClient" else AsyncOpenAI
    assert kind(api_key="k", http_client=made).timeout == httpx.Timeout(3)


def test_http_clients_of_other_libraries() -> None:
    """R-CLIENT-13, R-PROV-4: they say which extra is missing."""
    for name, package, extra in (
        ("DefaultAioHttpClient", "httpx_aiohttp", "aiohttp"),
        ("DefaultHttpx2Client", "httpx2", "httpx2"),
        ("DefaultAsyncHttpx2Client", "httpx2", "httpx2"),
    ):
        try:
            __import__(package)
        except ImportError:
            with pytest.raises(RuntimeError, match=rf"openai\[{extra}\]"):
                getattr(openai, name)()
        else:
            assert getattr(openai, name)().follow_redirects


@pytest.mark.parametrize("kind", CLIENTS)
def test_properties(kind: Any) -> None:
    """R-CLIENT-14, R-CLIENT-16, R-HDR-3, E-8."""
    client = kind(api_key="k", base_url="http://h:8/v1", default_query={"q": 1}, default_headers={"X-A": "1"})
    assert client.base_url == httpx.URL("http://h:8/v1/")
    assert (client.base_url.host, client.base_url.port) == ("h", 8)
    client.base_url = httpx.URL("http://other")
    assert str(client.base_url) == "http://other/"
    assert client._base_url == client.base_url
    assert client.auth_headers == {"Authorization": "Bearer k"}
    headers = client.default_headers
    assert headers["User-Agent"] == f"{kind.__name__}/Python {openai.__version__}" == client.user_agent
    assert headers["Authorization"] == "Bearer k"
    assert isinstance(headers["OpenAI-Organization"], type(omit))
    assert headers["X-A"] == "1"
    assert client.default_query == client._custom_query == {"q": 1}
    assert client.custom_auth is None
    assert client.qs.stringify({"a": [1]}) == "a%5B%5D=1"
    assert client.websocket_base_url is None
    assert "sk" not in repr(client)


@pytest.mark.parametrize("kind", CLIENTS)
def test_resources(kind: Any) -> None:
    """R-CLIENT-18, E-6: made once, and may be replaced."""
    client = kind(api_key="k")
    for name in (
        *("completions", "chat", "embeddings", "files", "images", "audio", "moderations", "models", "fine_tuning"),
        *("vector_stores", "webhooks", "beta", "batches", "uploads", "responses", "realtime", "conversations"),
        *("evals", "containers", "skills", "videos", "with_raw_response", "with_streaming_response"),
    ):
        assert getattr(client, name) is getattr(client, name)
    assert client.chat.completions is client.chat.completions
    assert client.chat._client is client
    mine = object()
    client.chat = mine
    assert client.chat is mine
    client.embeddings.create = mine
    assert client.embeddings.create is mine


def test_resources_are_the_same_in_all_threads() -> None:
    """Reliability 17: what one thread patches is what another finds."""
    for _ in range(20):
        client, found = OpenAI(api_key="k"), []
        barrier = threading.Barrier(8)

        def look(client: OpenAI = client, found: Any = found, barrier: Any = barrier) -> None:
            barrier.wait()
            found.append(client.chat.completions)

        threads = [threading.Thread(target=look) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len({id(one) for one in found}) == 1


# --- copies -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("wire", [Wire({}), AsyncWire({})])
def test_copy(wire: Any) -> None:
    """R-COPY-1, R-COPY-2, R-COPY-4, R-COPY-5, E-7."""
    client = wire.client(
        admin_api_key="a",
        organization="o",
        project="p",
        webhook_secret="w",
        websocket_base_url="ws://h",
        timeout=9,
        max_retries=4,
        default_headers={"X-A": "1"},
        default_query={"q": 1},
    )
    same = client.copy()
    assert type(same) is type(client)
    names = "api_key admin_api_key organization project webhook_secret websocket_base_url timeout max_retries base_url"
    for name in names.split():
        assert getattr(same, name) == getattr(client, name)
    assert same.default_headers["X-A"] == "1"
    assert same.default_query == {"q": 1}
    assert same._client is client._client
    http = wire.http_client()
    other = client.with_options(
        api_key="k2", organization="o2", timeout=None, max_retries=0, base_url="http://b", http_client=http
    )
    assert (other.api_key, other.organization, other.timeout, other.max_retries) == ("k2", "o2", None, 0)
    assert str(other.base_url) == "http://b/"
    assert other._client is http
    assert (client.api_key, client.timeout) == ("sk-t", 9)
    assert client.copy(api_key="", organization="").organization == "o"  # R-COPY-4
    assert type(client).with_options is type(client).copy


@pytest.mark.parametrize("kind", CLIENTS)
def test_headers_and_query_of_copies(kind: Any) -> None:
    """R-COPY-3."""
    client = kind(api_key="k", default_headers={"X-A": "1", "X-B": "1"}, default_query={"a": 1, "b": 1})
    merged = client.copy(default_headers={"X-B": "2"}, default_query={"b": 2})
    assert merged._custom_headers == {"X-A": "1", "X-B": "2"}
    assert merged._custom_query == {"a": 1, "b": 2}
    replaced = client.copy(set_default_headers={}, set_default_query={"c": 3})
    assert (replaced._custom_headers, replaced._custom_query) == ({}, {"c": 3})
    assert client._custom_headers == {"X-A": "1", "X-B": "1"}
    for name in ("headers", "query"):
        with pytest.raises(ValueError, match="mutually exclusive"):
            client.copy(**{f"default_{name}": {"X-A": "1"}, f"set_default_{name}": {}})


def test_copies_of_subclasses() -> None:
    """E-6, R-COPY-7: constructors of other packages pass on what they get; validation of answers isn't lost."""

    class Mine(OpenAI):
        def __init__(self, *args: Any, extra: str = "none", **kwargs: Any) -> None:
            super().__init__(*args, **kwargs)
            self.extra = extra

    client = Mine(api_key="k", extra="mine", _strict_response_validation=True)
    copied = client.copy(_extra_kwargs={"extra": "copied"})
    assert type(copied) is Mine
    assert copied.extra == "copied"
    assert copied._strict_response_validation

    class Narrow(OpenAI):
        def __init__(self, api_key: str, base_url: Any = None, timeout: Any = None, **kwargs: Any) -> None:
            assert not any(name.startswith("_") for name in kwargs)
            super().__init__(api_key=api_key, base_url=base_url, timeout=timeout, **kwargs)

    assert Narrow("k").with_options(max_retries=9).max_retries == 9


# --- life -------------------------------------------------------------------------------------------------------------


def test_closing() -> None:
    """R-CLIENT-17: also what was passed in, and what copies share."""
    http = httpx.Client()
    client = OpenAI(api_key="k", http_client=http)
    copied = client.copy()
    assert not client.is_closed()
    with client as entered:
        assert entered is client
    assert client.is_closed()
    assert copied.is_closed()
    assert http.is_closed
    unused = OpenAI(api_key="k")
    assert not unused.is_closed()
    unused.close()
    assert unused.is_closed()


def test_closing_async() -> None:
    """R-CLIENT-17."""

    async def main() -> None:
        http = httpx.AsyncClient()
        async with AsyncOpenAI(api_key="k", http_client=http) as client:
            assert not client.is_closed()
        assert client.is_closed()
        assert http.is_closed

    asyncio.run(main())


def test_garbage_collection(monkeypatch: pytest.MonkeyPatch) -> None:
    """R-CLIENT-12, R-COPY-2, E-12: own connections go with the last client that uses them."""
    from openai._engine.httpx import SyncHttpxClientWrapper

    closed: list[int] = []
    close = SyncHttpxClientWrapper.close
    monkeypatch.setattr(SyncHttpxClientWrapper, "close", lambda self: (closed.append(1), close(self)))
    client = OpenAI(api_key="k")
    assert client._client is not None
    copied = client.copy()
    gone = weakref.ref(client)
    del client
    gc.collect()
    assert gone() is None
    assert not closed
    assert not copied.is_closed()
    del copied
    gc.collect()
    assert closed


def test_garbage_collection_leaves_a_users_client_alone() -> None:
    http = httpx.Client()
    client = OpenAI(api_key="k", http_client=http)
    del client
    gc.collect()
    assert not http.is_closed
    http.close()


def test_forgotten_clients_end_quietly() -> None:
    """E-12: no warning, no traceback, with or without a loop, at the end of the interpreter too."""
    code = """if True:
        import asyncio, gc, openai
        async def main():
            client = openai.AsyncOpenAI(api_key="k")
            client._client
            del client
            gc.collect()
            await asyncio.sleep(0)
        asyncio.run(main())
        left = openai.AsyncOpenAI(api_key="k"), openai.OpenAI(api_key="k")
        for one in left:
            one._client
    """
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize("kind", CLIENTS)
def test_pickle_and_deepcopy(kind: Any) -> None:
    """B-7: made anew from its settings."""
    client = kind(api_key="k", timeout=3, max_retries=1, default_headers={"X-A": "1"}, base_url="http://h")
    client.chat.completions.with_raw_response  # noqa: B018
    client.with_raw_response.chat  # noqa: B018
    client._client  # noqa: B018
    for again in (pickle.loads(pickle.dumps(client)), copy.deepcopy(client), copy.copy(client)):
        assert type(again) is kind
        assert (again.api_key, again.timeout, again.max_retries, str(again.base_url)) == ("k", 3, 1, "http://h/")
        assert again.default_headers == client.default_headers or kind is AsyncOpenAI
        assert again._client is not client._client
        assert again.chat is not client.chat
        assert again.chat._client is again
    with pytest.raises(TypeError, match="http_client"):
        pickle.dumps((Wire if kind is OpenAI else AsyncWire)({}).client())


def test_many_threads_make_one_http_client(monkeypatch: pytest.MonkeyPatch) -> None:
    """R-CLIENT-19."""
    client, found = OpenAI(api_key="k"), []
    barrier = threading.Barrier(8)

    def look() -> None:
        barrier.wait()
        found.append(client._client)

    threads = [threading.Thread(target=look) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({id(http) for http in found}) == 1
    assert not found[0].is_closed


def test_tls_context_is_shared(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    """B-8: one per environment, read when it is first needed."""
    from openai._engine import tls as engine

    monkeypatch.setattr(engine, "_contexts", {})
    first, second = engine.shared_context(), engine.shared_context()
    assert first is second
    assert first.get_ca_certs() == []
    import ssl

    first.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="h")
    assert first.get_ca_certs()
    empty = tmp_path / "none.pem"
    empty.write_text("")
    monkeypatch.setenv("SSL_CERT_FILE", str(empty))
    other = engine.shared_context()
    assert other is not first
    with pytest.raises(ssl.SSLError):
        other.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="h")


@pytest.mark.parametrize("secret", ["", " ", "whsec_", "whsec_!!!", [], ["whsec_c2VjcmV0", ""]])
def test_webhook_secrets_that_are_refused(secret: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """B-2: when they are set, wherever that is; never quoted."""
    client = OpenAI(api_key="k", webhook_secret=["whsec_c2VjcmV0", "plain"])
    for refused in (
        lambda: OpenAI(api_key="k", webhook_secret=secret),
        lambda: client.with_options(webhook_secret=secret or [""]),
        lambda: setattr(client, "webhook_secret", secret),
    ):
        with pytest.raises(ValueError, match="secret") as caught:
            refused()
        assert "!!!" not in str(caught.value)
    assert client.webhook_secret == ["whsec_c2VjcmV0", "plain"]
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", "")
    assert OpenAI(api_key="k").webhook_secret is None
