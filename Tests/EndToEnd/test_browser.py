"""Both sites in a real browser: accessible, quiet, by themselves, in every size and colour scheme."""

import time
from collections import Counter

import pytest
from browsing import SETTINGS, in_browsers, open_tab, representatives
from axe_playwright_python.sync_playwright import Axe
from support import ROOTS

# All rules of axe, best practices included, and the one of WCAG 2.2 AA that axe leaves off until it is asked for.
AXE_OPTIONS = {"rules": {"target-size": {"enabled": True}}, "resultTypes": ["violations"]}


def visits(pages):
    """Every page in one setting, the settings taking turns; a page of each kind in all of them."""
    everywhere = {id(page) for page in representatives(pages, in_each_locale=False)}
    for index, page in enumerate(page for page in pages if not page.is_redirect):
        for position, setting in enumerate(SETTINGS):
            if id(page) in everywhere or index % len(SETTINGS) == position:
                yield page, setting


def violations(result):
    for violation in result.response["violations"]:
        nodes = violation["nodes"]
        target = " ".join(map(str, nodes[0]["target"]))
        summary = nodes[0].get("failureSummary", "").split("\n")[-1].strip()
        yield f"axe {violation['id']}: {violation['help']}: {target} ({len(nodes)} times; {summary})"


@pytest.mark.parametrize("root", ROOTS)
def test_every_page_is_accessible_and_quiet(starter, served, root, covered):
    axe, start, faults = Axe(), time.monotonic(), {}
    jobs = list(visits(starter.pages_of(root)))

    def look(tabs, job):
        page, setting = job
        tab = tabs[setting]
        tab.visit(served[root] + page.address)
        found = tab.complaints + list(violations(axe.run(tab.page, options=AXE_OPTIONS)))
        width = tab.page.evaluate("document.documentElement.scrollWidth")
        if width > setting[0]:
            found.append(f"is {width} px wide in a window of {setting[0]}")
        return f"{page.address} {setting[0]} {setting[1]}", found

    for place, found in in_browsers(jobs, look):
        for fault in found:
            faults.setdefault(fault, []).append(place)
    assert not faults, told(faults)
    shares = ", ".join(f"{width} px {scheme} {count}" for (width, scheme), count in Counter(setting for _, setting in jobs).items())
    covered(
        f"{len({page.path for page, _ in jobs})} pages of {root} in {len(jobs)} visits ({shares}): "
        f"no axe violation, no console message, no other host, {time.monotonic() - start:.0f} s")


@pytest.mark.parametrize("root", ROOTS)
def test_every_kind_of_page_reads_without_scripts(starter, served, browser, root, covered):
    faults, pages = {}, representatives(starter.pages_of(root))
    with open_tab(browser, java_script_enabled=False) as tab:
        for page in pages:
            tab.visit(served[root] + page.address)
            body = tab.page.locator("[data-pult=body]")
            if "body" in page.parsed.hooks and not body.first.is_visible():
                tab.complaints.append("the text does not show")
            if not tab.page.locator("h1").first.is_visible():
                tab.complaints.append("the heading does not show")
            for fault in tab.complaints:
                faults.setdefault(fault, []).append(page.address)
    assert not faults, told(faults)
    covered(f"{len(pages)} kinds of page in {root}")


def test_the_404_page_works_at_any_depth(served, browser, starter, covered):
    locales = sorted({page.locale for page in starter.pages if page.locale})
    faults, addresses = {}, ["/gone", "/gone/", *(f"/{locale}/gone/deep/er/" for locale in locales)]
    with open_tab(browser) as tab:
        for root in ROOTS:
            for address in addresses:
                tab.visit(served[root] + address, status=404)
                if tab.page.locator("h1").count() != 1:
                    tab.complaints.append("has no heading")
                links = tab.page.locator("a[href]").evaluate_all("links => links.map(link => link.href)")
                for link in {link for link in links if link.startswith("http")}:
                    if tab.page.request.get(link).status != 200:
                        tab.complaints.append(f"leads nowhere: {link}")
                for fault in tab.complaints:
                    faults.setdefault(fault.replace(served[root], root), []).append(root + address)
    assert not faults, told(faults)
    covered(f"{len(addresses)} addresses on {len(ROOTS)} sites")


def told(faults):
    lines = [f"{fault}\n    {', '.join(places[:3])} ({len(places)} in all)" for fault, places in faults.items()]
    return "\n" + "\n".join(lines[:40]) + f"\n{len(faults)} different faults"
