"""The same input gives the same bytes, wherever and whenever, and a rebuild touches only what changed."""

import os
import time

import pytest
from support import OF_ITS_PLACE, REPOSITORY, copy_site, difference, tree


def test_builds_in_different_folders_are_identical(pult, starter, tmp_path, covered):
    pult.build(REPOSITORY, tmp_path / "elsewhere" / "deeper")
    first, second = tree(starter.folder), tree(tmp_path / "elsewhere" / "deeper")
    assert not difference(first, second)
    covered(f"{len(first)} files, {sum(map(len, first.values()))} bytes")


@pytest.mark.parametrize(
    "environment",
    [
        {"TZ": "Pacific/Auckland", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"},
        {"TZ": "America/St_Johns", "LANG": "C", "LC_ALL": "C"},
    ],
    ids=["Auckland, Turkish", "Newfoundland, C"],
)
def test_neither_time_stamps_nor_place_nor_language_matter(pult, starter, tmp_path, environment):
    site = copy_site(tmp_path / "a copy of the site")
    for age, file in enumerate(sorted(site.rglob("*"))):
        os.utime(file, (1_000_000_000 + age, 1_000_000_000 + age))
    # A fresh home as well: no setting of a user has a say.
    (tmp_path / "home").mkdir()
    pult.build(site, tmp_path / "out", HOME=str(tmp_path / "home"), **environment)
    assert not difference(tree(starter.folder), tree(tmp_path / "out"))


def test_the_moment_comes_from_source_date_epoch(pult, tmp_path):
    for name, epoch in (("first", "1795687200"), ("second", "1795687200")):
        pult.run("build", "--site", REPOSITORY, "--output", tmp_path / name, SOURCE_DATE_EPOCH=epoch)
        time.sleep(1.1)
    assert not difference(tree(tmp_path / "first"), tree(tmp_path / "second"))


def test_a_rebuild_keeps_what_did_not_change(pult, tmp_path, covered):
    site, out = copy_site(tmp_path / "site"), tmp_path / "out"
    pult.build(site, out)
    before, inodes = tree(out), stamps(out)
    pult.build(site, out)
    assert not difference(before, tree(out))
    assert {path: stamp for path, stamp in stamps(out).items() if not path.startswith(".pult/")} == {
        path: stamp for path, stamp in inodes.items() if not path.startswith(".pult/")}
    file = site / "content/sl/faq/returns/refund.md"
    file.write_text(file.read_text(encoding="utf-8") + "\nPovsem nov odstavek.\n", encoding="utf-8")
    pult.build(site, out)
    after = stamps(out)
    kept = sum(after.get(path) == stamp for path, stamp in inodes.items())
    assert len(inodes) / 2 < kept < len(inodes)
    covered(f"{kept} of {len(inodes)} files kept after one edit")


def stamps(folder):
    """What tells whether a file was written anew."""
    return {
        file.relative_to(folder).as_posix(): (file.stat().st_ino, file.stat().st_mtime_ns)
        for file in folder.rglob("*")
        if file.is_file() and not file.relative_to(folder).as_posix().startswith(OF_ITS_PLACE)
    }
