#!/usr/bin/env bash
# Installs the build tools that are missing on this machine, outside the repository. See docs/setup.md.
#
#   scripts/setup.sh         what `make dist` needs: the wasm32 library, Trunk, wasm-bindgen, wasm-split, node modules
#   scripts/setup.sh test    the same, and what only `make test` needs: Chromium and its driver, Firefox, WebKit
#
# Idempotent: tools that are installed in the right version stay. When none is missing, the network is not used.
# KOMMUNBIDRAG_WASM=rustup or =debian forces where the wasm32 library comes from.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
cd "$KB_ROOT"

WANT_TESTS=no
case "${1:-}" in
    '') ;;
    test) WANT_TESTS=yes ;;
    *) echo "usage: scripts/setup.sh [test]" >&2; exit 2 ;;
esac

STARTED=$SECONDS
CHANGED=no
MISSING=()
say() { printf '%s\n' "set-up: $*"; }
# begin STEP DURATION prints the step and how long it usually takes; end prints how long it took.
begin() { CHANGED=yes; STEP_STARTED=$SECONDS; STEP=$1; say "$1 … ($2)"; }
end() { say "$STEP: done in $((SECONDS - STEP_STARTED)) s"; }
# missing TOOL COMMAND: records a tool that cannot be installed and the command that would; the other tools are installed anyway.
missing() { MISSING+=("$1"$'\n'"        $2"); say "cannot install $1"; }

have() { command -v "$1" >/dev/null 2>&1; }
# as_root COMMAND...: directly as root, else by sudo if it needs no password or there is a terminal to type one in.
as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif have sudo && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then sudo "$@"
    else return 1
    fi
}
APT_FRESH=no
apt_install() {
    have apt-get || return 1
    if [ "$APT_FRESH" = no ]; then
        as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq || return 1
        APT_FRESH=yes
    fi
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq --yes --no-install-recommends "$@" >"$KB_TOOLS/apt.log" 2>&1 ||
        { tail -n 15 "$KB_TOOLS/apt.log" >&2; return 1; }
}
# at_least HAVE WANT: compares versions.
at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

# ---- prerequisites -------------------------------------------------------------------------------------

# require COMMAND VERSION INSTRUCTION: the command is installed in this version or later.
require() {
    local found
    if ! have "$1"; then missing "$1 $2 or later" "$3"; return 1; fi
    found="$("$1" --version | grep -Eo '[0-9]+\.[0-9]+\.[0-9]+' | head -n 1)"
    at_least "$found" "$2" || { missing "$1 $2 or later (here is $found)" "$3"; return 1; }
}
RUST_REQUIRED="$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)"
PREREQUISITES=yes
require cargo "$RUST_REQUIRED" "install Rust as https://rustup.rs says" || PREREQUISITES=no
require node 20.11.0 "install Node.js 20 or later, with npm" || PREREQUISITES=no
have npm || { missing npm "install npm"; PREREQUISITES=no; }
have cc || { missing "a C compiler and linker" "apt-get install gcc libc6-dev"; PREREQUISITES=no; }

# ---- the wasm32 standard library ------------------------------------------------------------------------------------

custom_sysroot_ok() { # our sysroot exists and was built for the installed version of Debian's compiler
    [ -x "$KB_WASM_HOME/bin/rustc" ] && [ -f "$KB_WASM_HOME/made-for" ] && [ -x /usr/bin/rustc ] &&
        [ "$(/usr/bin/rustc --version 2>/dev/null)" = "$(cat "$KB_WASM_HOME/made-for")" ]
}
default_sysroot_ok() {
    local rustlib; rustlib="$(rustc --print sysroot 2>/dev/null)/lib/rustlib"
    compgen -G "$rustlib/wasm32-unknown-unknown/lib/libstd-*.rlib" >/dev/null
}

wasm_by_rustup() {
    have rustup || return 1
    begin "the wasm32 library from rustup" "some seconds"
    if timeout 300 rustup target add wasm32-unknown-unknown 2>"$KB_TOOLS/rustup.log" && default_sysroot_ok; then end; return 0; fi
    say "rustup could not: $(grep -m 1 -i error "$KB_TOOLS/rustup.log" || echo 'no answer')"
    return 1
}

# Debian has a recent compiler, which builds its browsers, and the source of the standard library. The library is built once from
# that source into a sysroot of our own, with the compiler's host library and a linker; a wrapper calls the compiler with it.
wasm_by_debian() {
    local candidate scratch home host lld
    have apt-get || return 1
    begin "Debian's compiler and the library's source" "about 30 seconds, 100 MB to download"
    if [ "$APT_FRESH" = no ]; then as_root apt-get update -qq && APT_FRESH=yes || return 1; fi
    candidate="$(apt-cache policy rustc-web | sed -n 's/ *Candidate: //p')"
    at_least "${candidate:-0}" "$RUST_REQUIRED" || { say "Debian's rustc-web is ${candidate:-not available}, too old"; return 1; }
    apt_install rustc-web rust-web-src || return 1
    end

    begin "the wasm32 library from source" "1 to 2 minutes"
    scratch="$KB_TOOLS/build-std" home="$KB_WASM_HOME.new"
    rm -rf "$scratch" "$home"
    mkdir -p "$scratch/src"
    printf '#![no_std]\n' >"$scratch/src/lib.rs"
    printf '[package]\nname = "scratch"\nversion = "0.0.0"\nedition = "2021"\n[workspace]\n' >"$scratch/Cargo.toml"
    # embed-bitcode lets link-time optimisation include the library. RUSTC_BOOTSTRAP is for this step only, not for any build.
    (cd "$scratch" && env -u CARGO_TARGET_DIR RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 RUSTFLAGS=-Cembed-bitcode=yes \
        cargo build --quiet --release -Z build-std=std,panic_abort,test --target wasm32-unknown-unknown) || return 1
    host="$(/usr/bin/rustc -vV | sed -n 's/^host: //p')"
    mkdir -p "$home/bin" "$home/lib/rustlib/wasm32-unknown-unknown/lib" "$home/lib/rustlib/$host/bin"
    rm -f "$scratch"/target/wasm32-unknown-unknown/release/deps/libscratch-*.rlib
    cp "$scratch"/target/wasm32-unknown-unknown/release/deps/*.rlib "$home/lib/rustlib/wasm32-unknown-unknown/lib/"
    ln -s "$(/usr/bin/rustc --print sysroot)/lib/rustlib/$host/lib" "$home/lib/rustlib/$host/lib"
    lld="$(rustc --print sysroot)/lib/rustlib/$host/bin/rust-lld"
    if [ ! -x "$lld" ]; then # no rustup here: Debian's own linker
        have lld || apt_install lld || return 1
        lld="$(command -v lld)"
    fi
    ln -s "$lld" "$home/lib/rustlib/$host/bin/rust-lld"
    printf '#!/bin/sh\nexec /usr/bin/rustc --sysroot "%s" "$@"\n' "$KB_WASM_HOME" >"$home/bin/rustc"
    chmod +x "$home/bin/rustc"
    /usr/bin/rustc --version >"$home/made-for"
    rm -rf "$KB_WASM_HOME" "$scratch"
    mv "$home" "$KB_WASM_HOME"
    end
}

setup_wasm() {
    local forced="${KOMMUNBIDRAG_WASM:-}"
    if custom_sysroot_ok && [ "$forced" != rustup ]; then return; fi
    if [ "$forced" != debian ] && default_sysroot_ok; then rm -rf "$KB_WASM_HOME"; return; fi
    rm -rf "$KB_WASM_HOME"
    if [ "$forced" != debian ] && wasm_by_rustup; then return; fi
    if [ "$forced" != rustup ] && wasm_by_debian; then return; fi
    missing "the wasm32 standard library" "rustup target add wasm32-unknown-unknown    (or, on Debian, as root: apt-get install rustc-web rust-web-src)"
}

# ---- Trunk, wasm-bindgen and wasm-split ------------------------------------------------------------------------------

# Build tools: optimise for compile time, not for speed.
# cargo_tool DIRECTORY ARGUMENT...: cargo install into this directory.
cargo_tool() {
    local home=$1; shift
    CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=256 \
        CARGO_PROFILE_RELEASE_DEBUG=0 CARGO_TARGET_DIR="$KB_TOOLS/build" \
        cargo install --quiet --root "$home.new" "$@" || return 1
    rm -rf "$home"
    mv "$home.new" "$home"
}
# has_version COMMAND VERSION: the command on PATH has this version.
has_version() { have "$1" && [ "$("$1" --version 2>/dev/null | awk '{ print $2 }')" = "$2" ]; }

# Without the default features, which check for updates and download tools: all tools are on PATH.
setup_trunk() {
    [ -x "$KB_TRUNK_HOME/bin/trunk" ] && return
    has_version trunk "$KB_TRUNK_VERSION" && return
    begin "Trunk $KB_TRUNK_VERSION, compiled" "about 4 minutes on two cores"
    if cargo_tool "$KB_TRUNK_HOME" "trunk@$KB_TRUNK_VERSION" --locked --no-default-features; then end; else
        missing "Trunk $KB_TRUNK_VERSION" "cargo install trunk@$KB_TRUNK_VERSION --locked"
    fi
}
setup_bindgen() {
    [ -x "$KB_BINDGEN_HOME/bin/wasm-bindgen" ] && return
    has_version wasm-bindgen "$KB_BINDGEN_VERSION" && have wasm-bindgen-test-runner && return
    begin "wasm-bindgen $KB_BINDGEN_VERSION, compiled" "about 2 minutes on two cores"
    if cargo_tool "$KB_BINDGEN_HOME" wasm-bindgen-cli --version "$KB_BINDGEN_VERSION"; then end; else
        missing "wasm-bindgen $KB_BINDGEN_VERSION" "cargo install wasm-bindgen-cli --version $KB_BINDGEN_VERSION"
    fi
}

# wasm-split divides the program into the first module and the lazy ones.
setup_split() {
    [ -x "$KB_SPLIT_HOME/bin/wasm-split-cli" ] && return
    begin "wasm-split $KB_SPLIT_VERSION, compiled" "about 1 minute on two cores"
    if cargo_tool "$KB_SPLIT_HOME" "wasm_split_cli_support@$KB_SPLIT_VERSION" --locked --features build-binary; then end; else
        missing "wasm-split $KB_SPLIT_VERSION" "cargo install wasm_split_cli_support@$KB_SPLIT_VERSION --locked --features build-binary"
    fi
}

# ---- node modules: wasm-opt, esbuild, Playwright, axe ---------------------------------------------------------------

setup_node() {
    local stamp=node_modules/.installed-from
    [ -f "$stamp" ] && cmp -s package-lock.json "$stamp" && return
    begin "node modules" "about 10 seconds"
    if npm ci --ignore-scripts --no-audit --no-fund --loglevel=error; then cp package-lock.json "$stamp"; end; else
        missing "the node modules" "npm ci"
    fi
}

# ---- Chromium and its driver ----------------------------------------------------------------------------------------

first_of() { local c; for c in "$@"; do command -v "$c" 2>/dev/null && return; done; return 1; }
find_chrome() {
    first_of "${CHROME:-}" chromium chromium-browser google-chrome google-chrome-stable \
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
}
find_driver() { first_of "${CHROMEDRIVER:-}" chromedriver; }
major() { "$1" --version 2>/dev/null | grep -Eo '[0-9]+\.[0-9.]+' | head -n 1 | cut -d. -f1; }

setup_browser() {
    local chrome driver
    if [ -x "${CHROME:-}" ] && [ -x "${CHROMEDRIVER:-}" ]; then return; fi
    if ! find_chrome >/dev/null || ! find_driver >/dev/null; then
        begin "Chromium and its driver" "about 40 seconds, 100 MB to download"
        if find_chrome >/dev/null; then
            apt_install chromium-driver || true
        else
            apt_install chromium chromium-driver || true
        fi
        end
    fi
    chrome="$(find_chrome)" || { missing Chromium "as root: apt-get install chromium    (or name one: CHROME=...)"; return; }
    driver="$(find_driver)" || { missing "Chromium's driver" "as root: apt-get install chromium-driver    (or name one: CHROMEDRIVER=...)"; return; }
    if [ "$(major "$chrome")" != "$(major "$driver")" ]; then
        missing "a driver for $chrome $(major "$chrome") ($driver is $(major "$driver"))" "name both: CHROME=... CHROMEDRIVER=..."
        return
    fi
    printf 'KB_FOUND_CHROME=%q\nKB_FOUND_CHROMEDRIVER=%q\n' "$chrome" "$driver" >"$KB_TOOLS/browser.env"
    CHANGED=yes
    say "the browser of the tests: $chrome"
}

# ---- Firefox and WebKit -----------------------------------------------------------------------------------------------

have_firefox() { first_of "${FIREFOX:-}" firefox-esr firefox "/Applications/Firefox.app/Contents/MacOS/firefox" >/dev/null; }
have_webkit() { have xvfb-run && first_of "${WEBKIT_DRIVER:-}" WebKitWebDriver >/dev/null; }

# The tests run without them too: what needs a browser that cannot be installed is skipped (tests/browsers).
setup_other_browsers() {
    local packages=()
    have_firefox || packages+=(firefox-esr)
    have_webkit || packages+=(webkit2gtk-driver xvfb xauth)
    [ ${#packages[@]} -gt 0 ] || return 0
    if have apt-get; then
        begin "Firefox and WebKit (${packages[*]})" "about 1 minute, 150 MB to download"
        if apt_install "${packages[@]}"; then end; return; fi
    fi
    say "cannot install ${packages[*]}; the tests that need them are skipped"
}

# ---------------------------------------------------------------------------------------------------------------------

mkdir -p "$KB_TOOLS"
# Two clones share the folder: only one set-up at a time may build in it.
if have flock; then
    exec 9>"$KB_TOOLS/lock"
    flock -n 9 || { say "waiting for another set-up to finish"; flock 9; }
fi
if [ "$PREREQUISITES" = yes ]; then
    [ "$WANT_TESTS" = no ] || { setup_browser; setup_other_browsers; }
    setup_node
    setup_wasm
    setup_bindgen
    setup_split
    setup_trunk
    rm -rf "$KB_TOOLS/build"
fi
if [ ${#MISSING[@]} -gt 0 ]; then
    say "still missing; install these tools and run the set-up again:"
    for tool in "${MISSING[@]}"; do printf '    %s\n' "$tool"; done
    exit 1
fi
[ "$CHANGED" = no ] || say "done, after $((SECONDS - STARTED)) s; tools in $KB_TOOLS"
