# Made from api/shared.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import Annotated, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo

if TYPE_CHECKING:
    from openai.types.shared.decision_input_json import DecisionInputJSON
    from openai.types.shared.decision_question_input_image import DecisionQuestionInputImage
    from openai.types.shared.decision_question_input_text import DecisionQuestionInputText

__all__ = ["DecisionQuestionInputPart"]


if TYPE_CHECKING:
    DecisionQuestionInputPart: TypeAlias = Annotated[
        Union[DecisionQuestionInputText, DecisionQuestionInputImage, DecisionInputJSON],
        PropertyInfo(discriminator="type"),
    ]
    """A part of what to decide on."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "DecisionInputJSON": "openai.types.shared.decision_input_json",
            "DecisionQuestionInputImage": "openai.types.shared.decision_question_input_image",
            "DecisionQuestionInputText": "openai.types.shared.decision_question_input_text",
        },
        {
            "DecisionQuestionInputPart": lazy.tagged(
                "type",
                {
                    "input_text": "DecisionQuestionInputText",
                    "input_image": "DecisionQuestionInputImage",
                    "input_json": "DecisionInputJSON",
                },
            ),
        },
    )
