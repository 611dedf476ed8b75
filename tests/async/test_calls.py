"""What goes out for each call of the smaller endpoints and what comes back: a table for each domain.

Written from the API's own description and not from ours, so that a slip in `api/` shows.
"""

from __future__ import annotations

import functools
import warnings
from pathlib import Path
from typing import Any, Dict, List, Tuple

import httpx
import pytest
from wire import AsyncWire, chunk, sse

from openai import AsyncStream, HttpxBinaryResponseContent

pytestmark = pytest.mark.anyio

Row = Tuple[str, Dict[str, Any], str, Any, str]
"""The method, its arguments, verb and path with query, the JSON body (or None), and the class of the answer."""

ANSWER: Dict[str, Any] = {"id": "x", "data": [{"id": "y"}], "has_more": True, "last_id": "z"}

FINE_TUNING: List[Row] = [
    (
        "fine_tuning.jobs.create",
        {"model": "m", "training_file": "f", "method": {"type": "supervised"}, "suffix": "s"},
        "POST /fine_tuning/jobs",
        {"model": "m", "training_file": "f", "method": {"type": "supervised"}, "suffix": "s"},
        "FineTuningJob",
    ),
    ("fine_tuning.jobs.retrieve", {"": "j"}, "GET /fine_tuning/jobs/j", None, "FineTuningJob"),
    ("fine_tuning.jobs.cancel", {"": "j"}, "POST /fine_tuning/jobs/j/cancel", None, "FineTuningJob"),
    ("fine_tuning.jobs.pause", {"": "j"}, "POST /fine_tuning/jobs/j/pause", None, "FineTuningJob"),
    ("fine_tuning.jobs.resume", {"": "j"}, "POST /fine_tuning/jobs/j/resume", None, "FineTuningJob"),
    ("fine_tuning.jobs.list", {"limit": 2}, "GET /fine_tuning/jobs?limit=2", None, "AsyncCursorPage[FineTuningJob]"),
    (
        "fine_tuning.jobs.list_events",
        {"": "j", "after": "e"},
        "GET /fine_tuning/jobs/j/events?after=e",
        None,
        "AsyncCursorPage[FineTuningJobEvent]",
    ),
    (
        "fine_tuning.jobs.checkpoints.list",
        {"": "j"},
        "GET /fine_tuning/jobs/j/checkpoints",
        None,
        "AsyncCursorPage[FineTuningJobCheckpoint]",
    ),
    (
        "fine_tuning.checkpoints.permissions.create",
        {"": "c", "project_ids": ["p"]},
        "POST /fine_tuning/checkpoints/c/permissions",
        {"project_ids": ["p"]},
        "AsyncPage[PermissionCreateResponse]",
    ),
    (
        "fine_tuning.checkpoints.permissions.retrieve",
        {"": "c", "order": "ascending"},
        "GET /fine_tuning/checkpoints/c/permissions?order=ascending",
        None,
        "PermissionRetrieveResponse",
    ),
    (
        "fine_tuning.checkpoints.permissions.list",
        {"": "c"},
        "GET /fine_tuning/checkpoints/c/permissions",
        None,
        "AsyncConversationCursorPage[PermissionListResponse]",
    ),
    (
        "fine_tuning.checkpoints.permissions.delete",
        {"": "p", "fine_tuned_model_checkpoint": "c"},
        "DELETE /fine_tuning/checkpoints/c/permissions/p",
        None,
        "PermissionDeleteResponse",
    ),
    (
        "fine_tuning.alpha.graders.run",
        {"grader": {"type": "string_check"}, "model_sample": "s", "item": {}},
        "POST /fine_tuning/alpha/graders/run",
        {"grader": {"type": "string_check"}, "model_sample": "s", "item": {}},
        "GraderRunResponse",
    ),
    (
        "fine_tuning.alpha.graders.validate",
        {"grader": {"type": "string_check"}},
        "POST /fine_tuning/alpha/graders/validate",
        {"grader": {"type": "string_check"}},
        "GraderValidateResponse",
    ),
]

RESPONSES: List[Row] = [
    ("responses.create", {"input": "x"}, "POST /responses", {"input": "x"}, "Response"),
    (
        "responses.retrieve",
        {"": "r", "include": ["a"], "include_obfuscation": False, "starting_after": 3},
        "GET /responses/r?include[]=a&include_obfuscation=false&starting_after=3",
        None,
        "Response",
    ),
    ("responses.cancel", {"": "r"}, "POST /responses/r/cancel", None, "Response"),
    (
        "responses.compact",
        {"model": "m", "input": "x", "previous_response_id": "r"},
        "POST /responses/compact",
        {"model": "m", "input": "x", "previous_response_id": "r"},
        "CompactedResponse",
    ),
    ("responses.delete", {"": "r"}, "DELETE /responses/r", None, "ResponseDeleted"),
    (
        "responses.input_items.list",
        {"": "r", "include": ["a"], "order": "asc"},
        "GET /responses/r/input_items?include[]=a&order=asc",
        None,
        "AsyncCursorPage",
    ),
    (
        "responses.input_tokens.count",
        {"model": "m", "input": "x"},
        "POST /responses/input_tokens",
        {"model": "m", "input": "x"},
        "InputTokenCountResponse",
    ),
]

CHATKIT: List[Row] = [
    (
        "beta.chatkit.sessions.create",
        {"user": "u", "workflow": {"id": "w"}},
        "POST /chatkit/sessions",
        {"user": "u", "workflow": {"id": "w"}},
        "ChatSession",
    ),
    ("beta.chatkit.sessions.cancel", {"": "s"}, "POST /chatkit/sessions/s/cancel", None, "ChatSession"),
    ("beta.chatkit.threads.retrieve", {"": "t"}, "GET /chatkit/threads/t", None, "ChatKitThread"),
    (
        "beta.chatkit.threads.list",
        {"user": "u"},
        "GET /chatkit/threads?user=u",
        None,
        "AsyncConversationCursorPage[ChatKitThread]",
    ),
    ("beta.chatkit.threads.delete", {"": "t"}, "DELETE /chatkit/threads/t", None, "ThreadDeleteResponse"),
    (
        "beta.chatkit.threads.list_items",
        {"": "t", "before": "b"},
        "GET /chatkit/threads/t/items?before=b",
        None,
        "AsyncConversationCursorPage",
    ),
]

EVALS: List[Row] = [
    (
        "evals.create",
        {"data_source_config": {"type": "custom"}, "testing_criteria": [{}], "name": "n"},
        "POST /evals",
        {"data_source_config": {"type": "custom"}, "testing_criteria": [{}], "name": "n"},
        "EvalCreateResponse",
    ),
    ("evals.retrieve", {"": "e"}, "GET /evals/e", None, "EvalRetrieveResponse"),
    ("evals.update", {"": "e", "name": "n"}, "POST /evals/e", {"name": "n"}, "EvalUpdateResponse"),
    (
        "evals.list",
        {"order_by": "updated_at"},
        "GET /evals?order_by=updated_at",
        None,
        "AsyncCursorPage[EvalListResponse]",
    ),
    ("evals.delete", {"": "e"}, "DELETE /evals/e", None, "EvalDeleteResponse"),
    (
        "evals.runs.create",
        {"": "e", "data_source": {"type": "jsonl"}},
        "POST /evals/e/runs",
        {"data_source": {"type": "jsonl"}},
        "RunCreateResponse",
    ),
    ("evals.runs.retrieve", {"": "r", "eval_id": "e"}, "GET /evals/e/runs/r", None, "RunRetrieveResponse"),
    (
        "evals.runs.list",
        {"": "e", "status": "failed"},
        "GET /evals/e/runs?status=failed",
        None,
        "AsyncCursorPage[RunListResponse]",
    ),
    ("evals.runs.delete", {"": "r", "eval_id": "e"}, "DELETE /evals/e/runs/r", None, "RunDeleteResponse"),
    ("evals.runs.cancel", {"": "r", "eval_id": "e"}, "POST /evals/e/runs/r", None, "RunCancelResponse"),
    (
        "evals.runs.output_items.retrieve",
        {"": "o", "eval_id": "e", "run_id": "r"},
        "GET /evals/e/runs/r/output_items/o",
        None,
        "OutputItemRetrieveResponse",
    ),
    (
        "evals.runs.output_items.list",
        {"": "r", "eval_id": "e", "status": "fail"},
        "GET /evals/e/runs/r/output_items?status=fail",
        None,
        "AsyncCursorPage[OutputItemListResponse]",
    ),
]

VIDEOS: List[Row] = [
    ("videos.retrieve", {"": "v"}, "GET /videos/v", None, "Video"),
    ("videos.list", {"order": "asc"}, "GET /videos?order=asc", None, "AsyncConversationCursorPage[Video]"),
    ("videos.delete", {"": "v"}, "DELETE /videos/v", None, "VideoDeleteResponse"),
    ("videos.remix", {"": "v", "prompt": "p"}, "POST /videos/v/remix", {"prompt": "p"}, "Video"),
    ("videos.get_character", {"": "c"}, "GET /videos/characters/c", None, "VideoGetCharacterResponse"),
    (
        "videos.download_content",
        {"": "v", "variant": "thumbnail"},
        "GET /videos/v/content?variant=thumbnail",
        None,
        "HttpxBinaryResponseContent",
    ),
]

CHAT: List[Row] = [
    ("chat.completions.retrieve", {"": "c"}, "GET /chat/completions/c", None, "ChatCompletion"),
    (
        "chat.completions.update",
        {"": "c", "metadata": {"a": "b"}},
        "POST /chat/completions/c",
        {"metadata": {"a": "b"}},
        "ChatCompletion",
    ),
    (
        "chat.completions.list",
        {"after": "a", "limit": 2, "metadata": {"k": "v"}, "model": "m", "order": "desc"},
        "GET /chat/completions?after=a&limit=2&metadata[k]=v&model=m&order=desc",
        None,
        "AsyncCursorPage[ChatCompletion]",
    ),
    ("chat.completions.delete", {"": "c"}, "DELETE /chat/completions/c", None, "ChatCompletionDeleted"),
    (
        "chat.completions.messages.list",
        {"": "c", "order": "asc"},
        "GET /chat/completions/c/messages?order=asc",
        None,
        "AsyncCursorPage[ChatCompletionStoreMessage]",
    ),
]

STORES: List[Row] = [
    (
        "vector_stores.files.list",
        {"": "vs", "filter": "completed"},
        "GET /vector_stores/vs/files?filter=completed",
        None,
        "AsyncCursorPage[VectorStoreFile]",
    ),
    (
        "vector_stores.file_batches.list_files",
        {"": "b", "vector_store_id": "vs", "filter": "failed"},
        "GET /vector_stores/vs/file_batches/b/files?filter=failed",
        None,
        "AsyncCursorPage[VectorStoreFile]",
    ),
]

LISTS: List[Row] = [
    ("models.list", {}, "GET /models", None, "AsyncPage[Model]"),
    ("files.list", {"purpose": "batch"}, "GET /files?purpose=batch", None, "AsyncCursorPage[FileObject]"),
    ("batches.list", {"limit": 1}, "GET /batches?limit=1", None, "AsyncCursorPage[Batch]"),
    ("vector_stores.list", {"before": "b"}, "GET /vector_stores?before=b", None, "AsyncCursorPage[VectorStore]"),
    (
        "vector_stores.files.content",
        {"": "f", "vector_store_id": "vs"},
        "GET /vector_stores/vs/files/f/content",
        None,
        "AsyncPage[FileContentResponse]",
    ),
    ("containers.list", {"name": "n"}, "GET /containers?name=n", None, "AsyncCursorPage[ContainerListResponse]"),
    ("containers.files.list", {"": "c"}, "GET /containers/c/files", None, "AsyncCursorPage[FileListResponse]"),
    ("conversations.items.list", {"": "c"}, "GET /conversations/c/items", None, "AsyncConversationCursorPage"),
    ("skills.list", {"order": "asc"}, "GET /skills?order=asc", None, "AsyncCursorPage[Skill]"),
    ("skills.versions.list", {"": "s"}, "GET /skills/s/versions", None, "AsyncCursorPage[SkillVersion]"),
    ("beta.assistants.list", {"limit": 3}, "GET /assistants?limit=3", None, "AsyncCursorPage[Assistant]"),
    (
        "beta.threads.messages.list",
        {"": "t", "run_id": "r"},
        "GET /threads/t/messages?run_id=r",
        None,
        "AsyncCursorPage[Message]",
    ),
    ("beta.threads.runs.list", {"": "t"}, "GET /threads/t/runs", None, "AsyncCursorPage[Run]"),
]

IDS: List[Row] = [
    (
        "beta.threads.runs.steps.list",
        {"": "r", "thread_id": "t"},
        "GET /threads/t/runs/r/steps",
        None,
        "AsyncCursorPage[RunStep]",
    ),
    (
        "beta.threads.runs.steps.retrieve",
        {"": "s", "thread_id": "t", "run_id": "r"},
        "GET /threads/t/runs/r/steps/s",
        None,
        "RunStep",
    ),
    (
        "beta.threads.runs.submit_tool_outputs",
        {"": "r", "thread_id": "t", "tool_outputs": []},
        "POST /threads/t/runs/r/submit_tool_outputs",
        {"tool_outputs": []},
        "Run",
    ),
    (
        "beta.threads.messages.update",
        {"": "m", "thread_id": "t", "metadata": {"a": "b"}},
        "POST /threads/t/messages/m",
        {"metadata": {"a": "b"}},
        "Message",
    ),
    ("skills.versions.retrieve", {"": "2", "skill_id": "s"}, "GET /skills/s/versions/2", None, "SkillVersion"),
    (
        "containers.files.retrieve",
        {"": "f", "container_id": "c"},
        "GET /containers/c/files/f",
        None,
        "FileRetrieveResponse",
    ),
    (
        "conversations.items.retrieve",
        {"": "i", "conversation_id": "c"},
        "GET /conversations/c/items/i",
        None,
        "BaseModel",  # an item of no known type
    ),
]


def table(rows: List[Row]) -> Any:
    return pytest.mark.parametrize(("name", "given", "line", "body", "result"), rows, ids=[row[0] for row in rows])


async def check(name: str, given: Dict[str, Any], line: str, body: Any, result: str) -> None:
    wire = AsyncWire(ANSWER)
    method = functools.reduce(getattr, name.split("."), wire.client())
    given = dict(given)
    ids = [given.pop("")] if "" in given else []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of assistants
        answer = await method(*ids, **given)
    verb, _, path = line.partition(" ")
    assert (wire.request.method, str(wire.request.url.path)) == (verb, "/v1" + path.partition("?")[0])
    assert dict(wire.request.url.params.multi_items()) == dict(httpx.QueryParams(path.partition("?")[2]))
    assert wire.body == body
    assert type(answer).__name__.partition("[Annotated[")[0] == result  # which says nothing of unions


@table(FINE_TUNING)
async def test_fine_tuning(name: str, given: Any, line: str, body: Any, result: str) -> None:
    """R-FT-1, R-PAGE-9."""
    await check(name, given, line, body, result)


async def test_metadata_of_jobs() -> None:
    """R-FT-2."""
    wire = AsyncWire(ANSWER)
    await wire.client().fine_tuning.jobs.list(metadata={"k": "v", "l": "w x"})
    assert wire.request.url.query == b"metadata%5Bk%5D=v&metadata%5Bl%5D=w+x"


@table(RESPONSES)
async def test_responses(name: str, given: Any, line: str, body: Any, result: str) -> None:
    """R-RESP-1."""
    await check(name, given, line, body, result)


@table(CHATKIT)
async def test_chatkit(name: str, given: Any, line: str, body: Any, result: str) -> None:
    """R-CK-1, R-PAGE-9."""
    await check(name, given, line, body, result)


@table(EVALS)
async def test_evals(name: str, given: Any, line: str, body: Any, result: str) -> None:
    """R-EVAL-1."""
    await check(name, given, line, body, result)


@table(VIDEOS)
async def test_videos(name: str, given: Any, line: str, body: Any, result: str) -> None:
    """R-VID-1, R-PAGE-9."""
    await check(name, given, line, body, result)


@table(CHAT)
async def test_stored_completions(name: str, given: Any, line: str, body: Any, result: str) -> None:
    """R-MISC-23."""
    await check(name, given, line, body, result)


@table(STORES)
async def test_status_as_a_filter(name: str, given: Any, line: str, body: Any, result: str) -> None:
    """R-MISC-22."""
    await check(name, given, line, body, result)


@table(LISTS)
async def test_lists(name: str, given: Any, line: str, body: Any, result: str) -> None:
    """R-PAGE-9: which kind of page."""
    await check(name, given, line, body, result)


@table(IDS)
async def test_last_id_by_position(name: str, given: Any, line: str, body: Any, result: str) -> None:
    """R-MISC-24, R-ARGS-5: the others by name."""
    await check(name, given, line, body, result)


# --- media ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("form", "name"),
    [
        (None, "Translation"),
        ("json", "Translation"),
        ("verbose_json", "TranslationVerbose"),
        ("text", "str"),
        ("srt", "str"),
        ("vtt", "str"),
    ],
)
async def test_translations(form: Any, name: str) -> None:
    """R-AUD-2, R-MP-1."""
    wire = AsyncWire(httpx.Response(200, content=b'{"text": "x"}', headers={"content-type": "application/json"}))
    given = {} if form is None else {"response_format": form}
    answer = await wire.client().audio.translations.create(file=("a.wav", b"x"), model="m", **given)
    assert wire.url == "http://test/v1/audio/translations"
    assert b'name="file"; filename="a.wav"' in wire.request.content
    assert type(answer).__name__ == name
    assert answer == '{"text": "x"}' if name == "str" else answer.text == "x"


async def test_speech(tmp_path: Path) -> None:
    """R-AUD-3, R-BIN-1, R-BIN-2, R-SRESP-4: whole, or written while it comes."""
    wire = AsyncWire(lambda request: httpx.Response(200, content=b"RIFFsound", headers={"content-type": "audio/wav"}))
    speech = wire.client().audio.speech
    given = {"model": "m", "voice": "alloy", "input": "hi", "response_format": "wav", "speed": 1.5}
    answer = await speech.create(**given)
    assert type(answer) is HttpxBinaryResponseContent
    assert (wire.url, wire.body) == ("http://test/v1/audio/speech", given)
    answer.write_to_file(tmp_path / "one.wav")
    async with speech.with_streaming_response.create(**given) as response:
        await response.stream_to_file(tmp_path / "two.wav")
    assert (tmp_path / "one.wav").read_bytes() == (tmp_path / "two.wav").read_bytes() == b"RIFFsound"


async def test_speech_in_events() -> None:
    """R-STREAM-10: there is no stream of its own, but the lines can be read."""
    wire = AsyncWire(lambda request: sse({"type": "speech.audio.delta", "audio": "AA=="}, done=False))
    speech = wire.client().audio.speech
    async with speech.with_streaming_response.create(
        model="m", voice="alloy", input="hi", stream_format="sse"
    ) as response:
        lines = [line async for line in response.iter_lines() if line]
    assert wire.body["stream_format"] == "sse"
    assert lines == ['data: {"type": "speech.audio.delta", "audio": "AA=="}']


async def test_images() -> None:
    """R-IMG-1, R-MP-6: one makes from text, the others from images."""
    wire = AsyncWire({"created": 1, "data": [{"b64_json": "AA=="}]})
    images = wire.client().images
    answer = await images.generate(model="m", prompt="p", n=2, size="auto")
    assert (wire.url, wire.body) == (
        "http://test/v1/images/generations",
        {"model": "m", "prompt": "p", "n": 2, "size": "auto"},
    )
    assert (type(answer).__name__, answer.data[0].b64_json) == ("ImagesResponse", "AA==")
    for method, path, name in (
        (images.edit, "edits", b'name="image"; filename="i.png"'),
        (images.create_variation, "variations", b'name="image"; filename="i.png"'),
    ):
        answer = await method(image=("i.png", b"PNG"), n=2, **({"prompt": "p"} if path == "edits" else {}))
        assert wire.url == f"http://test/v1/images/{path}"
        assert wire.headers["content-type"].startswith("multipart/form-data")
        assert name in wire.request.content
        assert b'name="n"\r\n\r\n2\r\n' in wire.request.content
        assert type(answer).__name__ == "ImagesResponse"


async def test_videos_with_files() -> None:
    """R-VID-1, R-MP-1: where there is a file to send."""
    wire = AsyncWire({"id": "v", "object": "video"})
    videos = wire.client().videos
    answer = await videos.create(prompt="p", model="sora-2", seconds="8", size="720x1280", input_reference=b"PNG")
    assert (wire.request.method, wire.url) == ("POST", "http://test/v1/videos")
    assert type(answer).__name__ == "Video"
    assert b'name="seconds"\r\n\r\n8\r\n' in wire.request.content
    assert b'name="input_reference"; filename="upload"' in wire.request.content
    answer = await videos.create_character(name="Ada", video=("a.mp4", b"MP4"))
    assert wire.url == "http://test/v1/videos/characters"
    assert b'name="video"; filename="a.mp4"' in wire.request.content
    assert type(answer).__name__ == "VideoCreateCharacterResponse"
    for method, path, given in (
        (videos.edit, "edits", {"prompt": "p"}),
        (videos.extend, "extensions", {"prompt": "p", "seconds": "4"}),
    ):
        answer = await method(video=b"MP4", **given)
        assert wire.url == f"http://test/v1/videos/{path}"
        assert b'name="video"; filename="upload"' in wire.request.content
        assert type(answer).__name__ == "Video"


# --- the rest ---------------------------------------------------------------------------------------------------------


async def test_moderations() -> None:
    """R-MOD-1, R-MODEL-13: names with a slash or a hyphen are attributes."""
    scores = {"harassment/threatening": 0.9, "self-harm": 0.1}
    wire = AsyncWire({"id": "m", "model": "o", "results": [{"flagged": True, "category_scores": scores}]})
    answer = await wire.client().moderations.create(input=["a", "b"], model="omni-moderation-latest")
    assert (wire.url, wire.body) == (
        "http://test/v1/moderations",
        {"input": ["a", "b"], "model": "omni-moderation-latest"},
    )
    assert type(answer).__name__ == "ModerationCreateResponse"
    assert [type(result).__name__ for result in answer.results] == ["Moderation"]
    assert answer.results[0].category_scores.harassment_threatening == 0.9
    assert answer.results[0].category_scores.self_harm == 0.1


async def test_search() -> None:
    """R-VS-1, R-PAGE-7, R-PAGE-9: a POST whose page is the only one."""
    wire = AsyncWire({"object": "x", "search_query": ["q"], "data": [{"file_id": "f", "score": 0.5}], "has_more": True})
    given = {
        "query": ["q"],
        "filters": {"type": "eq", "key": "k", "value": 1},
        "max_num_results": 3,
        "ranking_options": {"score_threshold": 0.2},
        "rewrite_query": True,
    }
    page = await wire.client().vector_stores.search("vs", **given)
    assert (wire.request.method, wire.url) == ("POST", "http://test/v1/vector_stores/vs/search")
    assert wire.body == given
    assert type(page).__name__ == "AsyncPage[VectorStoreSearchResponse]"
    assert [result.score async for result in page] == [0.5]
    assert not page.has_next_page()
    assert len(wire.requests) == 1


async def test_beta() -> None:
    """R-BETA-1, R-HDR-11, R-SO-10."""
    wire = AsyncWire({"id": "x"})
    client = wire.client()
    for name in ("chat", "realtime", "responses", "chatkit", "assistants", "threads"):
        assert getattr(client.beta, name) is getattr(client.beta, name)
    assert not hasattr(client.beta, "vector_stores")
    assert type(client.beta.chat.completions) is type(client.chat.completions)
    for resource, path, name in (
        (client.beta.realtime.sessions, "sessions", "SessionCreateResponse"),
        (client.beta.realtime.transcription_sessions, "transcription_sessions", "TranscriptionSession"),
    ):
        answer = await resource.create(input_audio_format="pcm16")
        assert (wire.url, wire.body) == (f"http://test/v1/realtime/{path}", {"input_audio_format": "pcm16"})
        assert wire.headers["openai-beta"] == "assistants=v2"
        assert type(answer).__name__ == name
    assert type(await client.beta.responses.create(model="m", input="x", betas=["b", "c"])).__name__ == "BetaResponse"
    assert wire.url == "http://test/v1/responses?beta=true"
    assert wire.headers["openai-beta"] == "b,c"
    assert wire.body == {"model": "m", "input": "x"}


STREAMS = [
    ("completions.create", {"model": "m", "prompt": "p"}, {"id": "c", "choices": []}, "Completion"),
    ("chat.completions.create", {"model": "m", "messages": []}, {"id": "c", "choices": []}, "ChatCompletionChunk"),
    ("responses.create", {}, {"type": "response.output_text.delta", "delta": "a"}, "ResponseTextDeltaEvent"),
    ("responses.retrieve", {"response_id": "r"}, {"type": "response.completed"}, "ResponseCompletedEvent"),
    ("images.generate", {"prompt": "p"}, {"type": "image_generation.partial_image"}, "ImageGenPartialImageEvent"),
    ("images.generate", {"prompt": "p"}, {"type": "image_generation.completed"}, "ImageGenCompletedEvent"),
    ("images.edit", {"prompt": "p", "image": b"x"}, {"type": "image_edit.partial_image"}, "ImageEditPartialImageEvent"),
    ("images.edit", {"prompt": "p", "image": b"x"}, {"type": "image_edit.completed"}, "ImageEditCompletedEvent"),
    *(
        ("audio.transcriptions.create", {"model": "m", "file": b"x"}, {"type": f"transcript.text.{kind}"}, name)
        for kind, name in (
            ("delta", "TranscriptionTextDeltaEvent"),
            ("done", "TranscriptionTextDoneEvent"),
            ("segment", "TranscriptionTextSegmentEvent"),
        )
    ),
]


@pytest.mark.parametrize(("name", "given", "event", "result"), STREAMS)
async def test_streams(name: str, given: Any, event: Any, result: str) -> None:
    """R-STREAM-4, R-STREAM-1, R-AUD-1, R-IMG-1: what each event becomes."""
    wire = AsyncWire(sse(event))
    method = functools.reduce(getattr, name.split("."), wire.client())
    stream = await method(**given, stream=True)
    assert isinstance(stream, AsyncStream)
    assert [type(each).__name__ async for each in stream] == [result]
    sent = str(wire.request.url) if wire.request.method == "GET" else wire.request.content.decode()
    assert any(form in sent for form in ('"stream":true', "stream=true", 'name="stream"\r\n\r\ntrue'))


ASSISTANTS = [
    ("beta.threads.create_and_run", {"assistant_id": "a"}, "/threads/runs"),
    ("beta.threads.runs.create", {"thread_id": "t", "assistant_id": "a"}, "/threads/t/runs"),
    (
        "beta.threads.runs.submit_tool_outputs",
        {"run_id": "r", "thread_id": "t", "tool_outputs": []},
        "/threads/t/runs/r/submit_tool_outputs",
    ),
]


@pytest.mark.parametrize(("name", "given", "path"), ASSISTANTS)
@pytest.mark.filterwarnings("ignore:.*deprecated:DeprecationWarning")
async def test_streams_of_assistants(name: str, given: Any, path: str) -> None:
    """R-STREAM-4, R-STREAM-5: the name of the event and its data."""
    event = 'event: thread.run.created\ndata: {"id": "r", "object": "thread.run"}\n\n'
    wire = AsyncWire(sse(event, "event: done\ndata: [DONE]\n\n", done=False))
    method = functools.reduce(getattr, name.split("."), wire.client())
    found = [each async for each in await method(**given, stream=True)]
    assert wire.url == "http://test/v1" + path
    assert [(type(each).__name__, each.event, each.data.id) for each in found] == [
        ("ThreadRunCreated", "thread.run.created", "r")
    ]


async def test_usage_at_the_end_of_a_stream() -> None:
    """R-STREAM-11: a last piece without choices."""
    usage = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
    wire = AsyncWire(sse(chunk("a"), {**chunk(), "choices": [], "usage": usage}))
    stream = await wire.client().chat.completions.create(
        model="m", messages=[], stream=True, stream_options={"include_usage": True}
    )
    first, last = [each async for each in stream]
    assert wire.body["stream_options"] == {"include_usage": True}
    assert (first.usage, last.choices, last.usage.total_tokens) == (None, [], 3)
