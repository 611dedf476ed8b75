"""Door: streams of responses."""

from ...._async.responses import (
    AsyncResponseStream as AsyncResponseStream,
    AsyncResponseStreamManager as AsyncResponseStreamManager,
)
from ...._core.responses import ResponseStreamState as ResponseStreamState
from ...._sync.responses import ResponseStream as ResponseStream, ResponseStreamManager as ResponseStreamManager

__all__ = [
    "AsyncResponseStream",
    "AsyncResponseStreamManager",
    "ResponseStream",
    "ResponseStreamManager",
    "ResponseStreamState",
]
