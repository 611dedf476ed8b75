# Made from api/realtime.py by `make generate`. Do not edit.
"""Speech and text over a websocket or a call."""

from __future__ import annotations

from typing import Dict, List, Optional, TYPE_CHECKING, Union
from typing_extensions import Literal, Unpack

from openai._core import endpoint, lazy
from openai._core.sentinels import Omit, omit
from openai._core.views import RawView, StreamingView, raw, streaming
from openai._resource import AsyncAPIResource, SyncAPIResource, cached_property

if TYPE_CHECKING:
    from openai._base_client import AsyncPaginator
    from openai._core.options import Options
    from openai._legacy_response import HttpxBinaryResponseContent
    from openai.pagination import AsyncCursorPage
    from openai.pagination import SyncCursorPage
    from openai.types.realtime.call import Call
    from openai.types.realtime.realtime_audio_config_param import RealtimeAudioConfigParam
    from openai.types.realtime.realtime_reasoning_param import RealtimeReasoningParam
    from openai.types.realtime.realtime_session_create_request_param import RealtimeSessionCreateRequestParam
    from openai.types.realtime.realtime_tool_choice_config_param import RealtimeToolChoiceConfigParam
    from openai.types.realtime.realtime_tools_config_param import RealtimeToolsConfigParam
    from openai.types.realtime.realtime_tracing_config_param import RealtimeTracingConfigParam
    from openai.types.realtime.realtime_truncation_param import RealtimeTruncationParam
    from openai.types.responses.response_prompt_param import ResponsePromptParam
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "AsyncPaginator": "openai._base_client",
            "Options": "openai._core.options",
            "HttpxBinaryResponseContent": "openai._legacy_response",
            "AsyncCursorPage": "openai.pagination",
            "SyncCursorPage": "openai.pagination",
            "Call": "openai.types.realtime.call",
            "RealtimeAudioConfigParam": "openai.types.realtime.realtime_audio_config_param",
            "RealtimeReasoningParam": "openai.types.realtime.realtime_reasoning_param",
            "RealtimeSessionCreateRequestParam": "openai.types.realtime.realtime_session_create_request_param",
            "RealtimeToolChoiceConfigParam": "openai.types.realtime.realtime_tool_choice_config_param",
            "RealtimeToolsConfigParam": "openai.types.realtime.realtime_tools_config_param",
            "RealtimeTracingConfigParam": "openai.types.realtime.realtime_tracing_config_param",
            "RealtimeTruncationParam": "openai.types.realtime.realtime_truncation_param",
            "ResponsePromptParam": "openai.types.responses.response_prompt_param",
        },
    )

__all__ = [
    "Calls",
    "AsyncCalls",
    "CallsWithRawResponse",
    "AsyncCallsWithRawResponse",
    "CallsWithStreamingResponse",
    "AsyncCallsWithStreamingResponse",
]


class Calls(SyncAPIResource):
    """Calls over WebRTC and SIP."""

    @cached_property
    def with_raw_response(self) -> CallsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return CallsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CallsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return CallsWithStreamingResponse(self)

    @endpoint.post(
        "/realtime/calls",
        "HttpxBinaryResponseContent",
        headers={"Accept": "application/sdp"},
        before="create_call",
        result="call_created",
    )
    def create(
        self,
        *,
        sdp: str | Omit = omit,
        session: RealtimeSessionCreateRequestParam | Omit = omit,
        model: str | Omit = omit,
        call_config: Dict[str, object] | Omit = omit,
        **options: Unpack[Options],
    ) -> HttpxBinaryResponseContent:
        """Open a call: with `sdp` the answer is SDP text, with `model` it is a `Call`.

        `POST /realtime/calls`

        Args:
            sdp: The offer of the WebRTC peer, as SDP text.
            session: How the session is set up.
            model: With `call_config` in place of `sdp`: the model of the call.
            call_config: With `model`: more of the set-up of the session.
        """
        ...

    @endpoint.get("/realtime/calls/{call_id}", "Call")
    def retrieve(self, call_id: str, **options: Unpack[Options]) -> Call:
        """Look up a call. (`GET /realtime/calls/{call_id}`)"""
        ...

    @endpoint.post("/realtime/calls/{call_id}", "Call", before="update_call")
    def update(self, call_id: str, *, call_config: Dict[str, object], **options: Unpack[Options]) -> Call:
        """Change the session of a call. (`POST /realtime/calls/{call_id}`)

        Args:
            call_config: What to change of the session, sent as the body.
        """
        ...

    @endpoint.get("/realtime/calls", "Call", page="SyncCursorPage")
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> SyncCursorPage[Call]:
        """List the calls of the project, page by page. (`GET /realtime/calls`)

        Args:
            after: The id of the call after which the page begins.
            limit: How many calls a page has at most.
            order: Whether the oldest (`asc`) or the newest (`desc`) come first.
        """
        ...

    @endpoint.post("/realtime/calls/{call_id}/accept", None, headers={"Accept": "*/*"})
    def accept(
        self,
        call_id: str,
        *,
        type: Literal["realtime"],
        audio: RealtimeAudioConfigParam | Omit = omit,
        include: List[Literal["item.input_audio_transcription.logprobs"]] | Omit = omit,
        instructions: str | Omit = omit,
        max_output_tokens: Union[int, Literal["inf"]] | Omit = omit,
        model: Union[str, Literal["gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06", "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06", "gpt-audio-mini-2025-12-15"]] | Omit = omit,
        output_modalities: List[Literal["text", "audio"]] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prompt: Optional[ResponsePromptParam] | Omit = omit,
        reasoning: RealtimeReasoningParam | Omit = omit,
        tool_choice: RealtimeToolChoiceConfigParam | Omit = omit,
        tools: RealtimeToolsConfigParam | Omit = omit,
        tracing: Optional[RealtimeTracingConfigParam] | Omit = omit,
        truncation: RealtimeTruncationParam | Omit = omit,
        **options: Unpack[Options],
    ) -> None:
        """Take a SIP call that came in, and set up its session. (`POST /realtime/calls/{call_id}/accept`)

        Args:
            audio: The formats, voice, transcription and turn detection.
            include: Parts of events that are left out unless named here.
            instructions: A system message for the model, on what to say and how to sound.
            max_output_tokens: The most tokens of one response, calls included: from 1 to 4096, or `inf`. The API's
                default is `inf`.
            model: The model that takes the call.
            output_modalities: `["audio"]` answers with speech and its text, `["text"]` with text only; not both.
                The API's default is audio.
            parallel_tool_calls: Whether the model may call several tools at once; only for models that reason.
            prompt: A stored prompt template and the values for it.
            reasoning: How a model that reasons thinks.
            tool_choice: Which tool the model may or must call. The API's default is `auto`.
            tools: What the model may call.
            tracing: Whether the session is recorded in the traces dashboard; it cannot be changed once on.
            truncation: What to do when the conversation grows too long.
        """
        ...

    @endpoint.post("/realtime/calls/{call_id}/hangup", None, headers={"Accept": "*/*"})
    def hangup(self, call_id: str, **options: Unpack[Options]) -> None:
        """End a call. (`POST /realtime/calls/{call_id}/hangup`)"""
        ...

    @endpoint.post("/realtime/calls/{call_id}/refer", None, headers={"Accept": "*/*"})
    def refer(self, call_id: str, *, target_uri: str, **options: Unpack[Options]) -> None:
        """Pass a SIP call on to another number. (`POST /realtime/calls/{call_id}/refer`)

        Args:
            target_uri: Where to pass the call on to: a `tel:` or `sip:` address.
        """
        ...

    @endpoint.post("/realtime/calls/{call_id}/reject", None, headers={"Accept": "*/*"})
    def reject(self, call_id: str, *, status_code: int | Omit = omit, **options: Unpack[Options]) -> None:
        """Refuse a SIP call that came in. (`POST /realtime/calls/{call_id}/reject`)

        Args:
            status_code: The SIP status for the caller. The API's default is 603 (decline).
        """
        ...


class AsyncCalls(AsyncAPIResource):
    """Calls over WebRTC and SIP."""

    @cached_property
    def with_raw_response(self) -> AsyncCallsWithRawResponse:
        """The same calls, answered with the HTTP response around it."""
        return AsyncCallsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCallsWithStreamingResponse:
        """The same calls, answered while the body is still to be read."""
        return AsyncCallsWithStreamingResponse(self)

    @endpoint.post(
        "/realtime/calls",
        "HttpxBinaryResponseContent",
        headers={"Accept": "application/sdp"},
        before="create_call",
        result="call_created",
    )
    async def create(
        self,
        *,
        sdp: str | Omit = omit,
        session: RealtimeSessionCreateRequestParam | Omit = omit,
        model: str | Omit = omit,
        call_config: Dict[str, object] | Omit = omit,
        **options: Unpack[Options],
    ) -> HttpxBinaryResponseContent:
        """Open a call: with `sdp` the answer is SDP text, with `model` it is a `Call`.

        `POST /realtime/calls`

        Args:
            sdp: The offer of the WebRTC peer, as SDP text.
            session: How the session is set up.
            model: With `call_config` in place of `sdp`: the model of the call.
            call_config: With `model`: more of the set-up of the session.
        """
        ...

    @endpoint.get("/realtime/calls/{call_id}", "Call")
    async def retrieve(self, call_id: str, **options: Unpack[Options]) -> Call:
        """Look up a call. (`GET /realtime/calls/{call_id}`)"""
        ...

    @endpoint.post("/realtime/calls/{call_id}", "Call", before="update_call")
    async def update(self, call_id: str, *, call_config: Dict[str, object], **options: Unpack[Options]) -> Call:
        """Change the session of a call. (`POST /realtime/calls/{call_id}`)

        Args:
            call_config: What to change of the session, sent as the body.
        """
        ...

    @endpoint.get("/realtime/calls", "Call", page="AsyncCursorPage")
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[Options],
    ) -> AsyncPaginator[Call, AsyncCursorPage[Call]]:
        """List the calls of the project, page by page. (`GET /realtime/calls`)

        Args:
            after: The id of the call after which the page begins.
            limit: How many calls a page has at most.
            order: Whether the oldest (`asc`) or the newest (`desc`) come first.
        """
        ...

    @endpoint.post("/realtime/calls/{call_id}/accept", None, headers={"Accept": "*/*"})
    async def accept(
        self,
        call_id: str,
        *,
        type: Literal["realtime"],
        audio: RealtimeAudioConfigParam | Omit = omit,
        include: List[Literal["item.input_audio_transcription.logprobs"]] | Omit = omit,
        instructions: str | Omit = omit,
        max_output_tokens: Union[int, Literal["inf"]] | Omit = omit,
        model: Union[str, Literal["gpt-realtime", "gpt-realtime-1.5", "gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini", "gpt-realtime-2025-08-28", "gpt-4o-realtime-preview", "gpt-4o-realtime-preview-2024-10-01", "gpt-4o-realtime-preview-2024-12-17", "gpt-4o-realtime-preview-2025-06-03", "gpt-4o-mini-realtime-preview", "gpt-4o-mini-realtime-preview-2024-12-17", "gpt-realtime-mini", "gpt-realtime-mini-2025-10-06", "gpt-realtime-mini-2025-12-15", "gpt-audio-1.5", "gpt-audio-mini", "gpt-audio-mini-2025-10-06", "gpt-audio-mini-2025-12-15"]] | Omit = omit,
        output_modalities: List[Literal["text", "audio"]] | Omit = omit,
        parallel_tool_calls: bool | Omit = omit,
        prompt: Optional[ResponsePromptParam] | Omit = omit,
        reasoning: RealtimeReasoningParam | Omit = omit,
        tool_choice: RealtimeToolChoiceConfigParam | Omit = omit,
        tools: RealtimeToolsConfigParam | Omit = omit,
        tracing: Optional[RealtimeTracingConfigParam] | Omit = omit,
        truncation: RealtimeTruncationParam | Omit = omit,
        **options: Unpack[Options],
    ) -> None:
        """Take a SIP call that came in, and set up its session. (`POST /realtime/calls/{call_id}/accept`)

        Args:
            audio: The formats, voice, transcription and turn detection.
            include: Parts of events that are left out unless named here.
            instructions: A system message for the model, on what to say and how to sound.
            max_output_tokens: The most tokens of one response, calls included: from 1 to 4096, or `inf`. The API's
                default is `inf`.
            model: The model that takes the call.
            output_modalities: `["audio"]` answers with speech and its text, `["text"]` with text only; not both.
                The API's default is audio.
            parallel_tool_calls: Whether the model may call several tools at once; only for models that reason.
            prompt: A stored prompt template and the values for it.
            reasoning: How a model that reasons thinks.
            tool_choice: Which tool the model may or must call. The API's default is `auto`.
            tools: What the model may call.
            tracing: Whether the session is recorded in the traces dashboard; it cannot be changed once on.
            truncation: What to do when the conversation grows too long.
        """
        ...

    @endpoint.post("/realtime/calls/{call_id}/hangup", None, headers={"Accept": "*/*"})
    async def hangup(self, call_id: str, **options: Unpack[Options]) -> None:
        """End a call. (`POST /realtime/calls/{call_id}/hangup`)"""
        ...

    @endpoint.post("/realtime/calls/{call_id}/refer", None, headers={"Accept": "*/*"})
    async def refer(self, call_id: str, *, target_uri: str, **options: Unpack[Options]) -> None:
        """Pass a SIP call on to another number. (`POST /realtime/calls/{call_id}/refer`)

        Args:
            target_uri: Where to pass the call on to: a `tel:` or `sip:` address.
        """
        ...

    @endpoint.post("/realtime/calls/{call_id}/reject", None, headers={"Accept": "*/*"})
    async def reject(self, call_id: str, *, status_code: int | Omit = omit, **options: Unpack[Options]) -> None:
        """Refuse a SIP call that came in. (`POST /realtime/calls/{call_id}/reject`)

        Args:
            status_code: The SIP status for the caller. The API's default is 603 (decline).
        """
        ...


class CallsWithRawResponse(RawView):
    """The calls of `Calls`, answered with the HTTP response around it."""

    def __init__(self, calls: Calls) -> None:
        self._calls = self._resource = calls

    create = raw(Calls.create)
    retrieve = raw(Calls.retrieve)
    update = raw(Calls.update)
    list = raw(Calls.list)
    accept = raw(Calls.accept)
    hangup = raw(Calls.hangup)
    refer = raw(Calls.refer)
    reject = raw(Calls.reject)


class AsyncCallsWithRawResponse(RawView):
    """The calls of `AsyncCalls`, answered with the HTTP response around it."""

    def __init__(self, calls: AsyncCalls) -> None:
        self._calls = self._resource = calls

    create = raw(AsyncCalls.create)
    retrieve = raw(AsyncCalls.retrieve)
    update = raw(AsyncCalls.update)
    list = raw(AsyncCalls.list)
    accept = raw(AsyncCalls.accept)
    hangup = raw(AsyncCalls.hangup)
    refer = raw(AsyncCalls.refer)
    reject = raw(AsyncCalls.reject)


class CallsWithStreamingResponse(StreamingView):
    """The calls of `Calls`, answered while the body is still to be read."""

    def __init__(self, calls: Calls) -> None:
        self._calls = self._resource = calls

    create = streaming(Calls.create)
    retrieve = streaming(Calls.retrieve)
    update = streaming(Calls.update)
    list = streaming(Calls.list)
    accept = streaming(Calls.accept)
    hangup = streaming(Calls.hangup)
    refer = streaming(Calls.refer)
    reject = streaming(Calls.reject)


class AsyncCallsWithStreamingResponse(StreamingView):
    """The calls of `AsyncCalls`, answered while the body is still to be read."""

    def __init__(self, calls: AsyncCalls) -> None:
        self._calls = self._resource = calls

    create = streaming(AsyncCalls.create)
    retrieve = streaming(AsyncCalls.retrieve)
    update = streaming(AsyncCalls.update)
    list = streaming(AsyncCalls.list)
    accept = streaming(AsyncCalls.accept)
    hangup = streaming(AsyncCalls.hangup)
    refer = streaming(AsyncCalls.refer)
    reject = streaming(AsyncCalls.reject)
