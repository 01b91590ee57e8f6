"""Headings of articles can be linked to: by hand, by keyboard, in the words of the page; without scripts they are only headings."""

import re
from urllib.parse import unquote

import pytest
from axe_playwright_python.sync_playwright import Axe
from browsing import SETTINGS, open_tab
from test_browser import AXE_OPTIONS, violations

ARTICLE = "/sl/vracila-in-reklamacije/kako-vrnem-izdelek/"
PLACES = {"help-center": ARTICLE, "playbook": "/sl/articles" + ARTICLE.removeprefix("/sl")}
NAMES = {
    "sl": ("Kopiraj povezavo na »", "»", "Povezava je kopirana."), "cs": ("Kopírovat odkaz na část „", "“", "Odkaz je zkopírovaný."),
    "pl": ("Kopiuj link do części „", "”", "Link skopiowano."), "en": ("Copy link to “", "”", "The link is copied."),
}


def buttons(tab):
    return tab.page.locator("[data-pult=body] .copy-link")


def allow_clipboard(tab, address):
    tab.page.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=address)


def clipboard(tab):
    return tab.page.evaluate("navigator.clipboard.readText()")


@pytest.mark.parametrize("root", PLACES)
def test_every_heading_has_a_button_of_its_own(starter, served, browser, root):
    address = next(page.address for page in starter.pages_of(root) if page.address.endswith(PLACES[root].split("/", 3)[-1]) and page.locale == "sl")
    with open_tab(browser) as tab:
        tab.visit(served[root] + address)
        headings = tab.page.locator("[data-pult=body]").locator("h2, h3")
        assert headings.count() == buttons(tab).count() >= 3
        # The heading itself is what it was: nothing is read beside its words.
        assert [text.strip() for text in headings.all_inner_texts()] == re.findall(
            r"<h[23] id=[^>]*>(.*?)</h[23]>", tab.page.request.get(served[root] + address).text().split('data-pult="body"')[1].split("<section")[0])
        for index in range(buttons(tab).count()):
            assert headings.nth(index).inner_text() in buttons(tab).nth(index).get_attribute("aria-label")
        assert not tab.complaints


def test_the_address_is_copied_and_leads_to_the_answer(served, browser):
    with open_tab(browser) as tab:
        allow_clipboard(tab, served["help-center"])
        tab.visit(served["help-center"] + ARTICLE + "?utm_source=mail")
        heading = tab.page.locator("[data-pult=body] h2").nth(1)
        heading.hover()
        button = buttons(tab).nth(1)
        assert button.evaluate("element => getComputedStyle(element).opacity") == "1"
        button.click()
        tab.page.get_by_role("status").get_by_text("Povezava je kopirana.").wait_for()
        address = clipboard(tab)
        assert address == served["help-center"] + ARTICLE + "#" + address.split("#")[1] and unquote(address.split("#")[1]) == heading.get_attribute("id")
        assert tab.page.url.endswith("?utm_source=mail")
        tab.visit(address)
        assert heading.evaluate("element => element.matches(':target')")
        assert 0 <= heading.evaluate("element => element.getBoundingClientRect().top") < 300
        assert heading.evaluate("element => getComputedStyle(element).backgroundColor") != "rgba(0, 0, 0, 0)"
        assert not tab.complaints


def test_it_works_by_keyboard_and_is_told_in_the_words_of_the_page(starter, served, browser, covered):
    for locale, (before, after, told) in NAMES.items():
        page = starter.page("help-center", f"content/{locale}/faq/returns/return-product.md")
        with open_tab(browser, width=390) as tab:
            allow_clipboard(tab, served["help-center"])
            tab.visit(served["help-center"] + page.address)
            name = buttons(tab).first.get_attribute("aria-label")
            assert name.startswith(before) and tab.page.locator("[data-pult=body] h2").first.inner_text() in name
            buttons(tab).first.focus()
            assert buttons(tab).first.evaluate("element => getComputedStyle(element).opacity") == "1"
            tab.page.keyboard.press("Enter")
            tab.page.get_by_role("status").get_by_text(told).wait_for()
            assert buttons(tab).first.evaluate("element => element === document.activeElement")
            assert page.address in clipboard(tab) and not tab.complaints
    covered(", ".join(NAMES))


def test_a_closed_clipboard_shows_the_address_instead(served, browser):
    with open_tab(browser) as tab:
        tab.page.add_init_script(
            "Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject() } }); document.execCommand = () => false;")
        tab.visit(served["help-center"] + ARTICLE)
        buttons(tab).first.click()
        tab.page.get_by_role("status").get_by_text("Povezava je v naslovni vrstici.").wait_for()
        assert unquote(tab.page.url.split("#")[1]) == tab.page.locator("[data-pult=body] h2").first.get_attribute("id")


def test_a_target_in_a_closed_box_is_opened(served, browser):
    with open_tab(browser) as tab:
        tab.visit(served["help-center"] + ARTICLE)
        tab.page.evaluate("""() => {
            const heading = document.querySelectorAll("[data-pult=body] h2")[1], box = document.createElement("details");
            heading.replaceWith(box);
            box.append(heading);
            location.hash = encodeURIComponent(heading.id);
        }""")
        tab.page.locator("[data-pult=body] details[open]").wait_for()
        # Addresses that name nothing, and those that cannot be read, do no harm.
        for wrong in ("nothing", "%E0%A4%A"):
            tab.page.evaluate(f"location.hash = '{wrong}'")
        assert not tab.complaints


def test_a_text_that_changes_while_it_is_shown_keeps_its_buttons(served, browser):
    """As the preview changes it: node by node, what scripts have added left where it is."""
    with open_tab(browser) as tab:
        tab.visit(served["help-center"] + ARTICLE)
        count = buttons(tab).count()
        tab.page.evaluate("""() => {
            const body = document.querySelector("[data-pult=body]"), [first, second] = body.querySelectorAll("h2");
            first.firstChild.nodeValue = "Novo";
            second.remove();
            body.append(Object.assign(document.createElement("h3"), { id: "konec", textContent: "Konec" }));
        }""")
        tab.page.locator(".copy-link[aria-label='Kopiraj povezavo na »Konec«']").wait_for()
        names = [button.get_attribute("aria-label") for button in buttons(tab).all()]
        assert len(names) == count and names[0] == "Kopiraj povezavo na »Novo«" and not tab.complaints


def test_nothing_moves_when_the_buttons_come(served, browser):
    for width in (360, 1440):
        with open_tab(browser, width) as still, open_tab(browser, width, java_script_enabled=False) as plain:
            tops = []
            for tab in (still, plain):
                tab.visit(served["help-center"] + ARTICLE)
                tops.append([box["y"] for box in map(lambda one: one.bounding_box(), tab.page.locator("[data-pult=body] :is(h2, h3, p)").all())])
            assert tops[0] == tops[1]


def test_without_scripts_headings_are_headings(served, browser):
    with open_tab(browser, java_script_enabled=False) as tab:
        tab.visit(served["help-center"] + ARTICLE)
        assert buttons(tab).count() == 0 and tab.page.locator("[data-pult=body] h2").count() >= 3


def test_they_are_accessible_in_every_setting(served, browser, covered):
    axe, found = Axe(), []
    for width, scheme in SETTINGS:
        with open_tab(browser, width, scheme) as tab:
            tab.visit(served["help-center"] + ARTICLE)
            buttons(tab).first.focus()
            tab.page.keyboard.press("Enter")
            found += violations(axe.run(tab.page, options=AXE_OPTIONS))
            assert tab.page.evaluate("document.documentElement.scrollWidth") <= width
    assert not found
    covered(f"{len(SETTINGS)} settings")
