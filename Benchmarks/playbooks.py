#!/usr/bin/env python3
"""playbooks.py PULT: what a playbook of 200 steps with loops costs a check.

Checks one small site with and without the playbook, turn by turn, and prints the difference of the medians.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from promises import medians

STEPS, RUNS = 200, 15


def large(count):
    """Steps that lead on, ahead and back."""
    roles = ("agent", "team-lead", "warehouse", "evening-agent")
    limits = ("15 business minutes", "30 business minutes", "1 business hour", "10 minutes", "2 business hours", "1 business day")
    steps = []
    for number in range(count):
        targets = [target for target in (number + 1, number + 1 + number % 7) if target < count]
        if number % 5 == 4:
            targets.append(number - 3)
        end = "\noutcome: closed" if number + 1 == count or number % 11 == 10 else ""
        links = " ".join(f"[{target}](#step-{target})" for target in targets)
        data = f"role: {roles[number // 50 % 4]}\nwithin: {limits[number % 6]}{end}"
        steps.append(f"## Step {number}\n```step\n{data}\n```\n{links}\n")
    return "---\ntitle: Large\npromise: email.resolution\n---\nWhen …\n\n" + "\n".join(steps)


def seconds(pult, folder):
    start = time.perf_counter()
    subprocess.run(
        [pult, "check", "--fresh", "--quiet", "--site", folder, "--as-of", "2026-11-20"], check=False, stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def main():
    pult = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else ".build/release/pult")
    with tempfile.TemporaryDirectory() as name:
        folders = [Path(name, "without"), Path(name, "with")]
        for folder in folders:
            subprocess.run([pult, "new", folder, "--locales", "en", "--quiet"], check=True, stdin=subprocess.DEVNULL)
        (folders[1] / "content/en/playbooks/large.md").write_text(large(STEPS), encoding="utf-8")
        without, included = medians(RUNS, lambda folder: seconds(pult, folder), folders)
        print(f"a playbook of {STEPS} steps, medians of {RUNS} checks")
        print(f"without {without * 1000:.1f} ms, with {included * 1000:.1f} ms, the playbook {(included - without) * 1000:+.1f} ms")


if __name__ == "__main__":
    main()
