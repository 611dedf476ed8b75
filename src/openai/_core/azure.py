"""Azure: which calls carry a deployment, where calls go, and what says who is calling.

Decisions, and what both Azure clients share; the clients are in `openai._async.azure` and `openai._sync.azure`. Azure
has two layouts. In the dated one (`api-version=2024-10-21`) some calls name the deployment in their path. In the v1
one, known by a URL that ends with `/openai/v1`, paths are those of OpenAI and the model stands in the body only. Rules:
R-AZ-*.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any, NamedTuple

from . import headers, paths, security
from .client import HttpClientT, OpenAIClient, StreamT
from .errors import OpenAIError
from .guards import is_mapping
from .sentinels import NotGiven, Omit

if TYPE_CHECKING:
    import httpx

    from .options import FinalRequestOptions

__all__ = ["API_KEY_SENTINEL", "DEPLOYMENT_PATHS", "AzureClient", "Site", "checked_token", "locate", "target"]

DEPLOYMENT_PATHS = frozenset(
    {
        "/audio/speech",
        "/audio/transcriptions",
        "/audio/translations",
        "/chat/completions",
        "/completions",
        "/embeddings",
        "/images/edits",
        "/images/generations",
    }
)
"""What is posted to these paths goes to a deployment, which the path names (R-AZ-6).

It is a fact about Azure and follows from nothing else: other calls have a `model`, too.
"""

API_KEY_SENTINEL = "<missing API key>"
"""What `client.api_key` says while only tokens tell who is calling (R-AZ-9)."""

_V1 = re.compile(r"/openai/v1/*(?:\?|$)")
_DEPLOYMENTS = re.compile(r"/deployments(?:/|$)")

_NO_CREDENTIALS = (
    "Missing credentials. Please pass one of `api_key`, `azure_ad_token` and `azure_ad_token_provider`, or set one of "
    "the environment variables `AZURE_OPENAI_API_KEY` and `AZURE_OPENAI_AD_TOKEN`."
)
_NO_VERSION = "Must provide either the `api_version` argument or the `OPENAI_API_VERSION` environment variable"
_NO_PLACE = (
    "Must provide one of the `base_url` or `azure_endpoint` arguments, or the `AZURE_OPENAI_ENDPOINT` environment "
    "variable"
)
_UNSIGNED = (
    "Could not resolve authentication method. Expected `api_key`, `azure_ad_token` or `azure_ad_token_provider` to be "
    "set, or one of the headers `api-key` and `Authorization` to be given, or left out on purpose: "
    'extra_headers={"api-key": omit}'
)


# ---------------------------------------------------------------------------------------------------- where


class Site(NamedTuple):
    """Where a client sends its calls."""

    base_url: str
    endpoint: str | None = None
    """The URL of the resource, without a slash at its end; None if `base_url` was given as such."""
    deployment: str | None = None
    """The deployment that all calls go to which name one."""

    @property
    def root(self) -> str:
        """The URL that calls without a deployment are below."""
        return self.base_url if self.endpoint is None else f"{self.endpoint}/openai"


def locate(base_url: object, endpoint: object, deployment: str | None) -> Site:
    """The place that the arguments of a client name (R-AZ-4).

    Raises ValueError for both URLs, or none.
    """
    if endpoint is None:
        if base_url is None:
            raise ValueError(_NO_PLACE)
        return Site(str(base_url), None, deployment)
    if base_url is not None:
        raise ValueError("`base_url` and `azure_endpoint` are mutually exclusive")
    home = str(endpoint).rstrip("/")
    if is_v1(home):
        return Site(home, None, deployment)
    if deployment is None:
        return Site(f"{home}/openai", home)
    return Site(
        home + paths.fill("/openai/deployments/{azure_deployment}", {"azure_deployment": deployment}), home, deployment
    )


def is_v1(base_url: str) -> bool:
    """Whether a base URL has the v1 layout, without deployments in paths and versions in queries."""
    return _V1.search(base_url) is not None


def target(method: str, url: str, model: object, site: Site) -> str:
    """Where a call goes: its path below the base URL, or an absolute URL (R-AZ-6, R-AZ-7).

    `model` is what the body names. Raises ValueError for one that no path can hold.
    """
    path, mark, query = url.partition("?")
    if "://" in path:
        return url
    below = _below_deployment(site.base_url)
    plain = "/" + path.strip("/")
    if plain in DEPLOYMENT_PATHS and method.lower() == "post":
        name = site.deployment or (model if isinstance(model, (str, Enum)) else None)
        if below or not name or is_v1(site.base_url):
            return url
        return paths.fill("/deployments/{model}" + plain, {"model": name}) + mark + query
    if below and site.endpoint is not None:
        return paths.join(site.root, url)
    return url


def _below_deployment(base_url: str) -> bool:
    return _DEPLOYMENTS.search(base_url.partition("?")[0]) is not None


def model_of(options: FinalRequestOptions) -> object:
    """The model that the body of a call names; `extra_body` has the last word."""
    for fields in (options.extra_json, options.json_data):
        if is_mapping(fields) and fields.get("model") is not None:
            return fields["model"]
    return None


def websocket_address(
    path: str,
    model: str | None,
    query: Mapping[str, object],
    *,
    site: Site,
    version: str | None,
    websocket_base_url: object,
) -> str:
    """The URL of a connection; a deployment stands in its query (R-AZ-12).

    Raises OpenAIError for a conversation without a model.
    """
    from .websocket import address

    own: dict[str, object] = {} if version is None else {"api-version": version}
    if path.startswith("/realtime") and "call_id" not in query:
        if model is None:
            raise OpenAIError("`model` is required for realtime connections to Azure; it names the deployment")
        if is_v1(site.base_url):
            own = {"model": model, **own}
        else:
            own["deployment"] = site.deployment or model
    elif model is not None:
        own = {"model": model, **own}
    added = {name: value for name, value in own.items() if name not in query}
    return address(path, {**query, **added}, base_url=site.root, websocket_base_url=websocket_base_url)


# ---------------------------------------------------------------------------------------------------- who


def checked_token(token: object, giver: str) -> str:
    """What a function gave as token or key. Raises ValueError if that is no text, or an empty one (R-AZ-9)."""
    if not isinstance(token, str) or not token:
        got = "an empty one" if token == "" else f"one that is a {type(token).__name__}"
        raise ValueError(f"Expected `{giver}` to return a token that is a non-empty string, but it returned {got}")
    return token


class AzureClient(OpenAIClient[HttpClientT, StreamT]):
    """What `AzureOpenAI` and `AsyncAzureOpenAI` have in common."""

    _api_version: str | None
    _azure_ad_token: str | None
    _azure_ad_token_provider: Any
    _azure_deployment: str | None
    _azure_endpoint: str | None

    def _configure_azure(
        self,
        *,
        api_version: str | None,
        azure_endpoint: str | None,
        azure_deployment: str | None,
        azure_ad_token: str | None,
        azure_ad_token_provider: object,
        api_key: object,
        base_url: str | httpx.URL | None,
        default_query: Mapping[str, object] | None,
        enforce_credentials: bool,
        **common: Any,
    ) -> None:
        """Take the constructor's arguments, and from the environment what was not given (R-AZ-2, R-AZ-3)."""
        environ = os.environ.get
        if api_key is None:
            api_key = environ("AZURE_OPENAI_API_KEY")
        if azure_ad_token is None and azure_ad_token_provider is None:
            azure_ad_token = environ("AZURE_OPENAI_AD_TOKEN")
        if enforce_credentials and not api_key and not azure_ad_token and azure_ad_token_provider is None:
            raise OpenAIError(_NO_CREDENTIALS)
        if azure_endpoint is None and base_url is None:
            azure_endpoint = environ("AZURE_OPENAI_ENDPOINT")
        if api_version is None:
            api_version = environ("OPENAI_API_VERSION")
        if not api_version and not is_v1(str(azure_endpoint if base_url is None else base_url)):
            raise ValueError(_NO_VERSION)
        site = locate(base_url, azure_endpoint, azure_deployment)

        self._api_version = api_version or None
        self._azure_ad_token = azure_ad_token or None
        self._azure_ad_token_provider = azure_ad_token_provider
        self._azure_deployment = azure_deployment
        self._azure_endpoint = site.endpoint
        self._placed = paths.with_slash(site.base_url)
        self._configure(
            api_key=api_key or API_KEY_SENTINEL,
            base_url=site.base_url,
            default_query={**(default_query or {}), **self._versioned()},
            workload_identity=None,
            provider=None,
            enforce_credentials=enforce_credentials,
            **common,
        )

    def _versioned(self) -> dict[str, object]:
        return {} if self._api_version is None else {"api-version": self._api_version}

    @property
    def _site(self) -> Site:
        """Where calls go; without an endpoint if `base_url` was set to something else since (R-CLIENT-15)."""
        return Site(self._base, self._azure_endpoint if self._base == self._placed else None, self._azure_deployment)

    @property
    def auth_headers(self) -> dict[str, str]:
        """The headers that say who is calling, as far as no function has to be asked for them (R-AZ-8)."""
        if self._azure_ad_token is not None:
            return {"Authorization": f"Bearer {self._azure_ad_token}"}
        return self._key_headers()

    def _key_headers(self) -> dict[str, str]:
        return {"api-key": self.api_key} if self.api_key and self.api_key != API_KEY_SENTINEL else {}

    @property
    def default_query(self) -> dict[str, object]:
        """The query parameters of every request, with the version of the API (R-AZ-5)."""
        return {**self._custom_query, **self._versioned()}

    def _path_for(self, options: FinalRequestOptions) -> str:
        return target(options.method, options.url, model_of(options), self._site)

    def _validate_headers(self, made: Mapping[str, str], custom_headers: Mapping[str, str | Omit]) -> None:
        for name in ("api-key", "Authorization"):
            if headers.find(made, name) or isinstance(headers.find(custom_headers, name), Omit):
                return
        raise TypeError(_UNSIGNED)

    def _wants_fresh_key(self, options: FinalRequestOptions) -> bool:
        return self._azure_ad_token is None and super()._wants_fresh_key(options)

    def _wants_token(self, options: FinalRequestOptions) -> bool:
        """Whether a token has to be fetched for an attempt. A header of the caller's makes one superfluous."""
        if self._azure_ad_token_provider is None or self._azure_ad_token is not None:
            return False
        given = None if isinstance(options.headers, NotGiven) else options.headers
        return security.allows(options.security, "bearer_auth") and not any(
            headers.find(layer, "authorization") is not None for layer in (given, self._custom_headers)
        )

    def _with_token(self, options: FinalRequestOptions, token: object) -> FinalRequestOptions:
        """The options of an attempt with the token that was fetched for it.

        It isn't kept anywhere else, so that attempts at the same time can't take one another's.
        """
        given: Mapping[str, str | Omit] = {} if isinstance(options.headers, NotGiven) else options.headers
        bearer = f"Bearer {checked_token(token, 'azure_ad_token_provider')}"
        attempt = options.copy(headers={**given, "Authorization": bearer})
        attempt.kept = options.kept
        return attempt

    def _websocket_url(self, path: str, model: str | None, query: Mapping[str, object]) -> str:
        return websocket_address(
            path,
            model,
            query,
            site=self._site,
            version=self._api_version,
            websocket_base_url=self.websocket_base_url,
        )

    def _copied(self, given: dict[str, Any], **layers: Any) -> dict[str, Any]:
        """The arguments for a copy; it knows the endpoint and the deployment if this one does (R-AZ-11)."""
        if given["provider"] is not None:
            raise OpenAIError("`provider` can't be combined with Azure; make an `OpenAI` client for it")
        moved = given["base_url"] is not None
        given.update(workload_identity=None, api_version=given["api_version"] or self._api_version)
        if not given["azure_ad_token"] and given["azure_ad_token_provider"] is None:
            given["azure_ad_token"] = self._azure_ad_token
            given["azure_ad_token_provider"] = self._azure_ad_token_provider
        result = super()._copied(given, **layers)
        site = self._site
        if not moved and site.endpoint is not None:
            del result["base_url"]
            result["azure_endpoint"] = site.endpoint
        if self._azure_deployment is not None:
            result["azure_deployment"] = self._azure_deployment
        return result
