# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.beta.agents.vaults.credential import Credential as Credential
    from openai.types.beta.agents.vaults.credential_auth import CredentialAuth as CredentialAuth
    from openai.types.beta.agents.vaults.credential_auth_create_param import CredentialAuthCreateParam as CredentialAuthCreateParam
    from openai.types.beta.agents.vaults.credential_auth_rotate_param import CredentialAuthRotateParam as CredentialAuthRotateParam
    from openai.types.beta.agents.vaults.credential_create_params import CredentialCreateParams as CredentialCreateParams
    from openai.types.beta.agents.vaults.credential_deleted import CredentialDeleted as CredentialDeleted
    from openai.types.beta.agents.vaults.credential_list_params import CredentialListParams as CredentialListParams
    from openai.types.beta.agents.vaults.credential_networking import CredentialNetworking as CredentialNetworking
    from openai.types.beta.agents.vaults.credential_networking_param import CredentialNetworkingParam as CredentialNetworkingParam
    from openai.types.beta.agents.vaults.credential_update_params import CredentialUpdateParams as CredentialUpdateParams
    from openai.types.beta.agents.vaults.mcp_oauth_token_endpoint_auth import McpOauthTokenEndpointAuth as McpOauthTokenEndpointAuth
    from openai.types.beta.agents.vaults.mcp_oauth_token_endpoint_auth_create_param import McpOauthTokenEndpointAuthCreateParam as McpOauthTokenEndpointAuthCreateParam
    from openai.types.beta.agents.vaults.mcp_oauth_token_endpoint_auth_rotate_param import McpOauthTokenEndpointAuthRotateParam as McpOauthTokenEndpointAuthRotateParam
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "Credential": "openai.types.beta.agents.vaults.credential",
            "CredentialAuth": "openai.types.beta.agents.vaults.credential_auth",
            "CredentialAuthCreateParam": "openai.types.beta.agents.vaults.credential_auth_create_param",
            "CredentialAuthRotateParam": "openai.types.beta.agents.vaults.credential_auth_rotate_param",
            "CredentialCreateParams": "openai.types.beta.agents.vaults.credential_create_params",
            "CredentialDeleted": "openai.types.beta.agents.vaults.credential_deleted",
            "CredentialListParams": "openai.types.beta.agents.vaults.credential_list_params",
            "CredentialNetworking": "openai.types.beta.agents.vaults.credential_networking",
            "CredentialNetworkingParam": "openai.types.beta.agents.vaults.credential_networking_param",
            "CredentialUpdateParams": "openai.types.beta.agents.vaults.credential_update_params",
            "McpOauthTokenEndpointAuth": "openai.types.beta.agents.vaults.mcp_oauth_token_endpoint_auth",
            "McpOauthTokenEndpointAuthCreateParam": "openai.types.beta.agents.vaults.mcp_oauth_token_endpoint_auth_create_param",
            "McpOauthTokenEndpointAuthRotateParam": "openai.types.beta.agents.vaults.mcp_oauth_token_endpoint_auth_rotate_param",
        },
    )
