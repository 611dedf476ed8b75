# Made from api/agents.py by `make generate`. Do not edit.
from typing import Dict, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai._types import SequenceNotStr

__all__ = [
    "PersistedMcpTransportParam",
    "PersistedMcpTransportConfigParamHTTP",
    "PersistedMcpTransportConfigParamStdio",
]


class PersistedMcpTransportConfigParamHTTP(TypedDict, total=False):
    server_url: Required[str]

    type: Required[Literal["http"]]

    headers: Optional[Dict[str, str]]


class PersistedMcpTransportConfigParamStdio(TypedDict, total=False):
    command: Required[str]

    cwd: Required[str]
    """The directory to start it in."""

    type: Required[Literal["stdio"]]

    args: Optional[SequenceNotStr[str]]

    env_vars: Optional[SequenceNotStr[str]]
    """The names of environment variables to hand on."""


PersistedMcpTransportParam: TypeAlias = Union[
    PersistedMcpTransportConfigParamHTTP,
    PersistedMcpTransportConfigParamStdio,
]
"""How an MCP server is reached: at a URL, or as a process in the environment."""
