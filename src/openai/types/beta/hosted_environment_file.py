# Made from api/agents.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.hosted_environment_file_id import HostedEnvironmentFileID

__all__ = ["HostedEnvironmentFile", "HostedEnvironmentFileResourceInline"]


class HostedEnvironmentFileResourceInline(BaseModel):
    id: str

    path: str

    size_bytes: int

    type: Literal["inline"]


if TYPE_CHECKING:
    HostedEnvironmentFile: TypeAlias = Annotated[
        Union[HostedEnvironmentFileID, HostedEnvironmentFileResourceInline],
        PropertyInfo(discriminator="type"),
    ]
    """A file in an environment: an uploaded one, or one given by its content."""
else:
    __getattr__ = lazy.module(
        __name__,
        {"HostedEnvironmentFileID": "openai.types.beta.hosted_environment_file_id"},
        {
            "HostedEnvironmentFile": lazy.tagged(
                "type",
                {"file_id": "HostedEnvironmentFileID", "inline": "HostedEnvironmentFileResourceInline"},
            ),
        },
    )
