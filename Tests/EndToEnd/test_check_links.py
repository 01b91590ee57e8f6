"""`pult check` on links that only the whole site can judge: addresses of its own, templates, and every letter of every link."""

import json
import random
import re
import shutil

import pytest
from support import copy_site

# Destinations in Markdown: inline, in pointed brackets, and what stands in `related`.
DESTINATION = re.compile(r"\]\((?P<inline>[^\s()<>]+)\)")


@pytest.fixture
def site(tmp_path):
    return copy_site(tmp_path / "site")


def all_findings(pult, site):
    return json.loads(pult.check(site, "--format", "json", status=None).stdout)["diagnostics"]


def findings(pult, site):
    """Those about links: other rules have their own say about a site that was changed in one language."""
    return [finding for finding in all_findings(pult, site) if finding["code"].startswith("link/")]


def test_addresses_of_the_site_itself(pult, site):
    page = site / "content/en/pages/about.md"
    lines = page.read_text(encoding="utf-8").rstrip().count("\n") + 1
    page.write_text(
        page.read_text(encoding="utf-8").rstrip()
        + "\n\n[home](https://pomoc.melisa.example/en/)\n[search](/en/search/)\n[feed](https://pomoc.melisa.example/en/feed.xml)\n"
        + "[contact](/en/contact/)\n[none](https://pomoc.melisa.example/en/contcat/)\n[none](/sl/sarch/)\n",
        encoding="utf-8")
    found = findings(pult, site)
    assert [(finding["code"], finding["line"]) for finding in found] == [("link/unknown-address", lines + 6), ("link/unknown-address", lines + 7)]
    assert "“/en/contact/”" in found[0]["message"] and "“/sl/search/”" in found[1]["message"]
    assert pult.build(site, site / "public", status=1).stderr.count("[link/unknown-address]") == 2


def test_links_of_templates(pult, site):
    theme = site / "templates/help-center/page.mustache"
    theme.write_text(
        theme.read_text(encoding="utf-8")
        + '<a href="{{root}}sl/">a</a>\n<img src="{{root}}theme/shared/icon.svg" alt="">\n<img src="{{root}}theme/shared/lcon.svg" alt="">\n',
        encoding="utf-8")
    found = findings(pult, site)
    assert [finding["code"] for finding in found] == ["link/template"], found
    assert found[0]["file"] == "templates/help-center/page.mustache" and "theme/shared/icon.svg" in found[0]["message"]


def test_drafts_are_missed_where_they_are_not_built(pult, site):
    article = site / "content/en/faq/returns/refund.md"
    article.write_text(article.read_text(encoding="utf-8").replace("---\n", "---\ndraft: true\n", 1), encoding="utf-8")
    found = findings(pult, site)
    assert found and {finding["code"] for finding in found} == {"link/draft"}
    assert "link/draft" in pult.build(site, site / "public").stderr
    assert "link/draft" not in pult.build(site, site / "public", "--drafts").stderr


def test_a_letter_of_any_link_matters(pult, site, covered):
    """Each round spoils one letter of some links, each in a file of its own, and all of them have to be found where they stand."""
    chance, spoiled = random.Random(4), 0
    for _ in range(4):
        expected = set()
        for file in sorted(site.glob("content/*/*/**/*.md")):
            text = file.read_text(encoding="utf-8")
            links = [
                match for match in DESTINATION.finditer(text)
                if not re.match(r"https?:|mailto:|tel:", match["inline"])
                    # Examples in code, and in the rules of a guideline, are no links.
                    and not re.search(r"`|^\s*suggest:", text[text.rfind("\n", 0, match.start()) + 1 : match.end()])
            ]
            if not links or chance.random() < 0.5:
                continue
            link = chance.choice(links)
            start, end = link.span("inline")
            letters = [index for index in range(start, end) if text[index].isalpha()]
            index = chance.choice(letters)
            file.write_text(text[:index] + "q" + text[index + 1 :], encoding="utf-8")
            expected.add((file.relative_to(site).as_posix(), text[:start].count("\n") + 1))
            spoiled += 1
        found = {(finding["file"], finding["line"]) for finding in all_findings(pult, site)}
        missed = expected - found
        assert not missed, sorted(missed)
        shutil.rmtree(site)
        copy_site(site)
    covered(f"{spoiled} links, each with a wrong letter")

