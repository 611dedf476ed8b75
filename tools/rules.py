"""Which numbered rules of behaviour no test names: `python tools/rules.py [behaviour.md]`.

The ids are kept in tests/rules.txt, a heading for each section; a remark says why something is not built. A test names
a rule by its id, anywhere in its text: `R-RETRY-3`, or `R-RETRY-3 to R-RETRY-5` for several. What tests/async and
tests/sync name counts for the one client or the other, everything else below tests/ for both. With the document the ids
are compared with those that it has. Exit code 1 if a rule has no test or the two differ.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Dict, List, Set, Tuple

ROOT = Path(__file__).resolve().parent.parent
DOCUMENT = ROOT.parent / "shared" / "spec" / "behaviour.md"
"""Read if it is there and no other is given."""

ID = r"([A-Z]-(?:[A-Z]+-)?)(\d+)\b"
SEVERAL = re.compile(rf"\b{ID}(?: to \1(\d+)\b)?")
CLIENTS = ("sync", "async")


def listed(path: Path) -> Tuple[Dict[str, List[str]], Dict[str, str]]:
    """The ids of tests/rules.txt by section, and why some of them are not built."""
    found: Dict[str, List[str]] = {}
    remarks: Dict[str, str] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            found[line[2:]] = []
        elif line:
            each, _, remark = line.partition("  # ")
            found[list(found)[-1]].append(each)
            if remark:
                remarks[each] = remark
    return found, remarks


def described(path: Path) -> Dict[str, List[str]]:
    """The same of the document: its headings with numbers, and the list entries that begin with an id."""
    found: Dict[str, List[str]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if re.match(r"## \d+\. ", line):
            found[line[3:]] = []
        elif entry := re.match(rf"- ({ID}) ", line):
            found[list(found)[-1]].append(entry[1])
    return {section: ids for section, ids in found.items() if ids}


def named(tests: Path) -> Dict[str, Set[str]]:
    """The ids that tests name, with the clients that they try."""
    found: Dict[str, Set[str]] = {}
    for path in sorted(tests.rglob("*.py")):
        folder = path.relative_to(tests).parts[0]
        if folder == "tools":
            continue  # tests of this module have ids of their own
        clients = {folder} if folder in CLIENTS else set(CLIENTS)
        for area, first, last in SEVERAL.findall(path.read_text(encoding="utf-8")):
            for number in range(int(first), int(last or first) + 1):
                found.setdefault(f"{area}{number}", set()).update(clients)
    return found


def missing(rules: Dict[str, List[str]], tests: Path) -> Dict[str, Dict[str, List[str]]]:
    """The ids without a test, by section and by client. R-ASYNC-* says nothing of the sync one."""
    there = named(tests)
    return {
        section: {
            client: [
                each
                for each in ids
                if client not in there.get(each, ()) and not (client == "sync" and each.startswith("R-ASYNC-"))
            ]
            for client in CLIENTS
        }
        for section, ids in rules.items()
    }


def main(arguments: List[str], root: Path = ROOT, default: Path = DOCUMENT) -> int:
    rules, remarks = listed(root / "tests" / "rules.txt")
    problems = 0
    for section, without in missing(rules, root / "tests").items():
        count = len(rules[section])
        done = {client: count - len(ids) for client, ids in without.items()}
        print(f"{section}: {count} rules, with a test sync {done['sync']}, async {done['async']}")
        for client, ids in without.items():
            ids = [each for each in ids if each not in remarks]
            problems += len(ids)
            if ids:
                print(f"    no {client} test: {' '.join(ids)}")
        for each in rules[section]:
            if each in remarks:
                print(f"    not built: {each}, {remarks[each]}")
    document = Path(arguments[0]) if arguments else default
    if arguments and not document.is_file():
        print(f"no such document: {document}", file=sys.stderr)
        return 2
    if document.is_file():
        theirs = {each: section for section, ids in described(document).items() for each in ids}
        ours = {each for ids in rules.values() for each in ids if each.startswith("R-")}
        for each in [*sorted(set(theirs) - ours), *sorted(ours - set(theirs))]:
            problems += 1
            print(f"{each}: {'not in tests/rules.txt' if each in theirs else f'not in {document.name}'}")
    total = sum(map(len, rules.values()))
    print(f"{total} rules, {len(remarks)} not built, {problems} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
