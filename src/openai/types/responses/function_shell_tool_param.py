# Made from api/responses.py by `make generate`. Do not edit.
from typing import List, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai.types.responses.container_auto_param import ContainerAutoParam
from openai.types.responses.container_reference_param import ContainerReferenceParam
from openai.types.responses.local_environment_param import LocalEnvironmentParam

__all__ = ["FunctionShellToolParam", "Environment"]


Environment: TypeAlias = Union[ContainerAutoParam, LocalEnvironmentParam, ContainerReferenceParam, None]


class FunctionShellToolParam(TypedDict, total=False):
    """Shell commands, in a container of the API or run by you."""

    type: Required[Literal["shell"]]

    allowed_callers: Optional[List[Literal["direct", "programmatic"]]]
    """Who may call: the model itself (`direct`), a program it wrote (`programmatic`), or both."""

    environment: Optional[Environment]
    """Where commands run."""
