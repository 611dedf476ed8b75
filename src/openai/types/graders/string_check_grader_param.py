# Made from api/graders.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["StringCheckGraderParam"]


class StringCheckGraderParam(TypedDict, total=False):
    """Compares two texts: equal or not, or one contained in the other."""

    input: Required[str]
    """The text to judge; may be a template."""

    name: Required[str]

    operation: Required[Literal["eq", "ne", "like", "ilike"]]
    """`eq` equal, `ne` not equal, `like` contains, `ilike` contains whatever the case."""

    reference: Required[str]
    """The text to compare with; may be a template."""

    type: Required[Literal["string_check"]]
