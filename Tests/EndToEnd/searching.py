"""Searching in Chromium, and the content that search quality is measured on."""

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

DATA = Path(__file__).resolve().parent / "data/search"
LOCALES = ("sl", "cs", "sk", "pl", "hr", "de", "en")

RESULT = "a[data-pult=result]"
FIELD = "input[data-pult=search]"


@dataclass(frozen=True)
class Query:
    text: str
    slug: str
    kind: str


def queries(locale, name="queries.tsv"):
    lines = (DATA / locale / name).read_text(encoding="utf-8").splitlines()
    return [Query(*line.split("\t")) for line in lines if line.strip()]


def sources(locale):
    return sorted((DATA / locale / "articles").glob("*.md"))


CONFIGURATION = """\
title: Trgovina
locales: [{locales}]
calendars:
  office: {{ timezone: Europe/Ljubljana, hours: {{ mon-fri: "08:00-16:00" }}, holidays: [SI] }}
channels:
  email:
    kind: email
    calendar: office
    contact: mailto:pomoc@trgovina.example
    service_levels: {{ first_response: 4 business hours }}
"""


def write_shop(folder, locale):
    """A site of the test content in one language: one category, so that nothing but the search tells the articles apart."""
    category = folder / "content" / locale / "faq/shop"
    category.mkdir(parents=True)
    (folder / "pult.yaml").write_text(CONFIGURATION.format(locales=locale), encoding="utf-8")
    (category / "index.md").write_text("---\ntitle: Shop\n---\n", encoding="utf-8")
    for source in sources(locale):
        shutil.copy(source, category)
    pages = folder / "content" / locale / "pages"
    pages.mkdir()
    (pages / "contact.md").write_text("---\ntitle: E-mail\nslug: contact\n---\n[](channel:email)\n", encoding="utf-8")
    return folder


# Asks the engine that a page has loaded, many queries at a time: addresses of the first results of each.
ASK = """async ({ queries, count }) => {
  const form = document.querySelector("form.search");
  const script = (src) => new Promise((done, failed) => {
    document.head.append(Object.assign(document.createElement("script"), { src, onload: done, onerror: failed }));
  });
  const waiting = new Map();
  window.pultSearch = (name, version, content) => waiting.get(name)(content);
  const load = (name) => new Promise((done, failed) => {
    waiting.set(name, done);
    script(name === "language" ? form.dataset.language : `${form.dataset.index}${name}.js`).catch(failed);
  });
  await script(form.dataset.engine);
  const index = new window.pultSearchEngine.Index(load);
  const answers = [];
  for (const query of queries) {
    const { hits } = await window.pultSearchEngine.find(index, query);
    answers.push(await Promise.all(hits.slice(0, count).map(async ({ text }) => (await index.record(text)).address)));
  }
  return answers;
}"""


def ask(tab, queries, count=20):
    return tab.page.evaluate(ASK, {"queries": [query.text for query in queries], "count": count})


def place(query, addresses):
    """The place of the right article, from 1; None when it is not there."""
    for number, address in enumerate(addresses, 1):
        if re.search(rf"(^|/){re.escape(query.slug)}/", address):
            return number
    return None
