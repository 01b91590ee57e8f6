#!/usr/bin/env bash
# scripts/screenshots.sh FOLDER [--only TEXT]: pictures of the starter's key pages. With Documentation --readme those of the README.
set -euo pipefail
mkdir -p "${1:?usage: scripts/screenshots.sh FOLDER [--only TEXT]}"
folder=$(cd "$1" && pwd)
cd "$(dirname "$0")/.."
. scripts/venv.sh
venv Tests/EndToEnd/requirements.txt
PULT_CHROMIUM=$(scripts/chromium.sh)
export PULT_CHROMIUM
shift
exec .cache/venv/bin/python scripts/screenshots.py "$folder" "$@"
