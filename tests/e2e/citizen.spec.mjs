// A citizen explores: moves the tax, the equalisation and a fee, sees what it does, saves it and finds it again.
import { amount, expect, field, grantOf, key, lever, openGroup, openPage, row, seeKey, seeSaved, slider, tab, test, typeInto, openScenarios, fromMenu } from './page.mjs';

test('the page begins with the outcome of 2022 and says so', async ({ page }) => {
  await openPage(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Södertälje 2022');
  await expect(page.locator('.lede')).toHaveText('Så blev det (utfallet). Ändra skatten och se vad som händer.');
  await seeKey(page, 0, /6\s249,8\s*mnkr/);
  await seeKey(page, 1, /458,1\s*mnkr/);
  await seeKey(page, 2, /20,15\s*kr/);
  await expect(page.locator('.hint')).toContainText('Ett oberoende räkneexempel, inte kommunens eget. Siffrorna är från 2022');
});

test('a higher tax rate gives every committee more, and the sum is the municipal grant', async ({ page }) => {
  await openPage(page);
  const before = await grantOf(page, 'Utbildningsnämnden');
  await typeInto(field(page, 'Skattesats'), '20,40');
  await seeKey(page, 0, /6\s304,7/);
  await expect(page.locator('.lede')).toContainText('Skatten höjs 25 öre.');
  expect(await grantOf(page, 'Utbildningsnämnden')).toBeGreaterThan(before);
  const grants = await page.locator('table.committees tbody:not(.sums) .amount').allInnerTexts();
  const sum = grants.map(amount).reduce((a, b) => a + b, 0);
  expect(sum).toBeCloseTo(6304.656, 3); // 6,249.818 and 54.838 more, which is spread in whole thousands
});

test('the slider, the buttons and the field set the same rate', async ({ page }) => {
  await openPage(page);
  await lever(page, 'Skattesats').getByRole('button', { name: /^Höj/ }).click();
  await seeKey(page, 2, /20,25/);
  await slider(page, 'Skattesats').focus();
  await page.keyboard.press('ArrowRight');
  await seeKey(page, 2, /20,35/);
  await typeInto(field(page, 'Skattesats'), '+25 öre');
  await seeKey(page, 2, /20,40/);
  await lever(page, 'Skattesats').getByRole('button', { name: /^Återställ/ }).click();
  await seeKey(page, 2, /20,15/);
  await expect(page.locator('.lede')).toHaveText('Så blev det (utfallet). Ändra skatten och se vad som händer.');
  await expect(page.locator('#sentence')).toContainText('Inget är ändrat');
});

test('an invalid input has an error message at its field and changes nothing', async ({ page }) => {
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), 'tjugo');
  await expect(lever(page, 'Skattesats').getByRole('alert')).toContainText('Skriv ett tal');
  await expect(field(page, 'Skattesats')).toHaveAccessibleDescription('Skriv ett tal, till exempel 20,40 eller +25 öre.');
  await expect(field(page, 'Skattesats')).toHaveAttribute('inputmode', 'text');
  await seeKey(page, 2, /20,15/);
  await typeInto(field(page, 'Skattesats'), '900');
  await expect(lever(page, 'Skattesats').getByRole('alert')).toContainText('Talet är för högt eller för lågt här.');
  await field(page, 'Skattesats').press('Escape');
  await expect(field(page, 'Skattesats')).toHaveValue('20,15');
  await expect(field(page, 'Skattesats')).toHaveAccessibleDescription('');
});

test('what is typed and taken back leaves the field as it was: it goes on following the lever', async ({ page }) => {
  await openPage(page);
  const rate = field(page, 'Skattesats');
  await rate.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('5');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Tab');
  await lever(page, 'Skattesats').getByRole('button', { name: 'Höj Skattesats' }).click();
  await expect(rate).toHaveValue('20,25');
  // With Enter, the number that stands there already is held.
  await openGroup(page, 'Utjämning');
  await openGroup(page, 'Visa delarna');
  const equalisation = field(page, 'Inkomstutjämning');
  const start = await equalisation.inputValue();
  await typeInto(equalisation, start);
  await typeInto(field(page, 'Skatteunderlag'), '1');
  await seeKey(page, 2, /20,25/);
  await expect(equalisation).toHaveValue(/^1\s274,8/); // by law it would be less
});

test('most of a growing tax base is equalised away', async ({ page }) => {
  await openPage(page);
  await typeInto(field(page, 'Skatteunderlag'), '1');
  await seeKey(page, 0, /6\s252,2/); // 2.4 of 44.2 million is kept
  await expect(lever(page, 'Skatteunderlag')).toContainText('efter utjämningen');
});

test('a part of the equalisation can be set to an own figure', async ({ page }) => {
  await openPage(page);
  await openGroup(page, 'Utjämning');
  await openGroup(page, 'Visa delarna');
  await typeInto(field(page, 'Inkomstutjämning'), '1 300');
  const note = page.locator('.key').nth(0).locator('.key-note');
  await expect(note).toContainText(/\d/);
  const change = amount(await note.innerText());
  expect(change).toBeCloseTo(25.2, 1);
  await lever(page, 'Inkomstutjämning').getByRole('button', { name: /^Återställ/ }).click();
  await seeKey(page, 0, /6\s249,8/);
});

test('a fee at its legal ceiling can be lowered but not raised, and says why', async ({ page }) => {
  await openPage(page);
  await openGroup(page, 'Taxor och avgifter');
  await openGroup(page, 'Förskola');
  const preschool = lever(page, 'Förskola, Utbildningsnämnden');
  await expect(preschool).toContainText('SFS 2001:160');
  const raise = preschool.getByRole('button', { name: /^Höj/ });
  await expect(raise).toHaveAttribute('aria-disabled', 'true');
  await expect(raise).toHaveAccessibleDescription(/maxtaxa.*SFS 2001:160/);
  const box = preschool.getByRole('textbox');
  const before = await box.inputValue();
  await preschool.getByRole('button', { name: /^Höj/ }).click({ force: true });
  await expect(box).toHaveValue(before);
  await preschool.getByRole('button', { name: /^Sänk/ }).click();
  expect(amount(await box.inputValue())).toBeLessThan(amount(before));
});

test('a raised fee frees grant, which is spread to all: committees, goals and the explanation follow', async ({ page }) => {
  await openPage(page);
  const [roads, schools, all] = ['Tekniska nämnden', 'Utbildningsnämnden', page.locator('table.committees tbody:not(.sums) .amount')];
  const amounts = async () => (await all.allInnerTexts()).map(amount);
  const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
  const [before, at] = [await amounts(), await all.allInnerTexts().then(async (texts) => texts.indexOf(await row(page, roads).locator('.amount').innerText()))];
  await openGroup(page, 'Taxor och avgifter');
  await openGroup(page, 'Parkering');
  await typeInto(field(page, 'Parkering'), '+20 %');
  await expect(field(page, 'Parkering')).toHaveValue('38,4'); // 32.0 and a fifth more
  // 6.4 less is asked of the grant, and has come to all: no one else has less, and the sum is what it was.
  await expect(row(page, 'Summa').locator('.gap')).toHaveText(/6,4\söver/);
  const after = await amounts();
  expect(after[at] - before[at]).toBeCloseTo(-6.3, 1);
  after.forEach((grant, one) => { if (one !== at) expect(grant).toBeGreaterThanOrEqual(before[one]); });
  expect(await grantOf(page, schools)).toBeGreaterThan(before[0] + 2.5);
  expect(Math.abs(sum(after) - sum(before))).toBeLessThan(0.8); // each is rounded to a tenth
  await seeKey(page, 0, /6\s249,8/);

  await row(page, schools).locator('.amount').getByRole('button').click();
  const panel = page.getByRole('dialog');
  await panel.getByRole('button', { name: /^Del av ändringen/ }).click();
  await panel.getByRole('button', { name: /^Ändring att dela på/ }).click();
  await expect(panel.getByRole('row').filter({ hasText: `Frigjort av avgifter, ${roads}` })).toContainText(/6\s400\s000\skr/);
  await panel.getByRole('button', { name: /^Frigjort av avgifter/ }).click();
  await expect(panel.getByRole('row').filter({ hasText: 'Taxor och avgifter' }).first()).toContainText(/47\s400\s000\skr/);
  await page.keyboard.press('Escape');

  await tab(page, 'Mål').click();
  const goal = (words) => page.locator('.goal').filter({ hasText: words });
  await expect(goal('når kunskapsmålen')).toContainText(/\+2,\d/); // the schools' goal
  await expect(goal('trygg och attraktiv plats')).toContainText(/−3,\d/); // the roads'
  await tab(page, 'Nämnder').click();

  // In a locked committee what is freed stays, and shows as room.
  await lever(page, 'Parkering').getByRole('button', { name: /^Återställ/ }).click();
  await row(page, roads).getByRole('button', { name: /^Lås/ }).click();
  await typeInto(field(page, 'Parkering'), '+20 %');
  await expect(row(page, roads).locator('.gap')).toHaveText(/6,4\söver/);
  expect(await amounts()).toEqual(before);
});

test('a locked committee keeps its grant while the others move', async ({ page }) => {
  await openPage(page);
  const name = 'Kultur- och fritidsnämnden';
  const before = await grantOf(page, name);
  await row(page, name).getByRole('button', { name: /^Lås/ }).click();
  await typeInto(field(page, 'Skattesats'), '21,15');
  await seeKey(page, 2, /21,15/);
  // The table then shows a decimal more.
  expect(await grantOf(page, name)).toBeCloseTo(before, 2);
  await expect(page.locator('.lede')).toContainText('är låst');
});

test('an own change is paid for by the others', async ({ page }) => {
  await openPage(page);
  const social = await grantOf(page, 'Socialnämnden');
  const schools = await grantOf(page, 'Utbildningsnämnden');
  await row(page, 'Socialnämnden').getByRole('button', { name: /1 miljon mer$/ }).click();
  await typeInto(row(page, 'Socialnämnden').getByRole('textbox'), '20');
  await expect.poll(() => grantOf(page, 'Socialnämnden')).toBeGreaterThan(social + 15);
  expect(await grantOf(page, 'Utbildningsnämnden')).toBeLessThan(schools);
  await seeKey(page, 0, /6\s249,8/);
});

test('any number can be explained down to its sources', async ({ page }) => {
  await openPage(page);
  await key(page, 0).getByRole('button').click();
  const panel = page.getByRole('dialog');
  await expect(panel).toContainText('Kommunbidrag att dela ut');
  await panel.getByRole('button', { name: /Skatteintäkter och generella statsbidrag/ }).click();
  await panel.getByRole('button', { name: /^Skatteintäkter/ }).first().click();
  await expect(panel).toContainText('Preliminär kommunalskatt');
  await panel.getByRole('button', { name: 'Tillbaka' }).click();
  await expect(panel).toContainText('Kommunalekonomisk utjämning');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

test('a change in the second year leaves the first as it was', async ({ page }) => {
  await openPage(page);
  await page.getByText('2023', { exact: true }).first().click();
  await typeInto(field(page, 'Skattesats'), '20,65');
  await page.getByText('2024', { exact: true }).first().click();
  await seeKey(page, 2, /20,65/);
  await page.getByText('2022', { exact: true }).first().click();
  await seeKey(page, 2, /20,15/);
});

test('goals, flow and three years show the same money', async ({ page }) => {
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await tab(page, 'Mål').click();
  await expect(page.locator('.area').filter({ has: page.locator('.goal') })).toHaveCount(6);
  await expect(page.locator('.goal')).toHaveCount(8);
  await expect(page.getByRole('tabpanel')).toContainText('Alla mål är lika viktiga');
  await tab(page, 'Flöde').click();
  await expect(page.locator('svg.flow')).toBeVisible();
  const flows = page.getByRole('tabpanel').getByRole('table');
  await expect(flows).toHaveCount(0);
  await page.getByText('Visa som tabell').click();
  await expect(flows.getByRole('row').filter({ hasText: 'Utbildningsnämnden' }).first()).toBeVisible();
  await tab(page, 'Tre år').click();
  // With the decimals by which the rows add up.
  await expect(page.getByRole('tabpanel')).toContainText(/6\s304,656/);
});

test('a reload loses nothing, and a scenario is found under its name', async ({ page }) => {
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await row(page, 'Socialnämnden').getByRole('button', { name: /^Lås/ }).click();
  await seeSaved(page);
  await fromMenu(page, 'Spara som …');
  await page.getByRole('dialog').getByRole('textbox').fill('Mer till skolan');
  await page.getByRole('dialog').getByRole('button', { name: 'Spara', exact: true }).click();
  await seeSaved(page);
  await page.reload();
  await seeKey(page, 2, /20,40/);
  await expect(page.locator('.kept')).toContainText('Mer till skolan');
  await expect(page.locator('.lede')).toContainText('är låst');
  await openScenarios(page);
  await expect(page.getByRole('dialog').getByText('Mer till skolan').first()).toBeVisible();
});

test('a change just before the page is left or hidden is saved', async ({ page }) => {
  await openPage(page);
  // The part that reads the number has come, and the one that saves before it.
  await page.locator('dialog').first().waitFor({ state: 'attached' });
  const kept = () => page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.includes('/scenario/')).map(([, text]) => text).join());
  const leaving = {
    pagehide: () => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
    visibilitychange: () => {
      Object.defineProperty(document, 'hidden', { get: () => true, configurable: true });
      Object.defineProperty(document, 'visibilityState', { get: () => 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
      delete document.hidden;
      delete document.visibilityState;
    },
  };
  let ahead = 0;
  for (const [name, leave] of Object.entries(leaving)) {
    const rate = name === 'pagehide' ? '20,40' : '20,65';
    await page.clock.pauseAt(Date.now() + (ahead += 60_000)); // the moment after which it is saved by itself does not come
    await typeInto(field(page, 'Skattesats'), rate);
    await expect(page.locator('.kept')).toContainText('sparar');
    const before = await kept();
    await page.evaluate(leave);
    expect(await kept(), name).not.toBe(before);
    await page.clock.resume();
    await page.reload();
    await seeKey(page, 2, new RegExp(rate));
  }
});

test('a deleted scenario can be restored', async ({ page }) => {
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await seeSaved(page);
  await openScenarios(page);
  const list = page.getByRole('dialog');
  await list.getByRole('button', { name: /^Ta bort Mitt scenario/ }).click();
  await list.getByRole('button', { name: 'Ångra' }).click();
  await expect(list.getByRole('button', { name: /^Ta bort Mitt scenario/ })).toBeVisible();
});

test('cancelling a rename keeps the list open and the old name', async ({ page }) => {
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await seeSaved(page);
  await openScenarios(page);
  const list = page.getByRole('dialog');
  const rename = list.getByRole('button', { name: /^Byt namn/ });
  await rename.click();
  await expect(list.getByRole('textbox', { name: 'Namn' })).toBeFocused();
  await page.keyboard.type('Något annat');
  await page.keyboard.press('Escape');
  await expect(list).toBeVisible();
  await expect(list.getByRole('heading', { name: 'Mitt scenario 2022' })).toBeVisible();
  await expect(rename).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
});
