# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List, TYPE_CHECKING
from typing_extensions import TypeAlias

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.beta.beta_response_input_content import BetaResponseInputContent

__all__ = ["BetaResponseInputMessageContentList"]


if TYPE_CHECKING:
    BetaResponseInputMessageContentList: TypeAlias = List[BetaResponseInputContent]
    """The parts of an input message."""
else:
    __getattr__ = lazy.module(
        __name__,
        {"BetaResponseInputContent": "openai.types.beta.beta_response_input_content"},
        {"BetaResponseInputMessageContentList": 'List[BetaResponseInputContent]'},
    )
