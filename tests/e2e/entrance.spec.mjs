// The entrance: one question, who pays, and three answers that move at once, on a phone by touch, by keyboard and by typing.
import { drag, expect, openPage, seeItRest, seeSaved, test, typeInto } from './page.mjs';
import { inEveryLook } from './looks.mjs';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const rate = (page) => page.locator('.rate-words');
const slider = (page) => page.getByRole('slider', { name: 'Kommunens skattesats' });
const lower = (page) => page.getByRole('button', { name: 'Sänk skatten 10 öre' });
const answer = (page, at) => page.locator('.answer-head').nth(at);
const line = (page, at) => page.locator('.answer-line').nth(at);
const note = (page) => page.locator('.payer-note');
const payer = (page, name) => page.getByRole('radio', { name, exact: true });

/** Lowers the rate by 50 öre, from 20,15 to 19,65. */
async function cut(page) {
  for (let step = 0; step < 5; step += 1) await lower(page).click();
  await expect(rate(page)).toHaveText('19 kr 65 öre');
}

/** The centre of the slider's thumb or of another value, in pixels. */
async function placeOf(page, value) {
  return slider(page).evaluate((input, wanted) => {
    const box = input.getBoundingClientRect();
    const thumb = 44;
    const part = ((wanted ?? Number(input.value)) - Number(input.min)) / (Number(input.max) - Number(input.min));
    return { x: box.left + thumb / 2 + part * (box.width - thumb), y: box.top + box.height / 2 };
  }, value);
}

test.describe('on a phone', () => {
  test.use(PHONE);

  test('a finger on the thumb moves the rate, one beside it does not, and a tap on the tick goes back', async ({ page }) => {
    await openPage(page, '#fraga');
    await expect(rate(page)).toHaveText('20 kr 15 öre');
    await drag(page, await placeOf(page, 18.9), await placeOf(page, 19.9));
    await page.touchscreen.tap((await placeOf(page, 21.3)).x, (await placeOf(page)).y);
    await expect(rate(page)).toHaveText('20 kr 15 öre');

    await drag(page, await placeOf(page), await placeOf(page, 19.65));
    await expect(rate(page)).toHaveText('19 kr 65 öre');
    await expect(page.locator('#rate-change')).toHaveText('50 öre lägre');
    await expect(answer(page, 1)).toHaveText('109,7 miljoner mindre');
    await expect(line(page, 1)).toContainText('−47,7 (−1,8 %)');
    await expect(answer(page, 2)).toHaveText('458,1 miljoner över');

    // The drag was one step.
    await page.getByRole('button', { name: /^Ångra/ }).first().click();
    await expect(rate(page)).toHaveText('20 kr 15 öre');
    await drag(page, await placeOf(page), await placeOf(page, 21.15));
    await expect(rate(page)).toHaveText('21 kr 15 öre');
    await page.getByRole('button', { name: 'Tillbaka till 20,15' }).tap();
    await expect(rate(page)).toHaveText('20 kr 15 öre');

    // A touch that the browser takes for scrolling changes nothing, and leaves no step.
    await cut(page);
    await drag(page, await placeOf(page), await placeOf(page, 18.9), 'touchCancel');
    await expect(rate(page)).toHaveText('19 kr 65 öre');
    await page.getByRole('button', { name: /^Ångra/ }).first().click();
    await expect(rate(page)).toHaveText('19 kr 75 öre');
  });

  test('who pays is chosen by one tap, and the surplus shows how far its target is', async ({ page }) => {
    await openPage(page, '#fraga');
    await cut(page);
    await expect(payer(page, 'Alla lika')).toBeChecked();
    await expect(note(page)).toHaveText('Alla delar lika, om du inte väljer annat. Överskottet räcker också.');
    await page.getByRole('button', { name: 'Överskottet räcker också' }).tap();
    await expect(payer(page, 'Överskottet')).toBeChecked();
    await expect(answer(page, 1)).toHaveText('Lika mycket som förut');
    await expect(answer(page, 2)).toHaveText('348,4 miljoner över');
    await expect(line(page, 2)).toHaveText('när året är slut, 109,7 mindre än förut');
    await expect(note(page)).toHaveText('Verksamheterna rörs inte. Målet på 132,4 miljoner nås ändå.');

    // The piece has the place in the surplus that it had in the services.
    const place = (at) => page.locator('.money-bar').nth(at).locator('.piece').evaluate((piece) => [piece.style.getPropertyValue('--from'), piece.style.getPropertyValue('--width')]);
    const paid = await place(1);
    await payer(page, 'Överskottet').press('ArrowLeft');
    await expect(payer(page, 'Alla lika')).toBeChecked();
    expect(await place(0)).toEqual(paid);
    await page.locator('label').filter({ hasText: 'Jag väljer' }).tap();
    await expect(note(page)).toHaveText('109,7 miljoner är kvar att ta från verksamheterna. Det som du inte tar betalar överskottet.');
  });

  test('what the reader has chosen is taken back in the open, and a question puts it aside', async ({ page }) => {
    await openPage(page, '#fraga');
    await cut(page);
    await page.locator('label').filter({ hasText: 'Jag väljer' }).tap();
    await page.locator('.own-cell').getByRole('button', { name: /1 miljon mindre$/ }).first().tap();
    await expect(note(page)).toHaveText(/^108,7 miljoner är kvar att ta från verksamheterna/);
    await page.locator('label').filter({ hasText: 'Alla lika' }).tap();
    await expect(payer(page, 'Alla lika')).toBeChecked();
    await expect(page.locator('.toast')).toContainText('Dina egna ändringar är borttagna. Med Ångra får du tillbaka dem.');
    await page.getByRole('button', { name: /^Ångra/ }).first().click();
    await expect(payer(page, 'Jag väljer')).toBeChecked();
    await expect(note(page)).toHaveText(/^108,7 miljoner är kvar att ta från verksamheterna/);

    await page.locator('.questions').getByRole('button', { name: 'Mer till skolan', exact: true }).tap();
    await expect(payer(page, 'Överskottet')).toBeChecked();
    await expect(note(page)).toHaveText(/^Överskottet betalar resten\./);
    const answer = page.getByRole('group', { name: 'Svar på frågan' });
    await expect(answer).toContainText('Dina egna ändringar är undanlagda. Med Ångra får du tillbaka dem.');
    await answer.getByRole('button', { name: 'Ångra' }).tap();
    await expect(note(page)).toHaveText(/^108,7 miljoner är kvar att ta från verksamheterna/);
  });

  test('the bar has the answers while they are out of sight', async ({ page }) => {
    await openPage(page, '#fraga');
    await cut(page);
    const short = page.locator('.entrance-short');
    await expect(short).toBeHidden();
    await expect(answer(page, 0)).toContainText('kr mer i månaden');
    await page.locator('.entrance-questions').evaluate((section) => { section.style.minBlockSize = '1500px'; window.scrollTo(0, 1200); });
    await expect(short).toContainText('−109,7 mnkr');
    await expect(short).toContainText('458,1 mnkr');
    await expect(short).toContainText('kr mer');
    await expect(page.getByRole('link', { name: 'Alla reglage' })).toBeInViewport();
    await page.evaluate(() => window.scrollTo(0, 0));
    await expect(short).toBeHidden();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

test('the rate by keys and by typing, which reaches beyond the ends', async ({ page }) => {
  await openPage(page, '#fraga');
  await slider(page).focus();
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowLeft');
  await expect(rate(page)).toHaveText('19 kr 65 öre');
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /19,65/);
  await page.getByRole('button', { name: /av hundra/ }).click();
  const field = page.locator('.rate-field').getByRole('textbox');
  await expect(field).toBeFocused();
  await typeInto(field, '24');
  await expect(rate(page)).toHaveText('24 kr');
  await expect(page.locator('#rate-change')).toHaveText('385 öre högre');
  await typeInto(field, 'mycket');
  await expect(page.locator('.rate-field [role=alert]')).toBeVisible();
  await expect(rate(page)).toHaveText('24 kr');
});

test('the income is changed in place and kept, by the newest law or that of the figures', async ({ page }) => {
  await openPage(page, '#fraga');
  await cut(page);
  await page.getByRole('button', { name: 'Ändra', exact: true }).click();
  await typeInto(page.locator('.answer-edit').getByRole('textbox'), '32500');
  await expect(line(page, 0)).toHaveText(/^för dig, med lön 32\s500\skr, 20\d\d års lag$/);
  await page.locator('.answer-edit label').filter({ hasText: '2022' }).click();
  await expect(line(page, 0)).toHaveText('för dig, med lön 32 500 kr, 2022 års lag');
  await expect(answer(page, 0)).toHaveText('113 kr mer i månaden');
  await page.goto('./#din-skatt');
  await expect(page.getByRole('textbox', { name: /Inkomst före skatt/ })).toHaveValue(/^32\s500$/);
  await page.goto('./#fraga');
  await expect(answer(page, 0)).toHaveText('113 kr mer i månaden');
});

/** How many texts `number` has in the frames after a gesture. */
const textsShown = (number, gesture) => number.evaluate(async (element, gesture) => {
  const slider = document.querySelector('.slider input[type=range]');
  const gestures = {
    tap: () => document.querySelector('.rate-step, .lever .step').click(),
    slide: () => {
      slider.focus();
      slider.value = slider.min;
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    },
  };
  gestures[gesture]();
  const seen = new Set();
  for (let frame = 0; frame < 4; frame += 1) {
    await new Promise((done) => { requestAnimationFrame(done); });
    seen.add(element.textContent);
  }
  return seen.size;
}, gesture);

test('the answers roll, but not where motion is not wanted or a slider moves them', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await openPage(page, '#fraga');
  await expect(answer(page, 0)).toBeVisible();
  expect(await textsShown(answer(page, 1), 'tap'), 'it is on its way').toBeGreaterThan(1);
  await seeItRest(page);
  expect(await textsShown(answer(page, 1), 'slide'), 'the slider shows the true number').toBe(1);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.locator('.rate-step').first().focus();
  expect(await textsShown(answer(page, 1), 'tap')).toBe(1);
});

test('the key figures of the workspace roll, and end at the true number', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await openPage(page, '#simulera');
  const grant = page.locator('.key-value').first();
  expect(await textsShown(grant, 'tap')).toBeGreaterThan(1);
  await seeSaved(page);
  // A roll takes eleven frames.
  await page.evaluate(() => new Promise((done) => {
    const next = (left) => (left === 0 ? done() : requestAnimationFrame(() => next(left - 1)));
    next(12);
  }));
  const after = await grant.innerText();
  await page.reload();
  await expect(grant).toHaveText(after);
});

inEveryLook({
  'entrance': async (page) => {
    await page.goto('./#fraga');
    await page.locator('.rate-step').first().click();
    await expect(page.locator('.answer-you-inner')).toBeVisible();
  },
  'entrance surplus': async (page) => {
    await page.goto('./#fraga');
    await page.locator('.rate-step').last().click();
    await page.locator('.payer label').nth(1).click();
    await page.locator('.rate-value').click();
    await page.locator('.answer-change').click();
  },
});
