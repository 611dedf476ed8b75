# Made from api/evals.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import TypedDict

from openai.types.shared_params.metadata import Metadata

__all__ = ["EvalUpdateParams"]


class EvalUpdateParams(TypedDict, total=False):
    metadata: Optional[Metadata]
    """Up to 16 pairs of your own; keys to 64 characters, values to 512."""

    name: str
