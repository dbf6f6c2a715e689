// Export: tables for spreadsheets, self-contained pictures, print, and the QR code.
import { pagesOf } from './pdf.mjs';
import { readCode, squaresOf } from './qr.mjs';
import { downloaded, expect, field, key, openPage, openShare, row, seeSaved, tab, test, typeInto } from './page.mjs';

const close = async (page) => {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
};
/** The text of the file that a button saves. */
const savedBy = async (page, button) => (await downloaded(page, () => button.click())).text;
const rise = async (page) => {
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await seeSaved(page);
};
const NUMBER = /^-?\d+(,\d+)?$/;

/** The cells of a table in sight, as Excel opens them. */
async function excel(page, name) {
  const dialog = await openShare(page);
  const text = await savedBy(page, dialog.getByRole('button', { name }).last());
  await close(page);
  return text.replace(/^\ufeff/, '').trimEnd().split('\r\n').map((line) => line.split(';'));
}

/** The column of a heading, without it. */
const column = ([heads, ...rows], head) => {
  expect(heads).toContain(head);
  return rows.map((cells) => cells[heads.indexOf(head)]);
};
const seeNumbers = (cells) => { for (const cell of cells.filter((one) => one !== '')) expect(cell).toMatch(NUMBER); };

test('an exported table has one value in each cell, and the quality in a column of its own', async ({ page }) => {
  await rise(page);
  const committees = await excel(page, /^CSV för Excel: Kommunbidrag per nämnd/);
  expect(column(committees, 'Nämnd')).toContain('Socialnämnden');
  expect(column(committees, 'Kvalitet')).toContain('uppskattad');
  for (const head of ['Kommunbidrag', 'Ändring', 'Mot behov']) {
    const numbers = column(committees, head);
    expect(numbers.filter((cell) => NUMBER.test(cell)).length, head).toBeGreaterThan(10);
    seeNumbers(numbers);
  }

  await tab(page, 'Tre år').click();
  const years = await excel(page, /^CSV för Excel: Kommunbidrag per nämnd/);
  seeNumbers(column(years, '2022'));
  seeNumbers(column(years, '2022: skillnad'));
  const budget = await excel(page, /^CSV för Excel: Resultatbudget 2022/);
  expect(budget[0].slice(0, 2)).toEqual(['Scenario', 'Post, mnkr']);
  expect(column(budget, '2022: Kvalitet').filter((cell) => /utfall/.test(cell)).length).toBeGreaterThan(10);

  await page.evaluate(() => { location.hash = '#jamfor'; });
  await page.locator('table.differs').waitFor();
  const compared = await excel(page, /^CSV för Excel: .*2022/);
  const heads = compared[0].filter((head) => /^B .*skillnad/.test(head));
  expect(heads.length).toBeGreaterThan(0);
  seeNumbers(column(compared, heads[0]));

  await page.evaluate(() => { location.hash = '#din-skatt'; });
  await expect(page.locator('table.several tbody tr')).toHaveCount(8);
  const incomes = await excel(page, /^CSV för Excel: Skatt i månaden för flera inkomster/);
  seeNumbers(incomes.slice(1).flatMap((cells) => cells.slice(1).filter((cell) => /\d/.test(cell)))); // the first names the scenario
});

test('every table on offer has a name of its own and something in it, and a program gets plain headings and no odd spaces', async ({ page }) => {
  await rise(page);
  for (const name of ['Nämnder', 'Mål', 'Flöde', 'Tre år', 'Lagen']) {
    await tab(page, name).click();
    await expect(page.getByRole('tabpanel').locator('.sentence').first()).toBeVisible();
    const dialog = await openShare(page);
    const seen = dialog.getByRole('region', { name: 'Tabellerna på sidan bakom' });
    const names = await seen.locator('.table-ways > span:first-child').allInnerTexts();
    expect(names.length, name).toBeGreaterThan(0);
    expect(names.filter((one) => one.trim() === ''), name).toEqual([]);
    expect(new Set(names).size, name).toBe(names.length);
    for (const button of await seen.getByRole('button', { name: /^CSV för program/ }).all()) {
      const text = await savedBy(page, button);
      expect(text, name).not.toMatch(/[\u00a0\u2009\u202f\u00ad\u2212]/);
      expect(text, name).not.toMatch(/(^|,)'[-+]/m);
      const [heads, ...rows] = text.trimEnd().split('\n');
      expect(heads, name).toMatch(/^"?[a-z0-9_]+(,[a-z0-9_]+)*$/);
      expect(rows.filter((line) => line.replace(/,/g, '') !== '').length, name).toBeGreaterThan(0);
    }
    await close(page);
  }
});

test('the goals give a table: their money in the unit in view, and all three years in kronor', async ({ page }) => {
  await rise(page);
  await tab(page, 'Mål').click();
  const seen = await excel(page, /^CSV för Excel: Mål 2022/);
  expect(seen).toHaveLength(9);
  const amounts = column(seen, 'mnkr');
  seeNumbers(amounts);
  const dialog = await openShare(page);
  const all = (await savedBy(page, dialog.getByRole('button', { name: 'CSV för program: Målens pengar' }))).trimEnd().split('\n');
  expect(all[0]).toBe('scenario,area,goal,year,frame,grant,change,quality');
  expect(all).toHaveLength(1 + 8 * 3);
  const first = all.find((line) => line.includes(',2022,')).split(',');
  expect((Number(first[5]) / 1e6).toFixed(1).replace('.', ',')).toBe(amounts[0].includes(',') ? amounts[0] : `${amounts[0]},0`);
});

/** What a picture says, and which of its words do not fit in it. */
async function picture(page, svg) {
  const blank = await page.context().newPage(); // without the page's policy, as where the picture is used
  const read = await blank.evaluate((text) => {
    const drawn = new DOMParser().parseFromString(text, 'image/svg+xml');
    const wrong = drawn.querySelector('parsererror')?.textContent ?? '';
    const svg = document.body.appendChild(document.importNode(drawn.documentElement, true));
    const [, , wide, high] = svg.getAttribute('viewBox').split(' ').map(Number);
    svg.setAttribute('width', wide);
    svg.setAttribute('height', high);
    const frame = svg.getBoundingClientRect();
    const all = [...svg.querySelectorAll('text')];
    const outside = all.filter((one) => {
      const box = one.getBoundingClientRect();
      return box.left < frame.left || box.right > frame.right + 0.5 || box.top < frame.top || box.bottom > frame.bottom;
    });
    return { wrong, outside: outside.map((one) => one.textContent), words: all.map((one) => one.textContent).join('\n'), bars: svg.querySelectorAll('rect').length };
  }, svg);
  await blank.close();
  return read;
}

test('every picture has title, municipality, year, unit and source, and fits its frame', async ({ page }) => {
  await rise(page);
  const see = async (svg, title, year, bars, unit = 'mnkr') => {
    const { wrong, outside, words, bars: drawn } = await picture(page, svg);
    expect([wrong, outside], title).toEqual(['', []]);
    expect(words.split('\n')[0], title).toContain(title);
    expect(words, title).toContain(`Södertälje 2022 · Mitt scenario 2022 · ${year} · ${unit}`);
    expect(words.replace(/\n/g, ' '), title).toMatch(/Källa: kommunfilen för Södertälje 2022, utgåva .+, räknat med Kommunbidrag/);
    expect(drawn, title).toBeGreaterThan(bars);
    return words;
  };
  const inDialog = async (name) => {
    const dialog = await openShare(page);
    const svg = await savedBy(page, dialog.getByRole('button', { name }).first());
    await close(page);
    return svg;
  };
  const committees = await see(await inDialog(/^Bild \(SVG\): Kommunbidrag per nämnd/), 'Kommunbidrag per nämnd 2022', '2022', 20);
  const shown = (await row(page, 'Socialnämnden').locator('.amount').innerText()).trim();
  expect(committees).toContain('Kultur- och fritidsnämnden, uppskattad');
  expect(committees).toMatch(/Talen till höger: Kommunbidrag · Ändring\b/);
  expect(committees).toContain(shown);
  await tab(page, 'Mål').click();
  await see(await inDialog(/^Bild \(SVG\): Mål 2022/), 'Mål 2022', '2022', 15);
  await tab(page, 'Tre år').click();
  await see(await inDialog(/^Bild \(SVG\): Resultatbudget/), 'Resultatbudget 2022', '2022–2024', 40);
  await tab(page, 'Flöde').click();
  await see(await savedBy(page, page.getByRole('button', { name: 'Spara som bild (SVG)' })), '2022', '2022', 10);
  await page.evaluate(() => { location.hash = '#din-skatt'; });
  await expect(page.locator('table.hundred')).toBeVisible();
  await see(await inDialog(/^Bild \(SVG\): Hundra kronor/), 'Hundra kronor i kommunalskatt 2022', '2022', 20);
  await page.evaluate(() => { location.hash = '#jamfor'; });
  await page.getByText('Staplar', { exact: true }).click();
  await page.locator('.to-side').first().waitFor();
  const svg = await savedBy(page, page.getByRole('button', { name: 'Spara som bild (SVG)' }));
  const { wrong, outside, words } = await picture(page, svg);
  expect([wrong, outside]).toEqual(['', []]);
  expect(words).toContain('2022 · mnkr');
  expect(words).toContain('B: Mitt scenario 2022');
});

test('Mål och budget on paper has its pages numbered, and each section its figures, of all years', async ({ page }) => {
  await page.addInitScript(() => { window.print = () => { window.printed = true; }; });
  await rise(page);
  const grant = (await key(page, 0).innerText()).match(/[\d\s\u00a0]+,\d/)[0].trim();
  const social = (await row(page, 'Socialnämnden').locator('.amount').innerText()).trim();
  await page.getByText('2023', { exact: true }).first().click();
  await typeInto(field(page, 'Skattesats'), '20,90');
  await seeSaved(page);
  await (await openShare(page)).getByRole('button', { name: 'Skriv ut Mål och budget' }).click();
  await page.waitForFunction(() => window.printed);
  const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }));
  expect(pages.length).toBeGreaterThan(2);
  const plain = (text) => text.replace(/[\s\u00a0\u00ad]/g, '');
  pages.forEach((text, at) => expect(plain(text), `page ${at + 1}`).toContain(`${at + 1}(${pages.length})`));
  const all = plain(pages.join(''));
  for (const said of [
    'Mål och budget 2022 med plan till 2024',
    '2022: Skatten höjs 25 öre.', '2023: Skatten höjs 75 öre.', '2024: Skatten höjs 75 öre.',
    'Skattesats, kr per 100 kr', `Nämndernas kommunbidrag`, grant, social, '20,40', '20,90',
    'Socialnämnden uppskattad', 'Målens pengar', 'Ur kommunfilen: uppdrag', 'Ändringar mot utgångsläget', 'Antaganden', 'Källor',
  ]) expect(all, said).toContain(plain(said));
  // A table that fits on a page is not parted.
  const frames = pages.map(plain).filter((text) => text.includes(plain('Nämndernas kommunbidrag')));
  expect(frames.some((text) => text.includes('Kommunbidragimnkrförvarjeår') && text.includes('Socialnämnden') && text.includes('Summa'))).toBe(true);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
});

test('the QR code contains the link', async ({ page }) => {
  await rise(page);
  const dialog = await openShare(page);
  const link = await dialog.getByRole('textbox', { name: 'Länk' }).inputValue();
  await dialog.getByRole('button', { name: 'Visa QR-kod' }).click();
  const code = dialog.getByRole('img', { name: /QR-kod med länken/ });
  await expect(code).toBeVisible();
  const [size, path] = await code.evaluate((svg) => [Number(svg.getAttribute('viewBox').split(' ')[2]), svg.querySelector('path').getAttribute('d')]);
  const squares = squaresOf(path, size);
  expect(readCode(squares)).toBe(link);
  // The reader would notice: one square of what it says turned over.
  squares[squares.length - 1][squares.length - 3] = !squares[squares.length - 1][squares.length - 3];
  let wrong;
  try { wrong = readCode(squares); } catch (error) { wrong = String(error); }
  expect(wrong).not.toBe(link);
});

test('messages in a dialog cover none of its buttons', async ({ page }) => {
  await rise(page);
  const dialog = await openShare(page);
  await dialog.getByRole('button', { name: 'Spara scenariot som fil' }).click();
  const toast = dialog.locator('.toast');
  await expect(toast).toBeVisible();
  const told = await toast.boundingBox();
  for (const button of await dialog.locator('.dialog-body .btn').all()) {
    await button.scrollIntoViewIfNeeded();
    const box = await button.boundingBox();
    expect(box.y + box.height <= told.y + 1 || box.y >= told.y + told.height - 1, await button.innerText()).toBe(true);
  }
});

test('a view printed as it stands, and a scenario that arrives, say of which year their figures are', async ({ page }) => {
  await rise(page);
  const link = await (await openShare(page)).getByRole('textbox', { name: 'Länk' }).inputValue();
  await close(page);
  await page.evaluate((hash) => { location.hash = hash; }, link.slice(link.indexOf('#')));
  await expect(page.getByRole('dialog').getByRole('heading', { name: 'Nyckeltal 2022' })).toBeVisible();
  await close(page);
  await page.emulateMedia({ media: 'print' });
  const box = await page.locator('table.committees caption').boundingBox();
  expect(box.width).toBeGreaterThan(100);
  await expect(page.locator('table.committees caption')).toContainText('2022');
});
