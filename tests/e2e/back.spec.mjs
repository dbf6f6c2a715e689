// The browser's Back button closes what is open over the page, and otherwise goes where it went.
import { expect, field, fromMenu, goBackFromOpen, key, openPage, saveAs, seeKey, shareButton, test, typeInto } from './page.mjs';

const dialog = (page) => page.getByRole('dialog');
const openDialog = async (page, name) => {
  if (name === 'Dela') await shareButton(page).click();
  else await fromMenu(page, name);
  await expect(dialog(page)).toBeVisible();
};
const entries = (page) => page.evaluate(() => history.length);

test('Back closes the open dialog, and then leaves the page that was there before', async ({ page }) => {
  await openPage(page);
  await page.getByRole('link', { name: 'Jämför' }).click();
  await openDialog(page, 'Dela');
  await goBackFromOpen(page);
  await expect(dialog(page)).toBeHidden();
  await expect(page).toHaveURL(/#jamfor$/);
  await page.goBack();
  await seeKey(page, 0, /\d/);
  await expect(page).not.toHaveURL(/#jamfor$/);
});

test('a dialog that is closed in another way leaves no entry behind, nor do two in a row', async ({ page }) => {
  await openPage(page);
  await page.getByRole('link', { name: 'Jämför' }).click();
  for (const close of [() => page.keyboard.press('Escape'), () => dialog(page).getByRole('button', { name: 'Stäng' }).first().click()]) {
    for (const name of ['Mina förslag', 'Dela']) {
      await openDialog(page, name);
      await close();
      await expect(dialog(page)).toBeHidden();
      await expect.poll(() => page.evaluate(() => history.state)).toBe(null);
    }
  }
  const before = await entries(page);
  await openDialog(page, 'Dela');
  expect(await entries(page), 'the entry of the closed dialog is used again').toBe(before);
  await goBackFromOpen(page);
  await expect(dialog(page)).toBeHidden();
  await page.goBack();
  await seeKey(page, 0, /\d/);
});

test('Back goes from an explanation to the one before it, and then to the page', async ({ page }) => {
  await openPage(page);
  await key(page, 1).locator('.ask').click();
  const heading = dialog(page).getByRole('heading', { level: 2 });
  const first = await heading.innerText();
  await dialog(page).locator('tbody .ask').first().click();
  await expect(heading).not.toHaveText(first);
  await goBackFromOpen(page);
  await expect(heading).toHaveText(first);
  await goBackFromOpen(page);
  await expect(dialog(page)).toBeHidden();
});

test('Back loses no name that is typed, and keeps the dialog', async ({ page }) => {
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await openDialog(page, 'Spara som …');
  await dialog(page).getByRole('textbox').fill('Mitt namn');
  await goBackFromOpen(page);
  await expect(dialog(page)).toContainText('Namnet är inte sparat');
  await expect(dialog(page).getByRole('textbox')).toHaveValue('Mitt namn');
  await dialog(page).getByRole('button', { name: 'Spara', exact: true }).click();
  await expect(page.locator('.kept')).toContainText('Mitt namn');
  await expect.poll(() => page.evaluate(() => history.state)).toBe(null);
});

test('Back from the proposal of a link leaves the link, and so does closing it', async ({ page }) => {
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await saveAs(page, 'Delat');
  await openDialog(page, 'Dela');
  const link = await dialog(page).getByRole('textbox', { name: 'Länk' }).inputValue();
  const fragment = link.slice(link.indexOf('#'));
  const shown = page.locator('.shared');
  for (const leave of [() => goBackFromOpen(page), () => page.getByRole('button', { name: 'Till mitt eget' }).click()]) {
    await page.goto('about:blank');
    await page.goto(`./${fragment}`);
    await expect(shown).toContainText('Delat');
    await page.reload();
    await expect(shown).toContainText('Delat');
    await leave();
    await expect(shown).toHaveCount(0);
    await expect(page).toHaveURL(/#simulera$/);
    await page.reload();
    await seeKey(page, 0, /\d/);
    await expect(shown).toHaveCount(0);
  }
});

test('opening a scenario from the list of another page goes to it, and Back returns', async ({ page }) => {
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await saveAs(page, 'Höjd skatt');
  await page.getByRole('link', { name: 'Jämför' }).click();
  await openDialog(page, 'Mina förslag');
  await dialog(page).getByRole('button', { name: /^Nytt/ }).click();
  await expect(page).toHaveURL(/#simulera$/);
  await expect(dialog(page)).toBeHidden();
  await page.goBack();
  await expect(page).toHaveURL(/#jamfor$/);
});
