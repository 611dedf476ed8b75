# Made from tests/async/test_bedrock.py by `make sync`. Do not edit.
"""Amazon Bedrock: as a provider, and as a client of its own; bearer tokens and signatures."""

from __future__ import annotations

import hashlib
import hmac
import os
import pickle
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

import httpx
import pytest
from wire import COMPLETION, Wire

import openai
from openai import APIStatusError, BedrockOpenAI, OpenAI, OpenAIError, omit
from openai._core.errors import MissingDependencyError
from openai.providers import Provider, bedrock

pytestmark = pytest.mark.anyio

HOME = "https://bedrock-mantle.us-west-2.api.aws/openai/v1"
KEYS = {"access_key_id": "AKID", "secret_access_key": "secret"}
AWS_KEYS = {"aws_access_key_id": "AKID", "aws_secret_access_key": "secret"}


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Nothing of AWS, and much of OpenAI that has no effect."""
    for name in list(os.environ):
        if name.startswith(("AWS_", "BOTO", "OPENAI_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "credentials"))
    for name, value in {
        "OPENAI_API_KEY": "sk-env",
        "OPENAI_ADMIN_KEY": "ak-env",
        "OPENAI_BASE_URL": "http://env/v9",
        "OPENAI_ORG_ID": "org-env",
        "OPENAI_PROJECT_ID": "proj-env",
        "OPENAI_CUSTOM_HEADERS": "X-Env: 1",
        "OPENAI_WEBHOOK_SECRET": "whsec_c2VjcmV0",
    }.items():
        monkeypatch.setenv(name, value)


def client(wire: Wire, **given: Any) -> OpenAI:
    return OpenAI(provider=bedrock(**{"region": "us-west-2", **given}), http_client=wire.http_client())


def older(wire: Wire, **given: Any) -> BedrockOpenAI:
    return BedrockOpenAI(**{"aws_region": "us-west-2", "http_client": wire.http_client(), **given})


def chat(api: OpenAI, **more: Any) -> Any:
    return api.chat.completions.create(messages=[], model="m", **more)


# ---------------------------------------------------------------------------------------------------- bearer tokens


def test_key() -> None:
    """R-PROV-3: OPENAI_* has no effect, neither as address nor as credential."""
    wire = Wire(COMPLETION)
    for api in (client(wire, api_key="bk"), older(wire, api_key="bk")):
        for each in (api, api.copy(), api.with_options(timeout=3).copy(max_retries=0)):
            chat(each)
            assert wire.url == f"{HOME}/chat/completions"
            assert wire.headers["authorization"] == "Bearer bk"
            assert not {"openai-organization", "openai-project", "x-env"} & set(wire.headers)
            assert (each.admin_api_key, each.webhook_secret) == (None, None)
            assert type(each) is type(api)


def test_key_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """R-PROV-3."""
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "env-key")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")
    wire = Wire(COMPLETION)
    for api in (
        OpenAI(provider=bedrock(), http_client=wire.http_client()),
        BedrockOpenAI(http_client=wire.http_client()),
    ):
        chat(api)
        assert wire.url == "https://bedrock-mantle.eu-west-1.api.aws/openai/v1/chat/completions"
        assert wire.headers["authorization"] == "Bearer env-key"
    monkeypatch.setenv("AWS_REGION", "eu-west-2")
    assert "eu-west-2" in bedrock().base_url
    # Whoever gives AWS credentials wants them used.
    assert bedrock(**KEYS).signs


def test_token_function(naps: list[float]) -> None:
    """R-PROV-3: asked before each attempt."""
    wire = Wire(500, COMPLETION)
    tokens = iter("abcdef")
    for api in (
        client(wire, token_provider=lambda: next(tokens)),
        older(wire, bedrock_token_provider=lambda: next(tokens)),
        older(wire, api_key=lambda: next(tokens)).copy(),
    ):
        chat(api)
    sent = [request.headers["authorization"] for request in wire.requests]
    assert sent == ["Bearer a", "Bearer b", "Bearer c", "Bearer d"]


# ---------------------------------------------------------------------------------------------------- signatures


def signature(request: httpx.Request, region: str = "us-west-2", secret: str = "secret") -> str:
    """The `Authorization` that version 4 of AWS's signatures gives, by the letter of its description."""
    headers = request.headers
    stamp = headers["x-amz-date"]
    names = sorted({"host", "x-amz-date", "content-type", "x-amz-security-token"} & set(headers))
    path = "/".join(quote(part, safe="~") for part in request.url.raw_path.decode().partition("?")[0].split("/"))
    pairs = sorted(part.partition("=")[::2] for part in request.url.query.decode().split("&") if part)
    query = "&".join(f"{quote(unquote(name), safe='~')}={quote(unquote(value), safe='~')}" for name, value in pairs)
    canonical = "\n".join(
        [request.method, path, query]
        + [f"{name}:{headers[name].strip()}" for name in names]
        + ["", ";".join(names), hashlib.sha256(request.content).hexdigest()]
    )
    scope = f"{stamp[:8]}/{region}/bedrock-mantle/aws4_request"
    text = "\n".join(["AWS4-HMAC-SHA256", stamp, scope, hashlib.sha256(canonical.encode()).hexdigest()])
    key = f"AWS4{secret}".encode()
    for part in scope.split("/"):
        key = hmac.new(key, part.encode(), "sha256").digest()
    made = hmac.new(key, text.encode(), "sha256").hexdigest()
    return f"AWS4-HMAC-SHA256 Credential=AKID/{scope}, SignedHeaders={';'.join(names)}, Signature={made}"


def test_signed_requests() -> None:
    """R-PROV-3: each with its body, also one that comes in pieces, and also a copy's."""
    wire = Wire({"data": [], **COMPLETION})
    for api in (client(wire, **KEYS, session_token="st"), older(wire, **AWS_KEYS, aws_session_token="st")):
        for each in (api, api.copy()):
            chat(each)
            each.models.list(extra_query={"b": "x y/ü", "a": 1})
            each.files.create(file=("a.txt", b"content" * 100), purpose="batch")
            each.models.retrieve("ft:a b")
            assert each.api_key == ""
            assert each.auth_headers == {}
    assert len(wire.requests) == 16
    for request in wire.requests:
        assert str(request.url).startswith(HOME)
        assert request.headers["x-amz-security-token"] == "st"
        assert request.headers["authorization"] == signature(request)
    assert b"contentcontent" in wire.requests[2].content


def test_each_attempt_is_signed(naps: list[float]) -> None:
    wire = Wire(500, COMPLETION)
    chat(client(wire, **KEYS))
    assert len(wire.requests) == 2
    for request in wire.requests:
        assert request.headers["authorization"] == signature(request)


def test_profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """R-PROV-3: keys and region as the AWS tools find them; once for a client and its copies."""
    (tmp_path / "credentials").write_text("[own]\naws_access_key_id = AKID\naws_secret_access_key = secret\n")
    (tmp_path / "config").write_text("[profile own]\nregion = ap-south-1\n")
    wire = Wire(COMPLETION)
    for api in (client(wire, profile="own", region=None), older(wire, aws_profile="own", aws_region=None)):
        chat(api)
        (tmp_path / "credentials").rename(tmp_path / "gone")
        chat(api.copy())
        (tmp_path / "gone").rename(tmp_path / "credentials")
        for request in wire.requests[-2:]:
            assert request.url.host == "bedrock-mantle.ap-south-1.api.aws"
            assert request.headers["authorization"] == signature(request, "ap-south-1")
    with pytest.raises(OpenAIError, match="region"):
        bedrock(**KEYS)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKID")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret")
    chat(client(wire))
    assert wire.headers["authorization"] == signature(wire.request)


def test_no_credentials() -> None:
    """Said with the first request, since only then they are looked for."""
    wire = Wire(COMPLETION)
    with pytest.raises(OpenAIError, match="AWS_BEARER_TOKEN_BEDROCK"):
        chat(client(wire))
    assert wire.requests == []


def test_own_authorization_is_not_replaced() -> None:
    """R-AUTH-2, R-AUTH-3."""
    wire = Wire(COMPLETION)
    api = client(wire, **KEYS)
    chat(api, extra_headers={"authorization": "own"})
    assert wire.headers["authorization"] == "own"
    chat(api, extra_headers={"Authorization": omit})
    assert not {"authorization", "x-amz-date"} & set(wire.headers)


def test_signed_requests_are_not_redirected() -> None:
    """The signature is of the URL; where a redirect leads neither it nor the session token belongs."""
    wire = Wire(httpx.Response(307, headers={"location": "https://evil.com/"}))
    provider = bedrock(region="us-west-2", **KEYS, session_token="st")
    api = OpenAI(provider=provider, http_client=wire.http_client(follow_redirects=True))
    with pytest.raises(APIStatusError):
        chat(api)
    assert len(wire.requests) == 1


# ---------------------------------------------------------------------------------------------------- settings


@pytest.mark.parametrize(
    "other",
    [{"api_key": "k"}, {"admin_api_key": "k"}, {"workload_identity": {}}, {"base_url": "http://x"}],
)
def test_exclusive(other: Any) -> None:
    """R-PROV-3."""
    provider = bedrock(region="us-west-2", api_key="k")
    for make in (OpenAI, OpenAI(api_key="k").copy, OpenAI(provider=provider).copy):
        with pytest.raises(OpenAIError, match="can't be combined"):
            make(provider=provider, **other)


@pytest.mark.parametrize(
    "given",
    [
        {"api_key": "k", "token_provider": str},
        {"api_key": "k", **KEYS},
        {"token_provider": str, "profile": "p"},
        {**KEYS, "profile": "p"},
        {"access_key_id": "AKID"},
        {"session_token": "st"},
    ],
)
def test_credentials_that_do_not_go_together(given: Any) -> None:
    """R-PROV-3: one way to authenticate, and a whole one."""
    with pytest.raises(OpenAIError):
        bedrock(region="us-west-2", **given)


def test_region() -> None:
    """R-PROV-3: needed for the address and for signatures, and found in an address of Bedrock."""
    with pytest.raises(OpenAIError, match="AWS_REGION"):
        bedrock(api_key="k")
    assert bedrock(api_key="k", base_url="https://proxy/v1").base_url == "https://proxy/v1"
    provider: Any = bedrock(base_url="https://bedrock-mantle.eu-west-3.api.aws/v1", **KEYS)
    assert provider.region == "eu-west-3"
    assert "secret" not in repr(provider)
    assert isinstance(provider, Provider)


def test_without_botocore(monkeypatch: pytest.MonkeyPatch) -> None:
    """R-PROV-3, R-VOICE-3: only signatures need it; what to install is said when the client is made."""
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    wire = Wire(COMPLETION)
    chat(client(wire, api_key="k"))
    for make in (lambda: bedrock(region="us-west-2"), lambda: BedrockOpenAI(aws_region="us-west-2", **AWS_KEYS)):
        with pytest.raises(MissingDependencyError, match=r"botocore.*pip install openai\[bedrock\]"):
            make()
    with pytest.raises(OpenAIError, match="region"):
        bedrock(api_key="k")


def test_copies_of_the_older_client() -> None:
    """As pydantic-ai makes them: another address with the same credentials."""
    wire = Wire(COMPLETION)
    for given in ({"api_key": "bk"}, AWS_KEYS, {"bedrock_token_provider": lambda: "bk"}):
        api = older(wire, base_url=HOME, **given)
        assert isinstance(api, OpenAI)
        other = api.with_options(base_url="https://bedrock-mantle.us-west-2.api.aws/v1")
        chat(other.copy(max_retries=1))
        assert wire.url == "https://bedrock-mantle.us-west-2.api.aws/v1/chat/completions"
        expected = signature(wire.request) if "aws_access_key_id" in given else "Bearer bk"
        assert wire.headers["authorization"] == expected
        chat(api.copy(api_key="new"))
        assert wire.headers["authorization"] == "Bearer new"
        with pytest.raises(OpenAIError, match="can't be combined"):
            api.copy(admin_api_key="k")
    api = older(wire, api_key="bk")
    api.api_key = "changed"  # R-CLIENT-15
    chat(api.copy())
    assert wire.headers["authorization"] == "Bearer changed"


def test_another_provider_for_a_client() -> None:
    """R-COPY-1."""
    wire = Wire(COMPLETION)
    api = OpenAI(api_key="k", http_client=wire.http_client(), organization="o")
    chat(api.with_options(provider=bedrock(region="us-west-2", api_key="bk")))
    assert wire.url.startswith(HOME)
    assert wire.headers["authorization"] == "Bearer bk"
    assert "openai-organization" not in wire.headers


@pytest.mark.parametrize("given", [{"api_key": "bk"}, AWS_KEYS])
def test_pickles(given: Any) -> None:
    """B-7."""
    api = BedrockOpenAI(aws_region="us-west-2", **given)
    again = pickle.loads(pickle.dumps(api))
    assert again._provider.base_url == HOME
    assert again.copy().api_key == api.api_key


def test_websockets() -> None:
    """They can't be signed, which is said; with a bearer token there is nothing to sign."""
    with pytest.raises(OpenAIError, match="`bedrock`"):
        client(Wire(), **KEYS)._websocket_auth()
    assert client(Wire(), api_key="bk")._websocket_auth() == {"Authorization": "Bearer bk"}


def test_names() -> None:
    from openai.lib import bedrock as door

    assert door.BedrockOpenAI is openai.BedrockOpenAI
    assert BedrockOpenAI.__module__ == "openai"
