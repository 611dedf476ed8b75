# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.fine_tuning.alpha.grader_run_params import GraderRunParams as GraderRunParams
    from openai.types.fine_tuning.alpha.grader_run_response import GraderRunResponse as GraderRunResponse
    from openai.types.fine_tuning.alpha.grader_validate_params import GraderValidateParams as GraderValidateParams
    from openai.types.fine_tuning.alpha.grader_validate_response import GraderValidateResponse as GraderValidateResponse
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "GraderRunParams": "openai.types.fine_tuning.alpha.grader_run_params",
            "GraderRunResponse": "openai.types.fine_tuning.alpha.grader_run_response",
            "GraderValidateParams": "openai.types.fine_tuning.alpha.grader_validate_params",
            "GraderValidateResponse": "openai.types.fine_tuning.alpha.grader_validate_response",
        },
    )
