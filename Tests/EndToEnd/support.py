"""What the outer tests share: running pult, reading trees and pages, telling what was covered."""

import os
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass, field
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]

# The starter's dates are written for this moment; real time must not turn a test red.
NOW = "2026-11-20T10:00"

ROOTS = ("help-center", "playbook")

# What checks remember: theirs alone, and gone when all tests are over.
CACHE = tempfile.TemporaryDirectory(prefix="pult-cache-")


@dataclass(frozen=True)
class Pult:
    """The executable under test, run in a small and fixed environment."""

    executable: Path

    def environment(self, **more):
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR") if name in os.environ}
        return kept | {"LANG": "C.UTF-8", "TZ": "UTC", "NO_COLOR": "1", "XDG_CACHE_HOME": CACHE.name} | more

    def run(self, *arguments, status=0, cwd=None, timeout=120, input=None, **environment):
        """Runs pult and expects an exit status (None: any)."""
        result = subprocess.run(
            [self.executable, *map(str, arguments)],
            cwd=cwd, env=self.environment(**environment),
            **({"stdin": subprocess.DEVNULL} if input is None else {"input": input}),
            capture_output=True, text=True, timeout=timeout, check=False,
        )
        if status is not None and result.returncode != status:
            told = f"{result.stdout}\n{result.stderr}".strip()
            shown = " ".join(map(str, arguments))
            raise AssertionError(f"pult {shown}: status {result.returncode}, expected {status}\n{told}")
        return result

    def build(self, site, output, *more, **options):
        return self.run("build", "--site", site, "--output", output, "--as-of", NOW, *more, **options)

    def check(self, site, *more, **options):
        return self.run("check", "--site", site, "--as-of", NOW, *more, **options)


def copy_site(destination, source=REPOSITORY):
    """Copies what makes a site, and nothing that was built."""
    destination.mkdir(parents=True)
    shutil.copy(source / "pult.yaml", destination)
    for folder in ("content", "templates"):
        if (source / folder).is_dir():
            shutil.copytree(source / folder, destination / folder)
    return destination


# A shop that is just large enough to be checked.
SMALL = """\
title: Melisa
locales: [sl]
calendars:
  office: { timezone: Europe/Ljubljana, hours: { mon-fri: "08:00-16:00" }, holidays: [SI] }
channels:
  email:
    kind: email
    calendar: office
    contact: mailto:pomoc@melisa.example
    service_levels: { first_response: 4 business hours }
"""


def write_site(folder, texts, configuration=SMALL):
    """A site of these texts, by path."""
    files = {"pult.yaml": configuration, "content/sl/pages/contact.md": "---\ntitle: Stik\n---\nPišite nam.\n"} | texts
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(text.encode() if isinstance(text, str) else text)
    return folder


# What a build keeps beside the roots of where and when it was made: it makes the next one quicker, and is of no other use.
OF_ITS_PLACE = (".pult/tree-", ".pult/spare/", ".pult/memory")


def tree(folder):
    """Every file below a folder with its bytes; a link with its target. What a build keeps for the next one is left out."""
    found = {}
    for parent, _, names in os.walk(folder):
        for name in names:
            path = Path(parent, name)
            key = path.relative_to(folder).as_posix()
            if key.startswith(OF_ITS_PLACE):
                continue
            found[key] = os.readlink(path).encode() if path.is_symlink() else path.read_bytes()
    return found


def difference(first, second):
    """What tells two trees apart, in a sentence; empty when nothing does."""
    told = []
    for title, names in (
        ("only in the first", first.keys() - second.keys()),
        ("only in the second", second.keys() - first.keys()),
        ("different", {name for name in first.keys() & second.keys() if first[name] != second[name]}),
    ):
        if names:
            shown = sorted(names)
            told.append(f"{title}: {', '.join(shown[:5])}{' …' if len(shown) > 5 else ''} ({len(shown)})")
    return "; ".join(told)


# -- Pages


class _Reader(HTMLParser):
    """Collects what links, names and describes a page."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.ids, self.links, self.base = [], [], None
        self.root, self.body, self.metas, self.hooks = {}, {}, [], set()
        self.heading, self._in_heading = "", False
        # The class of the first element of <main> that has one: what kind of page this is.
        self.first_class, self._in_main = "", False
        self.styles, self.scripts, self.inline = [], [], 0

    def handle_starttag(self, tag, attributes):
        values = {name: value or "" for name, value in attributes}
        if "id" in values:
            self.ids.append(values["id"])
        if tag == "a" and "name" in values:
            self.ids.append(values["name"])
        if "data-pult" in values:
            self.hooks.add(values["data-pult"])
        if tag == "base":
            self.base = values.get("href")
        elif tag == "html":
            self.root = values
        elif tag == "body":
            self.body = values
        elif tag == "meta":
            self.metas.append(values)
        elif tag == "h1" and not self.heading:
            self._in_heading = True
        elif tag == "main":
            self._in_main = True
        elif self._in_main and not self.first_class and values.get("class", "").strip():
            self.first_class = values["class"].split()[0]
        if tag == "link" and "stylesheet" in values.get("rel", "").split():
            self.styles.append(values.get("href", ""))
        if tag == "script" and values.get("src"):
            self.scripts.append(values["src"])
        self._collect(tag, values)

    def _collect(self, tag, values):
        line = self.getpos()[0]
        for name in ("href", "src", "action", "poster", "data", "formaction"):
            # `data` is an address on <object> only; a data block of ours would be none.
            if name in values and tag != "base" and (name != "data" or tag == "object"):
                self.links.append((values[name], line, tag))
        for name in ("srcset", "imagesrcset"):
            for candidate in values.get(name, "").split(","):
                if candidate.strip():
                    self.links.append((candidate.split()[0], line, tag))
        if tag == "meta" and values.get("http-equiv", "").lower() == "refresh":
            target = re.search(r"url\s*=\s*['\"]?([^'\"]+)", values.get("content", ""), re.IGNORECASE)
            if target:
                self.links.append((target.group(1), line, tag))
        if tag == "meta" and values.get("property") in ("og:url", "og:image"):
            self.links.append((values.get("content", ""), line, tag))

    def handle_endtag(self, tag):
        if tag == "h1":
            self._in_heading = False

    def handle_data(self, data):
        if self._in_heading:
            self.heading += data


@dataclass
class Page:
    """One HTML file of a document root."""

    root: Path
    path: str
    _parsed: _Reader = field(default=None, repr=False)

    @property
    def address(self):
        """As a reader asks for it: `/sl/dostava/`, `/404.html`."""
        return "/" + (self.path[: -len("index.html")] if self.path.split("/")[-1] == "index.html" else self.path)

    @property
    def file(self):
        return self.root / self.path

    @property
    def parsed(self):
        if self._parsed is None:
            self._parsed = _Reader()
            self._parsed.feed(self.file.read_text(encoding="utf-8"))
            self._parsed.close()
        return self._parsed

    @property
    def heading(self):
        return " ".join(self.parsed.heading.split())

    @property
    def locale(self):
        first = self.path.split("/")[0]
        return first if re.fullmatch(r"[a-z]{2}", first) else ""

    @property
    def is_redirect(self):
        return any(meta.get("http-equiv", "").lower() == "refresh" for meta in self.parsed.metas)

    @property
    def kind(self):
        """Pages of one kind have the same shell: told apart by their classes, their depth and Pult's hooks."""
        body = self.parsed.body
        own = body.get("class", "") + " " + self.parsed.first_class
        parts = self.address.strip("/").split("/") if self.locale else []
        # In the playbook the second part names the kind: sl/replies/late-parcel/
        section = parts[1] if self.root.name == "playbook" and len(parts) > 2 else ""
        return " ".join(filter(None, (own.strip(), str(len(parts)), section, *sorted(self.parsed.hooks))))


@dataclass
class Output:
    """What one build wrote."""

    folder: Path

    def root(self, name):
        return self.folder / name

    @cached_property
    def pages(self):
        return [
            Page(self.root(name), file.relative_to(self.root(name)).as_posix())
            for name in ROOTS
            for file in sorted(self.root(name).rglob("*.html"))
        ]

    def pages_of(self, name):
        return [page for page in self.pages if page.root.name == name]

    def page(self, root, source):
        """The page made of a source file: the one whose address holds its slug and whose heading is its title."""
        matter = front_matter(REPOSITORY / source)
        locale = source.split("/")[1]
        slug = matter.get("slug") or Path(source).stem
        candidates = [
            page for page in self.pages_of(root)
            if page.locale == locale and page.address.rstrip("/").endswith("/" + slug) and page.heading == matter["title"]
        ]
        if not candidates:
            raise LookupError(f"no page in {root} for {source} (slug {slug}, title {matter['title']})")
        # An article and the reply about it may have the same slug and title.
        kind = source.split("/")[2]
        folder = "/articles/" if kind == "faq" else f"/{kind}/"
        return next((page for page in candidates if folder in page.address), candidates[0])


def front_matter(file):
    """The plain `key: value` lines of a text's front matter."""
    head = file.read_text(encoding="utf-8").split("---\n", 2)[1]
    pairs = re.findall(r"^([a-z_]+):[ \t]*(.*)$", head, re.MULTILINE)
    return {key: value.strip().strip("\"'") for key, value in pairs}


def configuration_value(key, file=REPOSITORY / "pult.yaml"):
    """base_url of `help_center` or `playbook`, without the slash at the end."""
    found = re.search(rf"^{key}:\s*\{{?\s*base_url:\s*(\S+?)\s*\}}?\s*$", file.read_text(encoding="utf-8"), re.MULTILINE)
    return found.group(1).rstrip("/") if found else None
