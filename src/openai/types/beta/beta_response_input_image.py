# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.beta_image_detail import BetaImageDetail

__all__ = ["BetaResponseInputImage", "PromptCacheBreakpoint"]


class PromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]

    ttl: Optional[Literal["30m", "12h"]] = None


class BetaResponseInputImage(BaseModel):
    """An image for the model, by URL or file id."""

    detail: "BetaImageDetail"
    """How closely the model looks."""

    type: Literal["input_image"]

    file_id: Optional[str] = None

    image_url: Optional[str] = None
    """A URL, or the image itself as a `data:` URL."""

    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None
    """Marks where a beginning ends that later requests share."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"BetaImageDetail": "openai.types.beta.beta_image_detail"})
