# Made from api/audio.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import Annotated, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo

if TYPE_CHECKING:
    from openai.types.audio.transcription_text_delta_event import TranscriptionTextDeltaEvent
    from openai.types.audio.transcription_text_done_event import TranscriptionTextDoneEvent
    from openai.types.audio.transcription_text_segment_event import TranscriptionTextSegmentEvent

__all__ = ["TranscriptionStreamEvent"]


if TYPE_CHECKING:
    TranscriptionStreamEvent: TypeAlias = Annotated[
        Union[TranscriptionTextSegmentEvent, TranscriptionTextDeltaEvent, TranscriptionTextDoneEvent],
        PropertyInfo(discriminator="type"),
    ]
    """An event of a streamed transcript."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "TranscriptionTextDeltaEvent": "openai.types.audio.transcription_text_delta_event",
            "TranscriptionTextDoneEvent": "openai.types.audio.transcription_text_done_event",
            "TranscriptionTextSegmentEvent": "openai.types.audio.transcription_text_segment_event",
        },
        {
            "TranscriptionStreamEvent": lazy.tagged(
                "type",
                {
                    "transcript.text.segment": "TranscriptionTextSegmentEvent",
                    "transcript.text.delta": "TranscriptionTextDeltaEvent",
                    "transcript.text.done": "TranscriptionTextDoneEvent",
                },
            ),
        },
    )
