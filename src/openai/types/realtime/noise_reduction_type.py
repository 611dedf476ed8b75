# Made from api/realtime.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypeAlias

__all__ = ["NoiseReductionType"]


NoiseReductionType: TypeAlias = Literal["near_field", "far_field"]
"""`near_field` is for headsets, `far_field` for microphones in the room."""
