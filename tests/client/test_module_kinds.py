"""The module's client for Azure and for Bedrock, and what none of this costs those who use neither."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Any, Iterator

import pytest
from wire import COMPLETION, Wire

import openai

SETTINGS = """api_key admin_api_key organization project webhook_secret base_url timeout max_retries default_headers
default_query http_client api_type api_version azure_endpoint azure_ad_token azure_ad_token_provider
bedrock_token_provider""".split()


@pytest.fixture
def module(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """The package with fresh settings and no client."""
    for name in list(os.environ):
        if name.startswith(("OPENAI_", "AZURE_", "AWS_")):
            monkeypatch.delenv(name)
    for name in SETTINGS:
        value = {"timeout": openai.DEFAULT_TIMEOUT, "max_retries": 2}.get(name)
        monkeypatch.setattr(openai, name, value)
    openai._reset_client()
    yield openai
    openai._reset_client()


def chat(module: Any) -> Any:
    return module.chat.completions.create(messages=[], model="m")


@pytest.mark.parametrize("given", [{"api_type": "azure"}, {}])
def test_azure(module: Any, given: Any) -> None:
    """R-MODULE-5: asked for, or told by what is set; the decision stays."""
    wire = Wire(COMPLETION)
    settings = {"azure_endpoint": "https://e.com", "api_version": "v1", "azure_ad_token": "t", **given}
    for name, value in {**settings, "http_client": wire.http_client()}.items():
        setattr(module, name, value)
    chat(module)
    assert isinstance(module._load_client(), openai.AzureOpenAI)
    assert module.api_type == "azure"
    assert wire.url == "https://e.com/openai/deployments/m/chat/completions?api-version=v1"
    assert wire.headers["authorization"] == "Bearer t"
    # R-MODULE-3: some settings count at once.
    module.default_query, module.default_headers = {"a": "1"}, {"X-A": "1"}
    chat(module)
    assert dict(wire.request.url.params) == {"a": "1", "api-version": "v1"}
    assert wire.headers["x-a"] == "1"
    module._reset_client()
    chat(module)
    assert dict(wire.request.url.params) == {"a": "1", "api-version": "v1"}


def test_azure_keys(module: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """R-MODULE-1, R-MODULE-3: the key of the environment is stored, and a new one counts with the next request."""
    wire = Wire(COMPLETION)
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "env-key")
    module.azure_endpoint, module.api_version, module.http_client = "https://e.com", "v1", wire.http_client()
    chat(module)
    assert (wire.headers["api-key"], module.api_key) == ("env-key", "env-key")
    module.api_key = "new"
    chat(module)
    assert wire.headers["api-key"] == "new"


def test_azure_leaves_nothing_for_others(module: Any) -> None:
    """What was Azure's is not sent to OpenAI afterwards."""
    wire = Wire(COMPLETION)
    module.azure_endpoint, module.api_version, module.http_client = "https://e.com", "v1", wire.http_client()
    module.azure_ad_token_provider = lambda: "p"
    chat(module)
    assert wire.headers["authorization"] == "Bearer p"
    assert (module.api_key, module.default_query) == (None, None)
    module._reset_client()
    module.api_type, module.api_key = "openai", "sk"
    chat(module)
    assert wire.url == "https://api.openai.com/v1/chat/completions"
    assert wire.headers["authorization"] == "Bearer sk"


def test_azure_without_credentials(module: Any) -> None:
    """R-MODULE-4."""
    module.api_type, module.azure_endpoint, module.api_version = "azure", "https://e.com", "v1"
    module.http_client = Wire(COMPLETION).http_client()
    with pytest.raises(TypeError, match="azure_ad_token"):
        chat(module)
    module._reset_client()
    module.base_url = "https://b.com"
    with pytest.raises(ValueError, match="mutually exclusive"):
        chat(module)


@pytest.mark.parametrize(
    ("environment", "settings"),
    [
        ({"OPENAI_API_KEY": "k"}, {"azure_endpoint": "https://e"}),
        ({"OPENAI_API_KEY": "k", "AZURE_OPENAI_API_KEY": "k"}, {}),
        ({"OPENAI_API_KEY": "k"}, {"azure_ad_token": "t"}),
        ({"OPENAI_API_KEY": "k"}, {"azure_ad_token_provider": lambda: "t"}),
        ({"AZURE_OPENAI_API_KEY": "k"}, {"azure_ad_token": "t"}),
    ],
)
def test_ambiguity(module: Any, monkeypatch: pytest.MonkeyPatch, environment: Any, settings: Any) -> None:
    """R-MODULE-5."""
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    for name, value in settings.items():
        setattr(module, name, value)
    with pytest.raises(openai._AmbiguousModuleClientUsageError, match="api_type"):
        module._load_client()
    assert module.api_type is None
    module.api_type = "openai"
    module._load_client()


@pytest.mark.parametrize("kind", ["openai", "something else"])
def test_other_kinds_are_openai(module: Any, kind: str) -> None:
    """R-MODULE-5."""
    module.api_type, module.azure_endpoint = kind, "https://e"
    assert type(module._load_client()) is openai._ModuleClient


def test_bedrock(module: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """R-MODULE-5; the key of AWS doesn't become one for OpenAI."""
    wire = Wire(COMPLETION)
    monkeypatch.setenv("AWS_REGION", "us-west-2")
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "bk")
    monkeypatch.setenv("OPENAI_API_KEY", "sk-env")
    module.api_type, module.http_client = "amazon-bedrock", wire.http_client()
    chat(module)
    assert isinstance(module._load_client(), openai.BedrockOpenAI)
    assert wire.url == "https://bedrock-mantle.us-west-2.api.aws/openai/v1/chat/completions"
    assert wire.headers["authorization"] == "Bearer bk"
    assert module.api_key is None
    module.api_key = "own"
    chat(module)
    assert wire.headers["authorization"] == "Bearer own"
    module.api_key, module.bedrock_token_provider = None, lambda: "made"
    module._reset_client()
    chat(module)
    assert (wire.headers["authorization"], module.api_key) == ("Bearer made", None)


@pytest.mark.parametrize("kind", ["OpenAI", "AsyncOpenAI", "AzureOpenAI", "AsyncAzureOpenAI"])
def test_what_clients_import(kind: str) -> None:
    """R-PKG-2: other ways of authentication cost nothing until they are used; Azure costs no more than OpenAI."""
    code = (
        f"import sys, openai; openai.{kind}(api_key='k', **{{'base_url': 'https://x'}},"
        f" **({{'api_version': 'v'}} if 'Azure' in '{kind}' else {{}})); print('\\n'.join(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    loaded = set(done.stdout.split())
    unwanted = {"openai.auth", "openai.providers", "openai.helpers", "openai._core.identity", "openai._core.bedrock"}
    unwanted |= {"httpx", "pydantic", "anyio", "asyncio", "ssl", "botocore", "numpy", "inspect"}
    if "Azure" not in kind:
        unwanted |= {"openai._core.azure", "openai._core.provider", "openai._async.redirects", "openai._sync.redirects"}
    assert not unwanted & loaded


def test_auth_imports_little() -> None:
    code = "import sys, openai.auth, openai.providers; print('\\n'.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert not {"httpx", "pydantic", "anyio", "asyncio", "botocore"} & set(done.stdout.split())
