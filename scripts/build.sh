#!/usr/bin/env bash
# Builds .build/release/pult so that it runs on its own: Swift's libraries are linked in, and libcmark, zlib, brotli, LZ4 and xxHash as
# well where the system has them as archives (Debian's and Ubuntu's packages do).
set -euo pipefail
cd "$(dirname "$0")/.."

flags=(--configuration release --product pult)
if [ "$(uname)" = Linux ]; then
    flags+=(--static-swift-stdlib)
    # A linker prefers libcmark.so. So it is shown a folder that holds archives only, by pkg-config files of our own.
    here=$PWD/.cache/archives
    mkdir -p "$here"
    for pair in libcmark:libcmark zlib:libz libxxhash:libxxhash liblz4:liblz4 libbrotlienc:libbrotlienc libbrotlidec:libbrotlidec \
        libbrotlicommon:libbrotlicommon; do
        description=$(find /usr/lib /usr/local/lib -name "${pair%:*}.pc" -print -quit 2>/dev/null || true)
        archive=$(find /usr/lib /usr/local/lib -name "${pair#*:}.a" -print -quit 2>/dev/null || true)
        [ -n "$description" ] && [ -n "$archive" ] || continue
        ln -sf "$archive" "$here/${pair#*:}.a"
        sed "s|^libdir=.*|libdir=$here|" "$description" >"$here/${pair%:*}.pc"
    done
    export PKG_CONFIG_PATH=$here${PKG_CONFIG_PATH:+:$PKG_CONFIG_PATH}
    # And Foundation is shown a libcurl of which nothing is ever used (scripts/no-curl.c says why).
    stand_in=$PWD/.cache/no-curl
    if [ ! scripts/no-curl.c -ot "$stand_in/libcurl.a" ]; then
        mkdir -p "$stand_in"
        clang=$(command -v clang || command -v cc)
        "$clang" -O1 -c scripts/no-curl.c -o "$stand_in/no-curl.o"
        rm -f "$stand_in/libcurl.a"
        ar rcs "$stand_in/libcurl.a" "$stand_in/no-curl.o"
    fi
    flags+=(-Xlinker "-L$stand_in")
    # A profiler wants the names of functions: PULT_SYMBOLS=1 keeps them.
    [ -n "${PULT_SYMBOLS:-}" ] || flags+=(-Xlinker -s)
fi
# SwiftPM looks for new and for removed files in Sources only. What is embedded lies elsewhere: when a file of that has come or gone,
# the package counts as changed.
listing=.build/embedded-files.txt
embedded=$(find templates starter preview -type f | LC_ALL=C sort)
if [ "$(cat "$listing" 2>/dev/null)" != "$embedded" ]; then
    touch Package.swift
    mkdir -p .build
    printf '%s\n' "$embedded" >"$listing"
fi
exec swift build "${flags[@]}"
