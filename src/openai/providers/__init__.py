"""Other services that a client can be used with, given to it as `provider`. Rules: R-PROV-3.

from openai import OpenAI
from openai.providers import bedrock

client = OpenAI(provider=bedrock(region="us-west-2"))
"""

from .._core.provider import Provider as Provider
from .aws import bedrock as bedrock

__all__ = ["Provider", "bedrock"]
