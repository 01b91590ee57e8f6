"""Ways to break the starter that change what a reader gets, each with the places at which the breakage may be reported."""

import re
from collections import Counter
from dataclasses import dataclass, field

DEFAULT = "sl"
LOCALES = ("sl", "cs", "pl", "en")
LETTERS = "abcdefghijklmnoprstuvz"

LINK = re.compile(r"(!?)\[([^\[\]]*)\]\(([^()\s]+)\)")
PLACEHOLDER = re.compile(r"\{\{ ?([a-z_.]+) ?\}\}")
NUMBER = re.compile(r"(?<![\w#.,:+-])\d+(?:[.,:]\d+)*(?![\w-])")
CURRENCY = re.compile(r"€|Kč|zł")


@dataclass
class Mutation:
    """`files` has the new text by path, None for a file that goes. `places` are stretches of lines, `names` are paths that
    a finding may name instead."""

    kind: str
    told: str
    files: dict
    places: list = field(default_factory=list)
    names: list = field(default_factory=list)

    def is_reported(self, diagnostics):
        return any(self._explains(diagnostic) for diagnostic in diagnostics)

    def _explains(self, diagnostic):
        text = " ".join([diagnostic["message"], *diagnostic["notes"]])
        if any(name in text or diagnostic["file"] == name for name in self.names):
            return True
        for path, first, last in self.places:
            if diagnostic["file"] == path and diagnostic["line"] is not None and first <= diagnostic["line"] <= last:
                return True
            # A finding at the translation names the place in the original.
            if any(first <= int(line) <= last for line in re.findall(re.escape(path) + r":(\d+)", text)):
                return True
        return False


class Site:
    """The starter's texts, and random places in them."""

    def __init__(self, texts, assets, chance):
        self.texts, self.assets, self.chance = texts, assets, chance
        self.paths = sorted(texts)

    # -- Finding places

    def of_kind(self, *kinds):
        return [path for path in self.paths if path.split("/")[2] in kinds and not path.endswith("index.md")]

    @staticmethod
    def locale(path):
        return path.split("/")[1]

    def editions(self, path):
        parts = path.split("/")
        others = ("/".join([parts[0], locale, *parts[2:]]) for locale in LOCALES)
        return [other for other in others if other in self.texts and other != path]

    def lines(self, path):
        return self.texts[path].splitlines(keepends=True)

    def body_start(self, path):
        """Index of the first line after the front matter."""
        lines = self.lines(path)
        return next(number for number in range(1, len(lines)) if lines[number] == "---\n") + 1

    def headings(self, path):
        start = self.body_start(path)
        return [number for number, line in enumerate(self.lines(path)) if number >= start and re.match(r"#{2,3} ", line)]

    def section(self, path, line):
        """First and last line number, from 1, of the section around a line and of the one before it."""
        headings = self.headings(path)
        before = [number for number in headings if number < line]
        after = [number for number in headings if number > line]
        return (before[-1] if before else 0) + 1, (after[0] if after else len(self.lines(path)) - 1) + 1

    @staticmethod
    def anchor(heading):
        words = re.sub(r"[^\w\s-]", "", heading.lstrip("#").strip().lower())
        return re.sub(r"\s+", "-", words)

    def links_to(self, path, anchor=None):
        """Places of links that lead to a text, or to one of its headings."""
        parts = path.split("/")
        kind = {"faq": "article", "pages": "page", "playbooks": "playbook", "replies": "reply", "tone": "tone"}[parts[2]]
        name = "/".join(parts[3:]).removesuffix(".md")
        fragment = re.escape("#" + anchor) if anchor else ""
        # Whole texts are named in front matter, too.
        plain = r"(?!)" if anchor else rf"reply: {re.escape(name)}\b|^related:.*\b{re.escape(name)}\b"
        own = rf'\]\({fragment}\)|step: "{fragment}"' if anchor else r"(?!)"
        end = r"(?![\w-])"
        other = rf"{kind}:{re.escape(name)}{fragment}{end}|[(/]{re.escape(parts[-1])}{fragment}{end}|{plain}"
        places = []
        for file in self.paths:
            for number, line in enumerate(self.lines(file), 1):
                if re.search(own if file == path else other, line):
                    places.append((file, number, number))
        return places

    # -- Changing them

    def with_line(self, path, number, line):
        lines = self.lines(path)
        lines[number] = line
        return {path: "".join(lines)}

    def other_letter(self, word):
        """The word with one letter replaced by another."""
        places = [index for index, letter in enumerate(word) if letter.isalpha()]
        index = self.chance.choice(places)
        letter = self.chance.choice([letter for letter in LETTERS if letter != word[index].lower()])
        return word[:index] + letter + word[index + 1:]

    def here(self, kind, told, path, number, line, before=None):
        """A mutation of one line; `before` is the earliest line at which something that is missing may be reported."""
        first = number + 1 if before is None else before + 1
        return Mutation(kind, f"{path}:{number + 1}: {told}", self.with_line(path, number, line), [(path, first, number + 1)])

    # -- Kinds of mutations; each returns one, or None where the chosen place cannot be broken

    def heading_deleted(self):
        path = self.chance.choice(self.of_kind("faq", "pages", "playbooks"))
        headings = self.headings(path)
        if not headings:
            return None
        number = self.chance.choice(headings)
        lines = self.lines(path)
        places = [(path, *self.section(path, number))] + self.links_to(path, self.anchor(lines[number]))
        files = {path: "".join(lines[:number] + lines[number + 1:])}
        return Mutation("heading deleted", f"{path}:{number + 1}: {lines[number].strip()}", files, places)

    def heading_renamed(self):
        path = self.chance.choice(self.of_kind("faq", "pages", "playbooks"))
        linked = [(number, places) for number in self.headings(path) if (places := self.links_to(path, self.anchor(self.lines(path)[number])))]
        if not linked:
            return None
        number, places = self.chance.choice(linked)
        line = self.lines(path)[number]
        renamed = "## " + self.other_letter(line.lstrip("#").strip()) + "\n"
        return Mutation("heading renamed", f"{path}:{number + 1}: {renamed.strip()}", self.with_line(path, number, renamed), places)

    def step_deleted(self):
        path = self.chance.choice(self.of_kind("playbooks"))
        headings = self.headings(path)
        index = self.chance.randrange(len(headings))
        lines = self.lines(path)
        end = headings[index + 1] if index + 1 < len(headings) else len(lines)
        anchor = self.anchor(lines[headings[index]])
        places = [(path, *self.section(path, headings[index]))] + self.links_to(path, anchor)
        files = {path: "".join(lines[:headings[index]] + lines[end:])}
        # The lines below have moved up.
        moved = [(file, first, last) if file != path or first <= headings[index] else (file, first - (end - headings[index]), last) for file, first, last in places]
        return Mutation("step deleted", f"{path}:{headings[index] + 1}", files, moved)

    def text_deleted(self):
        path = self.chance.choice([path for path in self.paths if not path.endswith("index.md")])
        return Mutation("text deleted", path, {path: None}, self.links_to(path), [path])

    def text_renamed(self):
        path = self.chance.choice(self.of_kind("faq", "pages"))
        renamed = path.removesuffix(".md") + "-" + self.chance.choice(LETTERS) + ".md"
        return Mutation("text renamed", f"{path} → {renamed}", {path: None, renamed: self.texts[path]}, self.links_to(path), [path, renamed])

    def text_drafted(self):
        path = self.chance.choice([path for path in self.paths if not path.endswith("index.md")])
        lines = self.lines(path)
        files = {path: "".join([lines[0], "draft: true\n", *lines[1:]])}
        return Mutation("text made a draft", path, files, [(path, 2, 2)], [path])

    def _assets(self, name):
        return [(file, number, number) for file in self.paths for number, line in enumerate(self.lines(file), 1) if name in line]

    def asset_deleted(self):
        path = self.chance.choice(self.assets)
        return Mutation("asset deleted", path, {path: None}, self._assets(path.split("/")[-1]))

    def asset_renamed(self):
        path = self.chance.choice(self.assets)
        folder, name = path.rsplit("/", 1)
        place = self.chance.choice([index for index, letter in enumerate(name) if letter.isalpha()])
        renamed = f"{folder}/{name[:place]}{name[place].upper()}{name[place + 1:]}"
        return Mutation("asset's letter case", f"{path} → {renamed}", {path: None, renamed: path}, self._assets(name))

    def _link(self, accepts):
        """A random link whose destination is accepted: path, line index, line, match, and the line of the link before."""
        path = self.chance.choice(self.paths)
        start = self.body_start(path)
        found = [(number, line, match) for number, line in enumerate(self.lines(path)) if number >= start
                 for match in LINK.finditer(line)]
        chosen = [index for index, (_, _, match) in enumerate(found) if accepts(match)]
        if not chosen:
            return None
        index = self.chance.choice(chosen)
        number, line, match = found[index]
        return path, number, line, match, found[index - 1][0] if index else 0

    @staticmethod
    def _replaced(line, match, destination):
        return line[: match.start(3)] + destination + line[match.end(3):]

    def link_letter(self):
        found = self._link(lambda match: not match.group(3).startswith(("http", "mailto")))
        if not found:
            return None
        path, number, line, match, _ = found
        destination = match.group(3)
        scheme, colon, rest = destination.rpartition(":") if re.match(r"[a-z]+:[a-z]", destination) else ("", "", destination)
        changed = scheme + colon + self.other_letter(rest)
        return self.here("link's letter", f"{destination} → {changed}", path, number, self._replaced(line, match, changed))

    def link_target(self):
        found = self._link(lambda match: match.group(3).startswith("article:") or re.match(r"#\w", match.group(3)))
        if not found or self.locale(found[0]) not in LOCALES or found[0].split("/")[2] == "tone":
            return None
        path, number, line, match, _ = found
        destination = match.group(3)
        if destination.startswith("#"):
            others = ["#" + self.anchor(self.lines(path)[heading]) for heading in self.headings(path)]
        else:
            others = ["article:" + "/".join(other.split("/")[3:]).removesuffix(".md") for other in self.of_kind("faq")]
        changed = self.chance.choice(sorted(set(others) - {destination, destination.split("#")[0]}))
        return self.here("link's target", f"{destination} → {changed}", path, number, self._replaced(line, match, changed))

    def link_removed(self):
        found = self._link(lambda match: not match.group(3).startswith("#") and match.group(2))
        if not found:
            return None
        path, number, line, match, before = found
        changed = line[: match.start()] + match.group(2) + line[match.end():]
        return self.here("link removed", match.group(0), path, number, changed, before)

    def promise_changed(self):
        found = self._link(lambda match: match.group(3).startswith("sla:"))
        if not found or found[0].split("/")[2] == "tone":
            return None
        path, number, line, match, _ = found
        levels = ("sla:email.first_response", "sla:email.resolution", "sla:email.next_update", "sla:phone.callback", "sla:chat.first_response")
        changed = self.chance.choice([level for level in levels if level != match.group(3).split("?")[0]])
        return self.here("promise's service level", f"{match.group(3)} → {changed}", path, number, self._replaced(line, match, changed))

    # -- Numbers

    def numbers(self, path):
        """Numbers in running text: line index, match, value with currency."""
        found, in_code = [], False
        for number, line in enumerate(self.lines(path)):
            if line.startswith("```"):
                in_code = not in_code
            if number < self.body_start(path) or in_code:
                continue
            hidden = [match.span() for match in re.finditer(r"^\s*\d+\.|\]\([^)]*\)|\{\{[^}]*\}\}|(?<=[ \d])\d{3}(?!\d)|\d{1,3}(?: \d{3})+|\+[\d ]+", line)]
            for match in NUMBER.finditer(line):
                if any(start < match.end() and match.start() < end for start, end in hidden):
                    continue
                around = line[max(0, match.start() - 1): match.end() + 4]
                currency = CURRENCY.search(around)
                value = re.sub(r"[.,:]0+$", "", match.group(0)).replace(",", ".").replace(":", ".")
                found.append((number, match, value + (currency.group(0) if currency else "")))
        return found

    def number(self):
        path = self.chance.choice(self.of_kind("faq", "pages", "replies", "playbooks"))
        known = Counter(value for edition in self.editions(path) for _, _, value in self.numbers(edition))
        # A price in another currency is nobody's mistake.
        found = [(number, match) for number, match, value in self.numbers(path) if value in known or not CURRENCY.search(value)]
        if not found:
            return None
        number, match = self.chance.choice(found)
        text = match.group(0)
        place = self.chance.choice([index for index, letter in enumerate(text) if letter.isdigit() and not text[index:].strip("0.,:") == ""])
        digit = self.chance.choice([digit for digit in "123456789" if digit != text[place]])
        changed = text[:place] + digit + text[place + 1:]
        line = self.lines(path)[number]
        return self.here("number", f"{text} → {changed}", path, number, line[: match.start()] + changed + line[match.end():])

    # -- Data

    def _data(self, pattern, *kinds):
        path = self.chance.choice(self.of_kind(*kinds))
        found = [(number, match) for number, line in enumerate(self.lines(path)) if (match := re.search(pattern, line))]
        return (path, *self.chance.choice(found)) if found else None

    def _changed(self, kind, found, value):
        path, number, match = found
        line = self.lines(path)[number]
        changed = line[: match.start(1)] + value + line[match.end(1):]
        return self.here(kind, f"{match.group(1)} → {value}", path, number, changed)

    def role(self):
        found = self._data(r"^role: (\S+)$|", "playbooks")
        found = self._data(r"^role: (\S+)$", "playbooks")
        return self._changed("role", found, self.other_letter(found[2].group(1)))

    def other_role(self):
        found = self._data(r"^role: (\S+)$", "playbooks")
        roles = [role for role in ("agent", "team-lead", "support-lead", "warehouse") if role != found[2].group(1)]
        return self._changed("another role", found, self.chance.choice(roles))

    def step_time(self):
        found = self._data(r"^within: (\d+)", "playbooks")
        return self._changed("step's time", found, str(int(found[2].group(1)) + self.chance.randint(1, 3)))

    def step_reply(self):
        found = self._data(r"^reply: (\S+)$", "playbooks")
        return found and self._changed("step's reply", found, self.other_letter(found[2].group(1)))

    def escalation(self):
        found = self._data(r"^escalate:.*\bto: ([\w-]+)", "playbooks")
        return found and self._changed("escalation's role", found, self.other_letter(found[2].group(1)))

    def outcome(self):
        found = self._data(r"^outcome: (\w+)$", "playbooks")
        others = [outcome for outcome in ("resolved", "handed_over", "closed") if not found or outcome != found[2].group(1)]
        return found and self._changed("outcome", found, self.chance.choice(others))

    def front_matter(self):
        found = self._data(r"^(?:channel|related|channels|promise|owner): \[?([a-z][\w/.-]+)", "faq", "playbooks", "replies")
        if found and found[2].group(0).startswith("owner"):
            # Departments may have any name; a slip in a role's name is one.
            if found[2].group(1) not in ("agent", "team-lead", "support-lead"):
                return None
        return found and self._changed("front matter", found, self.other_letter(found[2].group(1)))

    def front_matter_key(self):
        found = self._data(r"^(title|description|slug|owner|updated|review_by|channels|related|severity): ", "faq", "playbooks", "replies", "tone")
        return self._changed("front matter's key", found, self.other_letter(found[2].group(1)))

    def date(self):
        found = self._data(r"^(?:updated|review_by): (\d{4}-\d{2}-\d{2})$", "faq", "pages", "playbooks", "replies", "tone")
        is_update = "updated" in found[2].group(0)
        broken = self.chance.choice(["2026-13-01", "2026-02-30", "20261101", "2026-1-1", "2027-11-30" if is_update else "2026-11-15"])
        return self._changed("date", found, broken)

    def expired(self):
        path = self.chance.choice([path for path in self.paths if not path.endswith("index.md")])
        lines = self.lines(path)
        files = {path: "".join([lines[0], "expires: 2026-11-18\n", *lines[1:]])}
        return Mutation("expired", path, files, [(path, 2, 2)])

    def outdated(self):
        found = self._data(r"^updated: (\d{4}-\d{2}-\d{2})$", "faq", "pages", "replies", "playbooks")
        if self.locale(found[0]) == DEFAULT:
            return None
        return self._changed("date of a translation", found, "2026-01-05")

    # -- Placeholders

    def _placeholder(self):
        path = self.chance.choice(self.of_kind("replies"))
        found = [(number, match) for number, line in enumerate(self.lines(path)) for match in PLACEHOLDER.finditer(line)]
        index = self.chance.randrange(len(found))
        return path, *found[index], found[index - 1][0] if index else 0

    def placeholder_letter(self):
        path, number, match, _ = self._placeholder()
        return self._changed("placeholder's letter", (path, number, match), self.other_letter(match.group(1)))

    def placeholder_other(self):
        path, number, match, _ = self._placeholder()
        names = ("customer.first_name", "order.number", "order.date", "product.name", "refund.amount", "delivery.date", "agent.name")
        return self._changed("another placeholder", (path, number, match), self.chance.choice([name for name in names if name != match.group(1)]))

    def placeholder_removed(self):
        path, number, match, before = self._placeholder()
        line = self.lines(path)[number]
        return self.here("placeholder removed", match.group(0), path, number, line[: match.start()] + line[match.end():], before)


KINDS = (
    Site.heading_deleted, Site.heading_renamed, Site.step_deleted, Site.text_deleted, Site.text_renamed, Site.text_drafted,
    Site.asset_deleted, Site.asset_renamed, Site.link_letter, Site.link_target, Site.link_removed, Site.promise_changed, Site.number,
    Site.role, Site.other_role, Site.step_time, Site.step_reply, Site.escalation, Site.outcome, Site.front_matter, Site.front_matter_key,
    Site.date, Site.expired, Site.outdated, Site.placeholder_letter, Site.placeholder_other, Site.placeholder_removed,
)


def mutations(site, each):
    """Up to so many of every kind, no two the same; a kind with fewer places has fewer."""
    for make in KINDS:
        seen = set()
        for _ in range(each * 12):
            mutation = make(site)
            if mutation and mutation.told not in seen:
                seen.add(mutation.told)
                yield mutation
            if len(seen) == each:
                break
