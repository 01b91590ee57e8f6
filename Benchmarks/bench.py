#!/usr/bin/env python3
"""bench.py [--runs N] [--limit SECONDS] SIZE…: builds synthetic help centers of so many articles and prints a Markdown table."""

import argparse
import math
import os
import platform
import re
import shutil
import statistics
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from generate import generate

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parent
WORK = REPOSITORY / ".cache/bench"


@dataclass
class Measure:
    """Medians of one command; of one that took too long, what it came to until it was stopped."""

    name: str
    wall: float
    cpu: float
    memory: int
    files: int
    size: int
    is_stopped: bool = False

    def row(self, articles):
        if self.is_stopped:
            return (f"| {articles:,} | {self.name} | stopped after {self.wall:.0f} s | {self.cpu:.0f} s | {self.memory / 1e6:,.0f} MB "
                    f"| {self.files:,} | {self.size / 1e6:,.1f} MB | – |")
        rate = f"{articles / self.wall:,.0f}"
        return (f"| {articles:,} | {self.name} | {self.wall:.2f} s | {self.cpu:.2f} s | {self.memory / 1e6:,.0f} MB "
                f"| {self.files:,} | {self.size / 1e6:,.1f} MB | {rate} |")


def run(command, folder, limit):
    """Runs a command to its end, or for as many seconds as there are: wall seconds, processor seconds, peak memory in bytes, and whether
    it came to its end."""
    with open(WORK / "last.log", "wb") as log:
        start = time.perf_counter()
        child = subprocess.Popen(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        timer = threading.Timer(limit, child.kill)
        timer.start()
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.perf_counter() - start
        is_stopped = not timer.is_alive()
        timer.cancel()
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0 and not is_stopped:
        told = (WORK / "last.log").read_text(encoding="utf-8", errors="replace")[-2000:]
        sys.exit(f"{' '.join(map(str, command))}: status {child.returncode}\n{told}")
    peak = usage.ru_maxrss * (1 if platform.system() == "Darwin" else 1024)
    return wall, usage.ru_utime + usage.ru_stime, peak, not is_stopped


class Editor:
    """Edits one article again and again, as a writer does: another sentence at its end. Puts it back when all is measured."""

    def __init__(self, site):
        self.file = sorted((site / "pult/content/sl/faq").glob("*/*.md"))[100]
        self.text = self.file.read_text(encoding="utf-8")
        self.count = 0

    def edit(self):
        self.count += 1
        self.file.write_text(f"{self.text}\nSprememba številka {self.count}.\n", encoding="utf-8")

    def restore(self):
        self.file.write_text(self.text, encoding="utf-8")


def measure(name, command, folder, output, runs, cold=True, before=None, limit=math.inf):
    """Medians of some runs, each into a folder that is not there yet (cold) or that holds the same site (not cold), each after `before`.
    When one takes longer than the limit, in seconds, there are no more."""
    results = []
    is_stopped = False
    for number in range(runs + 1):
        if cold:
            shutil.rmtree(output, ignore_errors=True)
        if before:
            before()
        *result, is_whole = run(command, folder, min(limit, threading.TIMEOUT_MAX))
        if not is_whole:
            results, is_stopped = [result], True
            break
        # The first run warms the file cache, for everybody alike.
        if number > 0:
            results.append(result)
    # What Pult keeps for itself (.pult) is no part of a site; most of it are second names of the same files.
    sizes = [file.stat().st_size for file in output.rglob("*") if ".pult" not in file.parts and file.is_file()] if output.is_dir() else []
    wall, cpu, peak = (statistics.median(values) for values in zip(*results, strict=True))
    return Measure(name, wall, cpu, int(peak), len(sizes), sum(sizes), is_stopped)


def synthetic(articles):
    """The generated sites of one size, made once for each version of the generator."""
    sources = [HERE / "generate.py", REPOSITORY / "pult.yaml", *sorted(file for file in (HERE / "hugo").rglob("*") if file.is_file())]
    stamp = sha256(b"".join(file.read_bytes() for file in sources)).hexdigest()
    folder, mark = WORK / str(articles), WORK / f"{articles}.stamp"
    if not folder.is_dir() or not mark.exists() or mark.read_text() != stamp:
        print(f"Generating {articles} articles …", file=sys.stderr)
        generate(folder, articles)
        mark.write_text(stamp)
    return folder


def floor():
    """The C program, compiled; None where there is no compiler."""
    compiler = shutil.which("cc") or shutil.which("clang")
    if not compiler:
        return None
    program = WORK / "floor"
    flags = subprocess.run(["pkg-config", "--cflags", "--libs", "libcmark"], capture_output=True, text=True, check=False)
    libraries = flags.stdout.split() if flags.returncode == 0 else ["-lcmark"]
    subprocess.run([compiler, "-O2", "-pthread", HERE / "floor.c", "-o", program, *libraries], check=True)
    return program


def packaged(name, place):
    """A program itself, and not the Python program that PyPI's package puts before it; None where it is not installed."""
    found = sorted((REPOSITORY / ".cache/venv").glob(f"lib/python*/site-packages/{place}"))
    return shutil.which(name) or (found[0] if found else None)


def version(program, *arguments):
    told = subprocess.run([program, *arguments], capture_output=True, text=True, check=True).stdout
    return re.search(r"\d+(\.\d+)+", told).group()


def commands(site, pult, editor, others):
    """What is measured at each size: (name, command, folder, output, cold, what comes before each run). `others` says whether
    Hugo and Pagefind are."""
    out = WORK / "out"
    program = floor()
    if program:
        for threads in (1, 2):
            yield f"cmark, read and write in C, {threads} thread{'s' if threads > 1 else ''}", [
                program, site / "pult/content", out / "floor", str(threads)], site, out / "floor", True, None
    build = [pult, "build", "--site", site / "pult", "--output", out / "pult", "--as-of", "2026-11-20T10:00", "--quiet"]
    yield "**pult build**", build, site, out / "pult", True, None
    yield "pult build again, nothing changed", build, site, out / "pult", False, None
    yield "pult build after one edit", build, site, out / "pult", False, editor.edit
    yield "pult build --fresh over what is there", [*build, "--fresh"], site, out / "pult", False, None
    check = [pult, "check", "--site", site / "pult", "--as-of", "2026-11-20T10:00", "--quiet"]
    yield "pult check", [*check, "--fresh"], site, out / "none", True, None
    yield "pult check after one edit", check, site, out / "none", True, editor.edit
    hugo = packaged("hugo", "hugo/binaries/hugo*") if others else None
    if hugo:
        yield f"Hugo {version(hugo, 'version')}", [hugo, "--quiet", "--noBuildLock", "--destination", out / "hugo"], site / "hugo", out / "hugo", True, None
    pagefind = packaged("pagefind", "pagefind_bin/pagefind*")
    if hugo and pagefind:
        # Of what Hugo's last run has left, if it was done.
        yield f"Pagefind {version(pagefind, '--version')} on Hugo's pages, search alone", [
            pagefind, "--quiet", "--site", out / "hugo", "--output-path", out / "pagefind"], site, out / "pagefind", True, None


def processor():
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        return next(line.split(":")[1].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor() or platform.machine()


def ratios(measures):
    """What the goals are about, of the measures by size and name: how Pult compares with the floor, with Hugo and with itself."""
    builds = {size: rows["**pult build**"].wall for size, rows in measures.items() if "**pult build**" in rows}
    for size, wall in builds.items():
        rows = measures[size]
        told = []
        if (bare := rows.get("cmark, read and write in C, 2 threads")):
            told.append(f"{wall / bare.wall:.1f} times the floor with two threads")
        for name, row in rows.items():
            if name.startswith("Hugo"):
                told.append(f"{'more than ' if row.is_stopped else ''}{row.wall / wall:.1f} times as fast as {name}")
        for smaller in (other for other in builds if other < size):
            told.append(f"{wall / builds[smaller]:.1f} times the time of {smaller:,}")
        if told:
            yield f"{size:,} articles: {', '.join(told)}."


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", type=int, nargs="*", default=[1000, 10000, 100000])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--limit", type=float, default=600, help="seconds after which a run is stopped, and not repeated (600)")
    parser.add_argument("--alone", action="store_true", help="without Hugo and Pagefind")
    arguments = parser.parse_args()
    pult = REPOSITORY / ".build/release/pult"
    if not pult.exists():
        sys.exit(f"There is no {pult}; run `make build` first.")
    (WORK / "out").mkdir(parents=True, exist_ok=True)
    # What checks remember is no part of the user's cache.
    os.environ["XDG_CACHE_HOME"] = str(WORK / "cache")
    print(f"Medians of {arguments.runs} runs after one to warm up, {platform.system()}, {os.cpu_count()} cores, {processor()}, "
          f"load {os.getloadavg()[0]:.1f} at the start.\n")
    print("| articles | what | wall | processor | peak memory | files | bytes written | articles/s |")
    print("|---:|---|---:|---:|---:|---:|---:|---:|")
    measures = {}
    for size in arguments.sizes:
        site = synthetic(size)
        measured = measures.setdefault(size, {})
        editor = Editor(site)
        try:
            for name, command, folder, output, cold, before in commands(site, pult, editor, not arguments.alone):
                if name.startswith("Pagefind") and any(row.is_stopped for row in measured.values()):
                    continue
                measured[name] = measure(name, command, folder, output, arguments.runs, cold, before, arguments.limit)
                print(measured[name].row(size), flush=True)
        finally:
            editor.restore()
    print()
    for line in ratios(measures):
        print(f"* {line}")
    shutil.rmtree(WORK / "out", ignore_errors=True)
    shutil.rmtree(WORK / "cache", ignore_errors=True)


if __name__ == "__main__":
    main()
