"""XLSForms that people use, each converted: `real_forms.py FOLDER`; `script/soak MINUTES FOLDER` runs it.

Of each form one of two is true: it becomes a questionnaire without errors and an XForm that ODK
Validate takes, or every refusal says sheet, cell, column and reason. Exit code 1: of some, neither.
"""

from __future__ import annotations

import re
import sys
import tempfile
from pathlib import Path

from studies import dpg
from xforms import validated

REFUSED = re.compile(r"refused: [^!]+![A-Z]+\d+[^(]* \([^)]+\): .+")


def refusal(messages: str) -> str:
    """What is wrong with the refusals of a form; empty if nothing is."""
    lines = [line for line in messages.splitlines()
             if line.startswith("refused: ") and not re.match(r"refused: \d+, ", line)]
    vague = [line for line in lines if not REFUSED.fullmatch(line)]
    return "" if lines and not vague else f"refused without a cell: {(vague or [messages])[0]}"


def trouble(form: Path, folder: Path) -> tuple[str, str]:
    """What became of a form, and what is wrong with that."""
    definition, xform = folder / "form.yaml", folder / "form.xml"
    made = dpg("convert", form, definition, "--verbose", "--language", "en")
    if made.code == 65:
        return "refused", refusal(made.messages)
    if made.code != 0:
        return "failed", f"exit {made.code}: {made.messages[-500:]}"
    for words in (["check", definition], ["convert", form, xform]):
        outcome = dpg(*words, "--language", "en")
        if outcome.code != 0:
            return "converted", f"{words[0]}: {(outcome.text + outcome.messages)[-500:]}"
    said = validated(xform)
    return "converted", "" if "Xform is valid" in said else f"ODK Validate: {said[-500:]}"


def main(folder: Path) -> int:
    """Tries each form; prints the bad ones, then a line of counts."""
    counts = {"converted": 0, "refused": 0, "failed": 0}
    bad = 0
    forms = sorted(folder.rglob("*.xlsx"))
    for form in forms:
        with tempfile.TemporaryDirectory() as scratch:
            became, wrong = trouble(form, Path(scratch))
        counts[became] += 1
        if wrong:
            bad += 1
            print(f"{form.relative_to(folder)}: {wrong}")
    told = ", ".join(f"{count} {name}" for name, count in counts.items())
    print(f"{len(forms)} forms: {told}; {bad} wrong")
    return 1 if bad or not forms else 0


if __name__ == "__main__":
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        print("usage: real_forms.py FOLDER", file=sys.stderr)
        sys.exit(64)
    sys.exit(main(Path(sys.argv[1])))
