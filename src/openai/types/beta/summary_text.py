# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["SummaryText"]


class SummaryText(BaseModel):
    text: str

    type: Literal["summary_text"]
