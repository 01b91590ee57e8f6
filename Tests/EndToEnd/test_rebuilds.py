"""Builds and checks take over what the last ones have found. Whatever changes in between, what comes of it is what a look at everything brings."""

import json
import os
import random
import shutil
import time

import pytest
from mutations import mutations
from support import REPOSITORY, ROOTS, copy_site, difference, tree
from test_mutations import starter

SEED = 20261128


class Shop:
    """A copy of the starter that is built again and again into one folder, and beside it from scratch into another."""

    def __init__(self, pult, folder):
        self.pult, self.folder, self.quick = pult, folder, 0
        self.site = copy_site(folder / "site")
        shutil.rmtree(self.site / "templates", ignore_errors=True)
        self.out, self.fresh = folder / "out", folder / "fresh"
        # A file that has just been written is known by its bytes only, and then more is written down each time.
        time.sleep(2.2)
        pult.build(self.site, self.out)

    def difference(self, *more):
        """What tells the next build and the next check from those that look at everything; empty when nothing does."""
        changes = self.out / ".pult/memory-changes"
        before = changes.stat().st_mtime_ns if changes.exists() else 0
        built = self.pult.build(self.site, self.out, *more, status=None)
        if changes.exists() and changes.stat().st_mtime_ns != before:
            self.quick += 1
        fresh = self.pult.build(self.site, self.fresh, "--fresh", *more, status=None)
        if built.returncode != fresh.returncode:
            return f"status {built.returncode} and not {fresh.returncode}"
        checks = [self.pult.check(self.site, "--format", "json", *some, status=None).stdout for some in ([], ["--fresh"])]
        if json.loads(checks[0]) != json.loads(checks[1]):
            return "findings"
        if built.returncode != 0:
            return ""
        lines = [[line for line in result.stdout.splitlines() if line.startswith("Heaviest")] for result in (built, fresh)]
        if lines[0] != lines[1]:
            return f"{lines[0]} and not {lines[1]}"
        return difference(*({name: data for root in ROOTS for name, data in tree(folder / root).items()} for folder in (self.out, self.fresh)))

    def change(self, files):
        for path, text in files.items():
            file = self.site / path
            if text is None:
                file.unlink()
            elif text.startswith("content/"):
                shutil.copyfile(REPOSITORY / text, file)
            else:
                file.write_text(text, encoding="utf-8")

    def undo(self, files):
        for path in files:
            (self.site / path).unlink(missing_ok=True)
            if (REPOSITORY / path).is_file():
                shutil.copyfile(REPOSITORY / path, self.site / path)


@pytest.fixture
def shop(pult, tmp_path):
    return Shop(pult, tmp_path)


def test_after_every_kind_of_breakage_all_is_as_from_scratch(shop, covered):
    made = list(mutations(starter(SEED), 1))
    for mutation in made:
        shop.change(mutation.files)
        assert not shop.difference(), mutation.told
        shop.undo(mutation.files)
    assert not shop.difference()
    covered(f"{len(made)} kinds of changes, {shop.quick} of them built on what was there")


EDITS = {
    "words": "Nov odstavek z besedami, ki jih prej ni bilo.",
    "a promise": "Odgovorimo v 5 minutah, tudi ponoči.",
    "a declared promise": "Odgovorimo [v 3 dneh](sla:email.first_response).",
    "a link": "Več o tem: [Kako vrnem](article:returns/how-to-return).",
    "a broken link": "Več o tem: [tu](article:returns/nowhere).",
    "an image": "![Stanja naročila](../../../assets/order-stages.svg)",
    "an internal block": "> [!INTERNAL]\n> Stranki ponudite bon za pet evrov in se ji opravičite.",
    "a heading": "## Povsem nov naslov",
    "a footnote": "Opomba[^1].\n\n[^1]: Povsem nova.",
    "raw HTML": "<div id=\"here\">Tu</div>",
    "an exception": "<!-- pult: ignore link/broken because it comes tomorrow -->\n[tu](article:returns/nowhere)",
    "what a reply says": "Hvala, da ste nam pisali in da ste počakali na naš odgovor.",
    "another language": "We answer within two hours on every business day.",
    "a comment": "<!-- nothing to see -->",
}


@pytest.mark.parametrize("kind", ["faq", "pages", "replies", "playbooks", "tone"])
def test_after_every_kind_of_edit_all_is_as_from_scratch(shop, covered, kind):
    chance = random.Random(SEED)
    texts = sorted(file.relative_to(shop.site).as_posix() for file in (shop.site / "content/sl" / kind).rglob("*.md"))
    # What is for agents only is seen from everywhere: after any edit everything is looked at.
    edits = EDITS if kind in ("faq", "pages") else dict(list(EDITS.items())[:5])
    for name, words in edits.items():
        path = chance.choice(texts)
        shop.change({path: (shop.site / path).read_text(encoding="utf-8") + "\n" + words + "\n"})
        assert not shop.difference(), f"{name} in {path}"
        # The next edit comes together with the way back.
        shop.undo([path])
    assert not shop.difference()
    assert shop.quick >= 3 or kind not in ("faq", "pages")
    covered(f"{len(edits)} edits, {shop.quick} of them built on what was there")


def test_what_is_no_text_counts_as_well(shop):
    files = {
        "pult.yaml": lambda text: text + "\ncheck: { severities: { link/text: note } }\n" if "check:" not in text else text + "\n",
        "content/sl/search.yaml": lambda text: text,
        "content/assets/order-stages.svg": lambda text: text.replace("<svg", "<svg class=\"other\"", 1),
    }
    for path, change in files.items():
        file = shop.site / path
        if not file.exists():
            continue
        file.write_text(change(file.read_text(encoding="utf-8")), encoding="utf-8")
        assert not shop.difference(), path
    (shop.site / "templates/help-center").mkdir(parents=True)
    template = shop.site / "templates/help-center/row.mustache"
    template.write_text("<li><a href=\"{{url}}\">{{title}}</a></li>\n", encoding="utf-8")
    assert not shop.difference(), "a template"
    article = shop.site / "content/sl/faq/returns/refund.md"
    article.write_text(article.read_text(encoding="utf-8") + "\nŠe en odstavek.\n", encoding="utf-8")
    assert not shop.difference(), "an edit under a template of the site's own"
    template.unlink()
    assert not shop.difference(), "no template"


def test_a_time_that_was_set_back_hides_nothing(shop):
    """Neither size nor time of a file tell that it is the same: whoever unpacks an archive sets both."""
    article = shop.site / "content/sl/faq/returns/refund.md"
    text, stamp = article.read_text(encoding="utf-8"), article.stat()
    assert "14" in text
    article.write_text(text.replace("14", "15"), encoding="utf-8")
    os.utime(article, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
    assert article.stat().st_size == stamp.st_size
    assert not shop.difference()


def test_what_checks_remember_lies_in_the_folder_for_caches_and_may_go(shop, tmp_path):
    home = tmp_path / "cache"
    article = shop.site / "content/sl/faq/returns/refund.md"
    shop.pult.check(shop.site, XDG_CACHE_HOME=str(home))
    remembered = sorted(file.name for file in (home / "pult/checks").iterdir())
    assert len(remembered) == 1
    article.write_text(article.read_text(encoding="utf-8") + "\n[Tu](article:returns/nowhere)\n", encoding="utf-8")
    told = shop.pult.check(shop.site, status=1, XDG_CACHE_HOME=str(home)).stdout
    assert "link/broken" in told
    shutil.rmtree(home)
    assert shop.pult.check(shop.site, status=1, XDG_CACHE_HOME=str(home)).stdout == told
    home.joinpath("pult").rename(tmp_path / "gone")
    home.joinpath("pult").write_text("no folder", encoding="utf-8")
    assert shop.pult.check(shop.site, status=1, XDG_CACHE_HOME=str(home)).stdout == told
