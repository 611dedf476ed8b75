# Made from api/shared.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai._core.websocket import (
        ReconnectingEvent as ReconnectingEvent,
        ReconnectingOverrides as ReconnectingOverrides,
    )
else:
    __getattr__ = lazy.module(
        __name__,
        {"ReconnectingEvent": "openai._core.websocket", "ReconnectingOverrides": "openai._core.websocket"},
    )
