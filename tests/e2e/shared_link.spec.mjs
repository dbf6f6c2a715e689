// What a friend sees who opens a link, and what is sent: the link, the message, the card.
import { inflateSync } from 'node:zlib';
import { downloaded, expect, field, holdBack, openPage, openShare, row, seeKey, seeNoViolation, seeSaved, test, typeInto } from './page.mjs';

const fragmentOf = (link) => link.slice(link.indexOf('#'));
const stored = (page) => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('/scenario/')).length);
const plain = (text) => text.replace(/[\u00a0\u202f]/g, ' ');

/** Makes the link of a scenario with this tax rate, in a browser of its own, on a screen where the levers are beside the results. */
async function linkOf(browser, baseURL, rate) {
  const context = await browser.newContext({ baseURL, locale: 'sv-SE', ...SIZES['a desktop'], hasTouch: false, isMobile: false });
  const page = await context.newPage();
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), rate);
  await seeSaved(page);
  const education = plain(await row(page, 'Utbildningsnämnden').innerText());
  const link = await (await openShare(page)).getByRole('textbox', { name: 'Länk' }).inputValue();
  await context.close();
  return { fragment: fragmentOf(link), education };
}

const SIZES = { 'a phone': { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }, 'a desktop': { viewport: { width: 1280, height: 900 } } };
for (const [name, size] of Object.entries(SIZES)) {
  test.describe(name, () => {
    test.use(size);

    test('a link shows its result at once, and nothing is stored before the reader asks for it', async ({ page, browser, baseURL }) => {
      const { fragment, education } = await linkOf(browser, baseURL, '19,65');
      await page.goto(`./${fragment}`);
      const shown = page.locator('.shared');
      await expect(shown).toContainText('Någon visar dig ett förslag. Titta fritt. Ditt eget är orört.');
      await expect(shown.getByRole('heading', { level: 1 })).toHaveText(/^Skatten sänks 50 öre\. Alla verksamheter får 1,8\s% mindre\.$/);
      await expect(page.getByRole('dialog')).toHaveCount(0);
      const answers = shown.getByRole('region', { name: 'Svaret' });
      // 109.7 are 1.8 per cent of all grants, 6,249.8; as much of those of the education committee, 2,717.8, are 47.7. The surplus is that of
      // the file, 458.1, and 348.4 when it has paid 109.7.
      await expect(answers).toContainText('109,7 miljoner mindre');
      await expect(answers).toContainText('458,1 miljoner över');
      await expect(answers).toContainText(/kr mer i månaden/);
      await expect(shown).toContainText('Betalar överskottet i stället blir 348,4 miljoner över');
      expect(education).toContain('47,7');
      await expect(answers).toContainText('47,7');
      expect(await stored(page)).toBe(0);
      await seeNoViolation(page, `a link on ${name}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing is wider than the screen').toBe(true);

      // Who passes it on passes on the proposal.
      const dialog = await openShare(page);
      const passedOn = await dialog.getByRole('textbox', { name: 'Länk' }).inputValue();
      expect(fragmentOf(passedOn)).toBe(fragment);
      await expect(dialog.locator('.sentence')).toHaveText(/^Skatten sänks 50 öre\./);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(shown).toBeVisible();
      expect(await stored(page)).toBe(0);

      await shown.getByRole('button', { name: 'Spara', exact: true }).click();
      await expect(shown).toContainText('ligger redan bland dina scenarier');
      expect(await stored(page)).toBe(1);
      await shown.getByRole('button', { name: 'Öppna det' }).click();
      await expect(shown).toHaveCount(0);
      await expect(page).toHaveURL(/#fraga$/);
      await page.evaluate(() => { location.hash = '#simulera'; });
      await seeKey(page, 2, /19,65/);
    });

    test('closing a link returns to what is one\u2019s own, and Gör ett eget opens a copy for changes', async ({ page, browser, baseURL }) => {
      const { fragment } = await linkOf(browser, baseURL, '19,65');
      await openPage(page);
      await page.evaluate(() => { location.hash = '#fraga'; });
      await page.evaluate((hash) => { location.hash = hash; }, fragment);
      const shown = page.locator('.shared');
      await expect(shown.getByRole('heading', { level: 1 })).toBeVisible();
      await shown.getByRole('button', { name: 'Till mitt eget' }).click();
      await expect(shown).toHaveCount(0);
      await expect(page).toHaveURL(/#fraga$/);
      expect(await stored(page)).toBe(0);
      await page.goto('about:blank');
      await page.goto(`./${fragment}`);
      await shown.getByRole('button', { name: 'Gör ett eget' }).click();
      await expect(shown).toHaveCount(0);
      await expect(page).toHaveURL(/#fraga$/);
      expect(await stored(page)).toBe(1);
      await page.evaluate(() => { location.hash = '#simulera'; });
      await seeKey(page, 2, /19,65/);
      const levers = page.getByRole('button', { name: 'Ändra förutsättningarna' });
      if (await levers.isVisible()) await levers.click();
      await typeInto(field(page, 'Skattesats'), '19,75');
      await seeKey(page, 2, /19,75/);
      expect(await stored(page)).toBe(1);
    });
  });
}

test('a link that is closed before the dialogs have come is not left in the address', async ({ page, browser, baseURL }) => {
  const { fragment } = await linkOf(browser, baseURL, '19,65');
  const letGo = await holdBack(page, /\/lazy-dialogs-/);
  await openPage(page, '#fraga');
  await page.evaluate((hash) => { location.hash = hash; }, fragment);
  await page.locator('.shared').getByRole('button', { name: 'Till mitt eget' }).click();
  await expect(page.locator('.shared')).toHaveCount(0);
  letGo();
  await expect(page).toHaveURL(/#fraga$/);
});

/** Eight months of every committee, accumulated in million kronor: the social services cost more than their budget. */
async function followUpAugust(page) {
  await openPage(page);
  await page.evaluate(() => { location.hash = '#folj-upp/utfall'; });
  await page.getByRole('button', { name: 'Följ upp utgångsläget som budget' }).click();
  const august = page.getByRole('textbox', { name: /, januari–augusti, mnkr$/ });
  await expect(august.first()).toBeVisible();
  await typeInto(page.getByRole('textbox', { name: 'Utbildningsnämnden, januari–augusti, mnkr' }), '1742');
  await typeInto(page.getByRole('textbox', { name: 'Socialnämnden, januari–augusti, mnkr' }), '500');
  await page.evaluate(() => { location.hash = '#folj-upp/mal'; });
  const goal = page.locator('.judgements > li').nth(2);
  await goal.getByText('Har brister', { exact: true }).click();
  await goal.getByRole('textbox').nth(1).fill('Behöriga 81 %, målet är 88 %');
  await page.keyboard.press('Tab');
  await page.evaluate(() => { location.hash = '#folj-upp/laget'; });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Så här ligger vi till, augusti');
}

/** What the views of the year say: the sentence, the key figures, the committees and the goals. */
const whereThingsStand = (page) => page.evaluate(() => ['.year-position .sentence', '.year-keys', '.follow-up-table tbody', '.year-goals ul']
  .map((part) => document.querySelector(part).textContent));

test('a citizen reads on a phone where things stand in August, from the link that the municipality has put on its page', async ({ page, browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, locale: 'sv-SE', ...SIZES['a desktop'] });
  const municipality = await context.newPage();
  await followUpAugust(municipality);
  const said = await whereThingsStand(municipality);
  const dialog = await openShare(municipality);
  await expect(dialog.locator('.sentence')).toHaveText('Länken öppnar uppföljningen av ”Budget 2022” i augusti.');
  await expect(dialog).toContainText('Länken och scenariofilen innehåller också allt som är inlagt om året: utfall, prognoser med skäl,');
  const link = await dialog.getByRole('textbox', { name: 'Länk' }).inputValue();
  await context.close();

  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`./${fragmentOf(link)}`);
  const shown = page.locator('.shared');
  await expect(shown.getByRole('heading', { level: 1 })).toHaveText('Så här ligger vi till, augusti');
  await expect(shown).toContainText('Uppföljningen av ”Budget 2022”. Titta fritt. Ditt eget är orört.');
  expect(await whereThingsStand(page)).toEqual(said);
  expect(plain(await shown.locator('.year-position .sentence').innerText())).toMatch(/Året väntas ge [\d,]+ miljoner\skr i resultat, [\d,]+ miljoner\skr sämre än budgeten\./);
  // The largest deficit comes first.
  const worst = shown.locator('.follow-up-table tbody').getByRole('row').first();
  await expect(worst).toContainText(/Social.?nämnden/);
  await expect(worst).toContainText('saknas');
  await expect(shown.locator('.year-goals')).toContainText('Har bristerBehöriga 81 %, målet är 88 %');

  // Other months can be looked at, and nothing can be changed.
  await shown.getByRole('button', { name: /^april: / }).click();
  await expect(shown).toContainText('Inget utfall är inlagt för april.');
  await shown.getByRole('button', { name: /^augusti: / }).click();
  for (const role of ['textbox', 'checkbox', 'radio', 'slider']) await expect(shown.getByRole(role)).toHaveCount(0);
  await expect(shown.getByRole('link')).toHaveText(['Källor och uppskattningar']);
  expect(await stored(page)).toBe(0);
  await seeNoViolation(page, 'a link with a year on a phone');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing is wider than the screen').toBe(true);

  // Opened as one's own, it is followed up further.
  await shown.getByRole('button', { name: 'Gör ett eget' }).click();
  await expect(page).toHaveURL(/#folj-upp\/laget$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Så här ligger vi till, augusti');
  expect(await stored(page)).toBe(1);
});

test('on the page of a link nothing undoes, names or downloads what is one\u2019s own', async ({ page, browser, baseURL }) => {
  const { fragment } = await linkOf(browser, baseURL, '19,65');
  await page.setViewportSize(SIZES['a desktop'].viewport);
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await seeSaved(page);
  await page.evaluate((hash) => { location.hash = hash; }, fragment);
  const shown = page.locator('.shared');
  await expect(shown.getByRole('heading', { level: 1 })).toHaveText(/^Skatten sänks 50 öre/);
  await expect(page.locator('.masthead').getByRole('button', { name: /^(Ångra|Gör om)/ })).toHaveCount(0);
  await expect(page.locator('.masthead .kept')).toBeHidden();
  await expect(page.locator('.masthead').getByRole('button', { name: 'Dela' })).toBeVisible();
  await page.locator('#menu-button').click();
  await expect(page.locator('.menu').getByRole('button', { name: 'Mina förslag' })).toBeVisible();
  await expect(page.locator('.menu').getByRole('button', { name: /^(Ladda ner|Spara som)/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await shown.getByRole('button', { name: 'Till mitt eget' }).click();
  await seeKey(page, 2, /20,40/);
  await expect(page.locator('.masthead').getByRole('button', { name: /^Ångra/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await seeKey(page, 2, /20,15/);
});

test('the share sheet, the clipboard and the page say the same', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = (message) => { window.sent = message; return Promise.resolve(); };
  });
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '19,65');
  await seeSaved(page);
  const dialog = await openShare(page);
  const link = await dialog.getByRole('textbox', { name: 'Länk' }).inputValue();
  await dialog.getByRole('button', { name: 'Skicka …', exact: true }).click();
  const sent = await page.evaluate(() => window.sent);
  expect(sent.url).toBe(link);
  expect(sent.title).toBe('Kommunbidrag: Södertälje');
  expect(plain(sent.text)).toBe('Skatten sänks 50 öre. Alla verksamheter får 1,8 % mindre.');
  await expect(dialog.locator('.sentence')).toHaveText(sent.text);
  await page.evaluate(() => { navigator.share = () => Promise.reject(new DOMException('', 'AbortError')); });
  await dialog.getByRole('button', { name: 'Skicka …', exact: true }).click();
  await expect(dialog.locator('.toast')).toHaveCount(0);
  await page.evaluate(() => { navigator.share = () => Promise.reject(new DOMException('', 'NotAllowedError')); });
  await dialog.getByRole('button', { name: 'Skicka …', exact: true }).click();
  await expect(dialog.locator('.toast')).toContainText('Kopiera länken i stället');
});

/** The colours of a PNG of 8 bits a channel: how many differ from the first pixel, roughly. */
function inkOf(png) {
  const parts = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return new Set(inflateSync(Buffer.concat(parts))).size;
}

test('the card is saved as SVG and PNG of its size, with the income only when asked for', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '19,65');
  await seeSaved(page);
  const dialog = await openShare(page);
  await dialog.getByRole('button', { name: 'Gör en bild' }).click();
  await expect(dialog.getByRole('img', { name: /^Skatten sänks 50 öre/ })).toBeVisible();
  const blank = await context.newPage(); // without the page's policy, as where the picture is used
  const saved = (kind) => downloaded(page, () => dialog.getByRole('button', { name: kind }).click());
  for (const [form, width, height] of [['Liggande', 1200, 630], ['Kvadrat', 1080, 1080]]) {
    await dialog.getByText(new RegExp(`^${form}`)).click();
    const svg = await saved('Spara som SVG');
    expect(svg.name).toMatch(/^Södertälje-2022-.*\.svg$/);
    expect(svg.text).toContain(`width="${width}" height="${height}"`);
    expect(svg.text).toContain('data:font/woff2;base64,');
    const texts = await blank.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      return [...parsed.querySelectorAll('text')].map((one) => [one.textContent, Number(one.getAttribute('font-size'))]);
    }, svg.text);
    expect(Math.min(...texts.map(([, size]) => size))).toBeGreaterThanOrEqual(22);
    const said = plain(texts.map(([text]) => text).join(' '));
    for (const words of ['Skatten sänks 50 öre.', '109,7 miljoner mindre', '458,1 miljoner över', '19 kr 65 öre', 'Södertälje, räknat på 2022 års siffror', 'Oberoende räkneexempel, inte kommunens eget']) {
      expect(said).toContain(words);
    }
    expect(said).not.toContain('35 000');
    const png = await saved('Spara bilden (PNG)');
    expect(png.bytes.toString('latin1', 1, 4)).toBe('PNG');
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([width, height]);
    expect(inkOf(png.bytes), 'the picture is drawn').toBeGreaterThan(20);
  }
  await dialog.getByRole('checkbox', { name: /min inkomst/ }).check();
  expect(plain((await saved('Spara som SVG')).text)).toContain('35 000 kr');
  await dialog.getByRole('button', { name: 'Kopiera bilden' }).click();
  await expect(dialog.locator('.toast')).toContainText('Bilden är kopierad');
  expect(await page.evaluate(async () => (await navigator.clipboard.read())[0].types)).toContain('image/png');
  await seeNoViolation(page, 'the share dialog with a card');
});

test('where the clipboard refuses, the picture is not blamed', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await openPage(page, '#din-skatt');
  await page.getByRole('button', { name: 'Gör en bild' }).click();
  await page.getByRole('button', { name: 'Kopiera bilden' }).click();
  await expect(page.locator('.toast')).toContainText('Det gick inte att kopiera. Spara bilden i stället.');
});

test('a hundred kronor of the tax are a card of their own', async ({ page }) => {
  await openPage(page, '#din-skatt');
  await page.getByRole('button', { name: 'Gör en bild' }).click();
  const svg = await downloaded(page, () => page.getByRole('button', { name: 'Spara som SVG' }).click());
  expect(plain(svg.text)).toContain('Så används 100 kr av skatten i Södertälje');
  expect(plain(svg.text)).toContain('Utbildningsnämnden');
});
