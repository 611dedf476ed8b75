"""The client behind `openai.chat`, `openai.files` and so on: made when one of them is first used.

Its settings are the variables of the package `openai`; they are read for each request, so changes take effect at once
(R-MODULE-3). Rules: R-MODULE-1 to R-MODULE-7.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

import openai

from ._core import paths
from ._core.errors import OpenAIError
from ._sync.client import OpenAI

if TYPE_CHECKING:
    import httpx

__all__ = ["_AmbiguousModuleClientUsageError", "_ModuleClient", "_load_client", "_reset_client", "proxy"]


class _AmbiguousModuleClientUsageError(OpenAIError):
    def __init__(self) -> None:
        super().__init__(
            "Ambiguous use of the module client: there are credentials for OpenAI and for Azure. Set `openai.api_type` "
            "(or the environment variable `OPENAI_API_TYPE`) to 'openai' or 'azure'"
        )


def _setting(name: str) -> Any:
    def get(self: object) -> Any:
        return getattr(openai, name)

    def put(self: object, value: Any) -> None:
        setattr(openai, name, value)

    return property(get, put)


class _Settings:
    """Reads the settings of a client from the package `openai`, and writes them there."""

    _base_given: str

    api_key = _setting("api_key")
    admin_api_key = _setting("admin_api_key")
    organization = _setting("organization")
    project = _setting("project")
    webhook_secret = _setting("webhook_secret")
    max_retries = _setting("max_retries")
    timeout = _setting("timeout")

    @property
    def _base(self) -> str:
        return self._base_given if openai.base_url is None else paths.with_slash(str(openai.base_url))

    @_base.setter
    def _base(self, url: str) -> None:
        self._base_given = url

    @property
    def _custom_headers(self) -> Mapping[str, str]:
        return openai.default_headers or {}

    @_custom_headers.setter
    def _custom_headers(self, value: Mapping[str, str]) -> None:
        openai.default_headers = value or None

    @property
    def _custom_query(self) -> Mapping[str, object]:
        return openai.default_query or {}

    @_custom_query.setter
    def _custom_query(self, value: Mapping[str, object]) -> None:
        openai.default_query = value or None

    @property
    def _client(self) -> Any:
        if openai.http_client is not None:
            return openai.http_client
        return super()._client  # type: ignore[misc]  # of the client class that this one is mixed into

    @_client.setter
    def _client(self, http: httpx.Client | None) -> None:
        openai.http_client = http


class _AzureSettings(_Settings):
    """What belongs to Azure stays with its client, so that none of it is left for another one."""

    @property
    def api_key(self) -> Any:
        return openai.api_key or self._placeholder

    @api_key.setter
    def api_key(self, value: Any) -> None:
        from ._core.azure import API_KEY_SENTINEL

        self._placeholder = API_KEY_SENTINEL
        if value != API_KEY_SENTINEL:
            openai.api_key = value

    @property
    def _custom_query(self) -> Mapping[str, object]:
        return {**(openai.default_query or {}), **self._own_query}

    @_custom_query.setter
    def _custom_query(self, value: Mapping[str, object]) -> None:
        self._own_query = {name: each for name, each in value.items() if name == "api-version"}


class _BedrockSettings(_Settings):
    @property
    def api_key(self) -> Any:
        return openai.api_key or self._own_key

    @api_key.setter
    def api_key(self, value: Any) -> None:
        self._own_key = value  # OpenAI has no use for it


if TYPE_CHECKING:
    _ModuleClient = OpenAI
else:

    class _ModuleClient(_Settings, OpenAI):
        pass


_client: OpenAI | None = None
_lock = threading.Lock()


def _load_client() -> OpenAI:
    """The client of the module; made now if there is none. OpenAIError if it is unclear which kind is wanted."""
    global _client
    client = _client
    if client is None:
        with _lock:
            client = _client
            if client is None:
                client = _client = _make_client()
    return client


def _reset_client() -> None:
    """Forget the client, so that the next use makes one from the settings as they are then."""
    global _client
    _client = None


def _make_client() -> OpenAI:
    kind = openai.api_type
    if kind is None:
        kind = openai.api_type = _guess()
    common: dict[str, Any] = {
        "api_key": openai.api_key,
        "organization": openai.organization,
        "project": openai.project,
        "webhook_secret": openai.webhook_secret,
        "max_retries": openai.max_retries,
        "timeout": openai.timeout,
        "default_headers": openai.default_headers,
        "default_query": openai.default_query,
        "http_client": openai.http_client,
        "base_url": openai.base_url,
    }
    common["_enforce_credentials"] = False
    if kind == "azure":
        from ._sync.azure import AzureOpenAI

        azure: Any = type("_AzureModuleClient", (_AzureSettings, AzureOpenAI), {"__module__": __name__})
        return cast(
            OpenAI,
            azure(
                api_version=openai.api_version,
                azure_endpoint=openai.azure_endpoint,
                azure_ad_token=openai.azure_ad_token,
                azure_ad_token_provider=openai.azure_ad_token_provider,
                **common,
            ),
        )
    if kind == "amazon-bedrock":
        from ._sync.bedrock import BedrockOpenAI

        bedrock: Any = type("_BedrockModuleClient", (_BedrockSettings, BedrockOpenAI), {"__module__": __name__})
        return cast(OpenAI, bedrock(bedrock_token_provider=openai.bedrock_token_provider, **common))
    return _ModuleClient(admin_api_key=openai.admin_api_key, **common)


def _guess() -> Any:
    """Which API is meant when `openai.api_type` does not say (R-MODULE-5)."""
    token = openai.azure_ad_token is not None or openai.azure_ad_token_provider is not None
    azure_key = os.environ.get("AZURE_OPENAI_API_KEY") is not None
    azure = openai.azure_endpoint is not None or azure_key or token
    if (azure and os.environ.get("OPENAI_API_KEY") is not None) or (token and azure_key):
        raise _AmbiguousModuleClientUsageError
    return "azure" if azure else "openai"


class _Proxy:
    """Stands for a resource of the module's client, which is looked up at each use."""

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        object.__setattr__(self, "_name", name)

    def __getattr__(self, attribute: str) -> Any:
        return getattr(_resource(self), attribute)

    def __setattr__(self, attribute: str, value: Any) -> None:
        setattr(_resource(self), attribute, value)

    def __delattr__(self, attribute: str) -> None:
        delattr(_resource(self), attribute)

    def __repr__(self) -> str:
        return repr(_resource(self))

    def __dir__(self) -> list[str]:
        return dir(_resource(self))

    @property
    def __class__(self) -> Any:  # `isinstance(openai.chat, Chat)` is true (R-MODULE-2)
        return _resource(self).__class__

    @__class__.setter
    def __class__(self, value: Any) -> None:
        raise TypeError("The class of a resource can't be changed")


def _resource(stand_in: _Proxy) -> Any:
    return getattr(_load_client(), object.__getattribute__(stand_in, "_name"))


def proxy(name: str) -> Any:
    """What `openai.<name>` is for the resource `name`."""
    return _Proxy(name)
