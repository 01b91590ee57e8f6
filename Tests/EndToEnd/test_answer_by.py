"""“When will I be answered?”: the page in a real browser and `pult when` say the same, at every moment and wherever the visitor is."""

import json
import random
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from browsing import open_tab
from serving import serving
from support import NOW, Output

LOCALES = ("sl", "cs", "sk", "pl", "hr", "de", "en")
VISITORS = ("Europe/Ljubljana", "America/Los_Angeles", "Asia/Kolkata", "Pacific/Kiritimati", "UTC")
START = datetime.fromisoformat(NOW).replace(tzinfo=timezone.utc)
DAYS = 425

CALENDARS = """
calendars:
  office:
    timezone: Europe/Ljubljana
    hours: { mon-thu: ["08:00-12:00", "12:30-16:30"], fri: "08:00-15:00" }
    holidays: [SI]
    except: { 2026-12-24: "08:00-12:00", 2026-12-31: closed, 2027-06-13: "09:00-11:00" }
  night:
    timezone: Europe/Ljubljana
    hours: { sun-thu: "22:00-06:00", sat: ["00:00-02:30", "20:00-24:00"] }
    holidays: [SI, HR]
  abroad:
    timezone: America/New_York
    hours: { mon-fri: "09:00-17:00", sat: "01:30-03:15" }
    holidays: [PL]
    except: { 2027-03-14: "01:00-04:00", 2027-11-07: "00:30-03:30" }
  always:
    timezone: Europe/London
    hours: always
  almost:
    timezone: Europe/London
    hours: always
    except: { 2026-12-25: closed, 2027-03-28: closed, 2027-10-31: "00:30-12:00" }
  hungary:
    timezone: Europe/Budapest
    hours: { mon-wed: "07:15-15:45", fri: "12:00-24:00" }
    holidays: [HU]
  weekly:
    timezone: Asia/Kolkata
    hours: { wed: "10:00-11:00" }
"""

# Channel: kind, calendars, intake, the service level of the first response.
CHANNELS = {
    "mail": ("email", "office", "always", "4 business hours"),
    "phone": ("phone", "office", "open_hours", "2 minutes"),
    "social": ("social", "office", "always", "1 business day"),
    "form": ("form", "office", "always", "same business day"),
    "reviews": ("review", "office", "always", "3 business days"),
    "sms": ("sms", "night", "always", "90 seconds"),
    "nightline": ("phone", "night", "open_hours", "15 business minutes"),
    "nightmail": ("email", "night", "always", "same business day"),
    "nightdays": ("email", "night", "always", "2 business days"),
    "newyork": ("email", "abroad", "always", "40 business hours"),
    "newyorkchat": ("chat", "abroad", "open_hours", "5 minutes"),
    "newyorkdays": ("form", "abroad", "open_hours", "2 days"),
    "bot": ("chat", "always", "open_hours", "1 minute"),
    "bothours": ("email", "always", "always", "2 business hours"),
    "botdays": ("email", "always", "always", "same business day"),
    "almost": ("chat", "almost", "open_hours", "same day"),
    "almosthours": ("email", "almost", "always", "30 business hours"),
    "budapest": ("email", "hungary", "always", "1 day"),
    "budapestdays": ("email", "hungary", "open_hours", "5 business days"),
    "budapesthours": ("email", "hungary", "always", "36 hours"),
    "weekly": ("email", "weekly", "always", "90 business minutes"),
    "both": ("email", "[office, abroad]", "always", "10 business hours"),
    "bothdays": ("chat", "[abroad, night]", "open_hours", "1 business day"),
    "unanswered": ("social", "office", "always", None),
}
ANSWERED = [channel for channel, (*_, level) in CHANNELS.items() if level]


def zone_of(channel):
    calendar = CHANNELS[channel][1].strip("[]").split(",")[0]
    lines = CALENDARS.splitlines()
    return ZoneInfo(lines[lines.index(f"  {calendar}:") + 1].split()[1])


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("answers")
    channels = "".join(
        f"  {name}: {{ kind: {kind}, title: {name.title()}, calendar: {calendar}, contact: 'https://shop.example/{name}', "
        f"intake: {intake}, service_levels: {{ {f'first_response: {level}' if level else ''} }} }}\n"
        for name, (kind, calendar, intake, level) in CHANNELS.items())
    (folder / "pult.yaml").write_text(
        f"title: T\nlocales: [{', '.join(LOCALES)}]\n{CALENDARS}\nchannels:\n{channels}", encoding="utf-8")
    contact = folder / "content/sl/pages/contact.md"
    contact.parent.mkdir(parents=True)
    contact.write_text("---\ntitle: Stik\nslug: contact\n---\nPišite nam.\n", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def shop(pult, site, tmp_path_factory):
    """The address of the built site."""
    folder = tmp_path_factory.mktemp("answers-built") / "public"
    pult.build(site, folder)
    with serving(Output(folder).root("help-center")) as address:
        yield address


def when(pult, site, channel, moments, locale="sl"):
    """What the engine says, an answer for each moment."""
    arguments = [word for moment in moments for word in ("--at", moment)]
    told = pult.run("when", "--site", site, "--as-of", NOW, "--channel", channel, "--locale", locale, "--format", "json", *arguments)
    answers = [json.loads(line) for line in told.stdout.splitlines()]
    assert len(answers) == len(moments)
    return answers


def moments_for(pult, site, channel):
    """Moments at random, and those around which something changes; some by the clock on the wall, some with an offset."""
    dice = random.Random(channel)
    zone = zone_of(channel)
    drawn = [START + timedelta(seconds=dice.randrange(DAYS * 86400) // 60 * 60) for _ in range(60)]
    edges = {
        datetime.fromisoformat(answer[key])
        for answer in when(pult, site, channel, [written(moment) for moment in drawn])
        for key in ("opens_at", "closes_at", "answered_by") if answer[key]
    }
    changes = {datetime(2027, month, day, 0, tzinfo=timezone.utc) for month, day in ((3, 28), (10, 31), (3, 14), (11, 7))}
    midnights = {moment.astimezone(zone).replace(hour=0, minute=0) for moment in drawn[:20]}
    around = [edge + timedelta(seconds=second) for edge in sorted(edges | midnights) for second in (-1, 0, 1)]
    around += [change + timedelta(minutes=20 * step) for change in sorted(changes) for step in range(30)]
    last = START + timedelta(days=DAYS)
    found = [moment for moment in drawn + around if START <= moment <= last]
    wall = [moment.astimezone(zone).strftime("%Y-%m-%dT%H:%M") for moment in found[::7]]
    # Times that the clock skips and times that it shows twice.
    wall += ["2027-03-28T02:30", "2027-10-31T02:30", "2027-03-14T02:30", "2027-11-07T01:30", "2027-03-28T01:30", "2027-05-01"]
    return [written(moment.astimezone(zone) if number % 2 else moment) for number, moment in enumerate(found)] + wall


def written(moment):
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")


EVALUATE = """async ([channel, moments]) => {
    await PultAnswers.ready;
    return moments.map((moment) => PultAnswers.answer(channel, PultAnswers.read(channel, moment)));
}"""


def shown(answer):
    """What the page says, by the names that `pult when` uses."""
    return {
        "open_now": answer["open"], "opens_at": answer["opens"], "closes_at": answer["closes"], "answered_by": answer["answered"],
        "text": " ".join(filter(None, (answer["state"], answer["text"]))),
    }


def difference(channel, moment, engine, page):
    page = shown(page) if page else None
    engine = {key: engine[key] for key in ("open_now", "opens_at", "closes_at", "answered_by", "text")}
    return [] if page == engine else [f"{channel} at {moment}\n    engine {engine}\n    page   {page}"]


def test_the_page_says_what_the_engine_says(pult, site, shop, browser, covered):
    asked = {channel: moments_for(pult, site, channel) for channel in ANSWERED}
    faults, compared = [], 0
    for number, visitor in enumerate(VISITORS):
        # Each visitor reads another language, so that all of them meet all channels.
        for locale in LOCALES[number::len(VISITORS)]:
            with open_tab(browser, zone=visitor) as tab:
                tab.visit(f"{shop}/{locale}/contact/", wait="networkidle")
                for channel, moments in asked.items():
                    engine = when(pult, site, channel, moments, locale)
                    page = tab.page.evaluate(EVALUATE, [channel, moments])
                    for moment, one, other in zip(moments, engine, page, strict=True):
                        faults += difference(channel, moment, one, other)
                    compared += len(moments)
                assert tab.complaints == []
    assert not faults, "\n" + "\n".join(faults[:10]) + f"\n{len(faults)} differences"
    covered(
        f"{compared} comparisons of {sum(map(len, asked.values()))} moments in {DAYS} days, {len(ANSWERED)} channels, "
        f"{len(LOCALES)} languages, {len(VISITORS)} zones of visitors")


def parts(tab):
    """The live parts as they stand on the page: channel → attributes and texts that show."""
    return tab.page.evaluate("""() => Object.fromEntries([...document.querySelectorAll('[data-pult="answer-by"]')].map((part) => [
        part.dataset.channel,
        { open: part.dataset.open ?? null, answered: part.dataset.answeredBy ?? null, text: part.innerText }]))""")


@pytest.mark.parametrize("at", [
    "2026-12-24T15:00", "2026-12-24T15:00:30+01:00", "2026-12-24T03:00Z", "2027-03-28T02:30", "2027-10-31T02:30:00+01:00", "2028-01-05",
])
def test_a_preview_shows_the_moment_that_its_address_names(pult, site, shop, browser, at):
    with open_tab(browser, zone="Asia/Tokyo") as tab:
        tab.visit(f"{shop}/en/contact/?at={at}", wait="networkidle")
        found = parts(tab)
        assert found.keys() == CHANNELS.keys() and tab.complaints == []
        for channel in ANSWERED:
            engine = when(pult, site, channel, [at], "en")[0]
            part = found[channel]
            assert part["open"] == str(engine["open_now"]).lower() and part["answered"] == engine["answered_by"], channel
            badge, *lines = filter(None, part["text"].split("\n"))
            assert badge == ("Open" if engine["open_now"] else "Closed")
            # On the page the answer stands above the state.
            assert " ".join(reversed(lines)) == engine["text"]
        assert found["unanswered"]["open"] is not None and found["unanswered"]["answered"] is None


def test_without_scripts_and_beyond_the_table_hours_and_promise_stand_there(shop, browser):
    promise = "We reply within 4 business hours."
    with open_tab(browser, zone="UTC", java_script_enabled=False) as tab:
        tab.visit(f"{shop}/en/")
        mail = tab.page.locator("[data-channel=mail]")
        assert mail.inner_text().strip() == promise and mail.get_attribute("data-open") is None
        assert tab.page.locator("dl.hours").first.is_visible()
    with open_tab(browser, zone="UTC") as tab:
        for at in ("2028-03-01T12:00", "2026-11-01T12:00"):
            tab.visit(f"{shop}/en/?at={at}", wait="networkidle")
            assert parts(tab)["mail"] == {"open": None, "answered": None, "text": promise}
        tab.visit(f"{shop}/en/?at=nonsense", wait="networkidle")
        assert tab.complaints == []


def test_the_page_follows_the_clock_and_announces_only_what_changes(shop, browser):
    with open_tab(browser, zone="America/Los_Angeles") as tab:
        tab.page.clock.install(time=datetime(2026, 11, 23, 15, 28, 40, tzinfo=timezone.utc))
        tab.visit(f"{shop}/en/contact/", wait="networkidle")
        status, mail = tab.page.locator(".channels + [role=status]"), tab.page.locator("[data-channel=mail]")
        assert mail.get_attribute("data-open") == "true" and status.inner_text() == ""
        tab.page.clock.run_for(65_000)
        assert mail.get_attribute("data-open") == "true" and status.inner_text() == ""
        tab.page.clock.run_for(65_000)
        assert mail.get_attribute("data-open") == "false"
        assert "Mail: " in status.inner_text() and "Nightline" not in status.inner_text()


def notices(tab):
    return tab.page.locator("[data-until]:visible").all_inner_texts()


def test_days_off_are_said_until_they_are_over(shop, browser):
    with open_tab(browser, zone="Asia/Tokyo") as tab:
        tab.visit(f"{shop}/sl/contact/?at=2026-11-20T10:00", wait="networkidle")
        first = notices(tab)
        assert any("24. decembra" in text and "8.00–12.00" in text for text in first)
        assert any("25. decembra" in text and "božič" in text for text in first)
        assert not any("februarja" in text for text in first)
        tab.visit(f"{shop}/sl/contact/?at=2026-12-25T12:00", wait="networkidle")
        assert not any("24. decembra" in text for text in notices(tab)) and any("božič" in text for text in notices(tab))
        tab.visit(f"{shop}/sl/contact/?at=2027-02-01T12:00", wait="networkidle")
        assert notices(tab) == [] and not tab.page.locator(".notices").is_visible()
        tab.visit(f"{shop}/cs/contact/?at=2026-11-20T10:00", wait="networkidle")
        assert any("Boží hod" in text or "svátek vánoční" in text for text in notices(tab))


def test_the_table_is_small_and_shared(shop, browser):
    with open_tab(browser, zone="UTC") as tab:
        tab.visit(f"{shop}/sl/contact/", wait="networkidle")
        address = tab.page.locator("[data-times]").first.get_attribute("data-times")
        tab.visit(f"{shop}/sl/", wait="networkidle")
        home = tab.page.locator("[data-times]").first.get_attribute("data-times")
        assert address.split("/")[-1] == home.split("/")[-1] and "times.json?v=" in home
