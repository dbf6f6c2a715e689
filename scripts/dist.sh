#!/usr/bin/env bash
# Builds a static release into dist/, when a source is newer than the last one (or with --force).
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
cd "$KB_ROOT"

# Written last into dist/, so that a build that was broken off counts as none.
STAMP=dist/.built
SOURCES=(src crates public index.html build.rs Cargo.toml Cargo.lock Trunk.toml package-lock.json .cargo/config.toml
    scripts/dist.sh scripts/split scripts/env.sh scripts/finish.mjs scripts/policy.mjs scripts/wasm.mjs)
newer() { [ -n "$(find "${SOURCES[@]}" -newer "$STAMP" -print -quit)" ]; }
if [ "${1:-}" != --force ] && [ -f "$STAMP" ] && ! newer; then
    echo "dist/ is up to date"
    exit 0
fi
echo "building a release into dist/ (the first one takes about 3 minutes on two cores, later ones well under one)"
STARTED="$(mktemp)"; trap 'rm -f "$STARTED"' EXIT
# Trunk builds offline. The standard library, built with the program, has crates of its own, which a fetch of ours leaves out.
LIBRARY="$(release sh -c '"${RUSTC:-rustc}" --print sysroot')/lib/rustlib/src/rust/library"
release cargo fetch --quiet --locked
release cargo fetch --quiet --locked --manifest-path "$LIBRARY/Cargo.toml"
# scripts/split/ stands before wasm-bindgen, and leaves the module that comes later in KB_SPLIT.
KB_SPLIT="$KB_ROOT/target/web/split" PATH="$KB_ROOT/scripts/split:$PATH" release trunk build --release --features split
touch -r "$STARTED" "$STAMP" # what changed during the build is newer
