# Made from api/responses.py by `make generate`. Do not edit.
from typing import List, TYPE_CHECKING
from typing_extensions import TypeAlias

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.responses.response_input_content import ResponseInputContent

__all__ = ["ResponseInputMessageContentList"]


if TYPE_CHECKING:
    ResponseInputMessageContentList: TypeAlias = List[ResponseInputContent]
    """The parts of an input message."""
else:
    __getattr__ = lazy.module(
        __name__,
        {"ResponseInputContent": "openai.types.responses.response_input_content"},
        {"ResponseInputMessageContentList": 'List[ResponseInputContent]'},
    )
