# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["BetaInlineSkillSourceParam"]


class BetaInlineSkillSourceParam(TypedDict, total=False):
    """A skill as a zip archive."""

    data: Required[str]
    """The archive, base64-encoded; at most 70254592 characters."""

    media_type: Required[Literal["application/zip"]]

    type: Required[Literal["base64"]]
