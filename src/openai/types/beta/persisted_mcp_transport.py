# Made from api/agents.py by `make generate`. Do not edit.
from typing import Dict, List, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

__all__ = ["PersistedMcpTransport", "PersistedMcpTransportResourceHTTP", "PersistedMcpTransportResourceStdio"]


class PersistedMcpTransportResourceHTTP(BaseModel):
    headers: Dict[str, str]

    server_url: str

    type: Literal["http"]


class PersistedMcpTransportResourceStdio(BaseModel):
    args: List[str]

    command: str

    cwd: str
    """The directory to start it in."""

    env_vars: List[str]
    """The names of environment variables to hand on."""

    type: Literal["stdio"]


PersistedMcpTransport: TypeAlias = Annotated[
    Union[PersistedMcpTransportResourceHTTP, PersistedMcpTransportResourceStdio],
    PropertyInfo(discriminator="type"),
]
"""How an MCP server is reached: at a URL, or as a process in the environment."""
