# Made from api/audio.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Literal, Required, TypedDict

from openai._types import FileTypes
from openai.types.audio_model import AudioModel

__all__ = ["TranslationCreateParams"]


class TranslationCreateParams(TypedDict, total=False):
    file: Required[FileTypes]

    model: Required[Union[str, AudioModel]]

    prompt: str

    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"]

    temperature: float
