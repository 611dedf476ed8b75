# Made from api/moderations.py by `make generate`. Do not edit.
from typing import Iterable, Union
from typing_extensions import Required, TypedDict

from openai._types import SequenceNotStr
from openai.types.moderation_model import ModerationModel
from openai.types.moderation_multi_modal_input_param import ModerationMultiModalInputParam

__all__ = ["ModerationCreateParams"]


class ModerationCreateParams(TypedDict, total=False):
    input: Required[Union[str, SequenceNotStr[str], Iterable[ModerationMultiModalInputParam]]]
    """A text, a list of texts, or a list of text and image parts."""

    model: Union[str, ModerationModel]
    """The API's default is `omni-moderation-latest`; only omni models judge images."""
