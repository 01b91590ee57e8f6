"""`pult serve`: both sites from memory, for this machine only, always as the files are now."""

import json
import re
import signal
import time
from pathlib import Path
from urllib.parse import urljoin

import pytest
from previewing import Preview, free_port, previewing
from support import front_matter, tree


@pytest.fixture(scope="module")
def site(pult, tmp_path_factory):
    folder = tmp_path_factory.mktemp("serve") / "site"
    pult.run("new", folder, "--locales", "sl,en")
    return folder


@pytest.fixture(scope="module")
def preview(pult, site):
    before = tree(site)
    with previewing(pult, site, site.parent) as preview:
        yield preview
    assert tree(site) == before, "a preview writes nothing"


@pytest.fixture
def own(pult, tmp_path):
    """A site that a test may change, and its preview."""
    pult.run("new", tmp_path / "site", "--locales", "sl,en")
    with previewing(pult, tmp_path / "site", tmp_path) as preview:
        yield tmp_path / "site", preview


def linked(preview, page, part):
    """The first address that a link of a page leads to and that holds a part."""
    addresses = (urljoin(page, address) for address in re.findall(r'<a [^>]*href="([^"]+)"', preview.get(page)[1]))
    return next(address for address in addresses if part in address)


@pytest.mark.parametrize(
    "address", ["/", "/help-center/", "/help-center/sl/", "/help-center/en/", "/playbook/", "/playbook/sl/index.html", "/help-center/sl/?q=a"])
def test_pages_are_served(preview, address):
    answer, text = preview.get(address)
    assert answer.status == 200 and answer.getheader("Content-Type") == "text/html; charset=utf-8"
    assert "<h1" in text and "</html>" in text
    assert answer.getheader("Cache-Control") == "no-store"


@pytest.mark.parametrize(
    "address, kind", [
        ("/help-center/theme/shared/base.css", "text/css; charset=utf-8"),
        ("/help-center/theme/shared/search.js", "text/javascript; charset=utf-8"),
        ("/help-center/theme/shared/icon.svg", "image/svg+xml"),
        ("/playbook/sl/search/map.js", "text/javascript; charset=utf-8"),
        ("/playbook/robots.txt", "text/plain; charset=utf-8"),
    ])
def test_files_have_their_type(preview, address, kind):
    answer, text = preview.get(address)
    assert (answer.status, answer.getheader("Content-Type")) == (200, kind) and text


def test_an_article_is_where_the_home_page_says(preview, site):
    article = next(file for file in sorted(site.glob("content/sl/faq/*/*.md")) if file.name != "index.md")
    matter = front_matter(article)
    page = linked(preview, "/help-center/sl/", "/" + matter.get("slug", article.stem) + "/")
    answer, shown = preview.get(page)
    assert answer.status == 200 and matter["title"] in shown and 'data-pult="body"' in shown


@pytest.mark.parametrize("root", ["help-center", "playbook"])
def test_a_missing_page_is_the_sites_own(preview, root):
    answer, text = preview.get(f"/{root}/sl/there-is-no-such-page/")
    assert answer.status == 404 and answer.getheader("Content-Type") == "text/html; charset=utf-8"
    assert text == preview.get(f"/{root}/404.html")[1]


@pytest.mark.parametrize("address", ["/help-center", "/help-center/sl", "/playbook", "/playbook/en/tone"])
def test_a_folder_without_its_slash_leads_to_the_one_with_it(preview, address):
    answer, _ = preview.get(address)
    assert (answer.status, answer.getheader("Location")) == (301, address + "/")
    assert preview.get(address + "/")[0].status == 200


@pytest.mark.parametrize("host, status", [
    ("evil.example", 403), ("localhost.evil.example", 403), ("127.0.0.1.evil.example:80", 403), ("localhost", 200), ("LOCALHOST:4000", 200), ("[::1]:80", 200)])
def test_only_this_machine_is_a_host(preview, host, status):
    answer, text = preview.get("/help-center/sl/", Host=host)
    assert answer.status == status and ("<h1" in text) == (status == 200)


@pytest.mark.parametrize("address", [
    "/help-center/../../etc/passwd", "/help-center/../pult.yaml", "/../pult.yaml", "/help-center/%2e%2e/pult.yaml",
    "/help-center/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd", "/help-center/..%2fpult.yaml", "/help-center/..%2f..%2f..%2f..%2f..%2fetc%2fpasswd",
    "/help-center//etc/passwd", "//etc/passwd", "/help-center/sl/..%5c..%5cpult.yaml", "/help-center/%00", "/help-center/sl/%ff", "/%2fetc%2fpasswd",
    "/pult.yaml", "/content/sl/pages/contact.md", "/help-center/../playbook/sl/index.html"])
def test_nothing_but_the_sites_is_reached(preview, address):
    answer, text = preview.get(address)
    assert answer.status == 404
    assert "root:" not in text and "locales:" not in text


def test_an_edit_shows_without_a_restart(own):
    site, preview = own
    page = site / "content/sl/pages/contact.md"
    before = tree(site)
    address = linked(preview, "/help-center/sl/", "/" + front_matter(page).get("slug", page.stem) + "/")
    for number in range(3):
        page.write_text(page.read_text(encoding="utf-8") + f"\nNov odstavek številka {number}.\n", encoding="utf-8")
        assert f"Nov odstavek številka {number}." in preview.get(address)[1]
    assert tree(site).keys() == before.keys()


def test_a_broken_configuration_keeps_the_last_good_site(own):
    site, preview = own
    good = preview.get("/help-center/sl/")[1]
    file = site / "pult.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text + "\n bad: [\n", encoding="utf-8")
    assert preview.get("/help-center/sl/")[1] == good
    assert "pult.yaml:" in preview.printed and "error" in preview.printed
    file.unlink()
    assert preview.get("/help-center/sl/")[1] == good
    file.write_text(text, encoding="utf-8")
    assert preview.get("/help-center/sl/")[1] == good


def test_a_day_of_edits_needs_no_more_memory(own):
    site, preview = own
    page = site / "content/sl/pages/contact.md"
    configuration = site / "pult.yaml"
    text, settings = page.read_text(encoding="utf-8"), configuration.read_text(encoding="utf-8")
    address = linked(preview, "/help-center/sl/", "/" + front_matter(page).get("slug", page.stem) + "/")

    def resident():
        return int(Path(f"/proc/{preview.process.pid}/statm").read_text().split()[1])

    def edit(numbers):
        for number in numbers:
            page.write_text(f"{text}\nNov odstavek številka {number}.\n", encoding="utf-8")
            if number % 10 == 0:
                # Everything is read and judged anew.
                configuration.write_text(f"{settings}\n# {number}\n", encoding="utf-8")
            assert f"Nov odstavek številka {number}." in preview.get(address)[1]

    edit(range(150))
    early = resident()
    edit(range(150, 400))
    assert resident() <= early * 1.2


def test_ctrl_c_ends_it_at_once_and_quietly(own):
    _, preview = own
    told = preview.printed
    assert f"http://localhost:{preview.port}/help-center/" in told
    start = time.monotonic()
    preview.process.send_signal(signal.SIGINT)
    assert preview.process.wait(timeout=5) == 0
    assert time.monotonic() - start < 1
    assert preview.printed == told, "and has nothing more to say"


def test_a_port_that_is_taken_leads_to_the_next_free_one(pult, preview, site, tmp_path):
    other = Preview(pult, site, preview.port, tmp_path, "--json")
    try:
        for _ in range(400):
            if any(event["event"] == "url" for event in other.events):
                break
            time.sleep(0.05)
        address = next(event for event in other.events if event["event"] == "url")
        assert address["port"] > preview.port and str(address["port"]) in address["help_center"]
        assert f"Port {preview.port} is taken" in other.printed and str(address["port"]) in other.printed
    finally:
        other.process.send_signal(signal.SIGTERM)
        assert other.process.wait(timeout=5) == 0


def test_events_for_editors_are_one_json_object_a_line(pult, tmp_path):
    pult.run("new", tmp_path / "site", "--locales", "sl")
    with previewing(pult, tmp_path / "site", tmp_path, "--json") as preview:
        first = preview.events
        assert [event["event"] for event in first][:2] == ["built", "findings"] and first[0]["errors"] == 0
        page = tmp_path / "site/content/sl/pages/contact.md"
        page.write_text(page.read_text(encoding="utf-8") + "\n[Tja](article:nowhere)\n", encoding="utf-8")
        preview.get("/")
        found = [event for event in preview.events if event["event"] == "findings"][-1]["report"]["diagnostics"]
        assert [(one["code"], one["file"]) for one in found] == [("link/broken", "content/sl/pages/contact.md")]
        assert preview.events[-2]["errors"] == 1 and preview.events[-2]["milliseconds"] >= 0


def test_letting_others_in_is_warned_of_and_changes_nothing(pult, site, tmp_path):
    with previewing(pult, site, tmp_path, "--host", "0.0.0.0") as preview:
        assert "Warning" in preview.printed and "0.0.0.0" in preview.printed
        token = re.search(r'data-token="(\w+)"', preview.get("/help-center/sl/")[1]).group(1)
        body = json.dumps({"token": token, "generation": 1, "number": 0, "fix": 0}).encode()
        answer, _ = preview.get("/_pult/fix", "POST", body, Content_Type="application/json", Origin=f"http://127.0.0.1:{preview.port}")
        assert answer.status == 403


def test_open_shows_the_help_center_in_the_browser(pult, site, tmp_path):
    browser = tmp_path / "browser"
    browser.write_text(f"#!/bin/sh\necho \"$1\" > {tmp_path}/asked\n", encoding="utf-8")
    browser.chmod(0o755)
    with previewing(pult, site, tmp_path, "--open", BROWSER=str(browser)) as preview:
        for _ in range(200):
            if (tmp_path / "asked").exists() and (tmp_path / "asked").read_text():
                break
            time.sleep(0.05)
        assert (tmp_path / "asked").read_text().strip() == f"http://localhost:{preview.port}/help-center/"


def test_a_site_that_is_not_there_is_said_so(pult, tmp_path):
    result = pult.run("serve", "--site", tmp_path / "nowhere", "--port", free_port(), status=2, timeout=20)
    assert "pult.yaml" in result.stderr and "--site" in result.stderr
