# Made from api/threads.py by `make generate`. Do not edit.
from typing import List
from typing_extensions import Required, TypedDict

from openai.types.beta.threads.runs.run_step_include import RunStepInclude

__all__ = ["StepRetrieveParams"]


class StepRetrieveParams(TypedDict, total=False):
    thread_id: Required[str]

    run_id: Required[str]

    include: List[RunStepInclude]
    """Adds the text that file search has found."""
