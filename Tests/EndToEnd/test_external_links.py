"""`pult check --external` against servers of every temper, all of them on 127.0.0.1."""

import json
import socket
import time

import pytest
from foreign_web import self_signed, web

CONFIGURATION = """title: Melisa
locales: [sl]
links:
  external:
    timeout: 2 seconds
"""


@pytest.fixture(scope="module")
def server():
    with web() as served:
        yield served


@pytest.fixture
def site(tmp_path, server):
    server.forget()
    return Site(tmp_path)


class Site:
    def __init__(self, folder):
        self.folder, self.cache = folder / "site", folder / "cache"
        (self.folder / "content/sl/pages").mkdir(parents=True)
        self.configure("")

    def configure(self, more):
        (self.folder / "pult.yaml").write_text(CONFIGURATION + more, encoding="utf-8")

    def write(self, *addresses, name="links"):
        lines = "\n".join(f"- [vir {number}]({address})" for number, address in enumerate(addresses))
        (self.folder / f"content/sl/pages/{name}.md").write_text(f"---\ntitle: {name}\n---\n{lines}\n", encoding="utf-8")

    def check(self, pult, *more, status=None, **environment):
        environment = {"XDG_CACHE_HOME": str(self.cache)} | environment
        result = pult.check(self.folder, "--external", "--format", "json", *more, status=status, **environment)
        return json.loads(result.stdout)["diagnostics"]


def told(findings):
    return [(finding["code"], finding["line"]) for finding in findings]


def test_pages_that_are_there_are_let_be(pult, site, server):
    site.write(
        f"{server.address}/page", f"{server.address}/elsewhere", f"{server.address}/page#here", f"{server.address}/page#there",
        f"{server.address}/page#caf%C3%A9", f"{server.address}/no-head/405", f"{server.address}/no-head/403", f"{server.address}/no-head/501",
        f"{server.address}/no-head/404", f"{server.address}/drops-head", f"{server.address}/page?a=b&c=%20d",
        f"{server.address}/picture#x", f"{server.address}/page#L12", f"{server.address}/page#/route", f"{server.address}/huge#early",
        f"{server.address}/huge#late", f"{server.address}/%C4%8Daj", f"<{server.address}/čaj>", "https://www.melisa.example/",
    )
    assert site.check(pult, status=0) == []
    # A page whose anchors matter is fetched at once; the head of it was asked for on the way from /elsewhere.
    assert sorted(request.method for request in server.asked("/page")) == ["GET", "HEAD"]
    assert [request.method for request in server.asked("/no-head/405")] == ["HEAD", "GET"]
    assert [request.method for request in server.asked("/elsewhere")] == ["HEAD"]


def test_what_is_gone_is_an_error_and_stands_there_once(pult, site, server):
    site.write(f"{server.address}/gone", f"{server.address}/removed", f"{server.address}/gone#x", "http://nikjer.invalid/a")
    site.write(f"{server.address}/gone", name="more")
    findings = site.check(pult, status=1)
    assert told(findings) == [("link/gone", 4), ("link/gone", 5), ("link/gone", 7)]
    assert all(finding["severity"] == "error" for finding in findings)
    gone = findings[0]
    assert "404" in gone["message"] and gone["file"] == "content/sl/pages/links.md"
    assert gone["notes"] == ["Also in content/sl/pages/links.md:6:11.", "Also in content/sl/pages/more.md:4:11."]
    assert "410" in findings[1]["message"] and "nikjer.invalid" in findings[2]["message"]


def test_what_cannot_be_told_is_a_warning(pult, site, server, tmp_path):
    with web(self_signed(tmp_path)) as untrusted, socket.socket() as refusing:
        refusing.bind(("127.0.0.1", 0))
        closed = f"http://127.0.0.1:{refusing.getsockname()[1]}"
        site.write(
            f"{server.address}/faulty", f"{server.address}/circle", f"{server.address}/slow", f"{untrusted.address}/page", f"{closed}/page",
            f"{server.address}/escape", f"{server.address}/private",
        )
        findings = site.check(pult, status=0)
    assert told(findings) == [("link/unreachable", line) for line in (4, 5, 6, 7, 8, 9)] + [("link/refused", 10)]
    assert [finding["severity"] for finding in findings] == ["warning"] * 6 + ["note"]
    words = ["(500)", "circle", "in time", "certificate", "refuses connections", "no web page"]
    assert all(word in finding["message"] for word, finding in zip(words, findings))
    assert len(server.asked("/faulty", "GET")) == 3, "asked three times before anything is said"
    assert not untrusted.requests


def test_a_server_that_asks_for_time_gets_it(pult, site, server):
    site.write(f"{server.address}/busy", f"{server.address}/busy-until#here", f"{server.address}/shaky#here")
    assert site.check(pult, status=0) == []
    for path, method in (("/busy", "HEAD"), ("/busy-until", "GET")):
        first, second = server.asked(path, method)
        # A date has no fractions of seconds.
        assert 0.9 <= second.began - first.ended < 5, path


def test_a_server_that_asks_for_too_much_time_is_left_alone(pult, site, server):
    site.write(f"{server.address}/overrun/1", f"{server.address}/overrun/2", f"{server.address}/overrun/3")
    began = time.monotonic()
    findings = site.check(pult, status=0)
    assert time.monotonic() - began < 10
    assert told(findings) == [("link/unreachable", line) for line in (4, 5, 6)]
    assert len(server.requests) == 1, "One that is overrun is not asked for the rest."


def test_a_permanent_move_brings_the_new_address(pult, site, server):
    site.write(f"{server.address}/moved#here", f"{server.address}/moved-far", f"{server.address}/moved-for-now", f"{server.address}/elsewhere")
    findings = site.check(pult, status=0)
    assert told(findings) == [("link/moved", 4), ("link/moved", 5), ("link/moved", 6)]
    targets = [finding["fixes"][0]["replacement"] for finding in findings]
    assert targets == [f"{server.address}/page#here", f"{server.address}/page", f"{server.address}/elsewhere"]


def test_an_anchor_that_is_not_there_is_found(pult, site, server):
    site.write(f"{server.address}/page#here", f"{server.address}/page#her", f"{server.address}/page#no", f"{server.address}/huge#nowhere")
    findings = site.check(pult, status=0)
    # Of a page too long to be read nothing is claimed.
    assert told(findings) == [("link/missing-anchor", 5), ("link/missing-anchor", 6)]
    assert findings[0]["fixes"][0]["replacement"] == f"{server.address}/page#here"
    assert len(server.asked("/page")) == 1


def test_nobody_is_overrun(pult, site, covered):
    with web() as server, web() as other:
        site.write(*[f"{server.address}/page/{number}" for number in range(8)], *[f"{other.address}/page/{number}" for number in range(8)])
        assert site.check(pult, status=0) == []
        for asked in (server, other):
            assert len(asked.requests) == 8 and asked.most_open == 1, "one request at a time"
            requests = sorted(asked.requests, key=lambda request: request.began)
            pauses = [second.began - first.ended for first, second in zip(requests, requests[1:])]
            assert min(pauses) > 0.2, pauses
        # Two servers are asked side by side.
        assert max(server.requests[0].began, other.requests[0].began) < min(server.requests[-1].began, other.requests[-1].began)
        covered(f"16 pages on 2 servers, {min(pauses) * 1000:.0f} ms at least between two requests to one of them")


def test_what_was_there_is_remembered_and_what_was_not_is_asked_again(pult, site, server):
    site.write(f"{server.address}/page#here", f"{server.address}/moved", f"{server.address}/gone")
    first = site.check(pult, status=1)
    server.forget()
    assert site.check(pult, status=1) == first
    assert [request.path for request in server.requests] == ["/gone", "/gone"]
    server.forget()
    site.write(f"{server.address}/page#there")
    assert site.check(pult, status=0) == []
    assert len(server.asked("/page")) == 1, "Another place in the page has to be looked for."


@pytest.mark.parametrize("contents", ["", "{", '{"version": 9, "pages": {}}', "[]"])
def test_a_spoiled_memory_is_no_trouble(pult, site, server, contents):
    file = site.cache / "pult/links.json"
    file.parent.mkdir(parents=True)
    file.write_text(contents)
    site.write(f"{server.address}/page")
    assert site.check(pult, status=0) == []
    assert json.loads(file.read_text())["pages"].keys() == {f"{server.address}/page"}


def test_memory_has_an_age_and_a_place(pult, site, server):
    site.configure("    cache_days: 2\n    cache: .cache/links.json\n")
    site.write(f"{server.address}/page")
    for day, asked in ((1, 1), (2, 1), (4, 2)):
        site.check(pult, status=0, SOURCE_DATE_EPOCH=str(1_800_000_000 + day * 86_400))
        assert len(server.requests) == asked, day
    assert (site.folder / ".cache/links.json").exists() and not site.cache.exists()
    site.configure("    cache_days: 0\n")
    site.check(pult, status=0)
    site.check(pult, status=0)
    assert len(server.requests) == 4 and not site.cache.exists()


def test_a_folder_that_cannot_be_written_only_costs_the_memory(pult, site, server):
    site.write(f"{server.address}/page")
    assert site.check(pult, status=0, XDG_CACHE_HOME="/proc/nowhere") == []


def test_addresses_can_be_left_out(pult, site, server):
    site.configure(f'    ignore: ["{server.address}/private", "*/faulty", "facebook.invalid"]\n')
    site.write(f"{server.address}/private/x", f"{server.address}/a/faulty", "https://www.facebook.invalid/melisa", f"{server.address}/page")
    assert site.check(pult, status=0) == []
    assert [request.path for request in server.requests] == ["/page"]


def test_a_dead_network_is_one_fault(pult, site, server):
    """A proxy that cannot be found stands for a network that is not there."""
    site.write(f"{server.address}/page", *[f"http://a{number}.melisa-shop.si/" for number in range(12)])
    findings = site.check(pult, status=0, http_proxy="http://proxy.invalid:3128", no_proxy="")
    assert told(findings) == [("link/no-network", None)]
    assert "13 links" in findings[0]["message"]
    assert site.check(pult, "--strict", status=1, http_proxy="http://proxy.invalid:3128", no_proxy="")


def test_a_machine_without_curl_says_so(pult, site, server, tmp_path):
    site.write(f"{server.address}/page")
    findings = site.check(pult, status=0, PATH=str(tmp_path))
    assert told(findings) == [("link/no-client", None)] and "curl" in findings[0]["message"]


def test_links_of_all_kinds_of_places_are_followed(pult, site, server):
    site.configure(
        "markdown: { raw_html: true }\nchannels:\n  chat: { kind: chat, contact: " + server.address + "/gone/contact }\n"
        "organization: { name: Melisa, url: " + server.address + "/gone/shop }\n")
    page = site.folder / "content/sl/pages/links.md"
    page.write_text(
        f"---\ntitle: Stik\n---\n![slika]({server.address}/gone/image)\n\n[tu][a] in <{server.address}/gone/auto>\n\n"
        f"[a]: {server.address}/gone/reference\n\n<a href='{server.address}/gone/html'>x</a>\n\n[ura](HTTP{server.address[4:]}/gone/capitals)\n",
        encoding="utf-8")
    template = site.folder / "templates/help-center/notices.mustache"
    template.parent.mkdir(parents=True)
    template.write_text(f'<a href="{server.address}/gone/template">x</a>\n', encoding="utf-8")
    findings = site.check(pult, status=1)
    gone = [finding["message"].split("/gone/")[1].split("”")[0] for finding in findings if finding["code"] == "link/gone"]
    assert sorted(gone) == ["auto", "capitals", "contact", "html", "image", "reference", "shop", "template"]


def test_without_the_option_nobody_is_asked(pult, site, server):
    site.write(f"{server.address}/gone")
    pult.check(site.folder, status=0)
    assert not server.requests


def test_a_baseline_keeps_what_only_a_check_of_other_sites_finds(pult, site, server):
    site.write(f"{server.address}/gone", "../nowhere.md")
    baseline = site.folder / "pult-baseline.txt"

    def known():
        lines = [line for line in baseline.read_text(encoding="utf-8").splitlines() if line[0] != "#"]
        return sorted(line.split(" ")[1] for line in lines)

    site.check(pult, "--write-baseline")
    assert known() == ["link/broken", "link/gone"]
    assert site.check(pult, "--baseline", baseline) == []
    # A check that stays at home finds less. That is no news, and no reason to forget.
    at_home = pult.check(site.folder, "--baseline", baseline, "--strict", "--format", "json")
    assert json.loads(at_home.stdout)["diagnostics"] == []
    pult.check(site.folder, "--write-baseline")
    assert known() == ["link/broken", "link/gone"]
    site.write("../nowhere.md")
    assert [finding["code"] for finding in site.check(pult, "--baseline", baseline)] == ["config/stale-baseline"]
    site.check(pult, "--write-baseline")
    assert known() == ["link/broken"]
