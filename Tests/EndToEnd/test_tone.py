"""Guidelines enforce themselves: their examples are tests, and their rules read every text."""

import json
import re

import pytest
from support import copy_site

LOCALES = ["sl", "cs", "sk", "pl", "hr", "de", "en"]


def diagnostics(pult, site, status):
    return json.loads(pult.check(site, "--format", "json", status=status).stdout)["diagnostics"]


@pytest.fixture
def shop(tmp_path):
    return copy_site(tmp_path / "shop")


def test_a_dont_that_no_longer_breaks_its_rule_fails_at_its_line(pult, shop):
    guideline = shop / "content/sl/tone/salutation.md"
    text = guideline.read_text(encoding="utf-8")
    assert not diagnostics(pult, shop, status=0)
    guideline.write_text(text.replace("> Spoštovana stranka, vaše", "> Pozdravljeni, vaše"), encoding="utf-8")
    lines = guideline.read_text(encoding="utf-8").splitlines()
    (found,) = diagnostics(pult, shop, status=1)
    assert (found["code"], found["severity"]) == ("tone/example", "error")
    assert lines[found["line"] - 1] == "> [!DONT] no-generic-salutation"


def test_a_do_that_breaks_a_rule_fails_too(pult, shop):
    guideline = shop / "content/en/tone/calm.md"
    text = guideline.read_text(encoding="utf-8")
    guideline.write_text(text.replace("> The product must be unopened,", "> AS WE ALREADY WROTE, it must be unopened,"), encoding="utf-8")
    (found,) = diagnostics(pult, shop, status=1)
    assert found["code"] == "tone/example" and "“no-lecturing”" in found["message"]


@pytest.mark.parametrize("locale", LOCALES)
def test_every_example_of_a_new_site_is_held_to_its_rule(pult, tmp_path, locale, covered):
    """Each DONT gets the words of the DO beside it, one guideline at a time; every one of them is noticed."""
    site = tmp_path / "site"
    pult.run("new", site, "--locales", locale)
    guidelines = sorted((site / f"content/{locale}/tone").glob("*.md"))
    assert len(guidelines) == 8
    pairs = 0
    for guideline in guidelines:
        text = guideline.read_text(encoding="utf-8")
        right = dict(re.findall(r"^> \[!DO\] (\S+)\n> (.*)$", text, re.M))
        spoiled = re.sub(r"^(> \[!DONT\] (\S+)\n> ).*$", lambda match: match[1] + right[match[2]], text, flags=re.M)
        guideline.write_text(spoiled, encoding="utf-8")
        found = [each for each in diagnostics(pult, site, status=1) if each["file"].endswith(guideline.name)]
        assert {each["code"] for each in found} == {"tone/example"} and len(found) == len(right), found
        guideline.write_text(text, encoding="utf-8")
        pairs += len(right)
    covered(f"{pairs} pairs of examples")


def test_rules_read_every_text(pult, shop):
    reply = shop / "content/sl/replies/late-parcel.md"
    text = reply.read_text(encoding="utf-8")
    reply.write_text(text.replace("Pozdravljeni, {{customer.first_name}},", "Spoštovane stranke!!"), encoding="utf-8")
    found = {each["code"]: each for each in diagnostics(pult, shop, status=1)}
    # The placeholder that is gone is another rule's.
    assert set(found) - {"translation/placeholder"} == {"tone/avoid", "tone/limit", "tone/require"}
    avoid = found["tone/avoid"]
    assert avoid["severity"] == "error" and "“Nagovor”" in avoid["message"] and "salutation.md" in avoid["notes"][0]
    line = reply.read_text(encoding="utf-8").splitlines()[avoid["line"] - 1]
    assert line[avoid["column"] - 1 : avoid["end_column"] - 1] == "Spoštovane stranke"


def test_every_code_has_its_page(pult):
    for code in ("tone/avoid", "tone/example", "tone/mixed-address", "reply/vocative", "reply/sms-length", "reply/personal-data"):
        assert code in pult.run("explain", code).stdout
