# Made from api/audio.py by `make generate`. Do not edit.
from typing_extensions import Required, TypedDict

__all__ = ["VoiceConsentUpdateParams"]


class VoiceConsentUpdateParams(TypedDict, total=False):
    name: Required[str]
