"""Chat completions while they are written: the streams of `chat.completions.stream()` and their events.

The streams are in `openai._async.chat`, the events in `openai._core.chat_events`, and the accumulator, which also works
on the chunks of `create(stream=True)`, in `openai._core.chat`.
"""

from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from ._completions import (
        AsyncChatCompletionStream as AsyncChatCompletionStream,
        AsyncChatCompletionStreamManager as AsyncChatCompletionStreamManager,
        ChatCompletionStream as ChatCompletionStream,
        ChatCompletionStreamManager as ChatCompletionStreamManager,
        ChatCompletionStreamState as ChatCompletionStreamState,
    )
    from ._events import (
        ChatCompletionStreamEvent as ChatCompletionStreamEvent,
        ChunkEvent as ChunkEvent,
        ContentDeltaEvent as ContentDeltaEvent,
        ContentDoneEvent as ContentDoneEvent,
        FunctionToolCallArgumentsDeltaEvent as FunctionToolCallArgumentsDeltaEvent,
        FunctionToolCallArgumentsDoneEvent as FunctionToolCallArgumentsDoneEvent,
        LogprobsContentDeltaEvent as LogprobsContentDeltaEvent,
        LogprobsContentDoneEvent as LogprobsContentDoneEvent,
        LogprobsRefusalDeltaEvent as LogprobsRefusalDeltaEvent,
        LogprobsRefusalDoneEvent as LogprobsRefusalDoneEvent,
        RefusalDeltaEvent as RefusalDeltaEvent,
        RefusalDoneEvent as RefusalDoneEvent,
    )
    from ._types import (
        ParsedChatCompletionMessageSnapshot as ParsedChatCompletionMessageSnapshot,
        ParsedChatCompletionSnapshot as ParsedChatCompletionSnapshot,
        ParsedChoiceSnapshot as ParsedChoiceSnapshot,
    )
else:
    _EVENTS = "openai._core.chat_events"
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "AsyncChatCompletionStream": "openai._async.chat",
            "AsyncChatCompletionStreamManager": "openai._async.chat",
            "ChatCompletionStream": "openai._sync.chat",
            "ChatCompletionStreamEvent": _EVENTS,
            "ChatCompletionStreamManager": "openai._sync.chat",
            "ChatCompletionStreamState": "openai._core.chat",
            "ChunkEvent": _EVENTS,
            "ContentDeltaEvent": _EVENTS,
            "ContentDoneEvent": _EVENTS,
            "FunctionToolCallArgumentsDeltaEvent": _EVENTS,
            "FunctionToolCallArgumentsDoneEvent": _EVENTS,
            "LogprobsContentDeltaEvent": _EVENTS,
            "LogprobsContentDoneEvent": _EVENTS,
            "LogprobsRefusalDeltaEvent": _EVENTS,
            "LogprobsRefusalDoneEvent": _EVENTS,
            "ParsedChatCompletionMessageSnapshot": "openai.lib.streaming.chat._types",
            "ParsedChatCompletionSnapshot": "openai.lib.streaming.chat._types",
            "ParsedChoiceSnapshot": "openai.lib.streaming.chat._types",
            "RefusalDeltaEvent": _EVENTS,
            "RefusalDoneEvent": _EVENTS,
        },
    )
