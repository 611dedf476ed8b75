# Made from api/responses.py by `make generate`. Do not edit.
from typing import List
from typing_extensions import TypeAlias

from openai.types.responses.response_input_item_param import ResponseInputItemParam

__all__ = ["ResponseInputParam"]


ResponseInputParam: TypeAlias = List[ResponseInputItemParam]
