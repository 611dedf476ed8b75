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
    """Plain text, or JSON that follows a schema."""

    verbosity: Optional[Literal["low", "medium", "high"]]
    """How long-winded the text is. The API's default is `medium`."""


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
    """The conversation whose items come before `input`, as an id or `{"id": ...}`. Not with `previous_response_id`."""

    input: Union[str, Iterable[ResponseInputItemParam], None]
    """A text of at most 10485760 characters, which counts as one user message, or a list of items."""

    instructions: Optional[str]
    """A system message put before everything else."""

    model: Optional[str]
    """The model whose tokens are counted."""

    parallel_tool_calls: Optional[bool]
    """Whether the model may call several tools at once."""

    personality: Union[str, Literal["friendly", "pragmatic"]]
    """A style that the model brings along, at most 64 characters; its own default if left out."""

    previous_response_id: Optional[str]
    """The response to continue from. Not together with `conversation`."""

    reasoning: Optional[Reasoning]
    """How a reasoning model thinks."""

    text: Optional[Text]
    """The form and length of text output."""

    tool_choice: Optional[ToolChoice]
    """Which tool the model may or must call."""

    tools: Optional[Iterable[ToolParam]]
    """What the model may call; the definitions count too."""

    truncation: Literal["auto", "disabled"]
    """Deprecated. `auto` drops items from the beginning of an input that is too long, `disabled` refuses it."""
