# Made from api/agents.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

__all__ = [
    "McpOauthTokenEndpointAuth",
    "McpOauthTokenEndpointAuthResourceNone",
    "McpOauthTokenEndpointAuthResourceClientSecretBasic",
    "McpOauthTokenEndpointAuthResourceClientSecretPost",
]


class McpOauthTokenEndpointAuthResourceNone(BaseModel):
    type: Literal["none"]


class McpOauthTokenEndpointAuthResourceClientSecretBasic(BaseModel):
    type: Literal["client_secret_basic"]


class McpOauthTokenEndpointAuthResourceClientSecretPost(BaseModel):
    type: Literal["client_secret_post"]


McpOauthTokenEndpointAuth: TypeAlias = Annotated[
    Union[
        McpOauthTokenEndpointAuthResourceNone,
        McpOauthTokenEndpointAuthResourceClientSecretBasic,
        McpOauthTokenEndpointAuthResourceClientSecretPost,
    ],
    PropertyInfo(discriminator="type"),
]
"""How the client shows who it is when it refreshes a token."""
