// What leaves the browser and comes back: links, files, tables, paper; and what is left when the program stops.
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, field, openPage, row, seeKey, seeSaved, tab, test, typeInto } from './page.mjs';

const openShare = async (page) => {
  await page.getByRole('button', { name: /^(Dela|Share) …$/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  return page.getByRole('dialog');
};
const linkOf = async (page) => (await openShare(page)).getByRole('textbox', { name: /^(Länk|Link)$/ }).inputValue();
const hashOf = (link) => link.slice(link.indexOf('#'));
const downloaded = async (page, press) => {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
};

test('a link opens the whole scenario in another browser, beside what is there', async ({ page, browser, baseURL }) => {
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await row(page, 'Socialnämnden').getByRole('button', { name: /^Lås/ }).click();
  await seeSaved(page);
  const link = await linkOf(page);
  expect(link).toContain('#dela.1.');

  const context = await browser.newContext({ baseURL, locale: 'sv-SE' });
  const other = await context.newPage();
  await openPage(other);
  await typeInto(field(other, 'Skattesats'), '19,15');
  await seeSaved(other);
  await other.evaluate((hash) => { location.hash = hash; }, hashOf(link));
  const dialog = other.getByRole('dialog');
  await expect(dialog).toContainText('Mitt scenario 2022');
  await expect(dialog).toContainText('Inget som du har gjort ändras');
  await expect(dialog).toContainText(/20,40/);
  await seeKey(other, 2, /19,15/);
  await expect(dialog.getByRole('button', { name: 'Öppna som nytt scenario' })).toBeFocused();
  await other.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await seeKey(other, 2, /20,40/);
  await expect(other.locator('.lede')).toContainText('är låst');
  await expect(other.locator('.kept')).toContainText('Mitt scenario 2022 (2)');
  expect(other.url()).not.toContain('dela');

  // Both are there, and the same link again finds the one that it made.
  await other.goto(link);
  await other.reload();
  await expect(other.getByRole('dialog')).toContainText('ligger redan bland dina scenarier');
  await other.getByRole('button', { name: 'Öppna det' }).click();
  await seeKey(other, 2, /20,40/);
  await other.locator('#open-scenarios').click();
  await expect(other.getByRole('dialog').locator('.scenario')).toHaveCount(2);
  await context.close();
});

test('a link that is damaged, foreign, newer or too long says so and changes nothing', async ({ page }) => {
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await seeSaved(page);
  const link = hashOf(await linkOf(page));
  await page.keyboard.press('Escape');
  const wrong = [
    [link.slice(0, -3), 'skadad'],
    [`${link.slice(0, -1)}<`, 'hör inte hemma|inte hör hemma'],
    [link.replace('.1.', '.9.'), 'nyare version'],
    ['#dela.1.AAAA', 'skadad'],
    [`#dela.1.${'A'.repeat(90_001)}`, 'tecken lång'],
  ];
  for (const [hash, words] of wrong) {
    await page.evaluate((to) => { location.hash = to; }, hash);
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('alert').first()).toContainText(new RegExp(words));
    await expect(dialog).toContainText('Inget är ändrat');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await seeKey(page, 2, /20,40/);
    expect(page.url()).not.toContain('dela');
  }
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('/scenario/')).length)).toBe(1);
});

test('a link for a municipality whose file is not here says which, and one of another edition says so and computes anew', async ({ page, request, baseURL }) => {
  await openPage(page, '#underlag');
  const file = await (await request.get(`${baseURL}municipalities/sodertalje-2022.json`)).json();
  const put = (content) => page.locator('input[type=file]').setInputFiles({ name: 'ny.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(content)) });
  await put({ ...file, id: 'exempel', title: { sv: 'Exempelstad' } });
  await page.getByRole('link', { name: 'Simulera' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Exempelstad');
  await typeInto(field(page, 'Skattesats'), '20,40');
  await seeSaved(page);
  const link = hashOf(await linkOf(page));
  await page.evaluate(() => localStorage.clear());
  await page.goto('about:blank');
  await page.goto(`./${link}`);
  await expect(page.getByRole('dialog')).toContainText('”exempel”, som inte finns i den här webbläsaren');
  await page.keyboard.press('Escape');
  await page.goto('./#underlag');
  await put({ ...file, id: 'exempel', edition: 'nyare', title: { sv: 'Exempelstad' } });
  await page.evaluate((hash) => { location.hash = hash; }, link);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Här används utgåva nyare');
  await dialog.getByRole('button', { name: 'Öppna som nytt scenario' }).click();
  await seeKey(page, 2, /20,40/);
});

test('the link is copied, and shown as a QR code when asked for', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await seeSaved(page);
  const asked = [];
  page.on('request', (one) => asked.push(one.url()));
  const dialog = await openShare(page);
  await dialog.getByRole('button', { name: 'Kopiera länken' }).click();
  await expect(dialog.getByText('Länken är kopierad.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await dialog.getByRole('textbox').inputValue());
  expect(asked.filter((url) => /code-\w+\.wasm/.test(url))).toEqual([]);
  await dialog.getByRole('button', { name: 'Visa QR-kod' }).click();
  await expect(dialog.getByRole('img', { name: /QR-kod med länken/ })).toBeVisible();
  expect(asked.filter((url) => /code-\w+\.wasm/.test(url)).length).toBe(1);
  const image = await downloaded(page, () => dialog.getByRole('button', { name: 'Spara koden som bild' }).click());
  expect(image.name).toBe('Mitt-scenario-2022.svg');
  expect(String(image.bytes)).toContain('<svg xmlns=');
});

test('when the program stops, the page says so and lets everything be saved as a file that it opens again', async ({ page }) => {
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await seeSaved(page);
  await page.evaluate(() => localStorage.setItem('kommunbidrag/scenario/9', '{"format":1,"na'));
  await page.evaluate(() => {
    dispatchEvent(new ErrorEvent('error', { error: new TypeError('of another kind') }));
  });
  await seeKey(page, 2, /20,40/);
  await page.evaluate(() => {
    const error = new WebAssembly.RuntimeError('unreachable');
    dispatchEvent(new ErrorEvent('error', { error }));
    dispatchEvent(new ErrorEvent('error', { error }));
  });
  await expect(page.getByRole('heading', { name: 'Sidan har stannat' })).toBeFocused();
  const found = await new AxeBuilder({ page }).analyze();
  expect(found.violations.map((one) => one.id)).toEqual([]);
  const file = await downloaded(page, () => page.getByRole('button', { name: 'Spara allt som fil' }).click());
  const kept = JSON.parse(String(file.bytes));
  expect(kept).toMatchObject({ backup: 'kommunbidrag', format: 1, scenarios: [{ name: 'Mitt scenario 2022' }], aside: [{ name: 'scenario/9', text: '{"format":1,"na' }] });
  await page.getByRole('button', { name: 'Ladda om sidan' }).click();
  await seeKey(page, 2, /20,40/);
});
