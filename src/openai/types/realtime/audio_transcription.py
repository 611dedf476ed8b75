# Made from api/realtime.py by `make generate`. Do not edit.
from typing import List, Optional, Union
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["AudioTranscription"]


class AudioTranscription(BaseModel):
    """How the user's speech is turned into text; this is apart from what the model hears."""

    delay: Optional[Literal["minimal", "low", "medium", "high", "xhigh"]] = None
    """How long to wait for more speech before text is sent: more is more exact; only for `gpt-realtime-whisper`."""

    keywords: Optional[List[str]] = None
    """Words to expect; only for `gpt-transcribe` and `gpt-live-transcribe`."""

    language: Optional[str] = None
    """The language spoken, as two letters of ISO 639-1; helps exactness and speed."""

    languages: Optional[List[str]] = None
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
        None,
    ] = None

    prompt: Optional[str] = None
    """A hint for the text: keywords for `whisper-1`, free text for `gpt-4o-transcribe`; not for every model."""
