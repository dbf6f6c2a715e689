// The tab of the law, and the page of published examples: what a reader checks for themselves.
import { inEveryLook } from './looks.mjs';
import { amount, expect, field, openPage, seeKey, seeNoViolation, tab, test, typeInto } from './page.mjs';

const check = (page, name) => page.locator('.check').filter({ has: page.locator('strong', { hasText: name }) });
const figure = (page, name) => page.locator('.figures > div').filter({ has: page.locator('dt', { hasText: name }) }).locator('.figure');
const openLaw = async (page) => {
  await openPage(page);
  await tab(page, 'Lagen').click();
  await expect(check(page, 'Budget i balans')).toBeVisible();
};
const lawOf = (page, year) => page.getByLabel('Lag för år').selectOption(String(year));
const openStanding = (page) => page.locator('.standing > summary').click();

test('a lower result breaks the law, a higher rate restores it, and the marginals stay the same', async ({ page }) => {
  await openLaw(page);
  const budget = check(page, 'Budget i balans');
  await expect(budget).toContainText('uppfyllt');
  await expect(budget).toContainText(/kommunallagen 11 kap\. 5\s§/);
  const krona = amount(await figure(page, 'En krona högre').innerText());
  const kept = amount(await figure(page, 'eget skatteunderlag').innerText());
  await typeInto(field(page, 'Budgeterat resultat'), '-50');
  await expect(budget.locator('.check-state')).toHaveText('inte uppfyllt');
  await expect(budget).toContainText(/50,0\smiljoner\skr högre än intäkterna/);
  await expect(page.locator('#sentence')).toContainText('inte');
  // A deficit of a year is to be restored, and the law says by when.
  await expect(check(page, 'Underskottet från 2022')).toContainText('senast 2025');
  await typeInto(field(page, 'Budgeterat resultat'), '100');
  await expect(budget.locator('.check-state')).toHaveText('uppfyllt');
  await expect(check(page, 'Överskottsmålet').locator('.check-state')).toHaveText('inte uppfyllt');
  await typeInto(field(page, 'Skattesats'), '20,65');
  await seeKey(page, 2, /20,65/);
  expect(amount(await figure(page, 'En krona högre').innerText())).toBe(krona);
  await expect.poll(async () => amount(await figure(page, 'eget skatteunderlag').innerText())).toBeGreaterThan(kept);
});

test('growth is shown before and after equalisation, with its calculation and sources', async ({ page }) => {
  await openLaw(page);
  const card = page.locator('.card').filter({ hasText: 'eget skatteunderlag' });
  const parts = (await card.locator('.parts dd').allInnerTexts()).map(amount);
  expect(Math.abs(parts[0] + parts[1] - parts[2])).toBeLessThanOrEqual(0.11);
  expect(parts[2]).toBeLessThan(parts[0] / 5);
  await card.locator('.sums > summary').click();
  await card.getByRole('button', { name: /Uppräknat skatteunderlag/ }).click();
  await expect(page.getByRole('dialog')).toContainText('Uppräkningsfaktor');
});

test('the inputs of the checks are validated, marked as assumptions, and stored', async ({ page }) => {
  await openLaw(page);
  const reserve = check(page, 'Resultatreserven');
  await expect(reserve.locator('.check-state')).toHaveText('går inte att kontrollera');
  await openStanding(page);
  // The quality is said once for the checks, and stands only beside those that have another one.
  const estimated = page.getByRole('region', { name: 'Vad lagen kräver' }).locator('.law-part > p').filter({ hasText: 'Siffrorna är vår uppskattning ur publicerade siffror.' });
  await expect(estimated).toBeVisible();
  await expect(estimated).not.toContainText('Undantagen är märkta.');
  await page.locator('.standing').getByText('inte negativt', { exact: true }).click();
  await expect(reserve.locator('.check-state')).toHaveText('tillåtet');
  await expect(estimated).toContainText('Undantagen är märkta.');
  await expect(page.locator('.checks').first().locator('.check-head .badge')).toHaveText(['antagande']);
  await expect(reserve.locator('.check-head .badge')).toHaveText('antagande');
  const aside = page.getByRole('textbox', { name: 'Sätts av till reserven 2022, mnkr' });
  await typeInto(aside, 'mycket');
  await expect(page.locator('.field-problem')).toHaveText('Skriv ett tal, till exempel 12,5\u00a0mnkr.');
  await typeInto(aside, '500');
  await expect(reserve.locator('.check-state')).toHaveText('inte uppfyllt');
  const deficit = page.getByRole('textbox', { name: 'Underskott 2021 att väga upp, mnkr' });
  await typeInto(deficit, '30');
  await expect(check(page, 'Underskottet från 2021')).toContainText('senast 2024');
  await page.reload();
  await tab(page, 'Lagen').click();
  await expect(check(page, 'Underskottet från 2021')).toContainText(/30,0\smiljoner\skr/);
  await expect(check(page, 'Resultatreserven')).toContainText(/Du sätter av 500,0\smiljoner\skr/);
});

test('each part of the equalisation is explained and can be asked', async ({ page }) => {
  await openLaw(page);
  const parts = page.getByRole('region', { name: 'Utjämningens delar' });
  await expect(parts.getByRole('row')).toHaveCount(8);
  await expect(parts).toContainText('115 procent av medelskattekraften');
  await expect(parts.getByRole('row', { name: 'Införandebidrag' })).toContainText('högst 250 kronor per invånare och år');
  await parts.getByRole('button', { name: /\d/ }).first().click();
  await expect(page.getByRole('dialog')).toContainText('Inkomstutjämning');
});

test('a value of the law that is not known is entered, and all that rests on it is marked as an assumption', async ({ page }) => {
  await openLaw(page);
  await lawOf(page, 2027);
  const ceilings = page.getByRole('region', { name: 'Fastighetsavgiften' });
  const house = ceilings.getByRole('row', { name: /^2027/ }).getByRole('cell').first();
  await expect(house).toContainText('Inte känt');
  await expect(ceilings.locator('.unknown')).toContainText('Inkomstbasbeloppet för 2027 är inte känt här');
  const box = page.getByRole('textbox', { name: 'Inkomstbasbelopp, ditt antagande, kr' });
  await typeInto(box, '12');
  await expect(page.locator('.field-problem')).toHaveText('Talet är för högt eller för lågt här.');
  await typeInto(box, '86 400');
  await expect(house).toContainText(/10\s800/);
  await expect(house).toContainText('antagande');
  await page.reload();
  await tab(page, 'Lagen').click();
  await expect(house).toContainText('antagande');
  await lawOf(page, 2027);
  await page.getByRole('button', { name: 'Ta bort antagandet: Inkomstbasbelopp' }).click();
  await expect(house).toContainText('Inte känt');
});

test('missing values of the simulation are listed with the reason, and can be assumed', async ({ page }) => {
  await openLaw(page);
  await lawOf(page, 2027);
  const values = page.getByRole('region', { name: 'Lagens tal' });
  const mean = values.getByRole('listitem').filter({ hasText: 'Uppräknad medelskattekraft' });
  await expect(mean).toContainText('Utjämningen för 2027 var inte publicerad');
  const box = mean.getByRole('textbox', { name: 'Uppräknad medelskattekraft, ditt antagande, kr/inv' });
  await typeInto(box, '3');
  await expect(mean.locator('.field-problem')).toHaveText('Talet är för högt eller för lågt här.');
  await box.press('Escape');
  await mean.getByRole('button', { name: /Anta som 2026: 293\s584/ }).click();
  await expect(box).toHaveValue(/293\s584/);
  await expect(mean).toContainText('antagande');
  // Both years' projections make the factor that the model goes by.
  await typeInto(values.getByRole('textbox', { name: /^Uppräkning av underlaget, första året/ }), '4,5');
  await typeInto(values.getByRole('textbox', { name: /^Uppräkning av underlaget, andra året/ }), '3,6');
  await expect(values.getByRole('textbox', { name: /^Uppräkningsfaktor, båda åren/ })).toHaveValue('1,08262');
  await page.reload();
  await tab(page, 'Lagen').click();
  await lawOf(page, 2027);
  await expect(box).toHaveValue(/293\s584/);
  await page.getByRole('button', { name: 'Ta bort antagandet: Uppräknad medelskattekraft' }).click();
  await expect(box).toHaveValue('');
});

test('a plan for years whose law is not known is opened on the reader’s assumptions, and all that rests on them is marked', async ({ page, request, baseURL }) => {
  await openPage(page, '#underlag');
  const file = await (await request.get(`${baseURL}municipalities/sodertalje-2022.json`)).json();
  // The plan of 2022-2024, moved on to years that no law is known of: it adds up by what the law had then.
  const [first] = file.years;
  const own = (value) => ({ ...first.tax_base, value, quality: 'derived' });
  file.id = 'framat';
  file.years.forEach((year, at) => { year.year = 2097 + at; });
  first.projection = own('1.0826');
  first.mean_tax_base = own('246177');
  await page.locator('main input[type=file]').setInputFiles({ name: 'framat.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) });
  await expect(page.locator('.errors')).toContainText('years[1]');
  const rows = page.locator('.lacking-row');
  await expect(rows).toHaveCount(13);
  await expect(rows.first()).toContainText('Garantinivå 2097');
  await seeNoViolation(page, 'what is lacking');
  const mean = (year) => page.getByRole('textbox', { name: `Uppräknad medelskattekraft ${year}, ditt antagande, kr/inv` });
  const factor = (year) => page.getByRole('textbox', { name: `Uppräkningsfaktor, båda åren ${year}, ditt antagande` });
  const rate = (kind, year) => page.getByRole('textbox', { name: `Länets skattesats för ${kind} ${year}, ditt antagande` });
  await typeInto(mean(2098), '12');
  await expect(page.locator('.field-problem')).toHaveText('Skriv ett tal som värdet kan ha.');
  await typeInto(mean(2098), '260.900');
  await expect(page.locator('.field-problem')).toHaveText(/^260\.900 kan betyda 260,9 eller 260\s900\. Skriv/);
  await typeInto(mean(2098), '260 924 kr/inv.');
  await typeInto(factor(2098), '1,0972');
  await typeInto(factor(2099), '1,09');
  await typeInto(mean(2099), '270 757');
  for (const year of [2097, 2098, 2099]) {
    await typeInto(rate('bidrag', year), '19,05');
    await typeInto(rate('avgift', year), '16,98');
  }
  const open = page.getByRole('button', { name: 'Öppna filen med antagandena' });
  await expect(open).toHaveCount(0);
  for (const year of [2097, 2098, 2099]) {
    await page.getByRole('button', { name: new RegExp(`^Garantinivå ${year}: Anta som \\d{4}: 1,15`) }).click();
  }
  // An assumption that the plan does not add up by is told of, and can be changed.
  await open.click();
  await expect(page.locator('.errors')).toContainText('mindre än det finns pengar till');
  await typeInto(factor(2099), '1,0805');
  await open.click();
  await expect(page.locator('.facts')).toContainText('2097–2099');
  await page.getByRole('link', { name: 'Alla reglage' }).click();
  const choose = (year) => page.locator('label').filter({ hasText: new RegExp(`^${year}$`) }).first().click();
  await choose(2098);
  await tab(page, 'Lagen').click();
  const income = page.getByRole('region', { name: 'Utjämningens delar' }).getByRole('row', { name: 'Inkomstutjämning' });
  await expect(income).toContainText('antagande');
  await income.getByRole('button').click();
  const dialog = page.getByRole('dialog');
  // By law, what the base lacks, what is guaranteed: each step leads to the next.
  for (let step = 0; step < 2; step += 1) await dialog.getByRole('rowheader').first().getByRole('button').click();
  await expect(dialog.getByRole('row', { name: /260\s924/ })).toContainText('Ditt antagande');
  await page.keyboard.press('Escape');
  // It is there after a reload, when the page begins by it.
  await page.reload();
  await seeKey(page, 0, /6\s?\d\d\d,\d/);
  await expect(page.locator('label').filter({ hasText: /^2099$/ }).first()).toBeVisible();
  await choose(2098);
  await tab(page, 'Lagen').click();
  await expect(income).toContainText('antagande');
});

test('the rates of all 21 counties are shown with year, quality and source, as in the file', async ({ page }) => {
  await openLaw(page);
  const region = page.getByRole('region', { name: 'Länens skattesatser i inkomstutjämningen' });
  await expect(region).toContainText('Stockholms län 2022: 19,05 % för bidrag, 16,98 % för avgift.');
  await region.locator('.counties > summary').click();
  const rows = region.locator('tbody tr');
  await expect(rows).toHaveCount(21);
  const row = region.getByRole('row', { name: /^Gotlands län/ });
  await expect(row).toContainText('19,60');
  await expect(row).toContainText('17,53');
  await expect(region).toContainText(/Siffrorna är /);
  await expect(row).toContainText('SFS 2019:797');
  await expect(region.getByRole('row', { name: /^Stockholms län/ }).locator('.badge-derived')).toHaveCount(0);
  await lawOf(page, 2026);
  await expect(region.locator('.counties > summary')).toHaveText('Visa alla 21 län 2026');
  await expect(row).toContainText('19,60');
});

test('the tax is shown from base to settlement, and the settlement of each year with how it was counted', async ({ page }) => {
  await openLaw(page);
  const region = page.getByRole('region', { name: /^Kommunalskatten, från underlag/ });
  const line = async (name) => amount(await region.locator('.tax-lines tr').filter({ hasText: name }).locator('td').innerText());
  const [base, rate, tax] = [await line('Uppräknat skatteunderlag'), await line('Skattesats'), await line('Preliminär kommunalskatt')];
  expect(Math.abs(base * rate / 100 - tax)).toBeLessThan(1);
  expect(Math.abs(await line('Skatteunderlag enligt taxeringen') * await line('Uppräkningsfaktor') - base)).toBeLessThan(1);
  const of = (year) => region.getByRole('row', { name: new RegExp(`^${year}`) });
  // What the facts have, to within their ten kronor.
  for (const [year, near] of [[2020, -502], [2021, 1518], [2022, 1478], [2023, 560], [2024, 203]]) {
    expect(Math.abs(amount(await of(year).locator('td').first().innerText()) - near), String(year)).toBeLessThanOrEqual(10);
  }
  await expect(of(2025)).toContainText('Inte känt här: Rikets skatteunderlag 2027');
  await expect(of(2022).locator('td').last()).toHaveText(/^\+149,\d/);
  await region.locator('.sums > summary').click();
  await expect(region.locator('.sums')).toContainText('SCB');
  // What is entered for the nation's base of 2027 settles 2025.
  await lawOf(page, 2027);
  await typeInto(page.getByRole('textbox', { name: /^Rikets skatteunderlag, ditt antagande/ }), '2 980 000 000 000');
  await expect(of(2025).locator('.badge-assumption').first()).toBeVisible();
});

test('the highest fees of a family and of elder care are shown', async ({ page }) => {
  await openPage(page, '#din-ekonomi');
  await page.locator('.you summary').click();
  await page.getByLabel('Skattelag').selectOption('2024');
  const family = page.getByRole('region', { name: 'Avgiften för en familj' });
  await typeInto(family.getByRole('textbox', { name: 'Hushållets inkomst före skatt, kr/mån' }), '90 000');
  await family.getByRole('button', { name: 'Färre: Barn på fritids' }).click();
  await expect(family.locator('.verdict')).toContainText(/1\s688\skr/);
  await typeInto(family.getByRole('textbox', { name: 'Avgiften ändras med, %' }), '10');
  await expect(family.locator('.verdict')).toContainText('Resten av höjningen är högre än lagen tillåter');
  const elder = page.getByRole('region', { name: 'Avgiften i äldreomsorgen' });
  await typeInto(elder.getByRole('textbox', { name: 'Inkomst efter skatt, kr/mån' }), '15000');
  await typeInto(elder.getByRole('textbox', { name: 'Kostnad för boendet, kr/mån' }), '6500');
  await expect(elder.locator('.verdict')).toContainText(/1\s438\skr/);
});

test('published examples are computed in the browser, and all 61 outcomes of equalisation lie within tolerance', async ({ page }) => {
  await openPage(page);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Lita på siffrorna' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lita på siffrorna');
  await expect(page.locator('#trust-sum')).toContainText('202 exempel');
  await expect(page.locator('#trust-sum')).toContainText('Alla är så nära de ska vara');
  const set = page.getByRole('region', { name: 'Inkomstutjämningen: 61 utfall' });
  await expect(set).toContainText('Alla 61 så nära de ska vara');
  await expect(set).toContainText('Källa: SCB');
  await expect(page.locator('#main')).not.toContainText('..');
  await set.locator('summary').click();
  const rows = await set.locator('tbody tr').evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.innerText)));
  expect(rows).toHaveLength(61);
  for (const [name, published, computed, difference, tolerance] of rows) {
    expect(Math.abs(amount(difference)), name).toBeLessThanOrEqual(amount(tolerance) + 0.005);
    expect(Math.abs(amount(computed) - amount(published) - amount(difference)), name).toBeLessThan(0.011);
  }
});

test('on a phone an example shows all its numbers without scrolling, and no sentence ends twice', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.addInitScript(() => localStorage.setItem('kommunbidrag/settings', '{"language":"en"}'));
  await openPage(page, '#lita-pa-siffrorna');
  await expect(page.locator('.told').first()).toContainText('inh.');
  expect(await page.locator('#main').innerText()).not.toMatch(/\.\.(?!\.)/);
  const set = page.getByRole('region', { name: 'Income equalisation: 61 outturns' });
  await set.locator('summary').click();
  const row = set.getByRole('row').nth(1);
  await expect(row.getByRole('cell')).toHaveCount(4);
  for (const cell of await row.getByRole('cell').all()) {
    const box = await cell.boundingBox();
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(360);
  }
});

test('every cell of the monthly tables is fetched and computed when asked', async ({ page }) => {
  await openPage(page, '#lita-pa-siffrorna');
  let asked = 0;
  page.on('request', (request) => { if (request.url().endsWith('.csv')) asked += 1; });
  const button = page.getByRole('button', { name: /Räkna om alla/ });
  await expect(button).toBeVisible();
  expect(asked).toBe(0);
  await button.click();
  await expect(page.getByText(/8\s658 av 8\s658 celler i 1\s443 rader är exakt lika\. Störst skillnad 0\skr\./)).toBeVisible({ timeout: 40_000 });
  expect(asked).toBe(1);
});

test('a failed download of the tables is reported', async ({ page, complaints }) => {
  await openPage(page, '#lita-pa-siffrorna');
  await page.route(/\.csv$/, (route) => route.abort());
  await page.getByRole('button', { name: /Räkna om alla/ }).click();
  await expect(page.getByText('Tabellerna kunde inte hämtas')).toBeVisible();
  complaints.areExpected = true; // the browser complains of the line, as it should
});

test('the material leads to the examples, and the tab is reached by keys', async ({ page }) => {
  await openPage(page, '#underlag');
  await page.getByRole('main').getByRole('link', { name: 'Lita på siffrorna' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lita på siffrorna');
  await openPage(page);
  await tab(page, 'Nämnder').focus();
  await page.keyboard.press('End');
  await expect(tab(page, 'Lagen')).toBeFocused();
  await expect(check(page, 'Budget i balans')).toBeVisible();
});

const VIEWS = {
  lagen: async (page) => {
    await page.locator('#tab-law').click();
    await page.locator('.law summary').first().waitFor();
    await page.locator('.law details').evaluateAll((all) => all.forEach((one) => { one.open = true; }));
  },
  'lita på siffrorna': async (page) => {
    await page.evaluate(() => { window.location.hash = '#lita-pa-siffrorna'; });
    await page.locator('.set details').last().waitFor();
    await page.locator('.set details').evaluateAll((all) => all.forEach((one) => { one.open = true; }));
  },
};

inEveryLook(VIEWS);
