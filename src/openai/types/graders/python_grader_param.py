# Made from api/graders.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["PythonGraderParam"]


class PythonGraderParam(TypedDict, total=False):
    """Scores with a Python script."""

    name: Required[str]

    source: Required[str]
    """The script."""

    type: Required[Literal["python"]]

    image_tag: str
    """The image the script runs in."""
