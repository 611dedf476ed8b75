"""`python -m codegen [--check]`: write what is made from `api/`, or say what is not up to date."""

from __future__ import annotations

import sys
from pathlib import Path

from . import resources, types
from .read import DescriptionError, read

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    try:
        api = read(ROOT / "api")
        made = {ROOT / "src" / path: text for path, text in {**types.write(api), **resources.write(api)}.items()}
    except DescriptionError as error:
        print(error, file=sys.stderr)
        return 1
    for path, text in made.items():
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
