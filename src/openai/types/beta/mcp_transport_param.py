# Made from api/agents.py by `make generate`. Do not edit.
from typing import Dict, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai._types import SequenceNotStr

__all__ = ["McpTransportParam", "McpTransportConfigParamHTTP", "McpTransportConfigParamStdio"]


class McpTransportConfigParamHTTP(TypedDict, total=False):
    server_url: Required[str]

    type: Required[Literal["http"]]

    authorization: Optional[str]
    """The value of the `Authorization` header."""

    headers: Optional[Dict[str, str]]


class McpTransportConfigParamStdio(TypedDict, total=False):
    command: Required[str]

    cwd: Required[str]
    """The directory to start it in."""

    type: Required[Literal["stdio"]]

    args: Optional[SequenceNotStr[str]]

    env: Optional[Dict[str, str]]
    """Environment variables."""

    env_vars: Optional[SequenceNotStr[str]]
    """The names of environment variables to hand on."""


McpTransportParam: TypeAlias = Union[McpTransportConfigParamHTTP, McpTransportConfigParamStdio]
"""How an MCP server is reached: at a URL, or as a process in the environment."""
