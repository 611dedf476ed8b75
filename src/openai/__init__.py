"""The OpenAI API, from Python.

    from openai import OpenAI

    client = OpenAI()
    answer = client.responses.create(model="gpt-4o", input="Say hello")

Every name is imported when it is first used (PEP 562), so `import openai` costs next to nothing. The settings of the
client behind `openai.chat`, `openai.files` and so on are variables of this module; that client is made in
`_module_client.py`.
"""

from __future__ import annotations

import os as _os
from typing import TYPE_CHECKING, Any as _Any

from ._version import __title__ as __title__, __version__ as __version__

if TYPE_CHECKING:
    from collections.abc import Mapping as _Mapping
    from typing import Callable as _Callable

    import httpx as _httpx
    from typing_extensions import Literal as _Literal

    from . import resources as resources, types as types
    from ._async.azure import (
        AsyncAzureADTokenProvider as AsyncAzureADTokenProvider,
        AsyncAzureOpenAI as AsyncAzureOpenAI,
    )
    from ._async.bedrock import AsyncBedrockOpenAI as AsyncBedrockOpenAI
    from ._async.client import AsyncOpenAI as AsyncOpenAI
    from ._async.response import AsyncAPIResponse as AsyncAPIResponse
    from ._async.stream import AsyncStream as AsyncStream
    from ._core.binary import HttpxBinaryResponseContent as HttpxBinaryResponseContent
    from ._core.constants import DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES
    from ._core.errors import (
        APIConnectionError as APIConnectionError,
        APIError as APIError,
        APIResponseValidationError as APIResponseValidationError,
        APIStatusError as APIStatusError,
        APITimeoutError as APITimeoutError,
        AuthenticationError as AuthenticationError,
        BadRequestError as BadRequestError,
        ConflictError as ConflictError,
        ContentFilterFinishReasonError as ContentFilterFinishReasonError,
        InternalServerError as InternalServerError,
        InvalidWebhookSignatureError as InvalidWebhookSignatureError,
        LengthFinishReasonError as LengthFinishReasonError,
        NotFoundError as NotFoundError,
        OAuthError as OAuthError,
        OpenAIError as OpenAIError,
        PermissionDeniedError as PermissionDeniedError,
        RateLimitError as RateLimitError,
        UnprocessableEntityError as UnprocessableEntityError,
        WebSocketConnectionClosedError as WebSocketConnectionClosedError,
        WebSocketQueueFullError as WebSocketQueueFullError,
    )
    from ._core.files import FileTypes as FileTypes, file_from_path as file_from_path
    from ._core.models import BaseModel as BaseModel
    from ._core.options import RequestOptions as RequestOptions
    from ._core.sentinels import (
        NOT_GIVEN as NOT_GIVEN,
        NotGiven as NotGiven,
        Omit as Omit,
        not_given as not_given,
        omit as omit,
    )
    from ._engine.aiohttp import DefaultAioHttpClient as DefaultAioHttpClient
    from ._engine.httpx import (
        DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS,
        DEFAULT_TIMEOUT as DEFAULT_TIMEOUT,
        DefaultAsyncHttpxClient as DefaultAsyncHttpxClient,
        DefaultHttpxClient as DefaultHttpxClient,
    )
    from ._engine.httpx2 import (
        DefaultAsyncHttpx2Client as DefaultAsyncHttpx2Client,
        DefaultHttpx2Client as DefaultHttpx2Client,
    )
    from ._sync.azure import AzureADTokenProvider as AzureADTokenProvider, AzureOpenAI as AzureOpenAI
    from ._sync.bedrock import BedrockOpenAI as BedrockOpenAI
    from ._sync.client import OpenAI as OpenAI
    from ._sync.response import APIResponse as APIResponse
    from ._sync.stream import Stream as Stream
    from ._types import NoneType as NoneType, ProxiesTypes as ProxiesTypes, Timeout as Timeout, Transport as Transport
    from .lib._old_api import (
        Audio as Audio,
        ChatCompletion as ChatCompletion,
        Completion as Completion,
        Customer as Customer,
        Deployment as Deployment,
        Edit as Edit,
        Embedding as Embedding,
        Engine as Engine,
        ErrorObject as ErrorObject,
        File as File,
        FineTune as FineTune,
        FineTuningJob as FineTuningJob,
        Image as Image,
        Model as Model,
        Moderation as Moderation,
    )
    from .lib._tools import pydantic_function_tool as pydantic_function_tool
    from .lib.streaming import (
        AssistantEventHandler as AssistantEventHandler,
        AsyncAssistantEventHandler as AsyncAssistantEventHandler,
    )
    from .types.websocket_reconnection import (
        ReconnectingEvent as ReconnectingEvent,
        ReconnectingOverrides as ReconnectingOverrides,
    )

    Client = OpenAI
    AsyncClient = AsyncOpenAI

    # Resources of a client that is made when one of them is first used, from the settings below.
    audio: resources.Audio
    batches: resources.Batches
    beta: resources.Beta
    chat: resources.Chat
    completions: resources.Completions
    containers: resources.Containers
    conversations: resources.Conversations
    embeddings: resources.Embeddings
    evals: resources.Evals
    files: resources.Files
    fine_tuning: resources.FineTuning
    images: resources.Images
    models: resources.Models
    moderations: resources.Moderations
    realtime: resources.Realtime
    responses: resources.Responses
    skills: resources.Skills
    uploads: resources.Uploads
    vector_stores: resources.VectorStores
    videos: resources.Videos
    webhooks: resources.Webhooks

__all__ = [
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "NOT_GIVEN",
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncBedrockOpenAI",
    "AsyncClient",
    "AsyncOpenAI",
    "AsyncStream",
    "AuthenticationError",
    "BadRequestError",
    "BaseModel",
    "BedrockOpenAI",
    "Client",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "DefaultAioHttpClient",
    "DefaultAsyncHttpx2Client",
    "DefaultAsyncHttpxClient",
    "DefaultHttpx2Client",
    "DefaultHttpxClient",
    "InternalServerError",
    "InvalidWebhookSignatureError",
    "LengthFinishReasonError",
    "NoneType",
    "NotFoundError",
    "NotGiven",
    "OAuthError",
    "Omit",
    "OpenAI",
    "OpenAIError",
    "PermissionDeniedError",
    "ProxiesTypes",
    "RateLimitError",
    "ReconnectingEvent",
    "ReconnectingOverrides",
    "RequestOptions",
    "Stream",
    "Timeout",
    "Transport",
    "UnprocessableEntityError",
    "WebSocketConnectionClosedError",
    "WebSocketQueueFullError",
    "__title__",
    "__version__",
    "file_from_path",
    "not_given",
    "omit",
    "types",
]

VERSION = __version__

api_key: str | _Callable[[], str] | None = None
admin_api_key: str | None = None
organization: str | None = None
project: str | None = None
webhook_secret: str | None = None
base_url: str | _httpx.URL | None = None
timeout: float | _httpx.Timeout | None
"""`DEFAULT_TIMEOUT` until it is set."""
max_retries: float = 2
default_headers: _Mapping[str, str] | None = None
default_query: _Mapping[str, object] | None = None
http_client: _httpx.Client | None = None

api_type: _Literal["openai", "azure", "amazon-bedrock"] | None = _os.environ.get("OPENAI_API_TYPE")  # type: ignore[assignment]  # checked when used
api_version: str | None = _os.environ.get("OPENAI_API_VERSION")
azure_endpoint: str | None = _os.environ.get("AZURE_OPENAI_ENDPOINT")
azure_ad_token: str | None = _os.environ.get("AZURE_OPENAI_AD_TOKEN")
azure_ad_token_provider: _Callable[[], str] | None = None
bedrock_token_provider: _Callable[[], str] | None = None

_HOMES = {
    "APIConnectionError": "_core.errors",
    "APIError": "_core.errors",
    "APIResponse": "_sync.response",
    "APIResponseValidationError": "_core.errors",
    "APIStatusError": "_core.errors",
    "APITimeoutError": "_core.errors",
    "AssistantEventHandler": "lib.streaming",
    "AsyncAPIResponse": "_async.response",
    "AsyncAssistantEventHandler": "lib.streaming",
    "AsyncAzureADTokenProvider": "_async.azure",
    "AsyncAzureOpenAI": "_async.azure",
    "AsyncBedrockOpenAI": "_async.bedrock",
    "AsyncClient": "_async.client:AsyncOpenAI",
    "AsyncOpenAI": "_async.client",
    "AsyncStream": "_async.stream",
    "Audio": "lib._old_api",
    "AuthenticationError": "_core.errors",
    "AzureADTokenProvider": "_sync.azure",
    "AzureOpenAI": "_sync.azure",
    "BadRequestError": "_core.errors",
    "BaseModel": "_core.models",
    "BedrockOpenAI": "_sync.bedrock",
    "ChatCompletion": "lib._old_api",
    "Client": "_sync.client:OpenAI",
    "Completion": "lib._old_api",
    "ConflictError": "_core.errors",
    "ContentFilterFinishReasonError": "_core.errors",
    "Customer": "lib._old_api",
    "DEFAULT_CONNECTION_LIMITS": "_engine.httpx",
    "DEFAULT_MAX_RETRIES": "_core.constants",
    "DEFAULT_TIMEOUT": "_engine.httpx",
    "DefaultAioHttpClient": "_engine.aiohttp",
    "DefaultAsyncHttpx2Client": "_engine.httpx2",
    "DefaultAsyncHttpxClient": "_engine.httpx",
    "DefaultHttpx2Client": "_engine.httpx2",
    "DefaultHttpxClient": "_engine.httpx",
    "Deployment": "lib._old_api",
    "Edit": "lib._old_api",
    "Embedding": "lib._old_api",
    "Engine": "lib._old_api",
    "ErrorObject": "lib._old_api",
    "File": "lib._old_api",
    "FileTypes": "_core.files",
    "FineTune": "lib._old_api",
    "FineTuningJob": "lib._old_api",
    "HttpxBinaryResponseContent": "_core.binary",
    "Image": "lib._old_api",
    "InternalServerError": "_core.errors",
    "InvalidWebhookSignatureError": "_core.errors",
    "LengthFinishReasonError": "_core.errors",
    "Model": "lib._old_api",
    "Moderation": "lib._old_api",
    "NOT_GIVEN": "_core.sentinels",
    "NoneType": "_types",
    "NotFoundError": "_core.errors",
    "NotGiven": "_core.sentinels",
    "OAuthError": "_core.errors",
    "Omit": "_core.sentinels",
    "OpenAI": "_sync.client",
    "OpenAIError": "_core.errors",
    "PermissionDeniedError": "_core.errors",
    "ProxiesTypes": "_types",
    "RateLimitError": "_core.errors",
    "ReconnectingEvent": "types.websocket_reconnection",
    "ReconnectingOverrides": "types.websocket_reconnection",
    "RequestOptions": "_core.options",
    "Stream": "_sync.stream",
    "Timeout": "_types",
    "Transport": "_types",
    "UnprocessableEntityError": "_core.errors",
    "WebSocketConnectionClosedError": "_core.errors",
    "WebSocketQueueFullError": "_core.errors",
    "WebsocketConnectionOptions": "types.websocket_connection_options",
    "_AmbiguousModuleClientUsageError": "_module_client",
    "_ModuleClient": "_module_client",
    "_load_client": "_module_client",
    "_reset_client": "_module_client",
    "file_from_path": "_core.files",
    "not_given": "_core.sentinels",
    "omit": "_core.sentinels",
    "pydantic_function_tool": "lib._tools",
    "timeout": "_engine.httpx:DEFAULT_TIMEOUT",
}
_RESOURCES = (
    "audio",
    "batches",
    "beta",
    "chat",
    "completions",
    "containers",
    "conversations",
    "embeddings",
    "evals",
    "files",
    "fine_tuning",
    "images",
    "models",
    "moderations",
    "realtime",
    "responses",
    "skills",
    "uploads",
    "vector_stores",
    "videos",
    "webhooks",
)


def __getattr__(name: str) -> _Any:
    from importlib import import_module

    if name in _RESOURCES:
        from ._module_client import proxy

        value: _Any = proxy(name)
    elif name in _HOMES:
        module, _, original = _HOMES[name].partition(":")
        value = getattr(import_module(f".{module}", __name__), original or name)
    else:
        from importlib.util import find_spec

        if name.startswith("__") or find_spec(f"{__name__}.{name}") is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = import_module(f".{name}", __name__)
    return globals().setdefault(name, value)


def __dir__() -> list[str]:
    return sorted({name for name in globals() if not name.startswith("_")} | {*_HOMES, *_RESOURCES, *__all__})


if _os.environ.get("OPENAI_LOG"):
    from ._core.log import setup as _setup

    _setup()
