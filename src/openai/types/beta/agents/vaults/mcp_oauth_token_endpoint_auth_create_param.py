# Made from api/agents.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "McpOauthTokenEndpointAuthCreateParam",
    "CreateMcpOauthTokenEndpointAuthParamNone",
    "CreateMcpOauthTokenEndpointAuthParamClientSecretBasic",
    "CreateMcpOauthTokenEndpointAuthParamClientSecretPost",
]


class CreateMcpOauthTokenEndpointAuthParamNone(TypedDict, total=False):
    type: Required[Literal["none"]]


class CreateMcpOauthTokenEndpointAuthParamClientSecretBasic(TypedDict, total=False):
    client_secret: Required[str]

    type: Required[Literal["client_secret_basic"]]


class CreateMcpOauthTokenEndpointAuthParamClientSecretPost(TypedDict, total=False):
    client_secret: Required[str]

    type: Required[Literal["client_secret_post"]]


McpOauthTokenEndpointAuthCreateParam: TypeAlias = Union[
    CreateMcpOauthTokenEndpointAuthParamNone,
    CreateMcpOauthTokenEndpointAuthParamClientSecretBasic,
    CreateMcpOauthTokenEndpointAuthParamClientSecretPost,
]
"""How the client shows who it is when it refreshes a token."""
