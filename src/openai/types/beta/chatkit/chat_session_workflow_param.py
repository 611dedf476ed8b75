# Made from api/chatkit.py by `make generate`. Do not edit.
from typing import Dict, Union
from typing_extensions import Required, TypedDict

__all__ = ["ChatSessionWorkflowParam", "Tracing"]


class Tracing(TypedDict, total=False):
    enabled: bool
    """Whether runs are traced. The API's default is `True`."""


class ChatSessionWorkflowParam(TypedDict, total=False):
    """The workflow that is to answer."""

    id: Required[str]

    state_variables: Dict[str, Union[str, int, bool, float]]
    """Values for the workflow, at most 64; names of at most 64 characters."""

    tracing: Tracing

    version: str
    """The one deployed last if left out."""
