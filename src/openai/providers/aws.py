"""Amazon Bedrock, whose models can be called as those of OpenAI are.

What a client knows of a provider is in `_core/provider.py`; the older classes `BedrockOpenAI` and `AsyncBedrockOpenAI`
are in `openai.lib.bedrock`. Signatures are made by botocore (the extra `bedrock`), bearer tokens need nothing. Rules:
R-PROV-3.
"""

from __future__ import annotations

import os
import re
import threading
from collections.abc import Awaitable, Mapping
from typing import Any, Callable, Union

from .._core import optional
from .._core.errors import OpenAIError
from .._core.provider import Provider

__all__ = ["Aws", "Bedrock", "bedrock"]

TokenProvider = Callable[[], Union[str, Awaitable[str]]]

_SERVICE = "bedrock-mantle"
_HOST = re.compile(r"//bedrock-mantle\.([a-z0-9-]+)\.api\.aws", re.IGNORECASE)


def bedrock(
    *,
    region: str | None = None,
    base_url: object = None,
    api_key: str | TokenProvider | None = None,
    token_provider: TokenProvider | None = None,
    access_key_id: str | None = None,
    secret_access_key: str | None = None,
    session_token: str | None = None,
    profile: str | None = None,
) -> Provider:
    """Amazon Bedrock as `provider` of a client: `OpenAI(provider=bedrock(region="us-west-2"))`.

    `region` is that of AWS (`AWS_REGION`, `AWS_DEFAULT_REGION`, or the one of the profile). `api_key` is a key of
    Bedrock (`AWS_BEARER_TOKEN_BEDROCK`), `token_provider` a function that gives one and is asked before each attempt.
    Without either, requests are signed: with `access_key_id`, `secret_access_key` and `session_token`, with the
    credentials of `profile`, or with those that the AWS tools would find. `base_url` is used in place of the one that
    follows from the region.

    Raises OpenAIError if several of these are given or the region is missing, MissingDependencyError if signatures
    need botocore and it is not installed.
    """
    return Bedrock(
        region=region,
        base_url=base_url,
        api_key=api_key,
        token_provider=token_provider,
        aws=Aws(access_key_id, secret_access_key, session_token, profile),
    )


class Aws:
    """Credentials of AWS: given ones, those of a profile, or those that are found. Threads may share them."""

    def __init__(
        self,
        access_key_id: str | None = None,
        secret_access_key: str | None = None,
        session_token: str | None = None,
        profile: str | None = None,
    ) -> None:
        if bool(access_key_id) != bool(secret_access_key) or (session_token and not access_key_id):
            raise OpenAIError("AWS credentials are an access key id together with its secret access key")
        if access_key_id and profile:
            raise OpenAIError("Pass either AWS credentials or a profile, not both")
        self.given = bool(access_key_id or profile)
        self._keys = (access_key_id, secret_access_key, session_token)
        self._profile = profile
        self._begin()

    def _begin(self) -> None:
        self._lock = threading.Lock()
        self._session: Any = None
        self._credentials: Any = None

    def region(self) -> str | None:
        """The region that the configuration files of AWS name for the profile."""
        if not optional.is_there("botocore"):
            return None
        with self._lock:
            region: str | None = self._open().get_config_variable("region")
        return region

    def frozen(self) -> Any:
        """The credentials as they are now; finding or renewing them may ask other machines."""
        if self._keys[0]:
            return optional.load("botocore.credentials", "bedrock").ReadOnlyCredentials(*self._keys)
        with self._lock:
            if self._credentials is None:
                self._credentials = self._open().get_credentials()
            if self._credentials is None:
                raise OpenAIError(
                    "There are no AWS credentials. Pass some to `bedrock`, or a `profile`, or an `api_key` of Bedrock "
                    "(`AWS_BEARER_TOKEN_BEDROCK`)"
                )
            return self._credentials.get_frozen_credentials()

    def _open(self) -> Any:
        if self._session is None:
            self._session = optional.load("botocore.session", "bedrock").Session(profile=self._profile)
        return self._session

    def __getstate__(self) -> dict[str, Any]:
        return {"given": self.given, "_keys": self._keys, "_profile": self._profile}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self._begin()


class Bedrock(Provider):
    """What a client knows of Amazon Bedrock; made by `bedrock`."""

    name = "bedrock"

    def __init__(
        self,
        *,
        region: str | None,
        base_url: object,
        api_key: str | TokenProvider | None,
        token_provider: TokenProvider | None,
        aws: Aws,
    ) -> None:
        ways = (
            ("api_key", bool(api_key)),
            ("token_provider", token_provider is not None),
            ("AWS credentials or a profile", aws.given),
        )
        given = [name for name, is_given in ways if is_given]
        if len(given) > 1:
            raise OpenAIError(f"Pass just one of {' and '.join(given)} for Bedrock")
        self.api_key = token_provider or api_key
        if not given:
            self.api_key = os.environ.get("AWS_BEARER_TOKEN_BEDROCK") or None
        self.signs = self.api_key is None
        if self.signs and not optional.is_there("botocore"):
            raise optional.missing("botocore", "bedrock", "it signs requests with AWS credentials")
        self.aws = aws
        self.region = region or os.environ.get("AWS_REGION") or os.environ.get("AWS_DEFAULT_REGION")
        if not self.region and base_url is not None:
            found = _HOST.search(str(base_url))
            self.region = found[1].lower() if found else None
        if not self.region and (self.signs or base_url is None):
            self.region = aws.region()
            if not self.region:
                raise OpenAIError(
                    "Bedrock needs a region. Pass it to `bedrock` as `region` (to `BedrockOpenAI` as `aws_region`), or "
                    "set the environment variable `AWS_REGION`"
                )
        self.base_url = f"https://bedrock-mantle.{self.region}.api.aws/openai/v1" if base_url is None else str(base_url)

    def sign(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> Mapping[str, str]:
        """The headers of AWS's signature version 4. Raises OpenAIError if there are no credentials."""
        auth = optional.load("botocore.auth", "bedrock")
        requests = optional.load("botocore.awsrequest", "bedrock")
        # Of the headers only what says what the body is: proxies may change others on the way.
        signed = {name: value for name, value in headers.items() if name.lower() == "content-type"}
        request = requests.AWSRequest(method=method, url=url, data=body, headers=dict(signed))
        auth.SigV4Auth(self.aws.frozen(), _SERVICE, self.region).add_auth(request)
        return {name: value for name, value in request.headers.items() if name not in signed}

    def __repr__(self) -> str:
        return f"bedrock(region={self.region!r}, base_url={self.base_url!r})"
