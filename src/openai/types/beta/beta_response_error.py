# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Optional, Union
from typing_extensions import Literal

from openai._models import BaseModel

__all__ = ["BetaResponseError", "Misalignment", "MisalignmentSteer"]


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


class BetaResponseError(BaseModel):
    """Why a response failed."""

    code: Literal[
        "server_error",
        "rate_limit_exceeded",
        "invalid_prompt",
        "data_residency_mismatch",
        "bio_policy",
        "misalignment_policy_violation",
        "vector_store_timeout",
        "invalid_image",
        "invalid_image_format",
        "invalid_base64_image",
        "invalid_image_url",
        "image_too_large",
        "image_too_small",
        "image_parse_error",
        "image_content_policy_violation",
        "invalid_image_mode",
        "image_file_too_large",
        "unsupported_image_media_type",
        "empty_image_file",
        "failed_to_download_image",
        "image_file_not_found",
    ]
    """What went wrong, for programs."""

    message: str
    """What went wrong, for people."""

    misalignment: Optional[Misalignment] = None
    """More about code `misalignment_policy_violation`."""

    param: Optional[str] = None

    type: Optional[str] = None
