"""Tokens of platforms: Kubernetes, Azure and Google Cloud say what runs on them.

Each function makes what stands as `provider` in a workload identity. Tokens are asked for with every exchange, and the
asynchronous client does so in a worker thread. Rules: R-PROV-2.
"""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING, Any, Callable

from .._core.errors import SubjectTokenProviderError
from .._core.guards import is_mapping
from .._core.identity import SubjectTokenProvider

if TYPE_CHECKING:
    import httpx

__all__ = [
    "azure_managed_identity_token_provider",
    "gcp_id_token_provider",
    "k8s_service_account_token_provider",
]

_K8S_PATH = "/var/run/secrets/kubernetes.io/serviceaccount/token"
# Both are link-local: they are answered on the machine itself, so plain http is what there is.
_AZURE_URL = "http://169.254.169.254/metadata/identity/oauth2/token"
_GCP_URL = "http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/identity"


def k8s_service_account_token_provider(path: str | os.PathLike[str] = _K8S_PATH) -> SubjectTokenProvider:
    """The token of the service account of a pod. The file is read each time, because Kubernetes replaces it.

    Raises SubjectTokenProviderError, when it is used, if the file can't be read or is empty.
    """
    return {"token_type": "jwt", "get_token": partial(_k8s_token, path)}


def azure_managed_identity_token_provider(
    resource: str = "https://management.azure.com/",
    *,
    client_id: str | None = None,
    object_id: str | None = None,
    msi_res_id: str | None = None,
    api_version: str = "2018-02-01",
    timeout: float = 10.0,
    http_client: httpx.Client | None = None,
) -> SubjectTokenProvider:
    """The token of the managed identity of a machine or container on Azure, for `resource`.

    Of several identities one is named by one of `client_id`, `object_id` and `msi_res_id`. On App Service and Container
    Apps, known by the variables `IDENTITY_ENDPOINT` and `IDENTITY_HEADER`, the service there is asked. `timeout` is in
    seconds. Raises SubjectTokenProviderError, when it is used, if there is no token.
    """

    identity = {"resource": resource, "client_id": client_id, "object_id": object_id, "msi_res_id": msi_res_id}
    params = {name: value for name, value in identity.items() if value is not None}
    return {"token_type": "jwt", "get_token": partial(_azure_token, params, api_version, timeout, http_client)}


def gcp_id_token_provider(
    audience: str = "https://api.openai.com/v1",
    *,
    timeout: float = 10.0,
    http_client: httpx.Client | None = None,
) -> SubjectTokenProvider:
    """The ID token of the service account of a machine or container on Google Cloud, for `audience`.

    `timeout` is in seconds. Raises SubjectTokenProviderError, when it is used, if there is no token.
    """

    return {"token_type": "id", "get_token": partial(_gcp_token, audience, timeout, http_client)}


# ---------------------------------------------------------------------------------------------------- asking
# Functions of the module and not of the calls above, so that clients that hold them can be pickled.


def _k8s_token(path: str | os.PathLike[str]) -> str:
    try:
        with open(path, encoding="utf-8") as file:
            token = file.read().strip()
    except (OSError, ValueError) as error:
        raise _failed("kubernetes", f"The token of the service account can't be read: {error}") from error
    if not token:
        raise _failed("kubernetes", f"The file {os.fspath(path)!r} is empty")
    return token


def _azure_token(params: dict[str, str], api_version: str, timeout: float, http_client: httpx.Client | None) -> str:
    url, headers = _AZURE_URL, {"Metadata": "true"}
    own, secret = os.environ.get("IDENTITY_ENDPOINT"), os.environ.get("IDENTITY_HEADER")
    if own and secret:
        url, api_version, headers = own, "2019-08-01", {"X-IDENTITY-HEADER": secret}
    response = _get("azure", url, {"api-version": api_version, **params}, headers, timeout, http_client)
    try:
        answer: Any = response.json()
    except ValueError as error:
        raise _failed("azure", "The answer of the managed identity service is no JSON") from error
    token = answer.get("access_token") if is_mapping(answer) else None
    if not isinstance(token, str) or not token:
        raise _failed("azure", "The answer of the managed identity service has no `access_token`")
    return token


def _gcp_token(audience: str, timeout: float, http_client: httpx.Client | None) -> str:
    headers = {"Metadata-Flavor": "Google"}
    token = _get("gcp", _GCP_URL, {"audience": audience}, headers, timeout, http_client).text.strip()
    if not token:
        raise _failed("gcp", "The answer of the metadata server is empty")
    return token


def _get(
    provider: str,
    url: str,
    params: dict[str, str],
    headers: dict[str, str],
    timeout: float,
    http_client: httpx.Client | None,
) -> httpx.Response:
    import httpx

    get: Callable[..., httpx.Response] = (http_client or httpx).get
    # A proxy could not reach the service, and has no business with its tokens.
    more: dict[str, Any] = {} if http_client is not None else {"trust_env": False}
    try:
        response = get(url, params=params, headers=headers, timeout=timeout, follow_redirects=False, **more)
    except httpx.HTTPError as error:
        raise _failed(provider, f"{url} can't be reached: {type(error).__name__}: {error}") from error
    if not response.is_success:
        raise _failed(provider, f"{url} answered with status {response.status_code}: {response.text[:500]}")
    return response


def _failed(provider: str, message: str) -> SubjectTokenProviderError:
    return SubjectTokenProviderError(message, provider=provider)
