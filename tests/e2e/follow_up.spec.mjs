// The year after the budget: the outturn of a table, an own forecast, and a year that a class plays.
import { expect, openPage, test, typeInto } from './page.mjs';
import { inEveryLook } from './looks.mjs';
import { pagesOf } from './pdf.mjs';

/** Opens a view of the year, of which the start state is the budget. */
async function followUp(page, view) {
  await page.evaluate((view) => { location.hash = `#folj-upp/${view}`; }, view);
  await page.getByRole('button', { name: /^(Följ upp utgångsläget som budget|Follow up the starting point as the budget)$/ }).click();
}

const open = (page, name) => page.locator('.year-views').getByRole('link', { name }).click();

/** Three committees month by month, thousand kronor, as a spreadsheet copies them. */
const monthly = (education = '165000') => [
  ['Nämnd, tkr, kostnader positiva', 'jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug'],
  ['Utbildningsnämnden', '220000', '223000', '226000', '229000', '234000', '232000', education, '205000'],
  ['Socialnämnden', '56000', '56000', '57500', '57500', '58000', '58000', '57000', '58000'],
  ['Kultur- och fritidsnämnden', '25500', '24300', '24600', '24600', '24600', '24300', '20700', '22000'],
].map((row) => row.join('\t')).join('\n');

test('a controller pastes eight months, corrects a figure, overrules a forecast, and sees where the year stands', async ({ page }) => {
  await openPage(page);
  await followUp(page, 'utfall');
  const table = page.getByRole('textbox', { name: 'Tabell' });
  await table.fill(monthly('16x000'));
  await expect(page.locator('.outturn-paste')).toContainText('rad 2 Utbildningsnämnden, kolumn 8 jul: ”16x000” är inte ett tal.');
  await expect(page.getByRole('button', { name: /^Ta över/ })).toHaveAttribute('aria-disabled', 'true');

  // Nothing is guessed: whether the months are accumulated is asked, with what either would mean.
  await table.fill(monthly());
  await expect(page.locator('.outturn-paste')).toContainText('Räknas beloppen från januari, eller är de en månad var?');
  await page.locator('.outturn-paste').getByText('en månad var', { exact: true }).click();
  await page.getByRole('button', { name: 'Ta över 24 belopp' }).click();
  const august = (name) => page.getByRole('textbox', { name: `${name}, januari–augusti, mnkr` });
  await expect(august('Socialnämnden')).toHaveValue('458,0');
  await expect(august('Äldreomsorgsnämnden')).toHaveValue('');

  await typeInto(august('Socialnämnden'), '460');
  await page.getByRole('combobox', { name: 'Socialnämnden, Metod' }).selectOption('own');
  await typeInto(page.getByRole('textbox', { name: 'Socialnämnden, egen prognos för hela året, mnkr' }), '718,7');
  await page.getByRole('textbox', { name: 'Socialnämnden, varför' }).fill('Fler placeringar i höst.');
  await page.getByRole('textbox', { name: 'Socialnämnden, varför' }).press('Tab');

  await open(page, 'Läget');
  await expect(page.getByRole('heading', { name: 'Så här ligger vi till, augusti' })).toBeVisible();
  const social = page.locator('.follow-up-table').getByRole('row').filter({ hasText: 'Socialnämnden' });
  await expect(social).toContainText('718,7');
  await expect(social).toContainText('−24,3');
  await expect(page.locator('.year-table')).toContainText('Utfall från 3 av 13 nämnder.');
  await expect(page.locator('.year-note')).toContainText('Budgeten ligger efter säsong');
  await page.getByRole('button', { name: 'Byt till tolftedelar' }).click();
  await expect(page.locator('.year-note')).toContainText('Budgeten ligger i tolftedelar: 66,7 %');

  // Undo takes back one thing at a time, and the budget itself stays.
  await page.getByRole('button', { name: /^Ångra/ }).first().click();
  await expect(page.locator('.year-note')).toContainText('Budgeten ligger efter säsong');
});

test('a year is played in four stops, and a step is taken back', async ({ page }) => {
  await openPage(page);
  await followUp(page, 'spela');
  await page.getByRole('textbox', { name: 'Årets nummer' }).fill('4711');
  await page.getByRole('button', { name: 'Börja året' }).click();
  await page.getByRole('button', { name: 'Till april' }).click();
  await expect(page.locator('.play-head')).toContainText('stopp 1 av 4');
  const first = await page.locator('.play-news').innerText();
  await page.locator('.play-options').getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Till augusti' }).click();
  await expect(page.locator('.play-head')).toContainText('stopp 2 av 4');
  await page.getByRole('button', { name: 'Ett stopp tillbaka' }).click();
  await expect(page.locator('.play-news')).toHaveText(first, { useInnerText: true });
  for (const stop of ['Till augusti', 'Till oktober', 'Till bokslutet']) await page.getByRole('button', { name: stop }).click();
  await expect(page.getByRole('heading', { name: 'Året som du spelade det' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Vad som hände, och när det var känt' })).toBeVisible();
  await expect(page.locator('.play-compare')).toContainText('Inget annat sparat år har samma nummer.');

  // On paper it says what it is, and nothing of the page around it is printed.
  const plain = (text) => text.normalize('NFKC').replace(/[\s\u00ad]/g, '');
  const paper = pagesOf(await page.pdf({ preferCSSPageSize: true })).map(plain);
  expect(paper[0]).toContain(plain('Södertälje 2022 · Budget 2022 · Spela året · Alla roller'));
  for (const words of ['Året som du spelade det', 'Vad som hände, och när det var känt', 'Att diskutera', 'december']) expect(paper.join('')).toContain(plain(words));
  for (const words of ['Så här ligger vi till', 'Stor cirkel', 'stopp 4 av 4', 'Dela ert resultat', 'Jämför grupper']) expect(paper.join('')).not.toContain(plain(words));
});

const played = async (page, english) => {
  await followUp(page, 'spela');
  await page.getByRole('textbox', { name: english ? 'Number of the year' : 'Årets nummer' }).fill('2022');
  await page.getByRole('button', { name: english ? 'Begin the year' : 'Börja året' }).click();
  await page.getByRole('button', { name: english ? 'On to April' : 'Till april' }).click();
};

inEveryLook({
  'läget i april': async (page, english) => {
    await played(page, english);
    await open(page, english ? 'Status' : 'Läget');
    await page.locator('.follow-up-table').waitFor();
  },
  utfall: async (page) => {
    await followUp(page, 'utfall');
    await page.locator('.outturn-grid').waitFor();
  },
  'spela året': async (page, english) => {
    await played(page, english);
    await page.locator('.play-options').first().waitFor();
  },
  antaganden: async (page) => {
    await followUp(page, 'antaganden');
    await page.locator('.rules').first().waitFor();
  },
});
