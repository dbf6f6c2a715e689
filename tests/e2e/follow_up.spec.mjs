// The year after the budget: the outturn of a table, an own forecast, and a year that a class plays.
import { expect, openPage, seeSaved, test, typeInto } from './page.mjs';
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
  const take = page.getByRole('button', { name: /^Ta över/ });
  await expect(take).toHaveAttribute('aria-disabled', 'true');
  await expect(take).not.toHaveClass(/primary/);
  await take.press('Enter');
  await expect(page.locator('.outturn-paste').getByText('Svara på frågorna och rätta felen först.')).toBeVisible();

  // A name that no committee has is asked about, and the answer can be changed.
  await table.fill(monthly().replace('Kultur- och fritidsnämnden', 'Bad och bio'));
  const unknown = page.getByRole('combobox', { name: 'Vilken nämnd eller post är ”Bad och bio”?' });
  await unknown.selectOption({ label: 'ta inte med' });
  await page.locator('.outturn-paste').getByText('en månad var', { exact: true }).click();
  await expect(page.getByRole('button', { name: 'Ta över 16 belopp' })).toHaveAttribute('aria-disabled', 'false');
  await unknown.selectOption({ label: 'Kultur- och fritidsnämnden' });
  await expect(page.getByRole('button', { name: 'Ta över 24 belopp' })).toHaveAttribute('aria-disabled', 'false');

  // What has been answered is not asked again, and can be answered anew.
  await table.fill(monthly());
  await expect(page.getByRole('button', { name: 'Ta över 24 belopp' })).toHaveAttribute('aria-disabled', 'false');
  await expect(page.locator('.outturn-paste')).toContainText('Beloppen är: en månad var');
  await page.getByRole('button', { name: 'Svara om' }).click();

  // Nothing is guessed: whether the months are accumulated is asked, with what either would mean.
  await expect(page.locator('.outturn-paste')).toContainText('Räknas beloppen från januari, eller är de en månad var?');
  await page.locator('.outturn-paste').getByText('en månad var', { exact: true }).click();
  await page.getByRole('button', { name: 'Ta över 24 belopp' }).click();
  const august = (name) => page.getByRole('textbox', { name: `${name}, januari–augusti, mnkr` });
  await expect(august('Socialnämnden')).toHaveValue('458,0');
  await expect(august('Äldreomsorgsnämnden')).toHaveValue('');
  // January is not followed up, and still stands where it can be corrected.
  await expect(page.getByRole('textbox', { name: 'Socialnämnden, januari, mnkr' })).toHaveValue('56,0');

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
  await expect(page.locator('.year-note')).toContainText('ut som ett överskott utan att vara det.');
  await expect(page.locator('.year-bridge')).toContainText('räknas som i budgeten: 10 av 13 nämnder, skatt och bidrag, finansnetto, centrala poster.');

  // Undo takes back one thing at a time, and the budget itself stays.
  await page.getByRole('button', { name: /^Ångra/ }).first().click();
  await expect(page.locator('.year-note')).toContainText('Budgeten ligger efter säsong');
});

test('the first follow-up has no forecast before it, the last needs none made, and last year stands beside', async ({ page }) => {
  await openPage(page);
  await followUp(page, 'utfall');
  const amount = (month) => page.getByRole('textbox', { name: `Socialnämnden, januari–${month}, mnkr` });
  const forecasts = page.locator('.forecasts');
  await typeInto(amount('februari'), '110');
  await expect(forecasts.locator('thead th')).toHaveText(['Nämnd eller post, mnkr', 'Metod', 'Prognos']);
  await expect(forecasts.getByRole('combobox')).toHaveCount(1);
  await typeInto(amount('december'), '1234,567');
  expect(await amount('december').evaluate((box) => box.scrollWidth - box.clientWidth), 'a field holds three decimals').toBe(0);
  await typeInto(amount('december'), '700');
  await expect(forecasts.locator('thead th')).toHaveText(['Nämnd eller post, mnkr', 'Prognos feb', 'Prognos']);
  await expect(forecasts.getByRole('combobox')).toHaveCount(0);
  await expect(page.getByText('Året är slut. Utfallet är prognosen.')).toBeVisible();

  await page.getByText('2021, året före', { exact: true }).click();
  await expect(amount('december')).toHaveValue('');
  await typeInto(amount('december'), '690');
  await open(page, 'Läget');
  // The year is over: nothing is left that a committee could have to do.
  await expect(page.locator('.year-position .sentence')).toContainText('En nämnd höll inte sin budget.');
  const table = page.locator('.follow-up-table');
  await expect(table).not.toContainText('saknas');
  await expect(table.locator('thead th').filter({ hasText: 'Förra året' })).toHaveCount(2);
  // Twelve columns have the whole width, and fit.
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(await table.evaluate((found) => found.scrollWidth - found.parentElement.clientWidth)).toBeLessThanOrEqual(0);
  await expect(table.getByRole('row').filter({ hasText: 'Socialnämnden' }).getByText('690,0')).toHaveCount(2);
  await expect(table.getByRole('row').filter({ hasText: 'Utbildningsnämnden' })).toContainText('inte inlagt');
  const tiles = page.locator('.year-tiles');
  await tiles.getByText('Visa som tabell').click();
  await expect(tiles.locator('thead th')).toHaveText(['Avvikelse, % av budgeten', 'feb', 'mar', 'apr', 'maj', 'aug', 'sep', 'okt', 'nov', 'dec']);
});

test('a municipality file without process, activities and indicators is followed up too, and what is missing is told', async ({ page, request, baseURL }) => {
  const file = await (await request.get(`${baseURL}municipalities/sodertalje-2022.json`)).json();
  delete file.process;
  for (const committee of file.committees) delete committee.activities;
  for (const goal of file.goal_areas.flatMap(({ goals }) => goals)) delete goal.indicators;
  await openPage(page, '#underlag');
  await page.locator('input[type=file]').setInputFiles({ name: 'utan.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ ...file, id: 'utan', title: { sv: 'Utanstad 2022' } })) });
  await expect(page.getByRole('button', { name: /^Tillbaka till/ })).toBeVisible();

  const to = (hash) => page.evaluate((hash) => { location.hash = hash; }, hash);
  await to('#sa-gar-det-till');
  await expect(page.locator('.process-head')).toContainText('Kommunfilen säger inte när kommunen tar stegen.');
  await expect(page.locator('.process-steps > li:not(.law-row)')).toHaveCount(11);

  await followUp(page, 'utfall');
  const unknown = page.locator('.unknown-activities');
  await expect(unknown).toContainText('Kommunfilen säger inte vilka slags verksamheter nämnderna har. Deras budget delas därför i tolftedelar');
  await typeInto(page.getByRole('textbox', { name: 'Socialnämnden, januari–augusti, mnkr' }), '479,99');
  await open(page, 'Läget');
  await expect(page.getByRole('heading', { name: 'Så här ligger vi till, augusti' })).toBeVisible();
  await expect(page.locator('.follow-up-table').getByRole('row').filter({ hasText: 'Socialnämnden' })).toContainText('−');
  await expect(page.locator('.year-note')).toHaveText(/^Budgeten ligger i tolftedelar: 66,7.%[^.]*\.\s*$/);
  for (const [name, shown] of [['Åtgärder', '.measures-table'], ['Mål', '.judgements'], ['Årets logg', '.year-log'], ['Antaganden', '.rules']]) {
    await open(page, name);
    await expect(page.locator(shown).first()).toBeVisible();
    await expect(unknown).toBeVisible();
  }
  await to('#mal/ekonomi');
  await expect(page.locator('.goal-page')).toContainText('Kommunfilen har ingen indikator för målet.');
  await to('#folj-upp/spela');
  await page.getByRole('button', { name: 'Börja året' }).click();
  for (const stop of ['Till april', 'Till augusti', 'Till oktober', 'Till bokslutet']) await page.getByRole('button', { name: stop }).click();
  await expect(page.getByRole('heading', { name: 'Året som du spelade det' })).toBeVisible();
});

test('a reader sees how far off the committees are, month by month, then one of them, as bars and as a table', async ({ page }) => {
  await openPage(page);
  await followUp(page, 'utfall');
  await page.getByRole('textbox', { name: 'Tabell' }).fill(monthly());
  await page.locator('.outturn-paste').getByText('en månad var', { exact: true }).click();
  await page.getByRole('button', { name: 'Ta över 24 belopp' }).click();
  await open(page, 'Läget');
  const section = page.getByRole('region', { name: 'Utfall mot budget, månad för månad' });
  await expect(section).toContainText('Talen gäller de 3 av 13 nämnder som har rapporterat.');
  await section.getByRole('combobox', { name: 'Visa' }).selectOption({ label: 'Socialnämnden' });
  await expect(section).toContainText('Socialnämnden: 458,0 miljoner kr till och med augusti');
  await expect(section.getByRole('img', { name: /^Socialnämnden, avvikelse från budgeten, mnkr: / })).toHaveAccessibleName(/aug −[\d,]+, sep väntas −.*, dec väntas −[\d,]+$/);
  await section.getByText('Visa som tabell').press('Enter');
  await seeSaved(page); // which leaves the table open
  const row = (name) => section.getByRole('row', { name });
  await expect(row('januari').getByRole('cell').nth(1)).toHaveText('56,0');
  await expect(row('augusti').getByRole('cell').nth(1)).toHaveText('458,0');
  // December has the forecast of the table above, and the band around it.
  const forecast = await page.locator('.follow-up-table').getByRole('row').filter({ hasText: 'Socialnämnden' }).locator('b').innerText();
  await expect(row('december').getByRole('cell').nth(3)).toHaveText(forecast);
  const number = async (cell) => Number((await cell.innerText()).replace(/\s/g, '').replace(',', '.'));
  const [low, high] = [await number(row('december').getByRole('cell').nth(4)), await number(row('december').getByRole('cell').nth(5))];
  const middle = await number(row('december').getByRole('cell').nth(3));
  expect(low).toBeLessThan(middle);
  expect(high).toBeGreaterThan(middle);
});

test('the activities of a committee stay a whole, and can be put back', async ({ page }) => {
  await openPage(page);
  await followUp(page, 'antaganden');
  const committee = page.locator('.activities details').filter({ hasText: 'Enhörna kommundelsnämnd' });
  await committee.locator('summary').click();
  const share = (name) => page.getByRole('textbox', { name: `Enhörna kommundelsnämnd, ${name}` });
  await expect(share('Äldreomsorg')).toHaveValue('24');
  await typeInto(share('Äldreomsorg'), '34');
  await expect(share('Skola och förskola')).toHaveValue('62,52');
  await expect(committee.getByRole('row', { name: 'Summa' })).toContainText('100 %');
  await page.getByRole('button', { name: 'Återställ verksamheterna i Enhörna kommundelsnämnd' }).click();
  await expect(share('Skola och förskola')).toHaveValue('72');
});

test('a year is played in four stops, and a step is taken back', async ({ page }) => {
  await openPage(page);
  await followUp(page, 'spela');
  await page.getByRole('textbox', { name: 'Årets nummer' }).fill('4711');
  // Each step takes the keyboard focus to its heading, and opening the view does not.
  const heading = page.locator('#play-title');
  await expect(heading).not.toBeFocused();
  await page.getByRole('button', { name: 'Börja året' }).click();
  await expect(heading).toBeFocused();
  await expect(page.locator('.play')).not.toContainText('efter det stoppet');
  await page.getByRole('button', { name: 'Till april' }).press('Enter');
  await expect(page.locator('.play-head')).toContainText('stopp 1 av 4');
  await expect(heading).toBeFocused();
  const first = await page.locator('.play-news').innerText();
  // The last row is the sum of those above it, in tenths of a million.
  const amounts = await page.locator('.play-news td.num').allInnerTexts();
  const tenths = amounts.map((text) => Number(text.replace('−', '-').replace(/[^\d-]/g, '')));
  expect(tenths.slice(0, -1).reduce((sum, amount) => sum + amount, 0)).toBe(tenths.at(-1));
  await expect(page.locator('.play')).toContainText('Besluten fattas på mötet i maj.');
  const measure = page.locator('.play-options').getByRole('checkbox').first();
  await measure.check();
  // A request leaves what is ticked; a second one in the same month adds to it.
  const ask = page.getByRole('textbox', { name: /^Begär av fullmäktige för / }).first();
  await typeInto(ask, '5');
  await expect(page.locator('.play')).toContainText('begärde 5,0 miljoner kr i april.');
  await typeInto(ask, '2');
  await expect(page.locator('.play')).toContainText('begärde 7,0 miljoner kr i april.');
  await expect(measure).toBeChecked();
  await page.getByRole('button', { name: 'Till augusti' }).click();
  await expect(page.locator('.play-head')).toContainText('stopp 2 av 4');
  await open(page, 'Årets logg');
  const may = page.locator('.year-log li').filter({ has: page.getByRole('heading', { name: /^maj$/i }) });
  await expect(may).toContainText('Åtgärd');
  await open(page, 'Spela året');
  await page.getByRole('button', { name: 'Ett stopp tillbaka' }).click();
  await expect(page.locator('.play-news')).toHaveText(first, { useInnerText: true });
  await expect(heading).toBeFocused();
  // What only moves money is decided among the measures, and does not look like a saving that failed.
  await open(page, 'Åtgärder');
  await page.getByRole('checkbox', { name: 'Flytta pengar inom nämnden' }).check();
  await typeInto(page.getByRole('textbox', { name: 'Lovat helår, mnkr: Flytta pengar inom nämnden' }), '3');
  await page.getByRole('button', { name: 'Besluta en' }).click();
  await open(page, 'Spela året');
  for (const stop of ['Till augusti', 'Till oktober', 'Till bokslutet']) await page.getByRole('button', { name: stop }).click();
  await expect(page.getByRole('heading', { name: 'Året som du spelade det' })).toBeVisible();
  const moved = page.locator('.play-news').getByRole('row').filter({ hasText: 'Flytta pengar inom nämnden' });
  await expect(moved).toContainText('Flyttar pengar, sparar inget');
  await expect(moved).not.toContainText('0,0');
  await expect(page.getByRole('heading', { name: 'Vad som hände, och när det var känt' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Årets resultat: intäkter minus kostnader/ })).toBeVisible();
  await expect(page.locator('.play')).toContainText('begär 7,0 miljoner kr mer men har inte fått svar (april)');
  await expect(page.locator('.play-compare')).toContainText('Inget annat sparat år har samma nummer.');

  // On paper it says what it is, and nothing of the page around it is printed.
  const plain = (text) => text.normalize('NFKC').replace(/[\s\u00ad]/g, '');
  const paper = pagesOf(await page.pdf({ preferCSSPageSize: true })).map(plain);
  expect(paper[0]).toContain(plain('Södertälje 2022 · Budget 2022 · Spela året · Alla roller'));
  for (const words of ['Året som du spelade det', 'Vad som hände, och när det var känt', 'Att diskutera', 'december']) expect(paper.join('')).toContain(plain(words));
  for (const words of ['Så här ligger vi till', 'Stor cirkel', 'stopp 4 av 4', 'Dela ert resultat', 'Jämför grupper']) expect(paper.join('')).not.toContain(plain(words));
});

test('one who plays a committee sees its figures alone, and cannot choose what others decide', async ({ page }) => {
  await openPage(page);
  await followUp(page, 'spela');
  await page.getByRole('combobox', { name: 'Roll' }).selectOption('Kultur- och fritidsnämnden');
  await expect(page.locator('.game-form')).toContainText('Ingen spelar fullmäktige, så en begäran om mer pengar får inget svar.');
  await page.getByRole('textbox', { name: 'Årets nummer' }).fill('2022');
  await page.getByRole('button', { name: 'Börja året' }).click();
  await open(page, 'Läget');
  await expect(page.locator('.empty')).toContainText('Spelet har inte nått årets första uppföljning.');
  await page.locator('.empty').getByRole('link', { name: 'Fortsätt spela' }).click();
  await page.getByRole('button', { name: 'Till april' }).click();
  await expect(page.locator('.play-known')).toContainText('Kultur- och fritidsnämnden');
  await expect(page.locator('.play')).not.toContainText('Ingen nämnd');

  await open(page, 'Läget');
  await expect(page.locator('.notice')).toContainText('Du spelar Kultur- och fritidsnämnden och ser bara nämndens egna siffror.');
  const table = page.locator('.follow-up-table');
  await expect(table.locator('tbody tr')).toHaveCount(1);
  await expect(table.locator('tbody')).toContainText('Kultur- och fritidsnämnden');
  await expect(table.locator('tfoot')).toHaveCount(0);
  await expect(page.locator('.year-keys, .year-bridge, .year-tiles')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Skriv ut/ })).toHaveCount(0);
  await expect(page.locator('.year-table + .year-note + p')).toContainText('Utfallet är spelat som år nummer 2022.');
  await page.locator('#follow-up-08').click();
  await expect(page.locator('.empty')).toContainText('Utfallet kommer när spelet når dit.');
  await page.locator('#follow-up-04').click();

  await open(page, 'Utfall');
  await expect(page.locator('.outturn-grid tbody tr')).toHaveCount(1);
  await expect(page.locator('.forecasts tbody tr')).toHaveCount(1);

  // The link of another committee leads to the player's own.
  await page.evaluate(() => { location.hash = '#folj-upp/atgarder/utbildningsnamnden'; });
  await expect(page.locator('#measures-title')).toContainText('Kultur- och fritidsnämnden');
  const measure = (name) => page.locator('.measures-table').getByRole('row').filter({ hasText: name });
  await expect(measure('Pröva varje ledig tjänst').getByRole('checkbox')).toBeEnabled();
  for (const [name, who] of [['Höj avgiften', 'fullmäktige'], ['Stopp för inköp', 'kommunstyrelsen']]) {
    await expect(measure(name)).toContainText(`Beslutas av ${who}, inte av den du spelar.`);
    await expect(measure(name).getByRole('checkbox')).toHaveCount(0);
  }

  await open(page, 'Årets logg');
  await expect(page.locator('.year-log')).toContainText('Kultur- och fritidsnämnden: ');
  await expect(page.locator('.year-log')).not.toContainText('Utbildningsnämnden');

  // When the year is over everyone sees everything.
  await open(page, 'Spela året');
  for (const stop of ['Till augusti', 'Till oktober', 'Till bokslutet']) await page.getByRole('button', { name: stop }).click();
  await open(page, 'Läget');
  await expect(table.locator('tbody tr')).toHaveCount(13);
  await expect(page.locator('.notice')).toHaveCount(0);

  // What the game has passed can be looked at, and no longer changed.
  await page.locator('#follow-up-04').click();
  await expect(page.locator('.notice')).toContainText('Spelet är framme i december. Det som har varit går inte att ändra.');
  await page.getByRole('button', { name: 'Visa december' }).click();
  await expect(page.getByRole('heading', { name: 'Så här ligger vi till, december' })).toBeVisible();
});

const played = async (page, english, role) => {
  await followUp(page, 'spela');
  if (role) await page.getByRole('combobox', { name: english ? 'Role' : 'Roll' }).selectOption({ index: role });
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
  'läget för en nämnd': async (page, english) => {
    await played(page, english, 7);
    await open(page, english ? 'Status' : 'Läget');
    await page.locator('.follow-up-table').waitFor();
  },
  'åtgärder för en nämnd': async (page, english) => {
    await played(page, english, 7);
    await open(page, english ? 'Measures' : 'Åtgärder');
    await page.locator('.measures-table').waitFor();
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
    await page.locator('.activities summary').last().click();
  },
  'månad för månad i oktober': async (page, english) => {
    await played(page, english);
    await page.getByRole('button', { name: english ? 'On to August' : 'Till augusti' }).click();
    await page.getByRole('button', { name: english ? 'On to October' : 'Till oktober' }).click();
    await open(page, english ? 'Status' : 'Läget');
    await page.locator('.year-by-month select').selectOption({ index: 4 });
    await page.locator('.year-by-month summary').click();
  },
});
