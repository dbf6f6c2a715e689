// Parts of the page that are late or lost: what the reader is told, where, and that no work is lost.
import { readFileSync, readdirSync } from 'node:fs';
import { LAZY_MODULES, SAVING, downloaded, expect, field, holdBack, lever, openDownload, openPage, openWithPrefetched, seeKey, seeSaved, tab, test, typeInto, openScenarios, fromMenu, shareButton } from './page.mjs';

const STYLE = /lazy-\w+\.css/;

const DIST = new URL('../../dist/', import.meta.url);
const script = readdirSync(DIST).find((name) => /^app-\w+\.js$/.test(name));
const program = readFileSync(new URL(script, DIST), 'utf8');
const filesOf = (module) => program.match(new RegExp(`\\b${module}:\\[([^\\]]*)\\]`))[1];
/** The lazy modules but for the files of these. */
const modulesBut = (...kept) => {
  const files = kept.map(filesOf).join();
  return (url) => LAZY_MODULES.test(url.href) && !files.includes(url.pathname.replace(/.*\//, ''));
};
/** The page starts with the workspace, without which it does not show anything (start.spec.mjs). */
const MODULES_NOT_WORKSPACE = modulesBut('workspace');
const MODULES_NOT_SAVING = modulesBut('workspace', 'saving');

/** As when a newer release has been put in place without the files of this one. */
const loseFiles = (page, files) => page.route(files, (route) => route.fulfill({ status: 404, contentType: 'text/plain', body: 'not found' }));
/** The browser tells of nothing that is idle, so nothing is prefetched. */
const withoutPrefetch = (page) => page.addInitScript(() => { window.requestIdleCallback = () => 0; });
/** A step of the tax rate, which needs no lazy part. */
const raise = (page) => lever(page, 'Skattesats').getByRole('button', { name: 'Höj Skattesats' }).click();
/** Opens the page without the part that saves, and stays when it asks before it is left. */
async function openWithoutSaving(page) {
  await withoutPrefetch(page);
  const asked = [];
  page.on('dialog', (dialog) => { asked.push(dialog.type()); return dialog.dismiss(); });
  const letGo = await holdBack(page, SAVING);
  await openPage(page);
  return { asked, letGo };
}
const inView = (locator) => expect(locator).toBeInViewport({ ratio: 1 });

test('a tab of an older release offers to save and reload, and nothing is lost', async ({ page, complaints }) => {
  await withoutPrefetch(page);
  await loseFiles(page, MODULES_NOT_SAVING);
  await openPage(page);
  await raise(page);
  await tab(page, 'Mål').click();
  const told = page.locator('.results').getByRole('alert');
  await expect(told).toContainText('nyare version');
  // Reading typed numbers is such a part: what was typed stays, with the reason.
  const rate = field(page, 'Skattesats');
  await typeInto(rate, '20,40');
  await expect(rate).toHaveAccessibleDescription(/nyare version/);
  await expect(rate).toHaveValue('20,40');
  await expect(page.locator('.toast[role=alert]').getByRole('button', { name: 'Spara och ladda om' })).toBeVisible();
  // Nobody sees what is for screen readers alone: no button is in it.
  await expect(page.locator('p.sr-only button')).toHaveCount(0);
  await page.unroute(MODULES_NOT_SAVING); // the reload finds the newer release
  await told.getByRole('button', { name: 'Spara och ladda om' }).click();
  await expect(page.locator('.goal').first()).toBeVisible();
  await seeKey(page, 2, /20,25/);
  await seeSaved(page);
  complaints.areExpected = true; // the files that are not there
});

test('before the part that computes it is here, another rate does not show the tax as unchanged', async ({ page }) => {
  await withoutPrefetch(page);
  const letGo = await holdBack(page, modulesBut('saving'));
  await openPage(page, '#fraga');
  const you = page.locator('.answer-you');
  await expect(you).toContainText('Samma skatt som förut');
  await page.getByRole('button', { name: 'Sänk skatten 10 öre' }).click();
  await expect(you.locator('[aria-busy=true]')).toBeVisible();
  await expect(you).not.toContainText('Samma skatt');
  letGo();
  await expect(you).toContainText('kr mer i månaden');
});

test('a dialog of an older release is told in view, and where the browser cannot save, the work is offered as a file', async ({ page, complaints }) => {
  await withoutPrefetch(page);
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); };
    localStorage.length || Object.defineProperty(localStorage, 'length', { value: 1 });
  });
  await loseFiles(page, MODULES_NOT_SAVING);
  await openPage(page);
  await raise(page);
  await shareButton(page).click();
  const told = page.locator('.toast[role=alert]');
  await expect(told).toContainText('nyare version');
  await inView(told);
  await told.getByRole('button', { name: 'Spara och ladda om' }).click();
  await expect(told).toContainText('kunde inte spara');
  const saved = JSON.parse((await downloaded(page, () => told.getByRole('button', { name: 'Spara som fil' }).click())).text);
  expect(Number(saved.scenario.settings.tax_rate[0].change)).toBe(0.1);
  // A browser that refuses the file, too, is told of.
  await page.evaluate(() => { HTMLAnchorElement.prototype.click = () => { throw new Error('refused'); }; });
  await told.getByRole('button', { name: 'Spara som fil' }).click();
  await expect(told).toContainText('lät inte sidan spara filen');
  await told.getByRole('button', { name: 'Stäng' }).click();
  await expect(told).toBeHidden();
  await page.unroute(MODULES_NOT_SAVING);
  await shareButton(page).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  complaints.areExpected = true;
});

test('what is changed before the part that saves has come is saved when it comes, and is not left unasked until then', async ({ page }) => {
  const { asked, letGo } = await openWithoutSaving(page);
  await raise(page);
  await expect(page.locator('.kept')).toContainText('sparar');
  await page.close({ runBeforeUnload: true });
  await expect(() => expect(asked).toEqual(['beforeunload'])).toPass();
  await raise(page);
  letGo();
  await seeSaved(page);
  await page.reload();
  await seeKey(page, 2, /20,35/);
  expect(asked).toEqual(['beforeunload']);
});

test('a number typed before the part that saves has come is not left unasked', async ({ page }) => {
  const { asked, letGo } = await openWithoutSaving(page);
  const rate = field(page, 'Skattesats');
  await rate.click();
  await rate.fill('20,40');
  await page.close({ runBeforeUnload: true });
  await expect(() => expect(asked).toEqual(['beforeunload'])).toPass();
  letGo();
  await seeSaved(page);
  await page.reload();
  await seeKey(page, 2, /20,40/);
  expect(asked).toEqual(['beforeunload']);
});

test('where the part that saves is lost, the page says so, and saves when it can be had', async ({ page, complaints }) => {
  await withoutPrefetch(page);
  await page.route(SAVING, (route) => route.abort('internetdisconnected'));
  await openPage(page);
  await raise(page);
  const told = page.getByRole('alert').filter({ hasText: 'är inte sparat' });
  await expect(told).toContainText('Kontrollera uppkopplingen');
  await inView(told);
  await expect(page.locator('.kept')).toContainText('inte sparat');
  await told.getByRole('button', { name: 'Försök igen' }).click();
  await expect(told).toBeVisible();
  await page.unroute(SAVING);
  await told.getByRole('button', { name: 'Försök igen' }).click();
  await seeSaved(page);
  await expect(page.getByText('är inte sparat')).toHaveCount(0);
  await page.reload();
  await seeKey(page, 2, /20,25/);
  complaints.areExpected = true;
});

test('where a newer release has replaced the part that saves, nobody is promised that work is saved', async ({ page, complaints }) => {
  await withoutPrefetch(page);
  await loseFiles(page, MODULES_NOT_WORKSPACE);
  await openPage(page);
  await raise(page);
  const told = page.getByRole('alert').filter({ hasText: 'kan inte sparas' }).first();
  await expect(told).toContainText('nyare version');
  await inView(told);
  await tab(page, 'Mål').click();
  const part = page.locator('.results').getByRole('alert');
  await part.getByRole('button', { name: 'Spara och ladda om' }).click();
  await expect(part).toContainText('kan inte sparas');
  const asked = [];
  page.on('dialog', (dialog) => { asked.push(dialog.type()); return dialog.accept(); });
  await told.getByRole('button', { name: 'Ladda om ändå' }).click();
  await seeKey(page, 2, /20,15/);
  expect(asked).toEqual(['beforeunload']);
  complaints.areExpected = true;
});

test('a reader who returns is shown no other numbers than those of the open scenario', async ({ page }) => {
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await seeSaved(page);
  await page.addInitScript(() => {
    window.shown = new Set();
    new MutationObserver(() => {
      const words = document.querySelectorAll('.key .key-value')[2]?.textContent;
      if (/\d/.test(words)) window.shown.add(words.replace(/\s/g, ' '));
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  const letGo = await holdBack(page, SAVING);
  const figures = page.waitForResponse(/\/municipalities\//);
  await page.reload({ waitUntil: 'commit' });
  await figures;
  await expect(page.locator('.shell')).toBeVisible();
  letGo();
  await seeKey(page, 2, /20,40/);
  await expect(page.getByRole('button', { name: /^Ångra/ })).toHaveAccessibleName(/skattesats/);
  expect(await page.evaluate(() => [...window.shown])).toEqual([expect.stringMatching(/^20,40/)]);
});

test('what the page has when it is idle works offline: saving as, the list of scenarios and sharing', async ({ page, context, complaints }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await openWithPrefetched(page, 'dialogs');
  await context.setOffline(true);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await fromMenu(page, 'Spara som …');
  await page.getByRole('dialog').getByRole('textbox').fill('Utan nät');
  await page.keyboard.press('Enter');
  await openScenarios(page);
  await expect(page.getByRole('dialog')).toContainText('Utan nät');
  await page.keyboard.press('Escape');
  await openDownload(page);
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Spara allt som en fil' })).toBeVisible();
  await page.keyboard.press('Escape');
  await tab(page, 'Mål').click();
  await expect(page.locator('.results').getByRole('alert')).toContainText('Kontrollera uppkopplingen');
  complaints.areExpected = true;
});

test('a dialog that is lost offline is told in view, and asking again tries again', async ({ page, complaints }) => {
  await withoutPrefetch(page);
  await page.route(MODULES_NOT_WORKSPACE, (route) => route.abort('internetdisconnected'));
  await openPage(page);
  const share = shareButton(page);
  await share.click();
  const told = page.locator('.toast[role=alert]');
  await expect(told).toContainText('Kontrollera uppkopplingen');
  await inView(told);
  await page.unroute(MODULES_NOT_WORKSPACE);
  await share.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(told).toBeHidden();
  complaints.areExpected = true;
});

test('a number that is typed before its part is here says that it is waiting, and is set when the part comes', async ({ page }) => {
  await withoutPrefetch(page);
  const letGo = await holdBack(page, MODULES_NOT_WORKSPACE);
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  const coming = page.locator('.toast', { hasText: 'Hämtas …' });
  await inView(coming);
  letGo();
  await seeKey(page, 2, /20,40/);
  await expect(coming).toHaveCount(0);
});

test('a page that is lost while it is prefetched is told where it was asked for, and no failure is left unheard', async ({ page, complaints }) => {
  const unheard = [];
  page.on('pageerror', (error) => unheard.push(String(error)));
  let lose;
  const lost = new Promise((resolve) => { lose = resolve; });
  await page.route(modulesBut('workspace', 'saving', 'answer'), async (route) => { await lost; await route.abort(); });
  const asked = page.waitForRequest(/lazy-pages-/);
  await openPage(page);
  await asked;
  await page.getByRole('link', { name: 'Din ekonomi', exact: true }).first().click();
  await expect(page.locator('main [aria-busy=true]')).toBeVisible();
  lose();
  await expect(page.locator('main').getByRole('alert')).toContainText('Kontrollera uppkopplingen');
  expect(unheard).toEqual([]);
  complaints.areExpected = true;
});

test('a dialog that takes long says that it is coming, and a tab shows its place', async ({ page }) => {
  await withoutPrefetch(page);
  const letGo = await holdBack(page, MODULES_NOT_WORKSPACE);
  await openPage(page);
  await shareButton(page).click();
  const coming = page.locator('.toast', { hasText: 'Hämtas …' });
  await inView(coming);
  await tab(page, 'Mål').click();
  await expect(page.locator('.results [aria-busy=true]')).toBeVisible();
  letGo();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(coming).toHaveCount(0);
});

test('a lost style sheet is told, and what it is for works', async ({ page, complaints }) => {
  await withoutPrefetch(page);
  await loseFiles(page, STYLE);
  await openPage(page);
  await tab(page, 'Mål').click();
  await expect(page.locator('.goal').first()).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: 'utseende' })).toBeVisible();
  await page.unroute(STYLE);
  await page.getByRole('button', { name: 'Spara och ladda om' }).click();
  await tab(page, 'Mål').click();
  await expect(page.locator('.goal').first()).toBeVisible();
  await expect(page.getByText('utseende')).toHaveCount(0);
  // Without a reload, the notice goes when the style sheet has come.
  await loseFiles(page, STYLE);
  await page.reload();
  await tab(page, 'Mål').click();
  await expect(page.getByText('utseende')).toBeVisible();
  await page.unroute(STYLE);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page.getByText('utseende')).toHaveCount(0);
  complaints.areExpected = true;
});

test('a part that the server sends as a page is lost too, and one of another type is not', async ({ page, complaints }) => {
  await withoutPrefetch(page);
  await page.route(MODULES_NOT_WORKSPACE, (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html>' }));
  await openPage(page);
  await tab(page, 'Mål').click();
  await expect(page.locator('.results').getByRole('alert')).toContainText('nyare version');
  await page.unroute(MODULES_NOT_WORKSPACE);
  await page.route(MODULES_NOT_WORKSPACE, async (route) => route.fulfill({ response: await route.fetch(), contentType: 'application/octet-stream' }));
  await tab(page, 'Flöde').click();
  await expect(page.locator('svg.flow')).toBeVisible();
  complaints.areExpected = true;
});

test('what the browser refuses is told: a file, the clipboard, a print dialog', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLAnchorElement.prototype.click = () => { throw new Error('refused'); };
    navigator.clipboard.write = navigator.clipboard.writeText = () => { throw new Error('refused'); };
    document.execCommand = () => false;
    window.print = () => { throw new Error('refused'); };
  });
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await shareButton(page).click();
  const dialog = page.getByRole('dialog');
  const toast = page.locator('.toast');
  const seeRefused = async (button, words) => {
    await dialog.getByRole('button', { name: button }).first().click();
    await expect(toast).toContainText(words);
  };
  await seeRefused('Kopiera länken', 'lät inte sidan kopiera');
  await page.keyboard.press('Escape');
  await openDownload(page);
  await seeRefused('CSV', 'spara filen');
  await seeRefused('Kopiera: ', 'Spara tabellen som fil i stället');
  await seeRefused('Spara allt som en fil', 'spara filen');
  await seeRefused('Skriv ut', 'skriva ut');
  await expect(page.locator('article.print')).toHaveCount(0);
});

test('a frame that opens no print dialog is told without an error', async ({ page }) => {
  await page.addInitScript(() => { window.print = () => {}; });
  await openPage(page);
  await openDownload(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Skriv ut' }).click();
  await expect(page.locator('.toast')).toContainText('utskriftsdialog');
});
