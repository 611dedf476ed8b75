# Made from api/beta_responses.py by `make generate`. Do not edit.
from typing import List, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai.types.beta.beta_container_auto_param import BetaContainerAutoParam
from openai.types.beta.beta_container_reference_param import BetaContainerReferenceParam
from openai.types.beta.beta_local_environment_param import BetaLocalEnvironmentParam

__all__ = ["BetaFunctionShellToolParam", "Environment"]


Environment: TypeAlias = Union[BetaContainerAutoParam, BetaLocalEnvironmentParam, BetaContainerReferenceParam, None]


class BetaFunctionShellToolParam(TypedDict, total=False):
    """Shell commands, in a container of the API or run by you."""

    type: Required[Literal["shell"]]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call: the model itself (`direct`), a program it wrote (`programmatic`), or both."""

    environment: Optional[Environment]
    """Where commands run."""
