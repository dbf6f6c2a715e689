// The set-up when tools are missing: it continues, and lists all of them at the end, each with the command that installs it.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { scratch } from './scratch.mjs';

/** What is listed as missing: what → how. */
const missing = (said) => Object.fromEntries([...said.slice(said.indexOf('missing still')).matchAll(/^ {4}(\S.*)\n {8}(.*)$/gm)].map(([, what, how]) => [what, how]));
const how = (named, what) => named[Object.keys(named).find((name) => name.startsWith(what))];

/** Rust, Node and a C compiler that are recent enough but cannot install anything. */
function prerequisites(place) {
  place.pretend('cargo', 'if [ "$1" = --version ]; then echo "cargo 9.9.9"; else exit 1; fi');
  place.pretend('rustc', `echo "${join(place.root, 'rust')}"`);
  place.pretend('node', 'echo v99.0.0');
  place.pretend('npm');
  place.pretend('cc');
}

test('without Rust, Node and a C compiler all three are listed, and nothing is installed', (t) => {
  const place = scratch(t);
  const { status, said } = place.run('scripts/setup.sh', ['test']);
  assert.equal(status, 1);
  const named = missing(said);
  assert.match(how(named, 'cargo'), /https:\/\/rustup\.rs/);
  assert.match(how(named, 'node 20'), /install Node\.js 20/);
  assert.match(how(named, 'npm'), /install npm/);
  assert.match(how(named, 'a C compiler'), /apt-get install gcc libc6-dev/);
  assert.equal(existsSync(join(place.root, 'node_modules')), false);
});

test('what is too old is listed with the installed version', (t) => {
  const place = scratch(t);
  prerequisites(place);
  place.pretend('node', 'echo v18.19.0');
  const { status, said } = place.run('scripts/setup.sh');
  assert.equal(status, 1);
  assert.deepEqual(Object.keys(missing(said)), ['node 20.11.0 or later (here is 18.19.0)']);
});

test('each tool that cannot be installed is listed with its command; one that fails does not stop the others', (t) => {
  const place = scratch(t);
  prerequisites(place);
  const { status, said, calls } = place.run('scripts/setup.sh', ['test']);
  assert.equal(status, 1);
  const named = missing(said);
  assert.match(how(named, 'Chromium'), /apt-get install chromium/);
  assert.equal(how(named, 'the node modules'), 'npm ci');
  assert.match(how(named, 'the wasm32'), /^rustup target add wasm32-unknown-unknown /);
  for (const [what, command] of [
    ['wasm-bindgen', `cargo install wasm-bindgen-cli --version ${place.value('KB_BINDGEN_VERSION')}`],
    ['wasm-split', `cargo install wasm_split_cli_support@${place.value('KB_SPLIT_VERSION')} --locked --features build-binary`],
    ['Trunk', `cargo install trunk@${place.value('KB_TRUNK_VERSION')} --locked`],
  ]) assert.equal(how(named, what), command);
  assert.equal(Object.keys(named).length, 6);
  assert.equal(calls.filter((call) => call.startsWith('cargo install')).length, 3);
});

test('when nothing is missing, a run prints nothing and installs nothing', (t) => {
  const place = scratch(t);
  prerequisites(place);
  for (const [home, tool] of [['KB_TRUNK_HOME', 'trunk'], ['KB_BINDGEN_HOME', 'wasm-bindgen'], ['KB_SPLIT_HOME', 'wasm-split-cli']]) {
    place.pretend(join(relative(place.root, place.value(home)), 'bin', tool));
  }
  place.put('rust/lib/rustlib/wasm32-unknown-unknown/lib/libstd-0.rlib');
  place.pretend('npm', 'mkdir -p node_modules');
  place.run('scripts/setup.sh'); // brings the node modules
  const [CHROME, CHROMEDRIVER] = [place.pretend('chromium'), place.pretend('chromedriver')];
  const { status, said, calls } = place.run('scripts/setup.sh', ['test'], { CHROME, CHROMEDRIVER });
  assert.equal(said, '');
  assert.equal(status, 0);
  assert.deepEqual(calls.filter((call) => !/^(cargo --version|node --version|rustc --print sysroot)$/.test(call)), []);
});
