# Made from api/threads.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import TypeAlias

from openai.types.beta.threads.image_file_content_block_param import ImageFileContentBlockParam
from openai.types.beta.threads.image_url_content_block_param import ImageURLContentBlockParam
from openai.types.beta.threads.text_content_block_param import TextContentBlockParam

__all__ = ["MessageContentPartParam"]


MessageContentPartParam: TypeAlias = Union[ImageFileContentBlockParam, ImageURLContentBlockParam, TextContentBlockParam]
"""A part of a message that is sent."""
