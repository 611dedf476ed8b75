# Made from api/responses.py by `make generate`. Do not edit.
from typing import List, Optional
from typing_extensions import Literal

from openai._core import lazy
from openai._models import BaseModel

__all__ = ["WebSearchPreviewTool", "UserLocation"]


class UserLocation(BaseModel):
    type: Literal["approximate"]

    city: Optional[str] = None

    country: Optional[str] = None

    region: Optional[str] = None

    timezone: Optional[str] = None


class WebSearchPreviewTool(BaseModel):
    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]

    search_content_types: Optional[List[Literal["text", "image"]]] = None

    search_context_size: Optional[Literal["low", "medium", "high"]] = None

    user_location: Optional[UserLocation] = None
