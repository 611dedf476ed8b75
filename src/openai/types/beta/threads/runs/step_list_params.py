# Made from api/threads.py by `make generate`. Do not edit.
from typing import List
from typing_extensions import Literal, Required, TypedDict

from openai.types.beta.threads.runs.run_step_include import RunStepInclude

__all__ = ["StepListParams"]


class StepListParams(TypedDict, total=False):
    thread_id: Required[str]

    after: str

    before: str

    include: List[RunStepInclude]

    limit: int

    order: Literal["asc", "desc"]
