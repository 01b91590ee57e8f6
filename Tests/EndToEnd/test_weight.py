"""Pages are light: HTML, CSS and JavaScript together, compressed, without images."""

import gzip
from functools import cache
from posixpath import join, normpath

from support import Page

LIMIT = 30_000


@cache
def compressed(file):
    return len(gzip.compress(file.read_bytes(), 9))


def weight(page: Page):
    parts = [page.file]
    for address in page.parsed.styles + page.parsed.scripts:
        path = address.split("?")[0]
        folder = "" if path.startswith("/") else page.path.rpartition("/")[0]
        parts.append(page.root / normpath(join(folder, path.lstrip("/") if not folder else path)))
    return sum(compressed(file) for file in dict.fromkeys(parts))


def test_every_page_of_the_help_center_is_light(starter, covered):
    weights = {page.path: weight(page) for page in starter.pages_of("help-center")}
    heavy = {path: size for path, size in weights.items() if size > LIMIT}
    assert not heavy, f"more than {LIMIT} bytes: {heavy}"
    heaviest = max(weights, key=weights.get)
    covered(f"{len(weights)} pages, the heaviest {weights[heaviest]} bytes ({heaviest})")


def test_pages_of_playbooks_are_light_too(starter, covered):
    """What few need at once, the palette and the steps one by one, is fetched when somebody uses it."""
    weights = {page.path: weight(page) for page in starter.pages_of("playbook") if "/playbooks/" in page.path}
    heavy = {path: size for path, size in weights.items() if size > LIMIT}
    assert not heavy, f"more than {LIMIT} bytes: {heavy}"
    heaviest = max(weights, key=weights.get)
    covered(f"{len(weights)} pages, the heaviest {weights[heaviest]} bytes ({heaviest})")
