#!/usr/bin/env bash
# Builds .build/release/pult so that it runs on its own: Swift's libraries are linked in, and libcmark as well where the
# system has it as an archive (Debian's and Ubuntu's libcmark-dev do).
set -euo pipefail
cd "$(dirname "$0")/.."

flags=(--configuration release --product pult)
if [ "$(uname)" = Linux ]; then
    flags+=(--static-swift-stdlib)
    # A linker prefers libcmark.so. So it is shown a folder that holds the archive only, by a pkg-config file of our own.
    description=$(find /usr/lib /usr/local/lib -name libcmark.pc -print -quit 2>/dev/null || true)
    archive=$(find /usr/lib /usr/local/lib -name libcmark.a -print -quit 2>/dev/null || true)
    if [ -n "$description" ] && [ -n "$archive" ]; then
        here=$PWD/.cache/libcmark
        mkdir -p "$here"
        ln -sf "$archive" "$here/libcmark.a"
        sed "s|^libdir=.*|libdir=$here|" "$description" >"$here/libcmark.pc"
        export PKG_CONFIG_PATH=$here${PKG_CONFIG_PATH:+:$PKG_CONFIG_PATH}
    fi
fi
exec swift build "${flags[@]}"
