"""The preview in a real browser: what is saved shows, what is broken is told where it is, and a button mends it."""

import time
from urllib.parse import urlsplit

import pytest
from browsing import open_tab
from previewing import previewing
from support import copy_site

BODY = '[data-pult="body"]'
FINDINGS = "pult-preview .findings"


@pytest.fixture
def site(pult, tmp_path):
    pult.run("new", tmp_path / "site", "--locales", "sl,en")
    return tmp_path / "site"


@pytest.fixture
def preview(pult, site, tmp_path):
    with previewing(pult, site, tmp_path) as preview:
        yield preview


@pytest.fixture
def tab(browser):
    with open_tab(browser) as tab:
        tab.page.set_default_timeout(10_000)
        yield tab


def visit(tab, preview, path, status=200):
    tab.visit(preview.address + path, status=status)
    tab.page.wait_for_selector("pult-preview[data-generation]", state="attached")
    return tab.page


def article(preview, site):
    """An article's file and address."""
    file = next(file for file in sorted(site.glob("content/sl/faq/*/*.md")) if file.name != "index.md")
    text = preview.state("/help-center/sl/")  # The preview has been built.
    assert text["errors"] == 0
    slug = next(line.split(":")[1].strip() for line in file.read_text(encoding="utf-8").splitlines() if line.startswith("slug:"))
    home = preview.get("/help-center/sl/")[1]
    address = next(part.split('"')[0] for part in home.split('href="') if part.split('"')[0].endswith(f"/{slug}/"))
    return file, "/help-center/sl/" + address.removeprefix("../sl/")


def add(file, text):
    file.write_text(file.read_text(encoding="utf-8") + text, encoding="utf-8")


def is_same_page(page):
    """Whether the page has not been loaded since it was marked."""
    return page.evaluate("window.isMarked === true")


def test_a_saved_text_shows_without_loading_the_page(preview, site, tab):
    file, address = article(preview, site)
    page = visit(tab, preview, address)
    page.evaluate("window.isMarked = true; scrollTo(0, 150)")
    for number in range(3):
        add(file, f"\nNov odstavek številka {number}.\n")
        page.locator(BODY).get_by_text(f"Nov odstavek številka {number}.").wait_for(timeout=5000)
    assert is_same_page(page) and page.evaluate("scrollY") == 150
    assert page.locator(f"{BODY} >> text=Nov odstavek številka 1.").count() == 1
    assert not tab.complaints


def test_the_style_changes_without_loading_the_page(preview, site, tab):
    _, address = article(preview, site)
    page = visit(tab, preview, address)
    page.evaluate("window.isMarked = true")
    (site / "templates/help-center").mkdir(parents=True)
    (site / "templates/help-center/help-center.css").write_text("body { background: rgb(1, 2, 3); }\n", encoding="utf-8")
    for _ in range(100):
        if page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(1, 2, 3)":
            break
        page.wait_for_timeout(50)
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(1, 2, 3)"
    assert is_same_page(page) and not tab.complaints


def test_a_change_of_parts_that_scripts_hold_loads_the_page_and_keeps_the_place(preview, site, tab):
    page = visit(tab, preview, "/help-center/sl/")
    page.evaluate("window.isMarked = true; scrollTo(0, 120)")
    configuration = site / "pult.yaml"
    text = configuration.read_text(encoding="utf-8")
    configuration.write_text(text.replace("    contact: tel:+38610000000", "    # no contact", 1), encoding="utf-8")
    page.locator('main a[href="tel:+38610000000"]').first.wait_for(state="detached")
    page.wait_for_selector("pult-preview[data-generation]", state="attached")
    assert not is_same_page(page) and page.evaluate("scrollY") == 120


def test_a_broken_link_is_told_with_its_line_and_a_button_mends_it(preview, site, tab):
    file, address = article(preview, site)
    page = visit(tab, preview, address)
    page.evaluate("window.isMarked = true")
    assert not page.locator(FINDINGS).is_visible()
    before = page.locator(BODY).inner_html()
    add(file, "\nPišite na [](channel:emial).\n")
    line = len(file.read_text(encoding="utf-8").splitlines())
    page.locator(f"{FINDINGS} .finding").first.wait_for(timeout=5000)
    finding = page.locator(f"{FINDINGS} .finding").first
    name = file.relative_to(site).as_posix()
    assert finding.get_attribute("data-code") == "link/broken" and "error" in finding.get_attribute("class")
    assert finding.locator(".line").get_attribute("data-line") == str(line)
    assert finding.locator("mark").inner_text() == "channel:emial"
    link = finding.locator(".where a")
    assert link.inner_text() == f"{name}:{line}:14" and link.get_attribute("href") == f"vscode://file{file.resolve()}:{line}:14"
    assert page.locator(BODY).inner_html() == before, "the last good page stays"
    finding.locator("summary").click()
    assert "nowhere" in finding.locator(".manual").inner_text() or "does not exist" in finding.locator(".manual").inner_text()
    finding.get_by_role("button", name="Fix it").click()
    page.locator(FINDINGS).wait_for(state="hidden", timeout=5000)
    assert "[](channel:email)" in file.read_text(encoding="utf-8")
    page.locator(BODY).get_by_text("Pišite na").last.wait_for(timeout=5000)
    assert is_same_page(page) and not tab.complaints


def test_findings_of_the_page_come_before_those_of_the_site(preview, site, tab):
    file, address = article(preview, site)
    add(site / "content/sl/pages/contact.md", "\n[Tja](article:nikjer)\n")
    page = visit(tab, preview, address)
    assert not page.locator(FINDINGS).is_visible(), "a fault elsewhere does not stand in the way"
    badge = page.locator("pult-preview button.badge")
    assert badge.inner_text() == "1" and "error" in badge.get_attribute("class")
    add(file, "\n[Tja](article:tudi-nikjer)\n")
    page.locator(f"{FINDINGS} .finding").nth(1).wait_for(timeout=5000)
    places = page.locator(f"{FINDINGS} .where").all_inner_texts()
    assert places[0].startswith(file.relative_to(site).as_posix()) and places[1].startswith("content/sl/pages/contact.md")
    page.keyboard.press("Escape")
    page.locator("pult-preview .close").click()
    assert not page.locator(FINDINGS).is_visible()
    badge.click()
    assert page.locator(FINDINGS).is_visible()


def test_a_configuration_that_is_broken_keeps_the_page_and_says_so(preview, site, tab):
    _, address = article(preview, site)
    page = visit(tab, preview, address)
    configuration = site / "pult.yaml"
    text = configuration.read_text(encoding="utf-8")
    configuration.write_text(text + "\n bad: [\n", encoding="utf-8")
    page.locator(f"{FINDINGS} .where").first.wait_for(timeout=5000)
    assert page.locator(f"{FINDINGS} .where").first.inner_text().startswith("pult.yaml:")
    assert page.locator(BODY).is_visible()
    configuration.unlink()
    page.locator(f"{FINDINGS} .failure").wait_for(timeout=5000)
    configuration.write_text(text, encoding="utf-8")
    page.locator(FINDINGS).wait_for(state="hidden", timeout=5000)


def test_the_editor_is_the_one_that_the_configuration_names(pult, site, tmp_path):
    add(site / "pult.yaml", '\npreview: { editor: "idea://open?file={path}&line={line}&column={column}" }\n')
    file = site / "content/sl/pages/contact.md"
    add(file, "\n[Tja](article:nikjer)\n")
    with previewing(pult, site, tmp_path) as preview:
        finding = preview.state("/help-center/sl/")["findings"][0]
        assert finding["editor"] == f"idea://open?file={file.resolve()}&line={finding['line']}&column={finding['column']}"


def test_at_easter_the_notice_and_the_answer_are_those_of_easter(preview, site, tab):
    page = visit(tab, preview, "/help-center/sl/")
    part = page.locator('[data-pult="answer-by"][data-channel="email"]')
    before = page.locator(".notices").all_inner_texts()
    page.locator("pult-preview button.time").click()
    page.locator("pult-preview button.easter").click()
    page.wait_for_url("**/help-center/sl/?at=2027-03-28T10*")
    page.wait_for_selector("pult-preview[data-generation]", state="attached")
    page.locator('[data-pult="answer-by"][data-channel="email"][data-open="false"][data-answered-by]').wait_for(timeout=5000)
    # Easter Monday is a day off: the first answer comes on Tuesday.
    assert part.get_attribute("data-answered-by").startswith("2027-03-30T")
    assert page.locator(".notices").all_inner_texts() != before and page.locator('[data-until^="2027-03-30"]').count() >= 1
    page.locator("main a").first.click()
    page.wait_for_url("**at=2027-03-28T10*")
    page.wait_for_selector("pult-preview[data-generation]", state="attached")
    assert "2027-03-28" in page.locator("pult-preview button.time").inner_text()
    assert not tab.complaints
    page.locator("pult-preview button.time").click()
    page.locator("pult-preview button.present").click()
    page.wait_for_url(lambda address: "at=" not in address)


def test_the_toolbar_leads_to_the_other_audience_and_language(preview, site, tab):
    file, address = article(preview, site)
    page = visit(tab, preview, address)
    page.locator("pult-preview .choice", has_text="Agent").click()
    page.wait_for_url("**/playbook/sl/articles/**")
    page.wait_for_selector("pult-preview[data-generation]", state="attached")
    assert file.relative_to(site).as_posix() in page.content()
    page.locator("pult-preview .choice", has_text="Customer").click()
    page.wait_for_url(preview.address + address)
    page.wait_for_selector("pult-preview[data-generation]", state="attached")
    page.locator("pult-preview button.locale").click()
    page.locator("pult-preview .popup.locale a", has_text="English").click()
    page.wait_for_url("**/help-center/en/**")
    assert not tab.complaints


def test_missing_translations_drafts_and_facts_show(preview, site, tab):
    (site / "content/sl/faq/delivery/samo-tu.md").write_text(
        "---\ntitle: Samo tu\nslug: samo-tu\ndraft: true\nowner: support-lead\nreview_by: 2026-01-31\n---\n"
        "Tri besede tukaj. Odgovorimo [v 1 uri](sla:email.first_response).\n", encoding="utf-8")
    listed = preview.get("/help-center/sl/")[1]
    address = next(part.split('"')[0] for part in listed.split('href="') if part.split('"')[0].endswith("/samo-tu/"))
    page = visit(tab, preview, "/help-center/sl/" + address.removeprefix("../sl/"))
    page.locator("pult-preview .close").click()
    assert "not translated" in page.locator("pult-preview button.locale").get_attribute("aria-label")
    page.locator("pult-preview button.facts").click()
    facts = page.locator("pult-preview .popup.facts")
    page.locator("pult-preview .weight", has_text="kB").wait_for(timeout=8000)
    told = facts.inner_text()
    assert "content/sl/faq/delivery/samo-tu.md" in told and "2026-01-31" in told and "overdue" in told and "draft" in told
    assert "v 1 uri" in told and "cannot be kept" in told and "would hold" in told
    assert 3 < float(page.locator("pult-preview .weight").inner_text().split()[0]) < 30
    page.keyboard.press("Escape")
    page.locator("pult-preview button.drafts").click()
    page.wait_for_url("**drafts=no*")
    assert page.locator("main").inner_text() and "Samo tu" not in page.title(), "customers do not see it"


def test_the_toolbar_stays_collapsed_where_it_was(preview, site, tab):
    page = visit(tab, preview, "/help-center/sl/")
    assert page.locator("pult-preview button.time").is_visible()
    page.keyboard.press("Alt+p")
    assert not page.locator("pult-preview button.time").is_visible()
    page = visit(tab, preview, "/playbook/sl/index.html")
    assert not page.locator("pult-preview button.time").is_visible()
    page.locator("pult-preview button.mark").click()
    assert page.locator("pult-preview button.time").is_visible()


def test_the_page_that_is_not_there_leads_back_into_its_own_site(preview, site, tab):
    for root in ("help-center", "playbook"):
        page = visit(tab, preview, f"/{root}/sl/nikjer/", status=404)
        for address in page.locator("main a").evaluate_all("links => links.map((link) => link.href)"):
            assert urlsplit(address).path.startswith(f"/{root}/")
            assert preview.get(urlsplit(address).path)[0].status == 200
        assert not [one for one in tab.complaints if "CSP" in one]


def test_every_kind_of_page_bears_the_preview(pult, tmp_path, browser):
    """With the repository's own shop: no script of the preview breaks the policy of any page."""
    site = copy_site(tmp_path / "site")
    with previewing(pult, site, tmp_path) as preview, open_tab(browser, 390, "dark") as tab:
        for path in ("/", "/help-center/sl/", "/help-center/sl/search/?q=paket", "/playbook/sl/index.html", "/playbook/sl/ledger/",
                     "/playbook/sl/duty/", "/playbook/sl/search/"):
            visit(tab, preview, path)
            assert not tab.complaints, path


def test_a_save_is_in_the_browser_soon(preview, site, tab, covered):
    file, address = article(preview, site)
    page = visit(tab, preview, address)
    times = []
    for number in range(10):
        start = time.monotonic()
        add(file, f"\nMeritev {number}.\n")
        page.locator(BODY).get_by_text(f"Meritev {number}.").wait_for(timeout=5000)
        times.append(time.monotonic() - start)
    covered(f"from save to what the browser shows: {sorted(times)[5] * 1000:.0f} ms (median of 10)")
    assert sorted(times)[5] < 1
