#!/usr/bin/env bash
# Runs the benchmarks: SIZES (numbers of articles) and RUNS from the environment. See Benchmarks/README.md.
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/venv.sh
command -v python3 >/dev/null || {
    echo "bench: Python 3.10 or newer is needed." >&2
    exit 1
}
# Hugo beside Pult is a courtesy: without it, or offline, Pult is measured alone.
if ! command -v hugo >/dev/null 2>&1; then
    venv Benchmarks/requirements.txt || echo "Hugo cannot be installed here; it is left out." >&2
fi
python=python3
[ ! -x .cache/venv/bin/python ] || python=.cache/venv/bin/python
# shellcheck disable=SC2086 # a list of numbers
"$python" Benchmarks/bench.py --runs "${RUNS:-5}" ${SIZES:-1000 10000}
echo
# shellcheck disable=SC2086 # a list of numbers
exec "$python" Benchmarks/serve.py ${SIZES:-100 1000 10000}
