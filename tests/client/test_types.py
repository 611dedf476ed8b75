"""`openai.types`: what is where, what old names mean, and what it takes to import it."""

from __future__ import annotations

import importlib
import pkgutil
import subprocess
import sys
from typing import Any, get_args

import pytest
from typing_extensions import Literal

import openai.types
from openai import BaseModel
from openai.types import chat

TOP = """Batch Completion CompletionUsage CreateEmbeddingResponse Embedding FileObject FileDeleted Image ImagesResponse
Model ModelDeleted Moderation ModerationCreateResponse Upload VectorStore VectorStoreDeleted VectorStoreSearchResponse
Video VideoDeleteResponse EvalCreateResponse EvalRetrieveResponse EvalUpdateResponse EvalListResponse EvalDeleteResponse
ContainerCreateResponse ContainerRetrieveResponse ContainerListResponse Skill DeletedSkill FunctionDefinition
ErrorObject""".split()

PARAMS = """BatchCreateParams CompletionCreateParams EmbeddingCreateParams FileCreateParams ImageEditParams
ModerationCreateParams UploadCreateParams VectorStoreSearchParams VideoCreateParams EvalCreateParams""".split()

ALIASES = """ChatModel EmbeddingModel AudioModel ImageModel ModerationModel VideoModel VideoSize VideoSeconds
FilePurpose AudioResponseFormat Metadata Reasoning ReasoningEffort ResponseFormatText ResponseFormatJSONObject
ResponseFormatJSONSchema ResponsesModel AllModels""".split()


@pytest.mark.parametrize("name", TOP)
def test_models_at_the_top(name: str) -> None:
    """R-TYPES-1."""
    assert issubclass(getattr(openai.types, name), BaseModel)


@pytest.mark.parametrize("name", PARAMS)
def test_params_at_the_top(name: str) -> None:
    """R-TYPES-1: dicts with known keys, or a union of them where `stream` changes the answer."""
    found = getattr(openai.types, name)
    for each in get_args(found) or (found,):
        assert each.__annotations__, name


@pytest.mark.parametrize("name", ALIASES)
def test_aliases_at_the_top(name: str) -> None:
    """R-TYPES-1."""
    assert getattr(openai.types, name) is not None


def test_packages() -> None:
    """R-TYPES-2, D-4: one for each part; of chats only the completion is at the top, too."""
    packages = {info.name for info in pkgutil.walk_packages(openai.types.__path__) if info.ispkg}
    assert packages >= set(
        """audio beta chat containers conversations evals fine_tuning graders realtime responses shared shared_params
        skills uploads vector_stores webhooks""".split()
    )
    for path in """beta.threads beta.threads.runs beta.chatkit beta.realtime beta.responses fine_tuning.jobs
    fine_tuning.checkpoints fine_tuning.alpha""".split():
        importlib.import_module(f"openai.types.{path}")
    assert openai.types.ChatCompletion is chat.ChatCompletion  # D-4
    assert not hasattr(openai.types, "ChatCompletionChunk")


def test_videos() -> None:
    """R-TYPES-5, D-18."""
    assert get_args(openai.types.VideoSeconds) == ("4", "8", "12")
    assert set(get_args(openai.types.VideoSize)) == {"720x1280", "1280x720", "1024x1792", "1792x1024"}
    for model in (openai.types.VideoModel, openai.types.VideoModelParam):
        text, known = get_args(model)
        assert text is str
        assert {"sora-2", "sora-2-pro"} <= set(get_args(known))


def test_names_of_tools() -> None:
    """R-OLD-7, R-TYPES-6: the older names are the newer ones for functions; unions have the custom kind too."""
    assert chat.ChatCompletionToolParam is chat.ChatCompletionFunctionToolParam
    assert chat.ChatCompletionMessageToolCall is chat.ChatCompletionMessageFunctionToolCall
    assert chat.ChatCompletionMessageToolCallParam is chat.ChatCompletionMessageFunctionToolCallParam
    assert get_args(chat.ChatCompletionToolUnionParam) == (
        chat.ChatCompletionFunctionToolParam,
        chat.ChatCompletionCustomToolParam,
    )
    union, tag = get_args(chat.ChatCompletionMessageToolCallUnion)
    assert get_args(union) == (chat.ChatCompletionMessageFunctionToolCall, chat.ChatCompletionMessageCustomToolCall)
    assert tag.discriminator == "type"
    assert openai.types.WebsocketConnectionOptions is openai.types.WebSocketConnectionOptions  # type: ignore[attr-defined]


def test_messages() -> None:
    """R-TYPES-7: no content beside tool calls; `parsed` belongs to what `parse()` returns."""
    call = {"id": "t", "type": "function", "function": {"name": "f", "arguments": "{}"}}
    message: Any = chat.ChatCompletionMessage.construct(role="assistant", tool_calls=[call])
    assert message.content is None
    assert message.tool_calls[0].function.name == "f"
    assert not hasattr(message, "parsed")
    parsed: Any = chat.ParsedChatCompletionMessage.construct(role="assistant", content="x")
    assert parsed.parsed is None
    assert issubclass(chat.ParsedChatCompletionMessage, chat.ChatCompletionMessage)
    assert chat.ChatCompletionMessage.model_fields["role"].annotation == Literal["assistant"]


def test_types_need_nothing_but_the_base_install() -> None:
    """R-TYPES-9, R-PKG-1: every module of the types, with all that is optional out of reach."""
    code = """if True:
        import importlib, pkgutil, sys
        for name in ("numpy", "pandas", "sounddevice", "websockets", "aiohttp", "httpx_aiohttp", "botocore", "httpx2"):
            sys.modules[name] = None
        import openai.types
        count = 0
        for info in pkgutil.walk_packages(openai.types.__path__, "openai.types."):
            module = importlib.import_module(info.name)
            for name in dir(module):
                getattr(module, name)
            count += 1
        print(count)
    """
    done = subprocess.run([sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 700
