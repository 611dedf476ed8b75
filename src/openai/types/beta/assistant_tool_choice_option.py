# Made from api/assistants.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import Literal, TypeAlias

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.beta.assistant_tool_choice import AssistantToolChoice

__all__ = ["AssistantToolChoiceOption"]


if TYPE_CHECKING:
    AssistantToolChoiceOption: TypeAlias = Union[Literal["none", "auto", "required"], AssistantToolChoice]
    """Whether tools are called: not (`none`), as the model sees fit (`auto`), at least one (`required`), or the one
    named.
    """
else:
    __getattr__ = lazy.module(
        __name__,
        {"AssistantToolChoice": "openai.types.beta.assistant_tool_choice"},
        {"AssistantToolChoiceOption": 'Union[Literal["none", "auto", "required"], AssistantToolChoice]'},
    )
