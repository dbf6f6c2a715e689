// The journeys that tell most, in Firefox and WebKit: each browser runs the same ones, on the release build in dist/, under its
// strict policy and below a path. Chromium runs those of tests/e2e. What differs between the browsers is in docs/browsers.md.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import * as firefox from './firefox.mjs';
import { PHONE, Page } from './page.mjs';
import * as webkit from './webkit.mjs';

const TAX_RATE = 'Skattesats';
const SLIDER = '.lever input[type=range]';
const FIELD = '.lever input[type=text]';
const DIALOG = 'dialog[open]';
const PAGES = ['Alla reglage', 'Din ekonomi', 'Jämför', 'Så går det till', 'Underlag'];
const TABS = ['Nämnder', 'Mål', 'Flöde', 'Tre år', 'Lagen'];

/** Types a tax rate, and waits until the page has followed and saved it. */
async function setTaxRate(page, typed) {
  await page.type(FIELD, TAX_RATE, typed);
  await page.seeKey(2, new RegExp(`^${typed}`));
  await page.see('.kept', /sparat$/);
}

async function openShare(page) {
  await page.click('button', 'Dela');
  await page.see(DIALOG, /Dela/);
}

async function openDownload(page) {
  await openShare(page);
  await page.click(`${DIALOG} button`, 'Ladda ner filer och tabeller, skriv ut …');
  await page.see(DIALOG, /Ladda ner/);
}

async function closeDialog(page) {
  await page.press('Escape');
  await page.seeNone(DIALOG);
}

/** Declarations that a browser may not know, since the page is as good without (docs/browsers.md). */
const OPTIONAL_STYLES = [
  'forced-color-adjust: none', 'orphans: 2', 'scrollbar-color: var(--line) transparent', 'text-size-adjust: 100%', 'text-wrap: pretty', 'widows: 2',
];

/** The declarations of the page's style sheets, each once, without those of @font-face and @page and without prefixed ones. */
async function declarations(url) {
  const text = async (file) => (await fetch(new URL(file, url))).text();
  const html = await text('');
  const css = html.match(/<style>(.*?)<\/style>/s)[1] + await text(html.match(/data-href="([^"]*)"/)[1]);
  const found = css.replace(/@(font-face|page)[^{]*\{[^}]*\}/g, '').matchAll(/[{;]([a-z][a-z-]*):([^;{}]+)(?=[;}])/g);
  return [...new Map([...found].map(([, name, value]) => [`${name}: ${value}`, [name, value.replace('!important', '')]]))];
}

const JOURNEYS = {
  'each declaration of the style sheets is understood': async (page) => {
    await page.openAnew();
    const all = await declarations(page.url);
    assert.ok(all.length > 300);
    const unknown = await page.evaluate((given) => given.filter(([, [name, value]]) => !CSS.supports(name, value)).map(([whole]) => whole), all);
    assert.deepEqual(unknown.filter((one) => !OPTIONAL_STYLES.includes(one)), []);
  },

  'the page starts, and each page and tab has its content': async (page) => {
    await page.openAnew();
    await page.seeKey(0, /^6 249,8 mnkr/);
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'sv');
    await page.wait('the lazy modules to be prefetched', () => page.evaluate(() => (
      performance.getEntriesByType('resource').filter(({ name }) => /\/lazy-[\w-]+\.wasm$/.test(name)).length >= 3)));
    for (const tab of TABS) {
      await page.click('[role=tab]', tab);
      await page.see('[role=tabpanel]', /\d{2}/);
      await page.seeNone('[role=tabpanel] [aria-busy=true]');
    }
    for (const name of PAGES) {
      await page.click('.rooms a', name);
      await page.see('main', /.{200}/s);
      await page.seeNone('main [aria-busy=true]');
    }
    await page.seeNone('[role=alert]');
  },

  'a lever moves by keyboard, by its buttons, by its track and by typing, and the figures follow': async (page) => {
    await page.openAnew();
    await page.focus(SLIDER, TAX_RATE);
    await page.press('ArrowRight');
    await page.seeKey(2, /^20,25/);
    await page.seeKey(0, /^6 271,8 mnkr/);
    await page.press('ArrowLeft');
    await page.click('button', `Höj ${TAX_RATE}`);
    await page.seeKey(2, /^20,25/);
    await page.clickAt(SLIDER, TAX_RATE, 0.75);
    await page.see('.lede', /Skatten höjs 120 öre/);
    await page.type(FIELD, TAX_RATE, '20,40');
    await page.seeKey(2, /^20,40/);
    await page.seeKey(0, /^6 304,7 mnkr/);
    await page.see('.lede', /Skatten höjs 25 öre/);
  },

  'what is done is saved, and is there after a reload': async (page) => {
    await page.openAnew();
    await setTaxRate(page, '20,40');
    await page.click('.menu-button');
    await page.click('button', 'Spara som …');
    await page.see(DIALOG, /Spara/);
    await page.type(`${DIALOG} input`, '', 'Höjd skatt');
    await page.see('.kept', /Höjd skatt\s*sparat$/);
    await page.reload();
    await page.seeKey(2, /^20,40/);
    await page.see('.kept', /Höjd skatt/);
    await page.click('.menu-button');
    await page.click('button', 'Mina förslag');
    await page.see(DIALOG, /Höjd skatt/);
    await closeDialog(page);
  },

  'a change is undone and redone, also after a reload': async (page) => {
    await page.openAnew();
    await setTaxRate(page, '20,40');
    await setTaxRate(page, '20,65');
    await page.focus('h1');
    await page.press('z', 'Control');
    await page.seeKey(2, /^20,40/);
    await page.click('button', 'Gör om');
    await page.seeKey(2, /^20,65/);
    await page.reload();
    await page.click('button', 'Ångra');
    await page.seeKey(2, /^20,40/);
    await page.click('button', 'Ångra');
    await page.see('.lede', /Så blev det/);
  },

  'the link of a scenario is copied and shown as a QR code, and opens the scenario elsewhere': async (page) => {
    await page.openAnew();
    await setTaxRate(page, '20,40');
    await openShare(page);
    await page.click(`${DIALOG} button`, 'Kopiera länken');
    await page.see(DIALOG, /Länken är kopierad/);
    await page.click(`${DIALOG} button`, 'Visa QR-kod');
    await page.get(`${DIALOG} .qr`);
    const link = await page.evaluate((dialog) => document.querySelector(`${dialog} input[readonly]`).value, DIALOG);
    assert.match(link, /#dela\.1\./);
    await closeDialog(page);
    assert.match(await page.evaluate(() => document.activeElement.textContent), /Dela/);

    await page.openAnew(link.slice(link.indexOf('#')));
    await page.see('.shared h1', /^Skatten höjs 25 öre/);
    await page.click('.shared button', 'Gör ett eget');
    await page.seeNone('.shared');
    await page.evaluate(() => { location.hash = '#simulera'; });
    await page.seeKey(2, /^20,40/);
    assert.equal(await page.evaluate(() => location.href.includes('dela')), false);
  },

  'a scenario, everything and a municipality are saved as files and opened': async (page) => {
    await page.openAnew();
    await setTaxRate(page, '20,40');
    await openDownload(page);
    const scenario = await page.download(() => page.click(`${DIALOG} button`, 'Spara scenariot som fil'));
    assert.match(scenario.name, /^Mitt-scenario-2022.*\.json$/);
    const everything = await page.download(() => page.click(`${DIALOG} button`, 'Spara allt som en fil'));
    assert.equal(JSON.parse(everything.text).scenarios.length, 1);

    await page.openAnew();
    await openDownload(page);
    await page.choose(`${DIALOG} input[type=file]`, 'ett.json', scenario.text);
    await page.see(DIALOG, /Mitt scenario 2022/);
    await page.click(`${DIALOG} button`, 'Öppna som nytt scenario');
    await page.seeKey(2, /^20,40/);

    await page.openAnew();
    await openDownload(page);
    await page.choose(`${DIALOG} input[type=file]`, 'allt.json', everything.text);
    await page.see(DIALOG, /Filen är öppnad/);
    await page.click(`${DIALOG} button`, 'Visa scenarierna');
    await page.see(DIALOG, /Mitt scenario 2022/);
    await closeDialog(page);

    const file = await (await fetch(`${page.url}municipalities/sodertalje-2022.json`)).json();
    await page.openAnew('#underlag');
    await page.choose('main input[type=file]', 'ny.json', JSON.stringify({ ...file, id: 'exempel', title: { sv: 'Exempelstad' } }));
    await page.click('.rooms a', 'Alla reglage');
    await page.see('h1', /^Exempelstad/);
    await page.seeKey(0, /^6 249,8 mnkr/);
  },

  'Mål och budget is printed without the page around it, and is gone afterwards': async (page) => {
    await page.openAnew();
    await setTaxRate(page, '20,40');
    await page.evaluate(() => { window.print = () => { window.printed = true; }; });
    await openDownload(page);
    await page.click(`${DIALOG} button`, 'Skriv ut Mål och budget');
    await page.wait('the print dialog', () => page.evaluate(() => window.printed));
    await page.seeNone('.print');
    // The styles of paper, on the screen.
    await page.evaluate(() => {
      const visit = (rules) => [...rules].forEach((rule) => {
        if (rule instanceof CSSMediaRule) {
          const { media } = rule;
          if (media.mediaText === 'print') media.mediaText = 'all';
          else if (media.mediaText === 'screen') media.mediaText = 'print';
          visit(rule.cssRules);
        }
      });
      [...document.styleSheets].forEach((sheet) => visit(sheet.cssRules));
    });
    await page.see('.print', /Mål och budget 2022 med plan till 2024.*Skatten höjs 25 öre.*Resultatbudget.*Källor/s);
    for (const css of ['.masthead', '.levers', '.tabs', '.footer', '.keybar', 'button', 'input', 'dialog']) await page.seeNone(css);
    await page.evaluate(() => { dispatchEvent(new Event('afterprint')); });
    await page.wait('the document to be removed', () => page.evaluate(() => !document.querySelector('.print')));
  },

  'on a phone nothing lies beside the screen, and the sheet of levers opens, works and closes': async (page) => {
    await page.openAnew('#simulera', PHONE);
    for (const name of PAGES) {
      await page.click('.menu-button');
      await page.click('.menu-rooms a', name);
      await page.seeNone('main [aria-busy=true]');
      const [inside, wide] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
      assert.equal(inside, PHONE.width);
      assert.ok(wide <= inside, `${name}: ${wide} px`);
    }
    await page.click('.menu-button');
    await page.click('.menu-rooms a', 'Alla reglage');
    await page.click('.dock-row button', 'Ändra förutsättningarna');
    await page.see('#levers', /Förutsättningar/);
    await page.type(FIELD, TAX_RATE, '20,40');
    await page.seeKey(2, /^20,40/);
    await page.press('Escape');
    await page.seeNone('#levers');
    await page.seeKey(2, /^20,40/);
  },
};

const server = await serve({ prefix: '/some/folder/' });
after(() => server.close());

for (const browser of [firefox, webkit]) {
  let page;
  const start = async () => { page ??= await Page.start(browser, server.url); };
  before(() => (browser.missing ? undefined : start()));
  after(() => page?.close());
  for (const [name, journey] of Object.entries(JOURNEYS)) {
    test(`${browser.name}: ${name}`, { skip: browser.missing, timeout: 60_000 }, async () => {
      await journey(page);
      await page.seeNoComplaint();
    });
  }
}
