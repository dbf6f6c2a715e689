// Budget items: added in a committee's row or in the list, edited, switched, undone, and there after a reload.
import { expect, openPage, row, seeKey, seeSaved, test, openScenarios } from './page.mjs';

const dialog = (page) => page.getByRole('dialog', { name: 'Poster' });

async function write(page, name, amount) {
  const form = dialog(page);
  await form.getByLabel('Vad ska göras?').fill(name);
  await form.getByRole('textbox', { name: 'Belopp' }).fill(amount);
  await form.getByRole('button', { name: 'Spara' }).click();
}

test('an item is added, edited, switched off, undone and kept', async ({ page }) => {
  await openPage(page);
  await row(page, 'Utbildningsnämnden').getByRole('button', { name: /^Utbildnings/ }).first().click();
  await page.getByRole('button', { name: /^Lägg till post, Utbildnings/ }).click();
  await expect(dialog(page).getByLabel('Vad ska göras?')).toBeFocused();
  await write(page, 'Fler lärare', '20,0005');
  await expect(dialog(page)).toContainText('Skriv beloppet i hela tusental kronor');
  await write(page, 'Fler lärare', '20');
  const item = dialog(page).getByRole('listitem').filter({ hasText: 'Fler lärare' });
  await expect(item).toContainText('2022: +20,0 · 2023: +20,0 · 2024: +20,0 mnkr, varaktig');
  await item.getByRole('button', { name: 'Ändra Fler lärare' }).click();
  await dialog(page).getByLabel('Gäller').selectOption({ label: 'Engång 2023' });
  await dialog(page).getByRole('button', { name: 'Spara' }).click();
  await expect(item).toContainText('2022: 0,0 · 2023: +20,0 · 2024: 0,0 mnkr, engång');
  await item.getByRole('checkbox', { name: 'Räkna med Fler lärare' }).uncheck();
  const undo = dialog(page).getByRole('button', { name: /^Ångra/ });
  await expect(undo).toHaveAccessibleName('Ångra: avstängning av posten ”Fler lärare”');
  await undo.click();
  await expect(item.getByRole('checkbox')).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Poster (1)' })).toBeVisible();
  await seeSaved(page);
  await page.reload();
  await seeKey(page, 0, /\d/);
  await page.getByRole('button', { name: 'Poster (1)' }).click();
  await expect(item).toContainText('2023: +20,0');
  await expect(undo).toHaveAccessibleName('Ångra: ändring av posten ”Fler lärare”');
});

test('among many scenarios one is found by an item, which opens in it', async ({ page }) => {
  await openPage(page);
  await row(page, 'Utbildningsnämnden').getByRole('button', { name: /^Utbildnings/ }).first().click();
  await page.getByRole('button', { name: /^Lägg till post, Utbildnings/ }).click();
  await write(page, 'Fler lärare', '12');
  await page.keyboard.press('Escape');
  await seeSaved(page);
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((one) => one.startsWith('kommunbidrag/scenario/'));
    const one = JSON.parse(localStorage.getItem(key));
    const without = (at) => ({ ...one, id: String(at), name: `Förslag ${at}`, scenario: { format: 2 } });
    for (let at = 1; at <= 11; at += 1) localStorage.setItem(`kommunbidrag/scenario/${at}`, JSON.stringify(without(at)));
  });
  await page.goto('about:blank');
  await openPage(page);
  await openScenarios(page);
  const list = page.getByRole('dialog', { name: 'Mina förslag' });
  await list.getByRole('searchbox').fill('utbildningsn');
  await expect(list.locator('.scenario')).toHaveCount(1);
  await list.getByRole('button', { name: /^Fler lärare, Utbildnings/ }).click();
  await expect(dialog(page).getByRole('heading', { name: 'Ändra post' })).toBeVisible();
  await expect(dialog(page).getByLabel('Vad ska göras?')).toHaveValue('Fler lärare');
});

test('items are put in another order and given to another committee by keyboard', async ({ page }) => {
  await openPage(page);
  await row(page, 'Utbildningsnämnden').getByRole('button', { name: /^Utbildnings/ }).first().click();
  await page.getByRole('button', { name: /^Lägg till post, Utbildnings/ }).click();
  await write(page, 'Fler lärare', '20');
  await dialog(page).getByRole('button', { name: 'Lägg till post' }).click();
  await write(page, 'Ny idrottshall', '5');
  const items = dialog(page).locator('.change-list > li');
  await expect(items).toHaveText([/Fler lärare/, /Ny idrottshall/]);
  await dialog(page).getByRole('button', { name: 'Flytta upp Ny idrottshall' }).press('Enter');
  await expect(items).toHaveText([/Ny idrottshall/, /Fler lärare/]);
  await expect(page.locator(':focus'), 'the keyboard keeps its place').toHaveAccessibleName(/Ny idrottshall/);
  await dialog(page).getByRole('button', { name: 'Flytta ned Ny idrottshall' }).press('Enter');
  await expect(items).toHaveText([/Fler lärare/, /Ny idrottshall/]);

  await dialog(page).getByRole('button', { name: 'Ändra Ny idrottshall' }).press('Enter');
  const committee = dialog(page).getByLabel('Nämnd', { exact: true });
  await committee.focus();
  await page.keyboard.type('Kultur');
  await expect(committee.locator('option:checked')).toHaveText(/^Kultur/);
  await dialog(page).getByRole('button', { name: 'Spara' }).press('Enter');
  await expect(items.filter({ hasText: 'Ny idrottshall' })).toContainText('Kultur- och fritids');
  await page.keyboard.press('Escape');
  await seeSaved(page);
  await page.reload();
  await seeKey(page, 0, /\d/);
  await page.getByRole('button', { name: 'Poster (2)' }).click();
  await expect(items).toHaveText([/Fler lärare.*Utbildnings/, /Ny idrottshall.*Kultur/]);
});
