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

const setLever = async (page, lever, text) => {
  const field = page.getByRole('group', { name: lever, exact: true }).getByRole('textbox');
  await field.fill(text);
  await field.press('Enter');
};
const waitUntilSaved = (page) => page.locator('.kept').filter({ hasText: /sparat|saved/ }).waitFor({ state: 'attached' });
const lock = (page, row = 4) => page.locator('table.committees tbody').nth(row).locator('.steps-cell .icon-btn').click();
const openTab = (name) => (page) => page.getByRole('tab', { name, exact: true }).click();
const openPage = (hash) => (page) => page.evaluate((value) => { location.hash = value; }, hash);
const saveAs = async (page, name) => {
  await page.locator('.menu-button').click();
  await page.locator('.menu').getByRole('button', { name: 'Spara som …' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill(name);
  await page.keyboard.press('Enter');
  await page.locator('.kept').filter({ hasText: name }).waitFor({ state: 'attached' });
  await page.locator('.toast button').last().click(); // close the toast
};
// Saves three scenarios: the raised tax rate, the same with more to the schools, and a lower tax rate with one committee locked.
const saveScenarios = async (page) => {
  await saveAs(page, 'Mer till skolan');
  await page.locator('table.committees tbody').first().getByRole('textbox').fill('20');
  await page.keyboard.press('Enter');
  await waitUntilSaved(page);
  await saveAs(page, 'Sänkt skatt');
  await setLever(page, RATE.sv, '19,90');
  await lock(page, 3);
  await waitUntilSaved(page);
};
const openComparison = async (page) => {
  await saveScenarios(page);
  await openPage('#jamfor')(page);
  await page.getByRole('checkbox', { name: 'Mer till skolan' }).check();
};

// Raises the tax rate by 25 öre, waits until that is saved, sets the window to `size`, runs `act`, and takes the screenshot.
const screenshot = async (name, { language = 'sv', theme = 'light', size = SCREEN, act = async () => {} } = {}) => {
  const context = await browser.newContext({ viewport: SCREEN, deviceScaleFactor: size === PHONE ? 2 : 1, locale: 'sv-SE', timezoneId: 'Europe/Stockholm' });
  const page = await context.newPage();
  await page.addInitScript(([language, theme]) => {
    localStorage.setItem('kommunbidrag/settings', JSON.stringify({ language, theme, hint: false }));
  }, [language, theme]);
  await page.goto(`${server.url}#simulera`);
  await page.locator('.key-value .ask').first().waitFor();
  await setLever(page, RATE[language], '20.40');
  await waitUntilSaved(page);
  await page.setViewportSize(size);
  await act(page);
  // Wait until everything is loaded and saved, and remove hover and focus.
  await waitUntilSaved(page);
  await page.waitForLoadState('networkidle');
  await page.locator('main .skel').waitFor({ state: 'detached' });
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.activeElement.blur());
  await page.screenshot({ path: resolve(values.to, `${name}.png`), animations: 'disabled' });
  await context.close();
  console.log(`${name}.png`);
};

const openShare = async (page) => {
  await page.getByRole('button', { name: 'Dela' }).filter({ visible: true }).or(page.locator('.menu-button')).first().click();
  const inMenu = page.locator('.menu').getByRole('button', { name: 'Dela' });
  if (await inMenu.isVisible()) await inMenu.click();
  return page.getByRole('dialog').getByRole('textbox').first().inputValue();
};
// Plays a year until August, on a window wide enough for the list of views, and opens a view of it.
const playYear = (view) => async (page) => {
  const size = page.viewportSize();
  await page.setViewportSize(SCREEN);
  await openPage('#folj-upp/spela')(page);
  await page.getByRole('button', { name: 'Anta budgeten och följ upp den' }).click();
  await page.getByRole('textbox', { name: 'Årets nummer' }).fill('2022');
  for (const name of ['Börja året', 'Till april', 'Till augusti']) await page.getByRole('button', { name, exact: true }).click();
  await page.locator('.toast button').last().click(); // close the toast
  await openPage(`#folj-upp/${view}`)(page);
  await page.setViewportSize(size);
};
const openEntrance = async (page) => { await openPage('#fraga')(page); await page.locator('.answer-income').waitFor(); };
await screenshot('fragan', { size: { width: 1280, height: 1000 }, act: openEntrance });
await screenshot('fragan-mork', { theme: 'dark', size: { width: 1280, height: 1000 }, act: openEntrance });
await screenshot('question-en', { language: 'en', size: { width: 1280, height: 1000 }, act: openEntrance });
await screenshot('fragan-telefon', { size: PHONE, act: openEntrance });
await screenshot('lank-telefon', { size: PHONE, act: async (page) => {
  const link = await openShare(page);
  await page.goto('about:blank'); // as from a message
  await page.goto(`${server.url}${link.slice(link.indexOf('#'))}`);
  await page.locator('.shared h1').waitFor();
} });
await screenshot('bild', { size: { width: 1280, height: 1000 }, act: async (page) => {
  await openShare(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Gör en bild' }).click();
  await page.locator('.card-picture').first().waitFor();
} });
await screenshot('visa', { size: { width: 1920, height: 1080 }, act: openPage('#visa') });
await screenshot('simulera', { act: lock });
await screenshot('simulera-mork', { theme: 'dark', act: lock });
await screenshot('simulate-en', { language: 'en', act: lock });
await screenshot('mal', { act: openTab('Mål') });
await screenshot('flode', { act: openTab('Flöde') });
await screenshot('tre-ar', { act: openTab('Tre år') });
await screenshot('lagen', { act: openTab('Lagen') });
await screenshot('forklaring', { size: { width: 1280, height: 1000 }, act: (page) => page.locator('.key .ask').first().click() });
await screenshot('din-skatt', { act: openPage('#din-skatt') });
await screenshot('jamfor', { act: openComparison });
await screenshot('scenarier', { size: { width: 1280, height: 900 }, act: async (page) => { await saveScenarios(page); await page.locator('.menu-button').click(); await page.locator('#open-scenarios').click(); } });
await screenshot('sa-gar-det-till', { size: { width: 1280, height: 1000 }, act: openPage('#sa-gar-det-till') });
await screenshot('laget', { size: { width: 1280, height: 1600 }, act: playYear('laget') });
await screenshot('atgarder', { size: { width: 1280, height: 1300 }, act: playYear('atgarder') });
await screenshot('spela', { size: { width: 1280, height: 1300 }, act: playYear('spela') });
await screenshot('malet', { size: { width: 1280, height: 1200 }, act: openPage('#mal/ekonomi') });
await screenshot('underlag', { size: { width: 1280, height: 1000 }, act: openPage('#underlag') });
await screenshot('telefon', { size: PHONE });
await screenshot('telefon-mork', { size: PHONE, theme: 'dark' });
await screenshot('telefon-reglage', { size: PHONE, act: (page) => page.locator('.dock-row .btn').click() });
await browser.close();
await server.close();
