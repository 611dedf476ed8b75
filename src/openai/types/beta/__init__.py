# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.beta.assistant import Assistant as Assistant
    from openai.types.beta.assistant_create_params import AssistantCreateParams as AssistantCreateParams
    from openai.types.beta.assistant_deleted import AssistantDeleted as AssistantDeleted
    from openai.types.beta.assistant_list_params import AssistantListParams as AssistantListParams
    from openai.types.beta.assistant_response_format_option import AssistantResponseFormatOption as AssistantResponseFormatOption
    from openai.types.beta.assistant_response_format_option_param import AssistantResponseFormatOptionParam as AssistantResponseFormatOptionParam
    from openai.types.beta.assistant_stream_event import AssistantStreamEvent as AssistantStreamEvent
    from openai.types.beta.assistant_tool import AssistantTool as AssistantTool
    from openai.types.beta.assistant_tool_choice import AssistantToolChoice as AssistantToolChoice
    from openai.types.beta.assistant_tool_choice_function import AssistantToolChoiceFunction as AssistantToolChoiceFunction
    from openai.types.beta.assistant_tool_choice_function_param import AssistantToolChoiceFunctionParam as AssistantToolChoiceFunctionParam
    from openai.types.beta.assistant_tool_choice_option import AssistantToolChoiceOption as AssistantToolChoiceOption
    from openai.types.beta.assistant_tool_choice_option_param import AssistantToolChoiceOptionParam as AssistantToolChoiceOptionParam
    from openai.types.beta.assistant_tool_choice_param import AssistantToolChoiceParam as AssistantToolChoiceParam
    from openai.types.beta.assistant_tool_param import AssistantToolParam as AssistantToolParam
    from openai.types.beta.assistant_update_params import AssistantUpdateParams as AssistantUpdateParams
    from openai.types.beta.chatkit_workflow import ChatKitWorkflow as ChatKitWorkflow
    from openai.types.beta.code_interpreter_tool import CodeInterpreterTool as CodeInterpreterTool
    from openai.types.beta.code_interpreter_tool_param import CodeInterpreterToolParam as CodeInterpreterToolParam
    from openai.types.beta.file_search_tool import FileSearchTool as FileSearchTool
    from openai.types.beta.file_search_tool_param import FileSearchToolParam as FileSearchToolParam
    from openai.types.beta.function_tool import FunctionTool as FunctionTool
    from openai.types.beta.function_tool_param import FunctionToolParam as FunctionToolParam
    from openai.types.beta.thread import Thread as Thread
    from openai.types.beta.thread_create_and_run_params import ThreadCreateAndRunParams as ThreadCreateAndRunParams
    from openai.types.beta.thread_create_params import ThreadCreateParams as ThreadCreateParams
    from openai.types.beta.thread_deleted import ThreadDeleted as ThreadDeleted
    from openai.types.beta.thread_update_params import ThreadUpdateParams as ThreadUpdateParams
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "Assistant": "openai.types.beta.assistant",
            "AssistantCreateParams": "openai.types.beta.assistant_create_params",
            "AssistantDeleted": "openai.types.beta.assistant_deleted",
            "AssistantListParams": "openai.types.beta.assistant_list_params",
            "AssistantResponseFormatOption": "openai.types.beta.assistant_response_format_option",
            "AssistantResponseFormatOptionParam": "openai.types.beta.assistant_response_format_option_param",
            "AssistantStreamEvent": "openai.types.beta.assistant_stream_event",
            "AssistantTool": "openai.types.beta.assistant_tool",
            "AssistantToolChoice": "openai.types.beta.assistant_tool_choice",
            "AssistantToolChoiceFunction": "openai.types.beta.assistant_tool_choice_function",
            "AssistantToolChoiceFunctionParam": "openai.types.beta.assistant_tool_choice_function_param",
            "AssistantToolChoiceOption": "openai.types.beta.assistant_tool_choice_option",
            "AssistantToolChoiceOptionParam": "openai.types.beta.assistant_tool_choice_option_param",
            "AssistantToolChoiceParam": "openai.types.beta.assistant_tool_choice_param",
            "AssistantToolParam": "openai.types.beta.assistant_tool_param",
            "AssistantUpdateParams": "openai.types.beta.assistant_update_params",
            "ChatKitWorkflow": "openai.types.beta.chatkit_workflow",
            "CodeInterpreterTool": "openai.types.beta.code_interpreter_tool",
            "CodeInterpreterToolParam": "openai.types.beta.code_interpreter_tool_param",
            "FileSearchTool": "openai.types.beta.file_search_tool",
            "FileSearchToolParam": "openai.types.beta.file_search_tool_param",
            "FunctionTool": "openai.types.beta.function_tool",
            "FunctionToolParam": "openai.types.beta.function_tool_param",
            "Thread": "openai.types.beta.thread",
            "ThreadCreateAndRunParams": "openai.types.beta.thread_create_and_run_params",
            "ThreadCreateParams": "openai.types.beta.thread_create_params",
            "ThreadDeleted": "openai.types.beta.thread_deleted",
            "ThreadUpdateParams": "openai.types.beta.thread_update_params",
        },
    )
