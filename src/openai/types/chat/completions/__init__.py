# Made from api/ by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.chat.completions.message_list_params import MessageListParams as MessageListParams
else:
    __getattr__, __dir__, __all__ = lazy.package(
        __name__,
        {
            "MessageListParams": "openai.types.chat.completions.message_list_params",
        },
    )
