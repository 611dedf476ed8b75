# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Literal, TypedDict

from openai._types import SequenceNotStr

__all__ = ["AudioTranscriptionParam"]


class AudioTranscriptionParam(TypedDict, total=False):
    """How the user's speech is turned into text; this is apart from what the model hears."""

    delay: Literal["minimal", "low", "medium", "high", "xhigh"]
    """How long to wait for more speech before text is sent: more is more exact; only for `gpt-realtime-whisper`."""

    keywords: SequenceNotStr[str]
    """Words to expect; only for `gpt-transcribe` and `gpt-live-transcribe`."""

    language: str
    """The language spoken, as two letters of ISO 639-1; helps exactness and speed."""

    languages: SequenceNotStr[str]
    """The languages that may be spoken; only for `gpt-transcribe` and `gpt-live-transcribe`."""

    model: Union[
        str,
        Literal[
            "whisper-1",
            "gpt-transcribe",
            "gpt-live-transcribe",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe",
            "gpt-4o-transcribe-diarize",
            "gpt-realtime-whisper",
        ],
    ]

    prompt: str
    """A hint for the text: keywords for `whisper-1`, free text for `gpt-4o-transcribe`; not for every model."""
