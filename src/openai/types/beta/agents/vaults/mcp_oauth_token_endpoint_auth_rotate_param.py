# Made from api/agents.py by `make generate`. Do not edit.
from typing import Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "McpOauthTokenEndpointAuthRotateParam",
    "RotateMcpOauthTokenEndpointAuthParamClientSecretBasic",
    "RotateMcpOauthTokenEndpointAuthParamClientSecretPost",
]


class RotateMcpOauthTokenEndpointAuthParamClientSecretBasic(TypedDict, total=False):
    type: Required[Literal["client_secret_basic"]]

    client_secret: Optional[str]


class RotateMcpOauthTokenEndpointAuthParamClientSecretPost(TypedDict, total=False):
    type: Required[Literal["client_secret_post"]]

    client_secret: Optional[str]


McpOauthTokenEndpointAuthRotateParam: TypeAlias = Union[
    RotateMcpOauthTokenEndpointAuthParamClientSecretBasic,
    RotateMcpOauthTokenEndpointAuthParamClientSecretPost,
]
"""How the client shows who it is when it refreshes a token."""
