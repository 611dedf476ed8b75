# Made from api/responses.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["ResponseInputAudioParam", "InputAudio"]


class InputAudio(TypedDict, total=False):
    data: Required[str]
    """The audio, base64-encoded."""

    format: Required[Literal["mp3", "wav"]]


class ResponseInputAudioParam(TypedDict, total=False):
    """Speech for the model."""

    input_audio: Required[InputAudio]

    type: Required[Literal["input_audio"]]
