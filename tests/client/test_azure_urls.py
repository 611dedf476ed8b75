"""Every call of the library on Azure: made from what the resources declare, so that a new call is in the table too."""

from __future__ import annotations

import importlib
import pkgutil
from typing import Any, Iterator

import httpx
import pytest

from openai import AsyncAzureOpenAI, AzureOpenAI, resources
from openai._core.azure import DEPLOYMENT_PATHS
from openai._core.endpoint import Endpoint
from openai._core.options import FinalRequestOptions


def endpoints() -> Iterator[Endpoint]:
    for found in pkgutil.walk_packages(resources.__path__, f"{resources.__name__}."):
        for value in vars(importlib.import_module(found.name)).values():
            if isinstance(value, type) and value.__module__ == found.name:
                for member in vars(value).values():
                    endpoint = getattr(member, "__endpoint__", None)
                    if isinstance(endpoint, Endpoint):
                        yield endpoint


ENDPOINTS = {(each.verb, each.path): each for each in endpoints()}

PLACES: list[tuple[dict[str, str], str, str]] = [
    # Settings, where calls with a deployment go, and where all others go.
    ({"azure_endpoint": "https://e.com/"}, "https://e.com/openai/deployments/gpt%204", "https://e.com/openai"),
    (
        {"azure_endpoint": "https://e.com", "azure_deployment": "dep"},
        "https://e.com/openai/deployments/dep",
        "https://e.com/openai",
    ),
    ({"base_url": "https://b.com/foo"}, "https://b.com/foo/deployments/gpt%204", "https://b.com/foo"),
    (
        {"base_url": "https://b.com/openai/deployments/zz"},
        "https://b.com/openai/deployments/zz",
        "https://b.com/openai/deployments/zz",
    ),
    ({"base_url": "https://e.com/openai/v1/"}, "https://e.com/openai/v1", "https://e.com/openai/v1"),
    ({"azure_endpoint": "https://e.com/openai/v1"}, "https://e.com/openai/v1", "https://e.com/openai/v1"),
]


def test_all_calls_are_in_the_table() -> None:
    assert len(ENDPOINTS) > 150
    assert {("post", path) for path in DEPLOYMENT_PATHS} <= set(ENDPOINTS)


@pytest.mark.parametrize("kind", [AzureOpenAI, AsyncAzureOpenAI])
@pytest.mark.parametrize(("settings", "deployed", "plain"), PLACES)
def test_url_of_every_call(kind: Any, settings: dict[str, str], deployed: str, plain: str) -> None:
    """R-AZ-4 to R-AZ-7, R-AZ-11: also for a copy, and for a copy of that."""
    client = kind(api_key="k", api_version="v1", **settings)
    for each in (client, client.copy(), client.with_options(max_retries=5).copy(timeout=1)):
        for (verb, path), endpoint in ENDPOINTS.items():
            filled = path.format(**dict.fromkeys(endpoint.ids, "id1")) if endpoint.ids else path
            body = {"model": "gpt 4"} if endpoint.has_body else None
            options = FinalRequestOptions(
                method=verb, url=filled, json_data=body, security=endpoint.security, headers={"Authorization": "own"}
            )
            url = each._build_request(options).url
            base = deployed if path in DEPLOYMENT_PATHS and verb == "post" else plain
            known, _, query = filled.partition("?")
            expected = httpx.URL(f"{base}{known}", params=httpx.QueryParams(query).set("api-version", "v1"))
            assert url == expected, f"{verb} {path}"
