# Made from api/responses.py by `make generate`. Do not edit.
from typing import List
from typing_extensions import TypeAlias

from openai.types.responses.response_input_content_param import ResponseInputContentParam

__all__ = ["ResponseInputMessageContentListParam"]


ResponseInputMessageContentListParam: TypeAlias = List[ResponseInputContentParam]
"""The parts of an input message."""
