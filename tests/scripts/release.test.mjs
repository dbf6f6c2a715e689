// The release in dist/ as a host serves it, and when it is built again.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, utimesSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { ROOT, scratch } from './scratch.mjs';

/** Compressed already. */
const PLAIN = new Set(['.png', '.woff2', '.br', '.gz']);
/** Read by the host and never sent. */
const UNSENT = new Set(['_headers', '.built']);

test('every file that is not compressed already has a .br and a .gz with its content', () => {
  const dist = join(ROOT, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !PLAIN.has(extname(entry.name)) && !UNSENT.has(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  assert.ok(files.length > 15, 'there is a release');
  for (const file of files) {
    const content = readFileSync(file);
    const name = relative(dist, file);
    assert.ok(brotliDecompressSync(readFileSync(`${file}.br`)).equals(content), `${name}.br`);
    assert.ok(gunzipSync(readFileSync(`${file}.gz`)).equals(content), `${name}.gz`);
  }
});

test('a release is built when there is none, when a source is newer and after an interrupted build, and not otherwise', (t) => {
  const place = scratch(t, ['index.html', 'Trunk.toml', '.cargo']);
  for (const source of ['src/lib.rs', 'build.rs', 'public/one', 'crates/one']) place.put(source);
  place.pretend('cargo', 'exit 0');
  const trunk = (end) => place.pretend('trunk', `mkdir -p dist; ${end}`);
  trunk('exit 0');
  const builds = () => {
    const { status, said, calls } = place.run('scripts/dist.sh');
    return { status, built: calls.filter((call) => call.startsWith('trunk build --release')).length, others: calls.length, said };
  };
  const age = (path, seconds) => utimesSync(join(place.root, path), Date.now() / 1000 + seconds, Date.now() / 1000 + seconds);
  assert.equal(builds().built, 1);
  const again = builds();
  assert.deepEqual([again.status, again.others, again.said], [0, 0, 'dist/ is up to date\n']);
  age('src/lib.rs', 5);
  trunk('exit 1');
  assert.notEqual(builds().status, 0);
  trunk('exit 0');
  assert.equal(builds().built, 1);
  age('src/lib.rs', -5);
  assert.equal(builds().others, 0);
});

test('nothing that a build does makes the release out of date', (t) => {
  const place = scratch(t);
  place.pretend('cargo'); // so that nothing can be built
  const { status, said, calls } = place.run(join(ROOT, 'scripts/dist.sh'));
  assert.deepEqual([status, said, calls], [0, 'dist/ is up to date\n', []]);
});
