# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.beta.threads.annotation import Annotation as Annotation
    from openai.types.beta.threads.annotation_delta import AnnotationDelta as AnnotationDelta
    from openai.types.beta.threads.file_citation_annotation import FileCitationAnnotation as FileCitationAnnotation
    from openai.types.beta.threads.file_citation_delta_annotation import FileCitationDeltaAnnotation as FileCitationDeltaAnnotation
    from openai.types.beta.threads.file_path_annotation import FilePathAnnotation as FilePathAnnotation
    from openai.types.beta.threads.file_path_delta_annotation import FilePathDeltaAnnotation as FilePathDeltaAnnotation
    from openai.types.beta.threads.image_file import ImageFile as ImageFile
    from openai.types.beta.threads.image_file_content_block import ImageFileContentBlock as ImageFileContentBlock
    from openai.types.beta.threads.image_file_content_block_param import ImageFileContentBlockParam as ImageFileContentBlockParam
    from openai.types.beta.threads.image_file_delta import ImageFileDelta as ImageFileDelta
    from openai.types.beta.threads.image_file_delta_block import ImageFileDeltaBlock as ImageFileDeltaBlock
    from openai.types.beta.threads.image_file_param import ImageFileParam as ImageFileParam
    from openai.types.beta.threads.image_url import ImageURL as ImageURL
    from openai.types.beta.threads.image_url_content_block import ImageURLContentBlock as ImageURLContentBlock
    from openai.types.beta.threads.image_url_content_block_param import ImageURLContentBlockParam as ImageURLContentBlockParam
    from openai.types.beta.threads.image_url_delta import ImageURLDelta as ImageURLDelta
    from openai.types.beta.threads.image_url_delta_block import ImageURLDeltaBlock as ImageURLDeltaBlock
    from openai.types.beta.threads.image_url_param import ImageURLParam as ImageURLParam
    from openai.types.beta.threads.message import Message as Message
    from openai.types.beta.threads.message_content import MessageContent as MessageContent
    from openai.types.beta.threads.message_content_delta import MessageContentDelta as MessageContentDelta
    from openai.types.beta.threads.message_content_part_param import MessageContentPartParam as MessageContentPartParam
    from openai.types.beta.threads.message_create_params import MessageCreateParams as MessageCreateParams
    from openai.types.beta.threads.message_deleted import MessageDeleted as MessageDeleted
    from openai.types.beta.threads.message_delta import MessageDelta as MessageDelta
    from openai.types.beta.threads.message_delta_event import MessageDeltaEvent as MessageDeltaEvent
    from openai.types.beta.threads.message_list_params import MessageListParams as MessageListParams
    from openai.types.beta.threads.message_update_params import MessageUpdateParams as MessageUpdateParams
    from openai.types.beta.threads.refusal_content_block import RefusalContentBlock as RefusalContentBlock
    from openai.types.beta.threads.refusal_delta_block import RefusalDeltaBlock as RefusalDeltaBlock
    from openai.types.beta.threads.required_action_function_tool_call import RequiredActionFunctionToolCall as RequiredActionFunctionToolCall
    from openai.types.beta.threads.run import Run as Run
    from openai.types.beta.threads.run_create_params import RunCreateParams as RunCreateParams
    from openai.types.beta.threads.run_list_params import RunListParams as RunListParams
    from openai.types.beta.threads.run_status import RunStatus as RunStatus
    from openai.types.beta.threads.run_submit_tool_outputs_params import RunSubmitToolOutputsParams as RunSubmitToolOutputsParams
    from openai.types.beta.threads.run_update_params import RunUpdateParams as RunUpdateParams
    from openai.types.beta.threads.text import Text as Text
    from openai.types.beta.threads.text_content_block import TextContentBlock as TextContentBlock
    from openai.types.beta.threads.text_content_block_param import TextContentBlockParam as TextContentBlockParam
    from openai.types.beta.threads.text_delta import TextDelta as TextDelta
    from openai.types.beta.threads.text_delta_block import TextDeltaBlock as TextDeltaBlock
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "Annotation": "openai.types.beta.threads.annotation",
            "AnnotationDelta": "openai.types.beta.threads.annotation_delta",
            "FileCitationAnnotation": "openai.types.beta.threads.file_citation_annotation",
            "FileCitationDeltaAnnotation": "openai.types.beta.threads.file_citation_delta_annotation",
            "FilePathAnnotation": "openai.types.beta.threads.file_path_annotation",
            "FilePathDeltaAnnotation": "openai.types.beta.threads.file_path_delta_annotation",
            "ImageFile": "openai.types.beta.threads.image_file",
            "ImageFileContentBlock": "openai.types.beta.threads.image_file_content_block",
            "ImageFileContentBlockParam": "openai.types.beta.threads.image_file_content_block_param",
            "ImageFileDelta": "openai.types.beta.threads.image_file_delta",
            "ImageFileDeltaBlock": "openai.types.beta.threads.image_file_delta_block",
            "ImageFileParam": "openai.types.beta.threads.image_file_param",
            "ImageURL": "openai.types.beta.threads.image_url",
            "ImageURLContentBlock": "openai.types.beta.threads.image_url_content_block",
            "ImageURLContentBlockParam": "openai.types.beta.threads.image_url_content_block_param",
            "ImageURLDelta": "openai.types.beta.threads.image_url_delta",
            "ImageURLDeltaBlock": "openai.types.beta.threads.image_url_delta_block",
            "ImageURLParam": "openai.types.beta.threads.image_url_param",
            "Message": "openai.types.beta.threads.message",
            "MessageContent": "openai.types.beta.threads.message_content",
            "MessageContentDelta": "openai.types.beta.threads.message_content_delta",
            "MessageContentPartParam": "openai.types.beta.threads.message_content_part_param",
            "MessageCreateParams": "openai.types.beta.threads.message_create_params",
            "MessageDeleted": "openai.types.beta.threads.message_deleted",
            "MessageDelta": "openai.types.beta.threads.message_delta",
            "MessageDeltaEvent": "openai.types.beta.threads.message_delta_event",
            "MessageListParams": "openai.types.beta.threads.message_list_params",
            "MessageUpdateParams": "openai.types.beta.threads.message_update_params",
            "RefusalContentBlock": "openai.types.beta.threads.refusal_content_block",
            "RefusalDeltaBlock": "openai.types.beta.threads.refusal_delta_block",
            "RequiredActionFunctionToolCall": "openai.types.beta.threads.required_action_function_tool_call",
            "Run": "openai.types.beta.threads.run",
            "RunCreateParams": "openai.types.beta.threads.run_create_params",
            "RunListParams": "openai.types.beta.threads.run_list_params",
            "RunStatus": "openai.types.beta.threads.run_status",
            "RunSubmitToolOutputsParams": "openai.types.beta.threads.run_submit_tool_outputs_params",
            "RunUpdateParams": "openai.types.beta.threads.run_update_params",
            "Text": "openai.types.beta.threads.text",
            "TextContentBlock": "openai.types.beta.threads.text_content_block",
            "TextContentBlockParam": "openai.types.beta.threads.text_content_block_param",
            "TextDelta": "openai.types.beta.threads.text_delta",
            "TextDeltaBlock": "openai.types.beta.threads.text_delta_block",
        },
    )
