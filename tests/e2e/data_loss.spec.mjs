// No data is lost: two tabs, full storage, unreadable entries, many scenarios, and panics.
import { downloaded, expect, field, lever, openDownload, openPage, saveAs, seeKey, seeSaved, tab, test, typeInto, openScenarios, fromMenu, shareButton } from './page.mjs';

const undo = (page) => page.getByRole('button', { name: /^Ångra/ });
const openList = async (page) => {
  await openScenarios(page);
  return page.getByRole('dialog');
};
const lay = (page, key, text) => page.evaluate(([at, what]) => localStorage.setItem(at, what), [`kommunbidrag/${key}`, text]);
/** Takes all space, and that of the steps to undo. */
const fillStorage = (page) => page.evaluate(() => {
  Object.keys(localStorage).filter((key) => key.includes('/history/')).forEach((key) => localStorage.removeItem(key));
  const taken = (size) => { try { localStorage.setItem('someone-elses', 'x'.repeat(size)); return true; } catch { return false; } };
  let low = 0, high = 12_000_000;
  while (high - low > 1) { const middle = (low + high) >> 1; if (taken(middle)) low = middle; else high = middle; }
  taken(low);
});
const entry = (page) => page.evaluate(() => {
  const key = Object.keys(localStorage).find((one) => one.startsWith('kommunbidrag/scenario/'));
  return [key, localStorage.getItem(key)];
});

test('three proposals saved in a row keep their own changes', async ({ page }) => {
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await saveAs(page, 'Höj');
  await typeInto(field(page, 'Skattesats'), '19,90');
  await fromMenu(page, 'Spara som …');
  await expect(page.getByRole('dialog')).toContainText('”Höj” blir som innan du ändrade');
  await page.keyboard.press('Escape');
  await saveAs(page, 'Sänk');
  await expect(page.locator('.toast')).toContainText('”Höj” är som det var innan du ändrade något');
  const dialog = await openList(page);
  const rates = await dialog.locator('.scenario').evaluateAll((rows) => rows.map((row) => [
    row.querySelector('h3').textContent, row.querySelectorAll('dd')[2].textContent.replace(/\s/g, ' ')]));
  expect(Object.fromEntries(rates)).toEqual({ Höj: '20,40 kr', Sänk: '19,90 kr' });
  await dialog.getByRole('button', { name: 'Öppna Höj' }).click();
  await seeKey(page, 2, /20,40/);
  await undo(page).click();
  await seeKey(page, 2, /20,15/);
});

test('two tabs change the same scenario, and each can undo the changes of the other', async ({ page, context }) => {
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,25');
  await typeInto(field(page, 'Skattesats'), '20,35');
  await seeSaved(page);
  const other = await context.newPage();
  await openPage(other);
  await seeKey(other, 2, /20,35/);
  await typeInto(field(other, 'Skattesats'), '20,45');
  await seeSaved(other);
  await seeKey(page, 2, /20,45/);
  await expect(page.getByText('går inte längre att ångra')).toHaveCount(0);
  await expect(undo(page)).toHaveAccessibleName('Ångra: ändring av skattesats, 2022');
  await typeInto(field(page, 'Skattesats'), '20,55');
  await seeSaved(page);
  await seeKey(other, 2, /20,55/);
  await other.reload();
  for (const rate of [/20,45/, /20,35/, /20,25/, /20,15/]) {
    await undo(other).click();
    await seeKey(other, 2, rate);
  }
  await seeSaved(other);
  await seeKey(page, 2, /20,15/);
});

test('full storage is reported, can be freed, and then everything is saved', async ({ page }) => {
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await saveAs(page, 'Först');
  await fillStorage(page);
  await typeInto(field(page, 'Skattesats'), '20,65');
  for (const lock of await page.locator('table.committees').getByRole('button', { name: /^Lås/ }).all()) await lock.click();
  await expect(page.locator('.notice.is-error')).toContainText('Webbläsarens lagring är full');
  await expect(page.locator('.kept')).toContainText('inte sparat');
  await seeKey(page, 2, /20,65/);
  await page.evaluate(() => localStorage.removeItem('someone-elses'));
  await typeInto(field(page, 'Skattesats'), '20,70');
  await seeSaved(page);
  await expect(page.locator('.notice.is-error')).toHaveCount(0);
  await page.reload();
  await seeKey(page, 2, /20,70/);
});

test('unsaved work is left only when the reader has said so, by closing the page or by opening something else', async ({ page }) => {
  const asked = [];
  page.on('dialog', (dialog) => { asked.push(dialog.type()); return dialog.dismiss(); });
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await saveAs(page, 'Först');
  await fillStorage(page);
  await page.locator('table.committees').getByRole('button', { name: /^Lås/ }).first().click();
  const notice = page.locator('.notice.is-error');
  await expect(notice).toContainText('Webbläsarens lagring är full');
  const file = JSON.parse((await downloaded(page, () => notice.getByRole('button', { name: 'Spara som fil' }).click())).text);
  expect(Object.keys(file.scenario.locks)).toHaveLength(1);
  await page.close({ runBeforeUnload: true });
  await expect(() => expect(asked).toEqual(['beforeunload'])).toPass();
  const list = await openList(page);
  await list.getByRole('button', { name: 'Nytt från utgångsläget' }).click();
  const question = page.getByRole('dialog', { name: 'Ändringarna är inte sparade' });
  await question.getByRole('button', { name: 'Avbryt' }).click();
  await expect(question).toBeHidden();
  await list.getByRole('button', { name: 'Nytt från utgångsläget' }).click();
  await question.getByRole('button', { name: 'Kasta ändringarna' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await seeKey(page, 2, /20,15/);
  await expect(notice).toHaveCount(0);
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
  await (await openList(page)).getByRole('button', { name: 'Öppna Först' }).click();
  await seeKey(page, 2, /20,40/);
});

test('a number typed without Enter is set when the page is closed', async ({ page }) => {
  await openPage(page);
  // The part that reads the number has come, and the one that saves before it.
  await page.locator('dialog').first().waitFor({ state: 'attached' });
  const rate = field(page, 'Skattesats');
  await rate.click();
  await rate.fill('20,40');
  await page.reload();
  await seeKey(page, 2, /20,40/);
});

test('the list tells notes that are too long and times that cannot be, and a download that fails leaves the reminder', async ({ page }) => {
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await seeSaved(page);
  const [key, text] = await entry(page);
  await lay(page, 'scenario/5', JSON.stringify({ ...JSON.parse(text), id: '5', name: 'Vild', changed: 9e15 }));
  await page.evaluate(() => {
    const settings = JSON.parse(localStorage.getItem('kommunbidrag/settings'));
    localStorage.setItem('kommunbidrag/settings', JSON.stringify({ ...settings, unfiled: '1' }));
  });
  await page.addInitScript(() => { HTMLAnchorElement.prototype.click = () => { throw new Error('not here'); }; });
  await page.reload();
  const all = page.locator('.reminder').getByRole('button', { name: 'Spara allt som en fil' });
  await all.click();
  await expect(page.locator('.toast')).toContainText('Webbläsaren lät inte sidan spara filen');
  await expect(all).toBeVisible();
  const dialog = await openList(page);
  await expect(dialog.locator('.scenario').filter({ hasText: 'Vild' })).toContainText('okänt när det sparades');
  const row = dialog.locator('.scenario.is-open');
  await row.locator('summary').click();
  const notes = row.getByRole('textbox');
  await notes.fill('å'.repeat(20_400));
  await expect(row).toContainText('De sista 400 tecknen är inte sparade');
  await page.keyboard.press('Escape');
  await openList(page);
  await row.locator('summary').click();
  expect((await notes.inputValue()).length).toBe(20_400);
  expect(JSON.parse(await page.evaluate((at) => localStorage.getItem(at), key)).notes.length).toBe(20_000);
});

test('an unreadable entry is listed, set aside, and can be saved as a file unchanged', async ({ page }) => {
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await saveAs(page, 'Höjd skatt');
  const [key, text] = await entry(page);
  const cut = text.slice(0, -20);
  await page.evaluate(([at, what]) => localStorage.setItem(at, what), [key, cut]);
  const later = '{"format":9,"id":"4711","what":"only a later page knows"}';
  await lay(page, 'scenario/4711', later);
  await page.goto('about:blank');
  await openPage(page);
  await seeKey(page, 2, /20,15/);
  await expect(page.getByRole('alert').filter({ hasText: 'Höjd skatt' })).toContainText('”Höjd skatt” är inte öppnat. Det går inte att läsa');
  await expect(page.getByRole('alert').filter({ hasText: 'Höjd skatt' })).toContainText('under ”Undanlagt” i listan Mina förslag');
  const dialog = await openList(page);
  const name = key.replace('kommunbidrag/', '');
  expect((await downloaded(page, () => dialog.getByRole('button', { name: `Spara som fil: ${name}` }).click())).text).toBe(cut);
  expect((await downloaded(page, () => dialog.getByRole('button', { name: 'Spara som fil: scenario/4711' }).click())).text).toBe(later);
  expect(await page.evaluate(() => localStorage.getItem('kommunbidrag/scenario/4711'))).toBe(later);
});

test('the list of a thousand scenarios opens at once and can be searched', async ({ page }) => {
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await seeSaved(page);
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((one) => one.startsWith('kommunbidrag/scenario/'));
    const one = JSON.parse(localStorage.getItem(key));
    for (let at = 0; at < 1000; at += 1) localStorage.setItem(`kommunbidrag/scenario/${at}`, JSON.stringify({ ...one, id: String(at), name: `Förslag ${at}`, notes: at === 501 ? 'från gruppmötet' : '' }));
  });
  const dialog = await openList(page);
  await expect(dialog.locator('.scenario')).toHaveCount(40);
  await expect(dialog).toContainText('961 till visas inte. Sök för att hitta dem.');
  const search = dialog.getByRole('searchbox', { name: 'Sök i namn, anteckningar och poster' });
  await search.fill('gruppmötet');
  await expect(dialog.locator('.scenario')).toHaveCount(1);
  await expect(dialog.locator('.scenario')).toContainText('Förslag 501');
  await dialog.getByRole('combobox', { name: 'Skede för Förslag 501' }).selectOption('party_proposal');
  await expect(dialog.locator('.scenario .badge')).toHaveText('partiförslag');
  await search.fill('');
  await expect(dialog.locator('.scenario')).toHaveCount(40);
});

test('a backup contains the assumptions, and restoring it does not replace others unasked', async ({ page, browser, baseURL }) => {
  const assume = async (of, typed) => {
    await tab(of, 'Lagen').click();
    await of.locator('.standing summary').click();
    await typeInto(of.getByRole('textbox', { name: /^Reserven när/ }), typed);
  };
  const held = (of) => of.evaluate(() => JSON.parse(JSON.parse(localStorage.getItem('kommunbidrag/settings')).assumed).reserve);
  await openPage(page);
  await assume(page, '50');
  await openDownload(page);
  const { bytes: all } = await downloaded(page, () => page.getByRole('dialog').getByRole('button', { name: 'Spara allt som en fil' }).click());
  const context = await browser.newContext({ baseURL, locale: 'sv-SE' });
  const other = await context.newPage();
  await openPage(other);
  await assume(other, '70');
  await openDownload(other);
  await other.getByRole('dialog').locator('input[type=file]').setInputFiles({ name: 'allt.json', mimeType: 'application/json', buffer: all });
  const dialog = other.getByRole('dialog');
  await expect(dialog).toContainText('Dina är kvar');
  expect(await held(other)).toBe('70000000');
  await dialog.getByRole('button', { name: 'Använd filens antaganden' }).click();
  await expect(dialog).toContainText('Filens antaganden gäller nu');
  expect(await held(other)).toBe('50000000');
  await other.keyboard.press('Escape');
  await expect(other.getByRole('textbox', { name: /^Reserven när/ })).toHaveValue(/50/);
  // Among several files, too.
  await typeInto(other.getByRole('textbox', { name: /^Reserven när/ }), '80');
  await openDownload(other);
  const files = ['allt.json', 'samma.json'].map((name) => ({ name, mimeType: 'application/json', buffer: Buffer.from(all) }));
  await dialog.locator('input[type=file]').setInputFiles(files);
  await dialog.getByRole('button', { name: 'Använd filens antaganden' }).first().click();
  await expect(dialog).toContainText('Filens antaganden gäller nu');
  expect(await held(other)).toBe('50000000');
  await other.keyboard.press('Escape');
  await context.close();
});

/** Ways in which the program itself can stop: its own memory is harmed, or its stack is full. No release has a button for it. */
const STOPS = {
  'a trap': [(button) => { window.kept.forEach((memory) => new Uint8Array(memory.buffer).fill(0xee)); button.click(); }, /memory access|unreachable|table index|signature/],
  'a full stack': [(button) => {
    const real = Date.now;
    const deeper = () => deeper() + 1;
    Date.now = () => {
      if (!/wasm/.test(new Error().stack)) return real();
      Date.now = real;
      return deeper(); // what the program asks next has no end
    };
    button.click();
  }, /call stack/],
};
for (const [name, [harm, says]] of Object.entries(STOPS)) {
  test(`${name} in the program itself shows the page that lets everything be saved`, async ({ page, complaints }) => {
    await page.addInitScript(() => {
      window.kept = [];
      for (const way of ['instantiate', 'instantiateStreaming']) {
        const real = WebAssembly[way];
        WebAssembly[way] = async (...given) => {
          const made = await real.apply(WebAssembly, given);
          const { memory } = (made.instance ?? made).exports;
          if (memory) window.kept.push(memory);
          return made;
        };
      }
    });
    await openPage(page);
    await typeInto(field(page, 'Skattesats'), '20,40');
    await seeSaved(page);
    const text = (await entry(page))[1];
    // In one turn, so that nothing else of the program stops first, such as a module that is being prefetched.
    await lever(page, 'Skattesats').getByRole('button', { name: /^Höj/ }).evaluate(harm);
    await expect(page.getByRole('heading', { name: 'Sidan har stannat' })).toBeFocused();
    const file = JSON.parse((await downloaded(page, () => page.getByRole('button', { name: 'Spara allt som fil' }).click())).text);
    expect(file.scenarios).toEqual([JSON.parse(text)]);
    expect(file.aside, 'what was open is nobody\'s work').toEqual([]);
    expect(complaints.join('\n')).toMatch(says);
    complaints.length = 0;
    await page.getByRole('button', { name: 'Ladda om sidan' }).click();
    // Where it can, the program writes the very last change too as the page is left.
    await seeKey(page, 2, /20,[45]0/);
    complaints.areExpected = true;
  });
}
