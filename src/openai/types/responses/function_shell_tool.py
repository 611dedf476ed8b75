# Made from api/responses.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.responses.container_auto import ContainerAuto
    from openai.types.responses.container_reference import ContainerReference
    from openai.types.responses.local_environment import LocalEnvironment

__all__ = ["FunctionShellTool", "Environment"]


class FunctionShellTool(BaseModel):
    """Shell commands, in a container of the API or run by you."""

    type: Literal["shell"]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    """Who may call: the model itself (`direct`), a program it wrote (`programmatic`), or both."""

    environment: Optional["Environment"] = None
    """Where commands run."""


if TYPE_CHECKING:
    Environment: TypeAlias = Annotated[
        Union[ContainerAuto, LocalEnvironment, ContainerReference, None],
        PropertyInfo(discriminator="type"),
    ]
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "ContainerAuto": "openai.types.responses.container_auto",
            "ContainerReference": "openai.types.responses.container_reference",
            "LocalEnvironment": "openai.types.responses.local_environment",
        },
        {
            "Environment": 'Annotated[Union[ContainerAuto, LocalEnvironment, ContainerReference, None], PropertyInfo(discriminator="type")]',
        },
    )
