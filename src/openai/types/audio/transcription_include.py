# Made from api/audio.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypeAlias

__all__ = ["TranscriptionInclude"]


TranscriptionInclude: TypeAlias = Literal["logprobs"]
"""What a transcript can have in addition."""
