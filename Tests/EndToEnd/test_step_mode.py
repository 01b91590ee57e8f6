"""A playbook one step at a time in a real browser: keys, the way back, the clocks, the summary; from a server and from a disk."""

import sys
from contextlib import contextmanager
from urllib.parse import unquote

import pytest
from axe_playwright_python.sync_playwright import Axe
from browsing import SETTINGS, open_tab
from playwright.sync_api import expect
from support import REPOSITORY, Output, write_site
from test_browser import AXE_OPTIONS, violations

sys.path.insert(0, str(REPOSITORY / "Benchmarks"))
from playbooks import large  # noqa: E402

# A Tuesday; in Ljubljana it is an hour later than in Greenwich.
MORNING = "2026-11-24T09:00:00+01:00"
EVENING = "2026-11-24T16:29:30+01:00"

CONFIGURATION = """\
title: T
locales: [en, sl]
calendars:
  office: { timezone: Europe/Ljubljana, hours: { mon-fri: "08:00-17:00" }, holidays: [SI] }
channels:
  email: { kind: email, title: E-mail, calendar: office, contact: "mailto:help@shop.example", service_levels: { first_response: 4 business hours, resolution: 6 business days } }
  chat: { kind: chat, title: Chat, calendar: office, contact: "https://shop.example/chat", service_levels: { first_response: 2 minutes } }
roles:
  agent: { title: Agent, calendar: office }
  lead: { title: Lead, calendar: office, contact: "tel:+38610000001" }
"""

CASE = """\
---
title: Case
slug: case
owner: lead
channels: [email, chat]
promise: email.resolution
---
When something broke.

## Look at it
```step
role: agent
within: 20 minutes
escalate: { to: lead, after: 30 minutes, step: "#decide" }
```
See what broke. Keep calm.

What next:

- It is broken: [replace it](#replace-it).
- It is not clear: [ask](#ask).

## Ask
```step
role: agent
within: 1 business hour
reply: question
outcome: closed
```
Ask once. When the answer comes, [look again](#look-at-it).

- No answer: close the case.

## Replace it
```step
role: agent
within: 2 business days
```
Then: [decide](#decide)

> [!WARNING]
> Mind the glass.

## Decide
```step
role: lead
outcome: resolved
```
Only the lead decides.
"""

REPLY = "---\ntitle: Question\nslug: question\nchannels: [email, chat]\n---\nHello, what broke?\n"


@pytest.fixture(scope="module")
def built(pult, tmp_path_factory):
    folder = tmp_path_factory.mktemp("steps")
    texts = {"content/en/playbooks/case.md": CASE, "content/en/replies/question.md": REPLY, "content/en/pages/contact.md": "---\ntitle: Contact\n---\nWrite.\n"}
    texts["content/en/playbooks/large.md"] = large(200).replace("promise: email.resolution\n", "").replace("team-lead", "lead").replace(
        "evening-agent", "agent").replace("warehouse", "agent")
    pult.run("build", "--site", write_site(folder / "site", texts, CONFIGURATION), "--output", folder / "public", "--as-of", "2026-11-20T10:00")
    return Output(folder / "public")


class Run:
    """A playbook, as somebody goes through it."""

    def __init__(self, tab):
        self.tab, self.page = tab, tab.page
        self.title, self.ways = tab.page.locator(".run-title"), tab.page.locator(".run-way")
        self.dials = tab.page.locator(".dial")

    def visit(self, origin, end="", name="case"):
        self.tab.visit(f"{origin}/en/playbooks/{name}/index.html{end}")
        return self

    def start(self, origin, name="case"):
        self.visit(origin, name=name)
        self.page.get_by_role("button", name="Step by step").press("Enter")
        return self.at(1)

    def at(self, number):
        """The heading of a step has the focus, so that it is read out."""
        expect(self.title).to_be_focused()
        expect(self.title).to_contain_text(f"Step {number}: ")
        return self

    def press(self, *keys):
        for key in keys:
            self.page.keyboard.press(key)
        return self

    def dial(self, number):
        dial = self.dials.nth(number)
        return dial.get_attribute("data-state"), dial.locator(".dial-state").inner_text()

    @property
    def trail(self):
        return [text.strip() for text in self.page.locator(".run-trail li").all_inner_texts()]


@contextmanager
def run_in(browser, **options):
    with open_tab(browser, permissions=["clipboard-read", "clipboard-write"], **options) as tab:
        yield Run(tab)
        assert tab.complaints == []


@pytest.fixture
def run(browser):
    with run_in(browser) as run:
        yield run


# -- The way


def test_steps_follow_one_another_by_digits(run, origin):
    run.start(origin)
    assert [way.split("\n") for way in run.ways.all_inner_texts()] == [
        ["1", "It is broken", "Replace it"], ["2", "It is not clear", "Ask"], ["3", "When time runs out", "Decide"],
    ]
    expect(run.page.locator(".run-text")).to_have_text("See what broke. Keep calm.")
    expect(run.page.locator("article.playbook")).to_be_hidden()
    run.press("1").at(3)
    assert run.trail == ["1. Look at it", "3. Replace it"]
    expect(run.page.locator(".run-text .alert")).to_contain_text("Mind the glass.")
    assert run.ways.all_inner_texts()[0].split("\n") == ["1", "Then", "Decide"]
    # There is no fourth way.
    run.press("4").at(3).press("1").at(4)
    assert run.page.title().startswith("4. Decide – Case")


def test_back_is_back_and_forward_is_forward(run, origin):
    run.start(origin).press("2").at(2)
    run.press("Backspace").at(1)
    run.page.go_forward()
    run.at(2).press("1").at(1)
    assert run.trail == ["1. Look at it", "2. Ask", "1. Look at it"]
    run.page.go_back()
    run.at(2)
    run.page.get_by_role("button", name="Back").press("Enter")
    run.at(1)
    # The first step has nothing before it: the whole playbook is there again.
    run.press("Backspace")
    expect(run.page.locator("article.playbook")).to_be_visible()
    expect(run.title).to_be_hidden()


def test_the_way_so_far_leads_back(run, origin):
    run.start(origin).press("2").at(2).press("1").at(1).press("1").at(3)
    run.page.locator(".run-trail button").nth(1).press("Enter")
    run.at(2)
    assert run.trail == ["1. Look at it", "2. Ask"]


def test_an_address_opens_a_step(run, origin):
    run.visit(origin, "?step=replace-it").at(3)
    assert run.page.url.endswith("#step=replace-it")
    run.visit(origin, "?step=").at(1)
    run.page.goto("about:blank")
    run.visit(origin, "#step=ask").at(2)
    run.page.goto("about:blank")
    run.visit(origin, "?step=nowhere")
    expect(run.page.locator("article.playbook")).to_be_visible()
    expect(run.page.locator(".run")).to_be_hidden()


def test_links_in_the_text_are_ways_too(run, origin):
    run.start(origin).press("2").at(2)
    run.page.locator(".run-text a", has_text="look again").press("Enter")
    run.at(1)
    assert run.trail == ["1. Look at it", "2. Ask", "1. Look at it"]


def test_the_page_can_be_read_anew_and_left(run, origin):
    run.start(origin).press("1").at(3)
    run.page.reload()
    run.at(3)
    assert run.trail == ["1. Look at it", "3. Replace it"]
    run.page.get_by_role("button", name="Show the whole playbook").press("Enter")
    expect(run.page.locator("#replace-it")).to_be_in_viewport()
    run.page.get_by_role("button", name="Go on step by step").press("Enter")
    run.at(3)
    run.page.get_by_role("button", name="Start again").press("Enter")
    run.at(1)
    assert run.trail == ["1. Look at it"]


def test_digits_do_nothing_when_single_keys_are_off(run, server):
    run.visit(server)
    run.page.evaluate("sessionStorage.setItem('pult-keys', 'off')")
    run.start(server).press("1").at(1)
    run.ways.first.press("Enter")
    run.at(3)


# -- The reply


def test_a_reply_is_one_key_away_and_knows_the_channel(run, origin):
    run.start(origin).press("2").at(2)
    run.page.locator("#run-channel").select_option("chat")
    run.title.focus()
    with run.page.expect_navigation():
        run.press("r")
    assert run.page.url.endswith("/en/replies/question/index.html?channel=chat")
    expect(run.page.locator("#reply-channel")).to_have_value("chat")
    run.page.go_back()
    run.at(2)
    assert run.trail == ["1. Look at it", "2. Ask"]
    expect(run.page.locator("#run-channel")).to_have_value("chat")


# -- Time


def test_a_limit_of_minutes_runs_out_in_words_as_well(run, origin):
    run.page.clock.install(time=MORNING)
    run.start(origin)
    live = run.page.locator(".run + [role=status]")
    assert run.dial(0) == ("in-time", "in time 20 min left · by 9:20 today")
    run.page.clock.fast_forward("13:30")
    expect(run.dials.first).to_have_attribute("data-state", "in-time")
    expect(live).to_have_text("")
    run.page.clock.fast_forward("02:00")
    expect(run.dials.first).to_have_attribute("data-state", "soon")
    expect(live).to_contain_text("In this step: running out, 5 min left.")
    assert run.page.locator(".run-late[data-due]").count() == 0
    run.page.clock.fast_forward("06:40")
    expect(run.dials.first).to_have_attribute("data-state", "over")
    expect(live).to_contain_text("In this step: overdue, by 2 min.")
    assert run.page.locator(".run-late[data-due]").count() == 0
    run.page.clock.fast_forward("10:00")
    expect(run.page.locator(".run-late")).to_have_attribute("data-due", "")
    expect(run.dials.first.locator("[role=timer]")).to_contain_text("32:1")


def test_business_time_rests_when_nobody_is_there(run, origin):
    run.page.clock.install(time=EVENING)
    run.start(origin).press("2").at(2)
    assert run.dial(0) == ("in-time", "in time 1 h 00 min left · by 8:29 tomorrow")
    run.page.clock.fast_forward("03:00:00")
    expect(run.dials.first.locator(".dial-state")).to_contain_text("30 min left · by 8:29 tomorrow · closed now, the time rests")
    assert run.dial(0)[0] == "in-time"
    run.page.clock.fast_forward("12:50:00")
    expect(run.dials.first).to_have_attribute("data-state", "soon")


def test_the_promise_of_the_whole_counts_from_the_start(run, origin):
    run.page.clock.install(time=MORNING)
    run.start(origin)
    assert run.dial(1) == ("in-time", "in time 8 d 8 h left · by 17:00 on Wednesday, 2 December")
    run.page.clock.fast_forward("05:00")
    run.press("1").at(3)
    expect(run.dials.nth(1).locator("[role=timer]")).to_contain_text("5:0")
    expect(run.dials.nth(0).locator("[role=timer]")).to_contain_text("0:0")
    assert run.dial(0)[1].endswith("by 17:00 on Thursday, 26 November")


def test_without_the_table_hours_on_the_wall_count(run, server):
    run.page.clock.install(time=EVENING)
    run.page.route("**/step-times.js*", lambda route: route.fulfill(status=200, body="", content_type="text/javascript"))
    run.tab.page.goto(f"{server}/en/playbooks/case/index.html?step=ask")
    run.at(2)
    assert run.dial(0) == ("in-time", "in time 1 h 00 min left")


# -- The end


def test_a_case_ends_with_a_summary_for_the_ticket(run, origin):
    run.page.clock.install(time=MORNING)
    run.start(origin)
    run.page.clock.fast_forward("25:00")
    run.press("1").at(3)
    run.page.clock.fast_forward("10:00")
    run.press("1").at(4)
    run.page.clock.fast_forward("05:00")
    assert run.ways.all_inner_texts()[0].split("\n") == ["1", "The case ends here: resolved"]
    run.press("1")
    expect(run.title).to_be_focused()
    expect(run.title).to_contain_text("Done: resolved")
    run.page.get_by_role("button", name="Copy for the ticket").press("Enter")
    expect(run.page.locator(".run-done")).to_have_text("The summary is copied.")
    lines = run.page.evaluate("navigator.clipboard.readText()").split("\n")
    assert lines[0] == "Case: resolved"
    assert lines[1] == "24 Nov 2026, 09:00 – 09:40 (40 min)"
    assert lines[3:] == [
        "1. Look at it (Agent): 25 min – limit: 20 minutes, overdue", "   → It is broken",
        "2. Replace it (Agent): 10 min – limit: 2 business days, in time", "   → Then",
        "3. Decide (Lead): 5 min",
    ]
    # One step was wrong: back, and the other end.
    run.press("Backspace").at(4).press("1")
    expect(run.title).to_contain_text("Done: resolved")
    run.page.get_by_role("button", name="Show the whole playbook").press("Enter")
    expect(run.page.get_by_role("button", name="Step by step")).to_be_visible()
    assert run.page.evaluate("Object.keys(sessionStorage).filter((key) => key.startsWith('pult-run'))") == []


def test_two_hundred_steps_can_be_gone_through(run, server):
    run.start(server, "large")
    for number in range(2, 60):
        run.press("1")
        expect(run.title).to_contain_text(f"Step {number}: ")
    trail = run.trail
    assert trail[0] == "1. Step 0" and trail[1] == "steps between: 53" and trail[-1] == "59. Step 58" and len(trail) == 7
    run.visit(server, "?step=step-199", name="large")
    run.title.wait_for()
    expect(run.title).to_contain_text("Step 200: ")
    run.press("2")
    expect(run.title).to_contain_text("Done: closed")


# -- Around it


def test_without_scripts_the_playbook_reads_as_it_is(browser, server):
    with run_in(browser, java_script_enabled=False) as run:
        run.visit(server, "?step=ask")
        expect(run.page.locator("article.playbook")).to_be_visible()
        expect(run.page.locator(".playbook-tools")).to_be_hidden()
        assert run.page.locator(".steps > h2").count() == 4


def test_nothing_of_it_is_fetched_before_it_is_used(run, server):
    run.visit(server)
    names = "performance.getEntriesByType('resource').map(({ name }) => name.split('?')[0].split('/').pop())"
    assert {"steps.js", "clocks.js", "step-times.js", "answer-by.js"}.isdisjoint(run.page.evaluate(names))


@pytest.mark.parametrize("setting", SETTINGS, ids=str)
def test_it_is_accessible_and_fits(browser, server, setting):
    width, scheme = setting
    axe, faults = Axe(), []
    with run_in(browser, width=width, scheme=scheme) as run:
        run.page.clock.install(time=MORNING)

        def look():
            faults.extend(violations(axe.run(run.page, options=AXE_OPTIONS)))
            assert run.page.evaluate("document.documentElement.scrollWidth") <= width
            assert run.page.evaluate("getSelection().toString()") == ""

        run.start(server)
        look()
        run.page.clock.fast_forward("16:00")
        expect(run.dials.first).to_have_attribute("data-state", "soon")
        look()
        run.page.clock.fast_forward("20:00")
        expect(run.page.locator(".run-late")).to_have_attribute("data-due", "")
        look()
        run.press("2").at(2)
        look()
        run.press("2")
        expect(run.title).to_contain_text("Done: closed")
        look()
        assert unquote(run.page.url).endswith("#step=")
    assert not faults
