"""The search finds what people mean: the share of right articles in first place and in the first three, in seven languages, on
articles and queries that were written without knowing how it searches."""

import json

import pytest
from browsing import open_tab
from searching import LOCALES, ask, place, queries, write_shop
from serving import serving
from support import front_matter

FIRST, THREE = 85, 95


@pytest.fixture(scope="module", params=LOCALES)
def shop(request, pult, tmp_path_factory):
    """The language, the site, and its help center."""
    folder = tmp_path_factory.mktemp("search")
    site = write_shop(folder / "site", request.param)
    pult.build(site, folder / "public")
    return request.param, site, folder / "public/help-center"


def _summary(locale, asked, places):
    first = 100 * sum(one == 1 for one in places) / len(asked)
    three = 100 * sum(one is not None and one <= 3 for one in places) / len(asked)
    lost = [f"{query.text} → {query.slug}: {one or 'not found'}" for query, one in zip(asked, places) if one is None or one > 3]
    return first, three, f"{locale}: {len(asked)} queries, {first:.0f} % first, {three:.0f} % among three", lost


def test_the_right_article_comes_first(shop, browser, covered):
    locale, _, root = shop
    asked = queries(locale)
    with serving(root) as address, open_tab(browser) as tab:
        tab.visit(f"{address}/{locale}/search/")
        places = [place(query, found) for query, found in zip(asked, ask(tab, asked))]
        assert not tab.complaints
    first, three, told, lost = _summary(locale, asked, places)
    covered(told)
    assert first >= FIRST and three >= THREE, "\n".join([told, *lost])


def test_browser_and_pult_rank_alike(pult, shop, browser, covered):
    """Golden queries pin the place of each of the browser's first results: all are kept as they are, all are lost one place up."""
    locale, site, root = shop
    asked = queries(locale)
    with serving(root) as address, open_tab(browser) as tab:
        tab.visit(f"{address}/{locale}/search/")
        found = ask(tab, asked, count=6)
    ids = _ids(site / "content" / locale / "faq/shop")
    places = [
        (query.text, ids[slug], number)
        for query, addresses in zip(asked, found)
        for number, slug in enumerate((one.rstrip("/").split("/")[-1] for one in addresses), 1)
        if slug in ids
    ]
    assert len(places) > 300
    assert _reported(pult, site, locale, places) == []
    higher = [(text, one, number - 1) for text, one, number in places if number > 1]
    assert len(_reported(pult, site, locale, higher)) == len(higher)
    covered(f"{locale}: {len(places)} places of {len(asked)} queries")


def _ids(folder):
    """By slug."""
    return {front_matter(file)["slug"]: f"shop/{file.stem}" for file in folder.glob("*.md") if file.name != "index.md"}


def _reported(pult, site, locale, places):
    """Messages about queries that do not find an article within a place."""
    # Blanks before a query make it another line of the file, and the same to the search.
    lines = [
        f"{json.dumps(' ' * number + text, ensure_ascii=False)}: {{ article: {one}, within: {number} }}\n" for text, one, number in places
    ]
    (site / "content" / locale / "search.yaml").write_text("".join(dict.fromkeys(lines)), encoding="utf-8")
    report = json.loads(pult.check(site, "--format", "json", "--only", "search/*", status=None).stdout)
    return [one["message"] for one in report["diagnostics"]]
