"""The search finds every text of both sites by its title, as people type it, and works by keyboard and from a disk."""

import unicodedata

import pytest
from browsing import open_tab
from support import REPOSITORY, ROOTS, front_matter

RESULT = "a[data-pult=result]"
FIELD = "input[data-pult=search]"
KINDS = {"help-center": ("faq",), "playbook": ("faq", "playbooks", "replies", "tone")}


def texts(root):
    """Sources of texts that a reader of a site may look for, categories left out."""
    for file in sorted((REPOSITORY / "content").glob("*/*/**/*.md")):
        path = file.relative_to(REPOSITORY)
        if path.parts[2] in KINDS[root] and file.name != "index.md":
            yield path.as_posix()


def typed(title):
    """Without capitals, accents and punctuation: what comes from a phone."""
    plain = unicodedata.normalize("NFD", title.lower().translate(str.maketrans("łđ", "ld")))
    return " ".join("".join(letter if letter.isalnum() else " " for letter in plain if not unicodedata.combining(letter)).split())


def search_page(tab, home):
    tab.visit(home)
    return tab.page.locator(f"form:has({FIELD})").first.evaluate("form => form.action")


def results(tab, query):
    """Addresses in the order of the list; the field is emptied first, so that none of them is of the query before."""
    field = tab.page.locator(FIELD).first
    field.fill("")
    tab.page.wait_for_function(f"!document.querySelector('{RESULT}')")
    field.fill(query)
    tab.page.wait_for_selector(RESULT, timeout=5000)
    addresses = tab.page.locator(RESULT).evaluate_all("links => links.map(link => link.href.split('#')[0])")
    # The playbook names its files, since it is opened from disks too; a reader is on the same page either way.
    return [address.removesuffix("index.html") for address in addresses]


@pytest.mark.parametrize("root", ROOTS)
def test_every_text_is_found_by_its_title(starter, served, browser, root, covered):
    lost, places, complaints = [], [], set()
    with open_tab(browser) as tab:
        locale = None
        for source in texts(root):
            if source.split("/")[1] != locale:
                locale = source.split("/")[1]
                tab.visit(search_page(tab, f"{served[root]}/{locale}/"))
            address = served[root] + starter.page(root, source).address
            found = results(tab, typed(front_matter(REPOSITORY / source)["title"]))
            place = found.index(address) + 1 if address in found else None
            # Texts of one subject have like titles in several kinds; three is still without scrolling.
            if place is None or place > 3:
                lost.append(f"{source}: {'not found' if place is None else f'result {place}'}")
            else:
                places.append(place)
            complaints |= set(tab.complaints)
    assert not lost and not complaints, "\n".join([*lost[:20], *complaints])
    covered(f"{len(places)} texts of {root} found, {places.count(1)} of them as the first result")


@pytest.mark.parametrize("root", ROOTS)
def test_the_instant_list_works_by_keyboard(starter, served, browser, root):
    source = "content/sl/faq/returns/damaged-parcel.md"
    with open_tab(browser) as tab:
        tab.visit(f"{served[root]}/sl/")
        tab.page.keyboard.press("/")
        tab.page.keyboard.type(typed(front_matter(REPOSITORY / source)["title"]))
        tab.page.wait_for_selector(RESULT)
        tab.page.keyboard.press("ArrowDown")
        with tab.page.expect_navigation():
            tab.page.keyboard.press("Enter")
        titles = tab.page.locator("h1").all_inner_texts()
        assert titles and not tab.complaints
        assert tab.page.url.startswith(served[root]) and tab.page.url != f"{served[root]}/sl/"


def test_nonsense_finds_nothing_and_says_so(served, browser):
    with open_tab(browser) as tab:
        page = search_page(tab, f"{served['help-center']}/sl/")
        tab.visit(page + "?q=xqzwxqzw")
        status = tab.page.locator("[role=status]").first
        tab.page.wait_for_function("element => element.textContent.trim() !== ''", arg=status.element_handle())
        assert tab.page.locator(RESULT).count() == 0
        tab.visit(page + "?q=paket")
        tab.page.wait_for_selector(RESULT)
        assert tab.page.locator(FIELD).first.input_value() == "paket", "a results page can be shared"
        assert not tab.complaints


def test_the_playbook_works_from_a_disk(starter, browser, covered):
    """An agent may have it as a folder: no server, and the search works all the same."""
    with open_tab(browser) as tab:
        tab.page.goto((starter.root("playbook") / "sl/index.html").as_uri())
        assert results(tab, "poskodovan paket")
        with tab.page.expect_navigation():
            tab.page.locator(RESULT).first.click()
        assert tab.page.locator("h1").count() == 1
        assert not tab.complaints
        covered(tab.page.url.rsplit("/public/", 1)[-1])
