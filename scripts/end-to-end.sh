#!/usr/bin/env bash
# Runs Tests/EndToEnd against .build/release/pult; arguments go to pytest (`-k leak`,
# `test_links.py`, …).
set -euo pipefail
cd "$(dirname "$0")/.."
. scripts/venv.sh
venv Tests/EndToEnd/requirements.txt
scripts/fetch-specs.sh
PULT_CHROMIUM=$(scripts/chromium.sh)
export PULT_CHROMIUM
cd Tests/EndToEnd
exec ../../.cache/venv/bin/python -B -m pytest "$@"
