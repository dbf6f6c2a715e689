// The services on the page of the question: bars, an opened row with its committee, a change, a lock, and undo.
import { amount, expect, openPage, seeItRest, test } from './page.mjs';
import { inEveryLook } from './looks.mjs';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const section = (page) => page.locator('.entrance-services');
const service = (page, name) => section(page).getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
const change = async (page, name) => amount(await service(page, name).locator('.change').innerText());
const open = (page, name) => section(page).getByRole('button', { name, expanded: false }).click();

/** Lowers the rate by 50 öre, from 20,15 to 19,65. */
async function cut(page) {
  for (let step = 0; step < 5; step += 1) await page.getByRole('button', { name: 'Sänk skatten 10 öre' }).click();
  await expect(section(page).getByRole('heading')).toContainText('1,8 % mindre');
}

/** The width of the bar of the change, and on which side of the middle of its cell it lies. */
const bar = (page, name) => service(page, name).locator('.shift').evaluate((part) => {
  const [bar, cell] = [part, part.parentElement].map((one) => one.getBoundingClientRect());
  const middle = cell.left + cell.width / 2;
  return { width: bar.width, left: bar.right <= middle + 1, right: bar.left >= middle - 1 };
});

async function seeServices(page) {
  await openPage(page, '#fraga');
  await expect(section(page).getByRole('heading')).toHaveText('Verksamheterna får lika mycket som förut');
  await cut(page);
  await expect(section(page).getByRole('heading')).toHaveText('Alla verksamheter får 1,8 % mindre, i kronor mest skola och förskola');
  // 2 717.770 of 6 249.818 mnkr, and of 109.677 less.
  await expect.poll(() => change(page, /^Skola och förskola/)).toBeCloseTo(-47.7, 1);
  await expect.poll(() => change(page, /^Alla verksamheter/)).toBeCloseTo(-109.7, 1);
  const [most, least] = [await bar(page, /^Skola och förskola/), await bar(page, /^Miljö och hälsa/)];
  expect(most.left && least.left, 'what is less lies to the left of the axis').toBe(true);
  expect(most.width).toBeGreaterThan(20 * least.width);
  expect(least.width, 'never shorter than 2 px').toBeGreaterThanOrEqual(2);

  await open(page, /^Kultur och fritid/);
  const facts = section(page).locator('.service-facts');
  await expect(facts).toContainText('Kultur- och fritidsnämnden. Om du ändrar ändras hela nämnden.');
  // 297.276 mnkr and 1.755 per cent of it, for 102 426 inhabitants.
  await expect(facts).toContainText(/2\s902 kr per invånare och år\. Ändringen är −1,8\s%: 51 kr mindre per invånare\./);
  await expect(facts).toContainText('Källa: Vår uppskattning');

  // A step begins at what is shown: 1.755 per cent of 297.276 less.
  const more = facts.getByRole('button', { name: /1 miljon mer$/ });
  await more.click();
  await expect.poll(() => change(page, /^Kultur och fritid/)).toBeCloseTo(-4.2, 1);
  await expect(section(page).getByRole('heading')).toContainText('10 verksamheter får mindre');
  for (let step = 0; step < 5; step += 1) await more.click();
  await expect.poll(() => change(page, /^Kultur och fritid/)).toBeCloseTo(0.8, 1);
  await expect(section(page).getByRole('heading')).toContainText('9 verksamheter får mindre och 1 får mer');
  expect((await bar(page, /^Kultur och fritid/)).right, 'what is more lies to the right').toBe(true);
  const heading = section(page).getByRole('heading');
  await expect(async () => {
    if (!/Alla verksamheter får 1,8/.test(await heading.innerText())) await page.getByRole('button', { name: 'Ångra' }).first().click();
    await expect(heading).toContainText('Alla verksamheter får 1,8 % mindre', { timeout: 500 });
  }).toPass();

  const lock = facts.getByRole('button', { name: /^Lås/ });
  await lock.click();
  await expect(lock).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Ångra' }).first().click();
  await expect(lock).toHaveAttribute('aria-pressed', 'false');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 'scrolls sideways').toBeLessThanOrEqual(0);
}

test('a service tells its committee and what the change means, and is changed, locked and undone', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await seeServices(page);
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('a service tells its committee and what the change means, and is changed, locked and undone', async ({ page }) => {
    await seeServices(page);
  });

  test('who chooses sees − and + at each service, and what is left to save', async ({ page }) => {
    await openPage(page, '#fraga');
    await cut(page);
    await page.getByText('Jag väljer', { exact: true }).click();
    await expect(section(page).locator('.services-left')).toHaveText(/109,7 miljoner är kvar att ta från verksamheterna/);
    await service(page, /^Äldreomsorg/).getByRole('button', { name: /1 miljon mindre$/ }).click();
    await expect(section(page).locator('.services-left')).toHaveText(/108,7 miljoner är kvar att ta från verksamheterna/);
    await expect.poll(() => change(page, /^Äldreomsorg/)).toBe(-1);

    // The districts are several committees, which are changed one by one.
    await expect(service(page, /^Kommundelarna/).getByRole('textbox')).toHaveCount(0);
    await open(page, /^Kommundelarna/);
    await expect(section(page).locator('.service-committee')).toHaveCount(4);
  });
});

inEveryLook({
  services: async (page, isEnglish) => {
    await openPage(page, '#fraga');
    await page.getByRole('button', { name: isEnglish ? /^Lower the tax/ : /^Sänk skatten/ }).click();
    await open(page, isEnglish ? /^Culture and leisure/ : /^Kultur och fritid/);
    await expect(page.locator('.service-facts')).toBeVisible();
    await seeItRest(page);
  },
});
