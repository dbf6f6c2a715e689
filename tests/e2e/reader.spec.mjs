// The page for every reader: without a mouse, in two languages, light and dark, small and large, with storage blocked.
import { inEveryLook } from './looks.mjs';
import { downloaded, expect, field, holdBack, key, openPage, row, seeKey, seeSaved, slider, tab, test, typeInto, openScenarios, fromMenu } from './page.mjs';

/** The part with the pages beside the workspace. */
const PAGES = /\/lazy-pages-\w+\.wasm/;

test('a journey without a mouse: rate, lock, save, reload', async ({ page }) => {
  await openPage(page);
  const press = (name) => page.keyboard.press(name);
  const tabTo = async (locator) => {
    for (let at = 0; at < 300; at += 1) {
      if (await locator.evaluate((element) => element === document.activeElement)) return;
      await press('Tab');
    }
    throw new Error('never reached by Tab');
  };
  await tabTo(slider(page, 'Skattesats'));
  await press('ArrowRight');
  await press('ArrowRight');
  await seeKey(page, 2, /20,35/);
  const lock = row(page, 'Socialnämnden').getByRole('button', { name: /^Lås/ });
  await tabTo(lock);
  await press('Enter');
  await expect(lock).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Control+Home');
  await page.evaluate(() => document.activeElement.blur());
  await tabTo(page.locator('.menu-button'));
  await press('Enter');
  await tabTo(page.getByRole('button', { name: 'Spara som …' }));
  await press('Enter');
  const name = page.getByRole('dialog').getByRole('textbox');
  await expect(name).toBeFocused();
  await name.fill('Utan mus');
  await press('Enter');
  await expect(page.locator('.kept')).toContainText('Utan mus');
  await seeSaved(page);
  await page.reload();
  await seeKey(page, 2, /20,35/);
  await expect(lock).toHaveAttribute('aria-pressed', 'true');
});

test('the language is switched, remembered, and the titles follow', async ({ page }) => {
  await openPage(page);
  await fromMenu(page, 'English');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { name: 'Change the budget' })).toBeVisible();
  await expect(page).toHaveTitle(/All controls/);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Change the budget' })).toBeVisible();
  await page.locator('.menu-button').click();
  await expect(page.getByRole('button', { name: 'Svenska' })).toBeVisible();
});

test('the first visit has one sentence, which opens; the second has only the year', async ({ page }) => {
  const sentence = page.getByText('Ett oberoende räkneexempel, inte kommunens eget.').filter({ visible: true });
  await openPage(page, '#fraga');
  await expect(sentence).toHaveCount(1);
  await page.getByRole('button', { name: 'Varför 2022?' }).click();
  await expect(page.locator('.first-visit')).toContainText('det senaste år vars skatt, bidrag och kostnader är publicerade');
  await page.evaluate(() => { location.hash = '#simulera'; });
  await expect(page.locator('.hint')).toBeVisible();
  await page.getByRole('button', { name: 'Mer', exact: true }).click();
  await expect(page.locator('.hint')).toContainText('det senaste år vars skatt');
  await page.reload();
  await seeKey(page, 0, /\d/);
  await expect(page.locator('.hint')).toBeHidden();
  await page.evaluate(() => { location.hash = '#fraga'; });
  await expect(page.locator('.first-visit')).toHaveText(/^\s*Siffror från 2022\.\s*Varför 2022\?\s*$/, { useInnerText: true });
  await page.getByRole('button', { name: 'Varför 2022?' }).click();
  await expect(sentence).toHaveCount(1);
});

test('a first visitor is led to how a figure is corrected, and goes on from there', async ({ page }) => {
  const letGo = await holdBack(page, PAGES);
  await openPage(page);
  await page.locator('.hint').getByRole('button', { name: 'Mer' }).click();
  await page.locator('.hint').getByRole('link', { name: 'Fel siffra?' }).click();
  await expect(page.locator('main [aria-busy]')).toBeVisible();
  letGo();
  await expect(page.getByRole('heading', { name: 'Rätta en siffra' })).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.locator('main .panel').last().getByRole('link').first()).toBeFocused();
  // Gone elsewhere, the address leads nowhere any more; back again, and from the foot, it does.
  await page.getByRole('link', { name: 'Alla reglage' }).first().click();
  await seeKey(page, 0, /\d/);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.locator('.footer').getByRole('link', { name: 'Fel siffra?' }).click();
  await expect(page.getByRole('heading', { name: 'Rätta en siffra' })).toBeInViewport();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Rätta en siffra' })).toBeInViewport();
});

test('the chosen theme is stored, and applied before the program starts', async ({ page }) => {
  await openPage(page);
  const root = page.locator('html');
  await expect(root).not.toHaveAttribute('data-theme');
  await page.locator('.menu-button').click();
  await page.getByRole('radio', { name: 'mörkt' }).check({ force: true });
  await expect(root).toHaveAttribute('data-theme', 'dark');
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const letGo = await holdBack(page, '**/*.wasm');
  await page.reload({ waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(root).toHaveAttribute('data-theme', 'dark');
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(paper);
  letGo();
  await seeKey(page, 0, /\d/);
  await page.locator('.menu-button').click();
  await expect(page.getByRole('radio', { name: 'mörkt' })).toBeChecked();
  await page.getByRole('radio', { name: 'som enheten' }).check({ force: true });
  await expect(root).not.toHaveAttribute('data-theme');
  await page.reload();
  await seeKey(page, 0, /\d/);
  await expect(root).not.toHaveAttribute('data-theme');
});

test('with storage blocked everything works and the page says that nothing is saved', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('blocked', 'SecurityError'); } });
  });
  await openPage(page);
  await expect(page.getByText('låter inte sidan spara')).toBeVisible();
  await typeInto(field(page, 'Skattesats'), '20,40');
  await seeKey(page, 2, /20,40/);
});

test('a part of the page that cannot be fetched says so and can be tried again', async ({ page, complaints }) => {
  const tabs = /lazy-tabs-\w+\.wasm/;
  await page.route(tabs, (route) => route.abort());
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await tab(page, 'Mål').click();
  await expect(page.getByRole('alert').filter({ hasText: 'kunde inte hämtas' })).toBeVisible();
  expect(complaints.length).toBeGreaterThan(0);
  complaints.length = 0; // the failed requests
  await tab(page, 'Nämnder').click();
  await seeKey(page, 2, /20,40/);
  await tab(page, 'Mål').click();
  await expect(page.getByRole('alert').filter({ hasText: 'kunde inte hämtas' })).toBeVisible();
  await page.unroute(tabs);
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await expect(page.locator('.goal').first()).toBeVisible();
  await seeKey(page, 2, /20,40/);
  complaints.areExpected = true;
});

test('an invalid file shows all its errors with their places and changes nothing', async ({ page, request, baseURL }) => {
  await openPage(page, '#underlag');
  const file = await (await request.get(`${baseURL}municipalities/sodertalje-2022.json`)).json();
  file.years[0].tax_rate.value = 'tjugo';
  delete file.committees[2].years[1].grant;
  file.committees[0].colour = 'red';
  await page.locator('input[type=file]').setInputFiles({ name: 'fel.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) });
  const errors = page.locator('.errors');
  await expect(errors).toContainText('years[0].tax_rate.value');
  await expect(errors).toContainText('committees[2].years[1].grant');
  await expect(errors).toContainText('committees[0].colour');
  await page.getByRole('link', { name: 'Alla reglage' }).click();
  await seeKey(page, 0, /6\s249,8/);
});

test('another municipality’s file opens, and the reader can come back', async ({ page, request, baseURL }) => {
  await openPage(page, '#underlag');
  const file = await (await request.get(`${baseURL}municipalities/sodertalje-2022.json`)).json();
  file.id = 'exempel';
  file.title = { sv: 'Exempelstad 2022' };
  await page.locator('input[type=file]').setInputFiles({ name: 'ny.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) });
  await page.getByRole('link', { name: 'Alla reglage' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Exempelstad 2022');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Exempelstad 2022');
  await page.getByRole('link', { name: 'Underlag', exact: true }).click();
  await page.getByRole('button', { name: 'Tillbaka till Södertälje 2022' }).click();
  await expect(page.getByRole('button', { name: /^Tillbaka till/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Alla reglage' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Södertälje 2022');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Södertälje 2022');
  await seeKey(page, 0, /6\s249,8/);
});

test('a file is saved as it was opened, byte for byte, and each source is named as it asks to be', async ({ page, request, baseURL }) => {
  const first = await (await request.get(`${baseURL}municipalities/sodertalje-2022.json`)).body();
  await openPage(page, '#underlag');
  const save = () => downloaded(page, () => page.getByRole('button', { name: 'Spara filen' }).click());
  expect((await save()).bytes.equals(first)).toBe(true);
  const sources = Object.values(JSON.parse(String(first)).sources);
  expect(sources.filter(({ attribution }) => attribution).length).toBeGreaterThan(3);
  const table = page.getByRole('table').filter({ has: page.getByRole('columnheader', { name: 'Anges som' }) });
  for (const { name, attribution = '' } of sources) {
    const line = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: name.sv, exact: true }) }).first();
    await expect(line.getByRole('cell').first()).toHaveText(attribution);
  }
  // Written by another hand: other line ends, indentation and order, escapes, and no line end at the end.
  const file = JSON.parse(String(first));
  const other = JSON.stringify({ ...Object.fromEntries(Object.entries(file).reverse()), id: 'exempel' }, null, '\t')
    .replace('Södertälje', 'S\\u00f6dert\\u00e4lje').replaceAll('\n', '\r\n');
  await page.locator('input[type=file]').setInputFiles({ name: 'ny.json', mimeType: 'application/json', buffer: Buffer.from(other) });
  await expect(page.getByRole('button', { name: /^Tillbaka till/ })).toBeVisible();
  await page.reload(); // and after a visit in between
  await expect(page.getByRole('button', { name: /^Tillbaka till/ })).toBeVisible();
  const again = await save();
  expect(again.name).toBe('exempel.json');
  expect(again.bytes.equals(Buffer.from(other))).toBe(true);
});

// Where the parts of the page stand that the shell paints: the program builds them anew, which a browser does not count as a
// shift.
const places = (page) => page.evaluate(() => {
  const parts = ['.masthead', '.brand', '.rooms a', '.actions', '.menu-button', '.keybar', 'h1', '.key dt', '.keybar-dock', '.hint p', '.first-visit p', 'main', '.levers h2', '.results', '.tabs'];
  const seen = (element) => element.checkVisibility({ visibilityProperty: true });
  const place = (element) => { const { x, y } = element.getBoundingClientRect(); return [Math.round(x), Math.round(y)]; };
  return Object.fromEntries(parts.map((part) => [part, [...document.querySelectorAll(`#app ${part}`)].filter(seen).map(place)]));
});

for (const language of ['sv', 'en']) {
  for (const width of [360, 768, 1024, 1280, 1440]) {
    for (const [page_, hash, heading] of [['entrance', '#fraga', { sv: 'Vad händer i Södertälje om skatten ändras?', en: 'What happens in Södertälje if the tax changes?' }], ['workspace', '#simulera', { sv: 'Södertälje 2022', en: 'Södertälje 2022' }]]) {
      test(`the ${page_} is painted before the program comes, and nothing moves when it does: ${language}, ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.addInitScript((language) => localStorage.setItem('kommunbidrag/settings', JSON.stringify({ format: 1, language })), language);
        let letGo;
        const held = new Promise((resolve) => { letGo = resolve; });
        await page.route('**/*.wasm', async (route) => { await held; await route.continue(); });
        await page.goto(`./${hash}`, { waitUntil: 'commit' });
        await expect(page.locator('.shell h1').filter({ visible: true })).toHaveText(heading[language]);
        await page.evaluate(() => document.fonts.ready);
        const painted = await places(page);
        expect(painted['.rooms a']).toHaveLength(width < 1024 ? 0 : 6);
        letGo();
        await expect(page.locator('.shell')).toHaveCount(0);
        await expect(page.locator('#main')).toContainText(/\d/);
        const built = await places(page);
        for (const [part, at] of Object.entries(painted)) {
          const most = Math.max(...at.flatMap((one, n) => one.map((value, axis) => Math.abs(value - (built[part][n]?.[axis] ?? Infinity)))));
          expect(most, `${part}: ${JSON.stringify(at)} became ${JSON.stringify(built[part])}`).toBeLessThanOrEqual(1);
        }
      });
    }
  }
}

test('no row of the committees jumps, however far the rate is moved', async ({ page }) => {
  for (const width of [360, 1024, 1280, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await openPage(page);
    const rows = () => page.locator('table.committees tr:visible').evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().height)));
    const before = await rows();
    for (const rate of ['20,45', '18,55', '21,75']) {
      await page.evaluate((value) => {
        const slider = document.querySelector('.lever input[type=range]');
        slider.value = value;
        slider.dispatchEvent(new Event('input', { bubbles: true }));
      }, rate.replace(',', '.'));
      await seeKey(page, 2, new RegExp(rate));
      expect((await rows()).slice(0, 13), `${width} px, ${rate}`).toEqual(before.slice(0, 13));
    }
  }
});

test('on a phone the bar’s figures stand on a line, and the open scenario’s name in sight', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openPage(page);
  await page.evaluate(() => {
    const slider = document.querySelector('.lever input[type=range]');
    slider.value = '20.40';
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(key(page, 3)).toHaveText(/\d\skr mindre$/);
  await expect(page.locator('.kept-here')).toContainText('Mitt scenario 2022');
  await expect(page.locator('.kept-here')).toBeVisible();
  const heights = await page.locator('.key-value .ask').evaluateAll((all) => all.map((one) => {
    const figure = document.createRange();
    figure.selectNode([...one.childNodes].find((node) => /\d/.test(node.textContent)));
    return Math.round(figure.getBoundingClientRect().bottom);
  }));
  expect(new Set(heights).size, heights.join(' ')).toBe(1);
});

test('at 320 px, as wide as a screen enlarged four times, nothing scrolls sideways on any page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openPage(page);
  const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  for (const at of [1, 2, 3, 4]) {
    await page.getByRole('tab').nth(at).click();
    await expect(page.locator('main .skel')).toHaveCount(0);
    expect(await sideways(), `tab ${at}`).toBeLessThanOrEqual(0);
  }
  for (const room of ['#fraga', '#din-skatt', '#jamfor', '#sa-gar-det-till', '#lektioner', '#lita-pa-siffrorna', '#underlag']) {
    await page.evaluate((hash) => { location.hash = hash; }, room);
    await expect(page.locator('main h1, .keybar h1')).toBeVisible();
    await expect(page.locator('main .skel')).toHaveCount(0);
    expect(await sideways(), room).toBeLessThanOrEqual(0);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a sentence says what is needed', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('.boot p[lang=sv]')).toBeVisible();
    await expect(page.locator('.boot p[lang=sv]')).toHaveText(/behöver JavaScript och WebAssembly.* avstängt/);
    await expect(page.locator('.shell')).toBeHidden();
  });
});

const VIEWS = {
  simulera: async () => {},
  mål: async (page, english) => tab(page, english ? 'Goals' : 'Mål').click(),
  flöde: async (page, english) => tab(page, english ? 'Flow' : 'Flöde').click(),
  'tre år': async (page, english) => tab(page, english ? 'Three years' : 'Tre år').click(),
  förklaring: async (page) => { await page.locator('.key .ask').first().click(); await page.getByRole('dialog').waitFor(); },
  scenarier: async (page) => { await openScenarios(page); await page.getByRole('dialog').waitFor(); },
  meny: async (page) => { await page.locator('.menu-button').click(); await page.locator('.menu').waitFor(); },
  'så går det till': async (page) => page.evaluate(() => { location.hash = '#sa-gar-det-till'; }),
  lektioner: async (page) => page.evaluate(() => { location.hash = '#lektioner'; }),
  'så går det till, valår': async (page, inEnglish) => {
    await page.evaluate(() => { location.hash = '#sa-gar-det-till'; });
    await page.locator('.process-head').getByText(inEnglish ? 'Election year' : 'Valår', { exact: true }).click();
  },
  underlag: async (page) => page.evaluate(() => { location.hash = '#underlag'; }),
};

inEveryLook(VIEWS);
