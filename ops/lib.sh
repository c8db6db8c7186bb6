# Shared by the scripts of this folder; sourced. Leaves us in the repository's root.
cd "$(dirname "${BASH_SOURCE[0]}")/.."
venv=$PWD/.venv

say() { printf '%s\n' "$*" >&2; }
give_up() { say "souk: $*"; exit 1; }

new_enough_node() {
    command -v npm >/dev/null &&
        node -e 'process.exit(+process.versions.node.split(".")[0] >= 20 ? 0 : 1)' 2>/dev/null
}

# Puts Node on PATH: the machine's own when it is new enough, else the one from the PyPI wheel.
use_node() {
    new_enough_node && return 0
    [ -x "$venv/bin/node" ] || return 1
    export PATH=$venv/bin:$PATH
}

find_chromium() {
    local name
    for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome "$venv/browser/chromium"; do
        [ -n "$name" ] && command -v "$name" && return 0
    done
    return 1
}
