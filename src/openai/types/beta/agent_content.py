# Made from api/agent_sessions.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.output_text import OutputText

__all__ = ["AgentContent", "EncryptedContentResource"]


class EncryptedContentResource(BaseModel):
    encrypted_content: str

    type: Literal["encrypted_content"]


if TYPE_CHECKING:
    AgentContent: TypeAlias = Annotated[Union[OutputText, EncryptedContentResource], PropertyInfo(discriminator="type")]
    """Part of a message between agents."""
else:
    __getattr__ = lazy.module(
        __name__,
        {"OutputText": "openai.types.beta.output_text"},
        {
            "AgentContent": lazy.tagged(
                "type",
                {"output_text": "OutputText", "encrypted_content": "EncryptedContentResource"},
            ),
        },
    )
