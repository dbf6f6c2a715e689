// A committee that does not keep its budget: measures, one that comes too late, and a request to the council.
import { expect, openPage, test, typeInto } from './page.mjs';
import { inEveryLook } from './looks.mjs';

/** Follows up the start state as a budget, in which Socialnämnden has cost too much by August. */
async function overspend(page, english) {
  await page.evaluate(() => { location.hash = '#folj-upp/utfall'; });
  await page.getByRole('button', { name: /^(Följ upp utgångsläget som budget|Follow up the starting point as the budget)$/ }).click();
  const field = (month) => page.getByRole('textbox', { name: english ? `Social services committee, January–${month}, MSEK` : `Socialnämnden, januari–${month}, mnkr` });
  await typeInto(field(english ? 'May' : 'maj'), english ? '293.073' : '293,073');
  await typeInto(field(english ? 'August' : 'augusti'), english ? '479.99' : '479,99');
}

const openMeasures = (page) => page.getByRole('navigation', { name: /^(Vyer av året|Views of the year)$/ }).getByRole('link', { name: /^(Åtgärder|Measures)$/ }).click();
const answer = (page, name) => page.locator('.measure-answers .key').filter({ hasText: name });
const measure = (page, name) => page.locator('.measures-table').getByRole('row').filter({ hasText: name });

test('a committee over its budget decides measures, one of which comes too late, and asks the council for money', async ({ page }) => {
  await openPage(page);
  await overspend(page);
  await openMeasures(page);
  await expect(page.getByRole('heading', { name: 'Socialnämnden måste besluta åtgärder' })).toBeVisible();
  await expect(page.locator('.measure-required')).toContainText('beslutar på mötet i september');
  await expect(answer(page, 'I balans i december?')).toContainText('Nej, −');
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(answer(page, 'I balans i december?').locator('.unit'), 'a phone shows the unit, too').toBeVisible();
  await page.setViewportSize({ width: 1280, height: 720 });

  // What is ticked is counted at once, and a measure that acts too late stays in the table with nothing this year.
  const before = await page.locator('.measure-parts').innerText();
  await page.getByRole('checkbox', { name: 'Färre vikarier' }).check();
  await page.getByRole('checkbox', { name: 'Pröva varje ledig tjänst' }).check();
  await page.getByRole('checkbox', { name: 'Omförhandla avtal' }).check();
  // The committee's goals stand by name, with what the choices may do to them, and that this is our reading.
  const goals = page.getByRole('region', { name: 'Vad valen gör med nämndens mål' });
  await expect(goals).toContainText('antagande');
  await expect(goals).toContainText('Pröva varje ledig tjänst; Färre vikarier, mindre övertid:');
  await expect(goals).not.toContainText('Omförhandla');
  await expect(goals.getByRole('listitem').filter({ hasText: '▼' }).filter({ hasText: 'Den som behöver stöd och omsorg får det i tid och med god kvalitet: kan bli lite sämre' })).toBeVisible();
  await expect(goals.getByRole('link', { name: 'Barn och unga når kunskapsmålen' })).toHaveCount(0);
  const late = measure(page, 'Omförhandla avtal');
  await expect(late).toContainText('jan, nästa år');
  await expect(late.getByRole('cell').nth(3)).toHaveText('0,0');
  await expect(page.locator('.measure-parts')).toContainText('tre valda');
  expect(await page.locator('.measure-parts').innerText()).not.toBe(before);

  // What the executive board decides is not the committee's: the button and the row say whose it is.
  await expect(page.getByRole('button', { name: 'Besluta tre', exact: true })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Stopp för inköp' }).check();
  await page.getByRole('button', { name: 'Besluta tre i nämnden, en i kommunstyrelsen' }).click();
  await expect(measure(page, 'Stopp för inköp')).toContainText('beslutad av kommunstyrelsen i september');
  await page.getByRole('button', { name: 'Ta tillbaka: Stopp för inköp' }).click();
  await expect(page.getByText('Beslutat, räknas i nästa prognos')).toBeVisible();
  await expect(late).toContainText('beslutad i september');
  await expect(page.locator('.inherits')).toContainText('Omförhandla avtal');

  // The goals of the follow-up after it name the measure, and so does the page of the goal.
  await goals.getByRole('link', { name: 'Den som behöver stöd och omsorg' }).first().click();
  await expect(page.getByRole('region', { name: 'Målet under året' })).toContainText('kan bli lite sämre: Färre vikarier, mindre övertid (Socialnämnden)');
  await page.goBack();

  // The council answers with a part of what was asked for. The budget has no reserve, so the result pays, and the form and the answer say so.
  await typeInto(page.getByRole('textbox', { name: 'Belopp, mnkr' }), '12');
  await page.getByRole('button', { name: 'Begär 12,0 av fullmäktige' }).click();
  const balance = await answer(page, 'I balans i december?').locator('.key-value').innerText();
  await typeInto(page.getByRole('textbox', { name: 'Beviljat belopp, mnkr' }), '8');
  await expect(page.locator('.measure-answer option[value=reserve]')).toBeDisabled();
  await expect(page.locator('.measure-answer select').first()).toHaveValue('result');
  await expect(page.getByText('Så betalas det: ur resultatet.')).toBeVisible();
  await page.getByRole('button', { name: 'Bevilja' }).click();
  await expect(page.getByText('Fullmäktige beviljade 8,0 mnkr i november, ur resultatet.')).toBeVisible();
  await expect(answer(page, 'I balans i december?').locator('.key-value')).not.toHaveText(balance);

  // On a phone the details of a decided measure are as wide as its row.
  await page.setViewportSize({ width: 390, height: 844 });
  await late.locator('summary').click();
  expect((await late.locator('details').boundingBox()).width).toBeGreaterThan(250);
  await page.setViewportSize({ width: 1280, height: 720 });

  // A measure is taken back, and is offered again.
  await page.getByRole('button', { name: 'Ta tillbaka: Färre vikarier, mindre övertid' }).click();
  await expect(page.getByRole('checkbox', { name: 'Färre vikarier' })).not.toBeChecked();
});

inEveryLook({
  measures: async (page, english) => {
    await overspend(page, english);
    await openMeasures(page);
    await page.getByRole('checkbox', { name: english ? 'Fewer substitutes' : 'Färre vikarier' }).check();
  },
});
