// Small screens: the sheet of levers by keyboard, tables without broken words, fields wide enough for their values.
import { closeByEscape, expect, field, lever, openGroup, openPage, row, seeKey, tab, test, typeInto } from './page.mjs';

const PHONE = { width: 360, height: 740 };

/** Words that are broken inside, with the element that each stands in. A soft hyphen or a hyphen is a place to break at. */
const broken = (page, where) => page.evaluate((root) => {
  const found = new Set();
  for (const top of document.querySelectorAll(root)) {
    const texts = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      if (text.parentElement.closest('thead, .sr-only') || !text.parentElement.getClientRects().length) continue;
      for (const word of text.data.matchAll(/[^\s\u00ad\-–/]+/g)) {
        if (text.data[word.index - 1] === '\u00ad') continue;
        const range = document.createRange();
        range.setStart(text, word.index);
        range.setEnd(text, word.index + word[0].length);
        const lines = new Set([...range.getClientRects()].filter((box) => box.width > 0.5).map((box) => Math.round(box.top)));
        if (lines.size > 1) found.add(word[0]);
      }
    }
  }
  return [...found];
}, where);

const sheet = (page) => page.locator('#levers');
const opener = (page) => page.getByRole('button', { name: 'Ändra förutsättningarna' });

test('the sheet of levers by keyboard: it takes the focus, Escape closes it, and the focus returns', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openPage(page);
  const press = (name) => page.keyboard.press(name);
  const title = page.getByRole('heading', { name: 'Förutsättningar' });
  await opener(page).focus();
  await press('Enter');
  await expect(sheet(page)).toBeVisible();
  await expect(title).toBeFocused();
  await press('Tab');
  expect(await sheet(page).evaluate((box) => box.contains(document.activeElement))).toBe(true);
  await press('Escape');
  await expect(sheet(page)).toBeHidden();
  await expect(opener(page)).toBeFocused();

  // Its close button, too, gives the focus back.
  await press('Enter');
  await expect(title).toBeFocused();
  await sheet(page).getByRole('button', { name: 'Stäng', exact: true }).focus();
  await press('Enter');
  await expect(sheet(page)).toBeHidden();
  await expect(opener(page)).toBeFocused();

  // In a field Escape takes back what is being typed, in a dialog it closes the dialog; the sheet stays.
  await press('Enter');
  await expect(title).toBeFocused();
  await field(page, 'Skattesats').fill('21');
  await press('Escape');
  await expect(field(page, 'Skattesats')).toHaveValue('20,15');
  await expect(sheet(page)).toBeVisible();
  await sheet(page).getByRole('button', { name: 'Räkna baklänges …' }).press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(sheet(page)).toBeVisible();

  // Who goes on by keys to what lies behind it sees where the focus is.
  await row(page, 'Socialnämnden').getByRole('button').first().focus();
  await expect(sheet(page)).toBeHidden();
  await expect(row(page, 'Socialnämnden').getByRole('button').first()).toBeFocused();
});

for (const width of [320, 360, 768]) {
  test(`at ${width} px no word of a table is broken inside, and each number keeps its heading`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openPage(page);
    await tab(page, 'Flöde').click();
    await page.getByText('Visa som tabell').click();
    const flows = page.locator('table.flows');
    await expect(flows.getByRole('rowheader', { name: 'Skatteintäkter' })).toBeVisible();
    await expect(flows.getByRole('columnheader')).toHaveText(['Från', 'Till', 'mnkr', 'Ändring']);
    expect(await broken(page, 'table.flows')).toEqual([]);
    const heading = (cell) => cell.evaluate((box) => getComputedStyle(box, '::before').content.replace(/^"|".*$/g, ''));
    expect(await heading(flows.locator('tbody td.num').first())).toBe('mnkr');

    await tab(page, 'Tre år').click();
    await expect(page.locator('table.years').first()).toBeVisible();
    expect(await broken(page, 'table.years')).toEqual([]);

    await page.locator('.key .ask').first().click();
    const steps = page.getByRole('dialog').getByRole('table');
    for (let depth = 0; depth < 4; depth += 1) {
      await expect(steps.getByRole('rowheader').first()).toBeVisible();
      expect(await broken(page, 'dialog table'), `depth ${depth}`).toEqual([]);
      await steps.getByRole('button').first().click();
    }
  });
}

test('the two tables of the three years have their years below each other', async ({ page }) => {
  await openPage(page);
  for (const width of [1280, 768, 360]) {
    await page.setViewportSize({ width, height: 900 });
    await tab(page, 'Tre år').click();
    await expect(page.locator('table.years')).toHaveCount(2);
    const ends = (at) => page.locator('table.years').nth(at).locator('tbody tr').first().locator('td:not(.hide-narrow)')
      .evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().right)));
    expect(await ends(0), `${width} px`).toEqual(await ends(1));
  }
});

test('a committee that is opened leaves the columns where they are, and no name is broken inside', async ({ page }) => {
  await openPage(page);
  const ends = () => page.locator('table.committees thead th').evaluateAll((heads) => heads.map((head) => Math.round(head.getBoundingClientRect().right)));
  for (const width of [1600, 1280, 1024, 768, 360]) {
    await page.setViewportSize({ width, height: 900 });
    const before = await ends();
    await page.locator('.row-toggle').first().click();
    await expect(page.locator('.row-detail .facts').first()).toBeVisible();
    // A pixel is the rounding of the table's own layout.
    (await ends()).forEach((end, at) => expect(Math.abs(end - before[at]), `${width} px, column ${at}`).toBeLessThanOrEqual(1));
    expect(await broken(page, 'table.committees'), `${width} px`).toEqual([]);
    await page.locator('.row-toggle').first().click();
  }
});

test('a field is wide enough for its number', async ({ page }) => {
  const cut = (box) => box.evaluate((input) => input.scrollWidth - input.clientWidth);
  await openPage(page);
  await openGroup(page, 'Utjämning');
  await openGroup(page, 'Visa delarna');
  await typeInto(field(page, 'Inkomstutjämning'), '1274,812');
  await typeInto(field(page, 'Kommunal fastighetsavgift'), '167,295');
  for (const width of [1280, 1024, 768, 360, 320]) {
    await page.setViewportSize({ width, height: 900 });
    if (width === 768) await opener(page).click(); // and it stays open
    for (const name of ['Inkomstutjämning', 'Kommunal fastighetsavgift']) {
      expect(await cut(field(page, name)), `${name}, ${width} px`).toBeLessThanOrEqual(0);
    }
    expect(await lever(page, 'Inkomstutjämning').locator('.lever-row').evaluate((box) => box.scrollWidth - box.clientWidth), `${width} px`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  const own = row(page, 'Omsorgsnämnden').getByRole('textbox');
  for (const [typed, shown] of [['5 %', '5,0 %'], ['12,5', '+12,5'], ['-100', '−100,0'], ['-12,5 %', '−12,5 %']]) {
    await typeInto(own, typed);
    await expect(own).toHaveValue(shown.replace(' ', '\u00a0'));
    expect(await cut(own), shown).toBeLessThanOrEqual(0);
  }
  await seeKey(page, 0, /\d/);
});

/** Every tab and page, and what is there once it has loaded. */
const PLACES = {
  'Nämnder': '#simulera', 'Mål': '#simulera', 'Flöde': '#simulera', 'Tre år': '#simulera', 'Lagen': '#simulera',
  'Din ekonomi': '#din-ekonomi', 'Jämför': '#jamfor', 'Underlag': '#underlag',
};

async function openPlace(page, name) {
  await openPage(page, PLACES[name]);
  if (PLACES[name] === '#simulera') await tab(page, name).click();
  await expect(page.locator('main [aria-busy=true]')).toHaveCount(0);
}

for (const width of [320, 390, 768]) {
  test(`at ${width} px nothing scrolls sideways, in any room`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    for (const name of Object.keys(PLACES)) {
      await openPlace(page, name);
      const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(await over(), name).toBeLessThanOrEqual(0);
    }
  });
}

test('on a phone no room is longer than 6,000 px when it is opened', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const name of Object.keys(PLACES)) {
    await openPlace(page, name);
    expect(await page.evaluate(() => document.documentElement.scrollHeight), name).toBeLessThan(6000);
  }
});

test('on a tablet the levers are a sheet, and the committees keep the columns of their needs', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await openPage(page);
  await expect(sheet(page)).toBeHidden();
  await expect(row(page, 'Socialnämnden').locator('.gap')).toBeVisible();
  await opener(page).click();
  await expect(sheet(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();
  await page.setViewportSize({ width: 1024, height: 768 });
  await expect(sheet(page)).toBeVisible();
});

test('on a phone the flow is drawn downwards, no wider than the window', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPlace(page, 'Flöde');
  const flow = page.locator('svg.flow');
  const box = await flow.boundingBox();
  expect(box.x + box.width).toBeLessThanOrEqual(390);
  expect(box.height).toBeGreaterThan(box.width);
  const cut = await flow.locator('text').evaluateAll((texts) => texts
    .filter((text) => { const { left, right } = text.getBoundingClientRect(); return left < 0 || right > innerWidth; })
    .map((text) => text.textContent));
  expect(cut).toEqual([]);
});

test('the view for a projector has large type, follows the scenario, and is left by Escape', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '19,65');
  await page.goto('./#visa');
  const view = page.locator('.present');
  await expect(view.locator('.present-headline')).toContainText('50 öre');
  await expect(view.locator('.key')).toHaveCount(5);
  await expect(view.locator('li')).toHaveCount(13);
  expect(await view.evaluate((box) => parseFloat(getComputedStyle(box).fontSize))).toBeGreaterThanOrEqual(28);
  expect(await page.evaluate(() => document.documentElement.scrollHeight), 'all on one screen').toBeLessThanOrEqual(1080);
  await expect(page.locator('.masthead')).toBeHidden();
  await closeByEscape(page);
  await expect(row(page, 'Socialnämnden')).toBeVisible();
  await page.goto('./#visa');
  await view.getByRole('button', { name: 'Stäng' }).click();
  await expect(row(page, 'Socialnämnden')).toBeVisible();
});

test('the view for a projector is left for the page where one was, and Escape closes a term before it', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openPage(page, '#fraga');
  await page.evaluate(() => { location.hash = '#visa'; });
  const view = page.locator('.present');
  await expect(view.locator('.change-bar').first()).toHaveCSS('background-position', /^0(px|%)/);
  const term = view.locator('.term').first();
  await term.click();
  await expect(term).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(term).toHaveAttribute('aria-expanded', 'false');
  await expect(view).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(view).toHaveCount(0);
  await expect(page).toHaveURL(/#fraga$/);
});
