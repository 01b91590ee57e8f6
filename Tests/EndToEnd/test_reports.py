"""Reports in every form, as the programs read them that they are made for."""

import json
import re
from urllib.parse import unquote

import jsonschema
import pytest
from junitparser import JUnitXml, Skipped
from support import REPOSITORY, write_site

TEXT = "content/sl/pages/naročilo & co.md"
MARKDOWN = """\
---
Title: Naročilo
title: Naročilo
slug: Moje naročilo
---
Glejte\t日本 [tja](article:no/where), [nam](channel:emial).

<!-- pult: allow link/broken: stran pride prihodnji teden -->
Še [ena](article:no/where-else).

Nekaj <b>krepkega</b>.
"""


@pytest.fixture
def shop(tmp_path):
    return write_site(tmp_path / "shop", {TEXT: MARKDOWN})


@pytest.fixture(scope="session")
def schema():
    """The schema that OASIS publishes."""
    file = REPOSITORY / ".cache/specs/sarif-2.1.0.json"
    assert file.is_file(), "Run scripts/fetch-specs.sh once."
    return json.loads(file.read_text(encoding="utf-8"))


def validate(log, schema):
    kind = jsonschema.validators.validator_for(schema)
    faults = [fault.message for fault in kind(schema, format_checker=jsonschema.FormatChecker()).iter_errors(log)]
    assert not faults


def sarif(pult, site, *more, schema, **options):
    log = json.loads(pult.check(site, "--format", "sarif", *more, **options).stdout)
    validate(log, schema)
    return log["runs"][0]


def test_sarif_is_valid_and_says_what_json_says(pult, shop, schema, covered):
    run = sarif(pult, shop, schema=schema, status=1, cwd=shop)
    report = json.loads(pult.check(shop, "--format", "json", status=1).stdout)
    assert run["columnKind"] == "unicodeCodePoints"
    counted = [result for result in run["results"] if "suppressions" not in result]
    assert [result["ruleId"] for result in counted] == [found["code"] for found in report["diagnostics"]]
    for result, found in zip(counted, report["diagnostics"]):
        place = result["locations"][0]["physicalLocation"]
        assert unquote(place["artifactLocation"]["uri"]) == found["file"] == TEXT
        assert place["artifactLocation"]["uriBaseId"] in run["originalUriBaseIds"]
        assert place["region"] == {
            "startLine": found["line"], "startColumn": found["column"],
            "endLine": found["end_line"], "endColumn": found["end_column"]}
        assert result["level"] == found["severity"] and result["message"]["text"].startswith(found["message"])
        replacements = [
            fix["artifactChanges"][0]["replacements"][0]["insertedContent"]["text"] for fix in result.get("fixes", [])]
        assert replacements == [fix["replacement"] for fix in found["fixes"]]
    rules = {rule["id"]: rule for rule in run["tool"]["driver"]["rules"]}
    assert all(len(rules[result["ruleId"]]["help"]["text"]) > 40 for result in run["results"])
    assert len({result["partialFingerprints"]["pultFinding/v1"] for result in run["results"]}) == len(run["results"])
    [passed] = [result for result in run["results"] if "suppressions" in result]
    assert passed["suppressions"] == [{"kind": "inSource", "justification": "stran pride prihodnji teden"}]
    covered(f"{len(run['results'])} results, {len(rules)} rules, valid by OASIS's schema")


def test_sarif_of_a_clean_site_is_valid(pult, tmp_path, schema):
    assert sarif(pult, write_site(tmp_path / "shop", {}), schema=schema)["results"] == []


def test_sarif_names_files_from_the_folder_of_the_command(pult, shop, schema, tmp_path):
    run = sarif(pult, "shop", schema=schema, status=1, cwd=tmp_path)
    assert unquote(run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]) == "shop/" + TEXT
    (tmp_path / "elsewhere").mkdir()
    run = sarif(pult, shop, schema=schema, status=1, cwd=tmp_path / "elsewhere")
    assert unquote(run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]) == TEXT
    assert run["originalUriBaseIds"]["%SRCROOT%"]["uri"] == shop.as_uri() + "/"


def test_sarif_says_what_is_new_since_the_baseline(pult, shop, schema, tmp_path):
    baseline = tmp_path / "known.txt"
    pult.check(shop, "--write-baseline", "--baseline", baseline)
    file = shop / TEXT
    file.write_text(file.read_text(encoding="utf-8").replace("Nekaj", "[Novo](article:brand/new). Nekaj"), encoding="utf-8")
    run = sarif(pult, shop, "--baseline", baseline, schema=schema, status=1)
    states = [result.get("baselineState") for result in run["results"] if "suppressions" not in result]
    assert sorted(states) == ["new", *["unchanged"] * (len(states) - 1)]


def test_junit_is_read_by_others(pult, shop, tmp_path):
    pult.check(shop, "--report", tmp_path / "pult.xml", status=1)
    xml = JUnitXml.fromfile(str(tmp_path / "pult.xml"))
    [suite] = list(xml)
    assert suite.name == TEXT
    assert (xml.tests, xml.failures, xml.errors, xml.skipped) == (suite.tests, suite.failures, 0, 1)
    cases = list(suite)
    failed = [case.result[0] for case in cases if case.result and not isinstance(case.result[0], Skipped)]
    assert [failure.type for failure in failed] == ["front-matter/unknown-key", "front-matter/slug", "link/broken", "link/broken"]
    assert "help: Write “title”." in failed[0].text and "“no/where”" in failed[2].message
    [skipped] = [case.result[0] for case in cases if case.result and isinstance(case.result[0], Skipped)]
    assert skipped.message == "stran pride prihodnji teden"
    [passed] = [case for case in cases if not case.result]
    assert passed.name.startswith("markup/raw-html") and "warning: " in passed.system_out
    strict = JUnitXml.fromstring(pult.check(shop, "--strict", "--format", "junit", status=1).stdout.encode())
    assert strict.failures == 5


def test_junit_of_a_clean_site_has_a_test_that_passes(pult, tmp_path):
    xml = JUnitXml.fromstring(pult.check(write_site(tmp_path, {}), "--format", "junit").stdout.encode())
    assert (xml.tests, xml.failures) == (1, 0)


# As the runner reads a workflow command.
COMMAND = re.compile(r"::(error|warning|notice) ([^:]*)::(.*)")


def unescaped(text):
    for code, character in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(code, character)
    return text


def test_github_commands_annotate_the_right_lines(pult, shop, tmp_path):
    output = pult.check("shop", "--format", "github", status=1, cwd=tmp_path).stdout
    report = json.loads(pult.check(shop, "--format", "json", status=1).stdout)
    lines = output.splitlines()
    assert len(lines) == len(report["diagnostics"])
    for line, found in zip(lines, report["diagnostics"]):
        kind, properties, message = COMMAND.fullmatch(line).groups()
        values = {key: unescaped(value) for key, value in (pair.split("=", 1) for pair in properties.split(","))}
        assert kind == found["severity"] and values["file"] == "shop/" + found["file"] and values["title"] == found["code"]
        assert (int(values["line"]), int(values["col"])) == (found["line"], found["column"])
        assert int(values["endColumn"]) == found["end_column"] - 1
        assert unescaped(message).split("\n")[0] == found["message"]


def test_several_reports_at_once_and_the_summary_on_the_terminal(pult, shop, tmp_path, schema):
    names = ["a.json", "b.sarif", "c.xml", "d.txt", "e"]
    result = pult.check(shop, *(word for name in names for word in ("--report", tmp_path / "out" / name)), status=1)
    assert result.stdout == "" and "4 errors, 1 warning in " in result.stderr
    texts = {name: (tmp_path / "out" / name).read_text(encoding="utf-8") for name in names}
    assert json.loads(texts["a.json"])["version"] == 1
    validate(json.loads(texts["b.sarif"]), schema)
    assert JUnitXml.fromstring(texts["c.xml"].encode()).failures == 4
    assert texts["d.txt"] == texts["e"] == pult.check(shop, status=1).stdout


def test_format_is_for_files_whose_names_leave_it_open(pult, shop, tmp_path):
    sarif_file, plain = tmp_path / "findings.json", tmp_path / "findings"
    result = pult.check(shop, "--format", "sarif", "--report", sarif_file, "--report", plain, status=1)
    assert result.stdout == ""
    assert json.loads(sarif_file.read_text())["version"] == json.loads(plain.read_text())["version"] == "2.1.0"
    # The form that no file takes goes to standard output: annotations for the run, SARIF for the archive.
    both = pult.check(shop, "--format", "github", "--report", tmp_path / "x.sarif", status=1)
    assert both.stdout.startswith("::error ") and json.loads((tmp_path / "x.sarif").read_text())["version"] == "2.1.0"


def test_text_marks_the_stretch_and_says_what_comes_next(pult, shop):
    result = pult.check(shop, status=1)
    blocks = result.stdout.rstrip("\n").split("\n\n")
    first = blocks[0].splitlines()
    assert re.fullmatch(re.escape(TEXT) + r":2:1: error: .* \[front-matter/unknown-key\]", first[0])
    assert first[1:] == ["  2 | Title: Naročilo", "    | ^^^^^", "  help: Write “title”."]
    link = next(block for block in blocks if "no/where”" in block).splitlines()
    # A tab reaches to the next stop of four, and the two characters are two columns wide each.
    assert link[1] == "  6 | Glejte  日本 [tja](article:no/where), [nam](channel:emial)."
    assert link[2] == "    | " + " " * (8 + 4 + 1 + len("[tja](")) + "^" * len("article:no/where")
    # Of the key that is misspelled a right one is there as well: what to do about that is for a person to say.
    assert f"1 finding can be mended at once: pult check --site {shop} --fix" in result.stderr
    assert "pult explain link/broken" in result.stderr
    assert "\x1b[" not in result.stdout
    colored = pult.run("check", "--site", shop, "--color", "always", "--as-of", "2026-11-20", status=1).stdout
    assert re.sub(r"\x1b\[[0-9;]*m", "", colored) == result.stdout and "\x1b[1;31m" in colored


def test_quiet_leaves_the_report_alone(pult, shop):
    result = pult.check(shop, "--quiet", status=1)
    assert result.stdout and result.stderr == ""
