# Made from api/responses.py by `make generate`. Do not edit.
from typing import List, TYPE_CHECKING
from typing_extensions import TypeAlias

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.responses.response_function_call_output_item import ResponseFunctionCallOutputItem

__all__ = ["ResponseFunctionCallOutputItemList"]


if TYPE_CHECKING:
    ResponseFunctionCallOutputItemList: TypeAlias = List[ResponseFunctionCallOutputItem]
    """The result of a function, in parts."""
else:
    __getattr__ = lazy.module(
        __name__,
        {"ResponseFunctionCallOutputItem": "openai.types.responses.response_function_call_output_item"},
        {"ResponseFunctionCallOutputItemList": 'List[ResponseFunctionCallOutputItem]'},
    )
