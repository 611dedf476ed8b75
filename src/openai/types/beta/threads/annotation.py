# Made from api/threads.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import Annotated, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo

if TYPE_CHECKING:
    from openai.types.beta.threads.file_citation_annotation import FileCitationAnnotation
    from openai.types.beta.threads.file_path_annotation import FilePathAnnotation

__all__ = ["Annotation"]


if TYPE_CHECKING:
    Annotation: TypeAlias = Annotated[
        Union[FileCitationAnnotation, FilePathAnnotation],
        PropertyInfo(discriminator="type"),
    ]
    """A place in a text that stands for a file."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "FileCitationAnnotation": "openai.types.beta.threads.file_citation_annotation",
            "FilePathAnnotation": "openai.types.beta.threads.file_path_annotation",
        },
        {
            "Annotation": lazy.tagged(
                "type",
                {"file_citation": "FileCitationAnnotation", "file_path": "FilePathAnnotation"},
            ),
        },
    )
