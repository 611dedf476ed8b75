# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List, Optional, TYPE_CHECKING, Union
from typing_extensions import Annotated, Literal, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo
from openai._models import BaseModel

if TYPE_CHECKING:
    from openai.types.beta.beta_container_auto import BetaContainerAuto
    from openai.types.beta.beta_container_reference import BetaContainerReference
    from openai.types.beta.beta_local_environment import BetaLocalEnvironment

__all__ = ["BetaFunctionShellTool", "Environment"]


class BetaFunctionShellTool(BaseModel):
    """Shell commands, in a container of the API or run by you."""

    type: Literal["shell"]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]] = None
    """Who may call: the model itself (`direct`), a program it wrote (`programmatic`), or both."""

    environment: Optional["Environment"] = None
    """Where commands run."""


if TYPE_CHECKING:
    Environment: TypeAlias = Annotated[
        Union[BetaContainerAuto, BetaLocalEnvironment, BetaContainerReference, None],
        PropertyInfo(discriminator="type"),
    ]
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "BetaContainerAuto": "openai.types.beta.beta_container_auto",
            "BetaContainerReference": "openai.types.beta.beta_container_reference",
            "BetaLocalEnvironment": "openai.types.beta.beta_local_environment",
        },
        {
            "Environment": 'Annotated[Union[BetaContainerAuto, BetaLocalEnvironment, BetaContainerReference, None], PropertyInfo(discriminator="type")]',
        },
    )
