"""Promises in plain sentences: of any text, and of a site."""

import json

import pytest
from support import NOW, REPOSITORY, copy_site

SENTENCE = "Na e-pošto odgovorimo v 24 urah, na klepet v 60 minutah.\n"


def scan(pult, *arguments, text=None, status=0):
    result = pult.run("scan", "--format", "json", "--as-of", NOW, *arguments, input=text, status=status)
    report = json.loads(result.stdout)
    assert report["version"] == 1
    return report


@pytest.fixture
def nowhere(tmp_path):
    """A folder that is no site."""
    return tmp_path


def test_text_on_standard_input_is_read_outside_a_site(pult, nowhere):
    report = scan(pult, "--site", nowhere, "--locale", "sl", "-", text=SENTENCE)
    mail, chat = report["promises"]
    assert mail == {
        "file": None, "line": 1, "column": 23, "locale": "sl", "text": "v 24 urah", "source": "prose", "channel": "email",
        "metric": "first_response", "min": None, "max": "PT24H", "clock": "calendar",
    }
    assert (chat["channel"], chat["max"]) == ("chat", "PT60M")
    assert report["diagnostics"] == []


def test_files_have_their_names_and_places(pult, nowhere):
    file = nowhere / "odziv.md"
    file.write_text("---\ntitle: Odziv\n---\n\n| Kanal | Odzivni čas |\n|---|---|\n| E-pošta | do 24 ur |\n", encoding="utf-8")
    (found,) = scan(pult, "--site", nowhere, "--locale", "sl", file)["promises"]
    assert (found["file"], found["line"], found["column"]) == (str(file), 7, 13)
    assert (found["channel"], found["max"], found["text"]) == ("email", "PT24H", "do 24 ur")


def test_a_channel_for_what_names_none(pult, nowhere):
    (found,) = scan(pult, "--site", nowhere, "--locale", "en", "--channel", "chat", text="We reply within two minutes.")["promises"]
    assert (found["channel"], found["max"]) == ("chat", "PT2M")


def test_inside_a_site_promises_are_proven(pult):
    report = scan(pult, "--site", REPOSITORY, "--locale", "sl", "-", text=SENTENCE, status=1)
    mail = report["promises"][0]
    assert (mail["service_level"], mail["verdict"]) == ("email.first_response", "broken")
    assert mail["worst_case"]["wait"].startswith("PT")
    codes = [finding["code"] for finding in report["diagnostics"]]
    assert codes.count("promise/broken") >= 1 and "promise/undeclared" in codes
    assert {finding["file"] for finding in report["diagnostics"]} == {None}


def test_wrong_usage_ends_with_64_and_missing_files_with_2(pult, nowhere):
    assert pult.run("scan", "--site", nowhere, "-", input="", status=64)
    assert pult.run("scan", "--site", nowhere, "--locale", "xx", "-", input="", status=64)
    assert pult.run("scan", "--site", nowhere, "--locale", "sl", "--channel", "fax", "-", input="", status=64)
    assert pult.run("scan", "--site", nowhere, "--locale", "sl", nowhere / "missing.md", status=2)


def test_the_ledger_and_check_list_promises_in_prose(pult, tmp_path):
    site = copy_site(tmp_path / "site")
    page = site / "content/sl/pages/contact.md"
    page.write_text(page.read_text(encoding="utf-8") + "\nNa e-pošto odgovorimo v 24 urah.\n", encoding="utf-8")
    promises = json.loads(pult.run("promises", "--site", site, "--as-of", NOW, "--format", "json").stdout)["promises"]
    (found,) = [promise for promise in promises if promise["source"] == "prose"]
    assert (found["text"], found["verdict"], found["channel"]) == ("v 24 urah", "broken", "email")
    report = json.loads(pult.check(site, "--format", "json", status=1).stdout)
    (note,) = [finding for finding in report["diagnostics"] if finding["code"] == "promise/undeclared"]
    assert note["fixes"][0]["replacement"] == "[v 24 urah](sla:email.first_response)"
