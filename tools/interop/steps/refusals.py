"""Calls with arguments that cannot be: the answer is 400, and says which argument and what is wrong with it."""

from __future__ import annotations

from typing import Any, Dict, List, Tuple

import openai

from ..kit import CHAT, FACT, HELLO, check, picture, refused, same, step, tone, upload

Row = Tuple[str, Dict[str, Any], str, str]

LONG = {"k" * 65: "v"}
NO_SOUND = ("a.wav", b"no sound")
NO_PICTURE = ("a.png", b"no picture")
NO_FILM = ("a.mp4", b"no film")
TUNED = "gpt-4o-mini-2024-07-18"
SPEECH = "gpt-4o-mini-tts"
PICTURE = {"model": "gpt-image-1"}
CUSTOM: Any = {"type": "custom", "item_schema": {"type": "object"}}
GRADER = {"type": "string_check", "name": "x", "operation": "eq", "input": "a", "reference": "b"}
UPLOAD = {"filename": "a.txt", "mime_type": "text/plain", "purpose": "user_data"}
HTTPS = "https://example.com"
NOBODY: Any = [{"role": "nobody", "content": "x"}]

# Call, what it is given, the argument that the error names, its code.
CALLS: List[Row] = [
    ("audio.speech.create", {"model": SPEECH, "voice": "none", "input": "Hi."}, "voice", "invalid_value"),
    ("audio.speech.create", {"model": SPEECH, "voice": "ash", "input": ""}, "input", "string_below_min_length"),
    ("audio.transcriptions.create", {"model": "whisper-1", "file": NO_SOUND}, "file", "invalid_file_format"),
    ("audio.translations.create", {"model": "whisper-1", "file": NO_SOUND}, "file", "invalid_file_format"),
    (
        "audio.voice_consents.create",
        {"language": "en-US", "name": "Ann", "recording": NO_SOUND},
        "recording",
        "invalid_file_format",
    ),
    (
        "audio.voices.create",
        {"name": "", "audio_sample": NO_SOUND, "consent": "none"},
        "name",
        "string_below_min_length",
    ),
    (
        "batches.create",
        {"input_file_id": "none", "endpoint": "/v1/responses", "completion_window": "24h"},
        "input_file_id",
        "invalid_input_file",
    ),
    ("beta.agents.create", {"model": CHAT, "name": ""}, "name", "invalid_value"),
    ("beta.agents.environments.create", {"environment": {"type": "none"}}, "environment.type", "invalid_value"),
    (
        "beta.agents.sessions.create",
        {"agent": {"model": CHAT}, "environment": {"type": "none"}, "input": 5},
        "input",
        "invalid_type",
    ),
    ("beta.assistants.create", {"model": CHAT, "metadata": LONG}, "metadata", "string_above_max_length"),
    ("beta.chatkit.sessions.create", {"user": "", "workflow": {"id": "x"}}, "user", "empty_string"),
    ("beta.threads.create", {"messages": NOBODY}, "messages[0].role", "invalid_value"),
    ("chat.completions.create", {"model": CHAT, "messages": []}, "messages", "empty_array"),
    ("chat.completions.create", {"model": CHAT, "messages": NOBODY}, "messages[0].role", "invalid_value"),
    (
        "chat.completions.create",
        {"model": CHAT, "messages": HELLO, "temperature": 9},
        "temperature",
        "decimal_above_max_value",
    ),
    (
        "completions.create",
        {"model": "gpt-3.5-turbo-instruct", "prompt": "x", "max_tokens": -1},
        "max_tokens",
        "integer_below_min_value",
    ),
    ("containers.create", {"name": ""}, "name", "empty_string"),
    ("conversations.create", {"metadata": LONG}, "metadata", "string_above_max_length"),
    ("embeddings.create", {"model": "text-embedding-3-small", "input": ""}, "input", "invalid_value"),
    (
        "embeddings.create",
        {"model": "text-embedding-3-small", "input": "x", "dimensions": 0},
        "dimensions",
        "integer_below_min_value",
    ),
    ("evals.create", {"data_source_config": CUSTOM, "testing_criteria": []}, "testing_criteria", "empty_array"),
    ("files.create", {"file": ("a.txt", b"x"), "purpose": "none"}, "purpose", "invalid_value"),
    (
        "fine_tuning.alpha.graders.run",
        {"grader": {"type": "none"}, "model_sample": "x"},
        "grader.type",
        "invalid_value",
    ),
    ("fine_tuning.alpha.graders.validate", {"grader": {"type": "none"}}, "grader.type", "invalid_value"),
    ("fine_tuning.jobs.create", {"model": TUNED, "training_file": "none"}, "training_file", "invalid_file"),
    ("images.create_variation", {"image": NO_PICTURE}, "image", "invalid_image_file"),
    ("images.edit", {**PICTURE, "prompt": "x", "image": NO_PICTURE}, "image", "invalid_image_file"),
    ("images.generate", {**PICTURE, "prompt": ""}, "prompt", "string_below_min_length"),
    ("images.generate", {**PICTURE, "prompt": "x", "size": "1x1"}, "size", "invalid_value"),
    ("moderations.create", {"input": []}, "input", "empty_array"),
    ("realtime.client_secrets.create", {"session": {"type": "none"}}, "session.type", "invalid_value"),
    (
        "realtime.translations.client_secrets.create",
        {"session": {"model": "gpt-realtime-translate", "audio": {"output": {"language": 5}}}},
        "session.audio.output.language",
        "invalid_type",
    ),
    ("responses.compact", {"model": "gpt-5", "input": NOBODY}, "input[0].role", "invalid_value"),
    ("responses.create", {"model": CHAT, "input": "x", "temperature": 9}, "temperature", "decimal_above_max_value"),
    (
        "responses.create",
        {"model": CHAT, "input": "x", "previous_response_id": "resp_none"},
        "previous_response_id",
        "previous_response_not_found",
    ),
    ("uploads.create", {**UPLOAD, "bytes": 0}, "bytes", "integer_below_min_value"),
    ("vector_stores.create", {"metadata": LONG}, "metadata", "string_above_max_length"),
    ("videos.create", {"model": "sora-2", "prompt": "x", "size": "1x1"}, "size", "invalid_value"),
    ("videos.create_character", {"name": "x" * 81, "video": NO_FILM}, "name", "invalid_value"),
    ("videos.edit", {"prompt": "x", "video": NO_FILM}, "video", "invalid_file_format"),
    ("videos.extend", {"prompt": "x", "seconds": "5", "video": NO_FILM}, "seconds", "invalid_value"),
    ("webhooks.create", {"name": "x", "url": "none", "event_types": ["batch.completed"]}, "url", "invalid_url"),
]


def deny(client: Any, rows: List[Row]) -> None:
    """Each of these has to be refused, if the client has it."""
    wrong: List[str] = []
    for name, given, param, code in rows:
        found = client
        for part in name.split("."):
            found = getattr(found, part, None)
        if found is not None:
            error = refused(openai.BadRequestError, found, **given)
            if (error.param, error.code) != (param, code):
                wrong.append(f"{name}: {error.param} {error.code}, not {param} {code}")
            same((error.status_code, error.type), (400, "invalid_request_error"), "status and type")
    check(not wrong, "; ".join(wrong))


@step
def refusals(client: Any) -> None:
    deny(client, CALLS)


@step
def refusals_of_changes(client: Any) -> None:
    """The same with calls for objects that are there."""

    def made(thing: Any) -> str:
        return str(thing.id)

    chat = made(client.chat.completions.create(model=CHAT, messages=HELLO, store=True))
    talk = made(client.conversations.create())
    box = made(client.containers.create(name="box"))
    load = made(client.uploads.create(**UPLOAD, bytes=3))
    store = made(client.vector_stores.create())
    file = upload(client, FACT)
    client.vector_stores.files.create(store, file_id=file)
    film = made(client.videos.create(model="sora-2", prompt="x", seconds="4"))
    assistant = made(client.beta.assistants.create(model=CHAT))
    thread = made(client.beta.threads.create())
    small = {"type": "static", "static": {"max_chunk_size_tokens": 1, "chunk_overlap_tokens": 0}}
    too_long = "string_above_max_length"
    deny(
        client,
        [
            ("beta.assistants.update", {"assistant_id": assistant, "metadata": LONG}, "metadata", too_long),
            ("beta.threads.update", {"thread_id": thread, "metadata": LONG}, "metadata", too_long),
            (
                "beta.threads.messages.create",
                {"thread_id": thread, "role": "nobody", "content": "x"},
                "role",
                "invalid_value",
            ),
            (
                "beta.threads.create_and_run",
                {"assistant_id": assistant, "temperature": 9},
                "temperature",
                "decimal_above_max_value",
            ),
            (
                "beta.threads.runs.create",
                {"thread_id": thread, "assistant_id": assistant, "temperature": 9},
                "temperature",
                "decimal_above_max_value",
            ),
            ("chat.completions.update", {"completion_id": chat, "metadata": LONG}, "metadata", too_long),
            ("containers.files.create", {"container_id": box}, "file", "missing_required_parameter"),
            ("conversations.update", {"conversation_id": talk, "metadata": LONG}, "metadata", too_long),
            (
                "conversations.items.create",
                {"conversation_id": talk, "items": NOBODY},
                "items[0].role",
                "invalid_value",
            ),
            ("uploads.parts.create", {"upload_id": load, "data": b""}, "data", "invalid_value"),
            ("uploads.complete", {"upload_id": load, "part_ids": ["none"]}, "part_ids[0]", "invalid_value"),
            ("vector_stores.update", {"vector_store_id": store, "metadata": LONG}, "metadata", too_long),
            (
                "vector_stores.search",
                {"vector_store_id": store, "query": "x", "max_num_results": 0},
                "max_num_results",
                "integer_below_min_value",
            ),
            (
                "vector_stores.files.create",
                {"vector_store_id": store, "file_id": file, "chunking_strategy": small},
                "chunking_strategy.static.max_chunk_size_tokens",
                "integer_below_min_value",
            ),
            (
                "vector_stores.files.update",
                {"file_id": file, "vector_store_id": store, "attributes": LONG},
                "attributes",
                too_long,
            ),
            (
                "vector_stores.file_batches.create",
                {"vector_store_id": store, "file_ids": []},
                "file_ids",
                "empty_array",
            ),
            ("videos.remix", {"video_id": film, "prompt": ""}, "prompt", "string_below_min_length"),
        ],
    )


@step
def refusals_of_users(client: Any) -> None:
    """Of keys, models and what is there already; and what every error has."""
    asked: Dict[str, Any] = {"messages": HELLO}
    refused(openai.AuthenticationError, client.with_options(api_key="bad key").models.list)
    refused(
        openai.NotFoundError, client.chat.completions.create, **asked, model="x", expect={"code": "model_not_found"}
    )
    error = refused(openai.BadRequestError, client.chat.completions.create, model=CHAT, messages=[])
    check(error.response.headers["x-request-id"] == error.request_id, "another request id in the headers")
    same(error.body["param"], "messages", "param of the body")
    check("messages" in error.message and "400" in error.message, "the message does not say it")
    refused(
        openai.BadRequestError, client.images.edit, **PICTURE, prompt="", image=picture(), expect={"param": "prompt"}
    )
    given = {"model": "whisper-1", "file": ("a.wav", tone()), "temperature": 9}
    refused(openai.BadRequestError, client.audio.translations.create, **given, expect={"param": "temperature"})
