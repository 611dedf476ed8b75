# Made from api/videos.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypeAlias

__all__ = ["VideoSeconds"]


VideoSeconds: TypeAlias = Literal["4", "8", "12"]
"""Length of a video in seconds, as a string."""
