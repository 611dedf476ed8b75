"""The helpers that upload (R-POLL-3, R-POLL-4, R-UP-1, D-62, B-10)."""

from __future__ import annotations

import io
import json
import re
import threading
from pathlib import Path
from typing import Any, Iterator

import anyio  # async only
import httpx
import pytest
from wire import AsyncWire

import openai

pytestmark = pytest.mark.anyio


class Store:
    """An API with files and a vector store."""

    def __init__(self, *bad: str, wanted: int = 0) -> None:
        self.bad = bad
        self.wanted = wanted  # uploads wait until there were so many at once
        self.count = 0
        self.busy = 0
        self.busiest = 0
        self.batches: list[Any] = []
        self.attached: list[Any] = []
        self.names: list[str] = []
        self.headers: list[httpx.Headers] = []
        self._lock = threading.Lock()

    def client(self) -> Any:
        http_client = httpx.AsyncClient(transport=httpx.MockTransport(self.answer))
        return openai.AsyncOpenAI(api_key="sk-t", base_url="http://test/v1", http_client=http_client, max_retries=0)

    async def answer(self, request: httpx.Request) -> httpx.Response:
        self.headers.append(request.headers)
        path = request.url.path
        if path == "/v1/files":
            with self._lock:
                self.busy += 1
                self.busiest = max(self.busy, self.busiest)
            try:
                await self.work()
                return self.upload(request)
            finally:
                with self._lock:
                    self.busy -= 1
        if path.endswith("/file_batches"):
            self.batches.append(json.loads(request.content))
        if path.endswith("vs_1/files"):
            self.attached.append(json.loads(request.content))
        return httpx.Response(200, json={"id": "x_1", "status": "completed", "file_counts": {"in_progress": 0}})

    async def work(self) -> None:
        # sync: import time

        for _ in range(500):
            await anyio.sleep(0.005)
            if self.busiest >= self.wanted:
                break

    def upload(self, request: httpx.Request) -> httpx.Response:
        body = request.read()
        assert b'name="purpose"\r\n\r\nassistants' in body
        found = re.search(rb'name="file"; filename="([^"]*)"', body)
        name = found[1].decode() if found else "upload"
        if name in self.bad:
            return httpx.Response(400, json={"error": {"message": "bad file", "code": "c"}})
        with self._lock:
            self.names.append(name)
            self.count += 1
        return httpx.Response(200, json={"id": f"file-{name}"})


async def test_upload_file() -> None:
    """R-POLL-3: upload for assistants, then attach; without waiting."""
    store = Store()
    file = await store.client().vector_stores.files.upload(
        vector_store_id="vs_1",
        file=("a.txt", b"text"),
        chunking_strategy={"type": "auto"},
        extra_headers={"X-Mine": "1"},
        extra_body={"b": 1},
    )
    assert file.id == "x_1"
    assert store.names == ["a.txt"]
    assert store.attached == [{"file_id": "file-a.txt", "chunking_strategy": {"type": "auto"}, "b": 1}]
    assert [headers["x-mine"] for headers in store.headers] == ["1", "1"]


async def test_upload_and_poll_file() -> None:
    """R-POLL-3."""
    store = Store()
    file = await store.client().vector_stores.files.upload_and_poll(
        vector_store_id="vs_1", file=("a.txt", b"text"), attributes={"k": "v"}, poll_interval_ms=1, max_wait_seconds=9
    )
    assert file.status == "completed"
    assert store.attached == [{"file_id": "file-a.txt", "attributes": {"k": "v"}}]
    assert store.headers[-1]["x-stainless-poll-helper"] == "true"
    assert len(store.headers) == 3


async def test_upload_and_poll_batch() -> None:
    """R-POLL-4: the given ids first, then the new ones."""
    store = Store(wanted=3)
    batch = await store.client().vector_stores.file_batches.upload_and_poll(
        "vs_1",
        files=[(f"{number}.txt", b"text") for number in range(7)],
        file_ids=["old-1", "old-2"],
        chunking_strategy={"type": "auto"},
        max_concurrency=3,
        poll_interval_ms=1,
    )
    assert batch.id == "x_1"
    assert store.busiest == 3
    assert store.batches == [
        {
            "file_ids": ["old-1", "old-2", *(f"file-{number}.txt" for number in range(7))],
            "chunking_strategy": {"type": "auto"},
        }
    ]
    assert store.headers[-1]["x-stainless-poll-helper"] == "true"


@pytest.mark.parametrize(("given", "busiest"), [({}, 5), ({"max_concurrency": 1}, 1), ({"max_concurrency": 100}, 9)])
async def test_how_many_at_a_time(given: Any, busiest: int) -> None:
    """R-POLL-4: five unless told otherwise."""
    store = Store(wanted=busiest)
    files = [(f"{number}.txt", b"text") for number in range(9)]
    await store.client().vector_stores.file_batches.upload_and_poll("vs_1", files=files, **given)
    assert store.busiest == busiest
    assert len(store.batches[0]["file_ids"]) == 9


async def test_files_are_taken_when_their_turn_comes() -> None:
    """An iterator may open files as it goes: never more are taken than are being uploaded."""
    store = Store()
    ahead: list[int] = []

    def files() -> Iterator[Any]:
        for number in range(12):
            ahead.append(number + 1 - store.count)
            yield (f"{number}.txt", io.BytesIO(b"text"))

    await store.client().vector_stores.file_batches.upload_and_poll("vs_1", files=files(), max_concurrency=2)
    assert len(store.batches[0]["file_ids"]) == 12
    assert max(ahead) <= 2


async def test_an_upload_that_fails(tmp_path: Path) -> None:
    """R-POLL-4: its error is raised and says which file it was; nothing else is begun."""
    store = Store("bad.txt")
    bad = tmp_path / "bad.txt"
    bad.write_bytes(b"text")
    files = [("first.txt", b""), bad, *[(f"{number}.txt", b"") for number in range(50)]]
    with pytest.raises(openai.BadRequestError) as caught:
        await store.client().vector_stores.file_batches.upload_and_poll("vs_1", files=files, max_concurrency=2)
    assert str(caught.value).startswith("files[1] ('bad.txt') could not be uploaded: Error code: 400 - ")
    assert "bad file" in str(caught.value)
    assert caught.value.code == "c"
    assert getattr(caught.value, "__notes__", ["Uploaded were: file-first.txt"])[0].startswith("Uploaded were: file-")
    assert len(store.headers) < 6
    assert store.batches == []


async def test_files_that_are_no_files(tmp_path: Path) -> None:
    store = Store()
    batches = store.client().vector_stores.file_batches
    with pytest.raises(FileNotFoundError, match="nowhere"):
        await batches.upload_and_poll("vs_1", files=[tmp_path / "nowhere"])
    with pytest.raises(TypeError, match=r"files\[0\] could not be uploaded: .*int"):
        await batches.upload_and_poll("vs_1", files=[5])
    with pytest.raises(TypeError, match="put a single one in a list"):
        await batches.upload_and_poll("vs_1", files=b"text")
    with pytest.raises(ValueError, match="max_concurrency"):
        await batches.upload_and_poll("vs_1", files=[], max_concurrency=0)

    def broken() -> Iterator[Any]:
        yield b""
        raise ZeroDivisionError("no more files")

    with pytest.raises(ZeroDivisionError, match=r"^no more files"):
        await batches.upload_and_poll("vs_1", files=broken())


async def test_no_files() -> None:
    store = Store()
    await store.client().vector_stores.file_batches.upload_and_poll("vs_1", files=[], file_ids=["old"])
    assert store.batches == [{"file_ids": ["old"]}]


class Interrupt(BaseException):
    """Stands for KeyboardInterrupt, which would end the tests."""


async def test_an_interrupt() -> None:
    """What has begun is waited for, and the rest is not begun."""
    store = Store()
    taken: list[int] = []

    def files() -> Iterator[Any]:
        for number in range(50):
            taken.append(number)
            if number == 3:
                raise Interrupt
            yield (f"{number}.txt", b"")

    with pytest.raises(BaseException) as caught:  # anyio puts it into a group
        await store.client().vector_stores.file_batches.upload_and_poll("vs_1", files=files(), max_concurrency=2)
    assert "Interrupt" in repr(caught.value)
    assert len(taken) < 10


async def test_cancelling_is_instant() -> None:  # async only
    """Uploads that are under way are given up."""
    store = Store()

    async def work() -> None:
        await anyio.sleep_forever()

    store.work = work  # type: ignore[method-assign]  # this API never answers
    with anyio.move_on_after(0.05) as scope:
        await store.client().vector_stores.file_batches.upload_and_poll("vs_1", files=[b"a", b"b", b"c"])
    assert scope.cancelled_caught
    assert store.busy == 0


# ---------------------------------------------------------------------------------------------------- large files


def parts(wire: AsyncWire) -> list[bytes]:
    found: list[bytes] = []
    for request in wire.requests:
        if request.url.path.endswith("/parts"):
            head, _, rest = request.content.partition(b"\r\n\r\n")
            assert b'name="data"; filename="upload"' in head
            found.append(rest.rpartition(b"\r\n--")[0])
    return found


def upload_api(wire: AsyncWire) -> AsyncWire:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/parts"):
            return httpx.Response(200, json={"id": f"part_{len(parts(wire))}"})
        done = request.url.path.endswith("/complete")
        return httpx.Response(200, json={"id": "upload_1", "status": "completed" if done else "pending"})

    wire.replies = [answer]
    return wire


@pytest.mark.parametrize("kind", [Path, str, bytes])
async def test_upload_file_chunked(kind: Any, tmp_path: Path) -> None:
    """R-UP-1, D-62: announce, send part after part, complete."""
    path = tmp_path / "big.pdf"
    path.write_bytes(b"0123456789")
    file = path.read_bytes() if kind is bytes else kind(path)
    given = {"filename": "big.pdf", "bytes": 10} if kind is bytes else {}
    wire = upload_api(AsyncWire())
    upload = await wire.client().uploads.upload_file_chunked(
        file=file, mime_type="application/pdf", purpose="assistants", part_size=4, md5="abc", **given
    )
    assert upload.status == "completed"
    assert [request.url.path[3:] for request in wire.requests] == [
        "/uploads",
        *["/uploads/upload_1/parts"] * 3,
        "/uploads/upload_1/complete",
    ]
    assert json.loads(wire.requests[0].content) == {
        "bytes": 10,
        "filename": "big.pdf",
        "mime_type": "application/pdf",
        "purpose": "assistants",
    }
    assert parts(wire) == [b"0123", b"4567", b"89"]
    assert wire.body == {"part_ids": ["part_1", "part_2", "part_3"], "md5": "abc"}


async def test_one_part_and_none(tmp_path: Path) -> None:
    """R-UP-1: 64 MiB unless told otherwise, no md5 unless given, nothing for nothing."""
    wire = upload_api(AsyncWire())
    uploads = wire.client().uploads
    await uploads.upload_file_chunked(
        file=b"abc", filename="n", bytes=3, mime_type="text/plain", purpose="batch", part_size=None
    )
    assert parts(wire) == [b"abc"]
    assert wire.body == {"part_ids": ["part_1"]}
    (tmp_path / "empty.txt").touch()
    wire.requests.clear()
    await uploads.upload_file_chunked(file=tmp_path / "empty.txt", mime_type="text/plain", purpose="batch")
    assert parts(wire) == []
    assert wire.body == {"part_ids": []}
    assert len(wire.requests) == 2


@pytest.mark.parametrize("given", [{}, {"filename": "n"}, {"bytes": 3}])
async def test_bytes_without_a_name_or_size(given: Any) -> None:
    """R-UP-1: before anything is sent."""
    wire = upload_api(AsyncWire())
    with pytest.raises(TypeError, match="`filename` and `bytes`"):
        await wire.client().uploads.upload_file_chunked(file=b"abc", mime_type="t", purpose="batch", **given)
    assert wire.requests == []


async def test_a_part_that_fails(tmp_path: Path, naps: list[float]) -> None:
    """R-UP-1: tried again like any request; then it propagates, says which part it was, and nothing is cancelled."""
    path = tmp_path / "big.bin"
    path.write_bytes(b"012345")
    pending: dict[str, Any] = {"id": "upload_1", "status": "pending"}
    wire = AsyncWire(pending, {"id": "part_1"}, 500)
    uploads = wire.client(max_retries=1).uploads
    with pytest.raises(openai.InternalServerError, match=r"^Part 2 of 3 of upload 'upload_1' could not be sent: Error"):
        await uploads.upload_file_chunked(file=path, mime_type="t", purpose="batch", part_size=2)
    assert parts(wire) == [b"01", b"23", b"23"]
    assert len(wire.requests) == 4
    path.unlink()  # nothing holds it open


async def test_a_part_is_sent_again_from_its_beginning(naps: list[float]) -> None:
    """B-10."""
    pending: dict[str, Any] = {"id": "upload_1", "status": "pending"}
    wire = AsyncWire(pending, {"id": "part_1"}, 500, {"id": "part_2"}, pending)
    await wire.client().uploads.upload_file_chunked(
        file=b"0123", filename="n", bytes=4, mime_type="t", purpose="batch", part_size=2
    )
    assert parts(wire) == [b"01", b"23", b"23"]
    assert wire.body == {"part_ids": ["part_1", "part_2"]}
