# Made from api/vector_stores.py by `make generate`. Do not edit.
from typing import Dict, List, Optional, Union
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["VectorStoreSearchResponse", "Content"]


class Content(BaseModel):
    text: str

    type: Literal["text"]


class VectorStoreSearchResponse(BaseModel):
    attributes: Optional[Dict[str, Union[str, float, bool]]] = None

    content: List[Content]

    file_id: str

    filename: str

    score: float
