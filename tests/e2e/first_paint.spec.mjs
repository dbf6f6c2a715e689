// What the entrance shows before the program runs: the figures of the start state, as the program shows them.
import { expect, holdBack, openPage, seeItRest, test } from './page.mjs';

const TEXTS = ['.entrance h1', '.rate-words', '.rate-value small', '.rate-head > .soft', '.rate-start', '.payer legend', '.payer label', '.payer-note',
  '.answers .answer-head', '.answers-money .answer-line'];

/** Every text of the two columns, with how far down it stands. The typeface of headings comes later, so widths may differ. */
const shown = (page) => page.evaluate((selectors) => selectors.flatMap((selector) => [...document.querySelectorAll(`#app ${selector}`)]
  .filter((element) => element.checkVisibility())
  .map((element) => ({ selector, text: element.innerText.replace(/\s+/g, ' ').trim(), top: Math.round(element.getBoundingClientRect().top) }))), TEXTS);

for (const [name, viewport] of [['phone', { width: 390, height: 844 }], ['desktop', { width: 1280, height: 900 }]]) {
  for (const language of ['sv', 'en']) {
    test(`the first paint has the start state's figures where the program shows them, ${name}, ${language}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.addInitScript((tag) => { localStorage.setItem('kommunbidrag/settings', JSON.stringify({ language: tag })); }, language);
      const letGo = await holdBack(page, /\.wasm$/);
      await page.goto('./', { waitUntil: 'commit' });
      await expect(page.locator('.shell .rate-words')).toHaveText(/20/);
      const before = await shown(page);
      expect(before.map(({ selector }) => selector).filter((one, at, all) => all.indexOf(one) === at), 'every place is there').toEqual(TEXTS);
      expect(before.filter(({ text }) => text === ''), 'every place has its text').toEqual([]);
      letGo();
      await expect(page.locator('.shell')).toHaveCount(0);
      await seeItRest(page);
      expect(await shown(page)).toEqual(before);
    });
  }
}

test('where a scenario of the reader opens, a skeleton stands until its figures are known', async ({ page }) => {
  await openPage(page, '#fraga');
  await page.getByRole('button', { name: 'Sänk skatten 10 öre' }).click();
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith('kommunbidrag/scenario/')));
  const letGo = await holdBack(page, /\.wasm$/);
  await page.reload({ waitUntil: 'commit' });
  await expect(page.locator('.shell .skel:visible').first()).toBeVisible();
  await expect(page.locator('.shell [data-figure]:visible')).toHaveCount(0);
  letGo();
  await expect(page.locator('.rate-words')).toHaveText(/20\skr 5\söre/);
});

test('where a later year was in view, a skeleton stands until its figures are known, and the entrance says which year it is', async ({ page }) => {
  await openPage(page);
  await page.getByText('2023', { exact: true }).first().click();
  await page.evaluate(() => { location.hash = '#fraga'; });
  const told = page.locator('.entrance-head').getByText('Du ser planåret 2023.');
  await expect(told).toBeVisible();
  const letGo = await holdBack(page, /\.wasm$/);
  await page.reload({ waitUntil: 'commit' });
  await expect(page.locator('.shell .skel:visible').first()).toBeVisible();
  await expect(page.locator('.shell [data-figure]:visible')).toHaveCount(0);
  letGo();
  await expect(told).toBeVisible();
  await page.getByRole('button', { name: 'Visa 2022' }).click();
  await expect(told).toBeHidden();
  await expect(page.locator('#question')).toBeFocused();
});
