"""Samples and bytes: WAV files, and what a loudspeaker takes.

For `microphone.py` and `player.py`.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any

from .._core import optional

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

__all__ = ["EXTRA", "RATE", "numpy", "playable", "sounddevice", "wav"]

RATE = 24000
"""Samples a second, what the models speak and hear."""

EXTRA = "voice_helpers"


def numpy() -> Any:
    """The package; raises MissingDependencyError if it is not installed."""
    return optional.load("numpy", EXTRA)


def sounddevice() -> Any:
    """The package; raises MissingDependencyError if it, or PortAudio, is not installed."""
    return optional.load("sounddevice", EXTRA)


def wav(samples: npt.NDArray[Any]) -> bytes:
    """A WAV file of samples (frames by channels), as wide as they are."""
    lib = numpy()
    kind, width = samples.dtype.kind, samples.dtype.itemsize
    if (kind, width) == ("i", 1):  # in this format alone single bytes have no sign
        kind, samples = "u", (samples.astype(lib.int16) + 128).astype(lib.uint8)
    data = samples.astype(f"<{kind}{width}").tobytes()
    channels, code = samples.shape[1], 3 if kind == "f" else 1
    pad = b"\0" * (len(data) % 2)
    size = 36 + len(data) + len(pad)
    form = struct.pack("<HHIIHH", code, channels, RATE, RATE * channels * width, channels * width, width * 8)
    head = struct.pack("<4sI4s4sI", b"RIFF", size, b"WAVE", b"fmt ", len(form))
    return head + form + struct.pack("<4sI", b"data", len(data)) + data + pad


def playable(samples: Any) -> npt.NDArray[np.float32]:
    """Samples as one column of 32-bit floats.

    Raises ValueError if they are neither 16-bit integers nor such floats, or of more than one channel.
    """
    lib = numpy()
    if samples.dtype == lib.int16:
        samples = samples.astype(lib.float32) / 32767
    elif samples.dtype != lib.float32:
        raise ValueError(f"Audio must be an array of int16 or float32, not of {samples.dtype}")
    if samples.ndim != 1 and samples.shape[1:] != (1,):
        raise ValueError(f"Audio must have a single channel, but its shape is {samples.shape}")
    column: npt.NDArray[np.float32] = samples.reshape(-1, 1)
    return column
