"""Door: events of streamed responses. Those that have not changed are in `openai.types.responses`."""

from typing import TYPE_CHECKING

from ...._core.response_events import (
    ResponseCompletedEvent as ResponseCompletedEvent,
    ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
    ResponseTextDeltaEvent as ResponseTextDeltaEvent,
    ResponseTextDoneEvent as ResponseTextDoneEvent,
)

if TYPE_CHECKING:
    from ...._core.response_events import ResponseStreamEvent as ResponseStreamEvent
else:
    from ...._core import lazy

    # The union imports every event.
    __getattr__ = lazy.module(__name__, {"ResponseStreamEvent": "openai._core.response_events"})
