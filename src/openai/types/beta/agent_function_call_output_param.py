# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import Iterable, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai.types.beta.input_content_param import InputContentParam

__all__ = ["AgentFunctionCallOutputParam", "InputContentParamInputText", "InputContentParamInputImage"]


class InputContentParamInputText(TypedDict, total=False):
    text: Required[str]

    type: Required[Literal["input_text"]]


class InputContentParamInputImage(TypedDict, total=False):
    image_url: Required[str]

    type: Required[Literal["input_image"]]


AgentFunctionCallOutputParam: TypeAlias = Union[str, Iterable[InputContentParam]]
"""The result of a function: a text, or a list of text and images."""
