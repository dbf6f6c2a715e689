// Takes the screenshots of docs/screenshots/ from the real page.
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { launchOptions } from './browser.mjs';
import { serve } from './serve.mjs';

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: {
  dir: { type: 'string', default: resolve(root, 'dist') },
  to: { type: 'string', default: resolve(root, 'docs/screenshots') },
} });
await mkdir(values.to, { recursive: true });
const server = await serve({ dir: values.dir });
const browser = await chromium.launch(launchOptions);

const SCREEN = { width: 1280, height: 1150 };
const PHONE = { width: 360, height: 740 };
const RATE = { sv: 'Skattesats', en: 'Tax rate' };

const type = async (page, lever, text) => {
  const field = page.getByRole('group', { name: lever, exact: true }).getByRole('textbox');
  await field.fill(text);
  await field.press('Enter');
};
const saved = (page) => page.locator('.kept').filter({ hasText: /sparat|saved/ }).waitFor({ state: 'attached' });
const lock = (page, at = 4) => page.locator('table.committees tbody').nth(at).locator('.steps-cell .icon-btn').click();
const tab = (name) => (page) => page.getByRole('tab', { name, exact: true }).click();
const room = (hash) => (page) => page.evaluate((to) => { location.hash = to; }, hash);
const saveAs = async (page, name) => {
  await page.locator('.masthead .btn.primary').click();
  await page.getByRole('dialog').getByRole('textbox').fill(name);
  await page.keyboard.press('Enter');
  await page.locator('.kept').filter({ hasText: name }).waitFor({ state: 'attached' });
  await page.locator('.toast button').last().click(); // close the toast
};
// Three proposals: the raise, the raise with more of it to the schools, and a lower rate with one committee locked.
const propose = async (page) => {
  await saveAs(page, 'Mer till skolan');
  await page.locator('table.committees tbody').first().getByRole('textbox').fill('20');
  await page.keyboard.press('Enter');
  await saved(page);
  await saveAs(page, 'Sänkt skatt');
  await type(page, RATE.sv, '19,90');
  await lock(page, 3);
  await saved(page);
};
const compare = async (page) => {
  await propose(page);
  await room('#jamfor')(page);
  await page.getByRole('checkbox', { name: 'Mer till skolan' }).check();
};

// Raises the tax rate by 25 öre, waits until it is saved, and then does `act` on a page of `size`.
const shot = async (name, { language = 'sv', theme = 'light', size = SCREEN, act = async () => {} } = {}) => {
  const context = await browser.newContext({ viewport: SCREEN, deviceScaleFactor: size === PHONE ? 2 : 1, locale: 'sv-SE', timezoneId: 'Europe/Stockholm' });
  const page = await context.newPage();
  await page.addInitScript(([lang, chosen]) => {
    localStorage.setItem('kommunbidrag/settings', JSON.stringify({ language: lang, theme: chosen, hint: false }));
  }, [language, theme]);
  await page.goto(server.url);
  await page.locator('.key-value .ask').first().waitFor();
  await type(page, RATE[language], '20.40');
  await saved(page);
  await page.setViewportSize(size);
  await act(page);
  // Everything is loaded and saved, and nothing has the pointer or the focus.
  await saved(page);
  await page.waitForLoadState('networkidle');
  await page.locator('main .skel').waitFor({ state: 'detached' });
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.activeElement.blur());
  await page.screenshot({ path: resolve(values.to, `${name}.png`), animations: 'disabled' });
  await context.close();
  console.log(`${name}.png`);
};

await shot('simulera', { act: lock });
await shot('simulera-mork', { theme: 'dark', act: lock });
await shot('simulate-en', { language: 'en', act: lock });
await shot('mal', { act: tab('Mål') });
await shot('flode', { act: tab('Flöde') });
await shot('tre-ar', { act: tab('Tre år') });
await shot('lagen', { act: tab('Lagen') });
await shot('forklaring', { size: { width: 1280, height: 1000 }, act: (page) => page.locator('.key .ask').first().click() });
await shot('din-skatt', { act: room('#din-skatt') });
await shot('jamfor', { act: compare });
await shot('scenarier', { size: { width: 1280, height: 900 }, act: async (page) => { await propose(page); await page.locator('#open-scenarios').click(); } });
await shot('sa-gar-det-till', { size: { width: 1280, height: 1000 }, act: room('#sa-gar-det-till') });
await shot('underlag', { size: { width: 1280, height: 1000 }, act: room('#underlag') });
await shot('telefon', { size: PHONE });
await shot('telefon-mork', { size: PHONE, theme: 'dark' });
await shot('telefon-reglage', { size: PHONE, act: (page) => page.locator('.dock-row .btn').click() });
await browser.close();
await server.close();
