// How fast the page is. A measurement, not a test: it prints figures, and docs/performance.md compares them with the aims.
//
//   node tests/e2e/bench.mjs [slider] [entrance] [start] [heap] [library]     all of them when none is named
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { script, snapshot } from './plain-page.mjs';

const wanted = process.argv.slice(2);
const isWanted = (part) => wanted.length === 0 || wanted.includes(part);
const server = await serve({ dir: process.env.KB_DIST ?? resolve(import.meta.dirname, '../../dist') });
const browser = await chromium.launch({ ...launchOptions, args: [...launchOptions.args, '--js-flags=--expose-gc', '--enable-precise-memory-info'] });

const quantile = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
const sorted = (numbers) => numbers.toSorted((a, b) => a - b);
const median = (numbers) => quantile(sorted(numbers), 0.5);

async function open({ throttle = 1, viewport = { width: 1280, height: 900 }, slowLine = false } = {}) {
  const context = await browser.newContext({ viewport, locale: 'sv-SE' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  if (slowLine) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 });
  }
  const slowDown = () => throttle > 1 ? session.send('Emulation.setCPUThrottlingRate', { rate: throttle }) : undefined;
  if (slowLine) await slowDown();
  return { context, page, slowDown };
}
const numbersShown = (page) => page.locator('.key-value .ask').first().waitFor();

// Moves the first slider `count` times. Each move is timed from the event until the new numbers are in the page, and until
// the page is laid out anew. Effects run in microtasks, so only microtasks are awaited: a task of its own would include what
// the browser paints in between.
const WORKSPACE = { lever: '.lever input[type=range]', number: '.key-value .ask' };
const ENTRANCE = { lever: '.rate-scale input', number: '.answers-money .answer-head' };
const moves = (page, count, place = WORKSPACE) => page.evaluate(async ([total, { lever, number }]) => {
  const slider = document.querySelector(lever);
  const shown = document.querySelector(number);
  slider.focus(); // as a reader's pointer does: numbers that a slider moves do not roll
  const { port1, port2 } = new MessageChannel();
  const nextTask = () => new Promise((done) => { port1.onmessage = done; port2.postMessage(0); });
  const scripts = [];
  const layouts = [];
  let unchanged = 0;
  for (let move = 0; move < total; move += 1) {
    const before = shown.textContent;
    slider.value = String(18.55 + (move % 16) * 0.2);
    const start = performance.now();
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    for (let turn = 0; turn < 200 && shown.textContent === before; turn += 1) await null;
    for (let turn = 0; turn < 20; turn += 1) await null; // the effects of the same round
    scripts.push(performance.now() - start);
    document.body.getBoundingClientRect();
    layouts.push(performance.now() - start);
    if (shown.textContent === before) unchanged += 1;
    await nextTask();
  }
  return { scripts, layouts, unchanged };
}, [count, place]);

/** How many texts and attributes one move writes. */
const writes = (page) => page.evaluate(async () => {
  let count = 0;
  const observer = new MutationObserver((changes) => { count += changes.length; });
  const slider = document.querySelector('.lever input[type=range]');
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  slider.value = '20.65';
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((done) => { setTimeout(done, 100); });
  observer.disconnect();
  return count;
});

async function openProgram(throttle) {
  const opened = await open({ throttle });
  await opened.page.goto(`${server.url}#simulera`);
  await numbersShown(opened.page);
  await opened.page.waitForLoadState('networkidle');
  await moves(opened.page, 1); // the person's cost is shown from the first change of the rate on
  await opened.page.locator('.key:last-child a.ask').waitFor();
  return opened;
}
async function openPlain(program, throttle) {
  await program.page.getByRole('button', { name: 'Återställ' }).first().click();
  const html = await program.page.evaluate(snapshot);
  const opened = await open({ throttle });
  await opened.page.route('**/plain.html', (route) => route.fulfill({ contentType: 'text/html', body: html.replace('</body>', `<script>(${script})()</script></body>`) }));
  await opened.page.goto(`${server.url}plain.html`);
  return opened;
}

if (isWanted('slider')) {
  const RUNS = Number(process.env.RUNS ?? 5);
  for (const throttle of [1, 4]) {
    const pages = { program: await openProgram(throttle) };
    pages.plain = await openPlain(pages.program, throttle);
    const counts = {};
    for (const [name, { page, slowDown }] of Object.entries(pages)) {
      await moves(page, 50); // warm up
      counts[name] = await writes(page);
      await slowDown();
    }
    const runs = { program: [], plain: [] };
    for (let run = 0; run < RUNS; run += 1) {
      for (const [name, { page }] of Object.entries(pages)) {
        await page.bringToFront();
        const { scripts, layouts, unchanged } = await moves(page, 300);
        if (unchanged > 0) throw new Error(`${unchanged} of 300 moves changed nothing (${name})`);
        const figures = (took) => ({ median: median(took), p95: quantile(sorted(took), 0.95) });
        runs[name].push({ script: figures(scripts), layout: figures(layouts) });
      }
    }
    const figure = (name, part, which) => median(runs[name].map((run) => run[part][which]));
    console.log(`slider event, ${throttle}x CPU, median of ${RUNS} runs of 300 moves (ms)`);
    for (const [part, words] of [['script', 'to all numbers'], ['layout', 'to all numbers and layout done']]) {
      const [ours, theirs] = ['program', 'plain'].map((name) => ['median', 'p95'].map((which) => figure(name, part, which)));
      console.log(`  ${words.padEnd(32)} median ${ours[0].toFixed(2)}, p95 ${ours[1].toFixed(2)};  plain JavaScript ${theirs[0].toFixed(2)}, ${theirs[1].toFixed(2)};  ratio ${(ours[0] / theirs[0]).toFixed(2)}, ${(ours[1] / theirs[1]).toFixed(2)}`);
    }
    console.log(`  a move writes ${counts.program} texts and attributes; the plain page ${counts.plain}`);
    for (const { context } of Object.values(pages)) await context.close();
  }
}

if (isWanted('entrance')) {
  const RUNS = Number(process.env.RUNS ?? 5);
  for (const throttle of [1, 4]) {
    const { context, page, slowDown } = await open({ throttle });
    await page.goto(`${server.url}#fraga`);
    await page.locator('.answer-income').waitFor();
    await page.waitForLoadState('networkidle');
    await moves(page, 50, ENTRANCE); // warm up
    await slowDown();
    const p95 = { scripts: [], layouts: [] };
    for (let run = 0; run < RUNS; run += 1) {
      const took = await moves(page, 300, ENTRANCE);
      if (took.unchanged > 0) throw new Error(`${took.unchanged} of 300 moves changed nothing (entrance)`);
      for (const part of ['scripts', 'layouts']) p95[part].push(quantile(sorted(took[part]), 0.95));
    }
    console.log(`entrance, slider event, ${throttle}x CPU, p95, median of ${RUNS} runs of 300 moves: to all numbers ${median(p95.scripts).toFixed(2)} ms, with layout ${median(p95.layouts).toFixed(2)} ms`);
    await context.close();
  }
  // How soon after the navigation a move of the question's slider is answered.
  const answered = [], painted = [];
  for (let run = 0; run < 3; run += 1) {
    const { context, page } = await open({ throttle: 4, viewport: { width: 360, height: 740 }, slowLine: true });
    await page.goto(server.url, { waitUntil: 'commit' });
    await page.locator('button.rate-step').first().click();
    await page.locator('.rate-words', { hasText: '20 kr 5 öre' }).waitFor();
    answered.push(await page.evaluate(() => performance.now()));
    painted.push(await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime));
    await context.close();
  }
  console.log(`entrance, 1.6 Mbit/s, 150 ms, 4x CPU, median of 3 visits: figures painted ${(median(painted) / 1000).toFixed(2)} s, a move answered ${(median(answered) / 1000).toFixed(2)} s after the navigation`);
}

if (isWanted('heap')) {
  const { context, page } = await open();
  await page.goto(`${server.url}#simulera`);
  await numbersShown(page);
  const heap = () => page.evaluate(async () => { globalThis.gc?.(); return performance.memory.usedJSHeapSize; });
  await moves(page, 500);
  const before = await heap();
  await moves(page, 10_000);
  const after = await heap();
  console.log(`JavaScript heap after 10,000 moves: ${(before / 1e6).toFixed(2)} MB before, ${(after / 1e6).toFixed(2)} MB after`);
  await context.close();
}

// Raises the tax rate by the button, and times until the grant and the person's cost have changed.
const firstMove = (page) => page.evaluate(async () => {
  const text = (selector) => document.querySelector(selector)?.textContent ?? '';
  const grant = () => text('.key:first-child .key-value');
  const before = grant();
  const start = performance.now();
  document.querySelector('.lever .step:last-of-type').click();
  const took = {};
  while (took.cost === undefined && performance.now() - start < 20_000) {
    if (took.grant === undefined && grant() !== before) took.grant = performance.now() - start;
    if (/\d.* (mer|mindre)/.test(text('.key:last-child .key-value'))) took.cost = performance.now() - start;
    await new Promise((done) => { setTimeout(done, 1); });
  }
  return took;
});

if (isWanted('start')) {
  const RUNS = 3;
  const seconds = (times) => `${(median(times) / 1000).toFixed(2)} s`;
  console.log(`1.6 Mbit/s, 150 ms, 4x CPU, median of ${RUNS} visits`);
  for (const [words, pause] of [['moved at once', 0], ['after 8 s', 8_000]]) {
    const times = { paint: [], numbers: [], grant: [], cost: [] };
    for (let run = 0; run < RUNS; run += 1) {
      const { context, page } = await open({ throttle: 4, viewport: { width: 360, height: 740 }, slowLine: true });
      const start = Date.now();
      await page.goto(`${server.url}#simulera`, { waitUntil: 'commit' });
      await numbersShown(page);
      times.numbers.push(Date.now() - start);
      await page.waitForTimeout(pause);
      const { grant, cost } = await firstMove(page);
      times.grant.push(grant);
      times.cost.push(cost);
      times.paint.push(await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime));
      await context.close();
    }
    if (pause === 0) console.log(`  first contentful paint ${seconds(times.paint)}, numbers ${seconds(times.numbers)}`);
    console.log(`  first move, ${words}: grant ${seconds(times.grant)}, the person's cost ${seconds(times.cost)}`);
  }
}

// Opening the page with one saved scenario, and with a thousand: the fastest of nine visits each, since noise only adds.
if (isWanted('library')) {
  const opening = async (count) => {
    const { context, page } = await open();
    await page.goto(`${server.url}#simulera`);
    await numbersShown(page);
    await moves(page, 1);
    await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith('kommunbidrag/scenario/')));
    await page.evaluate((total) => {
      const key = Object.keys(localStorage).find((one) => one.startsWith('kommunbidrag/scenario/'));
      for (let id = 1; id < total; id += 1) localStorage.setItem(`kommunbidrag/scenario/${id}`, localStorage.getItem(key));
    }, count);
    const took = [];
    for (let visit = 0; visit < 9; visit += 1) {
      await page.reload();
      await numbersShown(page);
      took.push(await page.evaluate(() => performance.now()));
    }
    await context.close();
    return Math.min(...took);
  };
  const one = await opening(1);
  const thousand = await opening(1_000);
  console.log(`opening the page: ${one.toFixed(0)} ms with one scenario, ${thousand.toFixed(0)} ms with 1,000 (${(thousand - one).toFixed(0)} ms more)`);
}
await browser.close();
await server.close();
