# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = ["BetaResponseCodeInterpreterToolCallParam", "Agent", "Output", "OutputLogs", "OutputImage"]


class Agent(TypedDict, total=False):
    agent_name: Required[str]


class OutputLogs(TypedDict, total=False):
    logs: Required[str]

    type: Required[Literal["logs"]]


class OutputImage(TypedDict, total=False):
    type: Required[Literal["image"]]

    url: Required[str]


Output: TypeAlias = Union[OutputLogs, OutputImage]


class BetaResponseCodeInterpreterToolCallParam(TypedDict, total=False):
    """Python code that was run."""

    id: Required[str]

    code: Required[Optional[str]]
    """Null if it cannot be shown."""

    container_id: Required[str]

    outputs: Required[Optional[Iterable[Output]]]
    """Only if asked for with `include`."""

    status: Required[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]]

    type: Required[Literal["code_interpreter_call"]]

    agent: Optional[Agent]
    """The agent that it comes from."""
