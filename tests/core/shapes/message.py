from typing import List

from typing_extensions import Literal

from openai._core.models import BaseModel

__all__ = ["InputMessage", "OutputMessage"]


class InputMessage(BaseModel):
    type: Literal["message"]

    content: str


class OutputMessage(BaseModel):
    type: Literal["message"]

    content: List[str]

    status: str
