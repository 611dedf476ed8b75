"""Clients with a workload identity: when tokens are exchanged, and what becomes of refusals."""

from __future__ import annotations

import json
import logging
import pickle
import threading
import time
from typing import Any

import anyio  # async only
import httpx
import pytest
from scripted import READ, answer, scripted
from wire import COMPLETION, AsyncWire

from openai import (
    APIConnectionError,
    AsyncOpenAI,
    AuthenticationError,
    InternalServerError,
    OAuthError,
    OpenAIError,
    RateLimitError,
)
from openai.auth import SubjectTokenProviderError, WorkloadIdentityAuth

pytestmark = pytest.mark.anyio

URL = "https://auth.openai.com/oauth/token"


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-env")  # has no effect
    monkeypatch.delenv("OPENAI_BASE_URL", raising=False)


class Platform:
    """Both servers: the one that exchanges tokens, and the API, which takes the last one given."""

    def __init__(self, *answers: Any, life: float = 3600) -> None:
        self.answers = list(answers)
        self.life = life
        self.exchanges: list[Any] = []
        self.subjects = 0
        self.seen: list[str] = []
        self.revoked: set[str] = set()
        self.wire = AsyncWire(self.reply)

    def reply(self, request: httpx.Request) -> httpx.Response:
        if str(request.url) != URL:
            self.seen.append(request.headers["authorization"])
            return httpx.Response(401 if self.seen[-1] in self.revoked else 200, json=COMPLETION)
        self.exchanges.append(request)
        if self.answers:
            answer = self.answers.pop(0)
            if isinstance(answer, Exception):
                raise answer
            return answer
        token = f"t{len(self.exchanges)}"
        return httpx.Response(200, json={"access_token": token, "expires_in": self.life})

    def subject(self) -> str:
        self.subjects += 1
        return f"subject{self.subjects}"

    def identity(self, **more: Any) -> Any:
        provider = {"token_type": "jwt", "get_token": self.subject}
        return {"identity_provider_id": "idp", "service_account_id": "sa", "provider": provider, **more}

    def client(self, **settings: Any) -> AsyncOpenAI:
        settings.setdefault("workload_identity", self.identity())
        settings.setdefault("http_client", self.wire.http_client())
        return AsyncOpenAI(**settings)


async def chat(client: AsyncOpenAI) -> Any:
    return await client.chat.completions.create(messages=[], model="m")


async def test_exchange(caplog: pytest.LogCaptureFixture) -> None:
    """R-PROV-1: once for all requests; nothing of it is in the logs."""
    caplog.set_level(logging.DEBUG)
    platform = Platform()
    client = platform.client()
    assert (client.api_key, client.auth_headers) == ("", {})
    await chat(client)
    await chat(client)
    assert platform.seen == ["Bearer t1"] * 2
    [request] = platform.exchanges
    assert request.method == "POST"
    assert json.loads(request.content) == {
        "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
        "subject_token": "subject1",
        "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
        "identity_provider_id": "idp",
        "service_account_id": "sa",
    }
    assert request.headers["content-type"] == "application/json"
    assert "subject1" not in caplog.text
    assert "Bearer t1" not in caplog.text


async def test_nothing_else_goes_to_the_exchange() -> None:
    """No credential of one origin goes to another: not what the client adds, nor what its HTTP client adds."""
    platform = Platform()
    http = platform.wire.http_client(
        headers={"api-key": "s", "X-Own": "s"}, cookies={"c": "s"}, params={"p": "s"}, auth=("user", "s")
    )
    client = platform.client(http_client=http, default_headers={"X-Key": "s"}, default_query={"q": "s"})
    await chat(client)
    [request] = platform.exchanges
    assert str(request.url) == URL
    assert set(request.headers) <= {"host", "accept", "content-type", "content-length", "user-agent"}
    assert "q=s" in str(platform.wire.request.url)


async def test_exclusive() -> None:
    """R-PROV-1: not with a key of the caller's; that of the environment isn't meant."""
    identity = Platform().identity()
    with pytest.raises(OpenAIError, match="mutually exclusive"):
        AsyncOpenAI(api_key="k", workload_identity=identity)
    with pytest.raises(OpenAIError, match="service_account_id"):
        AsyncOpenAI(workload_identity={**identity, "service_account_id": ""})


async def test_renewal(monkeypatch: pytest.MonkeyPatch) -> None:
    """R-PROV-1: before the end of the token."""
    platform = Platform(life=100)
    client = platform.client(workload_identity=platform.identity(refresh_buffer_seconds=10))
    await chat(client)
    start = time.monotonic()
    for ahead, expected in ((80, "t1"), (95, "t2"), (170, "t2"), (190, "t3")):
        monkeypatch.setattr("time.monotonic", lambda ahead=ahead: start + ahead)
        await chat(client)
        assert platform.seen[-1] == f"Bearer {expected}"
    assert platform.subjects == 3


@pytest.mark.parametrize(
    ("failure", "kind"),
    [
        (httpx.Response(503), InternalServerError),
        (httpx.Response(429), RateLimitError),
        (httpx.ConnectError("down"), APIConnectionError),
    ],
)
async def test_the_old_token_is_used_if_there_is_no_new_one(
    failure: Any, kind: Any, monkeypatch: pytest.MonkeyPatch, naps: list[float]
) -> None:
    """Better than nothing, as long as it lives; then the failure is told."""
    platform = Platform(life=100)
    client = platform.client()
    await chat(client)
    platform.answers = [failure] * 6
    start = time.monotonic()
    monkeypatch.setattr("time.monotonic", lambda: start + 60)
    await chat(client)
    assert platform.seen[-1] == "Bearer t1"
    assert len(platform.exchanges) == 1 + 3
    monkeypatch.setattr("time.monotonic", lambda: start + 101)
    with pytest.raises(kind):
        await chat(client)
    assert len(platform.seen) == 2


async def test_a_refused_token_is_replaced_once() -> None:
    """R-PROV-1: a 401 is no retry, so it is also done without retries."""
    platform = Platform()
    client = platform.client(max_retries=0)
    platform.revoked = {"Bearer t1"}
    answer = await client.chat.completions.with_raw_response.create(messages=[], model="m")
    assert platform.seen == ["Bearer t1", "Bearer t2"]
    assert answer.retries_taken == 0
    assert platform.wire.headers["x-stainless-retry-count"] == "0"
    platform.revoked = {"Bearer t2", "Bearer t3"}
    with pytest.raises(AuthenticationError):
        await chat(client)
    assert platform.seen[2:] == ["Bearer t2", "Bearer t3"]


async def test_refused_bodies_are_sent_again() -> None:
    """Only those that can be."""
    platform = Platform()
    client = platform.client(max_retries=0)
    platform.revoked = {"Bearer t1"}
    await client.files.create(file=("a.txt", b"content" * 1000), purpose="batch")
    first, second = (request for request in platform.wire.requests if str(request.url) != URL)
    assert first.content == second.content
    platform.revoked = {"Bearer t2"}
    with pytest.raises(AuthenticationError):
        await client.post("/x", cast_to=object, content=iter([b"once"]))
    assert platform.seen[2:] == ["Bearer t2"]


async def test_own_credentials_are_not_replaced() -> None:
    """A 401 to a header of the caller's says nothing about the token."""
    platform = Platform()
    client = platform.client(max_retries=0)
    await chat(client)
    platform.revoked = {"Bearer own"}
    with pytest.raises(AuthenticationError):
        await client.models.list(extra_headers={"Authorization": "Bearer own"})
    await chat(client)
    assert platform.seen == ["Bearer t1", "Bearer own", "Bearer t1"]


@pytest.mark.parametrize("status", [400, 401, 403])
async def test_refused_exchange(status: int) -> None:
    """R-PROV-1, R-ERR-10."""
    body = {"error": "invalid_grant", "error_description": "unknown subject"}
    platform = Platform(httpx.Response(status, json=body))
    with pytest.raises(OAuthError, match="unknown subject") as caught:
        await chat(platform.client())
    assert (caught.value.status_code, caught.value.error, caught.value.body) == (status, "invalid_grant", body)
    assert len(platform.exchanges) == 1
    platform = Platform(httpx.Response(status, text="<html>"))
    with pytest.raises(OAuthError):
        await chat(platform.client())


async def test_failing_exchange(naps: list[float]) -> None:
    """Tried again as any request is; what comes of it is what comes of any request."""
    platform = Platform(httpx.Response(500), httpx.ConnectError("down"))
    await chat(platform.client())
    assert (len(platform.exchanges), len(naps), platform.subjects) == (3, 2, 1)
    with pytest.raises(OpenAIError, match="access_token"):
        await chat(Platform(httpx.Response(200, text="no json")).client())
    # Where a redirect leads the token is not taken.
    platform = Platform(httpx.Response(307, headers={"location": "https://evil.com"}))
    with pytest.raises(OpenAIError):
        await chat(platform.client(http_client=platform.wire.http_client(follow_redirects=True)))
    assert len(platform.wire.requests) == 1


async def test_failing_platform() -> None:
    """R-PROV-2."""

    def broken() -> str:
        raise RuntimeError("no disk")

    def refusing() -> str:
        raise SubjectTokenProviderError("not here", provider="own")

    for get_token, text in ((broken, "RuntimeError: no disk"), (refusing, "not here"), (lambda: "", "non-empty")):
        platform = Platform()
        identity = platform.identity(provider={"token_type": "id", "get_token": get_token})
        with pytest.raises(SubjectTokenProviderError, match=text):
            await chat(platform.client(workload_identity=identity))
        assert platform.wire.requests == []


async def test_admin_calls_have_the_admin_key() -> None:
    """R-AUTH-1: no token is fetched for them."""
    platform = Platform()
    client = platform.client(admin_api_key="ak")
    await client.get("/x", cast_to=object, options={"security": {"admin_api_key_auth": True}})
    assert (platform.seen, platform.exchanges) == (["Bearer ak"], [])


async def test_copies_share_the_token() -> None:
    """R-COPY-5."""
    platform = Platform()
    client = platform.client()
    await chat(client)
    await chat(client.copy(timeout=3))
    assert platform.seen == ["Bearer t1"] * 2
    await chat(client.with_options(api_key="k"))
    assert platform.seen[-1] == "Bearer k"
    await chat(client.with_options(workload_identity=platform.identity()))
    assert platform.seen[-1] == "Bearer t2"
    other = AsyncOpenAI(api_key="k", http_client=platform.wire.http_client())
    await chat(other.copy(workload_identity=client._identity))
    assert platform.seen[-1] == "Bearer t1"


def subject() -> str:
    return "s"


def test_pickles() -> None:
    """B-7: without the token."""
    provider: Any = {"token_type": "jwt", "get_token": subject}
    identity: Any = {"identity_provider_id": "i", "service_account_id": "s", "provider": provider}
    client = AsyncOpenAI(workload_identity=identity)
    assert client._identity is not None
    client._identity._tokens.store("hidden-token", 100, time.monotonic())
    data = pickle.dumps(client)
    assert b"hidden-token" not in data
    again = pickle.loads(data)._identity
    assert again.workload_identity == identity
    assert again._tokens.fresh(time.monotonic()) is None
    assert repr(again) == "WorkloadIdentityAuth('i', 's')"


async def test_alone() -> None:
    """R-PROV-2: `WorkloadIdentityAuth` can be used by itself, also with other places."""
    platform = Platform()
    auth = WorkloadIdentityAuth(platform.identity(), token_url=URL)
    http = platform.wire.http_client()
    assert await auth.get_token_async(http) == await auth.get_token_async(http) == "t1"  # async only
    # sync: assert auth.get_token(http) == auth.get_token(http) == "t1"
    assert not auth.refused("Basic t1")
    assert auth.refused("Bearer t1")


async def test_alone_with_connections_of_its_own() -> None:
    """R-PROV-2: a local server exchanges the token."""
    token = answer(json.dumps({"access_token": "t", "expires_in": 60}).encode())
    with scripted([READ, token]) as server:
        auth = WorkloadIdentityAuth(Platform().identity(), token_url=f"{server.url}/token")
        assert await auth.get_token_async() == "t"  # async only
        # sync: assert auth.get_token() == "t"
    assert server.requests[0].startswith(b"POST /v1/token HTTP/1.1")
    assert b'"subject_token":"subject1"' in server.requests[0]


async def test_concurrent_requests_share_one_exchange() -> None:  # async only
    """R-PROV-1: also while the platform's function blocks, which holds up nothing else."""
    platform = Platform()
    threads: set[int] = set()

    def slow() -> str:
        threads.add(threading.get_ident())
        time.sleep(0.1)
        return "s"

    identity = platform.identity(provider={"token_type": "jwt", "get_token": slow})
    client = platform.client(workload_identity=identity)
    async with anyio.create_task_group() as group:
        for _ in range(20):
            group.start_soon(chat, client)
    assert (len(platform.exchanges), len(platform.seen)) == (1, 20)
    assert threads != {threading.get_ident()}


async def test_coroutine_functions_give_subjects() -> None:  # async only
    """R-PROV-2."""
    platform = Platform()

    async def get_token() -> str:
        await anyio.sleep(0.001)
        return "s"

    identity = platform.identity(provider={"token_type": "jwt", "get_token": get_token})
    await chat(platform.client(workload_identity=identity))
    assert json.loads(platform.exchanges[0].content)["subject_token"] == "s"


# sync: def test_threads_share_one_exchange() -> None:
# sync:     """R-PROV-1."""
# sync:     platform = Platform()
# sync:     client = platform.client()
# sync:     threads = [threading.Thread(target=chat, args=(client,)) for _ in range(20)]
# sync:     for thread in threads:
# sync:         thread.start()
# sync:     for thread in threads:
# sync:         thread.join()
# sync:     assert (len(platform.exchanges), len(platform.seen)) == (1, 20)
