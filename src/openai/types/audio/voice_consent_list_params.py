# Made from api/audio.py by `make generate`. Do not edit.
from typing_extensions import TypedDict

__all__ = ["VoiceConsentListParams"]


class VoiceConsentListParams(TypedDict, total=False):
    after: str
    """The id of the consent after which the page begins."""

    limit: int
    """How many consents a page has at most."""
