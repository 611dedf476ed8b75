# Made from api/realtime.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import Literal, TypeAlias

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.realtime.realtime_truncation_retention_ratio import RealtimeTruncationRetentionRatio

__all__ = ["RealtimeTruncation"]


if TYPE_CHECKING:
    RealtimeTruncation: TypeAlias = Union[Literal["auto", "disabled"], RealtimeTruncationRetentionRatio]
    """What to do when the conversation grows too long: `auto` drops the oldest messages, `disabled` raises an error."""
else:
    __getattr__ = lazy.module(
        __name__,
        {"RealtimeTruncationRetentionRatio": "openai.types.realtime.realtime_truncation_retention_ratio"},
        {"RealtimeTruncation": 'Union[Literal["auto", "disabled"], RealtimeTruncationRetentionRatio]'},
    )
