# Made from api/moderations.py by `make generate`. Do not edit.
from typing import Iterable, Union
from typing_extensions import Required, TypedDict

from openai._types import SequenceNotStr
from openai.types.moderation_model import ModerationModel
from openai.types.moderation_multi_modal_input_param import ModerationMultiModalInputParam

__all__ = ["ModerationCreateParams"]


class ModerationCreateParams(TypedDict, total=False):
    input: Required[Union[str, SequenceNotStr[str], Iterable[ModerationMultiModalInputParam]]]

    model: Union[str, ModerationModel]
