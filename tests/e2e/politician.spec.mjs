// A politician sketches a proposal with all levers: needs, central items, policy, locks, goal shares.
import { amount, expect, field, grantOf, lever, openGroup, openPage, row, seeKey, seeSaved, slider, tab, test, typeInto, openScenarios } from './page.mjs';

/** What a committee lacks (below nought) or has over against its need, in mnkr. */
const gapOf = async (page, name) => {
  const words = await row(page, name).locator('td.gap').innerText();
  return /saknas/.test(words) ? -amount(words) : /över/.test(words) ? amount(words) : 0;
};
const policy = (page, name) => page.getByRole('group', { name: 'Vem betalar, eller får mer?' }).getByText(name, { exact: true });
const names = (page) => page.locator('table.committees tbody:not(.sums)').locator('th .name').allInnerTexts()
  .then((all) => all.map((name) => name.replaceAll('\u00ad', '')));

test('prices, volumes and efficiency move the frames, or only the needs', async ({ page, request, baseURL }) => {
  const file = await (await request.get(`${baseURL}municipalities/sodertalje-2022.json`)).json();
  const cost = Number(file.committees[0].years[0].gross_cost.value) / 1000;
  await openPage(page);
  const [schools, social] = ['Utbildningsnämnden', 'Socialnämnden'];
  const before = { schools: await grantOf(page, schools), social: await grantOf(page, social) };
  await openGroup(page, 'Fler reglage');
  await page.locator('.lever-group[open] details > summary').filter({ hasText: schools }).click();
  const seeGap = (mnkr) => expect.poll(() => gapOf(page, schools)).toBeCloseTo(mnkr, 1);
  const technical = row(page, schools).locator('.technical');
  const seeFrame = (mnkr) => expect.poll(async () => amount(await technical.innerText())).toBeCloseTo(mnkr, 1);
  await expect(page.getByRole('columnheader', { name: 'Teknisk ram' })).toBeHidden();
  await typeInto(field(page, 'Index, pris och lön'), '2');
  await seeFrame(0.02 * cost);
  await typeInto(field(page, 'Volym'), '-1');
  await seeFrame((1.02 * 0.99 - 1) * cost);
  await typeInto(field(page, 'Effektivisering'), '0,5');
  const need = (1.02 * 0.99 * 0.995 - 1) * cost;
  await seeFrame(need);
  await expect(page.getByRole('columnheader', { name: 'Teknisk ram' })).toBeVisible();
  await seeGap(0);
  expect(await grantOf(page, schools) - before.schools).toBeCloseTo(need, 0);
  expect(await grantOf(page, social), 'the result pays').toBe(before.social);
  await expect(page.locator('#sentence')).toContainText(/^14,\d\smiljoner\skr mindre blir kvar vid årets slut genom index, volym och effektivisering\./);
  await expect(page.locator('.lede')).toContainText('3 ändringar');
  await page.getByRole('checkbox', { name: 'Ändra nämndernas pengar' }).uncheck();
  await seeGap(-need);
  await expect(page.getByRole('columnheader', { name: 'Teknisk ram' })).toBeHidden();
  expect(await grantOf(page, schools)).toBe(before.schools);

  // 10 öre to spread: by the frames, by need, not at all, by weights of one's own.
  await typeInto(field(page, 'Skattesats'), '20,25');
  await seeKey(page, 2, /20,25/);
  const raised = async (name, from) => await grantOf(page, name) - from;
  const even = await raised(social, before.social);
  expect(even).toBeGreaterThan(1);
  expect(await gapOf(page, schools)).toBeLessThan(0);
  await policy(page, 'dit pengarna inte räcker').click();
  // What is lacking is filled first; only the rest is for all, the schools too.
  await expect.poll(() => gapOf(page, schools)).toBeGreaterThan(0);
  expect(await raised(social, before.social)).toBeLessThan(even);
  await policy(page, 'överskottet får eller betalar').click();
  await seeKey(page, 1, /480,1\s*mnkr/); // 458.1 and the 21.9
  expect([await grantOf(page, schools), await grantOf(page, social)]).toEqual([before.schools, before.social]);
  await expect(lever(page, 'Din vikt')).toHaveCount(0);
  await policy(page, 'efter dina vikter').click();
  await expect.poll(() => raised(social, before.social)).toBeCloseTo(even, 1);
  await typeInto(field(page, 'Din vikt'), '0');
  await expect.poll(() => raised(schools, before.schools)).toBeCloseTo(0, 1);
  expect(await raised(social, before.social)).toBeGreaterThan(1.5 * even);
  const sum = (await page.locator('table.committees tbody:not(.sums) .amount').allInnerTexts()).map(amount).reduce((a, b) => a + b, 0);
  expect(Math.abs(sum - 6249.8 - 21.9)).toBeLessThan(0.8); // each is rounded to a tenth
});

test('what is typed is what is given, and the page says who pays', async ({ page }) => {
  await openPage(page);
  const school = row(page, 'Utbildningsnämnden');
  const group = page.locator('table.committees tbody').filter({ has: school });
  await typeInto(school.getByRole('textbox'), '20');
  await expect(school.locator('.change')).toHaveText(/^\+20,0+$/);
  await expect(school).toContainText('bestämd');
  await expect(group.locator('.row-note')).toContainText(/De andra betalar 20,0\smiljoner\skr\./);
  await expect(page.locator('#sentence')).toContainText(/^De andra 12 nämnderna betalar 20,0\smiljoner\skr, lika mycket i procent\./);
  await policy(page, 'överskottet får eller betalar').click();
  await expect(group.locator('.row-note')).toHaveText(/^20,0\smiljoner\skr tas ur det som annars blir kvar vid årets slut\.$/);
  await expect(page.locator('.lede')).toContainText(/Nämnderna får 20,0\smiljoner\skr mer; 20,0\smiljoner\skr mindre blir kvar vid årets slut\./);
  await school.getByRole('button', { name: /1 miljon mer$/ }).click();
  await expect(school.locator('.change')).toHaveText(/^\+21,0+$/);
  await typeInto(school.getByRole('textbox'), '-5 %');
  await school.getByRole('button', { name: /1 miljon mer$/ }).click();
  await expect(school.getByRole('textbox')).toHaveValue(/^−5,0\s% \+\s1,0$/);
  await typeInto(school.getByRole('textbox'), '-3000');
  await expect(school.getByRole('alert')).toContainText(/Minska med högst 2\s717,77\smnkr: mer har nämnden inte\./);
});

test('central items reduce the grant; a locked lever is not reset until it is unlocked', async ({ page }) => {
  await openPage(page);
  await openGroup(page, 'Andra intäkter och gemensamma kostnader');
  const net = field(page, 'Centrala poster, netto');
  const before = await net.inputValue();
  await typeInto(net, '+10');
  await seeKey(page, 0, /6\s239,8/);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await lever(page, 'Skattesats').getByRole('button', { name: /^Lås/ }).click();
  await expect(slider(page, 'Skattesats')).toBeDisabled();
  await expect(lever(page, 'Skattesats').getByRole('button', { name: /^Återställ/ })).toBeDisabled();
  await page.locator('.levers-head').getByRole('button', { name: 'Återställ' }).click();
  await seeKey(page, 0, /6\s304,7/); // the rate's 54.9, and the central items as they were
  await seeKey(page, 2, /20,40/);
  await expect(net).toHaveValue(before);
  await lever(page, 'Skattesats').getByRole('button', { name: /^Lås/ }).click();
  await page.locator('.levers-head').getByRole('button', { name: 'Återställ' }).click();
  await seeKey(page, 2, /20,15/);
  await expect(page.locator('.lede')).toHaveText('Så blev det (utfallet). Ändra skatten och se vad som händer.');
  await expect(page.locator('#sentence')).toContainText('Inget är ändrat');
});

test('the table is sorted by a column, then in reverse, then in the original order', async ({ page }) => {
  await openPage(page);
  const before = await names(page);
  const head = (name) => page.getByRole('columnheader', { name, exact: true });
  await head('Kommunbidrag mnkr').getByRole('button').click();
  await expect(head('Kommunbidrag mnkr')).toHaveAttribute('aria-sort', 'descending');
  const amounts = async () => (await page.locator('table.committees tbody:not(.sums) .amount').allInnerTexts()).map(amount);
  expect(await amounts()).toEqual((await amounts()).sort((a, b) => b - a));
  await head('Nämnd').getByRole('button').click();
  await expect(head('Nämnd')).toHaveAttribute('aria-sort', 'ascending');
  await expect(head('Kommunbidrag mnkr')).not.toHaveAttribute('aria-sort');
  const { compare } = new Intl.Collator('sv');
  expect(await names(page)).toEqual([...before].sort(compare));
  expect((await names(page)).at(-1)).toBe('Äldreomsorgsnämnden'); // Ä after Z, as Swedes have it
  await head('Nämnd').getByRole('button').click();
  expect(await names(page)).toEqual([...before].sort(compare).reverse());
  await head('Nämnd').getByRole('button').click();
  await expect(head('Nämnd')).not.toHaveAttribute('aria-sort');
  expect(await names(page)).toEqual(before);
});

test('a goal share is changed: the others share the rest, and the money follows', async ({ page }) => {
  await openPage(page);
  await tab(page, 'Mål').click();
  const goal = (words) => page.locator('.goal').filter({ hasText: words });
  const order = goal('ordning i ekonomin');
  const money = async (one) => amount(await one.getByRole('button').first().innerText());
  const before = await money(order);
  await page.getByRole('button', { name: 'Ändra andelarna' }).click();
  const group = page.locator('details.lever-group').filter({ hasText: 'Kommunstyrelsen' });
  await expect(group.locator('summary')).toContainText('kommunfilens andelar');
  await group.locator('summary').click();
  const share = group.getByRole('textbox', { name: /ordning i ekonomin/ });
  const others = group.locator('tbody tr:not(.sum)').getByRole('textbox');
  const percents = async () => (await others.all()).reduce(async (sum, one) => await sum + amount(await one.inputValue()), Promise.resolve(0));
  const from = amount(await share.inputValue());
  await typeInto(share, String(from + 10));
  await expect(group.locator('tr.sum')).toContainText(/100\s%/);
  expect(await percents()).toBeCloseTo(100, 5);
  await expect(group.locator('summary')).toContainText('dina andelar');
  expect(await money(order) - before).toBeCloseTo(24.1, 1); // ten per cent of the board's 241
  await typeInto(share, '120');
  await expect(group.getByRole('alert')).toBeVisible();
  await share.press('Escape');
  await expect(group.locator('tr.sum')).toContainText(/100\s%/);
  await group.getByRole('button', { name: /^Återställ/ }).click();
  await expect(share).toHaveValue(String(from).replace('.', ','));
  expect(await money(order)).toBe(before);
});

test('a scenario is renamed and duplicated, and the copy is independent', async ({ page }) => {
  await openPage(page);
  await typeInto(field(page, 'Skattesats'), '20,40');
  await seeSaved(page);
  await openScenarios(page);
  const list = page.getByRole('dialog');
  await list.getByRole('button', { name: 'Byt namn på Mitt scenario 2022' }).click();
  await expect(list.getByRole('textbox', { name: 'Namn' })).toBeFocused();
  await list.getByRole('textbox', { name: 'Namn' }).fill('Mer till skolan');
  await page.keyboard.press('Enter');
  await expect(list.getByRole('button', { name: 'Byt namn på Mer till skolan' })).toBeFocused();
  await expect(page.locator('.kept')).toContainText('Mer till skolan');
  await list.getByRole('button', { name: /^(Duplicera|Kopiera) Mer till skolan/ }).click();
  await expect(list.locator('.scenario')).toHaveCount(2);
  await page.keyboard.press('Escape');
  const copy = page.locator('.kept');
  const open = async (name) => {
    await openScenarios(page);
    const button = list.getByRole('button', { name: `Öppna ${name}`, exact: true });
    if (await button.isEnabled()) await button.click();
    else await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
    await expect(copy).toContainText(name);
  };
  await open('Mer till skolan (2)');
  await seeKey(page, 2, /20,40/);
  await typeInto(field(page, 'Skattesats'), '21');
  await seeSaved(page);
  await open('Mer till skolan');
  await seeKey(page, 2, /20,40/);
  await page.reload();
  await seeKey(page, 2, /20,40/);
  await open('Mer till skolan (2)');
  await seeKey(page, 2, /21,00/);
});
