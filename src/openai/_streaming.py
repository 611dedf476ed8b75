"""Door: streams and server-sent events."""

from ._async.stream import AsyncStream as AsyncStream
from ._core.answer import stream_argument as extract_stream_chunk_type
from ._core.sse import ServerSentEvent as ServerSentEvent, SSEDecoder as SSEDecoder
from ._sync.stream import Stream as Stream

__all__ = ["AsyncStream", "SSEDecoder", "ServerSentEvent", "Stream", "extract_stream_chunk_type"]
