"""Responses with the structured output in them: the classes. They are filled in by `responses.py`."""

from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Dict, Generic, List, Optional, Set, TypeVar, Union

from typing_extensions import Annotated

from openai.types.responses.response import Response
from openai.types.responses.response_function_tool_call import ResponseFunctionToolCall
from openai.types.responses.response_output_message import ResponseOutputMessage
from openai.types.responses.response_output_text import ResponseOutputText

from . import lazy

if TYPE_CHECKING:
    from typing_extensions import TypeAlias

    import openai.types.responses as r
    from openai.types.responses import response_output_item as o

__all__ = [
    "ContentType",
    "ParsedContent",
    "ParsedResponse",
    "ParsedResponseFunctionToolCall",
    "ParsedResponseOutputItem",
    "ParsedResponseOutputMessage",
    "ParsedResponseOutputText",
    "TextFormatT",
]

ContentType = TypeVar("ContentType")
TextFormatT = TypeVar("TextFormatT")


class ParsedResponseOutputText(ResponseOutputText, Generic[ContentType]):
    """Text that a model wrote."""

    parsed: Optional[ContentType] = None
    """The text as an instance of `text_format`; None if no class was given."""

    __api_exclude__: ClassVar[Set[str]] = {"parsed"}


class ParsedResponseOutputMessage(ResponseOutputMessage, Generic[ContentType]):
    """What the model says."""

    if TYPE_CHECKING:
        content: List["ParsedContent[ContentType]"]  # type: ignore[assignment]  # narrower
    else:
        content: List["ParsedContent"]


class ParsedResponseFunctionToolCall(ResponseFunctionToolCall):
    """A call of a function of yours."""

    parsed_arguments: object = None
    """An instance of the class given to `pydantic_function_tool`; decoded JSON for another strict tool."""

    __api_exclude__: ClassVar[Set[str]] = {"parsed_arguments"}


class ParsedResponse(Response, Generic[ContentType]):
    """What the model answered, with its structured output."""

    if TYPE_CHECKING:
        output: List["ParsedResponseOutputItem[ContentType]"]  # type: ignore[assignment]  # narrower
    else:
        output: List["ParsedResponseOutputItem"]

    @property
    def output_parsed(self) -> Optional[ContentType]:
        """The first text of the output as an instance of `text_format`; None if there is none (R-SO-12)."""
        output: Any = self.output
        for item in output or ():
            if getattr(item, "type", None) == "message":
                for part in getattr(item, "content", None) or ():
                    parsed = getattr(part, "parsed", None)
                    if parsed and getattr(part, "type", None) == "output_text":
                        return parsed  # type: ignore[no-any-return]
        return None


# Below are the unions of the generated modules with the classes above in place of their parents. For type checkers they
# must be written out; a test compares them.
_PARSED: Dict[str, Any] = {
    "ResponseOutputMessage": ParsedResponseOutputMessage,
    "ResponseFunctionToolCall": ParsedResponseFunctionToolCall,
}

if TYPE_CHECKING:
    ParsedContent: TypeAlias = Annotated[
        Union[ParsedResponseOutputText[ContentType], r.ResponseOutputRefusal],
        lazy.PropertyInfo(discriminator="type"),
    ]
    ParsedResponseOutputItem: TypeAlias = Annotated[
        Union[
            ParsedResponseOutputMessage[ContentType],
            r.ResponseFileSearchToolCall,
            ParsedResponseFunctionToolCall,
            r.ResponseFunctionToolCallOutputItem,
            r.ResponseFunctionWebSearch,
            r.ResponseComputerToolCall,
            r.ResponseComputerToolCallOutputItem,
            r.ResponseReasoningItem,
            o.Program,
            o.ProgramOutput,
            r.ResponseToolSearchCall,
            r.ResponseToolSearchOutputItem,
            o.AdditionalTools,
            r.ResponseCompactionItem,
            o.ImageGenerationCall,
            r.ResponseCodeInterpreterToolCall,
            o.LocalShellCall,
            o.LocalShellCallOutput,
            r.ResponseFunctionShellToolCall,
            r.ResponseFunctionShellToolCallOutput,
            r.ResponseApplyPatchToolCall,
            r.ResponseApplyPatchToolCallOutput,
            o.McpCall,
            o.McpListTools,
            o.McpApprovalRequest,
            o.McpApprovalResponse,
            r.ResponseCustomToolCall,
            r.ResponseCustomToolCallOutputItem,
        ],
        lazy.PropertyInfo(discriminator="type"),
    ]
else:
    __getattr__ = lazy.module(
        __name__,
        {"ResponseOutputRefusal": "openai.types.responses.response_output_refusal"},
        {
            "ParsedContent": lazy.tagged(
                "type", {"output_text": "ParsedResponseOutputText", "refusal": "ResponseOutputRefusal"}
            ),
            "ParsedResponseOutputItem": "output_item()",
        },
    )


def output_item() -> Any:
    """The value of `ParsedResponseOutputItem`."""
    home = "openai.types.responses.response_output_item"
    import_module(home)
    union = lazy.registry[home].aliases["ResponseOutputItem"]
    assert isinstance(union, lazy.Tagged)
    members = tuple(_PARSED.get(name) or lazy.evaluate(home, name) for name in union.names)
    return Annotated[Union[members], lazy.PropertyInfo(discriminator=union.discriminator)]
