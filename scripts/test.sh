#!/usr/bin/env bash
# Runs all checks and tests; `make test` calls it after the set-up. Continues after a failure, so that one run shows all failures.
# The last line has the totals of cargo, the browser, Node and Playwright. A check without tests of its own (format, clippy, build,
# size) counts as one test. A test is skipped where its browser cannot be installed; on Debian it can, so a skip fails the run.
set -uo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
cd "$KB_ROOT"
export CARGO_TERM_COLOR="${CARGO_TERM_COLOR:-never}"
# Property tests run the same cases each time, so that a run can be repeated. `make properties` looks for new ones.
export PROPTEST_RNG_SEED="${PROPTEST_RNG_SEED:-20221101}"
LOGS=test-results
mkdir -p "$LOGS"

PASSED=0 FAILED=0 SKIPPED=0 FAILED_STEPS=()

# step NAME COMMAND...: runs the command, prints its output, and records the name if it fails. Output in $LOGS/NAME.log, exit code in RC.
step() {
    local name=$1 from=$SECONDS; shift
    printf '\n== %s: %s\n' "$name" "$*"
    "$@" 2>&1 </dev/null | tee "$LOGS/$name.log"
    RC=${PIPESTATUS[0]}
    printf '== %s: %s, %s s\n' "$name" "$([ "$RC" = 0 ] && echo passed || echo FAILED)" $((SECONDS - from))
    [ "$RC" = 0 ] || FAILED_STEPS+=("$name")
}
count() { PASSED=$((PASSED + $1)); FAILED=$((FAILED + $2)); }
# check NAME COMMAND...: a step that counts as one test.
check() { step "$@"; if [ "$RC" = 0 ]; then count 1 0; else count 0 1; fi; }
# rust_tests NAME COMMAND...: a step that runs cargo test; the tests are counted from its result lines.
rust_tests() {
    local passed failed
    step "$@"
    read -r passed failed < <(awk '/^test result:/ { p += $4; f += $6 } END { print p + 0, f + 0 }' "$LOGS/$1.log")
    if [ "$RC" != 0 ] && [ "$failed" = 0 ]; then failed=1; fi # it did not compile, or crashed
    if [ "$RC" = 0 ] && [ "$passed" = 0 ]; then failed=1; FAILED_STEPS+=("$1: no test ran"); fi
    count "$passed" "$failed"
}
# node_tests NAME COMMAND...: a step that runs node --test; the tests are counted from the summary.
node_tests() {
    local passed failed skipped
    step "$@"
    read -r passed failed skipped < <(awk '/^# pass / { p = $3 } /^# fail / { f = $3 } /^# skipped / { s = $3 }
        END { print p + 0, f + 0, s + 0 }' "$LOGS/$1.log")
    if [ "$RC" != 0 ] && [ "$failed" = 0 ]; then failed=1; fi
    if [ "$RC" = 0 ] && [ "$passed" = 0 ] && [ "$skipped" = 0 ]; then failed=1; FAILED_STEPS+=("$1: no test ran"); fi
    if [ "$skipped" != 0 ] && on_debian; then FAILED_STEPS+=("$1: $skipped skipped, although Debian has the browsers"); fi
    count "$passed" "$failed"
    SKIPPED=$((SKIPPED + skipped))
}

on_debian() { grep -qsx 'ID=debian' /etc/os-release; }

check format cargo fmt --all --check
check clippy cargo clippy --workspace --all-targets --all-features -- -D warnings
rust_tests native cargo test --workspace --all-features
rust_tests browser wasm cargo test --target wasm32-unknown-unknown --test web
check build scripts/dist.sh
if [ "$RC" = 0 ]; then
    node_tests scripts node --test --test-reporter=tap tests/scripts/*.test.mjs
    check size node scripts/size-gate.mjs
    rm -f "$LOGS/e2e.json"
    step journeys playwright test
    read -r passed failed < <(node -e '
        const { expected, unexpected, flaky } = JSON.parse(require("fs").readFileSync(process.argv[1])).stats;
        console.log(expected + flaky, unexpected)' "$LOGS/e2e.json" 2>/dev/null || echo 0 0)
    if [ "$RC" != 0 ] && [ "$failed" = 0 ]; then failed=1; fi
    if [ "$RC" = 0 ] && [ "$passed" = 0 ]; then failed=1; FAILED_STEPS+=("journeys: no test ran"); fi
    count "$passed" "$failed"
    node_tests firefox-and-webkit node --test --test-reporter=tap tests/browsers/*.test.mjs
else
    echo "scripts, size, journeys, Firefox and WebKit: not run, there is no build"
    count 0 4
fi

# The end of the log is what a runner shows first: it names the failed tests, each with its error.
printf '\n'
for name in "${FAILED_STEPS[@]+"${FAILED_STEPS[@]}"}"; do
    printf 'failed: %s\n' "$name"
    grep -hE '^ *([0-9]+\) |not ok [0-9]|test .* FAILED$|[A-Za-z]*[Ee]rror: |error(\[E[0-9]+\])?: )' "$LOGS/${name%%:*}.log" | cut -c 1-200 | tail -n 8
done
printf 'took %s s\n' "$SECONDS"
printf '%s passed, %s failed%s\n' "$PASSED" "$FAILED" "$([ "$SKIPPED" = 0 ] || printf ', %s skipped' "$SKIPPED")"
[ "$FAILED" = 0 ] && [ ${#FAILED_STEPS[@]} = 0 ]
