# Made from api/audio.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Literal, Required, TypedDict

from openai._types import FileTypes
from openai.types.audio_model import AudioModel

__all__ = ["TranslationCreateParams"]


class TranslationCreateParams(TypedDict, total=False):
    file: Required[FileTypes]
    """FLAC, MP3, MP4, MPEG, MPGA, M4A, OGG, WAV or WebM. It needs a name with the right extension or a content type."""

    model: Required[Union[str, AudioModel]]
    """Only `whisper-1`."""

    prompt: str
    """English text that sets the style or comes before."""

    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"]
    """The API's default is `json`."""

    temperature: float
    """From 0 (focused) to 1 (random). The API's default is 0, which rises by itself where needed."""
