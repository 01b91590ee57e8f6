"""The examples for CI are what they say: valid, with commands that exist, and a hook that stops what it should."""

import os
import re
import subprocess

import pytest
import yaml
from check_jsonschema import main as check_jsonschema
from click.testing import CliRunner
from support import REPOSITORY, write_site

EXAMPLES = REPOSITORY / "examples/ci"
README = (REPOSITORY / "README.md").read_text(encoding="utf-8")


def load(name):
    return yaml.safe_load((EXAMPLES / name).read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", sorted(path.name for path in EXAMPLES.iterdir()))
def test_every_example_is_in_the_readme(name):
    assert f"(examples/ci/{name})" in README


@pytest.mark.parametrize("name, schema", [
    ("github.yml", ["--builtin-schema", "vendor.github-workflows"]),
    ("gitlab.yml", ["--builtin-schema", "vendor.gitlab-ci", "--data-transform", "gitlab-ci"]),
])
def test_workflows_are_valid(name, schema):
    result = CliRunner().invoke(check_jsonschema, [*schema, str(EXAMPLES / name)])
    assert result.exit_code == 0, result.output


def test_workflows_check_and_hand_over_the_report():
    steps = load("github.yml")["jobs"]["check"]["steps"]
    [check] = [step["run"] for step in steps if "pult check" in step.get("run", "")]
    [upload] = [step for step in steps if "upload-sarif" in step.get("uses", "")]
    assert upload["with"]["sarif_file"] in check.split() and upload["if"].startswith("always()")
    assert load("github.yml")["permissions"]["security-events"] == "write"
    job = load("gitlab.yml")["pult"]
    assert job["artifacts"]["reports"]["junit"] in job["script"][0].split() and job["artifacts"]["when"] == "always"
    [hook] = load("pre-commit-config.yaml")["repos"][0]["hooks"]
    assert hook["entry"].split()[:2] == ["pult", "check"] and re.search(hook["files"], "content/sl/faq/a.md")
    assert not re.search(hook["files"], "README.md")


def commands():
    texts = [(EXAMPLES / name).read_text(encoding="utf-8") for name in ("github.yml", "gitlab.yml", "pre-commit-config.yaml")]
    found = {line.strip() for text in texts for line in re.findall(r"(?:run: |- |entry: )(pult [^\n]*)", text)}
    assert len(found) == 3
    return sorted(found)


@pytest.mark.parametrize("command", commands())
@pytest.mark.parametrize("markdown, status", [("Pišite nam.", 0), ("[tja](article:no/where)", 1)])
def test_commands_of_the_workflows_work(pult, tmp_path, command, markdown, status):
    site = write_site(tmp_path, {"content/sl/pages/a.md": f"---\ntitle: A\n---\n{markdown}\n"})
    pult.run(*command.split()[1:], cwd=site, status=status)
    assert all((site / name).is_file() for name in re.findall(r"--report (\S+)", command))


class Clone:
    """A repository with the hook in it."""

    def __init__(self, folder, pult):
        self.folder = folder
        self.environment = pult.environment(
            PULT=str(pult.executable), GIT_CONFIG_GLOBAL=os.devnull, GIT_CONFIG_NOSYSTEM="1", GIT_AUTHOR_NAME="A",
            GIT_AUTHOR_EMAIL="a@b.example", GIT_COMMITTER_NAME="A", GIT_COMMITTER_EMAIL="a@b.example",
            SOURCE_DATE_EPOCH="1795168800")
        folder.mkdir()
        self.git("init", "--quiet")
        hook = folder / ".git/hooks/pre-commit"
        hook.parent.mkdir(exist_ok=True)
        hook.write_bytes((EXAMPLES / "pre-commit").read_bytes())
        hook.chmod(0o755)

    def git(self, *arguments):
        return subprocess.run(
            ["git", *arguments], cwd=self.folder, env=self.environment, capture_output=True, text=True, check=False)

    def commit(self):
        self.git("add", "--all")
        return self.git("commit", "--quiet", "--message", "Change")


@pytest.mark.parametrize("place", [".", "help"])
def test_the_hook_stops_a_bad_commit(pult, tmp_path, place):
    clone = Clone(tmp_path / "clone", pult)
    if place != ".":
        clone.git("config", "pult.site", place)
    page = "content/sl/pages/a.md"
    site = write_site(clone.folder / place, {page: "---\ntitle: A\n---\nPišite nam.\n"})
    good = clone.commit()
    assert good.returncode == 0, good.stderr
    (site / page).write_text("---\ntitle: A\n---\n[tja](article:no/where)\n", encoding="utf-8")
    bad = clone.commit()
    assert bad.returncode != 0 and f"{page}:4:7: error:" in bad.stdout + bad.stderr
    assert "nothing was committed" in bad.stderr
    # What is staged counts: mending the file without staging it is not enough, and the other way round it is.
    (site / page).write_text("---\ntitle: A\n---\nPišite.\n", encoding="utf-8")
    assert clone.git("commit", "--quiet", "--message", "Change").returncode != 0
    clone.git("add", "--all")
    (site / page).write_text("---\ntitle: A\n---\n[tja](article:no/where)\n", encoding="utf-8")
    assert clone.git("commit", "--quiet", "--message", "Change").returncode == 0
    assert not list(tmp_path.glob("tmp*"))


def test_the_hook_minds_its_own_business(pult, tmp_path):
    clone = Clone(tmp_path / "clone", pult)
    site = write_site(clone.folder, {"content/sl/pages/a.md": "---\ntitle: A\n---\n[tja](article:no/where)\n"})
    assert clone.commit().returncode != 0
    pult.check(site, "--write-baseline")
    known = clone.commit()
    assert known.returncode == 0, known.stdout + known.stderr
    (site / "notes.txt").write_text("x", encoding="utf-8")
    clone.environment["PULT"] = "/nowhere/pult"
    assert clone.commit().returncode == 0, "nothing of the site changed"
    (site / "content/sl/pages/a.md").write_text("---\ntitle: B\n---\n", encoding="utf-8")
    missing = clone.commit()
    assert missing.returncode != 0 and "pult is not installed" in missing.stderr
