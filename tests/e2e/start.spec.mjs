// Every way of not starting ends in words that say what is missing and what to do, and everything stored can be saved.
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { SAVING, downloaded, expect, field, holdBack, openDownload, openPage, seeKey, seeNoViolation, seeSaved, tab, test, typeInto, shareButton } from './page.mjs';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const SCRIPT = /\/app-\w+\.js$/;
const PROGRAM = /\/app-\w+\.wasm$/;
const FIGURES = /\/municipalities\/[\w-]+\.json$/;
/** The files that the start needs, and how the page names each. */
const FILES = {
  script: [SCRIPT, /programmet \(app-\w+\.js/],
  program: [PROGRAM, /programmet \(app-\w+\.wasm/],
  figures: [FIGURES, /siffrorna \(sodertalje-2022\.json/],
  saving: [SAVING, /programmet \(lazy-saving-\w+\.wasm/], // for who has left a scenario open
};
const WAYS_ON = 'Ladda om sidan. Hjälper det inte, pröva ett annat nät eller säg till den som sköter webbplatsen.';

const stored = { format: 1, id: '1', name: 'Höjd skatt', settings: [] };
/** A scenario that an earlier visit stored, which the page must be able to save whatever happens. */
const storeScenario = (page) => page.addInitScript((entry) => {
  try { localStorage.setItem('kommunbidrag/scenario/1', JSON.stringify(entry)); } catch { /* blocked */ }
}, stored);
/** The same, which the earlier visit left open: the page waits for the part that reads it. */
async function storeOpenScenario(page) {
  await storeScenario(page);
  await page.addInitScript(() => localStorage.setItem(`kommunbidrag/open-at${location.pathname}`, '{"open":"1"}'));
}
const STORE = { script: storeScenario, program: storeScenario, figures: storeScenario, saving: storeOpenScenario };

async function seeRescue(page) {
  const file = await downloaded(page, () => page.getByRole('button', { name: 'Spara allt som fil' }).click());
  expect(JSON.parse(file.text).scenarios).toEqual([stored]);
  await expect(page.getByRole('button', { name: 'Ladda om sidan' })).toBeVisible();
}

const changed = (alter) => async (route) => {
  const response = await route.fetch();
  await route.fulfill({ response, body: alter(await response.body()) });
};
const lastByte = (body) => { body[body.length - 1] ^= 1; return body; };
const half = (body) => body.subarray(0, body.length >> 1);

/** How a file fails: what the server does, and what the page says about each file. */
const FAILURES = {
  'is not fetched': { how: (route) => route.abort(), says: 'Det gick inte att hämta' },
  'is gone': { how: (route) => route.fulfill({ status: 404, contentType: 'text/html', body: 'gone' }), says: 'Webbplatsen svarar fel när sidan hämtar', detail: ', 404)' },
  'is another page': { how: (route) => route.fulfill({ contentType: 'text/html', body: '<p>Logga in på nätet</p>' }), says: 'Webbplatsen svarar fel när sidan hämtar', detail: ', text/html)' },
  'is changed': { how: changed(lastByte), says: 'Innehållet i', detail: ') är fel', only: ['script', 'program'] },
  'is cut': { how: changed(half), says: 'Innehållet i', detail: ') är fel' },
};
for (const [what, { how, says, detail = '', only = Object.keys(FILES) }] of Object.entries(FAILURES)) {
  for (const file of only) {
    test(`the ${file} ${what}: the page says so, what to do, and saves everything`, async ({ page, complaints }) => {
      const [address, name] = FILES[file];
      await STORE[file](page);
      await page.route(address, how);
      await page.goto('./');
      await expect(page.getByRole('heading', { name: 'Sidan kunde inte starta' })).toBeFocused();
      const reason = page.locator('#stopped p').first();
      await expect(reason).toContainText(says);
      await expect(reason).toContainText(name);
      await expect(reason).toContainText(detail);
      await expect(reason).toContainText(WAYS_ON);
      await expect(page.locator('.shell')).toHaveCount(0);
      await seeRescue(page);
      complaints.length = 0; // the browser complains, as it should
      await page.unroute(address);
      await page.getByRole('button', { name: 'Ladda om sidan' }).click();
      await seeKey(page, 0, /\d/);
    });
  }
}

test('the script comes as plain text: the page names the type', async ({ page, complaints }) => {
  await page.route(SCRIPT, async (route) => route.fulfill({ response: await route.fetch(), contentType: 'text/plain' }));
  await page.goto('./');
  await expect(page.locator('#stopped')).toContainText(/Webbplatsen svarar fel när sidan hämtar programmet \(app-\w+\.js, text\/plain\)/);
  complaints.areExpected = true;
});

test('in English, too, and without a violation', async ({ page, complaints }) => {
  await page.addInitScript(() => localStorage.setItem('kommunbidrag/settings', '{"language":"en"}'));
  await page.route(PROGRAM, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'The page could not start' })).toBeFocused();
  await expect(page.locator('#stopped')).toContainText(/It is not possible to fetch the program \(app-\w+\.wasm\)/);
  await seeNoViolation(page, 'the page that could not start');
  complaints.areExpected = true;
});

for (const [file, [address, name]] of Object.entries(FILES)) {
  test(`after ten seconds the page says that it waits for the ${file}, and goes on waiting`, async ({ page }) => {
    // Only `runFor` moves the time, however long the machine takes.
    await page.clock.install({ time: '2026-11-02T10:00:00' });
    await page.clock.pauseAt('2026-11-02T10:05:00');
    await STORE[file](page);
    const letGo = await holdBack(page, address);
    await page.goto('./', { waitUntil: 'commit' });
    await expect(page.locator('.shell h1').filter({ visible: true })).toHaveCount(1);
    const words = page.getByRole('alert').filter({ hasText: 'Sidan väntar' });
    await page.clock.runFor(9000);
    await expect(words).toHaveCount(0);
    await page.clock.runFor(1500);
    await expect(words).toContainText('Sidan väntar på ');
    await expect(words).toContainText(name);
    await seeRescue(page);
    letGo();
    await page.clock.resume();
    await seeKey(page, 0, /\d/);
    await expect(words).toHaveCount(0);
  });
}

test('opened from a folder, the page says at once that it cannot run there', async ({ page, complaints }) => {
  await page.goto(pathToFileURL(`${DIST}/index.html`).href);
  await expect(page.locator('#stopped')).toContainText('Sidan är öppnad från en mapp.');
  await expect(page.locator('#stopped')).toContainText('Öppna den på en webbplats i stället.');
  complaints.areExpected = true;
});

test('in a sandboxed frame the page says that it needs a window of its own', async ({ page, complaints, baseURL }) => {
  const html = await readFile(`${DIST}/index.html`, 'utf8');
  await page.route('**/framed', (route) => route.fulfill({ contentType: 'text/html', body: `<iframe sandbox="allow-scripts" src="${baseURL}"></iframe>` }));
  await page.route(baseURL, (route) => route.fulfill({ contentType: 'text/html', body: html })); // without frame-ancestors
  await page.goto('./framed');
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('#stopped')).toContainText(`Sidan visas i en ram som spärrar den. Öppna den i ett eget fönster: ${baseURL}`);
  complaints.areExpected = true;
});

test('a damaged copy in the browser’s cache is fetched anew', async ({ page, complaints }) => {
  let times = 0;
  await page.route(SCRIPT, (route) => (times += 1) === 1 ? changed(lastByte)(route) : route.continue());
  await page.goto('./#simulera');
  await expect(page.locator('#stopped')).toContainText('Det gick inte att hämta programmet');
  await page.getByRole('button', { name: 'Ladda om sidan' }).click();
  await seeKey(page, 0, /\d/);
  complaints.areExpected = true;
});

/** Browsers that lack what the program needs. */
const TOO_OLD = {
  'WebAssembly is missing': () => { delete window.WebAssembly; },
  'WebAssembly lacks a feature': () => {
    WebAssembly.validate = () => false;
    for (const way of ['compile', 'compileStreaming']) WebAssembly[way] = async () => { throw new WebAssembly.CompileError('unknown type'); };
  },
  'the page’s own script is blocked': null,
};
for (const [what, prepare] of Object.entries(TOO_OLD)) {
  test(`when ${what}, a sentence says what is needed in both languages`, async ({ page, complaints }) => {
    await storeScenario(page);
    if (prepare) await page.addInitScript(prepare);
    // A script that is changed on its way is blocked by the policy.
    else await page.route('./', async (route) => route.fulfill({ response: await route.fetch(), body: (await (await route.fetch()).text()).replace('<script>(', '<script>;(') }));
    await page.goto('./');
    const [swedish, english] = [page.locator('.boot p[lang=sv]'), page.locator('.boot p[lang=en]')];
    await expect(swedish).toBeVisible();
    await expect(swedish).toContainText('behöver JavaScript och WebAssembly, i minst Chrome 108, Edge 108, Firefox 121 eller Safari 16');
    await expect(english).toBeVisible();
    await expect(page.locator('.shell')).toBeHidden(); // nothing seems to be on its way
    if (prepare) await seeRescue(page);
    await seeNoViolation(page, what);
    complaints.areExpected = true; // the browser complains, as it should
  });
}

test('a browser older than the styles is told, and the page starts all the same', async ({ page }) => {
  await page.addInitScript(() => { CSS.supports = () => false; });
  await openPage(page);
  await expect(page.locator('.boot p[lang=sv]')).toBeVisible();
});

test('the named browsers are those that the release is built for, in the README too', async () => {
  const source = await readFile(new URL('../../scripts/finish.mjs', import.meta.url), 'utf8');
  const built = source.match(/const BROWSERS = \[(.*)\]/)[1].match(/\w+/g);
  expect(built).toHaveLength(4);
  const pages = [await readFile(new URL('../../index.html', import.meta.url), 'utf8'), await readFile(new URL('../../README.md', import.meta.url), 'utf8')];
  for (const browser of built) {
    const [, name, version] = browser.match(/([a-z]+)(\d+)/);
    for (const text of pages) expect(text).toMatch(new RegExp(`${name} ${version}`, 'i'));
  }
});

/** What older browsers lack. The program has a way round each, or says what it cannot do. */
const without = {
  dialogs: () => {
    for (const name of ['showModal', 'show', 'close', 'open']) delete HTMLDialogElement.prototype[name];
    // An unknown element is not hidden by the browser.
    document.addEventListener('DOMContentLoaded', () => { const sheet = new CSSStyleSheet(); sheet.replaceSync('@layer tokens { dialog { display: inline; } }'); document.adoptedStyleSheets = [sheet]; });
  },
  streaming: () => { delete WebAssembly.compileStreaming; delete WebAssembly.instantiateStreaming; },
  'texts of files': () => { for (const name of ['text', 'arrayBuffer', 'stream', 'bytes']) delete Blob.prototype[name]; },
  'addresses of files': () => { delete URL.createObjectURL; },
  'idle time': () => { delete window.requestIdleCallback; },
  'lasting storage': () => { delete Navigator.prototype.storage; },
  weak: () => { delete window.FinalizationRegistry; delete window.WeakRef; },
};

test('without dialogs, streaming, clipboard and other newer features, the page works', async ({ page, request, baseURL }) => {
  for (const remove of Object.values(without)) await page.addInitScript(remove);
  await page.addInitScript(() => { delete Navigator.prototype.clipboard; });
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await seeSaved(page);
  const opener = shareButton(page);
  await opener.click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(page.locator('dialog').filter({ visible: true })).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Kopiera länken' }).click();
  await expect(page.locator('.toast')).toContainText('kopierad');
  // The focus stays in the dialog, also past its last element.
  await dialog.locator('button, a, input, textarea, select').last().focus();
  await page.keyboard.press('Tab'); // to the browser itself, which is next
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('heading', { level: 2 })).toBeFocused();
  await seeNoViolation(page, 'a dialog in a browser without dialogs');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(opener).toBeFocused();
  await openDownload(page);
  const file = await downloaded(page, () => dialog.getByRole('button', { name: 'Spara allt som en fil' }).click());
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(opener).toBeFocused();
  await openDownload(page);
  await dialog.locator('input[type=file]').setInputFiles({ name: 'allt.json', mimeType: 'application/json', buffer: file.bytes });
  await expect(dialog).toContainText('1 scenario fanns redan, likadant');
  // A municipality file that is opened from the dialog rebuilds the page: the dialog leaves the keys alone.
  const municipality = await (await request.get(`${baseURL}municipalities/sodertalje-2022.json`)).json();
  await dialog.getByRole('button', { name: 'Stäng' }).last().click();
  await openDownload(page);
  await dialog.locator('input[type=file]').setInputFiles({ name: 'ny.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ ...municipality, id: 'exempel', title: { sv: 'Exempelstad' } })) });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Exempelstad');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await typeInto(field(page, 'Skattesats'), '20,50');
  await seeKey(page, 2, /20,50/);
});

test('a module of the wrong type is compiled all the same', async ({ page, complaints }) => {
  await page.route(/\.wasm$/, async (route) => route.fulfill({ response: await route.fetch(), contentType: 'application/octet-stream' }));
  await openPage(page);
  await tab(page, 'Mål').click();
  await expect(page.getByRole('heading', { name: /mål/i }).first()).toBeVisible();
  await expect(page.locator('main .skel')).toHaveCount(0);
  expect(complaints).toEqual([]);
});
