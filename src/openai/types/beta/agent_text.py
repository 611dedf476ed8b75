# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.text_format import TextFormat

__all__ = ["AgentText"]


class AgentText(BaseModel):
    """The form and length of text output."""

    format: "TextFormat"

    verbosity: Literal["low", "medium", "high"]


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"TextFormat": "openai.types.beta.text_format"})
