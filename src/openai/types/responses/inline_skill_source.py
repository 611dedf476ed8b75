# Made from api/responses.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

__all__ = ["InlineSkillSource"]


class InlineSkillSource(BaseModel):
    data: str

    media_type: Literal["application/zip"]

    type: Literal["base64"]
