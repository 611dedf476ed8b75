# Made from api/graders.py by `make generate`. Do not edit.
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["StringCheckGrader"]


class StringCheckGrader(BaseModel):
    """Compares two texts: equal or not, or one contained in the other."""

    input: str
    """The text to judge; may be a template."""

    name: str

    operation: Literal["eq", "ne", "like", "ilike"]
    """`eq` equal, `ne` not equal, `like` contains, `ilike` contains whatever the case."""

    reference: str
    """The text to compare with; may be a template."""

    type: Literal["string_check"]
