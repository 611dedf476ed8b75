# Made from api/threads.py by `make generate`. Do not edit.
from typing import List
from typing_extensions import Literal, Required, TypedDict

from openai.types.beta.threads.runs.run_step_include import RunStepInclude

__all__ = ["StepListParams"]


class StepListParams(TypedDict, total=False):
    thread_id: Required[str]

    after: str
    """Id of the item the page starts behind."""

    before: str
    """Id of the item the page ends before."""

    include: List[RunStepInclude]
    """Adds the text that file search has found."""

    limit: int
    """Items per page, 1 to 100. The API's default is 20."""

    order: Literal["asc", "desc"]
    """By creation time. The API's default is `desc`, newest first."""
