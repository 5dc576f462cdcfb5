"""Running programs, medians of what they needed, and the tables that are printed."""

import dataclasses
import os
import signal
import statistics
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROUNDS = 3


class Failure(Exception):
    """A program did not do what it was started for."""


@dataclasses.dataclass
class Run:
    """What one run of a program needed."""

    wall: float  # seconds
    cpu: float  # seconds, user and system, children included
    peak: float  # MB of resident memory at the worst moment

    def __add__(self, other):
        """One program after another."""
        return Run(self.wall + other.wall, self.cpu + other.cpu, max(self.peak, other.peak))


@dataclasses.dataclass
class Bench:
    """Where a run of the benchmarks works, and how large it is."""

    dpg: str
    folder: Path
    rows: int
    seconds: int

    def run(self, *command, budget=300):
        """Runs a program to its end; returns what it needed and what it printed."""
        result = self.folder / "measured"
        words = [str(word) for word in (self.folder / "measure", result, *command)]
        with subprocess.Popen(
            words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            start_new_session=True,
        ) as process:
            try:
                printed, said = process.communicate(timeout=budget)
            except BaseException as error:
                os.killpg(process.pid, signal.SIGKILL)
                if not isinstance(error, subprocess.TimeoutExpired):
                    raise
                raise Failure(f"not done in {budget} s: {' '.join(words[2:])}") from None
        if process.returncode != 0:
            reason = (said or printed).strip()[-600:]
            raise Failure(f"exit {process.returncode}: {' '.join(words[2:])}\n{reason}")
        wall, cpu, peak, _ = result.read_text().split()
        return Run(float(wall), float(cpu), float(peak) / 1024), printed

    def study(self, name, questionnaire, plan=None):
        """Makes and opens a new study; returns its path and what that needed."""
        path = self.folder / name
        path.unlink(missing_ok=True)
        plans = ["--plan", plan] if plan else []
        made, _ = self.run(
            self.dpg, "init", path, "--quiet", "--questionnaire", questionnaire, *plans)
        opened, _ = self.run(self.dpg, "open", path, "--quiet")
        return path, made + opened


def progress(words):
    print(f"  {words}", file=sys.stderr, flush=True)


def compile_c(source, target, *libraries):
    command = ["gcc", "-O2", "-o", target, HERE / source, *libraries]
    subprocess.run([str(word) for word in command], check=True)


def alternating(contenders):
    """Lets each contender run once a round, another one first each time; a list of runs for each.

    The machine is never quite as fast as a minute ago: what is compared must take turns.
    """
    runs = {name: [] for name in contenders}
    names = list(contenders)
    for turn in range(ROUNDS):
        for name in names[turn % len(names):] + names[:turn % len(names)]:
            runs[name].append(contenders[name]())
            progress(f"round {turn + 1} of {ROUNDS}: {name}")
    return runs


def median(runs, field):
    return statistics.median(getattr(run, field) for run in runs)


def ratio(ours, peer):
    """Ours as a multiple of the peer's."""
    return f"{ours / peer:.2f}×" if peer else "-"


def table(title, header, rows):
    """Prints rows under a header, numbers to the right; None makes an empty cell."""
    cells = [[("" if cell is None else str(cell)) for cell in row] for row in [header, *rows]]
    widths = [max(len(row[column]) for row in cells) for column in range(len(header))]
    print(f"\n{title}\n")
    for place, row in enumerate(cells):
        first = row[0].ljust(widths[0])
        rest = (cell.rjust(width) for cell, width in zip(row[1:], widths[1:]))
        print("  " + "  ".join([first, *rest]))
        if place == 0:
            print("  " + "  ".join("-" * width for width in widths))


def cost_rows(runs):
    """A table row for each program: median seconds and memory, with the range of the seconds."""
    rows = []
    for name, each in runs.items():
        walls = [run.wall for run in each]
        rows.append([
            name, f"{median(each, 'wall'):.2f}", f"{min(walls):.2f}-{max(walls):.2f}",
            f"{median(each, 'cpu'):.2f}", f"{median(each, 'peak'):.0f}"])
    return rows


def cost_ratios(label, ours, peer):
    """A table row: ours as multiples of the peer's."""
    wall, cpu, peak = (
        ratio(median(ours, field), median(peer, field)) for field in ("wall", "cpu", "peak"))
    return [label, wall, None, cpu, peak]


COST_HEADER = ["medians of 3 runs", "wall s", "range", "cpu s", "peak MB"]
