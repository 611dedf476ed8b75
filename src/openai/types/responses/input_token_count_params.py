# Made from api/responses.py by `make generate`. Do not edit.
from typing import Iterable, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai.types.responses.response_conversation_param_param import ResponseConversationParamParam
from openai.types.responses.response_format_text_config_param import ResponseFormatTextConfigParam
from openai.types.responses.response_input_item_param import ResponseInputItemParam
from openai.types.responses.tool_choice_allowed_param import ToolChoiceAllowedParam
from openai.types.responses.tool_choice_apply_patch_param import ToolChoiceApplyPatchParam
from openai.types.responses.tool_choice_custom_param import ToolChoiceCustomParam
from openai.types.responses.tool_choice_function_param import ToolChoiceFunctionParam
from openai.types.responses.tool_choice_mcp_param import ToolChoiceMcpParam
from openai.types.responses.tool_choice_options import ToolChoiceOptions
from openai.types.responses.tool_choice_shell_param import ToolChoiceShellParam
from openai.types.responses.tool_choice_types_param import ToolChoiceTypesParam
from openai.types.responses.tool_param import ToolParam
from openai.types.shared_params.reasoning import Reasoning

__all__ = [
    "InputTokenCountParams",
    "Text",
    "Conversation",
    "ToolChoice",
    "ToolChoiceSpecificProgrammaticToolCallingParam",
]


class Text(TypedDict, total=False):
    format: ResponseFormatTextConfigParam

    verbosity: Optional[Literal["low", "medium", "high"]]


Conversation: TypeAlias = Union[str, ResponseConversationParamParam]


class ToolChoiceSpecificProgrammaticToolCallingParam(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


ToolChoice: TypeAlias = Union[
    ToolChoiceOptions,
    ToolChoiceAllowedParam,
    ToolChoiceTypesParam,
    ToolChoiceFunctionParam,
    ToolChoiceMcpParam,
    ToolChoiceCustomParam,
    ToolChoiceSpecificProgrammaticToolCallingParam,
    ToolChoiceApplyPatchParam,
    ToolChoiceShellParam,
]


class InputTokenCountParams(TypedDict, total=False):
    conversation: Optional[Conversation]

    input: Union[str, Iterable[ResponseInputItemParam], None]

    instructions: Optional[str]

    model: Optional[str]

    parallel_tool_calls: Optional[bool]

    personality: Union[str, Literal["friendly", "pragmatic"]]

    previous_response_id: Optional[str]

    reasoning: Optional[Reasoning]

    text: Optional[Text]

    tool_choice: Optional[ToolChoice]

    tools: Optional[Iterable[ToolParam]]

    truncation: Literal["auto", "disabled"]
