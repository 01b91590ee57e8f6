"""The executable stands on its own and starts at once."""

import os
import shutil
import statistics
import subprocess
import sys
import time

import pytest
from support import REPOSITORY, Pult


@pytest.fixture
def alone(pult, tmp_path):
    (tmp_path / "bin").mkdir()
    return Pult(shutil.copy(pult.executable, tmp_path / "bin/pult"))


def test_a_copy_works_without_the_repository(alone, tmp_path, covered):
    site = tmp_path / "site"
    if hides_the_repository():
        hide = f'mount -t tmpfs none "{REPOSITORY}" && exec "$@"'
        for arguments in (["new", site], ["check", "--site", site], ["build", "--site", site]):
            subprocess.run(
                ["unshare", "--mount", "sh", "-c", hide, "sh", alone.executable, *arguments],
                env=alone.environment(), cwd=tmp_path, check=True, capture_output=True)
        covered("with the repository hidden from it")
    else:
        alone.run("new", site, cwd=tmp_path)
        alone.run("build", "--site", site, cwd=tmp_path)
        covered("in another folder (the repository could not be hidden here)")
    assert (site / "public/help-center/index.html").is_file()


def hides_the_repository():
    """Whether this user may mount something over a folder for one process."""
    if not shutil.which("unshare"):
        return False
    probe = ["unshare", "--mount", "sh", "-c", f'mount -t tmpfs none "{REPOSITORY}"']
    return subprocess.run(probe, capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(sys.platform != "linux", reason="on macOS Swift is part of the system")
def test_it_needs_only_libraries_of_the_system(alone, covered):
    needed = [line.split()[0] for line in subprocess.run(["ldd", alone.executable], capture_output=True, text=True, check=True).stdout.splitlines()]
    swift = [name for name in needed if "swift" in name.lower() or "Foundation" in name or "dispatch" in name]
    assert not swift, f"it would need {swift} wherever it is copied"
    covered(", ".join(os.path.basename(name) for name in needed))


def test_startup(pult, covered):
    times = []
    for _ in range(20):
        start = time.perf_counter()
        pult.run("--version")
        times.append(time.perf_counter() - start)
    size = pult.executable.stat().st_size
    covered(f"pult --version takes {statistics.median(times) * 1000:.0f} ms (median of 20), the executable has {size / 1e6:.1f} MB")


@pytest.mark.skipif(sys.platform != "linux", reason="on macOS time zones are part of the system")
def test_time_zones_are_inside(alone, tmp_path, covered):
    (tmp_path / "content/en/pages").mkdir(parents=True)
    (tmp_path / "pult.yaml").write_text(
        "title: T\nlocales: [en]\ncalendars: { a: { timezone: Europe/Ljubljana, hours: always } }\n", encoding="utf-8")
    alone.run("check", "--site", tmp_path, TZDIR="/nonexistent")
    if not hides_the_repository() or not os.path.isdir("/usr/share/zoneinfo"):
        covered("with TZDIR astray (the system's own could not be hidden here)")
        return
    hide = 'mount -t tmpfs none /usr/share/zoneinfo && exec "$@"'
    subprocess.run(
        ["unshare", "--mount", "sh", "-c", hide, "sh", alone.executable, "check", "--site", tmp_path],
        env=alone.environment(), check=True, capture_output=True)
    covered("with /usr/share/zoneinfo hidden")
