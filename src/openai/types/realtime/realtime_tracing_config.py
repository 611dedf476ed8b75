# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Optional, Union
from typing_extensions import Literal, TypeAlias

from openai._models import BaseModel

__all__ = ["RealtimeTracingConfig", "TracingConfiguration"]


class TracingConfiguration(BaseModel):
    group_id: Optional[str] = None
    """Traces of the same group can be found together."""

    metadata: Optional[object] = None
    """Data to find the trace by."""

    workflow_name: Optional[str] = None
    """The name of the trace."""


RealtimeTracingConfig: TypeAlias = Union[Literal["auto"], TracingConfiguration]
"""How a session is recorded in the traces dashboard; `auto` takes all defaults."""
