"""What pult's exit status and messages say to scripts and to people."""

import json
import re

import pytest
from support import REPOSITORY, copy_site, difference, tree

TEXT = "content/sl/faq/returns/refund.md"


@pytest.fixture(scope="module")
def broken(tmp_path_factory):
    """The starter with one link that leads nowhere, and where that link stands: (folder, line, column)."""
    site = copy_site(tmp_path_factory.mktemp("broken") / "site")
    file = site / TEXT
    text = file.read_text(encoding="utf-8").rstrip("\n") + "\n\nŠe več piše [drugje](article:returns/no-such-text).\n"
    file.write_text(text, encoding="utf-8")
    line = text.count("\n")
    return site, line, text.splitlines()[-1].index("[") + 1


def test_a_build_with_an_error_says_where_and_writes_nothing(pult, broken, tmp_path):
    site, line, column = broken
    out = tmp_path / "out"
    pult.build(REPOSITORY, out)
    before = tree(out)
    times = {file: file.stat().st_mtime_ns for file in out.rglob("*")}
    result = pult.build(site, out, status=1)
    place = re.search(re.escape(TEXT) + r":(\d+):(\d+)", result.stderr)
    assert place, result.stderr
    assert int(place.group(1)) == line
    # Columns count bytes or characters; the link begins here, or its target a few letters later.
    assert int(place.group(2)) >= column
    assert "no-such-text" in result.stderr
    assert not difference(before, tree(out))
    assert times == {file: file.stat().st_mtime_ns for file in out.rglob("*")}


def test_a_first_build_with_an_error_leaves_nothing(pult, broken, tmp_path):
    pult.build(broken[0], tmp_path / "out", status=1)
    assert not (tmp_path / "out/help-center").exists()


def test_check_reports_the_same_as_json(pult, broken):
    site, line, _ = broken
    report = json.loads(pult.check(site, "--format", "json", status=1).stdout)
    assert report["version"] == 1
    errors = [found for found in report["diagnostics"] if found["severity"] == "error"]
    assert report["summary"]["errors"] == len(errors) == 1
    found = errors[0]
    assert found["file"] == TEXT and found["line"] == line
    assert re.fullmatch(r"(content|markup|link)/[a-z-]+", found["code"])
    assert found.keys() >= {"code", "severity", "message", "file", "line", "column", "end_line", "end_column", "notes", "fixes"}
    manual = pult.run("explain", found["code"]).stdout
    assert len(manual.splitlines()) > 3


def test_the_starter_is_clean_even_when_strict(pult, covered):
    report = json.loads(pult.check(REPOSITORY, "--strict", "--format", "json").stdout)
    assert not report["diagnostics"]
    covered(f"{report['summary']['files']} files")


def statuses():
    """Exit status by arguments; SITE, BROKEN, OUT stand for folders."""
    return [
        (0, "--version"),
        (0, "--help"),
        (0, "build --help"),
        (0, "build --site SITE --output OUT"),
        (0, "build --site SITE --output OUT --quiet --color never --drafts"),
        (0, "check --site SITE"),
        (0, "check --site SITE --format json"),
        (0, "check --site SITE --format sarif"),
        (0, "check --site SITE --format junit --strict"),
        (0, "check --site SITE --format github"),
        (0, "check --site BROKEN --only asset/*"),
        (0, "check --site BROKEN --only content/cs/**"),
        (1, "check --site BROKEN --only link/*"),
        (1, "check --site BROKEN --only content/sl"),
        (1, "check --site BROKEN --format sarif"),
        (1, "check --site BROKEN --format junit"),
        (1, "check --site BROKEN --format github"),
        (1, "check --site BROKEN --report OUT.sarif --report OUT.xml"),
        (0, "check --site BROKEN --write-baseline --baseline OUT.txt"),
        (1, "check --site BROKEN --fix"),
        (2, "check --site SITE --baseline OUT/nowhere.txt"),
        (2, "check --site SITE --baseline SITE/README.md"),
        (2, "check --site SITE --report SITE/content"),
        (2, "check --site SITE --report SITE/pult.yaml/report.json"),
        (64, "check --site SITE --only lnk/broken"),
        (64, "check --site SITE --only link/broken --write-baseline"),
        (64, "check --report"),
        (64, "explain link/broken --markdown"),
        (1, "check --site BROKEN"),
        (1, "check --site BROKEN --format json"),
        (1, "build --site BROKEN --output OUT"),
        (2, "build --site OUT/nowhere --output OUT"),
        (2, "check --site OUT/nowhere"),
        (2, "build --site EMPTY --output OUT"),
        (2, "check --site SITE/pult.yaml"),
        (2, "build --site SITE --output SITE/pult.yaml"),
        (64, "bild"),
        (64, "build --no-such-option"),
        (64, "build extra"),
        (64, "check --format xml"),
        (64, "check --as-of yesterday"),
        (64, "build --color sometimes"),
        (64, "new"),
        (64, "new OUT/a --locales sl,xx"),
        (64, "new OUT/a --locales sl,sl"),
        (64, "explain no/such-code"),
    ]


@pytest.mark.parametrize("status, line", statuses(), ids=lambda value: str(value).replace(" ", "_"))
def test_exit_status(pult, broken, tmp_path, status, line):
    (tmp_path / "empty").mkdir()
    folders = {"SITE": REPOSITORY, "BROKEN": broken[0], "OUT": tmp_path / "out", "EMPTY": tmp_path / "empty"}
    arguments = [re.sub(r"^(SITE|BROKEN|OUT|EMPTY)", lambda match: str(folders[match.group(0)]), word) for word in line.split()]
    result = pult.run(*arguments, status=status, SOURCE_DATE_EPOCH="1795168800")
    if status in (2, 64):
        assert result.stdout == "" and result.stderr.strip(), "a failure is said on standard error"
        assert not re.search(r"Fatal error|Optional\(|Error Domain|LoadingError|OutputError", result.stderr), result.stderr


def test_messages_go_to_standard_error_and_results_to_standard_output(pult, tmp_path):
    built = pult.build(REPOSITORY, tmp_path / "out")
    assert built.stdout == "" and built.stderr
    assert pult.build(REPOSITORY, tmp_path / "out", "--quiet").stderr == ""
    assert "\x1b[" not in built.stderr
    json.loads(pult.check(REPOSITORY, "--format", "json").stdout)
