# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Optional, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

__all__ = ["RealtimeAudioFormats", "AudioPCM", "AudioPCMU", "AudioPCMA"]


class AudioPCM(BaseModel):
    rate: Optional[Literal[24000]] = None
    """Samples a second."""

    type: Optional[Literal["audio/pcm"]] = None


class AudioPCMU(BaseModel):
    type: Optional[Literal["audio/pcmu"]] = None


class AudioPCMA(BaseModel):
    type: Optional[Literal["audio/pcma"]] = None


RealtimeAudioFormats: TypeAlias = Annotated[Union[AudioPCM, AudioPCMU, AudioPCMA], PropertyInfo(discriminator="type")]
"""How audio is encoded: PCM of 16 bits, or G.711 as `audio/pcmu` (u-law) and `audio/pcma` (A-law)."""
