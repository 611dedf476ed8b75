# Made from tests/async/test_polling.py by `make sync`. Do not edit.
"""The helpers that wait (R-POLL-*, D-54, D-61, D-80)."""

from __future__ import annotations

import warnings
from typing import Any

import httpx
import pytest
from wire import Wire

import openai
from openai import omit

pytestmark = pytest.mark.anyio

RUN = {"id": "run_1", "object": "thread.run", "thread_id": "thread_1"}
FILE = {"id": "file_1", "object": "vector_store.file", "vector_store_id": "vs_1"}
BATCH = {"id": "vsfb_1", "object": "vector_store.file_batch", "vector_store_id": "vs_1"}
VIDEO = {"id": "video_1", "object": "video"}
OPTIONS: dict[str, Any] = {"extra_headers": {"X-Mine": "1"}, "extra_query": {"q": "1"}, "timeout": 7}


def status(thing: dict[str, Any], status: str, **more: Any) -> dict[str, Any]:
    return {**thing, "status": status, **more}


def counts(in_progress: int) -> dict[str, Any]:
    return {**BATCH, "status": "in_progress", "file_counts": {"in_progress": in_progress, "total": 5}}


def requests(wire: Wire) -> list[str]:
    return [f"{request.method} {request.url.path[3:]}" for request in wire.requests]


def test_poll_loop(naps: list[float]) -> None:
    """R-POLL-1, R-POLL-5: the hint of the first answer stays; the poll header goes with every look."""
    wire = Wire(
        httpx.Response(200, json=status(VIDEO, "queued"), headers={"openai-poll-after-ms": "250"}),
        httpx.Response(200, json=status(VIDEO, "in_progress"), headers={"openai-poll-after-ms": "9000"}),
        status(VIDEO, "completed"),
    )
    video = wire.client().videos.poll("video_1")
    assert video.status == "completed"
    assert type(video).__name__ == "Video"
    assert naps == [0.25, 0.25]
    assert requests(wire) == ["GET /videos/video_1"] * 3
    for request in wire.requests:
        assert request.headers["x-stainless-poll-helper"] == "true"
        assert "x-stainless-custom-poll-interval" not in request.headers


@pytest.mark.parametrize("left_out", [None, omit])
def test_an_interval_that_is_left_out(left_out: Any, naps: list[float]) -> None:
    """D-80, R-POLL-1: without a hint it is a second."""
    wire = Wire(status(VIDEO, "queued"), status(VIDEO, "completed"))
    wire.client().videos.poll("video_1", poll_interval_ms=left_out)
    assert naps == [1]


def test_an_interval_that_is_given(naps: list[float]) -> None:
    """R-POLL-1, D-54: with the options of the call at every look."""
    wire = Wire(
        httpx.Response(200, json=status(VIDEO, "queued"), headers={"openai-poll-after-ms": "250"}),
        status(VIDEO, "failed", error={"code": "c", "message": "m"}),
    )
    video = wire.client().videos.poll("video_1", poll_interval_ms=20, **OPTIONS)
    assert video.error is not None
    assert video.error.code == "c"
    assert naps == [0.02]
    for request in wire.requests:
        assert request.headers["x-stainless-custom-poll-interval"] == "20"
        assert request.headers["x-mine"] == "1"
        assert request.headers["x-stainless-read-timeout"] == "7"
        assert request.url.query == b"q=1"


def test_create_video(naps: list[float]) -> None:
    """R-POLL-5: options go for all requests, `extra_body` for what is made."""
    wire = Wire(status(VIDEO, "queued"), status(VIDEO, "queued"), status(VIDEO, "completed"))
    video = wire.client().videos.create_and_poll(
        prompt="p", seconds="4", poll_interval_ms=5, extra_body={"b": 1}, **OPTIONS
    )
    assert video.status == "completed"
    assert requests(wire) == ["POST /videos", "GET /videos/video_1", "GET /videos/video_1"]
    assert naps == [0.005]
    assert [request.headers.get("x-mine") for request in wire.requests] == ["1"] * 3
    assert "x-stainless-poll-helper" not in wire.requests[0].headers
    assert b"poll_interval_ms" not in wire.requests[0].content
    assert b'"b"' in wire.requests[0].content
    assert wire.requests[1].content == b""


@pytest.mark.parametrize("last", ["requires_action", "cancelled", "completed", "failed", "expired", "incomplete"])
def test_run(last: str, naps: list[float]) -> None:
    """R-POLL-2: ids by position, and all states that end the waiting."""
    wire = Wire(status(RUN, "queued"), status(RUN, "in_progress"), status(RUN, "cancelling"), status(RUN, last))
    with pytest.warns(DeprecationWarning, match="Responses API") as warned:
        run = wire.client().beta.threads.runs.poll("run_1", "thread_1", 100, **OPTIONS)
    assert run.status == last
    assert naps == [0.1] * 3
    assert requests(wire) == ["GET /threads/thread_1/runs/run_1"] * 4
    assert wire.headers["openai-beta"] == "assistants=v2"
    assert len(warned) == 1  # of the call, not of what it calls
    assert warned[0].filename == __file__


def test_create_run(naps: list[float]) -> None:
    """R-POLL-2: what is made and what is waited for; the thread by position or by name."""
    for given in ({"args": ("thread_1",)}, {"kwargs": {"thread_id": "thread_1"}}):
        wire = Wire(status(RUN, "queued"), status(RUN, "completed"))
        with pytest.warns(DeprecationWarning, match="Responses API") as warned:
            run = wire.client().beta.threads.runs.create_and_poll(
                *given.get("args", ()), **given.get("kwargs", {}), assistant_id="a", include=["x"], temperature=0.5
            )
        assert run.status == "completed"
        assert requests(wire) == ["POST /threads/thread_1/runs", "GET /threads/thread_1/runs/run_1"]
        assert wire.requests[0].url.query == b"include[]=x".replace(b"[]", b"%5B%5D")
        assert wire.requests[0].content == b'{"assistant_id":"a","temperature":0.5}'
        assert len(warned) == 1
    assert naps == []


def test_create_thread_and_run(naps: list[float]) -> None:
    """R-POLL-2, D-80."""
    wire = Wire(status(RUN, "queued"), status(RUN, "in_progress"), status(RUN, "completed"))
    with pytest.warns(DeprecationWarning, match="Responses API") as warned:
        run = wire.client().beta.threads.create_and_run_poll(assistant_id="a", poll_interval_ms=None)
    assert run.status == "completed"
    assert requests(wire) == ["POST /threads/runs", *["GET /threads/thread_1/runs/run_1"] * 2]
    assert wire.requests[0].content == b'{"assistant_id":"a"}'
    assert naps == [1]
    assert len(warned) == 1


def test_submit_tool_outputs(naps: list[float]) -> None:
    """R-POLL-2."""
    wire = Wire(status(RUN, "queued"), status(RUN, "completed"))
    with pytest.warns(DeprecationWarning, match="Responses API") as warned:
        run = wire.client().beta.threads.runs.submit_tool_outputs_and_poll(
            run_id="run_1", thread_id="thread_1", tool_outputs=[{"tool_call_id": "c", "output": "o"}], **OPTIONS
        )
    assert run.status == "completed"
    assert requests(wire) == [
        "POST /threads/thread_1/runs/run_1/submit_tool_outputs",
        "GET /threads/thread_1/runs/run_1",
    ]
    assert wire.headers["x-mine"] == "1"
    assert len(warned) == 1


def test_vector_store_file(naps: list[float]) -> None:
    """R-POLL-3: any status but `in_progress` is an end."""
    for last in ("completed", "failed", "cancelled", "new"):
        wire = Wire(status(FILE, "in_progress"), status(FILE, last))
        file = wire.client().vector_stores.files.poll("file_1", vector_store_id="vs_1", poll_interval_ms=30)
        assert file.status == last
        assert requests(wire) == ["GET /vector_stores/vs_1/files/file_1"] * 2
        assert wire.headers["openai-beta"] == "assistants=v2"
    assert naps == [0.03] * 4


def test_create_vector_store_file(naps: list[float]) -> None:
    """R-POLL-3."""
    wire = Wire(status(FILE, "in_progress"), status(FILE, "in_progress"), status(FILE, "completed"))
    file = wire.client().vector_stores.files.create_and_poll(
        "file_1", vector_store_id="vs_1", attributes={"a": 1}, poll_interval_ms=30, max_wait_seconds=60, **OPTIONS
    )
    assert file.status == "completed"
    assert wire.requests[0].content == b'{"file_id":"file_1","attributes":{"a":1}}'
    assert requests(wire) == ["POST /vector_stores/vs_1/files", *["GET /vector_stores/vs_1/files/file_1"] * 2]
    assert [request.headers["x-mine"] for request in wire.requests] == ["1"] * 3
    assert naps == [0.03]


def test_giving_up(naps: list[float], monkeypatch: pytest.MonkeyPatch) -> None:
    """`max_wait_seconds` of the files of vector stores."""
    monkeypatch.setattr("openai._sync.polling.monotonic", lambda: sum(naps))
    wire = Wire(status(FILE, "in_progress"))
    files = wire.client().vector_stores.files
    with pytest.raises(RuntimeError, match=r"waiting for file 'file_1' in vector store 'vs_1' after 2\.5 seconds"):
        files.poll("file_1", vector_store_id="vs_1", max_wait_seconds=2.5)
    assert naps == [1, 1, 0.5]
    assert len(wire.requests) == 4
    with pytest.raises(RuntimeError, match="after 0 seconds"):
        files.create_and_poll("file_1", vector_store_id="vs_1", max_wait_seconds=0)
    wire.requests.clear()
    with pytest.raises(ValueError, match="`poll_interval_ms` must not be negative"):
        files.poll("file_1", vector_store_id="vs_1", poll_interval_ms=-1)
    assert wire.requests == []


def test_file_batch(naps: list[float]) -> None:
    """R-POLL-4: the count of files in progress decides."""
    wire = Wire(counts(2), counts(1), counts(0))
    batch = wire.client().vector_stores.file_batches.poll("vsfb_1", vector_store_id="vs_1", poll_interval_ms=9)
    assert batch.file_counts.in_progress == 0
    assert requests(wire) == ["GET /vector_stores/vs_1/file_batches/vsfb_1"] * 3
    assert naps == [0.009] * 2


def test_create_file_batch(naps: list[float]) -> None:
    """R-POLL-4."""
    wire = Wire(counts(2), counts(0))
    batch = wire.client().vector_stores.file_batches.create_and_poll("vs_1", file_ids=["a", "b"])
    assert batch.id == "vsfb_1"
    assert wire.requests[0].content == b'{"file_ids":["a","b"]}'
    assert requests(wire) == [
        "POST /vector_stores/vs_1/file_batches",
        "GET /vector_stores/vs_1/file_batches/vsfb_1",
    ]
    assert naps == []


@pytest.mark.parametrize("last", ["processed", "error", "deleted"])
def test_wait_for_processing(last: str, naps: list[float]) -> None:
    """R-POLL-6: without poll headers; five seconds unless told otherwise."""
    file = {"id": "file_1", "object": "file"}
    wire = Wire(status(file, "uploaded"), status(file, last), status(file, "uploaded"), status(file, last))
    files = wire.client().files
    assert (files.wait_for_processing("file_1")).status == last
    assert (files.wait_for_processing(id="file_1", poll_interval=0.5)).status == last
    assert requests(wire) == ["GET /files/file_1"] * 4
    assert "x-stainless-poll-helper" not in wire.headers
    assert naps == [5, 0.5]


@pytest.mark.parametrize(
    ("given", "seconds"), [({}, 3600), ({"max_wait": 7.0}, 7), ({"max_wait_seconds": 12}, 12), ({"max_wait": 0}, 0)]
)
def test_wait_for_processing_gives_up(
    given: Any, seconds: float, naps: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    """R-POLL-6, D-61: both names of the limit; it is checked after a look."""
    monkeypatch.setattr("openai._sync.polling.monotonic", lambda: sum(naps))
    wire = Wire({"id": "file_1", "status": "uploaded"})
    with pytest.raises(RuntimeError, match=f"file 'file_1' to be processed after {seconds} seconds"):
        wire.client().files.wait_for_processing("file_1", **given)
    assert sum(naps) == seconds
    assert len(wire.requests) == len(naps) + 1


def test_two_limits() -> None:
    """D-61."""
    wire = Wire({})
    with pytest.raises(TypeError, match="mean the same"):
        wire.client().files.wait_for_processing("file_1", max_wait=1, max_wait_seconds=1)
    assert wire.requests == []


def test_an_error_ends_the_waiting(naps: list[float]) -> None:
    """Errors are raised as by any call, after the usual attempts."""
    wire = Wire(status(VIDEO, "queued"), 500, 404)
    with pytest.raises(openai.NotFoundError):
        wire.client().videos.poll("video_1", poll_interval_ms=3000)
    assert len(wire.requests) == 3
    assert naps[0] == 3
    assert wire.headers["x-stainless-retry-count"] == "1"


def test_helpers_have_no_raw_form() -> None:
    """R-RAW-2."""
    client = Wire({}).client()
    for view in (client.videos.with_raw_response, client.beta.threads.runs.with_streaming_response):
        assert not hasattr(view, "poll")
        assert not hasattr(view, "create_and_poll")


def test_there_are_no_other_poll_helpers() -> None:
    """R-POLL-7."""
    client = Wire({}).client()
    for resource in (client.fine_tuning.jobs, client.batches, client.evals.runs, client.responses):
        assert not hasattr(resource, "poll")


def test_nothing_warns_where_nothing_is_deprecated(naps: list[float]) -> None:
    wire = Wire(status(VIDEO, "completed"))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        wire.client().videos.poll("video_1")
