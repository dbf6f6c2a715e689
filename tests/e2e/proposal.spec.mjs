// The text of the proposal: written in the tab of the goals, undone, there after a reload, in print and in what goes to others.
import { inEveryLook } from './looks.mjs';
import { expect, openDownload, openPage, row, seeKey, seeNoViolation, seeSaved, tab, test } from './page.mjs';

const section = (page) => page.getByRole('region', { name: 'Förslagets text' });

async function openGoals(page) {
  await openPage(page);
  await tab(page, 'Mål').click();
  await section(page).waitFor();
}

test('author, introduction, a goal and a mission are written, undone, kept and printed', async ({ page }) => {
  await page.addInitScript(() => { window.print = () => { window.printed = true; }; });
  await openGoals(page);
  const text = section(page);
  await expect(text).toContainText('Ändra något först: i utgångsläget finns inget att besluta om.');
  await text.getByLabel('Förslag från').fill('Hembygdspartiet');
  await text.getByLabel('Inledning').fill('Skolan först.\n\n<b>Sedan vägarna</b> & resten.');
  await expect(text).toContainText('45 av högst 6 000 tecken');
  await text.getByText('Barn och unga når kunskapsmålen').click();
  await text.getByLabel('Målet', { exact: true }).fill('Alla barn klarar skolan');
  await text.getByLabel('Målet', { exact: true }).blur();
  await expect(page.locator('.goal .sentence').first()).toHaveText('Alla barn klarar skolan');
  await text.getByRole('button', { name: 'Lägg till uppdrag' }).click();
  await expect(text).toContainText('Skriv vad som ska göras');
  await text.getByLabel('Nytt uppdrag').fill('Öppna biblioteken på söndagar');
  await text.locator('details').filter({ hasText: 'ingen vald' }).last().locator('summary').click();
  await text.getByLabel('Omsorgsnämnden', { exact: true }).check();
  await text.getByRole('button', { name: 'Lägg till uppdrag' }).click();
  await expect(page.locator('.toast')).toContainText('Andelarna av kommunbidraget har följt med: Omsorgsnämnden.');
  await expect(text.getByLabel(/^Uppdrag 4/)).toHaveValue('Öppna biblioteken på söndagar');
  await expect(text.getByLabel(/^Uppdrag 4/)).toBeFocused();
  await expect(text.getByRole('listitem').filter({ hasText: 'att fastställa mål och uppdrag enligt avsnittet' })).toBeVisible();
  await seeNoViolation(page, 'the text of the proposal');

  // Each field is a step.
  const undo = page.getByRole('button', { name: 'Ångra: ändring av förslagets text' });
  await page.getByRole('button', { name: /^Ångra/ }).first().click();
  await expect(text.getByLabel(/^Uppdrag 4/)).toHaveCount(0);
  await undo.first().click();
  await expect(page.locator('.goal .sentence').first()).toContainText('Barn och unga når kunskapsmålen');
  await page.getByRole('button', { name: /^Gör om/ }).first().click();
  await page.getByRole('button', { name: /^Gör om/ }).first().click();
  await seeSaved(page);
  await page.reload();
  await seeKey(page, 0, /\d/);
  await tab(page, 'Mål').click();
  await expect(text.getByLabel('Förslag från')).toHaveValue('Hembygdspartiet');
  await expect(text.getByLabel('Inledning')).toHaveValue('Skolan först.\n\n<b>Sedan vägarna</b> & resten.');

  const dialog = await openDownload(page);
  await expect(dialog).toContainText('poster och förslagets text');
  await dialog.getByRole('button', { name: 'Skriv ut Mål och budget' }).click();
  await page.waitForFunction(() => window.printed);
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('.print');
  await expect(paper.getByText('Förslag från Hembygdspartiet')).toBeVisible();
  await expect(paper.getByText('<b>Sedan vägarna</b> & resten.')).toBeVisible();
  await expect(paper.getByText('Alla barn klarar skolan').first()).toBeVisible();
  await expect(paper.getByText('Öppna biblioteken på söndagar').first()).toBeVisible();
  await expect(paper.locator('.clauses li').first()).toContainText('20 kronor 15 öre per skattekrona (oförändrad)');
  // The file's missions are an appendix: all that stands under the heading is the last of the document.
  const headings = await paper.locator('h2').allInnerTexts();
  expect(headings.at(-1)).toBe('Ur kommunfilen: uppdrag');
  const proposal = await paper.locator('section').filter({ has: page.locator('h2', { hasText: /^Mål och uppdrag$/ }) }).innerText();
  expect(proposal).not.toContain('Stärk grundskolan');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
});

test('the share dialog leads to the text, and the clauses can be copied', async ({ page }) => {
  await openGoals(page);
  await section(page).getByLabel('Förslag från').fill('Hembygdspartiet');
  await tab(page, 'Nämnder').click();
  await expect(row(page, 'Socialnämnden')).toBeVisible();
  await (await openDownload(page)).getByRole('button', { name: 'Skriv förslagets text' }).click();
  await expect(page.getByRole('heading', { name: 'Förslagets text' })).toBeFocused();
  await expect(section(page).getByLabel('Att-satserna som text')).toHaveValue(/^Kommunfullmäktige föreslås besluta\n1\. att fastställa skattesatsen/);
});

inEveryLook({
  'förslagets text': async (page) => {
    await page.locator('#tab-goals').click();
    await page.locator('#proposal-author').fill('Hembygdspartiet');
    await page.locator('.proposal .lever-group summary').first().click();
    await page.locator('.mission-texts details summary').first().click();
  },
});
