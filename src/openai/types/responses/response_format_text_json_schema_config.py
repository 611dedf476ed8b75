# Made from api/responses.py by `make generate`. Do not edit.
from typing import Dict, Optional
from typing_extensions import Literal

from pydantic import Field
from openai._core import lazy
from openai._models import BaseModel

__all__ = ["ResponseFormatTextJSONSchemaConfig"]


class ResponseFormatTextJSONSchemaConfig(BaseModel):
    name: str

    schema_: Dict[str, object] = Field(alias="schema")

    type: Literal["json_schema"]

    description: Optional[str] = None

    strict: Optional[bool] = None
