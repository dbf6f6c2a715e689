// The goals in a large follow-up, the log of the year, and the interim report on paper.
import { inEveryLook } from './looks.mjs';
import { expect, openPage, test } from './page.mjs';

const adopt = (page) => page.getByRole('button', { name: /^(Följ upp utgångsläget|Follow up the starting)/ }).click();
const showAugust = (page) => page.locator('#follow-up-08').click();
const plain = (text) => text.normalize('NFKC').replace(/[\s\u00ad]/g, '');

/** An adopted budget of which one committee has reported August. */
async function reportAugust(page) {
  await page.goto('#folj-upp/utfall');
  await adopt(page);
  const cell = page.getByRole('textbox', { name: /^Social.?nämnden.*augusti/ });
  await cell.fill('800');
  await cell.press('Enter');
}

test('the goals are judged in August, with reasons, and the interim report has the figures of the page', async ({ page }) => {
  await page.addInitScript(() => { window.print = () => { window.printed = true; }; });
  await openPage(page);
  await reportAugust(page);

  // A state without a reason is asked for.
  await page.goto('#folj-upp/mal');
  const goal = page.locator('.judgements > li').nth(2);
  const name = (await goal.locator('b').first().innerText()).trim();
  await goal.getByText('Har brister', { exact: true }).click();
  await expect(goal).toContainText('Skriv varför.');
  await expect(page.getByRole('status').filter({ hasText: 'saknar skäl' })).toBeVisible();
  await goal.getByRole('textbox').first().fill('Färre elever når gymnasiet.');
  await goal.getByRole('textbox').nth(1).fill('Behöriga 81 %, målet är 88 %');
  await page.keyboard.press('Tab');
  await expect(goal).not.toContainText('Skriv varför.');

  // The log has it, and a comment of the reader's own.
  await page.goto('#folj-upp/logg');
  await expect(page.locator('.year-log')).toContainText(`${name}: Har brister. Färre elever når gymnasiet.`);
  await page.getByRole('button', { name: 'Kommentera augusti' }).click();
  await page.getByRole('textbox', { name: 'Kommentar till augusti' }).fill('Nämnden arbetar vidare.');
  await page.keyboard.press('Tab');

  // What is decided at the meeting after August answers August: Läget and the paper both have it.
  await page.goto('#folj-upp/atgarder');
  await page.getByRole('checkbox', { name: 'Färre vikarier' }).check();
  await page.getByRole('button', { name: 'Besluta en' }).click();
  await expect(page.getByText('beslutad i september')).toBeVisible();

  await page.goto('#folj-upp/laget');
  await expect(page.getByRole('row', { name: /Social.?nämnden/ }).first()).toContainText('1 beslutad');
  const figures = await page.locator('.year-keys').first().locator('.key-value').allInnerTexts();
  const social = await page.getByRole('row', { name: /Social.?nämnden/ }).first().getByRole('cell').allInnerTexts();
  await page.getByRole('button', { name: 'Skriv ut delårsrapport' }).click();
  await page.waitForFunction(() => window.printed);
  const paper = plain(await page.locator('.print').evaluate((found) => found.textContent));
  for (const said of [
    'Delårsrapport januari–augusti 2022', 'senast sista oktober', ...figures, ...social.slice(0, 3),
    `${name}: Har brister`, 'Färre elever når gymnasiet.', 'Behöriga 81 %, målet är 88 %', 'Nämnden arbetar vidare.',
    'Färre vikarier, mindre övertid', 'Balanskravet', 'Källor och kvalitet',
  ]) expect(paper, said).toContain(plain(said));
  expect(paper).not.toContain(plain('Ingen åtgärd är beslutad'));
  expect(await page.locator('.print').textContent(), 'a source is a sentence').not.toMatch(/\.\.|\.;/);
  // On A4 within its margins nothing stands below it, which could fall on a page of its own.
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 665, height: 1000 });
  const bottom = (of) => page.locator(of).evaluate((box) => box.getBoundingClientRect().bottom);
  expect(await bottom('#app') - await bottom('.print')).toBeLessThan(1);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.print')).toHaveCount(0);
});

inEveryLook({
  'goals in August': async (page) => {
    await page.goto('#folj-upp/mal');
    await showAugust(page);
    await page.locator('.judgements input[type=radio]').first().check({ force: true });
  },
  'log of the year': (page) => page.goto('#folj-upp/logg'),
}, { before: async (page) => { await page.goto('#folj-upp/mal'); await adopt(page); } });
