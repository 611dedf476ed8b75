# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal, TypedDict

from openai.types.beta.text_format_param import TextFormatParam

__all__ = ["AgentTextParam"]


class AgentTextParam(TypedDict, total=False):
    """The form and length of text output."""

    format: Optional[TextFormatParam]

    verbosity: Optional[Literal["low", "medium", "high"]]
