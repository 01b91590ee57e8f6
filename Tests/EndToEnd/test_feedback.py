"""“Was this helpful?”: below articles only, sent to one origin and to no other, with and without scripts, and never lost on the way."""

import json
import re
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from browsing import SETTINGS, open_tab
from serving import serving
from support import Output, copy_site
from test_browser import AXE_OPTIONS, violations
from test_html import describe, errors_in

ARTICLE = "/sl/vracila-in-reklamacije/kako-vrnem-izdelek/"
EDITIONS = [f"content/{code}/faq/returns/return-product.md" for code in ("sl", "cs", "pl", "en")]
POLICY = re.compile(r'http-equiv="Content-Security-Policy" content="([^"]*)"')


class _Desk(BaseHTTPRequestHandler):
    """A service that takes what readers say, as one on another host would: asked first by browsers whether it may be."""

    def _answer(self, status, body=b""):
        self.send_response(status)
        self.send_header("Access-Control-Allow-Origin", "*")
        self.send_header("Access-Control-Allow-Headers", "content-type")
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_OPTIONS(self):
        self._answer(204)

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode("utf-8")
        self.server.taken.append((dict(self.headers), body))
        self._answer(self.server.status, "<!doctype html><title>Hvala</title><h1>Hvala</h1>".encode())

    def do_GET(self):
        # Browsers ask every host for its icon, sooner or later.
        self._answer(204 if self.path == "/favicon.ico" else 404)

    def log_message(self, *_):
        pass


@contextmanager
def desk():
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Desk)
    server.taken, server.status = [], 200
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()


def built(pult, folder, feedback):
    site = copy_site(folder / "site")
    with (site / "pult.yaml").open("a", encoding="utf-8") as file:
        file.write(f"\nfeedback: {feedback}\n")
    pult.build(site, folder / "public")
    return Output(folder / "public")


@pytest.fixture(scope="module")
def asked(pult, tmp_path_factory):
    """The starter with a desk that takes the answers: (pages, their address, the desk)."""
    with desk() as server:
        address = f"http://127.0.0.1:{server.server_address[1]}/feedback?shop=melisa"
        output = built(pult, tmp_path_factory.mktemp("asked"), f'{{ to: "{address}" }}')
        with serving(output.root("help-center")) as served:
            yield output, served, server


@pytest.fixture
def fresh(asked):
    _, served, server = asked
    server.taken.clear()
    server.status = 200
    return served, server


def box(tab):
    return tab.page.locator("[data-pult=feedback]")


def test_nothing_is_asked_unless_the_shop_wants_it(starter):
    for page in starter.pages:
        assert 'data-pult="feedback"' not in page.file.read_text(encoding="utf-8"), page.path


def test_only_articles_ask_and_only_they_may_send(asked, covered):
    output, _, server = asked
    origin, count = f"http://127.0.0.1:{server.server_address[1]}", 0
    for page in output.pages:
        markup = page.file.read_text(encoding="utf-8")
        is_article = page.root.name == "help-center" and page.locale and len(page.address.strip("/").split("/")) == 3 and not page.is_redirect
        assert ('data-pult="feedback"' in markup) == bool(is_article), page.path
        policy = POLICY.search(markup)
        allowed = dict(part.strip().split(" ", 1) for part in policy.group(1).split(";")) if policy else {}
        for rule in ("connect-src", "form-action"):
            wanted = f"'self' {origin}" if is_article else "'self'"
            assert allowed.get(rule, wanted) == wanted, page.path
        assert all(origin not in value for rule, value in allowed.items() if rule not in ("connect-src", "form-action")), page.path
        count += bool(is_article)
    assert count >= 4 * 24
    covered(f"{count} articles")


def test_the_forms_are_valid(asked):
    output, _, _ = asked
    errors = errors_in(*(output.page("help-center", source).file for source in EDITIONS))
    assert not errors, "\n" + "\n".join(describe(errors, output.folder))


def test_yes_is_one_click(fresh, browser):
    served, server = fresh
    with open_tab(browser) as tab:
        tab.visit(served + ARTICLE + "?at=2026-11-20T10:00#x")
        box(tab).get_by_role("button", name="Da", exact=True).click()
        box(tab).get_by_role("status").get_by_text("Hvala za vaš odgovor.").wait_for()
        assert tab.page.evaluate("document.activeElement.getAttribute('role')") == "status"
        assert not box(tab).get_by_role("button").count()
        assert not tab.complaints
        assert tab.page.evaluate("[document.cookie, localStorage.length, sessionStorage.length]") == ["", 0, 0]
    [(headers, body)] = server.taken
    assert headers["Content-Type"] == "application/json" and "Cookie" not in headers
    assert json.loads(body) == {
        "article": "returns/return-product", "locale": "sl", "helpful": True, "reason": None, "comment": None, "page": served + ARTICLE}


def test_no_asks_why_by_keyboard_alone(fresh, browser):
    served, server = fresh
    with open_tab(browser, width=390) as tab:
        tab.visit(served + ARTICLE)
        box(tab).get_by_role("button", name="Da", exact=True).focus()
        press = tab.page.keyboard.press
        press("Tab")
        assert not box(tab).get_by_role("textbox").is_visible()
        press("Enter")
        assert box(tab).get_by_role("textbox").is_visible()
        press("Tab")
        press("ArrowDown")
        press("ArrowDown")
        press("Tab")
        tab.page.keyboard.type("Kje je naslov? " + "č" * 600)
        press("Tab")
        press("Enter")
        box(tab).get_by_role("status").get_by_text("Hvala").wait_for()
        assert not tab.complaints
    answer = json.loads(server.taken[0][1])
    assert answer["helpful"] is False and answer["reason"] == "outdated" and len(server.taken) == 1
    assert answer["comment"].startswith("Kje je naslov? čč") and len(answer["comment"]) == 500


@pytest.mark.parametrize("fault", ["refused", "offline"])
def test_what_was_written_survives_a_fault(fresh, browser, fault):
    served, server = fresh
    with open_tab(browser) as tab:
        tab.visit(served + ARTICLE)
        box(tab).locator("summary").click()
        box(tab).get_by_role("radio", name="Nekaj drugega").check()
        box(tab).get_by_role("textbox").fill("Ne najdem obrazca.")
        server.status = 503
        tab.page.context.set_offline(fault == "offline")
        send = box(tab).get_by_role("button", name="Pošlji")
        send.click()
        box(tab).get_by_role("status").get_by_text("ni bilo mogoče poslati").wait_for()
        assert box(tab).get_by_role("textbox").input_value() == "Ne najdem obrazca."
        assert box(tab).get_by_role("radio", name="Nekaj drugega").is_checked()
        server.status = 200
        tab.page.context.set_offline(False)
        send.click()
        box(tab).get_by_role("status").get_by_text("Hvala").wait_for()
    assert json.loads(server.taken[-1][1])["comment"] == "Ne najdem obrazca."


def test_without_scripts_the_forms_are_sent_as_forms(fresh, browser):
    served, server = fresh
    with open_tab(browser, java_script_enabled=False) as tab:
        tab.visit(served + ARTICLE)
        box(tab).get_by_role("button", name="Da", exact=True).click()
        tab.page.wait_for_url("**/feedback?shop=melisa")
        tab.visit(served + ARTICLE)
        box(tab).locator("summary").click()
        box(tab).get_by_role("radio", name="Je zastarel").check()
        box(tab).get_by_role("textbox").fill("Čas?")
        box(tab).get_by_role("button", name="Pošlji").click()
        tab.page.wait_for_url("**/feedback?shop=melisa")
        assert not tab.complaints
    yes, no = ({name: value[0] for name, value in parse_qs(body).items()} for _, body in server.taken)
    known = {"article": "returns/return-product", "locale": "sl", "page": "https://pomoc.melisa.example" + ARTICLE}
    assert yes == known | {"helpful": "true"}
    assert no == known | {"helpful": "false", "reason": "outdated", "comment": "Čas?"}


def test_it_is_accessible_in_every_setting(asked, browser, covered):
    output, served, _ = asked
    axe, found = Axe(), []
    for width, scheme in SETTINGS:
        with open_tab(browser, width, scheme) as tab:
            for source in EDITIONS:
                tab.visit(served + output.page("help-center", source).address)
                for is_open in (False, True):
                    if is_open:
                        box(tab).locator("summary").click()
                    found += violations(axe.run(tab.page, options=AXE_OPTIONS))
                    assert tab.page.evaluate("document.documentElement.scrollWidth") <= width
                found += tab.complaints
    assert not found
    covered(f"{len(EDITIONS)} languages in {len(SETTINGS)} settings, closed and open")


def test_answers_by_mail_need_no_script_at_all(pult, tmp_path, browser):
    output = built(pult, tmp_path, "{ to: mailto:mnenja@melisa.example }")
    with serving(output.root("help-center")) as served, open_tab(browser, java_script_enabled=False) as tab:
        tab.visit(served + ARTICLE)
        assert "feedback.js" not in tab.page.content() and "form-action 'self';" in POLICY.search(tab.page.content()).group(1)
        yes = urlsplit(box(tab).get_by_role("link", name="Da", exact=True).get_attribute("href"))
        assert yes.scheme == "mailto" and yes.path == "mnenja@melisa.example"
        query = parse_qs(yes.query)
        title = tab.page.locator("h1").inner_text().replace("\u00a0", " ")
        assert query["subject"] == [f"Mnenje o članku: {title}"]
        assert query["body"][0].split("\r\n") == [title, "https://pomoc.melisa.example" + ARTICLE, "", "Vam je članek pomagal? Da"]
        box(tab).locator("summary").click()
        reasons = box(tab).get_by_role("listitem").get_by_role("link")
        assert reasons.count() == 4
        assert "Je zastarel" in unquote(reasons.nth(2).get_attribute("href")) and not tab.complaints


@pytest.mark.parametrize("feedback, says", [
    ("https://x.example/f", "{ to: "),
    ("{ to: http://x.example/f }", "https://x.example/f"),
    ("{ too: https://x.example/f }", "Did you mean “to”"),
    ("{ to: mnenja@melisa.example }", "mailto:mnenja@melisa.example"),
    ("{ to: \"https://x.example/f#top\" }", "https://x.example/f"),
    ("{ to: \"https://x.example;script-src/f\" }", "nothing can be sent"),
])
def test_wrong_values_are_told(pult, tmp_path, feedback, says):
    site = copy_site(tmp_path / "site")
    with (site / "pult.yaml").open("a", encoding="utf-8") as file:
        file.write(f"\nfeedback: {feedback}\n")
    result = pult.build(site, tmp_path / "public", status=1)
    assert says in result.stdout + result.stderr and "pult.yaml:" in result.stdout + result.stderr
