"""Files in requests."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from client.demo_api import AsyncDemo
from wire import AsyncWire

from openai import omit

pytestmark = pytest.mark.anyio


def fields(wire: AsyncWire) -> list[tuple[str, bytes]]:
    """The head and content of each part."""
    boundary = wire.headers["content-type"].partition("boundary=")[2].encode()
    parts = wire.request.content.split(b"--" + boundary)
    assert parts[-1] == b"--\r\n"
    split = [part.strip(b"\r\n").partition(b"\r\n\r\n") for part in parts[1:-1]]
    return [(head.decode().replace("Content-Disposition: form-data; ", ""), content) for head, _, content in split]


async def test_wire_example() -> None:
    """R-MP-5, R-MP-7, section 35."""
    wire = AsyncWire({})
    await wire.client().files.create(
        purpose="batch",
        expires_after={"anchor": "created_at", "seconds": 3600},
        file=("a.txt", b"text", "text/plain", {"X-A": "b"}),
    )
    assert fields(wire) == [
        ('name="purpose"', b"batch"),
        ('name="expires_after[anchor]"', b"created_at"),
        ('name="expires_after[seconds]"', b"3600"),
        ('name="file"; filename="a.txt"\r\nX-A: b\r\nContent-Type: text/plain', b"text"),
    ]
    assert wire.headers["content-length"] == str(len(wire.request.content))


@pytest.mark.parametrize("form", ["bytes", "file", "path", "tuple", "tuple with path", "named"])
async def test_forms_of_a_file(form: str, tmp_path: Path) -> None:
    """R-MP-2 to R-MP-4, R-ASYNC-4, B-6."""
    path = tmp_path / "a.json"
    path.write_bytes(b"{}")
    opened = path.open("rb")
    value: Any = {
        "bytes": b"{}",
        "file": io.BytesIO(b"{}"),
        "path": path,
        "tuple": ("a.json", b"{}"),
        "tuple with path": ("a.json", path),
        "named": opened,
    }[form]
    wire = AsyncWire({})
    with opened:
        await AsyncDemo(wire.client()).upload(file=value)
    ((head, content),) = fields(wire)
    assert content == b"{}"
    if form in ("bytes", "file"):
        assert head == 'name="file"; filename="upload"\r\nContent-Type: application/octet-stream'
    else:
        assert head == 'name="file"; filename="a.json"\r\nContent-Type: application/json'


async def test_arrays_and_form_fields() -> None:
    """R-MP-5, R-MP-6, R-BODY-9."""
    wire = AsyncWire({})
    await AsyncDemo(wire.client()).upload(
        file=b"f",
        images=[b"1", ("b.png", b"2")],
        purpose=omit,
        settings={"a": True, "b": None, "c": [0.5, "x"]},
        extra_body={"more": 1},
    )
    found = fields(wire)
    assert [head.partition(";")[0].partition("\r")[0] for head, _ in found] == [
        'name="settings[a]"',
        'name="settings[c][]"',
        'name="settings[c][]"',
        'name="more"',
        'name="file"',
        'name="images[]"',
        'name="images[]"',
    ]
    assert [content for _, content in found] == [b"true", b"0.5", b"x", b"1", b"f", b"1", b"2"]


@pytest.mark.parametrize("value", ["text", None, 7])
async def test_what_is_no_file(value: Any) -> None:
    """R-MP-2: a text is never a path; None is nothing where a file may be left out (B-6)."""
    wire = AsyncWire({})
    demo = AsyncDemo(wire.client())
    if value is None:
        await demo.attach(file=None, file_id="f")
        assert wire.body == {"file_id": "f"}
        return
    with pytest.raises(RuntimeError, match="Expected entry at `file` to be bytes"):
        await demo.upload(file=value)
    assert not wire.requests


async def test_multipart_only_with_a_file() -> None:
    """R-CONT-1, D-128."""
    wire = AsyncWire({})
    demo = AsyncDemo(wire.client())
    await demo.attach(file_id="f1")
    assert wire.body == {"file_id": "f1"}
    await demo.attach(file=b"x")
    assert wire.headers["content-type"].startswith("multipart/form-data")


async def test_retry_sends_the_file_again(tmp_path: Path, naps: list[float]) -> None:
    """B-10: rewound, whatever form it has, with the same boundary."""
    path = tmp_path / "a"
    path.write_bytes(b"content")
    for value in (b"content", io.BytesIO(b"content"), path):
        wire = AsyncWire(500, 500, {})
        await AsyncDemo(wire.client()).upload(file=value)
        first, *others = [request.content for request in wire.requests]
        assert b"\r\n\r\ncontent\r\n" in first
        assert others == [first, first]


async def test_file_that_can_be_read_only_once(naps: list[float]) -> None:
    """B-10: the error of the first attempt is raised, no half of a file is sent."""

    class Once(io.RawIOBase):
        def __init__(self) -> None:
            self.rest = [b"content"]

        def readable(self) -> bool:
            return True

        def read(self, size: int = -1) -> bytes:
            return self.rest.pop() if self.rest else b""

    wire = AsyncWire(500, {})
    with pytest.raises(Exception, match="500"):
        await AsyncDemo(wire.client()).upload(file=Once())
    assert len(wire.requests) == 1
    assert fields(wire)[0][1] == b"content"


async def test_content_type_of_ones_own() -> None:
    """R-MP-7, R-MP-8."""
    wire = AsyncWire({})
    demo = AsyncDemo(wire.client())
    await demo.upload(file=b"x", extra_headers={"content-type": "multipart/form-data; boundary=abc"})
    assert wire.headers.get_list("content-type") == ["multipart/form-data; boundary=abc"]
    assert wire.request.content.startswith(b"--abc\r\n")
    await demo.upload(file=b"x", extra_headers={"Content-Type": "application/x-mine"})
    assert wire.headers.get_list("content-type") == ["application/x-mine"]
    assert b'name="file"' in wire.request.content
