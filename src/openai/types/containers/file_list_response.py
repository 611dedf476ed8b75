# Made from api/containers.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING

from openai._core import lazy
from openai.types.containers.container_file import ContainerFile

__all__ = ["FileListResponse"]


class FileListResponse(ContainerFile):
    """A file of the list."""


if not TYPE_CHECKING:
    __getattr__ = lazy.module(__name__, {"ContainerFile": "openai.types.containers.container_file"})
