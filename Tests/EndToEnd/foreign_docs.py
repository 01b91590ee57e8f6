"""Documentation that other people wrote in Markdown, as a site: each folder a category, each file an article, links adjusted to where the
files have moved. What leads nowhere over there leads nowhere here, and nothing else may."""

import os
import re
import subprocess
import sys
import tarfile
from pathlib import Path
from urllib.parse import unquote

from support import REPOSITORY

CACHE = REPOSITORY / ".cache/docs"

# A destination of a link, an image or a definition: a relative path, and what follows it.
LINK = re.compile(r"(?P<before>\]\(<?|^\s{0,3}\[[^\]\n]+\]:\s*<?)(?P<path>[^\s()<>#?:]+)(?P<after>(?:#[^\s()<>]*)?)(?=[\s)>])", re.MULTILINE)


def fetch(package, version):
    """The source distribution of a package, unpacked below .cache; fetched once."""
    folder = CACHE / f"{package}-{version}"
    if not folder.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps", "--no-binary", ":all:",
             "--dest", CACHE, f"{package}=={version}"],
            check=True,
        )
        archive = next(CACHE.glob(f"{package.replace('-', '_')}-{version}.tar.gz"))
        with tarfile.open(archive) as opened:
            opened.extractall(folder, filter="data")
    return next(folder.iterdir())


class Wrapping:
    """One tree of documentation on its way into a site."""

    def __init__(self, docs, site):
        self.docs, self.site = docs, site
        files = [file for file in sorted(docs.rglob("*")) if file.is_file() and not file.name.startswith(".")]
        self.places = {file: self._place(file) for file in files}

    def _place(self, file):
        path = file.relative_to(self.docs)
        if file.suffix != ".md":
            return Path("content/assets") / path
        category = "-".join(path.parts[:-1]).lower() or "top"
        # `index.md` is the category itself.
        return Path("content/en/faq") / category / path.name

    def wrap(self):
        for file, place in self.places.items():
            target = self.site / place
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(self._text(file), encoding="utf-8") if file.suffix == ".md" else target.write_bytes(file.read_bytes())
        for category in (self.site / "content/en/faq").iterdir():
            if not (category / "index.md").exists():
                (category / "index.md").write_text(f"---\ntitle: {category.name}\n---\n", encoding="utf-8")
        (self.site / "pult.yaml").write_text("title: Foreign\nlocales: [en]\nmarkdown: { raw_html: true }\n", encoding="utf-8")
        return self.site

    def _text(self, file):
        text = file.read_text(encoding="utf-8")
        # Their front matter says what their generator wants to know.
        text = re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.DOTALL)
        # `{: #name }` names a place in their dialect.
        text = re.sub(r"\{:?\s*#([\w-]+)[^}\n]*\}", r'<a id="\1"></a>', text)
        return f"---\ntitle: {file.stem}\n---\n" + self._moved(text, file)

    def _moved(self, text, file):
        def replaced(match):
            named = Path(os.path.normpath(file.parent / unquote(match["path"])))
            target = self.places.get(named) or self.places.get(named / "index.md")
            if target is None:
                return match[0]
            moved = os.path.relpath(target, self.places[file].parent).replace(" ", "%20")
            return match["before"] + moved + match["after"]

        # Code is no place for links.
        parts = re.split(r"(^```.*?^```\s*$|^~~~.*?^~~~\s*$|`[^`\n]+`)", text, flags=re.DOTALL | re.MULTILINE)
        return "".join(part if index % 2 else LINK.sub(replaced, part) for index, part in enumerate(parts))
