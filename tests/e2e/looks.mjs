// Every view in both languages, light and dark, on a phone and on a screen.
import { COLOR_RULES, expect, openPage, seeItRest, seeNoViolation, test } from './page.mjs';

/** Fields that are typed into or chosen from, with a font below 16 px. */
const smallFields = (page) => page.evaluate(() => [...document.querySelectorAll('input:not([type=range], [type=radio], [type=checkbox], [type=file]), select, textarea')]
  .filter((box) => parseFloat(getComputedStyle(box).fontSize) < 16)
  .map((box) => `${box.outerHTML.slice(0, 120)}: ${getComputedStyle(box).fontSize}`));

/**
 * A test for each of `views` (name → how it is opened) in each language and width, which looks at it in the light and in the dark: axe finds
 * nothing, in the dark by the rules about colours, and nothing scrolls sideways. The theme is changed while the view is open, as a reader's system changes it in the evening.
 * `before` prepares what the view shows, on a screen wide enough for all of it; `settings` are those of a reader before.
 * With SHOTS=folder a screenshot of each is saved.
 */
export function inEveryLook(views, { before = async () => {}, settings = {} } = {}) {
  for (const [view, open] of Object.entries(views)) {
    for (const language of ['sv', 'en']) {
      for (const width of [360, 1280]) {
        test(`axe finds nothing: ${view}, ${language}, ${width} px`, async ({ page }) => {
          await page.addInitScript((chosen) => {
            localStorage.setItem('kommunbidrag/settings', localStorage.getItem('kommunbidrag/settings') ?? chosen);
          }, JSON.stringify({ language, ...settings }));
          await page.emulateMedia({ colorScheme: 'light' });
          await page.setViewportSize({ width: 1280, height: 900 });
          await openPage(page);
          await before(page);
          await page.setViewportSize({ width, height: 900 });
          await open(page, language === 'en');
          for (const colorScheme of ['light', 'dark']) {
            await page.emulateMedia({ colorScheme });
            await seeItRest(page);
            if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${view.replace(/ /g, '-')}-${language}-${colorScheme}-${width}.png`, fullPage: !!process.env.FULL });
            await seeNoViolation(page, `${view}, ${colorScheme}`, colorScheme === 'dark' ? COLOR_RULES : undefined);
          }
          if (width === 360) expect(await smallFields(page), 'a phone zooms in on fields below 16 px').toEqual([]);
          expect(await page.evaluate(() => [document.documentElement, ...document.querySelectorAll('dialog[open]')]
            .map((box) => box.scrollWidth - box.clientWidth)
            .filter((over) => over > 0)), 'scrolls sideways').toEqual([]);
        });
      }
    }
  }
}
