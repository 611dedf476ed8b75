from typing import Dict, Optional

from pydantic import Field as FieldInfo
from typing_extensions import Literal

from openai._core.models import BaseModel

__all__ = ["CallItem"]


class CallItem(BaseModel):
    name: str

    type: Literal["call", "call_preview"]

    schema_: Optional[Dict[str, object]] = FieldInfo(alias="schema", default=None)

    self_harm: Optional[bool] = FieldInfo(alias="self-harm", default=None)
