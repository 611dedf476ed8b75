# Made from api/chat.py by `make generate`. Do not edit.
from typing import Dict, Iterable
from typing_extensions import Literal, Required, TypedDict

__all__ = ["ChatCompletionAllowedToolsParam"]


class ChatCompletionAllowedToolsParam(TypedDict, total=False):
    """The tools a model may choose from."""

    mode: Required[Literal["auto", "required"]]
    """`auto`: the model may also answer without a tool; `required`: it has to call at least one."""

    tools: Required[Iterable[Dict[str, object]]]
    """References such as `{"type": "function", "function": {"name": "get_time"}}`."""
