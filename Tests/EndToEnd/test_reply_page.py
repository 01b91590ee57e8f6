"""The page of a reply in a real browser: fill in, switch, copy; from a server and from a disk."""

import json
import re
import unicodedata
from contextlib import contextmanager

import pytest
from axe_playwright_python.sync_playwright import Axe
from browsing import SETTINGS, open_tab
from playwright.sync_api import expect
from previewing import previewing
from support import NOW, REPOSITORY, Output, write_site
from test_browser import AXE_OPTIONS, violations

LOCALES = ["sl", "cs", "sk", "pl", "hr", "de", "en"]
AT = "2026-11-24T10:00"

GREETING = {
    "sl": "Pozdravljeni, {},", "cs": "Dobrý den, {},", "sk": "Dobrý deň, {},", "pl": "Dzień dobry, {}!", "hr": "Dobar dan, {},",
    "de": "Guten Tag, {},", "en": "Hello {},",
}
# What becomes of "Josef" when somebody is called, and of "Anna".
CALLED = {
    "sl": ("Josef", "Anna"), "cs": ("Josefe", "Anno"), "sk": ("Josef", "Anna"), "pl": ("Josefie", "Anno"), "hr": ("Josefe", "Anna"),
    "de": ("Josef", "Anna"), "en": ("Josef", "Anna"),
}
NEUTRAL = {
    "sl": "Pozdravljeni,", "cs": "Dobrý den,", "sk": "Dobrý deň,", "pl": "Dzień dobry!", "hr": "Dobar dan,", "de": "Guten Tag,", "en": "Hello,",
}

CONFIGURATION = f"""\
title: T
locales: [{', '.join(LOCALES)}]
help_center: {{ base_url: https://help.shop.example/sub }}
calendars:
  office:
    timezone: Europe/Ljubljana
    hours: {{ mon-thu: ["08:00-12:00", "12:30-16:30"], fri: "08:00-15:00" }}
    holidays: [SI]
    except: {{ 2026-12-24: "08:00-12:00" }}
  desk: {{ timezone: Europe/Ljubljana, hours: {{ daily: "09:00-21:00" }} }}
channels:
  email: {{ kind: email, title: E-mail, calendar: office, contact: "mailto:help@shop.example", service_levels: {{ first_response: 4 business hours }} }}
  chat: {{ kind: chat, title: Chat, calendar: desk, contact: "https://shop.example/chat", intake: open_hours, service_levels: {{ first_response: 1 minute }} }}
  facebook: {{ kind: social, title: Facebook, calendar: office, contact: "https://facebook.example/shop", service_levels: {{ first_response: 1 business day }} }}
  texts: {{ kind: sms, title: SMS, calendar: office, contact: "sms:+38641000000", service_levels: {{ first_response: 2 business days }} }}
placeholders:
  customer.first_name: {{ title: {{ sl: Ime stranke, en: First name }}, sample: {{ sl: Jožef, cs: Josefe, sk: Jozef, pl: Józefie, hr: Josipe, de: Josef, en: Joseph }}, fallback: "" }}
  order.number: {{ title: {{ sl: Številka naročila, en: Order number }}, sample: "2026-10482" }}
  delivery.date: {{ sample: {{ sl: v torek, cs: v úterý, sk: v utorok, pl: we wtorek, hr: u utorak, de: am Dienstag, en: on Tuesday }}, fallback: {{ sl: kmalu, cs: brzy, sk: čoskoro, pl: wkrótce, hr: uskoro, de: bald, en: soon }} }}
  tracking.url: {{ sample: "https://track.example/1" }}
  agent.name: {{ sample: Maja }}
  answer_by: {{ sample: {{ sl: danes do 16. ure, cs: dnes do 16 hodin, sk: dnes do 16. hodiny, pl: dziś do 16, hr: danas do 16 sati, de: heute bis 16 Uhr, en: today by 4 pm }} }}
"""

BODY = """\
{greeting}

A {{{{order.number}}}} B {{{{ answer_by }}}} C {{{{delivery.date}}}}.

> [!INTERNAL]
> Skrivno {{{{order.number}}}}.

> [!NOTE]
> Opomba za vse.

- **ena** [članek](article:delivery/late#part)
- dve
  1. prva
  2. druga [pišite](channel:email)

Sled: {{{{tracking.url}}}}, [sled]({{{{tracking.url}}}}), [postopek](playbook:case), <https://shop.example/x>.

| a | b |
|---|---|
| 1 | 2 |

{{{{agent.name}}}}
"""


def reply(locale, name, title, header, body=None):
    body = body or BODY.format(greeting=GREETING[locale].format("{{customer.first_name}}"))
    return {f"content/{locale}/replies/{name}.md": f"---\ntitle: {title}\nslug: {name}\n{header}\n---\n{body}"}


def texts():
    files = {}
    for locale in LOCALES:
        stage = "order_stage: shipped"
        files |= reply(locale, "late", "Late", f"channels: [email, chat]\nmood: upset\n{stage}\nsubject: 'S {{{{order.number}}}} {locale}'")
        files |= reply(locale, "where", "Where", f"channels: [email]\nmood: worried\n{stage}", "Hi {{customer.first_name}}, {{order.number}}.\n")
        files |= reply(locale, "other", "Other", "channels: [email]\nmood: happy", "{{customer.first_name}}, hvala! {{order.number}} {{agent.name}}\n")
        files |= reply(locale, "short", "Short", "channels: [texts]", "{{order.number}}\n")
        files |= {
            f"content/{locale}/faq/delivery/index.md": f"---\ntitle: Delivery {locale}\nslug: dostava-{locale}\n---\n",
            f"content/{locale}/faq/delivery/late.md": f"---\ntitle: Late {locale}\nslug: zamuda-{locale}\n---\nText.\n\n## Part\n\nMore.\n",
            f"content/{locale}/playbooks/case.md": "---\ntitle: Case\nslug: case\n---\n## Do\n```step\nreply: late\noutcome: resolved\n```\n",
        }
    return files


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    return write_site(tmp_path_factory.mktemp("replies"), texts(), CONFIGURATION)


@pytest.fixture(scope="module")
def built(pult, site, tmp_path_factory):
    folder = tmp_path_factory.mktemp("replies-built") / "public"
    pult.build(site, folder)
    return Output(folder)


class Desk:
    """The page of a reply, as an agent handles it."""

    def __init__(self, tab):
        self.tab, self.page = tab, tab.page

    def open(self, origin, locale="sl", name="late", at=AT):
        self.tab.visit(f"{origin}/{locale}/replies/{name}/index.html?at={at}")
        self.page.evaluate("PultAnswers.ready")
        return self

    def field(self, gap):
        return self.page.locator(f'[data-gap="{gap}"] .gap-value')

    def form(self):
        return self.page.locator(".gap-form input")

    def note(self, gap):
        return self.page.locator(f'[data-gap="{gap}"] .gap-note').inner_text()

    def speak(self, locale):
        self.page.locator(f'[name=reply-language][value="{locale}"]').check(force=True)

    def letter(self):
        return self.page.locator(".reply-text:visible .reply-body").inner_text()

    def greeting(self):
        return self.page.locator(".reply-text:visible .reply-body > p").first.inner_text()

    def status(self):
        return self.page.locator(".reply-status")

    def copied(self, kind="text"):
        """Presses the button and reads what other programs would get."""
        self.page.evaluate("document.querySelector('.reply-status').textContent = ''; navigator.clipboard.writeText('nothing yet')")
        self.page.locator(f"[data-copy={kind}]").click()
        expect(self.status()).not_to_be_empty()
        return self.clipboard("text/html" if kind == "html" else "text/plain")

    def clipboard(self, kind="text/plain"):
        return self.page.evaluate(
            """async (kind) => {
                const [item] = await navigator.clipboard.read();
                return item.types.includes(kind) ? (await item.getType(kind)).text() : null;
            }""", kind)


@contextmanager
def desk_in(browser, **options):
    with open_tab(browser, permissions=["clipboard-read", "clipboard-write"], **options) as tab:
        yield Desk(tab)
        assert tab.complaints == []


@pytest.fixture
def desk(browser):
    with desk_in(browser) as desk:
        yield desk


# -- Filling in


@pytest.mark.parametrize("name", [0, 1])
def test_a_name_is_called_out_in_the_language_of_the_letter(desk, origin, name):
    desk.open(origin)
    desk.field("customer.first_name").fill(CALLED["sl"][name])
    for locale in LOCALES:
        desk.speak(locale)
        greeting = GREETING[locale].format(CALLED[locale][name])
        assert desk.greeting() == greeting
        assert desk.field("customer.first_name").input_value() == CALLED["sl"][name]
        assert desk.copied().split("\n")[0] == greeting


def test_without_a_name_the_greeting_is_neutral(desk, origin):
    desk.open(origin)
    for locale in LOCALES:
        desk.speak(locale)
        assert desk.greeting() == NEUTRAL[locale]
        assert desk.copied().split("\n")[0] == NEUTRAL[locale]


def test_a_greeting_that_begins_with_the_name_still_begins_with_a_capital(desk, server):
    desk.open(server, name="other")
    assert desk.letter().startswith("Hvala!")
    desk.field("customer.first_name").fill("Josef")
    assert desk.letter().startswith("Josef, hvala!")


def test_the_form_of_address_can_be_typed(desk, server):
    desk.open(server, "cs")
    desk.field("customer.first_name").fill("Jacq")
    assert desk.greeting() == NEUTRAL["cs"] and "Pro toto jméno pravidlo není" in desk.note("customer.first_name")
    desk.form().fill("Jacqu")
    assert desk.greeting() == GREETING["cs"].format("Jacqu")
    # Each language has its own form, and another name has none yet.
    desk.speak("pl")
    assert desk.greeting() == NEUTRAL["pl"] and desk.form().input_value() == ""
    desk.speak("cs")
    assert desk.form().input_value() == "Jacqu"
    desk.field("customer.first_name").fill("Marek")
    assert desk.form().input_value() == "" and desk.form().get_attribute("placeholder") == "Marku"
    assert desk.greeting() == GREETING["cs"].format("Marku")
    # Where people are greeted by the name as it stands there is nothing to type.
    desk.speak("sl")
    assert not desk.form().is_visible()
    desk.field("customer.first_name").fill("Ana Marija")
    assert desk.greeting() == GREETING["sl"].format("Ana Marija")
    desk.speak("hr")
    assert desk.greeting() == NEUTRAL["hr"]


def test_gaps_show_fallbacks_and_say_what_is_missing(desk, server):
    desk.open(server, "en")
    assert "C soon." in desk.letter() and "A Order number B" in desk.letter()
    assert "A {{order.number}} B" in desk.copied()
    assert desk.status().inner_text() == "Copied as text. Still empty: Order number, tracking.url, agent.name."
    for gap, value in {"order.number": "7", "tracking.url": "https://t.example/7", "agent.name": "Eva"}.items():
        desk.field(gap).fill(value)
    desk.copied()
    assert desk.status().inner_text() == "Copied as text."
    assert desk.copied("subject") == "S 7 en"


def test_what_was_typed_for_another_language_is_kept_and_marked(desk, server):
    desk.open(server, "sl")
    desk.field("delivery.date").fill("v sredo")
    desk.field("order.number").fill("7")
    desk.speak("cs")
    assert "C v sredo." in desk.letter() and "Slovenščina" in desk.note("delivery.date")
    assert "A 7 B" in desk.letter() and desk.note("order.number") == ""
    desk.field("delivery.date").fill("ve středu")
    assert "C ve středu." in desk.letter() and desk.note("delivery.date") == ""
    desk.speak("sl")
    assert desk.field("delivery.date").input_value() == "v sredo" and "C v sredo." in desk.letter()


def test_values_are_text_and_never_markup(desk, server):
    desk.open(server, "en")
    evil = '<img src=x onerror="document.title=1"> & "quoted"'
    desk.field("order.number").fill(evil)
    desk.field("tracking.url").fill("javascript:document.title=1")
    assert evil in desk.letter() and desk.page.locator(".reply-body img").count() == 0
    assert desk.page.locator(".reply-text:visible a", has_text="sled").get_attribute("href") is None
    assert evil in desk.copied()
    html = desk.copied("html")
    assert "<img" not in html and "&lt;img src=x onerror=" in html and "javascript:" not in re.sub(r">[^<]*<", "><", html)


# -- Copying


def test_plain_text_is_what_goes_into_a_chat(desk, origin):
    desk.open(origin, "sl")
    for gap, value in {"customer.first_name": "Ana", "order.number": "7", "tracking.url": "https://t.example/7?a=1&b", "agent.name": "Eva"}.items():
        desk.field(gap).fill(value)
    desk.field("answer_by").fill("jutri")
    assert desk.copied() == """\
Pozdravljeni, Ana,

A 7 B jutri C kmalu.

- ena članek (https://help.shop.example/sub/sl/dostava-sl/zamuda-sl/#part)
- dve
  1. prva
  2. druga pišite (help@shop.example)

Sled: https://t.example/7?a=1&b, sled (https://t.example/7?a=1&b), postopek, https://shop.example/x.

a | b
1 | 2

Eva"""


def test_html_is_what_goes_into_a_mail(desk, origin):
    desk.open(origin, "cs")
    for gap, value in {"customer.first_name": "Josef", "order.number": "7", "tracking.url": "https://t.example/7", "agent.name": "Eva"}.items():
        desk.field(gap).fill(value)
    html = re.sub(r"\s+", " ", desk.copied("html"))
    for part in (
        "<p>Dobrý den, Josefe,</p>", "<strong>ena</strong>", '<a href="https://help.shop.example/sub/cs/dostava-cs/zamuda-cs/#part">článek</a>',
        '<a href="mailto:help@shop.example">pišite</a>', '<a href="https://t.example/7">https://t.example/7</a>',
        '<a href="https://t.example/7">sled</a>', "postopek",
    ):
        assert part.replace("článek", "članek") in html, html
    assert "<ul>" in html and "<ol>" in html and "<table>" in html
    assert not re.search(r"class=|data-|<span|<div|Skrivno|Opomba|INTERNAL|playbook", html), html
    # Programs that take no HTML get the text.
    assert desk.clipboard("text/plain").startswith("Dobrý den, Josefe,\n\nA 7 B ")
    assert "Skrivno" not in desk.clipboard("text/plain") and "Opomba" not in desk.clipboard("text/plain")


def test_links_to_articles_lead_to_pages_of_the_help_center(desk, server, built):
    pages = {page.address for page in built.pages_of("help-center")}
    desk.open(server, "sl")
    for locale in LOCALES:
        desk.speak(locale)
        (address,) = re.findall(r"https://help\.shop\.example/sub(/[^)#]*)", desk.copied())
        assert address in pages


def test_without_the_clipboard_of_the_browser_copying_still_works(browser, origin, server):
    with desk_in(browser) as desk:
        desk.page.add_init_script("""
            if (!location.search.includes('keep')) { Object.defineProperty(navigator, 'clipboard', { value: undefined });
            Object.defineProperty(window, 'ClipboardItem', { value: undefined }); }""")
        desk.open(origin, "pl")
        desk.field("customer.first_name").fill("Józef")
        desk.page.locator("[data-copy=html]").click()
        expect(desk.status()).to_contain_text("Skopiowano jako HTML.")
        other = Desk(desk.tab)
        other.tab.visit(f"{server}/pl/replies/index.html?keep")
        assert other.clipboard("text/plain").startswith("Dzień dobry, Józefie!")
        assert "<p>Dzień dobry, Józefie!</p>" in other.clipboard("text/html")


# -- When the shop answers


MOMENTS = [
    "2026-11-24T10:00", "2026-11-24T16:29", "2026-11-24T16:30", "2026-11-27T14:59", "2026-11-28T12:00", "2026-12-24T11:59", "2026-12-24T15:00",
    "2026-12-31T23:59", "2027-03-28T02:30", "2027-03-29T07:00", "2026-11-24T20:59:30", "2026-11-24T03:00Z",
]


def when(pult, site, channel, moments, locale):
    arguments = [word for moment in moments for word in ("--at", moment)]
    told = pult.run("when", "--site", site, "--as-of", NOW, "--channel", channel, "--locale", locale, "--format", "json", *arguments)
    return [json.loads(line) for line in told.stdout.splitlines()]


def test_answer_by_is_what_the_engine_says(pult, site, desk, server, covered):
    desk.open(server)
    compared = 0
    for locale in LOCALES:
        for channel in ("email", "chat", "facebook", "texts"):
            found = desk.page.evaluate(
                "([id, moments, language]) => moments.map((at) => PultAnswers.answer(id, PultAnswers.read(id, at), language))",
                [channel, MOMENTS, locale])
            for moment, page, engine in zip(MOMENTS, found, when(pult, site, channel, MOMENTS, locale), strict=True):
                assert page["answered"] == engine["answered_by"] and page["open"] == engine["open_now"], (channel, moment)
                # While a chat is closed its sentence names the opening only.
                assert page["by"] and (page["by"] in engine["text"] or (channel == "chat" and not engine["open_now"])), (page["by"], engine)
                compared += 1
    covered(f"{compared} comparisons")


@pytest.mark.parametrize("at", ["2026-12-24T15:00", "2026-11-24T10:00"])
def test_answer_by_stands_in_the_letter(pult, site, desk, origin, at):
    desk.open(origin, "sl", at=at)
    for locale in LOCALES:
        desk.speak(locale)
        (engine,) = when(pult, site, "email", [at], locale)
        said = re.search(r"B (.*) C ", desk.copied().split("\n")[2])[1]
        assert said and said in engine["text"]
    part = desk.page.locator("[data-pult=answer-by][data-channel=email]")
    assert part.is_visible() and part.get_attribute("data-answered-by") == engine["answered_by"]
    # Another channel, another time.
    desk.page.locator("#reply-channel").select_option("chat")
    assert re.search(r"B (.*) C ", desk.letter())[1] != said
    assert desk.page.locator("[data-pult=answer-by][data-channel=chat]").is_visible() and not part.is_visible()


def test_a_time_typed_by_hand_counts_instead(desk, server):
    desk.open(server, "en")
    own = re.search(r"B (.*) C ", desk.letter())[1]
    assert desk.field("answer_by").get_attribute("placeholder") == own and desk.field("answer_by").input_value() == ""
    desk.field("answer_by").fill("on Friday")
    assert "B on Friday C" in desk.letter()
    desk.speak("de")
    assert "B on Friday C" not in desk.letter()
    desk.speak("en")
    desk.field("answer_by").fill("")
    assert f"B {own} C" in desk.letter()


# -- The keyboard


def test_everything_works_without_a_mouse(desk, origin):
    desk.open(origin, "sl")
    keys = desk.page.keyboard
    keys.press("F2")
    assert desk.page.evaluate("document.activeElement.closest('[data-gap]').dataset.gap") == "order.number"
    keys.type("2026-7")
    keys.press("Enter")
    keys.type("Josef")
    keys.press("Alt+ArrowDown")
    assert desk.greeting() == "Dobrý den, Josefe,"
    expect(desk.status()).to_have_text("Jezik odgovora: Čeština.")
    keys.press("Control+Enter")
    expect(desk.status()).to_contain_text("Kopirano kot besedilo.")
    assert desk.clipboard().startswith("Dobrý den, Josefe,\n\nA 2026-7 B ")
    keys.press("Alt+ArrowUp")
    keys.press("Alt+ArrowUp")
    assert desk.greeting() == "Hello Josef,"
    keys.press("Control+Shift+Enter")
    expect(desk.status()).to_contain_text("Kopirano kot HTML.")
    assert "<p>Hello Josef,</p>" in desk.clipboard("text/html")
    # F2 leads to the first field that is still empty; Enter walks to the last one and then to the button.
    keys.press("F2")
    assert desk.page.evaluate("document.activeElement.closest('[data-gap]').dataset.gap") == "delivery.date"
    for _ in range(4):
        keys.press("Enter")
    assert desk.page.evaluate("document.activeElement.dataset.copy") == "text"


def test_tab_goes_from_languages_to_gaps_to_buttons(desk, server):
    desk.open(server, "sl")
    desk.page.locator(".skip").focus()
    desk.page.keyboard.press("Enter")
    order = []
    for _ in range(24):
        desk.page.keyboard.press("Tab")
        order.append(desk.page.evaluate("""() => {
            const one = document.activeElement;
            return one.name || one.id || one.closest('[data-gap]')?.dataset.gap || one.dataset.copy || one.tagName.toLowerCase();
        }"""))
    wanted = ["reply-language", "reply-channel", "gap-1", "gap-2", "gap-3", "summary", "subject", "text", "html"]
    assert [one for one in order if one in wanted] == wanted


# -- What the tab remembers


def test_a_name_goes_along_to_the_next_reply_and_can_be_cleared(desk, origin):
    desk.open(origin, "sl")
    assert not desk.page.locator(".reply-carried").is_visible()
    for gap, value in {"customer.first_name": "Josef", "order.number": "7", "agent.name": "Eva"}.items():
        desk.field(gap).fill(value)
    desk.open(origin, "sl", "other")
    assert desk.page.locator(".reply-carried").is_visible()
    assert [desk.field(gap).input_value() for gap in ("customer.first_name", "order.number", "agent.name")] == ["Josef", "", "Eva"]
    assert desk.letter().startswith("Josef, hvala!")
    desk.page.locator(".reply-carried button").click()
    assert desk.letter().startswith("Hvala!") and not desk.page.locator(".reply-carried").is_visible()
    # The palette remembers which pages were seen in this tab, and no more.
    assert "Josef" not in desk.page.evaluate("JSON.stringify(sessionStorage)") and "Eva" not in desk.page.evaluate("JSON.stringify(sessionStorage)")
    assert desk.page.evaluate("document.cookie") == ""
    desk.open(origin, "sl", "other")
    assert desk.field("customer.first_name").input_value() == ""


def test_a_mood_switch_takes_everything_along(desk, origin):
    desk.open(origin, "sl")
    desk.field("customer.first_name").fill("Josef")
    desk.field("order.number").fill("7")
    desk.speak("cs")
    moods = desk.page.locator(".reply-moods")
    assert moods.locator(".is-current").inner_text().strip() == "razburjeno" and moods.locator("a").all_inner_texts() == ["Where"]
    moods.locator("a").click()
    desk.page.wait_for_url("**/where/**")
    assert desk.page.locator("h1").inner_text() == "Where" and desk.letter() == "Hi Josefe, 7."
    # Back again, but not on to a reply for another case.
    desk.page.locator(".reply-moods a").click()
    desk.page.wait_for_url("**/late/**")
    assert desk.greeting() == "Dobrý den, Josefe," and "A 7 B" in desk.letter()
    desk.open(origin, "sl", "short")
    assert desk.field("order.number").input_value() == "" and desk.page.locator(".reply-moods").count() == 0


def test_the_language_of_the_site_changes_and_nothing_is_lost(desk, origin):
    desk.open(origin, "sl")
    desk.field("customer.first_name").fill("Josef")
    desk.field("order.number").fill("7")
    desk.page.locator(".bar .languages summary").click()
    desk.page.locator(".bar .languages a[hreflang=hr]").click()
    desk.page.wait_for_url("**/hr/replies/late/**")
    assert desk.greeting() == "Dobar dan, Josefe," and "A 7 B" in desk.letter()
    assert desk.page.locator('[name=reply-language][value="hr"]').is_checked()


def test_a_new_tab_knows_nothing(browser, server):
    with desk_in(browser) as desk:
        desk.open(server).field("customer.first_name").fill("Josef")
    with desk_in(browser) as desk:
        assert desk.open(server).field("customer.first_name").input_value() == ""


# -- Short messages


def expected_parts(length, is_short):
    single, several = (160, 153) if is_short else (70, 67)
    return 1 if length <= single else -(-length // several)


@pytest.mark.parametrize("letter, is_short", [("a", True), ("č", False), ("ö", True)])
def test_the_length_of_an_sms_is_told_while_it_is_written(desk, server, letter, is_short):
    desk.open(server, "en", "short")
    for length in (1, 67, 70, 71, 134, 135, 160, 161, 306, 307):
        desk.field("order.number").fill(letter * length)
        assert desk.page.locator(".reply-length").inner_text() == f"Characters: {length} · text messages: {expected_parts(length, is_short)}"


def test_short_messages_are_counted_as_check_counts_them(pult, desk, server, tmp_path):
    desk.open(server, "en", "short")
    for text in ("a{}[]~^|\\€" * 20, "žluťoučký kůň " * 12, "🙂ab" * 40, "äöüß àèé " * 25):
        site = write_site(tmp_path / str(abs(hash(text))), {"content/en/replies/s.md": f"---\ntitle: S\nchannels: [texts]\n---\n{{{{x}}}}\n"},
                          CONFIGURATION.replace("placeholders:\n", f"placeholders:\n  x: {{ sample: {json.dumps(text.strip(), ensure_ascii=False)} }}\n"))
        report = json.loads(pult.check(site, "--format", "json", "--only", "reply/sms-length", status=None).stdout)
        (found,) = [finding["message"] for finding in report["diagnostics"] if finding["code"] == "reply/sms-length"]
        counted = re.search(r"has (\d+) characters and goes out as (\d+) SMS", found)
        desk.field("order.number").fill(text.strip())
        assert desk.page.locator(".reply-length").inner_text() == f"Characters: {counted[1]} · text messages: {counted[2]}", text


# -- Names


def test_the_script_calls_names_as_swift_does(desk, server, covered):
    lines = (REPOSITORY / "Tests/LanguagesTests/Names/vocatives.tsv").read_text(encoding="utf-8").splitlines()
    languages = lines[0].split("\t")[1:]
    rows = [line.split("\t") for line in lines[1:]]
    assert len(rows) > 1000 and set(languages) == set(LOCALES)
    desk.open(server)
    faults = []
    for column, language in enumerate(languages, 1):
        forms = desk.page.evaluate(
            "([names, language]) => names.map((name) => PultNames.form(name, PultReplies.names[language]))", [[row[0] for row in rows], language])
        for row, form in zip(rows, forms, strict=True):
            wanted = None if row[column] == "-" else unicodedata.normalize("NFC", row[column])
            if form != wanted:
                faults.append(f"{language}: {row[0]} is {form}, not {wanted}")
    assert not faults, "\n".join(faults[:20])
    called = sum(row[column] not in ("-", row[0]) for row in rows for column in range(1, len(languages) + 1))
    covered(f"{len(rows)} names in {len(languages)} languages, {called} of them changed")


# -- The page itself


@pytest.mark.parametrize("width, scheme", SETTINGS)
def test_the_page_is_accessible_while_it_is_used(browser, server, width, scheme):
    axe = Axe()
    with desk_in(browser, width=width, scheme=scheme) as desk:
        desk.open(server, "cs")
        found = list(violations(axe.run(desk.page, options=AXE_OPTIONS)))
        desk.field("customer.first_name").fill("Jacq")
        desk.field("delivery.date").fill("zítra")
        desk.page.locator(".reply-keys summary").click()
        desk.speak("pl")
        desk.copied()
        found += violations(axe.run(desk.page, options=AXE_OPTIONS))
        assert found == []
        assert desk.page.evaluate("document.documentElement.scrollWidth") <= width


def test_without_scripts_the_page_reads_as_it_is_written(browser, origin):
    with open_tab(browser, java_script_enabled=False) as tab:
        tab.visit(f"{origin}/sl/replies/late/index.html")
        assert tab.page.locator("[data-pult=body]").inner_text().startswith("Zadeva: S {{order.number}} sl\n")
        assert "A {{order.number}} B" in tab.page.locator("[data-pult=body]").inner_text()
        assert tab.page.locator(".others summary").all_inner_texts() == ["Čeština", "Slovenčina", "Polski", "Hrvatski", "Deutsch", "English"]
        for hidden in (".reply-form", ".reply-actions", ".reply-answer"):
            assert not tab.page.locator(hidden).first.is_visible()
        assert tab.complaints == []


def test_from_a_disk_nothing_is_asked_of_any_network(browser, built):
    with desk_in(browser) as desk:
        asked = []
        desk.page.on("request", lambda request: asked.append(request.url))
        desk.open(built.root("playbook").as_uri(), "sl")
        desk.field("customer.first_name").fill("Josef")
        desk.speak("cs")
        desk.copied("html")
        assert asked and all(url.startswith("file://") for url in asked)


def test_on_paper_there_is_the_letter_alone(desk, server):
    desk.open(server, "en")
    desk.field("customer.first_name").fill("Josef")
    desk.page.emulate_media(media="print")
    assert desk.greeting() == "Hello Josef,"
    for hidden in (".reply-form", ".reply-actions", ".reply-moods", "[data-copy=subject]"):
        assert not desk.page.locator(hidden).is_visible()


def test_in_the_preview_a_saved_reply_shows_and_keeps_what_was_typed(pult, browser, tmp_path):
    site = write_site(tmp_path / "site", texts(), CONFIGURATION)
    with previewing(pult, site, tmp_path) as preview, open_tab(browser) as tab:
        desk = Desk(tab)
        tab.visit(f"{preview.address}/playbook/cs/replies/late/")
        tab.page.wait_for_selector("pult-preview[data-generation]", state="attached")
        desk.field("customer.first_name").fill("Josef")
        assert desk.greeting() == "Dobrý den, Josefe,"
        file = site / "content/cs/replies/late.md"
        file.write_text(file.read_text(encoding="utf-8").replace("Dobrý den,", "Hezký den,"), encoding="utf-8")
        expect(desk.page.locator(".reply-text:visible .reply-body > p").first).to_have_text("Hezký den, Josefe,", timeout=10_000)
        assert desk.field("customer.first_name").input_value() == "Josef"
        desk.field("customer.first_name").fill("Marek")
        assert desk.greeting() == "Hezký den, Marku,"
