from typing import Dict, List, Optional

from openai._core.models import BaseModel

__all__ = ["Details", "Usage"]


class Usage(BaseModel):
    tokens: int

    cost: float

    details: Optional["Details"] = None

    rates: Optional[List[float]] = None

    shares: Optional[Dict[str, float]] = None

    cached: Optional[int] = None

    estimated: Optional[bool] = None


class Details(BaseModel):
    audio: int

    kind: Optional[str] = None
