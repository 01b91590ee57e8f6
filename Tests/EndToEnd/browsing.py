"""A page in Chromium that notes whatever a visitor should never meet."""

import os
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from urllib.parse import urlsplit

from playwright.sync_api import sync_playwright

WIDTHS = (390, 1280)
SCHEMES = ("light", "dark")
SETTINGS = [(width, scheme) for width in WIDTHS for scheme in SCHEMES]

_REPORT_VIOLATIONS = """
addEventListener('securitypolicyviolation', event =>
    console.error(`CSP ${event.effectiveDirective} blocks ${event.blockedURI} (${event.sourceFile}:${event.lineNumber})`));
"""


@contextmanager
def chromium():
    with sync_playwright() as playwright:
        # Chromium has no sandbox for root, which is who runs this in a container.
        options = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=os.environ.get("PULT_CHROMIUM", "/usr/bin/chromium"), args=options)
        try:
            yield browser
        finally:
            browser.close()


def in_browsers(jobs, work, count=2):
    """`work(tabs, job)` for every job, shared out among a few browsers at once; `tabs` has one tab per setting."""
    waiting = SimpleQueue()
    for job in jobs:
        waiting.put(job)

    def run():
        done = []
        with ExitStack() as stack:
            browser = stack.enter_context(chromium())
            tabs = {setting: stack.enter_context(open_tab(browser, *setting)) for setting in SETTINGS}
            while True:
                try:
                    job = waiting.get_nowait()
                except Empty:
                    return done
                done.append(work(tabs, job))

    with ThreadPoolExecutor(count) as threads:
        return [result for future in [threads.submit(run) for _ in range(count)] for result in future.result()]


@dataclass
class Tab:
    """One tab and its complaints; `complaints` are those of the visit under way."""

    page: object
    complaints: list

    def visit(self, address, status=200, wait="load"):
        """Goes to a page; its answer must have the status, and nothing on it may fail."""
        self.complaints.clear()
        self.page.unroute_all()
        response = self.page.goto(address, wait_until=wait)
        if response is not None and response.status != status:
            self.complaints.append(f"status {response.status}, expected {status}")
        return response


@contextmanager
def open_tab(browser, width=1280, scheme="light", zone="Europe/Ljubljana", **options):
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce", locale="sl-SI",
        timezone_id=zone, **options,
    )
    context.add_init_script(_REPORT_VIOLATIONS)
    page = context.new_page()
    tab = Tab(page, [])
    page.on("console", lambda message: tab.complaints.append(_told(message)) if _is_fault(message, page) else None)
    page.on("pageerror", lambda error: tab.complaints.append(f"script: {error}"))
    page.on("request", lambda request: tab.complaints.append(f"asks another host: {request.url}") if _is_foreign(request) else None)
    page.on("requestfailed", lambda request: tab.complaints.append(f"failed: {request.url} ({request.failure})") if not _is_left(request) else None)
    page.on("response", lambda response: tab.complaints.append(f"status {response.status}: {response.url}") if _is_bad(response) else None)
    try:
        yield tab
    finally:
        context.close()


def _is_fault(message, page):
    # Chromium reports the status of the 404 page itself as an error; visit() looks at that one.
    own = message.location.get("url") == page.url and "404" in message.text
    return message.type in ("error", "warning") and not own


def _told(message):
    place = urlsplit(message.location.get("url", "")).path
    return f"console: {message.text} ({place})"


def _is_foreign(request):
    parts = urlsplit(request.url)
    return parts.scheme not in ("data", "blob", "about", "file") and parts.hostname != "127.0.0.1"


def _is_bad(response):
    return response.status >= 400 and not response.request.is_navigation_request()


def _is_left(request):
    # A page that is left while it still fetches is no fault of the page.
    return request.failure == "net::ERR_ABORTED"


def representatives(pages, in_each_locale=True):
    """One page of each kind of each site: in each locale, or in the first that has one."""
    found = {}
    for page in pages:
        if not page.is_redirect:
            found.setdefault((page.root.name, page.locale if in_each_locale else "", page.kind), page)
    return list(found.values())
