// The tab of the law, and the room of published examples: what a reader checks for themselves.
import { inEveryLook } from './looks.mjs';
import { amount, expect, field, key, openPage, seeKey, tab, test, typeInto } from './page.mjs';

const check = (page, name) => page.locator('.check').filter({ has: page.locator('strong', { hasText: name }) });
const figure = (page, name) => page.locator('.figures > div').filter({ has: page.locator('dt', { hasText: name }) }).locator('.figure');
const openLaw = async (page) => {
  await openPage(page);
  await tab(page, 'Lagen').click();
  await expect(check(page, 'Budget i balans')).toBeVisible();
};
const lawOf = (page, year) => page.getByLabel('Lag för år').selectOption(String(year));
const openStanding = (page) => page.locator('.standing > summary').click();

test('a lower result breaks the law, a higher rate mends it, and what the rate brings stays what it was', async ({ page }) => {
  await openLaw(page);
  const budget = check(page, 'Budget i balans');
  await expect(budget).toContainText('uppfyllt');
  await expect(budget).toContainText('11 kap. 5 § kommunallagen');
  const krona = amount(await figure(page, 'En krona högre').innerText());
  const kept = amount(await figure(page, 'eget skatteunderlag').innerText());
  await typeInto(field(page, 'Budgeterat resultat'), '-50');
  await expect(budget.locator('.check-state')).toHaveText('inte uppfyllt');
  await expect(budget).toContainText('50,0 mnkr högre än intäkterna');
  await expect(page.locator('#sentence')).toContainText('inte');
  // A deficit of a year is to be restored, and the law says by when.
  await expect(check(page, 'Underskottet från 2022')).toContainText('senast 2025');
  await typeInto(field(page, 'Budgeterat resultat'), '100');
  await expect(budget.locator('.check-state')).toHaveText('uppfyllt');
  await expect(check(page, 'Resultatmålet').locator('.check-state')).toHaveText('inte uppfyllt');
  await typeInto(field(page, 'Skattesats'), '20,65');
  await seeKey(page, 2, /20,65/);
  expect(amount(await figure(page, 'En krona högre').innerText())).toBe(krona);
  await expect.poll(async () => amount(await figure(page, 'eget skatteunderlag').innerText())).toBeGreaterThan(kept);
});

test('growth is shown before and after equalisation, and its sums lead to their sources', async ({ page }) => {
  await openLaw(page);
  const card = page.locator('.card').filter({ hasText: 'eget skatteunderlag' });
  const parts = (await card.locator('.parts dd').allInnerTexts()).map(amount);
  expect(Math.abs(parts[0] + parts[1] - parts[2])).toBeLessThanOrEqual(0.11);
  expect(parts[2]).toBeLessThan(parts[0] / 5);
  await card.locator('.sums > summary').click();
  await card.getByRole('button', { name: /Uppräknat skatteunderlag/ }).click();
  await expect(page.getByRole('dialog')).toContainText('Uppräkningsfaktor');
});

test('what the checks need is entered, refused when it cannot be, marked as an assumption, and remembered', async ({ page }) => {
  await openLaw(page);
  const reserve = check(page, 'Resultatreserven');
  await expect(reserve.locator('.check-state')).toHaveText('kan inte avgöras');
  await openStanding(page);
  await page.locator('.standing').getByText('inte negativt', { exact: true }).click();
  await expect(reserve.locator('.check-state')).toHaveText('utrymme finns');
  await expect(reserve).toContainText('antagande');
  const aside = page.getByRole('textbox', { name: 'Sätts av till reserven 2022, mnkr' });
  await typeInto(aside, 'mycket');
  await expect(page.locator('.field-problem')).toHaveText('Det där är inget tal.');
  await typeInto(aside, '500');
  await expect(reserve.locator('.check-state')).toHaveText('inte uppfyllt');
  const deficit = page.getByRole('textbox', { name: 'Underskott 2021 att återställa, mnkr' });
  await typeInto(deficit, '30');
  await expect(check(page, 'Underskottet från 2021')).toContainText('senast 2024');
  await page.reload();
  await tab(page, 'Lagen').click();
  await expect(check(page, 'Underskottet från 2021')).toContainText('30,0 mnkr');
  await expect(check(page, 'Resultatreserven')).toContainText('Du sätter av 500,0 mnkr');
});

test('each part of the equalisation is explained and can be asked', async ({ page }) => {
  await openLaw(page);
  const parts = page.getByRole('region', { name: 'Utjämningens delar' });
  await expect(parts.getByRole('row')).toHaveCount(8);
  await expect(parts).toContainText('115 procent av medelskattekraften');
  await parts.getByRole('button', { name: /\d/ }).first().click();
  await expect(page.getByRole('dialog')).toContainText('Inkomstutjämning');
});

test('a value of the law that is not known is entered, and all that rests on it is marked as an assumption', async ({ page }) => {
  await openLaw(page);
  await lawOf(page, 2027);
  const ceilings = page.getByRole('region', { name: 'Fastighetsavgiften' });
  const house = ceilings.getByRole('row', { name: /^2027/ }).getByRole('cell').first();
  await expect(house).toHaveText('Inte känt');
  await expect(ceilings.locator('.unknown')).toContainText('Inkomstbasbeloppet för 2027 är inte känt här');
  const box = page.getByRole('textbox', { name: 'Inkomstbasbelopp, ditt antagande, kr' });
  await typeInto(box, '12');
  await expect(page.locator('.field-problem')).toHaveText('Talet ligger utanför vad som är möjligt.');
  await typeInto(box, '86 400');
  await expect(house).toContainText(/10\s800/);
  await expect(house).toContainText('antagande');
  await page.reload();
  await tab(page, 'Lagen').click();
  await expect(house).toContainText('antagande');
  await lawOf(page, 2027);
  await page.getByRole('button', { name: 'Ta bort antagandet: Inkomstbasbelopp' }).click();
  await expect(house).toHaveText('Inte känt');
});

test('a family and an old person are told what they can be asked', async ({ page }) => {
  await openLaw(page);
  await lawOf(page, 2024);
  const family = page.getByRole('region', { name: 'Avgiften för en familj' });
  await typeInto(family.getByRole('textbox', { name: 'Hushållets inkomst före skatt, kr/mån' }), '90 000');
  await family.getByRole('button', { name: 'Färre: Barn på fritids' }).click();
  await expect(family.locator('.verdict')).toContainText(/1\s688\skr/);
  await typeInto(family.getByRole('textbox', { name: 'Avgiften ändras med, %' }), '10');
  await expect(family.locator('.verdict')).toContainText('Lagens tak');
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
  await expect(page.locator('#trust-sum')).toContainText('Alla ligger inom toleransen');
  const set = page.getByRole('region', { name: 'Inkomstutjämningen: 61 utfall' });
  await expect(set).toContainText('Alla 61 inom toleransen');
  await expect(set).toContainText('Källa: SCB');
  await set.locator('summary').click();
  const rows = await set.locator('tbody tr').evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.innerText)));
  expect(rows).toHaveLength(61);
  for (const [name, published, computed, difference, tolerance] of rows) {
    expect(Math.abs(amount(difference)), name).toBeLessThanOrEqual(amount(tolerance) + 0.005);
    expect(Math.abs(amount(computed) - amount(published) - amount(difference)), name).toBeLessThan(0.011);
  }
});

test('every cell of the monthly tables is fetched and computed when asked', async ({ page }) => {
  test.setTimeout(60_000);
  await openPage(page, '#lita-pa-siffrorna');
  let asked = 0;
  page.on('request', (request) => { if (request.url().endsWith('.csv')) asked += 1; });
  const button = page.getByRole('button', { name: /Räkna om alla/ });
  await expect(button).toBeVisible();
  expect(asked).toBe(0);
  await button.click();
  await expect(page.getByText(/8\s658 av 8\s658 celler i 1\s443 rader är exakt lika\. Största avvikelse 0\skr\./)).toBeVisible({ timeout: 40_000 });
  expect(asked).toBe(1);
});

test('tables that cannot be fetched are told of', async ({ page, complaints }) => {
  await openPage(page, '#lita-pa-siffrorna');
  await page.route(/\.csv$/, (route) => route.abort());
  await page.getByRole('button', { name: /Räkna om alla/ }).click();
  await expect(page.getByText('Tabellerna kunde inte hämtas')).toBeVisible();
  complaints.length = 0; // the browser complains of the line, as it should
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
    await page.locator('.law details').last().waitFor();
    await page.locator('.law details').evaluateAll((all) => all.forEach((one) => { one.open = true; }));
  },
  'lita på siffrorna': async (page) => {
    await page.evaluate(() => { window.location.hash = '#lita-pa-siffrorna'; });
    await page.locator('.set details').last().waitFor();
    await page.locator('.set details').evaluateAll((all) => all.forEach((one) => { one.open = true; }));
  },
};

inEveryLook(VIEWS);
