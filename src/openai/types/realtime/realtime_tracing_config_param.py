# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Literal, TypeAlias, TypedDict

__all__ = ["RealtimeTracingConfigParam", "TracingConfiguration"]


class TracingConfiguration(TypedDict, total=False):
    group_id: str
    """Traces of the same group can be found together."""

    metadata: object
    """Data to find the trace by."""

    workflow_name: str
    """The name of the trace."""


RealtimeTracingConfigParam: TypeAlias = Union[Literal["auto"], TracingConfiguration]
"""How a session is recorded in the traces dashboard; `auto` takes all defaults."""
