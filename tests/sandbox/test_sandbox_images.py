"""Images: real pictures of what was asked for, and what each model refuses."""

from __future__ import annotations

import base64
import io
import json
from typing import Any, Callable, Dict, List, Optional
from xml.etree import ElementTree

import httpx
import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
from PIL import Image

import openai
from openai_sandbox import Sandbox
from openai_sandbox.media import Unreadable, picture, scene

MINI = "gpt-image-1-mini"
FREE = "gpt-image-2"


@pytest.fixture
def client(sandbox: Sandbox) -> openai.OpenAI:
    return sandbox.client(_strict_response_validation=True)


def opened(b64: Optional[str]) -> Image.Image:
    assert b64 is not None
    image = Image.open(io.BytesIO(base64.b64decode(b64)))
    image.load()
    return image


def file(width: int = 64, height: int = 64, format: str = "PNG", mode: str = "RGBA", colour: Any = "red") -> bytes:
    out = io.BytesIO()
    Image.new(mode, (width, height), colour).save(out, format)
    return out.getvalue()


def hole(width: int = 64, height: int = 64) -> bytes:
    """A mask whose left half is to be changed."""
    image = Image.new("RGBA", (width, height), (0, 0, 0, 255))
    image.paste((0, 0, 0, 0), (0, 0, width // 2, height))
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def size_of(image: Any) -> tuple[int, int]:
    return image.width, image.height


# made from a prompt


@pytest.mark.parametrize(
    ("model", "size", "format"),
    [
        ("dall-e-2", "256x256", None),
        ("dall-e-3", "1792x1024", None),
        ("gpt-image-1", "1536x1024", "jpeg"),
        (MINI, "1024x1536", "webp"),
        (FREE, "320x208", "png"),
        ("gpt-image-2.6-flare", "160x160", "gif"),
    ],
)
def test_sizes_and_formats(client: openai.OpenAI, model: str, size: str, format: Any) -> None:
    extra: Dict[str, Any] = {"output_format": format} if format else {"response_format": "b64_json"}
    made = client.images.generate(model=model, prompt="A red house by the sea", size=size, **extra)
    assert made.data is not None
    image = opened(made.data[0].b64_json)
    assert f"{image.width}x{image.height}" == size
    assert image.format == (format or "png").upper()
    if format:
        assert (made.size, made.output_format, made.quality, made.background) == (size, format, "high", "opaque")
    else:
        assert made.usage is None
    assert (made.data[0].revised_prompt is not None) is (model == "dall-e-3")


def test_pictures_show_their_prompt(sandbox: Sandbox, client: openai.OpenAI) -> None:
    def make(prompt: str, with_client: openai.OpenAI = client, **extra: Any) -> List[str]:
        made = with_client.images.generate(model=FREE, prompt=prompt, size="256x256", **extra)
        return [str(image.b64_json) for image in made.data or ()]

    (first,), (again,) = make("a red circle"), make("a red circle")
    assert first == again
    assert len({first, *make("a red circle", n=2)}) == 2  # the first of two is the same
    assert make("a blue circle") != [first]
    with Sandbox(seed=7) as other:
        assert make("a red circle", other.client()) != [first]
    middle = opened(first).convert("RGB").getpixel((128, 128))
    assert isinstance(middle, tuple)
    assert middle[0] > 180 > 120 > middle[2]
    sky = opened(make("a red circle on a transparent background")[0])
    assert sky.getpixel((2, 2)) == (0, 0, 0, 0)
    clear = client.images.generate(model=FREE, prompt="x", size="256x256", background="transparent")
    assert clear.background == "transparent"


def test_addresses(sandbox: Sandbox, client: openai.OpenAI, http: httpx.Client, time: Any) -> None:
    made = client.images.generate(model="dall-e-2", prompt="A boat", size="256x256", n=2)
    assert made.data is not None
    first, second = (str(image.url) for image in made.data)
    assert first != second
    assert [image.b64_json for image in made.data] == [None, None]
    with httpx.Client(transport=sandbox.transport()) as anyone:  # without a key
        answer = anyone.get(first)
        assert answer.headers["content-type"] == "image/png"
        assert size_of(Image.open(io.BytesIO(answer.content))) == (256, 256)
        assert anyone.get(first[:-5] + "0.png").status_code == 404
        assert anyone.get(first.rpartition("/")[0] + "/..%2f..%2fstate.db").status_code == 404
        time.now += 3599
        assert anyone.get(second).status_code == 200
        time.now += 1
        gone = anyone.get(second)
        assert (gone.status_code, gone.json()["error"]["param"]) == (404, "name")
    name = first.rpartition("/")[2]
    sandbox.state.open_blob(name).close()
    client.images.generate(model="dall-e-2", prompt="A boat", size="256x256")
    with pytest.raises(KeyError):
        sandbox.state.open_blob(name)  # the content went when the next one came


def test_addresses_of_a_server(served: Any) -> None:
    with openai.OpenAI(base_url=served.url, api_key="sk-test") as client:
        made = client.images.generate(model="dall-e-2", prompt="A boat", size="256x256")
    url = str((made.data or [])[0].url)
    assert url.startswith(served.url + "/images/generated/")
    assert size_of(Image.open(io.BytesIO(httpx.get(url, trust_env=False).content))) == (256, 256)


def test_usage(client: openai.OpenAI) -> None:
    def usage(**asked: Any) -> Any:
        return client.images.generate(model=FREE, prompt="a boat", **{"size": "256x256", **asked}).usage

    low, high = usage(quality="low"), usage(quality="high")
    assert (low.output_tokens, high.output_tokens) == (17, 260)
    assert usage(quality="low", n=3).output_tokens == 51
    assert high.input_tokens_details.text_tokens == high.input_tokens == 2
    assert high.total_tokens == high.input_tokens + high.output_tokens
    made = client.images.generate(model="gpt-image-1", prompt="a boat", quality="low", output_format="jpeg")
    assert made.usage is not None
    assert made.usage.output_tokens == 272
    assert made.quality == "low"


def test_compression(client: openai.OpenAI) -> None:
    def length(**asked: Any) -> int:
        made = client.images.generate(model=FREE, prompt="a boat", size="512x512", **asked)
        return len(str((made.data or [])[0].b64_json))

    assert length(output_format="jpeg", output_compression=5) < length(output_format="jpeg") / 2
    assert length(output_format="webp", output_compression=5) < length(output_format="webp") / 2


def test_svg_and_gif(client: openai.OpenAI) -> None:
    asked: Dict[str, Any] = {"model": "gpt-image-2.5-sunburst", "prompt": "a <tree> & a star", "size": "256x256"}
    made = client.images.generate(**asked, output_format="svg", svg={"model": "gpt-5", "reasoning": {"effort": "low"}})
    tree = ElementTree.fromstring(base64.b64decode(str((made.data or [])[0].b64_json)))
    assert (tree.tag, tree.get("width")) == ("{http://www.w3.org/2000/svg}svg", "256")
    assert tree.findtext("{http://www.w3.org/2000/svg}title") == asked["prompt"]
    usage = made.svg_usage
    assert usage is not None
    assert (usage.model, usage.reasoning_tokens) == ("gpt-5", 64)
    moving = client.images.generate(**asked, output_format="gif", frame_count=4, frame_duration_ms=200)
    image: Any = opened((moving.data or [])[0].b64_json)
    assert (image.n_frames, image.info["duration"]) == (4, 200)
    few = client.images.generate(**asked, output_format="svg", complexity="low")
    many = client.images.generate(**asked, output_format="svg", complexity="high")
    assert len(str((few.data or [])[0].b64_json)) < len(str((many.data or [])[0].b64_json))


# streams


def test_stream(client: openai.OpenAI) -> None:
    asked: Dict[str, Any] = {"model": FREE, "prompt": "a sailboat", "size": "256x256"}
    events: List[Any] = list(client.images.generate(**asked, stream=True, partial_images=2))
    assert [event.type for event in events] == [
        "image_generation.partial_image",
        "image_generation.partial_image",
        "image_generation.completed",
    ]
    assert [event.partial_image_index for event in events[:2]] == [0, 1]
    whole = client.images.generate(**asked)
    assert events[-1].b64_json == (whole.data or [])[0].b64_json
    assert (events[-1].size, events[0].size) == ("256x256", "256x256")
    usage, plain = events[-1].usage, whole.usage
    assert plain is not None
    assert usage.output_tokens == plain.output_tokens + 200
    finished = opened(events[-1].b64_json).convert("RGB")

    def difference(event: Any) -> int:
        unfinished = opened(event.b64_json).convert("RGB")
        return sum(abs(a - b) for a, b in zip(unfinished.tobytes(), finished.tobytes()))

    assert difference(events[0]) > difference(events[1]) > 0


async def _edited(sandbox: Sandbox) -> List[Any]:
    client = sandbox.async_client(_strict_response_validation=True)
    stream = await client.images.edit(
        model=FREE, image=file(), prompt="a boat", size="256x256", stream=True, partial_images=1
    )
    return [event async for event in stream]


def test_streamed_edit(sandbox: Sandbox) -> None:
    import anyio

    events = anyio.run(_edited, sandbox)
    assert [event.type for event in events] == ["image_edit.partial_image", "image_edit.completed"]
    assert events[-1].usage.input_tokens_details.image_tokens == 194
    assert opened(events[-1].b64_json).size == (256, 256)


# edited and varied


def test_mask(client: openai.OpenAI) -> None:
    image = file(256, 256)
    made = client.images.edit(model=FREE, image=image, mask=hole(256, 256), prompt="the sea", size="256x256")
    result = opened((made.data or [])[0].b64_json).convert("RGB")
    assert result.crop((128, 0, 256, 256)).getcolors() == [(128 * 256, (255, 0, 0))]
    assert len(result.crop((0, 0, 128, 256)).getcolors(1 << 20) or ()) > 20


def test_several_images(client: openai.OpenAI) -> None:
    asked: Dict[str, Any] = {"model": FREE, "prompt": "the sea", "size": "256x256"}
    one = client.images.edit(image=file(), **asked)
    two = client.images.edit(image=[file(), file(colour="yellow", format="WEBP")], **asked)
    assert two.usage is not None
    assert two.usage.input_tokens_details.image_tokens == 2 * 194
    inset = opened((two.data or [])[0].b64_json).convert("RGB").getpixel((20, 20))
    assert isinstance(inset, tuple)
    assert inset[1] > 250 > 5 > inset[2]
    faithful = client.images.edit(image=file(), input_fidelity="high", **asked)
    assert faithful.usage is not None
    assert faithful.usage.input_tokens == 194 + 4160 + 2

    def redness(made: Any) -> int:
        pixel = opened(made.data[0].b64_json).convert("RGB").getpixel((200, 40))
        assert isinstance(pixel, tuple)
        return int(pixel[0]) - int(pixel[2])

    assert redness(faithful) > redness(one)
    wide = client.images.edit(model="gpt-image-1", prompt="the sea", image=file(90, 60), quality="low")
    assert wide.size == "1536x1024"


def test_edits_of_the_oldest_model(client: openai.OpenAI, http: httpx.Client) -> None:
    made = client.images.edit(
        model="dall-e-2", image=hole(), prompt="the sea", size="256x256", response_format="b64_json"
    )
    assert opened((made.data or [])[0].b64_json).size == (256, 256)

    def refused(image: bytes, **files: bytes) -> str:
        sent = {"image": ("a.png", image), **{name: ("b.png", content) for name, content in files.items()}}
        answer = http.post("/images/edits", files=sent, data={"prompt": "x", "model": "dall-e-2"})
        assert answer.status_code == 400
        return str(answer.json()["error"]["message"])

    assert "alpha" in refused(file(mode="RGB"))
    assert "square" in refused(file(64, 32))
    assert "PNG" in refused(file(format="JPEG", mode="RGB"))


def test_variations(client: openai.OpenAI) -> None:
    image = picture.encoded(picture.paint(scene.imagine("a red house", 0, 100, 100), 100, 100), "png")

    def vary(**asked: Any) -> List[str]:
        made = client.images.create_variation(image=image, response_format="b64_json", **asked)
        return [str(each.b64_json) for each in made.data or ()]

    first, second = vary(n=2, size="256x256")
    assert first != second
    assert vary(size="256x256") == [first]
    assert opened(first).size == (256, 256)
    assert str((client.images.create_variation(image=image, size="256x256").data or [])[0].url).startswith("http")
    with pytest.raises(openai.BadRequestError, match="dall-e-2"):
        vary(model="dall-e-3")
    with pytest.raises(openai.BadRequestError, match="square"):
        client.images.create_variation(image=file(64, 32))


# refusals


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({"prompt": " "}, "prompt"),
        ({"prompt": "x" * 1001}, "prompt"),
        ({"prompt": "x" * 4001, "model": "dall-e-3"}, "prompt"),
        ({"prompt": "x" * 32_001, "model": "gpt-image-1"}, "prompt"),
        ({"prompt": "a mutilated corpse, gore"}, "prompt"),
        ({"model": "gpt-4o"}, "model"),
        ({"model": "none"}, "model"),
        ({"n": 0}, "n"),
        ({"n": 11}, "n"),
        ({"n": 2, "model": "dall-e-3"}, "n"),
        ({"size": "1536x1024"}, "size"),
        ({"size": "256x256", "model": "dall-e-3"}, "size"),
        ({"size": "256x256", "model": "gpt-image-1"}, "size"),
        ({"size": "100x100", "model": FREE}, "size"),
        ({"size": "1600x160", "model": FREE}, "size"),
        ({"size": "4096x4096", "model": FREE}, "size"),
        ({"size": "big", "model": FREE}, "size"),
        ({"quality": "hd"}, "quality"),
        ({"quality": "high", "model": "dall-e-3"}, "quality"),
        ({"quality": "max", "model": "gpt-image-1"}, "quality"),
        ({"style": "vivid"}, "style"),
        ({"style": "vivid", "model": "gpt-image-1"}, "style"),
        ({"response_format": "url", "model": "gpt-image-1"}, "response_format"),
        ({"background": "transparent", "model": "dall-e-2"}, "background"),
        ({"background": "transparent", "output_format": "jpeg"}, "background"),
        ({"moderation": "low", "model": "dall-e-3"}, "moderation"),
        ({"output_format": "gif", "model": "gpt-image-1"}, "output_format"),
        ({"output_compression": 50}, "output_compression"),
        ({"output_compression": 101, "output_format": "webp"}, "output_compression"),
        ({"stream": True, "model": "dall-e-2"}, "stream"),
        ({"stream": True, "model": "gpt-image-2.5-flare", "output_format": "gif"}, "stream"),
        ({"partial_images": 1}, "partial_images"),
        ({"partial_images": 4, "stream": True}, "partial_images"),
        ({"frame_count": 3, "output_format": "png"}, "frame_count"),
        ({"frame_count": 100, "output_format": "gif"}, "frame_count"),
        ({"complexity": "low", "model": "gpt-image-1"}, "complexity"),
        ({"svg": {"model": "gpt-5"}}, "svg"),
        ({"svg": {"model": 5}, "output_format": "svg"}, "svg.model"),
    ],
)
def test_refused(http: httpx.Client, body: Dict[str, Any], param: str) -> None:
    answer = http.post("/images/generations", json={"prompt": "a boat", **body})
    assert answer.status_code in (400, 404)
    assert answer.json()["error"]["param"] == param


def test_moderation(http: httpx.Client) -> None:
    asked = {"prompt": "gore and entrails", "size": "256x256", "model": FREE}
    refused = http.post("/images/generations", json=asked).json()["error"]
    assert (refused["code"], refused["type"]) == ("moderation_blocked", "image_generation_user_error")
    assert http.post("/images/generations", json={**asked, "moderation": "low"}).status_code == 200
    older = http.post("/images/generations", json={"prompt": asked["prompt"]}).json()["error"]
    assert older["code"] == "content_policy_violation"


@pytest.mark.parametrize(
    ("files", "data", "param"),
    [
        ({"image": b"no image"}, {}, "image"),
        ({"image": b""}, {}, "image"),
        ({"image": file(format="GIF", mode="RGB")}, {}, "image"),
        ({"image": file(), "mask": file(32, 32)}, {}, "mask"),
        ({"image": file(), "mask": file(mode="RGB")}, {}, "mask"),
        ({"image": file(), "mask": file(mode="RGB", format="JPEG")}, {}, "mask"),
        ({"image": file(), "markup": b"x"}, {}, "markup"),
        ({"image": file()}, {"model": "dall-e-3"}, "model"),
        ({"image": file()}, {"size": "3x3"}, "size"),
        ({"image": file()}, {"response_format": "url"}, "response_format"),
        ({"mask": file()}, {}, "image"),
    ],
)
def test_refused_edits(http: httpx.Client, files: Dict[str, bytes], data: Dict[str, str], param: str) -> None:
    sent = {name: (f"{name}.png", content) for name, content in files.items()}
    answer = http.post("/images/edits", files=sent, data={"prompt": "the sea", **data})
    assert answer.status_code in (400, 404)
    assert answer.json()["error"]["param"] == param


def test_too_many_and_too_large(http: httpx.Client) -> None:
    many = [("image[]", ("a.png", file(8, 8)))] * 17
    assert http.post("/images/edits", files=many, data={"prompt": "x"}).json()["error"]["param"] == "image"
    large = {"image": ("a.png", bytes(4 * 1024 * 1024))}
    assert http.post("/images/variations", files=large).status_code == 413
    with pytest.raises(Unreadable, match="pixels"):
        picture.read(file(7100, 7100, mode="1", colour=0))


@settings(max_examples=60, deadline=None, derandomize=True, database=None)
@given(st.data(), st.sampled_from(["PNG", "JPEG", "WEBP"]))
def test_damaged_files(data: Any, format: str) -> None:
    content = bytearray(file(16, 16, format, "RGB"))
    for _ in range(data.draw(st.integers(1, 5))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    try:
        picture.read(bytes(content[: data.draw(st.integers(0, len(content)))]))
    except Unreadable:
        pass


@settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.text(st.characters(exclude_categories=[]), min_size=1, max_size=200))
def test_any_prompt(http: httpx.Client, prompt: str) -> None:
    raw = json.dumps({"model": FREE, "size": "160x160", "prompt": prompt})
    assert http.post("/images/generations", content=raw).status_code in (200, 400)


def test_events_are_named(http: httpx.Client, events: Callable[[str], List[Dict[str, Any]]]) -> None:
    asked = {"prompt": "a boat", "model": FREE, "size": "160x160", "stream": True, "n": 2}
    answer = http.post("/images/generations", json=asked)
    assert "event: image_generation.completed\n" in answer.text
    first, second = events(answer.text)
    assert first["b64_json"] != second["b64_json"]
    assert first["usage"] == second["usage"]


def test_batch(sandbox: Sandbox, client: openai.OpenAI) -> None:
    for url, body in (
        ("/v1/images/generations", {"prompt": "a boat", "model": FREE, "size": "160x160"}),
        ("/v1/images/generations", {"prompt": "a boat", "model": "dall-e-2", "size": "256x256"}),
        ("/v1/moderations", {"input": "hello"}),
        ("/v1/videos", {"prompt": "a boat"}),
    ):
        line = json.dumps({"custom_id": "1", "method": "POST", "url": url, "body": body}).encode()
        lines = client.files.create(file=("a.jsonl", line), purpose="batch")
        endpoint: Any = url
        made = client.batches.create(input_file_id=lines.id, endpoint=endpoint, completion_window="24h")
        done = client.batches.retrieve(made.id)
        assert (done.status, done.error_file_id) == ("completed", None)
        answer = json.loads(client.files.content(str(done.output_file_id)).text)["response"]
        assert answer["status_code"] == 200


# edits in JSON


def data_url(content: bytes) -> Dict[str, str]:
    return {"image_url": "data:image/png;base64," + base64.b64encode(content).decode()}


def test_edits_in_json_equal_those_of_a_form(client: openai.OpenAI, http: httpx.Client) -> None:
    body = {"prompt": "A red circle", "model": FREE, "size": "256x256", "n": 2}
    by_form = client.images.edit(image=file(), mask=hole(), **body)  # type: ignore[call-overload]
    id = client.files.create(file=("a.png", file()), purpose="vision").id
    for image in ({"file_id": id}, data_url(file())):
        answer = http.post("/images/edits", json={**body, "images": [image], "mask": data_url(hole())})
        assert answer.status_code == 200, answer.text
        assert answer.json()["data"] == by_form.to_dict()["data"]
        assert answer.json()["usage"] == by_form.to_dict()["usage"]


def test_edits_in_json_of_large_images(http: httpx.Client) -> None:
    """Each may have 20 MB, in base64; together they have more than that here."""
    image = data_url(file() + bytes(13 * 1024 * 1024))
    body = {"prompt": "A red circle", "model": FREE, "size": "256x256"}
    assert http.post("/images/edits", json={**body, "images": [image, image]}).status_code == 200
    refused = http.post("/images/edits", json={**body, "images": [data_url(file() + bytes(16 * 1024 * 1024))]})
    assert refused.json()["error"]["code"] == "string_above_max_length"


def test_edits_in_json_of_addresses(client: openai.OpenAI, http: httpx.Client) -> None:
    """The sandbox's own address leads to its picture; one of elsewhere stands for a picture of its own."""
    own = client.images.generate(model="dall-e-2", prompt="A boat", size="256x256").to_dict()["data"]

    def edited(url: Any) -> Any:
        body = {"prompt": "x", "model": FREE, "size": "256x256", "images": [{"image_url": url}]}
        return http.post("/images/edits", json=body).json()["data"]

    with httpx.Client(transport=http._transport) as anyone:
        content = anyone.get(own[0]["url"]).content  # type: ignore[index]
    assert edited(own[0]["url"]) == edited(data_url(content)["image_url"])  # type: ignore[index]
    first, other = "https://example.com/a.png", "https://example.com/b.png"
    assert edited(first) == edited(first) != edited(other)


def test_edits_in_json_are_streamed(http: httpx.Client) -> None:
    body = {"prompt": "x", "images": [data_url(file())], "stream": True, "partial_images": 1}
    events = [line for line in http.post("/images/edits", json=body).text.splitlines() if line.startswith("event:")]
    assert events == ["event: image_edit.partial_image", "event: image_edit.completed"]


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({}, "images"),
        ({"images": []}, "images"),
        ({"images": None}, "images"),
        ({"images": "x"}, "images"),
        ({"images": ["x"]}, "images[0]"),
        ({"images": [{}]}, "images[0]"),
        ({"images": [{"file_id": "file-1", "image_url": "https://a.de"}]}, "images[0]"),
        ({"images": [{"file_id": 1}]}, "images[0].file_id"),
        ({"images": [{"file_id": "file-1"}]}, "images[0].file_id"),
        ({"images": [{"image_url": "nowhere"}]}, "images[0].image_url"),
        ({"images": [{"image_url": "http://[x"}]}, "images[0].image_url"),
        ({"images": [{"image_url": "data:image/png;base64,*"}]}, "images[0].image_url"),
        ({"images": [data_url(file()), data_url(b"text")]}, "images[1]"),
        ({"images": [data_url(file())] * 17}, "images"),
        ({"images": [data_url(file())], "model": "dall-e-2"}, "model"),
        ({"images": [data_url(file())], "image": "x"}, "image"),
        ({"images": [data_url(file())], "mask": data_url(file(format="JPEG", mode="RGB"))}, "mask"),
        ({"images": [data_url(file())], "mask": {"image_url": "https://a.de/m.png"}}, "mask.image_url"),
        ({"images": [data_url(file())], "mask": "x"}, "mask"),
    ],
)
def test_refused_edits_in_json(http: httpx.Client, body: Any, param: str) -> None:
    answer = http.post("/images/edits", json={"prompt": "x", **body})
    assert answer.status_code == (404 if "file-1" in str(body) and "image_url" not in str(body) else 400), answer.text
    assert answer.json()["error"]["param"] == param
