#!/usr/bin/env python3
"""search.py [PULT [ARTICLES]]: what the search finds, beside Pagefind, and what it costs.

1. The articles and queries of Tests/EndToEnd/data/search, seven languages: the share of queries whose right article comes first, and
   among the first three; Pult's search and Pagefind's on the same pages in one run. Pagefind comes from PyPI (`pagefind[bin]`).
2. The benchmark's help center: the size of the index, compressed, in per cent of the text it is made from, and what part of a build it
   takes, from profiles of some builds (`perf`, and an executable with names: `PULT_SYMBOLS=1 make build`).
"""

import gzip
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "Tests/EndToEnd"))

from browsing import chromium, open_tab  # noqa: E402
from searching import LOCALES, ask, place, queries, write_shop  # noqa: E402
from serving import serving  # noqa: E402

RUNS = 3
OF_SEARCH = ("SearchIndex", "SearchTerm", "SearchPiece", "SearchBody", "SearchText", "CountedBodies", "WordCount", "EditionSearch")
PAGEFIND = """async (queries) => {
  const pagefind = await import("/pagefind/pagefind.js");
  await pagefind.init();
  const answers = [];
  for (const query of queries) {
    const found = await pagefind.search(query);
    answers.push(await Promise.all(found.results.slice(0, 20).map(async (one) => (await one.data()).url)));
  }
  return answers;
}"""


def run(pult, command, site, *more):
    subprocess.run(
        [pult, command, "--quiet", "--site", site, "--as-of", "2026-11-20", *more],
        check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )


def shares(asked, answers):
    places = [place(query, found) for query, found in zip(asked, answers)]
    first = 100 * sum(one == 1 for one in places) / len(places)
    three = 100 * sum(one is not None and one <= 3 for one in places) / len(places)
    return f"{first:.0f} % | {three:.0f} %"


def quality(pult, folder):
    print("| locale | queries | Pult first | Pult top three | Pagefind first | Pagefind top three |")
    print("|---|--:|--:|--:|--:|--:|")
    for locale in LOCALES:
        run(pult, "build", write_shop(folder / locale, locale), "--output", folder / locale / "public")
        root = folder / locale / "public/help-center"
        has_pagefind = subprocess.run(
            [sys.executable, "-m", "pagefind", "--site", root], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ).returncode == 0
        asked = queries(locale)
        with serving(root) as address, chromium() as browser:
            with open_tab(browser) as tab:
                tab.visit(f"{address}/{locale}/search/")
                own = shares(asked, ask(tab, asked))
            other = "not installed | "
            if has_pagefind:
                # Pages of Pult let no foreign engine run; Pagefind gets a page of its own, in the same language.
                (root / f"{locale}.html").write_text(f'<!doctype html><html lang="{locale}"><title>Pagefind</title>', encoding="utf-8")
                with open_tab(browser) as tab:
                    tab.visit(f"{address}/{locale}.html")
                    other = shares(asked, tab.page.evaluate(PAGEFIND, [query.text for query in asked]))
            print(f"| {locale} | {len(asked)} | {own} | {other} |")


def costs(pult, folder, articles):
    subprocess.run([sys.executable, ROOT / "Benchmarks/generate.py", folder / "made", articles], check=True, stdout=subprocess.DEVNULL)
    site = folder / "made/pult"
    run(pult, "build", site, "--output", folder / "out")
    text = sum(file.stat().st_size for file in (site / "content").glob("*/faq/**/*.md"))
    index = sum(len(gzip.compress(file.read_bytes(), 9)) for file in (folder / "out/help-center").glob("*/search/*.js"))
    print(f"\n{articles} articles, {text / 1e6:.1f} MB: index of the help center {index / 1e6:.2f} MB compressed, {100 * index / text:.1f} % of the text")
    build = [pult, "build", "--quiet", "--site", site, "--output", folder / "out"]
    parts = [part for _ in range(RUNS) if (part := share_of_search(build, folder)) is not None]
    if parts:
        print(f"The indexes of both sites take {100 * statistics.median(parts):.0f} % of the processor time of a build.")
    else:
        print("What part of a build the search takes shows with `perf` and with symbols: PULT_SYMBOLS=1 make build.")


def share_of_search(build, folder):
    """The part of a build's samples with a function of the search in their stack; None without a profiler or without names."""
    if not shutil.which("perf"):
        return None
    shutil.rmtree(folder / "out")
    data = folder / "perf.data"
    subprocess.run(["perf", "record", "-q", "-F", "997", "-g", "-o", data, *build], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    told = subprocess.run(["perf", "script", "-i", data, "-F", "ip,sym"], check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    stacks = [stack for stack in told.stdout.decode(errors="replace").split("\n\n") if stack.strip()]
    found = sum(any(name in stack for name in OF_SEARCH) for stack in stacks)
    return found / len(stacks) if found else None


def main():
    pult = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else ".build/release/pult")
    with tempfile.TemporaryDirectory() as folder:
        quality(pult, Path(folder))
        costs(pult, Path(folder), sys.argv[2] if len(sys.argv) > 2 else "10000")


if __name__ == "__main__":
    main()
