// The page while the browser translates it: what it shows goes on following the state, in every view.
import { expect, openPage, tab, test, fromMenu } from './page.mjs';

/**
 * Translates the page: each text node, now and later, is replaced by the translated text; here that is the text in capitals. In the
 * way of Chrome two nested FONT elements take its place, in one step or in two; in the way of Safari it is removed, and then another
 * text node is inserted.
 */
function translate(way) {
  let count = 0;
  const own = new WeakSet();
  const font = () => Object.assign(document.createElement('font'), { style: 'vertical-align: inherit;' });
  const isForeign = (text) => text.data.trim() && !own.has(text) && !text.parentElement.closest('font, script, style, svg, textarea');
  const replace = (text) => {
    count += 1;
    if (way === 'Safari') {
      const { parentNode, nextSibling } = text;
      const other = new Text(text.data.toUpperCase());
      own.add(other);
      text.remove();
      parentNode.insertBefore(other, nextSibling);
      return;
    }
    const [outer, inner] = [font(), font()];
    inner.textContent = text.data.toUpperCase();
    outer.append(inner);
    if (count % 3 === 0) text.replaceWith(outer);
    else {
      if (count % 3 === 1) text.before(outer); else text.after(outer);
      text.remove();
    }
  };
  const textsIn = (root) => {
    if (root.nodeType === Node.TEXT_NODE) return [root];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    return texts;
  };
  // One at a time, as the answers of a translator come.
  const visit = (root) => textsIn(root).filter((text) => text.parentElement && isForeign(text)).forEach(
    way === 'Safari' ? (text) => setTimeout(() => { if (text.parentElement && isForeign(text)) replace(text); }) : replace);
  visit(document.body);
  document.documentElement.lang = 'ar';
  new MutationObserver((records) => records.flatMap((record) => [...record.addedNodes]).filter((node) => node.isConnected).forEach(visit))
    .observe(document.body, { childList: true, subtree: true });
}

/** Everything that is to be read on the page, in capitals, without the time of day. */
const read = (page) => page.evaluate(() => document.body.innerText.toUpperCase().replace(/\d\d:\d\d/g, '').replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n'));

for (const way of ['Chrome', 'Safari']) test(`a page translated in the way of ${way} shows the same figures and sentences as one that is not`, async ({ page, browser, baseURL, complaints }) => {
  test.setTimeout(120_000);
  const context = await browser.newContext({ baseURL, locale: 'sv-SE' });
  const plain = await context.newPage();
  plain.on('pageerror', (error) => complaints.push(String(error)));
  await openPage(page);
  await openPage(plain);
  await page.evaluate(translate, way);
  await expect(page.locator('.lede')).toContainText('SÅ BLEV DET');

  /** Does the same on both pages; then they show the same. */
  const both = (what, act) => test.step(what, async () => {
    await act(plain);
    await act(page);
    await expect.poll(async () => {
      const [shown, right] = [await read(page), await read(plain)];
      if (shown === right) return 'the same';
      const [lines, wanted] = [shown.split('\n'), right.split('\n')];
      const at = wanted.findIndex((line, index) => line !== lines[index]);
      return `line ${at}: ${JSON.stringify(lines.slice(at - 1, at + 3))}, not ${JSON.stringify(wanted.slice(at - 1, at + 3))}`;
    }, { message: what }).toBe('the same');
  });
  const press = (key) => (of) => of.keyboard.press(key);
  const click = (css, at = 0) => (of) => of.locator(css).nth(at).click();
  const type = (at, text) => async (of) => {
    const box = of.locator('.lever input[type=text]').nth(at);
    await box.fill(text);
    await box.press('Enter');
  };
  const move = (at) => async (of) => {
    await of.locator('.lever input[type=range]').nth(at).focus();
    await of.keyboard.press('ArrowRight');
  };
  const close = async (of) => {
    await of.keyboard.press('Escape');
    await expect(of.locator('dialog[open]')).toHaveCount(0);
  };
  const seeDialog = (of) => expect(of.locator('dialog[open]')).toBeVisible();

  await both('nothing', async () => {});
  await both('a rate is typed', type(0, '20,40'));
  await both('a word is not understood', type(0, 'tjugo'));
  await both('that is taken back', press('Escape'));
  await both('a slider moves', move(0));
  await both('a committee is locked', click('table.committees .icon-btn', 2));
  await both('a committee is opened', click('.row-toggle', 0));
  await both('another year', (of) => of.getByRole('radio', { name: '2023' }).check({ force: true }));
  await both('a slider moves in that year', move(0));
  for (const name of ['Mål', 'Flöde', 'Tre år', 'Lagen', 'Nämnder']) {
    await both(`the tab ${name}`, (of) => of.getByRole('tab', { name }).click());
    if (name === 'Mål') await both('a share is opened', click('[role=tabpanel] summary', 0));
    if (name === 'Lagen') await both('law: what is closed is opened', async (of) => {
      for (const summary of await of.locator('[role=tabpanel] details:not([open]) > summary').all()) if (await summary.isVisible()) await summary.click();
    });
    await both(`a slider moves while ${name} is shown`, move(0));
    await both(`the year changes while ${name} is shown`, (of) => of.getByRole('radio', { name: name.length % 2 ? '2024' : '2022' }).check({ force: true }));
    await both(`undo while ${name} is shown`, press('Control+z'));
  }
  const dialogs = [
    ['#open-scenarios', '.scenario summary'],
    ['.key .ask', 'dialog[open] tbody button'],
    ['.actions .btn.primary', undefined],
  ];
  for (const [opener, inside] of dialogs) {
    await both(`${opener} opens`, async (of) => { if (opener === '#open-scenarios') await of.locator('.menu-button').click(); await of.locator(opener).first().click(); await seeDialog(of); });
    if (inside) await both(`${inside} in ${opener}`, click(inside, 0));
    await both(`${opener} closes`, close);
  }
  await both('save as', async (of) => { await fromMenu(of, 'Spara som …'); await seeDialog(of); });
  await both('a name that is none', async (of) => { await of.locator('dialog[open] input').fill(' '); await of.keyboard.press('Enter'); });
  await both('a name', async (of) => { await of.locator('dialog[open] input').fill('höjd'); });
  await both('saved', async (of) => { await of.keyboard.press('Enter'); await expect(of.locator('dialog[open]')).toHaveCount(0); });
  await both('goal seek', async (of) => { await of.locator('.levers-note .link').click(); await seeDialog(of); });
  for (let at = 0; at < 5; at += 1) await both(`its choice ${at}`, click('.seek .choice', at));
  await both('goal seek closes', close);
  for (const hash of ['din-skatt', 'jamfor', 'sa-gar-det-till', 'underlag', 'simulera']) {
    await both(`the page #${hash}`, async (of) => { await of.evaluate((to) => { location.hash = to; }, `#${hash}`); });
    if (hash === 'din-skatt') await both('an income', async (of) => { const box = of.locator('#income, main input[type=text]').first(); await box.fill('42000'); await box.press('Enter'); });
    await both(`undo on the page #${hash}`, press('Control+z'));
    await both(`redo on the page #${hash}`, press('Control+y'));
  }
  // The translator has named its language, which holds until the reader chooses another.
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await both('the other language', (of) => fromMenu(of, /english|svenska/i));
  await both('a slider moves in the other language', move(0));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await context.close();
});

test('a text that the translator gives back, and one that it translates anew, go on following the state', async ({ page }) => {
  await openPage(page);
  await page.evaluate(translate, 'Chrome');
  const lede = page.locator('.lede');
  await expect(lede).toContainText('SÅ BLEV DET');
  // Anew: another element in place of the first.
  await page.evaluate(() => document.querySelectorAll('body font > font').forEach(({ parentElement: old }) => {
    const other = document.createElement('font');
    other.textContent = `${old.textContent}!`;
    old.replaceWith(other);
  }));
  await expect(lede).toContainText('VAD SOM HÄNDER.!');
  await page.locator('.lever input[type=range]').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(lede).toContainText('SKATTEN HÖJS 10 ÖRE');
  await expect(lede).not.toContainText('SÅ BLEV DET');
  // Given back: the elements are removed, as "show original" does.
  const name = page.locator('.lever-name').first();
  await page.evaluate(() => document.querySelectorAll('.lever-name > font').forEach((one) => one.remove()));
  await expect(name).toHaveText('Skattesats');
  // The page of a program that has stopped knows no Arabic.
  await page.evaluate(() => dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('unreachable') })));
  await expect(page.getByRole('heading', { name: 'Sidan har stannat' })).toBeFocused();
});

test('a page that nobody translates stays as the program wrote it, its title too', async ({ page }) => {
  await openPage(page);
  await page.locator('.lever input[type=range]').first().focus();
  await page.keyboard.press('ArrowRight');
  for (const name of ['Mål', 'Lagen']) await tab(page, name).click();
  for (const name of ['Din ekonomi', 'Underlag']) {
    await page.getByRole('link', { name, exact: true }).first().click();
    await expect(page).toHaveTitle(new RegExp(`^${name}`));
  }
  const paired = await page.evaluate(() => {
    const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    const found = [];
    while (texts.nextNode()) if (texts.currentNode.original || texts.currentNode.translation) found.push(texts.currentNode.data);
    return found;
  });
  expect(paired).toEqual([]);
});
