# Made from api/shared.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Literal, TypeAlias

__all__ = ["OAuthErrorCode"]


OAuthErrorCode: TypeAlias = Union[Literal["invalid_grant", "invalid_subject_token"], str]
"""Why a token could not be exchanged."""
