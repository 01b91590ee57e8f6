#!/usr/bin/env python3
"""tone.py PULT [ARTICLES]: what 60 rules of tone in each language cost a build of 10,000 articles.

Builds the benchmark's help center twice, turn by turn: once without guidelines, once with ten of six rules in each of its four languages, and prints the
difference of the medians (of the processor's time, too, since other work on the machine disturbs it less). Half of the rules avoid or prefer phrases that the made-up texts do not hold, as in a shop that keeps to them; the others count.
"""

import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 5
PHRASES = {
    "sl": ["draga stranka", "predmetni izdelek", "v kolikor", "neljuba napaka", "nepredvidena okoliščina", "hvala vnaprej"],
    "cs": ["vážený zákazník", "předmětný výrobek", "v případě, že", "nepříjemná situace", "nepředvídaná okolnost", "předem děkujeme"],
    "pl": ["szanowny klient", "przedmiotowy produkt", "w przypadku gdy", "drobna niedogodność", "nieprzewidziana okoliczność", "z góry dziękujemy"],
    "en": ["dear customer", "valued customer", "prior to", "any inconvenience", "unforeseen circumstance", "thanks in advance"],
}


def guideline(locale, number):
    words = PHRASES[locale]
    rules = [
        f'  - {{ id: a, avoid: ["{words[0]}", "{words[1]} {number}", "{words[3]}"] }}',
        f'  - {{ id: b, avoid: ["{words[4]}", "{words[5]}"] }}',
        f'  - {{ id: c, prefer: {{ "{words[2]} {number}": "x", "{words[1]}": "y" }} }}',
        "  - { id: d, limit: { words_per_sentence: 200 } }", "  - { id: e, limit: { exclamation_marks: 1000, emoji: 1000 } }",
        '  - { id: f, formality: formal, applies_to: [replies] }' if locale == "en" else "  - { id: f, limit: { capitals_words: 1000 } }",
    ]
    return "---\ntitle: Tone {}\nrules:\n{}\n---\nWhy.\n".format(number, "\n".join(rules))


def seconds(pult, site, output):
    """Wall and processor time of a build into an empty folder."""
    shutil.rmtree(output, ignore_errors=True)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    command = [pult, "build", "--quiet", "--site", site, "--output", output, "--as-of", "2026-11-20"]
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main():
    pult = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else ".build/release/pult")
    articles = sys.argv[2] if len(sys.argv) > 2 else "10000"
    generate = Path(__file__).resolve().with_name("generate.py")
    with tempfile.TemporaryDirectory() as folder:
        plain, ruled = Path(folder, "made", "pult"), Path(folder, "ruled")
        subprocess.run([sys.executable, generate, Path(folder, "made"), articles], check=True)
        shutil.copytree(plain, ruled)
        for locale in PHRASES:
            (ruled / f"content/{locale}/tone").mkdir(parents=True)
            for number in range(10):
                (ruled / f"content/{locale}/tone/t{number}.md").write_text(guideline(locale, number), encoding="utf-8")
        times = {plain: [], ruled: []}
        for _ in range(RUNS + 1):
            for site in times:
                times[site].append(seconds(pult, site, Path(folder, "out")))
        for kind, name in enumerate(["wall", "processor"]):
            without, with_rules = (statistics.median(run[kind] for run in times[site][1:]) for site in (plain, ruled))
            share = (with_rules / without - 1) * 100
            print(f"{articles} articles, {name}: {without:.3f} s without rules, {with_rules:.3f} s with 60 rules a language: {share:+.1f} %")


if __name__ == "__main__":
    main()
