# Made from api/chat.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai.types.chat.chat_completion_content_part_image_param import ChatCompletionContentPartImageParam
from openai.types.chat.chat_completion_content_part_input_audio_param import ChatCompletionContentPartInputAudioParam
from openai.types.chat.chat_completion_content_part_text_param import ChatCompletionContentPartTextParam

__all__ = ["ChatCompletionContentPartParam", "File", "FileFile", "FilePromptCacheBreakpoint"]


class FileFile(TypedDict, total=False):
    file_data: str
    """The file itself in base64, instead of `file_id`."""

    file_id: str
    """A file that was uploaded before."""

    filename: str
    """What the model is told the file is called; goes with `file_data`."""


class FilePromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]

    ttl: Literal["30m", "12h"]


class File(TypedDict, total=False):
    file: Required[FileFile]

    type: Required[Literal["file"]]

    prompt_cache_breakpoint: FilePromptCacheBreakpoint
    """Ends a reusable beginning of the prompt here; see `prompt_cache_options`."""


ChatCompletionContentPartParam: TypeAlias = Union[
    ChatCompletionContentPartTextParam,
    ChatCompletionContentPartImageParam,
    ChatCompletionContentPartInputAudioParam,
    File,
]
"""A part of what a user says."""
