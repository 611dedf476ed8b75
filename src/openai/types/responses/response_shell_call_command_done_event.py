# Made from api/responses.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ResponseShellCallCommandDoneEvent"]


class ResponseShellCallCommandDoneEvent(BaseModel):
    """A shell command is complete."""

    command: str

    command_index: int

    output_index: int

    sequence_number: int

    type: Literal["response.shell_call_command.done"]
