"""What `BedrockOpenAI` and `AsyncBedrockOpenAI` have in common: the arguments they hand on to the provider.

Where Bedrock is and how it is told who is calling is in `openai.providers`; the clients are in `openai._async.bedrock`
and `openai._sync.bedrock`. Rules: R-PROV-3.
"""

from __future__ import annotations

from typing import Any

from .client import HttpClientT, OpenAIClient, StreamT
from .provider import check_alone

__all__ = ["BedrockClient"]


class BedrockClient(OpenAIClient[HttpClientT, StreamT]):
    """A client with Bedrock as its provider."""

    _aws: dict[str, Any]
    """The arguments that say who is calling, for copies."""

    def _configure_bedrock(
        self,
        *,
        api_key: Any,
        bedrock_token_provider: Any,
        aws_region: str | None,
        aws_access_key_id: str | None,
        aws_secret_access_key: str | None,
        aws_session_token: str | None,
        aws_profile: str | None,
        base_url: object,
        credentials: Any,
        **common: Any,
    ) -> None:
        from ..providers.aws import Aws, Bedrock

        aws = credentials or Aws(aws_access_key_id, aws_secret_access_key, aws_session_token, aws_profile)
        provider = Bedrock(
            region=aws_region, base_url=base_url, api_key=api_key, token_provider=bedrock_token_provider, aws=aws
        )
        self._aws = {
            "api_key": api_key,
            "bedrock_token_provider": bedrock_token_provider,
            "aws_region": provider.region,
            "_credentials": aws if provider.signs else None,
        }
        self._configure(
            provider=provider, api_key=None, admin_api_key=None, workload_identity=None, base_url=None, **common
        )

    def _copied(self, given: dict[str, Any], **layers: Any) -> dict[str, Any]:
        check_alone(**{name: given[name] for name in ("admin_api_key", "workload_identity", "provider")})
        api_key, base_url = given["api_key"], given["base_url"] or self._base
        result = super()._copied(given, **layers)
        del result["provider"]
        own = self._aws
        if api_key:  # in place of whatever said so before
            own = {"api_key": api_key, "aws_region": own["aws_region"]}
        elif self._api_key_provider is None and not own["_credentials"]:
            own = {**own, "api_key": self.api_key}  # which may have been changed
        return {**result, "base_url": base_url, **{name: value for name, value in own.items() if value is not None}}
