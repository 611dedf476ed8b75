# Made from api/audio.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Literal, Required, TypedDict

from openai._types import FileTypes

__all__ = ["VoiceCreateParams"]


class VoiceCreateParams(TypedDict, total=False):
    name: Required[str]

    audio_sample: FileTypes
    """A recording to take the voice from; needs `consent`."""

    consent: str
    """The id of the recorded consent of the person heard in `audio_sample`."""

    type: Literal["audio_sample", "prompt"]
    """What the voice is made from."""

    prompt: str
    """With `type="prompt"`: how the voice should sound."""

    model: Union[str, Literal["auto", "2026-10-08"]]
    """With `prompt`: the model that makes the voice."""

    script_hint: str
    """With `prompt`: words for the sample that is made."""
