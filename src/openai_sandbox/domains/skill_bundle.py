"""What is in a skill: the files of a directory, sent one by one or as a zip archive, with a SKILL.md that names it.

Nothing is ever unpacked to disk; names are checked all the same, since a skill is unpacked by whoever downloads it.
Neighbours: skills.py keeps skills, containers.py puts their files into containers.
"""

from __future__ import annotations

import base64
import binascii
import io
import re
import stat
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Dict, List, Sequence
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from ..errors import ApiError, bad_request
from ..model.values import is_object

if TYPE_CHECKING:
    from ..form import Upload

__all__ = ["Bundle", "of_base64", "of_uploads", "of_zip"]

_MOST_FILES = 500
_MOST_PACKED = 50 * 1024 * 1024
_MOST_UNPACKED = 100 * 1024 * 1024
_MOST_FILE = 25 * 1024 * 1024
_MOST_HEAD = 64 * 1024
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_HEAD = re.compile(r"\A---[ \t]*\r?\n(.*?)^---[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
_EPOCH = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class Bundle:
    """A checked skill. files: contents by path, with `/` between names."""

    name: str
    description: str
    files: Dict[str, bytes]

    def pack(self) -> bytes:
        """The files as a zip archive; equal files give equal bytes."""
        out = io.BytesIO()
        with ZipFile(out, "w") as archive:
            for path in sorted(self.files):
                member = ZipInfo(path, _EPOCH)
                member.compress_type = ZIP_DEFLATED
                member.external_attr = 0o644 << 16
                archive.writestr(member, self.files[path])
        return out.getvalue()


def of_uploads(uploads: Sequence[Upload], param: str = "files") -> Bundle:
    """A skill sent as the files of a directory, or as one zip file. Raises `ApiError` 400."""
    if not uploads:
        raise bad_request("A skill needs files: those of a directory, or one zip file.", param, "invalid_value")
    if len(uploads) > _MOST_FILES:
        raise _wrong(f"it has {len(uploads)} files, more than {_MOST_FILES}", param)
    first = uploads[0]
    is_zip = first.filename.lower().endswith(".zip") or first.content_type in ("application/zip", "application/x-zip")
    if len(uploads) == 1 and is_zip:
        if first.size > _MOST_PACKED:
            raise _wrong(f"the zip file has {first.size} bytes, more than {_MOST_PACKED}", param)
        return of_zip(first.read(), param)
    if sum(upload.size for upload in uploads) > _MOST_UNPACKED:
        raise _wrong(f"it has more than {_MOST_UNPACKED} bytes", param)
    files: Dict[str, bytes] = {}
    for upload in uploads:
        _take(files, upload.filename, upload.read(), param)
    return _checked(files, param)


def of_base64(data: str, param: str) -> Bundle:
    """A skill sent as the base64 text of a zip file. Raises `ApiError` 400."""
    try:
        raw = base64.b64decode(data, validate=True)
    except (binascii.Error, ValueError):
        raise bad_request(f"Invalid '{param}': it is not base64.", param, "invalid_base64") from None
    if len(raw) > _MOST_PACKED:
        raise _wrong(f"the zip file has {len(raw)} bytes, more than {_MOST_PACKED}", param)
    return of_zip(raw, param)


def of_zip(raw: bytes, param: str) -> Bundle:
    """A skill sent as a zip file. Raises `ApiError` 400."""
    files: Dict[str, bytes] = {}
    try:
        with ZipFile(io.BytesIO(raw)) as archive:
            members = [member for member in archive.infolist() if not member.is_dir()]
            if len(members) > _MOST_FILES:
                raise _wrong(f"it has {len(members)} files, more than {_MOST_FILES}", param)
            if sum(member.file_size for member in members) > _MOST_UNPACKED:
                raise _wrong(f"it has more than {_MOST_UNPACKED} bytes when unpacked", param)
            for member in members:
                if stat.S_ISLNK(member.external_attr >> 16):
                    raise _wrong(f"'{member.filename}' is a link", param)
                if member.file_size > _MOST_FILE:  # before it is unpacked
                    raise _too_large(member.filename, param)
                # The name as it stands in the archive; `filename` ends at a NUL.
                _take(files, member.orig_filename, archive.read(member), param)
    except (BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError, zlib.error) as error:
        raise _wrong(f"the zip file cannot be read: {error}", param) from None
    return _checked(files, param)


def _take(files: Dict[str, bytes], path: str, content: bytes, param: str) -> None:
    parts = path.split("/")
    if "\\" in path or any(part in ("", ".", "..") or ":" in part for part in parts) or not path.isprintable():
        raise _wrong(f"'{path}' is no relative path inside of it", param)
    if path.casefold() in {there.casefold() for there in files}:
        raise _wrong(f"there are two files '{path}'", param)
    if len(content) > _MOST_FILE:
        raise _too_large(path, param)
    files[path] = content


def _checked(files: Dict[str, bytes], param: str) -> Bundle:
    described = [path for path in files if path.rpartition("/")[2].lower() == "skill.md"]
    if len(described) != 1:
        number = "no SKILL.md" if not described else f"{len(described)} files SKILL.md"
        raise _wrong(f"there is {number} in it, where one is needed", param)
    folder, _, _ = described[0].rpartition("/")
    if "/" in folder or (folder and any(not path.startswith(folder + "/") for path in files)):
        raise _wrong("SKILL.md must be at the top, or in the one folder that everything is in", param)
    folders = {path[: sign.start()] for path in files for sign in re.finditer("/", path)}
    for path in sorted(folders.intersection(files)):
        raise _wrong(f"'{path}' is both a file and a folder", param)
    name, description = _named(files[described[0]], param)
    return Bundle(name, description, files)


def _named(content: bytes, param: str) -> List[str]:
    """The name and the description in the head of a SKILL.md."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _wrong("SKILL.md is not UTF-8", param) from None
    head = _HEAD.match(text[:_MOST_HEAD])
    if head is None:
        raise _wrong("SKILL.md must begin with a head of YAML between lines of '---'", param)
    fields = _yaml(head.group(1), param)
    out: List[str] = []
    for field, most in (("name", 64), ("description", 1024)):
        value = fields.get(field) if is_object(fields) else None
        if not isinstance(value, str) or not value.strip():
            raise _wrong(f"the head of SKILL.md must have a text '{field}'", param)
        if len(value) > most:
            raise _wrong(f"'{field}' in SKILL.md is longer than {most} characters", param)
        out.append(value.strip())
    if not _NAME.fullmatch(out[0]):
        raise _wrong(f"the name '{out[0]}' in SKILL.md is not made of a-z, 0-9 and single hyphens", param)
    return out


def _yaml(text: str, param: str) -> object:
    try:
        import yaml
    except ImportError:
        raise ApiError(501, "To read skills, the sandbox needs pyyaml: pip install 'openai[sandbox]'") from None
    try:
        return yaml.safe_load(text)
    except (yaml.YAMLError, ValueError) as error:
        raise _wrong(f"the head of SKILL.md is no YAML: {error}", param) from None


def _too_large(path: str, param: str) -> ApiError:
    return _wrong(f"'{path}' has more than {_MOST_FILE} bytes", param)


def _wrong(problem: str, param: str) -> ApiError:
    return bad_request(f"The skill cannot be taken: {problem}.", param, "invalid_skill")
