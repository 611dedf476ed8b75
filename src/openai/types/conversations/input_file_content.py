# Made from api/conversations.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING
from typing_extensions import TypeAlias

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.responses.response_input_file import ResponseInputFile

__all__ = ["InputFileContent"]


if TYPE_CHECKING:
    InputFileContent: TypeAlias = ResponseInputFile
    """A file for the model."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "PromptCacheBreakpoint": "openai.types.responses.response_input_file",
            "ResponseInputFile": "openai.types.responses.response_input_file",
        },
        {"InputFileContent": 'ResponseInputFile'},
    )
