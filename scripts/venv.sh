# Sourced: venv REQUIREMENTS makes .cache/venv and installs the pinned packages of that file, once.
venv() {
    local stamp
    stamp=.cache/venv/installed-$(cksum <"$1" | cut -d ' ' -f 1)
    [ ! -f "$stamp" ] || return 0
    [ -x .cache/venv/bin/python ] || python3 -m venv .cache/venv
    echo "Installing the Python packages of $1 into .cache/venv" >&2
    .cache/venv/bin/python -m pip install --quiet --disable-pip-version-check --requirement "$1"
    touch "$stamp"
}
