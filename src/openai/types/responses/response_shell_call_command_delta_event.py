# Made from api/responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ResponseShellCallCommandDeltaEvent"]


class ResponseShellCallCommandDeltaEvent(BaseModel):
    """More of a shell command."""

    command_index: int

    delta: str

    output_index: int

    sequence_number: int

    type: Literal["response.shell_call_command.delta"]

    obfuscation: Optional[str] = None
    """Random padding that hides the length of the delta."""
