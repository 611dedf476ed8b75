# Made from api/agents.py by `make generate`. Do not edit.
from typing_extensions import Literal, Required, TypedDict

from openai.types.beta.inline_capability_source_param import InlineCapabilitySourceParam

__all__ = ["HostedPluginParam"]


class HostedPluginParam(TypedDict, total=False):
    """A plugin in an environment."""

    description: Required[str]

    name: Required[str]

    source: Required[InlineCapabilitySourceParam]

    type: Required[Literal["inline"]]
