# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.resources.beta.responses.input_items import AsyncInputItems as AsyncInputItems
    from openai.resources.beta.responses.input_items import AsyncInputItemsWithRawResponse as AsyncInputItemsWithRawResponse
    from openai.resources.beta.responses.input_items import AsyncInputItemsWithStreamingResponse as AsyncInputItemsWithStreamingResponse
    from openai.resources.beta.responses.input_items import InputItems as InputItems
    from openai.resources.beta.responses.input_items import InputItemsWithRawResponse as InputItemsWithRawResponse
    from openai.resources.beta.responses.input_items import InputItemsWithStreamingResponse as InputItemsWithStreamingResponse
    from openai.resources.beta.responses.input_tokens import AsyncInputTokens as AsyncInputTokens
    from openai.resources.beta.responses.input_tokens import AsyncInputTokensWithRawResponse as AsyncInputTokensWithRawResponse
    from openai.resources.beta.responses.input_tokens import AsyncInputTokensWithStreamingResponse as AsyncInputTokensWithStreamingResponse
    from openai.resources.beta.responses.input_tokens import InputTokens as InputTokens
    from openai.resources.beta.responses.input_tokens import InputTokensWithRawResponse as InputTokensWithRawResponse
    from openai.resources.beta.responses.input_tokens import InputTokensWithStreamingResponse as InputTokensWithStreamingResponse
    from openai.resources.beta.responses.responses import AsyncResponses as AsyncResponses
    from openai.resources.beta.responses.responses import AsyncResponsesConnection as AsyncResponsesConnection
    from openai.resources.beta.responses.responses import AsyncResponsesConnectionManager as AsyncResponsesConnectionManager
    from openai.resources.beta.responses.responses import AsyncResponsesResponseResource as AsyncResponsesResponseResource
    from openai.resources.beta.responses.responses import AsyncResponsesWithRawResponse as AsyncResponsesWithRawResponse
    from openai.resources.beta.responses.responses import AsyncResponsesWithStreamingResponse as AsyncResponsesWithStreamingResponse
    from openai.resources.beta.responses.responses import BaseAsyncResponsesConnectionResource as BaseAsyncResponsesConnectionResource
    from openai.resources.beta.responses.responses import BaseResponsesConnectionResource as BaseResponsesConnectionResource
    from openai.resources.beta.responses.responses import Responses as Responses
    from openai.resources.beta.responses.responses import ResponsesConnection as ResponsesConnection
    from openai.resources.beta.responses.responses import ResponsesConnectionManager as ResponsesConnectionManager
    from openai.resources.beta.responses.responses import ResponsesResponseResource as ResponsesResponseResource
    from openai.resources.beta.responses.responses import ResponsesWithRawResponse as ResponsesWithRawResponse
    from openai.resources.beta.responses.responses import ResponsesWithStreamingResponse as ResponsesWithStreamingResponse
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "AsyncInputItems": "openai.resources.beta.responses.input_items",
            "AsyncInputItemsWithRawResponse": "openai.resources.beta.responses.input_items",
            "AsyncInputItemsWithStreamingResponse": "openai.resources.beta.responses.input_items",
            "InputItems": "openai.resources.beta.responses.input_items",
            "InputItemsWithRawResponse": "openai.resources.beta.responses.input_items",
            "InputItemsWithStreamingResponse": "openai.resources.beta.responses.input_items",
            "AsyncInputTokens": "openai.resources.beta.responses.input_tokens",
            "AsyncInputTokensWithRawResponse": "openai.resources.beta.responses.input_tokens",
            "AsyncInputTokensWithStreamingResponse": "openai.resources.beta.responses.input_tokens",
            "InputTokens": "openai.resources.beta.responses.input_tokens",
            "InputTokensWithRawResponse": "openai.resources.beta.responses.input_tokens",
            "InputTokensWithStreamingResponse": "openai.resources.beta.responses.input_tokens",
            "AsyncResponses": "openai.resources.beta.responses.responses",
            "AsyncResponsesConnection": "openai.resources.beta.responses.responses",
            "AsyncResponsesConnectionManager": "openai.resources.beta.responses.responses",
            "AsyncResponsesResponseResource": "openai.resources.beta.responses.responses",
            "AsyncResponsesWithRawResponse": "openai.resources.beta.responses.responses",
            "AsyncResponsesWithStreamingResponse": "openai.resources.beta.responses.responses",
            "BaseAsyncResponsesConnectionResource": "openai.resources.beta.responses.responses",
            "BaseResponsesConnectionResource": "openai.resources.beta.responses.responses",
            "Responses": "openai.resources.beta.responses.responses",
            "ResponsesConnection": "openai.resources.beta.responses.responses",
            "ResponsesConnectionManager": "openai.resources.beta.responses.responses",
            "ResponsesResponseResource": "openai.resources.beta.responses.responses",
            "ResponsesWithRawResponse": "openai.resources.beta.responses.responses",
            "ResponsesWithStreamingResponse": "openai.resources.beta.responses.responses",
        },
    )
