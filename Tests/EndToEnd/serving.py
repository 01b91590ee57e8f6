"""A document root on 127.0.0.1, served as plainly as any host would: files, index.html, the 404 page."""

from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread


class _Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    extensions_map = SimpleHTTPRequestHandler.extensions_map | {
        ".html": "text/html; charset=utf-8",
        ".js": "text/javascript; charset=utf-8",
        ".md": "text/markdown; charset=utf-8",
        ".txt": "text/plain; charset=utf-8",
    }

    def log_message(self, *_):
        pass

    def list_directory(self, path):
        self.send_error(404)

    def send_error(self, code, message=None, explain=None):
        page = self._error_page() if code == 404 else None
        if page is None:
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def _error_page(self):
        """The nearest 404.html on the way up, as hosts do that know one per folder."""
        folder = Path(self.directory)
        parts = [part for part in self.path.split("?")[0].split("/") if part not in ("", ".", "..")]
        for depth in range(len(parts), -1, -1):
            page = folder.joinpath(*parts[:depth], "404.html")
            if page.is_file():
                return page
        return None


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_):
        # A browser that leaves a page closes its connections; that is no fault.
        pass


@contextmanager
def serving(root):
    server = _Server(("127.0.0.1", 0), partial(_Handler, directory=str(root)))
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
