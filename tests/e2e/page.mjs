// Actions and fixtures that the journeys share.
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect } from '@playwright/test';

export { expect };

/**
 * Opening a page is done when the app answers, or a message stands in its place: until then the static shell looks like the app and does nothing.
 * A journey of the start itself opens the page with `waitUntil: 'commit'`.
 */
function waitForApp(page) {
  for (const verb of ['goto', 'reload']) {
    const open = page[verb].bind(page);
    page[verb] = async (...how) => {
      const response = await open(...how);
      if (how.at(-1)?.waitUntil !== 'commit') await expect(page.locator('.shell')).toBeHidden();
      return response;
    };
  }
}

/**
 * Errors in any tab, also failed requests, fail the journey. One that is about a failure says at its end that they are expected:
 * more of them can come later.
 */
export const test = base.extend({
  browser: [async ({ browser }, use) => {
    const newContext = browser.newContext.bind(browser);
    browser.newContext = async (...how) => (await newContext(...how)).on('page', waitForApp);
    await use(browser);
    browser.newContext = newContext;
  }, { scope: 'worker' }],
  complaints: [async ({ context }, use) => {
    const complaints = [];
    context.on('weberror', (error) => complaints.push(String(error.error())));
    context.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
    await use(complaints);
    // What is still being fetched, such as a module in advance, is not waited for.
    await Promise.all([context, ...context.pages()].map((one) => one.unrouteAll({ behavior: 'ignoreErrors' })));
    if (!complaints.areExpected) expect(complaints, 'the page complained').toEqual([]);
  }, { auto: true }],
});

export async function openPage(page, hash = '#simulera') {
  await page.goto(`./${hash}`);
  await expect(page.locator('.masthead .brand')).toBeVisible();
  if (hash === '#simulera') await seeKey(page, 0, /\d/);
}

/** A lever by its Swedish or English name. */
export const lever = (page, name) => page.getByRole('group', { name, exact: true });
export const field = (page, name) => lever(page, name).getByRole('textbox');
export const slider = (page, name) => lever(page, name).getByRole('slider');

/** Types into a field and finishes as a person does, with Enter. */
export async function typeInto(box, text) {
  await box.fill(text);
  await box.press('Enter');
}

/** The committees' row that begins with `name`. Names may hold soft hyphens. */
export const row = (page, name) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: soft(name) }) });
const soft = (name) => new RegExp(`^${name.replace(/nämnd|styrelse/g, '\u00ad?$&')}`);
export const grantOf = async (page, name) => amount(await row(page, name).locator('.amount').innerText());

/** The number in a text, however it is written. */
export function amount(text) {
  const found = text.replace(/[\u00a0\u202f ]/g, '').replace('−', '-').replace(',', '.').match(/-?\d+(\.\d+)?/);
  return Number(found?.[0]);
}

/** The four key figures, from the left: grant, result, tax rate, what the scenario costs a person a month. */
export const key = (page, at) => page.locator('.key').nth(at).locator('.key-value');
export const seeKey = (page, at, text) => expect(key(page, at)).toHaveText(text);
export const tab = (page, name) => page.getByRole('tab', { name, exact: true });

/** The lazy modules. */
export const LAZY_MODULES = /\/lazy-[\w-]+\.wasm/;

/** The part that saves: its own module. What it shares with others is in other files. */
export const SAVING = /\/lazy-saving-\w+\.wasm/;

/** Holds back what is fetched from `address` until the function that it gives is called. */
export async function holdBack(page, address) {
  let letGo;
  const held = new Promise((resolve) => { letGo = resolve; });
  await page.route(address, async (route) => { await held; await route.continue(); });
  return letGo;
}

/** Opens the page, and waits until it has prefetched a lazy module. */
export async function openWithPrefetched(page, module, hash) {
  await page.addInitScript((name) => addEventListener(name, () => { window.isPrefetched = true; }), module);
  await openPage(page, hash);
  await page.waitForFunction(() => window.isPrefetched);
}

/** Waits until what was asked for is shown, has been loaded, and no longer moves. */
export async function seeItRest(page) {
  await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));
  await expect(page.locator('[aria-busy=true]:visible')).toHaveCount(0);
  await page.waitForFunction(() => document.getAnimations().every((one) => one.playState !== 'running'));
}

/** Goes back from what is open over the page, once it has its entry in the history: before, the page itself would be left. */
export async function goBackFromOpen(page) {
  await page.waitForFunction(() => history.state);
  await page.goBack();
}

/** Closes what is open over the page, and waits until the browser has left its entry in the history: the next one would be left instead. */
export async function closeByEscape(page) {
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !history.state);
}

/** A finger goes down at `from`, moves to `to`, and is lifted, or cancelled by the browser. */
export async function drag(page, from, to, end = 'touchEnd') {
  const browser = await page.context().newCDPSession(page);
  const touch = (type, touchPoints) => browser.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [from]);
  for (let part = 1; part <= 8; part += 1) {
    const at = (name) => from[name] + ((to[name] - from[name]) * part) / 8;
    await touch('touchMove', [{ x: at('x'), y: at('y') }]);
  }
  await touch(end, []);
  await browser.detach();
}

/** What the browser downloads when `act` is done. */
export async function downloaded(page, act) {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), bytes, text: String(bytes) };
}

/** Opens the menu, unless it is open, and presses the button with this name there. */
export async function fromMenu(page, name) {
  const button = page.locator('.menu-button');
  if (await button.getAttribute('aria-expanded') === 'false') await button.click();
  await page.locator('.menu').getByRole('button', { name }).click();
}

/** Opens the list of scenarios. */
export const openScenarios = (page) => fromMenu(page, /^(Mina förslag|My proposals)$/);

/** The button for sharing: on a phone in the menu, or at the foot of the entrance. */
export const shareButton = (page) => page.getByRole('button', { name: /^(Dela|Share)$/ }).filter({ visible: true }).first();

/** Opens the dialog for sharing. */
export async function openShare(page) {
  if (await shareButton(page).count() === 0) await page.locator('.menu-button').click();
  await shareButton(page).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Opens the dialog for everything that is saved outside the browser: files, tables, print. */
export async function openDownload(page) {
  await (await openShare(page)).getByRole('button', { name: /^(Ladda ner|Download)/ }).click();
  const dialog = page.getByRole('dialog', { name: /^(Ladda ner|Download)$/ });
  await expect(dialog).toBeVisible();
  await expect(dialog.locator('[aria-busy=true]')).toHaveCount(0);
  return dialog;
}

/** Makes the proposal of a link, which is shown, the reader's own, and opens the workspace. */
export async function makeOwn(page) {
  await page.locator('.shared').getByRole('button', { name: /^(Gör ett eget|Make it your own)$/ }).click();
  await expect(page.locator('.shared')).toHaveCount(0);
  if (!page.url().endsWith('#simulera')) await page.evaluate(() => { location.hash = '#simulera'; });
}

/** Opens a closed group of levers. */
export async function openGroup(page, name) {
  await page.locator('details.lever-group:not([open]) > summary').filter({ hasText: name }).first().click();
}

/** Everything on the page is saved: what is open says so. */
export const seeSaved = (page) => expect(page.locator('.kept')).toContainText(/sparat|saved/);

/** Saves what is open under a name. */
export async function saveAs(page, name) {
  await fromMenu(page, /^(Spara som|Save as) …$/);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(name);
  await dialog.getByRole('textbox').press('Enter');
  await expect(page.locator('.kept')).toContainText(name);
  await seeSaved(page);
}

const ALL_RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose result can differ between the light and the dark theme, which change nothing but colours. */
export const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

/** axe finds nothing in the page by `rules` (names or tags). `where` names the page in the message. */
export async function seeNoViolation(page, where, rules = ALL_RULES) {
  // Without frames of other origins, and without the details of what is right: a third of the time.
  const axe = new AxeBuilder({ page }).options({ runOnly: rules, resultTypes: ['violations'] }).setLegacyMode();
  const found = await axe.analyze();
  const said = found.violations.map((one) => `${one.id}: ${one.nodes.slice(0, 3).map((node) => node.target.join(' ')).join(' | ')}`);
  expect(said, where).toEqual([]);
}
