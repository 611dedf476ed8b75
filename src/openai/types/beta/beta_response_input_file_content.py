# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseInputFileContent", "PromptCacheBreakpoint"]


class PromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]

    ttl: Optional[Literal["30m", "12h"]] = None


class BetaResponseInputFileContent(BaseModel):
    """A file for the model, by id, by URL or sent along."""

    type: Literal["input_file"]

    detail: Optional[Literal["auto", "low", "high"]] = None
    """How closely pages are rendered; `high` takes more tokens. The API's default is `auto`."""

    file_data: Optional[str] = None
    """The file itself as a `data:` URL."""

    file_id: Optional[str] = None

    file_url: Optional[str] = None

    filename: Optional[str] = None

    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None
    """Marks where a beginning ends that later requests share."""
