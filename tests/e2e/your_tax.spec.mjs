// Din ekonomi: a person enters an income and sees what the scenario costs, why, and where a hundred kronor go.
import { inEveryLook } from './looks.mjs';
import { amount, expect, field, key, openPage, seeKey, test, typeInto, fromMenu } from './page.mjs';

const income = (page) => page.getByRole('textbox', { name: 'Inkomst före skatt, kr/mån', exact: true });
const rate = (page) => field(page, 'Kommunens skattesats');
const sentence = (page) => page.locator('#sentence');
const problem = (page) => page.locator('.field-problem');
const step = (page, name) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
const cells = async (row) => (await row.getByRole('cell').allInnerTexts()).map(amount);
const openRates = (page) => page.locator('.you summary').click();
/** By the law of the budget year instead of the newest. */
async function useBudgetYear(page) {
  await openRates(page);
  await page.getByLabel('Skattelag').selectOption('Budgetårets, 2022');
}
const sum = (numbers) => Math.round(numbers.reduce((a, b) => a + b, 0) * 100) / 100;

test('the bar shows what the scenario costs a person, and which person', async ({ page }) => {
  await openPage(page);
  const cost = page.locator('.key').nth(3);
  await seeKey(page, 3, /^0\skr$/);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await seeKey(page, 3, /^[1-9]\d\skr mindre$/);
  await expect(cost).toContainText(/exempel: lön 35\s000\skr/);
  await typeInto(field(page, 'Skattesats'), '20,15');
  await seeKey(page, 3, /^0\skr\s*$/);
  await typeInto(field(page, 'Skattesats'), '19,90');
  await cost.getByRole('link').click();
  await typeInto(income(page), '50 000');
  await page.getByRole('link', { name: 'Alla reglage', exact: true }).click();
  await expect(cost).toContainText(/Lön 50\s000\skr/);
  await seeKey(page, 3, /^[1-9]\d\skr mer$/);
});

test('where the law does not settle the tax, the bar shows no number', async ({ page }) => {
  await openPage(page, '#din-skatt');
  await useBudgetYear(page);
  await page.getByText('65 år eller äldre', { exact: true }).click();
  await page.getByRole('link', { name: 'Alla reglage', exact: true }).click();
  await typeInto(field(page, 'Skattesats'), '20,40');
  await seeKey(page, 3, /^–/);
  await expect(page.locator('.key').nth(3)).toContainText('vi har inte skattereglerna för 2022');
});

test('a higher rate costs 63 kronor a month at 35 000, and each krona on the way is told of', async ({ page }) => {
  await openPage(page);
  await page.locator('.keybar').getByRole('link', { name: 'Din ekonomi' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Din ekonomi');
  await expect(page).toHaveTitle(/^Din ekonomi/);
  await expect(sentence(page)).toContainText('din skatt blir densamma');
  await useBudgetYear(page);
  await typeInto(income(page), '35 000');
  await typeInto(rate(page), '20,40');
  await expect(sentence(page)).toContainText(/höjs 25 öre\. Du betalar 63\skr mer i månaden/);
  await seeKey(page, 2, /^\+63\skr\/mån/);
  await expect(page.getByText('Bara kommunens del ändras')).toContainText('12,08 kr');
  const why = page.locator('table.why');
  await expect(why).toContainText('Grundavdraget');
  await expect(why).toContainText('Jobbskatteavdraget');
  const rows = (await why.locator('tbody td').allInnerTexts()).map(amount);
  expect(sum(rows)).toBe(amount(await why.locator('tfoot td').innerText()));
  expect(rows[0]).toBe(1050);
  await rate(page).fill('19,15');
  await rate(page).press('Enter');
  await expect(sentence(page)).toContainText('sänks 100 öre. Du får');
});

test('a published figure stands on the page: the examples of 2026, table 34', async ({ page }) => {
  await openPage(page, '#din-skatt');
  await openRates(page);
  await page.getByLabel('Skattelag').selectOption('2026');
  await typeInto(page.getByRole('textbox', { name: 'Regionens skattesats, kr per hundralapp' }), '12,69');
  await typeInto(income(page), '20 000');
  await expect(page.getByText('räknas med 2026 års skattelag och med skattesatserna för 2022')).toBeVisible();
  expect((await cells(step(page, 'Grundavdrag')))[1]).toBe(40000);
  expect((await cells(step(page, 'Jobbskatteavdrag')))[1]).toBe(-26083);
  await expect(step(page, 'Jobbskatteavdrag')).toContainText('IL 67:5–9');
  // The whole of a cell of the table: 1.16 of fees beside the rate.
  await typeInto(page.getByRole('textbox', { name: 'Begravningsavgift, kr per hundralapp' }), '1,16');
  await typeInto(income(page), '35 000');
  await seeKey(page, 0, /^7\s347\skr/);
});

test('an unsettled tax is explained, and the law of another year is used only when chosen', async ({ page }) => {
  await openPage(page, '#din-skatt');
  await useBudgetYear(page);
  // The work credit of the older in 2022 is not known; their basic allowance is, so a pension is taxed.
  await page.getByText('65 år eller äldre', { exact: true }).click();
  const alert = page.getByRole('alert').filter({ hasText: 'inte skattereglerna 2022' });
  await expect(alert).toContainText('Vi har inte skattereglerna 2022 för den här inkomsten och åldern');
  await seeKey(page, 1, '– vi har inte skattereglerna för 2022');
  await expect(page.locator('details.lever-group > summary').filter({ hasText: 'Visa räkningen' })).toBeHidden();
  const firstIncome = page.locator('table.several tbody tr').first();
  await expect(firstIncome).toContainText('–');
  await alert.getByRole('button', { name: 'Räkna med 2025 års skattelag' }).click();
  await expect(page.getByText('räknas med 2025 års skattelag')).toBeVisible();
  await seeKey(page, 1, /\d/);
  await expect(firstIncome).not.toContainText('–');
  await page.getByRole('button', { name: 'Räkna med 2022 års skattelag' }).click();
  await expect(alert).toBeVisible();
  await expect(firstIncome).toContainText('–');
});

test('what is not included is listed', async ({ page }) => {
  await openPage(page, '#din-skatt');
  const list = page.getByRole('region', { name: 'Det här är inte med' }).or(page.locator('ul.plain.prose'));
  await expect(list.first()).toContainText('Kyrkoavgift: räknad som 0');
  await expect(step(page, 'Begravningsavgift')).toBeVisible();
  await expect(step(page, 'Public service-avgift')).toContainText('1 184');
  await useBudgetYear(page);
  await expect(step(page, 'Public service-avgift')).toContainText('1 327');
});

/** What a formula of the sums comes to when its numbers are put into a calculator, and the amount beside it. */
function recount([formula, amount]) {
  const number = (text) => Number(text.replace(/[\s\u00a0]/g, '').replace(',', '.'));
  const [sum, ...words] = formula.split(/, (?=\D)/);
  const [left, shown] = sum.split(/ [=≈] /);
  const typed = left.replace(/\d[\d\s\u00a0]*(,\d+)?/g, (found) => `${number(found)} `)
    .replace(/×/g, '*').replace(/−/g, '-').replace(/([\d.]+)\s*%/g, '($1/100)');
  expect(typed, formula).toMatch(/^[\d\s.()*+/-]+$/);
  let value = Function(`"use strict"; return (${typed})`)();
  if (shown) expect(Math.abs(value - number(shown)), formula).toBeLessThan(0.0051);
  for (const word of words) {
    const limit = word.match(/men (högst|minst) ([\d\s\u00a0]+)kr/);
    if (limit) value = limit[1] === 'högst' ? Math.min(value, number(limit[2])) : Math.max(value, number(limit[2]));
  }
  const said = words.join(', ');
  if (said.includes('ned till hel krona')) value = Math.floor(value + 1e-6);
  if (said.includes('ned till helt hundratal')) value = Math.floor(value / 100 + 1e-9) * 100;
  if (said.includes('upp till helt hundratal')) value = Math.ceil(value / 100 - 1e-9) * 100;
  if (said.includes('till närmaste hundratal')) value = Math.ceil(value / 100 - 0.5) * 100;
  return { formula, value: Math.round(value * 100) / 100, amount: Math.abs(number(amount.replace('−', ''))) };
}

test('each formula of the calculation gives its amount', async ({ page }) => {
  await openPage(page, '#din-skatt');
  const sums = page.locator('details.lever-group').filter({ has: page.getByText('Visa räkningen', { exact: true }) });
  await sums.locator('summary').click();
  await expect(sums).toContainText(/Prisbasbeloppet är 59\s200\skr/);
  await useBudgetYear(page);
  await expect(sums).toContainText(/Prisbasbeloppet är 48\s300\skr/);
  const rows = sums.locator('tbody tr');
  const cases = [['2022', 'wage', '35 000', false], ['2022', 'wage', '12 345', false], ['2022', 'pension', '24 000', true], ['2026', 'wage', '71 234', false], ['2026', 'pension', '24 000', true], ['2026', 'wage', '30 000', true], ['2026', 'benefit', '18 500', false]];
  for (const [year, kind, income_, older] of cases) {
    await page.getByLabel('Skattelag').selectOption(year);
    await page.getByLabel('Sorts inkomst').selectOption(kind);
    await page.getByText(older ? /^6[56] år eller äldre$/ : /^under 6[56] år$/).click();
    await typeInto(income(page), income_);
    const assessed = Math.floor(amount(income_) * 12 / 100) * 100;
    await expect.poll(async () => amount(await rows.first().getByRole('cell').innerText())).toBe(assessed);
    const told = await rows.evaluateAll((all) => all.map((row) => [row.querySelector('.small').innerText.trim(), row.querySelector('td').innerText]));
    expect(told.length, `${year} ${kind}`).toBeGreaterThan(5);
    for (const one of told.map(recount)) expect(one.value, `${year} ${kind} ${income_}: ${one.formula}`).toBe(one.amount);
    // The steps that are shown above are the same amounts, and add up to the tax.
    const of = new Map(await rows.evaluateAll((all) => all.map((row) => [row.querySelector('th').firstChild.textContent.trim(), row.querySelector('td').innerText])));
    for (const [name, shown] of of) expect((await cells(step(page, name)))[1], name).toBe(amount(shown));
  }
});

test('a hundred kronor of the tax are divided to the öre', async ({ page }) => {
  await openPage(page, '#din-skatt');
  const table = page.locator('table.hundred');
  // The committees, what is central and what is saved.
  await expect(table.locator('tbody tr').last()).toContainText('Sparas (årets resultat)');
  for (const column of [1, 2]) {
    const parts = (await table.locator(`tbody td:nth-of-type(${column})`).allInnerTexts()).map(amount);
    expect(parts.length).toBeGreaterThan(13);
    expect(sum(parts)).toBe(100);
    await expect(table.locator(`tfoot td:nth-of-type(${column})`)).toHaveText('100,00');
  }
});

test('several incomes are compared, changed, added and removed', async ({ page }) => {
  await openPage(page, '#din-skatt');
  await typeInto(rate(page), '21,15');
  const rows = page.locator('table.several tbody tr');
  await expect(rows).toHaveCount(8);
  await expect(rows.first().locator('strong')).toHaveText(/[1-9]/);
  const costs = async () => (await rows.locator('strong').allInnerTexts()).map(amount);
  const before = await costs();
  expect([...before].sort((a, b) => a - b)).toEqual(before);
  await typeInto(page.getByRole('textbox', { name: 'Inkomst på rad 1' }), '100 000');
  await expect.poll(async () => (await costs())[0]).toBeGreaterThan(before[7]);
  await page.getByRole('button', { name: 'Lägg till en inkomst' }).click();
  await expect(rows).toHaveCount(9);
  await page.getByRole('button', { name: /^Ta bort 100\s000 kr/ }).first().click();
  await expect(rows).toHaveCount(8);
  await page.getByRole('button', { name: 'Återställ listan' }).click();
  await expect.poll(costs).toEqual(before);
});

test('an invalid input has an error message at its field and changes nothing', async ({ page }) => {
  await openPage(page, '#din-skatt');
  const before = await key(page, 1).innerText();
  await typeInto(income(page), 'mycket');
  await expect(problem(page)).toContainText('Skriv ett tal');
  await expect(income(page)).toHaveAccessibleDescription('Skriv ett tal, till exempel 35\u00a0000\u00a0kr/mån.');
  await typeInto(income(page), '2 000 000');
  await expect(problem(page)).toContainText(/mellan 0 och 1\s000\s000/);
  await typeInto(income(page), '35 000,50');
  await expect(problem(page)).toContainText('Skriv hela kronor');
  await income(page).press('Escape');
  await expect(key(page, 1)).toHaveText(before);
});

test('the inputs about the person are stored in this browser only', async ({ page }) => {
  await openPage(page, '#din-skatt');
  await typeInto(income(page), '41 000');
  await page.getByLabel('Sorts inkomst').selectOption('benefit');
  await page.reload();
  await expect(income(page)).toHaveValue(/41\s000/);
  await expect(page.getByLabel('Sorts inkomst')).toHaveValue('benefit');
  const kept = await page.evaluate(() => Object.entries(localStorage).filter(([, text]) => text.includes('41000')).map(([name]) => name));
  expect(kept).toEqual(['kommunbidrag/settings']);
  await useBudgetYear(page);
  const of2022 = await key(page, 0).innerText();
  await page.locator('.you label').filter({ hasText: /^2024$/ }).click();
  await expect(page.locator('.lede')).toContainText('2024 års skattelag');
  await expect(key(page, 0)).not.toHaveText(of2022);
  await expect(page.getByRole('textbox', { name: /^Regionens skattesats/ })).toHaveValue('12,38');
  await fromMenu(page, 'English');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your finances');
  await expect(page.getByRole('textbox', { name: /^Income before tax/ })).toHaveValue('41,000');
});

const VIEWS = {
  'din skatt': async (page) => {
    await page.evaluate(() => { window.location.hash = '#din-skatt'; });
    await page.locator('.results summary').first().waitFor();
    await page.locator('.you details, .results details').evaluateAll((all) => all.forEach((one) => { one.open = true; }));
    await page.locator('.law-numbers tbody tr').last().waitFor();
  },
};

inEveryLook(VIEWS);
