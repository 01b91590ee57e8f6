#!/usr/bin/env python3
"""serve.py [--edits N] [--pult FILE] SIZE…: how long it takes from saving a text to the reload, in synthetic sites of so many articles.

A client listens for the preview's events as a browser does. The clock starts before the file is written and stops twice: when the event
has come, and when the page with the new sentence is here."""

import argparse
import http.client
import os
import random
import re
import socket
import statistics
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import urljoin

from bench import REPOSITORY, WORK, synthetic


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Preview:
    def __init__(self, pult, site):
        self.port = free_port()
        self.process = subprocess.Popen(
            [pult, "serve", "--site", site, "--port", str(self.port), "--as-of", "2026-11-20T10:00", "--quiet", "--json"],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        while '"event":"url"' not in (line := self.process.stdout.readline()):
            if not line:
                sys.exit("The preview does not start.")
        # What it prints from now on nobody reads, so a file takes it.
        self.drain = subprocess.Popen(["cat"], stdin=self.process.stdout, stdout=subprocess.DEVNULL)
        self.pages = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        stream = socket.create_connection(("127.0.0.1", self.port), timeout=60)
        stream.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        stream.sendall(b"GET /_pult/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
        self.events = stream.makefile("rb")
        self.event()

    def event(self):
        """Waits for the next one."""
        while not (line := self.events.readline()).startswith(b"data: "):
            if not line:
                sys.exit("The preview has ended.")

    def get(self, address):
        self.pages.request("GET", address)
        return self.pages.getresponse().read().decode("utf-8")

    def memory(self):
        """The largest resident size, where the system tells."""
        status = Path(f"/proc/{self.process.pid}/status")
        found = re.search(r"VmHWM:\s+(\d+) kB", status.read_text(encoding="utf-8")) if status.exists() else None
        return int(found.group(1)) * 1024 if found else 0

    def close(self):
        self.process.terminate()
        self.process.wait(timeout=20)
        self.drain.wait(timeout=20)


def addresses(preview, site):
    """Where each article is shown: front matter names its slug, the home page the categories."""
    found = {}
    for file in site.glob("content/*/faq/*/*.md"):
        if file.name != "index.md":
            slug = re.search(r"^slug: (.+)$", file.read_text(encoding="utf-8"), re.MULTILINE)
            found[slug.group(1) if slug else file.stem] = file
    pages = {}
    for locale in sorted({file.relative_to(site).parts[1] for file in found.values()}):
        home = f"/help-center/{locale}/"
        for link in set(re.findall(r'href="([^"]+)"', preview.get(home))):
            category = urljoin(home, link)
            if category.count("/") != 4:
                continue
            for page in re.findall(r'href="([^"#?]+)"', preview.get(category)):
                address = urljoin(category, page)
                file = found.get(address.rstrip("/").split("/")[-1])
                if file and file.relative_to(site).parts[1] == locale:
                    pages[file] = address
    return pages


def measure(pult, size, edits):
    site = synthetic(size) / "pult"
    preview = Preview(pult, site)
    events, pages = [], []
    try:
        known = sorted(addresses(preview, site).items())
        random.seed(size)
        for number in range(edits + 3):
            file, address = random.choice(known)
            text = file.read_bytes()
            word = f"meritev-{number}-{os.getpid()}"
            try:
                start = time.perf_counter()
                file.write_bytes(text + f"\n\n{word}\n".encode())
                preview.event()
                heard = time.perf_counter()
                shown = preview.get(address)
                here = time.perf_counter()
            finally:
                file.write_bytes(text)
            if word not in shown:
                sys.exit(f"{address} does not show what was written to {file}")
            preview.event()
            # The first ones warm it up.
            if number >= 3:
                events.append(heard - start)
                pages.append(here - start)
        memory = preview.memory()
    finally:
        preview.close()
    return events, pages, memory


def tail(times):
    return statistics.quantiles(times, n=20)[-1] * 1000


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", type=int, nargs="*", default=[100, 1000, 10000])
    parser.add_argument("--edits", type=int, default=100)
    parser.add_argument("--pult", default=REPOSITORY / ".build/release/pult", type=Path)
    arguments = parser.parse_args()
    if not arguments.pult.exists():
        sys.exit(f"There is no {arguments.pult}; run `make build` first.")
    WORK.mkdir(parents=True, exist_ok=True)
    print(f"{arguments.edits} edits of a text's body, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} at the start.\n")
    print("| articles | save to event: median | 95 % | save to page: median | 95 % | peak memory |")
    print("|---:|---:|---:|---:|---:|---:|")
    for size in arguments.sizes:
        events, pages, memory = measure(arguments.pult, size, arguments.edits)
        print(f"| {size:,} | {statistics.median(events) * 1000:.0f} ms | {tail(events):.0f} ms | {statistics.median(pages) * 1000:.0f} ms "
              f"| {tail(pages):.0f} ms | {memory / 1e6:,.0f} MB |", flush=True)


if __name__ == "__main__":
    main()
