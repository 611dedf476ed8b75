# Made from api/conversations.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING
from typing_extensions import TypeAlias

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.responses.response_output_refusal import ResponseOutputRefusal

__all__ = ["RefusalContent"]


if TYPE_CHECKING:
    RefusalContent: TypeAlias = ResponseOutputRefusal
    """That the model will not answer."""
else:
    __getattr__ = lazy.module(
        __name__,
        {"ResponseOutputRefusal": "openai.types.responses.response_output_refusal"},
        {"RefusalContent": 'ResponseOutputRefusal'},
    )
