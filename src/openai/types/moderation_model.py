# Made from api/moderations.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypeAlias

__all__ = ["ModerationModel"]


ModerationModel: TypeAlias = Literal[
    "omni-moderation-latest",
    "omni-moderation-2024-09-26",
    "text-moderation-latest",
    "text-moderation-stable",
]
"""The moderation models known by name."""
