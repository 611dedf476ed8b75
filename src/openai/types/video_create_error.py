# Made from api/videos.py by `make generate`. Do not edit.
from typing import Dict, Optional, Union
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["VideoCreateError", "Misalignment", "MisalignmentSteer"]


class MisalignmentSteer(BaseModel):
    message: str


class Misalignment(BaseModel):
    detailed_explanation: Optional[str] = None

    error_type: Union[
        str,
        Literal[
            "potentially_unintended_data_transfer",
            "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity",
            "other",
        ],
        None,
    ] = None

    review_target: Optional[str] = None

    steer: Optional[MisalignmentSteer] = None


class VideoCreateError(BaseModel):
    """Why a video failed."""

    code: str

    message: str

    headers: Optional[Dict[str, str]] = None

    misalignment: Optional[Misalignment] = None

    param: Optional[str] = None

    type: Optional[str] = None
