# Made from api/agents.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.agents.vaults.credential_networking import CredentialNetworking
    from openai.types.beta.agents.vaults.mcp_oauth_token_endpoint_auth import McpOauthTokenEndpointAuth

__all__ = [
    "CredentialAuth",
    "VaultCredentialAuthResourceMcpOauth",
    "VaultCredentialAuthResourceMcpOauthRefresh",
    "VaultCredentialAuthResourceStaticBearer",
    "VaultCredentialAuthResourceEnvironmentVariable",
]


class VaultCredentialAuthResourceMcpOauthRefresh(BaseModel):
    client_id: str

    resource: Optional[str] = None

    scope: Optional[str] = None

    token_endpoint: str

    token_endpoint_auth: "McpOauthTokenEndpointAuth"


class VaultCredentialAuthResourceMcpOauth(BaseModel):
    expires_at: Optional[str] = None

    mcp_server_url: str

    refresh: Optional[VaultCredentialAuthResourceMcpOauthRefresh] = None

    type: Literal["mcp_oauth"]


class VaultCredentialAuthResourceStaticBearer(BaseModel):
    mcp_server_url: str

    type: Literal["static_bearer"]


class VaultCredentialAuthResourceEnvironmentVariable(BaseModel):
    networking: "CredentialNetworking"

    secret_name: str
    """The name of the environment variable."""

    type: Literal["environment_variable"]


CredentialAuth: TypeAlias = Annotated[
    Union[
        VaultCredentialAuthResourceMcpOauth,
        VaultCredentialAuthResourceStaticBearer,
        VaultCredentialAuthResourceEnvironmentVariable,
    ],
    PropertyInfo(discriminator="type"),
]
"""What a credential is for, without its secret."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "CredentialNetworking": "openai.types.beta.agents.vaults.credential_networking",
            "McpOauthTokenEndpointAuth": "openai.types.beta.agents.vaults.mcp_oauth_token_endpoint_auth",
        },
    )
