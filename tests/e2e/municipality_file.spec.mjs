// The municipality file as it is published, in both languages.
import { downloaded, expect, field, openPage, row, seeKey, tab, test, typeInto, fromMenu } from './page.mjs';

const published = async (request, baseURL) => (await request.get(`${baseURL}municipalities/sodertalje-2022.json`)).body();

test('a file that is saved is the file as it was published', async ({ page, request, baseURL }) => {
  await openPage(page);
  await page.getByRole('link', { name: 'Underlag', exact: true }).first().click();
  await expect(page.getByRole('link', { name: 'SCB: folkmängd 31 december', exact: true })).toHaveAttribute('href', 'https://www.scb.se');
  const file = await downloaded(page, () => page.getByRole('button', { name: 'Spara filen' }).click());
  expect(Buffer.compare(file.bytes, await published(request, baseURL))).toBe(0);
});

test('the words of the file follow the language, and nothing of the scenario is lost on the way', async ({ page }) => {
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await tab(page, 'Mål').click();
  await expect(page.locator('.goal').first()).toBeVisible();
  await tab(page, 'Nämnder').click();
  await fromMenu(page, 'English');
  await expect(row(page, 'Education committee')).toBeVisible();
  await seeKey(page, 2, /20\.40/);
  await fromMenu(page, 'Svenska');
  await expect(row(page, 'Utbildningsnämnden')).toBeVisible();
  await seeKey(page, 2, /20,40/);
});

test('loading a lazy part leaves the rest of the page as it was', async ({ page }) => {
  await openPage(page);
  const toggle = row(page, 'Utbildningsnämnden').getByRole('button', { expanded: false }).first();
  await toggle.click();
  const button = page.locator('.key .ask').first();
  await button.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await expect(row(page, 'Utbildningsnämnden').getByRole('button', { expanded: true })).toBeVisible();
});

test('whoever reads English never sees the Swedish names', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('kommunbidrag/settings', '{"language":"en"}');
    new MutationObserver(() => {
      if (document.body?.innerText.includes('Utbildningsn')) window.seenSwedish = true;
    }).observe(document, { childList: true, subtree: true });
  });
  await openPage(page);
  await expect(row(page, 'Education committee')).toBeVisible();
  expect(await page.evaluate(() => window.seenSwedish)).toBeUndefined();
});
