# Made from api/threads.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypeAlias

from openai._core import lazy
from openai._models import BaseModel

__all__ = ["RunStepInclude"]


RunStepInclude: TypeAlias = Literal["step_details.tool_calls[*].file_search.results[*].content"]
