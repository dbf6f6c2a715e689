// Undo, the list of changes, goal seek, and adopted scenarios.
import { inEveryLook } from './looks.mjs';
import { closeByEscape, LAZY_MODULES, amount, expect, field, lever, openPage, row, seeKey, seeSaved, slider, test, typeInto, openScenarios } from './page.mjs';

const undo = (page) => page.getByRole('button', { name: /^(Ångra|Undo)/ });
const redo = (page) => page.getByRole('button', { name: /^(Gör om|Redo)/ });
const changes = (page) => page.locator('.lede .link');

async function drag(page, locator, steps) {
  const box = await locator.boundingBox();
  const middle = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width / 2, middle);
  await page.mouse.down();
  for (let at = 1; at <= steps; at += 1) await page.mouse.move(box.x + box.width / 2 + at * 4, middle);
  await page.mouse.up();
}

test('a drag is one step, and the buttons name the step', async ({ page }) => {
  await openPage(page);
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'true');
  await drag(page, slider(page, 'Skattesats'), 12);
  await expect(page.locator('.lede')).not.toContainText('Så blev det');
  await expect(undo(page)).toHaveAccessibleName('Ångra: ändring av skattesats, 2022');
  await undo(page).click();
  await seeKey(page, 2, /20,15/);
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'true');
  await expect(undo(page)).toBeFocused();
  await expect(redo(page)).toHaveAccessibleName('Gör om: ändring av skattesats, 2022');
  await redo(page).click();
  await expect(page.locator('.lede')).toContainText(/Skatten (höjs|sänks)/);
});

test('the keys undo and redo, but not while typing in a field', async ({ page }) => {
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await seeKey(page, 2, /20,40/);
  await row(page, 'Socialnämnden').getByRole('button', { name: /^Lås/ }).click();
  await expect(page.locator('.lede')).toContainText('är låst');
  await page.keyboard.press('Control+z');
  await expect(page.locator('.lede')).not.toContainText('är låst');
  await page.keyboard.press('Control+z');
  await seeKey(page, 2, /20,15/);
  await page.keyboard.press('Control+Shift+z');
  await seeKey(page, 2, /20,40/);
  await page.keyboard.press('Control+y');
  await expect(page.locator('.lede')).toContainText('är låst');
  await field(page, 'Skattesats').fill('21');
  await page.keyboard.press('Control+z');
  await expect(page.locator('.lede')).toContainText('är låst');
});

test('undo and redo need no lazy module beside that of the workspace', async ({ page }) => {
  // The others are never answered.
  await page.route(LAZY_MODULES, (route) => (/\/lazy-(workspace|chunk)/.test(route.request().url()) ? route.continue() : undefined));
  await openPage(page);
  await lever(page, 'Skattesats').getByRole('button', { name: /^Höj/ }).click();
  await lever(page, 'Skattesats').getByRole('button', { name: /^Höj/ }).click();
  await seeKey(page, 2, /20,35/);
  await page.keyboard.press('Control+z');
  await seeKey(page, 2, /20,25/);
  await page.keyboard.press('Control+z');
  await seeKey(page, 2, /20,15/);
});

test('a reload keeps the history', async ({ page }) => {
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await typeInto(field(page, 'Skattesats'), '20,65');
  await seeKey(page, 2, /20,65/);
  await undo(page).click();
  await seeKey(page, 2, /20,40/);
  await seeSaved(page);
  await page.reload();
  await seeKey(page, 2, /20,40/);
  await expect(undo(page)).toHaveAccessibleName(/skattesats/);
  await redo(page).click();
  await seeKey(page, 2, /20,65/);
  await undo(page).click();
  await undo(page).click();
  await seeKey(page, 2, /20,15/);
});

test('all changes are listed with their effects; one, a group and all can be reset, and undone', async ({ page }) => {
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await typeInto(field(page, 'Skatteunderlag'), '1');
  await row(page, 'Socialnämnden').getByRole('button', { name: /^Lås/ }).click();
  await expect(changes(page)).toHaveText('3 ändringar');
  await changes(page).click();
  const dialog = page.getByRole('dialog', { name: 'Det som är ändrat' });
  const item = (text) => dialog.getByRole('listitem').filter({ hasText: text });
  await expect(item('Skattesats')).toContainText(/höjs från 20,15\skr till 20,40\skr, 2022–2024\./);
  await expect(item('Skattesats')).toContainText(/Ger 5\d,\d\smiljoner\skr 2022, .+ mer att dela ut/);
  await expect(dialog.getByRole('textbox')).toHaveValue(/Skattesats höjs från/);
  await item('Skatteunderlag').getByRole('button', { name: /^Återställ/ }).click();
  await expect(item('Skatteunderlag')).toHaveCount(0);
  await expect(item('Skattesats')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(item('Skatteunderlag')).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Återställ gruppen Skatt' }).click();
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
  await dialog.getByRole('button', { name: /^Ångra/ }).click();
  await expect(dialog.getByRole('listitem')).toHaveCount(3);
  await dialog.getByRole('button', { name: 'Återställ allt' }).click();
  await expect(dialog.getByRole('listitem')).toHaveCount(1); // the lock stays: it is locked
  await item('Socialnämnden').getByRole('button', { name: /^Återställ/ }).click();
  await expect(dialog).toContainText('Du har inte ändrat något ännu.');
  await page.keyboard.press('Escape');
  await seeKey(page, 2, /20,15/);
});

test('goal seek shows its answer first, applies it in one step, and that can be undone', async ({ page }) => {
  await openPage(page);
  await page.getByRole('button', { name: 'Räkna baklänges …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Räkna baklänges' });
  await dialog.getByText('Minst så mycket kvar', { exact: true }).click();
  await typeInto(dialog.getByRole('textbox'), '700');
  await expect(dialog.locator('.found')).toContainText(/Skattesatsen 2\d,\d\d\skr \(\+\d+ öre\)/);
  await expect(dialog.getByRole('table')).toContainText('Kommunbidrag');
  await seeKey(page, 2, /20,15/); // nothing is changed yet
  await dialog.getByRole('button', { name: 'Använd svaret' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.locator('.lede')).toContainText('Skatten höjs');
  await expect(undo(page)).toHaveAccessibleName(/uträknat svar, skattesats/);
  await page.keyboard.press('Control+z');
  await seeKey(page, 2, /20,15/);
});

test('goal seek says why there is no answer, and names what is locked', async ({ page }) => {
  await openPage(page);
  await lever(page, 'Skattesats').getByRole('button', { name: /^Lås/ }).click();
  await page.getByRole('button', { name: 'Räkna baklänges …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Räkna baklänges' });
  await expect(dialog).toContainText('Inget behöver ändras: det du vill nå är redan nått');
  await dialog.getByText('Minst så mycket kvar', { exact: true }).click();
  await typeInto(dialog.getByRole('textbox'), '50 000');
  await expect(dialog).toContainText('Inget svar: allt som skulle ändras är låst.');
  await expect(dialog).toContainText('Låst, och därför orört: Skattesats.');
  await dialog.getByText('Hur mycket måste avgifterna höjas?').click();
  await expect(dialog).toContainText(/Det räcker inte hela vägen\. Som bäst saknas/);
  await expect(dialog).toContainText(/\d+ avgifter stannar vid lagens högsta avgift, och \d+ avgifter vid vad tjänsten kostar \(självkostnaden\)/);
  await dialog.getByText('Hur mycket blir kvar?').click();
  await expect(dialog.locator('.found')).toContainText(/blir över|saknas/);
});

/** Asks what it takes, and what is wanted where it has an amount. */
async function ask(page, question, aim, amount) {
  await page.getByRole('button', { name: 'Räkna baklänges …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Räkna baklänges' });
  await dialog.getByText(question).click();
  if (aim) await dialog.getByText(aim, { exact: true }).click();
  if (amount) await typeInto(dialog.getByRole('textbox'), amount);
  return dialog;
}
const seeUndone = async (page, what) => {
  await expect(undo(page)).toHaveAccessibleName(what);
  await page.keyboard.press('Control+z');
  await expect(page.locator('.lede')).toContainText('Så blev det');
};

test('fees that stop at the law are counted in the answer, and those that stand there already are not changed', async ({ page }) => {
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,05');
  const dialog = await ask(page, 'Hur mycket måste avgifterna höjas?', 'Minst så mycket kvar', '460');
  await expect(dialog.locator('.found')).toContainText(/Avgifterna höjs \d+(,\d)?\s%/);
  await expect(dialog).toContainText(/\d+ avgifter stannar vid lagens högsta avgift/);
  await expect(dialog.getByRole('table')).toContainText('Mer än det kostar');
  await dialog.getByRole('button', { name: 'Använd svaret' }).click();
  await changes(page).click();
  const list = page.getByRole('dialog', { name: 'Det som är ändrat' });
  await expect(list.getByRole('listitem').filter({ hasText: /höjs/ }).first()).toBeVisible();
  await expect(list).not.toContainText('samma som i utgångsläget');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(page.locator('.lede')).toContainText('Så blev det');
});

test('where some lack what others have over, the answer says that the needs are covered in sum', async ({ page }) => {
  await openPage(page);
  const more = row(page, 'Socialnämnden').getByRole('button', { name: /1 miljon mer$/ });
  for (let at = 0; at < 5; at += 1) await more.click();
  const dialog = await ask(page, 'Hur hög skatt krävs?', 'Pengarna räcker');
  await expect(dialog).toContainText('Pengarna räcker sammanlagt. En nämnd kan ändå ha för lite');
});

test('a cut and a surplus are applied as they are shown, each in one step', async ({ page }) => {
  await openPage(page);
  const cut = await ask(page, 'Hur mycket billigare måste alla nämnder arbeta', 'Minst så mycket kvar', '700');
  await expect(cut.locator('.found')).toContainText(/Effektivisering med \d+(,\d+)?\s%/);
  await cut.getByRole('button', { name: 'Använd svaret' }).click();
  await expect(page.locator('.lede')).not.toContainText('Så blev det');
  const again = await ask(page, 'Hur mycket billigare måste alla nämnder arbeta', 'Minst så mycket kvar', '700');
  await expect(again).toContainText('Inget behöver ändras');
  await page.keyboard.press('Escape');
  await seeUndone(page, /uträknat svar/);

  await typeInto(field(page, 'Skattesats'), '20,25');
  const surplus = await ask(page, 'Hur mycket blir kvar?');
  const left = amount((await surplus.locator('.found .sentence').innerText()).match(/[\d\s]+,\d/)[0]);
  await surplus.getByRole('button', { name: 'Använd svaret' }).click();
  expect(amount(await field(page, 'Budgeterat resultat').inputValue())).toBeCloseTo(left, 1);
  await expect(undo(page)).toHaveAccessibleName(/uträknat svar/);
  await page.keyboard.press('Control+z');
  await seeUndone(page, /skattesats/);
});

test('what is adopted is read-only until it is duplicated, and notes are kept', async ({ page }) => {
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await seeSaved(page);
  await openScenarios(page);
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Anteckningar').click();
  await dialog.getByRole('textbox', { name: /Anteckningar/ }).fill('Efter budgetberedningen');
  await dialog.getByRole('combobox', { name: /^Skede för/ }).selectOption('adopted');
  await expect(dialog.getByRole('status').last()).toContainText('är beslutat. Budgeten ändras nu bara i en kopia');
  await expect(dialog.getByRole('textbox', { name: /Anteckningar/ })).toHaveAttribute('readonly', '');
  await expect(dialog.getByRole('textbox', { name: /Anteckningar/ })).toHaveValue('Efter budgetberedningen');
  await page.keyboard.press('Escape');
  await page.reload();
  await seeKey(page, 2, /20,40/);
  await expect(page.locator('.levers')).toContainText('Budgeten är beslutad och ändras bara i en kopia.');
  await expect(slider(page, 'Skattesats')).toBeDisabled();
  for (const name of [/^Lås/, /1 miljon mer$/, /1 miljon mindre$/]) await expect(row(page, 'Socialnämnden').getByRole('button', { name })).toBeDisabled();
  await expect(row(page, 'Socialnämnden').getByRole('textbox')).toBeDisabled();
  await expect(page.getByRole('tabpanel')).toContainText('Budgeten är beslutad och ändras bara i en kopia.');
  await page.getByRole('button', { name: 'Räkna baklänges …' }).click();
  const seek = page.getByRole('dialog', { name: 'Räkna baklänges' });
  await seek.getByText('Minst så mycket kvar', { exact: true }).click();
  await typeInto(seek.getByRole('textbox'), '700');
  await expect(seek.getByRole('button', { name: 'Använd svaret' })).toBeDisabled();
  await expect(seek.locator('.found')).toContainText('Budgeten är beslutad och ändras bara i en kopia.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  const toast = page.locator('.toast');
  await expect(toast).toContainText('är beslutad och ändras bara i en kopia');
  await seeKey(page, 2, /20,40/);
  await toast.getByRole('button', { name: 'Gör en kopia och ändra den' }).click();
  await expect(page.locator('.kept')).toContainText('(2)');
  await expect(slider(page, 'Skattesats')).toBeEnabled();
  await typeInto(field(page, 'Skattesats'), '20,65');
  await seeKey(page, 2, /20,65/);
});

test('the entrance of what is adopted says why nothing moves, and goes on in a copy', async ({ page }) => {
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await seeSaved(page);
  await openScenarios(page);
  await page.getByRole('dialog').getByRole('combobox', { name: /^Skede för/ }).selectOption('adopted');
  await expect(page.getByRole('dialog').getByRole('status').last()).toContainText('är beslutat. Budgeten ändras nu bara i en kopia');
  await closeByEscape(page);
  await page.goto('./#fraga');
  const control = page.locator('.entrance-control');
  await expect(control).toContainText('Budgeten är beslutad och ändras bara i en kopia.');
  const payer = page.getByRole('radio', { name: 'Överskottet', exact: true });
  await expect(payer).toBeDisabled();
  await expect(page.getByRole('radio', { name: 'Alla lika', exact: true })).toBeChecked();
  await expect(page.getByRole('button', { name: 'Mer till skolan' })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Hur långt kan skatten sänkas?' })).toBeDisabled();
  await expect(page.getByRole('button', { name: '50 öre upp eller ned, sida vid sida' })).toBeEnabled();
  await control.locator('.notice button').click();
  await expect(payer).toBeEnabled();
  await expect(page.getByRole('button', { name: 'Mer till skolan' })).toBeEnabled();
});

/** Each dialog, opened when something is changed. */
const DIALOGS = {
  scenarier: async (page) => {
    await openScenarios(page);
    await page.locator('.scenario-more summary').click();
  },
  ändringar: async (page) => { await changes(page).click(); await page.getByRole('dialog').waitFor(); },
  'räkna baklänges': async (page) => {
    if (page.viewportSize().width < 720) await page.locator('.dock-row .btn').click();
    await page.locator('.levers-note .link').click();
    await page.locator('.seek .choice').nth(7).click();
  },
};

inEveryLook(DIALOGS, {
  before: async (page) => {
    for (const at of [0, 1]) {
      await page.locator('.lever input[type=range]').nth(at).focus();
      await page.keyboard.press('ArrowRight');
    }
    await page.locator('table.committees .icon-btn').nth(2).click();
    await expect(changes(page)).toHaveText(/3 /);
  },
});
