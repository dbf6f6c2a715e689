// How a budget is made: the eleven steps, when they are taken, what each leads to here, and the proposal that moves along.
import { expect, openPage, seeSaved, tab, test, typeInto } from './page.mjs';

const openProcess = async (page) => {
  await openPage(page, '#sa-gar-det-till');
  await expect(steps(page)).toHaveCount(11);
};
const steps = (page) => page.locator('.process-steps > li:not(.law-row)');
const step = (page, number) => steps(page).nth(number - 1);
const when = (page, number) => step(page, number).locator('.step-when');
const act = (page, number, name) => step(page, number).locator('.step-act').getByText(name, { exact: true });
const sentence = (page) => page.locator('.process-head .sentence');
const kind = (page, name) => page.locator('.process-head').getByText(name, { exact: true });

test('a neighbour reads who makes the budget, when, and what the law says', async ({ page }) => {
  await openProcess(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Elva steg till en budget');
  await expect(step(page, 1)).toContainText('tjänstemännen');
  await expect(when(page, 1)).toContainText('jan–feb');
  await expect(step(page, 8)).toContainText('kommunstyrelsen');
  await expect(when(page, 9)).toContainText('29\u00a0nov');
  await expect(when(page, 11)).toContainText('1\u00a0jan');
  await expect(page.locator('.process-head')).toContainText('månaderna för steg 1–8 och 10 är ungefärliga');
  await expect(page.locator('.law-legend li')).toHaveText([/^10\u00a0sep .*\(L 1965:269 3 §\)$/, /^30\u00a0sep .*4 §\)$/, /^31\u00a0okt .*\(KL 11:8\)$/, /^30\u00a0nov .*\(KL 11:10\)$/, /^31\u00a0dec .*särskilda skäl.*\(KL 11:11\)$/]);
  await expect(page.locator('.calendar .step-bar')).toHaveCount(11);
});

test('an election year has its own days', async ({ page }) => {
  await openProcess(page);
  await kind(page, 'Valår').click();
  await expect(page.locator('.process-head')).toContainText('budgeten för 2023');
  await expect(when(page, 9)).toContainText('19\u00a0dec');
  await expect(when(page, 7)).toContainText('okt–nov');
  await expect(page.locator('.law-legend li')).toHaveCount(6);
  await expect(page.locator('.law-legend')).toContainText('22\u00a0nov');
  // With the keyboard, back again.
  await page.getByRole('radio', { name: 'Valår' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(when(page, 9)).toContainText('29\u00a0nov');
});

test('each step leads to the place where it is done here', async ({ page }) => {
  const opens = [
    [1, 'Se skatteunderlaget', () => expect(tab(page, 'Lagen')).toHaveAttribute('aria-selected', 'true')],
    [2, 'Jämför tre år', () => expect(tab(page, 'Tre år')).toHaveAttribute('aria-selected', 'true')],
    [3, 'Se nämndernas behov', () => expect(page.getByRole('columnheader', { name: 'Mot behov' })).toBeVisible()],
    [4, 'Läs målen', () => expect(tab(page, 'Mål')).toHaveAttribute('aria-selected', 'true')],
    [5, 'Se underlaget', () => expect(page).toHaveURL(/#underlag$/)],
    [6, 'Pröva en egen ändring', () => expect(page.locator('.committees .stepper input').first()).toBeFocused()],
    [8, 'Jämför förslagen', () => expect(page).toHaveURL(/#jamfor$/)],
    [10, 'Skriv poster för en nämnd', () => expect(page.getByRole('dialog')).toBeVisible()],
    [11, 'Följ upp året', () => expect(page).toHaveURL(/#folj-upp/)],
  ];
  for (const [number, name, see] of opens) {
    await openProcess(page);
    await act(page, number, name).click();
    await see();
    await page.goto('about:blank');
  }
});

test('a proposal moves along from a proposal of one\u2019s own to the adopted budget', async ({ page }) => {
  await openProcess(page);
  await expect(sentence(page)).toContainText('Du har inte börjat på något förslag än.');
  await act(page, 7, 'Gör ett eget förslag').click();
  await expect(page).toHaveURL(/#simulera$/);
  await seeSaved(page);
  await page.evaluate(() => { location.hash = '#sa-gar-det-till'; });
  await expect(sentence(page)).toContainText('Ditt förslag är framme vid steg 7');
  await expect(step(page, 7)).toHaveAttribute('aria-current', 'step');
  await page.getByRole('button', { name: 'Tillbaka till steg 5: Underlaget lämnas' }).click();
  await expect(step(page, 5)).toHaveAttribute('aria-current', 'step');
  await page.getByRole('button', { name: 'Flytta förslaget till steg 7: Partiernas förslag' }).click();
  await page.getByRole('button', { name: 'Flytta förslaget till steg 8: Styrelsen bereder' }).click();
  await expect(sentence(page)).toContainText('framme vid steg 8');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await act(page, 9, 'Anta budgeten').click();
  await expect(sentence(page)).toContainText('antaget i steg 9');
  await expect(page.locator('.stage-moves')).toHaveCount(0);
  await page.locator('.toast').getByRole('button', { name: /^Ångra/ }).click();
  await expect(sentence(page)).toContainText('framme vid steg 8');
});

test('an adopted budget goes on to the committees\u2019 plans, and to the work when the year has begun', async ({ page }) => {
  await openProcess(page);
  await act(page, 9, 'Anta budgeten').click();
  await expect(sentence(page)).toContainText('Nu är det steg 10.');
  await expect(step(page, 10)).toHaveAttribute('aria-current', 'step');
  await expect(act(page, 9, 'beslutat')).toBeVisible();
  // The budget is closed: what is left to plan is its months.
  await act(page, 10, 'Fördela budgeten över månaderna').click();
  await expect(page).toHaveURL(/#folj-upp\/utfall$/);
  await page.getByRole('region', { name: 'Budgetens fördelning över året' }).getByText('tolftedelar', { exact: true }).click();
  await page.goBack();
  await expect(step(page, 10)).toHaveAttribute('aria-current', 'step');
  await act(page, 11, 'Följ upp året').click();
  await page.locator('.year-views').getByRole('link', { name: 'Utfall' }).click();
  await typeInto(page.getByRole('textbox', { name: 'Socialnämnden, januari–februari, mnkr' }), '112');
  await page.evaluate(() => { location.hash = '#sa-gar-det-till'; });
  await expect(sentence(page)).toContainText('Nu är det steg 11.');
  await expect(step(page, 11)).toHaveAttribute('aria-current', 'step');
});

test('while the budget is made, the calendar says where in the year it is', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2021-10-14T12:00:00+02:00'));
  await openProcess(page);
  await expect(sentence(page)).toContainText('I dag, den 14\u00a0okt, är det dags för steg 7 och 8.');
  await expect(page.locator('.process-steps [aria-current=step]')).toHaveCount(2);
  await expect(page.locator('.calendar .follow-up-dot.is-done')).toHaveCount(6);
});

test('years after the budget was made, the calendar says where this year is', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-20T12:00:00+01:00'));
  await openProcess(page);
  await expect(sentence(page)).toContainText(/I dag, den 20\u00a0nov, är det dags för steg [\d–och ]+ i arbetet med budgeten för 2027\./);
});

test('on a phone the days of the law stand between the steps', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openProcess(page);
  await expect(page.locator('.calendar')).toBeHidden();
  const rows = await page.locator('.process-steps > li').evaluateAll((all) => all.map((one) => one.matches('.law-row')));
  const lawAfter = rows.flatMap((isLaw, at) => (isLaw ? [rows.slice(0, at).filter((other) => !other).length] : []));
  expect(lawAfter, 'after which step').toEqual([7, 7, 8, 9, 10]);
});
