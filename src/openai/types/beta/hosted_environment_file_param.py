# Made from api/agents.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["HostedEnvironmentFileParam", "HostedEnvironmentFileParamFileID", "HostedEnvironmentFileParamInline"]


class HostedEnvironmentFileParamFileID(TypedDict, total=False):
    file_id: Required[str]

    path: Required[str]

    type: Required[Literal["file_id"]]


class HostedEnvironmentFileParamInline(TypedDict, total=False):
    data: Required[str]
    """The content."""

    path: Required[str]

    type: Required[Literal["inline"]]


HostedEnvironmentFileParam: TypeAlias = Union[HostedEnvironmentFileParamFileID, HostedEnvironmentFileParamInline]
"""A file in an environment: an uploaded one, or one given by its content."""
