# Made from src/openai/_async/azure.py by `make sync`. Do not edit.
"""The synchronous client of Azure OpenAI.

Where its calls go and what says who is calling is decided in `_core/azure.py`. `openai._sync.azure` is made from this
file. Rules: R-AZ-*, D-7.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Sequence

from .._core.azure import AzureClient, checked_token
from .._core.constants import DEFAULT_MAX_RETRIES
from .._core.sentinels import NotGiven, not_given
from .ask import Giver, ask
from .client import OpenAI
from .redirects import send

if TYPE_CHECKING:
    import httpx
    from typing_extensions import Self

    from .._core.options import FinalRequestOptions

__all__ = ["AzureADTokenProvider", "AzureOpenAI"]

AzureADTokenProvider = Giver
"""Gives a Microsoft Entra ID token; it is asked before each attempt, so it should keep the token while that is valid.

`azure.identity` has `get_bearer_token_provider`, which makes one.
"""


class AzureOpenAI(AzureClient["httpx.Client", Any], OpenAI):
    """The client of Azure OpenAI for asyncio and trio. It is an `OpenAI` with the same resources.

    Raises OpenAIError if there are no credentials, ValueError if the version or the place is missing.
    """

    __module__ = "openai"

    def __init__(
        self,
        *,
        api_version: str | None = None,
        azure_endpoint: str | None = None,
        azure_deployment: str | None = None,
        api_key: str | Giver | None = None,
        admin_api_key: str | None = None,
        workload_identity: object | None = None,
        azure_ad_token: str | None = None,
        azure_ad_token_provider: AzureADTokenProvider | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | Sequence[str] | None = None,
        base_url: str | httpx.URL | None = None,
        websocket_base_url: str | httpx.URL | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: float = DEFAULT_MAX_RETRIES,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: httpx.Client | None = None,
        _strict_response_validation: bool = False,
        _enforce_credentials: bool = True,
    ) -> None:
        """Make a client; what is not given is taken from the environment (R-AZ-2).

        `azure_endpoint` (`AZURE_OPENAI_ENDPOINT`) is the URL of the resource, such as
        `https://example.openai.azure.com`; `base_url` is given in its place where the paths of the API are below some
        other URL. `azure_deployment` is where all calls go that name a deployment; without it the `model` of each call
        names one. `api_version` (`OPENAI_API_VERSION`) is a version such as `2024-10-21`. A URL that ends with
        `/openai/v1` needs neither of the two.

        `azure_ad_token` (`AZURE_OPENAI_AD_TOKEN`) is a Microsoft Entra ID token, `azure_ad_token_provider` a function
        that gives one and is asked before each attempt, `api_key` (`AZURE_OPENAI_API_KEY`) a key, or a function that
        gives one. Tokens come before keys. `workload_identity` has no effect. For the rest see `OpenAI`.
        """
        self._configure_azure(
            api_version=api_version,
            azure_endpoint=azure_endpoint,
            azure_deployment=azure_deployment,
            azure_ad_token=azure_ad_token,
            azure_ad_token_provider=azure_ad_token_provider,
            api_key=api_key,
            admin_api_key=admin_api_key,
            organization=organization,
            project=project,
            webhook_secret=webhook_secret,
            base_url=base_url,
            websocket_base_url=websocket_base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict=_strict_response_validation,
            enforce_credentials=_enforce_credentials,
            kind="Client",
        )

    def _refresh_api_key(self) -> str:
        """Ask for a new key if `api_key` was given as a function, and give the key in use (D-7)."""
        if self._api_key_provider is not None:
            self.api_key = checked_token(ask(self._api_key_provider), "api_key")
        return self.api_key

    def _prepare_options(self, options: FinalRequestOptions) -> FinalRequestOptions:
        options = super()._prepare_options(options)
        if self._wants_token(options):
            return self._with_token(options, ask(self._azure_ad_token_provider))
        return options

    def _send(self, request: httpx.Request, options: FinalRequestOptions, stream: bool) -> httpx.Response:
        # httpx would take the header `api-key` along wherever a redirect leads.
        return send(self._fallback, request, stream=stream, follow_redirects=options.follow_redirects)

    def _websocket_auth(self) -> dict[str, str]:
        """Who is calling, for a connection: the key, or a token if there is no key (R-AZ-12)."""
        self._refresh_api_key()
        key = self._key_headers()
        if key or self._azure_ad_token is not None or self._azure_ad_token_provider is None:
            return key or self.auth_headers
        token = checked_token(ask(self._azure_ad_token_provider), "azure_ad_token_provider")
        return {"Authorization": f"Bearer {token}"}

    def copy(
        self,
        *,
        api_key: str | Giver | None = None,
        admin_api_key: str | None = None,
        workload_identity: object | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | Sequence[str] | None = None,
        provider: object | None = None,
        websocket_base_url: str | httpx.URL | None = None,
        api_version: str | None = None,
        azure_ad_token: str | None = None,
        azure_ad_token_provider: AzureADTokenProvider | None = None,
        base_url: str | httpx.URL | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        http_client: httpx.Client | None = None,
        max_retries: float | NotGiven = not_given,
        default_headers: Mapping[str, str] | None = None,
        set_default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        set_default_query: Mapping[str, object] | None = None,
        _enforce_credentials: bool | None = None,
        _extra_kwargs: Mapping[str, Any] = {},  # never changed
    ) -> Self:
        """Another client that differs in what is given and shares the connections of this one (R-COPY-1, R-AZ-11).

        It has the endpoint and the deployment of this one unless `base_url` is given. Raises OpenAIError for a
        `provider`, which is for `OpenAI`.
        """
        return self.__class__(
            **self._copied(
                {
                    "api_key": api_key,
                    "admin_api_key": admin_api_key,
                    "workload_identity": workload_identity,
                    "organization": organization,
                    "project": project,
                    "webhook_secret": webhook_secret,
                    "provider": provider,
                    "websocket_base_url": websocket_base_url,
                    "api_version": api_version,
                    "azure_ad_token": azure_ad_token,
                    "azure_ad_token_provider": azure_ad_token_provider,
                    "base_url": base_url,
                    "timeout": timeout,
                    "http_client": http_client,
                    "max_retries": max_retries,
                    "_enforce_credentials": _enforce_credentials,
                },
                headers=(default_headers, set_default_headers),
                query=(default_query, set_default_query),
            ),
            **_extra_kwargs,
        )._sharing(self)

    with_options = copy
