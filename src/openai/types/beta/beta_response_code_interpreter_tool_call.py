# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List, Optional, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

__all__ = ["BetaResponseCodeInterpreterToolCall", "Agent", "Output", "OutputLogs", "OutputImage"]


class Agent(BaseModel):
    agent_name: str


class OutputLogs(BaseModel):
    logs: str

    type: Literal["logs"]


class OutputImage(BaseModel):
    type: Literal["image"]

    url: str


Output: TypeAlias = Annotated[Union[OutputLogs, OutputImage], PropertyInfo(discriminator="type")]


class BetaResponseCodeInterpreterToolCall(BaseModel):
    """Python code that was run."""

    id: str

    code: Optional[str] = None
    """Null if it cannot be shown."""

    container_id: str

    outputs: Optional[List[Output]] = None
    """Only if asked for with `include`."""

    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]

    type: Literal["code_interpreter_call"]

    agent: Optional[Agent] = None
    """The agent that it comes from."""
