"""Uploads in parts: order, sizes, checksums, states, expiry."""

from __future__ import annotations

import hashlib
import tracemalloc
from pathlib import Path
from typing import Any, List

import pytest

import openai
from openai import OpenAI
from openai_sandbox import Sandbox
from openai_sandbox.domains import uploads


@pytest.fixture
def client(sandbox: Sandbox) -> OpenAI:
    return sandbox.client(_strict_response_validation=True, max_retries=0)


def begin(client: OpenAI, size: int = 6, **options: Any) -> Any:
    values: Any = {"filename": "a.txt", "mime_type": "text/plain", "purpose": "user_data", **options}
    return client.uploads.create(bytes=size, **values)


def send(client: OpenAI, id: str, *contents: bytes) -> List[str]:
    return [client.uploads.parts.create(id, data=content).id for content in contents]


def blobs(sandbox: Sandbox) -> List[str]:
    return [*sandbox.state._blobs, *(path.name for folder in sandbox.state._disk for path in folder.iterdir())]


def refused(call: Any, *arguments: Any, **options: Any) -> Any:
    with pytest.raises(openai.BadRequestError) as error:
        call(*arguments, **options)
    return error.value.param


def test_parts_become_a_file(sandbox: Sandbox, client: OpenAI, time: Any) -> None:
    upload = begin(client)
    assert upload.id.startswith("upload_")
    assert (upload.status, upload.bytes, upload.file, upload.expires_at) == ("pending", 6, None, int(time.now) + 3600)
    two, one, _unused = send(client, upload.id, b"def", b"abc", b"xyz")
    part = client.uploads.parts.create(upload.id, data=b"!")
    assert (part.object, part.upload_id) == ("upload.part", upload.id)
    done = client.uploads.complete(upload.id, part_ids=[one, two], md5=hashlib.md5(b"abcdef").hexdigest().upper())
    assert (done.id, done.status) == (upload.id, "completed")
    assert done.file is not None
    assert (done.file.bytes, done.file.filename, done.file.purpose) == (6, "a.txt", "user_data")
    assert client.files.content(done.file.id).read() == b"abcdef"
    assert client.files.retrieve(done.file.id) == done.file
    assert blobs(sandbox) == [done.file.id]


def test_the_file_expires(client: OpenAI, time: Any) -> None:
    for purpose, options, life in (
        ("user_data", {}, None),
        ("user_data", {"expires_after": {"anchor": "created_at", "seconds": 7200}}, 7200),
        ("batch", {"mime_type": "text/jsonl", "filename": "a.jsonl"}, 30 * 24 * 3600),
    ):
        upload = begin(client, 1, purpose=purpose, **options)
        file = client.uploads.complete(upload.id, part_ids=send(client, upload.id, b"x")).file
        assert file is not None
        assert file.expires_at == (None if life is None else int(time.now) + life)


def test_what_does_not_fit_together_is_refused(client: OpenAI) -> None:
    upload = begin(client)
    one, two = send(client, upload.id, b"abc", b"def")
    other = send(client, begin(client).id, b"def")
    for ids, options, param in (
        ([one], {}, "part_ids"),
        ([], {}, "part_ids"),
        ([one, one], {}, "part_ids[1]"),
        ([one, *other], {}, "part_ids[1]"),
        ([one, "part_none"], {}, "part_ids[1]"),
        ([1], {}, "part_ids[0]"),
        ([one, two], {"md5": "0" * 32}, "md5"),
    ):
        assert refused(client.uploads.complete, upload.id, part_ids=ids, **options) == param
    assert client.files.list().data == []
    assert client.uploads.complete(upload.id, part_ids=[one, two]).status == "completed"


@pytest.mark.parametrize("end", ["complete", "cancel", "expire"])
def test_what_is_over_is_over(sandbox: Sandbox, client: OpenAI, time: Any, end: str) -> None:
    upload = begin(client, 3)
    parts = send(client, upload.id, b"abc")
    if end == "complete":
        client.uploads.complete(upload.id, part_ids=parts)
    elif end == "cancel":
        assert client.uploads.cancel(upload.id).status == "cancelled"
        assert blobs(sandbox) == []
    else:
        time.now += 3600
    for call in (
        lambda: client.uploads.parts.create(upload.id, data=b"x"),
        lambda: client.uploads.complete(upload.id, part_ids=parts),
        lambda: client.uploads.cancel(upload.id),
    ):
        assert refused(call) == "upload_id"
    begin(client)
    assert len(blobs(sandbox)) == (1 if end == "complete" else 0)  # what was never completed is gone


def test_unknown(client: OpenAI) -> None:
    for call in (
        lambda: client.uploads.parts.create("upload_x", data=b"x"),
        lambda: client.uploads.complete("upload_x", part_ids=[]),
        lambda: client.uploads.cancel("upload_x"),
    ):
        with pytest.raises(openai.NotFoundError) as error:
            call()
        assert error.value.param == "upload_id"


@pytest.mark.parametrize(
    ("options", "param"),
    [
        ({"size": 0}, "bytes"),
        ({"size": 8 * 1024**3 + 1}, "bytes"),
        ({"filename": ""}, "filename"),
        ({"mime_type": "text"}, "mime_type"),
        ({"mime_type": "image/png", "purpose": "batch"}, "mime_type"),
        ({"purpose": "fun"}, "purpose"),
        ({"expires_after": {"anchor": "created_at", "seconds": 1}}, "expires_after.seconds"),
    ],
)
def test_refused_uploads(client: OpenAI, options: Any, param: str) -> None:
    assert refused(begin, client, **options) == param


def test_limits_of_parts(sandbox: Sandbox, client: OpenAI, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uploads, "_MOST_PART", 10)
    monkeypatch.setattr(uploads, "_MOST", 15)
    upload = begin(client, 15)
    assert refused(client.uploads.parts.create, upload.id, data=b"") == "data"
    with pytest.raises(openai.APIStatusError) as error:
        client.uploads.parts.create(upload.id, data=b"x" * 11)
    assert (error.value.status_code, error.value.param) == (413, "data")
    send(client, upload.id, b"x" * 10)
    assert refused(client.uploads.parts.create, upload.id, data=b"x" * 6) == "data"
    assert len(blobs(sandbox)) == 1
    send(client, upload.id, b"x" * 5)


def test_memory_stays_constant(tmp_path: Path) -> None:
    with Sandbox(data=tmp_path) as sandbox:
        client = sandbox.client()
        block = bytes(range(256)) * 4096 * 4  # 4 MB
        upload = begin(client, 5 * len(block))
        parts = send(client, upload.id, *[block] * 5)
        md5 = hashlib.md5(block * 5).hexdigest()
        tracemalloc.start()
        file = client.uploads.complete(upload.id, part_ids=parts, md5=md5).file
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert peak < 3_000_000
        assert file is not None
        assert client.files.content(file.id).read() == block * 5
    with Sandbox(data=tmp_path) as sandbox:
        assert sandbox.client().files.content(file.id).read()[-1:] == b"\xff"


def test_an_upload_goes_on_after_a_restart(tmp_path: Path) -> None:
    with Sandbox(data=tmp_path) as sandbox:
        upload = begin(sandbox.client())
        one = send(sandbox.client(), upload.id, b"abc")
    with Sandbox(data=tmp_path) as sandbox:
        client = sandbox.client()
        file = client.uploads.complete(upload.id, part_ids=one + send(client, upload.id, b"def")).file
        assert file is not None
        assert client.files.content(file.id).read() == b"abcdef"


def test_in_chunks(sandbox: Sandbox, client: OpenAI, tmp_path: Path) -> None:
    path = tmp_path / "b.jsonl"
    path.write_bytes(b"0123456789" * 1000)
    done = client.uploads.upload_file_chunked(
        file=path,
        mime_type="text/jsonl",
        purpose="fine-tune",
        part_size=3000,
        md5=hashlib.md5(path.read_bytes()).hexdigest(),
    )
    assert done.file is not None
    assert client.files.content(done.file.id).read() == path.read_bytes()


def test_in_chunks_async(sandbox: Sandbox) -> None:
    import asyncio

    async def run() -> bytes:
        client = sandbox.async_client(_strict_response_validation=True)
        done = await client.uploads.upload_file_chunked(
            file=b"0123456789", filename="a.txt", bytes=10, mime_type="text/plain", purpose="user_data", part_size=3
        )
        assert done.file is not None
        return (await client.files.content(done.file.id)).read()

    assert asyncio.run(run()) == b"0123456789"
