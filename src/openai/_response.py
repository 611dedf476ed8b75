"""Door: the responses of `with_streaming_response`."""

from ._async.response import (
    AsyncAPIResponse as AsyncAPIResponse,
    AsyncBinaryAPIResponse as AsyncBinaryAPIResponse,
    AsyncResponseContextManager as AsyncResponseContextManager,
    AsyncStreamedBinaryAPIResponse as AsyncStreamedBinaryAPIResponse,
)
from ._core.errors import StreamAlreadyConsumed as StreamAlreadyConsumed
from ._core.response import BaseAPIResponse as BaseAPIResponse
from ._sync.response import (
    APIResponse as APIResponse,
    BinaryAPIResponse as BinaryAPIResponse,
    ResponseContextManager as ResponseContextManager,
    StreamedBinaryAPIResponse as StreamedBinaryAPIResponse,
)
