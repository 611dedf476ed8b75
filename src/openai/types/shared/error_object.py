# Made from api/shared.py by `make generate`. Do not edit.
from typing import Optional, Union
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["ErrorObject", "Misalignment", "MisalignmentSteer"]


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


class ErrorObject(BaseModel):
    """What went wrong, in the body of an error answer."""

    code: Optional[str] = None
    """What went wrong, for programs."""

    message: str
    """What went wrong, for people."""

    param: Optional[str] = None
    """The parameter at fault."""

    type: str
    """The kind of error, such as `invalid_request_error`."""

    misalignment: Optional[Misalignment] = None
