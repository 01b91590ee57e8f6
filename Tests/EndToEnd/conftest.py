import os
from pathlib import Path

import pytest
from support import REPOSITORY, Output, Pult

_covered = []


@pytest.fixture
def covered(request):
    """Call it with a sentence on what a test has covered; all of them stand above the closing line."""
    return lambda sentence: _covered.append((request.node.nodeid.split("::")[-1], sentence))


def pytest_terminal_summary(terminalreporter):
    if _covered:
        terminalreporter.section("covered")
        for name, sentence in _covered:
            terminalreporter.write_line(f"{name}: {sentence}")


@pytest.fixture(scope="session")
def pult():
    executable = Path(os.environ.get("PULT", REPOSITORY / ".build/release/pult"))
    if not executable.exists():
        pytest.exit(f"There is no {executable}; run `make build` first.", returncode=2)
    return Pult(executable.resolve())


@pytest.fixture(scope="session")
def starter(pult, tmp_path_factory):
    """The starter site, built once for all tests that only look."""
    folder = tmp_path_factory.mktemp("starter") / "public"
    pult.build(REPOSITORY, folder)
    return Output(folder)


@pytest.fixture(scope="session")
def browser():
    from browsing import chromium

    with chromium() as browser:
        yield browser


@pytest.fixture(scope="session")
def served(starter):
    """Both sites of the starter on 127.0.0.1: document root → address without the slash at the end."""
    from serving import serving

    with serving(starter.root("help-center")) as help_center, serving(starter.root("playbook")) as playbook:
        yield {"help-center": help_center, "playbook": playbook}


@pytest.fixture(scope="module")
def server(built):
    """The playbook that a module has `built`, on 127.0.0.1."""
    from serving import serving

    with serving(built.root("playbook")) as address:
        yield address


@pytest.fixture(params=["http", "file"])
def origin(request, built, server):
    """Where the playbook that a module has `built` is: on a server, and on a disk."""
    return server if request.param == "http" else built.root("playbook").as_uri()
