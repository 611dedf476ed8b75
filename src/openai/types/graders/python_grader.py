# Made from api/graders.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["PythonGrader"]


class PythonGrader(BaseModel):
    name: str

    source: str

    type: Literal["python"]

    image_tag: Optional[str] = None
