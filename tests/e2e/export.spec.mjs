// Export: tables and a workbook for spreadsheets, self-contained pictures, print, and the QR code.
import { pagesOf } from './pdf.mjs';
import { readCode, squaresOf } from './qr.mjs';
import { closeByEscape, downloaded, expect, field, goBackFromOpen, key, openDownload, openPage, openShare, row, seeItRest, seeKey, seeSaved, tab, test, typeInto } from './page.mjs';
import { sheetsOf } from './xlsx.mjs';

const close = async (page) => {
  await closeByEscape(page);
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
  const dialog = await openDownload(page);
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
  expect(column(committees, 'Kvalitet')).toContain('vår uppskattning');
  for (const head of ['Kommunbidrag, mnkr', 'Ändring, mnkr', 'Mot behov, mnkr']) {
    const numbers = column(committees, head);
    expect(numbers.filter((cell) => NUMBER.test(cell)).length, head).toBeGreaterThan(10);
    seeNumbers(numbers);
  }

  await tab(page, 'Tre år').click();
  await page.locator('table.years').first().waitFor();
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
    const dialog = await openDownload(page);
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
  await page.locator('.goal').first().waitFor();
  const seen = await excel(page, /^CSV för Excel: Mål 2022/);
  expect(seen).toHaveLength(9);
  const amounts = column(seen, 'mnkr');
  seeNumbers(amounts);
  const dialog = await openDownload(page);
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
    const dialog = await openDownload(page);
    const svg = await savedBy(page, dialog.getByRole('button', { name }).first());
    await close(page);
    return svg;
  };
  const committees = await see(await inDialog(/^Bild \(SVG\): Kommunbidrag per nämnd/), 'Kommunbidrag per nämnd 2022', '2022', 20);
  const shown = (await row(page, 'Socialnämnden').locator('.amount').innerText()).trim();
  expect(committees).toContain('Kultur- och fritidsnämnden, vår uppskattning');
  expect(committees).toMatch(/Talen till höger: Kommunbidrag · Ändring\b/);
  expect(committees).toContain(shown);
  await tab(page, 'Mål').click();
  await page.locator('.goal').first().waitFor();
  await see(await inDialog(/^Bild \(SVG\): Mål 2022/), 'Mål 2022', '2022', 15);
  await tab(page, 'Tre år').click();
  await page.locator('table.years').first().waitFor();
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
  const grant = (await row(page, 'Summa').locator('.amount').innerText()).trim();
  const social = (await row(page, 'Socialnämnden').locator('.amount').innerText()).trim();
  await page.getByText('2023', { exact: true }).first().click();
  await typeInto(field(page, 'Skattesats'), '20,90');
  await seeSaved(page);
  await (await openDownload(page)).getByRole('button', { name: 'Skriv ut Mål och budget' }).click();
  await page.waitForFunction(() => window.printed);
  const sums = (await page.locator('.print').evaluate((paper) => paper.textContent)).split('Summa').length;
  const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }));
  expect(pages.length).toBeGreaterThan(2);
  const plain = (text) => text.normalize('NFKC').replace(/[\s\u00ad]/g, ''); // letters of a typeface may be joined
  pages.forEach((text, at) => expect(plain(text), `page ${at + 1}`).toContain(`${at + 1}(${pages.length})`));
  pages.forEach((text, at) => {
    for (const words of ['ett oberoende verktyg', '”Mitt scenario 2022”', 'kommunfilen för Södertälje 2022']) {
      expect(plain(text), `the foot of page ${at + 1}`).toContain(plain(words));
    }
  });
  expect.soft(linesOf(pages.at(-1)).length, 'the last page is not nearly empty').toBeGreaterThan(12);
  const all = plain(pages.join(''));
  expect.soft(all.split('Summa').length, 'each sum once, at the end of its table').toBe(sums);
  for (const said of [
    'Mål och budget 2022 med plan till 2024',
    '2022: Skatten höjs 25 öre.', '2023: Skatten höjs 75 öre.', '2024: Skatten höjs 75 öre.',
    'Skattesats, kr per 100 kr', `Nämndernas kommunbidrag`, grant, social, '20,40', '20,90',
    'Socialnämnden vår uppskattning', 'Mål och uppdrag', 'Ur kommunfilen: uppdrag', 'Ändringar mot utgångsläget', 'Antaganden', 'Källor',
  ]) expect(all, said).toContain(plain(said));
  // A table that fits on a page is not parted.
  const frames = pages.map(plain).filter((text) => text.includes(plain('Nämndernas kommunbidrag')));
  expect(frames.some((text) => text.includes('imiljonerkronor(mnkr)förvarjeår') && text.includes('Socialnämnden') && text.includes('Summa'))).toBe(true);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));

  // Without the missions of the municipality file.
  await page.evaluate(() => { window.printed = false; });
  const dialog = await openDownload(page);
  await dialog.getByRole('checkbox', { name: 'Skriv ut kommunfilens uppdrag i en bilaga' }).uncheck();
  await dialog.getByRole('button', { name: 'Skriv ut Mål och budget' }).click();
  await page.waitForFunction(() => window.printed);
  const without = pagesOf(await page.pdf({ preferCSSPageSize: true }));
  expect(plain(without.join(''))).toContain(plain('Mål och uppdrag'));
  expect(plain(without.join(''))).not.toContain(plain('Ur kommunfilen: uppdrag'));
  expect.soft(linesOf(without.at(-1)).length, 'the last page is not nearly empty').toBeGreaterThan(12);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
});

/** The lines of text of a page of a PDF. */
const linesOf = (text) => text.split('\n').filter((line) => line.trim() !== '');

/** Pairs of texts of the page whose letters lie over each other. */
const overlaps = (page) => page.evaluate(() => {
  const boxes = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const isSeen = (parent) => {
    if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || parent.closest('script, style, svg, select')) return false;
    const hidden = parent.closest('.sr-only');
    return !hidden || hidden.getBoundingClientRect().width > 1;
  };
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (text.data.trim() === '' || !isSeen(text.parentElement)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      // A line is higher than its letters.
      const margin = (bottom - top) / 4;
      if (right - left > 2) boxes.push({ text: text.data.trim(), left: left + 1, right: right - 1, top: top + margin, bottom: bottom - margin });
    }
  }
  boxes.sort((one, other) => one.top - other.top);
  const found = [];
  boxes.forEach((one, at) => {
    for (let next = at + 1; next < boxes.length && boxes[next].top < one.bottom; next += 1) {
      const other = boxes[next];
      if (other.left < one.right && one.left < other.right) found.push(`${one.text} / ${other.text}`);
    }
  });
  return { found, count: boxes.length };
});

test('views printed as they stand have no text over text, no nearly empty last page, and the foot of all that is printed', async ({ page }) => {
  await rise(page);
  await page.setViewportSize({ width: 665, height: 1000 }); // A4 within its margins
  const plain = (text) => text.normalize('NFKC').replace(/[\s\u00ad]/g, ''); // letters of a typeface may be joined
  const seen = (name) => name === 'Lagen' ? page.locator('#panel summary').first() : page.locator('#panel');
  for (const name of ['Nämnder', 'Tre år', 'Lagen']) {
    await tab(page, name).click();
    await expect(seen(name)).toBeVisible();
    if (name === 'Lagen') {
      await page.locator('#panel').evaluate((panel) => { for (const part of panel.querySelectorAll('details')) part.open = true; });
      await seeItRest(page);
    }
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => scrollTo(0, 0)); // what sticks to the window lies over what is scrolled under it, but not on paper
    const { found, count } = await overlaps(page);
    expect(count, name).toBeGreaterThan(50);
    expect.soft(found, name).toEqual([]);
    await page.emulateMedia({ media: null });
    const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }));
    pages.forEach((text, at) => {
      for (const words of ['ett oberoende verktyg', '”Mitt scenario 2022”', 'kommunfilen för Södertälje 2022', `${at + 1}(${pages.length})`]) {
        expect.soft(plain(text), `the foot of page ${at + 1} of ${name}`).toContain(plain(words));
      }
    });
    expect.soft(linesOf(pages.at(-1)).length, `the last page of ${name} is not nearly empty`).toBeGreaterThan(8);
  }
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
  const dialog = await openDownload(page);
  await dialog.getByRole('button', { name: 'Spara scenariot som fil' }).click();
  const toast = dialog.locator('.toast');
  await expect(toast).toBeVisible();
  await toast.hover(); // it stays for as long as it is pointed at
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
  await expect(page.locator('.shared').getByRole('heading', { level: 1 })).toBeVisible();
  await goBackFromOpen(page);
  await expect(page.locator('.shared')).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  const box = await page.locator('table.committees caption').boundingBox();
  expect(box.width).toBeGreaterThan(100);
  await expect(page.locator('table.committees caption')).toContainText('2022');
});

/** Gives the open scenario these budget items, and loads the page again. */
async function withItems(page, items) {
  await page.evaluate((items) => {
    const key = Object.keys(localStorage).find((one) => one.startsWith('kommunbidrag/scenario/'));
    const saved = JSON.parse(localStorage.getItem(key));
    saved.scenario.items = items;
    localStorage.setItem(key, JSON.stringify(saved));
  }, items);
  await page.reload();
  await seeKey(page, 0, /\d/);
}

const ODD = '=Fler & <lärare> "nu" 🏫';

test('the workbook has the numbers of the CSV as numbers, the years as columns and texts that are no formulas', async ({ page }) => {
  const asked = [];
  page.on('request', (request) => { if (/\/xlsx[-.]/.test(request.url())) asked.push(request.url()); });
  await rise(page);
  await withItems(page, [
    { id: 'a', name: ODD, committee: 'utbildningsnamnden', amounts: ['2000000', '-1500000', '0'], note: 'bara för gruppen' },
    { id: 'b', name: 'Hall', committee: 'socialnamnden', amounts: ['7000000', '0', '0'], one_off: true, off: true },
  ]);
  const dialog = await openDownload(page);
  const button = dialog.getByRole('button', { name: 'Excel (XLSX)' });
  expect(asked, 'the writer is not fetched before it is asked for').toEqual([]);
  const file = await downloaded(page, () => button.click());
  expect(asked).toHaveLength(1);
  expect(file.name).toBe('Södertälje-2022-Mitt-scenario-2022-Tabeller.xlsx');
  await expect(dialog.locator('.toast')).toContainText(/Arbetsboken laddas ner, \d+ kB/);
  const sheets = sheetsOf(file.bytes);
  expect(Object.keys(sheets)).toEqual(['Sammanfattning', 'Resultatbudget', 'Nämnder', 'Mål', 'Poster', 'Ändringar', 'Avgifter']);
  const about = Object.fromEntries(sheets.Sammanfattning.rows);
  expect(about).toMatchObject({ Kommun: 'Södertälje 2022, 2022–2024', Scenario: 'Mitt scenario 2022', Verktyg: expect.stringContaining('oberoende verktyg') });
  expect(JSON.stringify(sheets), 'notes are private').not.toContain('bara för gruppen');

  // Each amount of the committees, as the CSV for programs has it.
  const lines = (await savedBy(page, dialog.getByRole('button', { name: 'CSV för program: Nämndernas kommunbidrag' }))).trimEnd().split('\n').map((line) => line.split(','));
  const [heads, ...committees] = sheets.Nämnder.rows;
  expect(sheets.Nämnder.frozen).toEqual([1, 1]);
  const [keys, ...values] = [lines[0], ...lines.slice(1)];
  const each = keys.length - 3; // besides scenario, committee and year
  expect(heads.slice(0, 3)).toEqual(['Nämnd', '2022: Utgångsläge, kr', '2022: Teknisk ändring, kr']);
  expect(heads).toHaveLength(1 + 3 * each);
  let compared = 0;
  values.forEach((cells, at) => cells.slice(3).forEach((csv, column) => {
    const cell = committees[Math.floor(at / 3)][1 + (at % 3) * each + column];
    if (!/^-?\d/.test(csv)) return;
    expect(cell?.number, `${cells.slice(0, 3)} ${keys[column + 3]}`).toBe(csv);
    compared += 1;
  }));
  expect(compared).toBeGreaterThan(200);
  const sum = committees.at(-1);
  const grants = heads.indexOf('2022: Kommunbidrag, kr');
  const whole = committees.slice(0, -1).reduce((total, row) => total + BigInt(row[grants].number), 0n);
  expect([sum[0], sum[grants].number]).toEqual(['Summa', String(whole)]);
  expect(sum[grants].format).toBe('#,##0;"−"#,##0');

  const items = sheets.Poster.rows;
  expect(items[1].slice(0, 4)).toEqual([ODD, 'Utbildningsnämnden', 'ja', 'varaktig']);
  expect(items[1].slice(5).map(({ number }) => number)).toEqual(['2000000', '-1500000', '0']);
  expect(items[2].slice(2, 4)).toEqual(['nej', 'engång']);
  expect(items[3].slice(5).map(({ number }) => number), 'without what is off').toEqual(['2000000', '-1500000', '0']);

  await dialog.getByRole('checkbox', { name: 'Ta med anteckningar' }).check();
  expect(JSON.stringify(sheetsOf((await downloaded(page, () => button.click())).bytes))).toContain('bara för gruppen');
  expect(asked, 'the writer is fetched once').toHaveLength(1);
});

test('without a network the workbook says what to do, and comes when asked for again', async ({ page, complaints }) => {
  await rise(page);
  const dialog = await openDownload(page);
  const button = dialog.getByRole('button', { name: 'Excel (XLSX)' });
  await page.route(/\/xlsx-/, (route) => route.abort('internetdisconnected'));
  await button.click();
  await expect(dialog.locator('.toast')).toContainText('Kontrollera uppkopplingen och försök igen, eller spara tabellerna som CSV');
  await page.unroute(/\/xlsx-/);
  const first = await downloaded(page, () => button.click());
  await page.context().setOffline(true);
  await downloaded(page, () => button.click());
  expect(Object.keys(sheetsOf(first.bytes))).toContain('Nämnder');
  complaints.areExpected = true;
});

test('a hundred items fit into a link and not into a code, and with long notes not into a link: the file is offered', async ({ page }) => {
  await rise(page);
  // Texts and amounts that have nothing in common, as those of a hundred decisions.
  const random = (at) => (at * 2654435761) % 2 ** 32;
  await withItems(page, Array.from({ length: 100 }, (_, at) => ({
    id: `p${random(at).toString(36)}`, name: `Förslag ${random(at + 100).toString(36)} ${random(at + 200).toString(36)}`, committee: 'utbildningsnamnden',
    amounts: [300, 400, 500].map((more) => String((random(at + more) % 9000 + 1) * 1000)), note: `${at} `.repeat(350),
  })));
  const dialog = await openShare(page);
  const link = dialog.getByRole('region', { name: 'Länk' });
  await link.getByRole('button', { name: 'Visa QR-kod' }).click();
  await expect(link.getByRole('status')).toContainText('för lång för en QR-kod');
  const saved = await downloaded(page, () => link.getByRole('button', { name: 'Spara scenariot som fil' }).click());
  expect(JSON.parse(saved.text).scenario.items).toHaveLength(100);
  expect(saved.text).not.toContain('99 99');
  await dialog.getByRole('checkbox', { name: 'Ta med anteckningar' }).check();
  await expect(link).toContainText('för stort för en länk');
  const whole = await downloaded(page, () => link.getByRole('button', { name: 'Spara scenariot som fil' }).click());
  expect(JSON.parse(whole.text).scenario.items[99].note).toContain('99 99');
  // A workbook of so many items is written under the policy of the page.
  await close(page);
  const files = await openDownload(page);
  const book = await downloaded(page, () => files.getByRole('button', { name: 'Excel (XLSX)' }).click());
  expect(sheetsOf(book.bytes).Poster.rows).toHaveLength(1 + 100 + 1);
});
