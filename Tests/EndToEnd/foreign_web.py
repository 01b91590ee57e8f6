"""Servers on 127.0.0.1 that behave as those of others do: well, badly, slowly, and with a memory of who asked when."""

import subprocess
import ssl
import time
from contextlib import contextmanager
from dataclasses import dataclass
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread


@dataclass(frozen=True)
class Request:
    method: str
    path: str
    began: float
    ended: float


class Web:
    """One server and what it was asked."""

    def __init__(self, server, scheme="http"):
        self.server, self.scheme = server, scheme
        self.requests, self.open, self.most_open, self.lock = [], 0, 0, Lock()

    @property
    def address(self):
        return f"{self.scheme}://127.0.0.1:{self.server.server_address[1]}"

    def asked(self, path, method=None):
        return [request for request in self.requests if request.path == path and method in (None, request.method)]

    def forget(self):
        self.requests.clear()


PAGE = "<!DOCTYPE html><title>x</title><h2 id='here'>Here</h2><a name=there></a><p id=\"caf&eacute;\">é</p><script>'<p id=\"no\">'</script>"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def do_HEAD(self):
        self._serve()

    def do_GET(self):
        self._serve()

    def _serve(self):
        web, began = self.server.web, time.monotonic()
        with web.lock:
            web.open += 1
            web.most_open = max(web.most_open, web.open)
        try:
            self._answer(web)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True
        finally:
            with web.lock:
                web.open -= 1
                web.requests.append(Request(self.command, self.path, began, time.monotonic()))

    def _answer(self, web):
        path = self.path.split("?")[0]
        name = path.strip("/").split("/")[0]
        times = len(web.asked(self.path, self.command))
        is_head = self.command == "HEAD"
        if name == "gone":
            self._send(404, "gone")
        elif name == "removed":
            self._send(410, "removed")
        elif name == "no-head":
            self._send(int(path.split("/")[2]) if is_head else 200, PAGE)
        elif name == "drops-head":
            if is_head:
                self.close_connection = True
                return
            self._send(200, PAGE)
        elif name == "private":
            self._send(403, "no")
        elif name == "busy":
            # Comes to itself after having been left alone.
            if times == 0:
                self._send(429, "later", {"Retry-After": "2"})
            else:
                self._send(200, PAGE)
        elif name == "busy-until":
            if times == 0:
                self._send(503, "later", {"Retry-After": formatdate(time.time() + 2, usegmt=True)})
            else:
                self._send(200, PAGE)
        elif name == "overrun":
            self._send(429, "later", {"Retry-After": "3600"})
        elif name == "faulty":
            self._send(500, "oh")
        elif name == "shaky":
            self._send(200 if times else 502, PAGE)
        elif name == "slow":
            time.sleep(6)
            self._send(200, PAGE)
        elif name == "moved":
            self._send(301, "", {"Location": "/page"})
        elif name == "moved-far":
            self._send(308, "", {"Location": f"{web.address}/moved"})
        elif name == "elsewhere":
            self._send(302, "", {"Location": "/page"})
        elif name == "moved-for-now":
            self._send(301, "", {"Location": "/elsewhere"})
        elif name == "circle":
            self._send(302, "", {"Location": "/circle"})
        elif name == "escape":
            self._send(302, "", {"Location": "file:///etc/passwd"})
        elif name == "huge":
            self._huge()
        elif name == "picture":
            self._send(200, "id=x", {"Content-Type": "image/png"})
        else:
            self._send(200, PAGE)

    def _send(self, status, text, headers=()):
        body = text.encode()
        self.send_response(status)
        fields = {"Content-Type": "text/html; charset=utf-8", "Content-Length": str(len(body))} | dict(headers)
        for field, value in fields.items():
            self.send_header(field, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def _huge(self):
        """Far more than anybody reads, in pieces, with one anchor early and one late."""
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True
        if self.command == "HEAD":
            return
        self.wfile.write(b"<p id=early>")
        for _ in range(400):
            self.wfile.write(b"x" * 65536)
        self.wfile.write(b"<p id=late>")


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_):
        pass


@contextmanager
def web(certificate=None):
    server = _Server(("127.0.0.1", 0), _Handler)
    server.web = Web(server, "https" if certificate else "http")
    if certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server.web
    finally:
        server.shutdown()
        server.server_close()


def self_signed(folder):
    """A certificate that nobody has reason to trust."""
    file = folder / "certificate.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1",
         "-keyout", folder / "key.pem", "-out", folder / "cert.pem"],
        check=True, capture_output=True,
    )
    file.write_bytes((folder / "key.pem").read_bytes() + (folder / "cert.pem").read_bytes())
    return file
