#!/usr/bin/env bash
# Builds a static release in dist/ if a source is newer than the release there, or always with --force.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
cd "$KB_ROOT"

# Written last, so that an interrupted build leaves dist/ out of date.
STAMP=dist/.built
SOURCES=(src crates public index.html build.rs Cargo.toml Cargo.lock Trunk.toml package-lock.json .cargo/config.toml
    scripts/dist.sh scripts/split scripts/xlsx scripts/env.sh scripts/finish.mjs scripts/policy.mjs)
newer() { [ -n "$(find "${SOURCES[@]}" -newer "$STAMP" -print -quit)" ]; }
if [ "${1:-}" != --force ] && [ -f "$STAMP" ] && ! newer; then
    echo "dist/ is up to date"
    exit 0
fi
echo "building a release in dist/ (the first one takes about 3 minutes on two cores, later ones about one)"
STARTED="$(mktemp)"; trap 'rm -f "$STARTED"' EXIT
wasm cargo fetch --quiet --locked # Trunk builds offline
# scripts/split/wasm-bindgen shadows the real one on PATH, and writes the lazy modules to KB_SPLIT for scripts/finish.mjs.
KB_SPLIT="$KB_ROOT/target/web/split" PATH="$KB_ROOT/scripts/split:$PATH" wasm trunk build --release --features split
touch -r "$STARTED" "$STAMP" # a source that changed during the build is newer
