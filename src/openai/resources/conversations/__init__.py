# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.resources.conversations.conversations import AsyncConversations as AsyncConversations
    from openai.resources.conversations.conversations import AsyncConversationsWithRawResponse as AsyncConversationsWithRawResponse
    from openai.resources.conversations.conversations import AsyncConversationsWithStreamingResponse as AsyncConversationsWithStreamingResponse
    from openai.resources.conversations.conversations import Conversations as Conversations
    from openai.resources.conversations.conversations import ConversationsWithRawResponse as ConversationsWithRawResponse
    from openai.resources.conversations.conversations import ConversationsWithStreamingResponse as ConversationsWithStreamingResponse
    from openai.resources.conversations.items import AsyncItems as AsyncItems
    from openai.resources.conversations.items import AsyncItemsWithRawResponse as AsyncItemsWithRawResponse
    from openai.resources.conversations.items import AsyncItemsWithStreamingResponse as AsyncItemsWithStreamingResponse
    from openai.resources.conversations.items import Items as Items
    from openai.resources.conversations.items import ItemsWithRawResponse as ItemsWithRawResponse
    from openai.resources.conversations.items import ItemsWithStreamingResponse as ItemsWithStreamingResponse
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "AsyncConversations": "openai.resources.conversations.conversations",
            "AsyncConversationsWithRawResponse": "openai.resources.conversations.conversations",
            "AsyncConversationsWithStreamingResponse": "openai.resources.conversations.conversations",
            "Conversations": "openai.resources.conversations.conversations",
            "ConversationsWithRawResponse": "openai.resources.conversations.conversations",
            "ConversationsWithStreamingResponse": "openai.resources.conversations.conversations",
            "AsyncItems": "openai.resources.conversations.items",
            "AsyncItemsWithRawResponse": "openai.resources.conversations.items",
            "AsyncItemsWithStreamingResponse": "openai.resources.conversations.items",
            "Items": "openai.resources.conversations.items",
            "ItemsWithRawResponse": "openai.resources.conversations.items",
            "ItemsWithStreamingResponse": "openai.resources.conversations.items",
        },
    )
