// What a teacher does: finds the lessons, makes the link of the groups, and prints a lesson with its worksheet.
import { expect, field, openPage, openScenarios, saveAs, test, typeInto } from './page.mjs';
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
  await expect(page.locator('.shared').getByRole('heading', { level: 1 })).toContainText('Skatten höjs 50 öre');
});

test('a lesson about the budget opens where it begins', async ({ page }) => {
  await openLessons(page);
  await page.getByRole('link', { name: 'Öppna flödet' }).click();
  await expect(page.getByRole('tab', { name: 'Flöde' })).toHaveAttribute('aria-selected', 'true');
  await page.goBack();
  await page.getByRole('link', { name: 'Öppna nämndernas tabell' }).click();
  await expect(page.getByRole('tab', { name: 'Nämnder' })).toHaveAttribute('aria-selected', 'true');
  await page.goBack();
  await page.getByRole('link', { name: 'Öppna Frågan' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Vad händer i Södertälje/ })).toBeVisible();
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
