# Made from api/conversations.py by `make generate`. Do not edit.
from typing_extensions import TypeAlias

from openai.types.responses.response_output_refusal_param import ResponseOutputRefusalParam

__all__ = ["RefusalContentParam"]


RefusalContentParam: TypeAlias = ResponseOutputRefusalParam
"""That the model will not answer."""
