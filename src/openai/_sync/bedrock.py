# Made from src/openai/_async/bedrock.py by `make sync`. Do not edit.
"""The synchronous client of Amazon Bedrock.

It is an `OpenAI` with the provider of `openai.providers` in it, which can also be given to `OpenAI` itself.
`openai._sync.bedrock` is made from this file. Rules: R-PROV-3.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Sequence

from .._core.bedrock import BedrockClient
from .._core.constants import DEFAULT_MAX_RETRIES
from .._core.sentinels import NotGiven, not_given
from .client import OpenAI

if TYPE_CHECKING:
    import httpx

    from .ask import Giver

__all__ = ["BedrockOpenAI"]


class BedrockOpenAI(BedrockClient["httpx.Client", Any], OpenAI):
    """The client of the models on Amazon Bedrock that are called as those of OpenAI are.

    Variables of the environment that are for OpenAI have no effect. Raises OpenAIError for credentials that don't go
    together and without a region, MissingDependencyError if AWS credentials are used and botocore is not installed.
    """

    __module__ = "openai"

    def __init__(
        self,
        *,
        api_key: str | Giver | None = None,
        bedrock_token_provider: Giver | None = None,
        aws_region: str | None = None,
        aws_access_key_id: str | None = None,
        aws_secret_access_key: str | None = None,
        aws_session_token: str | None = None,
        aws_profile: str | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | Sequence[str] | None = None,
        base_url: str | httpx.URL | None = None,
        websocket_base_url: str | httpx.URL | None = None,
        timeout: float | httpx.Timeout | NotGiven | None = not_given,
        max_retries: float = DEFAULT_MAX_RETRIES,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: httpx.Client | None = None,
        _strict_response_validation: bool = False,
        _enforce_credentials: bool = True,
        _credentials: Any = None,
    ) -> None:
        """Make a client for `aws_region` (`AWS_REGION`, `AWS_DEFAULT_REGION`, or that of the profile).

        `api_key` is a key of Bedrock (`AWS_BEARER_TOKEN_BEDROCK`), `bedrock_token_provider` a function that gives one
        and is asked before each attempt. Without them requests are signed with the AWS credentials that are given, with
        those of `aws_profile`, or with those that the AWS tools would find; that needs the extra `bedrock`. For the
        rest see `OpenAI`.
        """
        self._configure_bedrock(
            api_key=api_key,
            bedrock_token_provider=bedrock_token_provider,
            aws_region=aws_region,
            aws_access_key_id=aws_access_key_id,
            aws_secret_access_key=aws_secret_access_key,
            aws_session_token=aws_session_token,
            aws_profile=aws_profile,
            credentials=_credentials,
            organization=organization,
            project=project,
            webhook_secret=webhook_secret,
            base_url=base_url,
            websocket_base_url=websocket_base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict=_strict_response_validation,
            enforce_credentials=_enforce_credentials,
            kind="Client",
        )
