// The page of a goal: opened from the tab of the goals, its numbers asked, its shares set, to the next goal and back.
import { inEveryLook } from './looks.mjs';
import { amount, expect, field, openPage, row, seeItRest, seeNoViolation, tab, test, typeInto } from './page.mjs';

const heading = (page) => page.getByRole('heading', { level: 1 });
const money = (page) => page.getByRole('region', { name: 'Pengarna' });
const shares = (page) => page.getByRole('region', { name: 'Nämnderna och deras andelar' });
/** What the goal has in 2022, as the table says. */
const inFirstYear = async (page) => amount(await money(page).getByRole('row').nth(1).getByRole('button').nth(1).innerText());

test('a goal is opened, its money asked, a share set and undone, and the browser leads back', async ({ page }) => {
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '19,65');
  await tab(page, 'Mål').click();
  await page.getByRole('link', { name: 'Kommunens miljö- och klimatpåverkan minskar' }).first().click();
  await expect(page).toHaveURL(/#mal\/miljo$/);
  await expect(heading(page)).toHaveText('Kommunens miljö- och klimatpåverkan minskar');
  await expect(page).toHaveTitle(/Kommunens miljö- och klimatpåverkan minskar/);
  await expect(page.locator('#sentence')).toContainText('mindre än utan dina ändringar');
  await expect(page.getByText('Kommunfilen har ingen indikator för målet.')).toBeVisible();

  // Each number can be asked.
  await money(page).getByRole('row').nth(1).getByRole('button').nth(1).click();
  await expect(page.getByRole('dialog')).toContainText('Del till målet, Tekniska nämnden');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  // A share is set: the committee's other goals move, and its sum stays at 100.
  const before = await inFirstYear(page);
  const share = shares(page).getByRole('textbox', { name: 'Tekniska nämnden: andel till målet, procent' });
  const old = await share.inputValue();
  await typeInto(share, '60');
  await expect.poll(() => inFirstYear(page)).toBeGreaterThan(before);
  await shares(page).getByText('Nämndernas alla mål och andelar').click();
  await shares(page).locator('summary').filter({ hasText: 'Tekniska nämnden' }).click();
  const all = shares(page).getByRole('table', { name: /^Tekniska nämnden/ });
  await expect(all.getByRole('row').last()).toContainText('100');
  const fields = await all.getByRole('textbox').evaluateAll((boxes) => boxes.map((box) => Number(box.value.replace(',', '.'))));
  expect(fields).toContain(60);
  expect(Math.round(fields.reduce((sum, one) => sum + one, 0) * 100)).toBe(10_000);
  await typeInto(share, '101');
  await expect(share).toHaveAttribute('aria-invalid', 'true');
  await share.press('Escape');
  await page.keyboard.press('Tab');
  await page.locator('.masthead').getByRole('button', { name: /^Ångra/ }).first().click();
  await expect(share).toHaveValue(old);
  expect(await inFirstYear(page)).toBe(before);
  await seeNoViolation(page, 'a goal');

  // The goals after and before, and back.
  await page.getByRole('navigation', { name: 'Andra mål' }).getByRole('link').last().click();
  await expect(heading(page)).toHaveText('Kommunen har ordning i ekonomin och använder pengarna väl');
  await expect(heading(page)).toBeFocused();
  const indicators = page.getByRole('table', { name: /^Indikatorer för/ });
  await expect(indicators.getByRole('row').filter({ hasText: 'Årets resultat' })).toContainText(/procent av skatt och generella bidrag.*7,08.*6,81.*2/);
  await expect(page.locator('.goal-page')).toContainText('Kolada: kommunens resultat och soliditet 2018–2022');
  await page.goBack();
  await expect(heading(page)).toHaveText('Kommunens miljö- och klimatpåverkan minskar');
  await page.getByRole('link', { name: 'Alla mål' }).click();
  await expect(tab(page, 'Mål')).toHaveAttribute('aria-selected', 'true');
});

test('the page of a goal says how it was judged during the year, and what measures may do to it', async ({ page }) => {
  await openPage(page, '#mal/kunskap');
  const year = page.getByRole('region', { name: 'Målet under året' });
  await expect(shares(page)).toBeVisible();
  await expect(year).toHaveCount(0); // nothing is adopted yet
  await page.evaluate(() => { location.hash = '#folj-upp/mal'; });
  await page.getByRole('button', { name: 'Följ upp utgångsläget som budget' }).click();
  const goal = 'Barn och unga når kunskapsmålen och klarar skolan';
  const judge = async (month, state, reason) => {
    await page.getByRole('button', { name: `Visa målen i ${month}` }).or(page.locator('.month-line').getByRole('button', { name: month })).first().click();
    await page.getByRole('group', { name: `Läget för ${goal}` }).getByText(state, { exact: true }).click();
    await page.getByLabel(`Varför: ${goal}`).fill(reason);
    await page.getByLabel(`Indikator och mål: ${goal}`).fill('Behöriga till gymnasiet 84 %, mål 90 %');
    await page.getByLabel(`Indikator och mål: ${goal}`).blur();
  };
  await judge('april', 'Bra', 'Fler klarar kraven.');
  await judge('augusti', 'Har brister', 'Färre klarade matematiken.');

  // The file's indicators are there to be read before a state is chosen, and are added once to what is written.
  const other = 'Södertälje är en trygg och attraktiv plats att bo på och besöka';
  const judged = page.locator('.judgements > li').filter({ hasText: other });
  await expect(judged).toContainText('Folkmängd 31 december: ');
  await expect(judged.getByRole('textbox')).toHaveCount(0);
  await page.getByRole('group', { name: `Läget för ${other}` }).getByText('Ok', { exact: true }).click();
  const indicator = page.getByLabel(`Indikator och mål: ${other}`);
  await indicator.fill('Fler flyttar hit');
  for (let press = 0; press < 2; press += 1) {
    await judged.getByRole('button', { name: /^Använd indikatorn/ }).click();
    await expect(indicator).toHaveValue(/^Fler flyttar hit; Folkmängd 31 december: [^;]+$/);
  }

  await page.evaluate(() => { location.hash = '#mal/kunskap'; });
  const rows = year.locator('.judgements > li');
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(0)).toContainText(/april.*Bra.*Fler klarar kraven\.\s*Behöriga/s);
  await expect(rows.nth(1)).toContainText('i april Bra');
  await expect(rows.nth(1)).toContainText('Har brister');
  await expect(rows.nth(2)).toContainText(/december.*inte bedömt/s);
  await expect(year).toContainText('Ingen beslutad åtgärd påverkar målet, så långt vi vet.');
  await seeNoViolation(page, 'a goal of a year');
  await rows.nth(0).getByRole('link', { name: 'april' }).click();
  await expect(page).toHaveURL(/#folj-upp\/mal$/);
  await expect(page.getByRole('heading', { name: 'Målen i april' })).toBeVisible();
});

test('missions are changed on the page, and a committee leads to its row', async ({ page }) => {
  await openPage(page, '#mal/miljo');
  const missions = page.getByRole('region', { name: 'Uppdragen' });
  await missions.getByText('Ändra målet, uppdragen och vilka nämnder som har dem').click();
  await missions.getByLabel('Målet', { exact: true }).fill('Sjöarna blir rena');
  await missions.getByLabel('Målet', { exact: true }).blur();
  await expect(heading(page)).toHaveText('Sjöarna blir rena');
  await missions.getByLabel('Nytt uppdrag').fill('Plantera träd');
  await missions.locator('details').filter({ hasText: 'ingen vald' }).last().locator('summary').click();
  await missions.getByLabel('Omsorgsnämnden', { exact: true }).check();
  await missions.getByRole('button', { name: 'Lägg till uppdrag' }).click();
  await expect(missions.getByRole('listitem').filter({ hasText: 'Plantera träd' }).first()).toBeVisible();
  await expect(shares(page).getByRole('link', { name: 'Omsorgsnämnden' })).toBeVisible();
  await shares(page).getByRole('link', { name: 'Omsorgsnämnden' }).click();
  await expect(page).toHaveURL(/#simulera$/);
  await expect(row(page, 'Omsorgsnämnden').locator('.row-toggle')).toBeFocused();
});

test('an address of no goal says so and lists those that there are', async ({ page }) => {
  await openPage(page, '#mal/gratis-glass');
  await expect(heading(page)).toHaveText('Målet finns inte här');
  await page.locator('main').getByRole('link', { name: 'Barn och unga når kunskapsmålen och klarar skolan' }).click();
  await expect(page).toHaveURL(/#mal\/kunskap$/);
  await expect(heading(page)).toHaveText('Barn och unga når kunskapsmålen och klarar skolan');
  await seeItRest(page);
});

inEveryLook({
  'a goal': async (page) => {
    await page.evaluate(() => { location.hash = '#mal/miljo'; });
    await page.locator('.goal-page h1').waitFor();
    for (const summary of await page.locator('.goal-page details.sums > summary').all()) await summary.click();
  },
  'a goal of a year': async (page, english) => {
    await page.evaluate(() => { location.hash = '#folj-upp/mal'; });
    await page.getByRole('button', { name: english ? 'Follow up the starting point as the budget' : 'Följ upp utgångsläget som budget' }).click();
    await page.evaluate(() => { location.hash = '#mal/miljo'; });
    await page.locator('.goal-year').waitFor();
  },
  'no goal': async (page) => {
    await page.evaluate(() => { location.hash = '#mal'; });
    await page.locator('.goal-page h1').waitFor();
  },
});
