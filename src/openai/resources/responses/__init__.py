# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.resources.responses.input_items import AsyncInputItems as AsyncInputItems
    from openai.resources.responses.input_items import AsyncInputItemsWithRawResponse as AsyncInputItemsWithRawResponse
    from openai.resources.responses.input_items import AsyncInputItemsWithStreamingResponse as AsyncInputItemsWithStreamingResponse
    from openai.resources.responses.input_items import InputItems as InputItems
    from openai.resources.responses.input_items import InputItemsWithRawResponse as InputItemsWithRawResponse
    from openai.resources.responses.input_items import InputItemsWithStreamingResponse as InputItemsWithStreamingResponse
    from openai.resources.responses.input_tokens import AsyncInputTokens as AsyncInputTokens
    from openai.resources.responses.input_tokens import AsyncInputTokensWithRawResponse as AsyncInputTokensWithRawResponse
    from openai.resources.responses.input_tokens import AsyncInputTokensWithStreamingResponse as AsyncInputTokensWithStreamingResponse
    from openai.resources.responses.input_tokens import InputTokens as InputTokens
    from openai.resources.responses.input_tokens import InputTokensWithRawResponse as InputTokensWithRawResponse
    from openai.resources.responses.input_tokens import InputTokensWithStreamingResponse as InputTokensWithStreamingResponse
    from openai.resources.responses.responses import AsyncResponses as AsyncResponses
    from openai.resources.responses.responses import AsyncResponsesConnection as AsyncResponsesConnection
    from openai.resources.responses.responses import AsyncResponsesConnectionManager as AsyncResponsesConnectionManager
    from openai.resources.responses.responses import AsyncResponsesResponseResource as AsyncResponsesResponseResource
    from openai.resources.responses.responses import AsyncResponsesWithRawResponse as AsyncResponsesWithRawResponse
    from openai.resources.responses.responses import AsyncResponsesWithStreamingResponse as AsyncResponsesWithStreamingResponse
    from openai.resources.responses.responses import BaseAsyncResponsesConnectionResource as BaseAsyncResponsesConnectionResource
    from openai.resources.responses.responses import BaseResponsesConnectionResource as BaseResponsesConnectionResource
    from openai.resources.responses.responses import Responses as Responses
    from openai.resources.responses.responses import ResponsesConnection as ResponsesConnection
    from openai.resources.responses.responses import ResponsesConnectionManager as ResponsesConnectionManager
    from openai.resources.responses.responses import ResponsesResponseResource as ResponsesResponseResource
    from openai.resources.responses.responses import ResponsesWithRawResponse as ResponsesWithRawResponse
    from openai.resources.responses.responses import ResponsesWithStreamingResponse as ResponsesWithStreamingResponse
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "AsyncInputItems": "openai.resources.responses.input_items",
            "AsyncInputItemsWithRawResponse": "openai.resources.responses.input_items",
            "AsyncInputItemsWithStreamingResponse": "openai.resources.responses.input_items",
            "InputItems": "openai.resources.responses.input_items",
            "InputItemsWithRawResponse": "openai.resources.responses.input_items",
            "InputItemsWithStreamingResponse": "openai.resources.responses.input_items",
            "AsyncInputTokens": "openai.resources.responses.input_tokens",
            "AsyncInputTokensWithRawResponse": "openai.resources.responses.input_tokens",
            "AsyncInputTokensWithStreamingResponse": "openai.resources.responses.input_tokens",
            "InputTokens": "openai.resources.responses.input_tokens",
            "InputTokensWithRawResponse": "openai.resources.responses.input_tokens",
            "InputTokensWithStreamingResponse": "openai.resources.responses.input_tokens",
            "AsyncResponses": "openai.resources.responses.responses",
            "AsyncResponsesConnection": "openai.resources.responses.responses",
            "AsyncResponsesConnectionManager": "openai.resources.responses.responses",
            "AsyncResponsesResponseResource": "openai.resources.responses.responses",
            "AsyncResponsesWithRawResponse": "openai.resources.responses.responses",
            "AsyncResponsesWithStreamingResponse": "openai.resources.responses.responses",
            "BaseAsyncResponsesConnectionResource": "openai.resources.responses.responses",
            "BaseResponsesConnectionResource": "openai.resources.responses.responses",
            "Responses": "openai.resources.responses.responses",
            "ResponsesConnection": "openai.resources.responses.responses",
            "ResponsesConnectionManager": "openai.resources.responses.responses",
            "ResponsesResponseResource": "openai.resources.responses.responses",
            "ResponsesWithRawResponse": "openai.resources.responses.responses",
            "ResponsesWithStreamingResponse": "openai.resources.responses.responses",
        },
    )
