# Made from api/evals.py by `make generate`. Do not edit.
import builtins
from typing import Dict, List, Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.evals.eval_api_error import EvalAPIError

__all__ = ["EvalRunOutputItem", "Result", "Sample", "SampleInput", "SampleOutput", "SampleUsage"]


class Result(BaseModel):
    name: str

    passed: bool

    score: float

    sample: Optional[Dict[str, object]] = None
    """What the grader wrote on the way."""

    type: Optional[str] = None


class SampleInput(BaseModel):
    content: str

    role: str


class SampleOutput(BaseModel):
    content: Optional[str] = None

    role: Optional[str] = None


class SampleUsage(BaseModel):
    cached_tokens: int

    completion_tokens: int

    prompt_tokens: int

    total_tokens: int


class Sample(BaseModel):
    error: Optional["EvalAPIError"] = None

    finish_reason: str

    input: List[SampleInput]

    max_completion_tokens: int

    model: str

    output: List[SampleOutput]

    seed: int

    temperature: float

    top_p: float

    usage: SampleUsage


class EvalRunOutputItem(BaseModel):
    """How one item of the data fared in a run."""

    id: str

    created_at: int
    """Unix seconds."""

    datasource_item: Dict[str, builtins.object]
    """The item of the data."""

    datasource_item_id: int

    eval_id: str

    object: Literal["eval.run.output_item"]

    results: List[Result]
    """What each grader found."""

    run_id: str

    sample: Sample
    """What the model was told and answered."""

    status: str


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"EvalAPIError": "openai.types.evals.eval_api_error"})
