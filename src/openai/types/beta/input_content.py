# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

__all__ = ["InputContent", "InputContentResourceInputText", "InputContentResourceInputImage"]


class InputContentResourceInputText(BaseModel):
    text: str

    type: Literal["input_text"]


class InputContentResourceInputImage(BaseModel):
    image_url: str

    type: Literal["input_image"]


InputContent: TypeAlias = Annotated[
    Union[InputContentResourceInputText, InputContentResourceInputImage],
    PropertyInfo(discriminator="type"),
]
"""A part of what an agent is given: a text or an image."""
