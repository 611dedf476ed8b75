# Made from api/evals.py by `make generate`. Do not edit.
from typing import Dict, Optional, TYPE_CHECKING
from typing_extensions import Literal

from pydantic import Field
from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.shared.metadata import Metadata

__all__ = ["EvalStoredCompletionsDataSourceConfig"]


class EvalStoredCompletionsDataSourceConfig(BaseModel):
    """Stored completions; deprecated in favour of logs."""

    schema_: Dict[str, object] = Field(alias="schema")
    """JSON schema of what templates can name."""

    type: Literal["stored_completions"]

    metadata: Optional["Metadata"] = None


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"Metadata": "openai.types.shared.metadata"})
