#!/usr/bin/env bash
# scripts/setup.sh build|test
#
# Installs what is missing to build Pult, or to test it. Says what it will install before it does, and does nothing,
# quickly, when everything is there.
set -euo pipefail

purpose=${1:-build}
case $purpose in
build | test) ;;
*)
    echo "usage: scripts/setup.sh build|test" >&2
    exit 64
    ;;
esac

say() { printf '%s\n' "$*" >&2; }
fail() {
    say "setup: $*"
    exit 1
}
have() { command -v "$1" >/dev/null 2>&1; }

# -- Swift is never installed by a script: there are too many good ways to have it.

require_swift() {
    have swift || fail "Swift 6.1 or newer is needed; install it from https://www.swift.org/install and run this again."
    local version major minor
    version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
    major=${version%%.*}
    minor=${version#*.}
    if [ -z "$version" ] || [ "$major" -lt 6 ] || { [ "$major" -eq 6 ] && [ "$minor" -lt 1 ]; }; then
        fail "Swift 6.1 or newer is needed, this is ${version:-unknown}; see https://www.swift.org/install."
    fi
}

# -- What counts as there, whoever installed it.

have_cmark() {
    { have pkg-config && pkg-config --exists libcmark; } || [ -f /usr/include/cmark.h ]
}
have_zlib() {
    { have pkg-config && pkg-config --exists zlib; } || [ -f /usr/include/zlib.h ] || [ "$(uname)" = Darwin ]
}
have_brotli() {
    { have pkg-config && pkg-config --exists libbrotlienc libbrotlidec; } || [ -f /usr/include/brotli/encode.h ]
}
have_xxhash() {
    { have pkg-config && pkg-config --exists libxxhash; } || [ -f /usr/include/xxhash.h ]
}
have_lz4() {
    { have pkg-config && pkg-config --exists liblz4; } || [ -f /usr/include/lz4.h ]
}
have_java() { java -version >/dev/null 2>&1; } # macOS has a `java` that only says there is none
have_fonts() { [ "$(uname)" = Darwin ] || [ -n "$(find /usr/share/fonts /usr/local/share/fonts -name '*.[to]tf' -print -quit 2>/dev/null)" ]; }
have_venv() { have python3 && python3 -c 'import ensurepip, venv' >/dev/null 2>&1; }
have_chromium() { "$(dirname "$0")/chromium.sh" >/dev/null 2>&1; }

missing() {
    local needed=()
    have_cmark || needed+=(cmark)
    have_zlib || needed+=(zlib)
    have_brotli || needed+=(brotli)
    have_xxhash || needed+=(xxhash)
    have_lz4 || needed+=(lz4)
    if [ "$purpose" = test ]; then
        have_venv || needed+=(python)
        have_java || needed+=(java)
        have_fonts || needed+=(fonts)
        have_chromium || needed+=(chromium)
    fi
    echo "${needed[*]-}"
}

# -- How each system calls it.

apt_package() {
    case $1 in
    cmark) echo libcmark-dev ;;
    zlib) echo zlib1g-dev ;;
    brotli) echo libbrotli-dev ;;
    xxhash) echo libxxhash-dev ;;
    lz4) echo liblz4-dev ;;
    python) echo python3 python3-venv ;;
    java) echo default-jre-headless ;;
    fonts) echo fonts-dejavu-core ;;
    chromium) echo chromium ;;
    esac
}
brew_package() {
    case $1 in
    cmark) echo cmark pkgconf ;;
    zlib) echo zlib ;;
    brotli) echo brotli pkgconf ;;
    xxhash) echo xxhash pkgconf ;;
    lz4) echo lz4 pkgconf ;;
    python) echo python ;;
    java) echo openjdk ;;
    fonts) ;;
    chromium) echo --cask google-chrome ;;
    esac
}

install_with_apt() {
    local packages=() need as_root=()
    for need in "$@"; do
        if [ "$need" = chromium ] && grep -qi '^ID=ubuntu' /etc/os-release; then
            fail "Ubuntu has Chromium only as a snap, which cannot run everywhere; install Google Chrome" \
                "(https://www.google.com/chrome) or say where a Chromium is: PULT_CHROMIUM=/path/to/chromium."
        fi
        # shellcheck disable=SC2207 # package names have no spaces
        packages+=($(apt_package "$need"))
    done
    if [ "$(id -u)" -ne 0 ]; then
        have sudo || fail "please install these as root, then run this again: ${packages[*]}"
        as_root=(sudo)
    fi
    say "setup: installing ${packages[*]} (apt-get)"
    export DEBIAN_FRONTEND=noninteractive
    ${as_root[@]+"${as_root[@]}"} apt-get update -qq
    ${as_root[@]+"${as_root[@]}"} apt-get install -y -qq --no-install-recommends "${packages[@]}" >&2
}

install_with_brew() {
    local need
    have brew || fail "Homebrew is needed to install: $*; see https://brew.sh, or install them yourself."
    for need in "$@"; do
        # shellcheck disable=SC2046 # package names have no spaces
        [ -z "$(brew_package "$need")" ] || {
            say "setup: installing $(brew_package "$need") (Homebrew)"
            brew install $(brew_package "$need") >&2
        }
    done
}

require_swift
needed=$(missing)
[ -n "$needed" ] || exit 0

# shellcheck disable=SC2086 # a list of words
if have apt-get; then
    install_with_apt $needed
elif [ "$(uname)" = Darwin ]; then
    install_with_brew $needed
else
    fail "this system is not known here; please install yourself what is missing: $needed."
fi

needed=$(missing)
[ -z "$needed" ] || fail "these are still missing after the installation: $needed."
