"""All resources at once: where their classes are, what every method takes, which are deprecated, which wait."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from typing import Any, Dict, Iterator, Tuple

import pytest

import openai
from openai import AsyncOpenAI, OpenAI, resources

OPTIONS = ("extra_headers", "extra_query", "extra_body", "timeout")


def classes() -> Iterator[type]:
    """Every class of a resource, of both clients."""
    for found in pkgutil.walk_packages(resources.__path__, f"{resources.__name__}."):
        for value in vars(importlib.import_module(found.name)).values():
            if isinstance(value, type) and value.__module__ == found.name:
                yield value


def methods() -> Dict[Tuple[str, str, str], Any]:
    """Every method that is declared with a verb and a path, by module, class and name."""
    return {
        (cls.__module__.partition("resources.")[2], cls.__name__, name): member
        for cls in classes()
        for name, member in vars(cls).items()
        if hasattr(member, "__endpoint__")
    }


METHODS = methods()


def test_what_every_method_takes() -> None:
    """R-ARGS-5, R-BODY-10: four things beside its own, by keyword only."""
    assert len(METHODS) > 300
    for key, method in METHODS.items():
        parameters = inspect.signature(method).parameters
        for option in OPTIONS:
            assert parameters[option].kind is inspect.Parameter.KEYWORD_ONLY, key


def test_ids_are_all_that_goes_by_position() -> None:
    """R-ARGS-5, D-72."""
    for key, method in METHODS.items():
        positional = [
            name
            for name, each in inspect.signature(method).parameters.items()
            if each.kind in (each.POSITIONAL_ONLY, each.POSITIONAL_OR_KEYWORD, each.VAR_POSITIONAL)
        ]
        ids = method.__endpoint__.ids
        assert positional[1:] in ([*ids], ["ids"]), key
        assert (positional[1:] == ["ids"]) == (len(ids) > 1), key


def test_both_clients_have_the_same_methods() -> None:
    """R-ASYNC-1: lists are plain functions of both, everything else of the async client is awaited."""
    sync = {key: each for key, each in METHODS.items() if not key[1].startswith("Async")}
    assert {(module, f"Async{cls}", name) for module, cls, name in sync} == set(METHODS) - set(sync)
    for (module, cls, name), method in sync.items():
        twin = METHODS[module, f"Async{cls}", name]
        assert [*inspect.signature(twin).parameters] == [*inspect.signature(method).parameters]
        assert (twin.__endpoint__.verb, twin.__endpoint__.path) == (method.__endpoint__.verb, method.__endpoint__.path)
        assert not inspect.iscoroutinefunction(method)
        paged = "Paginator" in str(inspect.signature(twin).return_annotation)
        assert inspect.iscoroutinefunction(twin) is not paged, (module, name)


def test_deprecated_methods() -> None:
    """R-ARGS-4: these and no others."""
    found = {
        f"{module}.{name}"
        for (module, _, name), method in METHODS.items()
        if getattr(method, "__deprecated__", None) is not None
    }
    whole = {
        f"{module}.{name}"
        for module, _, name in METHODS
        if module in ("beta.assistants", "beta.threads.threads", "beta.threads.messages")
        or module.startswith("beta.threads.runs.")
    }
    assert found == whole | {"files.retrieve_content", "fine_tuning.checkpoints.permissions.retrieve"}


GROUPS = """Audio Batches Beta Chat Completions Containers Embeddings Evals Files FineTuning Images Models Moderations
Skills Uploads VectorStores Videos""".split()

DEEP = """chat.completions:Completions chat.completions.messages:Messages beta.threads.runs:Runs
beta.threads.runs.steps:Steps beta.threads.messages:Messages beta.assistants:Assistants beta.chatkit.sessions:Sessions
beta.realtime.sessions:Sessions beta.responses:Responses vector_stores.file_batches:FileBatches
vector_stores.files:Files realtime.calls:Calls realtime.client_secrets:ClientSecrets responses:Responses
responses.input_items:InputItems responses.input_tokens:InputTokens conversations:Conversations
conversations.items:Items fine_tuning.jobs:Jobs fine_tuning.jobs.checkpoints:Checkpoints
fine_tuning.checkpoints.permissions:Permissions fine_tuning.alpha.graders:Graders uploads.parts:Parts
containers.files.content:Content evals.runs.output_items:OutputItems audio.speech:Speech
audio.transcriptions:Transcriptions audio.translations:Translations skills.versions:Versions""".split()


def views(name: str) -> Iterator[str]:
    for prefix in ("", "Async"):
        for suffix in ("", "WithRawResponse", "WithStreamingResponse"):
            yield f"{prefix}{name}{suffix}"


@pytest.mark.parametrize("name", GROUPS)
def test_groups(name: str) -> None:
    """R-OLD-2: of both clients, with their raw and streaming forms."""
    for each in views(name):
        assert isinstance(getattr(openai.resources, each), type)
        assert each in dir(openai.resources)


@pytest.mark.parametrize("place", DEEP)
def test_classes_are_found_where_they_have_always_been(place: str) -> None:
    """R-OLD-2: in sub-packages, the same class as in the module that defines it."""
    path, _, name = place.partition(":")
    package = importlib.import_module(f"openai.resources.{path}")
    parent, _, last = f"openai.resources.{path}".rpartition(".")
    assert getattr(importlib.import_module(parent), last) is package
    for each in views(name):
        found = getattr(package, each)
        assert isinstance(found, type)
        assert getattr(importlib.import_module(found.__module__), each) is found


def test_raw_methods_wait() -> None:
    """R-MISC-17, R-ASYNC-1: of the async client each has to be awaited, lists too; of the other none."""
    for kind, waits in ((OpenAI, False), (AsyncOpenAI, True)):
        client = kind(api_key="k")
        for raw in (client.with_raw_response.models, client.chat.completions.with_raw_response, client.files):
            raw = getattr(raw, "with_raw_response", raw)
            for name in ("create", "retrieve", "list", "delete"):
                if hasattr(raw, name):
                    assert inspect.iscoroutinefunction(getattr(raw, name)) is waits, name
    asked = AsyncOpenAI(api_key="k").with_raw_response.models.retrieve("m")
    assert not hasattr(asked, "parse")
    asked.close()


def test_webhooks_have_no_other_forms() -> None:
    """R-OLD-2, R-RAW-2: they ask nothing of a server."""
    from openai.resources.webhooks import AsyncWebhooks, Webhooks

    for kind, cls in ((OpenAI, Webhooks), (AsyncOpenAI, AsyncWebhooks)):
        client = kind(api_key="k")
        assert type(client.webhooks) is cls
        assert not inspect.iscoroutinefunction(cls.unwrap)
        assert not hasattr(client.with_streaming_response, "webhooks")
