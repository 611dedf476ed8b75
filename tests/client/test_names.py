"""Names: what `openai` offers, the doors for other packages, the module's own client, and what was there before 1.0."""

from __future__ import annotations

import functools
import importlib
import importlib.metadata
import inspect
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest
from wire import COMPLETION, Wire

import openai

ALL = """types __version__ __title__ NoneType Transport ProxiesTypes NotGiven NOT_GIVEN not_given Omit omit OpenAIError
APIError APIStatusError APITimeoutError APIConnectionError APIResponseValidationError BadRequestError
AuthenticationError OAuthError PermissionDeniedError NotFoundError ConflictError UnprocessableEntityError
RateLimitError InternalServerError LengthFinishReasonError ContentFilterFinishReasonError
InvalidWebhookSignatureError Timeout RequestOptions Client AsyncClient Stream AsyncStream OpenAI AsyncOpenAI
BedrockOpenAI AsyncBedrockOpenAI file_from_path BaseModel DEFAULT_TIMEOUT DEFAULT_MAX_RETRIES
DEFAULT_CONNECTION_LIMITS DefaultHttpxClient DefaultAsyncHttpxClient DefaultAioHttpClient DefaultHttpx2Client
DefaultAsyncHttpx2Client ReconnectingEvent ReconnectingOverrides WebSocketQueueFullError
WebSocketConnectionClosedError""".split()

RESOURCES = """chat completions embeddings files images audio moderations models fine_tuning vector_stores webhooks beta
batches uploads responses realtime conversations evals containers skills videos""".split()


def test_public_names() -> None:
    """R-OLD-3."""
    assert sorted(openai.__all__) == sorted(ALL)
    for name in ALL:
        getattr(openai, name)
    assert set(ALL) <= set(dir(openai))


def test_names_beside_all() -> None:
    """R-OLD-4, R-OLD-5, D-2."""
    for name in ("APIResponse", "AsyncAPIResponse", "HttpxBinaryResponseContent", "VERSION", "FileTypes", "resources"):
        assert getattr(openai, name) is not None
    assert openai.pagination.SyncPage.__name__ == "SyncPage"
    assert openai.lib.__name__ == "openai.lib"
    with pytest.raises(AttributeError, match="'openai' has no attribute 'nonsense'"):
        openai.nonsense  # noqa: B018


def test_where_names_say_they_are_from() -> None:
    """R-SENT-8: tracebacks show openai.NotFoundError."""
    values = {"types", "__version__", "__title__", "NoneType", "Transport", "ProxiesTypes", "Timeout", "RequestOptions"}
    for name in ALL:
        value = getattr(openai, name)
        if isinstance(value, type) and name not in values:
            assert value.__module__ == "openai", name


def test_versions_and_small_types() -> None:
    """R-PKG-3, R-PKG-4, R-SENT-4, R-SENT-5, E-1 and E-2."""
    import openai.version

    assert openai.__title__ == "openai"
    assert openai.__version__ == openai.VERSION == openai.version.VERSION
    major, *rest = map(int, openai.__version__.split(".")[:3])
    assert major == 2
    assert len(rest) == 2
    assert rest[0] >= 58
    assert (Path(openai.__file__).parent / "py.typed").exists()
    assert openai.NoneType is type(None)
    assert openai.Timeout is httpx.Timeout
    assert openai.Transport is httpx.BaseTransport


def test_what_is_installed() -> None:
    """R-PKG-1, E-3: four packages, and what else there is by extras of the usual names."""
    plain, extras = set(), set()
    for line in importlib.metadata.requires("openai") or ():
        name = re.split(r"[^\w.-]", line)[0]
        marker = re.search(r"extra == ['\"]([\w-]+)['\"]", line)
        extras.add(marker[1].replace("_", "-")) if marker else plain.add(name)
    assert plain == {"anyio", "httpx", "pydantic", "typing-extensions"}
    assert extras >= {"aiohttp", "realtime", "datalib", "voice-helpers", "bedrock", "httpx2"}
    assert importlib.metadata.version("openai") == openai.__version__


def test_what_is_newer_than_2_15() -> None:
    """R-PKG-5: beside what older releases had, Python 3.9 among it."""
    client = openai.OpenAI(api_key="k")
    for path in ("skills", "beta.responses", "responses.connect"):
        functools.reduce(getattr, path.split("."), client)
    for name in ("auth", "providers"):
        importlib.import_module(f"openai.{name}")
    assert openai.BedrockOpenAI.__name__ == "BedrockOpenAI"
    assert "on_reconnecting" in inspect.signature(client.realtime.connect).parameters
    assert importlib.metadata.metadata("openai")["Requires-Python"] == ">=3.9"


def test_sentinels_are_the_same_everywhere() -> None:
    """R-SENT-1, R-SENT-2, E-33."""
    import openai._types

    for name in ("NotGiven", "Omit", "NOT_GIVEN", "not_given", "omit"):
        assert getattr(openai, name) is getattr(openai._types, name)


DOORS = {
    "_base_client": """BaseClient AsyncAPIClient SyncAPIClient AsyncHttpxClientWrapper SyncHttpxClientWrapper
        DEFAULT_MAX_RETRIES DEFAULT_TIMEOUT DEFAULT_CONNECTION_LIMITS make_request_options AsyncPaginator
        FinalRequestOptions PageInfo BaseSyncPage BaseAsyncPage _AsyncStreamT""",
    "_client": "OpenAI AsyncOpenAI Client AsyncClient OpenAIWithRawResponse AsyncOpenAIWithStreamedResponse",
    "_compat": "cached_property",
    "_constants": "RAW_RESPONSE_HEADER DEFAULT_MAX_RETRIES DEFAULT_TIMEOUT DEFAULT_CONNECTION_LIMITS",
    "_exceptions": "OpenAIError APIStatusError RateLimitError",
    "_files": "file_from_path FileTypes",
    "_legacy_response": "LegacyAPIResponse HttpxBinaryResponseContent",
    "_models": "BaseModel FinalRequestOptions construct_type construct_type_unchecked add_request_id validate_type",
    "_module_client": "_load_client _reset_client",
    "_qs": "Querystring parse stringify",
    "_resource": "SyncAPIResource AsyncAPIResource",
    "_response": """APIResponse AsyncAPIResponse BaseAPIResponse BinaryAPIResponse AsyncBinaryAPIResponse
        StreamAlreadyConsumed ResponseContextManager AsyncResponseContextManager StreamedBinaryAPIResponse""",
    "_streaming": "Stream AsyncStream SSEDecoder ServerSentEvent extract_stream_chunk_type",
    "_types": """NOT_GIVEN NotGiven Omit omit FileTypes Body Query Headers RequestOptions ResponseT Response NoneType
        SequenceNotStr Timeout Transport ProxiesTypes ModelT""",
    "_utils": "is_given is_mapping is_dict is_list maybe_transform async_maybe_transform required_args PropertyInfo",
    "_version": "__version__ __title__",
    "lib._old_api": "APIRemovedInV1",
    "pagination": "SyncPage SyncCursorPage AsyncConversationCursorPage AsyncNextCursorPage",
}


@pytest.mark.parametrize("door", DOORS)
def test_doors(door: str) -> None:
    """The private names that other packages import."""
    module = importlib.import_module(f"openai.{door}")
    for name in DOORS[door].split():
        assert getattr(module, name) is not None
    with pytest.raises(AttributeError):
        module.nonsense  # noqa: B018
    if door == "_base_client":
        assert module.AsyncPaginator is importlib.import_module("openai._core.pages").AsyncPaginator


def imports() -> dict[str, list[str]]:
    """What other packages import or patch, by module: imports.txt."""
    found: dict[str, list[str]] = {}
    for line in (Path(__file__).parent / "imports.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith(" "):
            found[list(found)[-1]] += line.split()
        else:
            found[line] = []
    return found


IMPORTS = imports()


def test_imports_of_other_packages(module: Any) -> None:
    """E-13, E-16, R-OLD-6: every name that one of 56 packages imports from here, or replaces, private ones too."""
    assert len(IMPORTS) > 250
    for path, names in IMPORTS.items():
        found = importlib.import_module(path)
        for name in names:
            try:
                functools.reduce(getattr, name.split("."), found)
            except AttributeError:
                importlib.import_module(f"{path}.{name}")


LIB = {
    "lib.streaming": """AssistantEventHandler AsyncAssistantEventHandler AssistantStreamManager
        AsyncAssistantStreamManager""",
    "lib.streaming.chat": """ChatCompletionStream AsyncChatCompletionStream ChatCompletionStreamManager
        AsyncChatCompletionStreamManager ChatCompletionStreamState ChatCompletionStreamEvent ChunkEvent
        ContentDeltaEvent ContentDoneEvent RefusalDeltaEvent RefusalDoneEvent FunctionToolCallArgumentsDeltaEvent
        FunctionToolCallArgumentsDoneEvent LogprobsContentDeltaEvent LogprobsContentDoneEvent
        LogprobsRefusalDeltaEvent LogprobsRefusalDoneEvent""",
    "lib.streaming.responses": """ResponseStream AsyncResponseStream ResponseStreamManager AsyncResponseStreamManager
        ResponseStreamEvent ResponseTextDeltaEvent ResponseTextDoneEvent""",
    "lib.azure": "AzureOpenAI AsyncAzureOpenAI AzureADTokenProvider AsyncAzureADTokenProvider",
    "lib._parsing._completions": "type_to_response_format_param parse_chat_completion",
    "lib._parsing._responses": "parse_response type_to_text_format_param",
    "lib._pydantic": "to_strict_json_schema",
    "lib._tools": "pydantic_function_tool",
    "helpers": "Microphone LocalAudioPlayer",
}


@pytest.mark.parametrize("module", LIB)
def test_features(module: str) -> None:
    """R-OLD-6, R-CS-3, R-RS-7, R-AZ-14."""
    found = importlib.import_module(f"openai.{module}")
    for name in LIB[module].split():
        assert getattr(found, name) is not None


def test_helpers_of_the_utils_door() -> None:
    """R-ARGS-1, and what older code calls before it makes a request."""
    import asyncio

    from openai import _utils

    assert _utils.maybe_transform({"a": 1}, dict) == {"a": 1}
    assert _utils.maybe_transform(None, dict) is None
    assert asyncio.run(_utils.async_maybe_transform({"a": 1}, dict)) == {"a": 1}

    @_utils.required_args(["a"], ["a", "b"])
    def call(*, a: int = 0, b: int = 0) -> int:
        return a + b

    assert call(a=1) == 1
    with pytest.raises(TypeError, match=r"Expected either \('a'\) or \('a' and 'b'\) arguments to be given"):
        call(b=1)

    @_utils.required_args(["a"])
    def only(a: int = 0) -> int:
        return a

    assert only(5) == 5
    with pytest.raises(TypeError, match=r"Missing required argument: 'a'"):
        only()


@pytest.mark.parametrize(
    "name",
    """Edit File Audio Image Model Engine Customer FineTune Embedding Completion Deployment Moderation ErrorObject
    FineTuningJob ChatCompletion""".split(),
)
def test_names_before_version_1(name: str) -> None:
    """R-OLD-1."""
    from openai.lib._old_api import APIRemovedInV1

    old = getattr(openai, name)
    assert repr(old.foo.bar) == "APIRemovedInV1Proxy"
    with pytest.raises(APIRemovedInV1, match=rf"openai\.{name}.*openai>=1\.0\.0.*openai==0\.28") as caught:
        old.foo.bar(1, x=2)
    assert isinstance(caught.value, openai.OpenAIError)
    assert not hasattr(old, "__wrapped__")


# --- the module's client ----------------------------------------------------------------------------------------------

SETTINGS = """api_key admin_api_key organization project webhook_secret base_url timeout max_retries default_headers
default_query http_client api_type api_version azure_endpoint azure_ad_token azure_ad_token_provider
bedrock_token_provider""".split()


@pytest.fixture
def module(monkeypatch: pytest.MonkeyPatch) -> Any:
    """The package with fresh settings and no client."""
    for name in ("OPENAI_API_KEY", "AZURE_OPENAI_API_KEY", "OPENAI_ADMIN_KEY", "OPENAI_ORG_ID", "OPENAI_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    for name in SETTINGS:
        monkeypatch.setattr(openai, name, getattr(openai, name))
    openai._reset_client()
    yield openai
    openai._reset_client()


def test_module_settings() -> None:
    """R-MODULE-1."""
    code = f"import openai, json; print(json.dumps({{n: str(getattr(openai, n)) for n in {SETTINGS!r}}}))"
    environment = {"OPENAI_API_TYPE": "azure", "OPENAI_API_VERSION": "v", "AZURE_OPENAI_ENDPOINT": "https://e"}
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
        env={"PYTHONPATH": str(Path(openai.__file__).parents[1]), "AZURE_OPENAI_AD_TOKEN": "t", **environment},
    )
    found = json.loads(done.stdout)
    assert found.pop("timeout") == str(openai.DEFAULT_TIMEOUT)
    assert found.pop("max_retries") == "2"
    given = {"api_type": "azure", "api_version": "v", "azure_endpoint": "https://e", "azure_ad_token": "t"}
    assert {name: value for name, value in found.items() if value != "None"} == given


def test_module_client(module: Any) -> None:
    """R-MODULE-2, R-MODULE-3, R-MODULE-6, R-MODULE-7, D-9, E-12."""
    wire = Wire(COMPLETION)
    module.api_key = "sk-1"
    module.base_url = "http://one/v1"
    module.http_client = wire.http_client()
    answer = module.chat.completions.create(messages=[], model="m")
    assert answer.choices[0].message.content == "Hello"
    assert wire.url == "http://one/v1/chat/completions"
    assert wire.headers["authorization"] == "Bearer sk-1"
    assert wire.headers["user-agent"].startswith("_ModuleClient/Python ")
    assert isinstance(module.chat, openai.resources.Chat)
    assert isinstance(module._load_client(), openai.OpenAI)
    for name, value, header in (("organization", "o", "openai-organization"), ("project", "p", "openai-project")):
        setattr(module, name, value)
        module.chat.completions.create(messages=[], model="m")
        assert wire.headers[header] == value
    module.api_key, module.base_url, module.timeout = "sk-2", "http://two/v2/", 7
    module.default_headers, module.default_query = {"X-A": "1"}, {"q": 1}
    module.chat.completions.create(messages=[], model="m")
    assert wire.url == "http://two/v2/chat/completions?q=1"
    assert wire.headers["authorization"] == "Bearer sk-2"
    assert (wire.headers["x-a"], wire.headers["x-stainless-read-timeout"]) == ("1", "7")
    count = len(wire.requests)
    wire.replies, module.max_retries = [500], 0
    with pytest.raises(openai.InternalServerError):
        module.chat.completions.create(messages=[], model="m")
    assert len(wire.requests) == count + 1


def test_module_client_takes_the_environment(module: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """R-MODULE-1: what was found is stored in the module."""
    monkeypatch.setenv("OPENAI_API_KEY", "sk-env")
    monkeypatch.setenv("OPENAI_ORG_ID", "o-env")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://env")
    client = module._load_client()
    assert client is module._load_client()
    assert (module.api_key, module.organization, module.api_type) == ("sk-env", "o-env", "openai")
    assert str(client.base_url) == "http://env/"
    module._reset_client()
    assert module._load_client() is not client


def test_module_client_without_credentials(module: Any) -> None:
    """R-MODULE-4."""
    module.http_client = Wire({}).http_client()
    assert module._load_client().api_key == module.api_key == ""
    with pytest.raises(TypeError, match="Could not resolve authentication method"):
        module.models.list()


@pytest.mark.parametrize("name", RESOURCES)
def test_proxies(name: str, module: Any) -> None:
    """R-MODULE-2."""
    proxy = getattr(module, name)
    real = getattr(module._load_client(), name)
    assert isinstance(proxy, type(real))
    assert repr(proxy) == repr(real)
    assert set(dir(proxy)) == set(dir(real))
    proxy.mark = 1
    assert real.mark == 1
    del proxy.mark
    assert not hasattr(real, "mark")
    with pytest.raises(TypeError):
        proxy.__class__ = dict


def test_kind_of_module_client(module: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """R-MODULE-5."""
    from openai._module_client import _guess

    assert _guess() == "openai"
    module.azure_endpoint = "https://e"
    assert _guess() == "azure"
    monkeypatch.setenv("OPENAI_API_KEY", "k")
    with pytest.raises(openai.OpenAIError, match="api_type") as caught:
        _guess()
    assert type(caught.value) is openai._AmbiguousModuleClientUsageError
    monkeypatch.delenv("OPENAI_API_KEY")
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "k")
    assert _guess() == "azure"
    module.azure_ad_token_provider = lambda: "t"
    with pytest.raises(openai.OpenAIError, match="Azure"):
        _guess()


@pytest.mark.parametrize(("level", "shown"), [("debug", True), ("info", False), ("other", False)])
def test_log_setting(level: str, shown: bool) -> None:
    """R-LOG-1."""
    code = "import openai, logging; logging.getLogger('openai').debug('shown'); logging.getLogger('x').debug('no')"
    environment = {"PYTHONPATH": str(Path(openai.__file__).parents[1]), "OPENAI_LOG": level}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, env=environment)
    assert done.returncode == 0
    assert ("shown" in done.stderr) is shown
    assert "no" not in done.stderr.replace("shown", "")
