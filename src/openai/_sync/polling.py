# Made from src/openai/_async/polling.py by `make sync`. Do not edit.
"""The helpers that wait: `poll`, `create_and_poll` and the like, and `files.wait_for_processing`.

How long to wait and what counts as an end is in `_core/poll.py`; helpers that upload first are in `uploading.py`. What
failed in the API is returned like what went well. The functions take what the generated methods of the same names were
called with. Rules: R-POLL-*, D-54, D-61, D-80.
"""

from __future__ import annotations

from collections.abc import Mapping
from time import monotonic
from typing import TYPE_CHECKING, Any, Callable, TypeVar, cast

from .._core import poll
from .._core.poll import Pace

if TYPE_CHECKING:
    from .._core.response import LegacyAPIResponse
    from ..resources.beta.threads import Runs, Threads
    from ..resources.files import Files
    from ..resources.vector_stores import FileBatches, Files as StoreFiles
    from ..resources.videos import Videos
    from ..types.beta.threads.run import Run
    from ..types.file_object import FileObject
    from ..types.vector_stores.vector_store_file import VectorStoreFile
    from ..types.vector_stores.vector_store_file_batch import VectorStoreFileBatch
    from ..types.video import Video

__all__ = [
    "create_and_poll_batch",
    "create_and_poll_file",
    "create_and_poll_run",
    "create_and_poll_video",
    "create_and_run_poll",
    "poll_batch",
    "poll_file",
    "poll_run",
    "poll_video",
    "submit_tool_outputs_and_poll",
    "wait_for_processing",
]

T = TypeVar("T")

# What a caller says about requests and not about what is made; `extra_body` belongs to what is made.
_CARRIED = ("extra_headers", "extra_query", "timeout")


def carried(given: Mapping[str, Any]) -> dict[str, Any]:
    """The options of a call that go for the other requests of a helper too."""
    return {name: given[name] for name in _CARRIED if name in given}


def _sleep(seconds: float) -> None:
    import time

    time.sleep(seconds)


def _follow(
    look: Callable[..., LegacyAPIResponse[T]],
    is_over: Callable[[T], bool],
    what: str,
    options: Mapping[str, Any],
    poll_interval_ms: object,
    max_wait_seconds: object = None,
) -> T:
    """Look until it is over (R-POLL-1)."""
    pace = Pace(poll_interval_ms, limit=max_wait_seconds, now=monotonic())
    options = {**options, "extra_headers": pace.headers(options.get("extra_headers"))}
    while True:
        response = look(**options)
        found = response.parse()
        if is_over(found):
            return found
        _sleep(pace.pause(response.headers, monotonic(), what))


# ---------------------------------------------------------------------------------------------------- runs


def poll_run(
    runs: Runs,
    run_id: str,
    thread_id: str,
    poll_interval_ms: object = None,
    **options: Any,
) -> Run:
    look = runs.with_raw_response.retrieve
    options.update(run_id=run_id, thread_id=thread_id)
    return _follow(look, poll.run_is_over, f"run {run_id!r}", options, poll_interval_ms)


def create_and_poll_run(runs: Runs, thread_id: str, *, poll_interval_ms: object = None, **given: Any) -> Run:
    run = cast("Run", runs.create(thread_id, **given))
    return poll_run(runs, run.id, thread_id, poll_interval_ms, **carried(given))


def submit_tool_outputs_and_poll(
    runs: Runs, *, run_id: str, thread_id: str, poll_interval_ms: object = None, **given: Any
) -> Run:
    run = cast("Run", runs.submit_tool_outputs(run_id=run_id, thread_id=thread_id, **given))
    return poll_run(runs, run.id, thread_id, poll_interval_ms, **carried(given))


def create_and_run_poll(threads: Threads, *, poll_interval_ms: object = None, **given: Any) -> Run:
    run = cast("Run", threads.create_and_run(**given))
    return poll_run(threads.runs, run.id, run.thread_id, poll_interval_ms, **carried(given))


# ---------------------------------------------------------------------------------------------------- vector stores


def poll_file(
    files: StoreFiles,
    file_id: str,
    *,
    vector_store_id: str,
    poll_interval_ms: object = None,
    max_wait_seconds: object = None,
    **options: Any,
) -> VectorStoreFile:
    look = files.with_raw_response.retrieve
    options.update(file_id=file_id, vector_store_id=vector_store_id)
    what = f"file {file_id!r} in vector store {vector_store_id!r}"
    return _follow(look, poll.file_is_over, what, options, poll_interval_ms, max_wait_seconds)


def create_and_poll_file(
    files: StoreFiles,
    file_id: str,
    *,
    vector_store_id: str,
    poll_interval_ms: object = None,
    max_wait_seconds: object = None,
    **given: Any,
) -> VectorStoreFile:
    files.create(vector_store_id, file_id=file_id, **given)
    return poll_file(
        files,
        file_id,
        vector_store_id=vector_store_id,
        poll_interval_ms=poll_interval_ms,
        max_wait_seconds=max_wait_seconds,
        **carried(given),
    )


def poll_batch(
    batches: FileBatches, batch_id: str, *, vector_store_id: str, poll_interval_ms: object = None, **options: Any
) -> VectorStoreFileBatch:
    look = batches.with_raw_response.retrieve
    options.update(batch_id=batch_id, vector_store_id=vector_store_id)
    what = f"file batch {batch_id!r}"
    return _follow(look, poll.batch_is_over, what, options, poll_interval_ms)


def create_and_poll_batch(
    batches: FileBatches, vector_store_id: str, *, poll_interval_ms: object = None, **given: Any
) -> VectorStoreFileBatch:
    batch = batches.create(vector_store_id, **given)
    return poll_batch(
        batches, batch.id, vector_store_id=vector_store_id, poll_interval_ms=poll_interval_ms, **carried(given)
    )


# ---------------------------------------------------------------------------------------------------- videos


def poll_video(videos: Videos, video_id: str, *, poll_interval_ms: object = None, **options: Any) -> Video:
    look = videos.with_raw_response.retrieve
    options.update(video_id=video_id)
    return _follow(look, poll.video_is_over, f"video {video_id!r}", options, poll_interval_ms)


def create_and_poll_video(videos: Videos, *, poll_interval_ms: object = None, **given: Any) -> Video:
    video = videos.create(**given)
    return poll_video(videos, video.id, poll_interval_ms=poll_interval_ms, **carried(given))


# ---------------------------------------------------------------------------------------------------- files


def wait_for_processing(
    files: Files,
    id: str,
    *,
    poll_interval: float = 5.0,
    max_wait_seconds: float | None = None,
    max_wait: float | None = None,
) -> FileObject:
    pace = Pace(poll_interval * 1000, limit=poll.either_limit(max_wait_seconds, max_wait), now=monotonic())
    while True:
        file = files.retrieve(id)
        if poll.upload_is_over(file):
            return file
        _sleep(pace.pause({}, monotonic(), f"file {id!r} to be processed"))
