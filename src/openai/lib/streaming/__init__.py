"""Helpers for streams. The ones for assistants are here, the others in `chat` and `responses`."""

from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai._async.assistants import (
        AsyncAssistantEventHandler as AsyncAssistantEventHandler,
        AsyncAssistantEventHandlerT as AsyncAssistantEventHandlerT,
        AsyncAssistantStreamManager as AsyncAssistantStreamManager,
    )
    from openai._sync.assistants import (
        AssistantEventHandler as AssistantEventHandler,
        AssistantEventHandlerT as AssistantEventHandlerT,
        AssistantStreamManager as AssistantStreamManager,
    )
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "AssistantEventHandler": "openai._sync.assistants",
            "AssistantEventHandlerT": "openai._sync.assistants",
            "AssistantStreamManager": "openai._sync.assistants",
            "AsyncAssistantEventHandler": "openai._async.assistants",
            "AsyncAssistantEventHandlerT": "openai._async.assistants",
            "AsyncAssistantStreamManager": "openai._async.assistants",
        },
    )
