"""`python -m codegen [--check]`: write what is made from `api/`; with `--check` only say what is not up to date."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Dict

from . import connections, index, resources, types
from .read import DescriptionError, read

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("src/openai/types", "src/openai/resources")


def make(root: Path) -> Dict[Path, str]:
    """Every made file and its text."""
    api = read(root / "api")
    texts = {**types.write(api), **resources.write(api), **connections.write(api)}
    made = {root / "src" / path: text for path, text in texts.items()}
    made[root / "docs/api.md"] = index.page(api)
    made[root / "src/openai_sandbox/routes.py"] = index.routes(api)
    return made


def main(arguments: list[str], root: Path = ROOT) -> int:
    try:
        made = make(root)
    except DescriptionError as error:
        print(error, file=sys.stderr)
        return 1
    stale = [path for path, text in made.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    extra = [path for folder in FOLDERS for path in sorted((root / folder).rglob("*.py")) if path not in made]
    if "--check" in arguments:
        for path in stale + extra:
            print(f"{path.relative_to(root)} is not what api/ says; run `make generate`", file=sys.stderr)
        return bool(stale or extra)
    for path in stale:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(made[path], encoding="utf-8")
    for path in extra:
        path.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
