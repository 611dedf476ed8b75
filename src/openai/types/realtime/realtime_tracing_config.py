# Made from api/realtime.py by `make generate`. Do not edit.
from typing import Optional, Union
from typing_extensions import Literal, TypeAlias

from openai._models import BaseModel

__all__ = ["RealtimeTracingConfig", "TracingConfiguration"]


class TracingConfiguration(BaseModel):
    group_id: Optional[str] = None

    metadata: Optional[object] = None

    workflow_name: Optional[str] = None


RealtimeTracingConfig: TypeAlias = Union[Literal["auto"], TracingConfiguration]
