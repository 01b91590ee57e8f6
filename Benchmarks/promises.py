#!/usr/bin/env python3
"""promises.py PULT: what 10,000 declared promises over 50 service levels cost a build.

Builds one site twice, turn by turn: once with promises, once with plain links in their place, and prints the difference of the medians.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TEXTS, PROMISES, CHANNELS, RUNS = 1_000, 10, 25, 9
METRICS = ("first_response", "resolution")


def configuration():
    lines = ["title: Promises", "locales: [en]", "calendars:"]
    for number in range(CHANNELS):
        lines += [
            f"  c{number}:", "    timezone: Europe/Ljubljana", "    holidays: [SI]",
            f'    hours: {{ mon-fri: ["08:{number:02}-12:00", "12:30-16:{number:02}"] }}',
        ]
    lines.append("channels:")
    for number in range(CHANNELS):
        lines += [
            f"  c{number}:", "    kind: email", f"    title: Channel {number}", f"    calendar: c{number}", "    intake: always",
            "    contact: mailto:help@shop.example",
            f"    service_levels: {{ first_response: {1 + number % 7} business hours, resolution: {2 + number % 3} business days }}",
        ]
    return "\n".join(lines) + "\n"


def write(folder, declares):
    (folder / "content/en/faq/answers").mkdir(parents=True)
    (folder / "pult.yaml").write_text(configuration(), encoding="utf-8")
    (folder / "content/en/faq/answers/index.md").write_text("---\ntitle: Answers\n---\n", encoding="utf-8")
    for text in range(TEXTS):
        lines = [f"---\ntitle: Question {text}\n---\n"]
        for promise in range(PROMISES):
            number = text * PROMISES + promise
            channel, metric = number % CHANNELS, METRICS[number // CHANNELS % len(METRICS)]
            days = 2 + number % 11 if metric == "first_response" else 5 + number % 11
            # Without a time in its words: a plain sentence would be read, and be a promise as well.
            link = f"[within {days} business days](sla:c{channel}.{metric})" if declares else f"[letters of kind {days}](channel:c{channel})"
            lines.append(f"We answer {link}.\n")
        (folder / f"content/en/faq/answers/q{text}.md").write_text("\n".join(lines), encoding="utf-8")


def seconds(pult, folder):
    shutil.rmtree(folder / "public", ignore_errors=True)
    start = time.perf_counter()
    subprocess.run([pult, "build", "--fresh", "--quiet", "--site", folder, "--as-of", "2026-11-20"], check=True, stdin=subprocess.DEVNULL)
    return time.perf_counter() - start


def medians(runs, seconds, folders):
    """What each folder takes, measured turn by turn; a first round fills the file cache for all."""
    times = [[] for _ in folders]
    for run in range(runs + 1):
        for index, folder in enumerate(folders):
            took = seconds(folder)
            if run > 0:
                times[index].append(took)
    return map(statistics.median, times)


def main():
    pult = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else ".build/release/pult")
    with tempfile.TemporaryDirectory() as name:
        folders = [Path(name, "without"), Path(name, "with")]
        for folder, declares in zip(folders, (False, True)):
            write(folder, declares)
        without, declared = medians(RUNS, lambda folder: seconds(pult, folder), folders)
        print(f"{TEXTS * PROMISES:,} promises, {CHANNELS * len(METRICS)} service levels, medians of {RUNS} builds")
        print(f"without {without:.3f} s, with {declared:.3f} s, the promises {declared - without:+.3f} s")


if __name__ == "__main__":
    main()
