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


# -- Tone

DRAFT = "Draga stranka!!\n\nKaj hočeš? Vaše naročilo 2026-10482 je na poti.\n"

# In each language a greeting of a role, and a sentence that the starter's guidelines do not mind.
GREETINGS = {
    "sl": ("Drage stranke,", "Pozdravljeni, Jožef, hvala za sporočilo."),
    "cs": ("Vážení zákazníci,", "Dobrý den, Josefe, děkujeme za zprávu."),
    "sk": ("Vážení zákazníci,", "Dobrý deň, Jozef, ďakujeme za správu."),
    "pl": ("Szanowni Klienci,", "Dzień dobry, Józefie, dziękujemy za wiadomość."),
    "hr": ("Poštovani kupče,", "Dobar dan, Josipe, hvala na poruci."),
    "de": ("Sehr geehrter Kunde,", "Guten Tag, Josef, vielen Dank für Ihre Nachricht."),
    "en": ("Dear customers,", "Hello Joseph, thank you for your message."),
}


def codes(report):
    return {finding["code"] for finding in report["diagnostics"]}


def test_a_draft_is_held_to_the_guidelines_of_its_site(pult):
    arguments = ("--site", REPOSITORY, "--locale", "sl", "--channel", "facebook", "--kind", "reply")
    report = scan(pult, *arguments, text=DRAFT, status=1)
    found = {finding["code"]: finding for finding in report["diagnostics"]}
    assert found.keys() == {"tone/avoid", "tone/limit", "tone/require", "tone/formality", "reply/personal-data"}
    greeting = found["tone/avoid"]
    assert greeting.keys() == {"code", "severity", "message", "file", "line", "column", "end_line", "end_column", "notes", "fixes"}
    assert (greeting["severity"], greeting["file"]) == ("error", None)
    assert (greeting["line"], greeting["column"], greeting["end_column"]) == (1, 1, 14)
    assert "“no-generic-salutation” of the guideline “Nagovor”" in greeting["message"]
    assert "content/sl/tone/salutation.md" in greeting["notes"][0]
    assert (found["tone/formality"]["line"], found["tone/formality"]["column"]) == (3, 5)
    told = pult.run("scan", *arguments, "--as-of", NOW, input=DRAFT, status=1).stdout
    assert "-:1:1: error: “Draga stranka” is not how we write" in told and told.endswith("No promise found.\n")


def test_a_clean_draft_passes_and_warnings_do_not_fail(pult, nowhere):
    arguments = ("--site", nowhere, "--locale", "en", "--kind", "reply")
    clean = scan(pult, *arguments, text="Hello Joseph, thank you for writing. Your parcel is on its way.\n")
    assert clean["diagnostics"] == []
    report = scan(pult, *arguments, text="Hello Joseph, your parcel is on its way.\n")
    assert [(finding["code"], finding["severity"]) for finding in report["diagnostics"]] == [("tone/require", "warning")]


@pytest.mark.parametrize("locale", GREETINGS)
def test_outside_a_site_the_guidelines_of_a_new_site_count(pult, nowhere, locale):
    wrong, right = GREETINGS[locale]
    arguments = ("--site", nowhere, "--locale", locale, "--kind", "reply", "--channel", "email")
    assert scan(pult, *arguments, text=right)["diagnostics"] == []
    report = scan(pult, *arguments, text=wrong, status=None)
    greeting = [finding for finding in report["diagnostics"] if finding["code"] in ("tone/avoid", "reply/generic-salutation")]
    assert [(finding["line"], finding["column"]) for finding in greeting] == [(1, 1)], report["diagnostics"]


def test_kind_channel_and_mood_decide_which_rules_count(pult, nowhere):
    text = "Pozdravljeni, Jožef, hvala za sporočilo. 🙂\n"
    arguments = ("--site", nowhere, "--locale", "sl")
    assert codes(scan(pult, *arguments, "--kind", "reply", "--channel", "email", text=text)) == {"tone/limit"}
    assert codes(scan(pult, *arguments, "--kind", "reply", "--channel", "facebook", text=text)) == set()
    # What is no reply is not greeted; `replies` is how guidelines write it.
    assert codes(scan(pult, *arguments, text="Paket je na poti.\n")) == set()
    assert codes(scan(pult, *arguments, "--kind", "replies", text="Paket je na poti.\n")) == {"tone/require"}
    site = nowhere / "site"
    (site / "content/sl/tone").mkdir(parents=True)
    (site / "pult.yaml").write_text("title: T\nlocales: [sl]\n", encoding="utf-8")
    (site / "content/sl/tone/calm.md").write_text(
        "---\ntitle: Mir\nrules:\n  - id: no-joy\n    avoid: [juhu]\n    mood: [upset]\n    order_stage: [shipped]\n---\n", encoding="utf-8")
    arguments = ("--site", site, "--locale", "sl", "--kind", "reply")
    assert codes(scan(pult, *arguments, "--mood", "upset", "--order-stage", "shipped", text="Juhu, Jožef!\n")) == {"tone/avoid"}
    assert codes(scan(pult, *arguments, "--mood", "happy", "--order-stage", "shipped", text="Juhu, Jožef!\n")) == set()
    # What a text says about itself counts as well.
    assert codes(scan(pult, *arguments, text="---\nmood: upset\norder_stage: shipped\n---\nJuhu, Jožef!\n")) == {"tone/avoid"}


def test_without_any_guideline_greetings_address_and_personal_data_are_looked_at(pult, nowhere):
    (nowhere / "content").mkdir()
    (nowhere / "pult.yaml").write_text(
        "title: T\nlocales: [cs]\ncalendars: { office: { timezone: Europe/Prague, hours: { daily: '08:00-16:00' } } }\n"
        "channels:\n  fb: { kind: social, calendar: office }\n  sms: { kind: sms, calendar: office }\n", encoding="utf-8")
    arguments = ("--site", nowhere, "--kind", "reply", "--channel")
    assert codes(scan(pult, *arguments, "fb", text="Vážený zákazníku,\n\nbalík je na cestě.\n")) == {"reply/generic-salutation"}
    assert codes(scan(pult, *arguments, "fb", text="Dobrý den, napište nám, prosím. Máš ještě nějaký dotaz? Pošlete nám ho.\n")) == {
        "tone/mixed-address"}
    assert codes(scan(pult, *arguments, "fb", text="Dobrý den, píšeme na josef@seznam.cz.\n", status=1)) == {"reply/personal-data"}
    assert codes(scan(pult, *arguments, "sms", text="Dobrý den, " + "balík je už na cestě. " * 4)) == {"reply/sms-length"}


def test_the_site_judges_what_scan_finds(pult, tmp_path):
    site = copy_site(tmp_path / "site")
    with (site / "pult.yaml").open("a", encoding="utf-8") as file:
        file.write("check: { severities: { tone/avoid: note } }\n")
    arguments = ("--site", site, "--locale", "sl", "--kind", "reply")
    text = "Draga stranka, pozdravljeni. Hvala za sporočilo.\n"
    assert [(finding["code"], finding["severity"]) for finding in scan(pult, *arguments, text=text)["diagnostics"]] == [("tone/avoid", "note")]
    allowed = "<!-- pult: allow tone/avoid: a quotation of an old letter -->\n" + text
    assert scan(pult, *arguments, text=allowed)["diagnostics"] == []
    # A file of the site is what its place says, and reads as check reads it.
    reply = site / "content/sl/replies/late-parcel.md"
    assert scan(pult, "--site", site, reply)["diagnostics"] == []
    reply.write_text(reply.read_text(encoding="utf-8").replace("Pozdravljeni, {{customer.first_name}},", "Spoštovana stranka,"), encoding="utf-8")
    assert "tone/avoid" in codes(scan(pult, "--site", site, reply))


def test_names_that_scan_does_not_know(pult, nowhere):
    for arguments in (("--kind", "letter"), ("--mood", "angry"), ("--order-stage", "lost"), ("--channel", "pigeon")):
        assert pult.run("scan", "--site", nowhere, "--locale", "sl", *arguments, "-", input="", status=64)
    # Outside a site the names of networks and portals stand for their kinds.
    (found,) = scan(pult, "--site", nowhere, "--locale", "en", "--channel", "heureka", text="We reply within two minutes.")["promises"]
    assert found["channel"] == "review"
