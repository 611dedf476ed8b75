from typing import TYPE_CHECKING, List, Optional, Union

from typing_extensions import Literal, TypeAlias

from openai._core import lazy
from openai._core.models import BaseModel

if TYPE_CHECKING:
    Grader: TypeAlias = Union["TextGrader", "CodeGrader"]
    Choice: TypeAlias = Union[Literal["auto", "none"], "Grader"]
    Figure: TypeAlias = Union["Circle", "Square"]
else:
    __getattr__ = lazy.module(
        __name__,
        {},
        {
            "Grader": "Union[TextGrader, CodeGrader]",
            "Choice": lazy.tagged("type", {"": "Mode", "text": "TextGrader", "code": "CodeGrader"}, annotated=False),
            "Figure": "Union[Circle, Square]",
            "Mode": 'Literal["auto", "none"]',
        },
    )

__all__ = ["Choice", "Circle", "CodeGrader", "Figure", "Grader", "Panel", "Square", "TextGrader"]


class TextGrader(BaseModel):
    name: str

    type: Literal["text"]


class CodeGrader(BaseModel):
    source: str

    type: Literal["code"]

    name: Optional[str] = None


class Circle(BaseModel):
    radius: float


class Square(BaseModel):
    side: float

    label: Optional[str] = None


class Panel(BaseModel):
    grader: "Grader"

    choice: Optional["Choice"] = None

    figure: Optional["Figure"] = None

    figures: Optional[List["Figure"]] = None
