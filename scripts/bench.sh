#!/usr/bin/env bash
# Runs the benchmarks: SIZES (numbers of articles), RUNS, LIMIT (seconds for a run) and ALONE (without Hugo and Pagefind) from the environment.
# See Benchmarks/README.md.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/venv.sh
command -v python3 >/dev/null || {
    echo "bench: Python 3.10 or newer is needed." >&2
    exit 1
}
# Hugo and Pagefind beside Pult are a courtesy: without them, or offline, Pult is measured alone.
venv Benchmarks/requirements.txt || echo "Hugo and Pagefind cannot be installed here; they are left out." >&2
python=python3
[ ! -x .cache/venv/bin/python ] || python=.cache/venv/bin/python
# shellcheck disable=SC2086 # a list of numbers
"$python" Benchmarks/bench.py --runs "${RUNS:-5}" --limit "${LIMIT:-600}" ${ALONE:+--alone} ${SIZES:-1000 10000 100000}
echo
# shellcheck disable=SC2086 # a list of numbers
exec "$python" Benchmarks/serve.py ${SIZES:-100 1000 10000}
