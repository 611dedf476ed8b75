"""Azure's decisions: places, paths, addresses of connections, tokens."""

from __future__ import annotations

from enum import Enum
from typing import Any

import pytest

from openai._core import azure
from openai._core.azure import DEPLOYMENT_PATHS, Site, checked_token, locate, model_of, target, websocket_address
from openai._core.errors import OpenAIError
from openai._core.options import FinalRequestOptions


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (("https://b.com/foo", None, None), Site("https://b.com/foo")),
        (("https://b.com/foo", None, "d"), Site("https://b.com/foo", None, "d")),
        ((None, "https://e.com/", None), Site("https://e.com/openai", "https://e.com")),
        ((None, "https://e.com//", "dep"), Site("https://e.com/openai/deployments/dep", "https://e.com", "dep")),
        ((None, "https://e.com", "a b"), Site("https://e.com/openai/deployments/a%20b", "https://e.com", "a b")),
        ((None, "https://e.com/openai/v1/", "dep"), Site("https://e.com/openai/v1", None, "dep")),
    ],
)
def test_places(given: Any, expected: Site) -> None:
    """R-AZ-4."""
    assert locate(*given) == expected


def test_places_that_are_none() -> None:
    """R-AZ-3."""
    with pytest.raises(ValueError, match="`base_url` or `azure_endpoint`"):
        locate(None, None, None)
    with pytest.raises(ValueError, match="mutually exclusive"):
        locate("https://b.com", "https://e.com", None)
    with pytest.raises(ValueError, match="dot-segment"):
        locate(None, "https://e.com", "..")


ENDPOINT = locate(None, "https://e.com/", None)
DEPLOYED = locate(None, "https://e.com/", "dep")
BASE = locate("https://b.com/foo", None, None)
BELOW = locate("https://b.com/openai/deployments/zz", None, None)
V1 = locate("https://e.com/openai/v1/", None, None)


@pytest.mark.parametrize(
    ("url", "model", "site", "expected"),
    [
        ("/chat/completions", "gpt 4", ENDPOINT, "/deployments/gpt%204/chat/completions"),
        ("chat/completions/", "m", ENDPOINT, "/deployments/m/chat/completions"),
        ("/chat/completions?a=1", "m", ENDPOINT, "/deployments/m/chat/completions?a=1"),
        ("/chat/completions", "../x?y#z", ENDPOINT, "/deployments/..%2Fx%3Fy%23z/chat/completions"),
        ("/chat/completions", "m", DEPLOYED, "/chat/completions"),
        ("/chat/completions", "m", V1, "/chat/completions"),
        ("/chat/completions", None, ENDPOINT, "/chat/completions"),
        ("/chat/completions", 7, ENDPOINT, "/chat/completions"),
        ("/chat/completions", Enum("E", {"A": "m"}).A, ENDPOINT, "/deployments/m/chat/completions"),
        ("/embeddings", "e", BASE, "/deployments/e/embeddings"),
        ("/embeddings", "e", BASE._replace(deployment="d"), "/deployments/d/embeddings"),
        ("/embeddings", "e", BELOW, "/embeddings"),
        ("/embeddings", "e", Site("https://b.com/deployments-of/x"), "/deployments/e/embeddings"),
        ("/files", None, ENDPOINT, "/files"),
        ("/files", None, DEPLOYED, "https://e.com/openai/files"),
        ("files?limit=1", None, DEPLOYED, "https://e.com/openai/files?limit=1"),
        ("/chat/completions/c1", None, DEPLOYED, "https://e.com/openai/chat/completions/c1"),
        ("/files", None, BELOW, "/files"),
        ("https://other.com/embeddings", "m", DEPLOYED, "https://other.com/embeddings"),
    ],
)
def test_targets(url: str, model: object, site: Site, expected: str) -> None:
    """R-AZ-6, R-AZ-7."""
    assert target("POST", url, model, site) == expected


def test_lists_are_of_no_deployment() -> None:
    """R-AZ-7: the completions that are kept are listed at the path at which new ones are made."""
    assert target("get", "/chat/completions", None, DEPLOYED) == "https://e.com/openai/chat/completions"


def test_a_deployment_stays_one_segment() -> None:
    """R-PATH-3 holds for deployments, too."""
    with pytest.raises(ValueError, match="dot-segment"):
        target("post", "/embeddings", "..", ENDPOINT)


def test_the_table_of_deployments() -> None:
    """R-AZ-6: eight calls, no more."""
    assert {path for path in DEPLOYMENT_PATHS if target("post", path, "m", ENDPOINT) == f"/deployments/m{path}"} == {
        *("/completions", "/chat/completions", "/embeddings"),
        *("/audio/transcriptions", "/audio/translations", "/audio/speech"),
        *("/images/generations", "/images/edits"),
    }


@pytest.mark.parametrize(
    ("body", "extra", "expected"),
    [
        ({"model": "a"}, None, "a"),
        ({"model": "a"}, {"model": "b"}, "b"),
        ({"model": "a"}, {"x": 1}, "a"),
        (None, None, None),
        ([1], None, None),
    ],
)
def test_the_model_of_a_call(body: Any, extra: Any, expected: object) -> None:
    """R-AZ-6: it stands in the body, where `extra_body` has the last word."""
    assert model_of(FinalRequestOptions(method="post", url="/", json_data=body, extra_json=extra)) == expected


@pytest.mark.parametrize(
    ("path", "model", "query", "site", "version", "websocket_base_url", "expected"),
    [
        ("/realtime", "m", {}, ENDPOINT, "v", None, "wss://e.com/openai/realtime?api-version=v&deployment=m"),
        ("/realtime", "m", {}, DEPLOYED, "v", None, "wss://e.com/openai/realtime?api-version=v&deployment=dep"),
        ("/realtime", "m", {"a": 1}, DEPLOYED, "v", None, "wss://e.com/openai/realtime?a=1&api-version=v&deployment=dep"),
        ("/realtime", "m", {"api-version": "own"}, ENDPOINT, "v", None, "wss://e.com/openai/realtime?api-version=own&deployment=m"),
        ("/realtime", "m", {}, BASE, "v", None, "wss://b.com/foo/realtime?api-version=v&deployment=m"),
        ("/realtime", "m", {}, ENDPOINT, "v", "wss://h/x", "wss://h/x/realtime?api-version=v&deployment=m"),
        ("/realtime", "m", {}, locate(None, "http://localhost:8", None), "v", None, "ws://localhost:8/openai/realtime?api-version=v&deployment=m"),
        ("/realtime", "m", {}, V1, None, None, "wss://e.com/openai/v1/realtime?model=m"),
        ("/realtime", None, {"call_id": "c"}, V1, None, None, "wss://e.com/openai/v1/realtime?call_id=c"),
        ("/responses", "m", {}, DEPLOYED, "v", None, "wss://e.com/openai/responses?model=m&api-version=v"),
        ("/responses", None, {}, DEPLOYED, "v", None, "wss://e.com/openai/responses?api-version=v"),
    ],
)  # fmt: skip
def test_addresses(
    path: str, model: Any, query: Any, site: Site, version: Any, websocket_base_url: Any, expected: str
) -> None:
    """R-AZ-12."""
    made = websocket_address(path, model, query, site=site, version=version, websocket_base_url=websocket_base_url)
    assert made == expected


def test_a_conversation_needs_a_model() -> None:
    """R-AZ-12."""
    with pytest.raises(OpenAIError, match="`model` is required"):
        websocket_address("/realtime", None, {}, site=ENDPOINT, version="v", websocket_base_url=None)


@pytest.mark.parametrize("token", ["", None, 7, b"t", ["secret"]])
def test_tokens_that_are_none(token: object) -> None:
    """R-AZ-9; what was given isn't shown, it may be a secret."""
    with pytest.raises(ValueError, match="`azure_ad_token_provider`") as caught:
        checked_token(token, "azure_ad_token_provider")
    assert "secret" not in str(caught.value)


def test_tokens() -> None:
    """R-AZ-9."""
    assert checked_token("t", "x") == "t"
    assert azure.API_KEY_SENTINEL == "<missing API key>"
