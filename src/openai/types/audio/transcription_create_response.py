# Made from api/audio.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import TypeAlias

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.audio.transcription import Transcription
    from openai.types.audio.transcription_diarized import TranscriptionDiarized
    from openai.types.audio.transcription_verbose import TranscriptionVerbose

__all__ = ["TranscriptionCreateResponse"]


if TYPE_CHECKING:
    TranscriptionCreateResponse: TypeAlias = Union[Transcription, TranscriptionDiarized, TranscriptionVerbose]
    """A transcript in one of its forms."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "Transcription": "openai.types.audio.transcription",
            "TranscriptionDiarized": "openai.types.audio.transcription_diarized",
            "TranscriptionVerbose": "openai.types.audio.transcription_verbose",
        },
        {"TranscriptionCreateResponse": 'Union[Transcription, TranscriptionDiarized, TranscriptionVerbose]'},
    )
