# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List, TYPE_CHECKING
from typing_extensions import TypeAlias

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.beta.beta_response_function_call_output_item import BetaResponseFunctionCallOutputItem

__all__ = ["BetaResponseFunctionCallOutputItemList"]


if TYPE_CHECKING:
    BetaResponseFunctionCallOutputItemList: TypeAlias = List[BetaResponseFunctionCallOutputItem]
    """The result of a function, in parts."""
else:
    __getattr__ = lazy.module(
        __name__,
        {"BetaResponseFunctionCallOutputItem": "openai.types.beta.beta_response_function_call_output_item"},
        {"BetaResponseFunctionCallOutputItemList": 'List[BetaResponseFunctionCallOutputItem]'},
    )
