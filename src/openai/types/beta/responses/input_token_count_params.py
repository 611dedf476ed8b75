# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import Iterable, List, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai.types.beta.beta_response_conversation_param_param import BetaResponseConversationParamParam
from openai.types.beta.beta_response_format_text_config_param import BetaResponseFormatTextConfigParam
from openai.types.beta.beta_response_input_item_param import BetaResponseInputItemParam
from openai.types.beta.beta_tool_choice_allowed_param import BetaToolChoiceAllowedParam
from openai.types.beta.beta_tool_choice_apply_patch_param import BetaToolChoiceApplyPatchParam
from openai.types.beta.beta_tool_choice_custom_param import BetaToolChoiceCustomParam
from openai.types.beta.beta_tool_choice_function_param import BetaToolChoiceFunctionParam
from openai.types.beta.beta_tool_choice_mcp_param import BetaToolChoiceMcpParam
from openai.types.beta.beta_tool_choice_options import BetaToolChoiceOptions
from openai.types.beta.beta_tool_choice_shell_param import BetaToolChoiceShellParam
from openai.types.beta.beta_tool_choice_types_param import BetaToolChoiceTypesParam
from openai.types.beta.beta_tool_param import BetaToolParam

__all__ = [
    "InputTokenCountParams",
    "Reasoning",
    "Text",
    "Conversation",
    "ToolChoice",
    "ToolChoiceBetaSpecificProgrammaticToolCallingParam",
]


class Reasoning(TypedDict, total=False):
    context: Optional[Literal["auto", "current_turn", "all_turns"]]
    """Which earlier thoughts the model sees again: those of this turn or of all turns. With `auto` the model decides;
    `gpt-5.6` takes all turns, older models this turn only.
    """

    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]
    """How much to think; not every model knows every value. The API's default is `medium`."""

    generate_summary: Optional[Literal["auto", "concise", "detailed"]]
    """Deprecated in favour of `summary`."""

    mode: Union[str, Literal["standard", "pro"]]
    """The way of thinking; in an answer, the one that was used."""

    summary: Optional[Literal["auto", "concise", "detailed"]]
    """Ask for a summary of the thoughts, and how long; not every model has each kind."""


class Text(TypedDict, total=False):
    format: BetaResponseFormatTextConfigParam
    """Plain text, or JSON that follows a schema."""

    verbosity: Optional[Literal["low", "medium", "high"]]
    """How long-winded the text is. The API's default is `medium`."""


Conversation: TypeAlias = Union[str, BetaResponseConversationParamParam]


class ToolChoiceBetaSpecificProgrammaticToolCallingParam(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]


ToolChoice: TypeAlias = Union[
    BetaToolChoiceOptions,
    BetaToolChoiceAllowedParam,
    BetaToolChoiceTypesParam,
    BetaToolChoiceFunctionParam,
    BetaToolChoiceMcpParam,
    BetaToolChoiceCustomParam,
    ToolChoiceBetaSpecificProgrammaticToolCallingParam,
    BetaToolChoiceApplyPatchParam,
    BetaToolChoiceShellParam,
]


class InputTokenCountParams(TypedDict, total=False):
    conversation: Optional[Conversation]
    """The conversation whose items come before `input`, as an id or `{"id": ...}`. Not with `previous_response_id`."""

    input: Union[str, Iterable[BetaResponseInputItemParam], None]
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

    tools: Optional[Iterable[BetaToolParam]]
    """What the model may call; the definitions count too."""

    truncation: Literal["auto", "disabled"]
    """Deprecated. `auto` drops items from the beginning of an input that is too long, `disabled` refuses it."""

    betas: List[Literal["responses_multi_agent=v1"]]
    """Features in beta to switch on; sent as the header `openai-beta`."""
