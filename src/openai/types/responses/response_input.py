# Made from api/responses.py by `make generate`. Do not edit.
from typing import List, TYPE_CHECKING
from typing_extensions import TypeAlias

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.responses.response_input_item import ResponseInputItem

__all__ = ["ResponseInput"]


if TYPE_CHECKING:
    ResponseInput: TypeAlias = List[ResponseInputItem]
    """A list of input items."""
else:
    __getattr__ = lazy.module(
        __name__,
        {"ResponseInputItem": "openai.types.responses.response_input_item"},
        {"ResponseInput": 'List[ResponseInputItem]'},
    )
