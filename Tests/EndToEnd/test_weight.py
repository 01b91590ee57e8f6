"""Pages are light: HTML, CSS and JavaScript together, compressed, without images."""

import gzip
import re
from functools import cache
from posixpath import join, normpath

from support import SMALL, Page, write_site

LIMIT = 30_000


@cache
def compressed(file):
    return len(gzip.compress(file.read_bytes(), 9))


def weight(page: Page):
    parts = [page.file]
    for address in page.parsed.styles + page.parsed.scripts:
        path = address.split("?")[0]
        folder = "" if path.startswith("/") else page.path.rpartition("/")[0]
        parts.append(page.root / normpath(join(folder, path.lstrip("/") if not folder else path)))
    return sum(compressed(file) for file in dict.fromkeys(parts))


def test_every_page_of_the_help_center_is_light(starter, covered):
    weights = {page.path: weight(page) for page in starter.pages_of("help-center")}
    heavy = {path: size for path, size in weights.items() if size > LIMIT}
    assert not heavy, f"more than {LIMIT} bytes: {heavy}"
    heaviest = max(weights, key=weights.get)
    covered(f"{len(weights)} pages, the heaviest {weights[heaviest]} bytes ({heaviest})")


def test_the_build_names_the_heaviest_pages_and_weighs_them_right(pult, starter, tmp_path, covered):
    from support import REPOSITORY

    weights = {page.address.strip("/"): weight(page) for page in starter.pages_of("help-center")}
    told = pult.build(REPOSITORY, tmp_path / "out").stderr
    named = re.findall(r"([\d.]+) kB (\S+?)/?(?:,|$)", re.search(r"^Heaviest pages .*: (.*)$", told, re.MULTILINE).group(1))
    assert len(named) == 3
    for kilobytes, address in named:
        # Rounded up to a tenth.
        assert 0 <= float(kilobytes) * 1000 - weights[address] < 101, address
    assert named[0][1] == max(weights, key=weights.get)
    assert "Heaviest" not in pult.build(REPOSITORY, tmp_path / "out", "--quiet").stderr
    covered(", ".join(f"{address} {kilobytes} kB" for kilobytes, address in named))


def heavy(count):
    """A text that no compression makes small."""
    words, state = [], 7
    for _ in range(count):
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        words.append(f"{state >> 16:x}")
    return "---\ntitle: Seznam\n---\n" + " ".join(words) + "\n"


def test_a_page_above_the_budget_stops_the_build_and_the_old_site_stays(pult, tmp_path):
    site, out = write_site(tmp_path / "site", {}), tmp_path / "out"
    pult.build(site, out)
    before = (out / "help-center/sl/index.html").stat()
    write_site(site, {"content/sl/pages/list.md": heavy(3000)})
    told = pult.build(site, out, status=1).stderr
    assert "content/sl/pages/list.md: error: The page “help-center/sl/list/index.html” weighs" in told and "[content/heavy-page]" in told
    assert not (out / "help-center/sl/list").exists()
    after = (out / "help-center/sl/index.html").stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert "content/heavy-page" in pult.check(site, status=1).stderr + pult.check(site, status=1).stdout
    write_site(site, {"content/sl/pages/list.md": heavy(3000)}, SMALL + "budget: { page: 60 kB }\n")
    assert re.search(r"Heaviest pages .*: [34]\d[\d.]* kB sl/list/", pult.build(site, out).stderr)
    write_site(site, {"content/sl/pages/list.md": heavy(3000)}, SMALL + "budget: { page: 30000 }\n")
    assert "Did you mean “30000 bytes”?" in pult.build(site, out, status=1).stderr


def test_the_search_page_stays_light_however_many_texts_there_are(pult, tmp_path):
    def text(number):
        words = heavy(6).split("\n")[3]
        return f"---\ntitle: Vprašanje {number} {words[number % 40:number % 40 + 30]}\n---\nOdgovor {number}.\n"

    texts = {f"content/sl/faq/c{number % 12}/a{number}.md": text(number) for number in range(1200)}
    texts |= {f"content/sl/faq/c{number}/index.md": f"---\ntitle: Tema {number}\n---\n" for number in range(12)}
    told = pult.build(write_site(tmp_path / "site", texts), tmp_path / "out").stderr
    page = (tmp_path / "out/help-center/sl/search/index.html").read_text(encoding="utf-8")
    assert page.count("<li><a href=\"../../sl/c0/") == 10 or page.count("/c0/a") == 10
    assert "Heaviest pages" in told


def test_pages_of_playbooks_are_light_too(starter, covered):
    """What few need at once, the palette and the steps one by one, is fetched when somebody uses it."""
    weights = {page.path: weight(page) for page in starter.pages_of("playbook") if "/playbooks/" in page.path}
    heavy = {path: size for path, size in weights.items() if size > LIMIT}
    assert not heavy, f"more than {LIMIT} bytes: {heavy}"
    heaviest = max(weights, key=weights.get)
    covered(f"{len(weights)} pages, the heaviest {weights[heaviest]} bytes ({heaviest})")
