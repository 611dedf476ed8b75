# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.shared_params.chat_model import ChatModel as ChatModel
    from openai.types.shared_params.comparison_filter import ComparisonFilter as ComparisonFilter
    from openai.types.shared_params.compound_filter import CompoundFilter as CompoundFilter
    from openai.types.shared_params.custom_tool_input_format import CustomToolInputFormat as CustomToolInputFormat
    from openai.types.shared_params.decision_input_json import DecisionInputJSON as DecisionInputJSON
    from openai.types.shared_params.decision_question_input_image import DecisionQuestionInputImage as DecisionQuestionInputImage
    from openai.types.shared_params.decision_question_input_part import DecisionQuestionInputPart as DecisionQuestionInputPart
    from openai.types.shared_params.decision_question_input_text import DecisionQuestionInputText as DecisionQuestionInputText
    from openai.types.shared_params.function_definition import FunctionDefinition as FunctionDefinition
    from openai.types.shared_params.function_parameters import FunctionParameters as FunctionParameters
    from openai.types.shared_params.metadata import Metadata as Metadata
    from openai.types.shared_params.oauth_error_code import OAuthErrorCode as OAuthErrorCode
    from openai.types.shared_params.reasoning import Reasoning as Reasoning
    from openai.types.shared_params.reasoning_effort import ReasoningEffort as ReasoningEffort
    from openai.types.shared_params.response_format_json_object import ResponseFormatJSONObject as ResponseFormatJSONObject
    from openai.types.shared_params.response_format_json_schema import ResponseFormatJSONSchema as ResponseFormatJSONSchema
    from openai.types.shared_params.response_format_text import ResponseFormatText as ResponseFormatText
    from openai.types.shared_params.responses_model import ResponsesModel as ResponsesModel
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "ChatModel": "openai.types.shared_params.chat_model",
            "ComparisonFilter": "openai.types.shared_params.comparison_filter",
            "CompoundFilter": "openai.types.shared_params.compound_filter",
            "CustomToolInputFormat": "openai.types.shared_params.custom_tool_input_format",
            "DecisionInputJSON": "openai.types.shared_params.decision_input_json",
            "DecisionQuestionInputImage": "openai.types.shared_params.decision_question_input_image",
            "DecisionQuestionInputPart": "openai.types.shared_params.decision_question_input_part",
            "DecisionQuestionInputText": "openai.types.shared_params.decision_question_input_text",
            "FunctionDefinition": "openai.types.shared_params.function_definition",
            "FunctionParameters": "openai.types.shared_params.function_parameters",
            "Metadata": "openai.types.shared_params.metadata",
            "OAuthErrorCode": "openai.types.shared_params.oauth_error_code",
            "Reasoning": "openai.types.shared_params.reasoning",
            "ReasoningEffort": "openai.types.shared_params.reasoning_effort",
            "ResponseFormatJSONObject": "openai.types.shared_params.response_format_json_object",
            "ResponseFormatJSONSchema": "openai.types.shared_params.response_format_json_schema",
            "ResponseFormatText": "openai.types.shared_params.response_format_text",
            "ResponsesModel": "openai.types.shared_params.responses_model",
        },
    )
