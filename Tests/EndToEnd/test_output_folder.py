"""What a build does to the folder it writes into: replaces what is Pult's, keeps what is not, refuses what it does not know."""

import os
import subprocess

import pytest
from support import ROOTS, difference, tree

ARTICLE = """---
title: {title}
description: A text that comes and goes.
updated: 2026-11-01
review_by: 2027-11-01
owner: support-lead
---
{body}
"""


@pytest.fixture
def site(pult, tmp_path):
    pult.run("new", tmp_path / "site", "--locales", "en")
    return tmp_path / "site"


def any_category(site):
    return sorted((site / "content/en/faq").glob("*/index.md"))[0].parent


def built(folder):
    """The two document roots; what Pult keeps for itself beside them left out."""
    return {name: data for name, data in tree(folder).items() if name.split("/")[0] in ROOTS}


def test_stale_files_vanish(pult, site, tmp_path):
    out = tmp_path / "out"
    pult.build(site, out)
    without = built(out)
    article = any_category(site) / "comes-and-goes.md"
    article.write_text(ARTICLE.format(title="It comes and goes", body="Here today."), encoding="utf-8")
    pult.build(site, out)
    assert [name for name in built(out) if "comes-and-goes" in name]
    article.unlink()
    pult.build(site, out)
    assert not difference(without, built(out))
    empty = [folder for folder, folders, files in os.walk(out) if not folders and not files and ".pult" not in folder]
    assert not empty, "a folder whose files are gone goes as well"


def test_foreign_files_stay_and_are_mentioned(pult, site, tmp_path):
    out = tmp_path / "out"
    pult.build(site, out)
    foreign = {"help-center/google1234.html": b"mine", "playbook/.well-known/owner.txt": b"mine, too"}
    for name, data in foreign.items():
        (out / name).parent.mkdir(parents=True, exist_ok=True)
        (out / name).write_bytes(data)
    for _ in range(2):
        told = pult.build(site, out).stderr
        for name, data in foreign.items():
            assert (out / name).read_bytes() == data
            assert name in told


@pytest.mark.parametrize("there", ["a file of somebody's", "a folder of that name", "a file instead of a folder"])
def test_a_folder_that_pult_did_not_make_is_refused(pult, site, tmp_path, there):
    out = tmp_path / "out"
    if there == "a file instead of a folder":
        out.write_text("mine", encoding="utf-8")
        before = out.read_bytes()
    else:
        place = out / "help-center" if there == "a folder of that name" else out
        place.mkdir(parents=True)
        (place / "mine.txt").write_text("mine", encoding="utf-8")
        before = tree(out)
    result = pult.build(site, out, status=2)
    assert str(out) in result.stderr and len(result.stderr.strip().splitlines()) <= 3
    assert before == (out.read_bytes() if out.is_file() else tree(out))


def test_two_builds_at_once_leave_one_whole_site(pult, site, tmp_path):
    out = tmp_path / "out"
    command = [pult.executable, "build", "--site", site, "--output", out, "--as-of", "2026-11-20T10:00"]
    at_once = [subprocess.Popen(command, env=pult.environment(), stderr=subprocess.PIPE, text=True) for _ in range(4)]
    told = [build.communicate(timeout=60)[1] for build in at_once]
    statuses = [build.returncode for build in at_once]
    # A build that finds the folder taken says so and leaves it alone.
    assert 0 in statuses and set(statuses) <= {0, 2}, told
    pult.build(site, tmp_path / "alone")
    assert not difference(built(tmp_path / "alone"), built(out))


def test_a_root_that_cannot_be_written_is_said_so(pult, site, tmp_path):
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    result = pult.build(site, tmp_path / "taken" / "out", status=2)
    assert "taken" in result.stderr
