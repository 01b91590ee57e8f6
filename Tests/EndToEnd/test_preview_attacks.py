"""What somebody may send to a preview who means no good: no file that is none of the sites', and no end of the server."""

import json
import re
import resource
import selectors
import socket
import time
from urllib.parse import quote

import pytest
from previewing import previewing
from support import tree

STREAMS = 2000


@pytest.fixture(scope="module")
def site(pult, tmp_path_factory):
    folder = tmp_path_factory.mktemp("attacked") / "site"
    pult.run("new", folder, "--locales", "sl,en")
    (folder / "content/sl/pages/wrong.md").write_text("---\ntitle: Narobe\n---\n[](channel:emial)\n", encoding="utf-8")
    (folder.parent / "secret.txt").write_text("secret-of-the-neighbour\n", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def preview(pult, site):
    before = tree(site)
    with previewing(pult, site, site.parent) as preview:
        yield preview
        assert preview.get("/help-center/sl/")[0].status == 200, "and still answers"
    assert tree(site) == before, "and nothing was changed"


def climbs():
    steps = ["../", "..%2f", "..%2F", "%2e%2e/", "%2e%2e%2f", "..\\", "..%5c", "%252e%252e%252f", "..%252f", "%c0%ae%c0%ae/", "..%c0%af", "%uff0e%uff0e/",
             "....//", "..;/", ".%00./", "%2e%2e%00/", "..%0d%0a/"]
    targets = ["pult.yaml", "secret.txt", "etc/passwd", "content/sl/pages/contact.md"]
    for root in ("/", "/help-center/", "/playbook/sl/", "/_pult/", "/help-center/assets/", "/help-center/theme/"):
        for step in steps:
            for depth in (1, 2, 8):
                for target in targets:
                    yield root + step * depth + target


def raw(preview, data, wait=5):
    """Sends bytes as they are and reads to the end, or until nothing comes any more."""
    with socket.create_connection(("127.0.0.1", preview.port), timeout=wait) as connection:
        connection.sendall(data)
        received = b""
        try:
            while part := connection.recv(65536):
                received += part
        except (TimeoutError, ConnectionResetError):
            pass
        return received


def test_no_path_leads_out_of_the_sites(preview, covered):
    count = 0
    with socket.create_connection(("127.0.0.1", preview.port), timeout=20) as connection:
        stream = connection.makefile("rb")
        for path in climbs():
            connection.sendall(f"GET {path.replace(' ', '%20')} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
            status = stream.readline().decode()
            length = 0
            while (line := stream.readline().strip().lower()):
                if line.startswith(b"content-length:"):
                    length = int(line.split(b":")[1])
            text = stream.read(length)
            assert " 404 " in status, path
            for secret in (b"secret-of-the-neighbour", b"root:", b"locales:", b"service_levels:", b"[](channel:"):
                assert secret not in text, path
            count += 1
    covered(f"{count:,} ways out of the sites were tried")


@pytest.mark.parametrize("host", [
    "evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "evil.example:4000", "127.0.0.1@evil.example", "[::ffff:1.2.3.4]", "0x7f000001", "2130706433",
    "localhost%00.evil.example", "127.1", ""])
@pytest.mark.parametrize("path", ["/help-center/sl/", "/_pult/state", "/_pult/events", "/_pult/client.js"])
def test_no_other_name_is_answered(preview, host, path):
    answer = raw(preview, f"GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode()).decode()
    assert answer.startswith("HTTP/1.1 403 ") and "token" not in answer and "<h1" not in answer


def fix_body(preview, **changes):
    token = re.search(r'data-token="(\w+)"', preview.get("/help-center/sl/")[1]).group(1)
    state = preview.state()
    number = next(finding["number"] for finding in state["findings"] if finding["fixes"])
    return json.dumps({"token": token, "generation": state["generation"], "number": number, "fix": 0} | changes).encode()


@pytest.mark.parametrize("headers, changes, status", [
    ({"Origin": "http://evil.example"}, {}, 403), ({"Origin": "null"}, {}, 403), ({}, {}, 403), ({"Origin": "http://localhost:1"}, {}, 403),
    ({"Origin": "{own}", "Sec-Fetch-Site": "cross-site"}, {}, 403),
    ({"Origin": "{own}", "Content-Type": "text/plain"}, {}, 415), ({"Origin": "{own}", "Content-Type": "application/x-www-form-urlencoded"}, {}, 415),
    ({"Origin": "{own}"}, {"token": ""}, 403), ({"Origin": "{own}"}, {"token": "x" * 26}, 403), ({"Origin": "{own}"}, {"generation": 0}, 409),
    ({"Origin": "{own}"}, {"number": 10**6}, 409), ({"Origin": "{own}"}, {"fix": -1}, 404), ({"Origin": "{own}"}, {"number": "0"}, 400),
])
def test_no_other_page_can_have_files_changed(preview, headers, changes, status):
    own = {"Content-Type": "application/json"} | {name: value.replace("{own}", preview.address) for name, value in headers.items()}
    answer, _ = preview.get("/_pult/fix", "POST", fix_body(preview, **changes), **own)
    assert answer.status == status


def test_no_page_of_another_site_may_read_or_frame_the_preview(preview):
    answer, _ = preview.get("/_pult/state")
    assert answer.getheader("Access-Control-Allow-Origin") is None
    assert answer.getheader("X-Frame-Options") == "SAMEORIGIN" and answer.getheader("Cross-Origin-Resource-Policy") == "same-origin"


@pytest.mark.parametrize("method", ["PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH", "GETT"])
def test_no_other_method_is_known(preview, method):
    assert preview.get("/help-center/sl/", method)[0].status == 405


@pytest.mark.parametrize("data, status", [
    (b"GET / HTTP/1.1\r\nHost: localhost\r\nA: " + b"x" * 100_000 + b"\r\n\r\n", b"431"),
    (b"GET / HTTP/1.1\r\nHost: localhost\r\n" + b"A: b\r\n" * 20_000 + b"\r\n", b"431"),
    (b"GET /" + b"a" * 50_000 + b" HTTP/1.1\r\nHost: localhost\r\n\r\n", b"431"),
    (b"x" * 500_000, b"431"),
    (b"POST /_pult/fix HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999\r\n\r\n", b"413"),
    (b"POST /_pult/fix HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", b"501"),
    (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", b"400"),
    (b"GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n", b"400"),
])
def test_what_is_too_large_or_no_request_is_refused(preview, data, status):
    answer = raw(preview, data)
    assert answer[9:12] == status or answer == b""
    assert preview.get("/help-center/sl/")[0].status == 200


def test_clients_that_stop_in_the_middle_stop_nobody_else(preview):
    stuck = []
    for number in range(200):
        connection = socket.create_connection(("127.0.0.1", preview.port), timeout=5)
        connection.sendall(b"GET /help-center/sl/ HTTP/1.1\r\nHo"[: number % 32])
        stuck.append(connection)
    # Some ask and never read, some go away in the middle of the answer.
    for connection in stuck[:20]:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1024)
    for _ in range(50):
        with socket.create_connection(("127.0.0.1", preview.port)) as connection:
            connection.sendall(b"GET /help-center/theme/shared/base.css HTTP/1.1\r\nHost: localhost\r\n\r\n" * 5)
    start = time.monotonic()
    assert preview.get("/help-center/sl/")[0].status == 200
    assert time.monotonic() - start < 5
    # Half a request is waited for ten seconds.
    stuck[40].settimeout(20)
    try:
        assert stuck[40].recv(100) == b""
    except ConnectionResetError:
        pass
    for connection in stuck:
        connection.close()


def test_thousands_of_idle_listeners_are_served_and_let_go(pult, site, tmp_path, covered):
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    count = min(STREAMS, hard - 200)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, max(soft, count + 500)), hard))
    folder = tmp_path / "own"
    pult.run("new", folder, "--locales", "sl")
    with previewing(pult, folder, tmp_path) as preview:
        streams = []
        for _ in range(count):
            stream = socket.create_connection(("127.0.0.1", preview.port), timeout=20)
            stream.sendall(b"GET /_pult/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
            streams.append(stream)
        waiting = selectors.DefaultSelector()
        heard = dict.fromkeys(streams, b"")

        def hear(text):
            for stream in streams:
                waiting.register(stream, selectors.EVENT_READ)
            missing, end = set(streams), time.monotonic() + 60
            while missing and time.monotonic() < end:
                for key, _ in waiting.select(1):
                    part = key.fileobj.recv(4096)
                    assert part, "a listener was cut off"
                    heard[key.fileobj] += part
                    if text in heard[key.fileobj]:
                        missing.discard(key.fileobj)
            for stream in streams:
                waiting.unregister(stream)
            return len(missing)

        assert hear(b"data: 1\n") == 0
        page = folder / "content/sl/pages/contact.md"
        page.write_text(page.read_text(encoding="utf-8") + "\nNovo.\n", encoding="utf-8")
        start = time.monotonic()
        assert preview.get("/help-center/sl/")[0].status == 200
        assert hear(b"data: 2\n") == 0
        covered(f"{count:,} event streams heard of a change within {time.monotonic() - start:.1f} s")
        before = open_files(preview.process.pid)
        for stream in streams:
            stream.close()
        for _ in range(100):
            if open_files(preview.process.pid) < before - count + 50:
                break
            time.sleep(0.1)
        assert open_files(preview.process.pid) < before - count + 50, "who has gone keeps no place"
        assert preview.get(f"/help-center/sl/{quote('?')}")[0].status == 404


def open_files(process):
    from pathlib import Path

    folder = Path(f"/proc/{process}/fd")
    return len(list(folder.iterdir())) if folder.exists() else 0
