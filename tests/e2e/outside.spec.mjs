// What comes from outside: files in any number, links as mail leaves them, text that is dragged, names of any length.
import { downloaded, expect, field, openDownload, openPage, openShare, seeKey, seeSaved, tab, test, typeInto, openScenarios, fromMenu } from './page.mjs';

const SCENARIO = { format: 1, id: '7', municipality: 'sodertalje-2022', edition: '0', notes: '', scenario: { format: 1, settings: {} } };
const scenario = (name, tax) => ({ ...SCENARIO, name, scenario: { format: 1, settings: { tax_rate: [{ change: tax }, null, null] } } });
const municipality = async (request, baseURL) => (await request.get(`${baseURL}municipalities/sodertalje-2022.json`)).json();

/** Drops files, given as their names and contents, on the page. */
const drop = (page, files) => page.evaluate((given) => {
  const moved = new DataTransfer();
  for (const [name, content] of given) moved.items.add(new File([typeof content === 'string' ? content : new Uint8Array(content)], name));
  document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: moved }));
}, files);
const linkOf = async (page) => {
  const link = await (await openShare(page)).getByRole('textbox', { name: /^(Länk|Link)$/ }).inputValue();
  await page.keyboard.press('Escape');
  return link;
};

test('a municipality file that is dropped, or opened in the dialog of files, opens without another message', async ({ page, request, baseURL }) => {
  const file = await municipality(request, baseURL);
  await openPage(page);
  await drop(page, [['ny.json', JSON.stringify({ ...file, id: 'exempel', title: { sv: 'Exempelstad' } })]]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Exempelstad');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('Det gick inte att öppna')).toHaveCount(0);
  const dialog = await openDownload(page);
  await dialog.locator('input[type=file]').setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ ...file, id: 'annan', title: { sv: 'Annanstad' } })) });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Annanstad');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('many files at once are all taken, the municipality file first, and each is named with what became of it', async ({ page, request, baseURL }) => {
  const file = await municipality(request, baseURL);
  await openPage(page);
  const groups = Array.from({ length: 28 }, (_, at) => [`grupp-${at + 1}.json`, JSON.stringify({ ...scenario('Uppgift', `0.${at + 10}`), municipality: 'exempel' })]);
  await drop(page, [
    ...groups,
    ['latin.json', [...Buffer.from('{"name": "H\xf6jd"}', 'latin1')]],
    ['kommun.json', JSON.stringify({ ...file, id: 'exempel', title: { sv: 'Exempelstad' } })],
    ['samma.json', groups[0][1]],
  ]);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('status').first()).toHaveText('30 av 31 filer är öppnade eller sparade här.');
  const rows = dialog.locator('.dialog-body > .errors > li');
  await expect(rows).toHaveCount(31);
  await expect(rows.nth(0)).toHaveText('kommun.jsonKommunfilen är öppnad.');
  await expect(rows.nth(1)).toHaveText('grupp-1.jsonSparat som ”Uppgift”.');
  await expect(rows.nth(28)).toHaveText('grupp-28.jsonSparat som ”Uppgift (28)”.');
  await expect(rows.nth(29)).toHaveText('samma.jsonDet ligger redan bland dina scenarier, som ”Uppgift”.');
  await expect(rows.nth(30)).toContainText('Rad 1 är inte skriven med teckenkodningen UTF-8');
  // Files that come while others are read are taken with them.
  await page.evaluate(() => {
    const read = Response.prototype.arrayBuffer;
    window.letGo = new Promise((resolve) => { window.readOn = resolve; });
    Response.prototype.arrayBuffer = async function () { await window.letGo; return read.call(this); };
  });
  await drop(page, [['forst.json', JSON.stringify({ ...scenario('Först', '2'), municipality: 'exempel' })]]);
  await expect(dialog.locator('[aria-busy=true]')).toBeVisible();
  await drop(page, [['sedan.json', JSON.stringify({ format: 1, kind: 'backup', files: {} })]]);
  await page.evaluate(() => window.readOn());
  await expect(rows).toHaveCount(2);
  // More files while the dialog is open take the place of these.
  await drop(page, [['ett.json', JSON.stringify({ ...scenario('Ensamt', '1'), municipality: 'exempel' })]]);
  await expect(dialog.getByRole('button', { name: 'Öppna som nytt scenario' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Exempelstad');
  await openScenarios(page);
  await expect(page.getByRole('dialog').locator('.scenario')).toHaveCount(29);
});

test('only files are taken when something is dragged over the page: text goes into fields', async ({ page }) => {
  await openPage(page);
  const isTaken = (kind, text) => page.evaluate(([kind, text]) => {
    const moved = new DataTransfer();
    if (kind === 'file') moved.items.add(new File([text], 'a.json'));
    else moved.setData('text/plain', text);
    const box = document.querySelector('.lever input[type=text]');
    return ['dragover', 'drop'].map((name) => !box.dispatchEvent(new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer: moved })));
  }, [kind, text]);
  expect(await isTaken('text', '20,40')).toEqual([false, false]);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await isTaken('file', '{}')).toEqual([true, true]);
  await expect(page.getByRole('dialog')).toContainText('varken ett scenario');
});

test('a link opens as mail and chat leave it, and offers the language of its sender', async ({ page }) => {
  await openPage(page);
  await fromMenu(page, 'English');
  await typeInto(field(page, 'Tax rate'), '20.40');
  await seeSaved(page);
  const link = await linkOf(page);
  await fromMenu(page, 'Svenska');
  const [before, fragment] = link.split('#');
  const [dialog, shown] = [page.getByRole('dialog'), page.locator('.shared')];
  for (const mangled of [
    `${before}#${fragment}).`,
    `${before}#<${fragment.replaceAll('.', '%2E')}>`,
    `${before}#${fragment.replace('dela', 'DELA').replace(/.{60}/g, '$&=')}`,
    `${before}#%23${fragment}&utm_source=mail`,
    `${before}?a=1%23${fragment}`,
  ]) {
    await page.goto('about:blank');
    await page.goto(mangled);
    await expect(shown, mangled).toContainText('ligger redan bland dina scenarier');
    await expect(shown, mangled).toContainText(/20\skr 40\söre/);
  }
  await page.goto('about:blank');
  await page.goto(`${before}#Dela%2E1`);
  await expect(dialog.getByRole('alert').first()).toContainText('inte hel');
  await page.goto('about:blank');
  await page.goto(link);
  await shown.getByRole('button', { name: 'Show in English' }).click();
  await expect(shown).toContainText('It is among your scenarios already');
  await expect(shown.getByRole('button', { name: /Visa på svenska|Show in English/ })).toHaveCount(0);
});

test('a copied table suits the reader\u2019s language, and is also a table for a document', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPage(page);
  await fromMenu(page, 'English');
  await typeInto(field(page, 'Tax rate'), '20.40');
  await seeSaved(page);
  const dialog = await openDownload(page);
  await dialog.getByRole('button', { name: 'Copy: Changes' }).click();
  await expect(dialog.getByText('The table “Changes” is copied.')).toBeVisible();
  const [text, html] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return Promise.all(['text/plain', 'text/html'].map(async (kind) => (await item.getType(kind)).text()));
  });
  expect(text).toMatch(/^Item\tUnit\tYear\tFrom\tTo\t.*\r?\nTax rate\tSEK per 100 SEK\t2022\t20\.15\t20\.4\t/);
  const cells = await page.evaluate((text) => [...new DOMParser().parseFromString(text, 'text/html').querySelectorAll('tr')].map((row) => [...row.cells].map((cell) => cell.textContent)), html);
  expect(cells[1].slice(0, 5)).toEqual(['Tax rate', 'SEK per 100 SEK', '2022', '20.15', '20.4']);
  const file = await downloaded(page, () => dialog.getByRole('button', { name: 'CSV for Excel: Changes' }).click());
  expect(file.text).toMatch(/\nMy scenario 2022,Tax rate,SEK per 100 SEK,2022,20\.15,20\.4,/);
});

test('an unbroken long name of anything wraps', async ({ page, request, baseURL }) => {
  const file = await municipality(request, baseURL);
  let count = 0;
  const lengthened = (value, key) => {
    if (Array.isArray(value)) return value.map((one) => lengthened(one, key));
    if (value !== null && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, lengthened(one, name)]));
    return ['sv', 'en', 'name', 'edition', 'attribution'].includes(key) ? `${count += 1}${'Kommunal'.repeat(11)}` : value;
  };
  await openPage(page);
  await drop(page, [['lang.json', JSON.stringify(lengthened({ ...file, id: 'a'.repeat(60) }))]]);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('KommunalKommunal');
  await drop(page, [['s.json', JSON.stringify({ ...scenario('Scenario'.repeat(10), '0.25'), municipality: 'a'.repeat(60), edition: 'b'.repeat(60) })]]);
  const dialog = page.getByRole('dialog');
  /** What is wider than its place. */
  const seeNothingWide = async (where) => {
    await expect(page.locator('[aria-busy=true]:visible')).toHaveCount(0);
    const wide = await page.evaluate(() => {
      const open = document.querySelector('dialog[open]') ?? document.documentElement;
      const limit = open === document.documentElement ? innerWidth : open.getBoundingClientRect().right;
      return [...open.querySelectorAll('*')].filter((one) => {
        if (one.closest('svg, .sr-only') || getComputedStyle(one).overflowX !== 'visible') return false;
        const box = one.getBoundingClientRect();
        return box.width > 0 && box.right > limit + 1 && one.checkVisibility();
      }).map((one) => `${one.tagName}.${one.className} ${one.textContent.slice(0, 30)}`).slice(0, 4);
    });
    expect.soft(wide, where).toEqual([]);
  };
  await expect(dialog.getByRole('button', { name: 'Öppna som nytt scenario' })).toBeVisible();
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await seeNothingWide(`the import at ${width}`);
  }
  await dialog.getByRole('button', { name: 'Öppna som nytt scenario' }).click();
  await expect(dialog).toHaveCount(0);
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate(() => { location.hash = '#simulera'; });
    for (const name of ['Nämnder', 'Mål', 'Flöde', 'Tre år', 'Lagen']) {
      await tab(page, name).click();
      await seeNothingWide(`${name} at ${width}`);
    }
    for (const hash of ['#din-skatt', '#jamfor', '#underlag']) {
      await page.evaluate((to) => { location.hash = to; }, hash);
      await seeNothingWide(`${hash} at ${width}`);
    }
    await page.evaluate(() => { location.hash = '#simulera'; });
    await openScenarios(page);
    await seeNothingWide(`the scenarios at ${width}`);
    await page.keyboard.press('Escape');
    await openDownload(page);
    await seeNothingWide(`sharing at ${width}`);
    await page.keyboard.press('Escape');
  }
  await seeKey(page, 2, /20,40/);
});
