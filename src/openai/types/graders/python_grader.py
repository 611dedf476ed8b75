# Made from api/graders.py by `make generate`. Do not edit.
from typing import Optional
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["PythonGrader"]


class PythonGrader(BaseModel):
    """Scores with a Python script."""

    name: str

    source: str
    """The script."""

    type: Literal["python"]

    image_tag: Optional[str] = None
    """The image the script runs in."""
