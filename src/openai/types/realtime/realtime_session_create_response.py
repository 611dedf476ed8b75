# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Dict, List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.realtime.audio_transcription import AudioTranscription
    from openai.types.realtime.noise_reduction_type import NoiseReductionType
    from openai.types.realtime.realtime_audio_formats import RealtimeAudioFormats
    from openai.types.realtime.realtime_function_tool import RealtimeFunctionTool
    from openai.types.realtime.realtime_reasoning import RealtimeReasoning
    from openai.types.realtime.realtime_truncation import RealtimeTruncation
    from openai.types.responses.response_prompt import ResponsePrompt
    from openai.types.responses.tool_choice_function import ToolChoiceFunction
    from openai.types.responses.tool_choice_mcp import ToolChoiceMcp
    from openai.types.responses.tool_choice_options import ToolChoiceOptions

__all__ = [
    "RealtimeSessionCreateResponse",
    "Audio",
    "AudioInput",
    "AudioInputNoiseReduction",
    "AudioInputTurnDetection",
    "AudioInputTurnDetectionServerVad",
    "AudioInputTurnDetectionSemanticVad",
    "AudioOutput",
    "Tool",
    "ToolMcpTool",
    "ToolMcpToolAllowedTools",
    "ToolMcpToolAllowedToolsMcpToolFilter",
    "ToolMcpToolRequireApproval",
    "ToolMcpToolRequireApprovalMcpToolApprovalFilter",
    "ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways",
    "ToolMcpToolRequireApprovalMcpToolApprovalFilterNever",
    "ToolChoice",
    "Tracing",
    "TracingTracingConfiguration",
]


class AudioInputNoiseReduction(BaseModel):
    strength: Optional[float] = None

    type: Optional["NoiseReductionType"] = None


class AudioInputTurnDetectionServerVad(BaseModel):
    """By loudness: a turn ends after some silence."""

    type: Literal["server_vad"]

    create_response: Optional[bool] = None
    """Whether the end of a turn starts a response. The API's default is `True`."""

    idle_timeout_ms: Optional[int] = None
    """Milliseconds of silence after which the model speaks up by itself, from 5000 to 30000; never if left out."""

    interrupt_response: Optional[bool] = None
    """Whether new speech cuts off a response. The API's default is `True`."""

    prefix_padding_ms: Optional[int] = None
    """Milliseconds of audio taken along from before the speech. The API's default is 300."""

    silence_duration_ms: Optional[int] = None
    """Milliseconds of silence that end a turn. The API's default is 500."""

    threshold: Optional[float] = None
    """How loud speech has to be, from 0 to 1. The API's default is 0.5."""


class AudioInputTurnDetectionSemanticVad(BaseModel):
    """By a model that judges whether the user has finished."""

    type: Literal["semantic_vad"]

    create_response: Optional[bool] = None
    """Whether the end of a turn starts a response. The API's default is `True`."""

    eagerness: Optional[Literal["low", "medium", "high", "auto"]] = None
    """How soon to take a turn as finished: `low`, `medium` and `high` wait 8, 4 and 2 seconds at most. The API's
    default is `auto`, which is `medium`.
    """

    interrupt_response: Optional[bool] = None
    """Whether new speech cuts off a response. The API's default is `True`."""


AudioInputTurnDetection: TypeAlias = Annotated[
    Union[AudioInputTurnDetectionServerVad, AudioInputTurnDetectionSemanticVad, None],
    PropertyInfo(discriminator="type"),
]


class AudioInput(BaseModel):
    format: Optional["RealtimeAudioFormats"] = None

    noise_reduction: Optional[AudioInputNoiseReduction] = None
    """Off unless set; it works before turn detection and the model."""

    transcription: Optional["AudioTranscription"] = None
    """Off unless set."""

    turn_detection: Optional[AudioInputTurnDetection] = None
    """How the end of the user's turn is noticed; with null you ask for each response yourself."""


class AudioOutput(BaseModel):
    format: Optional["RealtimeAudioFormats"] = None

    speed: Optional[float] = None
    """From 0.25 to 1.5; changes between turns only. The API's default is 1."""

    voice: Union[
        str,
        Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"],
        None,
    ] = None
    """Cannot change once the model has spoken. The API's default is `alloy`."""


class Audio(BaseModel):
    input: Optional[AudioInput] = None

    output: Optional[AudioOutput] = None


class ToolMcpToolAllowedToolsMcpToolFilter(BaseModel):
    read_only: Optional[bool] = None
    """Whether to take the tools that are marked as only reading."""

    tool_names: Optional[List[str]] = None


ToolMcpToolAllowedTools: TypeAlias = Union[List[str], ToolMcpToolAllowedToolsMcpToolFilter, None]


class ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways(BaseModel):
    read_only: Optional[bool] = None
    """Whether to take the tools that are marked as only reading."""

    tool_names: Optional[List[str]] = None


class ToolMcpToolRequireApprovalMcpToolApprovalFilterNever(BaseModel):
    read_only: Optional[bool] = None
    """Whether to take the tools that are marked as only reading."""

    tool_names: Optional[List[str]] = None


class ToolMcpToolRequireApprovalMcpToolApprovalFilter(BaseModel):
    always: Optional[ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways] = None
    """Tools that wait for approval."""

    never: Optional[ToolMcpToolRequireApprovalMcpToolApprovalFilterNever] = None
    """Tools that run without approval."""


ToolMcpToolRequireApproval: TypeAlias = Union[
    ToolMcpToolRequireApprovalMcpToolApprovalFilter,
    Literal["always", "never"],
    None,
]


class ToolMcpTool(BaseModel):
    """The tools of an MCP server."""

    server_label: str
    """The name by which calls refer to the server."""

    type: Literal["mcp"]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    """Who may call: the model itself (`direct`), a program it wrote (`programmatic`), or both."""

    allowed_tools: Optional[ToolMcpToolAllowedTools] = None
    """Names of tools, or a filter; all if left out."""

    authorization: Optional[str] = None
    """An OAuth access token for the server; getting one is up to you."""

    connector_id: Optional[
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
    ] = None
    """A service that the API connects to by itself."""

    defer_loading: Optional[bool] = None
    """Whether the model sees the tools only after finding them by tool search."""

    headers: Optional[Dict[str, str]] = None
    """Sent to the server with every request."""

    require_approval: Optional[ToolMcpToolRequireApproval] = None
    """Which calls wait for your approval. The API's default is `always`."""

    server_description: Optional[str] = None
    """What the server is for; the model reads it."""

    server_url: Optional[str] = None

    tunnel_id: Optional[str] = None
    """A secure tunnel to a server that has no public URL."""


class TracingTracingConfiguration(BaseModel):
    group_id: Optional[str] = None
    """Traces of the same group can be found together."""

    metadata: Optional[object] = None
    """Data to find the trace by."""

    workflow_name: Optional[str] = None
    """The name of the trace."""


Tracing: TypeAlias = Union[Literal["auto"], TracingTracingConfiguration, None]


class RealtimeSessionCreateResponse(BaseModel):
    """A session and the settings that hold for it."""

    id: str

    object: Literal["realtime.session"]

    type: Literal["realtime"]

    audio: Optional[Audio] = None

    expires_at: Optional[int] = None
    """Unix seconds."""

    include: Optional[List[Literal["item.input_audio_transcription.logprobs"]]] = None
    """Parts of events that are left out unless named here."""

    instructions: Optional[str] = None
    """The system message of the model."""

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

    prompt: Optional["ResponsePrompt"] = None
    """A stored prompt template and the values for it."""

    reasoning: Optional["RealtimeReasoning"] = None
    """How a model that reasons thinks."""

    tool_choice: Optional["ToolChoice"] = None
    """Which tool the model may or must call. The API's default is `auto`."""

    tools: Optional[List["Tool"]] = None

    tracing: Optional[Tracing] = None
    """Whether the session is recorded in the traces dashboard; it cannot be changed once on."""

    truncation: Optional["RealtimeTruncation"] = None
    """What to do when the conversation grows too long."""


if TYPE_CHECKING:
    Tool: TypeAlias = Union[RealtimeFunctionTool, ToolMcpTool]
    ToolChoice: TypeAlias = Union[ToolChoiceOptions, ToolChoiceFunction, ToolChoiceMcp]
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AudioTranscription": "openai.types.realtime.audio_transcription",
            "NoiseReductionType": "openai.types.realtime.noise_reduction_type",
            "RealtimeAudioFormats": "openai.types.realtime.realtime_audio_formats",
            "RealtimeFunctionTool": "openai.types.realtime.realtime_function_tool",
            "RealtimeReasoning": "openai.types.realtime.realtime_reasoning",
            "RealtimeTruncation": "openai.types.realtime.realtime_truncation",
            "ResponsePrompt": "openai.types.responses.response_prompt",
            "ToolChoiceFunction": "openai.types.responses.tool_choice_function",
            "ToolChoiceMcp": "openai.types.responses.tool_choice_mcp",
            "ToolChoiceOptions": "openai.types.responses.tool_choice_options",
        },
        {
            "Tool": 'Union[RealtimeFunctionTool, ToolMcpTool]',
            "ToolChoice": 'Union[ToolChoiceOptions, ToolChoiceFunction, ToolChoiceMcp]',
        },
    )
