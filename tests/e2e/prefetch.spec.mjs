// The lazy modules are fetched in the background: all of them, or what saves and the dialogs where the reader saves data or has a slow
// connection.
import { LAZY_MODULES, SAVING, expect, field, holdBack, key, openWithPrefetched, seeKey, seeSaved, tab, test, typeInto } from './page.mjs';

/** The script that writes workbooks. */
const WRITER = /\/xlsx-/;

/**
 * The files of lazy modules that the page asks for, when the `last` module has been prefetched. `connection` is what the browser
 * tells: none of it in Firefox and Safari.
 */
async function openWith(page, connection, last) {
  const asked = new Set();
  page.on('request', (request) => { if (LAZY_MODULES.test(request.url()) || WRITER.test(request.url())) asked.add(request.url()); });
  await page.addInitScript((value) => Object.defineProperty(navigator, 'connection', { value }), connection);
  await openWithPrefetched(page, last);
  return asked;
}
/** The first number of the person's cost, which needs a lazy module. */
const seeCost = (page) => expect(key(page, 3)).toHaveText(/\d\s(kr\s)?(mer|mindre)/);

for (const [name, connection] of [['a fast connection', { saveData: false, effectiveType: '4g' }], ['a browser that does not tell', undefined]]) {
  test(`with ${name}, the lazy modules are fetched when the page is idle`, async ({ page }) => {
    const asked = await openWith(page, connection, 'guide');
    expect([...asked].filter((url) => /lazy-(saving|tabs|pages|dialogs|year|guide)-/.test(url)).length).toBe(6);
    expect([...asked].filter((url) => WRITER.test(url)), 'the writer of workbooks waits until it is asked for').toEqual([]);
    const before = asked.size;
    await typeInto(field(page, 'Skattesats'), '20,40');
    await seeCost(page);
    await tab(page, 'Mål').click();
    await expect(page.locator('.goal').first()).toBeVisible();
    expect(asked.size, 'nothing is fetched for the first move').toBe(before);
  });
}

for (const [name, connection] of [
  ['a reader who saves data', { saveData: true, effectiveType: '4g' }],
  ['a 3g connection', { saveData: false, effectiveType: '3g' }],
  ['a 2g connection', { saveData: false, effectiveType: '2g' }],
]) {
  test(`with ${name}, only what saves and the dialogs are fetched, by which work is saved and shared`, async ({ page }) => {
    const asked = await openWith(page, connection, 'dialogs');
    const modules = () => [...asked].map((url) => /lazy-(saving|tabs|pages|dialogs)-/.exec(url)?.[1]).filter(Boolean);
    expect(modules()).toEqual(['saving', 'dialogs']);
    await typeInto(field(page, 'Skattesats'), '20,40');
    await seeCost(page);
    expect(modules()).toEqual(['saving', 'dialogs', 'pages']);
  });
}

test('who has saved a scenario gets the part that reads it beside the program', async ({ page }) => {
  await openWith(page, { saveData: true }, 'dialogs');
  await typeInto(field(page, 'Skattesats'), '20,40');
  await seeSaved(page);
  const letGo = await holdBack(page, /\/app-\w+\.wasm$/);
  const asked = page.waitForRequest(SAVING);
  await page.reload({ waitUntil: 'commit' });
  await asked;
  letGo();
  await seeKey(page, 2, /20,40/);
});
