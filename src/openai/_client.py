"""Door: the clients."""

from ._async.client import AsyncOpenAI as AsyncOpenAI
from ._async.views import (
    AsyncOpenAIWithRawResponse as AsyncOpenAIWithRawResponse,
    AsyncOpenAIWithStreamedResponse as AsyncOpenAIWithStreamedResponse,
)
from ._sync.client import OpenAI as OpenAI
from ._sync.views import (
    OpenAIWithRawResponse as OpenAIWithRawResponse,
    OpenAIWithStreamedResponse as OpenAIWithStreamedResponse,
)

Client = OpenAI
AsyncClient = AsyncOpenAI
