"""A small shop in all seven languages: every kind of page in each of them, for machines, for screen readers, without scripts and without a mouse."""

from contextlib import contextmanager

import pytest
from axe_playwright_python.sync_playwright import Axe
from browsing import SETTINGS, in_browsers, open_tab, representatives
from serving import serving
from support import ROOTS, Output
from test_browser import AXE_OPTIONS, told, violations
from test_html import describe, errors_in

LOCALES = ["sl", "cs", "sk", "pl", "hr", "de", "en"]

# What a keyboard reaches, in the order of the page. Parts of a closed <details> and of closed dialogs are not there.
_REACHABLE = """
() => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')].filter(element =>
    element.tabIndex >= 0 && !element.disabled && element.checkVisibility({visibilityProperty: true}) && !element.closest('[inert]')
    && !(element.type === 'radio' && !element.checked && document.querySelector(`input[name="${element.name}"]:checked`))
).length
"""

# The element that has the focus: which it is, and whether anything shows that it has it.
_FOCUS = """
() => {
    const element = document.activeElement
    if (!element || element === document.body) return null
    window.pultSeen ??= new Map()
    if (!window.pultSeen.has(element)) window.pultSeen.set(element, window.pultSeen.size)
    const style = getComputedStyle(element), box = element.getBoundingClientRect()
    const shown = [element, element.closest('label, form, li, .field, .search')].some(one => {
        const own = one && getComputedStyle(one)
        return own && (own.outlineStyle !== 'none' && parseFloat(own.outlineWidth) > 0 || own.boxShadow !== 'none')
    })
    // Boxes of a drawing get a thicker edge than those without the focus.
    const edge = element.ownerSVGElement && parseFloat(getComputedStyle(element.querySelector('rect')).strokeWidth)
    const others = edge && [...element.ownerSVGElement.querySelectorAll('a')].filter(other => other !== element)
        .map(other => parseFloat(getComputedStyle(other.querySelector('rect')).strokeWidth))
    return {number: window.pultSeen.get(element), shown: Boolean(shown || (edge && others.every(other => other < edge))), name: element.outerHTML.slice(0, 120), size: box.width * box.height,
            inView: box.bottom > 0 && box.top < innerHeight}
}
"""


@pytest.fixture(scope="module")
def shop(pult, tmp_path_factory):
    folder = tmp_path_factory.mktemp("seven")
    pult.run("new", folder / "site", "--locales", ",".join(LOCALES))
    pult.build(folder / "site", folder / "out", "--strict")
    return Output(folder / "out")


@contextmanager
def addresses(shop):
    with serving(shop.root("help-center")) as help_center, serving(shop.root("playbook")) as playbook:
        yield {"help-center": help_center, "playbook": playbook}


def test_every_file_is_valid(shop, covered):
    errors = errors_in(*(shop.root(root) for root in ROOTS))
    assert not errors, "\n" + "\n".join(describe(errors, shop.folder))
    covered(f"{len(shop.pages)} pages in {len(LOCALES)} languages")


def test_every_kind_of_page_is_accessible_in_each_language(shop, covered):
    axe, faults = Axe(), {}
    pages = representatives(shop.pages)
    assert {page.locale for page in pages} >= set(LOCALES)
    jobs = [(page, SETTINGS[number % len(SETTINGS)]) for number, page in enumerate(pages)]
    with addresses(shop) as hosts:
        def look(tabs, job):
            page, setting = job
            tab = tabs[setting]
            tab.visit(hosts[page.root.name] + page.address)
            found = tab.complaints + list(violations(axe.run(tab.page, options=AXE_OPTIONS)))
            if (width := tab.page.evaluate("document.documentElement.scrollWidth")) > setting[0]:
                found.append(f"is {width} px wide in a window of {setting[0]}")
            return f"{page.root.name}{page.address} {setting[0]} {setting[1]}", found

        for place, found in in_browsers(jobs, look):
            for fault in found:
                faults.setdefault(fault, []).append(place)
    assert not faults, told(faults)
    covered(f"{len(jobs)} kinds of page: no axe violation, no console message")


def test_every_kind_of_page_reads_without_scripts_in_each_language(shop, browser, covered):
    faults, pages = {}, representatives(shop.pages)
    with addresses(shop) as hosts, open_tab(browser, java_script_enabled=False) as tab:
        for page in pages:
            tab.visit(hosts[page.root.name] + page.address)
            if not tab.page.locator("h1").first.is_visible():
                tab.complaints.append("the heading does not show")
            if "body" in page.parsed.hooks and not tab.page.locator("[data-pult=body]").first.is_visible():
                tab.complaints.append("the text does not show")
            if page.locale and tab.page.locator("html").get_attribute("lang") != page.locale:
                tab.complaints.append("says that it is in another language")
            for fault in tab.complaints:
                faults.setdefault(fault, []).append(page.root.name + page.address)
    assert not faults, told(faults)
    covered(f"{len(pages)} kinds of page")


@pytest.mark.parametrize("root", ROOTS)
def test_every_kind_of_page_is_used_without_a_mouse(shop, browser, root, covered):
    faults, steps = {}, 0
    pages = [page for page in representatives(shop.pages, in_each_locale=False) if page.root.name == root]
    with addresses(shop) as hosts, open_tab(browser) as tab:
        for page in pages:
            tab.visit(hosts[root] + page.address)
            found = tab.complaints + list(walk(tab.page))
            steps += tab.page.evaluate("window.pultSeen?.size ?? 0")
            for fault in found:
                faults.setdefault(fault, []).append(page.address)
    assert not faults, told(faults)
    assert steps > 10 * len(pages)
    covered(f"{len(pages)} kinds of page, {steps} places reached with the Tab key, each seen to have the focus")


def walk(page):
    """Presses Tab until the focus comes round; every place that can be reached has to be, and to show it."""
    reachable, seen = page.evaluate(_REACHABLE), set()
    page.evaluate("() => { window.pultSeen = new Map() }")
    for _ in range(reachable * 2 + 20):
        page.keyboard.press("Tab")
        focus = page.evaluate(_FOCUS)
        if focus is None:
            break
        if focus["number"] in seen:
            if focus["number"] == 0:
                break
            yield f"the focus is caught at {focus['name']}"
            return
        seen.add(focus["number"])
        if not focus["shown"]:
            yield f"nothing shows the focus of {focus['name']}"
        if focus["size"] > 0 and not focus["inView"]:
            yield f"the focus is out of sight at {focus['name']}"
    if len(seen) < reachable:
        yield f"Tab reaches {len(seen)} of {reachable} places"
