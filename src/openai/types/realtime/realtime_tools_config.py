# Made from api/realtime.py by `make generate`. Do not edit.
from typing import List, TYPE_CHECKING
from typing_extensions import TypeAlias

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.realtime.realtime_tools_config_union import RealtimeToolsConfigUnion

__all__ = ["RealtimeToolsConfig"]


if TYPE_CHECKING:
    RealtimeToolsConfig: TypeAlias = List[RealtimeToolsConfigUnion]
    """What the model may call."""
else:
    __getattr__ = lazy.module(
        __name__,
        {"RealtimeToolsConfigUnion": "openai.types.realtime.realtime_tools_config_union"},
        {"RealtimeToolsConfig": 'List[RealtimeToolsConfigUnion]'},
    )
