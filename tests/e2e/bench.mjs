// How fast the page is: slider event to all numbers, first contentful paint, heap after 10,000 moves. A measurement, not a
// test: it prints figures, and docs/performance.md holds them against the aims.
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';

const server = await serve({ dir: resolve(import.meta.dirname, '../../dist') });
const browser = await chromium.launch({ ...launchOptions, args: [...launchOptions.args, '--js-flags=--expose-gc', '--enable-precise-memory-info'] });

const open = async (throttle) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await page.goto(server.url);
  await page.locator('.key-value .ask').first().waitFor();
  await page.waitForTimeout(1500);
  if (throttle > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  return { context, page };
};

// Moves the first slider and waits until its numbers stand in the page. Effects run in microtasks, so the wait is for
// microtasks only: a task of its own would also wait for whatever the browser paints in between.
const moves = (page, times) => page.evaluate(async (count) => {
  const slider = document.querySelector('.lever input[type=range]');
  const shown = document.querySelectorAll('.key-value')[0];
  const { port1, port2 } = new MessageChannel();
  const nextTask = () => new Promise((done) => { port1.onmessage = done; port2.postMessage(0); });
  const took = [];
  let stuck = 0;
  for (let at = 0; at < count; at += 1) {
    const before = shown.textContent;
    slider.value = String(18.55 + (at % 16) * 0.2);
    const from = performance.now();
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    for (let turn = 0; turn < 200 && shown.textContent === before; turn += 1) await null;
    for (let turn = 0; turn < 20; turn += 1) await null; // the effects of the same round
    took.push(performance.now() - from);
    if (shown.textContent === before) stuck += 1;
    await nextTask();
  }
  return { took, stuck };
}, times);

const quantile = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
for (const throttle of [1, 4]) {
  const { context, page } = await open(throttle);
  await moves(page, 50); // warm
  const { took, stuck } = await moves(page, 300);
  took.sort((a, b) => a - b);
  console.log(`slider event to all numbers, ${throttle}x CPU: median ${quantile(took, 0.5).toFixed(2)} ms, p95 ${quantile(took, 0.95).toFixed(2)} ms (${took.length} moves, ${stuck} changed nothing)`);
  await context.close();
}

{
  const { context, page } = await open(1);
  const heap = () => page.evaluate(async () => { globalThis.gc?.(); return performance.memory.usedJSHeapSize; });
  await moves(page, 500);
  const before = await heap();
  await moves(page, 10_000);
  const after = await heap();
  console.log(`JavaScript heap after 10,000 moves: ${(before / 1e6).toFixed(2)} MB before, ${(after / 1e6).toFixed(2)} MB after`);
  await context.close();
}

for (let run = 0; run < 3; run += 1) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const from = Date.now();
  await page.goto(server.url);
  await page.locator('.key-value .ask').first().waitFor();
  const ready = Date.now() - from;
  const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
  console.log(`4x CPU, 1.6 Mbit/s, 150 ms: first contentful paint ${(paint / 1000).toFixed(2)} s, numbers there ${(ready / 1000).toFixed(2)} s`);
  await context.close();
}
// Opening the page with one scenario kept, and with a thousand: the quickest of nine visits each, since what else the
// machine does only adds.
{
  const opening = async (count) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(server.url);
    await page.locator('.key-value .ask').first().waitFor();
    await moves(page, 1);
    await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith('kommunbidrag/scenario/')));
    await page.evaluate((wanted) => {
      const key = Object.keys(localStorage).find((one) => one.startsWith('kommunbidrag/scenario/'));
      for (let at = 1; at < wanted; at += 1) localStorage.setItem(`kommunbidrag/scenario/${at}`, localStorage.getItem(key));
    }, count);
    const took = [];
    for (let visit = 0; visit < 9; visit += 1) {
      await page.reload();
      await page.locator('.key-value .ask').first().waitFor();
      took.push(await page.evaluate(() => performance.now()));
    }
    await context.close();
    took.sort((a, b) => a - b);
    return took[0];
  };
  const one = await opening(1);
  const thousand = await opening(1_000);
  console.log(`opening the page: ${one.toFixed(0)} ms with one scenario, ${thousand.toFixed(0)} ms with 1,000 (${(thousand - one).toFixed(0)} ms more)`);
}
await browser.close();
await server.close();
