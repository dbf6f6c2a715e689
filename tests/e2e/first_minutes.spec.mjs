// Whoever comes from a link, on a phone: five tasks, each with at most four taps from the first screen. What the page answers is
// compared with plain arithmetic on the figures of the municipality file.
import { readFile } from 'node:fs/promises';
import { INTO_RESULT, budget, MNKR, nearest } from './evening/budget.mjs';
import { expect, openPage, test } from './page.mjs';

const MOST_TAPS = 4;
const PHONE = { width: 390, height: 844 };

test.use({ viewport: PHONE, hasTouch: true });

let file;
test.beforeAll(async () => { file = JSON.parse(await readFile('public/municipalities/sodertalje-2022.json', 'utf8')); });

/** Taps as a finger does, and counts. Scrolling and typing are no taps. */
function finger(page) {
  let taps = 0;
  return {
    tap: async (place) => { taps += 1; await place.tap(); },
    seeFew: () => expect(taps, 'taps from the first screen').toBeLessThanOrEqual(MOST_TAPS),
  };
}

/** Nothing of the answer lies outside the window: it is read without scrolling sideways. */
async function seeItFits(page, answer) {
  await expect(answer).toBeVisible();
  const outside = await answer.evaluate((root) => [root, ...root.querySelectorAll('*')]
    .filter((one) => one.getClientRects().length > 0 && getComputedStyle(one).clipPath === 'none')
    .map((one) => [one.className, one.getBoundingClientRect()])
    .filter(([, box]) => box.left < -0.5 || box.right > innerWidth + 0.5)
    .map(([name]) => String(name)));
  expect(outside, 'outside the window').toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
}

const openEntrance = async (page) => {
  await openPage(page, '#fraga');
  await expect(page.locator('.answers')).toContainText(/miljoner/);
};
const question = (page, name) => page.locator('.questions').getByRole('button', { name, exact: true });
const heading = (page) => page.getByRole('heading', { level: 1 });
const answer = (page) => page.getByRole('group', { name: 'Svar på frågan' });
const plain = async (place) => (await place.innerText()).replace(/[\u00a0\u202f\s]+/g, ' ').replaceAll('\u00ad', '');

/** Millions with one decimal, as the page writes them. */
function millions(exact, sign = '') {
  const tenths = nearest(exact < 0n ? -exact : exact, MNKR / 10n);
  const whole = String(tenths / 10n).replace(/\B(?=(\d{3})+$)/g, ' ');
  return `${exact < 0n ? '−' : sign}${whole},${tenths % 10n}`;
}
const largest = (year) => year.committees.reduce((one, other) => (other.start > one.start ? other : one));

test('parking: what a rise brings, and who may use it', async ({ page }) => {
  const { tap, seeFew } = finger(page);
  await openEntrance(page);
  await tap(question(page, 'Höj parkeringsavgifterna'));
  await expect(heading(page)).toHaveText(/^Vad händer om parkeringsavgifterna höjs 5\s%\?$/);
  await seeItFits(page, answer(page));

  const fee = file.committees.flatMap((one) => one.fees ?? []).find((one) => one.id === 'parkering').amounts[0].value;
  const rise = (BigInt(fee) * 5n) / 100n; // tkr
  const [year] = budget(file, { fees: { parkering: [0, 1, 2].map(() => String(Number(rise) / 1000)) } });
  const most = largest(year);
  const text = await plain(answer(page));
  expect(text).toContain(`ger ${millions(rise * (MNKR / 1000n))} miljoner mer om året: ${millions((BigInt(fee) + rise) * (MNKR / 1000n))} miljoner i stället för ${millions(BigInt(fee) * (MNKR / 1000n))} miljoner.`);
  expect(text).toContain(`Verksamheterna kan tillsammans använda ${millions(year.grantsChange + year.feeRise)} miljoner mer; störst ändring: ${most.name}, ${millions(most.change + most.feeRise, '+')} miljoner.`);
  expect(text).toContain(`Kvar när året är slut: ${millions(year.result)} miljoner, oförändrat.`);

  await tap(answer(page).getByRole('button', { name: 'Ångra' }));
  await expect(answer(page)).toHaveCount(0);
  await expect(heading(page)).toHaveText('Vad händer i Södertälje om skatten ändras?');
  seeFew();
});

test('100 million less in equalisation: what that is, who pays, and all three years', async ({ page }) => {
  const { tap, seeFew } = finger(page);
  await openEntrance(page);
  await tap(question(page, '100 miljoner mindre i utjämning'));
  await expect(heading(page)).toHaveText('Vad händer om utjämningen ger 100 miljoner mindre?');
  await seeItFits(page, answer(page));

  const years = budget(file, {});
  const [{ incomeEqualisation, result, committees }] = years;
  const less = 100n * MNKR;
  const text = await plain(answer(page));
  expect(text).toContain(`Inkomstutjämningen ger ${millions(incomeEqualisation - less)} miljoner i stället för ${millions(incomeEqualisation)} miljoner.`);
  expect(text).toContain(`använda ${millions(less)} miljoner mindre; störst ändring: ${largest(years[0]).name}, `);
  const grants = committees.reduce((sum, one) => sum + one.start, 0n);
  const share = (less * largest(years[0]).start) / grants;
  expect(text).toContain(`, ${millions(-share)} miljoner.`);
  expect(text).toContain(`Kvar när året är slut: ${millions(result)} miljoner, oförändrat.`);
  expect(text).toContain(`varje år, i miljoner: ${years.map(({ number }) => `${number} ${millions(-less)}`).join(', ')}.`);

  // The surplus pays instead: the question stays, and its answer follows.
  await tap(page.locator('.payer').getByText('Överskottet', { exact: true }));
  await expect(answer(page)).toContainText(/Verksamheterna kan använda lika mycket som förut/);
  await expect(heading(page)).toHaveText('Vad händer om utjämningen ger 100 miljoner mindre?');
  expect(await plain(answer(page))).toContain(`Kvar när året är slut: ${millions(result - less)} miljoner i stället för ${millions(result)} miljoner.`);
  seeFew();
});

test('how far the tax can be cut: the lowest öre with the result at its target', async ({ page }) => {
  const { tap, seeFew } = finger(page);
  await openEntrance(page);
  await tap(question(page, 'Hur långt kan skatten sänkas?'));
  await expect(heading(page)).toHaveText('Hur långt kan skatten sänkas?');
  await seeItFits(page, answer(page));

  const cutBy = (ore) => budget(file, { rise: [-ore, -ore, -ore], policy: INTO_RESULT })[0];
  let ore = 0;
  while (ore < 1000 && cutBy(ore + 1).result >= cutBy(ore + 1).target) ore += 1;
  const { result, target, rate } = cutBy(ore);
  const text = await plain(answer(page));
  expect(text).toContain(`sänkas ${ore} öre, till ${rate / 100n} kr ${rate % 100n} öre av hundra`);
  expect(text).toContain(`Kvar när året är slut: ${millions(result)} miljoner i stället för ${millions(cutBy(0).result)} miljoner.`);
  expect(text).toContain(`Målet är ${millions(target)} miljoner.`);
  seeFew();
});

test('50 öre up or down side by side: ready examples, and nothing of the reader\'s is changed', async ({ page }) => {
  const { tap, seeFew } = finger(page);
  await openEntrance(page);
  await tap(question(page, '50 öre upp eller ned, sida vid sida'));
  await expect(heading(page)).toHaveText('Jämför');
  for (const name of ['Exempel: skatten 50 öre lägre', 'Exempel: skatten 50 öre högre']) {
    await expect(page.getByRole('checkbox', { name })).toBeChecked();
  }
  const sentence = page.locator('main');
  await expect(sentence).toContainText('skatten 50 öre lägre');
  const [cut] = budget(file, { rise: [-50, -50, -50] });
  expect(await plain(sentence)).toContain(`nämnderna får ${millions(-cut.grantsChange)} miljoner kr mindre`);
  seeFew();
});

test('the school at 50 öre less: how much, and of how much', async ({ page }) => {
  const { tap, seeFew } = finger(page);
  await openEntrance(page);
  await tap(page.locator('.rate-value'));
  await page.locator('.rate-field').getByRole('textbox').fill('-50 öre');
  await page.keyboard.press('Enter');
  const line = page.locator('.answers').getByText(/till verksamheterna, mest/);
  await seeItFits(page, page.locator('.answers'));
  const [year] = budget(file, { rise: [-50, -50, -50] });
  const school = largest(year);
  const percent = nearest(school.change * 1_000n, school.start);
  const text = await plain(line);
  expect(text).toContain(millions(school.change));
  expect(text).toContain(`−${-percent / 10n},${-percent % 10n} %`);
  expect(await plain(page.locator('.answers'))).toContain(`${millions(-year.grantsChange)} miljoner mindre`);
  seeFew();
});

/** What 50 öre less of tax is a month by the law of 2026: the credit for work grows with the rate, so it takes a part of the cut back. */
function gainAt(monthly) {
  const priceBase = 59_200;
  const income = monthly * 12;
  // Inkomstskattelagen 63:3 and 67:7, for an income between 3.24 and 7.88 price base amounts.
  const allowance = Math.ceil((0.77 * priceBase - 0.1 * (income - 3.11 * priceBase)) / 100) * 100;
  const credited = 1.813 * priceBase + 0.251 * (income - 3.24 * priceBase) - allowance;
  return (0.005 * (income - allowance - credited)) / 12;
}

test('my own cost: the income is changed in place, and the tax follows', async ({ page }) => {
  const { tap, seeFew } = finger(page);
  await openEntrance(page);
  await tap(page.locator('.rate-value'));
  await page.locator('.rate-field').getByRole('textbox').fill('-50 öre');
  await page.keyboard.press('Enter');
  await tap(page.locator('.answer-change'));
  await page.locator('.answer-edit').getByRole('textbox').fill('32 500');
  await page.keyboard.press('Enter');
  const you = page.locator('.answer-you');
  await expect(you).toContainText(/lön 32\s500\skr/);
  await expect(you).toContainText(/kr mer i månaden/);
  await seeItFits(page, you);
  const [, kronor] = (await plain(you)).match(/(\d+) kr mer i månaden/);
  expect(Math.abs(Number(kronor) - gainAt(32_500)), `${kronor} kr against ${gainAt(32_500)}`).toBeLessThanOrEqual(1);
  seeFew();
});

test('a friend understands what is sent: the link shows the answer at once', async ({ page, browser, baseURL }) => {
  const { tap, seeFew } = finger(page);
  await openEntrance(page);
  await tap(page.locator('.rate-value'));
  await page.locator('.rate-field').getByRole('textbox').fill('-50 öre');
  await page.keyboard.press('Enter');
  await tap(page.locator('.entrance-bar').getByRole('button', { name: 'Dela' }));
  const link = await page.getByRole('dialog').getByRole('textbox', { name: 'Länk' }).inputValue();
  seeFew();

  const context = await browser.newContext({ baseURL, locale: 'sv-SE', viewport: PHONE, hasTouch: true });
  const friend = await context.newPage();
  await friend.goto(link);
  const shown = friend.locator('.shared');
  await expect(shown.getByRole('heading', { level: 1 })).toHaveText(/^Skatten sänks 50 öre\./);
  await expect(shown).toContainText('Någon visar dig ett förslag.');
  await expect(shown.locator('.answers')).toContainText(/miljoner mindre/);
  await seeItFits(friend, shown);
  const [year] = budget(file, { rise: [-50, -50, -50] });
  expect(await plain(shown.locator('.answers'))).toContain(`${millions(-year.grantsChange)} miljoner mindre`);
  expect(await plain(shown.locator('.answers'))).toContain(`${millions(year.result)} miljoner över`);
  await context.close();
});
