"""A preview that runs, and what it prints."""

import http.client
import json
import socket
import subprocess
import time
from contextlib import contextmanager

from support import NOW


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Preview:
    def __init__(self, pult, site, port, folder, *more, **environment):
        self.port, self._out, self._err = port, folder / "events.txt", folder / "printed.txt"
        self.process = subprocess.Popen(
            [pult.executable, "serve", "--site", site, "--port", str(port), "--as-of", NOW, *map(str, more)],
            env=pult.environment(**environment), stdin=subprocess.DEVNULL, stdout=self._out.open("wb"), stderr=self._err.open("wb"))

    def wait(self):
        for _ in range(400):
            assert self.process.poll() is None, self.printed
            # It listens before it says where.
            if "http://" in self.printed + self._out.read_text(encoding="utf-8"):
                return
            time.sleep(0.05)
        raise AssertionError("the preview does not listen")

    @property
    def printed(self):
        return self._err.read_text(encoding="utf-8")

    @property
    def events(self):
        """What `--json` has printed; a line that is not whole yet is left out."""
        text = self._out.read_text(encoding="utf-8")
        return [json.loads(line) for line in text.splitlines(keepends=True) if line.endswith("\n")]

    @property
    def address(self):
        return f"http://127.0.0.1:{self.port}"

    def get(self, address, method="GET", body=None, **headers):
        """The address goes out as it stands: no client tidies it up."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            connection.putrequest(method, address, skip_host="Host" in headers, skip_accept_encoding=True)
            for name, value in headers.items():
                connection.putheader(name.replace("_", "-"), value)
            if body is not None:
                connection.putheader("Content-Length", str(len(body)))
            connection.endheaders(body)
            answer = connection.getresponse()
            return answer, answer.read().decode("utf-8", errors="replace")
        finally:
            connection.close()

    def state(self, page="/help-center/sl/", query=""):
        return json.loads(self.get(f"/_pult/state?page={page}{query}")[1])


@contextmanager
def previewing(pult, site, folder, *more, **environment):
    preview = Preview(pult, site, free_port(), folder, *more, **environment)
    try:
        preview.wait()
        yield preview
    finally:
        preview.process.kill()
        preview.process.wait(timeout=10)
