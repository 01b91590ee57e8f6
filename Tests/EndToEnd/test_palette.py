"""The palette and the keys of the playbook in a real browser, by keyboard alone; from a server and from a disk."""

import re
from contextlib import contextmanager
from urllib.parse import unquote

import pytest
from axe_playwright_python.sync_playwright import Axe
from browsing import SETTINGS, open_tab
from playwright.sync_api import expect
from test_browser import AXE_OPTIONS, violations

# What is typed, and the end of the address to which it leads.
REACHED = {
    "sl": [
        ("poskodovan paket", "sl/playbooks/poskodovan-paket/index.html"), ("vrnite denar", "sl/playbooks/poskodovan-paket/index.html#vrnite-denar"),
        ("opravicilo za naso", "sl/replies/opravicilo-za-naso-napako/index.html"), ("mirnost", "sl/tone/mirnost/index.html"),
        ("paket je prisel poskodovan", "sl/articles/vracila-in-reklamacije/poskodovan-paket/index.html"), ("o nas", "sl/pages/o-nas/index.html"),
        ("odgovori", "sl/replies/index.html"), ("dezurst", "sl/duty/index.html"), ("obljube", "sl/ledger/index.html"),
        ("stanje vsebine", "sl/health/index.html"), ("jezik polski", "pl/index.html"),
    ],
    "en": [
        ("angry", "en/playbooks/angry-customer/index.html"), ("set a limit", "en/playbooks/angry-customer/index.html#set-a-limit"),
        ("promises", "en/ledger/index.html"), ("language čeština", "cs/index.html"), ("content health", "en/health/index.html"),
    ],
}


@pytest.fixture(params=["http", "file"])
def origin(request, starter, served):
    return served["playbook"] if request.param == "http" else starter.root("playbook").as_uri()


@contextmanager
def tab_in(browser, **options):
    with open_tab(browser, **options) as tab:
        yield tab
        assert tab.complaints == []


@pytest.fixture
def tab(browser):
    with tab_in(browser) as tab:
        yield tab


class Palette:
    def __init__(self, page):
        self.page = page
        self.dialog, self.input = page.locator("dialog.palette"), page.locator("dialog.palette input")

    def open(self, key="Control+k"):
        self.page.keyboard.press(key)
        expect(self.input).to_be_focused()
        return self

    def type(self, words):
        self.page.keyboard.type(words)
        return self

    def option(self, end):
        return self.dialog.locator(f'[role=option][href$="{end}"]')

    def selected(self):
        """The option that a screen reader is told of, which is the one that shows."""
        told = self.page.locator(f"[id='{self.input.get_attribute('aria-activedescendant')}']")
        expect(told).to_have_attribute("aria-selected", "true")
        expect(self.dialog.locator("[aria-selected=true]")).to_have_count(1)
        return told

    def choose(self, end):
        """Goes down to an option by its key; returns how far that was."""
        # Not before it has said what it found.
        expect(self.dialog.locator("[role=status]")).not_to_be_empty()
        expect(self.option(end).first).to_be_visible()
        for steps in range(self.dialog.locator("[role=option]").count()):
            if unquote(self.selected().evaluate("element => element.href ?? ''")).endswith(end):
                return steps
            self.page.keyboard.press("ArrowDown")
        raise AssertionError(f"{end} is not reached by arrows")


def home(tab, origin, locale="sl", path=""):
    tab.visit(f"{origin}/{locale}/{path}index.html")
    return Palette(tab.page)


@pytest.mark.parametrize("locale", REACHED)
def test_everything_is_reached_by_typing(tab, origin, locale):
    for words, end in REACHED[locale]:
        palette = home(tab, origin, locale).open().type(words)
        assert palette.choose(end) < 10, words
        with tab.page.expect_navigation():
            tab.page.keyboard.press("Enter")
        assert unquote(tab.page.url).endswith(end), words
        assert tab.complaints == []


def test_what_is_typed_while_the_palette_is_on_its_way_is_not_lost(tab, origin):
    palette = home(tab, origin)
    tab.page.keyboard.press("/")
    tab.page.keyboard.type("reklamacija")
    expect(palette.input).to_have_value("reklamacija")
    expect(palette.dialog.locator("a[data-pult=result]").first).to_be_visible()


def test_nothing_of_it_is_fetched_before_it_is_used(tab, served):
    home(tab, served["playbook"])
    names = "performance.getEntriesByType('resource').map(({ name }) => name.split('?')[0].split('/').pop())"
    assert {"desk.js", "desk.css", "places.js", "search-engine.js"}.isdisjoint(tab.page.evaluate(names))
    Palette(tab.page).open()
    assert {"desk.js", "desk.css", "places.js"} <= set(tab.page.evaluate(names))


def test_it_is_a_combobox_that_says_what_it_found(tab, origin):
    palette = home(tab, origin).open()
    assert palette.input.get_attribute("role") == "combobox" and palette.input.get_attribute("aria-autocomplete") == "list"
    expect(tab.page.get_by_role("listbox")).to_have_attribute("id", palette.input.get_attribute("aria-controls"))
    palette.type("paket")
    expect(palette.dialog.locator("a[data-pult=result]").first).to_be_visible()
    count = palette.dialog.locator("[role=option]").count()
    expect(palette.dialog.locator("[role=status]")).to_have_text(f"Zadetki: {count}")
    expect(palette.input).to_have_attribute("aria-expanded", "true")
    last = palette.dialog.locator("[role=option]").last
    tab.page.keyboard.press("ArrowUp")
    assert palette.selected().get_attribute("id") == last.get_attribute("id")
    tab.page.keyboard.press("ArrowDown")
    assert palette.selected().get_attribute("id") == palette.dialog.locator("[role=option]").first.get_attribute("id")
    palette.input.fill("xqzwxqzw")
    expect(palette.dialog.locator("[role=status]")).to_have_text("Za »xqzwxqzw« ni zadetkov.")
    expect(palette.input).to_have_attribute("aria-expanded", "false")
    assert palette.input.get_attribute("aria-activedescendant") is None


@pytest.mark.parametrize("key", ["Escape", "Control+k"])
def test_it_closes_and_gives_the_focus_back(tab, origin, key):
    palette = home(tab, origin, path="replies/")
    link = tab.page.locator("main .lines a").nth(2)
    link.focus()
    palette.open().type("paket")
    tab.page.keyboard.press(key)
    expect(palette.dialog).to_be_hidden()
    expect(link).to_be_focused()
    # It begins anew.
    expect(palette.open().input).to_have_value("")


def test_the_button_opens_it_and_gets_the_focus_back(tab, origin):
    palette = home(tab, origin)
    button = tab.page.get_by_role("button", name="Najdi …")
    assert button.get_attribute("aria-keyshortcuts") == "Control+K Meta+K"
    button.focus()
    tab.page.keyboard.press("Enter")
    expect(palette.input).to_be_focused()
    tab.page.keyboard.press("Escape")
    expect(button).to_be_focused()


def test_control_and_enter_open_a_new_tab(tab, origin):
    palette = home(tab, origin).open().type("obljube")
    palette.choose("sl/ledger/index.html")
    before = tab.page.url
    with tab.page.context.expect_page() as opened:
        tab.page.keyboard.press("Control+Enter")
    assert opened.value.url.endswith("sl/ledger/index.html") and tab.page.url == before
    expect(palette.dialog).to_be_visible()


def test_the_pages_of_this_tab_come_first_until_they_are_forgotten(tab, origin):
    home(tab, origin, path="duty/")
    home(tab, origin, path="playbooks/kriza/")
    palette = home(tab, origin).open()
    group = palette.dialog.get_by_role("group").first
    expect(group.locator("[role=option]")).to_have_count(2)
    assert group.get_attribute("aria-labelledby") and "Nedavno" in group.inner_text()
    assert [unquote(one.get_attribute("href")).split("/")[-2] for one in group.locator("a").all()] == ["kriza", "duty"]
    palette.type("kriz")
    assert palette.choose("playbooks/kriza/index.html") == 0
    palette.input.fill("")
    tab.page.get_by_role("button", name="Pozabi nedavne strani").press("Enter")
    expect(palette.dialog.get_by_text("Nedavno")).to_have_count(0)
    expect(palette.input).to_be_focused()
    assert tab.page.evaluate("sessionStorage.getItem('pult-recent')") is None
    assert tab.page.evaluate("[document.cookie, localStorage.length]") == ["", 0]


def test_the_search_of_a_stale_site_does_not_break_the_places(tab, served):
    """Sections and steps are found even when the index cannot be had."""
    palette = home(tab, served["playbook"])
    tab.page.route("**/search-engine.js*", lambda route: route.fulfill(status=200, body="", content_type="text/javascript"))
    palette.open().type("obljube")
    assert palette.choose("sl/ledger/index.html") == 0
    expect(palette.dialog.locator(".palette-note")).to_have_text("Iskanja ni bilo mogoče naložiti.")


# -- Keys


def test_two_keys_lead_to_a_section(tab, origin):
    for keys, path in {"gp": "playbooks/", "gr": "replies/", "gt": "tone/", "ga": "articles/", "gd": "duty/", "gl": "ledger/", "gh": "health/", "go": ""}.items():
        home(tab, origin, path="search/")
        with tab.page.expect_navigation(url=re.compile(re.escape(f"/sl/{path}index.html") + "$")):
            tab.page.keyboard.type(keys)


def test_j_and_k_go_through_lists_and_steps(tab, origin):
    home(tab, origin, path="replies/")
    links = tab.page.locator("main .lines a")
    for key, number in [("j", 0), ("j", 1), ("j", 2), ("k", 1), ("k", 0), ("k", 0)]:
        tab.page.keyboard.press(key)
        expect(links.nth(number)).to_be_focused()
    home(tab, origin, path="playbooks/kriza/")
    headings = tab.page.locator(".steps > h2")
    for key, number in [("j", 0), ("j", 1), ("k", 0)]:
        tab.page.keyboard.press(key)
        expect(headings.nth(number)).to_be_focused()


def test_keys_are_letters_while_somebody_types(tab, served):
    home(tab, served["playbook"])
    field = tab.page.locator("input[data-pult=search]")
    field.focus()
    tab.page.keyboard.type("gp/?jk")
    expect(field).to_have_value("gp/?jk")
    home(tab, served["playbook"], path="replies/paket-zamuja/")
    gap = tab.page.locator(".gap-value").first
    gap.focus()
    tab.page.keyboard.type("g? /")
    expect(gap).to_have_value("g? /")
    assert tab.page.locator("dialog[open]").count() == 0


def test_single_keys_can_be_switched_off(tab, origin):
    palette = home(tab, origin)
    tab.page.keyboard.press("?")
    help = tab.page.get_by_role("dialog", name="Bližnjice na tipkovnici")
    expect(help).to_be_visible()
    switch = help.get_by_role("checkbox", name="Bližnjice z eno samo tipko")
    expect(switch).to_be_checked()
    switch.press("Space")
    tab.page.keyboard.press("Escape")
    expect(help).to_be_hidden()
    # Now, and on the next page of this tab.
    for _ in range(2):
        for key in "/?gpj":
            tab.page.keyboard.press(key)
        assert tab.page.locator("dialog[open]").count() == 0 and tab.page.url.endswith("/sl/index.html")
        assert tab.page.evaluate("document.activeElement.tagName") in ("BODY", "BUTTON")
        home(tab, origin)
    palette.open().type("bliznjice")
    expect(palette.dialog.locator("[role=option]").first).to_contain_text("Bližnjice na tipkovnici")
    tab.page.keyboard.press("Enter")
    expect(help).to_be_visible()
    switch.press("Space")
    tab.page.keyboard.press("Escape")
    tab.page.keyboard.press("/")
    expect(palette.input).to_be_focused()


# -- Around it


def test_without_scripts_a_link_leads_to_the_search(browser, served):
    with tab_in(browser, java_script_enabled=False) as tab:
        tab.visit(f"{served['playbook']}/sl/replies/index.html")
        link = tab.page.locator(".side .find")
        expect(link).to_be_visible()
        expect(link.locator("kbd")).to_be_hidden()
        assert link.evaluate("link => link.tagName") == "A"
        link.click()
        assert tab.page.url == f"{served['playbook']}/sl/search/index.html"


@pytest.mark.parametrize("setting", SETTINGS, ids=str)
def test_the_dialogs_are_accessible_and_fit(browser, served, setting):
    width, scheme = setting
    axe, faults = Axe(), []

    def look(page):
        faults.extend(violations(axe.run(page, options=AXE_OPTIONS)))
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        box = page.locator("dialog[open]").bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= width and box["y"] >= 0 and box["y"] + box["height"] <= 900

    with tab_in(browser, width=width, scheme=scheme) as tab:
        home(tab, served["playbook"], path="duty/")
        for locale in ("sl", "en"):
            palette = home(tab, served["playbook"], locale, "playbooks/").open()
            expect(palette.dialog.locator("[role=option]").first).to_be_visible()
            look(tab.page)
            palette.type("pa")
            expect(palette.dialog.locator("a[data-pult=result]").first).to_be_visible()
            look(tab.page)
            palette.input.fill("xqzwxqzw")
            expect(palette.dialog.locator(".palette-note")).to_be_visible()
            look(tab.page)
            tab.page.keyboard.press("Escape")
            tab.page.keyboard.press("?")
            expect(tab.page.locator("dialog.keys")).to_be_visible()
            look(tab.page)
    assert not faults
