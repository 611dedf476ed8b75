"""Door: the clients of Azure OpenAI."""

from .._async.azure import (
    AsyncAzureADTokenProvider as AsyncAzureADTokenProvider,
    AsyncAzureOpenAI as AsyncAzureOpenAI,
)
from .._core.azure import API_KEY_SENTINEL as API_KEY_SENTINEL, AzureClient as BaseAzureClient
from .._core.errors import MutuallyExclusiveAuthError as MutuallyExclusiveAuthError
from .._sync.azure import AzureADTokenProvider as AzureADTokenProvider, AzureOpenAI as AzureOpenAI

__all__ = [
    "API_KEY_SENTINEL",
    "AsyncAzureADTokenProvider",
    "AsyncAzureOpenAI",
    "AzureADTokenProvider",
    "AzureOpenAI",
    "BaseAzureClient",
    "MutuallyExclusiveAuthError",
]
