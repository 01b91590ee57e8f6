"""The shop's own colours, logo and fonts: without a template, readable in both schemes, and nothing jumps."""

import re
import shutil
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from browsing import SCHEMES, open_tab, representatives
from serving import serving
from support import ROOTS, SMALL, Output, copy_site, write_site
from test_browser import AXE_OPTIONS, told, violations

FONTS = Path("/usr/share/fonts")
LOGO = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 48"><rect width="48" height="48" rx="12" fill="{0}"/>'
    '<path d="M60 12h90v24H60z" fill="{0}"/></svg>'
)
THEME = """
theme:
  brand: "#6d28d9"
  accent: "#b3123f"
  logo: { light: assets/logo.svg, dark: assets/logo-dark.svg }
  favicon: assets/logo.svg
  fonts:
    text: { family: Shop Sans, files: [{ file: assets/shop.ttf }] }
"""

# The first line below `theme:` in a small site.
KEY_LINE = len(SMALL.splitlines()) + 2

WATCH_SHIFTS = """
window.shifts = [];
new PerformanceObserver(list => { for (const entry of list.getEntries()) window.shifts.push(entry.value); })
    .observe({ type: 'layout-shift', buffered: true });
"""


def font():
    """A font that the machine has anyway."""
    found = sorted(FONTS.rglob("*.ttf")) or sorted(Path("/Library/Fonts").rglob("*.ttf"))
    return next((file for file in found if file.stem in ("DejaVuSerif", "DejaVuSans")), found[0])


@pytest.fixture(scope="module")
def loud(pult, tmp_path_factory):
    """The starter in violet, with a logo and a font of its own."""
    folder = tmp_path_factory.mktemp("loud")
    site = copy_site(folder / "site")
    shutil.rmtree(site / "templates")
    with open(site / "pult.yaml", "a", encoding="utf-8") as file:
        file.write(THEME)
    (site / "content/assets/logo.svg").write_text(LOGO.format("#4c1d95"), encoding="utf-8")
    (site / "content/assets/logo-dark.svg").write_text(LOGO.format("#ddd6fe"), encoding="utf-8")
    shutil.copy(font(), site / "content/assets/shop.ttf")
    result = pult.build(site, folder / "out", "--strict")
    assert "0 errors" in result.stderr or "no findings" in result.stderr
    return Output(folder / "out")


@pytest.fixture(scope="module")
def hosts(loud):
    with serving(loud.root("help-center")) as help_center, serving(loud.root("playbook")) as playbook:
        yield {"help-center": help_center, "playbook": playbook}


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("root", ROOTS)
def test_every_kind_of_page_is_accessible_in_the_shops_colours(loud, hosts, browser, root, scheme, covered):
    axe, faults = Axe(), {}
    pages = representatives(loud.pages_of(root), in_each_locale=False)
    for width in (360, 1440):
        with open_tab(browser, width, scheme) as tab:
            for page in pages:
                tab.visit(hosts[root] + page.address)
                wide = tab.page.evaluate("document.documentElement.scrollWidth") > width
                found = tab.complaints + list(violations(axe.run(tab.page, options=AXE_OPTIONS)))
                for fault in found + (["is too wide"] if wide else []):
                    faults.setdefault(fault, []).append(f"{page.address} {width}")
    assert not faults, told(faults)
    covered(f"{len(pages)} kinds of page of {root}, {scheme}")


def color(tab, selector, name):
    return tab.page.locator(selector).first.evaluate(f"element => getComputedStyle(element).{name}")


def test_the_colours_are_those_of_the_configuration(hosts, browser):
    violet, rose = "rgb(109, 40, 217)", "rgb(179, 18, 63)"
    with open_tab(browser, 1280, "light") as tab:
        tab.visit(hosts["help-center"] + "/sl/")
        assert color(tab, ".card li a", "color") == violet
        assert color(tab, ".hero", "backgroundColor") == violet
        tab.page.keyboard.press("Tab")
        assert color(tab, ".skip", "outlineColor") == rose
        assert "Shop Sans" in color(tab, "body", "fontFamily")
        assert tab.page.evaluate("document.fonts.check('16px \"Shop Sans\"') && [...document.fonts].every(f => f.status == 'loaded')")
        logo = tab.page.locator(".brand img")
        assert logo.get_attribute("alt") == "Melisa pomoč" and logo.get_attribute("width") == "160"
        assert logo.evaluate("image => image.currentSrc").endswith("assets/logo.svg")
        assert tab.page.locator("link[rel=icon]").get_attribute("href").endswith("assets/logo.svg")
        assert not tab.complaints
    with open_tab(browser, 1280, "dark") as tab:
        tab.visit(hosts["help-center"] + "/sl/")
        assert color(tab, ".card li a", "color") not in (violet, "rgb(157, 211, 182)")
        assert tab.page.locator(".brand img").evaluate("image => image.currentSrc").endswith("assets/logo-dark.svg")
        tab.visit(hosts["playbook"] + "/sl/")
        assert tab.page.locator(".brand img").evaluate("image => image.currentSrc").endswith("assets/logo-dark.svg")


def test_nothing_jumps_while_logo_and_font_load(loud, hosts, browser, covered):
    shifts, pages = {}, representatives(loud.pages_of("help-center"), in_each_locale=False)
    for width in (360, 768, 1440):
        with open_tab(browser, width) as tab:
            tab.page.add_init_script(WATCH_SHIFTS)
            for page in pages:
                tab.visit(hosts["help-center"] + page.address, wait="networkidle")
                tab.page.evaluate("document.fonts.ready.then(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))")
                total = tab.page.evaluate("window.shifts.reduce((sum, shift) => sum + shift, 0)")
                # A font that comes late on a busy machine may move a line by a hair; from 0.1 on a browser calls it a fault.
                if total > 0.002:
                    shifts[f"{page.address} {width}"] = total
            # Whoever looks sees what jumps.
            tab.page.evaluate("document.querySelector('main').insertAdjacentHTML('beforebegin', '<p>one</p><p>two</p><p>three</p>')")
            tab.page.wait_for_function("() => window.shifts.length > 0")
    assert not shifts
    covered(f"{len(pages)} kinds of page at three widths, no shift that anybody could see")


def test_the_logo_has_its_room_before_it_is_there(hosts, browser):
    held = []
    with open_tab(browser, 1280, "light") as tab:
        tab.page.route("**/assets/logo.svg", lambda route: held.append(route))
        tab.page.goto(hosts["help-center"] + "/sl/", wait_until="domcontentloaded")
        box = "document.querySelector('.brand img').getBoundingClientRect()"
        before = tab.page.evaluate(f"[{box}.width, {box}.height]")
        assert held and not tab.page.evaluate("document.querySelector('.brand img').complete")
        for route in held:
            route.continue_()
        tab.page.wait_for_function("() => document.querySelector('.brand img').naturalWidth > 0")
        assert before == tab.page.evaluate(f"[{box}.width, {box}.height]") and before[0] > 100


def test_no_page_has_a_style_of_its_own(loud, covered):
    pages = [page for page in loud.pages if re.search(r"<style|\sstyle=", page.file.read_text(encoding="utf-8"))]
    assert not pages
    for page in loud.pages:
        assert page.is_redirect or "theme/shared/look.css" in " ".join(page.parsed.styles), page.path
    covered(f"{len(loud.pages)} pages")


def test_a_brand_that_is_too_light_is_told_with_the_nearest_that_is_not(pult, browser, tmp_path):
    site, out = write_site(tmp_path / "site", {}, SMALL + 'theme:\n  brand: "#f5c400"\n'), tmp_path / "out"
    told = pult.check(site, status=0).stdout + pult.check(site, "--strict", status=1).stderr
    assert f"pult.yaml:{KEY_LINE}:10: warning: The colour #f5c400 is too light for links" in told and "[accessibility/contrast]" in told
    nearest = re.search(r"Write “(#[0-9a-f]{6})”", told).group(1)
    write_site(site, {}, SMALL + f'theme:\n  brand: "#f5c400"\n  link: "{nearest}"\n')
    assert "accessibility/contrast" not in pult.check(site, "--strict").stdout
    pult.build(site, out)
    axe = Axe()
    with serving(out / "help-center") as host:
        for scheme in SCHEMES:
            with open_tab(browser, 1280, scheme) as tab:
                for address in ("/sl/", "/sl/contact/", "/sl/search/"):
                    tab.visit(host + address)
                    assert not tab.complaints + list(violations(axe.run(tab.page, options=AXE_OPTIONS)))


@pytest.mark.parametrize(
    "theme, words",
    [
        ("brand: #f5c400", "YAML takes what follows a bare # for a comment"),
        ('brand: "#f5c40"', "is no colour"),
        ('brnad: "#f5c400"', "Did you mean “brand”?"),
        ("logo: assets/logo.svg", "There is no file “content/assets/logo.svg”"),
        ("logo: https://cdn.example/logo.svg", "no other host"),
        ("logo: assets/prices.pdf", "is no image"),
        ("fonts: { text: { family: A, files: [{ file: assets/prices.pdf }] } }", "is no font"),
    ],
)
def test_faults_are_told_with_line_and_remedy(pult, tmp_path, theme, words):
    texts = {
        "content/assets/prices.pdf": "%PDF-1.4", "content/sl/pages/prices.md": "---\ntitle: Cenik\n---\n[Cenik PDF](../../assets/prices.pdf)\n",
    }
    site = write_site(tmp_path / "site", texts, SMALL + f"theme:\n  {theme}\n")
    result = pult.check(site, status=1)
    assert re.search(rf"pult\.yaml:{KEY_LINE}:\d+: error: .*{re.escape(words)}", result.stdout)


def test_paper_keeps_black_on_white(hosts, browser):
    with open_tab(browser, 1280, "dark") as tab:
        tab.page.emulate_media(media="print")
        tab.visit(hosts["help-center"] + "/sl/")
        assert color(tab, "body", "color") == "rgb(0, 0, 0)" and color(tab, "body", "backgroundColor") == "rgb(255, 255, 255)"
