"""A build that is killed at any moment leaves the old site or the new one, never a mix."""

import os
import random
import re
import shutil
import subprocess
import time

from support import NOW, ROOTS, tree

BUILDS = 200


def versions(pult, folder):
    """Two versions of a small site: texts changed, a page moved, a page more; and the trees they build."""
    old, new = folder / "old", folder / "new"
    pult.run("new", old, "--locales", "sl,en")
    shutil.copytree(old, new)
    articles = sorted(file for file in new.glob("content/en/faq/*/*.md") if file.name != "index.md")
    for file in new.glob("content/*/*/**/*.md"):
        text = file.read_text(encoding="utf-8")
        file.write_text(re.sub(r"^title: (.*)$", lambda match: f"title: {marked(match.group(1))}", text, count=1, flags=re.MULTILINE),
                        encoding="utf-8")
    first = articles[0].read_text(encoding="utf-8")
    articles[0].write_text(re.sub(r"^(slug: .*\n)?", "", first).replace("---\n", "---\nslug: moved-away\n", 1) if "\nslug:" not in first
                           else re.sub(r"^slug: .*$", "slug: moved-away", first, flags=re.MULTILINE), encoding="utf-8")
    trees = {}
    for name, site in (("old", old), ("new", new)):
        pult.build(site, folder / f"{name}-out")
        trees[name] = {root: tree(folder / f"{name}-out" / root) for root in ROOTS}
    for root in ROOTS:
        assert trees["old"][root].keys() != trees["new"][root].keys() or root == "playbook"
        assert trees["old"][root] != trees["new"][root]
    return {"old": old, "new": new}, trees


def marked(title):
    return title[:-1] + " 2" + title[-1] if title[-1] in "\"'" else title + " 2"


def test_a_killed_build_leaves_one_whole_site(pult, tmp_path, covered):
    sites, trees = versions(pult, tmp_path)
    out = tmp_path / "out"
    start = time.monotonic()
    pult.build(sites["old"], out)
    usual = time.monotonic() - start
    reach = usual
    chance, outcomes, killed = random.Random(2027), {"old": 0, "new": 0, "one of each": 0}, 0
    for number in range(BUILDS):
        site = sites["new" if number % 2 == 0 else "old"]
        build = subprocess.Popen(
            [pult.executable, "build", "--site", site, "--output", out, "--as-of", NOW],
            env=pult.environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        # Half of them at any moment, half about when they put the new site in place, whatever else this machine is doing.
        time.sleep(chance.uniform(0, reach) if number % 4 < 2 else chance.uniform(0.8 * reach, 1.1 * reach))
        build.kill()
        was_at_work = build.wait(timeout=30) != 0
        killed += was_at_work
        reach *= 1.05 if was_at_work else 0.93
        whole = [version_of(root, tree(out / root), trees) for root in ROOTS]
        outcomes[whole[0] if whole[0] == whole[1] else "one of each"] += 1
    for name, site in sites.items():
        pult.build(site, out)
        assert {root: tree(out / root) for root in ROOTS} == trees[name]
    left = [name for name in os.listdir(out) if name not in (*ROOTS, ".pult")]
    assert not left, f"a killed build left {left} behind"
    assert killed > BUILDS / 4, "too few builds were still at work when they were killed"
    assert outcomes["old"] and outcomes["new"], f"no build was killed late or early enough: {outcomes}"
    covered(f"{killed} of {BUILDS} builds killed while at work (a build takes {usual:.2f} s); sites afterwards: {outcomes}")


def version_of(root, found, trees):
    for name, tree_by_root in trees.items():
        if found == tree_by_root[root]:
            return name
    raise AssertionError(f"{root} is a mix: {len(found)} files, neither the old {len(trees['old'][root])} nor the new {len(trees['new'][root])}")
