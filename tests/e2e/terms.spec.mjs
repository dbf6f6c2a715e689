// What the terms mean, where they stand; what a table says of its figures; and what a fee brings.
import { expect, field, openGroup, openPage, row, test } from './page.mjs';

test('a term is explained where it stands, by keyboard and by touch, and Escape closes it', async ({ page }) => {
  await openPage(page);
  const ask = page.getByRole('columnheader', { name: 'Mot behov' }).getByRole('button', { name: 'Vad betyder Mot behov?' });
  await ask.focus();
  await page.keyboard.press('Enter');
  await expect(ask).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByText('Vad verksamheten kostar, minus det som nämnden själv får in.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(ask).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByText('Vad verksamheten kostar, minus det som nämnden själv får in.')).toBeHidden();
  await expect(ask).toBeFocused();
  const place = await ask.boundingBox();
  expect(Math.min(place.width, place.height)).toBeGreaterThanOrEqual(24);
});

test('the key figure of the result is explained as the result, not as its target', async ({ page }) => {
  await openPage(page);
  await page.locator('.key').nth(1).getByRole('button', { name: 'Vad betyder Årets resultat?' }).click();
  await expect(page.getByText('Det som blir kvar vid årets slut: pengarna som kom in minus pengarna som gick ut.')).toBeVisible();
});

// The grant of the social committee is calculated from the published sum of all; those of the others are estimates.
test('the quality of the figures is told once under the table, and on a row only where it is another', async ({ page }) => {
  await openPage(page);
  await expect(page.getByRole('tabpanel')).toContainText(/Siffrorna är vår uppskattning ur publicerade siffror\.\s*Undantagen är märkta\./);
  await expect(page.locator('table.committees .badge')).toHaveCount(1);
  await expect(row(page, 'Socialnämnden').locator('.badge')).toHaveText('uträknad');
});

test('numbers that can be pressed are said to be so until one has been pressed', async ({ page }) => {
  await openPage(page);
  const hint = page.getByText('Tryck på ett streckat tal för att se hur det blev till.');
  await expect(hint).toBeVisible();
  await row(page, 'Socialnämnden').locator('.ask').first().click();
  await page.keyboard.press('Escape');
  await expect(hint).toBeHidden();
  await page.reload();
  await expect(page.locator('table.committees')).toBeVisible();
  await expect(hint).toBeHidden();
});

// 32.0 million from parking becomes 33.6: 1.6 million more, which the technical committee gets in fees and shares with all in grant.
test('a raised fee is a key figure, and the committee that raises it can use more', async ({ page }) => {
  await openPage(page);
  await openGroup(page, 'Taxor och avgifter');
  await openGroup(page, 'Parkering');
  await expect(page.locator('details.lever-group[open] > summary').filter({ hasText: 'Parkering' })).toContainText(/Tekniska nämnden · 32,0\smnkr/);
  const parking = field(page, 'Parkering');
  await parking.fill('+5 %');
  await parking.press('Enter');
  await expect(page.locator('.key.is-fees')).toContainText(/Avgifter\s*\+1,6\smnkr/);
  const technical = row(page, 'Tekniska nämnden');
  await expect(technical.locator('.change .down')).toHaveCount(0);
  await expect(technical.locator('.usable .up')).toHaveText(/^\+0,\d+$/);
});
