"""Playing sound. Rules: R-VOICE-2."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator
from typing import TYPE_CHECKING, Any, Callable, Union, cast

from .sound import RATE, numpy, playable, sounddevice

if TYPE_CHECKING:
    import anyio
    import numpy as np
    import numpy.typing as npt

    from .._async.response import AsyncStreamedBinaryAPIResponse
    from .._core.binary import HttpxBinaryResponseContent
    from .._sync.response import StreamedBinaryAPIResponse

    Samples = Union[npt.NDArray[np.int16], npt.NDArray[np.float32]]

__all__ = ["LocalAudioPlayer"]

_STEP = 0.02  # seconds between two looks at how things stand
_CHUNK = 1024  # bytes
_WAITING = 50  # buffers


class LocalAudioPlayer:
    """Plays sound on the default output: one channel, 24000 samples a second.

    It stops early when `should_stop` answers True.
    """

    sample_rate = RATE
    channels = 1

    def __init__(self, should_stop: Callable[[], bool] | None = None) -> None:
        self.should_stop = should_stop

    @property
    def dtype(self) -> type[np.float32]:
        """The type of the samples that are played."""
        return cast("type[np.float32]", numpy().float32)

    async def play(
        self,
        input: npt.NDArray[np.int16]
        | npt.NDArray[np.float32]
        | HttpxBinaryResponseContent
        | AsyncStreamedBinaryAPIResponse
        | StreamedBinaryAPIResponse,
    ) -> None:
        """Play an array of 16-bit integers or 32-bit floats, or an answer of `audio.speech` in the format `pcm`.

        An answer that is streamed is played while it comes. Raises ValueError for other arrays, TypeError for other
        things, MissingDependencyError without numpy and sounddevice.
        """
        if isinstance(input, numpy().ndarray):
            return await self._play(_once(playable(input)))
        if not hasattr(input, "iter_bytes"):
            raise TypeError(f"Expected an array or a binary response to play, not {type(input).__name__}")
        await self._play(_decoded(input))

    async def play_stream(
        self, buffer_stream: AsyncGenerator[npt.NDArray[np.float32] | npt.NDArray[np.int16] | None, None]
    ) -> None:
        """Play arrays while they come, to the end or the first None. At most 50 of them are fetched ahead.

        Raises as `play` does, and what the generator raises.
        """
        await self._play(buffer_stream)

    async def _play(self, buffers: AsyncIterator[Any]) -> None:
        import anyio

        device = sounddevice()
        feed = _Feed(device.CallbackStop)
        errors: list[Exception] = []
        stream = device.OutputStream(
            samplerate=RATE,
            channels=self.channels,
            dtype="float32",
            callback=feed.give,
            finished_callback=feed.finished.set,
        )
        with stream:
            try:
                # The errors are kept apart because the group would wrap them.
                async with anyio.create_task_group() as group:
                    group.start_soon(self._watch, group.cancel_scope, errors)
                    try:
                        await feed.fill(buffers)
                    except Exception as error:
                        errors.append(error)
                    group.cancel_scope.cancel()
            finally:
                if not feed.finished.is_set():
                    stream.abort()  # leaving the context would wait for what is left
                close = getattr(buffers, "aclose", None)
                if close is not None:
                    with anyio.CancelScope(shield=True):
                        await close()
        if errors:
            raise errors[0]

    async def _watch(self, playing: anyio.CancelScope, errors: list[Exception]) -> None:
        if self.should_stop is None:
            return
        try:
            await _until(self.should_stop)
        except Exception as error:
            errors.append(error)
        playing.cancel()


class _Feed:
    """Sound on its way from a task, which puts it here, to the thread of the device, which takes it."""

    def __init__(self, stop: type[Exception]) -> None:
        self.finished = threading.Event()
        self._stop = stop
        self._waiting: deque[Any] = deque()  # safe to use from both sides
        self._complete = False

    async def fill(self, buffers: AsyncIterator[Any]) -> None:
        """Put everything here, and wait until it is played."""
        async for buffer in buffers:
            if buffer is None:
                break
            samples = playable(buffer)
            await _until(lambda: len(self._waiting) < _WAITING)
            self._waiting.append(samples)
        self._complete = True
        await _until(self.finished.is_set)

    def give(self, wanted: Any, frames: int, moment: object, status: object) -> None:
        """Fill the array of the device; with silence if nothing is here yet."""
        filled = 0
        while filled < frames:
            # Asked before the look, so that nothing can come in between.
            complete = self._complete
            if not self._waiting:
                wanted[filled:] = 0
                if complete:
                    raise self._stop
                return
            samples = self._waiting[0]
            count = min(len(samples), frames - filled)
            wanted[filled : filled + count] = samples[:count]
            filled += count
            if count < len(samples):
                self._waiting[0] = samples[count:]
            else:
                self._waiting.popleft()


async def _until(true: Callable[[], bool]) -> None:
    from anyio import sleep

    # What is waited for happens in the thread of the device, or somewhere in the program of the caller.
    while not true():  # noqa: ASYNC110
        await sleep(_STEP)


async def _once(samples: Any) -> AsyncIterator[Any]:
    yield samples


async def _decoded(response: Any) -> AsyncIterator[Any]:
    """The samples of a binary response."""
    np = numpy()
    half = b""
    async for chunk in _chunks(response.iter_bytes(_CHUNK)):
        data = half + chunk
        whole = len(data) // 2 * 2
        half = data[whole:]
        yield np.frombuffer(data[:whole], dtype="<i2").astype(np.int16)


async def _chunks(pieces: Any) -> AsyncIterator[bytes]:
    if hasattr(pieces, "__aiter__"):
        async for piece in pieces:
            yield piece
        return
    from anyio import to_thread

    # Of a response that is still coming, each piece may have to be waited for.
    while True:
        piece = await to_thread.run_sync(next, pieces, None)
        if piece is None:
            return
        yield piece
