"""Sitemap and feeds are what their specifications say: sitemaps.org's schema 0.9 with Google's alternates, and RFC 4287;
structured data is what schema.org says of its types."""

import json
import re
import xml.etree.ElementTree as xml
from collections import Counter
from datetime import date, datetime
from urllib.parse import urlsplit

from support import write_site

BASE = "https://pomoc.melisa.example/"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"
ATOM = "{http://www.w3.org/2005/Atom}"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
LOCALES = ("sl", "cs", "pl", "en")
# W3C's note on date and time, from the year to fractions of a second.
W3C_TIME = re.compile(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?")
RFC3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
LANGUAGE = re.compile(r"x-default|[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
ORDER = [SITEMAP + name for name in ("loc", "lastmod", "changefreq", "priority")]


def read(file):
    data = file.read_bytes()
    assert data.startswith(b'<?xml version="1.0" encoding="utf-8"?>') and not data.startswith(b"\xef\xbb\xbf")
    assert len(data) <= 50 * 1024 * 1024, file
    return xml.fromstring(data)


def check_address(text, base=BASE):
    parts = urlsplit(text)
    assert parts.scheme in ("http", "https") and parts.netloc and not parts.fragment, text
    assert text.startswith(base) and text == text.strip() and len(text) < 2048 and text.isascii(), text
    assert re.fullmatch(r"[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]+", text) and not re.search(r"%(?![0-9A-F]{2})", text), text


def check_moment(text, form):
    assert form.fullmatch(text), text
    (datetime if "T" in text else date).fromisoformat(text)


def check_text_only(element):
    assert not list(element) and not element.attrib and (element.text or "").strip(), xml.tostring(element)


def check_urlset(root):
    """Returns the addresses with what they say of themselves."""
    assert root.tag == SITEMAP + "urlset" and not root.attrib
    assert 1 <= len(root) <= 50_000
    pages = {}
    for url in root:
        assert url.tag == SITEMAP + "url" and not url.attrib
        own = [child.tag for child in url if child.tag.startswith(SITEMAP)]
        assert own == sorted(own, key=ORDER.index) and len(set(own)) == len(own) and own[0] == SITEMAP + "loc", own
        for child in url:
            if child.tag.startswith(SITEMAP):
                check_text_only(child)
        location, changed = url.find(SITEMAP + "loc").text, url.find(SITEMAP + "lastmod")
        check_address(location)
        if changed is not None:
            check_moment(changed.text, W3C_TIME)
        alternates = {}
        for child in url:
            if child.tag.startswith(SITEMAP):
                continue
            assert child.tag == XHTML + "link" and set(child.attrib) == {"rel", "hreflang", "href"} and not child.text
            assert child.get("rel") == "alternate" and LANGUAGE.fullmatch(child.get("hreflang"))
            check_address(child.get("href"))
            assert child.get("hreflang") not in alternates, location
            alternates[child.get("hreflang")] = child.get("href")
        assert location not in pages, f"{location} stands twice"
        pages[location] = alternates
    return pages


def test_the_sitemap_is_valid_and_complete(starter, covered):
    root = starter.root("help-center")
    pages = check_urlset(read(root / "sitemap.xml"))
    for location, alternates in pages.items():
        assert (root / location[len(BASE):] / "index.html").is_file(), location
        markup = (root / location[len(BASE):] / "index.html").read_text(encoding="utf-8")
        assert f'<link rel="canonical" href="{location}">' in markup and '"robots" content="noindex"' not in markup
        if alternates:
            # Each names itself and is named by all others.
            assert location in alternates.values() and "x-default" in alternates
            assert all(pages[other] == alternates for other in alternates.values())
            assert set(re.findall(r'rel="alternate" hreflang="([^"]+)" href="([^"]+)"', markup)) == set(alternates.items())
    listed = {page.address for page in starter.pages_of("help-center") if f'"canonical" href="{BASE}{page.address.lstrip("/")}"' in page.file.read_text(encoding="utf-8")
              and 'content="noindex"' not in page.file.read_text(encoding="utf-8") and page.address != "/"}
    assert {"/" + location[len(BASE):] for location in pages} == listed
    covered(f"{len(pages)} addresses")


def test_robots_name_the_sitemap(starter):
    assert f"\nSitemap: {BASE}sitemap.xml\n" in (starter.root("help-center") / "robots.txt").read_text(encoding="utf-8")


def test_the_sitemap_of_a_small_site_is_valid(pult, tmp_path):
    """Without other languages there are no alternates. What comes after 50,000 addresses is held by SitemapTests."""
    texts = {f"content/sl/pages/p{number}.md": f"---\ntitle: Stran {number}\nupdated: 2026-11-0{number + 1}\n---\nBesedilo.\n" for number in range(3)}
    pages = check_urlset(read(small_site(pult, tmp_path, texts) / "sitemap.xml"))
    assert len(pages) == 5 and not any(pages.values())


def small_site(pult, folder, texts):
    """The help center of a site in one language."""
    site = write_site(folder / "site", texts)
    with (site / "pult.yaml").open("a", encoding="utf-8") as file:
        file.write(f"help_center: {{ base_url: {BASE} }}\n")
    pult.build(site, folder / "public")
    return folder / "public/help-center"


def one(element, name):
    found = element.findall(ATOM + name)
    assert len(found) == 1, f"{len(found)} {name} in {element.tag}"
    return found[0]


def check_links(element):
    """At most one alternate of a type and language (4.1.1), addresses absolute."""
    seen = Counter()
    for link in element.findall(ATOM + "link"):
        assert not list(link) and not (link.text or "").strip()
        check_address(link.get("href"))
        seen[(link.get("rel", "alternate"), link.get("type"), link.get("hreflang"))] += 1
    assert all(count == 1 for (relation, *_), count in seen.items() if relation == "alternate"), seen
    return {relation for relation, *_ in seen}


def check_feed(root, language):
    assert root.tag == ATOM + "feed" and root.get(XML_LANG) == language
    known = {"title", "id", "updated", "author", "link", "generator", "entry", "subtitle", "rights", "logo", "icon", "category", "contributor"}
    assert {child.tag.removeprefix(ATOM) for child in root} <= known
    assert one(root, "title").text.strip() and one(one(root, "author"), "name").text.strip()
    check_address(one(root, "id").text)
    check_moment(one(root, "updated").text, RFC3339)
    assert {"self", "alternate"} <= check_links(root)
    # What comes after an entry would be overlooked by readers that stream.
    tags = [child.tag for child in root]
    entries = root.findall(ATOM + "entry")
    assert tags[len(tags) - len(entries):] == [ATOM + "entry"] * len(entries)
    ids, moments = [], []
    for entry in entries:
        assert one(entry, "title").text.strip()
        ids.append(one(entry, "id").text)
        check_address(ids[-1])
        moments.append(one(entry, "updated").text)
        check_moment(moments[-1], RFC3339)
        assert len(entry.findall(ATOM + "summary")) <= 1 and "alternate" in check_links(entry)
        # An entry without content needs an alternate, which has been asked for; a text construct is plain text unless it says otherwise.
        for name in ("title", "summary"):
            for text in entry.findall(ATOM + name):
                assert text.get("type", "text") == "text" and not list(text)
    assert len(set(ids)) == len(ids) and one(root, "id").text not in ids
    assert moments == sorted(moments, reverse=True) and (not moments or one(root, "updated").text == moments[0])
    return ids


def test_feeds_are_valid_and_lead_to_pages(starter, covered):
    root, count = starter.root("help-center"), 0
    for locale in LOCALES:
        feed = read(root / locale / "feed.xml")
        ids = check_feed(feed, locale)
        own = next(link.get("href") for link in feed.findall(ATOM + "link") if link.get("rel") == "self")
        assert own == f"{BASE}{locale}/feed.xml"
        for address in ids:
            assert address.startswith(f"{BASE}{locale}/") and (root / address[len(BASE):] / "index.html").is_file(), address
            count += 1
        home = (root / locale / "index.html").read_text(encoding="utf-8")
        assert 'type="application/atom+xml"' in home
    assert count >= 4 * 20
    covered(f"{len(LOCALES)} feeds, {count} entries")


def test_a_feed_without_entries_is_valid(pult, tmp_path):
    assert check_feed(read(small_site(pult, tmp_path, {}) / "sl/feed.xml"), "sl") == []


# -- schema.org: what each type must have, and what else it may have, each with what it must look like.
CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


def text(value):
    return isinstance(value, str) and value.strip() == value != ""


def address(value):
    return text(value) and urlsplit(value).scheme in ("http", "https") and bool(urlsplit(value).netloc)


def day(value):
    return bool(re.fullmatch(r"\d{4}-\d\d-\d\d", value)) and bool(date.fromisoformat(value))


def objects(*types):
    """One object of these types, or a list of them."""
    def check(value):
        found = value if isinstance(value, list) else [value]
        return bool(found) and all(isinstance(one, dict) and one.get("@type") in types and conforms(one) for one in found)
    return check


def clock(value):
    return bool(CLOCK.fullmatch(value))


def languages(value):
    return bool(value) and all(code in {"sl", "cs", "sk", "pl", "hr", "de", "en"} for code in (value if isinstance(value, list) else [value]))


def weekdays(value):
    return bool(value) and all(re.fullmatch(r"https://schema\.org/(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day", one) for one in value)


TYPES = {
    "BreadcrumbList": ({"itemListElement": objects("ListItem")}, {}),
    "ListItem": ({"position": lambda value: isinstance(value, int) and value > 0, "name": text, "item": address}, {}),
    "FAQPage": ({"mainEntity": objects("Question")}, {"inLanguage": languages}),
    "Question": ({"name": text, "acceptedAnswer": objects("Answer")}, {}),
    "Answer": ({"text": text}, {}),
    "Organization": ({"name": text, "url": address, "contactPoint": objects("ContactPoint")}, {"address": objects("PostalAddress")}),
    "PostalAddress": ({"addressCountry": lambda value: bool(re.fullmatch("[A-Z]{2}", value))},
                      {"streetAddress": text, "postalCode": text, "addressLocality": text}),
    "ContactPoint": ({"contactType": text, "availableLanguage": languages},
                     {"name": text, "email": lambda value: bool(re.fullmatch(r"[^@\s]+@[^@\s]+", value)),
                      "telephone": lambda value: bool(re.fullmatch(r"\+\d{6,15}", value)), "url": address,
                      "hoursAvailable": objects("OpeningHoursSpecification")}),
    "OpeningHoursSpecification": ({"opens": clock, "closes": clock}, {"dayOfWeek": weekdays, "validFrom": day, "validThrough": day}),
}


def conforms(thing):
    required, allowed = TYPES[thing["@type"]]
    given = {name: value for name, value in thing.items() if name != "@type"}
    assert not required.keys() - given.keys(), f"{thing['@type']} lacks {required.keys() - given.keys()}"
    assert not given.keys() - required.keys() - allowed.keys(), f"{thing['@type']} has {given.keys() - required.keys() - allowed.keys()}"
    for name, value in given.items():
        assert (required | allowed)[name](value), f"{thing['@type']}.{name}: {value!r}"
    if thing["@type"] == "ContactPoint":
        assert len({"email", "telephone", "url"} & given.keys()) == 1, given
    if thing["@type"] == "OpeningHoursSpecification":
        assert ("dayOfWeek" in given) != ("validFrom" in given) and given.get("validFrom", "") <= given.get("validThrough", "")
    if thing["@type"] == "BreadcrumbList":
        assert [step["position"] for step in given["itemListElement"]] == list(range(1, len(given["itemListElement"]) + 1))
    return True


def test_structured_data_conforms_to_its_types(starter, covered):
    kinds = Counter()
    for page in starter.pages_of("help-center"):
        for block in re.findall(r'<script type="application/ld\+json">(.*?)</script>', page.file.read_text(encoding="utf-8"), re.DOTALL):
            data = json.loads(block)
            assert data.keys() == {"@context", "@graph"} and data["@context"] == "https://schema.org", page.path
            assert len({thing["@type"] for thing in data["@graph"]}) == len(data["@graph"]), page.path
            for thing in data["@graph"]:
                assert conforms(thing), page.path
                kinds[thing["@type"]] += 1
    assert {"BreadcrumbList", "FAQPage", "Organization"} == set(kinds)
    covered(", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items())))
