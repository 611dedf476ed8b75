# Made from api/agents.py by `make generate`. Do not edit.
from typing import Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

from openai.types.beta.agents.automation_metadata_param import AutomationMetadataParam
from openai.types.beta.agents.automation_target_param import AutomationTargetParam

__all__ = ["AutomationCreateParams", "CreateAutomationParamsPeriodic", "CreateAutomationParamsOnce"]


class CreateAutomationParamsPeriodic(TypedDict, total=False):
    expression: Required[str]
    """The times at which it runs."""

    name: Required[str]

    target: Required[AutomationTargetParam]

    timezone: Required[str]
    """The time zone of `expression`."""

    type: Required[Literal["periodic"]]

    metadata: AutomationMetadataParam


class CreateAutomationParamsOnce(TypedDict, total=False):
    name: Required[str]

    run_at: Required[int]
    """Unix seconds."""

    target: Required[AutomationTargetParam]

    type: Required[Literal["once"]]

    metadata: AutomationMetadataParam


AutomationCreateParams: TypeAlias = Union[CreateAutomationParamsPeriodic, CreateAutomationParamsOnce]
