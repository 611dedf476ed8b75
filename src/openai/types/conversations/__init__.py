# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.conversations.computer_screenshot_content import ComputerScreenshotContent as ComputerScreenshotContent
    from openai.types.conversations.conversation import Conversation as Conversation
    from openai.types.conversations.conversation_create_params import ConversationCreateParams as ConversationCreateParams
    from openai.types.conversations.conversation_deleted import ConversationDeleted as ConversationDeleted
    from openai.types.conversations.conversation_deleted_resource import ConversationDeletedResource as ConversationDeletedResource
    from openai.types.conversations.conversation_item import ConversationItem as ConversationItem
    from openai.types.conversations.conversation_item_deleted import ConversationItemDeleted as ConversationItemDeleted
    from openai.types.conversations.conversation_item_list import ConversationItemList as ConversationItemList
    from openai.types.conversations.conversation_update_params import ConversationUpdateParams as ConversationUpdateParams
    from openai.types.conversations.input_file_content import InputFileContent as InputFileContent
    from openai.types.conversations.input_file_content_param import InputFileContentParam as InputFileContentParam
    from openai.types.conversations.input_image_content import InputImageContent as InputImageContent
    from openai.types.conversations.input_image_content_param import InputImageContentParam as InputImageContentParam
    from openai.types.conversations.input_text_content import InputTextContent as InputTextContent
    from openai.types.conversations.input_text_content_param import InputTextContentParam as InputTextContentParam
    from openai.types.conversations.item_create_params import ItemCreateParams as ItemCreateParams
    from openai.types.conversations.item_list_params import ItemListParams as ItemListParams
    from openai.types.conversations.item_retrieve_params import ItemRetrieveParams as ItemRetrieveParams
    from openai.types.conversations.item_update_params import ItemUpdateParams as ItemUpdateParams
    from openai.types.conversations.message import Message as Message
    from openai.types.conversations.output_text_content import OutputTextContent as OutputTextContent
    from openai.types.conversations.output_text_content_param import OutputTextContentParam as OutputTextContentParam
    from openai.types.conversations.refusal_content import RefusalContent as RefusalContent
    from openai.types.conversations.refusal_content_param import RefusalContentParam as RefusalContentParam
    from openai.types.conversations.summary_text_content import SummaryTextContent as SummaryTextContent
    from openai.types.conversations.text_content import TextContent as TextContent
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "ComputerScreenshotContent": "openai.types.conversations.computer_screenshot_content",
            "Conversation": "openai.types.conversations.conversation",
            "ConversationCreateParams": "openai.types.conversations.conversation_create_params",
            "ConversationDeleted": "openai.types.conversations.conversation_deleted",
            "ConversationDeletedResource": "openai.types.conversations.conversation_deleted_resource",
            "ConversationItem": "openai.types.conversations.conversation_item",
            "ConversationItemDeleted": "openai.types.conversations.conversation_item_deleted",
            "ConversationItemList": "openai.types.conversations.conversation_item_list",
            "ConversationUpdateParams": "openai.types.conversations.conversation_update_params",
            "InputFileContent": "openai.types.conversations.input_file_content",
            "InputFileContentParam": "openai.types.conversations.input_file_content_param",
            "InputImageContent": "openai.types.conversations.input_image_content",
            "InputImageContentParam": "openai.types.conversations.input_image_content_param",
            "InputTextContent": "openai.types.conversations.input_text_content",
            "InputTextContentParam": "openai.types.conversations.input_text_content_param",
            "ItemCreateParams": "openai.types.conversations.item_create_params",
            "ItemListParams": "openai.types.conversations.item_list_params",
            "ItemRetrieveParams": "openai.types.conversations.item_retrieve_params",
            "ItemUpdateParams": "openai.types.conversations.item_update_params",
            "Message": "openai.types.conversations.message",
            "OutputTextContent": "openai.types.conversations.output_text_content",
            "OutputTextContentParam": "openai.types.conversations.output_text_content_param",
            "RefusalContent": "openai.types.conversations.refusal_content",
            "RefusalContentParam": "openai.types.conversations.refusal_content_param",
            "SummaryTextContent": "openai.types.conversations.summary_text_content",
            "TextContent": "openai.types.conversations.text_content",
        },
    )
