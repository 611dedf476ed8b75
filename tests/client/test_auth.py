"""Tokens of platforms."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import httpx
import pytest

from openai import OpenAIError
from openai.auth import (
    SubjectTokenProviderError,
    azure_managed_identity_token_provider,
    gcp_id_token_provider,
    k8s_service_account_token_provider,
)


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("IDENTITY_ENDPOINT", "IDENTITY_HEADER"):
        monkeypatch.delenv(name, raising=False)


class Service:
    def __init__(self, answer: Any) -> None:
        self.answer = answer
        self.requests: list[httpx.Request] = []
        self.http = httpx.Client(transport=httpx.MockTransport(self))

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


def test_kubernetes(tmp_path: Path) -> None:
    """R-PROV-2: the file is read each time, it is replaced now and then."""
    path = tmp_path / "token"
    provider: Any = k8s_service_account_token_provider(path)
    assert provider["token_type"] == "jwt"
    for text in ("one\n", "two"):
        path.write_text(text)
        assert provider["get_token"]() == text.strip()
    for content in (b" \n", b"\xff\xfe"):
        path.write_bytes(content)
        with pytest.raises(SubjectTokenProviderError):
            provider["get_token"]()
    path.unlink()
    with pytest.raises(SubjectTokenProviderError, match="token") as caught:
        provider["get_token"]()
    assert caught.value.provider == "kubernetes"
    assert isinstance(caught.value, OpenAIError)
    assert isinstance(caught.value.__cause__, OSError)
    usual: Any = k8s_service_account_token_provider()
    assert usual["get_token"].args == ("/var/run/secrets/kubernetes.io/serviceaccount/token",)


def test_azure() -> None:
    """R-PROV-2."""
    service = Service(httpx.Response(200, json={"access_token": "t"}))
    provider: Any = azure_managed_identity_token_provider("https://r", client_id="c", http_client=service.http)
    assert (provider["token_type"], provider["get_token"]()) == ("jwt", "t")
    [request] = service.requests
    assert request.url.copy_with(query=None) == "http://169.254.169.254/metadata/identity/oauth2/token"
    assert dict(request.url.params) == {"api-version": "2018-02-01", "resource": "https://r", "client_id": "c"}
    assert request.headers["metadata"] == "true"


def test_azure_app_service(monkeypatch: pytest.MonkeyPatch) -> None:
    """R-PROV-2: there the identity is asked for elsewhere."""
    monkeypatch.setenv("IDENTITY_ENDPOINT", "http://127.0.0.1:41000/msi/token")
    monkeypatch.setenv("IDENTITY_HEADER", "secret")
    service = Service(httpx.Response(200, json={"access_token": "t"}))
    provider: Any = azure_managed_identity_token_provider(http_client=service.http)
    assert provider["get_token"]() == "t"
    [request] = service.requests
    assert request.url.copy_with(query=None) == "http://127.0.0.1:41000/msi/token"
    assert dict(request.url.params) == {"api-version": "2019-08-01", "resource": "https://management.azure.com/"}
    assert request.headers["x-identity-header"] == "secret"


def test_google() -> None:
    """R-PROV-2."""
    service = Service(httpx.Response(200, text="t\n"))
    provider: Any = gcp_id_token_provider("https://a", http_client=service.http)
    assert (provider["token_type"], provider["get_token"]()) == ("id", "t")
    [request] = service.requests
    assert request.url.host == "metadata.google.internal"
    assert request.url.path == "/computeMetadata/v1/instance/service-accounts/default/identity"
    assert dict(request.url.params) == {"audience": "https://a"}
    assert request.headers["metadata-flavor"] == "Google"


@pytest.mark.parametrize("make", [azure_managed_identity_token_provider, gcp_id_token_provider])
@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(404, text="no identity"),
        httpx.Response(302, headers={"location": "http://evil.com"}),
        httpx.Response(200, text=" "),
        httpx.ConnectError("down"),
        httpx.ReadTimeout("slow"),
    ],
)
def test_failures(make: Any, answer: Any) -> None:
    """R-PROV-2."""
    service = Service(answer)
    with pytest.raises(SubjectTokenProviderError) as caught:
        make(http_client=service.http)["get_token"]()
    assert caught.value.provider in ("azure", "gcp")
    assert len(service.requests) == 1


@pytest.mark.parametrize("answer", [{}, {"access_token": None}, [], "text"])
def test_azure_answers_without_token(answer: Any) -> None:
    """R-PROV-2."""
    service = Service(httpx.Response(200, json=answer))
    provider: Any = azure_managed_identity_token_provider(http_client=service.http)
    with pytest.raises(SubjectTokenProviderError, match="access_token"):
        provider["get_token"]()


def test_no_proxy_sees_tokens(monkeypatch: pytest.MonkeyPatch) -> None:
    """The services are on the machine; the environment's proxies can't reach them."""
    seen: dict[str, Any] = {}

    def get(url: str, **more: Any) -> httpx.Response:
        seen.update(more)
        return httpx.Response(200, text="t")

    monkeypatch.setattr(httpx, "get", get)
    provider: Any = gcp_id_token_provider(timeout=3)
    assert provider["get_token"]() == "t"
    assert (seen["trust_env"], seen["timeout"], seen["follow_redirects"]) == (False, 3, False)


@pytest.mark.parametrize(
    "provider",
    [k8s_service_account_token_provider("x"), azure_managed_identity_token_provider(), gcp_id_token_provider()],
)
def test_pickles(provider: Any) -> None:
    """B-7: a client holds one."""
    again = pickle.loads(pickle.dumps(provider))
    assert again["get_token"].args == provider["get_token"].args
