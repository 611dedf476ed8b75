# Made from api/audio.py by `make generate`. Do not edit.
from typing_extensions import Required, TypedDict

from openai._types import FileTypes

__all__ = ["VoiceConsentCreateParams"]


class VoiceConsentCreateParams(TypedDict, total=False):
    language: Required[str]
    """The language of the recording, such as `en-US`."""

    name: Required[str]

    recording: Required[FileTypes]
    """The person saying the words of consent."""
