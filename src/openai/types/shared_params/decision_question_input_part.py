# Made from api/shared.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import TypeAlias

from openai.types.shared_params.decision_input_json import DecisionInputJSON
from openai.types.shared_params.decision_question_input_image import DecisionQuestionInputImage
from openai.types.shared_params.decision_question_input_text import DecisionQuestionInputText

__all__ = ["DecisionQuestionInputPart"]


DecisionQuestionInputPart: TypeAlias = Union[DecisionQuestionInputText, DecisionQuestionInputImage, DecisionInputJSON]
"""A part of what to decide on."""
