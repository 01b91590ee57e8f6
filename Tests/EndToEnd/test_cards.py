"""A playbook on paper: cards in two columns, none broken across pages. Printed by Chromium and read from its PDF."""

import sys

import pypdfium2
import pytest
from browsing import open_tab
from support import NOW, REPOSITORY, SMALL, write_site

sys.path.insert(0, str(REPOSITORY / "Benchmarks"))
from playbooks import large  # noqa: E402

# Millimetres, and what PDF counts in.
WIDTH, HEIGHT, POINT = 210, 297, 72 / 25.4
# The size of a card's title, in pixels as Chromium writes it down.
HEADING = (16, 18)


class Sheet:
    """One page of a PDF: what it says, and where things stand on it, in millimetres from the left and from the top."""

    def __init__(self, page):
        self.size, self.text = [round(size / POINT) for size in page.get_size()], page.get_textpage()
        self.words = " ".join(self.text.get_text_range().split())

    def places(self, words, sizes=(0, 99)):
        """In letters of these sizes."""
        search, found = self.text.search(words, match_case=True, match_whole_word=True), []
        while hit := search.get_next():
            left, _, _, top = self.text.get_charbox(hit[0])
            if sizes[0] < pypdfium2.raw.FPDFText_GetFontSize(self.text, hit[0]) < sizes[1]:
                found.append((left / POINT, HEIGHT - top / POINT))
        return found


@pytest.fixture(scope="module")
def printed(browser, tmp_path_factory):
    """Prints a playbook and reads what stands on its pages."""
    file = tmp_path_factory.mktemp("cards") / "cards.pdf"

    def print_(address):
        with open_tab(browser) as tab:
            tab.visit(address)
            tab.page.pdf(path=file, prefer_css_page_size=True, print_background=False)
            assert tab.page.locator(".card").count() == 0, "the page is as it was before"
            assert tab.page.locator(".steps > h2").count() > 0
            assert tab.complaints == []
        return [Sheet(page) for page in pypdfium2.PdfDocument(file)]

    return print_


def headings(sheets, title):
    return [(number, left, top) for number, sheet in enumerate(sheets) for left, top in sheet.places(title, HEADING)]


def heading(sheets, title):
    (found,) = headings(sheets, title)
    return found


def test_every_step_is_a_card_with_its_facts_and_the_numbers_of_its_choices(printed, starter):
    sheets = printed((starter.root("playbook") / "en/playbooks/damaged-parcel/index.html").as_uri())
    assert all(sheet.size == [WIDTH, HEIGHT] for sheet in sheets)
    titles = [
        "Check the photos", "Ask for the missing photos", "Offer the choice", "Send a new product", "Refund the money", "The team lead decides",
        "Record the damage and close",
    ]
    found = [heading(sheets, title) for title in titles]
    # Two columns: cards stand at two distances from the edge, nearly half the page apart, and go down one column before the other.
    columns = sorted({round(left) for _, left, _ in found})
    assert columns[-1] - columns[0] > WIDTH * 0.4 and all(min(abs(left - columns[0]), abs(left - columns[-1])) <= 2 for left in columns)
    assert found == sorted(found, key=lambda one: (one[0], one[1] > WIDTH / 2, one[2]))
    for number, (page, left, top) in enumerate(found, 1):
        assert any(0 < left - x < 12 and abs(y - top) < 4 for x, y in sheets[page].places(str(number))), number
    words = " ".join(sheet.words for sheet in sheets)
    for part in (
        "Who", "Agent", "Time limit", "15 minutes", "offer the choice → 3", "May end here", "✓ closed", "When time runs out (1 business hour)",
        "Request for photos of the damage", "The team lead decides → 6",
    ):
        assert part in words, part
    # What is for the screen, and the text of replies.
    for part in ("Find …", "Print cards", "Longest way", "The way of the case", "{{agent.name}}"):
        assert part not in words, part


@pytest.mark.parametrize("path", ["sl/playbooks/kriza", "en/playbooks/damaged-parcel", "cs/playbooks/kriza"])
def test_no_card_is_broken_across_pages_or_columns(printed, starter, browser, path):
    address = (starter.root("playbook") / path / "index.html").as_uri()
    sheets = printed(address)
    with open_tab(browser) as tab:
        tab.visit(address)
        cards = tab.page.locator(".steps").evaluate(
            """steps => [...steps.children].reduce((cards, node) => {
                if (node.tagName === 'H2') cards.push([node.textContent]); else cards.at(-1)?.push(node.lastElementChild?.textContent ?? node.textContent);
                return cards;
            }, []).map(([title, ...rest]) => [title, rest.at(-1).trim().split(/\\s+/).slice(0, 3).join(' ')])""")
    assert len(cards) > 5
    for title, last in cards:
        page, left, top = heading(sheets, title)
        # The beginning of the last paragraph stands below its title, on the same page and in the same column.
        ends = [y for x, y in sheets[page].places(last) if y > top and (x > WIDTH / 2) == (left > WIDTH / 2)]
        assert ends, f"{title}: “{last}” is elsewhere"


def test_two_hundred_steps_are_two_hundred_cards(pult, printed, tmp_path):
    roles = "roles:\n  agent: { calendar: office }\n"
    text = large(200).replace("promise: email.resolution\n", "")
    for role in ("team-lead", "warehouse", "evening-agent"):
        text = text.replace(f"role: {role}", "role: agent")
    site = write_site(tmp_path / "site", {"content/sl/playbooks/large.md": text}, SMALL + roles)
    pult.run("build", "--site", site, "--output", tmp_path / "public", "--as-of", NOW)
    sheets = printed((tmp_path / "public/playbook/sl/playbooks/large/index.html").as_uri())
    for number in range(200):
        assert len(headings(sheets, f"Step {number}")) == 1, number
    assert len(sheets) < 20


def test_the_button_prints(browser, starter):
    with open_tab(browser) as tab:
        tab.page.add_init_script("window.print = () => { window.printed = (window.printed ?? 0) + 1; }")
        tab.visit((starter.root("playbook") / "en/playbooks/crisis/index.html").as_uri())
        tab.page.get_by_role("button", name="Print cards").press("Enter")
        assert tab.page.evaluate("window.printed") == 1
        assert tab.complaints == []
