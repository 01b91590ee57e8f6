"""`pult serve`: both sites from memory, for this machine only, always as the files are now."""

import http.client
import re
import signal
import socket
import subprocess
import time
from contextlib import contextmanager
from urllib.parse import urljoin

import pytest
from support import NOW, front_matter, tree


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Preview:
    """A preview that runs, and what it prints."""

    def __init__(self, pult, site, port, printed):
        self.port, self._printed = port, printed
        self.process = subprocess.Popen(
            [pult.executable, "serve", "--site", site, "--port", str(port), "--as-of", NOW],
            env=pult.environment(), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=printed.open("wb"))

    def wait(self):
        for _ in range(200):
            assert self.process.poll() is None, self.printed
            try:
                return socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
            except ConnectionRefusedError:
                time.sleep(0.05)
        raise AssertionError("the preview does not listen")

    @property
    def printed(self):
        return self._printed.read_text(encoding="utf-8")

    def get(self, address, method="GET", **headers):
        """The address goes out as it stands: no client tidies it up."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.putrequest(method, address, skip_host="Host" in headers, skip_accept_encoding=True)
            for name, value in headers.items():
                connection.putheader(name, value)
            connection.endheaders()
            answer = connection.getresponse()
            return answer, answer.read().decode("utf-8", errors="replace")
        finally:
            connection.close()


@contextmanager
def previewing(pult, site, printed):
    preview = Preview(pult, site, free_port(), printed)
    try:
        preview.wait()
        yield preview
    finally:
        preview.process.kill()
        preview.process.wait(timeout=10)


@pytest.fixture(scope="module")
def site(pult, tmp_path_factory):
    folder = tmp_path_factory.mktemp("serve") / "site"
    pult.run("new", folder, "--locales", "sl,en")
    return folder


@pytest.fixture(scope="module")
def preview(pult, site):
    before = tree(site)
    with previewing(pult, site, site.parent / "printed.txt") as preview:
        yield preview
    assert tree(site) == before, "a preview writes nothing"


@pytest.fixture
def own(pult, tmp_path):
    """A site that a test may change, and its preview."""
    pult.run("new", tmp_path / "site", "--locales", "sl,en")
    with previewing(pult, tmp_path / "site", tmp_path / "printed.txt") as preview:
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
        ("/playbook/sl/search-index.js", "text/javascript; charset=utf-8"),
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


def test_ctrl_c_ends_it_at_once_and_quietly(own):
    _, preview = own
    told = preview.printed
    assert f"http://localhost:{preview.port}/help-center/" in told
    start = time.monotonic()
    preview.process.send_signal(signal.SIGINT)
    assert preview.process.wait(timeout=5) in (0, -signal.SIGINT, 130)
    assert time.monotonic() - start < 1
    assert preview.printed == told, "and has nothing more to say"


def test_a_port_that_is_taken_is_said_so(pult, preview, site):
    result = pult.run("serve", "--site", site, "--port", preview.port, status=2)
    assert str(preview.port) in result.stderr and "--port" in result.stderr
    assert "http://" not in result.stderr, "no address that is somebody else's"
    assert "errno" not in result.stderr and "failed(" not in result.stderr


def test_a_site_that_is_not_there_is_said_so(pult, tmp_path):
    result = pult.run("serve", "--site", tmp_path / "nowhere", "--port", free_port(), status=2, timeout=20)
    assert "pult.yaml" in result.stderr and "--site" in result.stderr
