"""Playbooks are proven: what breaks a step, a role or a time limit is found where it stands."""

import json
import re
import sys

import pytest
from support import REPOSITORY, copy_site

sys.path.insert(0, str(REPOSITORY / "Benchmarks"))
from playbooks import large  # noqa: E402

PLAYBOOKS = sorted(path.relative_to(REPOSITORY).as_posix() for path in REPOSITORY.glob("content/*/playbooks/*.md"))


@pytest.fixture
def site(tmp_path):
    return copy_site(tmp_path / "site")


def findings(pult, site, status=1):
    result = pult.check(site, "--format", "json", status=status)
    return json.loads(result.stdout)["diagnostics"]


def mutate(site, change):
    """Changes every playbook; returns what `change` said of each: (new text, lines at one of which it must be noticed)."""
    expected = {}
    for name in PLAYBOOKS:
        file = site / name
        text, lines = change(file.read_text(encoding="utf-8"))
        file.write_text(text, encoding="utf-8")
        expected[name] = lines
    return expected


def unnoticed(found, expected, code=None):
    """The playbooks in which nothing was found at the expected lines."""
    places = {(one["file"], one["line"]) for one in found if code is None or one["code"] == code}
    return [name for name, lines in expected.items() if not any((name, line) in places for line in lines)]


def lines_with(text, part):
    return [number for number, line in enumerate(text.split("\n"), 1) if part in line]


def test_the_starters_playbooks_are_proven_without_a_finding(pult):
    assert len(PLAYBOOKS) == 24
    assert findings(pult, REPOSITORY, status=0) == []


@pytest.mark.parametrize("number", [1, 2])
def test_a_step_that_is_renamed_is_missed_where_it_is_linked(pult, site, number):
    def rename(text):
        title = re.findall(r"^## (.+)$", text, re.M)[number]
        # The anchors of headings as the texts themselves write them.
        renamed = text.replace(f"## {title}\n", f"## {title} in še nekaj drugega, kar prej ni stalo tu\n")
        anchor = re.sub(r"[^\w-]", "", title.lower().replace(" ", "-"))
        return renamed, lines_with(renamed, f"(#{anchor})") + lines_with(renamed, f'"#{anchor}"')

    expected = mutate(site, rename)
    assert all(expected.values())
    assert unnoticed(findings(pult, site), expected) == []


def test_a_role_that_is_misspelled_is_found_in_its_line(pult, site):
    def misspell(text):
        changed = re.sub(r"^role: (\w)(\w)", r"role: \2\1", text, count=1, flags=re.M)
        return changed, lines_with(changed, "role: ")[:1]

    expected = mutate(site, misspell)
    assert unnoticed(findings(pult, site), expected, "playbook/unknown-role") == []


def test_a_reply_that_is_gone_is_missed_by_every_step_that_sends_it(pult, site):
    for file in site.glob("content/*/replies/apology-mistake.md"):
        file.unlink()
    found = [one for one in findings(pult, site) if one["code"] == "playbook/unknown-reply"]
    expected = {
        (name, line) for name in PLAYBOOKS
        for line in lines_with((REPOSITORY / name).read_text(encoding="utf-8"), "reply: apology-mistake")
        if "](" not in (REPOSITORY / name).read_text(encoding="utf-8").split("\n")[line - 1]
    }
    assert {(one["file"], one["line"]) for one in found} == expected


def test_a_limit_that_is_far_too_long_breaks_the_promise_and_names_the_step(pult, site):
    def lengthen(text):
        changed = re.sub(r"^within: .*$", "within: 30 business days", text, count=1, flags=re.M)
        return changed, lines_with(changed, "promise: ")[:1] if "\npromise: " in text else []

    expected = {name: lines for name, lines in mutate(site, lengthen).items() if lines}
    found = findings(pult, site)
    assert len(expected) >= 18
    assert unnoticed(found, expected, "playbook/too-slow") == []
    slow = next(one for one in found if one["code"] == "playbook/too-slow")
    assert re.search(r"arrives on \w+, \d+ \w+ 20\d\d, \d\d:\d\d", slow["message"])
    assert slow["notes"][0].startswith("1. “") and "until" in slow["notes"][0]
    assert slow["notes"][-1].startswith("What would hold: “within: ")
    lines = {name: lines_with((site / name).read_text(encoding="utf-8"), "within: 30 business days") for name in expected}
    assert unnoticed(found, lines, "playbook/step-too-long") == []


def test_two_hundred_steps_with_loops_are_proven(pult, tmp_path):
    site = tmp_path / "site"
    pult.run("new", site, "--locales", "en", "--quiet")
    (site / "content/en/playbooks/large.md").write_text(large(200), encoding="utf-8")
    found = findings(pult, site)
    assert [one["code"] for one in found if one["severity"] == "error"] == ["playbook/too-slow"]
    (slow,) = [one for one in found if one["code"] == "playbook/too-slow"]
    assert any("goes back to" in note for note in slow["notes"])
