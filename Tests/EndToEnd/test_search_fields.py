"""What one sees of the search: results while typing, keys, excerpts, announcements, a page to share, what is offered when nothing is
found; and what it costs over the wire."""

import gzip
import shutil
from urllib.parse import urlsplit

import pytest
from browsing import open_tab
from searching import FIELD, RESULT
from serving import serving
from support import Output, write_site

MARK = "mark"
SUGGESTION = "a[data-pult=suggestion]"


@pytest.fixture
def page(served, browser):
    with open_tab(browser) as tab:
        tab.visit(f"{served['help-center']}/sl/")
        yield tab.page
        assert not tab.complaints


def _type(page, text):
    page.locator(FIELD).first.fill("")
    page.locator(FIELD).first.press_sequentially(text)
    page.wait_for_selector(RESULT)


def test_results_come_while_typing(page):
    """After every letter from the third on the list is one of a part of the word."""
    field = page.locator(FIELD).first
    field.focus()
    for length in range(3, len("reklamacija") + 1):
        field.fill("reklamacija"[:length])
        page.wait_for_function("() => [...document.querySelectorAll('a[data-pult=result]')].some(a => a.href.includes('/vracila'))")
    assert page.locator(f"{RESULT} {MARK}").count() > 0


def test_the_words_are_marked_and_the_sentence_that_holds_them_is_shown(page):
    """The word stands in the body only, so the description gives way to its sentence."""
    _type(page, "zlot")
    page.wait_for_function("() => document.querySelector('.result-text mark')")
    marked = page.locator(f".result-text {MARK}").first.inner_text()
    assert marked.lower().startswith("zł") or marked.lower().startswith("zlot"), marked


def test_arrows_enter_and_escape(page):
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.dataset.pult") == "search"
    page.keyboard.type("paket")
    page.wait_for_selector(RESULT)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert page.evaluate(f"document.activeElement === document.querySelectorAll('{RESULT}')[1]")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.dataset.pult") == "search"
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.closest('.results') !== null"), "up from the field goes to the end of the list"
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.dataset.pult") == "search"
    assert page.locator(".results").is_hidden()


def test_the_number_of_results_is_announced(page):
    _type(page, "dostava")
    status = page.locator("[role=status][aria-live=polite]").first
    page.wait_for_function("element => /\\d/.test(element.textContent)", arg=status.element_handle())
    _nothing(page, "xqzwxqzw")
    assert "xqzwxqzw" in status.inner_text()


def _nothing(page, text):
    page.locator(FIELD).first.fill(text)
    page.wait_for_function("text => document.querySelector('[role=status]').textContent.includes(text)", arg=text)


def test_nothing_found_offers_words_categories_and_contact(page, served):
    page.goto(f"{served['help-center']}/sl/search/?q=garantirk")
    page.wait_for_selector(f"{SUGGESTION}, {RESULT}")
    page.goto(f"{served['help-center']}/sl/search/?q=xzpaktxzz")
    page.wait_for_function("() => document.querySelector('[role=status]').textContent !== ''")
    assert page.locator(RESULT).count() == 0
    assert page.locator(".browse a").count() > 5
    assert page.locator("[data-pult=answer-by]").count() > 0


def test_a_suggestion_is_one_click_away(page, served):
    page.goto(f"{served['help-center']}/sl/search/?q=sestavinovnik")
    page.wait_for_function("() => document.querySelector('[role=status]').textContent !== ''")
    if page.locator(RESULT).count() == 0:
        page.locator(SUGGESTION).first.click()
        page.wait_for_selector(RESULT)
    assert page.locator(RESULT).count() > 0


def test_a_page_of_results_can_be_shared(page, served):
    page.goto(f"{served['help-center']}/sl/search/?q=darilni%20bon")
    page.wait_for_selector(RESULT)
    before = page.locator(RESULT).first.get_attribute("href")
    page.locator(FIELD).fill("vračilo")
    page.wait_for_function("() => location.search === '?q=vra%C4%8Dilo'")
    # The address changes at once, the results when they are there.
    page.wait_for_function(
        "([result, before]) => ![undefined, before].includes(document.querySelector(result)?.getAttribute('href'))", arg=[RESULT, before])
    first = page.locator(RESULT).first.get_attribute("href")
    page.goto(page.url)
    page.wait_for_selector(RESULT)
    assert page.locator(RESULT).first.get_attribute("href") == first
    assert page.locator(FIELD).input_value() == "vračilo"


def test_instant_list_and_page_have_one_order(page, served):
    orders = []
    for address in ("sl/", "sl/search/"):
        page.goto(f"{served['help-center']}/{address}")
        _type(page, "vračilo paketa")
        orders.append(page.locator(RESULT).evaluate_all("links => links.map(link => link.href)"))
    assert orders[0] == orders[1][: len(orders[0])]


def test_the_playbook_finds_internal_texts_from_a_disk(starter, browser):
    with open_tab(browser) as tab:
        tab.page.goto((starter.root("playbook") / "sl/index.html").as_uri())
        _type(tab.page, "poškodovan paket")
        assert tab.page.locator(f"{RESULT} small").count() > 1
        tab.page.goto((starter.root("playbook") / "sl/search/index.html").as_uri() + "?q=opravicilo")
        tab.page.wait_for_selector(RESULT)
        assert not tab.complaints


def test_internal_words_are_no_part_of_the_public_index(pult, tmp_path):
    """What stands in a block for agents is found in the playbook, and not a letter of it in the help center's index."""
    site = write_site(tmp_path / "site", {
        "content/sl/faq/delivery/index.md": "---\ntitle: Dostava\n---\n",
        "content/sl/faq/delivery/late.md": "---\ntitle: Paket zamuja\n---\nJavno.\n\n> [!INTERNAL]\n> Kvaternik je skrivnost.\n",
        "content/sl/replies/sorry.md": "---\ntitle: Opravičilo\n---\nTelovadnica.\n",
    })
    pult.build(site, tmp_path / "public")
    def index(root):
        return "".join(file.read_text() for file in (tmp_path / "public" / root / "sl/search").glob("*.js"))
    assert "javn" in index("help-center") and "javn" in index("playbook")
    for start in ("kvat", "skriv", "telov"):
        assert start not in index("help-center").lower()
    assert "kvat" in index("playbook") and "telov" in index("playbook").lower()


def test_a_page_that_is_open_while_the_site_is_built_finds_what_is_new(pult, browser, tmp_path):
    """It has the map of before; files of another version, and files that are gone, make it fetch the map again."""
    def write(count, word):
        texts = {"content/sl/faq/delivery/index.md": "---\ntitle: Dostava\n---\n"}
        for number in range(count):
            texts[f"content/sl/faq/delivery/a{number}.md"] = f"---\ntitle: Članek {number}\n---\nO stvari {word}{number}.\n"
        shutil.rmtree(tmp_path / "site", ignore_errors=True)
        pult.build(write_site(tmp_path / "site", texts), tmp_path / "public")
    write(200, "marjetica")
    with serving(Output(tmp_path / "public").root("help-center")) as address, open_tab(browser) as tab:
        tab.visit(f"{address}/sl/")
        _type(tab.page, "marjetica7")
        write(200, "zvonček")
        _type(tab.page, "zvonček7")
        assert tab.page.locator(RESULT).first.get_attribute("href").endswith("/a7/")
        write(20, "mačeha")
        _type(tab.page, "mačeha7")
        assert tab.page.locator(RESULT).first.get_attribute("href").endswith("/a7/")


def test_files_of_the_index_without_a_change_keep_their_address(pult, tmp_path):
    """So browsers keep them: an edit is a new sentence in one text of three hundred."""
    texts = {"content/sl/faq/delivery/index.md": "---\ntitle: Dostava\n---\n"}
    for number in range(300):
        texts[f"content/sl/faq/delivery/a{number}.md"] = f"---\ntitle: Članek {number}\n---\nO stvari {number * 7919 % 5000:x} in {number * 104729 % 6000:x}.\n"
    pult.build(write_site(tmp_path / "site", texts), tmp_path / "public")
    def index():
        return {file.name: file.read_text() for file in (tmp_path / "public/help-center/sl/search").glob("*.js")}
    before = index()
    texts["content/sl/faq/delivery/a7.md"] += "\nNa voljo je muškatni orešček.\n"
    pult.build(write_site(tmp_path / "site", texts), tmp_path / "public")
    after = index()
    assert after.keys() == before.keys() and after["map.js"] != before["map.js"]
    others = [name for name in after if after[name] != before[name]]
    assert 1 < len(others) <= len(after) * 2 // 3, (len(others), len(after))


ARTICLES = 10_000


def test_a_first_query_moves_little(pult, browser, tmp_path, covered):
    """Ten thousand articles in one language; everything that a query fetches after the page itself, compressed as hosts do."""
    words = [f"{a}{b}{c}" for a in ("kor", "mel", "tav", "pos", "ver", "lin", "gar", "sto") for b in ("ani", "eto", "uli", "ova", "iba") for c in ("nje", "ca", "ta", "ver", "rek")]
    texts = {}
    for number in range(ARTICLES):
        picked = [words[(number * 7 + step * (1 + number % 13)) % len(words)] for step in range(120)]
        body = ". ".join(" ".join(picked[start : start + 10]) for start in range(0, 120, 10))
        folder = f"c{number % 20}"
        texts[f"content/sl/faq/{folder}/a{number}.md"] = (
            f"---\ntitle: {picked[0].capitalize()} {picked[17]} {number}\ndescription: {' '.join(picked[3:12])}.\n---\nNaročilo, paket in dostava. {body}.\n"
        )
    for folder in range(20):
        texts[f"content/sl/faq/c{folder}/index.md"] = f"---\ntitle: Tema {folder}\n---\n"
    pult.build(write_site(tmp_path / "site", texts), tmp_path / "public", "--quiet")
    output = Output(tmp_path / "public")
    size = text = 0
    for file in output.root("help-center").glob("sl/search/*.js"):
        size += len(gzip.compress(file.read_bytes(), 9))
    for source in texts.values():
        text += len(source.encode())
    fetched = []
    with serving(output.root("help-center")) as address, open_tab(browser) as tab:
        tab.visit(f"{address}/sl/")
        tab.page.on("response", lambda response: fetched.append(urlsplit(response.url).path))
        _type(tab.page, "koranjnje paketa")
        tab.page.wait_for_timeout(800)
        assert not tab.complaints
    moved = sum(len(gzip.compress((output.root("help-center") / _file(path)).read_bytes(), 9)) for path in fetched)
    assert fetched and moved <= 60_000, (moved, fetched)
    assert size <= text * 0.25, (size, text)
    covered(f"{moved} bytes in {len(fetched)} files for a first query of {ARTICLES} articles; the index is {100 * size / text:.1f} % of their text")


def _file(path):
    return path.lstrip("/") + ("index.html" if path.endswith("/") else "")
