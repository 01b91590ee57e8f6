"""What machines read of the help center says what the pages say, and leads to pages that exist."""

import html
import json
import re
from html.parser import HTMLParser

BASE = "https://pomoc.melisa.example/"
DATA = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)
# What schema.org and the search engines' guides ask of each type.
REQUIRED = {
    "BreadcrumbList": {"itemListElement"}, "ListItem": {"position", "name", "item"}, "FAQPage": {"mainEntity"},
    "Question": {"name", "acceptedAnswer"}, "Answer": {"text"}, "Organization": {"name", "url", "contactPoint"},
    "PostalAddress": {"addressCountry"}, "ContactPoint": {"contactType", "availableLanguage"},
    "OpeningHoursSpecification": {"opens", "closes"},
}
DAYS = {f"https://schema.org/{day}" for day in "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()}
TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


class Words(HTMLParser):
    """The words that a page shows."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.text, self.hidden = [], 0

    def handle_starttag(self, tag, attributes):
        if tag in ("script", "style", "title"):
            self.hidden += 1

    def handle_endtag(self, tag):
        if tag in ("script", "style", "title"):
            self.hidden -= 1

    def handle_data(self, data):
        if not self.hidden:
            self.text.append(data)


def squeezed(text):
    return re.sub(r"\s+", "", text.replace("\u2060", ""))


def shown(markup):
    words = Words()
    words.feed(markup)
    return squeezed("".join(words.text))


def objects(value):
    if isinstance(value, dict):
        yield value
        for part in value.values():
            yield from objects(part)
    elif isinstance(value, list):
        for part in value:
            yield from objects(part)


def test_structured_data_says_what_the_page_says(starter, covered):
    kinds, root = {}, starter.root("help-center")
    for page in starter.pages_of("help-center"):
        markup = page.file.read_text(encoding="utf-8")
        blocks = DATA.findall(markup)
        assert len(blocks) <= 1, page.path
        if not blocks:
            continue
        data, words = json.loads(blocks[0]), shown(markup)
        assert data["@context"] == "https://schema.org"
        for thing in objects(data["@graph"]):
            kind = thing["@type"]
            kinds[kind] = kinds.get(kind, 0) + 1
            missing = REQUIRED[kind] - thing.keys()
            assert not missing, f"{page.path}: {kind} lacks {missing}"
            for name in ("name", "text", "streetAddress", "addressLocality"):
                if kind != "ContactPoint" and name in thing:
                    for line in thing[name].split("\n"):
                        assert squeezed(line) in words, f"{page.path}: {kind} says {line!r}, and the page does not"
            if kind == "ListItem":
                assert thing["item"].startswith(BASE)
                assert (root / thing["item"][len(BASE):] / "index.html").is_file(), thing["item"]
            if kind == "OpeningHoursSpecification":
                assert TIME.fullmatch(thing["opens"]) and TIME.fullmatch(thing["closes"])
                assert set(thing.get("dayOfWeek", DAYS)) <= DAYS
                assert "dayOfWeek" in thing or thing["validFrom"] <= thing["validThrough"]
    assert set(REQUIRED) <= set(kinds), set(REQUIRED) - set(kinds)
    covered(", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items())))


def test_every_article_has_the_way_to_it(starter):
    count = 0
    for page in starter.pages_of("help-center"):
        markup = page.file.read_text(encoding="utf-8")
        canonical = re.search(r'rel="canonical" href="([^"]+)"', markup)
        # Pages that only show another edition, and those that nobody should list, have nothing to say to search engines.
        if page.parsed.first_class != "text" or not canonical or canonical.group(1) != BASE + page.address.lstrip("/") or "noindex" in markup:
            assert "BreadcrumbList" not in markup, page.path
            continue
        count += 1
        graph = json.loads(DATA.findall(markup)[0])["@graph"]
        way = next(thing for thing in graph if thing["@type"] == "BreadcrumbList")["itemListElement"]
        assert [step["position"] for step in way] == list(range(1, len(way) + 1))
        assert squeezed(way[-1]["name"]) == squeezed(page.parsed.heading)
        assert way[-1]["item"] == BASE + page.address.lstrip("/")
    assert count >= 4 * 26


def test_opening_hours_are_those_of_the_configuration(starter):
    home = (starter.root("help-center") / "sl/index.html").read_text(encoding="utf-8")
    shop = next(thing for thing in json.loads(DATA.findall(home)[0])["@graph"] if thing["@type"] == "Organization")
    email = next(point for point in shop["contactPoint"] if point.get("email") == "pomoc@melisa.example")
    week = [(hours["opens"], hours["closes"], len(hours["dayOfWeek"])) for hours in email["hoursAvailable"] if "dayOfWeek" in hours]
    assert week == [("08:00", "12:00", 4), ("12:30", "16:30", 4), ("08:00", "15:00", 1)]
    closed = {hours["validFrom"] for hours in email["hoursAvailable"] if hours.get("opens") == hours.get("closes") == "00:00"}
    assert "2026-12-25" in closed


def test_every_text_has_a_markdown_twin_without_what_is_internal(starter, covered):
    root, count = starter.root("help-center"), 0
    for twin in root.rglob("*.md"):
        text, page = twin.read_text(encoding="utf-8"), twin.with_name("index.html")
        markup = page.read_text(encoding="utf-8")
        assert '<link rel="alternate" type="text/markdown" href="index.md">' in markup
        assert "INTERNAL" not in text and not re.search(r"\]\((sla|channel|article|reply|playbook|page|category):", text), twin
        title = text.split("\n", 1)[0].removeprefix("# ")
        assert squeezed(title) in shown(markup)
        # What stands in it stands on the page; marks of Markdown aside.
        for line in text.split("\n"):
            for word in re.findall(r"[^\W\d_]{6,}", re.sub(r"\]\([^)]*\)|<[^>]*>|^\s*```.*$|\[![A-Z]+\]|!\[[^\]]*\]", " ", line)):
                assert word in html.unescape(markup), f"{twin}: {word}"
        for address in re.findall(r"\]\((https://pomoc\.melisa\.example/[^)#\s]*)", text):
            target = root / address[len(BASE):]
            assert target.is_file() or (target / "index.html").is_file(), f"{twin}: {address}"
        count += 1
    pages = [page for page in starter.pages_of("help-center") if page.parsed.first_class == "text"]
    assert count >= 4 * 25 and count <= len(pages)
    covered(f"{count} twins")


def test_llms_txt_lists_every_twin_of_its_language(starter):
    root = starter.root("help-center")
    listed = set(re.findall(r"\((https://[^)]+)\)", (root / "llms.txt").read_text(encoding="utf-8")))
    assert listed == {f"{BASE}{locale}/llms.txt" for locale in ("sl", "cs", "pl", "en")}
    for locale in ("sl", "cs", "pl", "en"):
        text = (root / locale / "llms.txt").read_text(encoding="utf-8")
        assert text.startswith("# ") and "\n## " in text
        addresses = re.findall(r"^- \[[^\]]+\]\(([^)]+)\)", text, re.MULTILINE)
        twins = {BASE + twin.relative_to(root).as_posix() for twin in (root / locale).rglob("*.md")}
        assert sorted(addresses) == sorted(twins)


def test_files_for_hosts(starter, pult, tmp_path):
    for root in ("help-center", "playbook"):
        headers = (starter.root(root) / "_headers").read_text(encoding="utf-8")
        assert "X-Content-Type-Options: nosniff" in headers and ("noindex, nofollow" in headers) == (root == "playbook")
    moved = (starter.root("help-center") / "_redirects").read_text(encoding="utf-8").splitlines()
    assert moved
    for line in moved:
        old, new, status = line.split(" ")
        assert status == "301" and (starter.root("help-center") / old.lstrip("/") / "index.html").is_file()
        assert (starter.root("help-center") / new.lstrip("/") / "index.html").is_file()
