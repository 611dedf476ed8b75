"""Responses while they are written: the streams of `responses.stream()` and their events.

The streams are in `openai._async.responses`, the events in `openai._core.response_events`, and the accumulator, which
also works on the events of `create(stream=True)`, in `openai._core.responses`.
"""

from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from ._events import (
        ResponseCompletedEvent as ResponseCompletedEvent,
        ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
        ResponseStreamEvent as ResponseStreamEvent,
        ResponseTextDeltaEvent as ResponseTextDeltaEvent,
        ResponseTextDoneEvent as ResponseTextDoneEvent,
    )
    from ._responses import (
        AsyncResponseStream as AsyncResponseStream,
        AsyncResponseStreamManager as AsyncResponseStreamManager,
        ResponseStream as ResponseStream,
        ResponseStreamManager as ResponseStreamManager,
        ResponseStreamState as ResponseStreamState,
    )
    from ._types import ParsedResponseSnapshot as ParsedResponseSnapshot
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "AsyncResponseStream": "openai._async.responses",
            "AsyncResponseStreamManager": "openai._async.responses",
            "ParsedResponseSnapshot": "openai.lib.streaming.responses._types",
            "ResponseCompletedEvent": "openai._core.response_events",
            "ResponseFunctionCallArgumentsDeltaEvent": "openai._core.response_events",
            "ResponseStream": "openai._sync.responses",
            "ResponseStreamEvent": "openai._core.response_events",
            "ResponseStreamManager": "openai._sync.responses",
            "ResponseStreamState": "openai._core.responses",
            "ResponseTextDeltaEvent": "openai._core.response_events",
            "ResponseTextDoneEvent": "openai._core.response_events",
        },
    )
