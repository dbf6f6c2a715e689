// Scenarios side by side, as a politician compares three proposals.
import { inEveryLook } from './looks.mjs';
import { amount, downloaded, expect, field, openPage, row, saveAs, seeSaved, test, typeInto, openScenarios } from './page.mjs';

/** Changes the rate in what is open, by keys: the names of things are the language's. */
async function moveRate(page, steps) {
  await page.locator('.lever input[type=range]').first().focus();
  for (let at = 0; at < Math.abs(steps); at += 1) await page.keyboard.press(steps > 0 ? 'ArrowRight' : 'ArrowLeft');
  await seeSaved(page);
}

/** Three proposals: a rise, a larger one, and a cut that locks a committee. Each stays what its name says. */
async function propose(page) {
  await moveRate(page, 2);
  await saveAs(page, 'Höjning');
  await moveRate(page, 3);
  await saveAs(page, 'Större höjning');
  await moveRate(page, -7);
  await page.locator('table.committees .icon-btn').nth(2).click();
  await saveAs(page, 'Sänkning');
}

const goTo = async (page) => {
  await page.evaluate(() => { location.hash = '#jamfor'; });
  await page.locator('table.differs').waitFor();
};
const choice = (page, name) => page.getByRole('checkbox', { name });
const compared = (page, name) => page.locator('table.differs').getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
const cells = async (page, name) => (await compared(page, name).first().getByRole('cell').allInnerTexts()).map((text) => text.split('\n'));

test('the open scenario is compared with the start state, and only differing rows are shown', async ({ page }) => {
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await page.getByRole('link', { name: 'Jämför', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jämför');
  await expect(choice(page, /^A Utgångsläge/)).toBeChecked();
  await expect(choice(page, /^B Mitt scenario 2022/)).toBeChecked();
  await expect(page.locator('.compare .panel-head, .compare .lede, .compare').first()).toContainText(/Mot A \(Utgångsläge\), 2022\. B: skatten 25 öre högre, nämnderna får 54,8.miljoner.kr mer\./);
  const [start, rise] = await cells(page, /^Skattesats/);
  expect(start).toEqual(['20,15']);
  expect(rise).toEqual(['20,40', '+0,25']);
  await expect(compared(page, /^Fastighetsavgift/)).toHaveCount(0);
  // What is left over when whole thousands have been spread is no difference.
  await expect(compared(page, /^Inte utdelat/)).toHaveCount(0);
  await expect(page.locator('table.differs')).not.toContainText(/[+−]\d+\skr$/m);
});

test('what is decided differently is listed, and taken over from another proposal in one step', async ({ page }) => {
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await typeInto(page.getByRole('textbox', { name: /^Egen ändring, Utbildningsnämnden/ }).first(), '20');
  await saveAs(page, 'Mer till skolan');
  await typeInto(field(page, 'Skattesats'), '20,05');
  await typeInto(page.getByRole('textbox', { name: /^Egen ändring, Utbildningsnämnden/ }).first(), '5');
  await saveAs(page, 'Sänkt skatt');
  await goTo(page);
  await choice(page, /^Utgångsläge|^A Utgångsläge/).uncheck();
  await choice(page, /Mer till skolan/).check();
  const table = page.locator('table.decisions');
  const decision = (name) => table.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
  await expect(table.locator('tbody tr')).toHaveCount(2);
  await expect(decision(/^Skattesats/)).toContainText(/20,05.kr.*20,40.kr/s);
  await expect(decision(/Utbildningsnämnden/)).toContainText(/5,0.miljoner.kr.*20,0.miljoner.kr/s);
  await decision(/Utbildningsnämnden/).getByRole('button', { name: /^Ta över/ }).click();
  await expect(table.locator('tbody tr')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(table.locator('tbody tr')).toHaveCount(2);
});

test('the reference, the year and the unit of a comparison can be changed', async ({ page }) => {
  await openPage(page);
  await propose(page);
  await goTo(page);
  await choice(page, /^Höjning/).check();
  await choice(page, /^Större höjning/).check();
  await expect(page.locator('table.differs thead th')).toHaveCount(5);
  await expect(page.getByText('4 av högst 4 valda')).toBeVisible();
  const [start, cut, rise, larger] = (await cells(page, /^Skattesats/)).map(([rate]) => amount(rate));
  expect(cut).toBeLessThan(start);
  expect(rise).toBeGreaterThan(start);
  expect(larger).toBeGreaterThan(rise);
  const before = await cells(page, /^Kommunbidrag att dela ut/);
  expect(before.map((cell) => cell.length)).toEqual([1, 2, 2, 2]);
  await page.getByLabel('Jämför mot').selectOption({ label: 'Större höjning' });
  const after = await cells(page, /^Kommunbidrag att dela ut/);
  expect(amount(after[0][0])).toBeCloseTo(amount(before[3][0]), 1);
  expect(amount(after[1][1])).toBeCloseTo(-amount(before[3][1]), 1);
  await page.locator('.seg label').filter({ hasText: 'kr/inv' }).click();
  const each = await cells(page, /^Kommunbidrag att dela ut/);
  expect(amount(each[0][0])).toBeGreaterThan(60_000);
  await page.getByText('2024', { exact: true }).click();
  await expect(page.locator('table.differs caption')).toContainText('2024');
  await choice(page, /Utgångsläge/).uncheck();
  await expect(page.locator('table.differs thead th')).toHaveCount(4);
});

test('bars, goals and the cost to a person agree with the table', async ({ page }) => {
  await openPage(page);
  await propose(page);
  await goTo(page);
  const rows = await page.locator('table.differs tbody th[scope=row]').allInnerTexts();
  expect(rows).toContain('Socialnämnden');
  await page.getByText('Staplar', { exact: true }).click();
  await expect(page.locator('.to-side.is-less').first()).toBeVisible();
  const named = await page.locator('.diverging-name').allInnerTexts();
  const inTable = named.map((name) => rows.findIndex((line) => line.startsWith(name)));
  expect(inTable).toEqual([...inTable].sort((a, b) => a - b));
  expect(inTable).not.toContain(-1);
  const picture = await downloaded(page, () => page.getByRole('button', { name: 'Spara som bild (SVG)' }).click());
  expect(picture.name).toBe('Södertälje-2022-Jämför.svg');
  const elsewhere = await page.context().newPage();
  const read = await elsewhere.evaluate((text) => {
    const made = new DOMParser().parseFromString(text, 'image/svg+xml');
    return [made.querySelector('parsererror')?.textContent ?? '', made.querySelectorAll('rect.bar').length];
  }, picture.text);
  expect(read).toEqual(['', await page.locator('.to-side').count()]);
  await expect(page.getByRole('region', { name: 'Mål som får mer och mindre' })).toContainText(/8 mål/);
  const person = page.getByRole('region', { name: 'Vad det betyder för en person' });
  const monthly = async () => amount((await person.getByRole('row').nth(2).getByRole('cell').allInnerTexts())[2]);
  const usual = await monthly();
  expect(usual).toBeLessThan(0);
  const income = person.getByRole('textbox');
  await income.fill('70 000');
  await income.press('Enter');
  await expect.poll(monthly).toBeLessThan(usual);
});

test('a scenario goes into the comparison from the list, without a mouse', async ({ page }) => {
  await openPage(page);
  await propose(page);
  await page.locator('.menu-button').focus();
  await page.keyboard.press('Enter');
  await page.locator('#open-scenarios').focus();
  await page.keyboard.press('Enter');
  const button = page.getByRole('dialog').getByRole('button', { name: 'Jämför Höjning' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(choice(page, /^C Höjning/)).toBeChecked();
  await choice(page, /^Större höjning/).focus();
  await page.keyboard.press('Space');
  await expect(choice(page, /^D Större höjning/)).toBeFocused();
  await expect(choice(page, /^D Större höjning/)).toBeChecked();
  await page.keyboard.press('Space');
  await expect(choice(page, /^Större höjning/)).not.toBeChecked();
});

test('the comparison follows changes of the open scenario', async ({ page }) => {
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await goTo(page);
  await page.getByRole('link', { name: 'Alla reglage', exact: true }).click();
  await typeInto(field(page, 'Skattesats'), '20,65');
  await row(page, 'Socialnämnden').getByRole('button', { name: /^Lås/ }).click();
  await goTo(page);
  expect((await cells(page, /^Skattesats/))[1]).toEqual(['20,65', '+0,50']);
});

test('the comparison is exported as a table', async ({ page }) => {
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await seeSaved(page);
  await goTo(page);
  const file = await downloaded(page, () => page.getByRole('button', { name: /^CSV för Excel: Jämförelse/ }).click());
  const lines = file.text.split('\r\n');
  expect(lines[0]).toContain('A Utgångsläge;B Mitt scenario 2022');
  expect(lines.filter((line) => line.startsWith('2022;Skattesats;'))).toHaveLength(1);
});

inEveryLook({
  jämför: goTo,
  staplar: async (page, english) => {
    await goTo(page);
    await page.getByText(english ? 'Bars' : 'Staplar', { exact: true }).click();
    await page.locator('.to-side').first().waitFor();
  },
}, {
  before: async (page) => {
    await propose(page);
    await openScenarios(page);
    await page.getByRole('dialog').locator('.btn').filter({ hasText: /Jämför|Compare/ }).last().click();
    await page.locator('table.differs').waitFor();
  },
});
