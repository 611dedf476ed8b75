# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List, TYPE_CHECKING
from typing_extensions import TypeAlias

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.beta.beta_response_input_item import BetaResponseInputItem

__all__ = ["BetaResponseInput"]


if TYPE_CHECKING:
    BetaResponseInput: TypeAlias = List[BetaResponseInputItem]
    """A list of input items."""
else:
    __getattr__ = lazy.module(
        __name__,
        {"BetaResponseInputItem": "openai.types.beta.beta_response_input_item"},
        {"BetaResponseInput": 'List[BetaResponseInputItem]'},
    )
