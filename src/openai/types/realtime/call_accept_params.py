# Made from api/realtime.py by `make generate`. Do not edit.
from typing import List, Optional, Union
from typing_extensions import Literal, Required, TypedDict

from openai.types.realtime.realtime_audio_config_param import RealtimeAudioConfigParam
from openai.types.realtime.realtime_reasoning_param import RealtimeReasoningParam
from openai.types.realtime.realtime_tool_choice_config_param import RealtimeToolChoiceConfigParam
from openai.types.realtime.realtime_tools_config_param import RealtimeToolsConfigParam
from openai.types.realtime.realtime_tracing_config_param import RealtimeTracingConfigParam
from openai.types.realtime.realtime_truncation_param import RealtimeTruncationParam
from openai.types.responses.response_prompt_param import ResponsePromptParam

__all__ = ["CallAcceptParams"]


class CallAcceptParams(TypedDict, total=False):
    type: Required[Literal["realtime"]]

    audio: RealtimeAudioConfigParam
    """The formats, voice, transcription and turn detection."""

    include: List[Literal["item.input_audio_transcription.logprobs"]]
    """Parts of events that are left out unless named here."""

    instructions: str
    """A system message for the model, on what to say and how to sound."""

    max_output_tokens: Union[int, Literal["inf"]]
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
    ]
    """The model that takes the call."""

    output_modalities: List[Literal["text", "audio"]]
    """`["audio"]` answers with speech and its text, `["text"]` with text only; not both. The API's default is audio."""

    parallel_tool_calls: bool
    """Whether the model may call several tools at once; only for models that reason."""

    prompt: Optional[ResponsePromptParam]
    """A stored prompt template and the values for it."""

    reasoning: RealtimeReasoningParam
    """How a model that reasons thinks."""

    tool_choice: RealtimeToolChoiceConfigParam
    """Which tool the model may or must call. The API's default is `auto`."""

    tools: RealtimeToolsConfigParam
    """What the model may call."""

    tracing: Optional[RealtimeTracingConfigParam]
    """Whether the session is recorded in the traces dashboard; it cannot be changed once on."""

    truncation: RealtimeTruncationParam
    """What to do when the conversation grows too long."""
