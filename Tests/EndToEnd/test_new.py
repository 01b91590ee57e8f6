"""`pult new` gives a site that builds and checks clean, in any selection of languages."""

import json

import pytest
from support import Output, tree

LOCALES = ["sl", "cs", "sk", "pl", "hr", "de", "en"]
SELECTIONS = [*LOCALES, "sl,cs", "de,en", "pl,sk,cs", "hr,sl,de,en", ",".join(LOCALES)]


@pytest.mark.parametrize("locales", SELECTIONS)
def test_a_new_site_builds_and_checks_clean(pult, tmp_path, locales, covered):
    site, out = tmp_path / "site", tmp_path / "out"
    pult.run("new", site, "--locales", locales)
    report = json.loads(pult.check(site, "--strict", "--format", "json").stdout)
    assert not report["diagnostics"]
    pult.build(site, out, "--strict")
    built = Output(out)
    for root in ("help-center", "playbook"):
        assert {page.locale for page in built.pages_of(root)} - {""} == set(locales.split(","))
    covered(f"{report['summary']['files']} files, {len(built.pages)} pages")


def test_a_new_site_without_options(pult, tmp_path):
    pult.run("new", "my shop", cwd=tmp_path)
    # Next: what the closing line of `new` advises, from within.
    pult.run("build", cwd=tmp_path / "my shop")
    assert (tmp_path / "my shop/public/help-center/index.html").is_file()
    pult.run("check", cwd=tmp_path / "my shop")


def test_a_folder_with_something_in_it_is_left_alone(pult, tmp_path):
    (tmp_path / "pult.yaml").write_text("mine", encoding="utf-8")
    before = tree(tmp_path)
    # Standard input is no terminal here, so nobody can answer a question.
    told = pult.run("new", tmp_path, status=2).stderr
    assert str(tmp_path) in told and tree(tmp_path) == before


def test_force_writes_beside_what_is_there(pult, tmp_path):
    (tmp_path / "README.md").write_text("mine", encoding="utf-8")
    (tmp_path / "pult.yaml").write_text("mine", encoding="utf-8")
    pult.run("new", tmp_path, "--force")
    assert (tmp_path / "pult.yaml").read_text(encoding="utf-8") == "mine"
    assert (tmp_path / "content").is_dir()


def test_an_empty_folder_is_fine(pult, tmp_path):
    (tmp_path / "site").mkdir()
    pult.run("new", tmp_path / "site", "--locales", "sl")
    assert (tmp_path / "site/pult.yaml").is_file()
