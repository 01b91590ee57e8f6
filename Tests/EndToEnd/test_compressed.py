"""Compressed copies beside the files: the same bytes, the same every time, and only where somebody asks for them."""

import gzip
import os

import brotli
import pytest
from support import ROOTS, SMALL, copy_site, difference, tree, write_site

UNDO = {".gz": gzip.decompress, ".br": brotli.decompress}
COMPRESSIBLE = {".html", ".css", ".js", ".json", ".xml", ".txt", ".svg", ".md"}


@pytest.fixture(scope="module")
def compressed(pult, tmp_path_factory):
    """The starter with both kinds of copies."""
    folder = tmp_path_factory.mktemp("compressed")
    site = copy_site(folder / "site")
    with open(site / "pult.yaml", "a", encoding="utf-8") as file:
        file.write("\noutput: { compress: [brotli, gzip] }\n")
    pult.build(site, folder / "out")
    return site, folder / "out"


def published(folder):
    return {path: data for path, data in tree(folder).items() if path.split("/")[0] in ROOTS}


def test_every_copy_holds_the_bytes_of_its_file(compressed, covered):
    files = published(compressed[1])
    copies = {path: data for path, data in files.items() if path[-3:] in UNDO}
    for path, data in copies.items():
        assert UNDO[path[-3:]](data) == files[path[:-3]], path
        assert len(data) < len(files[path[:-3]]), path
    for ending in UNDO:
        lacking = [
            path for path, data in files.items()
            if os.path.splitext(path)[1] in COMPRESSIBLE and len(data) > 200 and path + ending not in copies
        ]
        assert not lacking, f"no {ending} beside {lacking[:5]}"
    plain = sum(len(files[path[:-3]]) for path in copies if path.endswith(".br"))
    small = {ending: sum(len(data) for path, data in copies.items() if path.endswith(ending)) for ending in UNDO}
    assert small[".br"] < small[".gz"] < plain / 2
    covered(f"{len(copies)} copies; {plain} bytes are {small['.gz']} by gzip and {small['.br']} by brotli")


def test_all_else_is_what_it_is_without_copies(compressed, starter):
    files = {path: data for path, data in published(compressed[1]).items() if path[-3:] not in UNDO}
    assert not difference(published(starter.folder), files)


def test_copies_are_the_same_every_time_and_name_no_moment(pult, compressed, tmp_path):
    site, out = compressed
    pult.build(site, tmp_path / "again", TZ="Asia/Tokyo")
    assert not difference(published(out), published(tmp_path / "again"))
    heads = {data[:8] for path, data in published(out).items() if path.endswith(".gz")}
    assert heads == {bytes([0x1F, 0x8B, 8, 0, 0, 0, 0, 0])}


def test_only_what_changed_is_compressed_again(pult, compressed, tmp_path, covered):
    site, out = copy_site(tmp_path / "site", compressed[0]), tmp_path / "out"
    pult.build(site, out)
    before = {path: path.stat().st_ino for path in out.rglob("*") if path.suffix in UNDO}
    text = site / "content/sl/faq/returns/refund.md"
    text.write_text(text.read_text(encoding="utf-8") + "\nPovsem nov odstavek.\n", encoding="utf-8")
    pult.build(site, out)
    files = published(out)
    for path, data in files.items():
        if path[-3:] in UNDO:
            assert UNDO[path[-3:]](data) == files[path[:-3]], path
    kept = sum(path.exists() and path.stat().st_ino == inode for path, inode in before.items())
    assert len(before) / 2 < kept < len(before)
    covered(f"{kept} of {len(before)} copies kept after one edit")


def test_the_command_line_has_the_last_word(pult, tmp_path):
    site, out = write_site(tmp_path / "site", {}, SMALL + "output: { compress: [gzip] }\n"), tmp_path / "out"

    def endings(*more):
        pult.build(site, out, *more)
        return {path[-3:] for path in published(out)} & set(UNDO)

    assert endings() == {".gz"}
    assert endings("--compress", "brotli") == {".br"}
    assert endings("--compress", "gzip,brotli") == {".gz", ".br"}
    assert endings("--compress", "none") == set()
    result = pult.build(site, out, "--compress", "zip", status=64)
    assert "gzip, brotli" in result.stderr


def test_a_copy_that_somebody_else_made_is_not_touched(pult, tmp_path):
    site, out = write_site(tmp_path / "site", {}), tmp_path / "out"
    pult.build(site, out)
    mine = out / "help-center/robots.txt.gz"
    mine.write_bytes(b"mine")
    pult.build(site, out)
    assert mine.read_bytes() == b"mine"
    result = pult.build(site, out, "--compress", "gzip", status=2)
    assert "robots.txt.gz" in result.stderr and mine.read_bytes() == b"mine"
