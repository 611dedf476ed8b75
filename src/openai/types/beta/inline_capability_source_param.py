# Made from api/agents.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

__all__ = ["InlineCapabilitySourceParam"]


class InlineCapabilitySourceParam(TypedDict, total=False):
    """The content of a skill or plugin."""

    data: Required[str]
    """A ZIP file in base64."""

    media_type: Required[Literal["application/zip"]]

    type: Required[Literal["base64"]]
