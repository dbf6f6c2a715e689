// Tests of the set-up: it continues when a tool cannot be installed, and lists all missing tools at the end with their commands.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { scratch } from './scratch.mjs';

/** The tools that are listed as missing, each with its command or instruction. */
const missingTools = (output) => Object.fromEntries([...output.slice(output.indexOf('still missing')).matchAll(/^ {4}(\S.*)\n {8}(.*)$/gm)].map(([, tool, command]) => [tool, command]));
const commandFor = (missing, prefix) => missing[Object.keys(missing).find((tool) => tool.startsWith(prefix))];

/** Rust, Node and a C compiler that are recent enough but cannot install anything. */
function fakePrerequisites(folder) {
  folder.fakeCommand('cargo', 'if [ "$1" = --version ]; then echo "cargo 9.9.9"; else exit 1; fi');
  folder.fakeCommand('rustc', `echo "${join(folder.root, 'rust')}"`);
  folder.fakeCommand('node', 'echo v99.0.0');
  folder.fakeCommand('npm');
  folder.fakeCommand('cc');
}

test('without Rust, Node and a C compiler all three are listed, and nothing is installed', (t) => {
  const folder = scratch(t);
  const { status, output } = folder.run('scripts/setup.sh', ['test']);
  assert.equal(status, 1);
  const missing = missingTools(output);
  assert.match(commandFor(missing, 'cargo'), /https:\/\/rustup\.rs/);
  assert.match(commandFor(missing, 'node 20'), /install Node\.js 20/);
  assert.match(commandFor(missing, 'npm'), /install npm/);
  assert.match(commandFor(missing, 'a C compiler'), /apt-get install gcc libc6-dev/);
  assert.equal(existsSync(join(folder.root, 'node_modules')), false);
});

test('a tool that is too old is listed with the installed version', (t) => {
  const folder = scratch(t);
  fakePrerequisites(folder);
  folder.fakeCommand('node', 'echo v18.19.0');
  const { status, output } = folder.run('scripts/setup.sh');
  assert.equal(status, 1);
  assert.deepEqual(Object.keys(missingTools(output)), ['node 20.11.0 or later (here is 18.19.0)']);
});

test('each tool that cannot be installed is listed with its command, and the others are still installed', (t) => {
  const folder = scratch(t);
  fakePrerequisites(folder);
  const { status, output, calls } = folder.run('scripts/setup.sh', ['test']);
  assert.equal(status, 1);
  const missing = missingTools(output);
  assert.match(commandFor(missing, 'Chromium'), /apt-get install chromium/);
  assert.equal(commandFor(missing, 'the node modules'), 'npm ci');
  assert.match(commandFor(missing, 'the wasm32'), /^rustup target add wasm32-unknown-unknown /);
  for (const [tool, command] of [
    ['wasm-bindgen', `cargo install wasm-bindgen-cli --version ${folder.variable('KB_BINDGEN_VERSION')}`],
    ['wasm-split', `cargo install wasm_split_cli_support@${folder.variable('KB_SPLIT_VERSION')} --locked --features build-binary`],
    ['Trunk', `cargo install trunk@${folder.variable('KB_TRUNK_VERSION')} --locked`],
  ]) assert.equal(commandFor(missing, tool), command);
  assert.equal(Object.keys(missing).length, 6);
  assert.equal(calls.filter((call) => call.startsWith('cargo install')).length, 3);
});

test('when nothing is missing, a run prints nothing and installs nothing', (t) => {
  const folder = scratch(t);
  fakePrerequisites(folder);
  for (const [home, tool] of [['KB_TRUNK_HOME', 'trunk'], ['KB_BINDGEN_HOME', 'wasm-bindgen'], ['KB_SPLIT_HOME', 'wasm-split-cli']]) {
    folder.fakeCommand(join(relative(folder.root, folder.variable(home)), 'bin', tool));
  }
  folder.write('rust/lib/rustlib/wasm32-unknown-unknown/lib/libstd-0.rlib');
  folder.fakeCommand('npm', 'mkdir -p node_modules');
  folder.run('scripts/setup.sh'); // installs the node modules
  const [CHROME, CHROMEDRIVER] = [folder.fakeCommand('chromium'), folder.fakeCommand('chromedriver')];
  for (const name of ['firefox-esr', 'WebKitWebDriver', 'xvfb-run']) folder.fakeCommand(name);
  const { status, output, calls } = folder.run('scripts/setup.sh', ['test'], { CHROME, CHROMEDRIVER });
  assert.equal(output, '');
  assert.equal(status, 0);
  assert.deepEqual(calls.filter((call) => !/^(cargo --version|node --version|rustc --print sysroot)$/.test(call)), []);
});

test('Firefox and WebKit are installed for the tests only; where they cannot be, the set-up says so and does not fail for it', (t) => {
  const folder = scratch(t);
  fakePrerequisites(folder);
  folder.fakeCommand('firefox-esr');
  assert.doesNotMatch(folder.run('scripts/setup.sh').output, /webkit/i);
  const without = folder.run('scripts/setup.sh', ['test']);
  assert.match(without.output, /cannot install webkit2gtk-driver xvfb xauth; the tests that need them are skipped/);
  assert.equal(Object.keys(missingTools(without.output)).some((tool) => /webkit|firefox/i.test(tool)), false);
  folder.fakeCommand('apt-get', 'exit 0');
  folder.fakeCommand('sudo', 'exec "$@"');
  const { output, calls } = folder.run('scripts/setup.sh', ['test']);
  assert.doesNotMatch(output, /are skipped/);
  assert.ok(calls.some((call) => /^apt-get install .* webkit2gtk-driver xvfb xauth$/.test(call)));
});
