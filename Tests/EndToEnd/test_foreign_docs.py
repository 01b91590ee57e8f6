"""`pult check` on documentation that was written for other programs: no crash, and no broken link that its authors could dispute."""

import json

import pytest
from foreign_docs import Wrapping, fetch

# What is found over there and right: by code, file and line, with the reason why nobody can dispute it.
TREES = {
    ("markdown", "3.11.3", "docs"): {
        # Their generator makes one hyphen of three; code hosts and Pult keep them.
        ("link/missing-heading", "top/changelog.md", 362),
    },
    ("conda-lock", "4.0.3", "docs"): {
        # An address of the published site, and no file.
        ("link/broken", "top/authenticated_channels.md", 76),
        # `[environment.yml][envyaml]` and `[documentation][selectors]` without a line that defines the label.
        ("link/undefined-reference", "top/flags.md", 63),
        ("link/undefined-reference", "top/flags.md", 73),
        ("link/undefined-reference", "top/src_meta_yaml.md", 66),
        # `#-filename-template` for a heading that begins with two hyphens.
        ("link/missing-heading", "top/flags.md", 101),
        ("link/missing-heading", "top/src_pyproject.md", 142),
    },
    ("yt-dlp", "2026.10.26", "."): {
        # The heading was renamed.
        ("link/missing-heading", "top/Changelog.md", 6490),
        # What a code host calls the file as a whole.
        ("link/missing-heading", "top/README.md", 11),
        # CONTRIBUTING.md, the licenses and the workflows are not part of the package.
        *(("link/broken", "top/README.md", line) for line in (74, 75, 76, 154, 302, 2508)),
    },
}


@pytest.mark.parametrize("tree", TREES, ids=lambda tree: tree[0])
def test_only_what_is_broken_is_called_broken(pult, tmp_path, covered, tree):
    package, version, folder = tree
    docs = fetch(package, version) / folder
    site = Wrapping(docs, tmp_path / "site").wrap()
    result = pult.check(site, "--format", "json", status=None)
    assert result.returncode in (0, 1), result.stderr
    findings = json.loads(result.stdout)["diagnostics"]
    prefix = "content/en/faq/"
    # References to objects of Python are a matter of their generator.
    found = {
        (finding["code"], finding["file"].removeprefix(prefix), finding["line"]): finding["message"]
        for finding in findings
        if finding["severity"] != "note" and finding["code"].startswith(("link/", "asset/", "leak/"))
        and "“markdown" not in finding["message"]
    }
    disputable = [f"{key}: {message}" for key, message in found.items() if key not in TREES[tree]]
    assert not disputable, "\n".join(disputable[:40])
    assert not TREES[tree] - found.keys()
    texts = sorted(site.glob("content/**/*.md"))
    links = sum(text.read_text(encoding="utf-8").count("](") for text in texts)
    covered(f"{package}: {len(texts)} texts, about {links} links, {len(found)} of them broken")
