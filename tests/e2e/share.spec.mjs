// Sharing and import: links, files, tables, print; and the backup after a panic.
import { inEveryLook } from './looks.mjs';
import { closeByEscape, downloaded, expect, field, goBackFromOpen, makeOwn, openDownload, openPage, openShare, row, saveAs, seeKey, seeNoViolation, seeSaved, tab, test, typeInto, openScenarios } from './page.mjs';

const linkOf = async (page) => (await openShare(page)).getByRole('textbox', { name: /^(Länk|Link)$/ }).inputValue();
const hashOf = (link) => link.slice(link.indexOf('#'));

test('a link opens the whole scenario in another browser, beside what is there', async ({ page, browser, baseURL }) => {
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await row(page, 'Socialnämnden').getByRole('button', { name: /^Lås/ }).click();
  await seeSaved(page);
  const link = await linkOf(page);
  expect(link).toContain('#dela.1.');

  const context = await browser.newContext({ baseURL, locale: 'sv-SE' });
  const other = await context.newPage();
  await openPage(other);
  await typeInto(field(other, 'Skattesats'), '19,15');
  await seeSaved(other);
  await other.evaluate((hash) => { location.hash = hash; }, hashOf(link));
  const shown = other.locator('.shared');
  await expect(shown).toContainText('Någon visar dig ett förslag. Titta fritt. Ditt eget är orört.');
  await expect(shown.getByRole('heading', { level: 1 })).toHaveText(/^Skatten höjs 25 öre\./);
  await expect(shown).toContainText(/20\skr 40\söre/);
  await goBackFromOpen(other);
  await seeKey(other, 2, /19,15/);
  await other.goForward();
  await makeOwn(other);
  await seeKey(other, 2, /20,40/);
  await expect(other.locator('.lede')).toContainText('är låst');
  await expect(other.locator('.kept')).toContainText('Mitt scenario 2022 (2)');
  expect(other.url()).not.toContain('dela');

  // Both are there, and the same link again finds the one that it made.
  await other.goto(link);
  await other.reload();
  await expect(shown).toContainText('ligger redan bland dina scenarier');
  await other.getByRole('button', { name: 'Öppna det' }).click();
  await seeKey(other, 2, /20,40/);
  await openScenarios(other);
  await expect(other.getByRole('dialog').locator('.scenario')).toHaveCount(2);
  await context.close();
});

test('a link that is damaged, foreign, newer or too long says so and changes nothing', async ({ page }) => {
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await seeSaved(page);
  const link = hashOf(await linkOf(page));
  await page.keyboard.press('Escape');
  const wrong = [
    [link.slice(0, -3), 'inte hel'],
    [`${link.slice(0, -1)}<`, 'inte hel'],
    [link.replace('.1.', '.9.'), 'nyare version'],
    ['#dela.1.AAAA', 'inte hel'],
    [`#dela.1.${'A'.repeat(90_001)}`, 'tecken lång'],
  ];
  for (const [hash, words] of wrong) {
    await page.evaluate((to) => { location.hash = to; }, hash);
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('alert').first()).toContainText(new RegExp(words));
    await expect(dialog).toContainText('Inget är ändrat');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await seeKey(page, 2, /20,40/);
    await expect(page).not.toHaveURL(/dela/);
  }
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('/scenario/')).length)).toBe(1);
});

test('a link for a municipality whose file is not here says which, and one of another edition says so and computes anew', async ({ page, request, baseURL }) => {
  await openPage(page, '#underlag');
  const file = await (await request.get(`${baseURL}municipalities/sodertalje-2022.json`)).json();
  const put = (content) => page.locator('input[type=file]').setInputFiles({ name: 'ny.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(content)) });
  await put({ ...file, id: 'exempel', title: { sv: 'Exempelstad' } });
  await page.getByRole('link', { name: 'Alla reglage' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Exempelstad');
  await typeInto(field(page, 'Skattesats'), '20,40');
  await seeSaved(page);
  const link = hashOf(await linkOf(page));
  await page.evaluate(() => localStorage.clear());
  await page.goto('about:blank');
  await page.goto(`./${link}`);
  await expect(page.getByRole('dialog')).toContainText('”exempel”, som inte finns i den här webbläsaren');
  await closeByEscape(page);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.goto('./#underlag');
  await put({ ...file, id: 'exempel', edition: 'nyare', title: { sv: 'Exempelstad' } });
  await expect(page.getByRole('button', { name: /^Tillbaka till/ })).toBeVisible();
  await page.evaluate((hash) => { location.hash = hash; }, link);
  await expect(page.locator('.shared')).toContainText('här används utgåva nyare');
  await makeOwn(page);
  await seeKey(page, 2, /20,40/);
});

test('the link is copied, and shown as a QR code when asked for', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await seeSaved(page);
  const dialog = await openShare(page);
  await dialog.getByRole('button', { name: 'Kopiera länken' }).click();
  await expect(dialog.getByText('Länken är kopierad.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await dialog.getByRole('textbox').inputValue());
  await dialog.getByRole('button', { name: 'Visa QR-kod' }).click();
  await expect(dialog.getByRole('img', { name: /QR-kod med länken/ })).toBeVisible();
  const image = await downloaded(page, () => dialog.getByRole('button', { name: 'Spara koden som bild' }).click());
  expect(image.name).toBe('Mitt-scenario-2022.svg');
  expect(String(image.bytes)).toContain('<svg xmlns=');
});

test('when the program stops, the page says so and lets everything be saved as a file that it opens again', async ({ page }) => {
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await seeSaved(page);
  await page.evaluate(() => localStorage.setItem('kommunbidrag/scenario/9', '{"format":1,"na'));
  await page.evaluate(() => {
    for (const error of [new TypeError('of another kind'), new RangeError('Invalid time value'), null]) dispatchEvent(new ErrorEvent('error', { error }));
  });
  await seeKey(page, 2, /20,40/);
  await page.evaluate(() => {
    for (const error of [new RangeError('Maximum call stack size exceeded'), new WebAssembly.RuntimeError('unreachable')]) {
      dispatchEvent(new ErrorEvent('error', { error }));
    }
  });
  await expect(page.getByRole('heading', { name: 'Sidan har stannat' })).toBeFocused();
  await seeNoViolation(page, 'the page that has stopped');
  const file = await downloaded(page, () => page.getByRole('button', { name: 'Spara allt som fil' }).click());
  const kept = JSON.parse(String(file.bytes));
  expect(kept).toMatchObject({ backup: 'kommunbidrag', format: 1, scenarios: [{ name: 'Mitt scenario 2022' }], aside: [{ name: 'scenario/9', text: '{"format":1,"na' }] });
  await page.getByRole('button', { name: 'Ladda om sidan' }).click();
  await seeKey(page, 2, /20,40/);

  // The file is a backup that the program reads.
  await page.evaluate(() => localStorage.clear());
  await page.goto('about:blank');
  await openPage(page);
  await seeKey(page, 2, /20,15/);
  await openDownload(page);
  await chooseFile(page, file.name, file.bytes);
  await expect(page.getByRole('dialog')).toContainText('Filen är öppnad');
  await page.getByRole('button', { name: 'Visa scenarierna' }).click();
  await expect(page.getByRole('dialog').getByText('Mitt scenario 2022').first()).toBeVisible();
});

const chooseFile = (page, name, content) => page.getByRole('dialog').locator('input[type=file]')
  .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });

test('a scenario file and a backup are restored in another browser', async ({ page, browser, baseURL }) => {
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await seeSaved(page);
  const dialog = await openDownload(page);
  const one = await downloaded(page, () => dialog.getByRole('button', { name: 'Spara scenariot som fil' }).click());
  expect(one.name).toBe('Mitt-scenario-2022.json');
  await page.keyboard.press('Escape');
  await saveAs(page, 'Ett');
  await typeInto(field(page, 'Skattesats'), '21,15');
  await saveAs(page, 'Två');
  await openDownload(page);
  const all = await downloaded(page, () => page.getByRole('dialog').getByRole('button', { name: 'Spara allt som en fil' }).click());
  await expect(page.getByRole('dialog')).toContainText('2 scenarier laddas ner som en fil');
  expect(JSON.parse(String(all.bytes)).scenarios.length).toBe(2);

  const context = await browser.newContext({ baseURL, locale: 'sv-SE' });
  const other = await context.newPage();
  await openPage(other);
  await openDownload(other);
  await chooseFile(other, 'ett.json', one.bytes);
  await expect(other.getByRole('dialog')).toContainText('Mitt scenario 2022');
  await other.getByRole('button', { name: 'Öppna som nytt scenario' }).click();
  await seeKey(other, 2, /20,40/);
  await openDownload(other);
  await chooseFile(other, 'allt.json', all.bytes);
  const told = other.getByRole('dialog');
  await expect(told).toContainText('Filen är öppnad');
  await told.getByRole('button', { name: 'Visa scenarierna' }).click();
  await expect(other.getByRole('dialog').getByText('Två').first()).toBeVisible();
  const count = await other.getByRole('dialog').locator('.scenario').count();
  // The same file a second time brings nothing more.
  await other.keyboard.press('Escape');
  await openDownload(other);
  await chooseFile(other, 'allt.json', all.bytes);
  await expect(other.getByRole('dialog')).toContainText('2 scenarier fanns redan');
  await other.getByRole('button', { name: 'Visa scenarierna' }).click();
  await expect(other.getByRole('dialog').locator('.scenario')).toHaveCount(count);
  await seeKey(other, 2, /20,40/);
  await context.close();
});

test('a file that is dropped on the page is imported, and a foreign one is refused', async ({ page }) => {
  await openPage(page);
  const drop = (content) => page.evaluate((text) => {
    const moved = new DataTransfer();
    moved.items.add(new File([text], 'fil.json', { type: 'application/json' }));
    document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: moved }));
  }, content);
  const dialog = page.getByRole('dialog');
  for (const [content, words] of [
    ['{"backup":"kommunbidrag","format":1,"scen', 'går inte att läsa från rad 1'],
    ['{"backup":"kommunbidrag","format":7}', 'nyare version'],
    ['{"a":1}', 'varken ett scenario'],
    ['{"committees":[]}', 'fel och öppnades inte'],
  ]) {
    await drop(content);
    await expect(dialog.getByRole('alert').first()).toContainText(words);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
  const saved = { format: 1, id: '7', name: '<img src=x onerror=alert(1)>', municipality: 'sodertalje-2022', edition: '0', notes: 'rad 1\nrad 2', scenario: { format: 1, settings: { tax_rate: [{ change: '1' }, null, null], 'fee:x:y': [null, null, null] } } };
  await drop(JSON.stringify({ backup: 'kommunbidrag', format: 1, scenarios: [saved, 'cut o'], files: {}, aside: [] }));
  await expect(dialog).toContainText('1 scenario är nytt här');
  await expect(dialog).toContainText('scenarios[1]');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await drop(JSON.stringify({ ...saved, notes: 'andra' }));
  await expect(dialog).toContainText('<img src=x onerror=alert(1)>');
  await expect(dialog).toContainText('utgåva 0');
  await expect(dialog).toContainText('fee:x:y finns inte i kommunfilen');
  await dialog.getByRole('button', { name: 'Öppna som nytt scenario' }).click();
  await seeKey(page, 2, /21,15/);
});

test('the page reminds of a backup after a week, and asks for persistent storage', async ({ page }) => {
  await page.addInitScript(() => {
    window.asked = 0;
    navigator.storage.persist = () => { window.asked += 1; return Promise.resolve(false); };
  });
  await openPage(page);
  expect(await page.evaluate(() => window.asked)).toBe(0);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await seeSaved(page);
  expect(await page.evaluate(() => window.asked)).toBe(1);
  const aged = (days) => page.evaluate((by) => {
    const settings = JSON.parse(localStorage.getItem('kommunbidrag/settings'));
    settings.unfiled = String(Date.now() - by * 86_400_000);
    localStorage.setItem('kommunbidrag/settings', JSON.stringify(settings));
  }, days);
  const reminder = page.getByText('Dina förslag finns bara i den här webbläsaren');
  await aged(6);
  await page.reload();
  await seeKey(page, 2, /20,40/);
  await expect(reminder).toHaveCount(0);
  await aged(8);
  await page.reload();
  await expect(reminder).toBeVisible();
  await page.getByRole('button', { name: 'Påminn om en vecka' }).click();
  await expect(reminder).toHaveCount(0);
  await aged(8);
  await page.reload();
  await downloaded(page, () => page.getByRole('button', { name: 'Spara allt som en fil' }).click());
  await expect(reminder).toHaveCount(0);
  await page.reload();
  await seeKey(page, 2, /20,40/);
  await expect(reminder).toHaveCount(0);
});

test('tables for Excel have a byte order mark, semicolons and decimal commas; for programs commas and points', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await seeSaved(page);
  const dialog = await openDownload(page);
  const excel = await downloaded(page, () => dialog.getByRole('button', { name: 'CSV för Excel: Ändringar' }).click());
  expect([...excel.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = String(excel.bytes.subarray(3)).split('\r\n');
  expect(lines[0]).toBe('Scenario;Post;Enhet;År;Från;Till;Ger kommunbidraget, kr;Ger nämnden, kr;Ger behovet, kr;Ger resultatet, kr');
  expect(lines[1]).toMatch(/^Mitt scenario 2022;Skattesats;kr per 100 kr;2022;20,15;20,4;54\d{6}(,\d\d?)?;0;0;\d+(,\d\d?)?$/);
  const machine = await downloaded(page, () => dialog.getByRole('button', { name: 'CSV för program: Ändringar' }).click());
  expect(String(machine.bytes)).toMatch(/^scenario,row,unit,year,from,to,brings_pool/);
  expect(String(machine.bytes)).toContain('Mitt scenario 2022,tax_rate,per_hundred,2022,20.15,20.4,');
  // The two forms and the scenarios are told apart by their names.
  expect([excel.name, machine.name]).toEqual(['Södertälje-2022-Mitt-scenario-2022-Ändringar-för-Excel.csv', 'Södertälje-2022-Mitt-scenario-2022-Ändringar-för-program.csv']);
  await dialog.getByRole('button', { name: 'Kopiera: Resultatbudget' }).click();
  await expect(dialog.getByText('Tabellen ”Resultatbudget” är kopierad.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Post\t2022\t2023\t2024\r?\nSkatteintäkter\t\d/);
});

test('any shown table is copied as cells, with its numbers as numbers', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPage(page);
  const pasted = async (name) => {
    const dialog = await openDownload(page);
    await dialog.getByRole('button', { name: new RegExp(`^Kopiera: ${name}`) }).last().click();
    await expect(dialog.getByText(/är kopierad/)).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    return text.trimEnd().split(/\r?\n/).map((line) => line.split('\t'));
  };
  const committees = await pasted('Kommunbidrag per nämnd');
  expect(committees.find((line) => line[0].startsWith('Socialnämnden'))).toContain('694,43');
  await page.evaluate(() => { location.hash = '#din-skatt'; });
  await expect(page.locator('table.several tbody tr')).toHaveCount(8);
  await page.locator('.you summary').click();
  await page.getByLabel('Skattelag').selectOption('2022');
  const incomes = await pasted('Skatt i månaden för flera inkomster');
  expect(incomes).toHaveLength(9);
  expect(incomes[5].slice(0, 2)).toEqual(['35000', '8199']);
});

test('the flow is saved as a self-contained image', async ({ page, context }) => {
  await openPage(page);
  await tab(page, 'Flöde').click();
  const image = await downloaded(page, () => page.getByRole('button', { name: 'Spara som bild (SVG)' }).click());
  expect(image.name).toBe('Södertälje-2022-Flöde.svg');
  const blank = await context.newPage(); // without the page's policy, as where the image is used
  const read = await blank.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    return [parsed.querySelector('parsererror')?.textContent ?? '', parsed.documentElement.namespaceURI, parsed.querySelectorAll('rect').length];
  }, String(image.bytes));
  expect(read.slice(0, 2)).toEqual(['', 'http://www.w3.org/2000/svg']);
  expect(read[2]).toBeGreaterThan(10);
});

test('Mål och budget is printed without the page around it, and is gone afterwards', async ({ page }) => {
  await page.addInitScript(() => { window.print = () => { window.printed = true; }; });
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await seeSaved(page);
  const dialog = await openDownload(page);
  await dialog.getByRole('button', { name: 'Skriv ut Mål och budget' }).click();
  await page.waitForFunction(() => window.printed);
  await expect(page.locator('.print')).toBeHidden();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const paper = page.locator('.print');
  await expect(paper).toBeVisible();
  for (const interfaces of ['.masthead', '.levers', '.tabs', '.footer', '.keybar', 'button', 'input', 'dialog']) {
    for (const one of await page.locator(interfaces).all()) await expect(one).toBeHidden();
  }
  for (const heading of ['Mål och budget 2022 med plan till 2024: ett scenario', 'Resultatbudget', 'Nämndernas kommunbidrag', 'Mål och uppdrag', 'Ur kommunfilen: uppdrag', 'Ändringar mot utgångsläget', 'Antaganden', 'Källor']) {
    await expect(paper.getByRole('heading', { name: heading, exact: true })).toBeVisible();
  }
  await expect(paper).toContainText('Skatten höjs 25 öre');
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('.print h1')).color)).toBe('rgb(27, 29, 33)');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(String(pdf.subarray(0, 5))).toBe('%PDF-');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(paper).toHaveCount(0);
});

/** Takes the link of what is open, and arrives by `changed` of it. */
async function arriveBy(page, changed) {
  const link = hashOf(await linkOf(page));
  await closeByEscape(page);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.evaluate((hash) => { location.hash = hash; }, changed(link));
}

inEveryLook({
  dela: async (page) => { await openShare(page); await page.getByRole('button', { name: /QR/ }).click(); await page.locator('.qr').waitFor(); },
  'en bild': async (page, english) => { await openShare(page); await page.getByRole('button', { name: english ? 'Make a picture' : 'Gör en bild' }).click(); await page.locator('.card-picture').waitFor(); },
  'en länk': async (page) => { await arriveBy(page, (link) => link); await page.locator('.shared').waitFor(); },
  'en skadad länk': async (page) => { await arriveBy(page, (link) => link.slice(0, -2)); await page.getByRole('dialog').waitFor(); },
}, {
  settings: { unfiled: '1' },
  before: async (page) => {
    await expect(page.locator('.reminder .notice')).toBeVisible();
    await page.evaluate(() => {
      const slider = document.querySelector('.lever input[type=range]');
      slider.value = '20.35';
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await seeSaved(page);
  },
});
