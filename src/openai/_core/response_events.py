"""The events of `responses.stream()`: those of the API, of which four say more (R-RS-3). `responses.py` makes them."""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, Optional, Union

from typing_extensions import Annotated

from openai.types.responses.response_completed_event import ResponseCompletedEvent as RawCompletedEvent
from openai.types.responses.response_function_call_arguments_delta_event import (
    ResponseFunctionCallArgumentsDeltaEvent as RawArgumentsDeltaEvent,
)
from openai.types.responses.response_text_delta_event import ResponseTextDeltaEvent as RawTextDeltaEvent
from openai.types.responses.response_text_done_event import ResponseTextDoneEvent as RawTextDoneEvent

from . import lazy
from .late import Late
from .parsed_response import TextFormatT

if TYPE_CHECKING:
    from typing_extensions import TypeAlias

    import openai.types.responses as r

    from .parsed_response import ParsedResponse

__all__ = [
    "RawArgumentsDeltaEvent",
    "RawCompletedEvent",
    "RawTextDeltaEvent",
    "RawTextDoneEvent",
    "ResponseCompletedEvent",
    "ResponseFunctionCallArgumentsDeltaEvent",
    "ResponseStreamEvent",
    "ResponseTextDeltaEvent",
    "ResponseTextDoneEvent",
]


class ResponseTextDeltaEvent(Late, RawTextDeltaEvent):
    """A text goes on."""

    snapshot: str
    """All of this text so far."""


class ResponseTextDoneEvent(RawTextDoneEvent, Generic[TextFormatT]):
    """A text is complete."""

    parsed: Optional[TextFormatT] = None
    """The text as an instance of `text_format`, if one was given."""


class ResponseFunctionCallArgumentsDeltaEvent(Late, RawArgumentsDeltaEvent):
    """The arguments of a call go on."""

    snapshot: str
    """All of these arguments so far, as JSON text."""


class ResponseCompletedEvent(RawCompletedEvent, Generic[TextFormatT]):
    """The response is complete."""

    response: "ParsedResponse[TextFormatT]"  # pyright: ignore[reportIncompatibleVariableOverride]  # narrower


# The generated union with the classes above in place of their parents. For type checkers it must be written out; a test
# compares the two.
_OWN = {
    cls.__name__: cls
    for cls in (
        ResponseTextDeltaEvent,
        ResponseTextDoneEvent,
        ResponseFunctionCallArgumentsDeltaEvent,
        ResponseCompletedEvent,
    )
}

if TYPE_CHECKING:
    ResponseStreamEvent: TypeAlias = Annotated[
        Union[
            r.ResponseAudioDeltaEvent,
            r.ResponseAudioDoneEvent,
            r.ResponseAudioTranscriptDeltaEvent,
            r.ResponseAudioTranscriptDoneEvent,
            r.ResponseCodeInterpreterCallCodeDeltaEvent,
            r.ResponseCodeInterpreterCallCodeDoneEvent,
            r.ResponseCodeInterpreterCallCompletedEvent,
            r.ResponseCodeInterpreterCallInProgressEvent,
            r.ResponseCodeInterpreterCallInterpretingEvent,
            r.ResponseCompactionCompactingEvent,
            ResponseCompletedEvent[TextFormatT],
            r.ResponseContentPartAddedEvent,
            r.ResponseContentPartDoneEvent,
            r.ResponseCreatedEvent,
            r.ResponseErrorEvent,
            r.ResponseFileSearchCallCompletedEvent,
            r.ResponseFileSearchCallInProgressEvent,
            r.ResponseFileSearchCallSearchingEvent,
            ResponseFunctionCallArgumentsDeltaEvent,
            r.ResponseFunctionCallArgumentsDoneEvent,
            r.ResponseShellCallCommandAddedEvent,
            r.ResponseShellCallCommandDeltaEvent,
            r.ResponseShellCallCommandDoneEvent,
            r.ResponseShellCallOutputContentDeltaEvent,
            r.ResponseShellCallOutputContentDoneEvent,
            r.ResponseInProgressEvent,
            r.ResponseFailedEvent,
            r.ResponseIncompleteEvent,
            r.ResponseOutputItemAddedEvent,
            r.ResponseOutputItemDoneEvent,
            r.ResponseReasoningSummaryPartAddedEvent,
            r.ResponseReasoningSummaryPartDoneEvent,
            r.ResponseReasoningSummaryTextDeltaEvent,
            r.ResponseReasoningSummaryTextDoneEvent,
            r.ResponseReasoningTextDeltaEvent,
            r.ResponseReasoningTextDoneEvent,
            r.ResponseRefusalDeltaEvent,
            r.ResponseRefusalDoneEvent,
            ResponseTextDeltaEvent,
            ResponseTextDoneEvent[TextFormatT],
            r.ResponseWebSearchCallCompletedEvent,
            r.ResponseWebSearchCallInProgressEvent,
            r.ResponseWebSearchCallSearchingEvent,
            r.ResponseImageGenCallCompletedEvent,
            r.ResponseImageGenCallGeneratingEvent,
            r.ResponseImageGenCallInProgressEvent,
            r.ResponseImageGenCallPartialImageEvent,
            r.ResponseMcpCallArgumentsDeltaEvent,
            r.ResponseMcpCallArgumentsDoneEvent,
            r.ResponseMcpCallCompletedEvent,
            r.ResponseMcpCallFailedEvent,
            r.ResponseMcpCallInProgressEvent,
            r.ResponseMcpListToolsCompletedEvent,
            r.ResponseMcpListToolsFailedEvent,
            r.ResponseMcpListToolsInProgressEvent,
            r.ResponseOutputTextAnnotationAddedEvent,
            r.ResponseQueuedEvent,
            r.ResponseCustomToolCallInputDeltaEvent,
            r.ResponseCustomToolCallInputDoneEvent,
        ],
        lazy.PropertyInfo(discriminator="type"),
    ]
else:
    __getattr__ = lazy.module(
        __name__,
        {"ParsedResponse": "openai._core.parsed_response"},
        {"ResponseStreamEvent": "stream_event()"},
    )


def stream_event() -> Any:
    """The value of `ResponseStreamEvent`."""
    home = "openai.types.responses.response_stream_event"
    import_module(home)
    union = lazy.registry[home].aliases["ResponseStreamEvent"]
    assert isinstance(union, lazy.Tagged)
    members = tuple(_OWN.get(name) or lazy.evaluate(home, name) for name in union.names)
    return Annotated[Union[members], lazy.PropertyInfo(discriminator=union.discriminator)]
