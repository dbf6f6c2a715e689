// Coming to the page: which page opens, the way between the entrance and the workspace, the menu, and who publishes the page.
import { expect, fromMenu, openPage, seeKey, seeNoViolation, test } from './page.mjs';

const question = (page) => page.getByRole('heading', { level: 1, name: 'Vad händer i Södertälje om skatten ändras?' });
const shell = (page) => page.evaluate(() => document.documentElement.dataset.page);

test('the entrance opens first, all controls are one step away, and Back returns', async ({ page }) => {
  await openPage(page, '');
  await expect(question(page)).toBeVisible();
  expect(await shell(page)).toBe('entrance');
  await expect(page).toHaveURL(/#fraga$/);
  await page.getByRole('link', { name: 'Alla reglage' }).first().click();
  await seeKey(page, 0, /\d/);
  await page.goBack();
  await expect(question(page)).toBeVisible();
  await page.goForward();
  await seeKey(page, 0, /\d/);
  // The page that was chosen last opens the next time.
  await page.goto('about:blank');
  await openPage(page, '');
  await seeKey(page, 0, /\d/);
  expect(await shell(page)).toBe('workspace');
  await page.locator('.brand').click();
  await expect(question(page)).toBeVisible();
  await page.goto('about:blank');
  await openPage(page, '');
  await expect(question(page)).toBeVisible();
  expect(await shell(page)).toBe('entrance');
});

test('the shell and the program agree on where saved work of an earlier release is opened', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('kommunbidrag/scenario/1', JSON.stringify({ format: 1, id: '1', name: 'Höjd skatt', settings: [] }));
  });
  await openPage(page, '');
  await seeKey(page, 0, /\d/);
  expect(await shell(page)).toBe('workspace');
});

test('the menu opens and closes by keyboard and from outside, and the focus returns to its button', async ({ page }) => {
  await openPage(page);
  const [button, menu] = [page.locator('.menu-button'), page.locator('.menu')];
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(menu).toBeVisible();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await seeNoViolation(page, 'the menu');
  await page.keyboard.press('Tab');
  await expect(menu.locator('a, button').filter({ visible: true }).first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(menu).toBeVisible();
  await page.locator('h1').click();
  await expect(menu).toBeHidden();
  // What the menu opens gives the focus back to its button.
  await fromMenu(page, 'Mina förslag');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(menu).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

test('on a phone the masthead is one row, and the menu has the rooms', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPage(page, '');
  expect((await page.locator('.masthead').boundingBox()).height).toBeLessThan(60);
  await expect(page.locator('.masthead .actions button').filter({ visible: true })).toHaveCount(1);
  await page.locator('.menu-button').click();
  for (const target of await page.locator('.menu').locator('a, button').filter({ visible: true }).all()) {
    expect((await target.boundingBox()).height, await target.innerText()).toBeGreaterThanOrEqual(40);
  }
  await page.locator('.menu').getByRole('link', { name: 'Jämför' }).click();
  await expect(page.locator('.menu')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Jämför/);
});

test('who publishes the page is read from the file beside it, and is where a wrong figure goes', async ({ page }) => {
  const publish = (body) => page.route('**/publisher.json', (route) => route.fulfill({ contentType: 'application/json', body }));
  await publish('{"publisher":"Föreningen Öppna siffror","contact":"fel@exempel.se","address":"https://exempel.se/kommun/"}');
  await openPage(page, '#underlag/ratta');
  const footer = page.locator('.footer');
  await expect(footer).toContainText('Utgiven av Föreningen Öppna siffror.');
  await expect(footer.getByRole('link', { name: 'fel@exempel.se' })).toHaveAttribute('href', 'mailto:fel@exempel.se');
  await expect(page.locator('main').getByRole('link', { name: 'fel@exempel.se' })).toBeVisible();
  await page.unroute('**/publisher.json');
  for (const [body, named] of [
    ['', 'Ingen utgivare är angiven.'], ['<p>Logga in</p>', 'Ingen utgivare är angiven.'], ['{"publisher":7}', 'Ingen utgivare är angiven.'],
    ['{"publisher":"Föreningen Öppna siffror"}', 'Utgiven av Föreningen Öppna siffror.'],
  ]) {
    await publish(body);
    await page.reload();
    await expect(footer).toContainText(named);
    await expect(page.getByText('Ingen kontakt är angiven för den här sidan.')).toBeVisible();
    await page.unroute('**/publisher.json');
  }
});

test('a toast goes after four seconds, but not while it is pointed at', async ({ page }) => {
  await page.clock.install();
  await openPage(page);
  await fromMenu(page, 'Spara som …');
  await page.getByRole('dialog').getByRole('textbox').fill('Höjd skatt');
  await page.keyboard.press('Enter');
  const toast = page.locator('.toast');
  await expect(toast).toHaveText(/Sparat som ”Höjd skatt”/);
  await toast.hover();
  await page.clock.runFor(9000);
  await expect(toast).toBeVisible();
  await page.mouse.move(600, 600);
  await page.clock.runFor(9000);
  await expect(toast).toHaveCount(0);
});
