"""Measure this package against those of the same name on PyPI, and others: `make bench`, `run.py [--quick] [CASE ...]`.

Every figure comes from processes of its own, in the environments of peers.py, the sides by turns; they talk to a server
on another core (load.py). What is measured and aimed at is in rows.py, how in cases.py. A full run writes results.md
and its pictures. A name stands for all cases that begin with it; `--quick` leaves out what takes long, and repeats
nothing. Nothing here fails: what has to hold is in the tests, as counts of calls, modules and bytes.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Dict, Iterable, List, Mapping, Optional, Tuple

from load import Load, cores, pin, serving
from peers import ROOT, environment, versions
from report import Growth, Outcome, markdown
from rows import CASES, CURVES, MEGABYTES, SIDES, Case, Curve

FOLDER = ROOT / "benchmarks"
ROUNDS = 3
SECONDS = 0.3  # of CPU, for each side and round
LIMIT = 120  # seconds of the clock that a process may take
GROWTH_SIDES = ("here", "o2")


class Bench:
    """Runs cases. problems: what went wrong, in words."""

    def __init__(self, load: Load, quick: bool, path: Path) -> None:
        self.load, self.quick = load, quick
        self.path = path
        self.pythons: Dict[str, Path] = {}
        self.problems: List[str] = []
        self.core = cores()[0]
        self.variables = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("OPENAI_", "SSL_CERT", "PYTHON")) and not name.lower().endswith("_proxy")
        }
        self.variables["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"  # litellm asks the network otherwise

    def process(self, side: str, function: str, options: Mapping[str, object], over_tls: bool) -> Dict[str, float]:
        """What one process of cases.py finds; nothing if it fails."""
        name = SIDES[side].environment
        if name not in self.pythons:
            self.pythons[name] = environment(name)
        url = self.load.tls if over_tls else self.load.plain
        assert url is not None
        given = {"seconds": SECONDS / 4 if self.quick else SECONDS, "path": self.path, **options}
        command = [str(self.pythons[name]), str(FOLDER / "cases.py"), function, SIDES[side].way, url]
        variables = {**self.variables, "SSL_CERT_FILE": str(self.load.certificate)} if over_tls else self.variables
        process = subprocess.Popen(
            [*command, *(f"{key}={value}" for key, value in given.items())],
            cwd="/",
            env=variables,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        pin(process.pid, self.core)
        try:
            output, errors = process.communicate(timeout=LIMIT)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            output, errors = "", f"more than {LIMIT} seconds"
        try:
            found: Dict[str, float] = json.loads(output)
        except ValueError:
            reason = errors.strip().splitlines()[-1:] or ["no output"]
            self.problems.append(f"{SIDES[side].title}, {function} {dict(options)}: {reason[0]}")
            return {}
        return found

    def case(self, case: Case) -> Tuple[List[Outcome], Dict[str, float]]:
        """The rows of a case, and how many of its units this package does in a second."""
        sides = [side for side in case.sides if not self.quick or self.is_needed(case, side)]
        found: Dict[str, List[Dict[str, float]]] = {side: [] for side in sides}
        for _ in range(1 if self.quick else case.rounds or ROUNDS):
            for side in sides:
                found[side].append(self.process(side, case.function, case.options, case.over_tls))
        outcomes: List[Outcome] = []
        for row in case.rows:
            values: Dict[str, Optional[float]] = {}
            for side in sides:
                # The least: whatever else the machine does only adds.
                several = [each[row.measure] for each in found[side] if each.get(row.measure) is not None]
                values[side] = min(several) * row.scale if several else None
            outcomes.append(Outcome(case, row, values))
        fastest = max((each.get("rate", 0.0) for each in found[case.subject]), default=0.0)
        rates = {case.rows[0].title: fastest} if case.group in ("Requests", "Streams") and fastest else {}
        return outcomes, rates

    @staticmethod
    def is_needed(case: Case, side: str) -> bool:
        """Whether a target, or the first column, needs a side."""
        return side in (case.subject, "o2") or any(side in row.less for row in case.rows)

    def curve(self, curve: Curve) -> Growth:
        values: Dict[str, Dict[int, Optional[float]]] = {side: {} for side in GROWTH_SIDES}
        for size in curve.sizes:
            for side, costs in values.items():
                found = self.process(side, curve.function, {curve.option: size}, False).get("cpu")
                costs[size] = found if found is None or not curve.per_size else found / size
        return Growth(curve, values)


def about(bench: Bench, started: float, busy: str) -> Dict[str, str]:
    """Where and when the figures were found."""
    model = platform.processor() or platform.machine()
    if sys.platform == "linux":
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        model = next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), model)
    git = ["git", "-C", str(ROOT), "rev-parse", "--short", "HEAD"]
    commit = subprocess.run(git, capture_output=True, text=True, check=False).stdout.strip()
    packages = {
        name: ", ".join(f"{package} {version}" for package, version in sorted(versions(python).items()))
        for name, python in sorted(bench.pythons.items())
    }
    day, minutes = time.strftime("%Y-%m-%d", time.gmtime(started)), (time.time() - started) / 60
    return {
        "Date": f"{day}, commit {commit or 'unknown'}, {minutes:.0f} minutes",
        "Machine": f"{model}, {os.cpu_count()} cores, {platform.system()} {platform.release()}; {busy}",
        "Python": platform.python_version(),
        "Server": bench.load.kind,
        "Rounds": f"the least of {ROUNDS} of {SECONDS} s of CPU each; those that take long once or twice",
        **{f"Environment {name}": text for name, text in packages.items()},
    }


def chosen(names: List[str], available: Iterable[str]) -> List[str]:
    """The cases that the names stand for; all without names."""
    starts = tuple(f"{name}_" for name in names)
    return [each for each in available if not names or each in names or each.startswith(starts)]


def main(arguments: List[str]) -> int:
    quick = "--quick" in arguments
    names = [each for each in arguments if each != "--quick"]
    cases = {case.name: case for case in CASES}
    curves = {curve.name: curve for curve in CURVES}
    for name in names:
        if not chosen([name], [*cases, *curves]):
            print(f"no case {name}; there are {', '.join([*cases, *curves])}", file=sys.stderr)
            return 2
    is_brief = quick and not names
    started = time.time()
    load_average = f"load {os.getloadavg()[0]:.1f} at the start" if hasattr(os, "getloadavg") else "load unknown"
    outcomes: List[Outcome] = []
    growths: List[Growth] = []
    rates: Dict[str, float] = {}
    with serving(cores()[1]) as load, tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.bin"
        bench = Bench(load, quick, path)
        group = ""
        for name in chosen(names, cases):
            case = cases[name]
            if (case.over_tls and load.tls is None) or (is_brief and case.is_slow):
                continue
            if case.function == "upload":
                with path.open("wb") as file:
                    for _ in range(MEGABYTES):
                        file.write(bytes(1 << 20))
            if case.group != group:
                group = case.group
                print(f"\n{group:58}{'here':>9}{'':8}{'2.54.0':>9}{'':8}{'3.54.0':>9}", flush=True)
            rows, faster = bench.case(case)
            outcomes += rows
            rates.update(faster)
            print(*(row.line() for row in rows), sep="\n", flush=True)
        for name in [] if is_brief else chosen(names, curves):
            growths.append(bench.curve(curves[name]))
            print("", *growths[-1].lines(), sep="\n", flush=True)
        for problem in bench.problems:
            print(problem, file=sys.stderr)
        if not quick and not names:
            text = markdown(about(bench, started, load_average), outcomes, growths, rates)
            (FOLDER / "results.md").write_text(text, encoding="utf-8")
            from chart import draw

            draw(outcomes, growths, FOLDER)
    aimed = [outcome for outcome in outcomes if outcome.targets]
    met = sum(not outcome.misses for outcome in aimed)
    print(f"\n{met} of {len(aimed)} targets are met; {time.time() - started:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
