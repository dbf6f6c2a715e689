// Holds a release to the budgets of docs/size-budget.json, in bytes as sent to a browser (brotli), and prints each part:
//
//   needed   everything that a first visit asks for until the numbers are shown. Opened in Chromium with an empty cache and
//            `saveData` set, so that nothing is prefetched;
//   lazy     each file that is loaded lazily or prefetched;
//   all      both together.
//
// Fails as well when a file is missing or sent twice, and when another origin is asked for anything.
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { launchOptions } from './browser.mjs';
import { serve } from './serve.mjs';

const QUIET = 2000; // milliseconds without a request: idle
const LONGEST = 60_000;

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { dir: { type: 'string', default: resolve(root, 'dist') } } });
const budget = JSON.parse(await readFile(resolve(root, 'docs/size-budget.json'), 'utf8'));

const sent = [];
let last = Date.now();
const server = await serve({ dir: values.dir, onSent: (answer) => { sent.push(answer); last = Date.now(); } });
const origin = new URL(server.url).origin;
const browser = await chromium.launch(launchOptions);
const failures = new Set();
try {
  const context = await browser.newContext();
  await context.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  context.on('request', (request) => {
    last = Date.now();
    if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== origin) failures.add(`another origin was asked: ${request.url()}`);
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => failures.add(`an error in the page: ${error}`));
  page.on('console', (message) => { if (message.type() === 'error') failures.add(`an error in the console: ${message.text()}`); });
  await page.goto(server.url);
  await page.locator('.key-value .ask').first().waitFor();
  const started = Date.now();
  while (Date.now() - last < QUIET && Date.now() - started < LONGEST) await new Promise((done) => setTimeout(done, 100));
} finally {
  await browser.close();
  await server.close();
}

const KINDS = { '.html': 'HTML', '.css': 'CSS', '.js': 'JavaScript', '.wasm': 'WebAssembly', '.json': 'data', '.woff2': 'font', '.webmanifest': 'manifest', '.svg': 'image', '.png': 'image' };
const kindOf = (path) => path.endsWith('/') ? 'HTML' : KINDS[extname(path)] ?? 'other';
const needed = sent.map(({ path, bytes }) => ({ path: new URL(path, origin).pathname, bytes }));
const lazy = await Promise.all((await readdir(values.dir)).filter((name) => /^lazy-.*\.(wasm|css)$/.test(name)).sort()
  .map(async (name) => ({ path: `/${name}`, bytes: (await stat(join(values.dir, `${name}.br`))).size })));

const sum = (parts) => parts.reduce((total, { bytes }) => total + bytes, 0);
const number = (bytes) => bytes.toLocaleString('en').padStart(9);
const print = (title, parts) => {
  console.log(title);
  for (const { path, bytes } of parts) console.log(`${number(bytes)}  ${kindOf(path).padEnd(12)} ${path}`);
};
const hold = (what, bytes, limit) => {
  console.log(`${number(bytes)}  ${what}, of ${limit.toLocaleString('en')} allowed (${(100 * bytes / limit).toFixed(1)} %)`);
  if (bytes > limit) failures.add(`${what}: over the budget by ${bytes - limit} bytes`);
};

print('Needed until the numbers are shown (bytes sent)', needed);
print('Loaded lazily', lazy);
console.log('Budgets');
hold('needed', sum(needed), budget.needed);
const largest = lazy.reduce((most, part) => part.bytes > most.bytes ? part : most, { path: 'no lazy part', bytes: 0 });
hold(`largest lazy part (${largest.path})`, largest.bytes, budget.lazyPart);
hold('all together', sum(needed) + sum(lazy), budget.all);

await mkdir(resolve(root, 'test-results'), { recursive: true });
await writeFile(resolve(root, 'test-results/size.json'), `${JSON.stringify({ budget, needed, lazy }, null, 2)}\n`);

if (!needed.some(({ path }) => path.endsWith('.wasm'))) failures.add('the page did not load its WebAssembly');
if (lazy.length === 0) failures.add('the release has no lazy modules');
for (const { path } of needed) if (lazy.some((part) => path === part.path)) failures.add(`${path} is lazy, and was asked for at the start`);
for (const { path, status } of sent) if (status >= 400) failures.add(`${path} answered ${status}`);
const paths = sent.filter(({ status }) => status === 200).map(({ path }) => path);
for (const path of paths.filter((one, at) => paths.indexOf(one) !== at)) failures.add(`${path} was sent twice`);
for (const failure of failures) console.error(`size gate: ${failure}`);
if (failures.size > 0) process.exit(1);
console.log('size gate: passed');
