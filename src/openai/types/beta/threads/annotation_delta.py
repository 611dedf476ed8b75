# Made from api/threads.py by `make generate`. Do not edit.
from typing import TYPE_CHECKING, Union
from typing_extensions import Annotated, TypeAlias

from openai._core import lazy
from openai._core.lazy import PropertyInfo

if TYPE_CHECKING:
    from openai.types.beta.threads.file_citation_delta_annotation import FileCitationDeltaAnnotation
    from openai.types.beta.threads.file_path_delta_annotation import FilePathDeltaAnnotation

__all__ = ["AnnotationDelta"]


if TYPE_CHECKING:
    AnnotationDelta: TypeAlias = Annotated[
        Union[FileCitationDeltaAnnotation, FilePathDeltaAnnotation],
        PropertyInfo(discriminator="type"),
    ]
    """A piece of an annotation."""
else:
    __getattr__ = lazy.module(
        __name__,
        {
            "FileCitationDeltaAnnotation": "openai.types.beta.threads.file_citation_delta_annotation",
            "FilePathDeltaAnnotation": "openai.types.beta.threads.file_path_delta_annotation",
        },
        {
            "AnnotationDelta": lazy.tagged(
                "type",
                {"file_citation": "FileCitationDeltaAnnotation", "file_path": "FilePathDeltaAnnotation"},
            ),
        },
    )
