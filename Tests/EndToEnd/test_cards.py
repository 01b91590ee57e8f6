"""A playbook on paper: cards in two columns, none broken across pages. Printed by Chromium and read from its PDF."""

import sys

import pypdfium2
import pytest
from browsing import open_tab
from support import NOW, REPOSITORY, write_site

sys.path.insert(0, str(REPOSITORY / "Benchmarks"))
from playbooks import large  # noqa: E402

# Millimetres, and what PDF counts in.
WIDTH, HEIGHT, POINT = 210, 297, 72 / 25.4


@pytest.fixture(scope="module")
def printed(pult, browser, tmp_path_factory):
    """Prints a playbook; the words of each page, and where they stand: (text, left, top) in millimetres."""
    folder = tmp_path_factory.mktemp("cards")

    def print_(address):
        with open_tab(browser) as tab:
            tab.visit(address)
            file = folder / "cards.pdf"
            tab.page.pdf(path=file, prefer_css_page_size=True, print_background=False)
            assert tab.page.locator(".card").count() == 0, "the page is as it was before"
            assert tab.page.locator(".steps > h2").count() > 0
            assert tab.complaints == []
        return [lines_of(page) for page in pypdfium2.PdfDocument(file)]

    return print_


def lines_of(page):
    assert [round(size / POINT) for size in page.get_size()] == [WIDTH, HEIGHT]
    text = page.get_textpage()
    boxes = [text.get_rect(index) for index in range(text.count_rects())]
    found = [(text.get_text_bounded(*box).strip(), box[0] / POINT, HEIGHT - box[3] / POINT) for box in boxes]
    return [one for one in found if one[0]]


def places(pages, title):
    return [(number, left, top) for number, page in enumerate(pages) for text, left, top in page if text == title]


def place(pages, title):
    (found,) = places(pages, title)
    return found


def test_every_step_is_a_card_with_its_facts_and_the_numbers_of_its_choices(printed, starter):
    pages = printed((starter.root("playbook") / "en/playbooks/damaged-parcel/index.html").as_uri())
    words = " ".join(text for page in pages for text, _, _ in page)
    titles = ["Check the photos", "Ask for the missing photos", "Offer the choice", "Send a new product", "Refund the money", "The team lead decides", "Record the damage and close"]
    found = [place(pages, title) for title in titles]
    # Two columns: cards stand at two distances from the edge, each half the page wide, and go down one column before the other.
    columns = sorted({round(left) for _, left, _ in found})
    assert len(columns) == 2 and WIDTH * 0.4 < columns[1] - columns[0] < WIDTH / 2
    assert found == sorted(found, key=lambda one: (one[0], one[1] > WIDTH / 2, one[2]))
    for number, title in enumerate(titles, 1):
        (page, left, top) = place(pages, title)
        assert any(text == str(number) and 0 < left - x < 12 and abs(y - top) < 4 for text, x, y in pages[page]), title
    for part in ("Who", "Agent", "Time limit", "15 minutes", "offer the choice → 3", "May end here", "✓ closed", "When time runs out (1 business hour)", "Request for photos of the damage"):
        assert part in words, part
    # What is said on the page and not on a card.
    assert "Dear" not in words and "Find …" not in words and "Print cards" not in words and "Flow" not in words


@pytest.mark.parametrize("path", ["sl/playbooks/kriza", "en/playbooks/damaged-parcel", "cs/playbooks/kriza"])
def test_no_card_is_broken_across_pages_or_columns(printed, starter, browser, path):
    address = (starter.root("playbook") / path / "index.html").as_uri()
    pages = printed(address)
    with open_tab(browser) as tab:
        tab.visit(address)
        cards = tab.page.locator(".steps").evaluate(
            """steps => [...steps.children].reduce((cards, node) => {
                if (node.tagName === 'H2') cards.push([node.textContent]); else cards.at(-1)?.push(node.lastElementChild?.textContent ?? node.textContent);
                return cards;
            }, []).map(([title, ...rest]) => [title, rest.at(-1).trim().split(/\\s+/).slice(0, 3).join(' ')])""")
    assert len(cards) > 5
    for title, last in cards:
        number, left, top = place(pages, title)
        # The beginning of the last paragraph stands below its title, on the same page and in the same column.
        ends = [(x, y) for text, x, y in pages[number] if last in text and y > top and (x > WIDTH / 2) == (left > WIDTH / 2)]
        assert ends, f"{title}: “{last}” is elsewhere"


def test_two_hundred_steps_are_two_hundred_cards(pult, printed, tmp_path):
    roles = "roles:\n  agent: { calendar: office }\n"
    text = large(200).replace("promise: email.resolution\n", "")
    for role in ("team-lead", "warehouse", "evening-agent"):
        text = text.replace(f"role: {role}", "role: agent")
    from support import SMALL

    site = write_site(tmp_path / "site", {"content/sl/playbooks/large.md": text}, SMALL + roles)
    pult.run("build", "--site", site, "--output", tmp_path / "public", "--as-of", NOW)
    pages = printed((tmp_path / "public/playbook/sl/playbooks/large/index.html").as_uri())
    for number in range(200):
        assert len(places(pages, f"Step {number}")) == 1, number
    assert len(pages) < 20


def test_the_button_prints(browser, starter):
    with open_tab(browser) as tab:
        tab.page.add_init_script("window.print = () => { window.printed = (window.printed ?? 0) + 1; }")
        tab.visit((starter.root("playbook") / "en/playbooks/crisis/index.html").as_uri())
        tab.page.get_by_role("button", name="Print cards").press("Enter")
        assert tab.page.evaluate("window.printed") == 1
        assert tab.complaints == []
