// What the entrance shows before the program runs: the figures of the start state, as the program shows them.
import { expect, holdBack, openPage, seeItRest, test } from './page.mjs';

/** Everything in the two columns that has a text of its own, with where it stands. */
const shown = (page) => page.evaluate(() => ['.entrance h1', '.rate-words', '.rate-value small', '.rate-head > .soft', '.rate-start', '.payer legend', '.payer label:nth-of-type(1)', '.payer label:nth-of-type(2)', '.payer label:nth-of-type(3)', '.payer-note', '.answer-you .answer-head', '.answers-money .answer:nth-child(1) .answer-head', '.answers-money .answer:nth-child(1) .answer-line', '.answers-money .answer:nth-child(2) .answer-head', '.answers-money .answer:nth-child(2) .answer-line'].map((selector) => {
  const found = document.querySelector(`#app ${selector}`);
  const { left, top } = found.getBoundingClientRect();
  return { selector, text: found.innerText.replace(/\s+/g, ' ').trim(), left: Math.round(left), top: Math.round(top) };
}));

for (const [name, viewport] of [['phone', { width: 390, height: 844 }], ['desktop', { width: 1280, height: 900 }]]) {
  for (const language of ['sv', 'en']) {
    test(`the first paint has the start state's figures where the program shows them, ${name}, ${language}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.addInitScript((tag) => { localStorage.setItem('kommunbidrag/settings', JSON.stringify({ language: tag })); }, language);
      const letGo = await holdBack(page, /\.wasm$/);
      await page.goto('./', { waitUntil: 'commit' });
      await expect(page.locator('.shell .rate-words')).toHaveText(/20/);
      const before = await shown(page);
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
