# Made from api/shared.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy

if TYPE_CHECKING:
    from openai.types.shared.chat_model import (ChatModel as ChatModel)
else:
    __getattr__ = lazy.module(__name__, {"ChatModel": "openai.types.shared.chat_model"})
