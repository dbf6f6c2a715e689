// Two tabs, and two copies of the program on one host: each keeps what it has open.
import { expect, field, openPage, saveAs, seeKey, tab, test, typeInto, openScenarios } from './page.mjs';

const seeOpen = async (page, name, rate) => {
  await expect(page.locator('.kept')).toContainText(name);
  await seeKey(page, 2, rate);
};

test('two tabs with two scenarios keep their own over reloads, and a new tab begins with the last', async ({ page, context }) => {
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await saveAs(page, 'Vår budget');
  const other = await context.newPage();
  await openPage(other);
  await seeOpen(other, 'Vår budget', /20,40/);
  await typeInto(field(other, 'Skattesats'), '20,65');
  await saveAs(other, 'Deras budget');
  await tab(page, 'Mål').click();
  await Promise.all([page.reload(), other.reload()]);
  await seeOpen(page, 'Vår budget', /20,40/);
  await expect(tab(page, 'Mål')).toHaveAttribute('aria-selected', 'true');
  await seeOpen(other, 'Deras budget', /20,65/);
  await expect(tab(other, 'Nämnder')).toHaveAttribute('aria-selected', 'true');
  await typeInto(field(other, 'Skattesats'), '20,70');
  await saveAs(other, 'Tredje budgeten');
  const third = await context.newPage();
  await openPage(third);
  await seeOpen(third, 'Tredje budgeten', /20,70/);
});

test('two copies on one host do not open each other\'s work', async ({ page, context }) => {
  // The same files under a second path, with the file of another municipality.
  const [copy, original] = ['/nykvarn/', '/some/folder/'];
  await context.route(`**${copy}**`, async (route) => {
    const url = route.request().url().replace(copy, original);
    if (!url.includes('/municipalities/')) return route.continue({ url });
    const response = await route.fetch({ url });
    return route.fulfill({ response, body: (await response.text()).replaceAll('"sodertalje-2022"', '"nykvarn-2022"') });
  });
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await saveAs(page, 'Söder');
  const there = await context.newPage();
  await there.goto(`${copy}#simulera`);
  await seeKey(there, 2, /20,15/);
  await typeInto(field(there, 'Skattesats'), '20,65');
  await saveAs(there, 'Ny');
  await openScenarios(there);
  await expect(there.getByRole('dialog').getByRole('button', { name: 'Öppna Söder' })).toBeDisabled();
  await page.reload();
  await seeOpen(page, 'Söder', /20,40/);
  const newOne = await context.newPage();
  await newOne.goto(`${copy}#simulera`);
  await seeOpen(newOne, 'Ny', /20,65/);
});
