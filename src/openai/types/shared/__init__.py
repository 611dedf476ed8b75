# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.shared.all_models import AllModels as AllModels
    from openai.types.shared.chat_model import ChatModel as ChatModel
    from openai.types.shared.comparison_filter import ComparisonFilter as ComparisonFilter
    from openai.types.shared.compound_filter import CompoundFilter as CompoundFilter
    from openai.types.shared.custom_tool_input_format import CustomToolInputFormat as CustomToolInputFormat
    from openai.types.shared.decision_input_json import DecisionInputJSON as DecisionInputJSON
    from openai.types.shared.decision_question_input_image import DecisionQuestionInputImage as DecisionQuestionInputImage
    from openai.types.shared.decision_question_input_part import DecisionQuestionInputPart as DecisionQuestionInputPart
    from openai.types.shared.decision_question_input_text import DecisionQuestionInputText as DecisionQuestionInputText
    from openai.types.shared.error_object import ErrorObject as ErrorObject
    from openai.types.shared.function_definition import FunctionDefinition as FunctionDefinition
    from openai.types.shared.function_parameters import FunctionParameters as FunctionParameters
    from openai.types.shared.metadata import Metadata as Metadata
    from openai.types.shared.oauth_error_code import OAuthErrorCode as OAuthErrorCode
    from openai.types.shared.reasoning import Reasoning as Reasoning
    from openai.types.shared.reasoning_effort import ReasoningEffort as ReasoningEffort
    from openai.types.shared.response_format_json_object import ResponseFormatJSONObject as ResponseFormatJSONObject
    from openai.types.shared.response_format_json_schema import ResponseFormatJSONSchema as ResponseFormatJSONSchema
    from openai.types.shared.response_format_text import ResponseFormatText as ResponseFormatText
    from openai.types.shared.response_format_text_grammar import ResponseFormatTextGrammar as ResponseFormatTextGrammar
    from openai.types.shared.response_format_text_python import ResponseFormatTextPython as ResponseFormatTextPython
    from openai.types.shared.responses_model import ResponsesModel as ResponsesModel
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "AllModels": "openai.types.shared.all_models",
            "ChatModel": "openai.types.shared.chat_model",
            "ComparisonFilter": "openai.types.shared.comparison_filter",
            "CompoundFilter": "openai.types.shared.compound_filter",
            "CustomToolInputFormat": "openai.types.shared.custom_tool_input_format",
            "DecisionInputJSON": "openai.types.shared.decision_input_json",
            "DecisionQuestionInputImage": "openai.types.shared.decision_question_input_image",
            "DecisionQuestionInputPart": "openai.types.shared.decision_question_input_part",
            "DecisionQuestionInputText": "openai.types.shared.decision_question_input_text",
            "ErrorObject": "openai.types.shared.error_object",
            "FunctionDefinition": "openai.types.shared.function_definition",
            "FunctionParameters": "openai.types.shared.function_parameters",
            "Metadata": "openai.types.shared.metadata",
            "OAuthErrorCode": "openai.types.shared.oauth_error_code",
            "Reasoning": "openai.types.shared.reasoning",
            "ReasoningEffort": "openai.types.shared.reasoning_effort",
            "ResponseFormatJSONObject": "openai.types.shared.response_format_json_object",
            "ResponseFormatJSONSchema": "openai.types.shared.response_format_json_schema",
            "ResponseFormatText": "openai.types.shared.response_format_text",
            "ResponseFormatTextGrammar": "openai.types.shared.response_format_text_grammar",
            "ResponseFormatTextPython": "openai.types.shared.response_format_text_python",
            "ResponsesModel": "openai.types.shared.responses_model",
        },
    )
