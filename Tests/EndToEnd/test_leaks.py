"""Nothing that is written for agents is found anywhere in the help center."""

import gzip
import html
import re
from pathlib import Path

import pytest
from support import REPOSITORY

CONTENT = REPOSITORY / "content"
INTERNAL_KINDS = ("playbooks", "tone", "replies")
# So many words in a row, in internal text only, are no coincidence.
RUN = 6


def normal(text):
    """Text as a reader sees it: entities and JSON escapes resolved, one kind of space, no marks inside words."""
    text = re.sub(r"\\u([0-9a-fA-F]{4})", lambda match: chr(int(match.group(1), 16)), text)
    text = re.sub(r"\\[nrt]", " ", text).replace('\\"', '"').replace("\\/", "/")
    text = html.unescape(html.unescape(text))
    text = re.sub("[\u00ad\u200b\u2060\ufeff]", "", text)
    return " ".join(text.split())


def words(text):
    return re.findall(r"\w+", text.lower())


def runs(text):
    """All runs of words; addresses end a run, since they stand in all kinds of sentences."""
    found = set()
    for part in re.split(r"\S+@\S+|https?://\S+", text):
        line = words(part)
        every = (tuple(line[start:start + RUN]) for start in range(len(line) - RUN + 1))
        # Opening hours and prices stand everywhere as well: a run has mostly words in it.
        found |= {run for run in every if sum(word[0].isalpha() for word in run) >= RUN - 1}
    return found


def pieces(markdown):
    """Sentences without any markup, which the output must therefore print letter by letter if at all."""
    for line in markdown.splitlines():
        line = re.sub(r"^\s*(>\s*)*([-*+]|\d+[.)]|#+)?\s*(\[[ xX]\]\s*)?", "", line)
        for piece in re.split(r"[\[\](){}|*_`~<>]|(?<=[.!?:;])\s+", line):
            if len(piece.strip()) >= 30:
                yield normal(piece)


def body(file):
    parts = file.read_text(encoding="utf-8").split("---\n", 2)
    return parts[2] if len(parts) == 3 and not parts[0] else parts[-1]


def internal_blocks(markdown):
    """The `> [!INTERNAL]` blocks of a text, and the text without them."""
    block = re.compile(r"^ {0,3}> ?\[!INTERNAL\].*\n(?:^ {0,3}>.*\n?)*", re.MULTILINE)
    return block.findall(markdown), block.sub("", markdown)


def sources():
    """Internal texts by where they stand, and all that is public."""
    internal, public = {}, []
    for file in sorted(CONTENT.rglob("*.md")):
        kind, name = file.relative_to(CONTENT).parts[1], file.relative_to(REPOSITORY).as_posix()
        text = file.read_text(encoding="utf-8")
        if kind in INTERNAL_KINDS:
            internal[name] = body(file)
        else:
            blocks, rest = internal_blocks(text)
            public.append(rest)
            internal |= {f"{name} (internal block {number})": block for number, block in enumerate(blocks, 1)}
    return internal, public


def wording():
    """What the program itself prints: labels may read like a reply here and there."""
    files = [REPOSITORY / "pult.yaml", *REPOSITORY.glob("templates/**/*"), *REPOSITORY.glob("Sources/**/*.swift")]
    return [file.read_text(encoding="utf-8", errors="ignore") for file in files if file.is_file()]


@pytest.fixture(scope="module")
def published(starter):
    """Every file of the help center as text, decompressed where it is compressed."""
    found = {}
    for file in sorted(starter.root("help-center").rglob("*")):
        if file.is_file():
            found[file.relative_to(starter.folder).as_posix()] = normal(opened(file).decode("utf-8", errors="replace"))
    return found


def opened(file: Path):
    if file.suffix == ".gz":
        return gzip.decompress(file.read_bytes())
    if file.suffix == ".br":
        import brotli  # a theme that writes .br needs this in requirements.txt, or its files go unread

        return brotli.decompress(file.read_bytes())
    return file.read_bytes()


def test_no_internal_sentence_is_published(published, covered):
    internal, public = sources()
    known = normal("\n".join(public + wording()))
    together = "\n".join(published.values())
    checked, silent, leaks = 0, [], []
    for place, text in internal.items():
        distinctive = [piece for piece in pieces(text) if piece not in known]
        checked += len(distinctive)
        if not distinctive:
            silent.append(place)
        for piece in distinctive:
            if piece in together:
                leaks.append(f"{next(name for name, text in published.items() if piece in text)}: “{piece}” from {place}")
    assert not leaks, "\n" + "\n".join(leaks[:20])
    assert not silent, f"no distinctive sentence in {silent}"
    covered(f"{checked} sentences of {len(internal)} internal texts and blocks in {len(published)} files, {len(together)} characters")


def test_no_run_of_internal_words_is_published(published, covered):
    """Sentences survive markup and shortening only in part; six words in a row do."""
    internal, public = sources()
    known = set().union(*(runs(text) for text in public + wording()))
    secret = {}
    for place, text in internal.items():
        for piece in pieces(text):
            secret |= {run: place for run in runs(piece) - known}
    leaks = []
    for name, text in published.items():
        found = runs(re.sub(r"<[^>]*>", " ", text)) | runs(text)
        leaks += [f"{name}: “{' '.join(run)}” from {secret[run]}" for run in found & secret.keys()]
    assert not leaks, "\n" + "\n".join(leaks[:20]) + f"\n({len(leaks)} in all)"
    covered(f"{len(secret)} runs of {RUN} words")


def test_no_internal_front_matter_is_published(published, covered):
    """Who owns a text and when it is due for review is nobody's business outside."""
    keys = re.compile(r"\b(review_by|staffed_by|automation|owner)\b\s*[:=]")
    leaks = [f"{name}: {match.group(0)}" for name, text in published.items() for match in [keys.search(text)] if match]
    assert not leaks, "\n".join(leaks[:20])
    covered(f"{len(published)} files")


def test_a_leak_would_be_found():
    """The search itself: it must see through what a page does to a sentence."""
    sentence = "Ne obljubljajte „ničesar“, kar je v skladišču"
    page = "<p>Ne&nbsp;obljubljajte &bdquo;ničesar&ldquo;,\n  kar je v&#160;skladi\u00adšču</p>"
    assert normal(sentence) in normal(page)
    assert normal(sentence) in normal('{"text":"Ne obljubljajte \\u201eničesar\\u201c,\\nkar je v skladišču"}')
    assert runs(sentence) & runs(re.sub(r"<[^>]*>", " ", normal("Ne <em>obljubljajte</em> „ničesar“, kar je v <b>skladišču</b>")))
    assert internal_blocks("a\n\n> [!INTERNAL]\n> b\n> c\n\nd\n") == (["> [!INTERNAL]\n> b\n> c\n"], "a\n\n\nd\n")
