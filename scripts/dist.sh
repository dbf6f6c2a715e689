#!/usr/bin/env bash
# Builds a static release in dist/ if a source is newer than the release there, or always with --force.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
cd "$KB_ROOT"

# Written last, so that an interrupted build leaves dist/ out of date.
STAMP=dist/.built
SOURCES=(src crates tools public index.html build.rs Cargo.toml Cargo.lock Trunk.toml package-lock.json .cargo/config.toml
    scripts/dist.sh scripts/split scripts/xlsx scripts/env.sh scripts/finish.mjs scripts/policy.mjs)
newer() { [ -n "$(find "${SOURCES[@]}" -newer "$STAMP" -print -quit)" ]; }
if [ "${1:-}" != --force ] && [ -f "$STAMP" ] && ! newer; then
    echo "dist/ is up to date"
    exit 0
fi
echo "building a release in dist/ (the first one takes about 3 minutes on two cores, later ones about one)"
STARTED="$(mktemp)"; trap 'rm -f "$STARTED"' EXIT
wasm cargo fetch --quiet --locked # Trunk builds offline
# What the page shows of the start state before the program runs, computed by the same model. A page that begins with a file from another
# place has none.
export KB_START_FIGURES="$KB_ROOT/target/start-figures.json"
mkdir -p target
FIRST_FILE="public/$(sed -n 's/.*id="municipality" href="\([^"]*\)".*/\1/p' index.html)"
if [ -f "$FIRST_FILE" ]; then
    cargo run --quiet --locked -p tools --bin write_start_figures -- "$FIRST_FILE" > "$KB_START_FIGURES"
else
    echo '{}' > "$KB_START_FIGURES"
fi
# scripts/split/wasm-bindgen shadows the real one on PATH, and writes the lazy modules to KB_SPLIT for scripts/finish.mjs.
KB_SPLIT="$KB_ROOT/target/web/split" PATH="$KB_ROOT/scripts/split:$PATH" wasm trunk build --release --features split
touch -r "$STARTED" "$STAMP" # a source that changed during the build is newer
