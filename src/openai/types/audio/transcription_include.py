# Made from api/audio.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypeAlias

from openai._core import lazy
from openai._models import BaseModel

__all__ = ["TranscriptionInclude"]


TranscriptionInclude: TypeAlias = Literal["logprobs"]
