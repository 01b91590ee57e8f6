#!/usr/bin/env bash
# Prints the path of a Chromium that can run here; PULT_CHROMIUM names one. Fails when there is none.
set -euo pipefail

for candidate in "${PULT_CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" "/Applications/Chromium.app/Contents/MacOS/Chromium"; do
    path=$(command -v "$candidate" 2>/dev/null) || continue
    # Ubuntu's chromium-browser only says that one should install a snap.
    if head -c 512 "$path" | grep -aq 'snap install'; then continue; fi
    case $(readlink -f "$path") in */snap) continue ;; esac
    echo "$path"
    exit 0
done
echo "No Chromium found; install one, or name it: PULT_CHROMIUM=/path/to/chromium" >&2
exit 1
