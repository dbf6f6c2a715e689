// What a teacher does: finds the lessons, makes the link of the groups, and prints a lesson with its worksheet.
import { downloaded, expect, field, openDownload, openPage, openScenarios, saveAs, seeNoViolation, test, typeInto } from './page.mjs';
import { pagesOf } from './pdf.mjs';
import { readCode, squaresOf } from './qr.mjs';

const heading = (page, name) => page.locator('main').getByRole('heading', { name, exact: true });
const form = (page) => page.getByRole('region', { name: 'Gör länken till grupperna' });
const seed = (page) => form(page).getByLabel('Årets nummer');
const link = (page) => form(page).getByLabel('Länk till gruppen');
const linkOf = (page) => link(page).inputValue();

/** The text of the QR code that is shown. */
async function scanned(page) {
  const code = form(page).locator('svg.qr');
  const size = Number((await code.getAttribute('viewBox')).split(' ').at(-1));
  return readCode(squaresOf(await code.locator('path').getAttribute('d'), size));
}

async function openLessons(page) {
  await openPage(page, '#lektioner');
  await expect(link(page)).toHaveValue(/#dela\.1\./);
}

test('the lessons are in the menu and on the page of the budget process, and each has an address', async ({ page }) => {
  await openPage(page);
  await page.locator('.menu-button').click();
  await page.locator('.menu').getByRole('link', { name: 'Lektioner' }).click();
  await expect(heading(page, 'Lektioner')).toBeVisible();
  await expect(page).toHaveTitle(/^Lektioner/);
  await openPage(page, '#sa-gar-det-till');
  await page.getByRole('link', { name: /Är du lärare\?/ }).click();
  await expect(heading(page, 'Lektioner')).toBeVisible();
  for (const [at, name] of Object.entries({ 15: '15 minuter: ett år på en kvart', 45: '45 minuter: tre kommuner, samma år', 80: '80 minuter: fullmäktige sammanträder' })) {
    await page.goto('about:blank');
    await openPage(page, `#lektioner/${at}`);
    await expect(page.getByRole('heading', { level: 2, name: name.replace(' ', '\u00a0') })).toBeInViewport();
  }
});

test('the last step of a lesson ends when the lesson does', async ({ page }) => {
  await openLessons(page);
  const steps = page.locator('.lesson-steps');
  await expect(steps).toHaveCount(3);
  for (const [at, minutes] of [15, 45, 80].entries()) {
    const times = await steps.nth(at).locator('.lesson-time').allInnerTexts();
    expect(times.at(0)).toMatch(/^0–/);
    expect(times.at(-1)).toMatch(new RegExp(`–${minutes}$`));
    times.slice(1).forEach((time, before) => expect(time.split('–')[0], 'no minute is lost').toBe(times[before].split('–')[1]));
  }
});

test('groups get the same link for the same number, and another for another role, length or number', async ({ page }) => {
  await openLessons(page);
  await seed(page).fill('7');
  const all = await linkOf(page);
  expect(await scanned(page)).toBe(all);
  const roles = form(page).getByLabel('Roll', { exact: true });
  await roles.selectOption('Utbildningsnämnden');
  const committee = await linkOf(page);
  expect(await scanned(page)).toBe(committee);
  await roles.selectOption('Alla roller');
  expect(await linkOf(page)).toBe(all);
  await seed(page).fill('8');
  const other = await linkOf(page);
  expect(new Set([all, committee, other]).size).toBe(3);
  // The group is told what the form says of the role.
  await page.goto('about:blank');
  await page.goto(`./${fragmentOf(committee)}`);
  await expect(page.locator('.shared')).toContainText('Ingen spelar fullmäktige, så en begäran om mer pengar får inget svar.');
});

test('a number that is none is told, and there is no link until it is mended', async ({ page }) => {
  await openLessons(page);
  await seed(page).fill('sju');
  await expect(form(page).getByRole('alert')).toHaveText(/^Skriv ett heltal mellan 0 och 999\s999\.$/);
  await expect(link(page)).toBeHidden();
  await expect(form(page).locator('svg.qr')).toHaveCount(0);
  await seed(page).fill('7');
  await expect(form(page).getByRole('alert')).toHaveText('');
  await expect(link(page)).toHaveValue(/#dela\.1\./);
});

test('the link is of the adopted budget that is open, and otherwise of the start state', async ({ page }) => {
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,65');
  await saveAs(page, 'Skolan först');
  await page.evaluate(() => { location.hash = '#lektioner'; });
  await expect(form(page)).toContainText('Året spelas med budgeten i utgångsläget.');
  await seed(page).fill('7');
  const start = await linkOf(page);
  await openScenarios(page);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Skede för Skolan först').selectOption('beslutat');
  await page.keyboard.press('Escape');
  await expect(form(page)).toContainText('Året spelas med den beslutade budgeten ”Skolan först”.');
  const adopted = await linkOf(page);
  expect(adopted).not.toBe(start);

  // A group opens it.
  await page.goto('about:blank');
  await page.goto(`./${adopted.slice(adopted.indexOf('#'))}`);
  await expect(page.locator('.shared')).toContainText('Skolan först, år nummer 7');
  await expect(page.locator('.shared').getByRole('heading', { level: 1 })).toHaveText('Spela året');
  await expect(page.locator('.shared').getByRole('heading', { level: 2 }).first()).toContainText('Skatten höjs 50 öre');
});

const fragmentOf = (address) => address.slice(address.indexOf('#'));

/** A group opens the teacher's link in a browser of its own, and plays the year. `decide` is what it does at each stop before it goes on. */
async function playAs(browser, baseURL, fragment, name, decide = async () => {}) {
  const context = await browser.newContext({ baseURL, locale: 'sv-SE', viewport: { width: 1280, height: 900 } });
  const group = await context.newPage();
  await group.goto(`./${fragment}`);
  await expect(group.getByRole('heading', { level: 1 })).toHaveText('Spela året');
  await group.getByLabel('Vad ni kallar er').fill(name);
  await group.getByRole('button', { name: 'Börja spela' }).click();
  await expect(group).toHaveURL(/#folj-upp\/spela$/);
  for (const stop of ['Till april', 'Till augusti', 'Till oktober', 'Till bokslutet']) {
    if (stop !== 'Till april') await decide(group, stop);
    await group.getByRole('button', { name: stop }).click();
  }
  await expect(group.getByRole('heading', { name: 'Året som du spelade det' })).toBeVisible();
  return group;
}

/** The link to what a group has played. */
async function shareResult(group) {
  await group.getByRole('button', { name: 'Dela ert resultat' }).click();
  return fragmentOf(await group.getByRole('dialog').getByRole('textbox', { name: 'Länk' }).inputValue());
}

const result = (group) => group.locator('.play .sentence').innerText();

test('three groups play the same year from the link, and the teacher compares what they did and what it led to', async ({ page, browser, baseURL }) => {
  await openLessons(page);
  await seed(page).fill('4711');
  const fragment = fragmentOf(await linkOf(page));

  const saving = async (group, stop) => {
    const measures = group.locator('.play-group[open] .play-options').getByRole('checkbox');
    if (stop !== 'Till bokslutet') for (const measure of (await measures.all()).slice(0, 3)) await measure.check();
  };
  const asking = async (group, stop) => {
    // The council meets at the stop, for the month in which the matter has been prepared: in October for December.
    const [amount, month] = { 'Till augusti': ['30', 'juni'], 'Till bokslutet': ['10', 'december'] }[stop] ?? [];
    if (!amount) return;
    await typeInto(group.getByRole('textbox', { name: /^Begär av fullmäktige för .*, mnkr$/ }).first(), amount);
    await expect(group.getByText(`Fullmäktige beslutar i ${month}: först bereds ärendet (KL 5:26).`)).toBeVisible();
    await group.getByRole('button', { name: 'Ja, ur resultatet' }).click();
    await expect(group.getByText(/^Fullmäktige ger .*, ur resultatet\.$/)).toBeVisible();
  };
  const [savers, waiters, askers] = await Promise.all([
    playAs(browser, baseURL, fragment, 'Spararna', saving),
    playAs(browser, baseURL, fragment, 'Avvaktarna'),
    playAs(browser, baseURL, fragment, 'Frågarna', asking),
  ]);
  const results = await Promise.all([savers, waiters, askers].map(result));
  expect(new Set(results).size, 'the groups end differently').toBe(3);
  const links = [await shareResult(savers), await shareResult(waiters)];
  await openDownload(askers);
  const file = await downloaded(askers, () => askers.getByRole('dialog').getByRole('button', { name: 'Spara scenariot som fil' }).click());
  await Promise.all([savers, waiters, askers].map((group) => group.context().close()));

  // The teacher looks at the first year and saves it; the second is compared with it before it is saved.
  const comparison = page.locator('.play-compare');
  for (const [at, link] of links.entries()) {
    await page.goto('about:blank');
    await page.goto(`./${link}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ett spelat år, läget i december');
    await expect(page.locator('.shared').getByRole('textbox').or(page.locator('.shared').getByRole('checkbox'))).toHaveCount(0);
    await expect(comparison.getByRole('columnheader')).toHaveCount(at === 0 ? 0 : 3);
    await page.getByRole('button', { name: 'Spara och jämför' }).click();
    await expect(page.locator('.link-actions')).toContainText('ligger redan bland dina scenarier');
    await expect(comparison.getByRole('columnheader')).toHaveCount(at === 0 ? 0 : 3);
  }
  await page.getByRole('button', { name: 'Till mitt eget' }).click();
  // No budget is adopted here, and what the groups have played is compared all the same.
  await page.evaluate(() => { location.hash = '#folj-upp'; });
  await expect(page.locator('.follow-up .notice')).toContainText('Ingen beslutad budget är öppen.');
  await expect(comparison.getByRole('heading', { name: 'År nummer 4711' })).toBeVisible();
  await expect(comparison.getByRole('columnheader')).toHaveCount(3);
  await openDownload(page);
  await page.getByRole('dialog').locator('input[type=file]').setInputFiles({ name: file.name, mimeType: 'application/json', buffer: file.bytes });
  await page.getByRole('button', { name: 'Öppna som nytt scenario' }).click();
  await page.waitForFunction(() => !history.state); // the dialog has closed, and left the history
  await page.evaluate(() => { location.hash = '#folj-upp/spela'; });

  const head = comparison.getByRole('columnheader');
  await expect(head).toHaveText(['Grupp', /^Frågarna/, /^(Spararna|Avvaktarna)/, /^(Spararna|Avvaktarna)/]);
  const groups = (await head.allInnerTexts()).map((name) => name.split('\n')[0]);
  const cells = async (name) => {
    const texts = await comparison.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) }).getByRole('cell').allInnerTexts();
    return Object.fromEntries(texts.map((text, at) => [groups[at + 1], text]));
  };
  const reached = await cells('Spelat till');
  expect(reached).toEqual({ Spararna: 'december', Avvaktarna: 'december', Frågarna: 'december' });
  const kronor = await cells(/^Årets resultat/);
  ['Spararna', 'Avvaktarna', 'Frågarna'].forEach((name, at) => expect(results[at], name).toContain(kronor[name].replace('−', '')));
  const measures = await cells(/^Beslutade åtgärder/);
  expect(Number(measures.Spararna)).toBeGreaterThanOrEqual(3);
  expect([measures.Avvaktarna, measures.Frågarna]).toEqual(['0', '0']);
  expect(await cells(/^Extra pengar/)).toEqual({ Spararna: '0,0', Avvaktarna: '0,0', Frågarna: '40,0' });
  await expect(comparison.getByRole('rowheader', { name: 'Beslut som skiljer' })).toBeVisible();
  const asked = comparison.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^Begärde mer pengar/ }) });
  await expect(asked).toHaveCount(2); // of two committees
  for (const month of ['april', 'oktober']) await expect(asked.filter({ hasText: month }).getByRole('cell', { name: 'nej' })).toHaveCount(2);
  await expect(asked.filter({ hasText: 'april' })).toContainText('april: fick 30,0 av 30,0, ur resultatet');
  await seeNoViolation(page, 'groups side by side');

  // On a phone the table scrolls in its place, and its headings keep their words.
  await page.setViewportSize({ width: 390, height: 844 });
  const box = await comparison.getByRole('rowheader', { name: 'Spelat till' }).boundingBox();
  expect(box.width).toBeGreaterThanOrEqual(7 * 16);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('a lesson about the budget opens where it begins', async ({ page }) => {
  await openLessons(page);
  await page.getByRole('link', { name: 'Öppna flödet' }).click();
  await expect(page.getByRole('tab', { name: 'Flöde' })).toHaveAttribute('aria-selected', 'true');
  await page.goBack();
  await page.locator('.budget-lesson').getByRole('link', { name: 'Öppna nämndernas tabell' }).click();
  await expect(page.getByRole('tab', { name: 'Nämnder' })).toHaveAttribute('aria-selected', 'true');
  await page.goBack();
  await page.getByRole('link', { name: 'Öppna Frågan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Vad händer i Södertälje/ })).toBeVisible();
});

test('the step of a lesson in which the budget is read leads to the committees and to the goals', async ({ page }) => {
  for (const [way, name] of [['Öppna nämndernas tabell', 'Nämnder'], ['Öppna målen', 'Mål']]) {
    await openLessons(page);
    const ways = page.locator('.lesson-steps').getByRole('link', { name: way });
    await expect(ways).toHaveCount(3);
    await ways.first().click();
    await expect(page.getByRole('tab', { name, exact: true })).toHaveAttribute('aria-selected', 'true');
  }
});

test('what of the curricula has not been checked says so', async ({ page }) => {
  await openLessons(page);
  const row = (name) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  await expect(row('Lgr22, samhällskunskap 7–9')).toContainText('kontrollerat');
  await expect(row('Gy25, samhällskunskap nivå 1')).toContainText('kontrollera mot ämnesplanen');
});

test('a lesson is printed by itself, on a page or two for the teacher, with a worksheet to write on', async ({ page }) => {
  await page.addInitScript(() => { window.print = () => { window.printed = true; }; });
  await openLessons(page);
  const plain = (text) => text.normalize('NFKC').replace(/[\s\u00ad]/g, '');
  for (const [minutes, worksheet] of [[15, 'ett år på en kvart'], [45, 'tre kommuner, samma år'], [80, 'fullmäktige sammanträder']]) {
    await page.evaluate(() => { window.printed = false; });
    await page.getByRole('button', { name: `Skriv ut lektionen på ${minutes} minuter` }).click();
    await page.waitForFunction(() => window.printed);
    const pages = pagesOf(await page.pdf({ preferCSSPageSize: true })).map(plain);
    const sheet = pages.findIndex((text) => text.includes(plain(`Elevblad: ${worksheet}`)));
    expect(sheet, `teacher's pages of ${minutes}`).toBeGreaterThanOrEqual(1);
    expect(sheet, `teacher's pages of ${minutes}`).toBeLessThanOrEqual(2);
    expect(pages.length - sheet, `pages of the worksheet of ${minutes}`).toBe(1);
    expect(pages[0]).toContain(plain(`${minutes} minuter:`));
    for (const words of ['Klass', 'Grupp', 'Datum']) expect(pages[sheet]).toContain(words);
    const all = pages.join('');
    expect(all.split(plain('Kommunfullmäktige har beslutat en budget')).length, 'what is told first').toBe(2);
    for (const words of ['Gör länken', 'I läroplanerna', 'Så går det till']) expect(all).not.toContain(plain(words));
    for (const other of [15, 45, 80].filter((one) => one !== minutes)) expect(all).not.toContain(plain(`${other} minuter:`));
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  }
  // Afterwards the whole page is there again.
  await expect(form(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.lesson').filter({ visible: true })).toHaveCount(3);
  await expect(form(page)).toBeHidden();
});
