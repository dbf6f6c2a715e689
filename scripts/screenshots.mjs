// Makes the pictures of docs/screenshots/ anew: the real page, moved as a reader would move it.
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from './browser.mjs';
import { serve } from './serve.mjs';

const root = resolve(import.meta.dirname, '..');
const folder = resolve(root, 'docs/screenshots');
await mkdir(folder, { recursive: true });
const server = await serve({ dir: resolve(root, 'dist') });
const browser = await chromium.launch(launchOptions);

const WORDS = {
  sv: { rate: 'Skattesats', goals: 'Mål', flow: 'Flöde', years: 'Tre år' },
  en: { rate: 'Tax rate', goals: 'Goals', flow: 'Flow', years: 'Three years' },
};
const shot = async (name, { language = 'sv', theme = 'light', width = 1280, height = 1000, tab, act, hash = '' } = {}) => {
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: width < 600 ? 2 : 1 });
  const page = await context.newPage();
  await page.addInitScript(([lang, chosen]) => {
    localStorage.setItem('kommunbidrag/settings', JSON.stringify({ language: lang, theme: chosen, hint: false }));
  }, [language, theme]);
  await page.goto(`${server.url}${hash}`);
  await page.locator('.masthead .brand').waitFor();
  if (!hash) {
    await page.locator('.key-value .ask').first().waitFor();
    const rate = page.getByRole('group', { name: WORDS[language].rate, exact: true }).getByRole('textbox');
    if (width > 600) {
      await rate.fill('20.40');
      await rate.press('Enter');
    }
    if (tab) await page.getByRole('tab', { name: WORDS[language][tab], exact: true }).click();
  }
  if (act) await act(page);
  await page.waitForTimeout(400);
  await page.screenshot({ path: resolve(folder, `${name}.png`) });
  await context.close();
  console.log(`docs/screenshots/${name}.png`);
};

const lock = (page) => page.locator('table.committees tbody').nth(4).locator('.steps-cell .icon-btn').click();
await shot('simulera', { height: 1150, act: lock });
await shot('simulera-mork', { theme: 'dark', height: 1150, act: lock });
await shot('simulate-en', { language: 'en', height: 1150, act: lock });
await shot('mal', { tab: 'goals', height: 1150 });
await shot('flode', { tab: 'flow', height: 1150 });
await shot('tre-ar', { tab: 'years', height: 1150 });
await shot('forklaring', { act: (page) => page.locator('.key .ask').first().click() });
await shot('telefon', { width: 360, height: 740 });
await shot('telefon-mork', { width: 360, height: 740, theme: 'dark' });
await shot('din-skatt', {
  hash: '#din-skatt',
  height: 1150,
  act: async (page) => {
    const rate = page.getByRole('group', { name: 'Kommunens skattesats', exact: true }).getByRole('textbox');
    await rate.fill('20,40');
    await rate.press('Enter');
  },
});
await shot('sa-gar-det-till', { hash: '#sa-gar-det-till' });
await shot('underlag', { hash: '#underlag' });
await browser.close();
await server.close();
