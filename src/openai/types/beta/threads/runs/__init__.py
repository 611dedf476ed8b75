# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.beta.threads.runs.code_interpreter_logs import CodeInterpreterLogs as CodeInterpreterLogs
    from openai.types.beta.threads.runs.code_interpreter_output_image import CodeInterpreterOutputImage as CodeInterpreterOutputImage
    from openai.types.beta.threads.runs.code_interpreter_tool_call import CodeInterpreterToolCall as CodeInterpreterToolCall
    from openai.types.beta.threads.runs.code_interpreter_tool_call_delta import CodeInterpreterToolCallDelta as CodeInterpreterToolCallDelta
    from openai.types.beta.threads.runs.file_search_tool_call import FileSearchToolCall as FileSearchToolCall
    from openai.types.beta.threads.runs.file_search_tool_call_delta import FileSearchToolCallDelta as FileSearchToolCallDelta
    from openai.types.beta.threads.runs.function_tool_call import FunctionToolCall as FunctionToolCall
    from openai.types.beta.threads.runs.function_tool_call_delta import FunctionToolCallDelta as FunctionToolCallDelta
    from openai.types.beta.threads.runs.message_creation_step_details import MessageCreationStepDetails as MessageCreationStepDetails
    from openai.types.beta.threads.runs.run_step import RunStep as RunStep
    from openai.types.beta.threads.runs.run_step_delta import RunStepDelta as RunStepDelta
    from openai.types.beta.threads.runs.run_step_delta_event import RunStepDeltaEvent as RunStepDeltaEvent
    from openai.types.beta.threads.runs.run_step_delta_message_delta import RunStepDeltaMessageDelta as RunStepDeltaMessageDelta
    from openai.types.beta.threads.runs.run_step_include import RunStepInclude as RunStepInclude
    from openai.types.beta.threads.runs.step_list_params import StepListParams as StepListParams
    from openai.types.beta.threads.runs.step_retrieve_params import StepRetrieveParams as StepRetrieveParams
    from openai.types.beta.threads.runs.tool_call import ToolCall as ToolCall
    from openai.types.beta.threads.runs.tool_call_delta import ToolCallDelta as ToolCallDelta
    from openai.types.beta.threads.runs.tool_call_delta_object import ToolCallDeltaObject as ToolCallDeltaObject
    from openai.types.beta.threads.runs.tool_calls_step_details import ToolCallsStepDetails as ToolCallsStepDetails
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "CodeInterpreterLogs": "openai.types.beta.threads.runs.code_interpreter_logs",
            "CodeInterpreterOutputImage": "openai.types.beta.threads.runs.code_interpreter_output_image",
            "CodeInterpreterToolCall": "openai.types.beta.threads.runs.code_interpreter_tool_call",
            "CodeInterpreterToolCallDelta": "openai.types.beta.threads.runs.code_interpreter_tool_call_delta",
            "FileSearchToolCall": "openai.types.beta.threads.runs.file_search_tool_call",
            "FileSearchToolCallDelta": "openai.types.beta.threads.runs.file_search_tool_call_delta",
            "FunctionToolCall": "openai.types.beta.threads.runs.function_tool_call",
            "FunctionToolCallDelta": "openai.types.beta.threads.runs.function_tool_call_delta",
            "MessageCreationStepDetails": "openai.types.beta.threads.runs.message_creation_step_details",
            "RunStep": "openai.types.beta.threads.runs.run_step",
            "RunStepDelta": "openai.types.beta.threads.runs.run_step_delta",
            "RunStepDeltaEvent": "openai.types.beta.threads.runs.run_step_delta_event",
            "RunStepDeltaMessageDelta": "openai.types.beta.threads.runs.run_step_delta_message_delta",
            "RunStepInclude": "openai.types.beta.threads.runs.run_step_include",
            "StepListParams": "openai.types.beta.threads.runs.step_list_params",
            "StepRetrieveParams": "openai.types.beta.threads.runs.step_retrieve_params",
            "ToolCall": "openai.types.beta.threads.runs.tool_call",
            "ToolCallDelta": "openai.types.beta.threads.runs.tool_call_delta",
            "ToolCallDeltaObject": "openai.types.beta.threads.runs.tool_call_delta_object",
            "ToolCallsStepDetails": "openai.types.beta.threads.runs.tool_calls_step_details",
        },
    )
