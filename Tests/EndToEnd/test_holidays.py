"""Public holidays against two libraries that other people keep, and Easter against a third.

`holidays` (vacanza) is kept up to date; `workalendar` is older and of another origin. Where one of them differs, AGREED says since when,
and why Pult is right.
"""

import datetime
import json
from dataclasses import dataclass

import holidays
import pytest
from dateutil.easter import easter
from workalendar.registry import registry

YEARS = range(2020, 2033)
COUNTRIES = ("SI", "CZ", "SK", "PL", "HR", "AT", "DE", "HU")
LANDS = ("BW", "BY", "BE", "BB", "HB", "HH", "HE", "MV", "NI", "NW", "RP", "SL", "SN", "ST", "SH", "TH")
CODES = COUNTRIES + tuple(f"DE-{land}" for land in LANDS)


@dataclass(frozen=True)
class Difference:
    """A day that Pult has off (or not) and a library sees otherwise, in the years from `first` to `last`."""

    source: str
    code: str
    day: str
    off: bool
    reason: str
    first: int = YEARS[0]
    last: int = YEARS[-1]

    def dates(self):
        for year in range(self.first, self.last + 1):
            if self.day.startswith("easter"):
                yield easter(year) + datetime.timedelta(days=int(self.day.removeprefix("easter")))
            else:
                yield datetime.date.fromisoformat(f"{year}-{self.day}")


def once(source, code, date, off, reason):
    year = int(date[:4])
    return Difference(source, code, date[5:], off, reason, year, year)


STALE = "workalendar 17 does not know "
AGREED = [
    once("workalendar", "SI", "2023-08-14", True, STALE + "ZOPNN-F (Uradni list RS 88/23): Solidarity Day after the floods"),
    Difference("workalendar", "SK", "09-01", False, STALE + "530/2023 Z. z.: worked since 2024", first=2024),
    Difference("workalendar", "SK", "11-17", False, STALE + "261/2025 Z. z.: worked since 2025", first=2025),
    once("workalendar", "SK", "2026-05-08", False, STALE + "261/2025 Z. z.: worked in 2026"),
    once("workalendar", "SK", "2026-09-15", False, STALE + "261/2025 Z. z.: worked in 2026"),
    Difference("workalendar", "PL", "12-24", True, STALE + "Dz.U. 2024 poz. 1965: off since 2025", first=2025),
    Difference("workalendar", "HU", "12-24", True, STALE + "2026. évi LXXII. törvény: off since 2026", first=2026),
    *(
        once("workalendar", "HU", date, True, "workalendar leaves out the days off that are swapped for Saturdays by decree")
        for date in (
            "2020-08-21", "2020-12-24", "2021-12-24", "2022-03-14", "2022-10-31", "2024-08-19", "2024-12-24", "2024-12-27",
            "2025-05-02", "2025-10-24", "2025-12-24", "2026-01-02", "2026-08-21",
        )
    ),
    Difference("workalendar", "DE-BY", "08-15", False, "off in Catholic communities of Bavaria only, not in the whole Land"),
    once("workalendar", "DE-BE", "2025-05-08", True, STALE + "Berlin's day for the 80 years since 1945"),
    once("workalendar", "DE-BE", "2028-06-17", True, STALE + "Berlin's day for the 75 years since the uprising of 1953"),
    Difference("workalendar", "DE-BB", "easter+49", True, "workalendar leaves out Whit Sunday, which § 2 of Brandenburg's act names"),
    Difference("workalendar", "DE-MV", "03-08", True, STALE + "Women's Day, off since 2023", first=2023),
    Difference("workalendar", "DE-TH", "09-20", True, STALE + "World Children's Day, off since 2019"),
]


def expected(source, code, year):
    """The days off that a library knows, with the agreed differences applied; each of them must be one."""
    days = library(source, code, year)
    for difference in AGREED:
        if (difference.source, difference.code) != (source, code):
            continue
        for date in difference.dates():
            if date.year == year:
                assert (date in days) != difference.off, f"{source} has learned: {difference}"
                days = days | {date} if difference.off else days - {date}
    return days


def library(source, code, year):
    if source == "workalendar":
        return {date for date, _ in registry.get(code)().holidays(year) if date.year == year}
    country, _, land = code.partition("-")
    return set(holidays.country_holidays(country, subdiv=land or None, years=year))


def days_off(pult, code, year):
    shown = json.loads(pult.run("calendar", "--country", code, "--year", year, "--format", "json").stdout)
    assert shown["calendar"] == code and shown["year"] == year
    for day in shown["days"]:
        assert day["open"] == [] and day["holiday"]["name"] and day["holiday"]["country"] == code
    return [datetime.date.fromisoformat(day["date"]) for day in shown["days"]]


@pytest.mark.parametrize("code", CODES)
def test_days_off_are_those_of_both_libraries(pult, code, covered):
    for year in YEARS:
        dates = days_off(pult, code, year)
        assert dates == sorted(set(dates))
        for source in ("holidays", "workalendar"):
            wanted = expected(source, code, year)
            assert set(dates) == wanted, f"{code} {year}, {source}: {sorted(map(str, set(dates) ^ wanted))}"
    reasons = {difference.reason for difference in AGREED if difference.code == code}
    covered(f"{YEARS[0]}–{YEARS[-1]}, {len(reasons)} agreed differences")


def test_easter_is_right_for_all_years(pult, covered):
    years = range(1970, 2200, 3)
    for year in years:
        assert easter(year) in days_off(pult, "PL", year)
    covered(f"{len(years)} years from 1970 to 2199")


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """A shop with an office in Budapest and one for two countries."""
    folder = tmp_path_factory.mktemp("calendars")
    (folder / "pult.yaml").write_text(
        """
title: T
locales: [en]
calendars:
  budapest:
    timezone: Europe/Budapest
    hours: { mon-thu: "09:00-17:00", fri: "22:00-06:00" }
    holidays: [HU]
  both:
    timezone: Europe/Ljubljana
    hours: { mon-fri: ["08:00-12:00", "12:30-24:00"], sun: "00:00-24:00" }
    holidays: [SI, HR]
    except: { 2027-12-24: "08:00-12:00", 2027-12-31: closed, 2027-05-01: "10:00-11:00" }
""",
        encoding="utf-8",
    )
    return folder


def calendar(pult, site, name, year):
    shown = json.loads(pult.run("calendar", "--site", site, "--name", name, "--year", year, "--format", "json").stdout)
    assert shown.keys() == {"calendar", "year", "days"} and shown["calendar"] == name
    assert all(day.keys() == {"date", "open", "holiday"} for day in shown["days"])
    return {datetime.date.fromisoformat(day["date"]): day for day in shown["days"]}


def test_hungarians_work_the_saturdays_of_the_decrees(pult, site):
    for year in range(2020, 2029):
        days = calendar(pult, site, "budapest", year)
        assert len(days) == (366 if year % 4 == 0 else 365)
        worked = {date for date, day in days.items() if date.weekday() > 4 and day["open"]}
        decreed = holidays.country_holidays("HU", years=year)
        assert len(decreed) > 10 and worked == set(decreed.weekend_workdays)
    # Saturday 10 January 2026 has the hours of the Friday that is off for it.
    assert calendar(pult, site, "budapest", 2026)[datetime.date(2026, 1, 10)]["open"] == [["22:00", "06:00"]]


def test_a_calendar_shows_open_times_holidays_and_exceptions(pult, site):
    days = {str(date): day for date, day in calendar(pult, site, "both", 2027).items()}
    assert days["2027-01-04"] == {"date": "2027-01-04", "open": [["08:00", "12:00"], ["12:30", "24:00"]], "holiday": None}
    assert days["2027-01-03"]["open"] == [["00:00", "24:00"]]
    assert days["2027-01-06"]["open"] == [] and days["2027-01-06"]["holiday"]["country"] == "HR"
    assert days["2027-02-08"]["holiday"] == {"name": "Prešernov dan, slovenski kulturni praznik", "country": "SI"}
    assert days["2027-12-24"]["open"] == [["08:00", "12:00"]] and days["2027-12-24"]["holiday"] is None
    assert days["2027-12-31"]["open"] == [] and days["2027-12-31"]["holiday"] is None
    assert days["2027-05-01"]["open"] == [["10:00", "11:00"]] and days["2027-05-01"]["holiday"]["name"] == "praznik dela"


def test_the_text_is_a_year_at_a_glance(pult, site):
    text = pult.run("calendar", "--site", site, "--name", "both", "--year", 2027).stdout
    lines = text.splitlines()
    assert lines[0] == "both 2027 (Europe/Ljubljana, holidays of SI, HR)"
    assert [line.split()[0] for line in lines if "open days, " in line][:3] == ["January", "February", "March"]
    assert any(line.split()[:3] == ["Mon", "8", "closed"] and "SI: Prešernov dan" in line for line in lines)
    assert any(line.split()[:3] == ["Fri", "24", "08:00–12:00"] and "exception" in line for line in lines)
    days = calendar(pult, site, "both", 2027).values()
    open_days = sum(1 for day in days if day["open"])
    assert lines[-1].startswith(f"2027: {open_days} open days, ") and lines[-1].endswith("3 exceptions")
    country = pult.run("calendar", "--country", "HU", "--year", 2026).stdout
    assert "Fri  2 January    áthelyezett pihenőnap" in country and "2026-01-10 for 2026-01-02" in country


def test_the_year_is_the_present_one_unless_it_is_said(pult, site):
    assert json.loads(pult.run("calendar", "--country", "SI", "--as-of", "2031-06-01", "--format", "json").stdout)["year"] == 2031
    assert " 2031" in pult.run("calendar", "--site", site, "--name", "both", "--as-of", "2031-06-01").stdout


def test_years_whose_law_is_not_settled_are_said_to_be(pult, site):
    late = pult.run("calendar", "--country", "SK", "--year", 2035)
    assert "calendar/horizon" in late.stderr and late.stdout.startswith("Slovakia (SK)")
    assert "calendar/horizon" in pult.run("calendar", "--site", site, "--name", "both", "--year", 2033).stderr
    for code in CODES:
        for year in (2024, 2028):
            assert pult.run("calendar", "--country", code, "--year", year).stderr == ""


@pytest.mark.parametrize(
    "status, says, line",
    [
        (64, "Did you mean “both”", "--name boht"),
        (64, "Did you mean “SI”", "--country S1"),
        (64, "Known: SI", "--country FR"),
        (64, "one of the two", ""),
        (64, "one of the two", "--name both --country SI"),
        (64, "1970", "--country SI --year 12"),
        (64, "xml", "--country SI --format xml"),
        (2, "pult.yaml", "--site /nowhere --name both"),
    ],
)
def test_what_cannot_be_shown_says_why(pult, site, status, says, line):
    result = pult.run("calendar", *line.split(), status=status, cwd=site)
    assert result.stdout == "" and says in result.stderr


def test_a_calendar_that_cannot_be_read_is_a_finding(pult, tmp_path):
    line = "calendars: { a: { timezone: Europe/Lubljana, hours: always } }"
    (tmp_path / "pult.yaml").write_text(f"title: T\nlocales: [en]\n{line}\n", encoding="utf-8")
    result = pult.run("calendar", "--site", tmp_path, "--name", "a", status=1)
    assert f"pult.yaml:3:{line.index('Europe') + 1}:" in result.stderr and "Europe/Ljubljana" in result.stderr and result.stdout == ""
