# Made from api/graders.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["PythonGraderParam"]


class PythonGraderParam(TypedDict, total=False):
    name: Required[str]

    source: Required[str]

    type: Required[Literal["python"]]

    image_tag: str
