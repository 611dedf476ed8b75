"""Recording from the microphone. Rules: R-VOICE-1."""

from __future__ import annotations

import io
import time
from typing import TYPE_CHECKING, Any, Callable, Generic, TypeVar, cast, overload

from .sound import RATE, numpy, sounddevice, wav

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    from typing_extensions import Literal

__all__ = ["Microphone"]

DType = TypeVar("DType", bound="np.generic")

_STEP = 0.02  # seconds between two looks at whether to go on


class Microphone(Generic[DType]):
    """Records from the default input, 24000 samples a second.

    Recording goes on until `should_record` answers False or `timeout` seconds are over; without either until the task
    is cancelled. `dtype` is a type of numpy, `numpy.int16` if none is given.
    """

    sample_rate = RATE

    @overload
    def __init__(
        self: Microphone[np.int16],
        channels: int = 1,
        dtype: None = None,
        should_record: Callable[[], bool] | None = None,
        timeout: float | None = None,
    ) -> None: ...

    @overload
    def __init__(
        self,
        channels: int = 1,
        *,
        dtype: type[DType],
        should_record: Callable[[], bool] | None = None,
        timeout: float | None = None,
    ) -> None: ...

    @overload
    def __init__(
        self,
        channels: int,
        dtype: type[DType],
        should_record: Callable[[], bool] | None = None,
        timeout: float | None = None,
    ) -> None: ...

    def __init__(
        self,
        channels: int = 1,
        dtype: Any = None,
        should_record: Callable[[], bool] | None = None,
        timeout: float | None = None,
    ) -> None:
        self.channels = channels
        self.should_record = should_record
        self.timeout = timeout
        self._dtype = dtype

    @property
    def dtype(self) -> type[DType]:
        """The type of the samples."""
        # Only here is numpy needed, not where the default would have to be made.
        return cast("type[DType]", self._dtype or numpy().int16)

    @overload
    async def record(self, return_ndarray: Literal[True]) -> npt.NDArray[DType]: ...

    @overload
    async def record(self, return_ndarray: Literal[False] | None = False) -> tuple[str, io.BytesIO, str]: ...

    @overload
    async def record(self, return_ndarray: bool | None) -> npt.NDArray[DType] | tuple[str, io.BytesIO, str]: ...

    async def record(self, return_ndarray: bool | None = False) -> npt.NDArray[DType] | tuple[str, io.BytesIO, str]:
        """Record, and give a WAV file to upload, or an array with a row per moment and a column per channel.

        Raises MissingDependencyError without numpy and sounddevice, and what sounddevice raises if there is no input.
        """
        np, device = numpy(), sounddevice()
        heard: list[Any] = []

        def hear(samples: Any, frames: int, moment: object, status: object) -> None:
            heard.append(samples.copy())  # the memory is used again

        stream = device.InputStream(
            samplerate=RATE, channels=self.channels, dtype=np.dtype(self.dtype).name, callback=hear
        )
        with stream:
            await self._wait()
        samples = np.concatenate(heard) if heard else np.empty((0, self.channels), dtype=self.dtype)
        if return_ndarray:
            return cast("npt.NDArray[DType]", samples)
        return "audio.wav", io.BytesIO(wav(samples)), "audio/wav"

    async def _wait(self) -> None:
        from anyio import sleep

        ends = float("inf") if self.timeout is None else time.monotonic() + self.timeout
        while self.should_record is None or self.should_record():
            left = ends - time.monotonic()
            if left <= 0:
                return
            await sleep(min(left, _STEP))
