"""screenshots.py FOLDER [--readme]: pictures of the starter's key pages, at the widths of a telephone, a tablet and a desktop, light, dark and as printed.

Builds the starter into a folder that goes afterwards. One picture per page and setting: `help-center-article-360-dark.png`.
With `--only TEXT` just those whose name contains the text. With `--readme` the README's own pictures instead, composed of several pages.
"""

import argparse
import base64
import os
import sys
import tempfile
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPOSITORY / "Tests/EndToEnd"))

from browsing import open_tab  # noqa: E402 (found through the line above)
from playwright.sync_api import sync_playwright  # noqa: E402
from serving import serving  # noqa: E402
from support import Output, Pult  # noqa: E402

WIDTHS = (360, 768, 1440)
SEARCH = {"help-center": "poškodovan paket", "playbook": "jezna"}


def addresses(built):
    """The key pages by the name of their pictures: (root, address)."""
    def page(root, source):
        return root, built.page(root, source).address

    return {
        "help-center-home": ("help-center", "/sl/"),
        "help-center-category": page("help-center", "content/sl/faq/returns/index.md"),
        "help-center-article": page("help-center", "content/sl/faq/returns/damaged-parcel.md"),
        "help-center-table": page("help-center", "content/en/faq/delivery/when-it-arrives.md"),
        "help-center-contact": page("help-center", "content/sl/pages/contact.md"),
        "help-center-search": searching(built, "help-center"),
        "help-center-404": ("help-center", "/sl/404.html"),
        "playbook-home": ("playbook", "/sl/"),
        "playbook-playbook": page("playbook", "content/sl/playbooks/damaged-parcel.md"),
        "playbook-reply": page("playbook", "content/sl/replies/late-parcel.md"),
        "playbook-guideline": page("playbook", "content/sl/tone/salutation.md"),
        "playbook-article": page("playbook", "content/sl/faq/returns/damaged-parcel.md"),
        "playbook-search": searching(built, "playbook"),
    }


def searching(built, root):
    """The search page with something to find: the page whose only own element is the search field."""
    pages = [page for page in built.pages_of(root) if page.locale == "sl" and "search" in page.parsed.hooks and "body" not in page.parsed.hooks]
    named = [page for page in pages if any(name in page.path for name in ("search", "iskanje"))]
    return (root, f"{named[0].address}?q={SEARCH[root]}") if named else None


def picture(browser, address, file, width, scheme, is_print):
    with open_tab(browser, width, scheme, device_scale_factor=2 if width < 500 else 1) as tab:
        if is_print:
            tab.page.emulate_media(media="print", color_scheme="light")
        tab.visit(address, status=404 if address.endswith("/404.html") else 200, wait="networkidle")
        tab.page.screenshot(path=file, full_page=True)
        for complaint in tab.complaints:
            print(f"{file.name}: {complaint}", file=sys.stderr)


def readme_pictures(built):
    """The README's pictures: name → the shots that stand side by side, each (root, address, width, height, scheme, what stands at the top)."""
    def article(root, source):
        return root, built.page(root, source).address

    return {
        "help-center": [
            ("help-center", "/en/", 1180, 700, "light", None),
            (*article("help-center", "content/en/faq/returns/damaged-parcel.md"), 390, 700, "light", None)],
        "phones": [
            (*article("help-center", "content/en/pages/contact.md"), 390, 760, "light", ".channels"),
            ("help-center", "/en/search/?q=damagd+parcels", 390, 760, "dark", None),
            (*article("help-center", "content/sl/faq/delivery/when-it-arrives.md"), 390, 760, "light", "article h2[id]"),
            (*article("playbook", "content/en/playbooks/damaged-parcel.md"), 390, 760, "dark", None)],
        "playbook": [(*article("playbook", "content/en/playbooks/damaged-parcel.md"), 1440, 900, "light", None)],
    }


def composed(browser, hosts, shots, file):
    """Shots of several pages in one picture."""
    images = []
    for root, address, width, height, scheme, top in shots:
        with open_tab(browser, width, scheme) as tab:
            tab.page.set_viewport_size({"width": width, "height": height})
            tab.visit(hosts[root] + address, wait="networkidle")
            if top:
                tab.page.locator(top).first.evaluate("element => scrollTo(0, element.getBoundingClientRect().top + scrollY - 24)")
            image = base64.b64encode(tab.page.screenshot()).decode("ascii")
            images.append(f'<img alt="" width="{width}" height="{height}" src="data:image/png;base64,{image}">')
    width = sum(shot[2] for shot in shots) + 30 * (len(shots) - 1)
    with open_tab(browser, width, "light") as tab:
        tab.page.set_viewport_size({"width": width, "height": shots[0][3]})
        tab.page.set_content(f'<body style="margin:0;display:flex;gap:30px;background:#e7e1d5">{"".join(images)}')
        tab.page.screenshot(path=file)


def settings():
    for width in WIDTHS:
        for scheme in ("light", "dark"):
            yield f"{width}-{scheme}", width, scheme, False
    yield "print", 794, "light", True


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", default="")
    parser.add_argument("--readme", action="store_true")
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    pult = Pult(REPOSITORY / ".build/release/pult")
    count = 0
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        pult.build(REPOSITORY, Path(folder, "public"))
        built = Output(Path(folder, "public"))
        options = ["--no-sandbox"] if os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=os.environ.get("PULT_CHROMIUM", "/usr/bin/chromium"), args=options)
        with serving(built.root("help-center")) as help_center, serving(built.root("playbook")) as playbook:
            hosts = {"help-center": help_center, "playbook": playbook}
            for name, shots in readme_pictures(built).items() if arguments.readme else ():
                composed(browser, hosts, shots, arguments.folder / f"{name}.png")
                count += 1
            for name, found in addresses(built).items() if not arguments.readme else ():
                if not found:
                    print(f"there is no page for {name}", file=sys.stderr)
                    continue
                for suffix, width, scheme, is_print in settings():
                    file = arguments.folder / f"{name}-{suffix}.png"
                    if arguments.only in file.name:
                        picture(browser, hosts[found[0]] + found[1], file, width, scheme, is_print)
                        count += 1
        browser.close()
    print(f"{count} pictures in {arguments.folder}")


if __name__ == "__main__":
    main()
