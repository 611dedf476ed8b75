"""Videos: how they come to be, what can be downloaded, and what is made out of them."""

from __future__ import annotations

import io
import struct
from typing import Any, Dict, Iterator, List, Tuple

import av
import httpx
import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
from PIL import Image

import openai
from openai_sandbox import Sandbox
from openai_sandbox.media import Unreadable, film, picture, scene


@pytest.fixture
def client(sandbox: Sandbox) -> openai.OpenAI:
    return sandbox.client(_strict_response_validation=True)


def drawn(prompt: str = "a boat", width: int = 64, height: int = 48) -> Image.Image:
    return picture.paint(scene.imagine(prompt, 0, width, height), width, height)


def clip(seconds: float = 1, width: int = 64, height: int = 48) -> bytes:
    return film.write([film.Shot(drawn("a boat", width, height), seconds)], width, height)


def boxes(content: bytes) -> Iterator[Tuple[str, bytes]]:
    at = 0
    while at < len(content):
        size, name = struct.unpack(">I4s", content[at : at + 8])
        assert size >= 8
        yield name.decode(), content[at + 8 : at + size]
        at += size
    assert at == len(content)


def decoded(content: bytes) -> Tuple[int, int, int, float]:
    """Width, height, number of pictures and seconds."""
    opened: Any = av.open(io.BytesIO(content))
    with opened:
        count = sum(1 for _ in opened.decode(video=0))
        stream = opened.streams.video[0]
        return stream.width, stream.height, count, opened.duration / av.time_base


def events(sandbox: Sandbox) -> List[str]:
    return [event["type"] for event in sandbox.state.all("event")]


def test_from_queue_to_file(sandbox: Sandbox, client: openai.OpenAI, time: Any) -> None:
    sandbox.speed.set("videos", seconds=10)
    made = client.videos.create(prompt="A sailboat at sea.")
    assert (made.status, made.progress, made.model, made.size, made.seconds) == ("queued", 0, "sora-2", "720x1280", "4")
    with pytest.raises(openai.NotFoundError, match="not ready"):
        client.videos.download_content(made.id)
    seen: List[Tuple[str, int]] = []
    for _ in range(5):
        sandbox.clock.advance(10)
        found = client.videos.retrieve(made.id)
        seen.append((found.status, found.progress))
    assert seen == [
        ("in_progress", 5),
        ("in_progress", 33),
        ("in_progress", 66),
        ("in_progress", 90),
        ("completed", 100),
    ]
    assert found.completed_at == made.created_at + 50
    assert events(sandbox) == ["video.completed"]

    answer = client.videos.download_content(made.id)
    content = answer.read()
    assert answer.response.headers["content-type"] == "video/mp4"
    top = dict(boxes(content))
    assert next(iter(top)) == "ftyp"
    assert {"mdat", "moov"} < set(top)
    assert sum(name == "trak" for name, _ in boxes(top["moov"])) == 2
    width, height, count, seconds = decoded(content)
    assert (width, height, count) == (720, 1280, 4 * film.RATE)
    assert seconds == pytest.approx(4, abs=0.1)
    assert client.videos.download_content(made.id).read() == content
    heard = client.audio.transcriptions.create(model="whisper-1", file=("a.mp4", content))
    assert heard.text == "A sailboat at sea."

    thumbnail = client.videos.download_content(made.id, variant="thumbnail").read()
    image = Image.open(io.BytesIO(thumbnail))
    assert (image.format, image.size) == ("WEBP", (720, 1280))
    sheet = Image.open(io.BytesIO(client.videos.download_content(made.id, variant="spritesheet").read()))
    assert (sheet.format, sheet.size) == ("JPEG", (135 * 5, 240 * 4))

    time.now += 3600
    with pytest.raises(openai.NotFoundError, match="hour"):
        client.videos.download_content(made.id)
    assert client.videos.delete(made.id).deleted
    for variant in ("video", "thumbnail", "spritesheet"):
        with pytest.raises(KeyError):
            sandbox.state.open_blob(f"{made.id}.{variant}")
    with pytest.raises(openai.NotFoundError, match=made.id):
        client.videos.retrieve(made.id)


async def _polled(sandbox: Sandbox) -> Any:
    client = sandbox.async_client(_strict_response_validation=True)
    return await client.videos.create_and_poll(prompt="a tree", seconds="8", model="sora-2-pro", size="1792x1024")


def test_polled(sandbox: Sandbox, client: openai.OpenAI) -> None:
    import anyio

    made = anyio.run(_polled, sandbox)
    assert (made.status, made.seconds, made.size) == ("completed", "8", "1792x1024")
    sandbox.speed.set("videos", polls=1)
    slow = client.videos.create_and_poll(prompt="a tree", poll_interval_ms=1)
    assert slow.status == "completed"
    assert [entry.path for entry in sandbox.journal.of("videos.retrieve")][-5:] == [f"/v1/videos/{slow.id}"] * 5


def test_failure(sandbox: Sandbox, client: openai.OpenAI) -> None:
    made = client.videos.create_and_poll(prompt="gore and entrails")
    assert made.status == "failed"
    assert made.error is not None
    assert made.error.code == "moderation_blocked"
    assert events(sandbox) == ["video.failed"]
    with pytest.raises(openai.NotFoundError, match="failed"):
        client.videos.download_content(made.id)
    with pytest.raises(openai.BadRequestError, match="completed"):
        client.videos.remix(made.id, prompt="better")
    assert client.videos.delete(made.id).deleted


def test_list(client: openai.OpenAI) -> None:
    ids = [client.videos.create(prompt=f"boat {at}").id for at in range(3)]
    assert [video.id for video in client.videos.list()] == ids[::-1]
    page = client.videos.list(limit=2, order="asc")
    assert [video.id for video in page.data] == ids[:2]
    assert [video.id for video in page] == ids
    assert client.videos.list(after=ids[0]).data == []


def test_made_out_of_others(sandbox: Sandbox, client: openai.OpenAI) -> None:
    first = client.videos.create_and_poll(prompt="A red house.")
    remixed = client.videos.remix(first.id, prompt="A blue house.")
    assert (remixed.remixed_from_video_id, remixed.prompt) == (first.id, "A blue house.")
    edited = client.videos.edit(prompt="at night", video={"id": first.id})
    longer = client.videos.extend(prompt="A ship comes.", seconds="8", video={"id": first.id})
    assert (longer.seconds, longer.size) == ("12", "720x1280")
    longer = client.videos.poll(longer.id)
    pictures = [
        client.videos.download_content(each, variant="thumbnail").read() for each in (first.id, remixed.id, edited.id)
    ]
    assert len(set(pictures)) == 3
    assert client.videos.download_content(longer.id, variant="thumbnail").read() == pictures[0]  # it begins alike
    again = client.videos.poll(client.videos.extend(prompt="x", seconds="12", video={"id": longer.id}).id)
    assert again.seconds == "24"
    for _ in range(8):
        again = client.videos.poll(client.videos.extend(prompt="x", seconds="12", video={"id": again.id}).id)
    with pytest.raises(openai.BadRequestError, match="120"):
        client.videos.extend(prompt="x", seconds="12", video={"id": again.id})


def test_made_out_of_files(sandbox: Sandbox, client: openai.OpenAI) -> None:
    edited = client.videos.edit(prompt="at night", video=clip(2))
    assert (edited.size, edited.seconds) == ("1280x720", "2")
    edited = client.videos.poll(edited.id)
    width, height, count, _ = decoded(client.videos.download_content(edited.id).read())
    assert (width, height, count) == (1280, 720, 2 * film.RATE)
    longer = client.videos.extend(prompt="x", seconds="4", video=clip(1, 48, 64))
    assert (longer.size, longer.seconds) == ("720x1280", "5")
    character = client.videos.create_character(name="Ann", video=clip())
    assert client.videos.get_character(str(character.id)).name == "Ann"
    with pytest.raises(openai.NotFoundError, match="char_none"):
        client.videos.get_character("char_none")


def test_reference(sandbox: Sandbox, client: openai.OpenAI) -> None:
    image = picture.encoded(Image.new("RGBA", (720, 1280), "red"), "png")
    uploaded = client.files.create(file=("a.png", image), purpose="vision")
    plain, *others = (
        client.videos.create_and_poll(prompt="a boat", **extra)
        for extra in (
            {},
            {"input_reference": ("a.png", image)},
            {"input_reference": {"file_id": uploaded.id}},
            {"input_reference": {"image_url": "https://example.com/a.png"}},
        )
    )

    def redness(id: str) -> int:
        thumbnail = client.videos.download_content(id, variant="thumbnail").read()
        pixel = Image.open(io.BytesIO(thumbnail)).convert("RGB").resize((1, 1)).getpixel((0, 0))
        assert isinstance(pixel, tuple)
        return int(pixel[0]) - int(pixel[1] + pixel[2]) // 2

    assert redness(others[0].id) > 100 < redness(others[1].id)
    assert redness(plain.id) < 100
    name = sandbox.state.all("video")[1]["shots"][0]["picture"]
    remixed = client.videos.remix(others[0].id, prompt="a tree")
    client.videos.delete(others[0].id)
    sandbox.state.open_blob(name).close()  # the remix goes back to it
    client.videos.delete(client.videos.poll(remixed.id).id)
    with pytest.raises(KeyError):
        sandbox.state.open_blob(name)


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({}, "prompt"),
        ({"prompt": ""}, "prompt"),
        ({"prompt": "x" * 32_001}, "prompt"),
        ({"prompt": "x", "seconds": "5"}, "seconds"),
        ({"prompt": "x", "seconds": 4}, "seconds"),
        ({"prompt": "x", "size": "10x10"}, "size"),
        ({"prompt": "x", "size": "1024x1792"}, "size"),
        ({"prompt": "x", "model": "gpt-4o"}, "model"),
        ({"prompt": "x", "model": "none"}, "model"),
        ({"prompt": "x", "input_reference": {}}, "input_reference"),
        ({"prompt": "x", "input_reference": {"file_id": "file-none"}}, "input_reference.file_id"),
        ({"prompt": "x", "input_reference": {"file_id": "a", "image_url": "b"}}, "input_reference"),
        ({"prompt": "x", "input_reference": {"image_url": "b"}}, "input_reference.image_url"),
        ({"prompt": "x", "input_reference": {"image_url": "http://[b"}}, "input_reference.image_url"),
        ({"prompt": "x", "input_reference": {"image_url": "data:,!"}}, "input_reference.image_url"),
    ],
)
def test_refused(http: httpx.Client, body: Dict[str, Any], param: str) -> None:
    answer = http.post("/videos", json=body)
    assert answer.status_code in (400, 404)
    assert answer.json()["error"]["param"] == param
    assert http.get("/videos").json()["data"] == []


def test_refused_states_and_files(sandbox: Sandbox, client: openai.OpenAI, http: httpx.Client) -> None:
    sandbox.speed.set("videos", seconds=10)
    made = client.videos.create(prompt="a boat")
    with pytest.raises(openai.ConflictError, match="still"):
        client.videos.delete(made.id)
    for call in (
        lambda: client.videos.remix(made.id, prompt="x"),
        lambda: client.videos.edit(video={"id": made.id}, prompt="x"),
        lambda: client.videos.extend(video={"id": made.id}, prompt="x", seconds="4"),
    ):
        with pytest.raises(openai.BadRequestError, match="queued"):
            call()
    for path, data in (("/videos/edits", {"prompt": "x"}), ("/videos/characters", {"name": "x"})):
        for content in (b"", b"no video", picture.encoded(drawn(), "png")):
            answer = http.post(path, files={"video": ("a.mp4", content)}, data=data)
            assert (answer.status_code, answer.json()["error"]["param"]) == (400, "video")
            assert "flac" not in answer.json()["error"]["message"]
    assert http.post("/videos/edits", json={"prompt": "x", "video": {"id": "video_none"}}).status_code == 404
    assert http.post("/videos/characters", files={"video": ("a", clip())}, data={"name": "x" * 81}).status_code == 400
    small = {"input_reference": ("a.png", picture.encoded(drawn(), "png"))}
    answer = http.post("/videos", files=small, data={"prompt": "x"})
    assert answer.json()["error"]["param"] == "input_reference"
    assert len(client.videos.list().data) == 1


def test_lasts(tmp_path: Any) -> None:
    with Sandbox(data=tmp_path) as first:
        made = first.client().videos.create_and_poll(prompt="a boat")
        content = first.client().videos.download_content(made.id, variant="thumbnail").read()
    with Sandbox(data=tmp_path) as second:
        assert second.client().videos.download_content(made.id, variant="thumbnail").read() == content


_CLIP = clip(0.5)


@settings(max_examples=60, deadline=None, derandomize=True, database=None)
@given(st.data())
def test_damaged_films(data: Any) -> None:
    content = bytearray(_CLIP)
    for _ in range(data.draw(st.integers(0, 5))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    try:
        film.read(bytes(content[: data.draw(st.integers(0, len(content)))]))
    except Unreadable:
        pass


@settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    st.sampled_from(["/videos", "/videos/edits", "/videos/extensions", "/videos/characters"]),
    st.dictionaries(
        st.sampled_from(["prompt", "video", "seconds", "input_reference", "name", "model", "size"]),
        st.sampled_from(["x", "4", "sora-2", {"id": "x"}, {"id": 1}, {"image_url": "x"}, {}, [], 4, None, "720x1280"]),
    ),
)
def test_never_fails(http: httpx.Client, path: str, body: Dict[str, Any]) -> None:
    assert http.post(path, json=body).status_code < 500
