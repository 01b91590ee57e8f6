#!/usr/bin/env python3
"""generate.py FOLDER ARTICLES: a synthetic help center, for Pult and, the same texts, for Hugo.

Deterministic: the same number and seed give the same bytes. ARTICLES is the total over four languages; each language has
twenty categories. A text has 150 to 600 words with headings, lists, tables, alerts, an image and links to other texts.
"""

import argparse
import random
import shutil
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

LOCALES = ("sl", "cs", "pl", "en")
CATEGORIES = 20
TITLES = {"sl": "Pomoč", "cs": "Nápověda", "pl": "Pomoc", "en": "Help"}
ALERTS = ("NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION")

# Sounds that words are made of, so that bytes per character, folding and stemming are those of the language.
SOUNDS = {
    "sl": ("b c č d g h k l m n p r s š t v z ž".split(), "a e i o u".split(), "a o em ega ih imi anje ost ati iti".split()),
    "cs": ("b c č d h j k l m n p r ř s š t v z ž".split(), "a á e é ě i í o u ů y ý".split(), "a y ou ého ých ami ání ost at it".split()),
    "pl": ("b c ch cz d g h k l ł m n ń p r rz s sz ś t w z ż".split(), "a ą e ę i o ó u y".split(), "a y ą ego ych ami anie ość ać ić".split()),
    "en": ("b c d f g h k l m n p r s t th v w".split(), "a e i o u ea ou".split(), "s ed ing er ly ness tion able y".split()),
}
SMALL = {
    "sl": "in je na se v za da ki pa po pri od do z kot če tudi le že so".split(),
    "cs": "a je na se v za že který po při od do s jako když také jen už jsou pro".split(),
    "pl": "i jest na się w za że który po przy od do z jak gdy też już są dla oraz".split(),
    "en": "and is on the in for that which by at from to with as if also only are of a".split(),
}


@dataclass
class Article:
    locale: str
    category: int
    number: int
    title: str
    related: list
    aside: str
    parts: list

    @property
    def name(self):
        return f"text-{self.number:05}"

    @property
    def id(self):
        return f"{category_name(self.category)}/{self.name}"


def category_name(number):
    return f"category-{number:02}"


class Writer:
    """Writes in one language; what it says means nothing, but it is spelled, spread and marked up like the real thing."""

    def __init__(self, locale, seed):
        self.locale, self.seed = locale, seed
        self.structure = None
        self.chance = random.Random(f"{seed} {locale}")
        consonants, vowels, endings = SOUNDS[locale]
        stems = {
            "".join(self.chance.choice(consonants) + self.chance.choice(vowels) for _ in range(self.chance.randint(1, 3)))
            + self.chance.choice(consonants)
            for _ in range(1400)
        }
        self.lexicon = [stem + ending for stem in sorted(stems) for ending in self.chance.sample(endings, 3)]
        self.chance.shuffle(self.lexicon)
        # A few words are used all the time, most hardly ever.
        self.weights = list(accumulate(1 / (rank + 3) for rank in range(len(self.lexicon))))

    def words(self, count):
        rare = iter(self.chance.choices(self.lexicon, cum_weights=self.weights, k=count))
        return [self.chance.choice(SMALL[self.locale]) if self.chance.random() < 0.35 else next(rare) for _ in range(count)]

    def phrase(self, low, high):
        text = " ".join(self.words(self.chance.randint(low, high)))
        return text[0].upper() + text[1:]

    def sentence(self):
        words = self.words(self.chance.randint(6, 18))
        if self.chance.random() < 0.25:
            place = self.chance.randrange(len(words))
            words[place] = f"**{words[place]}**" if self.chance.random() < 0.6 else f"*{words[place]}*"
        if len(words) > 10:
            words[5] += ","
        text = " ".join(words)
        return text[0].upper() + text[1:] + "."

    def paragraph(self, sentences):
        return " ".join(self.sentence() for _ in range(sentences))


def article(writer, locale, number, category, ids):
    """One text as a list of parts: plain Markdown, ("link", id, sentence, text), ("alert", kind, text) or ("image", words)."""
    # What a text is made of is the same in every language; only its words differ.
    chance = writer.structure = random.Random(f"{writer.seed} {number}")
    target = chance.randint(150, 600)
    parts, count = [writer.paragraph(2)], 30
    while count < target:
        parts.append(f"## {writer.phrase(2, 5)} {len(parts)}")
        for _ in range(chance.randint(1, 3)):
            made = element(writer, ids)
            parts.append(made)
            count += 45 if isinstance(made, str) else 25
    if number % 8 == 0:
        parts.append(("image", writer.phrase(2, 4)))
    own = f"{category_name(category)}/text-{number:05}"
    related = [other for other in chance.sample(ids, 4) if other != own][:3]
    return Article(locale, category, number, f"{writer.phrase(3, 6)} {number}", related, writer.phrase(10, 16), parts)


def element(writer, ids):
    chance = writer.structure
    match chance.randrange(8):
        case 0:
            return "\n".join(f"- {writer.sentence()}" for _ in range(chance.randint(3, 6)))
        case 1:
            return "\n".join(f"{number}. {writer.sentence()}" for number in range(1, chance.randint(4, 6)))
        case 2:
            rows = [f"| {writer.phrase(1, 3)} | {chance.randint(1, 90)},{chance.randint(10, 99)} € | {writer.phrase(2, 5)} |" for _ in range(4)]
            return "\n".join([f"| {writer.phrase(1, 2)} | {writer.phrase(1, 2)} | {writer.phrase(1, 2)} |", "|---|---:|---|", *rows])
        case 3:
            return ("alert", chance.choice(ALERTS), writer.paragraph(2))
        case 4 | 5:
            return ("link", chance.choice(ids), writer.sentence(), writer.phrase(2, 4).lower())
        case _:
            return writer.paragraph(chance.randint(2, 4))


def articles(total, seed):
    """All texts of all languages; the n-th text is the translation of the n-th in every language."""
    each = max(CATEGORIES, total // len(LOCALES))
    ids = [f"{category_name(number % CATEGORIES)}/text-{number:05}" for number in range(each)]
    for locale in LOCALES:
        writer = Writer(locale, seed)
        for number in range(each):
            yield writer, article(writer, locale, number, number % CATEGORIES, ids)


# -- The same texts for each generator


class Pult:
    def __init__(self, folder):
        self.folder = folder

    def begin(self, starter):
        (self.folder / "content/assets").mkdir(parents=True)
        image = '<svg xmlns="http://www.w3.org/2000/svg" width="240" height="120" viewBox="0 0 240 120"><path d="M0 0h240v120H0z"/></svg>\n'
        (self.folder / "content/assets/box.svg").write_text(image, encoding="utf-8")
        (self.folder / "pult.yaml").write_text(starter.read_text(encoding="utf-8"), encoding="utf-8")

    def category(self, locale, number, title, about):
        self.write(f"content/{locale}/faq/{category_name(number)}/index.md",
                   f"---\ntitle: {title}\ndescription: {about}.\nweight: {number + 1}\n---\n")

    def article(self, article):
        self.write(f"content/{article.locale}/faq/{article.id}.md", "\n".join([
            "---",
            f"title: {article.title}",
            f"description: {article.aside}.",
            f"weight: {article.number}",
            "owner: support-lead",
            "updated: 2026-11-01",
            "review_by: 2027-10-01",
            "channel: email",
            f"keywords: [{', '.join(article.aside.lower().split()[:3])}]",
            f"related: [{', '.join(article.related)}]",
            "---",
            "",
        ]) + "\n\n".join(self.part(part) for part in article.parts) + "\n")

    def page(self, locale, title, about):
        self.write(f"content/{locale}/pages/contact.md",
                   f"---\ntitle: {title}\ndescription: {about}.\nowner: support-lead\nreview_by: 2027-10-01\n---\n"
                   f"{about}: [](channel:email), [](sla:email.first_response).\n")

    @staticmethod
    def part(part):
        match part:
            case str():
                return part
            case ("alert", kind, text):
                return f"> [!{kind}]\n> {text}"
            case ("link", target, sentence, text):
                return f"{sentence} [{text}](article:{target})."
            case (_, words):
                return f"![{words}](../../../assets/box.svg)"

    def write(self, path, text):
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


class Hugo(Pult):
    def begin(self, starter):
        shutil.copytree(Path(__file__).parent / "hugo", self.folder)
        (self.folder / "static").mkdir()
        (self.folder / "static/box.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg' width='240' height='120'/>\n", encoding="utf-8")

    def category(self, locale, number, title, about):
        self.write(f"content/{locale}/{category_name(number)}/_index.md",
                   f"---\ntitle: {title}\ndescription: {about}.\nweight: {number + 1}\n---\n")

    def article(self, article):
        related = ", ".join(f'"/{target}"' for target in article.related)
        self.write(f"content/{article.locale}/{article.id}.md", "\n".join([
            "---",
            f"title: {article.title}",
            f"description: {article.aside}.",
            f"weight: {article.number + 1}",
            "lastmod: 2026-11-01",
            "date: 2026-11-01",
            f"related: [{related}]",
            "---",
            "",
        ]) + "\n\n".join(self.part(part) for part in article.parts) + "\n")

    def page(self, locale, title, about):
        self.write(f"content/{locale}/contact.md", f"---\ntitle: {title}\ndescription: {about}.\n---\n{about}.\n")

    @staticmethod
    def part(part):
        match part:
            case ("link", target, sentence, text):
                return f'{sentence} [{text}]({{{{< relref "/{target}" >}}}}).'
            case ("image", words):
                return f"![{words}](/box.svg)"
            case _:
                return Pult.part(part)


def generate(folder, total, seed=2027, starter=Path(__file__).resolve().parents[1] / "pult.yaml"):
    """Writes FOLDER/pult and FOLDER/hugo, replacing what was there; returns the number of articles."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    sites, count, begun = [Pult(folder / "pult"), Hugo(folder / "hugo")], 0, set()
    for site in sites:
        site.begin(starter)
    for writer, text in articles(total, seed):
        if text.locale not in begun:
            begun.add(text.locale)
            for number in range(CATEGORIES):
                title, about = f"{writer.phrase(1, 3)} {number}", writer.phrase(6, 12)
                for site in sites:
                    site.category(text.locale, number, title, about)
            title, about = TITLES[text.locale], writer.phrase(6, 12)
            for site in sites:
                site.page(text.locale, title, about)
        for site in sites:
            site.article(text)
        count += 1
    return count


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("articles", type=int)
    parser.add_argument("--seed", type=int, default=2027)
    arguments = parser.parse_args()
    print(f"{generate(arguments.folder, arguments.articles, arguments.seed)} articles in {arguments.folder}")
