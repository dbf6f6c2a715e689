# The environment of every command in the Makefile; to be sourced from bash. Installs nothing and does not use the network.
#
#   KOMMUNBIDRAG_TOOLS    folder of the build tools (outside the repository, shared by all clones)
#   CHROME, CHROMEDRIVER  the browser for the tests, if not the one that the set-up found
#   FIREFOX, WEBKIT_DRIVER  Firefox and WebKitWebDriver, if they are not on PATH

KB_ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
KB_TOOLS="${KOMMUNBIDRAG_TOOLS:-${HOME:?}/.cache/kommunbidrag/tools}"

KB_TRUNK_VERSION=0.21.14
KB_SPLIT_VERSION=0.2.4
# The wasm-bindgen command must have exactly the version of the crate in the lock file.
KB_BINDGEN_VERSION="$(awk -F'"' '/^name = "wasm-bindgen"$/ { getline; print $2; exit }' "$KB_ROOT/Cargo.lock")"

KB_TRUNK_HOME="$KB_TOOLS/trunk-$KB_TRUNK_VERSION"
KB_BINDGEN_HOME="$KB_TOOLS/wasm-bindgen-$KB_BINDGEN_VERSION"
KB_SPLIT_HOME="$KB_TOOLS/wasm-split-$KB_SPLIT_VERSION"
KB_WASM_HOME="$KB_TOOLS/wasm-rust"

export PATH="$KB_ROOT/node_modules/.bin:$KB_TRUNK_HOME/bin:$KB_BINDGEN_HOME/bin:$KB_SPLIT_HOME/bin:$PATH"
if ! command -v cargo >/dev/null 2>&1 && [ -x "$HOME/.cargo/bin/cargo" ]; then
    export PATH="$PATH:$HOME/.cargo/bin"
fi
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 # the system's browser is used

# What the set-up found: KB_FOUND_CHROME and KB_FOUND_CHROMEDRIVER.
# shellcheck source=/dev/null
[ ! -f "$KB_TOOLS/browser.env" ] || . "$KB_TOOLS/browser.env"
if [ -z "${CHROME:-}" ] && [ -n "${KB_FOUND_CHROME:-}" ]; then export CHROME="$KB_FOUND_CHROME"; fi
if [ -z "${CHROMEDRIVER:-}" ] && [ -n "${KB_FOUND_CHROMEDRIVER:-}" ]; then export CHROMEDRIVER="$KB_FOUND_CHROMEDRIVER"; fi

# wasm COMMAND...: runs a command with the compiler that has the wasm32 standard library, in a separate target folder (so that native
# and wasm builds do not block each other). Native builds use the default compiler. Without debug information: browsers need an
# extension to read it, and builds are faster.
wasm() {
    local -x CARGO_TARGET_DIR="$KB_ROOT/target/web" CARGO_PROFILE_DEV_DEBUG="${CARGO_PROFILE_DEV_DEBUG:-false}"
    if [ -x "$KB_WASM_HOME/bin/rustc" ]; then local -x RUSTC="$KB_WASM_HOME/bin/rustc"; fi
    "$@"
}
