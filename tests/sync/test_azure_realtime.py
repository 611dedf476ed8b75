# Made from tests/async/test_azure_realtime.py by `make sync`. Do not edit.
"""Websocket connections to Azure, against a real server."""

from __future__ import annotations

from typing import Any

import pytest
from sockets import DROP, Sockets

from openai import AzureOpenAI, OpenAIError

pytestmark = pytest.mark.anyio


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AZURE_OPENAI_API_KEY", "AZURE_OPENAI_AD_TOKEN", "AZURE_OPENAI_ENDPOINT", "OPENAI_API_VERSION"):
        monkeypatch.delenv(name, raising=False)


def client(server: Sockets, **settings: Any) -> AzureOpenAI:
    place = {"azure_endpoint": server.url[: -len("/v1")], "api_version": "v1"}
    return AzureOpenAI(**{**place, **settings})


@pytest.mark.parametrize(
    ("settings", "api_key", "authorization"),
    [
        ({"api_key": "k"}, "k", None),
        ({"api_key": lambda: "made"}, "made", None),
        ({"api_key": "k", "azure_ad_token": "t"}, "k", None),
        ({"azure_ad_token": "t"}, None, "Bearer t"),
        ({"azure_ad_token_provider": lambda: "p"}, None, "Bearer p"),
    ],
)
def test_credentials(settings: Any, api_key: str | None, authorization: str | None) -> None:
    """R-AZ-12: the key, or a token if there are tokens only."""
    with Sockets() as server:
        with client(server, **settings).realtime.connect(model="m"):
            pass
        request = server.requests[0]
    assert request.path == "/openai/realtime?api-version=v1&deployment=m"
    assert (request.headers.get("api-key"), request.headers.get("Authorization")) == (api_key, authorization)
    assert request.headers["User-Agent"].startswith("AzureOpenAI/Python ")


def test_places() -> None:
    """R-AZ-12: the deployment of the client comes first, and what is given to `connect` comes along."""
    with Sockets() as server:
        api = client(server, api_key="k", azure_deployment="dep")
        with api.realtime.connect(model="m", extra_query={"a": 1}):
            pass
        with api.beta.realtime.connect(model="m"):
            pass
        with api.responses.connect():
            pass
        api.websocket_base_url = server.url.replace("http", "ws")
        with api.realtime.connect(model="m"):
            pass
        paths = [request.path for request in server.requests]
    assert paths == [
        "/openai/realtime?a=1&api-version=v1&deployment=dep",
        "/openai/realtime?api-version=v1&deployment=dep",
        "/openai/responses?api-version=v1",
        "/v1/realtime?api-version=v1&deployment=dep",
    ]


def test_a_token_for_every_connection() -> None:
    """R-AZ-8, R-WS-9: also for one that is opened anew."""
    tokens = iter("abc")
    with Sockets([DROP], []) as server:
        api = client(server, azure_ad_token_provider=lambda: next(tokens))
        manager = api.realtime.connect(model="m", on_reconnecting=lambda event: None, initial_delay=0.01)
        with manager as connection:
            assert [event for event in connection] == []
        sent = [request.headers["Authorization"] for request in server.requests]
    assert sent == ["Bearer a", "Bearer b"]


def test_refusals() -> None:
    """R-AZ-9, R-AZ-12: nothing is opened without a model or with a token that is none."""
    with Sockets() as server:
        with pytest.raises(OpenAIError, match="`model` is required"):
            client(server, api_key="k").realtime.connect().enter()
        with pytest.raises(ValueError, match="azure_ad_token_provider"):
            client(server, azure_ad_token_provider=lambda: "").realtime.connect(model="m").enter()
        with pytest.raises(TypeError, match="azure_ad_token_provider"):
            client(server, _enforce_credentials=False).realtime.connect(model="m").enter()
        assert server.requests == []
