"""The ledger, the answer to "when", and what breaks a promise, asked of the executable."""

import json
import re

import pytest
from support import NOW, REPOSITORY, copy_site

CONTACT = "content/sl/pages/contact.md"


@pytest.fixture(scope="module")
def hasty(tmp_path_factory):
    """The starter with one article that promises an answer within 24 hours: (folder, line)."""
    site = copy_site(tmp_path_factory.mktemp("hasty") / "site")
    file = site / CONTACT
    text = file.read_text(encoding="utf-8").rstrip("\n") + "\n\nOdgovorimo [v 24 urah](sla:email.first_response).\n"
    file.write_text(text, encoding="utf-8")
    return site, text.count("\n")


def ledger(pult, site, *more):
    result = pult.run("promises", "--site", site, "--as-of", NOW, "--format", "json", *more)
    report = json.loads(result.stdout)
    assert report["version"] == 1
    return report["promises"]


def test_every_promise_of_the_starter_is_kept(pult):
    promises = ledger(pult, REPOSITORY)
    assert len(promises) > 100
    assert {promise["verdict"] for promise in promises} == {"kept"}
    assert {promise["locale"] for promise in promises} == {"sl", "cs", "pl", "en"}
    for promise in promises:
        line = (REPOSITORY / promise["file"]).read_text(encoding="utf-8").splitlines()[promise["line"] - 1]
        assert "sla:" in line[promise["column"] - 1 :], promise


def test_a_broken_promise_fails_with_the_eve_of_the_holidays_and_two_wordings(pult, hasty):
    site, line = hasty
    report = json.loads(pult.check(site, "--format", "json", status=1).stdout)
    # The shop's own guideline has something to say of the words, too.
    (found,) = [entry for entry in report["diagnostics"] if entry["severity"] == "error" and not entry["code"].startswith("tone/")]
    assert (found["code"], found["file"], found["line"]) == ("promise/broken", CONTACT, line)
    assert "Wednesday, 30 December 2026" in found["message"]
    assert "Monday, 4 January 2027" in found["message"]
    assert len(found["fixes"]) == 2
    assert "naslednji delovni dan" in found["fixes"][1]["replacement"]


def test_the_ledger_has_the_worst_case_and_what_would_hold(pult, hasty):
    site, line = hasty
    (broken,) = [promise for promise in ledger(pult, site) if promise["verdict"] == "broken"]
    assert (broken["file"], broken["line"]) == (CONTACT, line)
    assert broken["text"] == "v 24 urah"
    assert (broken["source"], broken["channel"], broken["metric"]) == ("declared", "email", "first_response")
    assert (broken["min"], broken["max"], broken["clock"]) == (None, "PT24H", "calendar")
    assert broken["service_level"] == "email.first_response"
    worst = broken["worst_case"]
    assert worst == {
        "arrives": "2026-12-30T12:31:00+01:00", "promised_by": "2026-12-31T12:31:00+01:00",
        "answered_by": "2027-01-04T08:01:00+01:00", "wait": "PT115H30M",
    }
    assert set(broken["first_case"]) == set(worst)
    assert 0.2 < broken["share_broken"] < 0.5
    assert broken["repairs"] == ["116 hours", "1 business day"]


def test_each_wording_that_is_offered_would_hold(pult, hasty, tmp_path):
    site, _ = hasty
    report = json.loads(pult.check(site, "--format", "json", status=1).stdout)
    (broken,) = [entry for entry in report["diagnostics"] if entry["code"] == "promise/broken"]
    for number, fix in enumerate(broken["fixes"]):
        mended = copy_site(tmp_path / str(number), site)
        file = mended / CONTACT
        file.write_text(file.read_text(encoding="utf-8").replace("v 24 urah", fix["replacement"]), encoding="utf-8")
        pult.check(mended)


def test_another_time_may_keep_what_this_one_breaks(pult, hasty):
    promises = ledger(pult, hasty[0], "--from", "2026-11-23T00:00", "--until", "2026-11-26T12:00")
    assert {promise["verdict"] for promise in promises} == {"kept"}
    pult.check(hasty[0], "--only", "promise/*", "--from", "2026-11-23T00:00", "--until", "2026-11-26T12:00")


def test_when_a_message_is_answered(pult):
    def when(*more):
        return json.loads(pult.run("when", "--site", REPOSITORY, "--channel", "email", "--format", "json", *more).stdout)

    answer = when("--at", "2026-12-24T15:00")
    assert answer.pop("text").startswith("Zdaj je zaprto.")
    assert answer == {
        "channel": "email", "metric": "first_response", "arrives": "2026-12-24T15:00:00+01:00",
        "answered_by": "2026-12-28T12:00:00+01:00", "open_now": False,
        "opens_at": "2026-12-28T08:00:00+01:00", "closes_at": "2026-12-28T12:00:00+01:00",
    }
    # The same moment, told by another clock.
    assert when("--at", "2026-12-24T14:00Z")["arrives"] == "2026-12-24T15:00:00+01:00"
    assert when("--as-of", "2026-06-01T10:00")["arrives"] == "2026-06-01T10:00:00+02:00"
    assert "Monday, 28 December" in when("--at", "2026-12-24T15:00", "--locale", "en")["text"]


def test_when_takes_several_moments(pult):
    result = pult.run(
        "when", "--site", REPOSITORY, "--channel", "chat", "--format", "json", "--at", "2026-12-24T22:00", "--at", "2026-12-25T10:00")
    first, second = map(json.loads, result.stdout.splitlines())
    assert (first["open_now"], first["opens_at"]) == (False, "2026-12-25T09:00:00+01:00")
    assert (second["open_now"], second["answered_by"]) == (True, "2026-12-25T10:01:00+01:00")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--channel", "emial"), "Did you mean “email”?"),
        (("--channel", "chat", "--metric", "callback"), "has no service level “callback”"),
        (("--channel", "email", "--locale", "de"), "no locale “de”"),
        (("--channel", "email", "--at", "Friday"), "Friday"),
    ],
)
def test_a_question_that_cannot_be_answered_is_wrong_usage(pult, arguments, says):
    result = pult.run("when", "--site", REPOSITORY, *arguments, status=64)
    assert says in result.stderr


def test_the_list_for_people_begins_with_what_is_broken(pult, hasty):
    text = pult.run("promises", "--site", hasty[0], "--as-of", NOW).stdout
    first = text.splitlines()[0]
    assert first.startswith(f"{CONTACT}:{hasty[1]}:") and "broken “v 24 urah”" in first
    assert re.search(r"\d+ promises: \d+ kept, 1 broken", text.splitlines()[-1])
