# Made from api/chatkit.py by `make generate`. Do not edit.
from typing import Dict, Union
from typing_extensions import Required, TypedDict

__all__ = ["ChatSessionWorkflowParam", "Tracing"]


class Tracing(TypedDict, total=False):
    enabled: bool


class ChatSessionWorkflowParam(TypedDict, total=False):
    id: Required[str]

    state_variables: Dict[str, Union[str, int, bool, float]]

    tracing: Tracing

    version: str
