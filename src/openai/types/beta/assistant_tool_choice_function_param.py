# Made from api/assistants.py by `make generate`. Do not edit.
from typing_extensions import Required, TypedDict

__all__ = ["AssistantToolChoiceFunctionParam"]


class AssistantToolChoiceFunctionParam(TypedDict, total=False):
    """The function an assistant has to call."""

    name: Required[str]
