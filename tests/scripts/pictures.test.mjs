// Tests of the screenshots in the README.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from './scratch.mjs';

const read = (path) => readFileSync(join(ROOT, path), 'utf8');

test('every screenshot has an alternative text and is made by `make screenshots`', () => {
  const taken = new Set([...read('scripts/screenshots.mjs').matchAll(/^await screenshot\('([\w-]+)'/gm)].map(([, name]) => `${name}.png`));
  const shown = [...read('README.md').matchAll(/!\[([^\]]*)\]\(docs\/screenshots\/([\w.-]+)\)/g)];
  assert.ok(shown.length > 8);
  for (const [, alternative, file] of shown) {
    assert.ok(alternative.length > 15, `${file} has an alternative text`);
    assert.ok(taken.has(file), `${file} is made by scripts/screenshots.mjs`);
  }
  assert.deepEqual(readdirSync(join(ROOT, 'docs/screenshots')).filter((file) => !taken.has(file)), []);
});
