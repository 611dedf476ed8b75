# Made from api/shared.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Literal, TypeAlias

from openai._core import lazy
from openai._models import BaseModel

__all__ = ["OAuthErrorCode"]


OAuthErrorCode: TypeAlias = Union[Literal["invalid_grant", "invalid_subject_token"], str]
