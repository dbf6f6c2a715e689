// Checks a release against the budgets of docs/size-budget.json, in bytes as sent to a browser (brotli), and prints each part:
//
//   needed   everything that a first visit requests until the question can be answered. Measured in Chromium with an empty cache and
//            without the prefetching that follows when the browser is idle;
//   workspace   the same where the page begins with all levers;
//   lazy     each file that is loaded later: modules and styles of lazy parts, the typeface, published tables;
//   all      both together;
//   writer   the writer of XLSX files, which is loaded only when the user asks for a workbook, and is not in `all`.
//
// Also fails when a file is missing or sent twice, and when anything is requested from another origin.
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { launchOptions } from './browser.mjs';
import { serve } from './serve.mjs';

const IDLE_MS = 2000; // the page is idle after this time without a request
const TIMEOUT_MS = 60_000;

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { dir: { type: 'string', default: resolve(root, 'dist') } } });
const budget = JSON.parse(await readFile(resolve(root, 'docs/size-budget.json'), 'utf8'));

const browser = await chromium.launch(launchOptions);
const failures = new Set();

/** What a first visit to an address requests until `shown` is there, with an empty cache and without prefetching. */
async function requested(hash, shown) {
  const sent = [];
  let lastRequest = Date.now();
  const server = await serve({ dir: values.dir, onSent: (response) => { sent.push(response); lastRequest = Date.now(); } });
  const origin = new URL(server.url).origin;
  try {
    const context = await browser.newContext();
    await context.addInitScript(() => { window.requestIdleCallback = () => 0; });
    context.on('request', (request) => {
      lastRequest = Date.now();
      if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== origin) failures.add(`request to another origin: ${request.url()}`);
    });
    const page = await context.newPage();
    page.on('pageerror', (error) => failures.add(`an error in the page: ${error}`));
    page.on('console', (message) => { if (message.type() === 'error') failures.add(`an error in the console: ${message.text()}`); });
    await page.goto(server.url + hash);
    await page.locator(shown).first().waitFor();
    const started = Date.now();
    while (Date.now() - lastRequest < IDLE_MS && Date.now() - started < TIMEOUT_MS) await new Promise((done) => setTimeout(done, 100));
    await context.close();
  } finally {
    await server.close();
  }
  for (const { path, status } of sent) if (status >= 400) failures.add(`${path} returned status ${status}`);
  const paths = sent.filter(({ status }) => status === 200).map(({ path }) => path);
  for (const path of paths.filter((path, index) => paths.indexOf(path) !== index)) failures.add(`${path} was sent twice`);
  return sent.map(({ path, bytes }) => ({ path: new URL(path, origin).pathname, bytes }));
}

let needed, workspace;
try {
  needed = await requested('', '.entrance button.rate-step');
  workspace = await requested('#simulera', '.key-value .ask');
} finally {
  await browser.close();
}

const KINDS = { '.html': 'HTML', '.css': 'CSS', '.js': 'JavaScript', '.wasm': 'WebAssembly', '.json': 'data', '.csv': 'data', '.woff2': 'font', '.webmanifest': 'manifest', '.svg': 'image', '.png': 'image' };
const kindOf = (path) => path.endsWith('/') ? 'HTML' : KINDS[extname(path)] ?? 'other';
const bytesSent = async (file) => (await stat(`${file}.br`).catch(() => stat(file))).size;
const partsNamed = async (pattern) => Promise.all((await readdir(values.dir, { recursive: true }))
  .filter((name) => pattern.test(name)).sort()
  .map(async (name) => ({ path: `/${name}`, bytes: await bytesSent(join(values.dir, name)) })));
const lazy = await partsNamed(/^(lazy-[^/]*\.(wasm|css)|fonts\/[^/]*\.woff2|published\/[^/]*\.csv)$/);
const writer = await partsNamed(/^xlsx-[^/]*\.js$/);

const sum = (parts) => parts.reduce((total, { bytes }) => total + bytes, 0);
const format = (bytes) => bytes.toLocaleString('en').padStart(9);
const print = (title, parts) => {
  console.log(title);
  for (const { path, bytes } of parts) console.log(`${format(bytes)}  ${kindOf(path).padEnd(12)} ${path}`);
};
const checkBudget = (name, bytes, limit) => {
  console.log(`${format(bytes)}  ${name}, of ${limit.toLocaleString('en')} allowed (${(100 * bytes / limit).toFixed(1)} %)`);
  if (bytes > limit) failures.add(`${name}: over the budget by ${bytes - limit} bytes`);
};

print('Needed until the question can be answered (bytes sent)', needed);
print('Loaded lazily', lazy);
print('Loaded when a workbook is asked for', writer);
console.log('Budgets');
checkBudget('needed', sum(needed), budget.needed);
checkBudget('needed where the page begins with all levers', sum(workspace), budget.workspace);
const largest = lazy.reduce((largest, part) => part.bytes > largest.bytes ? part : largest, { path: 'no lazy part', bytes: 0 });
checkBudget(`largest lazy part (${largest.path})`, largest.bytes, budget.lazyPart);
checkBudget('all together', sum(needed) + sum(lazy), budget.all);
checkBudget('writer of workbooks', sum(writer), budget.workbookWriter);

await mkdir(resolve(root, 'test-results'), { recursive: true });
await writeFile(resolve(root, 'test-results/size.json'), `${JSON.stringify({ budget, needed, workspace, lazy, writer }, null, 2)}\n`);

if (!needed.some(({ path }) => path.endsWith('.wasm'))) failures.add('the page did not load its WebAssembly');
if (!lazy.some(({ path }) => path.endsWith('.wasm'))) failures.add('the release has no lazy modules');
if (writer.length !== 1) failures.add('the release has not one writer of workbooks');
for (const { path } of needed) if ([...lazy, ...writer].some((part) => path === part.path)) failures.add(`${path} is lazy, but was requested at the start`);
for (const failure of failures) console.error(`size gate: ${failure}`);
if (failures.size > 0) process.exit(1);
console.log('size gate: passed');
