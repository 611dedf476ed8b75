"""Make the synchronous twins of what is written asynchronously, word by word.

    python tools/unasync.py [ROOT]            write what is stale or missing, delete what has lost its original
    python tools/unasync.py --check [ROOT]    change nothing; say what is out of step, and exit with 1

`WORDS` and `PATTERNS` are replaced wherever they stand: in code, strings, docstrings and comments. Where words are not
enough, two marks are, at the end and at the start of a line:

    await anyio.lowlevel.checkpoint()  # async only    dropped, with the deeper indented lines below it
    # sync: time.sleep(0)                              uncommented

A word that nothing uses any more is reported, and so is a twin that is no valid Python.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

PAIRS = {"src/openai/_async": "src/openai/_sync", "tests/async": "tests/sync"}

WORDS = {
    # The language
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "StopAsyncIteration": "StopIteration",
    # Libraries
    "AsyncByteStream": "SyncByteStream",
    "aclose": "close",
    "anyio.sleep": "time.sleep",
    "aread": "read",
    "import anyio": "import time",
    "websockets.asyncio": "websockets.sync",
    # Names of our own that are not just `Async` and the name
    "AsyncAPIClient": "SyncAPIClient",
    "AsyncAPIResource": "SyncAPIResource",
    "AsyncConversationCursorPage": "SyncConversationCursorPage",
    "AsyncCursorPage": "SyncCursorPage",
    "AsyncHttpxClientWrapper": "SyncHttpxClientWrapper",
    "AsyncNextCursorPage": "SyncNextCursorPage",
    "AsyncPage": "SyncPage",
    "BaseAsyncPage": "BaseSyncPage",
    "_async": "_sync",
}

PATTERNS = {
    r"\basync (?=def\b|for\b|with\b)": "",
    r"\bawait (?![a-z]+ [a-z])": "",  # an expression and not the verb, after which prose goes on
    r"(?:\b([Aa])n( ))?\basynchronous": r"\1\2synchronous",
    r"\bAsync(?=[A-Z])": "",  # every other class: AsyncStream becomes Stream
    r"\baiter_(?=\w)": "iter_",
}

RULES = {rf"(?<!\w){re.escape(word)}(?!\w)": new for word, new in WORDS.items()}
RULES.update(PATTERNS)

MADE = "# Made from "


def convert(original: str, used: set[str]) -> str:
    """The synchronous form of a module. The rules that were needed are added to `used`."""
    text = unmark(original)
    for rule, new in RULES.items():
        text, count = re.subn(rule, new, text)
        if count:
            used.add(rule)

    def tidy(found: re.Match[str]) -> str:
        """An import with its names in the order of the project, each once, without those used in `original` only."""
        start, names = found[1], set(re.findall(r"\w+(?: as \w+)?", found[2]))
        idle = {name for name in names if len(word(name).findall(text)) == 1 < len(word(name).findall(original))}
        order = sorted(names - idle, key=lambda name: (not (name.isupper() and name[1:]), not name[0].isupper(), name))
        if not order:
            return ""
        if found[2].startswith("("):
            indent = start[: -len(start.lstrip())]
            return f"{start}(\n" + "".join(f"{indent}    {name},\n" for name in order) + f"{indent})\n"
        return start + ", ".join(order) + "\n"

    return re.sub(r"^([ \t]*from (?!__future__)\S+ import )(\([^()#]+\)|[\w, ]+)\n", tidy, text, flags=re.M)


def word(name: str) -> re.Pattern[str]:
    """Where the last word of a name stands: of `x as y` it is `y` that is used."""
    return re.compile(rf"\b{name.split()[-1]}\b")


def unmark(text: str) -> str:
    """Do what the marks say."""
    lines: list[str] = []
    dropping: int | None = None  # indentation of the line whose block is being dropped
    blank = 0  # lines that are blank, after what was dropped
    for line in text.splitlines():
        indent = len(line) - len(line.lstrip())
        if dropping is not None and not line.strip():
            blank += 1
        elif line.rstrip().endswith("# async only"):
            dropping, blank = (indent if dropping is None else min(indent, dropping)), 0
        elif dropping is not None and indent > dropping:
            blank = 0
        else:
            if dropping is not None:  # as much room as before it or after it, not both; none at a start
                if not lines or lines[-1].endswith(":"):
                    blank = 0
                room = next((number for number, kept in enumerate(reversed(lines)) if kept.strip()), 0)
                lines += [""] * (blank - room)
                dropping = None
            lines.append(re.sub(r"^(\s*)# sync: ", r"\1", line))
    return "\n".join(lines).rstrip("\n") + "\n"


def plan(root: Path, used: set[str], problems: list[str]) -> dict[Path, str]:
    """What there should be, by path."""
    wanted: dict[Path, str] = {}
    for source, target in PAIRS.items():
        for path in sorted((root / source).rglob("*.py")):
            name = path.relative_to(root).as_posix()
            text = f"{MADE}{name} by `make sync`. Do not edit.\n" + convert(path.read_text("utf-8"), used)
            try:
                compile(text, f"the twin of {name}", "exec", dont_inherit=True)
            except SyntaxError as error:
                problems.append(f"{name}: its twin is no valid Python ({error.msg}): {(error.text or '').strip()}")
            wanted[root / target / path.relative_to(root / source)] = text
    return wanted


def main(arguments: list[str]) -> int:
    check = "--check" in arguments
    root = Path(next((argument for argument in arguments if argument != "--check"), Path(__file__).parents[1]))
    used: set[str] = set()
    problems: list[str] = []
    wanted = plan(root, used, problems)
    there = {path: path.read_text("utf-8") for target in PAIRS.values() for path in (root / target).rglob("*.py")}
    changed = 0
    for path in sorted({*wanted, *there}):
        name = path.relative_to(root).as_posix()
        if path not in wanted and not there[path].startswith(MADE):
            problems.append(f"{name}: not made from anything; everything in this folder must be")
        elif wanted.get(path) != there.get(path):
            changed += 1
            if check:
                what = "has lost its original" if path not in wanted else "stale" if path in there else "missing"
                problems.append(f"{name}: {what}; run `make sync`")
            elif path in wanted:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(wanted[path].encode())
            else:
                path.unlink()
    if wanted and check:
        problems += [f"tools/unasync.py: rule never used: {rule}" for rule in RULES if rule not in used]
    print(
        "\n".join(problems) or f"{len(wanted)} files in step, {changed} changed", file=sys.stderr if problems else None
    )
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
