# Made from api/moderations.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import TypeAlias

from openai.types.moderation_image_url_input_param import ModerationImageURLInputParam
from openai.types.moderation_text_input_param import ModerationTextInputParam

__all__ = ["ModerationMultiModalInputParam"]


ModerationMultiModalInputParam: TypeAlias = Union[ModerationImageURLInputParam, ModerationTextInputParam]
"""A text or an image."""
