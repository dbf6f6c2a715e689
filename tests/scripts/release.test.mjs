// Tests of the release in dist/, and of when scripts/dist.sh builds it.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, utimesSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { ROOT, scratch } from './scratch.mjs';

/** Files in formats that are compressed already. */
const COMPRESSED = new Set(['.png', '.woff2', '.br', '.gz']);
/** The file that may be edited in the release, where a compressed copy would hide what is written. */
const EDITED = 'publisher.json';
/** Files that are not sent to browsers. */
const NOT_SENT = new Set(['_headers', '.built']);

test('every file that is not compressed already has a .br and a .gz with its content', () => {
  const dist = join(ROOT, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !COMPRESSED.has(extname(entry.name)) && !NOT_SENT.has(entry.name) && entry.name !== EDITED)
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  assert.ok(files.length > 15, 'there is a release');
  for (const file of files) {
    const content = readFileSync(file);
    const name = relative(dist, file);
    assert.ok(brotliDecompressSync(readFileSync(`${file}.br`)).equals(content), `${name}.br`);
    assert.ok(gunzipSync(readFileSync(`${file}.gz`)).equals(content), `${name}.gz`);
  }
});

test('what the publisher writes in the release is sent: no compressed copy stands beside it', () => {
  const file = join(ROOT, 'dist', EDITED);
  assert.ok(existsSync(file));
  for (const extension of ['.br', '.gz']) assert.ok(!existsSync(file + extension), extension);
});

test('a release is one whole: all code and styles are named by their content, from the page down', () => {
  const dist = join(ROOT, 'dist');
  const read = (name) => readFileSync(join(dist, name));
  const code = readdirSync(dist).filter((name) => /\.(js|wasm|css)$/.test(name));
  for (const name of code) {
    const hash = createHash('sha256').update(read(name)).digest('hex').slice(0, 16);
    assert.match(name, new RegExp(`-${hash}\\.\\w+$`), `${name} is named by its content`);
  }
  const page = String(read('index.html'));
  const script = code.find((name) => name.endsWith('.js'));
  const named = (text) => code.filter((name) => text.includes(name));
  assert.deepEqual([...new Set([...named(page), ...named(String(read(script)))])].sort(), code.sort());
  assert.ok(code.some((name) => name.endsWith('.css')) && code.some((name) => name.startsWith('lazy-dialogs-')));
});

test('a link to the page is shown elsewhere with its question and a picture of the usual size', () => {
  const page = String(readFileSync(join(ROOT, 'dist/index.html')));
  const meta = (name) => page.match(new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)">`))?.[1];
  assert.match(meta('og:title'), /skatt/);
  assert.match(meta('og:description'), /oberoende/);
  assert.deepEqual([meta('og:locale'), meta('og:type'), meta('twitter:card')], ['sv_SE', 'website', 'summary_large_image']);
  assert.ok(meta('og:image:alt').length > 20);
  const { address } = JSON.parse(readFileSync(join(ROOT, 'dist/publisher.json'), { encoding: 'utf8', flag: 'r' }));
  assert.equal(meta('og:image'), address ? new URL('preview.png', address).href : 'preview.png');
  assert.equal(meta('og:url'), address ? new URL('.', address).href : undefined);
  const picture = readFileSync(join(ROOT, 'dist/preview.png'));
  assert.equal(picture.toString('latin1', 1, 4), 'PNG');
  const size = [picture.readUInt32BE(16), picture.readUInt32BE(20)];
  assert.deepEqual(size, [1200, 630]);
  assert.deepEqual(size.map(String), [meta('og:image:width'), meta('og:image:height')]);
});

test('a release is built when there is none, when a source is newer and after an interrupted build, and not otherwise', (t) => {
  const folder = scratch(t, ['index.html', 'Trunk.toml', '.cargo']);
  for (const source of ['src/lib.rs', 'build.rs', 'public/file', 'crates/file', 'tools/file']) folder.write(source);
  folder.fakeCommand('cargo', 'exit 0');
  const fakeTrunk = (exit) => folder.fakeCommand('trunk', `mkdir -p dist; ${exit}`);
  fakeTrunk('exit 0');
  const build = () => {
    const { status, output, calls } = folder.run('scripts/dist.sh');
    return { status, built: calls.filter((call) => call.startsWith('trunk build --release')).length, calls: calls.length, output };
  };
  const shiftModified = (path, seconds) => utimesSync(join(folder.root, path), Date.now() / 1000 + seconds, Date.now() / 1000 + seconds);
  assert.equal(build().built, 1);
  const second = build();
  assert.deepEqual([second.status, second.calls, second.output], [0, 0, 'dist/ is up to date\n']);
  shiftModified('src/lib.rs', 5);
  fakeTrunk('exit 1');
  assert.notEqual(build().status, 0);
  fakeTrunk('exit 0');
  assert.equal(build().built, 1);
  shiftModified('src/lib.rs', -5);
  assert.equal(build().calls, 0);
});

test('nothing that a build does makes the release out of date', (t) => {
  const folder = scratch(t);
  folder.fakeCommand('cargo'); // fails, so that nothing can be built
  const { status, output, calls } = folder.run(join(ROOT, 'scripts/dist.sh'));
  assert.deepEqual([status, output, calls], [0, 'dist/ is up to date\n', []]);
});
