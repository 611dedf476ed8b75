# Made from api/responses.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ResponseInputAudio", "InputAudio"]


class InputAudio(BaseModel):
    data: str
    """The audio, base64-encoded."""

    format: Literal["mp3", "wav"]


class ResponseInputAudio(BaseModel):
    """Speech for the model."""

    input_audio: InputAudio

    type: Literal["input_audio"]
