# Made from api/responses.py by `make generate`. Do not edit.
from typing import List
from typing_extensions import TypeAlias

from openai.types.responses.response_function_call_output_item_param import ResponseFunctionCallOutputItemParam

__all__ = ["ResponseFunctionCallOutputItemListParam"]


ResponseFunctionCallOutputItemListParam: TypeAlias = List[ResponseFunctionCallOutputItemParam]
"""The result of a function, in parts."""
