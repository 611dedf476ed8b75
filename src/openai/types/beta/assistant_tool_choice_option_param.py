# Made from api/assistants.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Literal, TypeAlias

from openai.types.beta.assistant_tool_choice_param import AssistantToolChoiceParam

__all__ = ["AssistantToolChoiceOptionParam"]


AssistantToolChoiceOptionParam: TypeAlias = Union[Literal["none", "auto", "required"], AssistantToolChoiceParam]
"""Whether tools are called: not (`none`), as the model sees fit (`auto`), at least one (`required`), or the one named.
"""
