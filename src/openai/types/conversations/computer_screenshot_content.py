# Made from api/conversations.py by `make generate`. Do not edit.
from typing import Optional, TYPE_CHECKING
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.responses.image_detail import ImageDetail

__all__ = ["ComputerScreenshotContent", "PromptCacheBreakpoint"]


class PromptCacheBreakpoint(BaseModel):
    mode: Literal["explicit"]

    ttl: Optional[Literal["30m", "12h"]] = None
    """How long the cached beginning lives at least."""


class ComputerScreenshotContent(BaseModel):
    """A screenshot, by URL or file id."""

    detail: "ImageDetail"
    """How closely the model looks."""

    file_id: Optional[str] = None

    image_url: Optional[str] = None

    type: Literal["computer_screenshot"]

    prompt_cache_breakpoint: Optional[PromptCacheBreakpoint] = None
    """Marks where a beginning ends that later requests share."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"ImageDetail": "openai.types.responses.image_detail"})
