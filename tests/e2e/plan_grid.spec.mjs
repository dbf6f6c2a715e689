// The grid in which the plan of three years is typed: by keyboard, by copying and pasting, and by frames from a spreadsheet.
import { amount, expect, openPage, seeNoViolation, tab, test } from './page.mjs';

const grid = (page) => page.getByRole('grid');
const gridRow = (page, name) => grid(page).getByRole('row').filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${name}`) }) });
/** The cell of a row in a year, from 0. */
const cell = (page, name, year) => gridRow(page, name).getByRole('gridcell').nth(year);
const grant = async (page, name, year) => amount(await cell(page, name, year).locator('small').first().innerText());

async function openGrid(page) {
  await openPage(page);
  await page.getByRole('button', { name: 'Skriv planen för tre år' }).click();
  await expect(grid(page)).toBeVisible();
  await cell(page, 'Utbildnings', 0).focus();
}

/** Puts a text on the clipboard of the page, as if it had been copied elsewhere, and pastes it. */
const paste = (page, text) => page.evaluate((text) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}, text);

/** What the page puts on the clipboard. */
const copied = (page) => page.evaluate(() => {
  const clipboardData = new DataTransfer();
  document.activeElement.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
  return clipboardData.getData('text/plain');
});

test('three years are typed with the keyboard alone, and undone one by one', async ({ page }) => {
  await openGrid(page);
  const start = [];
  for (const year of [0, 1, 2]) start.push(await grant(page, 'Utbildnings', year));
  await page.keyboard.type('20');
  await page.keyboard.press('Tab');
  await expect(cell(page, 'Utbildnings', 1)).toBeFocused();
  await expect(cell(page, 'Utbildnings', 2)).toContainText('+20,0');
  await page.keyboard.type('-10');
  await page.keyboard.press('Tab');
  await page.keyboard.type('-2 % + 1');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'Äldreomsorgs', 2)).toBeFocused();
  await expect(cell(page, 'Utbildnings', 2)).toContainText('−2,0 % + 1,0');
  // 2 per cent of 3,041,842 thousand is 60,837.
  expect(await grant(page, 'Utbildnings', 0)).toBeCloseTo(start[0] + 20, 1);
  expect(await grant(page, 'Utbildnings', 1)).toBeCloseTo(start[1] - 10, 1);
  expect(await grant(page, 'Utbildnings', 2)).toBeCloseTo(3041.842 - 60.837 + 1, 1);
  // What is refused stays in its cell, with what to do.
  await page.keyboard.type('1,2345');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'Äldreomsorgs', 2)).toContainText('hela tusental');
  await expect(page.locator(':focus')).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('Escape');
  await expect(cell(page, 'Äldreomsorgs', 2)).toBeFocused();
  await expect(cell(page, 'Äldreomsorgs', 2)).not.toContainText('hela tusental');
  await page.keyboard.press('Control+Home');
  await expect(cell(page, 'Utbildnings', 0)).toBeFocused();
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Delete');
  expect(await grant(page, 'Utbildnings', 0)).toBeCloseTo(start[0], 1);
  const undo = page.getByRole('button', { name: /^Ångra/ }).first();
  await expect(undo).toHaveAccessibleName('Ångra: återställning av treårsplanen');
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Control+z');
  await expect(undo).toHaveAccessibleName('Ångra');
});

test('a locked committee is closed, with the reason', async ({ page }) => {
  await openPage(page);
  await page.getByRole('button', { name: 'Lås Utbildningsnämnden' }).click();
  await page.getByRole('button', { name: 'Skriv planen för tre år' }).click();
  await expect(cell(page, 'Utbildnings', 0)).toHaveAttribute('aria-readonly', 'true');
  await cell(page, 'Utbildnings', 0).focus();
  await page.keyboard.type('5');
  await expect(page.locator('.toast')).toContainText('Utbildningsnämnden är låst');
  await expect(cell(page, 'Utbildnings', 0)).toContainText('låst');
});

test('a block is copied and pasted elsewhere as one step', async ({ page }) => {
  await openGrid(page);
  await page.keyboard.type('20');
  await page.keyboard.press('Tab');
  await page.keyboard.type('-10,5');
  await page.keyboard.press('Enter');
  await page.keyboard.type('-2 %');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  const text = await copied(page);
  expect(text.replace(/\u200b/g, '')).toBe('20\t-10,5\r\n\t−2,0\u00a0%\r\n');
  await cell(page, 'Omsorgs', 0).click();
  await paste(page, text);
  await expect(cell(page, 'Omsorgs', 0)).toContainText('+20,0');
  await expect(cell(page, 'Omsorgs', 1)).toContainText('−10,5');
  await expect(cell(page, 'Socialn', 1)).toContainText('−2,0 %');
  await expect(page.getByRole('button', { name: /^Ångra/ }).first()).toHaveAccessibleName('Ångra: inklistring i treårsplanen');
  await page.keyboard.press('Control+z');
  await expect(cell(page, 'Omsorgs', 0)).not.toContainText('+20,0');
  await expect(cell(page, 'Utbildnings', 0)).toContainText('+20,0');
});

test('what is typed in a cell is kept when the page is left', async ({ page }) => {
  await openGrid(page);
  await page.keyboard.type('20');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await expect(cell(page, 'Utbildnings', 0)).toContainText('+20,0');
});

test('what was refused is shown until something else is decided in its cell', async ({ page }) => {
  await openGrid(page);
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.type('-9000');
  await cell(page, 'Omsorgs', 0).click();
  await expect(cell(page, 'Utbildnings', 0)).toContainText('-9000');
  await page.keyboard.press('Control+z');
  await expect(cell(page, 'Utbildnings', 0)).not.toContainText('-9000');
});

test('empty cells of a pasted block change nothing', async ({ page }) => {
  await openGrid(page);
  await paste(page, '7\t\t');
  await expect(cell(page, 'Utbildnings', 2)).toContainText('+7,0');
});

test('frames with an error are mended in the preview and taken over exactly', async ({ page }) => {
  await openGrid(page);
  await paste(page, 'Nämnd (mnkr)\t2022\t2023\t2024\nUtbildning\t2 750,5\t2 900\t3 000\nSkolan\t1\t2\t3\nMiljö\t11,25\ttolv\t12\nSumma\t1\t2\t3');
  const form = page.getByRole('region', { name: 'Klistra in ramar' });
  await expect(form).toContainText('2 fel att rätta');
  await expect(form).toContainText('Rad 3, Skolan: Ingen nämnd heter så');
  await expect(form).toContainText('Rad 4, Miljö, 2023: ”tolv” är inget tal');
  await seeNoViolation(page, 'frames with errors');
  const take = form.getByRole('button', { name: /^Ta över/ });
  await take.press('Enter');
  await expect(form).toContainText('Inget har ändrats');
  await form.getByLabel('Nämnd för ”Skolan”').selectOption('Ta inte med raden');
  const text = form.getByLabel('Rader ur kalkylarket');
  await text.fill((await text.inputValue()).replace('tolv', '11,75'));
  await expect(form).toContainText('Inga fel');
  await expect(form).toContainText('utgångsläge 2 717,77');
  await expect(form).toContainText('egen ändring +32,73');
  await take.click();
  await expect(grid(page)).toBeVisible();
  for (const [year, frame] of [2750.5, 2900, 3000].entries()) expect(await grant(page, 'Utbildnings', year)).toBeCloseTo(frame, 1);
  await expect(page.getByRole('button', { name: /^Ångra/ }).first()).toHaveAccessibleName('Ångra: inklistring i nämndernas pengar för tre år');
  await page.keyboard.press('Control+z');
  expect(await grant(page, 'Utbildnings', 0)).toBeCloseTo(2717.8, 1);
});

for (const [width, language] of [[1280, 'sv'], [390, 'en']]) {
  test(`axe finds nothing in the grid at ${width} px, and the page does not scroll sideways`, async ({ page }) => {
    await page.addInitScript((language) => localStorage.setItem('kommunbidrag/settings', JSON.stringify({ language })), language);
    await page.setViewportSize({ width, height: 844 });
    await openPage(page);
    await tab(page, language === 'sv' ? 'Tre år' : 'Three years').click();
    await page.getByText(language === 'sv' ? 'Skriv planen' : 'Type the plan').click();
    await expect(grid(page)).toBeVisible();
    const first = grid(page).getByRole('gridcell').first();
    await first.dblclick();
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await expect(first).toContainText('+5');
    await seeNoViolation(page, 'grid');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}

test.describe('touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });
  test('a tap begins typing', async ({ page }) => {
    await openPage(page);
    await page.getByRole('button', { name: 'Skriv planen för tre år' }).tap();
    await cell(page, 'Utbildnings', 0).tap();
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    await expect(cell(page, 'Utbildnings', 0)).toContainText('+7,0');
  });
});
