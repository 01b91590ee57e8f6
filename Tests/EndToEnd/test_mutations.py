"""Nothing broken leaves the building: the starter is broken in hundreds of ways, and each is reported where it is."""

import json
import queue
import random
import shutil
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest
from mutations import KINDS, Mutation, Site, mutations
from support import NOW, REPOSITORY, copy_site

SEED = 20261120
EACH = 16
WORKERS = 2


def starter(seed):
    content = REPOSITORY / "content"
    texts = {file.relative_to(REPOSITORY).as_posix(): file.read_text(encoding="utf-8") for file in sorted(content.rglob("*.md"))}
    assets = [file.relative_to(REPOSITORY).as_posix() for file in sorted((content / "assets").iterdir())]
    return Site(texts, assets, random.Random(seed))


class Checker:
    """Checks mutated copies of the starter, two at a time."""

    def __init__(self, pult, folder):
        self.pult, self.copies = pult, queue.Queue()
        for number in range(WORKERS):
            copy = folder / f"site-{number}"
            copy_site(copy)
            shutil.rmtree(copy / "templates", ignore_errors=True)
            self.copies.put(copy)

    def all(self, mutations):
        with ThreadPoolExecutor(WORKERS) as pool:
            return list(pool.map(self.check, mutations))

    def check(self, mutation):
        copy = self.copies.get()
        try:
            for path, text in mutation.files.items():
                self._write(copy / path, text)
            result = self.pult.run("check", "--site", copy, "--as-of", NOW, "--format", "json", status=None)
            if result.returncode not in (0, 1):
                raise AssertionError(f"{mutation.told}: status {result.returncode}\n{result.stderr}")
            return json.loads(result.stdout)["diagnostics"]
        finally:
            for path in mutation.files:
                (copy / path).unlink(missing_ok=True)
            for path in mutation.files:
                if (REPOSITORY / path).is_file():
                    shutil.copyfile(REPOSITORY / path, copy / path)
            self.copies.put(copy)

    @staticmethod
    def _write(file, text):
        if text is None:
            file.unlink()
        elif text.startswith("content/"):
            # A file that is renamed and not read as text: what it was called.
            shutil.copyfile(REPOSITORY / text, file)
        else:
            file.write_text(text, encoding="utf-8")


@pytest.fixture(scope="module")
def checker(pult, tmp_path_factory):
    return Checker(pult, tmp_path_factory.mktemp("mutations"))


def test_the_clean_starter_reports_nothing(checker):
    assert checker.check(Mutation("none", "clean", {})) == []


def test_every_breakage_is_reported_where_it_is(checker, covered):
    made = list(mutations(starter(SEED), EACH))
    counts = Counter(mutation.kind for mutation in made)
    assert len(made) >= 300 and len(counts) == len(KINDS), counts
    silent = []
    for mutation, diagnostics in zip(made, checker.all(made)):
        if not mutation.is_reported(diagnostics):
            found = [f"{one['file']}:{one['line']} {one['code']}" for one in diagnostics[:4]]
            silent.append(f"{mutation.kind}: {mutation.told}: found {found or 'nothing'}")
    assert not silent, f"{len(silent)} of {len(made)} are not reported where they are\n" + "\n".join(silent)
    covered(f"{len(made)} breakages of {len(counts)} kinds")


def harmless(site, count):
    """Changes that writers make all day: a word more, another word, a sentence more, a title reworded."""
    words = {"sl": "Hvala za branje.", "cs": "Děkujeme za přečtení.", "pl": "Dziękujemy za uwagę.", "en": "Thank you for reading."}
    for _ in range(count):
        path = site.chance.choice(site.of_kind("faq", "pages"))
        lines = site.lines(path)
        text = [number for number in range(site.body_start(path), len(lines)) if lines[number][0].isalpha() and len(lines[number]) > 80]
        number = site.chance.choice(text)
        changed = lines[number].rstrip("\n") + " " + words[site.locale(path)] + "\n"
        yield site.here("harmless", "a sentence more", path, number, changed)


def test_harmless_changes_report_nothing(checker, covered):
    made = list(harmless(starter(SEED + 1), 40))
    found = [(mutation.told, diagnostics) for mutation, diagnostics in zip(made, checker.all(made)) if diagnostics]
    assert not found, found
    covered(f"{len(made)} harmless changes")
