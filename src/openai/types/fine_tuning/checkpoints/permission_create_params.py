# Made from api/fine_tuning.py by `make generate`. Do not edit.
from typing_extensions import Required, TypedDict

from openai._types import SequenceNotStr

__all__ = ["PermissionCreateParams"]


class PermissionCreateParams(TypedDict, total=False):
    project_ids: Required[SequenceNotStr[str]]
    """The projects that may use the checkpoint."""
