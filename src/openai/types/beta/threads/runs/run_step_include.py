# Made from api/threads.py by `make generate`. Do not edit.
from typing_extensions import Literal, TypeAlias

__all__ = ["RunStepInclude"]


RunStepInclude: TypeAlias = Literal["step_details.tool_calls[*].file_search.results[*].content"]
"""What run steps can have in addition."""
