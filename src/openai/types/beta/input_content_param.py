# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["InputContentParam", "InputContentParamInputText", "InputContentParamInputImage"]


class InputContentParamInputText(TypedDict, total=False):
    text: Required[str]

    type: Required[Literal["input_text"]]


class InputContentParamInputImage(TypedDict, total=False):
    image_url: Required[str]

    type: Required[Literal["input_image"]]


InputContentParam: TypeAlias = Union[InputContentParamInputText, InputContentParamInputImage]
"""A part of what an agent is given: a text or an image."""
