"""Door: files for uploads."""

from ._core.files import (
    FileContent as FileContent,
    FileTypes as FileTypes,
    RequestFiles as RequestFiles,
    file_from_path as file_from_path,
)
