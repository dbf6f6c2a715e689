// Sentences agree with the figures beside them, and small figures are not rounded away.
import { amount, expect, field, key, lever, openGroup, openPage, row, seeKey, test, typeInto } from './page.mjs';

async function openFees(page, name) {
  await openGroup(page, 'Taxor och avgifter');
  await openGroup(page, name);
}

test('a changed fee is mentioned, and the sentence agrees with the sum of the table', async ({ page }) => {
  await openPage(page);
  await openFees(page, 'Serveringstillstånd');
  await typeInto(field(page, 'Serveringstillstånd och tillsyn'), '+50 %');
  await expect(page.locator('.lede')).toContainText(/Nämnderna får 1,3\smiljoner\skr mer \(från kommunen 0\skr, från avgifter \+1,3\smiljoner\skr\)/);
  await expect(page.locator('#sentence')).toContainText(/Nämnderna delar på 1,3\smiljoner\skr/);
  await expect(page.locator('tr.sum .gap')).toHaveText('1,3 över');
  await typeInto(field(page, 'Kommunal fastighetsavgift'), '+80');
  await expect(page.locator('#sentence')).toContainText(/Nämnderna delar på 81,3\smiljoner\skr/);
  await expect(page.locator('tr.sum .gap')).toHaveText('81,3 över');
});

test('what lands in the result is described so', async ({ page }) => {
  await openPage(page);
  await page.locator('.policy').getByText('överskottet får eller betalar').click();
  await typeInto(field(page, 'Skattesats'), '17');
  await expect(page.locator('.lede')).toContainText(/Nämnderna får tillsammans lika mycket som förut; 691,0\smiljoner\skr mindre blir kvar vid årets slut\./);
  await expect(page.locator('#sentence')).toHaveText(/^691,0\smiljoner\skr mindre blir kvar vid årets slut\.$/);
  await expect(page.locator('.key').nth(0)).toContainText(/^Att fördela\s*\?\s*5\s558,8/);
});

test('a fee typed above its ceiling is refused where it is typed, once: the reason stands at the lever', async ({ page }) => {
  await openPage(page);
  await openFees(page, 'Förskola');
  const preschool = lever(page, 'Förskola, Utbildningsnämnden');
  await expect(preschool.locator('.lever-step')).toHaveText(/^Redan högsta tillåtna\. 1\s% lägre: −464\s000\skr$/);
  await expect(preschool.locator('.is-stop:visible'), 'what the file says is no complaint').toHaveCount(0);
  for (const typed of ['+10 %', '50']) {
    await typeInto(field(page, 'Förskola, Utbildningsnämnden'), typed);
    await expect(preschool.getByRole('alert')).toHaveText('Så hög får avgiften inte vara. Den är kvar som den var.');
    await expect(page.locator('.lede')).toHaveText('Så blev det (utfallet). Ändra skatten och se vad som händer.');
  }
  await typeInto(field(page, 'Förskola, Utbildningsnämnden'), '46,4');
  await expect(page.locator('.lede')).toHaveText('Så blev det (utfallet). Ändra skatten och se vad som händer.');
  await typeInto(field(page, 'Förskola, Utbildningsnämnden'), '−10 %');
  await expect(preschool.locator('.lever-step')).toHaveText(/^1\s% ger 464\s000\skr$/);
});

test('the step effect is not 0, and says what it changes unless it is the step itself', async ({ page }) => {
  await openPage(page);
  const step = (name) => lever(page, name).locator('.lever-step');
  await expect(step('Kommunal fastighetsavgift'), 'a million is a million').toHaveText('');
  await expect(step('Budgeterat resultat')).toHaveText(/^1\smnkr mer här: −1,0\smiljoner\skr till nämnderna$/);
  await openFees(page, 'Serveringstillstånd');
  await expect(step('Serveringstillstånd och tillsyn')).toHaveText(/^1\s% ger 25\s000\skr$/);
});

test('the example in an error message fits the field', async ({ page }) => {
  await openPage(page);
  const examples = { Skattesats: '20,40 eller +25 öre', Skatteunderlag: '2,5\u00a0%', 'Kommunal fastighetsavgift': '12,5 eller 5 %' };
  for (const [name, example] of Object.entries(examples)) {
    await typeInto(field(page, name), 'mycket');
    await expect(lever(page, name).getByRole('alert')).toHaveText(`Skriv ett tal, till exempel ${example}.`);
    for (const text of example.split(' eller ')) {
      await typeInto(field(page, name), text);
      await expect(lever(page, name).getByRole('alert'), `${text} is taken`).toHaveCount(0);
    }
  }
});

test('a loss has a figure in every unit, and a change shown as 0 has no colour', async ({ page }) => {
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '-1 öre');
  await seeKey(page, 2, /20,14/);
  for (const unit of ['mnkr', 'kr/inv', '%']) {
    await page.locator('.seg').getByText(unit, { exact: true }).first().click();
    const lost = await page.locator('table.committees .down').allInnerTexts();
    for (const text of lost) expect(amount(text), `${unit}: ${text}`).not.toBe(0);
  }
  await page.locator('.seg').getByText('mnkr', { exact: true }).first().click();
  await expect(row(page, 'Miljönämnden').locator('td .down').first()).toHaveText(/^−0,0\d+$/);
});

test('the first screen refers to nothing that a phone lacks, and mentions no change of 0', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openPage(page);
  await expect(page.locator('#sentence')).not.toContainText('vänster');
  await expect(page.locator('.key').nth(2)).not.toContainText('oförändrat per');
  await expect(key(page, 2)).toBeVisible();
});

test('a policy has one name: at its choice, in the list of changes, and where it is explained', async ({ page }) => {
  await openPage(page);
  const names = await page.locator('.policy label').allInnerTexts();
  expect(names).toEqual(['delas lika, i procent', 'dit pengarna inte räcker', 'efter dina vikter', 'överskottet får eller betalar']);
  await page.locator('.policy').getByText('efter dina vikter').click();
  await page.locator('.lede button').click();
  await expect(page.getByRole('dialog')).toContainText('”efter dina vikter” i stället för ”delas lika, i procent”');
  await page.goto('./#sa-gar-det-till');
  for (const name of names) await expect(page.locator('main')).toContainText(`${name}: `);
});
