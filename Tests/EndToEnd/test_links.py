"""Every address that a file of the two sites names leads somewhere."""

import re
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from support import ROOTS, Page, configuration_value

# An address of our own is made of the base URLs in pult.yaml; these two stand for what it will be, and can never be real.
KEYS = {"help-center": "help_center", "playbook": "playbook"}


class Tree:
    """The document roots as the hosts of their base URLs."""

    def __init__(self, output):
        self.output = output
        self.bases = {name: configuration_value(KEYS[name]) or f"https://{name}.invalid" for name in ROOTS}
        self.pages = {(page.root.name, page.path): page for page in output.pages}

    def fault(self, address):
        """Why an absolute address of one of the sites leads nowhere; None when it does, or is not ours."""
        found = self.locate(address)
        if found is None:
            return None
        name, path, fragment = found
        if not (self.output.root(name) / path).is_file():
            return f"there is no {name}/{path}"
        if fragment and fragment != "top" and not fragment.startswith(":~:"):
            return self._fragment_fault(name, path, fragment)
        return None

    def locate(self, address):
        for name, base in self.bases.items():
            if address == base or address.startswith((base + "/", base + "#", base + "?")):
                parts = urlsplit(address[len(base):])
                path = unquote(parts.path).lstrip("/")
                if path == "" or path.endswith("/"):
                    path += "index.html"
                return name, path, unquote(parts.fragment)
        return None

    def _fragment_fault(self, name, path, fragment):
        page = self.pages.get((name, path))
        if page is not None:
            present = fragment in page.parsed.ids
        else:
            text = (self.output.root(name) / path).read_text(encoding="utf-8", errors="replace")
            present = f'id="{fragment}"' in text
        return None if present else f"nothing in {name}/{path} has the id {fragment}"

    def base_of(self, page):
        address = self.bases[page.root.name] + page.address
        return urljoin(address, page.parsed.base) if page.parsed.base else address


@pytest.fixture(scope="module")
def sites(starter):
    return Tree(starter)


def outer(address):
    return re.match(r"(mailto|tel|sms|data|javascript|blob):", address) is not None


def test_every_link_of_a_page_resolves(sites, covered):
    faults, count = [], 0
    for page in sites.output.pages:
        base = sites.base_of(page)
        for address, line, tag in page.parsed.links:
            if outer(address):
                continue
            count += 1
            if not address and tag not in ("a", "form"):
                faults.append(f"{page.root.name}/{page.path}:{line}: <{tag}> with an empty address")
                continue
            fault = sites.fault(urljoin(base, address))
            if fault:
                faults.append(f"{page.root.name}/{page.path}:{line}: “{address}”: {fault}")
    assert not faults, "\n" + "\n".join(faults[:60]) + f"\n({len(faults)} in all)"
    covered(f"{count} links on {len(sites.output.pages)} pages resolve, anchors and images included")


def test_every_id_of_a_page_is_unique(starter, covered):
    faults = []
    for page in starter.pages:
        ids = page.parsed.ids
        faults += [f"{page.path}: the id {name} stands there twice" for name in sorted({name for name in ids if ids.count(name) > 1})]
    assert not faults, "\n".join(faults[:40])
    covered(f"{sum(len(page.parsed.ids) for page in starter.pages)} ids")


def test_every_address_for_machines_resolves(sites, covered):
    """Sitemap, feeds, robots.txt, llms.txt, JSON-LD, Markdown twins, styles."""
    faults, count, files = [], 0, 0
    for name in ROOTS:
        root = sites.output.root(name)
        for file in sorted(root.rglob("*")):
            if not file.is_file() or file.suffix in (".gz", ".br", ".png", ".jpg"):
                continue
            text = file.read_text(encoding="utf-8", errors="replace")
            own = sites.bases[name] + "/" + file.relative_to(root).as_posix()
            addresses = set(re.findall("|".join(re.escape(base) + r"[^\s\"'<>()\\]*" for base in sites.bases.values()), text))
            if file.suffix == ".css":
                addresses |= {urljoin(own, match) for match in re.findall(r"url\(\s*['\"]?(?!data:)([^'\")]+)", text)}
            if file.suffix == ".md":
                addresses |= {urljoin(own, match) for match in re.findall(r"\]\(<?([^)\s>]+)", text) if not outer(match)}
            files += bool(addresses)
            for address in sorted(addresses):
                count += 1
                fault = sites.fault(address.rstrip(".,;").replace("&amp;", "&"))
                if fault:
                    faults.append(f"{name}/{file.relative_to(root)}: {address}: {fault}")
    assert not faults, "\n" + "\n".join(faults[:60]) + f"\n({len(faults)} in all)"
    covered(f"{count} addresses in {files} files")


@pytest.mark.parametrize("root", ROOTS)
def test_every_page_is_reachable_from_the_front_page(sites, root, covered):
    pages = {page.path: page for page in sites.output.pages_of(root)}
    pending, seen = ["index.html"], set()
    while pending:
        path = pending.pop()
        if path in seen or path not in pages:
            continue
        seen.add(path)
        base = sites.base_of(pages[path])
        for address, _, _ in pages[path].parsed.links:
            found = None if outer(address) else sites.locate(urljoin(base, address))
            if found and found[0] == root:
                pending.append(found[1])
    lost = [path for path, page in pages.items() if path not in seen and not page.is_redirect and "404" not in path]
    assert not lost, f"nothing leads to: {', '.join(sorted(lost)[:20])} ({len(lost)})"
    covered(f"{len(seen)} pages of {root} are reachable")


def test_a_broken_link_would_be_found(tmp_path):
    """The crawler itself: it must see what it is there to see."""
    (tmp_path / "help-center").mkdir()
    (tmp_path / "playbook").mkdir()
    (tmp_path / "help-center/index.html").write_text(
        "<html><body><h1 id='a'>x</h1><a href='gone/'></a><a href='#b'></a><a href='#a'></a><img src='x.svg'>", encoding="utf-8")
    from support import Output

    sites = Tree(Output(tmp_path))
    page = Page(tmp_path / "help-center", "index.html")
    base = sites.base_of(page)
    faults = [sites.fault(urljoin(base, address)) for address, _, _ in page.parsed.links]
    assert [fault is not None for fault in faults] == [True, True, False, True]
