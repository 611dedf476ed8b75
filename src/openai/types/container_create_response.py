# Made from api/containers.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy
from openai.types.container import Container

from openai.types.container import ExpiresAfter as ExpiresAfter
from openai.types.container import NetworkPolicy as NetworkPolicy

__all__ = ["ContainerCreateResponse"]


class ContainerCreateResponse(Container):
    """The new container."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"Container": "openai.types.container"})
