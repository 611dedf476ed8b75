# Made from api/audio.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypeAlias

__all__ = ["AudioResponseFormat"]


AudioResponseFormat: TypeAlias = Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"]
"""The forms a transcript can have; `srt` and `vtt` are subtitles."""
