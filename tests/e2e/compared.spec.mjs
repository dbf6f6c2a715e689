// Numbers that are compared are told apart, limits hold in all years, and what cannot be computed has no numbers.
import { readFile } from 'node:fs/promises';
import { closeByEscape, amount, expect, field, key, lever, openDownload, openGroup, openPage, openShare, tab, test, typeInto } from './page.mjs';

test('a result that just misses its target is not written like it, in the bar, the years and the checks', async ({ page }) => {
  await openPage(page);
  await tab(page, 'Lagen').click();
  const check = page.locator('.check').filter({ hasText: 'Överskottsmålet' });
  await check.locator('summary').first().click();
  const kronor = Math.round(amount(await check.locator('tr').filter({ hasText: 'Resultat som målet kräver' }).innerText()));
  await typeInto(field(page, 'Budgeterat resultat'), `${kronor - 30_000} kr`);
  const told = page.locator('.key').nth(1).locator('.key-note');
  const apart = /(\d,\d+)\s%.*målet (\d,\d+)\s% nås inte/;
  await expect(told).toHaveText(apart);
  const [, result, target] = (await told.innerText()).match(apart);
  expect(result).not.toBe(target);
  await expect(check.locator('.check-told')).toContainText(`${result}\u00a0%`);
  await expect(check.locator('.check-told')).toContainText(`målet ${target}\u00a0%`);
  await tab(page, 'Tre år').click();
  await expect(page.locator('#panel')).toContainText(`${result}\u00a0%`);
  await expect(page.locator('#panel')).toContainText(`${target}\u00a0%`);
});

test('a scenario that cannot be computed shows the reason instead of numbers, until it is undone', async ({ page }) => {
  const file = JSON.parse(await readFile('public/municipalities/sodertalje-2022.json', 'utf8'));
  const settlement = Number(file.years[0].final_settlement.value);
  await openPage(page);
  await openGroup(page, 'Utjämning');
  await openGroup(page, 'Visa delarna');
  await openGroup(page, 'Andra intäkter och gemensamma kostnader');
  // Without revenue there is nothing that the result could be a per cent of.
  await typeInto(field(page, 'Skattesats'), '0');
  const parts = await page.locator('details.lever-group details.lever-group').filter({ hasText: 'Visa delarna' }).locator('.lever > .lever-head .lever-name').allInnerTexts();
  expect(parts).toContain('Inkomstutjämning');
  for (const name of parts.filter((name) => !name.startsWith('Folkmängd'))) await typeInto(field(page, name), '0');
  await typeInto(field(page, 'Kommunal fastighetsavgift'), '0');
  await typeInto(field(page, 'Övriga generella statsbidrag'), `${String(-settlement).replace('-', '−').replace('.', ',')} tkr`);
  const reason = 'Går inte att räkna ut: talen är för stora, eller så är intäkterna 0. Ångra, eller skriv ett mindre tal.';
  for (const at of [0, 1, 2, 3]) await expect(key(page, at)).toContainText('–');
  await expect(page.locator('.lede')).toContainText(reason);
  await expect(page.locator('.results #panel')).toHaveText(reason);
  await expect(field(page, 'Övriga generella statsbidrag')).toHaveValue(/\d/);
  await expect(lever(page, 'Övriga generella statsbidrag').locator('.lever-step')).toHaveText('');
  // Neither a picture nor the page of a link has the numbers of something else.
  const dialog = await openShare(page);
  const link = await dialog.getByRole('textbox', { name: 'Länk' }).inputValue();
  await dialog.getByRole('button', { name: 'Gör en bild' }).click();
  await expect(dialog.locator('p.panel')).toHaveText(reason);
  await expect(dialog.locator('.card-picture')).toHaveCount(0);
  await closeByEscape(page);
  await page.evaluate((hash) => { location.hash = hash; }, link.slice(link.indexOf('#')));
  const shown = page.locator('.shared');
  await expect(shown.getByRole('heading', { level: 1 })).toHaveText(reason);
  await expect(shown.getByRole('button', { name: 'Öppna det' })).toBeVisible();
  await expect(shown.locator('.answers, .entrance-services')).toHaveCount(0);
  await shown.getByRole('button', { name: 'Till mitt eget' }).click();
  await expect(page.locator('.results #panel')).toHaveText(reason);
  await (await openDownload(page)).getByRole('button', { name: 'CSV för Excel: Resultatbudget' }).click();
  await expect(page.locator('.toast').filter({ hasText: reason }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Ångra/ }).first().click();
  await expect(key(page, 0)).toHaveText(/\d/);
  await expect(page.locator('.results #panel')).not.toHaveText(reason);
});
