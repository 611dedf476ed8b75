"""The microphone and the loudspeaker, with a sounddevice of our own at the boundary."""

from __future__ import annotations

import importlib
import inspect
import io
import struct
import subprocess
import sys
import threading
import time
import wave
from types import SimpleNamespace
from typing import Any, AsyncIterator

import anyio
import httpx
import numpy as np
import pytest
from wire import AsyncWire, Wire

import openai
from openai import HttpxBinaryResponseContent, OpenAIError
from openai._core import optional
from openai._core.errors import MissingDependencyError
from openai.helpers import LocalAudioPlayer, Microphone
from openai.helpers.sound import playable, wav

pytestmark = pytest.mark.anyio


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    return request.param


class CallbackStop(Exception):
    pass


class Stream:
    """What both kinds of streams have in common: a thread that calls back, as that of PortAudio does."""

    def __init__(self, device: Device, settings: dict[str, Any]) -> None:
        self.device = device
        self.settings = settings
        self.aborted = self.closed = False
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run)
        device.streams.append(self)

    def __enter__(self) -> Stream:
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        if not self.aborted and self.device.patient:
            self._thread.join(10)
        self._over.set()
        self._thread.join(10)
        assert not self._thread.is_alive()
        self.closed = True

    def abort(self) -> None:
        self.aborted = True
        self._over.set()

    def _run(self) -> None:
        try:
            while not self._over.wait(0.001):
                if self.device.going:
                    self.step()
        except CallbackStop:
            pass
        self.settings.get("finished_callback", lambda: None)()

    def step(self) -> None:
        raise NotImplementedError


class Output(Stream):
    def step(self) -> None:
        block = np.full((self.device.block, 1), 9, dtype=np.float32)
        try:
            self.settings["callback"](block, len(block), None, None)
        finally:
            self.device.heard.append(block)


class Input(Stream):
    def step(self) -> None:
        block = self.device.says.pop(0) if self.device.says else None
        if block is not None:
            self.settings["callback"](block, len(block), None, None)
            block[:] = 0  # the memory is used again


class Device:
    """Stands for the module `sounddevice`."""

    def __init__(self) -> None:
        self.streams: list[Any] = []
        self.heard: list[Any] = []
        self.says: list[Any] = []
        self.block = 300
        self.going = True
        self.patient = True
        self.CallbackStop = CallbackStop

    def OutputStream(self, **settings: Any) -> Stream:
        return Output(self, settings)

    def InputStream(self, **settings: Any) -> Stream:
        self.patient = False  # nobody waits for the end of an input
        return Input(self, settings)

    @property
    def sound(self) -> Any:
        """All that was played, without the silence where nothing had come yet."""
        column = np.concatenate(self.heard).reshape(-1)
        return column[column != 0]


@pytest.fixture
def device(monkeypatch: pytest.MonkeyPatch) -> Device:
    made = Device()
    monkeypatch.setitem(sys.modules, "sounddevice", made)
    return made


# ---------------------------------------------------------------------------------------------------- the microphone


async def test_recording(device: Device) -> None:
    """R-VOICE-1: a WAV file for an upload, until `should_record` says no."""
    device.says = [np.array([[1], [2]], dtype=np.int16), np.array([[-3]], dtype=np.int16)]
    name, file, kind = await Microphone(should_record=lambda: bool(device.says)).record()
    assert (name, kind) == ("audio.wav", "audio/wav")
    assert isinstance(file, io.BytesIO)
    with wave.open(file) as read:
        assert (read.getnchannels(), read.getsampwidth(), read.getframerate()) == (1, 2, 24000)
        assert struct.unpack("<3h", read.readframes(9)) == (1, 2, -3)
    [stream] = device.streams
    assert (stream.settings["samplerate"], stream.settings["channels"], stream.settings["dtype"]) == (24000, 1, "int16")
    assert stream.closed


async def test_recording_an_array(device: Device) -> None:
    """R-VOICE-1: frames by channels; what was heard is copied."""
    device.says = [np.ones((2, 2), dtype=np.float32), np.full((1, 2), 5, dtype=np.float32)]
    microphone = Microphone(2, np.float32, lambda: bool(device.says))
    heard = await microphone.record(return_ndarray=True)
    assert heard.tolist() == [[1, 1], [1, 1], [5, 5]]
    assert (heard.dtype, microphone.dtype) == (np.float32, np.float32)
    assert device.streams[0].settings["dtype"] == "float32"


async def test_silence_and_timeout(device: Device) -> None:
    """R-VOICE-1: seconds; nothing heard is an empty array."""
    began = time.monotonic()
    heard = await Microphone(timeout=0.1).record(return_ndarray=True)
    assert 0.09 < time.monotonic() - began < 2
    assert (heard.shape, heard.dtype) == ((0, 1), np.int16)
    _, file, _ = await Microphone(timeout=0).record(return_ndarray=False)
    with wave.open(file) as read:
        assert read.getnframes() == 0
    assert Microphone().should_record is None


async def test_cancelled_recordings_are_closed(device: Device) -> None:
    with anyio.move_on_after(0.05):
        await Microphone().record()
    assert device.streams[0].closed


@pytest.mark.parametrize(
    ("dtype", "code", "width", "expected"),
    [
        ("int16", 1, 2, struct.pack("<2h", 1, -2)),
        ("int32", 1, 4, struct.pack("<2i", 1, -2)),
        ("float32", 3, 4, struct.pack("<2f", 1, -2)),
        ("int8", 1, 1, bytes([129, 126])),
        (">i2", 1, 2, struct.pack("<2h", 1, -2)),
    ],
)
def test_wav(dtype: str, code: int, width: int, expected: bytes) -> None:
    """R-VOICE-1: samples keep their width; floats are marked as such, single bytes have no sign in this format."""
    data = wav(np.array([[1, -2]], dtype=dtype))
    assert struct.unpack("<4sI4s4sIHHIIHH4sI", data[:44]) == (
        *(b"RIFF", len(data) - 8, b"WAVE", b"fmt ", 16, code, 2, 24000, 24000 * 2 * width, 2 * width, 8 * width),
        *(b"data", len(expected)),
    )
    assert data[44:] == expected


def test_wav_of_odd_length() -> None:
    data = wav(np.array([[1]], dtype=np.uint8))
    assert (data[40:], struct.unpack("<I", data[4:8])[0]) == (b"\1\0\0\0\1\0", len(data) - 8)


# ---------------------------------------------------------------------------------------------------- the player


async def test_playing_arrays(device: Device) -> None:
    """R-VOICE-2: 24000 Hz, mono, float32; 16-bit integers are scaled, floats taken as they are."""
    whole = np.arange(1, 1001, dtype=np.int16)
    await LocalAudioPlayer().play(whole)
    assert np.array_equal(device.sound, whole.astype(np.float32) / 32767)
    [stream] = device.streams
    assert (stream.settings["samplerate"], stream.settings["channels"], stream.settings["dtype"]) == (
        *(24000, 1),
        "float32",
    )
    assert stream.closed
    assert not stream.aborted
    device.heard.clear()
    floats = np.linspace(0.1, 1, 301, dtype=np.float32).reshape(-1, 1)
    await LocalAudioPlayer().play(floats)
    assert np.array_equal(device.sound, floats.reshape(-1))
    device.heard.clear()
    await LocalAudioPlayer().play(np.zeros(0, dtype=np.int16))
    assert len(device.sound) == 0


@pytest.mark.parametrize("wrong", [np.ones(3), np.ones(3, dtype=np.int32), np.ones((3, 2), dtype=np.int16)])
async def test_arrays_that_are_refused(wrong: Any, device: Device) -> None:
    """R-VOICE-2: before anything is opened."""
    with pytest.raises(ValueError, match="Audio must"):
        await LocalAudioPlayer().play(wrong)
    with pytest.raises(TypeError, match="int"):
        await LocalAudioPlayer().play(5)
    assert device.streams == []
    assert playable(np.array([32767], dtype=np.int16)).tolist() == [[1.0]]


PCM = np.arange(1, 3001, dtype="<i2").tobytes()


async def test_playing_answers(device: Device) -> None:
    """R-VOICE-2: content that was read, and content that is streamed, asynchronously or not; as 16-bit samples."""
    expected = np.arange(1, 3001, dtype=np.float32) / 32767
    speech: Any = {"model": "m", "voice": "alloy", "input": "x", "response_format": "pcm"}

    def reply(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=PCM)

    async_client, client = AsyncWire(reply).client(), Wire(reply).client()
    await LocalAudioPlayer().play(HttpxBinaryResponseContent(httpx.Response(200, content=PCM)))
    assert np.array_equal(device.sound, expected)
    device.heard.clear()
    async with async_client.audio.speech.with_streaming_response.create(**speech) as streamed:
        await LocalAudioPlayer().play(streamed)
    assert np.array_equal(device.sound, expected)
    device.heard.clear()
    with client.audio.speech.with_streaming_response.create(**speech) as response:
        await LocalAudioPlayer().play(response)
    assert np.array_equal(device.sound, expected)


async def test_samples_cut_in_two(device: Device) -> None:
    """R-VOICE-2: wherever the network cuts, bytes stay together; 1024 are asked for at a time."""
    asked: list[Any] = []

    def iter_bytes(size: int) -> Any:
        asked.append(size)
        return iter([PCM[:3], b"", PCM[3:7], PCM[7:10], PCM[10:], b"\1"])

    await LocalAudioPlayer().play(SimpleNamespace(iter_bytes=iter_bytes))
    assert np.array_equal(device.sound, np.arange(1, 3001, dtype=np.float32) / 32767)
    assert asked == [1024]


async def test_playing_what_comes(device: Device) -> None:
    """R-VOICE-2: None ends it, and so does the end of the generator."""

    async def buffers(*given: Any) -> AsyncIterator[Any]:
        for each in given:
            await anyio.sleep(0.005)
            yield each

    ones, floats = np.full(200, 32767, dtype=np.int16), np.full(500, 0.5, dtype=np.float32)
    await LocalAudioPlayer().play_stream(buffers(ones, floats, None, ones))
    assert device.sound.tolist() == [1.0] * 200 + [0.5] * 500
    device.heard.clear()
    await LocalAudioPlayer().play_stream(buffers(ones))
    assert len(device.sound) == 200


async def test_not_too_much_is_fetched_ahead(device: Device) -> None:
    """R-VOICE-2: 50 buffers wait at most, here while the device takes none."""
    device.going = False
    fetched: list[int] = []
    many = anyio.Event()

    async def buffers() -> AsyncIterator[Any]:
        for number in range(200):
            fetched.append(number)
            if len(fetched) == 50:
                many.set()
            yield np.full(100, 0.5, dtype=np.float32)

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(LocalAudioPlayer().play_stream, buffers())
        with anyio.fail_after(10):
            await many.wait()
        await anyio.sleep(0.05)  # if it went on, it would have by now
        assert 50 <= len(fetched) <= 52
        device.going = True
    assert len(fetched) == 200
    assert len(device.sound) == 20000


async def test_stopping(device: Device) -> None:
    """R-VOICE-2: at once, also while nothing comes; the generator is closed."""
    closed: list[bool] = []

    async def endless() -> AsyncIterator[Any]:
        try:
            yield np.ones(10, dtype=np.float32)
            await anyio.sleep(60)
        finally:
            closed.append(True)

    began = time.monotonic()
    await LocalAudioPlayer(should_stop=lambda: time.monotonic() - began > 0.1).play_stream(endless())
    assert time.monotonic() - began < 5
    assert closed == [True]
    [stream] = device.streams
    assert (stream.aborted, stream.closed) == (True, True)


async def test_errors_come_through_as_they_are(device: Device) -> None:
    """Whoever raises, the device is closed."""

    async def broken() -> AsyncIterator[Any]:
        yield np.ones(10, dtype=np.float32)
        raise KeyError("lost")

    def unsure() -> bool:
        raise RuntimeError("unsure")

    async def slow() -> AsyncIterator[Any]:
        await anyio.sleep(60)
        yield None

    async def wrong() -> AsyncIterator[Any]:
        yield np.ones(10)

    for player, buffers, kind in (
        (LocalAudioPlayer(), broken(), KeyError),
        (LocalAudioPlayer(should_stop=unsure), slow(), RuntimeError),
        (LocalAudioPlayer(), wrong(), ValueError),
    ):
        with pytest.raises(kind):
            await player.play_stream(buffers)
    assert all(stream.closed for stream in device.streams)


async def test_cancelled_players_are_closed(device: Device) -> None:
    async def endless() -> AsyncIterator[Any]:
        while True:
            yield np.ones(1000, dtype=np.float32)

    with anyio.move_on_after(0.1) as scope:
        await LocalAudioPlayer().play_stream(endless())
    assert scope.cancelled_caught
    assert device.streams[0].aborted


def test_what_they_are() -> None:
    """R-VOICE-1, R-VOICE-2."""
    player = LocalAudioPlayer()
    assert (player.sample_rate, player.channels, player.dtype) == (24000, 1, np.float32)
    assert list(inspect.signature(Microphone).parameters) == ["channels", "dtype", "should_record", "timeout"]
    assert inspect.iscoroutinefunction(player.play)
    assert inspect.iscoroutinefunction(player.play_stream)


# ---------------------------------------------------------------------------------------------------- what is missing


def test_importing_needs_nothing() -> None:
    """R-VOICE-3, R-PKG-2: neither numpy nor sounddevice, where the reference fails."""
    code = (
        "import sys; sys.modules['numpy'] = sys.modules['sounddevice'] = None\n"
        "from openai.helpers import LocalAudioPlayer, Microphone\n"
        "Microphone(); LocalAudioPlayer()\n"
        "from openai._core.errors import MissingDependencyError\n"
        "import anyio\n"
        "for call in (Microphone().record, lambda: LocalAudioPlayer().play(None)):\n"
        "    try:\n"
        "        anyio.run(call)\n"
        "    except MissingDependencyError as error:\n"
        "        print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    lines = done.stdout.splitlines()
    assert len(lines) == 2
    for line in lines:
        assert "numpy" in line
        assert "pip install openai[voice_helpers]" in line


@pytest.mark.parametrize(("module", "extra"), [("sounddevice", "voice_helpers"), ("pandas", "datalib")])
async def test_missing_packages(module: str, extra: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """R-VOICE-3."""
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(MissingDependencyError, match=rf"`{module}`.*pip install openai\[{extra}\]") as caught:
        optional.load(module, extra)
    assert isinstance(caught.value, OpenAIError)
    if module == "sounddevice":
        with pytest.raises(MissingDependencyError):
            await LocalAudioPlayer().play(np.ones(1, dtype=np.int16))


def test_missing_library_of_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    """R-VOICE-3: sounddevice raises OSError where PortAudio is missing."""

    def fail(name: str) -> Any:
        raise OSError("PortAudio library not found")

    monkeypatch.setattr(importlib, "import_module", fail)
    with pytest.raises(MissingDependencyError, match="PortAudio"):
        optional.load("sounddevice", "voice_helpers")


def test_file_from_path(tmp_path: Any) -> None:
    """R-FILE-1, D-39: the name, the content, and what the name says of it."""
    path = tmp_path / "a.wav"
    path.write_bytes(b"x")
    assert openai.file_from_path(str(path))[:2] == ("a.wav", b"x")
    assert openai.file_from_path(path)[2] in ("audio/x-wav", "audio/wav")
