# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import List, TYPE_CHECKING, Union
from typing_extensions import TypeAlias

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.beta.input_content import InputContent

__all__ = ["AgentFunctionCallOutput"]


if TYPE_CHECKING:
    AgentFunctionCallOutput: TypeAlias = Union[str, List[InputContent]]
    """The result of a function: a text, or a list of text and images."""
else:
    __getattr__ = lazy.module(
        __name__,
        {"InputContent": "openai.types.beta.input_content"},
        {"AgentFunctionCallOutput": 'Union[str, List[InputContent]]'},
    )
