"""Door: the clients of Amazon Bedrock."""

from .._async.bedrock import AsyncBedrockOpenAI as AsyncBedrockOpenAI
from .._sync.bedrock import BedrockOpenAI as BedrockOpenAI

__all__ = ["AsyncBedrockOpenAI", "BedrockOpenAI"]
