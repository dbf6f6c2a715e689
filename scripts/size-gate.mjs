// Measures the first load: serves dist/, opens it in Chromium with an empty cache, and adds up all that goes over the line
// until nothing more is asked for (prefetched and background requests count). Fails over the budget of
// docs/size-budget.json, when a file is missing, and when anything is asked of another origin.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { launchOptions } from './browser.mjs';
import { serve } from './serve.mjs';

const QUIET = 2000; // milliseconds without a request: idle
const LONGEST = 60_000;

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { dir: { type: 'string', default: resolve(root, 'dist') } } });
const { firstLoadBytes: budget } = JSON.parse(await readFile(resolve(root, 'docs/size-budget.json'), 'utf8'));

const sent = [];
let last = Date.now();
const server = await serve({ dir: values.dir, onSent: (answer) => { sent.push(answer); last = Date.now(); } });
const origin = new URL(server.url).origin;
const browser = await chromium.launch(launchOptions);
const foreign = new Set();
const troubles = new Set();
try {
  const context = await browser.newContext();
  context.on('request', (request) => {
    last = Date.now();
    if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== origin) foreign.add(request.url());
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => troubles.add(String(error)));
  page.on('console', (message) => { if (message.type() === 'error') troubles.add(message.text()); });
  await page.goto(server.url);
  const started = Date.now();
  while (Date.now() - last < QUIET && Date.now() - started < LONGEST) await new Promise((done) => setTimeout(done, 100));
} finally {
  await browser.close();
  await server.close();
}

const KINDS = { '.html': 'HTML', '.css': 'CSS', '.js': 'JavaScript', '.wasm': 'WebAssembly', '.json': 'data', '.woff2': 'font', '.webmanifest': 'manifest', '.svg': 'image', '.png': 'image' };
const kindOf = ({ path }) => path.endsWith('/') ? 'HTML' : KINDS[extname(new URL(path, origin).pathname)] ?? 'other';
const number = (bytes) => bytes.toLocaleString('en').padStart(9);

console.log('First load (bytes over the line)');
for (const answer of sent) {
  console.log(`${number(answer.bytes)}  ${kindOf(answer).padEnd(12)} ${(answer.encoding ?? 'plain').padEnd(6)} ${answer.path}${answer.status === 200 ? '' : `  (${answer.status})`}`);
}
const kinds = new Map();
for (const answer of sent) kinds.set(kindOf(answer), (kinds.get(kindOf(answer)) ?? 0) + answer.bytes);
console.log('of these');
for (const [kind, bytes] of kinds) console.log(`${number(bytes)}  ${kind}`);
const total = sent.reduce((sum, { bytes }) => sum + bytes, 0);
console.log(`${number(total)}  in all, of ${budget.toLocaleString('en')} allowed (${(100 * total / budget).toFixed(1)} %)`);

await mkdir(resolve(root, 'test-results'), { recursive: true });
await writeFile(resolve(root, 'test-results/first-load.json'), `${JSON.stringify({ total, budget, sent }, null, 2)}\n`);

const failures = [];
if (total > budget) failures.push(`over the budget by ${total - budget} bytes`);
if (!sent.some(({ path }) => path.endsWith('.wasm'))) failures.push('the page did not load its WebAssembly');
for (const { path, status } of sent) if (status >= 400) failures.push(`${path} answered ${status}`);
for (const url of foreign) failures.push(`another origin was asked: ${url}`);
for (const trouble of troubles) failures.push(`the page said: ${trouble}`);
const paths = sent.filter(({ status }) => status === 200).map(({ path }) => path);
for (const path of new Set(paths.filter((path, at) => paths.indexOf(path) !== at))) failures.push(`${path} was sent twice`);
for (const failure of failures) console.error(`size gate: ${failure}`);
if (failures.length > 0) process.exit(1);
console.log('size gate: passed');
