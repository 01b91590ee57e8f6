"""Beginning with a site of many findings: what is known passes, what is plain is mended, what is meant is said."""

import json

import pytest
from support import SMALL, difference, tree, write_site

TEXT = "content/sl/pages/orders.md"


def codes(result):
    return [found["code"] for found in json.loads(result.stdout)["diagnostics"]]


@pytest.fixture
def shop(tmp_path):
    text = "---\ntitle: Naročilo\n---\nGlejte [tja](article:no/where).\n\nIn <b>tu</b>.\n"
    return write_site(tmp_path / "shop", {TEXT: text})


def test_only_new_findings_fail(pult, shop):
    pult.check(shop, "--write-baseline")
    baseline = shop / "pult-baseline.txt"
    assert [line.split(" ")[1:] for line in baseline.read_text(encoding="utf-8").splitlines() if line[0] != "#"] == [
        ["link/broken", TEXT], ["markup/raw-html", TEXT]]
    known = pult.check(shop, "--strict", "--baseline", baseline)
    assert known.stdout == "" and "2 findings of the baseline did not count" in known.stderr
    # Lines move, and nothing else.
    file = shop / TEXT
    file.write_text(file.read_text(encoding="utf-8").replace("---\nGlejte", "---\nPrej.\n\n- Glejte"), encoding="utf-8")
    pult.check(shop, "--strict", "--baseline", baseline)
    file.write_text(file.read_text(encoding="utf-8") + "\nIn [znamka](article:brand/new).\n", encoding="utf-8")
    assert codes(pult.check(shop, "--baseline", baseline, "--format", "json", status=1)) == ["link/broken"]
    pult.build(shop, shop / "public", status=1)


def test_what_has_been_mended_is_stale(pult, shop):
    pult.check(shop, "--write-baseline")
    before = pult.check(shop, "--baseline", shop / "pult-baseline.txt", "--format", "json")
    assert codes(before) == []
    file = shop / TEXT
    file.write_text(file.read_text(encoding="utf-8").replace("<b>tu</b>", "tu"), encoding="utf-8")
    result = pult.check(shop, "--strict", "--baseline", shop / "pult-baseline.txt", "--format", "json")
    [note] = json.loads(result.stdout)["diagnostics"]
    line = (shop / "pult-baseline.txt").read_text(encoding="utf-8").splitlines()[note["line"] - 1]
    assert (note["code"], note["severity"], note["file"]) == ("config/stale-baseline", "note", "pult-baseline.txt")
    assert " markup/raw-html " in line
    # What was not asked for is not missed.
    assert codes(pult.check(shop, "--only", "link/*", "--baseline", shop / "pult-baseline.txt", "--format", "json")) == []


FAULTY = (
    "\ufeff---\r\nTitle: Naročilo\r\nslug: Moje Naročilo\r\nreview_by: \"24. 12. 2027\"\r\ndescripton: x\r\n---\r\n"
    "Glejte [tja](channel:emial).\t \r\nkonec brez vrstice")


def test_fixes_change_nothing_else(pult, tmp_path):
    configuration = SMALL.replace("mailto:pomoc@", "pomoc@").replace("kind: email", "Kind: email")
    shop = write_site(tmp_path / "shop", {TEXT: FAULTY}, configuration)
    before = tree(shop)
    result = pult.check(shop, "--fix", "--format", "json", status=1)
    # The nearest name is a guess and stays; what is only another spelling is mended.
    assert sorted(codes(result)) == ["front-matter/unknown-key", "link/broken"]
    expected = FAULTY.replace("Title:", "title:").replace("Moje Naročilo", "moje-narocilo").replace('"24. 12. 2027"', "2027-12-24")
    assert (shop / TEXT).read_bytes() == expected.encode()
    assert (shop / "pult.yaml").read_text(encoding="utf-8") == SMALL
    after = tree(shop)
    assert before.keys() == after.keys() and difference(before, after).startswith("different")
    for told in ("“Title” became “title”", "“Moje Naročilo” became “moje-narocilo”", "became “mailto:pomoc@melisa.example”"):
        assert told in result.stderr
    again = pult.check(shop, "--fix", status=1)
    assert "became" not in again.stderr and not difference(after, tree(shop))


def test_fixes_may_be_limited(pult, tmp_path):
    shop = write_site(tmp_path / "shop", {TEXT: FAULTY})
    pult.check(shop, "--fix", "--only", "front-matter/slug")
    assert (shop / TEXT).read_bytes() == FAULTY.replace("Moje Naročilo", "moje-narocilo").encode()


@pytest.mark.parametrize("raw_html", [False, True])
def test_exceptions_pass_everywhere_and_are_nowhere_to_be_read(pult, tmp_path, raw_html):
    text = (
        "---\ntitle: Naročilo\n---\n<!-- pult: allow link/broken: skrivnost ena -->\nGlejte [tja](article:no/where).\n\n"
        "In [zapis](article:no/where) <!-- pult: allow link/broken: skrivnost dve -->.\n")
    shop = write_site(tmp_path / "shop", {TEXT: text}, SMALL + f"markdown: {{ raw_html: {str(raw_html).lower()} }}\n")
    assert codes(pult.check(shop, "--strict", "--format", "json")) == []
    pult.build(shop, tmp_path / "out", "--strict")
    output = {name: content for name, content in tree(tmp_path / "out").items() if "health/findings/" not in name}
    told = [name for name, content in output.items() if b"skrivnost" in content or b"pult: allow" in content]
    assert told == []
    (shop / TEXT).write_text(text.replace(": skrivnost ena", ""), encoding="utf-8")
    assert codes(pult.check(shop, "--format", "json", status=1)) == ["content/exception-reason", "link/broken"]
    pult.build(shop, tmp_path / "out", status=1)


def test_severities_count_for_check_and_build_alike(pult, shop, tmp_path):
    pult.build(shop, tmp_path / "out", status=1)
    (shop / "pult.yaml").write_text(SMALL + "check: { severities: { link/broken: warning, markup/raw-html: off } }\n", encoding="utf-8")
    found = json.loads(pult.check(shop, "--format", "json").stdout)["diagnostics"]
    assert [(one["code"], one["severity"]) for one in found] == [("link/broken", "warning")]
    pult.check(shop, "--strict", status=1)
    pult.build(shop, tmp_path / "out", "--strict", status=1)
    pult.build(shop, tmp_path / "out")
    (shop / "pult.yaml").write_text(
        SMALL + "check: { paths: { \"content/sl/**\": { \"*\": \"off\" } } }\n", encoding="utf-8")
    pult.build(shop, tmp_path / "out", "--strict")


def test_a_severity_cannot_make_a_broken_site(pult, tmp_path):
    shop = write_site(
        tmp_path / "shop", {TEXT: "---\ntitle: [\n---\nA\n"}, SMALL + "check: { severities: { \"*\": \"off\" } }\n")
    assert codes(pult.check(shop, "--format", "json", status=1)) == ["front-matter/syntax"]
    pult.build(shop, tmp_path / "out", status=1)


def test_the_playbook_explains_every_finding(starter, pult):
    listed = [line.split()[0] for line in pult.run("explain").stdout.splitlines()]
    for locale in ("sl", "cs"):
        folder = starter.root("playbook") / locale / "health"
        assert 'href="../../' in (folder / "index.html").read_text(encoding="utf-8")
        assert "health/findings/index.html" in (folder / "index.html").read_text(encoding="utf-8")
        overview = (folder / "findings/index.html").read_text(encoding="utf-8")
        for code in listed:
            group, name = code.split("/")
            page = (folder / "findings" / group / "index.html").read_text(encoding="utf-8")
            assert f"findings/{group}/index.html#{group}-{name}" in overview and f'id="{group}-{name}"' in page
