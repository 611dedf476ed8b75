# Made from api/realtime.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.realtime.realtime_audio_config import RealtimeAudioConfig
    from openai.types.realtime.realtime_reasoning import RealtimeReasoning
    from openai.types.realtime.realtime_tool_choice_config import RealtimeToolChoiceConfig
    from openai.types.realtime.realtime_tools_config import RealtimeToolsConfig
    from openai.types.realtime.realtime_tracing_config import RealtimeTracingConfig
    from openai.types.realtime.realtime_truncation import RealtimeTruncation
    from openai.types.responses.response_prompt import ResponsePrompt

__all__ = ["RealtimeSessionCreateRequest"]


class RealtimeSessionCreateRequest(BaseModel):
    """How a session is set up."""

    type: Literal["realtime"]

    audio: Optional["RealtimeAudioConfig"] = None

    include: Optional[List[Literal["item.input_audio_transcription.logprobs"]]] = None
    """Parts of events that are left out unless named here."""

    instructions: Optional[str] = None
    """A system message for the model, on what to say and how to sound."""

    max_output_tokens: Union[int, Literal["inf"], None] = None
    """The most tokens of one response, calls included: from 1 to 4096, or `inf`. The API's default is `inf`."""

    model: Union[
        str,
        Literal[
            "gpt-realtime",
            "gpt-realtime-1.5",
            "gpt-realtime-2",
            "gpt-realtime-2.1",
            "gpt-realtime-2.1-mini",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
            "gpt-realtime-mini",
            "gpt-realtime-mini-2025-10-06",
            "gpt-realtime-mini-2025-12-15",
            "gpt-audio-1.5",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-10-06",
            "gpt-audio-mini-2025-12-15",
        ],
        None,
    ] = None

    output_modalities: Optional[List[Literal["text", "audio"]]] = None
    """`["audio"]` answers with speech and its text, `["text"]` with text only; not both. The API's default is audio."""

    parallel_tool_calls: Optional[bool] = None
    """Whether the model may call several tools at once; only for models that reason."""

    prompt: Optional["ResponsePrompt"] = None
    """A stored prompt template and the values for it."""

    reasoning: Optional["RealtimeReasoning"] = None
    """How a model that reasons thinks."""

    tool_choice: Optional["RealtimeToolChoiceConfig"] = None
    """Which tool the model may or must call. The API's default is `auto`."""

    tools: Optional["RealtimeToolsConfig"] = None

    tracing: Optional["RealtimeTracingConfig"] = None
    """Whether the session is recorded in the traces dashboard; it cannot be changed once on."""

    truncation: Optional["RealtimeTruncation"] = None
    """What to do when the conversation grows too long."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(
        __name__,
        {
            "RealtimeAudioConfig": "openai.types.realtime.realtime_audio_config",
            "RealtimeReasoning": "openai.types.realtime.realtime_reasoning",
            "RealtimeToolChoiceConfig": "openai.types.realtime.realtime_tool_choice_config",
            "RealtimeToolsConfig": "openai.types.realtime.realtime_tools_config",
            "RealtimeTracingConfig": "openai.types.realtime.realtime_tracing_config",
            "RealtimeTruncation": "openai.types.realtime.realtime_truncation",
            "ResponsePrompt": "openai.types.responses.response_prompt",
        },
    )
